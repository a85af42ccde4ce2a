"""Languages without a file: sentences, places, explicit dates and direct quotes, from CLDR and GeoNames alone."""

import pytest
from made import article, records

from lib.extraction import pipeline
from lib.extraction.dates import resolution
from lib.intake import sentences
from lib.languages import date_expressions, language

PUBLISHED = "2024-06-20"
TEXTS = {
    "fi": (
        "Helsinki isännöi kokousta\n\nSuomi ja Viro allekirjoittivat sopimuksen 19. kesäkuuta 2024. Ruotsi liittyi"
        " siihen eilen.\n\n”Emme hyväksy tällaista päätöstä missään olosuhteissa”, sanoi Matti Korhonen. Norja aloitti"
        " työn kesäkuussa 2021.",
        ["Helsinki", "Finland", "Estonia", "Sweden", "Norway"],
        ["2024-06-19", "2024-06-19"],
        "Emme hyväksy tällaista päätöstä missään olosuhteissa",
    ),
    "tr": (
        "Ankara’da deprem toplantısı\n\nTürkiye ile Yunanistan 19 Haziran 2024 tarihinde Ankara'da bir anlaşma"
        " imzaladı. Görüşmeler dün İstanbul’da sona erdi.\n\n“Bu anlaşma iki ülke için yeni bir sayfa açıyor” dedi Ayşe"
        " Demir. Üç yıl önce Almanya da benzer bir adım atmıştı.",
        ["Ankara", "Turkey", "Greece", "Ankara", "Istanbul", "Germany"],
        ["2024-06-19", "2024-06-19", "2021"],
        "Bu anlaşma iki ülke için yeni bir sayfa açıyor",
    ),
    "cs": (
        "Praha hostí jednání o vodě\n\nČesko a Slovensko podepsaly dohodu 19. června 2024. Brno čeká na stavbu od"
        " 3. 5. 2021.\n\n„Bez této dohody bychom přišli o polovinu řeky,“ řekl Jan Novotný. Včera se přidalo Polsko.",
        ["Prague", "Czech Republic", "Slovakia", "Brno", "Poland"],
        ["2024-06-19", "2021-05-03", "2024-06-19"],
        "Bez této dohody bychom přišli o polovinu řeky",
    ),
    "pt": (
        "Lisboa recebe reunião do mar\n\nPortugal e Espanha assinaram o acordo em 19 de junho de 2024. O Brasil vai"
        " aderir amanhã.\n\n“Não podemos esperar mais dez anos por este porto”, afirmou Joana Teixeira. Há 3 anos"
        " Angola tinha recusado a proposta.",
        ["Lisbon", "Portugal", "Spain", "Brazil", "Angola"],
        ["2024-06-19", "2024-06-21", "2021"],
        "Não podemos esperar mais dez anos por este porto",
    ),
    "hu": (
        "Budapest fogadja a Duna országait\n\nMagyarország és Románia 2024. június 19-én írta alá a megállapodást."
        " Szlovákia május 3-án csatlakozott.\n\n„A folyó vize mindenkié, és ezt le is írtuk” – mondta Kovács Péter."
        " Tegnap Ausztria is jelezte.",
        ["Budapest", "Hungary", "Romania", "Slovakia", "Austria"],
        ["2024-06-19", "2024-05-03", "2024-06-19"],
        "A folyó vize mindenkié, és ezt le is írtuk",
    ),
    "el": (
        "Η Αθήνα φιλοξενεί διάσκεψη\n\nΗ Ελλάδα και η Κύπρος υπέγραψαν τη συμφωνία στις 19 Ιουνίου 2024. Η Ιταλία θα"
        " συμμετάσχει αύριο.\n\n«Δεν μπορούμε να περιμένουμε άλλα δέκα χρόνια», είπε η Μαρία Παππά. Πριν από 3 μήνες η"
        " Τουρκία είχε αρνηθεί.",
        ["Athens", "Greece", "Cyprus", "Italy", "Turkey"],
        ["2024-06-19", "2024-06-21", "2024-03"],
        "Δεν μπορούμε να περιμένουμε άλλα δέκα χρόνια",
    ),
    "hi": (
        "दिल्ली में जल सम्मेलन\n\nभारत और नेपाल ने 19 जून 2024 को काठमांडू में समझौते पर हस्ताक्षर किए। चीन ने आज इसका"
        " स्वागत किया।\n\n“हम इस समझौते का कई वर्षों से इंतज़ार कर रहे थे,” रमेश शर्मा ने कहा। सम्मेलन १५ मार्च २०२२"
        " को रूस में शुरू हुआ था।",
        ["Delhi", "India", "Nepal", "Kathmandu", "China", "Russia"],
        ["2024-06-19", "2024-06-20", "2022-03-15"],
        "हम इस समझौते का कई वर्षों से इंतज़ार कर रहे थे",
    ),
    "ja": (
        "東京で水の会議\n\n日本と韓国は2024年6月19日、東京で協定に署名した。中国の代表団は昨日、ソウルに到着した。\n\n田中太郎氏は"
        "「この協定を長い間待っていた」と述べた。会議は2021年5月にロシアで始まった。",
        ["Tokyo", "Japan", "South Korea", "Tokyo", "China", "Seoul", "Russia"],
        ["2024-06-19", "2024-06-19", "2021-05"],
        "この協定を長い間待っていた",
    ),
    "zh": (
        "东京举行水资源会议\n\n日本和韩国2024年6月19日在东京签署协议。中国代表团昨天抵达首尔。\n\n代表团团长说：“我们等待这份协议"
        "已经很久了”。会议于2021年5月在俄罗斯开始。",
        ["Tokyo", "Japan", "South Korea", "Tokyo", "China", "Seoul", "Russia"],
        ["2024-06-19", "2024-06-19", "2021-05"],
        "我们等待这份协议已经很久了",
    ),
    "vi": (
        "Hà Nội tổ chức hội nghị\n\nViệt Nam và Nhật Bản ký hiệp định ngày 19 tháng 6 năm 2024 tại Tokyo. Trung Quốc"
        " hoan nghênh hôm qua.\n\n“Chúng tôi đã chờ hiệp định này từ rất lâu rồi”, ông Nguyễn Văn Nam nói."
        " Hội nghị đã kết thúc.",
        ["Hanoi", "Vietnam", "Japan", "Tokyo", "China"],
        ["2024-06-19", "2024-06-19"],
        "Chúng tôi đã chờ hiệp định này từ rất lâu rồi",
    ),
    "bg": (
        "София приема среща\n\nБългария и Румъния подписаха споразумението на 19 юни 2024 г. в Букурещ. Вчера Гърция се"
        " присъедини.\n\n„Не можем да чакаме още десет години“, каза Иван Петров. Срещата приключи.",
        ["Sofia", "Bulgaria", "Romania", "Bucharest", "Greece"],
        ["2024-06-19", "2024-06-19"],
        "Не можем да чакаме още десет години",
    ),
}


@pytest.fixture(scope="module", params=TEXTS)
def read(request):
    """An article in a language without a file, what is found in it, and what stands in it."""
    own = article(TEXTS[request.param][0], request.param, PUBLISHED)
    return own, *pipeline.read(own), TEXTS[request.param]


def test_the_language_has_no_file(read):
    assert not (language.FOLDER / f"{read[0].language}.toml").exists()
    assert not language.get(read[0].language).complete


def test_title_and_sentences(read):
    _, split, _, (text, *_) = read
    title, *paragraphs = text.split("\n\n")
    assert [each.source for each in split if each.role == "title"] == [title]
    body = [each for each in split if each.role == "body"]
    assert [each.paragraph for each in body] == [1, 1, 2, 2]
    assert all(any(each.source in one for one in paragraphs) for each in body)


def test_places(read):
    _, _, records, (_, places, *_) = read
    assert [each.place for each in records if each.kind == "place"] == places


def test_dates(read):
    own, _, _, (_, _, expected, _) = read
    spoken, anchor = language.get(own.language), resolution.anchor(own)
    found = [resolution.resolve(date_expressions.find(text, spoken), anchor) for text in sentences.texts(own)]
    assert [str(each.date) for one in found for each in one][: len(expected)] == expected


def test_direct_quotes(read):
    _, _, records, (_, _, _, said) = read
    assert [(each.surface, each.quote_kind) for each in records if each.kind == "quote"] == [(said, "direct")]


@pytest.mark.parametrize(
    ("code", "text", "expected"),
    [
        ("fi", "Sopimus tehtiin 3. lokakuuta 1998.", "1998-10-03"),
        ("is", "Brúin var opnuð 17. júní 1944.", "1944-06-17"),
        ("sk", "Most otvorili 1. septembra 1992.", "1992-09-01"),
        ("hr", "Most je otvoren 25. lipnja 1991.", "1991-06-25"),
        ("ro", "Podul a fost deschis la 1 decembrie 1918.", "1918-12-01"),
        ("id", "Jembatan dibuka pada 17 Agustus 1945.", "1945-08-17"),
        ("he", "הגשר נפתח ב־14 במאי 1948.", "1948-05-14"),
        ("fa", "پل در ۱۹ ژوئن ۲۰۲۴ باز شد.", "2024-06-19"),
        ("th", "สะพานเปิดเมื่อวันที่ 19 มิถุนายน 2024 แล้ว", "2024-06-19"),
        ("bn", "সেতুটি ১৯ জুন ২০২৪ খুলেছে।", "2024-06-19"),
        ("ka", "ხიდი გაიხსნა 26 მაისი, 2018 წელს.", "2018-05-26"),
        ("eu", "Zubia 2024ko ekainaren 19an ireki zuten.", "2024-06-19"),
    ],
)
def test_dates_in_figures_and_scripts_of_their_own(code, text, expected):
    found = [each for each in date_expressions.find(text, language.get(code)) if each.day and each.year]
    assert [f"{each.year}-{each.month:02}-{each.day:02}" for each in found] == ([expected] if expected else [])


def test_titles_and_single_words_in_marks_are_no_speech():
    text = "Kirja “Sininen Talo” ilmestyi Suomessa. Hänen ”ystävänsä” Turussa odottivat sitä jo pitkään."
    assert not [
        each for each in pipeline.read(article(f"Otsikko tässä nyt\n\n{text}", "fi"))[1] if each.kind == "quote"
    ]


def test_a_capital_stands_for_nobody_where_no_preposition_is_known():
    found = records("O presidente chegou ontem de manhã em Brasília.", "pt", "2023-01-30", "place")
    assert [(each.place, each.metonym) for each in found] == [("Brasília", False)]
