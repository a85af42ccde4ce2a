"""Sentences and their English in TMX 1.4, the exchange format of translation memories.

After the specification of LISA OSCAR, 2004. A file is untrusted: declarations of entities and the like are refused
before anything is read, and nothing that it refers to is opened.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from xml.etree import ElementTree
from xml.sax.saxutils import escape, quoteattr

from defusedxml import DefusedXmlException
from defusedxml.ElementTree import DefusedXMLParser, ParseError

from lib.model import TARGET, PartialDate
from lib.text import one_line

MOST_BYTES = 300_000_000
NOT_XML = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
DAY = re.compile(r"(\d{4})(\d\d)(\d\d)T\d{6}Z")
XML_LANG = "{http://www.w3.org/XML/1998/namespace}lang"
CODES = ("bpt", "ept", "it", "ph", "ut")  # what they hold is markup of another program, not text
HEADER = """\
<?xml version="1.0" encoding="UTF-8"?>
<tmx version="1.4">
<header creationtool="Parallax" creationtoolversion="1" segtype="sentence" o-tmf="Parallax" adminlang="en" \
srclang="*all*" datatype="plaintext"/>
<body>
"""
FOOTER = "</body>\n</tmx>\n"


@dataclass(frozen=True)
class Unit:
    """A sentence, its English, who made it for what, and when (a partial ISO date)."""

    language: str
    source: str
    english: str
    origin: str = ""
    date: str = ""


class _Parser(DefusedXMLParser):
    """Refuses all declarations; a bare <!DOCTYPE tmx SYSTEM "tmx14.dtd"> declares nothing and may stand."""

    def __init__(self):
        super().__init__(forbid_dtd=True)

    def defused_start_doctype_decl(
        self, name: str, sysid: str | None, pubid: str | None, has_internal_subset: bool
    ) -> None:
        if has_internal_subset:
            super().defused_start_doctype_decl(name, sysid, pubid, has_internal_subset)


def read(path: Path) -> list[Unit]:
    """Every sentence of the file that stands beside English. Raises ValueError where the file cannot be read."""
    try:
        if path.stat().st_size > MOST_BYTES:
            raise ValueError(f"{path.name}: larger than {MOST_BYTES // 1_000_000} MB; split it")
        with path.open("rb") as file:
            return [unit for element in _elements(file, path.name) for unit in _units(element)]
    except DefusedXmlException as error:
        reason = "it declares entities or the like, which could make it something else; take them out"
        raise ValueError(f"{path.name}: {reason}") from error
    except ParseError as error:
        raise ValueError(f"{path.name}: cannot be read as XML: {error}") from error
    except RecursionError as error:
        raise ValueError(f"{path.name}: nested deeper than any text") from error
    except (OSError, LookupError, UnicodeError) as error:
        raise ValueError(f"{path.name}: cannot be read: {error}") from error


def write(units: Iterable[Unit]) -> bytes:
    """A TMX file in UTF-8; characters that XML cannot hold are left out."""
    return (HEADER + "".join(_element(unit) for unit in units) + FOOTER).encode("utf-8", "replace")


def corrections_tmx(rows: Iterable[Mapping[str, str]]) -> bytes:
    """A reader's own English as a TMX file; rows have language, source, english, and origin and date if they like."""
    names = Unit.__dataclass_fields__
    units = (Unit(**{name: str(row.get(name, "")) for name in names}) for row in rows)
    return write(unit for unit in units if unit.source.strip() and unit.english.strip())


def code(tag: str) -> str:
    """The language of a tag like sw-KE, SWA or nb_NO, as a code like those of the articles."""
    from babel.core import get_global

    first = re.split("[-_]", tag.strip().lower(), maxsplit=1)[0]
    return get_global("language_aliases").get(first, first) if len(first) == 3 else first


def _elements(file, name: str) -> Iterator[ElementTree.Element]:
    """The units of the file, one at a time, each forgotten when the next is read."""
    events = ElementTree.iterparse(file, ("start", "end"), _Parser())
    _, root = next(events)
    if _tag(root) != "tmx":
        raise ValueError(f"{name}: its first element is {_tag(root)[:40]!r}, not tmx")
    for event, element in events:
        if event == "end" and _tag(element) == "tu":
            yield element
            element.clear()


def _units(element: ElementTree.Element) -> list[Unit]:
    said = [(code(each.get(XML_LANG) or each.get("lang") or ""), each) for each in element if _tag(each) == "tuv"]
    english = next((each for language, each in said if language == TARGET), None)
    if english is None:
        return []
    properties = {each.get("type", ""): one_line(each.text or "") for each in element if _tag(each) == "prop"}
    makers = (each.get(name) for each in (english, element) for name in ("changeid", "creationid"))
    origin = properties.get("x-origin") or next((maker for maker in makers if maker), "")
    day = properties.get("x-date") or _day(english, element)
    text = _segment(english)
    return [Unit(language, _segment(each), text, origin, day) for language, each in said if language != TARGET]


def _segment(variant: ElementTree.Element) -> str:
    return one_line("".join(_plain(each) for each in variant if _tag(each) == "seg"))


def _plain(element: ElementTree.Element) -> str:
    """The text of an element, without the markup of other programs that stands in it."""
    own = "" if _tag(element) in CODES else element.text or ""
    inner = ("" if _tag(each) in CODES else _plain(each) for each in element)
    return own + "".join(part + (each.tail or "") for part, each in zip(inner, element, strict=True))


def _day(*elements: ElementTree.Element) -> str:
    """The day of the last change that the elements state."""
    for name in ("changedate", "creationdate"):
        for element in elements:
            stated = DAY.fullmatch(element.get(name, ""))
            if stated:
                return "-".join(stated.groups())
    return ""


def _element(unit: Unit) -> str:
    day = unit.date.replace("-", "") + "T000000Z" if unit.date and PartialDate(unit.date).precision == "day" else ""
    facts = [("x-origin", unit.origin), ("x-date", "" if day else unit.date)]
    lines = ["<tu" + (f" creationdate={quoteattr(day)}" if day else "") + ">"]
    lines += [f"<prop type={quoteattr(name)}>{_text(value)}</prop>" for name, value in facts if value]
    for language, text in ((unit.language, unit.source), (TARGET, unit.english)):
        lines.append(f"<tuv xml:lang={quoteattr(_clean(language))}><seg>{_text(text)}</seg></tuv>")
    return "\n".join([*lines, "</tu>\n"])


def _text(text: str) -> str:
    return escape(_clean(text))


def _clean(text: str) -> str:
    return one_line(NOT_XML.sub("", text))


def _tag(element: ElementTree.Element) -> str:
    return element.tag.rpartition("}")[2] if isinstance(element.tag, str) else ""
