"""What is stated about an article beside its text."""

import pytest

from lib.intake import metadata
from lib.intake.metadata import Facts


@pytest.mark.parametrize(
    ("value", "code"), [("NB", "nb"), ("nb-NO", "nb"), ("no", "nb"), ("deu", "de"), ("sw_KE", "sw")]
)
def test_a_language_in_any_form_is_its_two_letters(value, code):
    assert metadata.language_code(value) == code


@pytest.mark.parametrize("value", ["Norwegian", "qq", "", "english"])
def test_what_is_no_language_is_refused(value):
    with pytest.raises(ValueError, match="not a language code"):
        metadata.language_code(value)


@pytest.mark.parametrize("value", ["2019", "2019-04", "2019-04-24"])
def test_a_date_may_be_known_in_part(value):
    assert metadata.iso_date(value) == value


@pytest.mark.parametrize("value", ["04/05/2019", "2019-13", "2019-02-30", "1599", "3000-01"])
def test_what_is_no_day_of_newspapers_is_refused(value):
    with pytest.raises(ValueError):
        metadata.iso_date(value)


def test_a_wrong_statement_is_left_out_and_the_others_hold():
    facts, complaints = metadata.checked({"title": " Ny  bro ", "published": "yesterday", "url": "https://example.org"})
    assert facts == Facts(title="Ny bro", url="https://example.org")
    assert complaints == ["published: 'yesterday' is not a date like 2019, 2019-04 or 2019-04-24; it is left out"]


def test_a_statement_is_one_line_of_printable_text_of_bounded_length():
    assert metadata.clean("Ny\u202e bro\n\x00over") == "Ny bro over"
    assert len(metadata.clean("a" * 5000)) == metadata.LONGEST


@pytest.mark.parametrize("data", [b"File,Title\na.txt,Bro\n", b"file;title\na.txt;Bro\n\n", b"file\ttitle\na.txt\tBro"])
def test_a_table_is_read_with_any_delimiter(data):
    assert metadata.table_of(data) == [{"file": "a.txt", "title": "Bro"}]


def test_without_the_file_nothing_is_stated(tmp_path):
    assert metadata.read_metadata(tmp_path, {"a.txt"}) == ({}, [])


def test_each_line_is_about_a_file_that_is_there_once(tmp_path):
    (tmp_path / "metadata.csv").write_text("file,title\na.txt,One\na.txt,Two\nb.txt,Three\n", "utf-8")
    facts, problems = metadata.read_metadata(tmp_path, {"a.txt"})
    assert facts["a.txt"].title == "One"
    assert ["line 3" in problems[0].reason, "line 4" in problems[1].reason, len(problems)] == [True, True, 2]


@pytest.mark.parametrize(
    ("value", "day"),
    [
        ("2017-08-27T06:15:00+02:00", "2017-08-27"),
        ("2017-08-27 00:00:00", "2017-08-27"),
        ("27.08.2017", "2017-08-27"),
        ("8/27/2017", "2017-08-27"),
        ("27/8/2017", "2017-08-27"),
        ("27 August 2017", "2017-08-27"),
        ("August 27, 2017", "2017-08-27"),
    ],
)
def test_a_day_as_spreadsheets_and_writers_put_it(value, day):
    assert metadata.checked({"published": value})[0].published == day


@pytest.mark.parametrize("value", ["8/7/2017", "soon", "27 August", "in 2017 or 2018"])
def test_a_day_that_is_open_is_left_out_with_a_complaint(value):
    facts, complaints = metadata.checked({"published": value})
    assert (facts.published, len(complaints)) == ("", 1)
