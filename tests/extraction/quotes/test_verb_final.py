"""Korean clauses before their verb of saying."""

import pytest
from made import records


@pytest.mark.parametrize(
    ("text", "clause", "speaker"),
    [
        ("어민 단체는 항구가 내년에 다시 열린다고 밝혔다.", "항구가 내년에 다시 열린다고", "어민 단체"),
        ("새 다리가 봄에 문을 연다고 연합뉴스가 보도했다.", "새 다리가 봄에 문을 연다고", "연합뉴스"),
        ("러시아는 회담이 모스크바에서 열릴 것이라고 강조했다.", "회담이 모스크바에서 열릴 것이라고", "Russia"),
    ],
)
def test_a_clause_before_its_verb(text, clause, speaker):
    found = [each for each in records(f"제목\n\n{text}", "ko", "2024-05-10", "quote") if each.quote_kind == "indirect"]
    assert [each.surface for each in found] == [clause]
    assert found[0].speaker == speaker


def test_words_in_marks_are_not_told_again():
    found = records('제목\n\n러시아는 "회담이 모스크바에서 열릴 것"이라고 강조했다.', "ko", "2024-05-10", "quote")
    assert [each.quote_kind for each in found] == ["direct"]
