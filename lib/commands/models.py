"""python -m lib.models: the translation packages that the articles need. `install` goes online; nothing else does."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Sequence
from pathlib import Path

from lib import settings
from lib.english import installed_packages
from lib.packages import install, lock, needs, placement, sources, trial
from lib.packages.install import Place

LOCK = "lock"
DESCRIPTION = """\
Translation packages (.argosmodel, as Argos Translate has them) that let articles read in English on this machine.
“install” GOES ONLINE, to the addresses that “list” shows; with --file it does not, and the others never do.
Packages stand in {folder}."""
INSTALL_HELP = "GOES ONLINE: fetch, check and install the packages of languages; with --file, install what you bring"


def main(arguments: Sequence[str] | None = None) -> int:
    """Runs the command line: 0; 1 where `check` finds a fault; 2 with one sentence where something cannot be done."""
    options = _parser().parse_args(arguments)
    folder = installed_packages.folder()
    try:
        if options.command == "list":
            return show(options.articles, folder, options.sources)
        with lock.held(placement.workshop(folder) / LOCK):
            placement.mend(folder)
            if options.command == "install":
                return add(options, folder)
            return check(folder) if options.command == "check" else remove(options.names, folder)
    except (ValueError, OSError) as error:
        return _say(str(error))
    except KeyboardInterrupt:
        return _say("stopped; the same command goes on from here")


def show(articles: Path, folder: Path, listed: Path = sources.PATH) -> int:
    """Prints what each language of the articles needs and has, and what else is installed."""
    if not articles.is_dir():
        return _say(f"{articles} is not a folder; name one with articles in it")
    rows, problems = needs.table(articles, folder, listed)
    print("\n".join(needs.lines(rows)))
    missing = needs.missing(articles, folder, listed)
    if missing:
        print(f"\nTo install: {needs.command(*missing)}")
    print(f"\nPackages stand in {folder}.")
    for problem in problems:
        print(f"{problem.file}: {problem.reason}")
    return 0


def add(options: argparse.Namespace, folder: Path) -> int:
    """Installs what the command line names; a language that fails does not keep the others from being installed."""
    brought = {path.name: path for path in options.file}
    place = Place(folder, options.sources, brought, accept_changed=options.accept_changed)
    if brought and len(options.languages) > 1:
        return _say("with --file, name one language or none")
    if brought and install.is_argos(options.file, place):
        return _done(install.from_file(options.file[0], place, "".join(options.languages)))
    if not options.languages:
        return _say("name a language, or bring a package with --file FILE.argosmodel")
    return max([_add(code, place, options) for code in options.languages])


def check(folder: Path) -> int:
    """Compares every package with what was installed and has it translate a sentence."""
    found, problems = installed_packages.installed(folder)
    for problem in problems:
        print(f"{problem.file}: {problem.reason}; “python -m lib.models remove {problem.file}” takes it away")
    faults = [_check(each.package_path, folder) for each in found]
    if not found and not problems:
        print(f"no packages in {folder}")
    return 1 if problems or any(faults) else 0


def remove(names: Sequence[str], folder: Path) -> int:
    """Takes away the packages of languages, or those of a folder's name."""
    found, problems = installed_packages.installed(folder)
    there = [each.package_path for each in found] + [folder / problem.file for problem in problems]
    for name in names:
        gone = [path for path in there if name == path.name or path.name.startswith(f"translate-{name}_")]
        if not gone:
            return _say(f"there is no package {name} in {folder}")
        for path in gone:
            placement.remove(path, folder)
            print(f"{path.name} removed")
    return 0


def _add(code: str, place: Place, options: argparse.Namespace) -> int:
    there = installed_packages.newest(installed_packages.installed(place.packages)[0], code, sources.TARGET)
    known = [source.version for source in sources.of(code, place.sources)]
    if there and there.package_version in known and not (options.again or options.choice or place.brought):
        print(f"{there.package_path.name} is installed already; --again fetches it anew")
        return 0
    try:
        return _done(install.language(code, place, options.choice))
    except (ValueError, OSError) as error:
        return _say(f"{code}: {error}")


def _check(path: Path, folder: Path) -> bool:
    """Prints how a package is; whether it has a fault."""
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


def _done(path: Path) -> int:
    print(f"{path.name} is installed in {path.parent}")
    return 0


def _say(sentence: str) -> int:
    print(f"models: {sentence}", file=sys.stderr)
    return 2


def _parser() -> argparse.ArgumentParser:
    described = argparse.ArgumentParser(
        prog="python -m lib.models",
        description=DESCRIPTION.format(folder=installed_packages.folder()),
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    commands = described.add_subparsers(dest="command", required=True)
    lists = commands.add_parser("list", help="what each language of the articles needs and has")
    lists.add_argument("--articles", type=Path, default=settings.articles_folder(), metavar="FOLDER")
    adds = commands.add_parser("install", help=INSTALL_HELP, description=INSTALL_HELP)
    adds.add_argument("languages", nargs="*", metavar="LANGUAGE", help="codes of languages: sw nb sq de …")
    brings = "a package (.argosmodel), or the files of a source that is made a package here"
    adds.add_argument("--file", nargs="+", type=Path, default=[], metavar="FILE", help=brings)
    adds.add_argument("--choice", type=int, default=0, metavar="N", help="the N-th source of the language, no other")
    adds.add_argument("--again", action="store_true", help="install anew what is installed already")
    adds.add_argument("--accept-changed", action="store_true", help="install a file that has changed since")
    for each in (lists, adds):
        listed = "another list of sources than data/models.toml, for instance of a mirror"
        each.add_argument("--sources", type=Path, default=sources.PATH, metavar="FILE.toml", help=listed)
    commands.add_parser("check", help="compare all packages with what was installed, and translate a sentence")
    removes = commands.add_parser("remove", help="take packages away")
    removes.add_argument("names", nargs="+", metavar="LANGUAGE", help="a language, or the name of a package's folder")
    return described


if __name__ == "__main__":
    sys.exit(main())
