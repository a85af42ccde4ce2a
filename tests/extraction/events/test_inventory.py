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
