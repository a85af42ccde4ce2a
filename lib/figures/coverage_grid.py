"""Coverage and disagreements as safe HTML: the grid of happenings by article, and what differs side by side."""

from __future__ import annotations

from itertools import groupby

import pandas as pd

from lib import names
from lib.comparing import coverage
from lib.comparing.coverage import Cell, Column, Happening
from lib.comparing.verdicts import OPEN_END
from lib.english import rows as translations
from lib.figures.bylines import Link, byline, dateline_html, facts
from lib.figures.marks import marked, occurrences
from lib.figures.plain_text import escape, short
from lib.figures.side_by_side import engine_tag
from lib.packages import advice

RANKS = {"contradiction": 0, "hedged": 1, "development": 2, "more precise": 3}
MOST_MARKS = 6
MAX_SENTENCE = 2_000
SIGNS = {
    "told": "tells it as happened",
    "planned": "tells it as planned",
    "claimed": "reports it as claimed",
    "silent": "appeared at the time and leaves it out",
}
HEADINGS = {"date": "Date", "place": "Place", "number": "Number", "status": "Planned or happened"}


def legend() -> str:
    items = "".join(f'<li class="px-legend-item">{sign(kind)} {escape(text)}</li>' for kind, text in SIGNS.items())
    return (
        f'<ul class="px-legend" aria-label="What the signs mean">{items}'
        '<li class="px-legend-item">empty: no article of that time</li></ul>'
    )


def sign(kind: str) -> str:
    return f'<span class="px-sign px-{kind}" aria-hidden="true"></span>'


def table(
    found: list[Happening],
    columns: list[Column],
    cells: list[list[Cell]],
    articles: pd.DataFrame,
    keys: dict[tuple[str, int], str],
    link: Link,
    differing: dict[str, str] | None = None,
    caption: str = "",
) -> str:
    """The grid. `keys` gives the key of a sentence; `differing` what articles disagree on, by happening."""
    who = _rows(articles, {event.article_id for each in found for event in each.events})
    rows = "".join(_row(each, columns, row, who, keys, link, differing) for each, row in zip(found, cells, strict=True))
    last = '<th role="columnheader" scope="col">They differ on</th>' if differing is not None else ""
    return (
        f'<table role="table" class="px-grid"><caption>{escape(caption)}</caption><thead role="rowgroup">'
        f"{_languages(columns, differing is not None)}"
        f'<tr role="row"><th role="columnheader" scope="col">Happening</th>'
        f'{"".join(map(_head, columns))}{last}</tr></thead><tbody role="rowgroup">{rows}</tbody></table>'
    )


def _rows(articles: pd.DataFrame, wanted: set[str]) -> dict:
    """article_id → its row, of some articles."""
    return {row.article_id: row for row in articles[articles["article_id"].isin(wanted)].itertuples(index=False)}


def _languages(columns: list[Column], more: bool) -> str:
    """A row of languages above the articles; none where the columns are languages themselves."""
    if all(column.head == names.language(column.language) for column in columns):
        return ""
    groups = [(code, len(list(group))) for code, group in groupby(columns, key=lambda column: column.language)]
    cells = "".join(f'<th role="columnheader" colspan="{n}">{escape(names.language(code))}</th>' for code, n in groups)
    return f'<tr role="row" class="px-over"><td role="cell"></td>{cells}{"<td></td>" * more}</tr>'


def _head(column: Column) -> str:
    return (
        f'<th role="columnheader" scope="col" lang="en">{escape(short(column.head, 60))}'
        f'<span class="px-kicker">{escape(column.note)}</span></th>'
    )


def _row(each: Happening, columns: list[Column], row: list[Cell], who: dict, keys: dict, link: Link, differing) -> str:
    cells = "".join(_cell(cell, column, who, keys, link) for column, cell in zip(columns, row, strict=True))
    last = ""
    if differing is not None:
        what = differing.get(each.name, "")
        shown = f'<a href="#d-{escape(each.name)}">{escape(what)}</a>' if what else ""
        last = f'<td role="cell" class="px-on" data-head="They differ on">{shown}</td>'
    where = f'<span class="px-where">{escape(each.where)}</span>' if each.where else ""
    return (
        f'<tr role="row"><th role="rowheader" scope="row"><span class="px-kicker">{escape(coverage.when(each))}</span>'
        f"<span>{escape(short(coverage.title(each), 140))}</span>{where}</th>{cells}{last}</tr>"
    )


def _cell(cell: Cell, column: Column, who: dict, keys: dict, link: Link) -> str:
    marks = "".join(_mark(event, who[event.article_id], keys, link) for event in cell.told[:MOST_MARKS])
    rest = len(cell.told) - MOST_MARKS
    more = f'<span class="px-kicker">and {rest:,} more</span>' if rest > 0 else ""
    silent = ""
    if cell.silent:
        several = f'<span class="px-kicker">{cell.silent:,}</span>' if cell.told or cell.silent > 1 else ""
        words = f"{names.count(cell.silent, 'article')} of the time without it"
        hidden = f'<span class="px-unseen">{words}</span>'
        silent = f'<span class="px-left" title="{words}">{sign("silent")}{several}{hidden}</span>'
    empty = " px-empty" if not (marks or silent) else ""
    head = escape(short(coverage.heading(column), 80))
    return f'<td role="cell" class="px-cell{empty}" data-head="{head}">{marks}{more}{silent}</td>'


def _mark(event, article, keys: dict, link: Link) -> str:
    """A sign that leads to the sentence, and says whose it is."""
    kind = coverage.state(event)
    words = escape(f"{names.language(event.language)}, {byline(article)}: {SIGNS[kind]}; read the sentence")
    href = escape(link(event.article_id, keys.get((event.article_id, event.sentence_id), "")))
    return f'<a class="px-mark" data-go="" href="{href}" title="{words}" aria-label="{words}">{sign(kind)}</a>'


def between(rows: pd.DataFrame, records: pd.Series) -> pd.DataFrame:
    """The disagreements both sides of which are among some records, by record_id."""
    return rows[rows["record_id"].isin(records) & rows["other_record_id"].isin(records)]


def worst_first(rows: pd.DataFrame) -> pd.DataFrame:
    """The disagreements, happenings with a contradiction before those with a claim, and those before developments."""
    ranks = rows["difference"].map(RANKS)
    return rows.iloc[ranks.groupby(rows["cluster_id"]).transform("min").argsort(kind="stable")]


def differing(rows: pd.DataFrame) -> dict[str, str]:
    """What the articles of each happening differ on, for the grid: "date, place"."""
    grouped = rows.groupby("cluster_id", sort=False)["differs"]
    return {cluster: ", ".join(dict.fromkeys(aspects)) for cluster, aspects in grouped}


def plain(rows: pd.DataFrame, happenings: dict[str, Happening]) -> pd.DataFrame:
    """Disagreements under headings for readers."""
    return pd.DataFrame(
        {
            "Happening": [coverage.title(happenings[name]) for name in rows["cluster_id"]],
            "Differs": rows["differs"].tolist(),
            "How": rows["difference"].tolist(),
            "One": rows["value"].tolist(),
            "Other": rows["other_value"].tolist(),
            "Why": rows["why"].tolist(),
            "English": rows["english"].tolist(),
            "Other English": rows["other_english"].tolist(),
            "Sentence": rows["sentence"].tolist(),
            "Other sentence": rows["other_sentence"].tolist(),
        }
    )


def differences(rows: pd.DataFrame, happenings: dict[str, Happening], articles: pd.DataFrame, link: Link) -> str:
    """Disagreements (with key, english and engine of both sentences), under their happenings, in the order given."""
    who = _rows(articles, {*rows["article_id"], *rows["other_article_id"]})
    parts = []
    for cluster, group in rows.groupby("cluster_id", sort=False):
        each = happenings[cluster]
        items = "".join(_difference(row, who, link) for row in group.itertuples(index=False))
        about = facts(coverage.when(each), each.where)
        parts.append(
            f'<section class="px-differ" id="d-{escape(cluster)}"><h3>{escape(short(coverage.title(each), 200))}</h3>'
            f'<p class="px-dateline">{about}</p>{items}</section>'
        )
    return "".join(parts)


def _difference(row, who: dict, link: Link) -> str:
    kind = escape(row.difference)
    return (
        f'<div class="px-against" role="group" aria-label="{HEADINGS[row.differs]}: {kind}"><p class="px-kicker">'
        f'<span class="px-tag px-is-{kind.replace(" ", "-")}">{kind}</span> {HEADINGS[row.differs]}: {escape(row.why)}'
        f"</p>{_side(row, '', who, link)}{_side(row, 'other_', who, link)}</div>"
    )


def _side(row, prefix: str, who: dict, link: Link) -> str:
    """One side: the value large, who tells it, the sentence with the words marked, its English."""
    names_ = ("value", "articles", "article_id", "surface", "sentence", "key", "english", "engine")
    value, count, article_id, surface, sentence, key, english, engine = (
        getattr(row, f"{prefix}{name}") for name in names_
    )
    article = who[article_id]
    sentence = short(sentence, MAX_SENTENCE)
    kind = row.differs if row.differs in ("date", "place") else "hit"
    spans = [(a, b, kind, "") for a, b in occurrences(sentence, surface)] if surface else []
    translated = (
        f"{escape(short(english, MAX_SENTENCE))} {engine_tag(engine)}"
        if english
        else escape(advice.missing(article.language))
    )
    beside = f'<p class="px-english" lang="en" dir="ltr">{translated}</p>' if engine != translations.OWN else ""
    others = f" · and {names.count(count - 1, 'other article')}" if count > 1 else ""
    return (
        f'<div class="px-one"><p class="px-value">{escape(shown(row.differs, value))}</p>'
        f'<p class="px-dateline">{facts(names.language(article.language), byline(article))}'
        f"{dateline_html(article, ' · ')}{others}</p>"
        f'<p class="px-source" lang="{escape(article.language)}" dir="auto">{marked(sentence, spans)}</p>'
        f'{beside}<p class="px-dateline"><a data-go="" href="{escape(link(article_id, key))}">read the sentence</a></p>'
        "</div>"
    )


def shown(differs: str, value: str) -> str:
    """A value as a reader would write it."""
    if differs != "date":
        return value
    first, _, last = value.partition("/")
    return f"{names.day(first)} – publication" if last == OPEN_END else names.span(first, last)
