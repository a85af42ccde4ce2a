"""Korean clauses before their verb of saying."""

import pytest
from made import document, records

from lib.extraction.quotes import direct_speech


@pytest.mark.parametrize(
    ("text", "clause", "speaker"),
    [
        ("어민 단체는 항구가 내년에 다시 열린다고 밝혔다.", "항구가 내년에 다시 열린다고", "fisherman association"),
        ("새 다리가 봄에 문을 연다고 연합뉴스가 보도했다.", "새 다리가 봄에 문을 연다고", "Yonhap"),
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


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        (
            "문재인 대통령은 서울에서 니콜라이 파트루셰프 서기를 만나 “항구를 다시 열기를 바란다”고 말했다.",
            "Moon Jae-in",
        ),
        ("익명을 요구한 철도 관계자는 “항구를 다시 열어야 한다”고 말했다.", "철도 관계자"),
        ("통일부 당국자는 “항구를 다시 열어야 한다”고 말했다.", "South Korean Unification Ministry official"),
        ("푸틴 대통령은 회담 후 “항구를 다시 열어야 한다”고 강조했다.", "Vladimir Putin"),
        ("김정은 국무위원장이 왔다. 이어진 오찬에서 김 위원장은 “항구를 다시 열어야 한다”고 말했다.", "Kim Jong Un"),
        ("푸틴 대통령은 그 말을 한 번도 쓰지 않은 채 “항구를 다시 열어야 한다”고만 설명했다.", "Vladimir Putin"),
        ("아베 신조 총리는 반대했고, 문재인 대통령은 “두 나라 사이의 일”이라며 말을 아꼈다.", "Moon Jae-in"),
        ("김한결 감독은 눈물을 닦은 뒤 “우리는 다시 일어서겠다”고 각오를 다졌다.", "Kim Han-gyeol"),
        (
            "김한결 감독은 회견을 열었다. 다음 경기에 대해서는 “우리는 다시 일어서겠다”고 각오를 다졌다.",
            "Kim Han-gyeol",
        ),
        ("업계 관계자는 “항구를 다시 열어야 한다”고 귀띔했다.", "industry official"),
        ("다만 새봄협동조합은 “항구를 다시 열어야 한다”고 강조했다.", "새봄협동조합"),
        ("역 앞에서 택시를 모는 안드레이(51)는 “항구를 다시 열어야 한다”고 말했다.", "안드레이"),
        ("식당을 하는 박모(58)씨는 “항구를 다시 열어야 한다”고 하소연했다.", "Park"),
        ("30대 A씨는 “항구를 다시 열어야 한다”고 하소연했다.", "A"),
        ("식당 관계자는 “항구를 다시 열어야 한다”고 말했다.", "restaurant official"),
        ("윤다솔(19)양의 어머니는 “항구를 다시 열어야 한다”고 말했다.", "윤다솔(19)양의 어머니"),
        ("푸틴 대통령은 이번 협정을 “새 시대를 여는 문서”라고 치켜세웠다.", "Vladimir Putin"),
    ],
)
def test_who_speaks_bears_the_ending_of_a_subject(text, speaker):
    whole = document(text, "ko", "2019-04-25")
    direct_speech.add(whole)
    assert [each.speaker for each in whole.direct] == [speaker]
