"""The YAML between two lines of --- that opens a .md file; untrusted, so only plain text is taken from it."""

from __future__ import annotations

import re

MATTER = re.compile(r"---[ \t]*\r?\n(.*?)^(?:---|\.\.\.)[ \t]*(?:\r?\n|\Z)", re.DOTALL | re.MULTILINE)
OPENED = re.compile(r"---[ \t]*(?:\r?\n|\Z)")
LONGEST, DEEPEST = 16_000, 3
NOTHING = ("", "~", "null", "Null", "NULL")
NAMES = ("title", "language", "outlet", "published", "url", "note", "licence")
DATE_NAMES = ("published", "date", "pubdate", "publish_date", "publishDate", "publication_date", "datePublished")
SOURCE_NAMES = ("outlet", "published", "url")


class FrontMatterError(ValueError):
    """Front matter that cannot be used; says why and what to do."""


def read(text: str) -> tuple[dict[str, str], int]:
    """What front matter states, and where the text after it begins; `based_on` is flattened to three names."""
    if not OPENED.match(text):
        return {}, 0
    matter = MATTER.match(text)
    if not matter:
        raise FrontMatterError("broken front matter: end it with a line of ---")
    stated = mapping(matter.group(1))
    facts = {name: plain(stated[name], name) for name in NAMES if name in stated}
    dates = (plain(stated[name], name) for name in DATE_NAMES if isinstance(stated.get(name), str))
    if day := next(filter(None, dates), ""):
        facts["published"] = day
    source = stated.get("based_on", "")
    source = source if isinstance(source, dict) else {"outlet": source}
    for name in SOURCE_NAMES:
        value = plain(source.get(name, ""), f"based_on {name}")
        facts["based_on" if name == "outlet" else f"based_on_{name}"] = value
    return facts, matter.end()


def plain(value: object, name: str) -> str:
    if not isinstance(value, str):
        raise FrontMatterError(f"broken front matter: {name} must be one piece of text")
    return "" if value in NOTHING else value


def mapping(source: str) -> dict:
    """The names and values of a YAML mapping; every value stays the text it is, so `no` and dates too."""
    import yaml

    if len(source) > LONGEST:
        raise FrontMatterError(f"broken front matter: it is over {LONGEST:,} characters, shorten it")
    loader = getattr(yaml, "CBaseLoader", yaml.BaseLoader)
    try:
        check(yaml.parse(source, loader), yaml)
        stated = yaml.load(source, loader)
    except yaml.YAMLError as error:
        line = getattr(getattr(error, "problem_mark", None), "line", None)
        where = f" near its line {line + 1}" if line is not None else ""
        raise FrontMatterError(f"broken front matter{where}: write one `name: value` a line") from error
    if stated is not None and not isinstance(stated, dict) and stated not in NOTHING:
        raise FrontMatterError("broken front matter: write one `name: value` a line")
    return stated if isinstance(stated, dict) else {}


def check(events, yaml) -> None:
    """Refuses references, with which a few lines can unfold to gigabytes, and depth, before anything is built."""
    depth = 0
    for event in events:
        depth += isinstance(event, yaml.CollectionStartEvent) - isinstance(event, yaml.CollectionEndEvent)
        if isinstance(event, yaml.AliasEvent) or depth > DEEPEST:
            raise FrontMatterError("broken front matter: write plain values, without references or deep lists")
