"""python -m lib.models: the translation packages that the articles need. `install` goes online; nothing else does."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Iterable, Sequence
from pathlib import Path

from lib import corpus, install, lock, packages, sources, trial
from lib.sources import TARGET

LOCK = "lock"
DESCRIPTION = """\
Translation packages (.argosmodel, as Argos Translate has them) that let articles read in English on this machine.
“install” GOES ONLINE, to the addresses that “list” shows; with --file it does not. “list”, “check” and “remove” never do.
Packages stand in {folder}."""
INSTALL_HELP = "GOES ONLINE: fetch, check and install the packages of languages; with --file, install what you bring"


def main(arguments: Sequence[str] | None = None) -> int:
    """Runs the command line: 0; 1 where `check` finds a fault; 2 with one sentence where something cannot be done."""
    options = _parser().parse_args(arguments)
    try:
        if options.command == "list":
            return show(options.articles)
        place = packages.folder()
        with lock.held(packages.workshop(place) / LOCK):
            packages.mend(place)
            if options.command == "install":
                return add(options, place)
            return check(place) if options.command == "check" else remove(options.names, place)
    except (ValueError, OSError) as error:
        return _say(str(error))


def show(articles: Path, place: Path | None = None) -> int:
    """Prints what each language of the articles needs and has, and what else is installed."""
    if not articles.is_dir():
        return _say(f"{articles} is not a folder; name one with articles in it")
    found, problems = packages.installed(place)
    needed = languages(articles)
    rows = [("language", "package", "state", "download", "licence", "from")]
    rows += [row for code in needed for row in _rows(code, found)]
    rest = [each for each in found if each.from_code not in needed or each.to_code != TARGET]
    rows += [(_language(each.from_code), each.package_path.name, _has(each), "", "", "") for each in rest]
    print(_table(rows))
    missing = [code for code in needed if not packages.newest(found, code, TARGET)]
    if any(sources.of(code) for code in missing):
        print(f"\nTo install: python -m lib.models install {' '.join(code for code in missing if sources.of(code))}")
    print(f"\nPackages stand in {place or packages.folder()}.")
    for problem in problems:
        print(f"{problem.file}: {problem.reason}")
    return 0


def languages(articles: Path) -> list[str]:
    """The languages of a folder of articles that are not English, in the order of their codes."""
    from lib.articles import read_folder

    return sorted({article.language for article in read_folder(articles)[0]} - {"", TARGET})


def command(language: str) -> str:
    """What to type to install the package of a language."""
    return f"python -m lib.models install {language}"


def add(options: argparse.Namespace, folder: Path) -> int:
    """Installs what the command line names; a language that fails does not keep the others from being installed."""
    brought = {path.name: path for path in options.file}
    place = install.Place(folder, brought=brought, accept_changed=options.accept_changed)
    if brought and len(options.languages) > 1:
        return _say("with --file, name one language or none")
    if brought and install.is_argos(options.file, place):
        path = install.from_file(options.file[0], place, "".join(options.languages))
        return _done(path, path.name)
    if not options.languages:
        return _say("name a language, or bring a package with --file FILE.argosmodel")
    if brought and not any(_of(source, brought) for source in sources.of(options.languages[0])):
        names = [file.name for source in sources.of(options.languages[0]) for file in source.files]
        return _say(f"--file wants a package or one of the files of {options.languages[0]}: {', '.join(names)}")
    return max(_add(code, place, options) for code in options.languages)


def check(place: Path) -> int:
    """Compares every package with what was installed and has it translate a sentence."""
    found, problems = packages.installed(place)
    for problem in problems:
        print(f"{problem.file}: {problem.reason}; “python -m lib.models remove {problem.file}” takes it away")
    faults = [_check(each.package_path, place) for each in found]
    if not found and not problems:
        print(f"no packages in {place}")
    return 1 if problems or any(faults) else 0


def remove(names: Iterable[str], place: Path) -> int:
    """Takes away the packages of languages, or those of a folder's name."""
    found, problems = packages.installed(place)
    there = {each.package_path.name: each.package_path for each in found}
    there |= {problem.file: place / problem.file for problem in problems}
    for name in names:
        gone = [path for path in there.values() if name == path.name or path.name.startswith(f"translate-{name}_")]
        if not gone:
            return _say(f"there is no package {name} in {place}")
        for path in gone:
            packages.remove(path, place)
            print(f"{path.name} removed")
    return 0


def _add(code: str, place: install.Place, options: argparse.Namespace) -> int:
    there = packages.newest(packages.installed(place.packages)[0], code, TARGET)
    wanted = [source.version for source in sources.of(code)]
    if there and not (options.again or options.choice or place.brought) and there.package_version in wanted:
        print(f"{code}: {there.package_path.name} is installed already; --again fetches it anew")
        return 0
    choice = options.choice or next(
        (number for number, source in enumerate(sources.of(code), 1) if _of(source, place.brought)), 0
    )
    try:
        return _done(install.language(code, place, choice), code)
    except (ValueError, OSError) as error:
        return _say(f"{code}: {error}")


def _check(path: Path, place: Path) -> bool:
    """Prints how a package is; whether it has a fault."""
    changed = packages.changed(path, place)
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


def _of(source: sources.Source, brought: Iterable[str]) -> bool:
    return any(file.name in brought for file in source.files)


def _rows(code: str, found: list) -> list[tuple[str, ...]]:
    """What a language needs, its first source first, and what it has."""
    there = packages.newest(found, code, TARGET)
    known = sources.of(code)
    if there and all(there.package_version != source.version for source in known):
        return [(_language(code), there.package_path.name, _has(there), "", "", "")]
    rows = []
    for source in known:
        has = bool(there) and there.package_version == source.version
        state = _has(there) if has else "" if there else "missing" if source is known[0] else "second choice"
        size = sources.size(source.download, source.size_is_known)
        origin = source.page or source.files[0].addresses[0]
        rows.append((_language(code), source.name, state, size, source.licence, origin))
    return rows or [(_language(code), "none known", "missing", "", "", "bring one with --file")]


def _has(package) -> str:
    size = sum(path.stat().st_size for path in package.package_path.rglob("*") if path.is_file())
    return f"installed ({sources.size(size)})"


def _language(code: str) -> str:
    from babel import Locale

    return f"{code} {Locale(TARGET).languages.get(code, '')}".strip()


def _table(rows: list[tuple[str, ...]]) -> str:
    widths = [max(len(cell) for cell in column) for column in zip(*rows, strict=True)]
    lines = ("  ".join(cell.ljust(width) for cell, width in zip(row, widths, strict=True)) for row in rows)
    return "\n".join(line.rstrip() for line in lines)


def _done(path: Path, what: str) -> int:
    print(f"{what}: installed as {path}")
    return 0


def _say(sentence: str) -> int:
    print(f"models: {sentence}", file=sys.stderr)
    return 2


def _parser() -> argparse.ArgumentParser:
    described = argparse.ArgumentParser(
        prog="python -m lib.models",
        description=DESCRIPTION.format(folder=packages.folder()),
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    commands = described.add_subparsers(dest="command", required=True)
    lists = commands.add_parser("list", help="what each language of the articles needs and has")
    lists.add_argument("--articles", type=Path, default=corpus.default_folder(), metavar="FOLDER")
    adds = commands.add_parser("install", help=INSTALL_HELP, description=INSTALL_HELP)
    adds.add_argument("languages", nargs="*", metavar="LANGUAGE", help="codes of languages: sw nb sq de …")
    brings = "a package (.argosmodel), or the files of a source that is made a package here"
    adds.add_argument("--file", nargs="+", type=Path, default=[], metavar="FILE", help=brings)
    adds.add_argument("--choice", type=int, default=0, metavar="N", help="the N-th source of the language, no other")
    adds.add_argument("--again", action="store_true", help="install anew what is installed already")
    adds.add_argument(
        "--accept-changed", action="store_true", help="install although the file is another than at first"
    )
    commands.add_parser("check", help="compare all packages with what was installed, and translate a sentence")
    removes = commands.add_parser("remove", help="take packages away")
    removes.add_argument("names", nargs="+", metavar="LANGUAGE", help="a language, or the name of a package's folder")
    return described


if __name__ == "__main__":
    sys.exit(main())
