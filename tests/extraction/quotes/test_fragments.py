"""Words in marks inside of a sentence: who calls somebody so, promises it, or in whose eyes it is so."""

import pytest
from made import speakers


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("en", "The harbour treaty, called “a leap of faith” by Angela Merkel, enters into force in May."),
        ("en", "Angela Merkel spoke of a “quiet revolution” in the harbours of Norway."),
        ("en", "Angela Merkel raised her glass to the “brave fishermen” of Norway."),
        ("en", "Angela Merkel pledged “every possible help” for the flooded towns of Poland."),
        ("fr", "Angela Merkel a qualifié la coopération entre Oslo et Varsovie d’« insuffisante »."),
        ("fr", "Le traité, qualifié de « tournant » par Angela Merkel, entre en vigueur en mai."),
        ("fr", "Angela Merkel a porté un toast à la « patience infinie » de la Pologne."),
        ("fr", "La Pologne veut fermer le canal, une « lourde faute » aux yeux d’Angela Merkel."),
        ("fr", "Angela Merkel a évoqué « une heure de vérité » pour la Norvège."),
        ("es", "Angela Merkel calificó de «insuficientes» los contactos entre Oslo y Varsovia."),
        ("es", "En la cena, Angela Merkel brindó por «la paciencia infinita» de Polonia."),
        ("es", "Angela Merkel habló de una «charla muy franca» con Emmanuel Macron."),
        ("es", "Angela Merkel alzó su copa por la «lucha diaria» de los pescadores."),
        ("it", "Angela Merkel ha definito i contatti tra Oslo e Varsavia «del tutto insufficienti»."),
        ("it", "Angela Merkel si è detta «molto preoccupata» per la sorte della Polonia."),
        ("it", "A cena Angela Merkel ha brindato alla «pazienza infinita» della Polonia."),
        ("it", "Angela Merkel ha parlato a Varsavia di «fatti gravi»."),
        ("it", "L’accordo, definito da Angela Merkel «un salto nel buio», entra in vigore a maggio."),
        ("nl", "Angela Merkel noemde de gesprekken tussen Oslo en Warschau „volstrekt onvoldoende”."),
        ("nl", "Angela Merkel sprak van een „heel nuttige” ontmoeting met Emmanuel Macron."),
        ("nl", "Angela Merkel bedankte de Noren voor hun „eindeloze geduld” met Polen."),
        ("da", "Angela Merkel kalder samtaler mellem Oslo og Warszawa »helt utilstrækkelige«."),
        ("da", "Angela Merkel takkede Polen for dets »urokkelige tålmodighed«."),
        ("nb", "Angela Merkel kaller samtalene mellom Oslo og Warszawa «helt utilstrekkelige»."),
        ("nb", "Under middagen hevet Angela Merkel glasset for polakkenes «lange pust»."),
        ("nb", "Angela Merkel omtalte etterpå Emmanuel Macron som «en klok og rolig venn»."),
        ("nn", "Angela Merkel kallar samtalane mellom Oslo og Warszawa «heilt utilstrekkelege»."),
        ("nn", "Angela Merkel takka Polen for landet sitt «lange tolmod»."),
        ("sv", "Angela Merkel kallar samtalen mellan Oslo och Warszawa ”helt otillräckliga”."),
        ("sv", "Angela Merkel talade om en ”mycket givande” träff med Emmanuel Macron."),
        ("pl", "Angela Merkel nazwała rozmowy między Oslo a Paryżem „zupełnie niewystarczającymi”."),
        ("pl", "Angela Merkel wzniosła toast za „anielską cierpliwość” Norwegii."),
        ("pl", "Angela Merkel wyraziła „głębokie ubolewanie” z powodu decyzji Norwegii."),
        ("ru", "Ангела Меркель назвала переговоры между Осло и Варшавой «совершенно недостаточными»."),
        ("ru", "Ангела Меркель, в свою очередь, назвала Эмманюэля Макрона «самым терпеливым соседом»."),
        ("ru", "Ангела Меркель подняла бокал за «бесконечное терпение» Польши."),
        ("ru", "Договор, названный Ангелой Меркель «прыжком в темноту», вступает в силу в мае."),
        ("uk", "Ангела Меркель назвала переговори між Осло та Варшавою «геть недостатніми»."),
        ("uk", "Ангела Меркель висловила «глибоке занепокоєння» тим, що Макрон не приїхав."),
        ("sq", "Angela Merkel i quajti bisedimet mes Oslos dhe Varshavës “krejt të pamjaftueshme”."),
        ("sq", "Marrëveshja, e quajtur nga Angela Merkel “një kërcim në errësirë”, hyn në fuqi në maj."),
        ("sq", "Angela Merkel premtoi “ndihmë të pakushtëzuar” për Poloninë."),
        ("sq", "Angela Merkel foli për “shqetësim serioz” në Norvegji."),
        ("sw", "Angela Merkel aliyaita mazungumzo kati ya Oslo na Warsaw “hayatoshi kabisa”."),
        ("sw", "Angela Merkel aliishukuru Poland kwa “subira yake kubwa”."),
        ("ar", "وصفت أنغيلا ميركل المحادثات بين أوسلو ووارسو بأنها «غير كافية إطلاقا»."),
        ("ar", "وشكرت أنغيلا ميركل بولندا على «صبرها الطويل» في الأزمة."),
        ("ar", "وأعربت أنغيلا ميركل عن «قلق بالغ» إزاء قرار النرويج."),
        ("ko", "앙겔라 메르켈 총리는 오슬로와 바르샤바의 회담을 “전혀 충분하지 않다”고 평가했다."),
        ("sw", "Angela Merkel alifika bandarini. “Hakuna haraka katika safari yetu,” aliwaambia waandishi wa habari."),
        ("fr", "Angela Merkel a atterri à Oslo. « Nous avons tout perdu, a-t-elle reconnu, mais nous restons "
               "debout. »"),
        ("fr", "« Nous avons tout perdu, a soupiré la chancelière allemande, Angela Merkel, et personne n’a gagné. »"),
    ],
)  # fmt: skip
def test_who_calls_it_so_or_promises_it_speaks(code, text):
    assert speakers(text, code) == ["Angela Merkel"]


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("en", "Emmanuel Macron called talks between Oslo and Warsaw “long overdue”."),
        ("en", "At the dinner Emmanuel Macron toasted to “the patience of Poland”."),
        ("en", "Poland wants to close the canal, a “grave mistake” in the eyes of Emmanuel Macron."),
        ("en", "Poland will close the canal; that would be “a costly blunder”, Emmanuel Macron retorted in Paris."),
        ("de", "Emmanuel Macron nannte Gespräche zwischen Oslo und Warschau „längst überfällig“."),
        ("de", "Der Vertrag, von Emmanuel Macron als „Meilenstein“ bezeichnet, gilt ab Mai."),
        ("de", "Emmanuel Macron sprach in Oslo von einer „neuen Epoche“ für Norwegen."),
        ("de", "Beim Essen hob Emmanuel Macron sein Glas auf die „tapferen Fischer“ Norwegens."),
        ("de", "Emmanuel Macron sicherte Polen für seinen „langen Atem“ Unterstützung zu."),
        ("de", "Emmanuel Macron dankte Polen für dessen „unerschütterliche Geduld“."),
        ("es", "Emmanuel Macron y Angela Merkel cenaron en Oslo. El francés brindó por «una amistad antigua»."),
    ],
)  # fmt: skip
def test_neither_an_object_nor_a_place_between_speaks(code, text):
    assert speakers(text, code) == ["Emmanuel Macron"]


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("en", "Angela Merkel promised a new ferry called “Northern Star” to Norway."),
        ("en", "Angela Merkel raised a toast to the ferry “Northern Star” in Oslo."),
        ("fr", "Angela Merkel a salué à Oslo le film « Lumières du port »."),
        ("nb", "Angela Merkel takket i Oslo mannskapet på ferga «Nordstjernen»."),
    ],
)  # fmt: skip
def test_a_name_in_marks_is_nobodys_words(code, text):
    assert speakers(text, code) == []


@pytest.mark.parametrize(
    ("code", "text", "speaker"),
    [
        ("it", "A Oslo ha seguito tutto Anna Orlova, 71 anni. «Il treno era meno bello», ride.", "Anna Orlova"),
        ("en", "“The train was finer,” laughed Anna Orlova, 71, at the harbour.", "Anna Orlova"),
        ("nb", "– Toget var finere, humrer Anna Orlova på havna i Oslo.", "Anna Orlova"),
        ("pl", "– Pociąg był ładniejszy – śmieje się Anna Orlova, zanim wróci do domu.", "Anna Orlova"),
        ("nb", "– De lurte oss på havnen, skal Angela Merkel ifølge NTB ha sagt til Macron.", "Angela Merkel"),
        ("sv", "– De lurade oss i hamnen, ska Angela Merkel enligt TT ha sagt till Macron.", "Angela Merkel"),
        ("da", "– De snød os i havnen, skal Angela Merkel ifølge Ritzau have sagt til Macron.", "Angela Merkel"),
        ("nn", "– Dei lurte oss på hamna, skal Angela Merkel ifølgje NTB ha sagt til Macron.", "Angela Merkel"),
    ],
)  # fmt: skip
def test_some_verbs_report_only_right_behind_the_words(code, text, speaker):
    assert speakers(text, code) == [speaker]
