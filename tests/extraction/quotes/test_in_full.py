"""Speakers of whom a table knows one word, with the words beside it that tell which office or body they are."""

import pytest
from made import records


def speakers(text, code, kind):
    found = records(f"X\n\n{text}", code, "2023-05-10", "quote")
    return [each.speaker for each in found if each.quote_kind == kind]


@pytest.mark.parametrize(
    ("code", "text", "speaker"),
    [
        ("es", "La autoridad insular del agua anunció que el canal quedará seco en junio.", "water authority"),
        ("fr", "L’agence locale de l’eau a annoncé que le canal serait à sec en juin.", "water authority"),
        ("it", "Secondo la procura di Ferrara, il ponte è stato chiuso per motivi di sicurezza.", None),
        ("ru", "Антимонопольное ведомство сообщило, что проверит цены на билеты.", "competition authority"),
        ("pl", "Prokuratura w Toruniu podała, że sprawdza umowę na budowę mostu.", "prosecutor's office"),
        ("nl", "De directeur van de school zei dat de brug morgen open gaat.", "headteacher"),
        ("uk", "Директорка школи пояснила, що міст завтра відкриють.", "headteacher"),
        ("ar", "وأكدت النيابة العامة أن الجسر القديم سيبقى مغلقا.", "prosecutor's office"),
        ("nl", "De politie van Utrecht meldt dat de brug weer open is.", "Utrecht police"),
        ("en", "A spokeswoman for the port authority said that the bridge would open.", "port authority spokeswoman"),
    ],
)
def test_which_body_reports(code, text, speaker):
    assert speakers(text, code, "indirect") == [speaker or "Ferrara prosecutor's office"]


@pytest.mark.parametrize(
    ("code", "text", "speaker"),
    [
        ("es", "«El puente abrirá mañana mismo», explicó una portavoz de los bomberos.", "fire service spokesperson"),
        ("it", "«Il ponte riaprirà domani stesso», ha detto la presidente della corte.", "presiding judge"),
        ("pl", "– Most otworzymy już jutro rano – przekazała rzeczniczka straży pożarnej.", "fire service spokeswoman"),
        ("sw", '"Daraja litafunguliwa kesho asubuhi," alisema msemaji wa zimamoto.', "fire service spokesperson"),
        ("ko", '경찰 대변인은 "다리는 내일 아침에 다시 열린다"고 말했다.', "police spokesperson"),
        ("sv", "”Bron öppnar redan i morgon bitti”, skrev facket i ett uttalande.", "union"),
        ("es", "«El puente abrirá mañana mismo», explicó un portavoz de la policía.", "police spokesman"),
        ("ar", 'وقال قائد فرقة الإطفاء: "سيفتح الجسر القديم صباح الغد".', "fire chief"),
        ("ar", '"سيفتح الجسر القديم غدا"، قال سائق حافلة شاهد الحادث.', "bus driver"),
    ],
)
def test_who_speaks_for_which_body(code, text, speaker):
    assert speakers(text, code, "direct") == [speaker]


@pytest.mark.parametrize(
    ("code", "text", "speaker"),
    [
        ("ru", "«Мост откроют уже завтра утром», — сообщила в понедельник медсестра.", "nurse"),
        ("pl", "„Most otworzą już jutro rano” – powiedział w środę 51-letni dekarz.", "roofer"),
        ("nl", "‘De brug gaat morgen al open’, vertelde een 43-jarige visser.", "fisherman"),
        ("de", "„Die Brücke öffnet schon morgen früh“, erzählte ein 43-jähriger Fischer.", "fisherman"),
        ("sw", '"Daraja litafunguliwa kesho asubuhi," alieleza mwalimu mmoja Jumatatu.', "teacher"),
        ("en", 'Curator Jane Holm came in. "Nobody knew about the old bridge," the curator said.', "Jane Holm"),
        ("pl", "Anna Holm bada mosty. „Ten most jest bezpieczny od lat” – zaznacza ekspertka.", "Anna Holm"),
    ],
)
def test_who_is_described_behind_the_verb(code, text, speaker):
    assert speakers(text, code, "direct") == [speaker]


@pytest.mark.parametrize(
    ("code", "text", "speaker"),
    [
        ("da", "Skolelederen sagde mandag, at broen åbner igen til maj.", "headteacher"),
        ("es", "El jardinero dijo el lunes que el puente abrirá otra vez en mayo.", "gardener"),
        ("de", "Den Anwohnern zufolge bleibt die Brücke bis Ende Mai zu.", "residents"),
        ("ko", "고고학자에 따르면 다리는 내년 봄에 다시 열린다.", "archaeologist"),
        ("ko", "김철수 장관에 따르면 다리는 내년 봄에 다시 열린다.", "Kim Chul-soo"),
        ("it", "Secondo il giardiniere, il ponte riaprirà di nuovo a maggio.", "gardener"),
    ],
)
def test_who_is_described_before_a_day_or_credited(code, text, speaker):
    assert speakers(text, code, "indirect") == [speaker]


def test_what_is_told_at_an_agency_is_not_the_agency_s():
    text = "Jan Nowak ogląda most. „Most otworzą już jutro rano” – powiedział dziennikarzom."
    assert speakers(text, "pl", "direct") == ["Jan Nowak"]
