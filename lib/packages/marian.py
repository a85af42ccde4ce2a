"""Marian models as Argos packages: converted by CTranslate2 on this machine, with int8 weights and without torch."""

from __future__ import annotations

import json
import shutil
import zipfile
from contextlib import suppress
from pathlib import Path, PurePosixPath

from lib import names
from lib.model import TARGET
from lib.packages import unpack
from lib.packages.sources import Source
from lib.text import one_line

QUANTIZATION = "int8"
MOST_WEIGHTS = 4 * 1024**3
ARGOS_VERSION = "1.9.0"
ARCHIVED = {"model": ".npz", "tokenizer": "source.spm", "vocabulary": ".vocab.yml"}

README = """# {title}

{source_language} to {target_language}, version {version}.

- Made by: {credit}
- From: {page}
- Licence: {licence} ({licence_url})
- Changed by Parallax, on this machine: the weights were quantised to {quantization} and converted from Marian's format
  to CTranslate2's, and packed in the layout of Argos Translate. The makers of the model have no part in that.
"""


class MarianError(ValueError):
    """Files that cannot be made a package, and why."""


def package(source: Source, files: dict[str, Path], folder: Path) -> Path:
    """A package in `folder` from the downloaded files of a source, by role; an archive is unpacked first."""
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    if "archive" in files:
        files = files | _from_archive(files["archive"], folder / "archive")
    lacking = [role for role in ("model", "tokenizer") if role not in files]
    if lacking:
        raise MarianError(f"the download holds no {' and no '.join(lacking)}")
    shutil.copyfile(files["tokenizer"], folder / "sentencepiece.model")
    vocabulary = files.get("vocabulary") or _written(folder / "vocab.yml", pieces(files["tokenizer"]))
    convert(files["model"], vocabulary, folder / "model")
    (folder / "metadata.json").write_text(json.dumps(_metadata(source), indent=1, ensure_ascii=False), "utf-8")
    (folder / "README.md").write_text(_readme(source), "utf-8")
    (folder / "vocab.yml").unlink(missing_ok=True)
    shutil.rmtree(folder / "archive", ignore_errors=True)
    return folder


def convert(model: Path, vocabulary: Path, folder: Path) -> None:
    """Marian's .npz as a CTranslate2 model with int8 weights. Raises MarianError where it is of another kind."""
    from ctranslate2.converters import MarianConverter

    try:
        unpack.entries(model, MOST_WEIGHTS)
        MarianConverter(str(model), [str(vocabulary)] * 2).convert(str(folder), quantization=QUANTIZATION)
    except (ValueError, KeyError, AttributeError, TypeError, OSError, zipfile.BadZipFile) as error:
        with suppress(OSError):
            shutil.rmtree(folder)
        reason = one_line(str(error))[:300]
        raise MarianError(f"{model.name} is no Marian model that can be converted ({reason})") from error


def pieces(tokenizer: Path) -> list[str]:
    """The pieces of a sentencepiece model, by number: what Marian has for a vocabulary when it is given one."""
    import sentencepiece

    processor = sentencepiece.SentencePieceProcessor()
    try:
        processor.Load(str(tokenizer))
    except (RuntimeError, OSError) as error:
        raise MarianError(f"{tokenizer.name} is no sentencepiece model") from error
    return [processor.IdToPiece(number) for number in range(processor.GetPieceSize())]


def vocabulary_lines(tokens: list[str]) -> str:
    """vocab.yml as the converter reads it: in single quotes, where no backslash means anything."""
    broken = [token for token in tokens if "\n" in token or "\r" in token]
    if broken:
        raise MarianError(f"the piece {broken[0]!r} has a line break in it")
    return "".join("'{}': {}\n".format(token.replace("'", "''"), number) for number, token in enumerate(tokens))


def _written(path: Path, tokens: list[str]) -> Path:
    with path.open("w", encoding="utf-8", newline="\n") as file:
        file.write(vocabulary_lines(tokens))
    return path


def _from_archive(archive: Path, folder: Path) -> dict[str, Path]:
    """Model, source tokenizer and vocabulary out of a zip file, by the ends of their names."""
    wanted = {}
    for entry in unpack.entries(archive):
        for role, ending in ARCHIVED.items():
            if entry.filename.endswith(ending):
                wanted.setdefault(role, PurePosixPath(entry.filename))
    unpack.unpack(archive, folder, lambda path: PurePosixPath(path.name) if path in wanted.values() else None)
    return {role: folder / path.name for role, path in wanted.items()}


def _metadata(source: Source) -> dict:
    return {
        "package_version": source.version,
        "argos_version": ARGOS_VERSION,
        "from_code": source.language,
        "from_name": names.language(source.language),
        "to_code": TARGET,
        "to_name": names.language(TARGET),
        "code": f"translate-{source.language}_{TARGET}",
        "type": "translate",
        "links": [source.page],
    }


def _readme(source: Source) -> str:
    return README.format(
        title=source.title,
        source_language=names.language(source.language),
        target_language=names.language(TARGET),
        version=source.version,
        credit=source.credit,
        page=source.page,
        licence=source.licence,
        licence_url=source.licence_url,
        quantization=QUANTIZATION,
    )
