"""A translation package put on this machine: fetched or brought, checked, tried, and only then in its place."""

from __future__ import annotations

import shutil
import sys
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path

from lib.english import installed_packages
from lib.model import TARGET
from lib.packages import fetch, marian, placement, sources, trial
from lib.packages.fetch import FetchError, Patience
from lib.packages.sources import File, Source

SLACK = 10_000_000  # bytes that a file may have more than is known of it
MOST_UNKNOWN = 2_000_000_000
ARGOS_ENDINGS = (".argosmodel", ".zip")


class Unavailable(ValueError):
    """A file that could not be had; another source may have it."""


@dataclass(frozen=True)
class Place:
    """Where packages stand, the sources there are, the files that were brought, and how long to wait for the rest."""

    packages: Path
    sources: Path = sources.PATH
    brought: Mapping[str, Path] = field(default_factory=dict)
    patience: Patience = Patience()
    accept_changed: bool = False

    @property
    def shop(self) -> Path:
        return placement.workshop(self.packages)

    def of(self, source: Source, file: File) -> Path:
        """Where a downloaded file stands until its package is in its place; the user may put it there, too."""
        return self.shop / "downloads" / source.name / file.name


def language(code: str, place: Place, choice: int = 0) -> Path:
    """Installs the first source of a language that can be had, or just the one chosen (from 1).

    Raises ValueError with one sentence that says what to do; OSError where the disk refuses.
    """
    known = sources.of(code, place.sources)
    if not known:
        raise ValueError(
            f"no package from {code} to {TARGET} is known; "
            "if you have one, give it with “python -m lib.models install --file FILE.argosmodel”"
        )
    failures: list[Unavailable] = []
    for source in _chosen(known, place.brought, choice):
        if failures:
            print(f"{code}: the first choice cannot be had; trying {source.name}", file=sys.stderr)
        try:
            return from_source(source, place)
        except Unavailable as error:
            failures.append(error)
    raise failures[0]


def from_source(source: Source, place: Place) -> Path:
    """Fetches the files of a source, makes them a package, tries it and puts it in its place."""
    _room(place.shop, source.disk)
    record = placement.read_record(place.packages)["downloads"]
    got = [(file, *_had(source, file, place, record)) for file in source.files]
    staged = place.shop / f"staged-{source.name}"
    try:
        if source.kind == "marian":
            marian.package(source, {file.role: path for file, path, _ in got}, staged)
        else:
            placement.unpacked(got[0][1], staged)
        origin = source.page or source.files[0].addresses[0]
        path = _tried(staged, place, source.language, {"from": origin, "licence": source.licence})
    finally:
        shutil.rmtree(staged, ignore_errors=True)
    _remember(place, {f"{source.name}/{file.name}": digest for file, _, digest in got})
    shutil.rmtree(place.shop / "downloads" / source.name, ignore_errors=True)
    return path


def from_file(archive: Path, place: Place, code: str = "") -> Path:
    """Installs an .argosmodel file that the user has brought; `code` is the language it must be from, if given."""
    if not archive.is_file():
        raise ValueError(f"there is no file {archive}")
    digest = fetch.sha256(archive)
    record = placement.read_record(place.packages)["downloads"]
    source, file = _named(archive.name, place.sources)
    name = f"{source.name if source else 'brought'}/{archive.name}"
    _same(archive, digest, file.sha256 if file else "", record.get(name, ""), place)
    staged = place.shop / f"staged-{archive.stem}"
    try:
        placement.unpacked(archive, staged)
        path = _tried(staged, place, code, {"from": archive.name})
    finally:
        shutil.rmtree(staged, ignore_errors=True)
    _remember(place, {name: digest})
    return path


def is_argos(files: Sequence[Path], place: Place) -> bool:
    """Whether the one file that was brought is a package, rather than what a package is made of."""
    if len(files) != 1 or files[0].suffix not in ARGOS_ENDINGS:
        return False
    source, _ = _named(files[0].name, place.sources)
    return source is None or source.kind == "argos"


def _chosen(known: Sequence[Source], brought: Mapping[str, Path], choice: int) -> Sequence[Source]:
    """The sources to try: the one whose files were brought, the one chosen (from 1), or all."""
    if brought:
        owners = [source for source in known if any(file.name in brought for file in source.files)]
        if not owners:
            names = ", ".join(file.name for source in known for file in source.files)
            raise ValueError(f"--file wants a package (.argosmodel) or files named {names}")
        return owners[:1]
    if not 0 <= choice <= len(known):
        raise ValueError(f"there are {len(known)} sources, not {choice}")
    return known[choice - 1 : choice] if choice else known


def _had(source: Source, file: File, place: Place, record: Mapping[str, str]) -> tuple[Path, str]:
    """The file and its hash: brought, put in its place by the user, or fetched."""
    recorded = record.get(f"{source.name}/{file.name}", "")
    path = place.brought.get(file.name) or place.of(source, file)
    if file.name in place.brought and not path.is_file():
        raise ValueError(f"there is no file {path}")
    if path.is_file():
        digest = fetch.sha256(path)
        _same(path, digest, file.sha256, recorded, place)
        return path, digest
    if place.brought:
        raise ValueError(f"with --file nothing is fetched: bring {file.name} as well, from {file.addresses[0]}")
    path.parent.mkdir(parents=True, exist_ok=True)
    digest = _fetched(source, file, path, place)
    try:
        _same(path, digest, file.sha256, recorded, place)
    except ValueError:
        path.unlink(missing_ok=True)
        raise
    return path, digest


def _fetched(source: Source, file: File, path: Path, place: Place) -> str:
    """The hash of the file, from the first address that gives it."""
    size = file.size or file.about_size
    limit = int(size * 1.2) + SLACK if size else MOST_UNKNOWN
    reasons = []
    for address in file.addresses:
        try:
            digest = fetch.download(address, path, limit, place.patience, fetch.bar(file.name))
        except FetchError as error:
            reasons.append(f"{address}: {error}")
            continue
        if digest == file.sha256 or not file.sha256 or address == file.addresses[-1]:
            return digest
        reasons.append(f"{address}: another file than the one on record")
        path.unlink()
    raise Unavailable(
        f"{source.name} could not be fetched from {'; '.join(reasons)}. Fetch {file.name} where there is a connection, "
        f"put it at {path} and run the command again, or name it: "
        f"“python -m lib.models install {source.language} --file {file.name}”"
    )


def _same(path: Path, digest: str, stated: str, recorded: str, place: Place) -> None:
    """Raises ValueError where a file is not the one whose hash is known."""
    if stated and digest != stated:
        raise ValueError(f"{path} is not the file whose sha256 data/models.toml states; it is not installed")
    if not stated and recorded and digest != recorded and not place.accept_changed:
        raise ValueError(
            f"{path} is not the file that was installed first; it is not installed. If you know why it has changed, "
            "add --accept-changed"
        )


def _tried(staged: Path, place: Place, code: str, about: dict) -> Path:
    """Puts a staged package in its place, once its metadata fit and it has translated a sentence."""
    stated = installed_packages.metadata(staged)
    if code and (stated["from_code"], stated["to_code"]) != (code, TARGET):
        raise ValueError(
            f"the package translates from {stated['from_code']} to {stated['to_code']}, not from {code} to {TARGET}"
        )
    trial.translate(staged)
    return placement.put(staged, place.packages, about | {"installed": date.today().isoformat()})


def _remember(place: Place, digests: dict[str, str]) -> None:
    record = placement.read_record(place.packages)
    record["downloads"] |= digests
    placement.write_record(place.packages, record)


def _named(name: str, path: Path) -> tuple[Source | None, File | None]:
    """The source whose file is called so."""
    found = ((source, file) for source in sources.load(path) for file in source.files if file.name == name)
    return next(found, (None, None))


def _room(folder: Path, needed: int) -> None:
    free = shutil.disk_usage(folder).free
    if free < needed:
        raise ValueError(
            f"about {sources.size(needed)} are needed for the download and the package, and {sources.size(free)} are "
            f"free where {folder} stands; make room or let ARGOS_PACKAGES_DIR name a folder on another disk"
        )
