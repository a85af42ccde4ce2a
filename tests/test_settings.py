"""Settings: their values, what is said of those that make no sense, and that README and the code know no others."""

import re

import pytest

from lib import settings
from lib.model import DATA, ROOT

URL = "https://tiles.example/{z}/{x}/{y}.png"
CODE = [ROOT / "app.py", *(ROOT / "lib").rglob("*.py"), *(ROOT / "pages").glob("*.py")]
PLACES = [*CODE, ROOT / "README.md", *(ROOT / "tests").rglob("*.py"), *(ROOT / "docs").rglob("*.py")]


@pytest.fixture(autouse=True)
def environment(monkeypatch):
    """environment(NAME=value, …) sets these and no others."""
    for each in settings.ALL:
        monkeypatch.delenv(each.name, raising=False)

    def change(**values):
        for name, value in values.items():
            monkeypatch.setenv(f"PARALLAX_{name}", str(value))

    return change


def test_nothing_set_is_what_parallax_ships_with():
    assert settings.articles_folder() == DATA / "articles"
    assert settings.cache_folder() == ROOT / ".cache"
    assert (settings.languages_folder(), settings.parallel_texts(), settings.tiles()) == (None, None, None)
    assert settings.faults() == []


def test_settings_are_read_when_they_are_asked_for(environment, tmp_path):
    environment(ARTICLES=tmp_path / "a", CACHE=tmp_path / "new" / "b", LANGUAGES=tmp_path, EVAL=tmp_path)
    environment(TILES=f" {URL} ", TILES_CREDIT="© Example, free for all")
    assert settings.articles_folder() == tmp_path / "a"
    assert settings.cache_folder() == tmp_path / "new" / "b"
    assert settings.languages_folder() == tmp_path
    assert settings.parallel_texts() == tmp_path / "ntrex"
    assert settings.tiles() == settings.Tiles(URL, "© Example, free for all")
    assert settings.faults() == []


def test_off_keeps_nothing(environment):
    environment(CACHE="off")
    assert settings.cache_folder() is None and settings.faults() == []


@pytest.mark.parametrize(
    ("wrong", "said"),
    [
        ({"TILES": URL}, "PARALLAX_TILES needs PARALLAX_TILES_CREDIT"),
        ({"TILES": "tiles.example/{z}/{x}/{y}", "TILES_CREDIT": "Example"}, "PARALLAX_TILES must be a web address"),
        ({"TILES": "https://tiles.example/{z}/{x}", "TILES_CREDIT": "Example"}, "PARALLAX_TILES must be a web address"),
        ({"TILES_CREDIT": "Example"}, "PARALLAX_TILES must be a web address"),
        ({"CACHE": ROOT / "README.md"}, "PARALLAX_CACHE names a file"),
        ({"LANGUAGES": "/nowhere/at/all"}, "PARALLAX_LANGUAGES names a folder that is not there (/nowhere/at/all)"),
        ({"EVAL": ROOT / "README.md"}, "PARALLAX_EVAL names a folder that is not there"),
        ({"ARTICLE": "x"}, "PARALLAX_ARTICLE is no setting of Parallax; there are PARALLAX_ARTICLES, "),
    ],
)
def test_what_makes_no_sense_is_told_in_one_sentence_and_not_used(environment, wrong, said):
    environment(**wrong)
    [fault] = settings.faults()
    assert fault.startswith(said) and fault.endswith(".") and "\n" not in fault
    assert settings.tiles() is None and settings.languages_folder() is None
    assert settings.cache_folder() in (None, ROOT / ".cache")


def test_readme_has_every_setting_in_its_table():
    table = re.findall(r"^\| `(PARALLAX_\w+)` \| (.*) \| (.*) \|$", (ROOT / "README.md").read_text("utf-8"), re.M)
    assert table == [tuple(each) for each in settings.ALL]


def test_no_other_setting_is_spoken_of():
    known = {each.name for each in settings.ALL}
    for path in PLACES:
        if path.name != "test_settings.py":
            assert set(re.findall(r"PARALLAX_[A-Z_]*[A-Z]", path.read_text("utf-8"))) <= known, path


def test_code_asks_no_one_else_for_a_setting():
    asking = {path.name for path in CODE if re.search(r"os\.environ|getenv", path.read_text("utf-8"))}
    assert asking <= {"settings.py", "installed_packages.py"}  # which asks where Argos has its packages
