"""Dictionary packages put where Argos looks for its own, for tests."""

import zipfile
from pathlib import Path

import dictionary_model

WORDS = {
    "sw": {"rais": "president", "alifika": "arrived", "leo": "today", "na": "and", "mjini": "in", "treni": "train"},
    "nb": {"toget": "the train", "kom": "came", "i": "in", "går": "yesterday", "til": "to", "byen": "town"},
    "sq": {"treni": "the train", "erdhi": "came", "sot": "today", "presidenti": "the president", "në": "in"},
    "de": {"der": "the", "zug": "train", "kam": "came", "heute": "today", "nach": "to", "präsident": "president"},
}


def packages(folder: Path, *languages: str, words: dict[str, str] | None = None, **options) -> Path:
    """The folder with a package from each language into English."""
    for language in languages or WORDS:
        put(folder, language, words or WORDS[language], **options)
    return folder


def put(folder: Path, source: str, words: dict[str, str], target: str = "en", version: str = "1.0") -> Path:
    """The package as it stands in the folder of packages; a name of its own while it is unpacked."""
    folder.mkdir(parents=True, exist_ok=True)
    scratch = folder.with_name(f"{folder.name}-made")
    scratch.mkdir(exist_ok=True)
    with zipfile.ZipFile(dictionary_model.build(scratch, words, source, target, version)) as package:
        package.extractall(scratch)
    name = f"translate-{source}_{target}-{version.replace('.', '_')}"
    return (scratch / name).rename(folder / name)
