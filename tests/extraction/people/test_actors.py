"""Who may speak or act: names, offices, institutions with their countries, media, governments, pronouns."""

import pytest
from made import document, sentence

from lib.extraction.document import Actor
from lib.extraction.people import actors, institutions

WHEN = "2024-06-19"


def found(text, code, kind=""):
    """Surface and name of the actors of a text, of one kind or all."""
    read = document(text, code, WHEN)
    every = [actor for passage in read.passages for actor in passage.actors if kind in ("", actor.kind)]
    return [(read.text[actor.start : actor.end], actor.name) for actor in every]


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("en", "The Canadian foreign ministry protested. The Brazilian foreign ministry denied it."),
        ("de", "Das kanadische Außenministerium protestierte. Das brasilianische Außenministerium widersprach."),
        (
            "fr",
            "Le ministère canadien des Affaires étrangères attend. Le ministère brésilien des Affaires étrangères nie.",
        ),
        ("nb", "Det kanadiske utenriksdepartementet protesterte. Det brasilianske utenriksdepartementet nektet."),
    ],
)
def test_the_ministries_of_two_countries_are_two(code, text):
    names = [name for _, name in found(text, code, "institution")]
    assert names == ["Canadian Foreign Ministry", "Brazilian Foreign Ministry"]


def test_the_article_before_a_ministry_does_not_take_its_name():
    assert found("The foreign ministry spoke.", "en") == [("foreign ministry", "Foreign Ministry")]
    assert found("The Ugandan ministry spoke.", "en") == [("The Ugandan ministry", "Ugandan Ministry")]
    assert found("The ministry spoke.", "en") == [("The ministry", "Ministry")]


@pytest.mark.parametrize(
    ("name", "country", "whole"),
    [
        ("Ministry of Defence", "KR", "South Korean Ministry of Defence"),
        ("Ministry of Defence", "PY", "Paraguayan Ministry of Defence"),
        ("experts", "RU", "Russian experts"),
        ("US Treasury", "US", "US Treasury"),
        ("Ministry of Defence", "", "Ministry of Defence"),
        ("Ministry of Defence", "ZZ", "Ministry of Defence"),
    ],
)
def test_an_institution_goes_by_its_countrys_adjective_once(name, country, whole):
    assert institutions.in_full(name, country) == whole


def test_a_country_belongs_to_an_institution_only_beside_it():
    assert found("Canada signed, and the foreign ministry said so.", "en", "institution") == [
        ("foreign ministry", "Foreign Ministry")
    ]
    assert found("The foreign ministry in Canada said so.", "en", "institution") == [
        ("foreign ministry in Canada", "Canadian Foreign Ministry")
    ]


@pytest.mark.parametrize(
    ("code", "text", "expected"),
    [
        ("en", "Experts denied it.", [("Experts", "experts")]),
        ("en", "Chinese experts denied it.", [("Chinese experts", "Chinese experts")]),
        ("de", "Russische Experten widersprachen.", [("Russische Experten", "Russian experts")]),
    ],
)
def test_sources_without_a_name(code, text, expected):
    assert found(text, code, "source") == expected


def test_a_description_of_a_medium_is_no_actor_beside_its_name():
    assert found("The Russian state agency TASS said so.", "en") == [("TASS", "TASS")]
    assert ("TASS", "TASS") not in found("The Russian state agency said so.", "en")


def test_media_by_name_hide_the_words_that_stand_for_them():
    assert found("The newspaper Le Monde wrote about it.", "en", "medium") == [("Le Monde", "Le Monde")]


def test_countries_and_seats_of_government_act():
    assert found("Moscow denies it, but Norway does not.", "en") == [("Moscow", "Moscow"), ("Norway", "Norway")]
    assert found("A ship left Bergen.", "en") == []


def test_a_name_wins_over_what_overlaps_it():
    [(surface, name)] = found("President Vladimir Putin of Russia spoke.", "en", "person")
    assert (surface, name) == ("Vladimir Putin", "Vladimir Putin")


def test_kinds_rank_and_what_has_no_name_comes_last():
    person, country = Actor(0, 1, "A", "person"), Actor(0, 1, "B", "country")
    pronoun, nameless = Actor(0, 1, "", "pronoun"), Actor(0, 1, "", "medium")
    assert sorted([nameless, pronoun, country, person], key=actors.rank) == [person, country, pronoun, nameless]


def test_actors_come_from_left_to_right_and_never_overlap():
    read = document("He said that Kim Jong Un and the Russian president met experts in Hanoi, TASS wrote.", "en", WHEN)
    [passage] = read.passages
    spans = [(actor.start, actor.end) for actor in passage.actors]
    assert len(spans) >= 4
    assert spans == sorted(spans)
    assert all(one[1] <= other[0] for one, other in zip(spans, spans[1:], strict=False))


@pytest.mark.parametrize(
    ("code", "text", "name"),
    [
        ("en", "A western diplomat said so.", "western diplomat"),
        ("en", "Western diplomats said so.", "western diplomats"),
        ("en", "A source in the government said so.", "government source"),
        ("da", "En europæisk diplomat siger det.", "European diplomat"),
        ("de", "Ein hochrangiger Diplomat sagte das.", "senior diplomat"),
        ("es", "Una fuente gubernamental lo confirmó.", "government source"),
        ("fr", "Un diplomate européen l’a dit.", "European diplomat"),
        ("it", "Una fonte diplomatica lo ha detto.", "diplomatic source"),
        ("nl", "Een bron binnen de regering zegt dat.", "government source"),
        ("pl", "Azjatycki dyplomata tak powiedział.", "Asian diplomat"),
        ("ru", "Европейский дипломат так сказал.", "European diplomat"),
        ("sq", "Një diplomat evropian e tha këtë.", "European diplomat"),
        ("sv", "En källa i regeringen säger det.", "government source"),
        ("sw", "Mwanadiplomasia wa Ulaya alisema hivyo.", "European diplomat"),
        ("uk", "Співрозмовник в уряді так сказав.", "government source"),
    ],
)
def test_a_source_goes_by_an_english_phrase_in_its_number(code, text, name):
    assert found(text, code, "source")[0][1] == name


@pytest.mark.parametrize(
    ("code", "text", "name"),
    [
        ("uk", "Джерело в Міністерстві оборони каже, що міст закрито.", "Defence Ministry source"),
        ("da", "En kilde i klubben siger, at kampen er aflyst.", "kilde i klubben"),
        ("it", "Un funzionario della Regione dice che il ponte è chiuso.", "funzionario della Regione"),
        ("ru", "Два источника в делегации рассказали, что текст готов.", "Два источника в делегации"),
        ("en", "An official in Oslo said the bridge was closed.", "official"),
    ],
)  # fmt: skip
def test_a_source_of_a_body_goes_by_both(code, text, name):
    assert [each.name for each in sentence(text, code).actors if each.kind == "source"] == [name]
