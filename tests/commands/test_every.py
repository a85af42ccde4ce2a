"""The one command line: every command tells what it does, refuses in one sentence, and imports only what it needs."""

import re
import subprocess
import sys

import click
import pytest

from lib.commands import every
from lib.commands.command_line import repeated
from lib.model import ROOT

GROUPS = {
    "models": ["list", "install", "check", "remove"],
    "memory": ["import", "add", "export"],
    "language": ["new", "check"],
    "store": ["show", "clear"],
    "gazetteer": ["geocode", "reverse", "check"],
}
ALL = [[], *([name] for name in every.command.modules), *([group, name] for group in GROUPS for name in GROUPS[group])]
ONLINE = ("requests", "httpx", "urllib3", "lib.commands.online_check")
HEAVY = ("streamlit", "plotly", "pydeck", "torch", "argostranslate.translate", "trafilatura", *ONLINE)
CORPUS = ("lib.corpus", "lib.extraction")


def test_every_command_of_a_group_is_tried_here():
    for name in every.command.modules:
        command = every.command.get_command(click.Context(every.command), name)
        subcommands = command.list_commands(click.Context(command)) if isinstance(command, click.Group) else []
        assert sorted(subcommands) == sorted(GROUPS.get(name, []))


@pytest.mark.parametrize("words", ALL, ids=" ".join)
def test_every_command_tells_what_it_does(words, capsys):
    assert every.main([*words, "--help"]) == 0
    said = capsys.readouterr()
    usage, _, does, *_ = said.out.splitlines()
    assert usage.startswith(" ".join(["Usage: python -m lib", *words]))
    assert does.strip() and "\nOptions:\n" in said.out and not said.err


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (["exprot"], "parallax: No such command 'exprot'"),
        (["export"], "export: Missing option '--out'"),
        (["export", "--out", "x", "--format", "xlsx"], "export: Invalid value for '--format'"),
        (["export", "--out", "x", "--articles", "/nowhere"], "export: /nowhere is not a folder"),
        (["models", "list", "--articles", "/nowhere"], "models: /nowhere is not a folder"),
        (["models", "remove"], "models: Missing argument"),
        (["memory", "export", "x.csv", "--articles", "/nowhere"], "memory: /nowhere is not a folder"),
        (["memory", "import", "/nowhere.csv"], "memory: "),
        (["language", "new", "fi", "article.txt"], "language: Got unexpected extra argument"),
        (["quality", "sw", "--source", "x"], "quality: --source and --reference go together"),
        (["store", "show", "--nonsense"], "store: No such option"),
        (["gazetteer", "check"], "gazetteer: Missing option '--online'"),
        (["gazetteer", "check", "--online", "nobody"], "gazetteer: geopy knows no service 'nobody'"),
        (["gazetteer", "reverse", "91", "0"], "gazetteer: Invalid value for 'LAT'"),
        (["catalogue", "/nowhere.txt"], "catalogue: nowhere.txt: "),
    ],
    ids=lambda words: " ".join(words) if isinstance(words, list) else "",
)
def test_what_cannot_be_done_is_one_sentence(words, said, capsys):
    assert every.main(words) == 2
    shown = capsys.readouterr()
    assert shown.err.startswith(said) and shown.err.count("\n") == 1 and not shown.out


def test_a_setting_that_makes_no_sense_is_told_before_the_command_runs(monkeypatch, capsys):
    monkeypatch.setenv("PARALLAX_LANGUAGES", "/nowhere/at/all")
    assert every.main(["store", "show"]) == 0
    assert capsys.readouterr().err.startswith("PARALLAX_LANGUAGES names a folder that is not there")


@pytest.mark.parametrize("module", ["lib", "lib.models"])
def test_a_group_alone_shows_what_there_is(module):
    done = subprocess.run([sys.executable, "-m", module], cwd=ROOT, capture_output=True, encoding="utf-8")
    assert done.returncode == 2 and "Commands:" in done.stderr


@pytest.mark.parametrize("name", ["export", "language", "memory", "models", "quality", "store", "gazetteer"])
def test_the_commands_as_they_were_first_called_are_the_same(name):
    shim = ROOT / "lib" / (f"{name}.py" if name != "gazetteer" else "gazetteer/__main__.py")
    assert f"from lib.commands.{name} import main\n" in shim.read_text("utf-8")


@pytest.mark.parametrize(
    ("words", "unwanted"),
    [
        ("--help", ("lib.commands.export", "lib.corpus", "geopy", *HEAVY)),
        ("store show", (*CORPUS, *HEAVY)),
        ("models list --help", (*CORPUS, *HEAVY)),
        ("models remove xx", (*CORPUS, *HEAVY)),
        ("gazetteer geocode Oslo", (*CORPUS, "streamlit", "plotly", "pydeck", "trafilatura")),
        ("language new --help", (*CORPUS, "lib.commands.language_check", "streamlit", "plotly", "pydeck")),
        (
            "export --help",
            ("streamlit", "plotly", "pydeck", "lib.app", "lib.packages.fetch", "argostranslate.translate"),
        ),
    ],
)
def test_a_command_imports_only_what_it_needs(words, unwanted, tmp_path):
    code = (
        "import os, sys; from lib.commands import every\n"
        f"os.environ |= {{'ARGOS_PACKAGES_DIR': {str(tmp_path)!r}, 'PARALLAX_CACHE': 'off'}}\n"
        f"every.main({words.split()!r}); print([name for name in {unwanted!r} if name in sys.modules])"
    )
    done = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, encoding="utf-8", check=True)
    assert done.stdout.splitlines()[-1] == "[]"


@pytest.mark.parametrize(
    ("given", "taken"),
    [
        ("sw --file a b", "sw --file a --file b"),
        ("--file a b --again sw", "--file a --file b --again sw"),
        ("--file a --file b", "--file a --file b"),
        ("sw nb --again", "sw nb --again"),
        ("--file", "--file"),
    ],
)
def test_an_option_before_several_values_stands_before_each(given, taken):
    assert list(repeated(given.split(), "--file")) == taken.split()


def test_readme_speaks_only_of_commands_and_options_that_there_are():
    readme = (ROOT / "README.md").read_text("utf-8")
    spoken_of = re.findall(r"python -m lib (\w+)(?: ([a-z]+))?([^\n`#]*)", readme)
    assert {name for name, *_ in spoken_of} == set(every.command.modules)
    for name, second, rest in spoken_of:
        command = every.command.get_command(click.Context(every.command), name)
        if isinstance(command, click.Group):
            command = command.get_command(click.Context(command), second)
        assert command, (name, second)
        known = {option for each in command.params for option in each.opts} | {"--help"}
        assert set(re.findall(r"--[a-z-]+", f"{second}{rest}")) <= known, (name, second, rest)
