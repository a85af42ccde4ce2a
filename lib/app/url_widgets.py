"""Widgets whose value is a field of the selection. The URL is its only memory.

Streamlit's own binding puts a widget's label into the URL and drops what it does not know; this keeps plain codes.
"""

from __future__ import annotations

from collections.abc import Callable

import streamlit as st

from lib.app.view import View, selection_of_url
from lib.library import selection

DROPPED_WITH = {"article": ("sentence",), "kind": ("record",)}


def choose(now: View, widget: Callable, field: str, *args, default=None, **options):
    """Draw `widget` (st.pills, st.selectbox, …) for a field of the view's selection; a change goes into the URL.

    The widget is given what the URL says before it is drawn, so reload, Back and links need nothing more.
    """
    key = f"choose_{field}"
    st.session_state[key] = widget_value(getattr(now.selection, field), default)
    return widget(*args, key=key, on_change=_write, args=(key, field), **options)


def widget_value(chosen, default=None):
    """What a widget takes for a field's value: a list for a set, the default (or None) for no choice."""
    if isinstance(chosen, frozenset):
        return sorted(chosen)
    return chosen or default


def field_value(field: str, value):
    """What a field takes for a widget's value."""
    if field in selection.SETS:
        return frozenset(value or ())
    return (value or "").strip()


def set_url(**changes) -> None:
    """Change fields of the selection in the URL; call it from a callback."""
    dropped = {other: "" for field in changes for other in DROPPED_WITH.get(field, ())}
    wanted = selection_of_url().with_(**{**dropped, **changes})
    st.query_params.from_dict(selection.to_params(wanted))


def _write(key: str, field: str) -> None:
    set_url(**{field: field_value(field, st.session_state[key])})
