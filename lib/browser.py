"""The one script that runs in the reader's browser: copy link, links without a reload, scroll to a sentence."""

from __future__ import annotations

from pathlib import Path
from urllib.parse import parse_qs, urlsplit

import streamlit as st

from lib.selection import PARAMETERS
from lib.view import PAGES

HERE = Path(__file__).parent
HTML = """
<button type="button" title="Copy the address of exactly this view">Copy link</button>
<span role="status" class="quiet"></span>
"""
CSS = """
button { font: inherit; font-size: .9rem; color: var(--st-link-color); background: transparent; cursor: pointer;
  border: 1px solid var(--st-border-color); border-radius: 3px; padding: .45rem .8rem; white-space: nowrap; }
button:hover { border-color: var(--st-primary-color); }
.quiet { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
button:focus-visible { outline: 2px solid var(--st-primary-color); outline-offset: 2px; }
"""


@st.cache_resource(show_spinner=False)
def _component():
    script = (HERE / "browser.js").read_text("utf-8")
    return st.components.v2.component("parallax.browser", html=HTML, css=CSS, js=script)


def controls(show: str = "") -> str:
    """Draw "Copy link"; returns the address of a link of ours that was just followed, else ""."""
    result = _component()(
        key="browser", data={"show": show}, on_go_change=lambda: None, height="content", width="content"
    )
    return result.go or ""


def destination(address: str, here: str) -> tuple[str, dict[str, list[str]]]:
    """The page and the parameters that a relative address of ours names; nothing else is followed."""
    parts = urlsplit(address)
    name = parts.path.rsplit("/", 1)[-1]
    page = {"": here if not parts.path else "overview"}.get(name, name)
    params = parse_qs(parts.query)
    known = {name: values for name, values in params.items() if name in PARAMETERS}
    return (page if page in PAGES else here), known
