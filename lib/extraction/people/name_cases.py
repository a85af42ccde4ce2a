"""Names in their cases: which of several forms is the first case, and whether a name can be a subject as it stands."""

from __future__ import annotations

from functools import cache
from os.path import commonprefix

from lib.extraction.people.name_words import first_names, first_names_of
from lib.languages.language import Language
from lib.languages.tokens import forms
from lib.text import fold

LEAST_TURNED = 2  # letters that a family name keeps before an ending of the table
LEAST_STEM = 3  # letters that a name keeps without its ending
LONG_ENDING = 3  # letters: such an ending makes no name of the first case


def merged(names: dict[str, str], spoken: Language) -> dict[str, str]:
    """Folded full names → the name to go by: forms of one name in several cases go by the first case of it."""
    kept: list[str] = []
    result: dict[str, str] = {}
    for key, name in sorted(names.items(), key=lambda item: not is_first_case(item[1], spoken)):
        same = next((other for other in kept if may_be_one(name, other, spoken)), "")
        if not same:
            same = without_genitive(name, spoken) if is_first_case(name, spoken) else in_first_case(name, spoken)
            kept.append(same)
        result[key] = same
    return {key: result[key] for key in names}


def is_first_case(name: str, spoken: Language) -> bool:
    """Whether the given name stands as it is listed, and the family name without a long ending of another case."""
    words = [fold(word) for word in name.split()]
    long = tuple(ending for ending in oblique(spoken) if len(ending) >= LONG_ENDING)
    return words[0] in first_names() and not (long and words[-1].endswith(long))


def may_be_one(name: str, other: str, spoken: Language) -> bool:
    """Whether two names, word by word, share a form without their endings."""
    ours, theirs = name.split(), other.split()
    if len(ours) != len(theirs) or not spoken.names.endings:
        return False
    pairs = zip(ours, theirs, strict=True)
    return all(set(forms(one, spoken)) & set(forms(another, spoken)) for one, another in pairs)


def in_first_case(name: str, spoken: Language) -> str:
    """A name whose given name is listed only without its ending, with all words so: "Łukasza Nowaka"."""
    words = name.split()
    first = given_name(words[0], spoken)
    if not first and (both := by_both_endings(words, spoken)):
        return both
    stem = commonprefix([fold(words[0]), first])
    if len(stem) < LEAST_STEM or not oblique(spoken) or spoken.names.genitive:
        return name
    restored = first[len(stem) :]
    rest = [with_ending(word, restored if restored in oblique(spoken) else "", spoken) for word in words[1:]]
    if rest == words[1:]:
        return name  # "Леся Дорошкевич": nothing but the given name might have an ending
    return " ".join([words[0][: len(stem)] + restored, *rest])


def given_name(word: str, spoken: Language) -> str:
    """The given name that a word may be a case of, rather one of its own language, then one that it begins with."""
    known = [form for form in forms(word, spoken)[1:] if form in first_names()]
    own = first_names_of(spoken.code)
    return max(known, key=lambda form: (form in own, fold(word).startswith(form), len(form)), default="")


def with_ending(word: str, restored: str, spoken: Language) -> str:
    """A word with another ending in place of that of its case; the word itself where it has none."""
    if not restored and (turned := turned_back(word, spoken)):
        return turned
    fitting = [ending for ending in oblique(spoken) if fold(word).endswith(ending)]
    stem = word[: len(word) - len(max(fitting, key=len, default=""))]
    return stem + restored if fitting and len(stem) >= LEAST_STEM else word


def turned_back(word: str, spoken: Language) -> str:
    """A family name whose stem changes in its cases, by the table of its language: "Gąsiorka" is Gąsiorek."""
    table = sorted(spoken.names.first_case.items(), key=lambda entry: -len(entry[0]))
    fitting = ((ending, first) for ending, first in table if fold(word).endswith(ending))
    ending, first = next(fitting, ("", ""))
    return word[: len(word) - len(ending)] + first if ending and len(word) - len(ending) >= LEAST_TURNED else ""


def by_both_endings(words: list[str], spoken: Language) -> str:
    """A name whose given and family name end as only one case does, "Айсеном Николаевым", in the first; else ""."""
    for pair in spoken.names.case_pairs:
        of_given, of_family = pair.split()
        stem, ending = of_family.split("|")
        if fold(words[0]).endswith(of_given) and fold(words[-1]).endswith(stem + ending):
            given = words[0][: len(words[0]) - len(of_given)]
            return " ".join([given, *words[1:-1], words[-1][: len(words[-1]) - len(ending)]])
    return ""


def without_genitive(name: str, spoken: Language) -> str:
    """A name without the mark and letter of an owner: "Ole Berg’s"."""
    ending = next((each for each in spoken.names.genitive if len(each) > 1 and name.endswith(each)), "")
    return name.removesuffix(ending)


@cache
def oblique(spoken: Language) -> tuple[str, ...]:
    return tuple(map(fold, spoken.names.oblique))


def is_oblique(word: str, spoken: Language) -> bool:
    """Whether the last word of a name, known by another form, ends as only other cases than the first do."""
    return fold(word).endswith(oblique(spoken)) if oblique(spoken) else False
