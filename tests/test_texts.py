"""One article of our own in every language that has a file: its places, dates and direct quotes, scored."""

import tomllib
from pathlib import Path

import pytest
from made import article

from lib import extract, language, sentences

FOLDER = Path(__file__).parent / "texts"
TEXTS = sorted(path.stem for path in FOLDER.glob("*.toml"))
PLACES, QUOTES, SPEAKERS, DATES = 0.8, 0.9, 0.85, 0.9  # floors: F1, F1, share, recall


def expected(code):
    return tomllib.loads((FOLDER / f"{code}.toml").read_text("utf-8"))


def f1(found, wanted):
    rest, hits = list(wanted), 0
    for each in found:
        if each in rest:
            rest.remove(each)
            hits += 1
    return 2 * hits / (len(found) + len(wanted)) if found or wanted else 1.0


def records(text):
    return extract.read(article(text["text"], text["language"], text["published"]))[1]


def is_same(one, other):
    """Whether two dates are one: the same meaning, and one surface inside of the other."""
    return one[1] == other[1] and (one[0] in other[0] or other[0] in one[0])


def test_every_language_file_has_a_text():
    assert sorted(path.stem for path in language.FOLDER.glob("*.toml")) == TEXTS


@pytest.mark.parametrize("code", TEXTS)
def test_places(code):
    text = expected(code)
    found = [(each.surface, each.place) for each in records(text) if each.kind == "place"]
    wanted = [tuple(pair) for pair in text["places"]]
    assert f1(found, wanted) >= PLACES, set(wanted) ^ set(found)


@pytest.mark.parametrize("code", TEXTS)
def test_direct_quotes(code):
    text = expected(code)
    found = [each for each in records(text) if each.quote_kind == "direct"]
    wanted = dict(text["quotes"])
    assert f1([each.surface for each in found], list(wanted)) >= QUOTES, [each.surface for each in found]
    matched = [each for each in found if each.surface in wanted]
    right = [each for each in matched if each.speaker == wanted[each.surface]]
    assert len(right) >= SPEAKERS * len(matched), [(each.surface, each.speaker) for each in matched]


@pytest.mark.parametrize("code", TEXTS)
def test_dates(code):
    text = expected(code)
    own = article(text["text"], code, text["published"])
    told = [each for each in sentences.split(own) if each.role in extract.READ]
    scenes = extract.staged(own, told, language.get(code))
    found = [(own.text[each.start : each.end], str(each.date or "")) for scene in scenes for each in scene.dates]
    wanted = [tuple(pair) for pair in text["dates"]]
    missed = [pair for pair in wanted if not any(is_same(pair, other) for other in found)]
    assert len(missed) <= (1 - DATES) * len(wanted), (missed, found)
