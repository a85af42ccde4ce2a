"""Files for others: safe in a spreadsheet, unchanged otherwise."""

import json
from io import BytesIO

import pandas as pd
import pytest
import sample_corpus

from lib.english import tmx
from lib.figures import downloads


@pytest.mark.parametrize("start", ["=", "+", "-", "@", "\t", "\r"])
def test_a_formula_gets_an_apostrophe(start):
    assert list(downloads.guarded(pd.DataFrame({"surface": [f"{start}1+1", "a=b"]}))["surface"]) == [
        f"'{start}1+1",
        "a=b",
    ]


def test_numbers_are_not_touched_and_the_frame_is_not_changed():
    frame = pd.DataFrame({"lat": [-4.05], "year": pd.array([-1], dtype="Int64"), "text": ["-x"], "yes": [True]})
    safe = downloads.guarded(frame)
    assert (safe["lat"][0], safe["year"][0], safe["text"][0]) == (-4.05, -1, "'-x")
    assert frame["text"][0] == "-x"


def test_csv_reads_back():
    records = sample_corpus.corpus().records
    back = pd.read_csv(BytesIO(downloads.csv(records)), keep_default_na=False, encoding="utf-8-sig")
    assert list(back["surface"]) == list(records["surface"])
    assert list(back.columns) == list(records.columns)


def test_parquet_keeps_types():
    records = sample_corpus.corpus().records
    assert pd.read_parquet(BytesIO(downloads.parquet(records))).dtypes.equals(records.dtypes)


def test_geojson_has_a_point_for_what_has_coordinates():
    collection = json.loads(downloads.geojson(sample_corpus.corpus().records))
    (feature,) = collection["features"]
    assert feature["geometry"] == {"type": "Point", "coordinates": [39.67, -4.05]}
    assert feature["properties"]["place"] == "Mombasa" and feature["properties"]["year"] == 2019
    assert "lat" not in feature["properties"] and "date" not in feature["properties"]


def test_a_readers_corrections_are_the_sentences_that_were_changed(tmp_path):
    shown = pd.DataFrame({"source": ["Ja.", "Nei.", "Kanskje."], "english": ["Yes.", "Nay.", ""]})
    edited = shown.assign(english=["Yes.", " No. ", None])
    file = tmp_path / "corrections.tmx"
    file.write_bytes(downloads.corrections(shown, edited, "nb"))
    assert [(each.language, each.source, each.english) for each in tmx.read(file)] == [("nb", "Nei.", "No.")]
    assert downloads.corrections(shown, shown, "nb") == b""
