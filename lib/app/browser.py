"""The one script that runs in the reader's browser: copy link, links without a reload, scroll to a sentence."""

from __future__ import annotations

from pathlib import Path

import streamlit as st
from streamlit.components.v2 import component

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
    return component("parallax.browser", html=HTML, css=CSS, js=script)


def controls(show: str = "") -> None:
    """Draw "Copy link"; `show` is the id of the element to bring into view."""
    _component()(key="browser", data={"show": show}, height="content", width="content")
