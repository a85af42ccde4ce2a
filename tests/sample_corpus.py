"""A small collection of invented articles as the frames of a corpus, for tests of what draws and selects."""

from pathlib import Path

from lib import model
from lib.corpus.loading import Corpus
from lib.english import rows
from lib.text import sentence_key

SWAHILI = "Rais alifika Mombasa Jumatatu. Alisema “tutajenga bandari mpya”."
NORWEGIAN = "Møtet i Bergen ble utsatt."
ENGLISH = {
    "Rais alifika Mombasa Jumatatu.": "The president arrived in Mombasa on 4 March 2019.",
    "Alisema “tutajenga bandari mpya”.": "He said “we will build a new port”.",
}


def corpus() -> Corpus:
    """One Swahili article of 2019 with an event of 2018, one Norwegian one without a date."""
    articles = [
        {"article_id": "sw1", "file": "sw1.txt", "language": "sw", "title": "Bandari", "published": "2019-03-05"},
        {"article_id": "nb1", "file": "nb1.txt", "language": "nb", "outlet": "Avisa", "title": ""},
    ]
    sentences = [sentence("sw1", 0, "sw", SWAHILI, 0, 30), sentence("sw1", 1, "sw", SWAHILI, 31, len(SWAHILI))]
    sentences.append(sentence("nb1", 0, "nb", NORWEGIAN, 0, len(NORWEGIAN)))
    place = {"place": "Mombasa", "place_kind": "city", "country": "KE", "lat": -4.05, "lon": 39.67}
    records = [
        record("p1", "place", "sw1", 0, 13, 20, "Mombasa", language="sw", year=2019, **place),
        record(
            "q1", "quote", "sw1", 1, 40, 62, "tutajenga bandari mpya", language="sw", year=2019, quote_kind="direct"
        ),
        record(
            "e1", "event", "sw1", 0, 0, 30, SWAHILI[:30], language="sw", year=2018, date="2018", event_type="TRAVEL"
        ),
        record("e2", "event", "nb1", 0, 0, 26, NORWEGIAN, language="nb", event_type="MEET"),
    ]
    return Corpus(
        Path("."),
        model.table(articles, model.ARTICLE_COLUMNS),
        model.table(sentences, model.SENTENCE_COLUMNS),
        model.table(records, model.RECORD_COLUMNS),
        (),
        {"sw1": SWAHILI, "nb1": NORWEGIAN},
    )


def english_table():
    known = [
        {"key": sentence_key("sw", source), "english": text, "engine": "memory", "version": "2026-11"}
        for source, text in ENGLISH.items()
    ]
    return model.table(known, model.ENGLISH_COLUMNS)


def with_english(corpus: Corpus, records):
    """Some records with their sentences and the English of these."""
    keys = corpus.sentences[["article_id", "sentence_id", "key", "source"]]
    return rows.join(records.merge(keys, on=["article_id", "sentence_id"]), corpus.sentences, english_table())


def sentence(article_id, number, language, text, start, end, role="body"):
    source = text[start:end]
    where = {"article_id": article_id, "sentence_id": number, "start": start, "end": end, "paragraph": 0}
    return where | {"role": role, "source": source, "key": sentence_key(language, source)}


def record(record_id, kind, article_id, number, start, end, surface, **more):
    where = {"record_id": record_id, "kind": kind, "article_id": article_id, "sentence_id": number}
    return where | {"start": start, "end": end, "surface": surface, "rule": "test"} | more
