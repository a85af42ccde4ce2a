"""The sections and keys of a language file: what each means, with an English example. Templates and messages use it."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Any

from lib.languages.cldr import UNITS, WEEKDAYS
from lib.model import EVENT_TYPES, PLACE_KINDS

MONTHS = tuple(map(str, range(1, 13)))
MOMENTS = (
    *("arrival", "talks", "meal", "wreath", "concert", "welcome", "opening", "burial"),
    *("strike", "election", "disaster", "accident", "match", "verdict", "arrest", "resignation", "protest"),
    *("aid", "postponement", "invitation", "appointment"),
)
SCENES = ("stage", "show", "tour", "ship", "drive", "stroll", "tasting")
PLACES_BEFORE = ("city", "capital", "country", "island", "there")
PHASES = ("coming", "leaving", "greeting")
OFFICES = ("head_of_state", "head_of_government", "leader", "monarch", "foreign_minister", "defence_minister")
ATTENDED = (
    "wreath",
    "concert",
    "banquet",
    "parade",
    "opening",
    "quake",
    "flood",
    "fire",
    "explosion",
    "crash",
    "final",
    "strike",
    "protest",
)  # whoever is named beside it
OCCASIONS = (*ATTENDED, "inauguration", "funeral", "election", "verdict", "arrest", "resignation")
RELATIVE = re.compile(r"(day|week|month|year)([+-]\d+)(\.\.)?")
COUNTRY = re.compile(r"[A-Z]{2}")
DIVISION = re.compile(r"[A-Z]{2}-[A-Z0-9]{1,3}")
COUNT = ("{n}", "{unit}")
Words = tuple[str, ...]


def words(means: str, *example: str, default: Words = (), needs: Iterable[str] = ()) -> Any:
    """A key that holds a list of words; each must hold what it `needs`."""
    return field(
        default=default, metadata={"shape": "words", "means": means, "example": list(example), "needs": tuple(needs)}
    )


def pairs(means: str, *example: list[str]) -> Any:
    """A key that holds a list of pairs."""
    return field(default=(), metadata={"shape": "pairs", "means": means, "example": list(example)})


def switch(means: str) -> Any:
    """A key that is true or false."""
    return field(default=False, metadata={"shape": "switch", "means": means, "example": True})


def entries(
    means: str,
    example: dict[str, Any],
    keys: Iterable[str] = (),
    values: Iterable[str] | re.Pattern = (),
    parts: bool = False,
) -> Any:
    """A key that holds a table, its values shaped as in the example; `keys` and `values` tell which there are.

    `parts`: its lists hold parts of words, of which one may be empty.
    """
    told = {
        "shape": "entries",
        "means": means,
        "example": example,
        "keys": tuple(keys),
        "values": values,
        "parts": parts,
    }
    return field(default_factory=dict, metadata=told)


@dataclass(frozen=True)
class Sentences:
    """Where sentences end."""

    abbreviations: Words = words("abbreviations whose full stop ends no sentence", "Dr.", "e.g.")
    starters: Words = words("small words that open a sentence, for text stuck together", "the", "but", "he")
    ordinal_dot: bool = switch("whether a full stop behind a number makes it an ordinal: “19. June”")


@dataclass(frozen=True)
class Roles:
    """What is no prose: captions, credits, notices, rubrics, navigation and datelines."""

    credit: Words = words("labels of photo credits, without the colon", "photo", "image")
    notice: Words = words("phrases of update notices", "this story has been updated")
    rubric: Words = words("sections that some agencies print before the first sentence", "politics", "sport")
    navigation: Words = words("phrases that open a line of navigation", "read more", "share this")
    side: Words = words("who stands where in a picture", "left", "r.")
    byline: Words = words("words before an author's name", "by")
    published: Words = words("words before the date of publication", "published", "posted on")
    updated: Words = words("words before the date of a change, a print or a visit", "updated", "printed on")
    note: Words = words("labels of what the editors add, before a colon", "correction", "tags", "reading time")
    to_readers: Words = words("phrases that open a line for readers", "follow us", "this interview has been edited")
    about_author: Words = words("phrases that open a line about the author, below the text", "the author is")
    address: Words = words("words for who is asked: a question with one is an interviewer's", "you", "your")
    links: Words = words(
        "prepositions, articles and possessives, and words that are no finite verb: captions have nothing else beside"
        " names and nouns; * for any letters",
        "at",
        "the",
        "his",
        "*ing",
    )
    finite_ending: Words = words("endings of what closes a sentence, where the verb comes last: Korean “다”", "다")
    date_label: Words = words("words for “date” that stand before one at the top of a text: “Date: 2019-04-24”", "date")


@dataclass(frozen=True)
class Names:
    """How names inflect, and the words that stand in, before or around them."""

    endings: Words = words("endings that names take, the longest first", "'s", "’s")
    prefixes: Words = words("words written together with a name that follows", "wa-", "bi-")
    restore: Words = words('what a name may end in once such an ending is off; "" for nothing', "", "a", default=("",))
    joints: Words = words("words that join the last two names of a list", "and", "or")
    of_towns: Words = words(
        "nouns before a town's name for what only towns have: “the outskirts of X”", "mayor", "outskirts", "residents"
    )
    placing: Words = words(
        "words right before a name that hardly anything but a town or a village has: “a man from X”",
        "near",
        "{born|raised} in",
        "residents of",
    )
    placed_behind: Words = words("the same right behind a name: “X residents”", "residents")
    within: Words = words("words for “in” that no body's name follows, as “at” may", "in")
    journeys: Words = words(
        "words of roads and journeys, which make places of two names: “the bus from X to Y”", "bus", "road", "drove"
    )
    town_cases: dict[str, str] = entries(
        "endings of towns' names in other cases → those of the first: Polish “Zagórzance”, “Zagórzanka”",
        {"ance": "anka", "owie": "owo"},
        parts=True,
    )
    town_openers: Words = words("words that open towns' names before a saint's or another one's", "San", "Saint")
    town_endings: Words = words("nouns that end the full names of towns and their districts in one word", "si", "gun")
    village_endings: Words = words("the same of what those consist of", "myeon", "ri")
    village_nouns: Words = words("nouns that end villages' names in one word, wherever they stand", "maeul")
    not_towns: Words = words("words behind a noun for a town that are no name, where no capitals tell", "small")
    lost: Words = words("endings that a name loses in another case: Polish “Suwałk” of “Suwałki”", "i")
    particles: Words = words("small words inside names that change with case", "of", "the")
    honorifics: Words = words("titles of courtesy in every case, of whoever is named behind them", "Mr", "Mrs")
    titles: Words = words("words before or behind a person's name", "president", "Mrs", "general")
    not_names: Words = words("capitalised words that are no names", "The", "He", "However")
    not_places: Words = words("words and given names that are also places somewhere", "Reading", "Sandwich")
    heads: dict[str, str] = entries("nouns in names of places → kind", {"island*": "island"}, values=PLACE_KINDS)
    sites_before: dict[str, Words] = entries(
        "English noun for a site → nouns that stand before its name", {"Square": ["plaza"], "Hotel": ["hotel"]}
    )
    sites_behind: dict[str, Words] = entries(
        "English noun for a site → nouns that stand behind its name, * where they may end it as one word",
        {"Square": ["square"], "Bridge": ["bridge", "*broen"]},
    )
    site_links: Words = words("words between such a noun and the name", "of", "of the")
    site_adjectives: Words = words("adjectives between such a noun and the name", "international", "national")
    site_titles: Words = words("words that a name of such a site opens with, where no capitals tell", "King", "Saint")
    vowels: Words = words("vowels: an “s” behind one is no joint inside of a compound", "a", "e")
    saints: Words = words("words for a saint, short or in full, in every case", "St", "Saint")
    site_stems: Words = words("what opens names of sites in one word, where all nouns are capital", "north", "saint")
    genders: dict[str, Words] = entries(
        "gender of a noun by the ending of its first case; m where none fits", {"f": ["а", "я"], "n": ["о", "е"]}
    )
    adjective_cases: dict[str, Words] = entries(
        "gender, and an adjective's ending in the first case → its endings in the others; g: of names in the genitive",
        {"m ий": ["ого", "ому"], "f ая": ["ой", "ую"]},
    )
    site_kinds: dict[str, str] = entries(
        "adjectives behind a site's name that belong to its noun → English", {"الجوية": "Air"}
    )
    not_sites: Words = words("words beside such a noun that name no site", "battle", "main")
    organisations: Words = words("nouns that make a name with a place in it an organisation", "university", "bank")
    crafts: Words = words("nouns for ships and rockets, before their names: “the cruiser Moskva”", "cruiser", "rocket")
    accusative: Words = words(
        "ending of a noun, and that of an adjective behind it that looks like a country", "a", "ya"
    )
    things: Words = words(
        "words beside a town's name that make a treaty, an illness or a dish of it: “the Minsk agreements”",
        "agreements",
        "syndrome",
    )
    before_places: Words = words(
        "words that stand before a place's name and are no first names", "downtown", "northern"
    )
    also_people: Words = words("names of countries and regions that people bear as well", "Jordan", "Virginia")
    divisions: dict[str, str] = entries(
        "short names of states behind a town's → ISO 3166-2", {"Ga.": "US-GA", "Ont.": "CA-ON"}, values=DIVISION
    )
    attributive: Words = words("abbreviations that stand as adjectives before a capital noun", "U.S.", "US", "UK")
    derived: Words = words("endings that make a word of a name: “Russia”, “Russian”", "n", "ian")
    oblique: Words = words("endings that a name has only where it is not the subject: “Mary's”", "'s", "’s")
    definite: Words = words("beginnings of words that make a noun a definite one, and of no given name", "al-")
    patronymics: Words = words("words inside of a name, before a father's or a family's: “Ahmed bin Ali”", "bin")
    given_syllables: Words = words(
        "syllables of given names behind a family's; “^” before such as only open one: Korean “서”, “^소”", "서", "^소"
    )
    withheld: Words = words("what stands behind a family name for a given one that is kept back: Korean “모”", "모")
    given_names: Words = words("given names, where no capitals tell a name: Arabic “سامي”", "سامي")
    on_behalf: Words = words("words between a spokesman's title and a body, that are given names, too", "for")
    before_definite: Words = words("words that make one name with a definite word behind them: “Abd”", "Abd")
    respelled: Words = words(
        "endings of family names from countries of another script, which English spells otherwise", "jev", "skij"
    )
    respelling: dict[str, str] = entries(
        "letters of such names → what English writes, ^ where a word opens, $ where it ends", {"tsj": "ch", "ij$": "y"}
    )
    first_case: dict[str, str] = entries(
        "endings of family names in other cases → those of the first", {"енка": "енко", "orka": "orek"}
    )
    case_pairs: Words = words(
        "how given and family name end in one case, what stays of the family name before |", "ом ов|ым"
    )
    genitive: Words = words("endings of a name that owns the noun behind it: “Mary's father”", "'s", "’s")
    romanisation: dict[str, str] = entries(
        "letters of names → Latin ones; “^” before letters that open a word, “$” behind such as end one",
        {"ж": "zh", "^є": "ye", "ий$": "y"},
    )
    capital_nouns: bool = switch("whether all nouns are written with a capital")


@dataclass(frozen=True)
class Dates:
    """The words of dates. CLDR's names of months and weekdays are known even where they are not listed."""

    months: dict[str, Words] = entries(
        "names of months in every form → list", {"9": ["September", "Sept."]}, keys=MONTHS
    )
    weekdays: dict[str, Words] = entries(
        "weekdays in every form → list", {"monday": ["Monday", "Mondays"]}, keys=WEEKDAYS
    )
    connectors: Words = words("words between day, month and year", "of", "and", "to")
    ordinals: Words = words("what may follow a day's number", "st", "nd", "rd", "th")
    month_words: Words = words("words before a bare month that show it is one", "in", "since", "early")
    year_words: Words = words("words before a bare year that show it is one", "in", "the year", "since")
    bare_years: bool = switch("whether a year stands without a word before it: “der Brand 1939, der”")
    month_first: bool = switch("whether the month may stand before the day: “June 19”")
    until: Words = words("words between the first and the last date of a range", "to", "until", "through")
    between: Words = words("words before two dates that “and” joins to a range", "between")
    day_formats: Words = words("a day whose month is not named", "the {day}th")
    named_days: Words = words(
        "nouns beside a day that goes by its date: “25 May Street”", "street", "square", "movement"
    )
    remembered_days: Words = words("nouns beside a day that is remembered by its date", "attacks", "plot", "uprising")
    other_months: Words = words("months of a calendar that is not the Gregorian", "Ramadan", "Muharram")
    other_eras: Words = words("signs behind a year that is not counted from the birth of Christ", "AH")
    formats: Words = words("whole dates, {Month} as a name, {month} as a number", "{Month} {day}, {year}")
    relative: dict[str, str] = entries(
        "phrases → how far from publication: day-1, week+0, month-1, year-1 (“year-1..”: the time up to now)",
        {"yesterday": "day-1", "this week": "week+0", "next month": "month+1", "over the past year": "year-1.."},
        values=RELATIVE,
    )
    same: dict[str, str] = entries(
        "phrases for the date told before → day, month, year (“part”: of the day that the paragraph has come to)",
        {"that year": "year", "in the afternoon": "part"},
        values=("day", "month", "year", "part"),
    )
    before: Words = words("the day before a day told before", "the day before", "the previous evening")
    after: Words = words("the day after a day told before", "the next day", "the day after")
    of_news: Words = words(
        "those that are counted from the day of the news where their paragraph tells no other: Korean “이날”", "이날"
    )
    beside: dict[str, str] = entries(
        "other phrases → how far from the date told before", {"the following year": "year+1"}, values=RELATIVE
    )
    later: Words = words(
        "how a count of units behind the date told before is told; uses units and numbers",
        "{n} {unit} later",
        needs=COUNT,
    )
    earlier: Words = words(
        "how a count of units before the date told before is told", "{n} {unit} earlier", needs=COUNT
    )
    measured_from: Words = words("words behind such a count that measure it from something else", "than", "of the")
    coming: Words = words("words right before a weekday that set something for a coming one", "for")
    nights: Words = words("words for a night before such a word, which was the last one as often", "night")
    ago: Words = words("how a count of units ago is told; uses units and numbers", "{n} {unit} ago", needs=COUNT)
    span: Words = words("lengths of time that are no dates", "for {n} {unit}", "in {n} {unit}", needs=COUNT)
    hours: Words = words("names of the parts of a day that are counted", "hours", "minutes")
    day_parts: Words = words(
        "words for a part of the day: a plan for it is of the day told", "in the evening", "tonight"
    )
    when: Words = words("words right behind a date that open what happened on it: “since May, when he came”", "when")
    counted_from: Words = words(
        "words between a length of time and the happening it is counted from: “two days after the storm”",
        "after",
        "since",
    )
    units: dict[str, Words] = entries("names of units in every form → list", {"day": ["day", "days"]}, keys=UNITS)
    numbers: dict[str, int] = entries("numbers in words, in every form", {"one": 1, "two": 2, "twenty": 20})
    ordinal_words: dict[str, int] = entries("ordinal numbers in words", {"first": 1, "second": 2})
    since: Words = words("words before a date from which on something holds", "since", "from")
    since_clause: Words = words("words that open a clause that tells since when", "since", "ever since")
    since_clause_behind: Words = words("words that close one whose date stands before: Korean “취임 이후”", "이후")
    since_beside: Words = words("words that mean so right before the date, and else another thing: Russian “с”", "с")
    since_behind: Words = words("words that mean so right behind a month or year: Korean “부터”", "부터")
    next: Words = words("words that put a weekday or month ahead", "next", "coming")
    last: Words = words("words that put a weekday or month behind", "last", "past")


@dataclass(frozen=True)
class Quotes:
    """How words are given to a speaker."""

    pairs: tuple[tuple[str, str], ...] = pairs("quotation marks, opening and closing", ["“", "”"], ["‘", "’"])
    dash: bool = switch("whether a line that opens with a dash is speech")
    speech: Words = words(
        "verbs that report words, in every form; * for any ending, _ before a particle that stands apart",
        "said",
        "says",
        "told",
    )
    auxiliaries: Words = words("verbs that help a verb of saying behind its subject", "has", "had", "will")
    opinion: Words = words("verbs that report a view when their subject is a source", "thinks", "accused", "denied")
    naming: Words = words("verbs that report words only where marks follow: “called it “a joke””", "called", "hailed")
    expressing: Words = words("verbs of what words in marks behind them are part of", "promised", "raised her glass")
    behind_words: Words = words("verbs that report words only right behind them: “…,” she laughed", "laughed")
    telling: Words = words("verbs of saying before whom they tell it, with no word between", "told")
    called: Words = words("participles of calling: “called “a joke” by X”", "called", "hailed")
    agent: Words = words("words before who does what a passive tells", "by")
    agent_by_case: bool = switch("whether a case alone tells who does it: Russian “названный X-ом”")
    viewed: Words = words("words behind words in marks before whose view they are", "in the eyes of")
    asked: Words = words("words that open what somebody was asked", "asked whether", "asked by")
    verb_alone: bool = switch("whether a verb of saying may go without a subject: Spanish “dijo”")
    verb_second: bool = switch("whether the verb stands second, so that no comma ends words that open a sentence")
    verb_first: bool = switch("whether the verb of saying stands before its subject, in a language without capitals")
    relaying: Words = words("verbs that relay what somebody else said: “quoted from X that”", "quoted")
    relayed_from: Words = words("words between such a verb and whom it relays", "from")
    that: Words = words("words that open what is reported", "that", "whether")
    according: Words = words("words before a source", "according to")
    postposed: Words = words("words that credit behind a source: German “Merkel zufolge”", "zufolge")
    told_as: Words = words("words that open who says so, behind a comma: “, as X said”", "as")
    so: Words = words("words before a source, behind a comma: “, according to X”", "according to")
    thus: Words = words("phrases that credit the sentence before", "this was said by", "so said")
    claimed: Words = words("words that mark hearsay", "is said to have", "allegedly")
    reported_mood: Words = words("verbs in the mood of what others say: German “sei”", "sei")
    denial: Words = words("verbs that deny: “denied that she had said”", "denied")
    negation: Words = words("words of denial", "not", "never")
    idiom: Words = words("phrases with a verb of saying that report nothing", "said yes", "wrote _ off")
    impersonal: Words = words("verbs of saying without a subject, of what is written somewhere", "it says in", "reads")
    by_relative: Words = words("words that credit what follows to who stands before them", "according to whom")
    by_expert: Words = words("words for in whose view it is so, where they open a sentence", "for")
    toasts: Words = words("words for raising a glass, which reports no words", "toast*", "glass")
    by_pronoun: Words = words("words that credit a sentence to who spoke before", "in her words")
    quotative: Words = words("endings of a reported clause whose verb of saying comes last", "*다고")
    subject_ending: Words = words("endings of a subject where the verb comes last", "는")
    interview: Words = words("words that say of an article that it is an interview", "interview", "spoke to")
    question_label: Words = words("labels of a question, before a colon", "Q", "question")
    answer_label: Words = words("labels of an answer, before a colon", "A", "answer")
    inscription: Words = words("words beside marks that hold no one's statement", "banner*", "slogan*", "entitled")


@dataclass(frozen=True)
class People:
    """The nouns and pronouns that stand for people and sources."""

    pronouns: Words = words("pronouns for one person who speaks or acts", "he", "she")
    she: Words = words("pronouns that stand for a woman", "she")
    he: Words = words("pronouns that stand for a man", "he")
    she_did: Words = words("endings of a verb whose subject is a woman: Russian “сказала”", "*ла", "*лась")
    he_did: Words = words("endings of a verb whose subject is a man: Russian “сказал”", "*л", "*лся")
    plural_pronouns: Words = words("words for two or more who were named", "they", "both", "the two leaders")
    possessives: Words = words("words that make a visit that of whom the sentence is about", "his", "her", "their")
    indefinite: Words = words("words before an office that mean nobody in particular", "a", "any", "no")
    one_of: Words = words("words before several of whom one unnamed is meant", "one of")
    one_of_them: Words = words("the same of those spoken of before", "one of them")
    articles: Words = words("articles in every form", "the", "a", "an")
    compounds: bool = switch("whether a noun is written together with what it is of: German “Rathaussprecherin”")
    of: Words = words("words between a description and whom it belongs to: “critics of X”", "of", "for")
    descriptions: Words = words("nouns for people, beside the titles: “the neighbour of X”", "neighbour", "victim*")
    bodies: Words = words("nouns for bodies that speak: “the delegation said”", "delegation", "*union*")
    documents: Words = words("nouns for what tells something in writing: “a report by X”", "report*", "statement*")
    offices: dict[str, str] = entries(
        "offices → their name in data/offices.csv",
        {"president": "head_of_state", "prime minister": "head_of_government", "leader": "leader"},
        values=OFFICES,
    )
    epithets: dict[str, str] = entries(
        "what only one country's leader is called → code of the country", {"Kremlin chief": "RU"}, values=COUNTRY
    )
    guests: Words = words("nouns for a leader who visits another, with a people or without", "guest", "visitor")
    hosts: Words = words("nouns for a leader who is visited, with a people or without", "host")
    counterparts: Words = words("nouns for the other of two leaders, with a people or without", "counterpart")
    called_again: Words = words(
        "words for somebody just named, with their article", "the {|* }politician", "the veteran", "the *-year-old"
    )
    natives: dict[str, str] = entries(
        "the same for somebody of a people → code of the country",
        {"the Dutchman": "NL", "the Norwegian": "NO"},
        values=COUNTRY,
    )
    portfolios: Words = words(
        "offices named by what they are for: in “minister of Natural Resources” no person's name",
        "minister*",
        "secretary",
    )
    private: Words = words(
        "words for who speaks for no office: experts, and people in the street", "professor", "think-tank", "resident"
    )
    demonyms: dict[str, str] = entries(
        "adjectives → code of the country", {"Russian": "RU", "Norwegian*": "NO"}, values=COUNTRY
    )
    qualities: dict[str, str] = entries(
        "adjectives before or behind a source, diplomat, official, analyst or expert → English",
        {"western": "western", "high-ranking": "senior"},
    )
    sources: dict[str, str] = entries(
        "unnamed sources → their English name", {"experts": "experts", "the police": "police"}
    )
    ministries: dict[str, str] = entries(
        "institutions → their English name; a word that other names begin with stands for the one told before",
        {"foreign ministry": "Ministry of Foreign Affairs", "the ministry": "Ministry"},
    )
    outlets: Words = words("nouns beside which a name is a medium", "newspaper", "agency")


@dataclass(frozen=True)
class Events:
    """What tells of a happening, and what tells that it has not happened."""

    triggers: dict[str, Words] = entries(
        "verbs and nouns that tell of a happening, by kind → list",
        {"MEET": ["met with", "summit"], "TRAVEL": ["arrived", "flew to"], "GIFT": ["presented"]},
        keys=EVENT_TYPES,
    )
    endings: dict[str, Words] = entries(
        "sets of endings by name, so that “arriv~ed” in any list of this section stands for every form → list",
        {"ed": ["e", "es", "ed", "ing"]},
        parts=True,
    )
    occasions: dict[str, Words] = entries(
        "what a ceremony or another happening is, with its words → list; articles of any language share it",
        {"quake": ["earthquake*", "quake*"], "verdict": ["convicted", "sentenced"]},
        keys=OCCASIONS,
    )
    motion: Words = words(
        "verbs of motion that tell of a journey only beside the place it leads to or comes from", "came", "went"
    )
    vehicles: Words = words(
        "nouns for what carries travellers: whoever owns it, or is on board, travels", "plane", "motorcade", "*train"
    )
    aboard: Words = words("words between a vehicle and who is on it or owns it", "of", "carrying", "with")
    striking: Words = words("verbs whose object is the place where it happened", "hit", "struck", "shook")
    groups: Words = words("nouns for those who meet or travel, where nobody is named", "the parties", "*ministers")
    spots: Words = words("nouns for places without a name, and at the end of a site's", "capital", "airport", "*square")
    moments: dict[str, Words] = entries(
        "nouns by which two happenings of a kind are told apart → list",
        {"meal": ["*dinner", "banquet"], "strike": ["strike*", "walkout"]},
        keys=MOMENTS,
    )
    programme: dict[str, Words] = entries(
        "what a guest sees, is shown or does between talks, by the kind of scene → list",
        {"stage": ["watched … ballet"], "ship": ["boarded … {frigate|submarine}"], "drive": ["took the wheel"]},
        keys=SCENES,
    )
    phases: dict[str, Words] = entries(
        "words in what tells of a journey or a meeting that say how far it is: coming, leaving; greeting → list",
        {"coming": ["arriv*", "landed"], "leaving": ["left", "home"], "greeting": ["shook hands"]},
        keys=PHASES,
    )
    told_before: dict[str, Words] = entries(
        "phrases for a place told before → list; there: such as open a sentence",
        {"city": ["in the city"], "capital": ["to the capital"], "there": ["there"]},
        keys=PLACES_BEFORE,
    )
    idioms: Words = words(
        "phrases with such a word in them that tell of no happening", "at the invitation of", "heart attack"
    )
    outright: Words = words(
        "phrases in the triggers that tell of a happening even where nobody, no place and no day is named",
        "laid a wreath",
        "exchanged gifts",
    )
    planned: Words = words("words for what is still to come", "will", "plans to", "is expected to")
    present: Words = words(
        "verbs in the present that tell of what is still to come beside a coming day: “arrives on Monday”",
        "arrives",
        "takes place",
    )
    present_endings: Words = words(
        "endings of such verbs where they stand right behind a day that opens a sentence: Danish “Fredag fejrer …”",
        "er",
    )
    past_endings: Words = words("endings of other words there that end so, too: Swedish “På fredagen var …”", "var")
    past: Words = words("words beside which such a verb tells of the past: “hat … besucht”", "has", "was")
    visits: Words = words("nouns for a journey, which may only be talked about", "visit", "trip")
    weighed: Words = words("words before what somebody only thinks over, even with “will”", "reconsider", "whether to")
    onward: Words = words("words before where a journey goes on to: “to Oslo and then to Rome”", "then", "later")
    awaits: Words = words("verbs in the present whose subject is what is still to come: “talks await him”", "await")
    none: Words = words("words that anywhere beside a signing tell that nothing was signed", "no", "nothing")
    hoped: Words = words("words for what may never come", "hopes", "could", "wants to")
    possible: Words = words("of these words those by which a signing or a meeting may yet come", "may", "possibly")
    habit: Words = words("words for what happens again and again", "often", "usually")
    to: Words = words("words before where a journey goes", "to", "into")
    origin: Words = words("words before where it comes from", "from")
    at: Words = words("words before where something is", "in", "at", "on")
    origin_behind: Words = words("words right behind a place that a journey comes from", "departed")
    origin_endings: Words = words("endings of the name of a place that a journey comes from", "'dan", "-sta")
    at_endings: Words = words("endings of the name of a place where something is, or a journey goes", "'da", "-ssa")
    verb_behind: bool = switch("whether what a verb acts on may stand right before it: German “Ulm besucht hat”")
    verb_last: bool = switch("whether what a verb acts on stands before it: “Warsaw visited”")
    by: Words = words("words before who did it: “the invasion by X”", "by")
    of: Words = words("words before whose a happening is: “the arrival of X”", "of")
    oblique: Words = words("words before a person who is not the one who acts", "with", "at the invitation of")
    about: Words = words("words before what is only talked about: “talks on X”", "about", "on", "over")
    matters: Words = words("nouns whose place is not where something happens: “the war in X”", "war", "border")
    adjunct: Words = words("words before a happening that only tells when", "after", "during")
    also: Words = words("words for one more of a kind", "also", "in addition")
    in_return: Words = words("words for a gift that answers a gift", "in return", "reciprocated")
    earlier: Words = words("words that tell that something is no news of the day", "previously", "already")
    purpose: Words = words("words before what is still to come: “for a meeting with”", "for", "to")
    subordinate: Words = words("words that open a clause inside a sentence", "which", "because", "while")
    capitals: Words = words("nouns for the city that beside a people or a country is its capital", "capital")
    where: Words = words("words that open what happened at the place right before them", "where")
    relative: Words = words(
        "words that open what is told of the noun before: “the soldiers who fell in 1945”", "who", "fallen"
    )
    relative_behind: Words = words("verbs that tell of the noun behind them: Korean “들렀던 식당”", "*던")
    relative_comma: bool = switch("whether such a word is one only behind a comma: German “, die”")


SECTIONS = {
    "sentences": Sentences,
    "roles": Roles,
    "names": Names,
    "dates": Dates,
    "quotes": Quotes,
    "people": People,
    "events": Events,
}
