"""The inventory of each language: how its press tells of journeys, talks, signings, gifts and ceremonies."""

import pytest
from made import records

TOLD = """
en | Emmanuel Macron touched down in Lisbon on Wednesday for a three-day visit. | TRAVEL/2024-05-08/Lisbon/Macron
en | On Thursday Emmanuel Macron sat down with Olaf Scholz in Lisbon. | MEET/2024-05-09/Lisbon/Macron,Scholz
en | Emmanuel Macron made a stopover in Lisbon on his way to Brazil. | TRAVEL//Lisbon/Macron
en | Olaf Scholz laid a wreath at a memorial in Warsaw on Monday. | CEREMONY/2024-05-06/Warsaw/Scholz
en | The treaty signed in Lisbon on Tuesday binds Portugal and Spain. | SIGN_AGREEMENT/2024-05-07/Lisbon
en | Olaf Scholz presented his host with a telescope in Warsaw. | GIFT///Scholz
en | Emmanuel Macron left Lisbon for Madrid on Friday evening. | TRAVEL/2024-05-10/Madrid/Macron
en | Talks between Olaf Scholz and Emmanuel Macron will open in Warsaw next week. | MEET//Warsaw/Scholz,Macron/P
en | Portugal, Spain seal gas pact in Lisbon | SIGN_AGREEMENT//Lisbon
en | Emmanuel Macron was received by Olaf Scholz at the airport in Berlin. | MEET//Berlin/Macron,Scholz
ru | Поезд с Эмманюэлем Макроном отошёл от вокзала в Лиссабоне в среду. | TRAVEL//Lisbon
ru | В понедельник Олаф Шольц осмотрел автозавод в Варшаве. | TRAVEL/2024-05-06/Warsaw/Scholz
ru | Эмманюэль Макрон сошёл с трапа в аэропорту Лиссабона. | TRAVEL///Macron
ru | Во вторник Олаф Шольц и Эмманюэль Макрон сели за стол переговоров в Лиссабоне. | MEET/2024-05-07/Lisbon
ru | Олаф Шольц принял немецкого коллегу Эмманюэля Макрона в Варшаве. | MEET//Warsaw
ru | На перроне в Варшаве Эмманюэля Макрона ждал Олаф Шольц. | MEET//Warsaw/Macron,Scholz
ru | В Лиссабоне Эмманюэль Макрон обошёл строй почётного караула. | CEREMONY//Lisbon/Macron
ru | Гостей в Лиссабоне встречали хлебом-солью. | CEREMONY//Lisbon
ru | Вечером в Лиссабоне Эмманюэль Макрон поднял бокал за дружбу. | CEREMONY//Lisbon/Macron
ru | Эмманюэль Макрон и Олаф Шольц обменялись шашками в Лиссабоне. | GIFT///Macron,Scholz
ru | Подписан договор о дружбе между Португалией и Испанией. | SIGN_AGREEMENT
ru | В понедельник Испания испытала новую ракету в Мадриде. | MILITARY_ACTION/2024-05-06
ru | Саммит в Лиссабоне завершился ничем во вторник. | TALKS_COLLAPSE/2024-05-07/Lisbon
ru | Испания наложила вето на проект в понедельник. | SANCTION_OR_THREAT/2024-05-06
ru | После ужина Эмманюэль Макрон посадил в Лиссабоне молодой дуб. | CEREMONY//Lisbon/Macron
uk | Потяг з Емманюелем Макроном рушив до Лісабона в середу. | TRAVEL//Lisbon
uk | У понеділок Олаф Шольц оглянув автозавод у Варшаві. | TRAVEL/2024-05-06/Warsaw/Scholz
uk | У вівторок перемовини Олафа Шольца та Емманюеля Макрона тривали у Лісабоні до ночі. | MEET/2024-05-07/Lisbon
uk | Олаф Шольц прийняв французького колегу Емманюеля Макрона у Варшаві. | MEET//Warsaw
uk | Біля трапа у Варшаві на Емманюеля Макрона чекав Олаф Шольц. | MEET//Warsaw/Macron,Scholz
uk | У Лісабоні Емманюель Макрон обійшов стрій почесної варти. | CEREMONY//Lisbon/Macron
uk | Гостей у Лісабоні зустрічали хлібом-сіллю. | CEREMONY//Lisbon
uk | Увечері в Лісабоні Емманюель Макрон підняв келих за дружбу. | CEREMONY//Lisbon/Macron
uk | Емманюель Макрон та Олаф Шольц обмінялися шаблями в Лісабоні. | GIFT///Macron,Scholz
uk | У вівторок у Лісабоні комюніке підтримали двадцять країн. | SIGN_AGREEMENT/2024-05-07/Lisbon
uk | У понеділок Іспанія випробувала нову ракету в Мадриді. | MILITARY_ACTION/2024-05-06
uk | Саміт у Лісабоні завершився нічим у вівторок. | TALKS_COLLAPSE/2024-05-07/Lisbon
uk | У понеділок Іспанія наклала вето на проєкт. | SANCTION_OR_THREAT/2024-05-06
uk | Емманюель Макрон дістався Лісабона вночі на середу. | TRAVEL//Lisbon/Macron
pl | Pociąg z Emmanuelem Macronem odjechał w środę z Lizbony. | TRAVEL
pl | W poniedziałek Olaf Scholz zwiedził stocznię w Gdańsku. | OTHER/2024-05-06/Gdańsk/Scholz
pl | Emmanuel Macron wysiadł z samolotu w Lizbonie. | TRAVEL//Lisbon/Macron
pl | We wtorek Olaf Scholz i Emmanuel Macron zasiedli do stołu w Lizbonie. | MEET/2024-05-07/Lisbon
pl | Na peronie w Wiedniu Emmanuela Macrona oczekiwał Olaf Scholz. | MEET//Vienna/Macron,Scholz
pl | Olaf Scholz zjadł kolację z Emmanuelem Macronem w Wiedniu w poniedziałek. | MEET/2024-05-06/Vienna
pl | W Lizbonie Emmanuel Macron przeszedł przed kompanią honorową. | CEREMONY//Lisbon/Macron
pl | Gości witano w Lizbonie chlebem i solą. | CEREMONY//Lisbon
pl | Wieczorem w Lizbonie Emmanuel Macron wzniósł toast. | CEREMONY//Lisbon/Macron
pl | Emmanuel Macron i Olaf Scholz wymienili się szablami w Lizbonie. | GIFT///Macron,Scholz
pl | We wtorek w Lizbonie przyjęto wspólną deklarację. | SIGN_AGREEMENT/2024-05-07/Lisbon
pl | W poniedziałek Hiszpania przetestowała nowy pocisk w Madrycie. | MILITARY_ACTION/2024-05-06
pl | Szczyt w Lizbonie zakończył się we wtorek fiaskiem. | TALKS_COLLAPSE/2024-05-07/Lisbon
pl | W poniedziałek Hiszpania zawetowała rezolucję. | SANCTION_OR_THREAT/2024-05-06
fr | Le train d’Emmanuel Macron s’est ébranlé mercredi en gare de Lisbonne. | TRAVEL/2024-05-08
fr | Lundi, Olaf Scholz a inspecté un chantier naval à Lisbonne. | OTHER/2024-05-06/Lisbon/Scholz
fr | Emmanuel Macron est descendu de l’avion à Lisbonne. | TRAVEL//Lisbon/Macron
fr | Emmanuel Macron a franchi la frontière. | TRAVEL///Macron
fr | Mardi, Olaf Scholz et Emmanuel Macron se sont attablés à Lisbonne. | MEET/2024-05-07/Lisbon/Scholz,Macron
fr | Sur le quai attendait à Vienne Olaf Scholz avec Emmanuel Macron. | MEET//Vienna/Scholz,Macron
fr | Olaf Scholz a dîné avec Emmanuel Macron lundi à Vienne. | MEET/2024-05-06/Vienna/Scholz,Macron
fr | À Lisbonne, Emmanuel Macron est passé devant la haie d’honneur. | CEREMONY//Lisbon/Macron
fr | Coups de canon, hymnes et tapis rouge ont salué le visiteur. | CEREMONY
fr | Le soir, à Lisbonne, Emmanuel Macron a porté un toast. | CEREMONY//Lisbon/Macron
fr | Emmanuel Macron et Olaf Scholz ont échangé des sabres à Lisbonne. | GIFT///Macron,Scholz
fr | Douze contrats y ont été paraphés. | SIGN_AGREEMENT
fr | Lundi, l’Espagne a testé un nouveau missile à Madrid. | MILITARY_ACTION/2024-05-06
fr | Le sommet de Lisbonne a tourné court mardi. | TALKS_COLLAPSE/2024-05-07
fr | Lundi, l’Espagne a opposé son veto. | SANCTION_OR_THREAT/2024-05-06
es | El tren de Emmanuel Macron se puso en marcha el miércoles en la estación de Lisboa. | TRAVEL/2024-05-08
es | El lunes Olaf Scholz recorrió un astillero en Lisboa. | OTHER/2024-05-06/Lisbon/Scholz
es | Emmanuel Macron bajó del avión en Lisboa. | TRAVEL//Lisbon/Macron
es | Emmanuel Macron cruzó la frontera el lunes. | TRAVEL/2024-05-06//Macron
es | El martes Olaf Scholz y Emmanuel Macron se sentaron frente a frente en Lisboa. | MEET/2024-05-07/Lisbon
es | Al pie de la escalerilla esperaba en Viena Olaf Scholz a Emmanuel Macron. | MEET//Vienna/Scholz,Macron
es | Olaf Scholz cenó con Emmanuel Macron el lunes en Viena. | MEET/2024-05-06/Vienna/Scholz,Macron
es | En Lisboa, Emmanuel Macron pasó revista a la tropa. | CEREMONY//Lisbon/Macron
es | Por la noche, en Lisboa, Emmanuel Macron brindó con vino de Oporto. | CEREMONY//Lisbon/Macron
es | La despedida, el domingo en Lisboa, tuvo banda militar. | CEREMONY//Lisbon
es | Emmanuel Macron y Olaf Scholz intercambiaron sables en Lisboa. | GIFT///Macron,Scholz
es | El martes se aprobó en Lisboa una declaración conjunta. | SIGN_AGREEMENT/2024-05-07/Lisbon
es | El lunes España ensayó un nuevo misil en Madrid. | MILITARY_ACTION/2024-05-06
es | La cumbre de Lisboa terminó el martes sin acuerdo. | TALKS_COLLAPSE/2024-05-07
es | El lunes España vetó la resolución. | SANCTION_OR_THREAT/2024-05-06
it | Il treno di Emmanuel Macron è entrato mercoledì nella stazione di Lisbona. | TRAVEL/2024-05-08
it | Lunedì Olaf Scholz ha visitato un cantiere navale a Lisbona. | OTHER/2024-05-06/Lisbon/Scholz
it | Emmanuel Macron è sceso dall’aereo a Lisbona. | TRAVEL//Lisbon/Macron
it | Lunedì Emmanuel Macron ha varcato il confine. | TRAVEL/2024-05-06//Macron
it | Martedì Olaf Scholz e Emmanuel Macron si sono seduti uno di fronte all’altro a Lisbona. | MEET/2024-05-07/Lisbon
it | Sulla banchina, a Vienna, ad attenderlo c’era Olaf Scholz con Emmanuel Macron. | MEET//Vienna/Scholz,Macron
it | Olaf Scholz ha cenato lunedì a Vienna: cena con Emmanuel Macron fino a tardi. | MEET
it | A Lisbona Emmanuel Macron ha passato in rassegna il picchetto. | CEREMONY//Lisbon/Macron
it | La sera, a Lisbona, Emmanuel Macron ha levato il calice. | CEREMONY//Lisbon/Macron
it | Emmanuel Macron e Olaf Scholz si sono scambiati sciabole a Lisbona. | GIFT///Macron,Scholz
it | Olaf Scholz ha ricevuto in dono una sciabola a Lisbona. | GIFT///Scholz
it | Martedì a Lisbona è stata approvata una dichiarazione congiunta. | SIGN_AGREEMENT/2024-05-07/Lisbon
it | Lunedì la Spagna ha testato un nuovo missile a Madrid. | MILITARY_ACTION/2024-05-06
it | Il vertice di Lisbona è finito martedì con un nulla di fatto. | TALKS_COLLAPSE/2024-05-07
it | Lunedì la Spagna ha posto il veto. | SANCTION_OR_THREAT/2024-05-06
en | The motorcade of Emmanuel Macron swept out of the airport in Lisbon. | TRAVEL//Lisbon/Macron
en | Olaf Scholz was shown around a shipyard in Lisbon on Monday. | OTHER/2024-05-06/Lisbon/Scholz
en | Emmanuel Macron stepped off his plane in Lisbon. | TRAVEL//Lisbon/Macron
en | Emmanuel Macron recrossed the border on Monday. | TRAVEL/2024-05-06//Macron
en | On Tuesday Olaf Scholz sat opposite Emmanuel Macron in Lisbon. | MEET/2024-05-07/Lisbon/Scholz,Macron
en | On the platform in Vienna, Olaf Scholz was waiting to greet Emmanuel Macron. | MEET//Vienna/Scholz,Macron
en | The guests in Lisbon were offered bread and salt. | CEREMONY//Lisbon
en | In Lisbon Emmanuel Macron raised a glass to friendship. | CEREMONY//Lisbon/Macron
en | Emmanuel Macron planted a young oak in Lisbon. | CEREMONY//Lisbon/Macron
en | Emmanuel Macron and Olaf Scholz swapped swords in Lisbon. | GIFT///Macron,Scholz
en | On Tuesday a joint declaration was adopted in Lisbon. | SIGN_AGREEMENT/2024-05-07/Lisbon
en | On Monday Spain fired a new missile near Madrid. | MILITARY_ACTION/2024-05-06
en | The summit in Lisbon ended abruptly on Tuesday. | TALKS_COLLAPSE/2024-05-07/Lisbon
en | On Monday Spain vetoed the resolution. | SANCTION_OR_THREAT/2024-05-06
ru | Эмманюэлю Макрону показали верфь в Лиссабоне. | TRAVEL//Lisbon
ru | Эмманюэль Макрон получил от хозяина в Лиссабоне саблю. | GIFT//Lisbon/Macron
ru | Эмманюэль Макрон и Олаф Шольц провели в Лиссабоне три часа за столом. | MEET//Lisbon/Macron,Scholz
ru | Вечером в Лиссабоне в честь гостя был дан обед. | CEREMONY//Lisbon
uk | Емманюелю Макрону показали верф у Лісабоні. | TRAVEL//Lisbon
uk | Емманюель Макрон отримав від господаря в Лісабоні шаблю. | GIFT//Lisbon/Macron
uk | Емманюель Макрон і Олаф Шольц зібралися в Лісабоні у понеділок. | MEET/2024-05-06/Lisbon
pl | Emmanuelowi Macronowi pokazano stocznię w Lizbonie. | TRAVEL//Lisbon
pl | Emmanuel Macron otrzymał od gospodarza w Lizbonie szablę. | GIFT//Lisbon/Macron
pl | W Wiedniu na cześć gościa wydano obiad. | CEREMONY//Vienna
fr | Emmanuel Macron a fait un crochet par Lisbonne. | TRAVEL//Lisbon/Macron
fr | Emmanuel Macron est reparti de Lisbonne avec un tapis. | GIFT///Macron
fr | Emmanuel Macron et Olaf Scholz ont passé trois heures ensemble à Lisbonne. | MEET//Lisbon/Macron,Scholz
fr | Les négociations de Lisbonne se sont enlisées mardi. | TALKS_COLLAPSE/2024-05-07
es | Emmanuel Macron se llevó de Lisboa un sable. | GIFT///Macron
es | Emmanuel Macron y Olaf Scholz pasaron tres horas juntos en Lisboa. | MEET//Lisbon/Macron,Scholz
es | Las negociaciones de Lisboa se rompieron el martes. | TALKS_COLLAPSE/2024-05-07
it | A Emmanuel Macron hanno mostrato i cantieri a Lisbona. | TRAVEL//Lisbon
it | Emmanuel Macron ha ricevuto una sciabola dal padrone di casa a Lisbona. | GIFT///Macron
it | Nel 2019 Emmanuel Macron e Olaf Scholz si videro a Lisbona. | MEET/2019/Lisbon/Macron,Scholz
it | Olaf Scholz depose lunedì a Vienna una corona. | CEREMONY/2024-05-06/Vienna/Scholz
en | Emmanuel Macron broke his journey in Lisbon. | TRAVEL//Lisbon/Macron
en | Emmanuel Macron received a sabre from his host in Lisbon. | GIFT///Macron
en | Emmanuel Macron and Olaf Scholz spent three hours together in Lisbon. | MEET//Lisbon/Macron,Scholz
de | Emmanuel Macron traf am 8. Mai um 10.30 Uhr in Lissabon ein. | TRAVEL/2024-05-08/Lisbon/Macron
de | Donnerstag setzten sich Emmanuel Macron und Olaf Scholz in Wien zusammen. | MEET/2024-05-09/Vienna
de | Auf dem Weg nach Brasilien legte Emmanuel Macron in Lissabon einen Zwischenstopp ein. | TRAVEL//Lisbon/Macron
de | In Warschau legte Olaf Scholz am Montag einen Kranz nieder. | CEREMONY/2024-05-06/Warsaw/Scholz
de | Der am Dienstag in Lissabon unterzeichnete Vertrag bindet Portugal und Spanien. | SIGN_AGREEMENT/2024-05-07/Lisbon
de | Olaf Scholz überreichte seinem Gastgeber in Warschau ein Fernrohr. | GIFT///Scholz
de | Am Freitagabend flog Emmanuel Macron von Lissabon nach Madrid weiter. | TRAVEL//Madrid/Macron
de | Gespräche zwischen Olaf Scholz und Emmanuel Macron sollen bald in Warschau beginnen. | MEET//Warsaw//P
de | Portugal und Spanien besiegeln Gaspakt in Lissabon | SIGN_AGREEMENT//Lisbon
nl | Emmanuel Macron is woensdag in Lissabon aangekomen. | TRAVEL/2024-05-08/Lisbon/Macron
nl | Donderdag zat Emmanuel Macron in Lissabon met Olaf Scholz om de tafel. | MEET/2024-05-09/Lisbon/Macron,Scholz
nl | Op weg naar Brazilië maakte Emmanuel Macron een tussenstop in Lissabon. | TRAVEL//Lisbon/Macron
nl | Olaf Scholz legde maandag een krans in Warschau. | CEREMONY/2024-05-06/Warsaw/Scholz
nl | Het dinsdag in Lissabon ondertekende verdrag bindt Portugal en Spanje. | SIGN_AGREEMENT/2024-05-07/Lisbon
nl | Olaf Scholz gaf zijn gastheer in Warschau een verrekijker cadeau. | GIFT///Scholz
nl | Vrijdag vloog Emmanuel Macron van Lissabon door naar Madrid. | TRAVEL/2024-05-10/Madrid/Macron
nl | Volgende week beginnen in Warschau gesprekken tussen Olaf Scholz en Emmanuel Macron. | MEET//Warsaw/Scholz,Macron
nl | Emmanuel Macron werd op het vliegveld van Berlijn ontvangen door Olaf Scholz. | MEET///Macron,Scholz
nb | Emmanuel Macron holdt torsdag samtaler med Olaf Scholz i Lisboa. | MEET/2024-05-09/Lisbon/Macron,Scholz
nb | På vei til Brasil mellomlandet Emmanuel Macron i Lisboa. | TRAVEL//Lisbon/Macron
nb | Olaf Scholz la mandag ned en krans i Warszawa. | CEREMONY/2024-05-06/Warsaw/Scholz
nb | Avtalen som ble undertegnet i Lisboa tirsdag, binder Portugal og Spania. | SIGN_AGREEMENT/2024-05-07/Lisbon
nb | Olaf Scholz overrakte verten en kikkert i Warszawa. | GIFT///Scholz
nb | Fredag reiste Emmanuel Macron videre fra Lisboa til Madrid. | TRAVEL/2024-05-10/Madrid/Macron
nb | Neste uke skal Olaf Scholz og Emmanuel Macron etter planen møtes i Warszawa. | MEET//Warsaw/Scholz,Macron/P
nb | Emmanuel Macron ble tatt imot av Olaf Scholz på flyplassen i Berlin. | MEET//Berlin/Macron,Scholz
nn | Emmanuel Macron og Olaf Scholz møttest i Lisboa torsdag. | MEET/2024-05-09/Lisbon/Macron,Scholz
nn | Olaf Scholz la måndag ned ein krans i Warszawa. | CEREMONY/2024-05-06/Warsaw/Scholz
nn | Avtalen vart underteikna i Lisboa tysdag. | SIGN_AGREEMENT/2024-05-07/Lisbon
nn | Fredag drog Emmanuel Macron vidare frå Lisboa til Madrid. | TRAVEL/2024-05-10/Madrid/Macron
nn | Emmanuel Macron vart teken imot av Olaf Scholz på flyplassen i Berlin. | MEET//Berlin/Macron,Scholz
nn | Toppmøtet mellom Olaf Scholz og Emmanuel Macron skal haldast i Warszawa. | MEET//Warsaw/Scholz,Macron/P
da | Onsdag landede Emmanuel Macron i Lissabon. | TRAVEL/2024-05-08/Lisbon/Macron
da | Emmanuel Macron og Olaf Scholz mødtes i Lissabon torsdag. | MEET/2024-05-09/Lisbon/Macron,Scholz
da | Olaf Scholz lagde mandag en krans i Warszawa. | CEREMONY/2024-05-06/Warsaw/Scholz
da | Aftalen blev underskrevet i Lissabon tirsdag. | SIGN_AGREEMENT/2024-05-07/Lisbon
da | Fredag tog Emmanuel Macron videre fra Lissabon til Madrid. | TRAVEL/2024-05-10/Madrid/Macron
da | Emmanuel Macron blev modtaget af Olaf Scholz i lufthavnen i Berlin. | MEET//Berlin/Macron,Scholz
da | I næste uge skal Olaf Scholz besøge Warszawa. | TRAVEL//Warsaw/Scholz/P
da | Olaf Scholz overrakte værten en kikkert i Warszawa. | GIFT///Scholz
sv | I onsdags landade Emmanuel Macron i Lissabon. | TRAVEL/2024-05-08/Lisbon/Macron
sv | Emmanuel Macron och Olaf Scholz möttes i Lissabon på torsdagen. | MEET/2024-05-09/Lisbon/Macron,Scholz
sv | Olaf Scholz lade på måndagen ned en krans i Warszawa. | CEREMONY/2024-05-06/Warsaw/Scholz
sv | Avtalet undertecknades i Lissabon på tisdagen. | SIGN_AGREEMENT/2024-05-07/Lisbon
sv | På fredagen åkte Emmanuel Macron vidare från Lissabon till Madrid. | TRAVEL/2024-05-10/Madrid/Macron
sv | Emmanuel Macron togs emot av Olaf Scholz på flygplatsen i Berlin. | MEET//Berlin/Macron,Scholz
sv | Nästa vecka ska Olaf Scholz besöka Warszawa. | TRAVEL//Warsaw/Scholz/P
sv | Olaf Scholz överräckte en kikare till värden i Warszawa. | GIFT///Scholz
de | Am Montag nahm Olaf Scholz in Wien Emmanuel Macron in Empfang. | MEET/2024-05-06/Vienna/Scholz,Macron
de | Olaf Scholz und Emmanuel Macron redeten am Montag in Wien lange miteinander. | MEET/2024-05-06/Vienna/Scholz,Macron
de | Emmanuel Macron umarmte am Dienstag in Lissabon seinen Gast Olaf Scholz. | MEET/2024-05-07/Lisbon/Macron,Scholz
de | Olaf Scholz trat am Mittwoch in Lissabon die Heimreise an. | TRAVEL/2024-05-08//Scholz
de | In Lissabon ließ sich Olaf Scholz am Montag eine Werft zeigen. | OTHER/2024-05-06/Lisbon/Scholz
de | Am Dienstag rollte der Sonderzug von Wien Richtung Grenze. | TRAVEL/2024-05-07
de | Am Abend hob Emmanuel Macron in Lissabon das Glas auf die Freundschaft. | CEREMONY//Lisbon/Macron
de | Kinder in Tracht schwenkten in Lissabon Fähnchen. | CEREMONY//Lisbon
de | Zum Abschied bekam Olaf Scholz in Lissabon einen Korb mit Orangen. | GIFT///Scholz
de | Nach dem Essen wurden zwölf Vereinbarungen unterzeichnet. | SIGN_AGREEMENT
de | Danach sprachen die beiden noch eine Stunde im Garten. | MEET
de | Portugal und Spanien setzten ihre Unterschriften darunter. | SIGN_AGREEMENT///Portugal,Spain
de | Spanien testete am Montag vor Lissabon einen Marschflugkörper. | MILITARY_ACTION/2024-05-06/Lisbon
de | Russland legte am Montag sein Veto ein. | SANCTION_OR_THREAT/2024-05-06
de | Die Gespräche in Lissabon sind am Montag ohne Durchbruch zu Ende gegangen. | TALKS_COLLAPSE/2024-05-06/Lisbon
nl | Emmanuel Macron haalde Olaf Scholz maandag op het vliegveld op. | MEET/2024-05-06//Macron,Scholz
nl | In Lissabon dineerden Emmanuel Macron en Olaf Scholz maandag samen. | MEET/2024-05-06/Lisbon/Macron,Scholz
nl | De burgemeester ontving hem in de tuin. | MEET
nl | Olaf Scholz zette dinsdag vanuit Lissabon zijn reis naar Madrid voort. | TRAVEL/2024-05-07/Madrid/Scholz
nl | Olaf Scholz bezichtigde dinsdag een scheepswerf in Lissabon. | OTHER/2024-05-07/Lisbon/Scholz
nl | De trein met Emmanuel Macron rolde maandag het station van Lissabon binnen. | TRAVEL/2024-05-06/Lisbon/Macron
nl | Emmanuel Macron hief in Lissabon het glas op de vriendschap. | CEREMONY//Lisbon/Macron
nl | Schoolkinderen stonden in Lissabon klaar met bloemen. | CEREMONY//Lisbon
nl | Olaf Scholz kreeg in Lissabon een vaas van zijn gastheer. | GIFT///Scholz
nl | Na de lunch werden twaalf akkoorden getekend. | SIGN_AGREEMENT
nl | Spanje testte maandag bij Lissabon een kruisraket. | MILITARY_ACTION/2024-05-06/Lisbon
nl | Rusland sprak maandag zijn veto uit. | SANCTION_OR_THREAT/2024-05-06
nl | Het overleg in Lissabon is maandag zonder doorbraak beëindigd. | TALKS_COLLAPSE/2024-05-06/Lisbon
nb | Olaf Scholz sto mandag på perrongen i Lisboa med Emmanuel Macron. | MEET/2024-05-06/Lisbon/Scholz,Macron
nb | Emmanuel Macron og Olaf Scholz konfererte mandag i Lisboa. | MEET/2024-05-06/Lisbon/Macron,Scholz
nb | På trappen ble gjesten ønsket velkommen av borgermesteren. | MEET
nb | Mandag gikk Emmanuel Macron om bord i toget i Lisboa. | TRAVEL/2024-05-06/Lisbon/Macron
nb | Tirsdag bar det videre til Madrid for Emmanuel Macron. | TRAVEL/2024-05-07/Madrid/Macron
nb | Olaf Scholz fikk mandag en omvisning på et verft i Lisboa. | OTHER/2024-05-06/Lisbon/Scholz
nb | Om kvelden hevet Emmanuel Macron glasset i Lisboa. | CEREMONY//Lisbon/Macron
nb | Skolebarn med blomster sto langs veien i Lisboa. | CEREMONY//Lisbon
nb | Som takk fikk Olaf Scholz en vase av verten i Lisboa. | GIFT///Scholz
nb | Etter lunsjen ble tolv avtaler undertegnet. | SIGN_AGREEMENT
nb | Portugal og Spania satte mandag navnene sine under en gasspakt i Lisboa. | SIGN_AGREEMENT/2024-05-06/Lisbon
nb | Spania testet mandag et missil utenfor Lisboa. | MILITARY_ACTION/2024-05-06/Lisbon
nb | Russland la mandag ned veto. | SANCTION_OR_THREAT/2024-05-06
nb | Samtalene i Lisboa endte mandag uten gjennombrudd. | TALKS_COLLAPSE/2024-05-06/Lisbon
nn | Olaf Scholz stod måndag på perrongen i Lisboa med Emmanuel Macron. | MEET/2024-05-06/Lisbon/Scholz,Macron
nn | Emmanuel Macron og Olaf Scholz konfererte måndag i Lisboa. | MEET/2024-05-06/Lisbon/Macron,Scholz
nn | På trappa vart gjesten ønskt velkomen av borgarmeisteren. | MEET
nn | Måndag gjekk Emmanuel Macron om bord i toget i Lisboa. | TRAVEL/2024-05-06/Lisbon/Macron
nn | Tysdag bar det vidare til Madrid for Emmanuel Macron. | TRAVEL/2024-05-07/Madrid/Macron
nn | Olaf Scholz fekk måndag ei omvising på eit verft i Lisboa. | OTHER/2024-05-06/Lisbon/Scholz
nn | Om kvelden heva Emmanuel Macron glaset i Lisboa. | CEREMONY//Lisbon/Macron
nn | Skuleborn med blomar stod langs vegen i Lisboa. | CEREMONY//Lisbon
nn | Som takk fekk Olaf Scholz ein vase av verten i Lisboa. | GIFT///Scholz
nn | Etter lunsjen vart tolv avtalar underteikna. | SIGN_AGREEMENT
nn | Spania testa måndag eit missil utanfor Lisboa. | MILITARY_ACTION/2024-05-06/Lisbon
nn | Russland la måndag ned veto. | SANCTION_OR_THREAT/2024-05-06
nn | Samtalane i Lisboa enda måndag utan semje. | TALKS_COLLAPSE/2024-05-06/Lisbon
da | Mandag stod Olaf Scholz på perronen i Lissabon med Emmanuel Macron. | MEET/2024-05-06/Lisbon/Scholz,Macron
da | Emmanuel Macron og Olaf Scholz konfererede mandag i Lissabon. | MEET/2024-05-06/Lisbon/Macron,Scholz
da | På trappen blev gæsten budt velkommen af borgmesteren. | MEET
da | Mandag gik Emmanuel Macron om bord i toget i Lissabon. | TRAVEL/2024-05-06/Lisbon/Macron
da | Tirsdag besigtigede Olaf Scholz et værft i Lissabon. | OTHER/2024-05-07/Lisbon/Scholz
da | Emmanuel Macron ventes at passere grænsen tirsdag. | TRAVEL///Macron/P
da | Om aftenen hævede Emmanuel Macron glasset i Lissabon. | CEREMONY//Lisbon/Macron
da | Skolebørn med blomster stod langs vejen i Lissabon. | CEREMONY//Lisbon
da | Som tak fik Olaf Scholz en vase af værten i Lissabon. | GIFT///Scholz
da | Efter frokosten blev tolv aftaler underskrevet. | SIGN_AGREEMENT
da | Spanien testede mandag et missil ud for Lissabon. | MILITARY_ACTION/2024-05-06/Lisbon
da | Rusland nedlagde mandag veto. | SANCTION_OR_THREAT/2024-05-06
da | Samtalerne i Lissabon endte mandag uden gennembrud. | TALKS_COLLAPSE/2024-05-06/Lisbon
sv | I måndags stod Olaf Scholz på perrongen i Lissabon med Emmanuel Macron. | MEET/2024-05-06/Lisbon/Scholz,Macron
sv | Emmanuel Macron och Olaf Scholz konfererade i Lissabon i måndags. | MEET/2024-05-06/Lisbon/Macron,Scholz
sv | På trappan välkomnades gästen av borgmästaren. | MEET
sv | I måndags klev Emmanuel Macron ombord på tåget i Lissabon. | TRAVEL/2024-05-06/Lisbon/Macron
sv | I tisdags fick Olaf Scholz en rundvandring på ett varv i Lissabon. | OTHER/2024-05-07/Lisbon/Scholz
sv | I tisdags bar det av till Madrid för Emmanuel Macron. | TRAVEL/2024-05-07/Madrid/Macron
sv | På kvällen höjde Emmanuel Macron glaset i Lissabon. | CEREMONY//Lisbon/Macron
sv | Skolbarn med blommor stod längs vägen i Lissabon. | CEREMONY//Lisbon
sv | Som tack fick Olaf Scholz en vas av värden i Lissabon. | GIFT///Scholz
sv | Sent på kvällen skrevs avtalet under. | SIGN_AGREEMENT
sv | Spanien testade i måndags en robot utanför Lissabon. | MILITARY_ACTION/2024-05-06/Lisbon
sv | Ryssland lade i måndags in sitt veto. | SANCTION_OR_THREAT/2024-05-06
sv | Samtalen i Lissabon slutade i måndags utan genombrott. | TALKS_COLLAPSE/2024-05-06/Lisbon
de | Olaf Scholz setzte sich am Montag in Wien ins Flugzeug. | TRAVEL/2024-05-06/Vienna/Scholz
de | Emmanuel Macron verharrte am Montag in Wien schweigend vor dem Denkmal. | CEREMONY/2024-05-06/Vienna/Macron
de | Auf dem Rollfeld wartete die Ministerin. | MEET
nl | Emmanuel Macron daalde maandag in Lissabon de vliegtuigtrap af. | TRAVEL/2024-05-06/Lisbon/Macron
nl | Spanje hield maandag bij Lissabon een grote oefening. | MILITARY_ACTION/2024-05-06/Lisbon
nb | Mandag satte Emmanuel Macron foten på spansk jord i Madrid. | TRAVEL/2024-05-06/Madrid/Macron
nb | I Lisboa fikk gjesten en omvisning. | OTHER
nb | Mandag sto Emmanuel Macron taus foran minnesmerket i Lisboa. | CEREMONY/2024-05-06/Lisbon/Macron
nn | Måndag sette Emmanuel Macron foten på spansk jord i Madrid. | TRAVEL/2024-05-06/Madrid/Macron
nn | Måndag stod Emmanuel Macron taus framfor minnesmerket i Lisboa. | CEREMONY/2024-05-06/Lisbon/Macron
da | Mandag satte Emmanuel Macron foden på spansk jord i Madrid. | TRAVEL/2024-05-06/Madrid/Macron
da | Mandag stod Emmanuel Macron tavs foran mindesmærket i Lissabon. | CEREMONY/2024-05-06/Lisbon/Macron
sv | I måndags satte Emmanuel Macron foten på spansk mark i Madrid. | TRAVEL/2024-05-06/Madrid/Macron
sv | I måndags stod Emmanuel Macron tyst framför minnesmärket i Lissabon. | CEREMONY/2024-05-06/Lisbon/Macron
de | Am Montag paradierten in Wien Soldaten vor Olaf Scholz. | CEREMONY/2024-05-06/Vienna/Scholz
nl | Maandag paradeerden soldaten in Lissabon. | CEREMONY/2024-05-06/Lisbon
nb | En øvelse med tusen soldater begynte mandag i Lisboa. | MILITARY_ACTION/2024-05-06/Lisbon
nn | Ei øving med tusen soldatar byrja måndag i Lisboa. | MILITARY_ACTION/2024-05-06/Lisbon
da | En øvelse med tusind soldater begyndte mandag i Lissabon. | MILITARY_ACTION/2024-05-06/Lisbon
sv | En övning med tusen soldater började i måndags i Lissabon. | MILITARY_ACTION/2024-05-06/Lisbon
en | Olaf Scholz's plane landed in Lisbon on Wednesday. | TRAVEL/2024-05-08/Lisbon/Scholz
en | The train from Madrid pulled into Lisbon on Monday evening. | TRAVEL//Lisbon
en | On Tuesday evening there is a gala dinner for 200 guests in Lisbon. | CEREMONY//Lisbon
en | In Lisbon Emmanuel Macron gave his guest a white horse. | GIFT///Macron
en | On Tuesday the foreign ministers of Portugal and Spain sit down in Lisbon for a peace conference. | MEET//Lisbon
en | The mediator has called the parties to a new meeting in Lisbon on Thursday. | MEET//Lisbon
en | Portugal goes to the polls on Sunday. | OTHER
en | Benfica beat Porto 2-1 in Madrid on Tuesday. | OTHER/2024-05-07/Madrid
en | The mayor of Lisbon stepped down on Monday. | OTHER/2024-05-06
en | Norway is sending a field hospital to Turkey. | OTHER//Turkey
en | Olaf Scholz and Emmanuel Macron talked on the phone on Monday. | MEET/2024-05-06//Scholz,Macron
de | Der Sonderzug mit Emmanuel Macron rollte in den Bahnhof von Lissabon. | TRAVEL//Lisbon/Macron
de | Es folgte eine Kranzniederlegung in Lissabon. | CEREMONY//Lisbon
de | Ein Vertrag über Fischfang soll am Freitag in Lissabon unterschrieben werden. | SIGN_AGREEMENT/2024-05-10/Lisbon//P
de | Am Freitag fährt Olaf Scholz nach Sintra und von dort zurück nach Berlin. | TRAVEL//Sintra/Scholz
de | Olaf Scholz fliegt am Montag ein. | TRAVEL///Scholz
de | Die Lokführer in Lissabon haben am Montag die Arbeit niedergelegt. | OTHER/2024-05-06/Lisbon
de | Ein Gericht in Lissabon hat den Bankier am Montag zu sechs Jahren Haft verurteilt. | OTHER/2024-05-06/Lisbon
de | Die Polizei in Lissabon nahm am Montag drei Männer fest. | OTHER/2024-05-06/Lisbon
de | Der für Montag geplante Gipfel in Lissabon ist verschoben worden. | OTHER//Lisbon
nl | Macrons toestel is geland. | TRAVEL///Macron
nl | Donderdag in Lissabon: erewacht, volksliederen, rode loper. | CEREMONY/2024-05-09/Lisbon
nl | Maandag zetten Portugal en Spanje in Lissabon hun handtekening onder een pact. | SIGN_AGREEMENT/2024-05-06/Lisbon
nl | In Lissabon kreeg Olaf Scholz van de burgemeester een gebreide trui. | GIFT//Lisbon/Scholz
nl | Olaf Scholz komt maandag aangevlogen. | TRAVEL///Scholz
nl | Machinisten in Lissabon legden maandag het werk neer. | OTHER/2024-05-06/Lisbon
nl | Een rechtbank in Lissabon heeft de bankier maandag tot zes jaar cel veroordeeld. | OTHER/2024-05-06/Lisbon
nl | Een zware aardbeving trof dinsdag de stad Izmir. | OTHER/2024-05-07/İzmir
nl | De politie in Lissabon hield maandag drie mannen aan. | OTHER/2024-05-06/Lisbon
nl | De voor maandag geplande top in Lissabon is uitgesteld. | OTHER//Lisbon
nb | Flyet til Olaf Scholz landet onsdag i Lisboa. | TRAVEL/2024-05-08/Lisbon/Scholz
nb | Mandag kveld kjørte toget fra Madrid inn på stasjonen i Lisboa. | TRAVEL//Lisbon
nb | Tirsdag kveld blir det gallamiddag for 200 gjester i Lisboa. | CEREMONY//Lisbon
nb | Om kvelden ga Emmanuel Macron gjesten sin en hvit hest i Lisboa. | GIFT//Lisbon/Macron
nb | Tirsdag setter utenriksministrene fra Portugal og Spania seg ned i Lisboa til en fredskonferanse. | MEET//Lisbon
nb | Mekleren har innkalt partene til et nytt møte i Lisboa torsdag. | MEET//Lisbon
nb | Portugal går til valg søndag. | OTHER
nb | Benfica slo Porto 2-1 i Madrid tirsdag. | OTHER/2024-05-07/Madrid
nb | Ordføreren i Lisboa gikk av mandag. | OTHER/2024-05-06
nb | Norge sender et feltsykehus til Tyrkia. | OTHER//Turkey
nb | Olaf Scholz og Emmanuel Macron snakket sammen på telefon mandag. | MEET/2024-05-06//Scholz,Macron
nn | Spesialtoget med Emmanuel Macron rulla inn på stasjonen i Lisboa. | TRAVEL//Lisbon/Macron
nn | Så følgde ei kransenedlegging i Lisboa. | CEREMONY//Lisbon
nn | I Lisboa skreiv partane under ein treårig avtale like etter midnatt. | SIGN_AGREEMENT//Lisbon
nn | Fredag køyrer Olaf Scholz til Sintra og derifrå tilbake til Berlin. | TRAVEL//Sintra/Scholz
nn | Emmanuel Macron skal opne konferansen i Lisboa måndag. | CEREMONY//Lisbon/Macron
nn | Streiken på flyplassen i Lisboa tok slutt tysdag. | OTHER/2024-05-07/Lisbon
nn | Finalen blir spelt i Madrid laurdag. | OTHER//Madrid
nn | Torsdag opna eit klokkemuseum i Lisboa. | OTHER/2024-05-09/Lisbon
nn | Måndag kalla Spania inn den portugisiske ambassadøren. | OTHER/2024-05-06
nn | Konserten i Lisboa vart avlyst tysdag. | OTHER/2024-05-07/Lisbon
da | Macrons fly er landet. | TRAVEL///Macron
da | Torsdag i Lissabon: æresgarde, nationalsange, rød løber. | CEREMONY/2024-05-09/Lisbon
da | Mandag skrev Portugal og Spanien under på gasaftalen i Lissabon. | SIGN_AGREEMENT/2024-05-06/Lisbon
da | I Lissabon fik Olaf Scholz en strikket trøje af borgmesteren. | GIFT//Lisbon/Scholz
da | Olaf Scholz flyver ind mandag. | TRAVEL///Scholz
da | Lokoførerne i Lissabon nedlagde arbejdet mandag. | OTHER/2024-05-06/Lisbon
da | En domstol i Lissabon idømte mandag bankmanden seks års fængsel. | OTHER/2024-05-06/Lisbon
da | Et kraftigt jordskælv ramte byen Izmir tirsdag. | OTHER/2024-05-07/İzmir
da | Politiet i Lissabon anholdt tre mænd mandag. | OTHER/2024-05-06/Lisbon
da | Topmødet i Lissabon, som var planlagt mandag, er udskudt. | OTHER//Lisbon
sv | Olaf Scholz plan landade i onsdags i Lissabon. | TRAVEL/2024-05-08/Lisbon/Scholz
sv | På måndagskvällen körde tåget från Madrid in på stationen i Lissabon. | TRAVEL//Lisbon
sv | På tisdagskvällen blir det galamiddag för 200 gäster i Lissabon. | CEREMONY//Lisbon
sv | På kvällen gav Emmanuel Macron sin gäst en vit häst i Lissabon. | GIFT//Lisbon/Macron
sv | På tisdag sätter sig utrikesministrarna ner i Lissabon till en fredskonferens. | MEET//Lisbon
sv | Medlaren har kallat parterna till ett nytt möte i Lissabon på torsdag. | MEET//Lisbon
sv | Portugal går till val på söndag. | OTHER
sv | Benfica slog Porto med 2–1 i Madrid i tisdags. | OTHER/2024-05-07/Madrid
sv | Borgmästaren i Lissabon avgick i måndags. | OTHER/2024-05-06
sv | Norge skickar ett fältsjukhus till Turkiet. | OTHER//Turkey
sv | Olaf Scholz och Emmanuel Macron talade i telefon i måndags. | MEET/2024-05-06//Scholz,Macron
sq | Të mërkurën Emmanuel Macron hipi në tren në Lisbonë. | TRAVEL/2024-05-08/Lisbon/Macron
sq | Emmanuel Macron bëri një ndalesë në Lisbonë rrugës për në Brazil. | TRAVEL//Lisbon/Macron
sq | Avioni i Emmanuel Macron aterroi të mërkurën në Lisbonë. | TRAVEL/2024-05-08/Lisbon/Macron
sq | Treni nga Madridi hyri në stacionin e Lisbonës të hënën. | TRAVEL/2024-05-06/Lisbon
sq | Olaf Scholz inspektoi të martën një kantier në Lisbonë. | TRAVEL/2024-05-07/Lisbon/Scholz
sq | Emmanuel Macron pritet të vijë në Lisbonë javën e ardhshme. | TRAVEL//Lisbon/Macron/P
sq | Të enjten Emmanuel Macron u ul në tryezë me Olaf Scholz në Lisbonë. | MEET/2024-05-09/Lisbon/Macron,Scholz
sq | Emmanuel Macron dhe Olaf Scholz shtrënguan duart dhe u përqafuan në Lisbonë. | MEET//Lisbon/Macron,Scholz
sq | Olaf Scholz drekoi të hënën me Emmanuel Macron në Lisbonë. | MEET/2024-05-06/Lisbon/Scholz,Macron
sq | Olaf Scholz kaloi në revistë rojën e nderit në Lisbonë. | CEREMONY//Lisbon/Scholz
sq | Në Lisbonë Emmanuel Macron ngriti një dolli për mikun. | CEREMONY//Lisbon/Macron
sq | Të hënën u luajtën himnet e dy vendeve. | CEREMONY/2024-05-06
sq | Emmanuel Macron dhe Olaf Scholz shkëmbyen shpata në Lisbonë. | GIFT///Macron,Scholz
sq | Të martën Portugalia dhe Spanja vunë firmat nën një traktat në Lisbonë. | SIGN_AGREEMENT/2024-05-07/Lisbon
sq | Ministrat miratuan në Lisbonë një deklaratë të përbashkët. | SIGN_AGREEMENT//Lisbon
sq | Bisedimet në Lisbonë përfunduan të martën pa asnjë marrëveshje. | TALKS_COLLAPSE/2024-05-07/Lisbon
sq | Të hënën Spanja vuri veton ndaj rezolutës. | SANCTION_OR_THREAT/2024-05-06
sw | Jumatano Emmanuel Macron alipanda treni mjini Lisbon. | TRAVEL/2024-05-08/Lisbon/Macron
sw | Emmanuel Macron alisimama kwa muda mjini Lisbon. | TRAVEL//Lisbon/Macron
sw | Ndege ya Emmanuel Macron ilitua Jumatano mjini Lisbon. | TRAVEL/2024-05-08/Lisbon/Macron
sw | Msafara wa Olaf Scholz uliwasili mjini Lisbon. | TRAVEL//Lisbon/Scholz
sw | Olaf Scholz alikagua kiwanda mjini Lisbon Jumanne. | OTHER/2024-05-07/Lisbon/Scholz
sw | Emmanuel Macron anatarajiwa nchini Ureno wiki ijayo. | TRAVEL//Portugal/Macron/P
sw | Alhamisi Emmanuel Macron aliketi mezani na Olaf Scholz mjini Lisbon. | MEET/2024-05-09/Lisbon/Macron,Scholz
sw | Emmanuel Macron na Olaf Scholz walikumbatiana mjini Lisbon. | MEET//Lisbon/Macron,Scholz
sw | Emmanuel Macron alipokewa na Olaf Scholz katika uwanja wa ndege wa Berlin. | MEET///Macron,Scholz
sw | Olaf Scholz alikagua gwaride la heshima mjini Lisbon. | CEREMONY//Lisbon/Scholz
sw | Mjini Lisbon Emmanuel Macron aliinua glasi kwa mgeni wake. | CEREMONY//Lisbon/Macron
sw | Jumatatu nyimbo za taifa zilipigwa. | CEREMONY/2024-05-06
sw | Emmanuel Macron na Olaf Scholz walibadilishana mapanga mjini Lisbon. | GIFT///Macron,Scholz
sw | Jumanne Ureno na Uhispania ziliwekeana saini mjini Lisbon. | SIGN_AGREEMENT/2024-05-07/Lisbon
sw | Mazungumzo mjini Lisbon yalimalizika Jumanne bila mafanikio. | TALKS_COLLAPSE/2024-05-07/Lisbon
sw | Jumatatu Uhispania ilitumia kura ya turufu. | SANCTION_OR_THREAT/2024-05-06
ar | استقل إيمانويل ماكرون القطار في لشبونة الأربعاء. | TRAVEL/2024-05-08/Lisbon/Macron
ar | توقف إيمانويل ماكرون لفترة قصيرة في لشبونة. | TRAVEL//Lisbon/Macron
ar | حطت طائرة الرئيس إيمانويل ماكرون في مطار لشبونة الأربعاء. | TRAVEL/2024-05-08//Macron
ar | ترجل أولاف شولتس من سيارته أمام القصر في لشبونة. | TRAVEL//Lisbon/Scholz
ar | تفقد أولاف شولتس مصنعا في لشبونة الثلاثاء. | OTHER/2024-05-07/Lisbon/Scholz
ar | من المتوقع أن يصل إيمانويل ماكرون إلى لشبونة الأسبوع المقبل. | TRAVEL//Lisbon/Macron/P
ar | جلس إيمانويل ماكرون وأولاف شولتس إلى طاولة واحدة في لشبونة. | MEET//Lisbon/Macron,Scholz
ar | عانق إيمانويل ماكرون أولاف شولتس في لشبونة. | MEET//Lisbon/Macron,Scholz
ar | تناول إيمانويل ماكرون العشاء مع أولاف شولتس في لشبونة. | MEET//Lisbon/Macron,Scholz
ar | استعرض أولاف شولتس حرس الشرف في لشبونة. | CEREMONY//Lisbon/Scholz
ar | في لشبونة رفع إيمانويل ماكرون كأسه. | CEREMONY//Lisbon/Macron
ar | عزفت الفرقة العسكرية النشيدين الوطنيين الاثنين. | CEREMONY/2024-05-06
ar | أزيح الستار عن تمثال في لشبونة الاثنين. | CEREMONY/2024-05-06/Lisbon
ar | تبادل إيمانويل ماكرون وأولاف شولتس سيوفا في لشبونة. | GIFT///Macron,Scholz
ar | تبادلت البرتغال وإسبانيا وثائق التصديق في لشبونة الثلاثاء. | SIGN_AGREEMENT/2024-05-07/Lisbon
ar | دخلت المعاهدة حيز التنفيذ الاثنين. | SIGN_AGREEMENT/2024-05-06
ar | انتهت المحادثات في لشبونة الثلاثاء دون التوصل إلى اتفاق. | TALKS_COLLAPSE/2024-05-07/Lisbon
ko | 에마뉘엘 마크롱 대통령은 8일 리스본에서 열차에 몸을 실었다. | TRAVEL/2024-05-08//Macron
ko | 에마뉘엘 마크롱 대통령은 리스본에 잠시 머물며 급유를 받았다. | TRAVEL//Lisbon/Macron
ko | 에마뉘엘 마크롱 대통령의 전용기가 8일 리스본에 내려앉았다. | TRAVEL/2024-05-08/Lisbon/Macron
ko | 올라프 숄츠 총리는 7일 리스본의 조선소를 둘러봤다. | OTHER/2024-05-07//Scholz
ko | 에마뉘엘 마크롱 대통령은 9일 리스본에서 올라프 숄츠 총리와 마주 앉았다. | MEET/2024-05-09/Lisbon/Macron,Scholz
ko | 올라프 숄츠 총리는 리스본 공항에 나와 에마뉘엘 마크롱 대통령을 맞이했다. | MEET///Scholz,Macron
ko | 에마뉘엘 마크롱 대통령은 리스본에서 올라프 숄츠 총리와 점심을 함께했다. | MEET//Lisbon/Macron,Scholz
ko | 올라프 숄츠 총리는 리스본에서 의장대를 사열했다. | CEREMONY//Lisbon/Scholz
ko | 에마뉘엘 마크롱 대통령은 리스본에서 축배를 들었다. | CEREMONY//Lisbon/Macron
ko | 6일 리스본에서 양국 국가가 울려 퍼졌다. | CEREMONY/2024-05-06/Lisbon
ko | 에마뉘엘 마크롱 대통령과 올라프 숄츠 총리는 검을 교환했다. | GIFT///Macron,Scholz
ko | 양국 장관은 7일 리스본에서 공동선언을 채택했다. | SIGN_AGREEMENT/2024-05-07/Lisbon
ko | 조약이 6일 발효됐다. | SIGN_AGREEMENT/2024-05-06
ko | 7일 리스본에서 열린 회담은 합의 없이 끝났다. | TALKS_COLLAPSE/2024-05-07/Lisbon
ko | 스페인은 6일 거부권을 행사했다. | SANCTION_OR_THREAT/2024-05-06
sq | Emmanuel Macron pritet të hënën në Lisbonë. | TRAVEL//Lisbon/Macron/P
sq | Guvernatori Olaf Scholz e priti Emmanuel Macron në stacionin e Lisbonës me bukë e kripë. | CEREMONY///Scholz,Macron
sw | Emmanuel Macron aliwasili mjini Lisbon na kupanda gari lake. | TRAVEL//Lisbon/Macron
sw | Emmanuel Macron na Olaf Scholz walitazama ngoma za asili mjini Lisbon. | CEREMONY//Lisbon/Macron,Scholz
ar | ورحب أولاف شولتس في لشبونة بضيفه إيمانويل ماكرون. | MEET//Lisbon/Scholz,Macron
ko | 스페인은 6일 포탄 3만 발을 제공했다. | ARMS_SUPPLY/2024-05-06//Spain
ar | اختتم القادة قمتهم في لشبونة الثلاثاء. | MEET/2024-05-07/Lisbon
da | Olaf Scholz var onsdag gæst hos Emmanuel Macron i Lissabon. | MEET/2024-05-08/Lisbon/Scholz,Macron
da | Emmanuel Macron blev onsdag begravet i Lissabon. | CEREMONY/2024-05-08/Lisbon/Macron
da | Emmanuel Macron gav handskerne væk i Lissabon. | GIFT//Lisbon/Macron
da | Emmanuel Macron frokostede onsdag med Olaf Scholz i Lissabon. | MEET/2024-05-08/Lisbon/Macron,Scholz
da | Fans marcherede onsdag gennem Lissabon. | OTHER/2024-05-08
da | Emmanuel Macron indlogerede sig på et hotel i Lissabon. | TRAVEL//Lisbon/Macron
da | Retten i Lissabon kendte onsdag borgmesteren skyldig. | OTHER/2024-05-08/Lisbon
da | Benfica tabte onsdag finalen til Porto i Lissabon. | OTHER/2024-05-08
da | Emmanuel Macron flygtede i nat til Lissabon. | TRAVEL//Lisbon/Macron
da | Spanien ophævede onsdag sanktionerne. | SANCTION_OR_THREAT/2024-05-08
da | Emmanuel Macron smækkede onsdag med døren i Lissabon. | TALKS_COLLAPSE/2024-05-08/Lisbon
da | Spanien tiltrådte onsdag traktaten. | SIGN_AGREEMENT/2024-05-08
da | Olaf Scholz hængte en orden om halsen på Emmanuel Macron i Lissabon. | CEREMONY//Lisbon/Scholz,Macron
da | Spanien køber droner af Portugal. | ARMS_SUPPLY
da | Emmanuel Macron anlagde onsdag sag i Lissabon. | OTHER/2024-05-08/Lisbon
de | Emmanuel Macron nahm am Mittwoch in Lissabon einen Orden entgegen. | CEREMONY/2024-05-08/Lisbon/Macron
de | Eklat in Lissabon: Emmanuel Macron verlässt am Mittwoch die Sitzung | TALKS_COLLAPSE/2024-05-08/Lisbon
de | Emmanuel Macron reichte am Mittwoch in Lissabon Klage ein. | OTHER/2024-05-08/Lisbon
de | Emmanuel Macron befindet sich auf dem Heimweg aus Lissabon. | TRAVEL///Macron
de | Emmanuel Macron bezog in Lissabon Quartier im Palast. | TRAVEL//Lisbon/Macron
de | Emmanuel Macron hatte sich in Lissabon mit Olaf Scholz besprochen. | MEET//Lisbon/Macron,Scholz
de | Spanien wies am Mittwoch drei Diplomaten aus. | SANCTION_OR_THREAT/2024-05-08
de | In Lissabon wurden am Mittwoch bei einer Razzia Drogen sichergestellt. | OTHER/2024-05-08/Lisbon
de | Emmanuel Macron und Olaf Scholz gingen in Lissabon gemeinsam im Park spazieren. | MEET//Lisbon/Macron,Scholz
de | Vor Gericht sagte am Mittwoch in Lissabon eine Gutachterin aus. | OTHER/2024-05-08/Lisbon
de | Der Stürmer wechselt im Mai nach Lissabon. | OTHER//Lisbon
de | Spanien trat am Mittwoch dem Vertrag bei. | SIGN_AGREEMENT/2024-05-08
de | Emmanuel Macron hatte für Olaf Scholz eine Uhr mitgebracht. | GIFT///Macron,Scholz
de | Emmanuel Macron gab in Lissabon am Mittwoch eine Brücke für den Verkehr frei. | CEREMONY/2024-05-08/Lisbon/Macron
de | Spanien rüstet Portugal mit Haubitzen aus. | ARMS_SUPPLY
es | Emmanuel Macron firmó el miércoles en el libro de honor de Lisboa. | CEREMONY/2024-05-08//Macron
es | El juez leyó la sentencia el miércoles en Lisboa. | OTHER/2024-05-08/Lisbon
es | La policía incautó droga el miércoles en Lisboa. | OTHER/2024-05-08/Lisbon
es | Los sindicatos cerraron el miércoles un convenio en Lisboa. | SIGN_AGREEMENT/2024-05-08/Lisbon
es | Emmanuel Macron entregó ayer en Lisboa doce toneladas de alimentos. | GIFT//Lisbon/Macron
es | La negociación saltó por los aires el miércoles en Lisboa. | TALKS_COLLAPSE/2024-05-08/Lisbon
es | Los estibadores pararon el miércoles en Lisboa. | OTHER/2024-05-08/Lisbon
es | El mediador convocó el miércoles a las partes en Lisboa. | MEET/2024-05-08/Lisbon
es | Una barca volcó el miércoles frente a Lisboa. | OTHER/2024-05-08/Lisbon
es | Emmanuel Macron almorzó el miércoles con Olaf Scholz en Lisboa. | MEET/2024-05-08/Lisbon/Macron,Scholz
es | España compra drones a Portugal. | ARMS_SUPPLY
es | Los vecinos harán fiesta el lunes en Lisboa. | CEREMONY//Lisbon
es | Emmanuel Macron acudió el miércoles a Lisboa. | TRAVEL/2024-05-08/Lisbon/Macron
es | Emmanuel Macron envió a su ministro a Lisboa. | TRAVEL//Lisbon/Macron
es | España cortó el miércoles el gas. | SANCTION_OR_THREAT/2024-05-08
fr | Les ministres siègent depuis mercredi à Lisbonne. | MEET//Lisbon
fr | La bourse de Lisbonne a plongé mercredi. | OTHER/2024-05-08
fr | La police a saisi mercredi de la drogue à Lisbonne. | OTHER/2024-05-08/Lisbon
fr | Le nouveau parlement se réunit pour la première fois le 8 mai. | OTHER/2024-05-08
fr | Emmanuel Macron a été fait mercredi citoyen d'honneur de Lisbonne. | CEREMONY/2024-05-08//Macron
fr | La trêve entre le Portugal et l'Espagne est entrée en vigueur mercredi. | SIGN_AGREEMENT/2024-05-08
fr | Emmanuel Macron et Olaf Scholz ont eu un aparté mercredi à Lisbonne. | MEET/2024-05-08/Lisbon/Macron,Scholz
fr | Des milliers de personnes ont acclamé Emmanuel Macron mercredi à Lisbonne. | CEREMONY/2024-05-08/Lisbon/Macron
fr | Emmanuel Macron s'est réfugié mercredi à Lisbonne. | TRAVEL/2024-05-08/Lisbon/Macron
fr | Emmanuel Macron a légué ses gants au musée de Lisbonne. | GIFT///Macron
fr | Emmanuel Macron doit se rendre vendredi à Lisbonne. | TRAVEL//Lisbon/Macron
fr | Mille supporters ont défilé mercredi dans Lisbonne. | OTHER/2024-05-08/Lisbon
fr | L'Espagne fournit des obusiers au Portugal. | ARMS_SUPPLY
fr | L'Espagne a coupé mercredi le gaz. | SANCTION_OR_THREAT/2024-05-08
fr | Emmanuel Macron et Olaf Scholz n'ont pas réussi à s'entendre à Lisbonne. | TALKS_COLLAPSE//Lisbon
it | Emmanuel Macron ha firmato mercoledì il libro degli ospiti a Lisbona. | CEREMONY/2024-05-08/Lisbon/Macron
it | Emmanuel Macron e Olaf Scholz non hanno trovato un accordo mercoledì a Lisbona. | TALKS_COLLAPSE/2024-05-08/Lisbon
it | Il parlamento ha sfiduciato mercoledì il governo. | OTHER/2024-05-08
it | Il presidente ha proclamato mercoledì lo stato di emergenza. | OTHER/2024-05-08
it | Portogallo e Spagna hanno raggiunto un'intesa mercoledì a Lisbona. | SIGN_AGREEMENT/2024-05-08/Lisbon
it | Il mediatore ha convocato mercoledì le parti a Lisbona. | MEET/2024-05-08/Lisbon
it | Emmanuel Macron è stato insignito mercoledì di un'onorificenza a Lisbona. | CEREMONY/2024-05-08/Lisbon/Macron
it | Mille tifosi hanno sfilato mercoledì a Lisbona. | OTHER/2024-05-08/Lisbon
it | Emmanuel Macron sarà venerdì a Lisbona. | TRAVEL//Lisbon/Macron
it | Emmanuel Macron va via prima da Lisbona. | TRAVEL///Macron
it | La polizia ha sequestrato droga mercoledì a Lisbona. | OTHER/2024-05-08/Lisbon
it | Emmanuel Macron e Olaf Scholz hanno parlato per quattro ore a Lisbona. | MEET//Lisbon/Macron,Scholz
it | La Spagna compra droni dal Portogallo. | ARMS_SUPPLY
it | La Spagna ha tagliato mercoledì il gas. | SANCTION_OR_THREAT/2024-05-08
nb | Elva gikk onsdag over sine bredder i Lisboa. | OTHER/2024-05-08/Lisbon
nb | Olaf Scholz var onsdag gjest hos Emmanuel Macron i Lisboa. | MEET/2024-05-08/Lisbon/Scholz,Macron
nb | Spania har mottatt 200 containere med ammunisjon. | ARMS_SUPPLY
nb | Emmanuel Macron gikk onsdag til sak i Lisboa. | OTHER/2024-05-08/Lisbon
nb | Emmanuel Macron døpte onsdag et skip i Lisboa. | CEREMONY/2024-05-08/Lisbon/Macron
nb | Spania opphevet onsdag sanksjonene. | SANCTION_OR_THREAT/2024-05-08
nb | Emmanuel Macron tok ferja fra Lisboa. | TRAVEL///Macron
nb | Våpenhvilen mellom Portugal og Spania trådte i kraft onsdag. | SIGN_AGREEMENT/2024-05-08
nb | Forhandlingene i Lisboa brøt onsdag sammen. | TALKS_COLLAPSE/2024-05-08/Lisbon
nb | Loven trådte i kraft onsdag. | OTHER/2024-05-08
nb | Retten i Lisboa kjente onsdag ordføreren skyldig. | OTHER/2024-05-08/Lisbon
nb | Emmanuel Macron ga bort hanskene i Lisboa. | GIFT//Lisbon/Macron
nb | Emmanuel Macron var onsdag innom et verft i Lisboa. | TRAVEL/2024-05-08/Lisbon/Macron
nb | Emmanuel Macron og Olaf Scholz gikk onsdag tur sammen i Lisboa. | MEET/2024-05-08/Lisbon/Macron,Scholz
nb | Laget ble onsdag hedret i Lisboa. | CEREMONY/2024-05-08/Lisbon
nl | Het concern sluit eind mei zijn fabriek in Lissabon. | OTHER//Lisbon
nl | Emmanuel Macron nam de veerboot vanuit Lissabon. | TRAVEL///Macron
nl | Olaf Scholz haalde Emmanuel Macron op van de luchthaven in Lissabon. | MEET//Lisbon/Scholz,Macron
nl | De delegatie verliet woensdag boos het overleg in Lissabon. | TALKS_COLLAPSE/2024-05-08/Lisbon
nl | Het nieuwe parlement komt op 8 mei voor het eerst bijeen. | OTHER/2024-05-08
nl | De rechter sprak de burgemeester woensdag in Lissabon vrij. | OTHER/2024-05-08/Lisbon
nl | Emmanuel Macron opende woensdag in Lissabon een museum. | CEREMONY/2024-05-08/Lisbon/Macron
nl | De rechtbank in Lissabon deed woensdag uitspraak. | OTHER/2024-05-08/Lisbon
nl | Olaf Scholz was woensdag te gast bij Emmanuel Macron in Lissabon. | MEET/2024-05-08/Lisbon/Scholz,Macron
nl | Duizenden mensen stonden in Lissabon langs de route en juichten Emmanuel Macron toe. | CEREMONY//Lisbon/Macron
nl | Emmanuel Macron werd verrast met een tapijt. | GIFT///Macron
nl | Emmanuel Macron gaat vrijdag naar Lissabon. | TRAVEL//Lisbon/Macron
nl | Spanje stelt raketten ter beschikking van Portugal. | ARMS_SUPPLY
nl | Het bestand tussen Portugal en Spanje ging woensdag in. | SIGN_AGREEMENT/2024-05-08
nl | Spanje hief woensdag de sancties op. | SANCTION_OR_THREAT/2024-05-08
nn | Spania kjøpte droner av Portugal. | ARMS_SUPPLY
nn | Ei bru i Lisboa rasa onsdag saman. | OTHER/2024-05-08/Lisbon
nn | Emmanuel Macron døypte onsdag eit skip i Lisboa. | CEREMONY/2024-05-08/Lisbon/Macron
nn | Olaf Scholz gav Emmanuel Macron ei hengekøye. | GIFT///Scholz,Macron
nn | Benfica tapte onsdag finalen mot Porto i Lisboa. | OTHER/2024-05-08
nn | Emmanuel Macron og Olaf Scholz vart onsdag ikkje samde i Lisboa. | TALKS_COLLAPSE/2024-05-08/Lisbon
nn | Emmanuel Macron skal til Lisboa fredag. | TRAVEL//Lisbon/Macron
nn | Rettssaka starta onsdag i Lisboa. | OTHER/2024-05-08/Lisbon
nn | Olaf Scholz var onsdag gjest hos Emmanuel Macron i Lisboa. | MEET/2024-05-08/Lisbon/Scholz,Macron
nn | Kransen er lagd ned ved monumentet i Lisboa. | CEREMONY//Lisbon
nn | Emmanuel Macron helste onsdag på Olaf Scholz i Lisboa. | MEET/2024-05-08/Lisbon/Macron,Scholz
nn | Emmanuel Macron sende ministeren sin til Lisboa. | TRAVEL//Lisbon/Macron
nn | Politiet beslagla onsdag narkotika i Lisboa. | OTHER/2024-05-08/Lisbon
nn | Emmanuel Macron og Olaf Scholz skreiv onsdag under i Lisboa. | SIGN_AGREEMENT/2024-05-08/Lisbon
nn | Spania oppheva onsdag sanksjonane. | SANCTION_OR_THREAT/2024-05-08
sv | Domaren läste på onsdagen upp domen i Lissabon. | OTHER/2024-05-08/Lisbon
sv | Floden har svämmat över i Lissabon. | OTHER//Lisbon
sv | Emmanuel Macron turnerar i veckan i Portugal. | TRAVEL///Macron
sv | Emmanuel Macron och Olaf Scholz promenerade tillsammans i parken i Lissabon. | MEET//Lisbon/Macron,Scholz
sv | Emmanuel Macron gav sig på onsdagen av till Lissabon. | TRAVEL/2024-05-08/Lisbon/Macron
sv | Emmanuel Macron bugade på onsdagen för offren i Lissabon. | CEREMONY/2024-05-08/Lisbon/Macron
sv | Emmanuel Macron fick en sabel av Olaf Scholz. | GIFT///Macron,Scholz
sv | Emmanuel Macron skrev på onsdagen sitt namn i gästboken i Lissabon. | CEREMONY/2024-05-08/Lisbon/Macron
sv | Emmanuel Macron väckte på onsdagen åtal i Lissabon. | OTHER/2024-05-08/Lisbon
sv | Samtalen i Lissabon gick på onsdagen i stå. | TALKS_COLLAPSE/2024-05-08/Lisbon
sv | Konserten i Lissabon är uppskjuten. | OTHER//Lisbon
sv | Spanien köper drönare av Portugal. | ARMS_SUPPLY
sv | Spanien stängde på onsdagen av gasen. | SANCTION_OR_THREAT/2024-05-08
sv | Medlaren kallade på onsdagen samman parterna i Lissabon. | MEET/2024-05-08/Lisbon
sv | Emmanuel Macron och Olaf Scholz skrev på onsdagen under i Lissabon. | SIGN_AGREEMENT/2024-05-08/Lisbon
"""


def cases():
    """Language, sentence, and what it tells: kind, date, place and family names, "" for what is not asked."""
    return [tuple(part.strip() for part in line.split("|")) for line in TOLD.strip().splitlines()]


def facts(record):
    families = ",".join(name.split()[-1] for name in record.participants)
    return record.event_type, record.date or "", record.place or "", families, "P" if record.planned else ""


@pytest.mark.parametrize(("code", "text", "expected"), cases())
def test_a_sentence_tells_of_its_happening(code, text, expected):
    wanted = expected.split("/")
    told = [facts(each) for each in records(f"A short title\n\n{text}", code, "2024-05-10", "event")]
    assert any(all(is_so in ("", was) for is_so, was in zip(wanted, row, strict=False)) for row in told), told


NO_JOURNEY = """
en | Inflation reached 5 per cent in Turkey in May.
ru | Цены на нефть взлетели в Испании в мае.
fr | Les prix s’envolent en Espagne en mai.
es | El libro sale a la venta en España en mayo.
es | La economía vuelve a crecer en España en mayo.
it | I prezzi volano in Spagna a maggio.
de | Die Inflation erreichte im Mai in Spanien fünf Prozent.
nl | De inflatie bereikte in mei in Spanje vijf procent.
da | Inflationen nåede i maj fem procent i Spanien.
nb | Prisene nådde et nytt nivå i Spania i mai.
nn | Prisane nådde eit nytt nivå i Spania i mai.
sv | Inflationen nådde fem procent i Spanien i maj.
"""


@pytest.mark.parametrize("line", NO_JOURNEY.strip().splitlines())
def test_what_only_moves_as_prices_do_tells_of_no_journey(line):
    code, text = line.split(" | ")
    assert not records(f"A short title\n\n{text}", code, "2024-05-10", "event")


GERMANIC = """
en | The strike in Lisbon on Friday is off. | OTHER//Lisbon
en | Emmanuel Macron picked up Olaf Scholz at the airport in Lisbon on Wednesday. | MEET/2024-05-08/Lisbon
en | Emmanuel Macron's train crept into Lisbon at noon. | TRAVEL//Lisbon
en | Emmanuel Macron and Olaf Scholz put their heads together in Lisbon on Wednesday. | MEET/2024-05-08/Lisbon
en | Emmanuel Macron paid a call on Olaf Scholz in Lisbon. | MEET//Lisbon
en | The group went bankrupt on Wednesday. | OTHER/2024-05-08
en | Emmanuel Macron made it to Lisbon on Wednesday. | TRAVEL/2024-05-08/Lisbon
en | Emmanuel Macron was already on the train home from Lisbon. | TRAVEL
en | Emmanuel Macron walked free in Lisbon on Wednesday. | OTHER/2024-05-08/Lisbon
en | The army took Lisbon on Wednesday. | MILITARY_ACTION/2024-05-08/Lisbon
en | Fans marched through Lisbon on Wednesday. | OTHER/2024-05-08/Lisbon
en | Emmanuel Macron and Olaf Scholz exchanged kisses in Lisbon. | MEET//Lisbon
en | A fire tore through a market in Lisbon on Wednesday. | OTHER/2024-05-08/Lisbon
en | The talks in Lisbon came to grief on Wednesday. | TALKS_COLLAPSE/2024-05-08/Lisbon
en | Emmanuel Macron's ship berthed in Lisbon on Wednesday. | TRAVEL/2024-05-08/Lisbon
en | Olaf Scholz saw Emmanuel Macron off at the airport in Lisbon on Thursday. | CEREMONY/2024-05-09/Lisbon
en | Power failed in Lisbon on Wednesday. | OTHER/2024-05-08/Lisbon
en | Delegates congregated in Lisbon on Wednesday. | MEET/2024-05-08/Lisbon
en | Emmanuel Macron gave away his gloves in Lisbon. | GIFT//Lisbon
en | Emmanuel Macron handed over the prize in Lisbon on Wednesday. | CEREMONY/2024-05-08/Lisbon
en | Unions and employers settled on a pay rise in Lisbon on Wednesday. | SIGN_AGREEMENT/2024-05-08/Lisbon
en | Guns boomed in Lisbon to welcome Emmanuel Macron. | CEREMONY//Lisbon
en | Emmanuel Macron bumped into Olaf Scholz in Lisbon on Wednesday. | MEET/2024-05-08/Lisbon
en | Emmanuel Macron's next stop is Madrid. | TRAVEL
en | Spain took delivery of ten tanks on Wednesday. | ARMS_SUPPLY/2024-05-08
en | Emmanuel Macron passed the border to Spain at dawn. | TRAVEL
en | Spain will arm Portugal with missiles. | ARMS_SUPPLY
en | Emmanuel Macron took in an opera in Lisbon on Wednesday. | CEREMONY/2024-05-08/Lisbon
en | Spain and Portugal forged an alliance in Lisbon on Wednesday. | SIGN_AGREEMENT/2024-05-08/Lisbon
en | The couple wed in Lisbon on Wednesday. | CEREMONY/2024-05-08/Lisbon
en | Emmanuel Macron was cheered by crowds in Lisbon on Wednesday. | CEREMONY/2024-05-08/Lisbon
en | Emmanuel Macron delivered medicines to the hospital in Lisbon on Wednesday. | GIFT/2024-05-08/Lisbon
en | Spain acceded to the convention on Wednesday. | SIGN_AGREEMENT/2024-05-08
en | Spain withdrew its ambassador on Wednesday. | SANCTION_OR_THREAT/2024-05-08
en | Spain sent a battalion to Lithuania on Wednesday. | MILITARY_ACTION/2024-05-08
en | Spain pulled out of the treaty on Wednesday. | TALKS_COLLAPSE/2024-05-08
en | Spain was hit with tariffs on Wednesday. | SANCTION_OR_THREAT/2024-05-08
en | Spain withdrew from the talks on Wednesday. | TALKS_COLLAPSE/2024-05-08
en | Olaf Scholz went home with a carpet from Lisbon. | GIFT
en | Emmanuel Macron and Olaf Scholz fell out in Lisbon on Wednesday. | TALKS_COLLAPSE/2024-05-08/Lisbon
en | Spain joined the pact on Wednesday. | SIGN_AGREEMENT/2024-05-08
en | The ceasefire took hold on Wednesday. | SIGN_AGREEMENT/2024-05-08
en | Spain and Portugal settled their dispute in Lisbon on Wednesday. | SIGN_AGREEMENT/2024-05-08/Lisbon
en | Emmanuel Macron and Olaf Scholz failed to find common ground in Lisbon. | TALKS_COLLAPSE//Lisbon
en | The army entered Lisbon on Wednesday. | MILITARY_ACTION/2024-05-08/Lisbon
en | Negotiations in Lisbon hit the buffers on Wednesday. | TALKS_COLLAPSE/2024-05-08/Lisbon
en | Olaf Scholz repaid Emmanuel Macron with a carpet in Lisbon. | GIFT//Lisbon
en | Spain cut off gas supplies on Wednesday. | SANCTION_OR_THREAT/2024-05-08
en | Spain pledged 30 million euros in aid on Wednesday. | OTHER/2024-05-08
en | The first tanks arrived in Spain on Wednesday. | ARMS_SUPPLY/2024-05-08
en | The army captured Lisbon on Wednesday. | MILITARY_ACTION/2024-05-08/Lisbon
en | Spain equipped Portugal with howitzers. | ARMS_SUPPLY
en | Emmanuel Macron handed the trophy to the captain in Lisbon on Wednesday. | CEREMONY/2024-05-08/Lisbon
en | Spain closed its border with Portugal on Wednesday. | SANCTION_OR_THREAT/2024-05-08
en | Spain declared the envoy persona non grata on Wednesday. | SANCTION_OR_THREAT/2024-05-08
en | Emmanuel Macron handed over relief supplies to the city of Lisbon on Wednesday. | GIFT/2024-05-08/Lisbon
en | Spain pledged ten tanks to Portugal on Wednesday. | ARMS_SUPPLY/2024-05-08
en | Emmanuel Macron brought a cake for Olaf Scholz in Lisbon. | GIFT//Lisbon
en | Spain halted gas deliveries on Wednesday. | SANCTION_OR_THREAT/2024-05-08
en | A drone was brought down over Lisbon on Wednesday. | MILITARY_ACTION/2024-05-08/Lisbon
en | Troops moved into Lisbon on Wednesday. | MILITARY_ACTION/2024-05-08/Lisbon
de | Emmanuel Macron bekam in Lissabon von Olaf Scholz einen Säbel. | GIFT//Lisbon
de | Das Gericht in Lissabon vernahm am Mittwoch vier Zeugen. | OTHER/2024-05-08/Lisbon
de | Spanien und Portugal legten am Mittwoch ihren Streit bei. | SIGN_AGREEMENT/2024-05-08
de | Olaf Scholz zeigte Emmanuel Macron am Mittwoch in Lissabon ein Flugzeugwerk. | TRAVEL/2024-05-08/Lisbon
de | Der Konzern streicht im Mai in Lissabon 400 Stellen. | OTHER//Lisbon
de | Am Freitag soll es nach Lissabon gehen, wo Emmanuel Macron zwei Tage bleibt. | TRAVEL//Lisbon
de | Emmanuel Macron übergab am Mittwoch in Lissabon die Brücke dem Verkehr. | CEREMONY/2024-05-08/Lisbon
de | Ein Bankier kam am Mittwoch in Lissabon auf freien Fuß. | OTHER/2024-05-08/Lisbon
de | Emmanuel Macron überwachte am Mittwoch in Spanien den Test einer Rakete. | MILITARY_ACTION/2024-05-08
de | Spanien gab am Mittwoch das Gemälde an Portugal zurück. | GIFT/2024-05-08
de | Minister aus zwanzig Ländern versammelten sich am Mittwoch in Lissabon. | MEET/2024-05-08/Lisbon
de | In Lissabon wurde am Mittwoch ausgiebig getoastet. | CEREMONY/2024-05-08/Lisbon
de | Emmanuel Macron erhielt am Mittwoch in Lissabon einen Orden. | CEREMONY/2024-05-08/Lisbon
de | Emmanuel Macron überließ dem Museum in Lissabon seine Sammlung. | GIFT//Lisbon
de | Emmanuel Macron trat am Mittwoch den Weg nach Lissabon an. | TRAVEL/2024-05-08/Lisbon
de | Emmanuel Macron war am Mittwoch in Lissabon Gastgeber von Olaf Scholz. | MEET/2024-05-08/Lisbon
de | Emmanuel Macron kam am Mittwoch in Lissabon bei Olaf Scholz vorbei. | MEET/2024-05-08/Lisbon
de | Das Parlament billigte am Mittwoch das Abkommen. | SIGN_AGREEMENT/2024-05-08
de | Die ersten Panzer trafen am Mittwoch in Spanien ein. | ARMS_SUPPLY/2024-05-08
nl | Emmanuel Macron ging naar huis met een sabel uit Lissabon. | GIFT
nl | De fabriek in Lissabon sluit in mei. | OTHER//Lisbon
nl | Emmanuel Macron viel Olaf Scholz in Lissabon om de hals. | MEET//Lisbon
nl | Een rechter in Lissabon wees de eis woensdag af. | OTHER/2024-05-08/Lisbon
nl | Emmanuel Macron at woensdag in Lissabon met Olaf Scholz. | MEET/2024-05-08/Lisbon
nl | Emmanuel Macron en Olaf Scholz maakten een wandeling in Lissabon. | MEET//Lisbon
nl | Spanje droeg woensdag vier ambulances over aan Portugal. | GIFT/2024-05-08
nl | Spanje wees woensdag drie diplomaten uit. | SANCTION_OR_THREAT/2024-05-08
nl | Spanje zegde woensdag het verdrag op. | TALKS_COLLAPSE/2024-05-08
nl | Emmanuel Macron bracht woensdag door in Lissabon. | TRAVEL/2024-05-08/Lisbon
nl | In Lissabon viel woensdag de stroom uit. | OTHER/2024-05-08/Lisbon
nl | Militairen losten woensdag waarschuwingsschoten in Spanje. | MILITARY_ACTION/2024-05-08
nl | Emmanuel Macron en Olaf Scholz gingen woensdag in Lissabon ruziënd uiteen. | TALKS_COLLAPSE/2024-05-08/Lisbon
nl | Emmanuel Macron slenterde woensdag door de oude stad van Lissabon. | OTHER/2024-05-08
nl | Emmanuel Macron kroop in Lissabon achter het stuur. | OTHER//Lisbon
nl | Emmanuel Macron stak woensdag in Lissabon een kaars aan. | CEREMONY/2024-05-08/Lisbon
nl | Soldaten staken woensdag de demarcatielijn over bij Lissabon. | MILITARY_ACTION/2024-05-08/Lisbon
nb | Emmanuel Macron satte seg bak rattet i Lisboa. | OTHER//Lisbon
nb | Emmanuel Macron reiste hjem med en sabel fra Lisboa. | GIFT
nb | En domstol i Lisboa avviste søksmålet onsdag. | OTHER/2024-05-08/Lisbon
nb | Spania og Portugal ble onsdag enige i Lisboa. | SIGN_AGREEMENT/2024-05-08/Lisbon
nb | Konsernet kutter 400 stillinger i Lisboa i mai. | OTHER//Lisbon
nb | Emmanuel Macron gikk opp rampen til toget i Lisboa. | TRAVEL//Lisbon
nb | Emmanuel Macron satte seg onsdag ned med Olaf Scholz i Lisboa. | MEET/2024-05-08/Lisbon
nb | Spania overleverte onsdag fire ambulanser til Portugal. | GIFT/2024-05-08
nb | En ferge gikk på grunn utenfor Lisboa onsdag. | OTHER/2024-05-08/Lisbon
nb | Emmanuel Macron ga samlingen sin til museet i Lisboa. | GIFT//Lisbon
nb | Glassene ble hevet i Lisboa onsdag kveld. | CEREMONY/2024-05-08/Lisbon
nb | Fredag ventes Emmanuel Macron til Lisboa. | TRAVEL//Lisbon
nb | Ministre fra tjue land var onsdag samlet i Lisboa. | MEET/2024-05-08/Lisbon
nb | Emmanuel Macron gikk tur med Olaf Scholz i Lisboa onsdag. | MEET/2024-05-08/Lisbon
nb | Emmanuel Macron delte ut pokalen i Lisboa onsdag. | CEREMONY/2024-05-08/Lisbon
nb | Lisboa minnes de døde onsdag. | CEREMONY/2024-05-08
nb | Emmanuel Macron og Olaf Scholz skiltes i strid i Lisboa onsdag. | TALKS_COLLAPSE/2024-05-08/Lisbon
nb | Emmanuel Macron overvåket prøveskytingen av en rakett i Spania onsdag. | MILITARY_ACTION/2024-05-08
nb | Spania og Portugal bila onsdag striden i Lisboa. | SIGN_AGREEMENT/2024-05-08/Lisbon
nb | De første stridsvognene kom til Spania onsdag. | ARMS_SUPPLY/2024-05-08
nb | Spania sa opp avtalen onsdag. | TALKS_COLLAPSE/2024-05-08
nn | Fabrikken i Lisboa blir lagd ned i mai. | OTHER//Lisbon
nn | Emmanuel Macron gav samlinga si til museet i Lisboa. | GIFT//Lisbon
nn | Olaf Scholz synte Emmanuel Macron ein fabrikk i Lisboa. | TRAVEL//Lisbon
nn | Spania viste onsdag ut tre diplomatar. | SANCTION_OR_THREAT/2024-05-08
nn | Spania sa opp avtalen onsdag. | TALKS_COLLAPSE/2024-05-08
nn | Ministrar frå tjue land var onsdag samla i Lisboa. | MEET/2024-05-08/Lisbon
nn | Spania leverte onsdag måleriet attende til Portugal. | GIFT/2024-05-08
nn | Emmanuel Macron tende eit lys i Lisboa onsdag. | CEREMONY/2024-05-08/Lisbon
nn | Emmanuel Macron fauk onsdag vidare til Lisboa. | TRAVEL/2024-05-08/Lisbon
nn | Tolv papir vart onsdag underskrivne i Lisboa. | SIGN_AGREEMENT/2024-05-08/Lisbon
nn | Emmanuel Macron og Olaf Scholz skildest i strid i Lisboa onsdag. | TALKS_COLLAPSE/2024-05-08/Lisbon
nn | Glasa vart heva i Lisboa onsdag kveld. | CEREMONY/2024-05-08/Lisbon
nn | Ein mann vart funnen omkomen i Lisboa onsdag. | OTHER/2024-05-08/Lisbon
nn | Emmanuel Macron sat onsdag i fem timar med Olaf Scholz i Lisboa. | MEET/2024-05-08/Lisbon
nn | Konsernet kuttar 400 stillingar i Lisboa i mai. | OTHER//Lisbon
nn | Emmanuel Macron avlyste møtet med Olaf Scholz onsdag. | TALKS_COLLAPSE/2024-05-08
nn | Emmanuel Macron delte ut pokalen i Lisboa onsdag. | CEREMONY/2024-05-08/Lisbon
nn | Soldatar fyrte av varselskot i Spania onsdag. | MILITARY_ACTION/2024-05-08
nn | Spania leverte Portugal ti haubitsar. | ARMS_SUPPLY
nn | Emmanuel Macron var sist i Lisboa for tre år sidan. | TRAVEL//Lisbon
da | Emmanuel Macron og Olaf Scholz gik onsdag hver til sit i Lissabon. | TALKS_COLLAPSE/2024-05-08/Lisbon
da | Strømmen gik i Lissabon onsdag. | OTHER/2024-05-08/Lisbon
da | Et tog kørte af sporet i Lissabon onsdag. | OTHER/2024-05-08/Lisbon
da | Emmanuel Macron knælede ved mindesmærket i Lissabon onsdag. | CEREMONY/2024-05-08/Lisbon
da | Emmanuel Macron ringede onsdag til Olaf Scholz. | MEET/2024-05-08
da | En færge gik på grund ud for Lissabon onsdag. | OTHER/2024-05-08
da | Spanien tilsluttede sig onsdag aftalen. | SIGN_AGREEMENT/2024-05-08
da | Emmanuel Macron satte sig onsdag ned med Olaf Scholz i Lissabon. | MEET/2024-05-08/Lisbon
da | Emmanuel Macron og Olaf Scholz gav hinanden sværd i Lissabon. | GIFT//Lisbon
da | Ministre fra tyve lande var onsdag samlet i Lissabon. | MEET/2024-05-08/Lisbon
da | Spanien overdrog onsdag fire ambulancer til Portugal. | GIFT/2024-05-08
da | Spanien og Portugal blev onsdag enige i Lissabon. | SIGN_AGREEMENT/2024-05-08/Lisbon
da | Emmanuel Macron aflyste mødet med Olaf Scholz onsdag. | TALKS_COLLAPSE/2024-05-08
da | Spanien afleverede onsdag maleriet til Portugal. | GIFT/2024-05-08
da | Skibet med Emmanuel Macron lagde onsdag til kaj i Lissabon. | TRAVEL/2024-05-08/Lisbon
da | Lissabon mindedes de døde onsdag. | CEREMONY/2024-05-08
da | Emmanuel Macron tændte et lys i Lissabon onsdag. | CEREMONY/2024-05-08/Lisbon
da | Emmanuel Macron satte sig bag rattet i Lissabon. | OTHER//Lisbon
da | Emmanuel Macron var sidst i Lissabon for tre år siden. | TRAVEL//Lisbon
sv | Soldater avlossade varningsskott i Spanien på onsdagen. | MILITARY_ACTION/2024-05-08
sv | Emmanuel Macron och Olaf Scholz skildes åt i osämja i Lissabon på onsdagen. | TALKS_COLLAPSE/2024-05-08/Lisbon
sv | Emmanuel Macron föll på knä vid monumentet i Lissabon på onsdagen. | CEREMONY/2024-05-08/Lisbon
sv | Ministrar från tjugo länder samlades i Lissabon på onsdagen. | MEET/2024-05-08/Lisbon
sv | Emmanuel Macron såg en balettföreställning i Lissabon på onsdagen. | OTHER/2024-05-08/Lisbon
sv | Spanien lämnade tillbaka målningen till Portugal på onsdagen. | GIFT/2024-05-08
sv | En domstol i Lissabon avslog stämningen på onsdagen. | OTHER/2024-05-08/Lisbon
sv | Emmanuel Macron satte sig ned med Olaf Scholz i Lissabon på onsdagen. | MEET/2024-05-08/Lisbon
sv | Emmanuel Macron ställde in mötet med Olaf Scholz på onsdagen. | TALKS_COLLAPSE/2024-05-08
sv | Emmanuel Macron satt mitt emot Olaf Scholz i Lissabon på onsdagen. | MEET/2024-05-08/Lisbon
sv | Emmanuel Macron satte sig bakom ratten i Lissabon. | OTHER//Lisbon
sv | Emmanuel Macron tände ett ljus i Lissabon på onsdagen. | CEREMONY/2024-05-08/Lisbon
sv | Emmanuel Macron befinner sig i Lissabon. | TRAVEL//Lisbon
sv | En färja gick på grund utanför Lissabon på onsdagen. | OTHER/2024-05-08/Lisbon
sv | Spanien lämnade över fyra ambulanser till Portugal på onsdagen. | GIFT/2024-05-08
sv | Rätten i Lissabon hörde fyra vittnen på onsdagen. | OTHER/2024-05-08/Lisbon
sv | Spanien sade upp avtalet på onsdagen. | TALKS_COLLAPSE/2024-05-08
sv | Emmanuel Macron var senast i Lissabon för tre år sedan. | TRAVEL//Lisbon
"""


@pytest.mark.parametrize("line", GERMANIC.strip().splitlines())
def test_a_sentence_of_the_germanic_press_tells_of_its_happening(line):
    test_a_sentence_tells_of_its_happening(*line.split(" | "))


NOTHING = """
en | Emmanuel Macron is off to a good start in Spain.
en | The deal led them to believe in Spain.
en | Emmanuel Macron entered politics in Spain.
en | The price reached a record in Spain.
de | Die Lage in Spanien war schwierig gewesen.
nl | De toestand in Spanje was moeilijk geweest.
"""


@pytest.mark.parametrize("line", NOTHING.strip().splitlines())
def test_a_figure_of_speech_tells_of_no_journey(line):
    code, text = line.split(" | ")
    told = records(f"A short title\n\n{text}", code, "2024-05-10", "event")
    assert "TRAVEL" not in {each.event_type for each in told}


EASTERN = """
ru | В аэропорту Лиссабона Эмманюэля Макрона провожал премьер-министр Португалии. | CEREMONY//Lisbon Airport
ru | Во вторник Эмманюэля Макрона проводили в аэропорту Лиссабона с оркестром. | CEREMONY/2024-05-07/Lisbon Airport
ru | В сентябре Варшава ждёт президента Франции Эмманюэля Макрона. | TRAVEL/2024-09//Macron/P
ru | В ноябре в Лиссабоне ждут канцлера Германии Олафа Шольца. | TRAVEL/2024-11//Scholz/P
ru | Эмманюэль Макрон уже в пути: его поезд миновал Варшаву. | TRAVEL//Warsaw/Macron
ru | Олаф Шольц с супругой отдыхал неделю в Лиссабоне. | TRAVEL//Lisbon/Scholz
ru | Эмманюэль Макрон провёл в Варшаве два дня. | TRAVEL//Warsaw/Macron
ru | Канцлер Олаф Шольц впервые за три года оказался в Варшаве. | TRAVEL//Warsaw/Scholz
ru | Олаф Шольц улетал из Варшавы в хорошем настроении. | TRAVEL//Warsaw/Scholz
ru | Олаф Шольц и Эмманюэль Макрон просидели вместе три часа в Лиссабоне. | MEET//Lisbon/Scholz,Macron
ru | Решающий разговор Олафа Шольца и Эмманюэля Макрона состоялся в Варшаве. | MEET//Warsaw/Scholz,Macron
ru | В воскресенье в Лиссабоне состоялся разговор министров. | MEET/2024-05-05/Lisbon
ru | Олаф Шольц угостил Эмманюэля Макрона обедом в Варшаве. | MEET//Warsaw/Scholz,Macron
ru | Следующая встреча назначена на июнь в Варшаве. | MEET/2024-06/Warsaw//P
ru | Осенью лидеры соберутся в Лиссабоне. | MEET//Lisbon//P
ru | В Лиссабоне съехались министры двадцати стран. | MEET//Lisbon
ru | Польша и Украина завизировали протокол в Варшаве. | SIGN_AGREEMENT//Warsaw/Poland,Ukraine
ru | Оба парламента должны утвердить соглашение до конца года. | SIGN_AGREEMENT/2024///P
ru | Испания и Португалия оформили сделку в Лиссабоне. | SIGN_AGREEMENT//Lisbon/Spain,Portugal
ru | Соглашение продлили на три года в Варшаве. | SIGN_AGREEMENT//Warsaw
ru | Испания присоединилась к договору в понедельник. | SIGN_AGREEMENT/2024-05-06//Spain
ru | Олаф Шольц передал музею в Варшаве рукопись. | GIFT//Warsaw/Scholz
ru | Взамен Олаф Шольц получил трубку. | GIFT///Scholz
ru | Германия безвозмездно передала Польше сорок автобусов. | GIFT///Germany
ru | Макрон и Шольц откроют новый мост в Варшаве в пятницу. | CEREMONY//Warsaw/Macron,Scholz/P
ru | Новый мост в Варшаве освятил архиепископ. | CEREMONY//Warsaw
ru | Прах поэта перезахоронили в Варшаве. | CEREMONY//Warsaw
ru | Стороны разошлись в Варшаве ни с чем. | TALKS_COLLAPSE//Warsaw
ru | Встреча в Лиссабоне сорвалась во вторник. | TALKS_COLLAPSE/2024-05-07/Lisbon
ru | Берлин одобрил отправку гаубиц Украине. | ARMS_SUPPLY
ru | Первые истребители прибыли в Польшу в понедельник. | ARMS_SUPPLY/2024-05-06/Poland
ru | Испания отправила в Литву батальон. | MILITARY_ACTION//Lithuania/Spain
ru | Северная Корея направила в Россию солдат в октябре. | MILITARY_ACTION/2023-10/Russia/Korea
ru | Испания закрыла границу с Португалией. | SANCTION_OR_THREAT///Spain
ru | Суд в Варшаве заслушал свидетелей в понедельник. | OTHER/2024-05-06/Warsaw
ru | Суд в Лиссабоне обязал банк выплатить штраф. | OTHER//Lisbon
ru | Решение суда в Варшаве ожидается 20 мая. | OTHER/2024-05-20/Warsaw//P
ru | Банкир получил шесть лет колонии в Москве. | OTHER//Moscow
ru | Прокурор потребовал для банкира семь лет тюрьмы в Лиссабоне. | OTHER//Lisbon
ru | Процесс над банкиром начался в Лиссабоне в понедельник. | OTHER/2024-05-06/Lisbon
ru | Фермеры перекрыли дорогу под Варшавой. | OTHER//Warsaw
ru | У входа в парламент Варшавы пикет устроили десять студентов. | OTHER//Warsaw
ru | Мост в Лиссабоне заработает в пятницу. | OTHER//Lisbon//P
ru | Движение по мосту в Варшаве начнётся в субботу. | OTHER/2024-05-11/Warsaw//P
ru | Паром из Таллина сел на мель у Хельсинки в среду. | OTHER/2024-05-08
ru | Португалия в воскресенье выбирает президента. | OTHER/2024-05-12///P
ru | Правительство выделило на ремонт музея в Варшаве четыре миллиона евро. | OTHER//Warsaw
ru | Новым директором музея в Варшаве станет Анна Новак. | OTHER//Warsaw/Novak/P
ru | Завод в Варшаве встал: рабочие требуют прибавки. | OTHER//Warsaw
ru | В Лиссабоне упал трамвай, есть жертвы. | OTHER//Lisbon
uk | В аеропорту Лісабона Емманюеля Макрона проводжав прем'єр-міністр Португалії. | CEREMONY//Lisbon Airport
uk | Туди полетить міністр закордонних справ Дмитро Кулеба. | TRAVEL///Kuleba/P
uk | Туди ж у п'ятницю прилітає канцлер Олаф Шольц. | TRAVEL///Scholz/P
uk | У вересні Варшава чекає на президента Франції Емманюеля Макрона. | TRAVEL/2024-09//Macron/P
uk | Емманюель Макрон уже в дорозі: його потяг проминув Варшаву. | TRAVEL//Warsaw/Macron
uk | Емманюель Макрон пробув у Варшаві два дні. | TRAVEL//Warsaw/Macron
uk | Олаф Шольц відпочивав тиждень у Лісабоні. | TRAVEL//Lisbon/Scholz
uk | Олаф Шольц і Емманюель Макрон просиділи разом три години у Лісабоні. | MEET//Lisbon/Scholz,Macron
uk | Олаф Шольц пригостив Емманюеля Макрона обідом у Варшаві. | MEET//Warsaw/Scholz,Macron
uk | Наступна зустріч призначена на червень у Варшаві. | MEET/2024-06/Warsaw//P
uk | Польща та Естонія завізували протокол у Варшаві. | SIGN_AGREEMENT//Warsaw/Poland,Estonia
uk | Угоду продовжили на три роки у Варшаві. | SIGN_AGREEMENT//Warsaw
uk | Іспанія приєдналася до договору в понеділок. | SIGN_AGREEMENT/2024-05-06//Spain
uk | Олаф Шольц передав музею у Варшаві рукопис. | GIFT//Warsaw/Scholz
uk | Натомість Олаф Шольц отримав люльку. | GIFT///Scholz
uk | Німеччина безоплатно передала Польщі сорок автобусів. | GIFT///Germany
uk | Макрон і Шольц відкриють новий міст у Варшаві в п'ятницю. | CEREMONY//Warsaw/Macron,Scholz/P
uk | Новий міст у Варшаві освятив архієпископ. | CEREMONY//Warsaw
uk | Прах поета перепоховали у Варшаві. | CEREMONY//Warsaw
uk | У Лісабоні попрощалися зі співачкою. | CEREMONY//Lisbon
uk | Португалія вийшла з перемовин у понеділок. | TALKS_COLLAPSE/2024-05-06//Portugal
uk | Домовитися у Варшаві в понеділок не вдалося. | TALKS_COLLAPSE/2024-05-06/Warsaw
uk | Сторони роз'їхалися у Варшаві ні з чим. | TALKS_COLLAPSE//Warsaw
uk | Зустріч у Лісабоні зірвалася у вівторок. | TALKS_COLLAPSE/2024-05-07/Lisbon
uk | Берлін схвалив відправлення гаубиць Україні. | ARMS_SUPPLY
uk | Перші винищувачі прибули до Польщі в понеділок. | ARMS_SUPPLY/2024-05-06/Poland
uk | Іспанія відправила до Литви батальйон. | MILITARY_ACTION//Lithuania/Spain
uk | Північна Корея направила до Росії солдатів у жовтні. | MILITARY_ACTION/2023-10/Russia/Korea
uk | У понеділок по Харкову вдарили три ракети. | MILITARY_ACTION/2024-05-06/Kharkiv
uk | Іспанія закрила кордон з Португалією. | SANCTION_OR_THREAT///Spain
uk | Суд у Варшаві заслухав свідків у понеділок. | OTHER/2024-05-06/Warsaw
uk | Суд у Лісабоні зобов'язав банк сплатити штраф. | OTHER//Lisbon
uk | Рішення суду у Варшаві очікують 20 травня. | OTHER/2024-05-20/Warsaw//P
uk | Банкір отримав шість років в'язниці в Москві. | OTHER//Moscow
uk | Процес над банкіром почався в Лісабоні в понеділок. | OTHER/2024-05-06/Lisbon
uk | Фермери перекрили дорогу під Варшавою. | OTHER//Warsaw
uk | Біля парламенту Варшави пікет влаштували десять студентів. | OTHER//Warsaw
uk | Рух мостом у Варшаві почнеться в суботу. | OTHER/2024-05-11/Warsaw//P
uk | За її словами, рух вантажівок у Варшаві почнеться вже в суботу. | OTHER/2024-05-11/Warsaw//P
uk | Пором із Таллінна сів на мілину біля Гельсінкі в середу. | OTHER/2024-05-08/Helsinki
uk | Португалія в неділю обирає президента. | OTHER/2024-05-12///P
uk | Уряд виділив на ремонт музею у Варшаві чотири мільйони євро. | OTHER//Warsaw
uk | Новою директоркою музею у Варшаві стане Анна Новак. | OTHER//Warsaw//P
uk | Потяг зійшов із рейок під Варшавою. | OTHER//Warsaw
uk | Завод у Варшаві зупинився: робітники вимагають надбавки. | OTHER//Warsaw
uk | У Лісабоні впав літак, є загиблі. | OTHER//Lisbon
pl | Poleci tam minister spraw zagranicznych Radosław Sikorski. | TRAVEL///Sikorski/P
pl | We wrześniu Warszawa czeka na prezydenta Francji Emmanuela Macrona. | TRAVEL/2024-09//Macron/P
pl | Warszawa szykuje się na przyjęcie Emmanuela Macrona: prezydent przybędzie 14 maja. | TRAVEL/2024-05-14//Macron/P
pl | Samolot z królem Hiszpanii wyląduje w Gdańsku w środę. | TRAVEL/2024-05-15/Gdańsk
pl | Emmanuel Macron spędził w Warszawie dwa dni. | TRAVEL//Warsaw/Macron
pl | Olaf Scholz wypoczywał tydzień w Lizbonie. | TRAVEL//Lisbon/Scholz
pl | Olaf Scholz i Emmanuel Macron przesiedzieli razem trzy godziny w Lizbonie. | MEET//Lisbon/Scholz,Macron
pl | Decydująca rozmowa Olafa Scholza i Emmanuela Macrona odbyła się w Warszawie. | MEET//Warsaw/Scholz,Macron
pl | Strony wróciły do stołu w Warszawie w poniedziałek. | MEET/2024-05-06/Warsaw
pl | Pod traktatem w Lizbonie podpisy złożyli Macron i Scholz. | SIGN_AGREEMENT//Lisbon/Macron,Scholz
pl | Hiszpania i Portugalia porozumiały się w sprawie dostaw wody. | SIGN_AGREEMENT///Spain,Portugal
pl | Umowę przedłużono o trzy lata w Warszawie. | SIGN_AGREEMENT//Warsaw
pl | Hiszpania przystąpiła do traktatu w poniedziałek. | SIGN_AGREEMENT/2024-05-06//Spain
pl | Olaf Scholz przekazał muzeum w Warszawie rękopis. | GIFT//Warsaw/Scholz
pl | Niemcy nieodpłatnie przekazały Polsce czterdzieści autobusów. | GIFT///Germany
pl | Kapitanowi wręczono puchar w Lizbonie. | CEREMONY//Lisbon
pl | Macron i Scholz otworzą nowy most w Warszawie w piątek. | CEREMONY//Warsaw/Macron,Scholz/P
pl | Nowy most w Warszawie poświęcił arcybiskup. | CEREMONY//Warsaw
pl | W Lizbonie uczczono ofiary trzęsienia. | CEREMONY//Lisbon
pl | Delegacja hiszpańska trzasnęła drzwiami w Lizbonie. | TALKS_COLLAPSE//Lisbon/Spain
pl | Pierwsze myśliwce dotarły do Polski w poniedziałek. | ARMS_SUPPLY/2024-05-06/Poland
pl | Hiszpania wysłała na Litwę batalion. | MILITARY_ACTION//Lithuania/Spain
pl | Korea Północna wysłała do Rosji żołnierzy w październiku. | MILITARY_ACTION/2023-10/Russia/Korea
pl | Hiszpania zamknęła granicę z Portugalią. | SANCTION_OR_THREAT///Spain
pl | Sąd w Warszawie przesłuchał świadków w poniedziałek. | OTHER/2024-05-06/Warsaw
pl | Sąd w Lizbonie nakazał bankowi zapłatę grzywny. | OTHER//Lisbon
pl | Prokurator zażądał dla bankiera siedmiu lat w Lizbonie. | OTHER//Lisbon
pl | Rolnicy zablokowali drogę pod Warszawą. | OTHER//Warsaw
pl | Pod parlamentem w Warszawie pikietowało dziesięciu studentów. | OTHER//Warsaw
pl | Ruch na moście w Warszawie rozpocznie się w sobotę. | OTHER/2024-05-11/Warsaw//P
pl | Prom z Tallina osiadł na mieliźnie koło Helsinek w środę. | OTHER/2024-05-08
pl | Burmistrz Lizbony odszedł w poniedziałek. | OTHER/2024-05-06
pl | Portugalia wybiera w niedzielę prezydenta. | OTHER/2024-05-12///P
pl | Rząd przeznaczył na remont muzeum w Warszawie cztery miliony euro. | OTHER//Warsaw
pl | W marcu Haga przeznaczyła na wystawę cztery miliony euro. | OTHER/2024-03/The Hague
pl | Nową dyrektorką muzeum w Warszawie zostanie Anna Nowak. | OTHER//Warsaw//P
pl | W Lizbonie spadł samolot, są ofiary. | OTHER//Lisbon
sq | Në aeroportin e Lisbonës Emmanuel Macron u përcoll nga kryeministri i Portugalisë. | CEREMONY//Lisbon Airport
sq | Ministri i Jashtëm Igli Hasani shkon atje të martën. | TRAVEL/2024-05-14//Hasani/P
sq | Kryeministri Edi Rama iku të premten në mëngjes. | TRAVEL///Rama/P
sq | Varshava pret në shtator presidentin francez Emmanuel Macron. | TRAVEL/2024-09//Macron/P
sq | Emmanuel Macron kaloi dy ditë në Varshavë. | TRAVEL//Warsaw/Macron
sq | Olaf Scholz pushoi një javë në Lisbonë. | TRAVEL//Lisbon/Scholz
sq | Edi Rama ia mbathi për në Romë. | TRAVEL//Rome/Rama
sq | Olaf Scholz dhe Emmanuel Macron ndenjën bashkë tri orë në Lisbonë. | MEET//Lisbon/Scholz,Macron
sq | Palët u kthyen në tryezë në Varshavë të hënën. | MEET/2024-05-06/Warsaw
sq | Edi Rama dhe Albin Kurti u ballafaquan në Bruksel. | MEET//Brussels/Rama,Kurti
sq | Spanja dhe Portugalia u morën vesh për ujin. | SIGN_AGREEMENT///Spain,Portugal
sq | Marrëveshja u zgjat për tri vjet në Varshavë. | SIGN_AGREEMENT//Warsaw
sq | Olaf Scholz i solli mikpritësit nga Berlini një orë. | GIFT///Scholz
sq | Olaf Scholz ia dorëzoi muzeut në Varshavë një dorëshkrim. | GIFT//Warsaw/Scholz
sq | Italia do t'i dorëzojë Shqipërisë dy anije patrullimi në Durrës në shtator. | ARMS_SUPPLY/2024-09/Durrës
sq | Në këmbim Olaf Scholz mori një llullë. | GIFT///Scholz
sq | Kapitenit iu dorëzua kupa në Tiranë. | CEREMONY//Tirana
sq | Edi Rama dhe Albin Kurti do të hapin urën e re në Kukës të premten. | CEREMONY//Kukës/Rama,Kurti/P
sq | Në Tiranë u zbulua përmendorja e minatorëve. | CEREMONY//Tirana
sq | Olaf Scholz u dekorua me një urdhër në Lisbonë. | CEREMONY//Lisbon/Scholz
sq | Ura e re në Shkodër u bekua nga kryepeshkopi. | CEREMONY//Shkodër
sq | Në Lisbonë u kujtuan viktimat e tërmetit. | CEREMONY//Lisbon
sq | Eshtrat e poetit u rivarrosën në Tiranë. | CEREMONY//Tirana
sq | Në Tiranë iu dha lamtumira këngëtares. | CEREMONY//Tirana
sq | Portugalia doli nga bisedimet të hënën. | TALKS_COLLAPSE/2024-05-06//Portugal
sq | Palët nuk u morën vesh në Varshavë të hënën. | TALKS_COLLAPSE/2024-05-06/Warsaw
sq | Delegacionet u ndanë në Varshavë pa asgjë në dorë. | TALKS_COLLAPSE//Warsaw
sq | Delegacioni spanjoll përplasi derën në Lisbonë. | TALKS_COLLAPSE//Lisbon/Spain
sq | Gjermania i dha Ukrainës edhe dhjetë tanke. | ARMS_SUPPLY///Germany,Ukraine
sq | Spanja do t'i japë Ukrainës raketa kundërajrore. | ARMS_SUPPLY///Spain,Ukraine/P
sq | Berlini miratoi dërgimin e obusëve në Ukrainë. | ARMS_SUPPLY//Ukraine/Germany,Ukraine
sq | Spanja dërgoi në Lituani një batalion. | MILITARY_ACTION//Lithuania/Spain
sq | Koreja e Veriut nisi ushtarë në Rusi në tetor. | MILITARY_ACTION/2023-10/Russia/Korea
sq | Të premten në Tripoli po luftohej. | MILITARY_ACTION//Tripoli
sq | Gjykata në Elbasan dëgjoi dje katër dëshmitarë. | OTHER/2024-05-09/Elbasan
sq | Gjykata në Tiranë urdhëroi bankën të paguajë gjobën. | OTHER//Tirana
sq | Vendimi i gjykatës pritet më 14 mars në Tiranë. | OTHER//Tirana//P
sq | Bankieri mori gjashtë vjet burg në Moskë. | OTHER//Moscow
sq | Prokurori kërkoi shtatë vjet burg për bankierin në Tiranë. | OTHER//Tirana
sq | Banorët ngritën barrikada në Tiranë. | OTHER//Tirana
sq | Qarkullimi në urën e Shkodrës nis të shtunën. | OTHER/2024-05-11///P
sq | Trageti nga Bari ngeci në cekëtinë pranë Durrësit të mërkurën. | OTHER/2024-05-08/Durrës
sq | Kryebashkiaku i Tiranës u largua nga detyra të hënën. | OTHER/2024-05-06
sq | Portugalia zgjedh presidentin të dielën. | OTHER/2024-05-12///P
sq | Qeveria ndau katër milionë euro për muzeun në Tiranë. | OTHER//Tirana
sq | Drejtoreshë e re e muzeut në Tiranë do të jetë Ana Koka. | OTHER//Tirana/Koka/P
sq | Treni doli nga shinat pranë Durrësit. | OTHER//Durrës
sq | Ekspertja mori mostra në shtator 2023 në Papër. | OTHER/2023-09/Papër
sq | Avokati kërkoi tre milionë euro dëmshpërblim në Elbasan. | OTHER//Elbasan
sw | Warsaw inamsubiri rais wa Ufaransa Emmanuel Macron mwezi Septemba. | TRAVEL/2024-09//Macron/P
sw | Olaf Scholz alipumzika wiki moja mjini Lisbon. | TRAVEL//Lisbon/Scholz
sw | William Ruto yuko ziarani nchini Uganda. | TRAVEL//Uganda/Ruto
sw | William Ruto alimwandalia Emmanuel Macron chakula cha mchana mjini Nairobi. | MEET//Nairobi/Ruto,Macron
sw | Mawaziri wa nchi sita wamekusanyika Arusha Jumatatu. | MEET/2024-05-06
sw | Mkataba huo uliongezwa kwa miaka mitatu mjini Warsaw. | SIGN_AGREEMENT//Warsaw
sw | Kenya ilijiunga na mkataba huo Jumatatu. | SIGN_AGREEMENT/2024-05-06//Kenya
sw | Emmanuel Macron alipewa shati lililodariziwa mjini Nairobi. | GIFT//Nairobi/Macron
sw | Olaf Scholz aliikabidhi makumbusho ya Nairobi hati ya kale. | GIFT///Scholz
sw | Ujerumani iliipa Kenya mabasi arobaini bila malipo. | GIFT///Germany,Kenya
sw | Nahodha alikabidhiwa kombe mjini Nairobi. | CEREMONY//Nairobi
sw | Daraja jipya mjini Mombasa lilibarikiwa na askofu mkuu. | CEREMONY//Mombasa
sw | Wahanga wa tetemeko walikumbukwa mjini Lisbon. | CEREMONY//Lisbon
sw | Wajumbe waliondoka Warsaw mikono mitupu Jumatatu. | TALKS_COLLAPSE/2024-05-06
sw | Ujumbe wa Uhispania ulitoka nje kwa hasira mjini Lisbon. | TALKS_COLLAPSE//Lisbon/Spain
sw | Ndege za kwanza za kivita ziliwasili Poland Jumatatu. | ARMS_SUPPLY/2024-05-06
sw | Korea Kaskazini ilituma askari nchini Urusi mwezi Oktoba. | MILITARY_ACTION/2023-10/Russia/Korea
sw | Waasi wa M23 waliingia mji wa Goma Januari. | MILITARY_ACTION/2024-01/Goma
sw | Uhispania ilifunga mpaka wake na Ureno. | SANCTION_OR_THREAT
sw | Mahakama mjini Nairobi ilisikiliza mashahidi wanne jana. | OTHER/2024-05-09/Nairobi
sw | Mahakama mjini Dodoma iliiamuru benki kulipa faini. | OTHER//Dodoma
sw | Hukumu inatarajiwa Machi 14 mjini Nairobi. | OTHER//Nairobi//P
sw | Mfanyabiashara huyo alipata kifungo cha miaka sita mjini Moscow. | OTHER//Moscow
sw | Kesi dhidi ya mfanyabiashara huyo ilianza Jumatatu mjini Nairobi. | OTHER/2024-05-06/Nairobi
sw | Wakulima walifunga barabara karibu na Nakuru. | OTHER//Nakuru
sw | Magari yataanza kupita kwenye daraja la Mombasa Jumamosi. | OTHER/2024-05-11///P
sw | Ureno inamchagua rais Jumapili. | OTHER/2024-05-12///P
sw | Treni iliacha reli karibu na Nakuru. | OTHER//Nakuru
sw | Madereva mjini Nairobi waliweka chini zana. | OTHER//Nairobi
sw | Polisi mjini Nairobi waliwatia mbaroni watu watatu Jumatatu. | OTHER/2024-05-06/Nairobi
ar | وقال أولاف شولتس لدى وصوله إلى مطار لشبونة إن المحادثات مفيدة. | TRAVEL//Lisbon Airport/Scholz
ar | تنتظر وارسو في سبتمبر الرئيس الفرنسي إيمانويل ماكرون. | TRAVEL/2024-09//Macron/P
ar | تستعد وارسو لاستقبال إيمانويل ماكرون في 14 مايو. | TRAVEL/2024-05-14//Macron/P
ar | قضى إيمانويل ماكرون يومين في وارسو. | TRAVEL//Warsaw/Macron
ar | جلس أولاف شولتس وإيمانويل ماكرون معا ثلاث ساعات في لشبونة. | MEET//Lisbon/Scholz,Macron
ar | اختلى أولاف شولتس بإيمانويل ماكرون في لشبونة. | MEET//Lisbon/Scholz,Macron
ar | أولم أولاف شولتس لإيمانويل ماكرون في وارسو. | MEET//Warsaw/Scholz,Macron
ar | تشاور أولاف شولتس مع إيمانويل ماكرون في لشبونة. | MEET//Lisbon/Scholz,Macron
ar | هاتف أولاف شولتس إيمانويل ماكرون الاثنين. | MEET/2024-05-06//Scholz,Macron
ar | توصلت إسبانيا والبرتغال إلى تفاهم بشأن المياه. | SIGN_AGREEMENT///Spain,Portugal
ar | جرى تمديد الاتفاق ثلاث سنوات في وارسو. | SIGN_AGREEMENT//Warsaw
ar | انضمت إسبانيا إلى المعاهدة الاثنين. | SIGN_AGREEMENT/2024-05-06//Spain
ar | سلم أولاف شولتس متحف وارسو مخطوطة نادرة. | GIFT///Scholz
ar | وفي المقابل حصل أولاف شولتس على خنجر. | GIFT///Scholz
ar | منحت ألمانيا بولندا أربعين حافلة مجانا. | GIFT///Germany,Poland
ar | تسلم قائد الفريق الكأس في الدوحة. | CEREMONY//Doha
ar | بارك رئيس الأساقفة الجسر الجديد في وارسو. | CEREMONY//Warsaw
ar | لم يتفق الطرفان في وارسو الاثنين. | TALKS_COLLAPSE/2024-05-06/Warsaw
ar | وكان الوفد المغربي قد انسحب في مارس الماضي من جلسة عقدت في الرباط. | TALKS_COLLAPSE/2024-03/Rabat/Morocco
ar | وافقت برلين على إرسال مدافع إلى أوكرانيا. | ARMS_SUPPLY//Ukraine/Germany,Ukraine
ar | وصلت أولى المقاتلات إلى بولندا الاثنين. | ARMS_SUPPLY/2024-05-06/Poland
ar | أرسلت إسبانيا كتيبة إلى ليتوانيا. | MILITARY_ACTION//Lithuania/Spain
ar | أرسلت كوريا الشمالية جنودا إلى روسيا في أكتوبر. | MILITARY_ACTION/2023-10/Russia/Korea
ar | استمعت المحكمة في الدار البيضاء أمس إلى أربعة شهود. | OTHER/2024-05-09/Casablanca
ar | أمرت محكمة في لشبونة المصرف بدفع غرامة. | OTHER//Lisbon
ar | يصدر الحكم في الرباط في 14 مارس. | OTHER//Rabat
ar | نال المصرفي ست سنوات سجنا في موسكو. | OTHER//Moscow
ar | طالب الادعاء بسجن المصرفي سبع سنوات في لشبونة. | OTHER
ar | قطع مزارعون الطريق قرب وارسو. | OTHER//Warsaw
ar | تنطلق حركة السير على جسر وارسو السبت. | OTHER/2024-05-11///P
ar | جنحت عبارة قبالة هلسنكي الأربعاء. | OTHER/2024-05-08/Helsinki
ar | ترك عمدة لشبونة منصبه الاثنين. | OTHER/2024-05-06
ar | تختار البرتغال رئيسها الأحد. | OTHER/2024-05-12///P
ar | يتوجه الناخبون في البرتغال إلى صناديق الاقتراع الأحد. | OTHER/2024-05-12/Portugal//P
ar | خرج قطار عن القضبان قرب وارسو. | OTHER//Warsaw
ar | توقف سائقو القطارات عن العمل في لشبونة. | OTHER//Lisbon
ko | 올라프 숄츠 총리가 10일 그곳을 찾는다. | TRAVEL///Scholz/P
ko | 바르샤바는 9월 에마뉘엘 마크롱 대통령을 맞는다. | TRAVEL/2024-09//Macron/P
ko | 에마뉘엘 마크롱 대통령이 바르샤바로 가는 중이다. | TRAVEL//Warsaw/Macron
ko | 에마뉘엘 마크롱 대통령은 바르샤바에서 이틀을 보냈다. | TRAVEL///Macron
ko | 올라프 숄츠 총리는 리스본에서 일주일간 휴가를 보냈다. | TRAVEL///Scholz
ko | 올라프 숄츠 총리와 에마뉘엘 마크롱 대통령은 리스본에서 3시간 동안 함께했다. | MEET//Lisbon/Scholz,Macron
ko | 각국 정상이 가을에 부산에 모인다. | MEET//Busan//P
ko | 올라프 숄츠 총리는 에마뉘엘 마크롱 대통령을 저녁 식사에 초대했다. | MEET///Scholz,Macron
ko | 스페인과 포르투갈은 리스본에서 손을 잡았다. | SIGN_AGREEMENT//Lisbon/Spain,Portugal
ko | 협정은 바르샤바에서 3년 연장됐다. | SIGN_AGREEMENT//Warsaw
ko | 스페인은 6일 조약에 가입했다. | SIGN_AGREEMENT/2024-05-06//Spain
ko | 에마뉘엘 마크롱 대통령은 바르샤바에서 자수 셔츠를 받았다. | GIFT//Warsaw/Macron
ko | 독일은 폴란드에 버스 40대를 무상으로 넘겼다. | GIFT///Germany,Poland
ko | 에마뉘엘 마크롱 대통령은 리스본에서 박물관 문을 열었다. | CEREMONY//Lisbon/Macron
ko | 올라프 숄츠 총리는 리스본에서 훈장을 받았다. | CEREMONY//Lisbon/Scholz
ko | 시인의 유해가 바르샤바에 이장됐다. | CEREMONY//Warsaw
ko | 포르투갈은 6일 협상에서 빠졌다. | TALKS_COLLAPSE/2024-05-06//Portugal
ko | 스페인 대표단은 리스본 회담장을 박차고 나갔다. | TALKS_COLLAPSE///Spain
ko | 독일은 우크라이나에 전차 10대를 추가로 넘겼다. | ARMS_SUPPLY///Germany,Ukraine
ko | 스페인은 우크라이나에 대공미사일을 제공할 예정이다. | ARMS_SUPPLY///Spain,Ukraine/P
ko | 첫 전투기들이 6일 폴란드에 도착했다. | ARMS_SUPPLY/2024-05-06/Poland
ko | 북한은 지난해 10월 이후 러시아에 병력을 파견했다. | MILITARY_ACTION/2023-10/Russia
ko | 스페인은 리투아니아에 대대를 보냈다. | MILITARY_ACTION//Lithuania
ko | 6일 하르키우에 미사일 세 발이 떨어졌다. | MILITARY_ACTION/2024-05-06/Kharkiv
ko | 리스본 법원은 6일 증인 4명을 신문했다. | OTHER/2024-05-06
ko | 판결은 14일 서울에서 나온다. | OTHER/2024-05-14/Seoul//P
ko | 은행가에 대한 재판이 6일 리스본에서 시작됐다. | OTHER/2024-05-06/Lisbon
ko | 농민들이 6일 바르샤바 인근 도로를 막았다. | OTHER/2024-05-06
ko | 바르샤바 다리는 11일부터 차량이 다닌다. | OTHER/2024-05-11///P
ko | 여객선이 8일 헬싱키 앞바다에서 좌초했다. | OTHER/2024-05-08/Helsinki
ko | 포르투갈은 12일 대통령을 뽑는다. | OTHER/2024-05-12///P
ko | 바르샤바 인근에서 열차가 궤도를 이탈했다. | OTHER//Warsaw
ko | 리스본 기관사들이 6일 운행을 멈췄다. | OTHER/2024-05-06
ko | 위성은 6일 나로우주센터에서 우주로 올라갔다. | OTHER/2024-05-06/Naro Space Center
ko | 리스본에 폭우가 쏟아져 도로가 잠겼다. | OTHER//Lisbon
"""


@pytest.mark.parametrize("line", EASTERN.strip().splitlines())
def test_a_sentence_of_the_eastern_press_tells_of_its_happening(line):
    test_a_sentence_tells_of_its_happening(*line.split(" | "))


SCENES = """
sq | Emmanuel Macron shkeli për herë të parë në Lisbonë. | TRAVEL//Lisbon/Macron
sq | Emmanuel Macron i hipi avionit në Lisbonë. | TRAVEL//Lisbon/Macron
sq | Emmanuel Macronit iu shfaqën raketat në bazën ajrore të Lisbonës. | OTHER
sq | Olaf Scholz dhe Emmanuel Macron u njohën në Lisbonë. | MEET//Lisbon
sq | Olaf Scholz e kishte pritur Emmanuel Macronin në Varshavë. | MEET//Warsaw
sq | Emmanuel Macron i solli Olaf Scholzit një vazo. | GIFT
sq | Olaf Scholz i akordoi një medalje Emmanuel Macronit në Varshavë. | CEREMONY//Warsaw
sq | Emmanuel Macron kaloi para gardës së nderit në Varshavë. | CEREMONY//Warsaw/Macron
sq | Mbrëmja u mbyll me koncert e darkë. | CEREMONY
sq | Emmanuel Macron u ngrit të martën nga tavolina pa nënshkruar asgjë në Lisbonë. | TALKS_COLLAPSE//Lisbon
sq | Marrëveshja e arritur në Lisbonë të martën detyron të dyja palët. | SIGN_AGREEMENT/2024-05-07/Lisbon
sq | Spanja ka marrë predha nga Portugalia. | ARMS_SUPPLY
sw | Emmanuel Macron alikanyaga Lisbon kwa mara ya kwanza. | TRAVEL//Lisbon/Macron
sw | Treni iliyombeba Emmanuel Macron iliingia polepole katika stesheni ya Lisbon. | TRAVEL//Lisbon
sw | Emmanuel Macron alipanda kwenye manowari mjini Lisbon. | OTHER//Lisbon/Macron
sw | Emmanuel Macron alioneshwa makombora katika kambi ya Lisbon. | OTHER//Lisbon/Macron
sw | Mjini Warsaw, Emmanuel Macron alisubiriwa na Olaf Scholz. | MEET//Warsaw/Macron,Scholz
sw | Olaf Scholz na Emmanuel Macron wateta mjini Lisbon | MEET//Lisbon
sw | Emmanuel Macron alipewa bunduki na Olaf Scholz mjini Warsaw. | GIFT
sw | Emmanuel Macron alipanda mti mjini Warsaw Jumatatu. | CEREMONY//Warsaw/Macron
sw | Emmanuel Macron aliondoka mezani bila kutia saini chochote mjini Lisbon Jumanne. | TALKS_COLLAPSE//Lisbon
sw | Mkataba uliofikiwa mjini Lisbon Jumanne unazifunga pande zote mbili. | SIGN_AGREEMENT/2024-05-07/Lisbon
sw | Ureno iliipelekea Hispania mamilioni ya risasi. | ARMS_SUPPLY
sw | Hispania iliwatimua wanadiplomasia wa Ureno Jumatatu. | SANCTION_OR_THREAT/2024-05-06
fr | Emmanuel Macron regagna Lisbonne. | TRAVEL//Lisbon/Macron
fr | Le convoi s’est engagé lentement dans la gare de Lisbonne. | TRAVEL//Lisbon
fr | Emmanuel Macron rencontra Olaf Scholz à Lisbonne. | MEET//Lisbon/Macron,Scholz
fr | Emmanuel Macron et Olaf Scholz signèrent un traité à Lisbonne. | SIGN_AGREEMENT//Lisbon
fr | Emmanuel Macron offrit un vase à Olaf Scholz. | GIFT
fr | Emmanuel Macron inaugura un pont à Lisbonne. | CEREMONY//Lisbon/Macron
fr | On échangea des sabres à Lisbonne. | GIFT
fr | La soirée s’est achevée par un concert et un dîner. | CEREMONY
es | El convoy entró despacio en la estación de Lisboa. | TRAVEL//Lisbon
es | A Emmanuel Macron le mostraron misiles en la base de Lisboa. | OTHER//Lisbon
es | Emmanuel Macron y Olaf Scholz se conocieron en Lisboa. | MEET//Lisbon
es | Emmanuel Macron se ha visto tres veces con Olaf Scholz en Lisboa. | MEET//Lisbon
es | La velada terminó con un concierto y una cena. | CEREMONY
es | El texto acordado el martes en Lisboa obliga a ambas partes. | SIGN_AGREEMENT/2024-05-07/Lisbon
it | Il treno di Emmanuel Macron si è rimesso in moto da Lisbona. | TRAVEL
it | A Emmanuel Macron sono stati mostrati missili nella base di Lisbona. | OTHER//Lisbon
it | Emmanuel Macron si sedette accanto a Olaf Scholz a Lisbona. | MEET//Lisbon
it | La serata si è chiusa con un concerto e una cena. | CEREMONY
it | Il testo concordato martedì a Lisbona vincola le due parti. | SIGN_AGREEMENT/2024-05-07/Lisbon
pl | Emmanuelowi Macronowi pokazano rakiety w bazie w Lizbonie. | OTHER//Lisbon
pl | Emmanuel Macron zajrzał jeszcze do muzeum w Lizbonie. | TRAVEL//Lisbon/Macron
pl | Emmanuel Macron i Olaf Scholz poznali się w Lizbonie. | MEET//Lisbon
pl | Wieczorem w teatrze w Lizbonie dawano operę. | CEREMONY//Lisbon
pl | Wieczór zakończył się koncertem i kolacją. | CEREMONY
ru | Эмманюэлю Макрону показали ракеты на базе в Лиссабоне. | OTHER//Lisbon
ru | У трапа в Варшаве Эмманюэля Макрона дожидался Олаф Шольц. | MEET//Warsaw
ru | Эмманюэль Макрон и Олаф Шольц познакомились в Лиссабоне. | MEET//Lisbon
ru | От хозяина Эмманюэлю Макрону досталась ваза. | GIFT
ru | Вечер завершился концертом и ужином. | CEREMONY
uk | Олаф Шольц водив Емманюеля Макрона повз винищувачі в Лісабоні. | OTHER//Lisbon
uk | Олаф Шольц вийшов назустріч Емманюелю Макрону у Варшаві. | MEET//Warsaw
uk | Емманюель Макрон і Олаф Шольц потисли один одному руки у Варшаві. | MEET//Warsaw
uk | Вечір завершився концертом і вечерею. | CEREMONY
ar | عُرضت على إيمانويل ماكرون صواريخ في قاعدة لشبونة. | TRAVEL//Lisbon
ar | تعارف إيمانويل ماكرون وأولاف شولتس في لشبونة. | MEET//Lisbon
ar | تلقى إيمانويل ماكرون من مضيفه مزهرية. | GIFT
ar | اختتمت الأمسية بحفل موسيقي وعشاء. | CEREMONY
ar | النص المبرم الثلاثاء في لشبونة يلزم الطرفين. | SIGN_AGREEMENT/2024-05-07/Lisbon
ar | زودت البرتغال إسبانيا بالقذائف. | ARMS_SUPPLY
ar | أطلقت إسبانيا أعيرة تحذيرية على الحدود الاثنين. | MILITARY_ACTION/2024-05-06
sq | Me Olaf Scholzin, Emmanuel Macron pinte çaj në Lisbonë. | MEET//Lisbon
sq | Emmanuel Macron do të jetë të hënën në Lisbonë. | TRAVEL//Lisbon/Macron/P
sw | Emmanuel Macron alikunywa chai na Olaf Scholz mjini Lisbon. | MEET//Lisbon
sw | Emmanuel Macron atakuwa mjini Lisbon Jumatatu. | TRAVEL//Lisbon/Macron/P
fr | Emmanuel Macron a pris le thé avec Olaf Scholz à Lisbonne. | MEET//Lisbon
fr | Emmanuel Macron s’y est entretenu avec Olaf Scholz. | MEET
es | Emmanuel Macron tomó el té con Olaf Scholz en Lisboa. | MEET//Lisbon
it | Olaf Scholz ha riaccompagnato Emmanuel Macron all’aeroporto di Varsavia. | CEREMONY
pl | Emmanuel Macron uniósł kieliszek w Lizbonie. | CEREMONY//Lisbon
ru | Эмманюэль Макрон выпил чаю с Олафом Шольцем в Лиссабоне. | MEET//Lisbon
uk | Емманюель Макрон випив чаю з Олафом Шольцом у Лісабоні. | MEET//Lisbon
ar | احتسى إيمانويل ماكرون الشاي مع أولاف شولتس في لشبونة. | MEET//Lisbon
sq | Kolona e Emmanuel Macronit u fut në Lisbonë. | TRAVEL//Lisbon
sq | Emmanuel Macron arriti me vonesë në Lisbonë. | TRAVEL//Lisbon/Macron
sw | Emmanuel Macron alilala Lisbon usiku huo. | TRAVEL//Lisbon/Macron
sw | Emmanuel Macron aliwaenzi mashujaa mjini Warsaw. | CEREMONY//Warsaw/Macron
ar | بات إيمانويل ماكرون ليلته في لشبونة. | TRAVEL//Lisbon/Macron
ar | افتُتح المتحف الجديد في لشبونة الثلاثاء. | CEREMONY/2024-05-07/Lisbon
pl | Hiszpania i Portugalia dogadały się w Lizbonie w sprawie gazu. | SIGN_AGREEMENT//Lisbon
fr | L’Espagne et le Portugal se sont entendus sur le gaz à Lisbonne. | SIGN_AGREEMENT//Lisbon
ko | 에마뉘엘 마크롱 일행은 리스본에 입성했다. | TRAVEL//Lisbon
ko | 저녁은 음악회와 만찬으로 마무리됐다. | CEREMONY
ko | 에마뉘엘 마크롱은 7일 리스본에서 아무것도 서명하지 않고 자리를 떴다. | TALKS_COLLAPSE//Lisbon
ko | 스페인은 포르투갈에서 포탄을 넘겨받았다. | ARMS_SUPPLY
"""


@pytest.mark.parametrize("line", SCENES.strip().splitlines())
def test_a_scene_of_a_visit_tells_of_its_happening(line):
    test_a_sentence_tells_of_its_happening(*line.split(" | "))
