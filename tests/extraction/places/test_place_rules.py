"""What tells for and against a place, each rule with a case for it and one against."""

from collections import Counter
from dataclasses import replace
from typing import cast

import pytest

from lib.extraction import meaning
from lib.extraction.document import Passage
from lib.extraction.places import place_rules
from lib.extraction.places.candidate import Candidate, preposition
from lib.extraction.places.disambiguation import likeliest
from lib.extraction.places.place_rules import RULED_OUT, RULES
from lib.extraction.places.surroundings import Surroundings
from lib.gazetteer.toponyms import longest
from lib.gazetteer.unspaced import words
from lib.languages import language


def candidate(code, text, word, **around):
    """The place that a word of a text may begin, in an article of which this is known."""
    run = words(text, language.get(code))
    at = next(at for at, token in enumerate(run) if token.text == word)
    found = longest(run, at)
    assert found, f"{word} names no place"
    surroundings = Surroundings(**around)
    return Candidate(run, at, found[0], likeliest(found[1], surroundings), surroundings)


@pytest.mark.parametrize(
    ("rule", "code", "text", "word", "holds"),
    [
        (place_rules.is_in_organisation, "en", "students of Uppsala University met", "Uppsala", True),
        (place_rules.is_in_organisation, "de", "die Studenten, Uppsala Universität", "Uppsala", True),
        (place_rules.is_in_organisation, "en", "students of Uppsala met", "Uppsala", False),
        (place_rules.is_in_organisation, "en", "in Uppsala University students met", "Uppsala", False),
        (place_rules.begins_small, "es", "la Casa del Rey lo anunció", "del", True),
        (place_rules.begins_small, "es", "cerca de Del Rey llovió", "Del", False),
        (place_rules.is_behind_office, "pl", "przyjął ich burmistrz Gdańska Jan Nowak", "Gdańska", True),
        (place_rules.is_behind_office, "pl", "przyjął ich Gdańska Jan Nowak", "Gdańska", False),
        (place_rules.ends_organisation, "en", "the Bank of England said", "England", True),
        (place_rules.ends_organisation, "en", "the banks of England said", "England", False),
        (place_rules.ends_organisation, "en", "the Bank in England said", "England", False),
        (place_rules.ends_organisation, "en", "a Man of England said", "England", False),
        (place_rules.is_attributive, "en", "the U.S. Senate voted", "U.S.", True),
        (place_rules.is_attributive, "en", "the U.S. voted", "U.S.", False),
        (place_rules.is_attributive, "en", "then Norway Senate voted", "Norway", False),
        (place_rules.is_site_of_an_office, "sq", "zëdhënësi i Kremlinit foli", "Kremlinit", True),
        (place_rules.is_site_of_an_office, "sq", "muret e Kremlinit", "Kremlinit", False),
        (place_rules.is_site_of_an_office, "sq", "presidenti në Kremlin", "Kremlin", False),
        (place_rules.is_behind_preposition, "en", "They met in Bergen", "Bergen", True),
        (place_rules.is_behind_preposition, "pl", "Mieszka w Krakowie", "Krakowie", True),
        (place_rules.is_behind_preposition, "uk", "Він живе в Києві", "Києві", True),
        (place_rules.is_behind_preposition, "en", "and Bergen", "Bergen", False),
        (place_rules.is_beside_unknown_name, "en", "with Bergen Warren", "Bergen", True),
        (place_rules.is_beside_unknown_name, "en", "and Jane Bergen slept", "Bergen", True),
        (place_rules.is_beside_unknown_name, "pl", "oraz Łucja Bergen", "Bergen", True),
        (place_rules.is_beside_unknown_name, "en", "Then Bergen slept", "Bergen", False),
        (place_rules.is_beside_unknown_name, "en", "and Norway Bergen slept", "Bergen", False),
        (place_rules.is_beside_unknown_name, "en", "in Bergen Jane slept", "Bergen", False),
        (place_rules.is_beside_unknown_name, "de", "und Haus Kiel", "Kiel", False),
        (place_rules.is_small_with_ending, "nb", "og Gjøviks skip", "Gjøviks", True),
        (place_rules.is_small_with_ending, "nb", "og Hamar sov", "Hamar", False),
        (place_rules.is_small_with_ending, "nb", "og Oslos skip", "Oslos", False),
        (place_rules.has_ending_of_place, "tr", "Dün Ankara'da kaldı", "Ankara'da", True),
        (place_rules.has_ending_of_place, "nb", "og Oslos skip", "Oslos", False),
        (place_rules.has_ending_of_place, "tr", "Dün Ankara kaldı", "Ankara", False),
        (place_rules.opens_sentence, "nb", "Hamar sov", "Hamar", True),
        (place_rules.opens_sentence, "nb", "og Hamar sov", "Hamar", False),
        (place_rules.opens_sentence, "en", "London slept", "London", False),
        (place_rules.opens_sentence, "en", "Norway slept", "Norway", False),
    ],
)
def test_each_rule_by_the_sentence(rule, code, text, word, holds):
    assert rule(candidate(code, text, word)) is holds


@pytest.mark.parametrize(
    ("rule", "around", "holds"),
    [
        (place_rules.is_in_country_spoken_of, {"countries": Counter(["NO"])}, True),
        (place_rules.is_in_country_spoken_of, {"countries": Counter(["KE"])}, False),
        (place_rules.is_surname_elsewhere, {"surnames": frozenset({"Bergen"})}, True),
        (place_rules.is_surname_elsewhere, {"surnames": frozenset({"Okello"})}, False),
        (place_rules.is_written_small_elsewhere, {"small": frozenset({"bergen"})}, True),
        (place_rules.is_written_small_elsewhere, {"small": frozenset({"oslo"})}, False),
    ],
)
def test_each_rule_by_the_article(rule, around, holds):
    assert rule(candidate("en", "and Bergen slept", "Bergen", **around)) is holds


def test_a_preposition_tells_more_than_a_surname_elsewhere():
    place = candidate("en", "They met in Bergen", "Bergen", surnames=frozenset({"Bergen"}))
    assert not place_rules.is_surname_elsewhere(place)


def test_what_a_single_word_may_be_a_name_of_several_is_not():
    around = {"countries": Counter(["US"]), "small": frozenset({"new"}), "surnames": frozenset({"New"})}
    several = candidate("en", "and New York slept", "New", **around)
    assert several.length == 2
    assert not any(rule.holds(several) for rule in RULES)


def test_what_rules_out_comes_before_what_weighs():
    weights = [rule.weight for rule in RULES]
    first = sum(weight == RULED_OUT for weight in weights)
    assert first == 19
    assert weights[:first] == [RULED_OUT] * first
    assert all(0.1 <= abs(weight) < 1 for weight in weights[first:])


@pytest.mark.parametrize(
    ("code", "text", "word", "expected"),
    [
        ("en", "They met in Bergen", "Bergen", "in"),
        ("en", "They met In  Bergen", "Bergen", "In"),
        ("en", "They met Bergen", "Bergen", ""),
        ("ru", "Они живут в Москве", "Москве", "в"),
    ],
)
def test_the_preposition_before_a_name(code, text, word, expected):
    assert preposition(text, text.index(word), language.get(code)) == expected


@pytest.mark.parametrize(
    ("code", "word", "letters"), [("nb", "Oslo", 0), ("nb", "Oslos", 1), ("tr", "Ankara'da", 3), ("nb", "Qwrtz", 0)]
)
def test_the_letters_of_a_case_ending(code, word, letters):
    assert place_rules.ending(word, language.get(code)) == letters


@pytest.mark.parametrize(
    ("code", "word", "expected"),
    [("en", "Warren", True), ("en", "Norway", False), ("en", "President", False), ("en", "warren", False)],
)
def test_a_name_of_no_known_meaning(code, word, expected):
    assert place_rules.is_unknown_name(word, language.get(code)) is expected


# --- what its sentence means ---

MEANT = (place_rules.is_meant, place_rules.is_likely_meant, place_rules.is_hardly_meant)


def meant_candidate(monkeypatch, **shares):
    """A town's name in a sentence that means it so surely."""
    monkeypatch.setattr(meaning, "share", lambda _passage, _start, _end, name: shares.get(name, 0.0))
    found = candidate("en", "They left Uppsala at noon", "Uppsala")
    return replace(found, passage=cast("Passage", object()))


@pytest.mark.parametrize(("share", "held"), [(0.95, 0), (0.6, 1), (0.3, None), (0.05, 2)])
def test_the_meaning_of_its_sentence_speaks_for_a_place_or_against_it(monkeypatch, share, held):
    found = meant_candidate(monkeypatch, place=share)
    assert [rule(found) for rule in MEANT] == [at == held for at in range(len(MEANT))]
    assert not place_rules.is_meant_otherwise(found)


@pytest.mark.parametrize("other", [meaning.PERSON, meaning.BODY])
def test_what_is_surely_anothers_name_is_no_place_unless_it_may_be_one_as_well(monkeypatch, other):
    assert place_rules.is_meant_otherwise(meant_candidate(monkeypatch, place=0.1, **{other: 0.95}))
    assert not place_rules.is_meant_otherwise(meant_candidate(monkeypatch, place=0.5, **{other: 0.95}))
    assert not place_rules.is_meant_otherwise(meant_candidate(monkeypatch, place=0.1, **{other: 0.7}))


def test_without_a_sentence_its_meaning_says_nothing():
    found = candidate("en", "They left Uppsala at noon", "Uppsala")
    assert not any(rule(found) for rule in (*MEANT, place_rules.is_meant_otherwise))
