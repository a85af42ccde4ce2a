"""From bytes to text: as stated, by byte-order mark, as UTF-8, as the page declares, or as Windows-1252 with a note."""

from __future__ import annotations

import codecs
import locale
import re

from lib.intake.language_identification import language_of

MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
NOT_FOR_FILES = {"idna", "punycode", "undefined", "unicode-escape", "raw-unicode-escape", "mbcs", "oem"}
DECLARED = re.compile(rb"<meta[^>]{0,200}?charset\s*=\s*[\"']?\s*([\w.:-]{2,40})", re.IGNORECASE)
UTF8_SEQUENCE = re.compile(rb"[\xc3-\xdf][\x80-\xbf]|[\xe0-\xef][\x80-\xbf]{2}|[\xf0-\xf4][\x80-\xbf]{3}")
HIGH_BYTE = re.compile(rb"[\x80-\xff]")
HIGH = re.compile(r"[^\x00-\x7f\s]")
MISREAD = re.compile(r"[\xc2-\xf4][\x80-\xbf€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]{1,3}")  # UTF-8 that was read as Windows-1252
RUN = re.compile(r"[¡-ÿ]{3,}")  # three accented letters or signs side by side: hardly ever in a Western language

TOO_MANY_HIGH = 0.3  # of all characters; French, Albanian and Icelandic stay under 0.15
TOO_MANY_IN_RUNS = 0.4  # of the characters beyond ASCII
DAMAGED = 0.8  # share of the bytes beyond ASCII that are good UTF-8 although the whole is not
OTHER_LETTERS = 0.1  # share of the letters beyond ASCII that the language's own encoding reads differently
MOST_MISREAD = 0.5  # share of the characters beyond ASCII
LEAST_LETTERS = 0.6  # of the characters of a text in UTF-16 without a mark
A_FEW = 2  # such letters are foreign names

ASK = "state its encoding in metadata.csv, column encoding, or save it as UTF-8"
TWICE = "looks as if it had been saved in a wrong encoding before (it holds “{}”): copy it again from its source"
NOTE = "is not UTF-8 and was read as Windows-1252; if letters look wrong, " + ASK


class DecodeError(ValueError):
    """Bytes that cannot be read as text; says why and what to do."""


def is_known(name: str) -> bool:
    """Whether it names an encoding that text files are written in."""
    try:
        found = codecs.lookup(name)
        return found.name not in NOT_FOR_FILES and isinstance(b"a".decode(found.name, "ignore"), str)
    except (LookupError, ValueError):
        return False


def declared(data: bytes) -> str:
    """The encoding that a web page declares in its head, "" where none that is known."""
    match = DECLARED.search(data, 0, 4096)
    name = match.group(1).decode("ascii", "ignore") if match else ""
    return name if name and is_known(name) else ""


def decode(data: bytes, stated: str = "", declared: str = "") -> tuple[str, str]:
    """The text without its byte-order mark, and a note where the encoding was only supposed.

    Raises DecodeError for binary files and for bytes that are no text in any encoding tried.
    """
    encoding = stated or next((name for mark, name in MARKS if data.startswith(mark)), "")
    encoding = encoding or wide_without_mark(data)
    is_wide = encoding and codecs.lookup(encoding).name.startswith(("utf-16", "utf-32"))
    if b"\0" in data and not is_wide:
        raise DecodeError("is a binary file (it holds a NUL byte): replace it by its text")
    text, note = (strictly(data, encoding), "") if encoding else supposed(data, declared)
    if "\0" in text:
        raise DecodeError("is a binary file (it holds a NUL character): replace it by its text")
    return text.removeprefix("\ufeff"), note or misread(text)


def wide_without_mark(data: bytes) -> str:
    """UTF-16 without a byte-order mark, by where its NUL bytes stand, "" where it is none."""
    parts = {"utf-16-le": data[1::2], "utf-16-be": data[::2]}
    nulls = {name: part.count(0) for name, part in parts.items()}
    name = max(nulls, key=lambda each: nulls[each])
    if nulls[name] <= A_FEW or nulls[name] != data.count(0) or len(data) % 2:
        return ""
    text = data.decode(name, "replace")
    letters = sum(letter.isalpha() or letter.isspace() for letter in text)
    return name if letters >= LEAST_LETTERS * len(text) and "\ufffd" not in text else ""


def misread(text: str) -> str:
    """A note where most of the letters beyond ASCII are those of UTF-8 read as Windows-1252: "MÃ¼ller"."""
    runs = [run for run in MISREAD.findall(text) if is_misread(run)]
    if len(runs) < A_FEW or sum(map(len, runs)) < MOST_MISREAD * len(HIGH.findall(text)):
        return ""
    return TWICE.format(runs[0])


def is_misread(run: str) -> bool:
    try:
        return len(b"".join(as_byte(letter) for letter in run).decode("utf-8")) < len(run)
    except UnicodeError:
        return False


def as_byte(letter: str) -> bytes:
    return letter.encode("latin-1" if letter < "\u0100" else "cp1252")


def strictly(data: bytes, encoding: str) -> str:
    try:
        text = data.decode(encoding)
        text.encode("utf-8")  # lone surrogates, which UTF-7 can hide, are no text
    except (UnicodeError, LookupError) as error:
        raise DecodeError(f"is not {encoding}: {ASK}") from error
    return text


def supposed(data: bytes, declared: str) -> tuple[str, str]:
    """The text and a note, where nothing states the encoding."""
    for encoding in filter(None, ("utf-8", declared)):
        try:
            return strictly(data, encoding), ""
        except DecodeError:
            continue
    if len(b"".join(UTF8_SEQUENCE.findall(data))) > DAMAGED * len(HIGH_BYTE.findall(data)):
        raise DecodeError("is damaged UTF-8: copy it again from its source, or state its encoding in metadata.csv")
    text = strictly_western(data)
    other = reads_better_as(data, text)
    if other:
        raise DecodeError(f"is not UTF-8 and looks like {other}: {ASK}")
    return text, NOTE


def strictly_western(data: bytes) -> str:
    """The bytes as Windows-1252, where that may be a language."""
    try:
        text = data.decode("cp1252")
    except UnicodeDecodeError as error:
        raise DecodeError(f"is in an unknown encoding: {ASK}") from error
    if not may_be_language(text):
        raise DecodeError(f"is not UTF-8, and no language when read as Windows-1252: {ASK}")
    return text


def may_be_language(text: str) -> bool:
    """Whether the characters beyond ASCII are as few and as scattered as in a language written in Latin letters."""
    high = len(HIGH.findall(text))
    in_runs = sum(map(len, RUN.findall(text)))
    return high <= TOO_MANY_HIGH * len("".join(text.split())) and in_runs <= TOO_MANY_IN_RUNS * high


def reads_better_as(data: bytes, text: str) -> str:
    """The traditional encoding of the text's language where that gives other letters, else ""."""
    alias = locale.locale_alias.get(language_of(text.splitlines()), "")
    encoding = alias.partition(".")[2]
    if not encoding.startswith("ISO8859") or not is_known(encoding):
        return ""
    high = bytes(byte for byte in data if byte >= 0xC0)
    pairs = zip(high.decode("cp1252"), high.decode(encoding, "replace"), strict=True)
    other = sum(one != two for one, two in pairs)
    return encoding.replace("ISO", "ISO-") if other > max(A_FEW, OTHER_LETTERS * len(high)) else ""
