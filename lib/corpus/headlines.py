"""One English line for a happening, made from the facts of its row: who did what, and where."""

from __future__ import annotations

import re
from typing import Any

from lib import names
from lib.corpus.tellings import state_of

LONGEST = 90  # characters
MOST_NAMES, MOST_TOPICS = 3, 2
BEFORE = {"site": "at", "island": "on"}  # else "in"
WITH_ARTICLE = re.compile(
    r"^(United |Central African |Dominican Rep|Russian Far |Kremlin$)|"
    r"( Islands| States| Emirates| Kingdom| Republic| Peninsula| Sea| River| East| Strip| Bank|"
    r"Netherlands|Philippines|Maldives|Bahamas|Gambia)$"
)
# What one does, what several do, what is to be done, what is said to have been done, and its name where nobody is named
WORDS = {
    "MEET": ("holds talks", "meet", "hold talks", "held talks", "Meeting"),
    "TALKS_COLLAPSE": (
        "ends talks without result",
        "end talks without result",
        "end talks",
        "broken off talks",
        "Talks",
    ),
    "TRAVEL": ("travels", "travel", "travel", "travelled", "Journey"),
    "SIGN_AGREEMENT": (
        "signs an agreement",
        "sign an agreement",
        "sign an agreement",
        "signed an agreement",
        "Signing",
    ),
    "STATEMENT": ("speaks", "speak", "speak", "spoken", "Statement"),
    "GIFT": ("gives a gift", "exchange gifts", "give a gift", "given a gift", "Gift"),
    "CEREMONY": ("attends a ceremony", "attend a ceremony", "attend a ceremony", "attended a ceremony", "Ceremony"),
    "ARMS_SUPPLY": (
        "takes part in an arms supply",
        "take part in an arms supply",
        "take part in an arms supply",
        "taken part in an arms supply",
        "Arms supply",
    ),
    "MILITARY_ACTION": (
        "takes military action",
        "take military action",
        "take military action",
        "taken military action",
        "Military action",
    ),
    "SANCTION_OR_THREAT": (
        "imposes or threatens sanctions",
        "impose or threaten sanctions",
        "impose or threaten sanctions",
        "imposed or threatened sanctions",
        "Sanctions or threats",
    ),
}
OTHER = ("takes part in an event", "take part in an event", "take part in an event", "taken part in an event", "Event")


def of(row: dict[str, Any]) -> str:
    """A line of at most 90 characters; what does not fit is left out from behind."""
    who = [name for name in row["participants"].split("|") if name]
    line = ""
    for most in range(MOST_NAMES, 0, -1):
        for place in (where(row), ""):
            line = sentence(row, who, most, place)
            if len(line) <= LONGEST:
                return line
    return line[: LONGEST - 1].rstrip() + "…"


def sentence(row: dict[str, Any], who: list[str], most: int, place: str) -> str:
    kind, status = row["event_type"], row["status"]
    one, several, ahead, done, noun = WORDS.get(kind, OTHER)
    if not who:
        return named(row, noun, place)
    acting, behind = roles(row, who)
    subject = listed(acting, most)
    if len(acting) > 1 and kind == "MEET":
        ahead, done = "meet", "met"
    verb = {
        "happened": several if len(acting) > 1 else one,
        "planned": f"to {ahead}",
        "claimed": f"said to have {done}",
        "denied": f"said not to have {done}",
    }[status]
    return " ".join(filter(None, (subject, verb, rest(row, behind, most), place)))


def roles(row: dict[str, Any], who: list[str]) -> tuple[list[str], list[str]]:
    """Who acts, and whom it is done to: a host does not travel, and the first party speaks or gives."""
    if row["event_type"] in ("STATEMENT", "GIFT"):
        return who[:1], who[1:]
    if row["event_type"] == "TRAVEL" and row["country"]:
        hosts = [name for name in who if name and state_of(name) == names.country(row["country"])]
        guests = [name for name in who if name not in hosts]
        return (guests, hosts) if guests else (who, [])
    return who, []


def rest(row: dict[str, Any], behind: list[str], most: int) -> str:
    """Whom it is done to, and what somebody speaks about."""
    if row["event_type"] == "GIFT":
        return f"to {listed(behind, most)}" if behind else ""
    if row["event_type"] == "TRAVEL":
        return f"to see {listed(behind, most)}" if behind else ""
    if row["event_type"] == "STATEMENT":
        told = {row["place"], *row["participants"].split("|")[:1]}
        topics = [each for each in (behind or row.get("topics") or []) if each not in told][:MOST_TOPICS]
        return f"about {listed([with_article(each) for each in topics], most)}" if topics else ""
    return ""


def named(row: dict[str, Any], noun: str, place: str) -> str:
    """A line without parties: "Ceremony at …, planned"; with the day where no place is known."""
    at = place or (f"on {names.day(row['date'])}" if len(row["date"]) == 10 else "")
    at = at or (f"in {names.day(row['date'])}" if row["date"] else "at a time and place not told")
    state = "" if row["status"] == "happened" else f" ({row['status']})"
    return f"{noun} {at}{state}"


def where(row: dict[str, Any]) -> str:
    if not row["place"]:
        return ""
    before = BEFORE.get(row["place_kind"], "in")
    if row["event_type"] == "TRAVEL":
        hosted = row["participants"] and len(roles(row, row["participants"].split("|"))[1]) > 0
        before = "from" if row.get("origin") == row["place"] else before if hosted else "to"
    return f"{before} {with_article(row['place'])}"


def with_article(place: str) -> str:
    return f"the {place}" if WITH_ARTICLE.search(place) else place


def listed(parties: list[str], most: int) -> str:
    """ "A, B and C", or "A and 3 others" where they are too many."""
    if len(parties) > most:
        left = len(parties) - most
        return f"{', '.join(parties[:most])} and {names.count(left, 'other')}"
    return " and ".join(filter(None, (", ".join(parties[:-1]), *parties[-1:])))
