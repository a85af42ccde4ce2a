"""Korean people whom nobody listed."""

import pytest
from made import document

from lib.extraction.people import syllabic_names
from lib.gazetteer.unspaced import words
from lib.languages import language

KO = language.get("ko")


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("동네책방 주인 서가람(38)씨는 문을 열었다.", ["서가람"]),
        ("책방을 연 서가람 씨는 문을 열었다.", ["서가람"]),
        ("회계사 남궁연우씨는 문을 열었다.", ["남궁연우"]),
        ("박물관장 유해린은 내년에 다시 열겠다고 말했다.", ["유해린"]),
        ("어제 유해린은 무대에서 “다시 열겠다”고 말했다.", ["유해린"]),
        ("유해린 새봄전자 대표는 말했다.", ["유해린"]),
        ("연구진은 “비가 줄었다”고 말했다.", []),
        ("시장 정상화는 아직 멀었다고 밝혔다.", []),
        ("조합원(15명)이 모였다.", []),
        ("유해린은 어제 집에 있었다.", []),
        ("내일 이동해 에마뉘엘 마크롱 대통령을 만난다.", []),
    ],
)
def test_names_by_what_stands_beside_them(text, names):
    assert list(syllabic_names.find([words(text, KO)])) == names


def test_people_go_by_their_family_names_and_honorifics_later():
    text = "은퇴 교사 탁해윤(67)씨는 웃었다.\n\n탁씨는 “책이 좋다”고 했다. 해윤씨의 딸 탁가은(30)씨도 왔다."
    people = [(text[each.start : each.end], each.name) for p in document(text, "ko").passages for each in p.people]
    assert people == [
        ("탁해윤", "Tak Hae-yoon"),
        ("해윤씨의", "Tak Hae-yoon"),
        ("탁가은", "Tak Ga-eun"),
    ]


def test_a_family_name_alone_means_the_only_one_who_bears_it():
    assert syllabic_names.called_short(["탁해윤", "김하람"], KO)["탁씨"] == "탁해윤"
    assert "김씨" not in syllabic_names.called_short(["김해윤", "김하람"], KO)


def test_the_body_of_somebody_named_is_nobody():
    text = "유해린 새봄전자 대표는 말했다. 새봄전자 노조위원장 남도윤은 “기다린다”고 말했다."
    assert [each.name for p in document(text, "ko").passages for each in p.people] == ["Yoo Hae-rin", "Nam Do-yoon"]
