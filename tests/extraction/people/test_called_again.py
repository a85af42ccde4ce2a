"""Somebody just named whom other words call again."""

import pytest
from made import records


def speakers(text, code):
    return [
        each.speaker for each in records(f"X\n\n{text}", code, "2023-05-10", "quote") if each.quote_kind == "direct"
    ]


@pytest.mark.parametrize(
    ("code", "text", "speaker"),
    [
        ("de", "Olaf Scholz kam nach Prag. „Das war gut so“, sagte der SPD-Politiker.", "Olaf Scholz"),
        ("nb", "Jonas Gahr Støre kom til Praha. – Det gikk bra, sa politikeren.", "Jonas Gahr Støre"),
        ("nl", "Mark Rutte kwam naar Praag. „Het ging heel goed”, zei de VVD-politicus.", "Mark Rutte"),
        ("sw", "William Ruto aliwasili Praha. “Safari ilikuwa nzuri sana,” alisema mwanasiasa huyo.", "William Ruto"),
        (
            "sv",
            "Ulf Kristersson mötte Emmanuel Macron i Prag. ”Det gick mycket bra”, sade fransmannen.",
            "Emmanuel Macron",
        ),
        ("nl", "Invaller Jan Kroon scoorde. „Het ging heel goed”, grijnsde de middenvelder.", "Jan Kroon"),
        ("da", "Målmand Ole Berg blev træt. »Det gik meget godt,« sagde nordmanden.", "Ole Berg"),
        ("es", "El técnico Luis Prado llegó tarde. «Todo salió muy bien», dijo el argentino.", "Luis Prado"),
        ("fr", "Paul Vasseur marque deux fois. « C’était très bien », souriait l’attaquant.", "Paul Vasseur"),
    ],
)
def test_whoever_was_just_named_is_called_again(code, text, speaker):
    assert speakers(text, code) == [speaker]


def test_a_politician_may_be_anybody():
    (speaker,) = speakers("Olaf Scholz kam nach Prag. „Das war gut so“, sagte ein SPD-Politiker.", "de")
    assert speaker != "Olaf Scholz"
