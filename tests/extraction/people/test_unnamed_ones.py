"""One of several, who has no name."""

import pytest
from made import records


@pytest.mark.parametrize(
    ("text", "code", "speaker"),
    [
        (
            "Tusk był na wałach. „Wodę mieliśmy po kolana całą noc” – mówiła jedna z mieszkanek.",
            "pl",
            "resident",
        ),
        ("Angela Merkel sprach mit Anwohnern. „Wir warten seit Tagen auf Wasser“, sagte einer von ihnen.", "de", None),
        (
            "Emmanuel Macron a parlé. « Nous n'avons plus rien à manger », confie l'une des habitantes.",
            "fr",
            "resident",
        ),
        ("Pedro Sánchez llegó al pueblo. «No nos queda nada de nada», dijo uno de los vecinos.", "es", None),
        ("قال أحد المتظاهرين إن الطريق إلى الميناء مغلق.", "ar", "protester"),
        ("Wafanyabiashara waliandamana. “Tumechoka kusubiri kila siku,” alisema mmoja wao.", "sw", "trader"),
        ("The drivers were angry. “We wait and wait,” said one of them.", "en", "driver"),
        ("Jonas Gahr Støre smilte. – Vi skar is hele natten, sier en av isskulptørene.", "nb", "en av isskulptørene"),
    ],
)
def test_one_of_several_speaks_and_nobody_named_before(text, code, speaker):
    said = records(text, code, "2024-05-10", "quote")[-1].speaker
    assert said == speaker if speaker else said not in ("Angela Merkel", "Pedro Sánchez")
