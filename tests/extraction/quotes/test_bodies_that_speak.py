"""Which body speaks: its name, and no auxiliary, number or country beside it."""

import pytest
from made import records


@pytest.mark.parametrize(
    ("text", "code", "speaker"),
    [
        ("Havnedirektoratet havde så sent som i november advaret om, at kajen var for lav.", "da", "Havnedirektoratet"),
        ("Kaiforbundet krever et tillegg på 6,2 prosent og sier at medlemmene er blitt hengende etter.", "nb", None),
        ("Duru za karibu na ujumbe wa Urusi zinadai kwamba suala la mkopo liligusiwa.", "sw", "sources"),
        ("Источник в норвежской делегации рассказал, что встречу перенесли дважды.", "ru", "source in the Norwegian"),
        ("Джерело в данській делегації розповіло, що поїздку двічі відкладали.", "uk", "source in the Danish"),
        ("En kilde i den svenske delegasjonen sier at møtet ble utsatt.", "nb", "source in the Swedish"),
        ("Russiske kilder sier at møtet ble utsatt.", "nb", "Russian sources"),
        (
            "Zdaniem hydrologa z Uniwersytetu Opolskiego takie zjawiska będą się powtarzać co kilka lat.",
            "pl",
            "hydrologist",
        ),
        ("Według Wód Polskich zbiornik jest wypełniony w połowie i nie ma zagrożenia.", "pl", "Polish Waters"),
        ("국민의힘은 논평을 내고 “구체적인 수치가 없는 외교”라고 비판했다.", "ko", "People Power Party"),
        (
            "وأفاد مصدر دبلوماسي بأن جولة جديدة ستعقد غدا. وأضاف أن الجولة السابقة انهارت في يوليو.",
            "ar",
            "diplomatic source",
        ),
    ],
)
def test_the_body_or_source_that_speaks(text, code, speaker):
    said = records(text, code, "2024-05-10", "quote")[-1].speaker
    assert said.startswith(speaker or "Kaiforbundet")
