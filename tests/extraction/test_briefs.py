"""The briefs that ship: complete, short, in their language, in words of our own, and all of it in English."""

import re
from pathlib import Path

import pytest
import yaml

from lib.english import memory
from lib.intake import language_identification, sentences
from lib.intake.articles import read_folder
from lib.model import DATA
from lib.text import sentence_key

FOLDER = DATA / "articles"
FILES = sorted(FOLDER.glob("*.md"))
LANGUAGES = ["sw", "nb", "sq", "de", "sq"]
FRONT_MATTER = re.compile(r"---\n(.+?)\n---\n(.+)", re.DOTALL)
WORD = re.compile(r"\w+")
QUOTED = re.compile(r"[„“«](.+?)[“”»]|^– (.+?), sa ", re.MULTILINE)
RUN, QUOTED_WORDS = 11, 10

ARTICLES, PROBLEMS = read_folder(FOLDER)
BY_FILE = {article.file: article for article in ARTICLES}
every_brief = pytest.mark.parametrize("path", FILES, ids=[path.stem for path in FILES])


def parts(path: Path) -> tuple[dict, str]:
    """The front matter and the body of a brief."""
    matter, body = FRONT_MATTER.fullmatch(path.read_text("utf-8")).groups()
    return yaml.safe_load(matter), body


def runs(text: str) -> set[tuple[str, ...]]:
    words = [match.group().casefold() for match in WORD.finditer(text)]
    return {tuple(words[at : at + RUN]) for at in range(len(words) - RUN + 1)}


def test_five_briefs_load_without_a_problem():
    assert PROBLEMS == []
    assert [BY_FILE[path.name].language for path in FILES] == LANGUAGES


@every_brief
def test_front_matter_is_complete_and_read(path):
    matter, _ = parts(path)
    assert set(matter) == {"title", "language", "published", "based_on", "licence"}
    assert matter["licence"] == "CC0-1.0"
    assert path.stem.startswith(f"{matter['published']}-{matter['language']}-")
    article, based_on = BY_FILE[path.name], matter["based_on"]
    assert (article.kind, article.title, article.outlet) == ("brief", matter["title"], "")
    assert (article.published.date.iso, article.published.basis) == (str(matter["published"]), "metadata")
    assert article.based_on == based_on.get("outlet", "")
    assert article.based_on_published == str(based_on["published"])
    assert article.based_on_url == based_on.get("url", "")


@every_brief
def test_language_is_heard_as_stated(path):
    matter, body = parts(path)
    assert language_identification.language_of(body.split("\n\n")) == matter["language"]


@every_brief
def test_twelve_to_twenty_sentences_all_with_english(path):
    found = sentences.split(BY_FILE[path.name])
    assert 12 <= sum(sentence.role == "body" for sentence in found) <= 20
    entries = memory.load().entries
    assert [sentence.source for sentence in found if sentence.role != "other" and sentence.key not in entries] == []
    assert sentence_key(BY_FILE[path.name].language, BY_FILE[path.name].title) in entries


@every_brief
def test_quotations_are_short(path):
    quoted = [match[1] or match[2] for match in QUOTED.finditer(parts(path)[1])]
    assert all(len(WORD.findall(words)) <= QUOTED_WORDS for words in quoted)
    assert len(quoted) <= 4


def test_no_run_of_words_is_the_publishers(evaluation):
    originals = sorted((evaluation / "articles").glob("*.txt"))
    assert originals
    theirs = set().union(*(runs(path.read_text("utf-8")) for path in originals))
    assert {path.name: runs(path.read_text("utf-8")) & theirs for path in FILES} == {path.name: set() for path in FILES}
