"""Build data/cldr.csv: the words of dates, the numbers and the quotation marks that Babel leaves out of Unicode CLDR.

    npm install --prefix cldr cldr-dates-full@48.2.0 cldr-misc-full@48.2.0 cldr-rbnf@48.2.0
    python -m lib.build.words --cldr cldr/node_modules

CLDR is under the Unicode License v3.
"""

from __future__ import annotations

import argparse
import csv
import json
import re
from collections.abc import Iterator
from pathlib import Path

from lib.languages.cldr import COLUMNS, FILE

UNITS = ("day", "week", "month", "year")
NUMBERS = (*range(1, 21), *range(30, 100, 10))
TO_SPELL = re.compile(r"^%spellout-cardinal(?:-(?:masculine|feminine|neuter|common|reale))?$")
LITERAL = re.compile(r"[^\W\d_][\w\s'’-]*")
OPTIONAL = re.compile(r"\[([^\]]*)\]")
Row = tuple[str, str, str]


def relative(folder: Path) -> Iterator[Row]:
    """(language, day-1, "yesterday") …; what CLDR only copies from its root, "-1 d", is left out."""
    for code, data in locales(folder / "cldr-dates-full", "dateFields"):
        fields = data["dates"]["fields"]
        for unit in UNITS:
            for shift in range(-2, 3):
                words = fields[unit].get(f"relative-type-{shift}", "")
                if LITERAL.match(words):
                    yield code, f"{unit}{shift:+d}", words


def marks(folder: Path) -> Iterator[Row]:
    """(language, quotes, "„ “"): the outer marks, then the inner ones."""
    for code, data in locales(folder / "cldr-misc-full", "delimiters"):
        found = data["delimiters"]
        yield code, "quotes", f"{found['quotationStart']} {found['quotationEnd']}"
        yield code, "quotes", f"{found['alternateQuotationStart']} {found['alternateQuotationEnd']}"


def locales(folder: Path, name: str) -> Iterator[tuple[str, dict]]:
    """The language code and the data of every locale that is a language and no more; Norwegian counts as Bokmål."""
    for file in sorted((folder / "main").glob(f"*/{name}.json")):
        if re.fullmatch(r"[a-z]{2,3}", file.parent.name):
            yield (
                {"no": "nb"}.get(file.parent.name, file.parent.name),
                json.loads(file.read_text("utf-8"))["main"][file.parent.name],
            )


def numbers(folder: Path) -> Iterator[Row]:
    """(language, 7, "seven") in every gender, by the rules CLDR spells numbers with."""
    for file in sorted((folder / "cldr-rbnf" / "rbnf").glob("*.json")):
        if not re.fullmatch(r"[a-z]{2,3}", file.stem):
            continue
        rules = json.loads(file.read_text("utf-8"))["rbnf"]["rbnf"].get("SpelloutRules", {})
        code = {"no": "nb"}.get(file.stem, file.stem)
        for name in filter(TO_SPELL.match, rules):
            spelled = {int(base): text for base, text in rules[name] if base.isdigit()}
            for number in NUMBERS:
                words = spell(spelled, number)
                if words and LITERAL.fullmatch(words):
                    yield code, str(number), words


def spell(rules: dict[int, str], number: int) -> str:
    """A number in words; "" where the rules need other rules than their own."""
    base = max((each for each in rules if each <= number), default=None)
    if base is None:
        return ""
    count, rest = divmod(number, 10 if base >= 10 else 1)
    text = rules[base].rstrip(";").lstrip("'").replace("\u00ad", "")
    if base != number and "←←" not in text and base != 10 * count:
        return ""  # "sixty" would come out as "fifty" where CLDR counts it in twenties
    text = OPTIONAL.sub(r"\1" if rest else "", text)
    text = text.replace("→→", spell(rules, rest) or "=") if "→→" in text else text
    return text.replace("←←", spell(rules, count) or "=") if "←←" in text else text


def main(arguments: list[str] | None = None) -> None:
    parser = argparse.ArgumentParser(prog="python -m lib.build.words", description="Build data/cldr.csv.")
    parser.add_argument("--cldr", type=Path, required=True, metavar="FOLDER", help="node_modules with the packages")
    folder = parser.parse_args(arguments).cldr
    rows = dict.fromkeys([*relative(folder), *marks(folder), *numbers(folder)])
    with open(FILE, "w", encoding="utf-8", newline="") as stream:
        writer = csv.writer(stream, lineterminator="\n")
        writer.writerows([COLUMNS, *sorted(rows)])


if __name__ == "__main__":
    main()
