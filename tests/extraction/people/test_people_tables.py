import csv
import re
from collections import Counter, defaultdict
from datetime import date
from itertools import pairwise

import pytest

from lib.model import DATA, PartialDate

OFFICES = {"head_of_state", "head_of_government", "foreign_minister", "defence_minister", "monarch", "leader"}
COUNTRY = re.compile(r"[A-Z]{2}")


def read(name):
    with (DATA / name).open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def folded(name):
    return " ".join(name.replace("-", " ").casefold().split())


def spellings(person):
    return [person["name"], *filter(None, person["aliases"].split("|"))]


PEOPLE = read("people.csv")
TERMS = read("offices.csv")
PERSON = {folded(spelling): person["name"] for person in PEOPLE for spelling in spellings(person)}


def holder(country, office, day):
    """Who held it on the day; on the day of a handover, who came in."""
    terms = [
        (PartialDate(term["from"]).first, term["name"])
        for term in TERMS
        if (term["country"], term["office"]) == (country, office)
        and PartialDate(term["from"]).first <= day
        and (not term["to"] or day <= PartialDate(term["to"]).last)
    ]
    return max(terms)[1] if terms else None


def test_columns():
    assert list(PEOPLE[0]) == ["name", "short", "country", "aliases"]
    assert list(TERMS[0]) == ["country", "office", "name", "from", "to"]


def test_cells_are_clean():
    cells = [cell for row in PEOPLE + TERMS for value in row.values() for cell in value.split("|")]
    assert [cell for cell in cells if cell != cell.strip() or cell.startswith(("=", "+", "-", "@"))] == []
    assert [row for row in PEOPLE + TERMS if not row["name"] or not COUNTRY.fullmatch(row["country"])] == []


def test_names_are_unique():
    assert [name for name, number in Counter(person["name"] for person in PEOPLE).items() if number > 1] == []


def test_a_full_spelling_means_one_person():
    owners = defaultdict(set)
    for person in PEOPLE:
        for spelling in spellings(person):
            owners[folded(spelling)].add(person["name"])
    assert {spelling: names for spelling, names in owners.items() if len(names) > 1} == {}


def test_every_holder_is_known():
    assert {term["name"] for term in TERMS} - {person["name"] for person in PEOPLE} == set()
    assert {term["office"] for term in TERMS} == OFFICES


def test_terms_run_forward():
    wrong = [t for t in TERMS if t["to"] and PartialDate(t["to"]).last < PartialDate(t["from"]).first]
    assert wrong == []


def test_one_holder_at_a_time():
    offices = defaultdict(list)
    for term in TERMS:
        offices[term["country"], term["office"]].append(term)
    for terms in offices.values():
        for before, after in pairwise(sorted(terms, key=lambda term: PartialDate(term["from"]).first)):
            assert before["to"], f"{before} is still open when {after} begins"
            end, start = PartialDate(before["to"]).first, PartialDate(after["from"]).last
            assert (end.year, end.month) <= (start.year, start.month), f"{before} overlaps {after}"


@pytest.mark.parametrize(
    ("country", "office", "day", "name"),
    [
        ("RU", "head_of_state", "2011-08-01", "Dmitry Medvedev"),
        ("RU", "leader", "2011-08-01", "Vladimir Putin"),
        ("RU", "head_of_government", "2011-08-01", "Vladimir Putin"),
        ("RU", "head_of_state", "2012-05-07", "Vladimir Putin"),
        ("RU", "defence_minister", "2023-07-27", "Sergei Shoigu"),
        ("KP", "leader", "2002-08-23", "Kim Jong Il"),
        ("KP", "leader", "2019-04-25", "Kim Jong Un"),
        ("KP", "foreign_minister", "2018-06-12", "Ri Yong Ho"),
        ("KP", "foreign_minister", "2024-06-19", "Choe Son Hui"),
        ("KR", "head_of_state", "2019-06-30", "Moon Jae-in"),
        ("KR", "head_of_state", "2023-09-12", "Yoon Suk Yeol"),
        ("US", "head_of_state", "2019-02-28", "Donald Trump"),
        ("US", "head_of_state", "2024-06-19", "Joe Biden"),
        ("US", "foreign_minister", "2018-06-12", "Mike Pompeo"),
        ("CN", "head_of_state", "2012-12-31", "Hu Jintao"),
        ("VN", "head_of_state", "2019-03-01", "Nguyen Phu Trong"),
        ("UA", "head_of_state", "2014-03-01", None),
        ("DE", "leader", "2015-09-04", "Angela Merkel"),
        ("DE", "head_of_state", "2015-09-04", "Joachim Gauck"),
        ("GB", "monarch", "2022-09-08", "King Charles III"),
        ("NO", "head_of_government", "2019-04-25", "Erna Solberg"),
        ("AL", "head_of_government", "2012-11-28", "Sali Berisha"),
        ("XK", "head_of_government", "2008-02-17", "Hashim Thaci"),
        ("TZ", "head_of_state", "2021-03-20", "Samia Suluhu Hassan"),
        ("KE", "head_of_state", "2007-12-27", "Mwai Kibaki"),
        ("IL", "head_of_government", "2022-03-01", "Naftali Bennett"),
        ("SY", "leader", "2015-09-30", "Bashar al-Assad"),
    ],
)
def test_who_held_it(country, office, day, name):
    assert holder(country, office, date.fromisoformat(day)) == name


@pytest.mark.parametrize(
    ("spelling", "name"),
    [
        ("Wladimir Putin", "Vladimir Putin"),
        ("Володимир Путін", "Vladimir Putin"),
        ("فلاديمير بوتين", "Vladimir Putin"),
        ("Kim Jong-un", "Kim Jong Un"),
        ("김정은", "Kim Jong Un"),
        ("Ким Чен Ир", "Kim Jong Il"),
        ("Jurij Usjakov", "Yuri Ushakov"),
        ("Dmitrij Medvedjev", "Dmitry Medvedev"),
        ("Wołodymyr Zełenski", "Volodymyr Zelensky"),
        ("Aleksandar Vučić", "Aleksandar Vucic"),
        ("Moon Jae In", "Moon Jae-in"),
        ("Matthew Miller", "Matthew Miller"),
        ("Papst Franziskus", "Pope Francis"),
    ],
)
def test_whose_spelling(spelling, name):
    assert PERSON[folded(spelling)] == name
