"""The program: `streamlit run app.py`. Reads the articles once, then serves the pages and the base map."""

from contextlib import asynccontextmanager
from pathlib import Path

import streamlit as st
from starlette.routing import Mount
from starlette.staticfiles import StaticFiles
from streamlit import net_util

from lib.app import shared_state

ROOT = Path(__file__).resolve().parent
BASEMAP = ROOT / "data" / "basemap"
BASEMAP_SECONDS = 24 * 60 * 60


class CachedFiles(StaticFiles):
    """The files of one folder and nothing outside it, kept by the browser for a day."""

    def file_response(self, *args, **kwargs):
        response = super().file_response(*args, **kwargs)
        response.headers["Cache-Control"] = f"public, max-age={BASEMAP_SECONDS}"
        return response


def no_external_ip() -> None:
    """In place of Streamlit's own, which asks checkip.amazonaws.com when a page from elsewhere knocks."""


@asynccontextmanager
async def lifespan(app):
    """Read the articles before the first reader arrives."""
    shared_state.loaded()
    yield {}


net_util.get_external_ip = no_external_ip
BASE = "/".join(["", *filter(None, st.get_option("server.baseUrlPath").split("/"))])
routes = [Mount(f"{BASE}/basemap", CachedFiles(directory=BASEMAP, check_dir=False, follow_symlink=False))]
app = st.App(ROOT / "lib" / "app" / "shell.py", lifespan=lifespan, routes=routes)
