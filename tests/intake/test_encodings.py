"""Bytes in, text out, or the reason why not."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lib.intake.encodings import NOTE, DecodeError, declared, decode, is_known

WESTERN = {
    "de": "Die größten Häuser überragen die Straße; für Öl zahlt man hübsche Preise, „sagte“ er.",
    "fr": "L’été dernier, près de la forêt, les élèves ont créé une fête : « Ça a été très réussi », dit-il.",
    "sq": "Në mëngjes është përshëndetur çdo njeri që ka ardhur nga fshatrat përreth për të parë ndërtesën.",
    "nb": "Været på øya ble så dårlig at båten måtte snu; på kvelden gikk alle hjem – «endelig», sa hun.",
    "is": "Ráðherrarnir hittust í höfninni á mánudaginn; þjóðin fékk óþægilegar fréttir.",
    "es": "¿Él vendrá mañana? «Sí», dijo el señor, ¡qué alegría! El niño comió piñones.",
}
OTHERS = [
    ("cp1251", "Два министра встретились в понедельник в порту и говорили целый час."),
    ("koi8-r", "Два министра встретились в понедельник в порту и говорили целый час."),
    ("iso8859-5", "Два министра встретились в понедельник в порту и говорили целый час."),
    ("cp1251", "Home | News | https://news.example/2019/04/a-long-address.html\n\nВстреча прошла в порту."),
    ("euc-kr", "두 장관은 월요일에 항구에서 만나 한 시간 동안 이야기를 나누었다."),
    ("shift_jis", "二人の大臣は月曜日に港で会い、一時間ほど話をした。"),
    ("euc_jp", "二人の大臣は月曜日に港で会い、一時間ほど話をした。"),
    ("gb2312", "两位部长星期一在港口会面，谈了一个小时。"),
    ("big5", "兩位部長星期一在港口會面，談了一個小時。"),
    ("iso8859-6", "التقى الوزيران يوم الاثنين في الميناء وتحدثا لمدة ساعة."),
    ("iso8859-7", "Οι δύο υπουργοί συναντήθηκαν τη Δευτέρα στο λιμάνι."),
    ("cp1254", "İki bakan pazartesi günü limanda buluştu ve bir saat konuştu. Şehir çok güzeldi, ağaçlar ışıklıydı."),
    ("iso8859-2", "Dwaj ministrowie spotkali się w porcie i będą dążyć do ugody; źródła mówią o końcu sporu."),
]


@pytest.mark.parametrize("language", WESTERN)
def test_windows_1252_is_read_with_a_note(language):
    assert decode(WESTERN[language].encode("cp1252")) == (WESTERN[language], NOTE)


@pytest.mark.parametrize(("encoding", "text"), OTHERS)
def test_what_is_no_western_language_asks_for_its_encoding(encoding, text):
    with pytest.raises(DecodeError, match=r"state its encoding in metadata\.csv"):
        decode(text.encode(encoding))
    assert decode(text.encode(encoding), stated=encoding) == (text, "")


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-32"])
def test_unicode_needs_no_statement_and_loses_its_mark(encoding):
    text = "Korea e Veriut – 북한 😀\r\n"
    assert decode(text.encode(encoding)) == (text, "")


def test_an_albanian_text_may_name_spaniards():
    text = WESTERN["sq"] + " Fëmijët e Peñas janë këtu."
    assert decode(text.encode("cp1252")) == (text, NOTE)


@pytest.mark.parametrize(
    ("data", "stated", "reason"),
    [
        (b"\x89PNG\r\n\0\0", "", "binary"),
        (b"text\0text", "", "binary"),
        ("a\0b".encode("utf-16"), "", "binary"),
        ("Çdo fshat është i bukur".encode()[:-1] + b"\xc3", "", "damaged UTF-8"),
        ("Straße".encode("cp1252"), "utf-8", "is not utf-8"),
        (b"+2D0-", "utf-7", "is not utf-7"),
        (b"caf\x81", "", "unknown encoding"),
    ],
)
def test_what_is_no_text(data, stated, reason):
    with pytest.raises(DecodeError, match=reason):
        decode(data, stated)


def test_a_page_may_declare_its_encoding():
    page = '<html><head><meta http-equiv="Content-Type" content="text/html; charset=windows-1251"></head><p>Встреча'
    data = page.encode("cp1251")
    assert declared(data) == "windows-1251"
    assert decode(data, declared=declared(data)) == (page, "")
    assert declared(b'<meta charset="zip">') == ""


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("utf-8", True),
        ("CP1251", True),
        ("euc-kr", True),
        ("zip", False),
        ("rot13", False),
        ("idna", False),
        ("", False),
    ],
)
def test_which_names_are_encodings(name, expected):
    assert is_known(name) is expected


@given(st.binary(max_size=2000))
def test_any_bytes_are_text_or_a_reason(data):
    try:
        text, _ = decode(data)
    except DecodeError as error:
        assert str(error)
    else:
        assert "\0" not in text
        assert text.encode("utf-8").decode("utf-8") == text


@pytest.mark.parametrize("encoding", ["utf-16-le", "utf-16-be"])
def test_utf_16_without_a_mark_is_read(encoding):
    text = "Der Hafen von Kiel öffnet wieder.\nДва корабля вошли в порт.\n"
    assert decode(text.encode(encoding)) == (text, "")


@pytest.mark.parametrize("by", ["cp1252", "latin-1"])
def test_a_text_saved_in_a_wrong_encoding_before_gets_a_note(by):
    text = "Bürgermeister Jörg Köhler eröffnete die Brücke über den Fluss."
    twice = text.encode("utf-8").decode(by)
    assert "wrong encoding" in decode(twice.encode("utf-8"))[1]
    assert decode(text.encode("utf-8"))[1] == ""
