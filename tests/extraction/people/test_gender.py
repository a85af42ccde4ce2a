"""Whether somebody is a woman or a man by a given name, a pronoun, a verb."""

import csv

import pytest
from made import sentence, speakers

from lib.extraction.people import gender
from lib.model import DATA


@pytest.mark.parametrize(
    ("name", "told"),
    [
        ("Ingrid Solheim", gender.WOMAN),
        ("José Quenby", gender.MAN),
        ("Anna-Lena Quenby", gender.WOMAN),
        ("Andrea Quenby", ""),
        ("Qwrtz Quenby", ""),
        ("Ingrid", ""),
    ],
)
def test_a_given_name_tells_it_where_it_is_one_sides_alone(name, told):
    assert gender.of_name(name) == told


@pytest.mark.parametrize(
    ("code", "text", "word", "told"),
    [
        ("en", "Later she left.", "she", gender.WOMAN),
        ("de", "Dann ging er fort.", "er", gender.MAN),
        ("fr", "Plus tard elle partit.", "elle", gender.WOMAN),
        ("fr", "Plus tard cette dernière partit.", "cette", gender.WOMAN),
        ("ru", "Позже сказала, что уйдёт.", "сказала", gender.WOMAN),
        ("uk", "Згодом сказав, що піде.", "сказав", gender.MAN),
        ("pl", "Potem powiedziała, że pójdzie.", "powiedziała", gender.WOMAN),
        ("sw", "Baadaye yeye aliondoka.", "yeye", ""),
        ("en", "Later they left.", "they", ""),
    ],
)
def test_pronouns_and_verbs_tell_it_where_their_language_does(code, text, word, told):
    here = sentence(text, code)
    assert gender.told(here, here.start + text.index(word)) == told


@pytest.mark.parametrize(
    ("pronoun", "speaker"), [("she", "Ingrid Solheim"), ("he", "Peter Quenby")], ids=["a woman", "a man"]
)
def test_a_pronoun_points_back_to_somebody_it_may_stand_for(pronoun, speaker):
    text = f"Ingrid Solheim met Peter Quenby on the quay. “The harbour opens in May,” {pronoun} said."
    other = f"Peter Quenby met Ingrid Solheim on the quay. “The harbour opens in May,” {pronoun} said."
    assert [speakers(text, "en"), speakers(other, "en")] == [[speaker], [speaker]]


def test_the_table_holds_each_name_once():
    with (DATA / "name_genders.csv").open(encoding="utf-8", newline="") as stream:
        rows = list(csv.DictReader(stream))
    assert len({row["name"] for row in rows}) == len(rows) == len(gender.table())
    assert {row["gender"] for row in rows} == {gender.WOMAN, gender.MAN}
