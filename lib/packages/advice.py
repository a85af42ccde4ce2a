"""What to tell a reader whose text has no English yet, and what would help."""

from __future__ import annotations

from lib import names
from lib.english import argos
from lib.packages import needs, sources


def missing(language: str) -> str:
    """One sentence for the reader: a text in this language has no English, and what to do about it."""
    if not language:
        return "No English yet: the language of this text is not known; state it in metadata.csv, then reload."
    name = names.language(language)
    add = "add your own with “python -m lib.memory add FILE.csv”, then reload"
    if argos.shared().version(language):
        return (
            f"No English yet: nothing prepared, and this {name} text is not translated on this machine yet; or {add}."
        )
    return f"No English yet: nothing prepared, and no translation package for {name}. {package(language)}; or {add}."


def package(language: str) -> str:
    """The one command that lets a language read in English, and what it fetches."""
    found = sources.of(language)
    if not found:
        return "None is known; “python -m lib.models install --file FILE.argosmodel” installs one that you bring"
    size = sources.size(found[0].download, found[0].size_is_known)
    return f"“{needs.command(language)}” fetches one from the internet ({size})"
