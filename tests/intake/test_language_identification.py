"""Languages of sentences, of texts in several languages, and of single lines."""

import pytest

from lib.intake.language_identification import language_of, language_of_line

SENTENCES = {
    "en": "The two ministers met in the harbour on Monday and spoke for an hour.",
    "de": "Die beiden Minister trafen sich am Montag im Hafen und sprachen eine Stunde lang.",
    "sw": "Mawaziri hao wawili walikutana bandarini siku ya Jumatatu na kuzungumza kwa saa moja.",
    "nb": "De to ministrene møttes i havnen mandag og snakket sammen i en time.",
    "nn": "Dei to ministrane møttest i hamna måndag og snakka saman i ein time, seier dei.",
    "da": "De to ministre mødtes i havnen mandag og talte sammen i en times tid.",
    "sv": "De båda ministrarna träffades i hamnen på måndagen och talade i en timme.",
    "sq": "Dy ministrat u takuan të hënën në port dhe biseduan për një orë.",
    "fr": "Les deux ministres se sont rencontrés lundi dans le port et ont parlé pendant une heure.",
    "es": "Los dos ministros se reunieron el lunes en el puerto y hablaron durante una hora.",
    "it": "I due ministri si sono incontrati lunedì nel porto e hanno parlato per un'ora.",
    "tr": "İki bakan pazartesi günü limanda buluştu ve bir saat konuştu.",
    "ru": "Два министра встретились в понедельник в порту и говорили целый час.",
    "uk": "Двоє міністрів зустрілися в понеділок у порту й розмовляли цілу годину.",
    "ko": "두 장관은 월요일에 항구에서 만나 한 시간 동안 이야기를 나누었다.",
    "ja": "二人の大臣は月曜日に港で会い、一時間ほど話をした。",
    "zh": "两位部长星期一在港口会面，谈了一个小时。",
    "ar": "التقى الوزيران يوم الاثنين في الميناء وتحدثا لمدة ساعة.",
}


@pytest.mark.parametrize("code", SENTENCES)
def test_a_sentence_is_enough(code):
    assert language_of([SENTENCES[code]]) == code


def test_most_of_the_text_decides():
    caption = "Die Minister am Hafen vor der wartenden Menge am Montagmorgen"
    assert language_of([caption, SENTENCES["sw"], SENTENCES["sw"]]) == "sw"
    assert language_of([SENTENCES["sq"], SENTENCES["fr"], SENTENCES["fr"]]) == "fr"


def test_a_menu_of_short_lines_does_not_outvote_one_paragraph():
    assert language_of(["Home", "Sport", "About us", "Contact us", "Terms"] * 20 + [SENTENCES["sw"]]) == "sw"


def test_short_lines_vote_where_there_is_nothing_else():
    assert language_of(["Møte i havnen", "Ministrene hilste"]) == "nb"


@pytest.mark.parametrize("paragraphs", [[], [""], ["  ", "\t"], ["123 456"], ["— • 2019"], ["😀"], ["Vladimir Putin"]])
def test_nothing_to_go_by(paragraphs):
    assert language_of(paragraphs) == ""


def test_a_line_of_two_hundred_thousand_characters():
    assert language_of([(SENTENCES["de"] + " ") * 2500]) == "de"


@pytest.mark.parametrize(
    ("line", "default", "expected"),
    [
        ("Die Minister geben einander vor dem Bahnhof die Hand", "sw", "de"),
        (SENTENCES["sw"], "sw", "sw"),
        ("Anna Berger, Tom Lind", "sw", "sw"),
        ("24", "de", "de"),
        ("", "de", "de"),
        (SENTENCES["da"], "nb", "nb"),
        (SENTENCES["ko"], "en", "ko"),
    ],
)
def test_a_line_is_foreign_only_when_that_is_clear(line, default, expected):
    assert language_of_line(line, default) == expected


BRIEFS = {
    "en": "Talks in Rabat\nPedro Sánchez met Mohamed VI in Rabat on Thursday.",
    "nb": "Stoltenberg til Vilnius\nJens Stoltenberg reiste til Vilnius onsdag.",
    "da": "Frederiksen i Nuuk\nMette Frederiksen mødtes med Múte Egede i Nuuk tirsdag.",
    "sv": "Ulf Kristersson träffade Petteri Orpo i Åbo på fredagen.",
    "nl": "Rutte ontmoette Zelensky dinsdag in Charkiv.",
    "de": "Olaf Scholz traf Evika Siliņa am Mittwoch in Riga.",
    "es": "Gustavo Petro viajó el lunes a Pekín.",
    "pl": "Andrzej Duda spotkał się z Joe Bidenem we wtorek.",
    "sq": "Rama takoi Kurtin në Tiranë të hënën.",
    "ca": "Pere Aragonès es va reunir dimarts amb Pedro Sánchez.",
    "sr": "Aleksandar Vučić posetio je u sredu Beč, gde je govorio o sledećem sastanku.",
    "hr": "Andrej Plenković posjetio je u srijedu Beč, gdje je govorio o sljedećem sastanku.",
    "uk": "Зеленський зустрівся з Дудою у Львові в п’ятницю.",
    "bg": "Радев се срещна с Вучич в Белград във вторник.",
}


@pytest.mark.parametrize("code", BRIEFS)
def test_small_words_decide_a_brief_that_is_nearly_all_names(code):
    assert language_of(BRIEFS[code].splitlines()) == code


def test_a_language_without_telling_words_stays_what_the_model_says():
    welsh = "Cyfarfu'r ddau weinidog yn yr harbwr ddydd Llun a siarad am awr gyfan am y tywydd a'r môr."
    assert language_of([welsh]) == "cy"


@pytest.mark.parametrize(
    ("code", "sentence"),
    [
        ("da", "Politiet anholdt to mænd i går."),
        ("nb", "Regjeringen vil heve skatten neste år."),
        ("nn", "Kongen opna brua laurdag."),
        ("sv", "Polisen grep två män i går."),
        ("nl", "De burgemeester ontmoette de minister maandag in de haven."),
        ("af", "Die polisie het twee mans in hegtenis geneem."),
        ("es", "El ministro llegó ayer."),
        ("pt", "O ministro chegou ontem."),
        ("gl", "O ministro chegou onte."),
        ("ca", "El ministre va arribar ahir."),
        ("it", "Il ministro è arrivato ieri."),
        ("ru", "Министр приехал вчера."),
        ("uk", "Міністр приїхав учора."),
        ("be", "Міністр прыехаў учора."),
        ("bg", "Министърът пристигна вчера."),
        ("mk", "Полицијата уапси двајца мажи."),
        ("sr", "Председник се састао у понедељак са министром."),
        ("sr", "Policija je uhapsila dvojicu muškaraca u Beogradu."),
        ("sr", "Vlada je usvojila predlog zakona o medijima."),
        ("hr", "Policija je uhitila dvojicu muškaraca u Zagrebu."),
        ("bs", "Dvije osobe su povrijeđene, saopćila je policija."),
        ("sl", "Policija je prijela dva moška."),
        ("sw", "Polisi waliwakamata wanaume wawili."),
        ("rw", "Minisitiri yageze i Kigali ku wa mbere."),
        ("id", "Polisi menangkap dua pria."),
        ("tr", "Polis iki kişiyi gözaltına aldı."),
    ],
)
def test_a_short_sentence_is_told_from_its_neighbours(code, sentence):
    assert language_of([sentence]) == code
