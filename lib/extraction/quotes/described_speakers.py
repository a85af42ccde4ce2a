"""Speakers that nobody's name tells: the words before a verb of saying and its "that", as the text gives them."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

import regex

from lib.extraction.document import Actor, Passage
from lib.extraction.people import role_words, roles
from lib.extraction.people.name_words import articles, bodies, is_document, is_speaker_noun, openers, prepositions
from lib.extraction.people.people_words import lexica
from lib.extraction.quotes import asked
from lib.extraction.quotes.cues import cues, denials, negations
from lib.languages.language import Language
from lib.languages.lexicon import compile_phrases
from lib.languages.tokens import folded
from lib.text import fold

MOST_WORDS = 8
LEAST_REPORTED = 3  # words behind a verb without "that" that may be a clause
MOST_ADJECTIVES = 2  # words between an article and its noun
LONG_WORD, SMALL_WORD = 5, 4  # letters of a word that alone may be a noun; of one that may be an auxiliary
LEAST_NOUN = 4  # letters of the last word of a description, which is no preposition
MARKS = ' .!?”“»"’\n'
CLOSERS = (",", "”", "“", "»", '"', "’", "–", "—")
THAT_NEXT = re.compile(r"[\s,]*(?:\w+\s+)?")
BOUNDARY = re.compile(r"[;:()–—“”„«»\"]")
COMMA = re.compile(r",(?!\d)")  # none of "6,2"
STOP = re.compile(r"[,.;:!?()–—“”„«»\"]")
WORD = regex.compile(r"[\p{L}\p{M}\p{N}'’.-]*[\p{L}\p{M}\p{N}]")


def words_in(passage: Passage, start: int, end: int) -> Iterator[regex.Match[str]]:
    """The words of a stretch, a shortened article apart from its noun: French "l’" of "l’avocat"."""
    return words_of(passage.spoken).finditer(passage.text, start, end)


@cache
def words_of(spoken: Language) -> regex.Pattern[str]:
    small = (*spoken.people.articles, *spoken.people.of)
    shortened = {letters for each in small if " " not in each and (letters := each.rstrip("'’")) != each}
    if not shortened:
        return WORD
    led = "|".join(sorted(shortened, key=len, reverse=True))
    return regex.compile(rf"(?<![\w'’])(?i:{led})['’](?=\p{{L}})|{WORD.pattern}")


def before(verb: re.Match[str], passage: Passage) -> Actor | None:
    """ "Growers at the lake complained that", "two growers said it": who stands before a verb that opens a clause."""
    that = cues(passage.spoken).that.search(passage.text, verb.end(), passage.end)
    has_that = that is not None and leads_to_that(verb.end(), that.start(), passage)
    has_that = has_that or cues(passage.spoken).that.fullmatch(verb.group().split()[-1]) is not None  # "warned that"
    clause = passage.text[passage.start : verb.start()]
    start = passage.start + max((each.end() for each in BOUNDARY.finditer(clause)), default=0)
    start, end = subject_span(passage.text, start, verb.start())
    words = without_opener(list(words_in(passage, start, end)), passage.spoken)
    words = without_relative(words, passage.spoken)
    if compile_phrases(passage.spoken.quotes.asked).match(passage.text, start, end):
        return None
    if not words or not (has_that or (opens_report(verb, passage) and is_led(words, passage))):
        return None
    return described(after_article(words, passage), words[-1].end(), passage)


def leads_to_that(start: int, end: int, passage: Passage) -> bool:
    """Whether at most a word, or a day with its preposition, stands between a verb and its "that"."""
    if THAT_NEXT.fullmatch(passage.text, start, end):
        return True
    day = next((each for each in passage.dates if start <= each.start and each.end <= end), None)
    if not day:
        return False
    small = prepositions(passage.spoken) | articles(passage.spoken)
    left = words_in(passage, start, day.start)
    return all(fold(word.group()) in small for word in left) and not passage.text[day.end : end].strip(" ,،")


def opens_report(verb: re.Match[str], passage: Passage) -> bool:
    """Whether a verb of saying leads to words enough for a clause without "that"."""
    said = cues(passage.spoken).speech.match(passage.text, verb.start(), passage.end)
    return bool(said) and len(WORD.findall(passage.text[verb.end() : passage.end])) >= LEAST_REPORTED


def is_led(words: list[regex.Match[str]], passage: Passage) -> bool:
    """Whether an article or a number leads to a noun for a speaker."""
    lead = [word.group() for word in words[: MOST_ADJECTIVES + 2]]
    if not articles(passage.spoken) and not passage.spoken.names.oblique:
        return may_speak(lead[0], passage.spoken)
    is_known = len(lead) > 1 and fold(lead[0]) in leading(passage.spoken)
    return is_known and any(may_speak(word, passage.spoken) for word in lead[1:])


@cache
def leading(spoken: Language) -> frozenset[str]:
    """Articles, numbers and the like, which open what describes somebody."""
    return articles(spoken) | folded((*spoken.people.indefinite, *spoken.dates.numbers))


def without_opener(words: list[regex.Match[str]], spoken: Language) -> list[regex.Match[str]]:
    """Words without "But" before an article that opens a description."""
    is_opened = len(words) > 1 and fold(words[0].group()) in openers(spoken) - leading(spoken)
    return words[1:] if is_opened and fold(words[1].group()) in leading(spoken) else words


def without_relative(words: list[regex.Match[str]], spoken: Language) -> list[regex.Match[str]]:
    """Words up to what is told of them: "a driver who was there"."""
    if spoken.events.relative_comma:
        return words
    behind = (at for at, word in enumerate(words) if at and opens_relative(spoken, word.group()))
    return words[: next(behind, len(words))]


def behind(verb: re.Match[str], passage: Passage) -> Actor | None:
    """The same where the verb comes first and "that" behind its subject."""
    that = cues(passage.spoken).that.search(passage.text, verb.end(), passage.end)
    if not that or len(WORD.findall(passage.text[verb.end() : that.start()])) < 2:  # noqa: PLR2004
        return None
    comma = passage.text.find(",", verb.end(), that.start())
    end = that.start() if comma < 0 else comma
    return described(verb.end(), before_adverbial(verb.end(), end, passage), passage)


def before_adverbial(start: int, end: int, passage: Passage) -> int:
    """Where the subject ends that follows its verb: before "in a short speech", where a word stands before that."""
    words = list(words_in(passage, start, end))
    small = prepositions(passage.spoken) if passage.spoken.quotes.verb_first else ()
    return next((word.start() for word in words[1:] if fold(word.group()) in small), end)


def right_behind(verb: re.Match[str], passage: Passage) -> Actor | None:
    """ ", said two men from the quay.": who is described right behind a verb that stands first, up to a comma."""
    start = behind_day(verb.end(), passage)
    stop = STOP.search(passage.text, start, passage.end)
    others = (each.start for each in (*passage.dates, *passage.actors) if each.start > start)
    last = min([stop.start() if stop else passage.end, *others])
    words = list(words_in(passage, start, last))
    while words and len(words[-1].group()) < LEAST_NOUN and not is_role(words[-1].group(), passage.spoken):
        words.pop()
    words = without_listener(words, passage.spoken)
    words = without_circumstance(without_place_of_writing(words, passage), passage.spoken)
    if not words or not opens_noun_phrase(words, passage):
        return None
    return described(after_article(words, passage), words[-1].end(), passage)


def is_known_together(words: list[regex.Match[str]], spoken: Language) -> bool:
    """Whether the table of roles has the first words together: "military navy"."""
    known = roles.role_in([word.group() for word in words], spoken)
    return known is not None and known.start == 0


def behind_day(at: int, passage: Passage) -> int:
    """The position behind the day that a verb and its subject are parted by: "said on Monday the nurse"."""
    day = next((each for each in passage.dates if each.start > at), None)
    between = passage.text[at : day.start].split() if day else []
    is_next = day is not None and all(fold(word) in prepositions(passage.spoken) for word in between)
    return day.end if day and is_next and not articles(passage.spoken) else at


def without_listener(words: list[regex.Match[str]], spoken: Language) -> list[regex.Match[str]]:
    """Words without whom they open with and a case may make the listener: "said to-reporters the nurse"."""
    if not words or articles(spoken) or not spoken.names.oblique:
        return words
    english = roles.in_english(words[0].group(), spoken)
    if not asked.is_listener(english) and english not in roles.MEDIA:
        return words
    return words[1:] if len(words) > 1 and may_speak(words[1].group(), spoken) else []


def is_role(word: str, spoken: Language) -> bool:
    """Whether the table of roles has a word for who speaks."""
    return role_words.role(fold(word), spoken) not in ("", *roles.WRITINGS)


def without_place_of_writing(words: list[regex.Match[str]], passage: Passage) -> list[regex.Match[str]]:
    """Words without where something is written at their end: "the club on its pages"."""
    where = compile_phrases(passage.spoken.events.at)
    for at in range(1, len(words) - 1):
        if where.fullmatch(words[at].group()) and any(
            is_document(word.group(), passage.spoken) for word in words[at + 1 :]
        ):
            return words[:at]
    return words


def without_circumstance(words: list[regex.Match[str]], spoken: Language) -> list[regex.Match[str]]:
    """Words without where or how somebody speaks whom one noun means: "the lawyer before a full court"."""
    texts = [fold(word.group()) for word in words]
    is_led = len(texts) > 1 and texts[0] in articles(spoken) - folded(spoken.people.indefinite)
    if not is_led or not role_words.role(texts[1], spoken):
        return words
    small = prepositions(spoken) - folded(spoken.people.of)
    return words[: next((at for at, word in enumerate(texts) if at > 1 and word in small), len(words))]


def between(comma: int, verb: re.Match[str], passage: Passage) -> Actor | None:
    """ ", two men from the quay said.": who is described between a comma and a verb that ends its sentence."""
    words = list(words_in(passage, comma, verb.start()))
    if passage.text[verb.end() : passage.end].strip(' .”"') or not words or not opens_noun_phrase(words, passage):
        return None
    return described(after_article(words, passage), verb.start(), passage)


def described_between(start: int, verb: re.Match[str], passage: Passage) -> Actor | None:
    """ "…, as two men from the quay said": who is described between a word and a verb."""
    words = list(words_in(passage, start, verb.start()))
    if not words or not opens_noun_phrase(words, passage):
        return None
    return described(after_article(words, passage), words[-1].end(), passage)


def after_article(words: list[regex.Match[str]], passage: Passage) -> int:
    """Where words begin but for an article."""
    is_led = len(words) > 1 and fold(words[0].group()) in articles(passage.spoken)
    return words[is_led].start()


def behind_credit(cue: re.Match[str], start: int, passage: Passage) -> Actor | None:
    """ "According to two drivers,", "…, according to a report by X": who is described behind words that credit."""
    stop = STOP.search(passage.text, start, passage.end)
    last = stop.start() if stop else passage.end
    words = list(words_in(passage, start, last))
    noun = noun_of(words, passage.spoken)
    if noun is None or is_medium(words, noun, passage) or is_plain(words[0].group(), noun, passage.spoken):
        return None
    first = next((at for at, word in enumerate(words) if fold(word.group()) not in articles(passage.spoken)), 0)
    relative = next((at for at, each in enumerate(words) if opens_relative(passage.spoken, each.group())), len(words))
    is_alone = not passage.spoken.quotes.verb_second or is_set_apart(cue, passage)
    is_alone = is_alone and (relative < len(words) or len(words) <= MOST_WORDS)
    end = end_of_phrase(words[:relative], noun, is_alone, passage.spoken)
    if is_document(words[noun].group(), passage.spoken):
        return author_behind(words[noun + 1 : end], passage)
    if start > cue.end() and end - first > 1 and len(words[end - 1].group()) < LEAST_NOUN:
        end -= 1  # the particle of a verb before: "so kündigte der Bund an"
    low, high = words[first].start(), words[end - 1].end()
    if any(each.start < high and low < each.end for each in passage.dates):
        return None
    return Actor(low, high, passage.text[low:high], "source", "as the text describes it")


def noun_of(words: list[regex.Match[str]], spoken: Language) -> int | None:
    """The first noun for a speaker among the words that may be one phrase: an article, adjectives and it."""
    near = [word.group() for word in words[: MOST_ADJECTIVES + 2]]
    nouns = (at for at, word in enumerate(near) if may_speak(word, spoken) and fold(word) not in articles(spoken))
    is_led = len(near) > 1 and is_one_of_several(near[0], spoken)
    return next(nouns, 1 if is_led and not opens_relative(spoken, near[1]) else None)


def is_one_of_several(word: str, spoken: Language) -> bool:
    """Whether a word leads to somebody whom the text does not name: "a", "two"."""
    return fold(word) in folded((*spoken.people.indefinite, *spoken.dates.numbers))


def is_medium(words: list[regex.Match[str]], noun: int, passage: Passage) -> bool:
    """Whether a noun stands for a medium named before: "the agency"."""
    is_led = is_one_of_several(words[0].group(), passage.spoken)
    return not is_led and bool(compile_phrases(passage.spoken.people.outlets).fullmatch(words[noun].group()))


def is_plain(first: str, noun: int, spoken: Language) -> bool:
    """Whether a phrase may as well be a name's beginning: a capital noun without a word before it."""
    return noun == 0 and first[0].isupper() and not spoken.names.capital_nouns


def is_set_apart(cue: re.Match[str], passage: Passage) -> bool:
    """Whether a mark stands right before words that credit: "…, according to X"."""
    before = passage.text[passage.start : cue.start()].rstrip()
    return cue.group().lstrip()[:1] in CLOSERS or before[-1:] in CLOSERS


def end_of_phrase(words: list[regex.Match[str]], noun: int, is_alone: bool, spoken: Language) -> int:
    """One behind the last word of a description: its noun and what tells whose it is, or all there is."""
    if is_alone:
        return len(words)
    end = noun + 1
    while end < len(words) and words[end].group()[0].isupper():
        end += 1
    while end < len(words) - 1 and leads_on(words[end].group(), spoken):
        end += 1
        while end < len(words) - 1 and fold(words[end].group()) in articles(spoken):
            end += 1
        end += 1
        while end < len(words) and words[end].group()[0].isupper() and words[end - 1].group()[0].isupper():
            end += 1
    return min(end, len(words))


def may_speak(word: str, spoken: Language) -> bool:
    """Whether a word is a noun for a speaker, or one whose English the table of roles has."""
    return is_speaker_noun(word, spoken) or is_role(word, spoken)


def leads_on(word: str, spoken: Language) -> bool:
    """Whether a word ties a description to whom or where it belongs: "of", "in", "from"."""
    return fold(word) in folded(tuple(each for each in tied(spoken) if " " not in each))


def may_lead_on(word: str, spoken: Language) -> bool:
    """The same, or an article: "dem Sprecher der Bank"."""
    return leads_on(word, spoken) or fold(word) in articles(spoken) or word[0].isupper()


def tied(spoken: Language) -> tuple[str, ...]:
    return (*spoken.people.of, *spoken.events.at, *spoken.events.origin)


def opens_relative(spoken: Language, word: str) -> bool:
    return fold(word) in folded((*spoken.events.relative, *spoken.events.subordinate))


def author_behind(words: list[regex.Match[str]], passage: Passage) -> Actor | None:
    """Whose a document is: "a report by X", "figures of the union"; None where they are nobody's."""
    spoken = passage.spoken
    behind = [word for word in words if not may_lead_on(word.group().lower(), spoken)]
    capital = [word for word in behind if word.group()[0].isupper() and not spoken.names.capital_nouns]
    named = capital or (behind if any(is_speaker_noun(word.group(), spoken) for word in behind) else [])
    if not named:
        return None
    low, high = named[0].start(), named[-1].end()
    return Actor(low, high, passage.text[low:high], "institution", "as the text names it")


def placed(start: int, passage: Passage) -> Actor | None:
    """ "According to the staff in Seoul,": words that a place or a people makes a body of."""
    stop = STOP.search(passage.text, start, passage.end)
    last = stop.start() if stop else passage.end
    words = list(words_in(passage, start, last))
    is_of_day = any(each.start < last and start < each.end for each in passage.dates)
    if is_of_day or len(words) > MOST_WORDS or cues(passage.spoken).view.search(passage.text, start, last):
        return None
    if not is_placed(start, last, passage):
        return None
    begin = next((word.start() for word in words if fold(word.group()) not in articles(passage.spoken)), last)
    text = passage.text[begin:last].strip()
    return Actor(begin, begin + len(text), text, "source", "as the text describes it") if text else None


def is_placed(start: int, end: int, passage: Passage) -> bool:
    """Whether a place or a people is named in some words."""
    peoples = lexica(passage.spoken)["demonym"].finditer(passage.text, start, end)
    return any(start <= each.start < end for each in (*passage.places, *peoples))


def opens_noun_phrase(words: list[regex.Match[str]], passage: Passage) -> bool:
    """Whether some words begin with an article or a number, or with a noun for a person."""
    first, spoken = words[0].group(), passage.spoken
    if fold(first) in articles(spoken) or fold(first) in folded(spoken.people.indefinite):
        return len(words) > 1
    if cues(spoken).that.fullmatch(first) or leads_on(first, spoken):
        return False
    return any(may_speak(word.group(), spoken) for word in words[:2]) or is_known_together(words, spoken)


def subject_span(text: str, start: int, end: int) -> tuple[int, int]:
    """The words up to a verb behind the last comma, or before an insertion that ends right before it."""
    pieces = COMMA.split(text[start:end])
    if len(pieces) == 2 and not pieces[-1].strip():  # noqa: PLR2004
        return start, end - len(pieces[-1]) - 1
    if len(pieces) > 2 and not pieces[-1].strip():  # noqa: PLR2004
        return start + sum(len(each) + 1 for each in pieces[:-3]), start + sum(
            len(each) + 1 for each in pieces[:-2]
        ) - 1
    return end - len(pieces[-1]), end


def described(start: int, end: int, passage: Passage) -> Actor | None:
    """The source that some words describe; None where they describe none."""
    words = list(words_in(passage, start, end))
    words = without_adverbial(without_auxiliary(words, passage.spoken), passage)
    is_phrase = bool(words) and len(words) <= MOST_WORDS and is_noun_phrase(words, passage)
    if not is_phrase and len(words) > 1 and words[0].start() == passage.start:
        words = words[: is_named_body(words, passage.spoken)]
    if not words or len(words) > MOST_WORDS or not is_noun_phrase(words, passage):
        return None
    if len(words) > 1 and fold(words[0].group()) in prepositions(passage.spoken) - leading(passage.spoken):
        return None  # "to the reporters she had said"
    low, high = words[0].start(), words[-1].end()
    return Actor(low, high, passage.text[low:high], "source", "as the text describes it")


def is_named_body(words: list[regex.Match[str]], spoken: Language) -> bool:
    """Whether the first of some words is a body's name by how it is made, and small words follow: "Fiskerforbundet"."""
    is_compound = bool(bodies(spoken).fullmatch(words[0].group())) and spoken.people.compounds
    return is_compound and words[1].group().islower() and not spoken.names.capital_nouns


def without_auxiliary(words: list[regex.Match[str]], spoken: Language) -> list[regex.Match[str]]:
    """Words without the small one at their end that helps the verb, "have", unless another small one leads to it."""
    if len(words) > 1 and fold(words[-1].group()) in folded(spoken.quotes.auxiliaries):
        return words[:-1]
    small = [each.group().islower() and len(each.group()) <= SMALL_WORD for each in words[-2:]]
    return words[:-1] if small == [False, True] else words


def without_adverbial(words: list[regex.Match[str]], passage: Passage) -> list[regex.Match[str]]:
    """Words without "in Oslo" before them."""
    where = compile_phrases((*passage.spoken.events.at, *passage.spoken.events.origin))
    return words[2:] if len(words) > 2 and where.fullmatch(words[0].group()) else words  # noqa: PLR2004


def is_noun_phrase(words: list[regex.Match[str]], passage: Passage) -> bool:
    """Whether words may be a subject: no day, no denial, no pronoun alone, nothing but what opens sentences."""
    low, high, spoken = words[0].start(), words[-1].end(), passage.spoken
    others = (each for each in passage.actors if each.kind != "country" or each.start == low)
    if any(each.start < high and low < each.end for each in (*passage.dates, *others)):
        return False
    text = passage.text[low:high]
    if negations(spoken).search(text) or denials(spoken).search(text) or cues(spoken).view.search(text):
        return False
    nouns = [each for each in words if may_be_noun(each.group(), spoken)]
    if spoken.names.capital_nouns:
        nouns = [each for each in nouns if each.group()[0].isupper()]
    return bool(nouns)


def may_be_noun(word: str, spoken: Language) -> bool:
    """Whether a word is long enough for a noun, or one for who speaks, and does not only open sentences."""
    return (len(word) >= LONG_WORD or is_role(word, spoken)) and fold(word) not in openers(spoken)
