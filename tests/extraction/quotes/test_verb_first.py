"""Subjects behind verbs that come first: names behind their offices, bodies, and no subject at all."""

import pytest
from made import document, sentence, speakers

from lib.extraction.quotes import direct_speech, reported_speech, verb_first
from lib.extraction.quotes.cues import cues


def subject(text):
    here = sentence(text, "ar")
    verb = cues(here.spoken).view.search(text)
    return verb_first.of_verb(verb, here)


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("وقال كاتب الدولة المكلف بالصيد إدريس العلمي لدى وصوله إن الميناء مفتوح.", "إدريس العلمي"),
        ("وقال المزارع الحسين أوسعيد إن الأرض جافة هذا العام.", "Houssine Osaid"),
        ("قالت الباحثة التونسية الدكتورة منى بن زيتون إن الاتفاق هش جدا.", "Mona bin Zitun"),
        ("أكد رئيس بلدية المدينة القديمة عبد الحميد الزيتوني أن الجسر سيفتح قريبا.", "Abdulhamid Zitouni"),
        ("وهددت نقابة الصيادين في الميناء بإضراب مفتوح.", "نقابة الصيادين"),
    ],
)
def test_a_name_stands_behind_its_office_and_a_body_as_it_is(text, name):
    assert subject(text).name == name


def test_a_preposition_behind_a_verb_leaves_it_without_a_subject():
    assert subject("وأضافت في حديث مع صحيفة محلية أن الجسر سيفتح قريبا.").kind == "pronoun"


def test_who_is_relayed_says_it():
    text = "ونقلت وكالة أنباء محلية عن مصدر حكومي أن الوزير سيزور الميناء قريبا."
    assert subject(text).name == "government source"


def test_a_verb_without_a_subject_goes_on_with_who_spoke():
    first, then = "قالت الباحثة منى بن زيتون إن الاتفاق هش جدا.", "وأضافت في حديث مع صحيفة أن الجسر القديم سيفتح."
    whole = document(f"{first} {then}", "ar")
    direct_speech.add(whole)
    reported_speech.add(whole)
    assert [each.speaker for each in whole.reported] == ["Mona bin Zitun", "Mona bin Zitun"]


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ('وقالت سعاد القرقني، وهي من سكان الحي، "خسرنا كل شيء هنا".', "Souad Kerkeni"),
        ('وقال نورس كنجو لموقع الخبر: "الطريق مغلق منذ الصباح".', "Nors Kengo"),
        ('وقالت أم خالد إن "الطريق مغلق منذ الصباح".', "أم خالد"),
        ('لكن رئيس جمعية الصيادين الطيب المرواني رد قائلا: "سمعنا هذه الوعود من قبل".', "Tayeb al-Marwani"),
        ('ونقلت الصحيفة عن الشريكة المؤسسة منار باشا قولها: "بدأنا بثلاث شاحنات فقط".', "Manar Basha"),
        ('وقال صاحب الهدف، المهاجم الشاب سمير الورداني، بعد المباراة: "لعبنا حتى النهاية".', "Samir al-Ordani"),
        ('وقالت الطفلة جنى (9 أعوام): "الطريق مغلق منذ الصباح".', "جنى"),
        ('وقال طالب جامعي: "الطريق مغلق منذ الصباح".', "طالب جامعي"),
        ('وقال بعض التجار: "الطريق مغلق منذ الصباح".', "بعض التجار"),
        ('وقال رجل في الأربعينيات من عمره: "الطريق مغلق منذ الصباح".', "رجل"),
    ],
)
def test_who_is_named_or_told_of_behind_a_verb(text, speaker):
    assert speakers(text, "ar") == [speaker]


def test_who_spoke_goes_on_by_family_name_or_without_a_name():
    text = 'وقالت رغد الشامي، وهي طبيبة، "المرض ينتشر بسرعة".\n\nوترى الشامي أن "الحل يبدأ من الوقاية".'
    assert speakers(text, "ar") == ["Raghad al-Shami", "Raghad al-Shami"]
    text = 'وقال شاهد عيان إن "النار بدأت من محل". وأضاف "حاولنا إطفاءها بلا جدوى".'
    assert speakers(text, "ar") == ["eyewitness", "eyewitness"]
