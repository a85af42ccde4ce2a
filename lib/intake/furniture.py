"""What is page furniture whatever stands around it: credits, signatures, datelines, navigation, notices."""

from __future__ import annotations

import re
from collections.abc import Callable

import regex

from lib.intake import outlets
from lib.intake.furniture_patterns import CAPITAL_NAME, patterns
from lib.intake.paragraphs import FULL_STOP, MARKDOWN_HEADING
from lib.languages import date_expressions
from lib.languages.language import Language
from lib.languages.scripts import count_words

ADDRESS = re.compile(r"(?:https?://|www\.)\S+|[\w.+-]+@[\w-]+\.\w+")
ADDRESS_AT_END = re.compile(rf"\s+(?:{ADDRESS.pattern})\s*$")
BULLET = re.compile(r"^[^\w\"'“„«(]*")
LIST_ITEM = re.compile(r"(?:\d{1,2}[.)]|[*•·▪‣])\s+\S")
IN_FIGURES = re.compile(r"[\d\s./-]+")
SLASHED = re.compile(r"[^/\s][^/]*(?:/+[^/]+){1,5}")
PIPED = re.compile(r"[^|]{1,40}(?:\|[^|]{1,40}){2,}")
FRAME = " \t()[]（）【】<>*/▲▼△▽◀▶◆◇●○■□☞※|"
IN_BRACKETS = re.compile(r"(?:[\[(（【<][^\[\]()（）【】]{2,60}[\])）】>]|/[^/]{2,40}/?)\.?")
SIGNED = re.compile(r"\s*[/(][^/()]{2,40}[/)][\s.:–—-]*$")
OWNED = re.compile(r"(?:©|ⓒ|℗|\(c\))\s*(?=\S)", re.IGNORECASE)

MOST_LABEL_WORDS, MOST_NAVIGATION_WORDS, MOST_POINTER_WORDS, MOST_CAPTION_WORDS = 14, 8, 20, 45
MOST_NOTE_WORDS, MOST_CALL_WORDS = 60, 35  # of a note of the editors; of a line for readers
MOST_CREDIT_WORDS, MOST_NAMES = 8, 4  # of a photo's credit; of each of its names
MOST_DATELINE_WORDS = 6  # before an agency's brackets
LEAST_NAMES = 2  # of a byline that ends in a full stop, behind its first word
LONGEST_STATEMENT = 200  # characters of a line that states the date
MOST_BESIDE_DATES = 9  # words of such a line beside its dates and the words for them
HOUR = re.compile(r"\s*(?:\d{1,2}:\d{2}(?::\d{2})?)?\s*")
MOST_AUTHOR_WORDS, MOST_WORDS_BEFORE_DATE = 9, 4  # of a line that states a day beside an author
SET_OFF = (",", ".", ";", ":", "|", "/", "(", ")", "–", "—", "-", "·", "•", "،")
DIGIT = re.compile(r"\d")
BEFORE_DATE, MOST_AFTER_LABEL = 40, 3  # characters and words between a label and its date

NAME_OR_LINK = r"(?:[\p{Lu}\p{Lo}][\w'’.-]*|\p{Ll}{1,3})"
NAMES_ALONE = regex.compile(rf"{NAME_OR_LINK}(?:[\s.-]+{NAME_OR_LINK}){{0,{MOST_NAMES - 1}}}")

Rule = Callable[[str, Language], bool]


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
    if any(not each.start and each.year and label_behind(line, each.end, spoken) for each in found):
        return not FULL_STOP.search(line)
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


def label_behind(line: str, end: int, spoken: Language) -> str:
    """The same of the word right behind a date and its hour, as Korean puts it; "" where none stands there."""
    words = patterns(spoken.code)
    behind = HOUR.match(line, end)
    at = behind.end() if behind else end
    labels = (("published", words.published), ("updated", words.updated))
    return next((label for label, pattern in labels if pattern.match(line, at)), "")


def is_navigation(line: str, spoken: Language) -> bool:
    return bool(patterns(spoken.code).navigation.match(line))


def is_pointer(line: str, spoken: Language) -> bool:
    """ "See also: Why is the river so low?", a title that may end in any mark."""
    found = patterns(spoken.code).navigation.match(BULLET.sub("", line))
    return bool(found and found["colon"]) and count_words(line) <= MOST_POINTER_WORDS


def is_byline(line: str, spoken: Language) -> bool:
    return bool(patterns(spoken.code).byline.fullmatch(line))


def is_picture_credit(line: str, spoken: Language) -> bool:
    """ "Photo: Jane Doe", "(photo Jane Doe)", "© Jane Doe", "[Archive photo]"."""
    plain, words = line.strip(FRAME), patterns(spoken.code)
    if count_words(plain) > MOST_CREDIT_WORDS:
        return bool(words.credit.match(line)) and is_label(line)
    is_framed = bool(IN_BRACKETS.fullmatch(line)) and bool(words.picture_word.search(plain))
    return is_framed or bool(words.credit.match(plain) or words.photographer.fullmatch(plain) or OWNED.match(plain))


def is_bracketed(line: str) -> bool:
    """ "(Reuters)", "[Archive photo]", "/Agency/": a line of few words in brackets."""
    return bool(IN_BRACKETS.fullmatch(line)) and count_words(line) <= MOST_CREDIT_WORDS


def is_slashed_names(line: str) -> bool:
    """ "Jane Doe/Agency": names with a slash between."""
    parts = [part.strip() for part in line.strip(FRAME).split("/")]
    return len(parts) > 1 and all(NAMES_ALONE.fullmatch(part) for part in parts)


def is_finished_byline(line: str, spoken: Language) -> bool:
    """ "Translated by Jane Doe.": a byline that ends as a sentence does."""
    found = patterns(spoken.code).byline.fullmatch(line.rstrip("."))
    names = regex.findall(CAPITAL_NAME, line)
    return bool(found) and len(names) > LEAST_NAMES and count_words(line) <= MOST_LABEL_WORDS and line[0].isupper()


def is_note(line: str, spoken: Language) -> bool:
    """ "Correction: An earlier version …", "Tags: ships, harbours"."""
    return count_words(line) <= MOST_NOTE_WORDS and bool(patterns(spoken.code).note.match(line))


def is_to_readers(line: str, spoken: Language) -> bool:
    """ "Follow us on …", "This interview has been edited for length."."""
    return count_words(line) <= MOST_CALL_WORDS and bool(patterns(spoken.code).to_readers.match(line))


def is_mark_of_editors(line: str, spoken: Language) -> bool:
    """ "(red.)", "/Agency/": brackets alone."""
    return bool(IN_BRACKETS.fullmatch(line)) and count_words(line) <= MOST_NAMES


def is_clock(line: str, spoken: Language) -> bool:
    """ "14:05", "Kl. 14.05:": the time of a report in a ticker."""
    rest = date_expressions.CLOCK.sub("", line, count=1)
    return rest != line and count_words(rest) <= 1


def is_signed_dateline(line: str, spoken: Language) -> bool:
    """ "MILLPORT, 4 June. /Agency/": a place and a day before an agency's brackets."""
    signed = SIGNED.search(line)
    head = line[: signed.start()] if signed else ""
    is_short = 0 < count_words(head) <= MOST_DATELINE_WORDS
    return is_short and bool(date_expressions.find(head, spoken)) and not is_agency_credit(head)


def is_before_pointer(line: str, spoken: Language) -> bool:
    """ "Photo Jane Doe / See also: Why …": furniture, and a pointer to another article behind it."""
    at = pointer(line, spoken)
    return bool(at) and role(line[:at].rstrip(" /|•–—-."), spoken) == "other"


def pointer(line: str, spoken: Language) -> int:
    """Where a pointer to another article begins that ends a line: "… See also: Why is the river so low?"; 0 without."""
    found = patterns(spoken.code).navigation_inside.search(line)
    return found.start("pointer") if found and count_words(line[found.end() :]) <= MOST_POINTER_WORDS else 0


OF_LABELS: tuple[Rule, ...] = (is_list_item, is_picture_credit, is_navigation, is_byline)
OF_ANY_LENGTH: tuple[Rule, ...] = (
    is_wordless,
    is_address,
    is_signed,
    is_row_of_links,
    is_outlet,
    is_dated,
    tells_publication,
    is_credit,
    is_notice,
    is_pointer,
    is_clock,
    is_signed_dateline,
    is_before_pointer,
    is_note,
    is_to_readers,
    is_finished_byline,
    is_mark_of_editors,
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
