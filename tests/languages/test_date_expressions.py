"""Date expressions of every language file: what people write, and what it is read as."""

import pytest

from lib.languages import date_expressions, language


def calendar(year=None, month=None, day=None, **further):
    return {"kind": "calendar", "year": year, "month": month, "day": day, **further}


def relative(unit, shift, **further):
    return {"kind": "relative", "unit": unit, "shift": shift, **further}


def span(unit, count):
    return {"kind": "span", "unit": unit, "shift": count}


def weekday(number, direction=0):
    return {"kind": "weekday", "weekday": number, "direction": direction}


CASES = []

CASES += [
    ("sw", text, expected)
    for text, expected in [
        ("Mkataba ulisainiwa tarehe 12 mwezi Desemba mwaka 1963.", calendar(1963, 12, 12)),
        ("Timu iliwasili Dodoma 5 Juni, 2021 kwa treni.", calendar(2021, 6, 5)),
        ("Agosti 8, 2022 wapiga kura walijitokeza mapema.", calendar(2022, 8, 8)),
        ("Tamasha litafanyika tarehe 3 hadi 5 Julai 2024 mjini Bagamoyo.", calendar(2024, 7, 3, last_day=5)),
        ("Shule zitafungwa tarehe 14 na 15 Novemba.", calendar(None, 11, 14, last_day=15)),
        ("Kesi ilianza tarehe 4 mwezi wa tano mwaka 2020.", calendar(2020, 5, 4)),
        ("Bei zimepanda tangu mwezi Machi mwaka 2018.", calendar(2018, 3, since=True)),
        ("Daraja litafunguliwa mwishoni mwa Oktoba.", calendar(None, 10)),
        ("Klabu hiyo ilianzishwa mwaka 1935.", calendar(1935)),
        ("Alishinda medali katika michezo ya 2016.", calendar(2016)),
        ("Bunge lilikutana Alhamisi iliyopita.", weekday(3, -1)),
        ("Mvua ilinyesha siku ya Jumapili.", weekday(6)),
        ("Mkutano utaanza Jumanne ijayo.", weekday(1, 1)),
        ("Ndege ilitua jana usiku.", relative("day", -1)),
        ("Matokeo yatatangazwa keshokutwa.", relative("day", 2)),
        ("Ajali ilitokea usiku wa kuamkia leo.", relative("day", 0)),
        ("Mahakama ilikaa wiki iliyopita.", relative("week", -1)),
        ("Ziara hiyo imepangwa mwezi ujao.", relative("month", 1)),
        ("Alistaafu mwaka juzi.", relative("year", -2)),
        ("Waliachana miaka minane iliyopita.", relative("year", -8)),
        ("Kijiji kilihamishwa miaka ishirini na minne iliyopita.", relative("year", -24)),
        ("Mvua imepungua katika kipindi cha mwaka mmoja uliopita.", relative("year", -1, up_to_now=True)),
        ("Walikutana kwa mara ya kwanza katika miaka kumi.", span("year", 10)),
        ("Mazungumzo yaliendelea kwa siku tatu.", span("day", 3)),
        ("Mwaka huo huo alihamia Mombasa.", {"kind": "same", "unit": "year"}),
        ("Siku iliyofuata barabara ilifunguliwa.", {"kind": "beside", "shift": 1}),
    ]
]

CASES += [
    ("en", text, expected)
    for text, expected in [
        ("The bridge opened on 24 May 1883.", calendar(1883, 5, 24)),
        ("Voters went to the polls on April 3, 2016.", calendar(2016, 4, 3)),
        ("The treaty of the 4th of June 1920 was short.", calendar(1920, 6, 4)),
        ("The fair runs from August 9–11, 2024.", calendar(2024, 8, 9, last_day=11)),
        ("They met on Sept. 2, 1945 at sea.", calendar(1945, 9, 2)),
        ("The harvest was poor in March 2018.", calendar(2018, 3)),
        ("Prices have risen since January.", calendar(None, 1, since=True)),
        ("The 2018 tournament drew crowds.", calendar(2018)),
        ("The club was founded in 1899.", calendar(1899)),
        ("The ferry sank last Wednesday.", weekday(2, -1)),
        ("The court sits next Friday.", weekday(4, 1)),
        ("Snow fell on Sunday.", weekday(6)),
        ("The plane landed late last night.", relative("day", -1)),
        ("Results come the day after tomorrow.", relative("day", 2)),
        ("The bakery closed earlier this week.", relative("week", 0)),
        ("The show returns next month.", relative("month", 1)),
        ("She retired the year before last.", relative("year", -2)),
        ("The mine shut twenty-four years ago.", relative("year", -24)),
        ("Rents have doubled over the past year.", relative("year", -1, up_to_now=True)),
        ("The choir sang for the first time in ten years.", span("year", 10)),
        ("It was a two-day regatta.", span("day", 2)),
        ("That year the river froze.", {"kind": "same", "unit": "year"}),
        ("The following day the road was clear.", {"kind": "beside", "shift": 1}),
    ]
]

CASES += [
    ("sq", text, expected)
    for text, expected in [
        ("Ura u hap më 18 qershor 2024 në Kukës.", calendar(2024, 6, 18)),
        ("Kontrata u lidh më 3 maj të vitit 2011.", calendar(2011, 5, 3)),
        ("Festa e 28 nëntorit mbledh mijëra njerëz.", calendar(None, 11, 28)),
        ("Panairi mbahet nga 12 deri më 14 shtator 2023.", calendar(2023, 9, 12, last_day=14)),
        ("Stuhia goditi bregun në shkurt të 2022.", calendar(2022, 2)),
        ("Fabrika është e mbyllur që nga marsi i vitit 2018.", calendar(2018, 3, since=True)),
        ("Shkollat hapen në shtator.", calendar(None, 9)),
        ("Ligji i 2016-ës mbetet në fuqi.", calendar(2016)),
        ("Kalaja u rindërtua në vitin 1878.", calendar(1878)),
        ("Ndeshja luhet të premten.", weekday(4)),
        ("Seanca e së martës u shty.", weekday(1)),
        ("Shiu nisi të dielën e kaluar.", weekday(6, -1)),
        ("Banka hapet të hënën e ardhshme.", weekday(0, 1)),
        ("Traget mbërriti mbrëmë.", relative("day", -1)),
        ("Çmimet u rritën pardje.", relative("day", -2)),
        ("Kori këndoi javën e kaluar.", relative("week", -1)),
        ("Rruga përfundon muajin e ardhshëm.", relative("month", 1)),
        ("Ata u martuan vitin e kaluar.", relative("year", -1)),
        ("Muzeu u mbyll para dy vitesh.", relative("year", -2)),
        ("Liqeni ngriu tri javë më parë.", relative("week", -3)),
        ("Fshati u braktis njëzet e pesë vjet më parë.", relative("year", -25)),
        ("Gjatë 24 orëve të fundit ra borë.", relative("day", -1, up_to_now=True)),
        ("Ai u kthye pas 24 vjetësh.", span("year", 24)),
        ("Skuadra fitoi për herë të parë në dhjetë vjet.", span("year", 10)),
        ("Po atë vit lindi vëllai.", {"kind": "same", "unit": "year"}),
        ("Të nesërmen dielli doli sërish.", {"kind": "beside", "shift": 1}),
    ]
]

CASES += [
    ("de", text, expected)
    for text, expected in [
        ("Die Brücke wurde am 19. Juni 2024 gesperrt.", calendar(2024, 6, 19)),
        ("Am 1. Mai bleibt der Laden zu.", calendar(None, 5, 1)),
        ("Die Messe dauert vom 12. bis 14. September 2023.", calendar(2023, 9, 12, last_day=14)),
        ("Der Prozess beginnt am 3.5. in Linz.", calendar(None, 5, 3)),
        ("Das Urteil vom 07.11.2019 ist rechtskräftig.", calendar(2019, 11, 7)),
        ("Die Bahn fährt seit März 2018 nicht mehr.", calendar(2018, 3, since=True)),
        ("Im Jänner 2020 fiel kaum Schnee.", calendar(2020, 1)),
        ("Anfang Juni blühen die Linden.", calendar(None, 6)),
        ("Das Werk wurde 1957 gebaut.", calendar(1957)),
        ("Am Mittwochabend spielte das Orchester.", weekday(2)),
        ("Am Sonnabend war Markt.", weekday(5)),
        ("Das Museum öffnete vergangenen Dienstag.", weekday(1, -1)),
        ("Kommenden Freitag wird gewandert.", weekday(4, 1)),
        ("Die Fähre legte gestern Abend ab.", relative("day", -1)),
        ("Wir sehen uns übermorgen.", relative("day", 2)),
        ("Der Pegel stieg in der vergangenen Woche.", relative("week", -1)),
        ("Im nächsten Monat zieht der Zirkus weiter.", relative("month", 1)),
        ("Heuer gibt es wenig Wein.", relative("year", 0)),
        ("Im Vorjahr war die Ernte besser.", relative("year", -1)),
        ("Vor rund dreißig Jahren fuhr hier eine Tram.", relative("year", -30)),
        ("Vor fünfundzwanzig Jahren brannte der Turm.", relative("year", -25)),
        ("Die Mieten stiegen in den vergangenen zwölf Monaten.", relative("year", -1, up_to_now=True)),
        ("Der Verein siegte erstmals seit 24 Jahren.", span("year", 24)),
        ("Im selben Jahr zog sie fort.", {"kind": "same", "unit": "year"}),
        ("Am Morgen lag Reif auf dem Dach.", {"kind": "same", "unit": "part"}),
        ("Tags darauf taute es.", {"kind": "beside", "shift": 1}),
    ]
]

CASES += [
    ("nn", text, expected)
    for text, expected in [
        ("Kampen vart spelt den 12. mai.", calendar(None, 5, 12)),
        ("Festivalen går 14.–16. september 2025.", calendar(2025, 9, 14, last_day=16)),
        ("Kurset går 14. og 15. september.", calendar(None, 9, 14, last_day=15)),
        ("Dei flytta hit i mars 2004.", calendar(2004, 3)),
        ("Sidan 1998 har dei butt på garden.", calendar(1998, since=True)),
        ("Ho vart fødd 5.6.1980.", calendar(1980, 6, 5)),
        ("Vi tok bussen laurdagskvelden.", weekday(5)),
        ("Neste måndag er skulen stengd.", weekday(0, 1)),
        ("Laget tapte sist tysdag.", weekday(1, -1)),
        ("Saka kjem opp i neste veke.", relative("week", 1)),
        ("Det skjedde i fjor haust.", relative("year", -1)),
        ("For tjue år sidan var alt annleis.", relative("year", -20)),
        ("Det siste året har prisane auka.", relative("year", -1, up_to_now=True)),
        ("Det er første snøen på ti år.", span("year", 10)),
        ("Same år fekk ho prisen.", {"kind": "same", "unit": "year"}),
        ("Dagen etter reiste dei.", {"kind": "beside", "shift": 1}),
    ]
]

CASES += [
    ("da", text, expected)
    for text, expected in [
        ("Kampen blev spillet den 12. maj.", calendar(None, 5, 12)),
        ("Festivalen varer 14.-16. september 2025.", calendar(2025, 9, 14, last_day=16)),
        ("De flyttede hertil i marts 2004.", calendar(2004, 3)),
        ("Siden 1998 har de boet på gården.", calendar(1998, since=True)),
        ("Bogen udkom i foråret 1976.", calendar(1976)),
        ("Museet åbner i begyndelsen af august.", calendar(None, 8)),
        ("I lørdags vandt de pokalen.", weekday(5)),
        ("På fredag åbner museet.", {"weekday": 4, "ahead": True}),
        ("Sidste fredag var der lukket.", weekday(4, -1)),
        ("I aftes brændte laden.", relative("day", -1)),
        ("Vi ses i overmorgen.", relative("day", 2)),
        ("Tidligere på ugen faldt aktien.", relative("week", 0)),
        ("For tyve år siden var alt anderledes.", relative("year", -20)),
        ("Det seneste år er priserne steget.", relative("year", -1, up_to_now=True)),
        ("Det er den første sne i ti år.", span("year", 10)),
        ("Samme år fik hun prisen.", {"kind": "same", "unit": "year"}),
        ("Dagen efter rejste de.", {"kind": "beside", "shift": 1}),
    ]
]

CASES += [
    ("sv", text, expected)
    for text, expected in [
        ("Matchen spelades den 12 maj.", calendar(None, 5, 12)),
        ("Festivalen pågår 14–16 september 2025.", calendar(2025, 9, 14, last_day=16)),
        ("De flyttade hit i mars 2004.", calendar(2004, 3)),
        ("Sedan 1998 har de bott på gården.", calendar(1998, since=True)),
        ("Boken kom ut våren 1976.", calendar(1976)),
        ("Museet öppnar i slutet av augusti.", calendar(None, 8)),
        ("Hon föddes 1980-06-05.", calendar(1980, 6, 5)),
        ("I lördags vann de pokalen.", weekday(5)),
        ("På fredag öppnar museet.", {"weekday": 4, "ahead": True}),
        ("På lördagskvällen brann ladan.", weekday(5)),
        ("Vi ses i övermorgon.", relative("day", 2)),
        ("Tidigare i veckan föll aktien.", relative("week", 0)),
        ("Förra månaden avgick han.", relative("month", -1)),
        ("För tjugo år sedan var allt annorlunda.", relative("year", -20)),
        ("Det senaste året har priserna stigit.", relative("year", -1, up_to_now=True)),
        ("Det är den första snön på tio år.", span("year", 10)),
        ("Samma år fick hon priset.", {"kind": "same", "unit": "year"}),
        ("Dagen efter reste de.", {"kind": "beside", "shift": 1}),
    ]
]

CASES += [
    ("nl", text, expected)
    for text, expected in [
        ("De wedstrijd was op 12 mei.", calendar(None, 5, 12)),
        ("Het festival duurt van 14 tot en met 16 september 2025.", calendar(2025, 9, 14, last_day=16)),
        ("De cursus is op 14 en 15 september.", calendar(None, 9, 14, last_day=15)),
        ("Ze verhuisden in maart 2004.", calendar(2004, 3)),
        ("Sinds 1998 wonen ze op de boerderij.", calendar(1998, since=True)),
        ("Het museum opent eind augustus.", calendar(None, 8)),
        ("Ze werd op 5-6-1980 geboren.", calendar(1980, 6, 5)),
        ("Zaterdagavond brandde de schuur af.", weekday(5)),
        ("Komende vrijdag gaat het museum open.", weekday(4, 1)),
        ("Afgelopen zaterdag wonnen ze de beker.", weekday(5, -1)),
        ("Overmorgen zien we elkaar.", relative("day", 2)),
        ("Eerder deze week daalde het aandeel.", relative("week", 0)),
        ("Vorige maand trad hij af.", relative("month", -1)),
        ("Twintig jaar geleden was alles anders.", relative("year", -20)),
        ("Het afgelopen jaar stegen de prijzen.", relative("year", -1, up_to_now=True)),
        ("Er viel voor het eerst in tien jaar sneeuw.", span("year", 10)),
        ("In hetzelfde jaar kreeg ze de prijs.", {"kind": "same", "unit": "year"}),
        ("De volgende dag vertrokken ze.", {"kind": "beside", "shift": 1}),
    ]
]

CASES += [
    ("ru", text, expected)
    for text, expected in [
        ("Мост открыли 24 мая 1983 года.", calendar(1983, 5, 24)),
        ("Договор подписан 5 июня 2021 г. в порту.", calendar(2021, 6, 5)),
        ("Ярмарка пройдёт 3–5 июля.", calendar(None, 7, 3, last_day=5)),
        ("Суд рассмотрит дело 14 ноября.", calendar(None, 11, 14)),
        ("В марте 2018 года урожай был плохим.", calendar(2018, 3)),
        ("Цены выросли в августе.", calendar(None, 8)),
        ("Клуб основан в 1935 году.", calendar(1935)),
        ("Завод работает с 1998 года.", calendar(1998)),
        ("Отчёт вышел 07.02.2020 на сайте.", calendar(2020, 2, 7)),
        ("Самолёт вылетел в понедельник.", weekday(0)),
        ("Матч сыграли в прошлую субботу.", weekday(5, -1)),
        ("Выставка откроется в следующий четверг.", weekday(3, 1)),
        ("Вчера вечером выпал снег.", relative("day", -1)),
        ("Послезавтра объявят итоги.", relative("day", 2)),
        ("На прошлой неделе дорогу закрыли.", relative("week", -1)),
        ("Спектакль вернётся в следующем месяце.", relative("month", 1)),
        ("Он ушёл на пенсию в позапрошлом году.", relative("year", -2)),
        ("Шахту закрыли восемь лет назад.", relative("year", -8)),
        ("Хор спел впервые за десять лет.", span("year", 10)),
        ("На следующий день пошёл дождь.", {"kind": "beside", "shift": 1}),
    ]
]

CASES += [
    ("uk", text, expected)
    for text, expected in [
        ("Міст відкрили 24 травня 1983 року.", calendar(1983, 5, 24)),
        ("Ярмарок триватиме 3–5 липня.", calendar(None, 7, 3, last_day=5)),
        ("Суд розгляне справу 14 листопада.", calendar(None, 11, 14)),
        ("У березні 2018 року врожай був поганий.", calendar(2018, 3)),
        ("Ціни зросли в серпні.", calendar(None, 8)),
        ("Клуб засновано в 1935 році.", calendar(1935)),
        ("Завод працює з 1998 року.", calendar(1998)),
        ("Звіт вийшов 07.02.2020 на сайті.", calendar(2020, 2, 7)),
        ("Літак вилетів у понеділок.", weekday(0)),
        ("Матч зіграли минулої суботи.", weekday(5, -1)),
        ("Виставка відкриється в наступний четвер.", weekday(3, 1)),
        ("У п’ятницю школи зачинені.", weekday(4)),
        ("Учора ввечері випав сніг.", relative("day", -1)),
        ("Післязавтра оголосять підсумки.", relative("day", 2)),
        ("Минулого тижня дорогу закрили.", relative("week", -1)),
        ("Вистава повернеться наступного місяця.", relative("month", 1)),
        ("Торік він вийшов на пенсію.", relative("year", -1)),
        ("Шахту закрили вісім років тому.", relative("year", -8)),
        ("Хор співав уперше за десять років.", span("year", 10)),
        ("Наступного дня пішов дощ.", {"kind": "beside", "shift": 1}),
    ]
]

CASES += [
    ("ko", text, expected)
    for text, expected in [
        ("다리는 1983년 5월 24일 개통됐다.", calendar(1983, 5, 24)),
        ("축제는 7월 3일에 시작한다.", calendar(None, 7, 3)),
        ("2018년 3월 수확은 나빴다.", calendar(2018, 3)),
        ("물가는 지난 8월 올랐다.", calendar(None, 8, direction=-1)),
        ("구단은 1935년에 창단됐다.", calendar(1935)),
        ("보고서는 2020.2.7 나왔다.", calendar(2020, 2, 7)),
        ("비행기는 월요일 출발했다.", weekday(0)),
        ("경기는 지난 토요일 열렸다.", weekday(5, -1)),
        ("전시회는 오는 목요일 열린다.", weekday(3, 1)),
        ("어제 눈이 내렸다.", relative("day", -1)),
        ("결과는 모레 나온다.", relative("day", 2)),
        ("길은 지난주에 막혔다.", relative("week", -1)),
        ("공연은 다음 달 다시 열린다.", relative("month", 1)),
        ("그는 재작년 은퇴했다.", relative("year", -2)),
        ("광산은 8년 전 문을 닫았다.", relative("year", -8)),
        ("가게는 두 달 전에 생겼다.", relative("month", -2)),
        ("합창단은 10년 만에 노래했다.", span("year", 10)),
        ("회담은 사흘이 아니라 3일 동안 이어졌다.", span("day", 3)),
        ("이튿날 비가 왔다.", {"kind": "beside", "shift": 1}),
        ("같은 해 그는 이사했다.", {"kind": "same", "unit": "year"}),
    ]
]

CASES += [
    ("ar", text, expected)
    for text, expected in [
        ("افتتح الجسر في 24 مايو 1983.", calendar(1983, 5, 24)),
        ("وقعت المعاهدة في 5 حزيران/يونيو 2021.", calendar(2021, 6, 5)),
        ("تبدأ المحاكمة في 14 تشرين الثاني.", calendar(None, 11, 14)),
        ("كان الموسم سيئا في آذار 2018.", calendar(2018, 3)),
        ("ارتفعت الأسعار في شهر أغسطس.", calendar(None, 8)),
        ("تأسس النادي عام 1935.", calendar(1935)),
        ("يعمل المصنع منذ عام 1998.", calendar(1998)),
        ("صدر التقرير يوم 7 كانون الثاني 2020.", calendar(2020, 1, 7)),
        ("أقلعت الطائرة يوم الاثنين.", weekday(0)),
        ("جرت المباراة السبت الماضي.", weekday(5, -1)),
        ("يفتح المعرض الخميس المقبل.", weekday(3, 1)),
        ("تساقط الثلج مساء أمس.", relative("day", -1)),
        ("تعلن النتائج بعد غد.", relative("day", 2)),
        ("أغلق الطريق الأسبوع الماضي.", relative("week", -1)),
        ("يعود العرض الشهر المقبل.", relative("month", 1)),
        ("تقاعد قبل عامين.", relative("year", -2)),
        ("أغلق المنجم قبل ثماني سنوات.", relative("year", -8)),
        ("غنت الجوقة لأول مرة منذ عشر سنوات.", span("year", 10)),
        ("استمرت المحادثات لمدة ثلاثة أيام.", span("day", 3)),
        ("انتقل إلى بيروت في العام نفسه.", {"kind": "same", "unit": "year"}),
    ]
]

CASES += [
    ("fr", text, expected)
    for text, expected in [
        ("Le tunnel a été inauguré le 6 mai 1994.", calendar(1994, 5, 6)),
        ("Le festival se tiendra du 3 au 5 juillet 2024.", calendar(2024, 7, 3, last_day=5)),
        ("La rentrée est fixée au 1er septembre.", calendar(None, 9, 1)),
        ("Il avait pris ses fonctions en mars 2018.", calendar(2018, 3)),
        ("Le musée rouvrira fin octobre.", calendar(None, 10)),
        ("La loi est en vigueur depuis 2005.", calendar(2005, since=True)),
        ("Il avait été élu en 2012.", calendar(2012)),
        ("La pluie est tombée jeudi dernier.", weekday(3, -1)),
        ("Le procès reprendra lundi prochain.", weekday(0, 1)),
        ("Le train a déraillé hier soir.", relative("day", -1)),
        ("Les résultats seront connus après-demain.", relative("day", 2)),
        ("Le chantier a débuté la semaine dernière.", relative("week", -1)),
        ("Ils se sont vus le mois dernier.", relative("month", -1)),
        ("L'usine a fermé l'an dernier.", relative("year", -1)),
        ("L'usine a fermé il y a une quinzaine d'années.", relative("year", -15)),
        ("Elle a quitté le parti il y a plus de vingt ans.", relative("year", -20)),
        ("C'est une première en dix ans.", span("year", 10)),
        ("Il attend depuis trois mois.", span("month", 3)),
        ("Cette année-là, la récolte fut bonne.", {"kind": "same", "unit": "year"}),
        ("Le lendemain, la route a été rouverte.", {"kind": "beside", "shift": 1}),
    ]
]

CASES += [
    ("es", text, expected)
    for text, expected in [
        ("El puente se inauguró el 6 de mayo de 1994.", calendar(1994, 5, 6)),
        ("El festival será del 3 al 5 de julio de 2024.", calendar(2024, 7, 3, last_day=5)),
        ("Las clases empiezan el 1º de septiembre.", calendar(None, 9, 1)),
        ("Asumió el cargo en marzo de 2018.", calendar(2018, 3)),
        ("El museo reabrirá a finales de octubre.", calendar(None, 10)),
        ("La ley rige desde 2005.", calendar(2005, since=True)),
        ("Fue elegido en el año 2012.", calendar(2012)),
        ("Llovió el pasado jueves.", weekday(3, -1)),
        ("El juicio seguirá el lunes que viene.", weekday(0, 1)),
        ("El tren descarriló anoche.", relative("day", -1)),
        ("Los resultados se conocerán pasado mañana.", relative("day", 2)),
        ("La obra empezó la semana pasada.", relative("week", -1)),
        ("Se vieron el mes pasado.", relative("month", -1)),
        ("La fábrica cerró el año pasado.", relative("year", -1)),
        ("Dejó el partido hace más de veinte años.", relative("year", -20)),
        ("La fábrica cerró diez años atrás.", relative("year", -10)),
        ("Ocurrió por primera vez en diez años.", span("year", 10)),
        ("Espera desde hace tres meses.", span("month", 3)),
        ("Ese mismo año se mudó.", {"kind": "same", "unit": "year"}),
        ("Al día siguiente reabrieron la carretera.", {"kind": "beside", "shift": 1}),
    ]
]

CASES += [
    ("it", text, expected)
    for text, expected in [
        ("Il ponte fu inaugurato il 6 maggio 1994.", calendar(1994, 5, 6)),
        ("Il festival si terrà dal 3 al 5 luglio 2024.", calendar(2024, 7, 3, last_day=5)),
        ("La scuola riapre il 1° settembre.", calendar(None, 9, 1)),
        ("L'incidente risale all'8 marzo.", calendar(None, 3, 8)),
        ("Era entrato in carica nel marzo 2018.", calendar(2018, 3)),
        ("Il museo riaprirà a fine ottobre.", calendar(None, 10)),
        ("La legge è in vigore dal 2005.", calendar(2005, since=True)),
        ("Fu eletto nel 2012.", calendar(2012)),
        ("Ha piovuto giovedì scorso.", weekday(3, -1)),
        ("Il processo riprenderà lunedì prossimo.", weekday(0, 1)),
        ("Il treno è deragliato ieri sera.", relative("day", -1)),
        ("I risultati si sapranno dopodomani.", relative("day", 2)),
        ("Il cantiere è partito la scorsa settimana.", relative("week", -1)),
        ("Si sono visti il mese scorso.", relative("month", -1)),
        ("La fabbrica ha chiuso l'anno scorso.", relative("year", -1)),
        ("Ha lasciato il partito più di vent'anni fa.", relative("year", -20)),
        ("La fabbrica ha chiuso otto anni or sono.", relative("year", -8)),
        ("Succede per la prima volta in dieci anni.", span("year", 10)),
        ("Quell'anno il raccolto fu buono.", {"kind": "same", "unit": "year"}),
        ("Il giorno dopo la strada è stata riaperta.", {"kind": "beside", "shift": 1}),
    ]
]

CASES += [
    ("pl", text, expected)
    for text, expected in [
        ("Most otwarto 6 maja 1994 roku.", calendar(1994, 5, 6)),
        ("Festiwal potrwa od 3 do 5 lipca 2024 r.", calendar(2024, 7, 3, last_day=5)),
        ("Szkoły ruszą 1 września.", calendar(None, 9, 1)),
        ("Objął urząd w marcu 2018 roku.", calendar(2018, 3)),
        ("Muzeum otworzy się pod koniec października.", calendar(None, 10)),
        ("Ustawa obowiązuje od 2005 roku.", calendar(2005, since=True)),
        ("Wybrano go w 2012 roku.", calendar(2012)),
        ("Padało w ubiegły czwartek.", weekday(3, -1)),
        ("Proces ruszy w przyszłą środę.", weekday(2, 1)),
        ("Pociąg wykoleił się wczoraj wieczorem.", relative("day", -1)),
        ("Wyniki poznamy pojutrze.", relative("day", 2)),
        ("Budowa ruszyła w zeszłym tygodniu.", relative("week", -1)),
        ("Widzieli się miesiąc temu.", relative("month", -1)),
        ("Fabrykę zamknięto rok temu.", relative("year", -1)),
        ("Odszedł z partii ponad dwadzieścia lat temu.", relative("year", -20)),
        ("Odszedł z partii przed dziesięcioma laty.", relative("year", -10)),
        ("Zdarzyło się to po raz pierwszy od dziesięciu lat.", span("year", 10)),
        ("Czeka od trzech miesięcy.", span("month", 3)),
        ("W tym samym roku wyjechał.", {"kind": "same", "unit": "year"}),
        ("Następnego dnia drogę otwarto.", {"kind": "beside", "shift": 1}),
    ]
]

CASES += [
    ("en", "The bridge opened on 04/25/2019 in the rain.", calendar(2019, 4, 25)),
    ("en", "The bridge opened on 25/04/2019 in the rain.", calendar(2019, 4, 25)),
    ("en", "The bridge opened on 04/05/2019 in the rain.", calendar(2019, 4, 5)),
    ("en", "The bridge opened on 04.05.2019 in the rain.", calendar(2019, 5, 4)),
    ("fr", "Le pont a ouvert le 04/05/2019 sous la pluie.", calendar(2019, 5, 4)),
    ("es", "El puente se abrió el 25/04/2019 con lluvia.", calendar(2019, 4, 25)),
    ("sw", "Daraja lilifunguliwa tarehe 04/05/2019 mchana.", calendar(2019, 5, 4)),
    ("it", "Il ponte ha aperto il 04/25/2019 sotto la pioggia.", calendar(2019, 4, 25)),
    ("pt", "A ponte abriu em 04/05/2019 com chuva.", calendar(2019, 5, 4)),
]

NO_DATES = [
    ("en", "The code 02/30/2019 is wrong."),
    ("en", "The code 13/25/2019 is wrong."),
    ("fr", "Plus de 2000 personnes ont défilé."),
    ("es", "Más de 2000 personas salieron a la calle."),
    ("it", "Più di 2000 persone sono scese in piazza."),
    ("it", "Hanno speso quasi 2000 euro."),
    ("pl", "Ponad 2000 osób wyszło na ulice."),
    ("pl", "Środowisko wymaga ochrony."),
    ("fr", "La marche a été bloquée par la police."),
    ("fr", "Il a rassemblé près de 2000 euros."),
    ("es", "La marcha se detuvo a 2000 metros."),
    ("ru", "На площадь пришли 2000 человек, среди них дети."),
    ("uk", "Серед 2000 глядачів було четверо дітей."),
    ("ko", "관객 2000명이 공원에 모였다."),
    ("ar", "تجمع 2000 شخص في الساحة."),
    ("nn", "Opp til 2000 menneske venta på kaia."),
    ("da", "Op til 2000 mennesker ventede på kajen."),
    ("sv", "Upp till 2000 personer väntade på kajen."),
    ("nl", "Ze betaalde er 2000 euro voor."),
    ("sq", "Ai është i martuar dhe premton shumë."),
    ("sq", "Një kontingjent prej 2000 ushtarësh stërvitet."),
    ("de", "Die Montage dauert, und mehr als 2000 Menschen warten."),
    ("de", "Die Märzhasen mögen Maibowle."),
    ("sw", "Juma alipata kura 1990 pekee."),
    ("sw", "Watu wawili walikuwa sokoni."),
    ("en", "You may sit down, he said."),
    ("en", "They march for an hour."),
]


@pytest.mark.parametrize(("code", "text", "expected"), CASES)
def test_a_date_expression_is_read(code, text, expected):
    found = date_expressions.find(text, language.get(code))
    assert len(found) == 1, found
    assert {name: getattr(found[0], name) for name in expected} == expected


@pytest.mark.parametrize(("code", "text"), NO_DATES)
def test_ordinary_words_are_no_dates(code, text):
    assert not date_expressions.find(text, language.get(code))
