"""What is page furniture whatever stands around it: credits, signatures, datelines, navigation, notices."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from functools import cache

import regex

from lib.gazetteer import toponyms
from lib.intake import outlets
from lib.intake.paragraphs import FULL_STOP, MARKDOWN_HEADING
from lib.languages import cldr, date_expressions, language
from lib.languages.language import Language
from lib.languages.lexicon import alternatives, compile_phrases
from lib.languages.scripts import count_words

ADDRESS = re.compile(r"(?:https?://|www\.)\S+|[\w.+-]+@[\w-]+\.\w+")
ADDRESS_AT_END = re.compile(rf"\s+(?:{ADDRESS.pattern})\s*$")
BULLET = re.compile(r"^[^\w\"'“„«(]*")
LIST_ITEM = re.compile(r"(?:\d{1,2}[.)]|[*•·▪‣])\s+\S")
IN_FIGURES = re.compile(r"[\d\s./-]+")
SIGNATURE = re.compile(r"\(\s*(?:©\s*)?[\w./ -]{2,30}\)\s*$")
DATELINE = re.compile(r"[^\W\d_][^.!?:()]{1,60}\(([^()]{2,30})\)\s*[-–—:.]\s+")
PLACE = r"\p{Lu}[\w'’. ]"
PLACE_LINE = regex.compile(rf"({PLACE}{{2,25}}(?:[,/]\s?{PLACE}{{1,25}}){{0,2}})\s[–—-]{{1,2}}\s+(?=[\p{{Lu}}\d„“\"«])")
SLASHED = re.compile(r"[^/\s][^/]*(?:/+[^/]+){1,5}")
PIPED = re.compile(r"[^|]{1,40}(?:\|[^|]{1,40}){2,}")

NAME = r"(?!\p{Ll})\p{L}[\w'’.-]*"

CAPITAL_NAME = r"\p{Lu}[\w'’.-]*"

MOST_LABEL_WORDS, MOST_NAVIGATION_WORDS, MOST_POINTER_WORDS, MOST_CAPTION_WORDS = 14, 8, 20, 45
LONGEST_STATEMENT = 200  # characters of a line that states the date
MOST_BESIDE_DATES = 9  # words of such a line beside its dates and the words for them
BEFORE_DATE, MOST_AFTER_LABEL = 40, 3  # characters and words between a label and its date
LEAST_PROSE_WORDS = 3  # behind a stated date
MOST_AUTHOR_WORDS, MOST_WORDS_BEFORE_DATE = 9, 4  # of a line that states a day beside an author
SET_OFF = (",", ".", ";", ":", "|", "/", "(", ")", "–", "—", "-", "·", "•", "،")
DIGIT = re.compile(r"\d")

Rule = Callable[[str, Language], bool]


@dataclass(frozen=True)
class Patterns:
    """What furniture looks like in one language."""

    credit: re.Pattern[str]
    rubric: re.Pattern[str]
    notice: re.Pattern[str]
    navigation: re.Pattern[str]
    side: re.Pattern[str]
    byline: regex.Pattern[str]
    opens_byline: regex.Pattern[str]
    photographer: regex.Pattern[str]
    published: re.Pattern[str]
    updated: re.Pattern[str]
    date_label: re.Pattern[str]


@cache
def patterns(code: str) -> Patterns:
    roles = language.get(code).roles
    conjunction = alternatives(filter(None, [cldr.conjunction(code)]))
    return Patterns(
        credit=re.compile(rf"(?:©\s*)?(?i:{alternatives(roles.credit)})\s*[:©]\s*"),
        rubric=re.compile(rf"(?i:{alternatives(roles.rubric)})\s*[:|–-]\s+(?=[\"'“„«]?\w)"),
        notice=compile_phrases(roles.notice),
        navigation=re.compile(rf"(?i:{alternatives(roles.navigation)})(?!\w)(?P<colon>\s*:)?"),
        side=re.compile(rf"(?i:\((?:{alternatives(roles.side)})[^()]*\))"),
        byline=regex.compile(
            rf"(?i:{alternatives(roles.byline)})\s*:?(?:\s+(?:{NAME}|[^\w\s]|(?i:{conjunction}))){{1,9}}"
        ),
        opens_byline=regex.compile(rf"(?:\w+\s+){{0,3}}?(?i:{alternatives(roles.byline)})\s*:?\s+(?!\p{{Ll}})\p{{L}}"),
        published=re.compile(rf"(?<!\w)(?i:{alternatives(roles.published)})(?!\w)"),
        updated=re.compile(rf"(?<!\w)(?i:{alternatives(roles.updated)})(?!\w)"),
        photographer=regex.compile(rf"(?i:{alternatives(roles.credit)})(?:\s+(?:{CAPITAL_NAME}|[/|&,–-])){{1,9}}"),
        date_label=re.compile(rf"(?i:{alternatives(roles.date_label)})(?!\w)\s*(?P<mark>[:=]?)\s*"),
    )


def role(line: str, spoken: Language) -> str:
    """`heading` for a line marked as one, `other` for one that is page furniture, else ""."""
    if mark := MARKDOWN_HEADING.match(line):
        return "other" if is_dated(line[mark.end() :], spoken) else "heading"
    rules = (*OF_ANY_LENGTH, *OF_LABELS) if is_label(line) else OF_ANY_LENGTH
    return "other" if any(rule(line, spoken) for rule in rules) else ""


def is_label(line: str) -> bool:
    """Whether a line has few words and no full stop."""
    return count_words(line) <= MOST_LABEL_WORDS and not FULL_STOP.search(line)


# --- whole lines ---


def is_wordless(line: str, spoken: Language) -> bool:
    return not count_words(line)


def is_address(line: str, spoken: Language) -> bool:
    return bool(ADDRESS.fullmatch(line))


def is_signed(line: str, spoken: Language) -> bool:
    return is_signature(line)


def is_row_of_links(line: str, spoken: Language) -> bool:
    """ "Home | World | Sport"."""
    return bool(PIPED.fullmatch(line))


def is_outlet(line: str, spoken: Language) -> bool:
    return bool(outlets.canonical(line))


def is_hour(line: str, spoken: Language) -> bool:
    """Whether a line is an hour alone, as in a report that is written on: "09.52"."""
    return bool(date_expressions.CLOCK.fullmatch(line))


def is_dated(line: str, spoken: Language) -> bool:
    """Whether a line states a day: "24 April 2019, 14:30", "By Jane Doe in Oslo, 24 April 2019"."""
    return date_expressions.is_dateline(line, spoken) or is_dated_byline(line, spoken)


def is_dated_byline(line: str, spoken: Language) -> bool:
    """Whether a line is a full date, at most a town before it, and set off from it an author: "3 May. By J. Doe"."""
    if len(line) > date_expressions.LONGEST_DATELINE or not DIGIT.search(line):
        return False
    dates = [each for each in date_expressions.find(line, spoken) if each.year and each.month and each.day]
    if len(dates) != 1:
        return False
    before, behind = line[: dates[0].start].strip(), line[dates[0].end :].strip()
    if not behind.strip(" .)"):
        return before.endswith(SET_OFF) and is_author(before, spoken)
    return count_words(before) <= MOST_WORDS_BEFORE_DATE and behind.startswith(SET_OFF) and is_author(behind, spoken)


def is_author(words: str, spoken: Language) -> bool:
    """Whether a few words open with who wrote: "By Jane Doe in Oslo", "Continuously updated by Jane Doe"."""
    opening = words.strip(" .,;:|/()–—-")
    is_short = count_words(opening) <= MOST_AUTHOR_WORDS
    return is_short and not FULL_STOP.search(words) and bool(patterns(spoken.code).opens_byline.match(opening))


def is_credit(line: str, spoken: Language) -> bool:
    return is_agency_credit(line)


def is_notice(line: str, spoken: Language) -> bool:
    """ "This story has been updated"."""
    return count_words(line) <= MOST_CAPTION_WORDS and bool(patterns(spoken.code).notice.search(line))


def is_list_item(line: str, spoken: Language) -> bool:
    return bool(LIST_ITEM.match(line)) and count_words(line) <= MOST_NAVIGATION_WORDS


def tells_publication(line: str, spoken: Language) -> bool:
    """ "Published on 24 April 2019, updated at 14:30": its date with the word for it, and little more."""
    found = date_expressions.find(line, spoken) if len(line) <= LONGEST_STATEMENT else ()
    if not any(each.year and label_before(line, each.start, spoken) for each in found):
        return False
    rest = date_expressions.CLOCK.sub("", date_expressions.without(found, line))
    words = patterns(spoken.code)
    return count_words(ADDRESS.sub("", words.updated.sub("", words.published.sub("", rest)))) <= MOST_BESIDE_DATES


def label_before(line: str, at: int, spoken: Language) -> str:
    """What the words before a date say it is the date of: "published", "updated", or "" where they say nothing.

    "Date: 24 April 2019", "Gepubliceerd: vr 15 maart": the nearest word counts, up to the date before.
    """
    words, start = patterns(spoken.code), at - BEFORE_DATE
    ends = {
        label: max((match.end() for match in pattern.finditer(line, max(0, start), at)), default=-1)
        for label, pattern in (("published", words.published), ("updated", words.updated))
    }
    label = max(ends, key=lambda each: (ends[each], each == "updated"))
    near = ends[label] >= 0 and count_words(line[ends[label] : at]) <= MOST_AFTER_LABEL
    return label if near else ""


def is_navigation(line: str, spoken: Language) -> bool:
    return bool(patterns(spoken.code).navigation.match(line))


def is_pointer(line: str, spoken: Language) -> bool:
    """ "See also: Why is the river so low?", a title that may end in any mark."""
    found = patterns(spoken.code).navigation.match(BULLET.sub("", line))
    return bool(found and found["colon"]) and count_words(line) <= MOST_POINTER_WORDS


def is_byline(line: str, spoken: Language) -> bool:
    return bool(patterns(spoken.code).byline.fullmatch(line))


def is_photographer(line: str, spoken: Language) -> bool:
    """ "Photo Jane Doe / AP"."""
    return bool(patterns(spoken.code).photographer.fullmatch(line))


OF_LABELS: tuple[Rule, ...] = (is_list_item, is_photographer, is_navigation, is_byline)
OF_ANY_LENGTH: tuple[Rule, ...] = (
    is_wordless,
    is_address,
    is_signed,
    is_row_of_links,
    is_outlet,
    is_hour,
    is_dated,
    tells_publication,
    is_credit,
    is_notice,
    is_pointer,
)


def is_signature(text: str) -> bool:
    """Whether a bracket at a line's end names an agency: "(©NTB)", "(dpa/Reuters)"."""
    names = re.split(r"[/,;&]|\s-\s", text.strip("() \t©"))
    return "©" in text or all(outlets.canonical(name.strip(" ©")) for name in names)


def is_agency_credit(line: str) -> bool:
    """Whether a line is names with an agency among them: "Jane Doe/Pool/Reuters", "Getty Images"."""
    if not is_label(line) or not SLASHED.fullmatch(line):
        return False
    return any(outlets.canonical(part.strip()) for part in re.split(r"/+|\s-\s", line))


# --- stuck to prose ---


def prefix(line: str, spoken: Language) -> int:
    """How many characters of a line stand before its prose: a stated date, a dateline, a place, a rubric."""
    return next(filter(None, (find(line, spoken) for find in PREFIXES)), 0)


def stated_date(line: str, spoken: Language) -> int:
    """ "date 2023-09 Rain again in the north": the whole text in one line behind its date."""
    end = labelled_date(line, spoken)
    return end if count_words(line[end:]) >= LEAST_PROSE_WORDS and not line[end:].strip()[0].islower() else 0


def labelled_date(line: str, spoken: Language) -> int:
    """How many characters a date that opens a line takes with the word for it; 0 without one.

    "Date: 24 April 2019"; without a mark only a date in figures, as a sentence too may open with the word.
    """
    label = patterns(spoken.code).date_label.match(line)
    if not label:
        return 0
    dates = (each for each in date_expressions.find(line, spoken) if each.start == label.end())
    date = next((each for each in dates if each.kind == "calendar" and each.year), None)
    if not date or not (label["mark"] or IN_FIGURES.fullmatch(line, date.start, date.end)):
        return 0
    return date.end


def agency_dateline(line: str, spoken: Language) -> int:
    """ "Oslo (Reuters) – "."""
    dateline = DATELINE.match(line)
    if not dateline:
        return 0
    agency = dateline[1]
    is_known = is_signature(agency) or outlets.pattern().fullmatch(agency.split("/")[0])
    return dateline.end() if is_known else 0


def place_line(line: str, spoken: Language) -> int:
    """ "GARISSA, Kenya – "."""
    opening = PLACE_LINE.match(line)
    return opening.end() if opening and is_place(opening[1], spoken) else 0


def is_place(opening: str, spoken: Language) -> bool:
    """Whether what stands before a dash at a line's start is where a report was sent from: "GARISSA, Kenya"."""
    names = [name.strip() for name in re.split(r"[,/]", opening) if name.strip()]
    return names[0].isupper() or all(toponyms.meanings(tuple(name.split()), spoken) for name in names)


def rubric(line: str, spoken: Language) -> int:
    """ "Politics: "."""
    found = patterns(spoken.code).rubric.match(line)
    return found.end() if found else 0


PREFIXES: tuple[Callable[[str, Language], int], ...] = (stated_date, agency_dateline, place_line, rubric)


def credit(line: str, spoken: Language) -> int | None:
    """Where a photo credit at the end of a line begins: "Photo: Jane Doe", "REUTERS/Jane Doe"; None without one."""
    found = patterns(spoken.code).credit.search(line)
    if not found and not is_agency_credit(line):
        found = slashed_credit().search(line)
    return found.start() if found and count_words(line[found.end() :]) <= MOST_LABEL_WORDS else None


@cache
def slashed_credit() -> regex.Pattern[str]:
    agencies = alternatives((*outlets.names(), *outlets.shouted()))
    return regex.compile(rf"(?<!\w){agencies}\s?/\s?\p{{Lu}}[\w.'’ -]{{2,40}}(?:/[\w.'’ -]{{2,30}}){{0,3}}$")


def signature(line: str) -> int | None:
    """Where the brackets of an agency at the end of a line begin; None without."""
    found = SIGNATURE.search(line)
    return found.start() if found and is_signature(found[0]) else None
