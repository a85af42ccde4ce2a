"""Events as figures: a timeline with one lane a language, and a histogram for many; frames in, Plotly figures out."""

from __future__ import annotations

from datetime import date

import pandas as pd

from lib import names
from lib.figures import event_text, timescale
from lib.figures.palette import MUTED, PAPER, RULE, TEXT, Ink
from lib.figures.timescale import Scale

MOST_DRAWN = 1_000
GROUPS = {
    "Meetings and visits": ("MEET", "TRAVEL", "CEREMONY", "GIFT"),
    "Words and agreements": ("STATEMENT", "SIGN_AGREEMENT"),
    "Force and pressure": ("ARMS_SUPPLY", "MILITARY_ACTION", "SANCTION_OR_THREAT", "TALKS_COLLAPSE"),
    "Other": ("OTHER",),
}
COLOURS = {
    "Meetings and visits": Ink("#0f5c63", "#6cc3c9"),
    "Words and agreements": Ink("#7b3f98", "#d0a0ea"),
    "Force and pressure": Ink("#b4371f", "#f2906f"),
    "Other": Ink("#635f57", "#b3aea5"),
}
GROUP_OF = {kind: group for group, kinds in GROUPS.items() for kind in kinds}
SYMBOLS = {"day": "circle", "month": "diamond", "year": "square"}
ROW, HEAD, FOOT = 17, 40, 44  # pixels: a row, above the plot, below it
NAME, LANE_GAP = 1.3, 0.3  # rows: a lane's name, the space under a lane
MIDDLE = 0.5  # rows: from the upper edge of a row to its marks
CLOSE = 6  # units between year numbers that need two levels
CONFIG = {"displayModeBar": False, "scrollZoom": False, "doubleClick": "reset"}
MOST_SVG = 300  # marks; more are drawn by WebGL
MAX_HOVER = 160


def timeline(
    events: pd.DataFrame, axis: Scale | None = None, theme: str = "light", selected: str = "", window: str = ""
):
    """The dated events as a Plotly figure; each mark carries its record_id as customdata.

    `events` are records of kind event; `axis` is the scale (by default the one that shortens empty stretches);
    `selected` is the record_id to ring; `window` is a year to show, "" for all.
    """
    import plotly.graph_objects as go

    shown = timescale.span(window) if window else None
    events = touching(events, window) if window else events
    crowds = timescale.crowds(events)
    axis = axis or timescale.scale(crowds)
    marks, blocks = timescale.blocks(events, axis, shown)
    lanes = _lanes(blocks)
    tops = [lanes[code][0] for code in marks["language"]]
    marks = marks.assign(y=marks["row"] + tops + MIDDLE)
    figure = go.Figure()
    _bands(figure, crowds, axis, theme)
    _bars(figure, blocks, lanes, theme)
    _marks(figure, marks, theme)
    _ring(figure, marks[marks["record_id"] == selected], theme)
    _layout(figure, crowds, axis, lanes, theme, shown)
    return figure


def touching(events: pd.DataFrame, year: str) -> pd.DataFrame:
    """The dated events that may lie in a year."""
    last = events["date_end"].where(events["date_end"] != "", events["date"])
    return events[(events["date"] != "") & (events["date"].str[:4] <= year) & (last.str[:4] >= year)]


def histogram(events: pd.DataFrame, theme: str = "light"):
    """How many dated events each year has, stacked by group."""
    import plotly.graph_objects as go

    counts = events[events["date"] != ""].assign(
        group=lambda frame: frame["event_type"].map(GROUP_OF).fillna("Other"), on=lambda frame: frame["date"].str[:4]
    )
    figure = go.Figure()
    for group, colour in COLOURS.items():
        years = counts.loc[counts["group"] == group, "on"].value_counts().sort_index()
        if len(years):
            figure.add_bar(x=years.index.tolist(), y=years.tolist(), name=group, marker_color=colour.on(theme))
    figure.update_layout(barmode="stack", height=320, margin={"l": 40, "r": 10, "t": 10, "b": 30}, legend_y=1.1)
    figure.update_layout(legend_orientation="h", paper_bgcolor=PAPER.on(theme), plot_bgcolor=PAPER.on(theme))
    figure.update_xaxes(type="category", categoryorder="category ascending", fixedrange=True)
    figure.update_yaxes(gridcolor=RULE.on(theme), fixedrange=True)
    return figure


def legend() -> dict[str, tuple[Ink, str]]:
    """What the signs on the timeline mean: text → colour and shape."""
    groups = {group: (ink, "square") for group, ink in COLOURS.items()}
    shapes = {
        "the day is known": "circle",
        "the month is known": "diamond",
        "only the year": "square",
        "planned": "ring",
    }
    return (
        groups
        | {text: (MUTED, shape) for text, shape in shapes.items()}
        | {"may be any day of the bar": (MUTED, "bar")}
    )


def busy_years(events: pd.DataFrame, least: int = 2) -> list[str]:
    """The years in which so many dated events begin, in order."""
    counts = events.loc[events["date"] != "", "date"].str[:4].value_counts()
    return sorted(counts[counts >= least].index)


def _lanes(blocks: list[timescale.Block]) -> dict[str, tuple[float, float]]:
    """Each language's lane as its upper and lower edge in rows, growing downwards; a row above it holds its name."""
    lanes, top = {}, 0.0
    for language in sorted({block.language for block in blocks}, key=names.language):
        height = max(block.row + block.rows for block in blocks if block.language == language)
        lanes[language] = (top + NAME, top + NAME + height)
        top += NAME + height + LANE_GAP
    return lanes


def _bands(figure, spans, axis: Scale, theme: str) -> None:
    """A wash under every other year that has events, its number above, months below."""
    before, level = -CLOSE, 0
    for number, year in enumerate(timescale.years(spans)):
        first, last = (axis.at(date(year + after, 1, 1).toordinal()) for after in (0, 1))
        middle = (first + last) / 2
        level = 1 - level if middle - before < CLOSE else 0
        before = middle
        if number % 2 == 0:
            wash = {"fillcolor": RULE.on(theme), "opacity": 0.28, "line_width": 0, "layer": "below"}
            figure.add_shape(type="rect", x0=first, x1=last, y0=0, y1=1, yref="paper", **wash)
        _note(figure, middle, 1, str(year), "bottom", TEXT.on(theme), 13, yshift=level * 15)
    for first, last in timescale.months(spans):
        month = names.MONTHS[date.fromordinal(first).month - 1][:3]
        _note(figure, (axis.at(first) + axis.at(last)) / 2, 0, month, "top", MUTED.on(theme), 12, yshift=-18)


def _note(figure, x: float, y: float, text: str, anchor: str, colour: str, size: int, **more) -> None:
    figure.add_annotation(
        x=x, y=y, yref="paper", text=text, showarrow=False, yanchor=anchor, font={"size": size, "color": colour}, **more
    )


def _bars(figure, blocks: list[timescale.Block], lanes: dict, theme: str) -> None:
    """A bar over all the days that an event may mean, where that is more than one."""
    x, y = [], []
    for block in blocks:
        for row in range(block.rows if block.bar else 0):
            height = lanes[block.language][0] + block.row + row + MIDDLE
            x += [block.x0 + 0.1, block.x1 - 0.1, None]
            y += [height, height, None]
    line = {"color": MUTED.on(theme), "width": 9}
    figure.add_scatter(x=x, y=y, mode="lines", line=line, opacity=0.25, hoverinfo="skip", showlegend=False)


def _marks(figure, frame: pd.DataFrame, theme: str) -> None:
    """One mark an event: shape by precision, colour by group, hollow where it is planned."""
    import plotly.graph_objects as go

    kind = go.Scatter if len(frame) <= MOST_SVG else go.Scattergl
    for group, part in frame.groupby(frame["event_type"].map(GROUP_OF).fillna("Other")):
        colour, paper = COLOURS[group].on(theme), PAPER.on(theme)
        planned = part["planned"].fillna(False).astype(bool).tolist()
        marker = {
            "symbol": [SYMBOLS[precision] for precision in part["precision"]],
            "size": 12,
            "color": [paper if hollow else colour for hollow in planned],
            "line": {"width": [2 if hollow else 1 for hollow in planned]},
        }
        marker["line"]["color"] = [colour if hollow else paper for hollow in planned]
        figure.add_trace(
            kind(
                x=part["x"].tolist(),
                y=part["y"].tolist(),
                mode="markers",
                marker=marker,
                customdata=part["record_id"].tolist(),
                text=[event_text.hover(row) for row in part.itertuples()],
                hovertemplate="%{text}<extra></extra>",
                unselected={"marker": {"opacity": 1}},
                name=group,
                showlegend=False,
            )
        )


def _ring(figure, chosen: pd.DataFrame, theme: str) -> None:
    if not chosen.empty:
        marker = {"symbol": "circle-open", "size": 22, "color": TEXT.on(theme), "line": {"width": 2.5}}
        x, y = chosen["x"].tolist(), chosen["y"].tolist()
        figure.add_scatter(x=x, y=y, mode="markers", marker=marker, hoverinfo="skip", showlegend=False)


def _layout(figure, spans, axis: Scale, lanes: dict, theme: str, window: timescale.Span | None) -> None:
    days = timescale.named_days(spans)
    bottom = max((low for _, low in lanes.values()), default=1)
    shown = [axis.at(day) for day in window] if window else [0, axis.length]
    figure.update_layout(
        height=int(HEAD + FOOT + (bottom + 0.5) * ROW),
        margin={"l": 8, "r": 8, "t": HEAD, "b": FOOT},
        paper_bgcolor=PAPER.on(theme),
        plot_bgcolor=PAPER.on(theme),
        dragmode="pan",
        clickmode="event+select",
        hoverlabel={"align": "left"},
    )
    figure.update_xaxes(
        range=shown,
        tickvals=[(axis.at(day) + axis.at(day + 1)) / 2 for day in days],
        ticktext=[str(date.fromordinal(day).day) for day in days],
        tickfont={"size": 11, "color": MUTED.on(theme)},
        showgrid=False,
        zeroline=False,
        ticks="",
    )
    figure.update_yaxes(range=[bottom + 0.5, 0], visible=False, fixedrange=True)
    for code, (top, _) in lanes.items():
        if top > NAME:
            figure.add_hline(y=top - NAME, line_width=1, line_color=RULE.on(theme))
        figure.add_annotation(
            x=0,
            xref="paper",
            y=top - NAME / 2,
            text=f"<b>{event_text.short_lines([names.language(code)])}</b>",
            showarrow=False,
            xanchor="left",
            font={"size": 13, "color": TEXT.on(theme)},
        )
