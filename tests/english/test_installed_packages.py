"""Which folders are translation packages that can be used, and why the others cannot."""

from __future__ import annotations

import json
from pathlib import Path

import installed
import pytest

from lib.english import installed_packages
from lib.english.installed_packages import PackageError

ABOUT = {"from_code": "sw", "to_code": "en", "package_version": "1.9", "type": "translate"}


def package(folder: Path, about: dict | str = ABOUT, *names: str) -> Path:
    """A folder with metadata and empty files of some names."""
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "metadata.json").write_text(about if isinstance(about, str) else json.dumps(about), "utf-8")
    for name in names:
        (folder / name).parent.mkdir(exist_ok=True)
        (folder / name).touch()
    return folder


def test_metadata_of_a_package_is_read(tmp_path):
    assert installed_packages.metadata(package(tmp_path)) == ABOUT


@pytest.mark.parametrize("code", ["nb", "nob", "pt-br", "zh_Hant"])
def test_codes_of_languages_may_have_a_part_behind(tmp_path, code):
    assert installed_packages.metadata(package(tmp_path, ABOUT | {"from_code": code}))["from_code"] == code


@pytest.mark.parametrize(
    ("about", "reason"),
    [
        ("{", "cannot be read"),
        ("[]", "not that of a translation package"),
        (ABOUT | {"type": "sbd"}, "not that of a translation package"),
        (ABOUT | {"from_code": "../sw"}, "no usable from_code"),
        (ABOUT | {"to_code": 7}, "no usable to_code"),
        (ABOUT | {"package_version": "1.9/../x"}, "no usable package_version"),
        (ABOUT | {"package_version": "1" * 9}, "no usable package_version"),
        ({key: ABOUT[key] for key in ("from_code", "to_code")}, "no usable package_version"),
        ('{"a": "' + "x" * installed_packages.MOST_METADATA + '"}', "not that of a translation package"),
    ],
)
def test_metadata_that_cannot_be_used_say_why(tmp_path, about, reason):
    with pytest.raises(PackageError, match=reason):
        installed_packages.metadata(package(tmp_path, about))


def test_a_folder_without_metadata_is_no_package(tmp_path):
    with pytest.raises(PackageError, match="no metadata.json"):
        installed_packages.metadata(tmp_path)


@pytest.mark.parametrize("tokenizer", ["sentencepiece.model", "bpe.model"])
def test_a_package_needs_a_model_and_either_tokenizer(tmp_path, tokenizer):
    with pytest.raises(PackageError, match="no model/model.bin"):
        installed_packages.files(package(tmp_path, ABOUT, tokenizer))
    with pytest.raises(PackageError, match="neither"):
        installed_packages.files(package(tmp_path / "a", ABOUT, "model/model.bin"))
    installed_packages.files(package(tmp_path / "b", ABOUT, "model/model.bin", tokenizer))


def test_the_newest_of_a_pair_comes_first_by_number_and_broken_ones_are_told(tmp_path):
    for version in ("1.9", "1.10", "1.2"):
        installed.put(tmp_path, "sw", {"leo": "today"}, version=version)
    installed.put(tmp_path, "de", {"zug": "train"})
    (tmp_path / "translate-nb_en-1_0").mkdir()
    (tmp_path / ".hidden").mkdir()
    found, problems = installed_packages.installed(tmp_path)
    assert [(each.from_code, each.package_version) for each in found] == [
        ("de", "1.0"),
        ("sw", "1.10"),
        ("sw", "1.9"),
        ("sw", "1.2"),
    ]
    assert [(each.file, each.level) for each in problems] == [("translate-nb_en-1_0", "note")]
    assert installed_packages.newest(found, "sw", "en").package_version == "1.10"
    assert installed_packages.newest(found, "en", "sw") is None


def test_a_folder_that_is_not_there_has_no_packages(tmp_path):
    assert installed_packages.installed(tmp_path / "none") == ([], [])


def test_where_packages_stand_is_told_by_the_environment_then_by_argos_settings(tmp_path, monkeypatch):
    monkeypatch.delenv("ARGOS_PACKAGES_DIR", raising=False)
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "data"))
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path))
    assert installed_packages.folder() == tmp_path / "data" / "argos-translate" / "packages"
    settings = tmp_path / "argos-translate" / "settings.json"
    settings.parent.mkdir()
    settings.write_text(json.dumps({"ARGOS_PACKAGES_DIR": str(tmp_path / "set")}), "utf-8")
    assert installed_packages.folder() == tmp_path / "set"
    monkeypatch.setenv("ARGOS_PACKAGES_DIR", str(tmp_path / "named"))
    assert installed_packages.folder() == tmp_path / "named"


@pytest.mark.parametrize("text", ["", "{", "[1]", "7"])
def test_a_file_that_holds_no_table_counts_as_empty(tmp_path, text):
    (tmp_path / "a.json").write_text(text)
    assert installed_packages.read_json(tmp_path / "a.json") == {}
