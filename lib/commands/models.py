"""The translation packages that the articles need. `install` goes online; nothing else does."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

import click

from lib.commands.command_line import (
    DONE,
    FAULTS_FOUND,
    LOOK,
    PATH,
    REFUSED,
    Refused,
    WithManyFiles,
    articles_option,
    refusing,
    run,
    say,
)
from lib.english import installed_packages
from lib.packages import install, lock, needs, placement, sources, trial
from lib.packages.install import Place

LOCK = "lock"
sources_option = click.option(
    "--sources",
    "listed",
    type=PATH,
    metavar="FILE.toml",
    default=sources.PATH,
    show_default="data/models.toml",
    help="Another list of sources, for instance of a mirror.",
)


@click.group("models", context_settings=LOOK)
def command() -> None:
    """Translation packages, which let articles read in English.

    A package (.argosmodel, as Argos Translate has them) translates from one language to another on this machine.
    “install” GOES ONLINE, to the addresses that “list” shows; with --file it does not, and the others never do.
    “list” also says in which folder packages stand. Languages are named by their ISO 639-1 codes: sw nb sq de.
    """


@command.command("list")
@articles_option
@sources_option
def show(articles: Path, listed: Path) -> int:
    """Say what each language of the articles has and needs."""
    folder = installed_packages.folder()
    with refusing():
        rows, problems = needs.table(articles, folder, listed)
        missing = needs.missing(articles, folder, listed)
    print("\n".join(needs.lines(rows)))
    if missing:
        print(f"\nTo install: {needs.command(*missing)}")
    print(f"\nPackages stand in {folder}.")
    for problem in problems:
        print(f"{problem.file}: {problem.reason}")
    return DONE


@command.command("install", cls=WithManyFiles)
@click.argument("languages", metavar="[LANGUAGE]...", nargs=-1)
@click.option(
    "--file",
    "files",
    type=PATH,
    metavar="FILE...",
    multiple=True,
    help="Fetch nothing: install a package (.argosmodel), or the files of a source that is made a package here.",
)
@click.option("--choice", type=int, default=0, metavar="N", help="The N-th source of the language, no other.")
@click.option("--again", is_flag=True, help="Install anew what is installed already.")
@click.option("--accept-changed", is_flag=True, help="Install a file that has changed since.")
@sources_option
def add(
    languages: tuple[str, ...], files: tuple[Path, ...], choice: int, again: bool, accept_changed: bool, listed: Path
) -> int:
    """GOES ONLINE: fetch, check and install packages.

    A package has 100 to 310 MB; what was stopped goes on where it was. Each is checked and has to translate a sentence
    before it takes its place. A language that fails does not keep the others from being installed.
    """
    with changing() as folder:
        brought = {path.name: path for path in files}
        place = Place(folder, listed, brought, accept_changed=accept_changed)
        if brought and len(languages) > 1:
            raise Refused("with --file, name one language or none")
        if brought and install.is_argos(files, place):
            return installed(install.from_file(files[0], place, "".join(languages)))
        if not languages:
            raise Refused("name a language, or bring a package with --file FILE.argosmodel")
        return max([add_language(code, place, choice, again) for code in languages])


@command.command()
def check() -> int:
    """Compare packages with what was installed.

    Each is compared with its checksums and has to translate a sentence; 1 is the exit code where one has a fault.
    """
    with changing() as folder:
        found, problems = installed_packages.installed(folder)
        for problem in problems:
            print(f"{problem.file}: {problem.reason}; “python -m lib.models remove {problem.file}” takes it away")
        faults = [is_faulty(each.package_path, folder) for each in found]
        if not found and not problems:
            print(f"no packages in {folder}")
        return FAULTS_FOUND if problems or any(faults) else DONE


@command.command()
@click.argument("names", metavar="LANGUAGE...", nargs=-1, required=True)
def remove(names: tuple[str, ...]) -> int:
    """Take packages off the disk.

    LANGUAGE is a code, or the name of a package's folder.
    """
    with changing() as folder:
        found, problems = installed_packages.installed(folder)
        there = [each.package_path for each in found] + [folder / problem.file for problem in problems]
        for name in names:
            gone = [path for path in there if name == path.name or path.name.startswith(f"translate-{name}_")]
            if not gone:
                raise Refused(f"there is no package {name} in {folder}")
            for path in gone:
                placement.remove(path, folder)
                print(f"{path.name} removed")
    return DONE


@contextmanager
def changing() -> Iterator[Path]:
    """The folder of packages, for this command alone until it ends."""
    folder = installed_packages.folder()
    try:
        with refusing(), lock.held(placement.workshop(folder) / LOCK):
            placement.mend(folder)
            yield folder
    except KeyboardInterrupt as error:
        raise Refused("stopped; the same command goes on from here") from error


def add_language(code: str, place: Place, choice: int, again: bool) -> int:
    """Installs the package of a language; where that fails, says so and gives the exit code."""
    there = installed_packages.newest(installed_packages.installed(place.packages)[0], code, sources.TARGET)
    known = [source.version for source in sources.of(code, place.sources)]
    if there and there.package_version in known and not (again or choice or place.brought):
        print(f"{there.package_path.name} is installed already; --again fetches it anew")
        return DONE
    try:
        return installed(install.language(code, place, choice))
    except (ValueError, OSError) as error:
        say(f"{code}: {error}")
        return REFUSED


def installed(path: Path) -> int:
    print(f"{path.name} is installed in {path.parent}")
    return DONE


def is_faulty(path: Path, folder: Path) -> bool:
    """Whether a package has a fault; prints how it is."""
    changed = placement.changed(path, folder)
    try:
        trial.translate(path)
    except ValueError as error:
        print(f"{path.name}: {error}")
        return True
    if changed:
        print(f"{path.name}: not as it was installed: {', '.join(changed)}")
        return True
    print(f"{path.name}: good" + ("" if changed is not None else "; installed by another program, nothing on record"))
    return False


def main(arguments: Sequence[str] | None = None) -> int:
    return run(command, arguments)
