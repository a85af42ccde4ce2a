"""People nobody listed, told by what stands around their names, in alphabets with capital letters."""

from collections import Counter

import pytest

from lib.extraction.people import unknown_people
from lib.extraction.people.unknown_people import Candidate
from lib.gazetteer.unspaced import words
from lib.languages import language


def run(text, code):
    return words(text, language.get(code))


def found(code, *sentences):
    return [each.surface(first, last) for first, last, each in unknown_people.find(run(s, code) for s in sentences)]


def candidate(text, code, name, alone=()):
    """The words of a name as they stand in a text."""
    sentence = run(text, code)
    start = text.index(name)
    inside = [at for at, token in enumerate(sentence) if start <= token.start < start + len(name)]
    return Candidate(sentence, inside[0], inside[-1] + 1, Counter(alone))


@pytest.mark.parametrize(
    ("code", "text", "name"),
    [
        ("en", "Minister Jane Okello spoke.", "Jane Okello"),
        ("en", "It was late, said Čeněk Řezníček.", "Čeněk Řezníček"),
        ("en", "Minister İsmail Şahin spoke.", "İsmail Şahin"),
        ("en", "Lin Mei-hua, a doctor, said so.", "Lin Mei-hua"),
        ("pl", "Minister Łukasz Żukowski powiedział to.", "Łukasz Żukowski"),
        ("uk", "Міністр Єгор Їжакевич сказав це.", "Єгор Їжакевич"),
        ("uk", "Речниця Ґалина Єщенко сказала це.", "Ґалина Єщенко"),
        ("nl", "Minister Karin van der Meer zei dat.", "Karin van der Meer"),
        ("de", "Minister Otto von Arnim sagte das.", "Otto von Arnim"),
        ("en", "Piet ten Have said so.", "Piet ten Have"),
        ("en", "Florence Akello said so.", "Florence Akello"),
    ],
)
def test_somebody(code, text, name):
    assert found(code, text) == [name]


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("en", "Yesterday Okello slept."),
        ("en", "Uppsala University said so."),
        ("en", "A stone lay on Mount Warren."),
        ("en", "Le Monde said so."),
        ("en", "President Putin spoke."),
        ("en", "Vladimir Putin said so."),
        ("en", "North Korea said so."),
        ("en", "Minister Okello spoke."),
        ("de", "Präsident Putin der Große lachte."),
        ("de", "Das Rote Haus schlief."),
    ],
)
def test_nobody_new(code, text):
    assert found(code, text) == []


def test_a_family_name_that_stands_alone_elsewhere_tells():
    assert found("en", "There slept Zyva Okello.", "Later did Okello wake.") == ["Zyva Okello"]
    assert found("en", "There slept Zyva Okello.", "Later did nobody wake.") == []


@pytest.mark.parametrize(
    ("rule", "text", "code", "name", "holds"),
    [
        (unknown_people.opens_with_no_name, "However Jane slept", "en", "However Jane", True),
        (unknown_people.opens_with_no_name, "There However Jane slept", "en", "However Jane", False),
        (unknown_people.opens_with_compound, "the Anti-Doping Board", "en", "Anti-Doping Board", True),
        (unknown_people.opens_with_compound, "the Jane Smith-Okello", "en", "Jane Smith-Okello", False),
        (unknown_people.is_organisation, "the Uppsala University", "en", "Uppsala University", True),
        (unknown_people.is_organisation, "the Jane Okello", "en", "Jane Okello", False),
        (unknown_people.is_introduced, "Minister Jane Okello", "en", "Jane Okello", True),
        (unknown_people.is_introduced, "Jane Okello slept", "en", "Jane Okello", False),
        (unknown_people.is_introduced, "Putin Kim said", "en", "Putin Kim", False),
        (unknown_people.holds_place, "the Great Norway", "en", "Great Norway", True),
        (unknown_people.holds_place, "the Norway Great", "en", "Norway Great", False),
        (unknown_people.ends_in_known_name, "the Old Putin", "en", "Old Putin", True),
        (unknown_people.ends_in_known_name, "the Old Okello", "en", "Old Okello", False),
        (unknown_people.has_first_name, "the Vladimir Okello", "en", "Vladimir Okello", True),
        (unknown_people.has_first_name, "the Qwrtz Okello", "en", "Qwrtz Okello", False),
    ],
)
def test_each_rule(rule, text, code, name, holds):
    assert rule(candidate(text, code, name)) is holds


def test_the_last_word_alone_tells_where_only_names_are_capital():
    assert unknown_people.goes_by_last_word(candidate("there Jane Okello", "en", "Jane Okello", alone=["Okello"]))
    assert not unknown_people.goes_by_last_word(candidate("there Jane Okello", "en", "Jane Okello"))
    assert not unknown_people.goes_by_last_word(candidate("Jane Okello", "en", "Jane Okello", alone=["Okello"]))
    assert not unknown_people.goes_by_last_word(candidate("das Rote Haus", "de", "Rote Haus", alone=["Haus"]))


def test_the_first_rule_that_tells_decides():
    assert unknown_people.is_somebody(candidate("Minister Jane Okello", "en", "Jane Okello"))
    assert not unknown_people.is_somebody(candidate("Minister Uppsala University", "en", "Uppsala University"))
    assert not unknown_people.is_somebody(candidate("the Qwrtz Okello", "en", "Qwrtz Okello"))


@pytest.mark.parametrize(
    ("code", "text", "words_of_name"),
    [
        ("en", "Jane Okello slept", 2),
        ("nl", "Jan van der Meer sliep", 4),
        ("en", "Jane of Utrecht", 1),
        ("en", "Jane van Utrecht", 1),
        ("en", "Lin Mei-hua slept", 3),
        ("en", "Jane, Okello", 1),
        ("en", "Jane President Okello", 1),
        ("en", "President Okello", 0),
        ("en", "slept", 0),
        ("en", "One Two Three Four Five", 4),
    ],
)
def test_where_a_name_ends(code, text, words_of_name):
    assert unknown_people.end_of_name(run(text, code), 0) == words_of_name


@pytest.mark.parametrize(
    ("code", "text", "name", "expected"),
    [
        ("en", "minister Jane Okello", "Jane", True),
        ("en", "minister of transport Jane Okello", "Jane", True),
        ("en", "minister for Norway Jane Okello", "Jane", True),
        ("nb", "forhandlingsleder Jane Okello", "Jane", True),
        ("en", "minister. Jane Okello", "Jane", False),
        ("en", "stone Jane Okello", "Jane", False),
        ("de", "Minister im Haus Jane Okello", "Jane", False),
    ],
)
def test_a_title_before_a_name(code, text, name, expected):
    sentence = run(text, code)
    first = next(at for at, token in enumerate(sentence) if token.text == name)
    assert unknown_people.behind_title(sentence, first) is expected


@pytest.mark.parametrize(
    ("code", "text", "expected"),
    [
        ("en", "said Jane Okello", True),
        ("en", "Jane Okello said", True),
        ("en", "Jane Okello, a doctor from Oslo, said", True),
        ("de", "Jane Okello sagte", True),
        ("en", "Jane Okello slept", False),
        ("en", "Jane Okello. She said", False),
    ],
)
def test_a_verb_of_saying_beside_a_name(code, text, expected):
    sentence = run(text, code)
    first = next(at for at, token in enumerate(sentence) if token.text == "Jane")
    assert unknown_people.beside_verb(sentence, first, first + 2) is expected


def test_a_capital_word_by_itself():
    sentence = run("Then Okello met Jane Warren", "en")
    assert [token.text for at, token in enumerate(sentence) if unknown_people.is_alone(sentence, at)] == []
    sentence = run("then Okello met Jane Warren", "en")
    assert [token.text for at, token in enumerate(sentence) if unknown_people.is_alone(sentence, at)] == ["Okello"]


@pytest.mark.parametrize(
    ("code", "text", "names"),
    [
        ("de", "Der Gletscherforscher Klaus Petermann von der Warte Bensheim wartete.", ["Klaus Petermann"]),
        ("en", "William K. Dorman waited.", ["William K. Dorman"]),
        ("en", "There came Zyva Okello, the head of a bank, and slept.", ["Zyva Okello"]),
        ("pl", "Tam czekał Łukasz Nowak.", ["Łukasz Nowak"]),
        ("de", "Das sagte der Senders Nordwelle.", []),
        ("de", "Das sagte die Vorsitzende des Ringerverbandes Nordbaden Anna-Lena Wiesner.", ["Anna-Lena Wiesner"]),
        ("de", "Der Leiter der neuen Behörde, Liu Wen-hao, sagte es.", ["Liu Wen-hao"]),
    ],
)
def test_a_given_name_or_an_office_behind_it_tells(code, text, names):
    assert found(code, text) == names


def test_what_a_name_owns_is_nobody():
    assert found("en", "There stood St Martin's Fall Silent.") == []


@pytest.mark.parametrize(
    ("code", "text", "expected"),
    [
        ("en", "The minister of Natural Resources, Jane Low, came.", ["Jane Low"]),
        ("nl", "Minister van Natuurlijke Rijkdommen Femke Claes kwam.", ["Femke Claes"]),
        ("es", "La directora de Asuntos Internos Ana Ruiz vino.", ["Ana Ruiz"]),
        ("sq", "E priti ministri i Burimeve Natyrore, Arben Dushku.", ["Arben Dushku"]),
        ("it", "Il ministro delle Risorse Naturali è arrivato.", []),
        ("en", "The minister met Jane Low.", ["Jane Low"]),
    ],
)
def test_what_a_minister_is_for_is_nobody(code, text, expected):
    assert found(code, text) == expected
