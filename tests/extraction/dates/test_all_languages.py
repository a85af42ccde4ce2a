"""The same dates told in every language that has a file: each row could be a translation of the one before it."""

import pytest
from made import document

from lib.model import PartialDate

PUBLISHED = "2019-04-25"  # a Thursday


def days(code, text, published=PUBLISHED):
    """The dates of a text's sentences, in order, "" where one was left open."""
    told = document(text, code, published)
    return [str(dated.date or "") for passage in told.passages for dated in passage.dates]


PAST = {  # what stands behind "that" is to come, not the day on which it was announced
    "ar": "أعلنت البلدية الجمعة أن الجسر سوف يفتح قريبا.",
    "da": "Kommunen meddelte fredag, at broen vil åbne snart.",
    "de": "Die Stadt teilte am Freitag mit, dass die Brücke bald öffnen wird.",
    "en": "The town announced on Friday that the bridge will open soon.",
    "es": "El ayuntamiento anunció el viernes que el puente será abierto pronto.",
    "fr": "La mairie a annoncé vendredi que le pont sera bientôt ouvert.",
    "it": "Il comune ha annunciato venerdì che il ponte sarà aperto presto.",
    "ko": "시는 지난 금요일 다리가 곧 열릴 것이라고 밝혔다.",
    "nb": "Kommunen varslet fredag at broen vil åpne snart.",
    "nl": "De gemeente kondigde vrijdag aan dat de brug binnenkort zal openen.",
    "nn": "Kommunen varsla fredag at brua vil opne snart.",
    "pl": "Miasto ogłosiło w piątek, że most będzie otwarty wkrótce.",
    "ru": "Мэрия объявила в пятницу, что мост скоро будет открыт.",
    "sq": "Bashkia njoftoi të premten se ura do të hapet së shpejti.",
    "sv": "Kommunen meddelade i fredags att bron kommer att öppna snart.",
    "sw": "Manispaa ilitangaza Ijumaa kwamba daraja litafunguliwa hivi karibuni.",
    "uk": "Мерія оголосила в п’ятницю, що міст скоро буде відкрито.",
}
TOLD = {  # a verb that is not known to tell of the future
    "ar": "سار الأطفال الجمعة على الجسر.",
    "da": "Børnene gik fredag over broen og spiste is.",
    "de": "Die Kinder liefen am Freitag über die Brücke und aßen Eis.",
    "en": "The children walked over the bridge on Friday and ate ice cream.",
    "es": "Los niños cruzaron el puente el viernes por la mañana.",
    "fr": "Les enfants ont traversé le pont vendredi.",
    "it": "I bambini hanno attraversato il ponte venerdì.",
    "ko": "아이들은 금요일 다리를 건넜다.",
    "nb": "Barna gikk fredag over broen og spiste is.",
    "nl": "De kinderen liepen vrijdag over de brug.",
    "nn": "Borna sprang fredag over brua.",
    "pl": "Dzieci przeszły w piątek przez most.",
    "ru": "Дети прошли в пятницу по мосту.",
    "sq": "Fëmijët kaluan të premten mbi urë.",
    "sv": "Barnen gick i fredags över bron.",
    "sw": "Watoto walivuka daraja Ijumaa.",
    "uk": "Діти пройшли в п’ятницю мостом.",
}
SET_FOR = {
    "ar": "حددت الزيارة ليوم الجمعة.",
    "da": "Besøget er sat til fredag.",
    "de": "Das Programm sieht für Freitag einen Rundgang vor.",
    "en": "A tour of the harbour was put on the list for Friday.",
    "es": "La visita quedó fijada para el viernes.",
    "fr": "La visite a été fixée pour vendredi.",
    "it": "La visita è stata fissata per venerdì.",
    "ko": "방문은 오는 금요일로 정해졌다.",
    "nb": "Omvisningen ble satt til fredag.",
    "nl": "De rondleiding staat voor vrijdag op de lijst.",
    "nn": "Omvisinga vart sett til fredag.",
    "pl": "Zwiedzanie wyznaczono na piątek.",
    "ru": "Экскурсию поставили на пятницу.",
    "sq": "Vizita u caktua për të premten.",
    "sv": "Rundturen blev satt till fredag.",
    "sw": "Ziara imepangwa kufanyika Ijumaa.",
    "uk": "Екскурсію поставили на п’ятницю.",
}
PRESENT = {
    "ar": "يصل الوزير الجمعة إلى أوسلو.",
    "da": "Ministeren rejser fredag til Oslo.",
    "de": "Die Ministerin reist am Freitag nach Oslo.",
    "en": "The minister travels to Oslo on Friday.",
    "es": "La ministra viaja el viernes a Oslo.",
    "fr": "La ministre se rend vendredi à Oslo.",
    "it": "La ministra si reca venerdì a Oslo.",
    "ko": "장관은 금요일 오슬로를 방문한다.",
    "nb": "Ministeren reiser fredag til Oslo.",
    "nl": "De minister reist vrijdag naar Oslo om over vis te praten.",
    "nn": "Ministeren reiser fredag til Oslo.",
    "pl": "Minister przylatuje w piątek do Oslo.",
    "ru": "Министр прилетает в пятницу в Осло.",
    "sq": "Ministrja udhëton të premten në Oslo.",
    "sv": "Ministern reser på fredag till Oslo.",
    "sw": "Waziri anasafiri Ijumaa kwenda Oslo.",
    "uk": "Міністр прилітає в п’ятницю до Осло.",
}


@pytest.mark.parametrize(
    ("code", "text", "day"),
    [
        *((code, text, "2019-04-19") for table in (PAST, TOLD) for code, text in table.items()),
        *((code, text, "2019-04-26") for table in (SET_FOR, PRESENT) for code, text in table.items()),
    ],
)
def test_a_weekday_is_past_unless_its_own_words_put_it_ahead(code, text, day):
    assert day in days(code, text)
    assert len({*days(code, text)}) == 1


BACK = {  # the same evening, the next day, the day before, two days later, three days earlier
    "ar": (
        "وصلت في 3 مارس 2018.",
        ["في المساء نفسه", "في اليوم التالي", "في اليوم السابق", "وبعد ذلك بيومين", "وقبل ذلك بثلاثة أيام"],
    ),
    "da": (
        "Hun kom den 3. marts 2018.",
        ["Samme aften", "Dagen efter", "Dagen før", "To dage senere", "Tre dage tidligere"],
    ),
    "de": (
        "Sie kam am 3. März 2018.",
        ["Noch am selben Abend", "Tags darauf", "Am Vortag", "Zwei Tage später", "Drei Tage zuvor"],
    ),
    "en": (
        "She came on 3 March 2018.",
        ["That same night", "The following day", "The day before", "Two days later", "Three days earlier"],
    ),
    "es": (
        "Llegó el 3 de marzo de 2018.",
        ["Esa misma noche", "Al día siguiente", "La víspera", "Dos días después", "Tres días antes"],
    ),
    "fr": (
        "Elle est arrivée le 3 mars 2018.",
        ["Le soir même", "Le lendemain", "La veille", "Deux jours plus tard", "Trois jours plus tôt"],
    ),
    "it": (
        "È arrivata il 3 marzo 2018.",
        ["Quella stessa sera", "L’indomani", "La vigilia", "Due giorni dopo", "Tre giorni prima"],
    ),
    "ko": ("그는 2018년 3월 3일 도착했다.", ["같은 날 저녁", "이튿날", "전날", "이틀 뒤", "그보다 3일 앞서"]),
    "nb": (
        "Hun kom 3. mars 2018.",
        ["Samme kveld", "Dagen derpå", "Dagen før", "To dager senere", "Tre dager tidligere"],
    ),
    "nl": (
        "Ze kwam op 3 maart 2018.",
        ["Diezelfde avond", "De dag daarop", "De dag ervoor", "Twee dagen later", "Drie dagen eerder"],
    ),
    "nn": (
        "Ho kom 3. mars 2018.",
        ["Same kvelden", "Dagen etter", "Dagen før", "To dagar seinare", "Tre dagar tidlegare"],
    ),
    "pl": (
        "Przyjechała 3 marca 2018 roku.",
        ["Tego samego wieczoru", "Nazajutrz", "Poprzedniego dnia", "Dwa dni później", "Trzy dni wcześniej"],
    ),
    "ru": (
        "Она приехала 3 марта 2018 года.",
        ["Вечером того же дня", "На следующий день", "Днём ранее", "Два дня спустя", "Тремя днями ранее"],
    ),
    "sq": (
        "Ajo erdhi më 3 mars 2018.",
        ["Po atë mbrëmje", "Të nesërmen", "Një ditë më herët", "Dy ditë më vonë", "Tri ditë më herët"],
    ),
    "sv": (
        "Hon kom den 3 mars 2018.",
        ["Samma kväll", "Dagen därpå", "Dagen innan", "Två dagar senare", "Tre dagar tidigare"],
    ),
    "sw": (
        "Alifika tarehe 3 Machi 2018.",
        ["Usiku huohuo", "Siku iliyofuata", "Siku iliyotangulia", "Siku mbili baadaye", "Siku tatu kabla"],
    ),
    "uk": (
        "Вона приїхала 3 березня 2018 року.",
        ["Того ж вечора", "Наступного дня", "Попереднього дня", "Два дні по тому", "Трьома днями раніше"],
    ),
}
OF_NEWS = ("전날",)  # counted from the day of the news where nothing is told before
FROM_THE_THIRD = ["2018-03-03", "2018-03-04", "2018-03-02", "2018-03-05", "2018-02-28"]
BACK_CASES = [
    (code, f"{first} {phrase}, X.", phrase, day)
    for code, (first, phrases) in BACK.items()
    for phrase, day in zip(phrases, FROM_THE_THIRD, strict=True)
]


@pytest.mark.parametrize(("code", "text", "phrase", "day"), BACK_CASES)
def test_what_points_back_is_measured_from_the_day_told_before(code, text, phrase, day):
    assert days(code, text) == ["2018-03-03", day]


@pytest.mark.parametrize(
    ("code", "text", "phrase", "day"),
    [case for case in BACK_CASES if case[2] not in OF_NEWS],
)
def test_what_points_back_to_nothing_is_left_open_with_a_reason(code, text, phrase, day):
    [dated] = document(f"{phrase}, X.", code, PUBLISHED).passages[0].dates
    assert (dated.date, bool(dated.why)) == (None, True)


def test_what_points_back_to_nothing_is_of_the_day_of_the_news_where_the_press_means_that():
    assert days("ko", "전날, X.") == ["2019-04-24"]


YEARS_ON = {
    "ar": ("زارها في أغسطس 2002.", "وبعد ذلك بتسعة أعوام"),
    "da": ("Han kom i august 2002.", "Ni år senere"),
    "de": ("Er kam im August 2002.", "Neun Jahre darauf"),
    "en": ("He came in August 2002.", "Nine years later"),
    "es": ("Vino en agosto de 2002.", "Nueve años más tarde"),
    "fr": ("Il est venu en août 2002.", "Neuf ans plus tard"),
    "it": ("Venne nell’agosto del 2002.", "Nove anni dopo"),
    "ko": ("그는 2002년 8월 왔다.", "9년 뒤"),
    "nb": ("Han kom i august 2002.", "Ni år senere"),
    "nl": ("Hij kwam in augustus 2002.", "Negen jaar later"),
    "nn": ("Han kom i august 2002.", "Ni år seinare"),
    "pl": ("Przyjechał w sierpniu 2002 roku.", "Dziewięć lat później"),
    "ru": ("Он приехал в августе 2002 года.", "Девять лет спустя"),
    "sq": ("Ai erdhi në gusht 2002.", "Nëntë vjet më vonë"),
    "sv": ("Han kom i augusti 2002.", "Nio år senare"),
    "sw": ("Alikuja Agosti 2002.", "Miaka tisa baadaye"),
    "uk": ("Він приїхав у серпні 2002 року.", "Дев’ять років по тому"),
}
A_YEAR_ON = {
    "ar": "وفي العام التالي",
    "da": "Året efter",
    "de": "Ein Jahr darauf",
    "en": "A year later",
    "es": "Un año después",
    "fr": "Un an plus tard",
    "it": "L’anno dopo",
    "ko": "이듬해",
    "nb": "Året etter",
    "nl": "Een jaar later",
    "nn": "Året etter",
    "pl": "Rok później",
    "ru": "Год спустя",
    "sq": "Një vit më vonë",
    "sv": "Året därpå",
    "sw": "Mwaka mmoja baadaye",
    "uk": "Рік по тому",
}


@pytest.mark.parametrize("code", YEARS_ON)
def test_years_later_is_known_to_the_year(code):
    first, later = YEARS_ON[code]
    assert days(code, f"{first} {later}, X.") == ["2002-08", "2011"]
    assert days(code, f"{first} {A_YEAR_ON[code]}, X.") == ["2002-08", "2003"]


LAST_YEAR = {
    "ar": ["زارتها في سبتمبر من العام الماضي.", "في العام الماضي في سبتمبر زارتها."],
    "da": ["I september sidste år kom hun.", "Sidste år i september kom hun."],
    "de": ["Im September vergangenen Jahres kam sie.", "Im vergangenen Jahr im September kam sie."],
    "en": ["September last year she came.", "Last year in September she came."],
    "es": ["Vino en septiembre del año pasado.", "El año pasado en septiembre vino."],
    "fr": ["Elle est venue en septembre de l’année dernière.", "L’an dernier, en septembre, elle est venue."],
    "it": ["A settembre dell’anno scorso venne.", "L’anno scorso a settembre venne."],
    "ko": ["지난해 9월 왔다.", "작년 9월 왔다."],
    "nb": ["I september i fjor kom hun.", "I fjor i september kom hun."],
    "nl": ["Vorig jaar september kwam ze.", "September vorig jaar kwam ze."],
    "nn": ["I september i fjor kom ho.", "I fjor i september kom ho."],
    "pl": ["Przyjechała we wrześniu ubiegłego roku.", "W ubiegłym roku we wrześniu przyjechała."],
    "ru": ["Она приехала в сентябре прошлого года.", "В прошлом году в сентябре она приехала."],
    "sq": ["Ajo erdhi në shtator të vitit të kaluar.", "Vitin e kaluar në shtator erdhi."],
    "sv": ["I september förra året kom hon.", "Förra året i september kom hon."],
    "sw": ["Alifika Septemba mwaka jana.", "Mwaka jana Septemba alifika."],
    "uk": ["Вона приїхала у вересні минулого року.", "Минулого року у вересні вона приїхала."],
}


@pytest.mark.parametrize(("code", "text"), [(code, text) for code, texts in LAST_YEAR.items() for text in texts])
def test_a_month_beside_last_year_is_one_date(code, text):
    assert days(code, text) == ["2018-09"]


NEXT_YEAR = {
    "ar": "ستزورها خلال العام المقبل.",
    "da": "Hun ventes i løbet af næste år.",
    "de": "Sie wird im Laufe des nächsten Jahres erwartet.",
    "en": "She is expected in the course of next year.",
    "es": "Se la espera a lo largo del próximo año.",
    "fr": "Elle est attendue dans le courant de l’année prochaine.",
    "it": "È attesa nel corso del prossimo anno.",
    "ko": "그는 내년 중에 온다.",
    "nb": "Hun ventes i løpet av neste år.",
    "nl": "Ze wordt in de loop van volgend jaar verwacht.",
    "nn": "Ho er venta i løpet av neste år.",
    "pl": "Jej wizyta spodziewana jest w ciągu przyszłego roku.",
    "ru": "Её ждут в течение следующего года.",
    "sq": "Ajo pritet gjatë vitit të ardhshëm.",
    "sv": "Hon väntas under loppet av nästa år.",
    "sw": "Anatarajiwa katika kipindi cha mwaka ujao.",
    "uk": "Її чекають протягом наступного року.",
}


@pytest.mark.parametrize(("code", "text"), NEXT_YEAR.items())
def test_in_the_course_of_next_year(code, text):
    assert days(code, text) == ["2020"]


SINCE = {
    "ar": ("وهو هناك منذ يوليو 2000.", "وهو هناك منذ الاثنين."),
    "da": ("Han har været der siden juli 2000.", "Han har været der siden mandag."),
    "de": ("Er ist dort seit Juli 2000.", "Er ist dort seit Montag."),
    "en": ("He has been there since July 2000.", "He has been there since Monday."),
    "es": ("Está allí desde julio de 2000.", "Está allí desde el lunes."),
    "fr": ("Il est là depuis juillet 2000.", "Il est là depuis lundi."),
    "it": ("È lì dal luglio 2000.", "È lì da lunedì."),
    "ko": ("그는 2000년 7월부터 그곳에 있다.",),  # "from Monday on" is as often when something begins
    "nb": ("Han har vært der siden juli 2000.", "Han har vært der siden mandag."),
    "nl": ("Hij is daar sinds juli 2000.", "Hij is daar sinds maandag."),
    "nn": ("Han har vore der sidan juli 2000.", "Han har vore der sidan måndag."),
    "pl": ("Jest tam od lipca 2000 roku.", "Jest tam od poniedziałku."),
    "ru": ("Он там с июля 2000 года.", "Он там с понедельника."),
    "sq": ("Ai është atje që nga korriku 2000.", "Ai është atje që nga e hëna."),
    "sv": ("Han har varit där sedan juli 2000.", "Han har varit där sedan i måndags."),
    "sw": ("Yuko huko tangu Julai 2000.", "Yuko huko tangu Jumatatu."),
    "uk": ("Він там із липня 2000 року.", "Він там із понеділка."),
}


@pytest.mark.parametrize("code", SINCE)
def test_since_when(code):
    for text, day in zip(SINCE[code], ("2000-07", "2019-04-22"), strict=False):
        [dated] = document(text, code, PUBLISHED).passages[0].dates
        assert (dated.date, dated.since, dated.date_end) == (PartialDate(day), True, PartialDate(PUBLISHED))


@pytest.mark.parametrize(
    ("code", "text", "expected"),
    [
        ("de", "Seine Tochter reiste 2011 mit dem Schiff nach Kiel.", ["2011"]),
        ("de", "2011 war die Brücke gesperrt.", ["2011"]),
        ("de", "2011 besuchte Merkel die Stadt, und 2013 sah Macron sie.", ["2011", "2013"]),
        ("de", "2011 Menschen standen auf der Brücke.", []),
        ("sv", "2011 reste Merkel till staden.", ["2011"]),
        ("sv", "Hans dotter reste 2011 med båt.", ["2011"]),
        ("sv", "2011 personer stod på bron.", []),
        ("da", "Hans datter rejste 2011 med skib.", ["2011"]),
        ("nb", "Datteren reiste 2011 med skip.", ["2011"]),
        ("nn", "Dottera reiste 2011 med skip.", ["2011"]),
    ],
)
def test_a_year_without_a_preposition(code, text, expected):
    assert days(code, text) == expected


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("pl", "W piątek, jak podało radio, ma zwiedzić port."),
        ("en", "On Friday, if the weather holds, she will see the harbour."),
        ("de", "Am Freitag, so der Plan, wird sie den Hafen sehen."),
    ],
)
def test_an_insertion_does_not_part_a_day_from_what_is_to_come(code, text):
    assert days(code, text) == ["2019-04-26"]


@pytest.mark.parametrize(
    ("code", "text", "expected"),
    [
        ("en", "On Friday and Saturday they will row.", ["2019-04-26", "2019-04-27"]),
        ("en", "On Friday they rowed and will sail on Saturday.", ["2019-04-19", "2019-04-27"]),
        ("de", "Am Freitag sagte sie, man werde rudern.", ["2019-04-19"]),
        ("ru", "В ночь на пятницу шёл дождь.", ["2019-04-19"]),
        ("nl", "In de nacht van donderdag op vrijdag regende het.", ["2019-04-25", "2019-04-19"]),
        ("es", "La puerta seguía abierta el lunes por la mañana.", ["2019-04-22", "2019-04-22"]),
    ],
)
def test_which_of_two_days_is_ahead(code, text, expected):
    assert days(code, text) == expected


def test_the_day_before_and_the_day_that_explains_it_are_one():
    assert days("en", "She came on 3 March 2018. The day before, on Friday, 2 March, it rained.") == [
        "2018-03-03",
        "2018-03-02",
    ]


def test_what_points_back_is_measured_from_a_day_and_not_from_a_year_told_by_the_way():
    text = "She came on 3 March 2018. The house was built in 1950. The next day she left."
    assert days("en", text)[-1] == "2018-03-04"


def test_days_are_counted_from_what_was_told_just_before():
    assert days("en", "She came on 3 March 2018. It rained. It snowed. It blew. Two days later she left.")[-1] == ""
