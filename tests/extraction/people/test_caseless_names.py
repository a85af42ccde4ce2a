"""People nobody listed in scripts without capital letters."""

import pytest
from made import sentence

from lib.extraction.people import caseless_names
from lib.gazetteer.unspaced import words
from lib.languages import language


def found(text, code):
    run = words(text, language.get(code))
    return [run.surface(first, last) for first, last in caseless_names.find(run)]


@pytest.mark.parametrize(
    ("code", "text", "names"),
    [
        ("ko", "김철수 장관은 회담이 열렸다고 말했다", ["김철수"]),
        ("ko", "장관은 회담이 열렸다고 말했다", []),
        ("ko", "서울 장관은 말했다", []),
        ("ko", "환경부 김철수 부대변인은 말했다", ["김철수"]),
        ("ko", "박영희 동해바다연구소 선임연구위원은 말했다", ["박영희"]),
        ("ko", "바트바야르 엥흐톨 몽골 환경부 대변인은 말했다", ["바트바야르 엥흐톨"]),
        ("ar", "قال رئيس بلدية المدينة القديمة سامي حداد إن الجسر مفتوح", ["سامي حداد"]),
        ("ar", "قال الوزير سامي حداد إن الاجتماع انتهى", ["سامي حداد"]),
        ("ar", "قال الوزير إن الاجتماع انتهى", []),
        ("ar", "قال الوزير، سامي حداد", []),
        ("ar", "قال وزير الخارجية السابق بوريس جونسون", []),
        ("en", "Minister Jane Okello", []),
    ],
)
def test_names_beside_titles(code, text, names):
    assert found(text, code) == names


@pytest.mark.parametrize(
    ("code", "word", "expected"),
    [("ko", "김철수", True), ("ko", "서울", False), ("ko", "장관", False), ("ko", "Kim", False), ("ar", "في", False)],
)
def test_what_may_be_part_of_a_name(code, word, expected):
    [token] = words(word, language.get(code))
    assert caseless_names.is_free(token, language.get(code)) is expected


def test_what_a_title_is_for_may_have_a_preposition():
    text = "ويرى الخبير في الشؤون الآسيوية سمير القاضي أن الميناء سيفتح."
    assert [text[each.start : each.end] for each in sentence(text, "ar").people] == ["سمير القاضي"]


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("وقال المتحدث باسم الوزارة الجديدة أحمد المنصور إن الجسر جاهز.", ["أحمد المنصور"]),
        ("وقال الوزير باسم حداد إن الجسر جاهز.", ["باسم حداد"]),
    ],
)
def test_on_behalf_of_a_body_is_no_given_name(text, names):
    assert found(text, "ar") == names


def test_a_word_that_opens_a_clause_ends_a_name():
    (actor,) = sentence("وصرح السفير سامي حداد بأن الطريق مغلق.", "ar").people
    assert actor.name == "Sami Haddad"
