"""The role of every line: what is title, heading, body and caption, and what is only page furniture."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from functools import cache
from itertools import takewhile

from lib.intake import language_identification, outlets
from lib.languages import date_expressions, language
from lib.languages.language import Language
from lib.languages.lexicon import alternatives, compile_phrases
from lib.languages.scripts import count_words
from lib.model import Line

LINE = re.compile(r"[^\r\n\u2028\u2029\x85]*[^\s][^\r\n\u2028\u2029\x85]*")
WORD = re.compile(r"\w+")
SENTENCE_END = re.compile(r"[.!?…:;,。！？؟।][\"'“”„«»‘’)\]]*$")
STOPPED = re.compile(r"[.…:;,。，、：；।۔،]$")
FULL_STOP = re.compile(r"[.!?…。！？؟।][\"'“”„«»‘’)\]]*$")
ADDRESS = re.compile(r"(?:https?://|www\.)\S+|[\w.+-]+@[\w-]+\.\w+")
LIST_ITEM = re.compile(r"(?:\d{1,2}[.)]|[*•·▪‣])\s+\S")
MARKDOWN_HEADING = re.compile(r"#{1,6}\s+")
STATED_DATE = re.compile(
    r"(?:date|datum|dato|data|tarehe|fecha|дата)\s*(?:[:=]\s*)?\d{4}(?:-\d\d){0,2}\s+", re.IGNORECASE
)
SIGNATURE = re.compile(r"\(\s*(?:©\s*)?[\w./ -]{2,30}\)\s*$")
DATELINE = re.compile(r"[^\W\d_][^.!?:()]{1,60}\(([^()]{2,30})\)\s*[-–—:.]\s+")
PLACE_LINE = re.compile(
    r"([A-ZÀ-ÞА-Я][\w'’. ]{2,25}(?:[,/]\s?[A-ZÀ-ÞА-Я][\w'’. ]{1,25}){0,2})\s[–—-]{1,2}\s+(?=[A-ZÀ-ÞА-Я\d„“\"«])"
)
SLASHED = re.compile(r"[^/\s][^/]*(?:/+[^/]+){1,5}")
PIPED = re.compile(r"[^|]{1,40}(?:\|[^|]{1,40}){2,}")

NAME = r"[^\W\d_a-zà-ÿ][\w'’.-]*"
AND = f"(?i:{alternatives(('and', 'und', 'og', 'och', 'dhe', 'na', 'et', 'y', 'e', 'i', 'en', 'и', 'та'))})"

MOST_LABELS = 4  # lines above a title that may name its section
TITLE_WORDS, HEADING_WORDS, CAPTION_WORDS, FURNITURE_WORDS, NAVIGATION_WORDS = 30, 16, 45, 14, 8
WRAPPED_COLUMNS = (45, 120)


def assign(text: str, code: str, body_start: int = 0, title: str = "") -> list[Line]:
    """Every line of the text, or the parts of one that differ, with its role, in reading order.

    What stands before `body_start` (front matter) is no part of the text.
    A `title` known beforehand is looked for on the first lines; where there is none, the first line may be one.
    """
    spoken = language.get(code)
    pieces = [piece for span in blocks(text, body_start, len(text)) for piece in split_line(text, span, spoken)]
    lines = [replace(line, role=line.role or furniture(text[line.start : line.end], spoken)) for line in pieces]
    lines = mark_title(text, lines, title)
    lines = mark_captions(text, lines, spoken)
    return mark_prose(text, lines, code)


def blocks(text: str, start: int, end: int) -> list[tuple[int, int]]:
    """The spans of the lines that hold anything; the lines of a hard-wrapped text are joined to paragraphs."""
    lines = [trimmed(text, match.start(), match.end()) for match in LINE.finditer(text, start, end)]
    pairs = [(a, b) for a, b in zip(lines, lines[1:], strict=False) if is_next_line(text, a, b)]
    low, high = WRAPPED_COLUMNS
    wrapped = [a for a, _ in pairs if low <= a[1] - a[0] <= high and not SENTENCE_END.search(text[a[0] : a[1]])]
    if len(pairs) < 4 or len(wrapped) < 0.6 * len(pairs) or any(b - a > high for a, b in lines):
        return lines
    paragraphs: list[tuple[int, int]] = []
    for span in lines:
        if paragraphs and is_next_line(text, paragraphs[-1], span) and not MARKDOWN_HEADING.match(text, span[0]):
            paragraphs[-1] = (paragraphs[-1][0], span[1])
        else:
            paragraphs.append(span)
    return paragraphs


def trimmed(text: str, start: int, end: int) -> tuple[int, int]:
    kept = text[start:end]
    return start + len(kept) - len(kept.lstrip()), start + len(kept.rstrip())


def is_next_line(text: str, one: tuple[int, int], other: tuple[int, int]) -> bool:
    """Whether no empty line stands between two lines."""
    return text[one[1] : other[0]].count("\n") <= 1


def words(text: str) -> int:
    return count_words(text)


def split_line(text: str, span: tuple[int, int], spoken: Language) -> Iterator[Line]:
    """A line, cut where a stated date, a dateline, a rubric, a credit or a signature is stuck to its prose."""
    start, end = span
    prefix = prefix_of(text[start:end], spoken)
    if prefix:
        yield Line(*trimmed(text, start, start + prefix), "other")
        start += prefix
    credit = patterns(spoken.code)["credit"].search(text, start, end)
    signature = SIGNATURE.search(text, start, end)
    if not credit and not is_agency_credit(text[start:end]):
        credit = slashed_credit().search(text, start, end)
    if credit and words(text[credit.end() : end]) <= FURNITURE_WORDS:
        caption = trimmed(text, start, credit.start())
        if caption[0] < caption[1]:
            yield Line(*caption, "caption" if words(text[slice(*caption)]) <= CAPTION_WORDS else "")
        yield Line(*trimmed(text, credit.start(), end), "other")
    elif signature and is_signature(signature.group()):
        body = trimmed(text, start, signature.start())
        if body[0] < body[1]:
            yield Line(*body, "")
        yield Line(*trimmed(text, signature.start(), end), "other")
    else:
        yield Line(*trimmed(text, start, end), "")


@cache
def slashed_credit() -> re.Pattern:
    """A credit at the end of a line, "REUTERS/Jane Doe"."""
    agencies = alternatives((*outlets.names(), *outlets.shouted()))
    return re.compile(rf"(?<!\w){agencies}\s?/\s?[A-ZÀ-Þ][\w.'’ -]{{2,40}}(?:/[\w.'’ -]{{2,30}}){{0,3}}$")


def prefix_of(line: str, spoken: Language) -> int:
    """How many characters of a line stand before its prose."""
    stated = STATED_DATE.match(line)
    dateline = DATELINE.match(line)
    from_place = PLACE_LINE.match(line)
    rubric = patterns(spoken.code)["rubric"].match(line)
    if stated and words(line[stated.end() :]) > 2:
        return stated.end()
    if dateline and (is_signature(dateline.group(1)) or outlets.pattern().fullmatch(dateline.group(1).split("/")[0])):
        return dateline.end()
    if from_place and is_place_line(from_place.group(1), spoken):
        return from_place.end()
    return rubric.end() if rubric else 0


def is_place_line(opening: str, spoken: Language) -> bool:
    """Whether what stands before a dash at a line's start is where a report was sent from: "GARISSA, Kenya"."""
    from lib.gazetteer import toponyms

    names = [name.strip() for name in re.split(r"[,/]", opening) if name.strip()]
    return names[0].isupper() or all(toponyms.meanings(tuple(name.split()), spoken) for name in names)


def is_signature(text: str) -> bool:
    """Whether a bracket at a line's end names an agency: "(©NTB)", "(dpa/Reuters)"."""
    names = re.split(r"[/,;&]|\s-\s", text.strip("() \t©"))
    return "©" in text or all(outlets.canonical(name.strip(" ©")) for name in names)


@cache
def patterns(code: str) -> dict[str, re.Pattern]:
    """What furniture looks like in one language."""
    roles = language.get(code).roles
    labels = roles.credit or ("photo", "foto")
    return {
        "credit": re.compile(rf"(?i:{alternatives(labels)})\s*[:©]\s*"),
        "rubric": re.compile(rf"(?i:{alternatives(roles.rubric)})\s*[:|–-]\s+(?=[\"'“„«]?\w)"),
        "notice": compile_phrases(roles.notice),
        "navigation": re.compile(rf"(?i:{alternatives(roles.navigation)})(?!\w)"),
        "side": re.compile(rf"(?i:\((?:{alternatives(roles.side)})[^()]*\))"),
        "byline": re.compile(rf"(?i:{alternatives(roles.byline)})\s*:?(?:\s+(?:{NAME}|[^\w\s]|{AND})){{1,9}}"),
        "published": re.compile(rf"(?i:{alternatives(roles.published)})(?!\w)"),
    }


def furniture(line: str, spoken: Language) -> str:
    """`other` for a line that is page furniture whatever stands around it, `heading` for a marked one, else ""."""
    found = patterns(spoken.code)
    count = words(line)
    if MARKDOWN_HEADING.match(line):
        return "heading"
    if not count or ADDRESS.fullmatch(line) or is_signature(line) or PIPED.fullmatch(line):
        return "other"
    if outlets.canonical(line) or date_expressions.is_dateline(line, spoken) or is_agency_credit(line):
        return "other"
    if count <= FURNITURE_WORDS and not FULL_STOP.search(line):
        if LIST_ITEM.match(line) and count <= NAVIGATION_WORDS:
            return "other"
        if found["published"].search(line) and date_expressions.find(line, spoken):
            return "other"
        if found["navigation"].match(line) or found["byline"].fullmatch(line):
            return "other"
    if count <= CAPTION_WORDS and found["notice"].search(line):
        return "other"
    return ""


def is_agency_credit(line: str) -> bool:
    """Whether a line is names with an agency among them: "Jane Doe/Pool/Reuters", "Getty Images"."""
    if words(line) > FURNITURE_WORDS or FULL_STOP.search(line) or not SLASHED.fullmatch(line):
        return False
    return any(outlets.canonical(part.strip()) for part in re.split(r"/+|\s-\s", line))


def mark_title(text: str, lines: list[Line], title: str) -> list[Line]:
    """Gives one of the first lines that hold prose the role of title."""
    folded = " ".join(title.split()).casefold()
    open_lines = [at for at, line in enumerate(lines) if line.role in ("", "heading")]
    for at in open_lines[:3] if folded else []:
        if " ".join(MARKDOWN_HEADING.sub("", text[lines[at].start : lines[at].end]).split()).casefold() == folded:
            return marked(lines, at, "title")
    if folded or len(open_lines) < 2:
        return lines
    unfinished = list(takewhile(lambda at: may_be_title(text[lines[at].start : lines[at].end]), open_lines))
    told = [at for at in unfinished[:MOST_LABELS] if not is_label(text[lines[at].start : lines[at].end])]
    if not unfinished:
        return lines
    title = told[0] if told else unfinished[0]
    for label in unfinished[: unfinished.index(title)]:
        lines = marked(lines, label, "other")
    return marked(lines, title, "title")


def may_be_title(line: str) -> bool:
    return not STOPPED.search(line) and words(line) <= TITLE_WORDS


def is_label(line: str) -> bool:
    """Whether a line above the title is the name of a section or several: a word or two, or capital words alone."""
    plain = MARKDOWN_HEADING.sub("", line)
    return words(plain) <= 2 or all(word[0].isupper() for word in WORD.findall(plain))


def marked(lines: list[Line], at: int, role: str) -> list[Line]:
    return [*lines[:at], replace(lines[at], role=role), *lines[at + 1 :]]


def mark_captions(text: str, lines: list[Line], spoken: Language) -> list[Line]:
    """Captions stand right before a credit, unfinished, or right after it, where they tell a day or a side."""
    credit = patterns(spoken.code)["credit"]
    claimed = set()
    for at, line in enumerate(lines):
        here = text[line.start : line.end]
        if line.role != "caption" and not (line.role == "other" and (credit.match(here) or is_agency_credit(here))):
            continue
        above = at - 1
        while above >= 0 and lines[above].role == "" and is_next_line(text, span(lines[above]), span(lines[above + 1])):
            told = text[lines[above].start : lines[above].end]
            if SENTENCE_END.search(told) and not (above == at - 1 and is_caption(told, spoken)):
                break
            lines = marked(lines, above, "caption")
            above -= 1
        below = at + 1
        has_own = at > 0 and lines[at - 1].role == "caption" and at - 1 not in claimed
        if line.role == "other" and not has_own and below < len(lines):
            told = text[lines[below].start : lines[below].end]
            if lines[below].role == "" and is_caption(told, spoken):
                lines = marked(lines, below, "caption")
                claimed.add(below)
    return lines


def span(line: Line) -> tuple[int, int]:
    return line.start, line.end


def is_caption(line: str, spoken: Language) -> bool:
    """Whether a finished line beside a credit is short and tells the day in full, or who stands on which side."""
    if words(line) > CAPTION_WORDS:
        return False
    full = [each for each in date_expressions.find(line, spoken) if each.day and each.month]
    return bool(full or patterns(spoken.code)["side"].search(line))


def mark_prose(text: str, lines: list[Line], code: str) -> list[Line]:
    """Gives what is left its role: short unfinished lines before prose are headings, foreign ones captions."""
    finished = [line.role == "" and bool(FULL_STOP.search(text[line.start : line.end])) for line in lines]
    result = []
    for at, line in enumerate(lines):
        here = text[line.start : line.end]
        role = line.role
        if role == "":
            role = "body"
            if not SENTENCE_END.search(here) and words(here) <= HEADING_WORDS:
                foreign = language_identification.language_of_line(here, code) != code
                role = "caption" if foreign else "heading" if any(finished[at + 1 :]) else "other"
        result.append(replace(line, role=role))
    if not any(line.role == "body" for line in result):  # a text without a full stop is still a text
        result = [
            replace(line, role="body") if old.role == "" else line for old, line in zip(lines, result, strict=True)
        ]
    return result
