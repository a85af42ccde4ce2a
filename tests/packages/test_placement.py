"""A package is put in its place whole, an older one of its pair goes, and what was put in stands on record."""

from __future__ import annotations

import json
import zipfile
from pathlib import Path

import pytest

from lib.english.installed_packages import PackageError
from lib.packages import placement


@pytest.fixture
def packages(tmp_path) -> Path:
    folder = tmp_path / "packages"
    placement.workshop(folder)
    return folder


def staged(packages: Path, version: str = "1.0", pair: tuple[str, str] = ("sw", "en"), model: str = "weights") -> Path:
    """A package as it stands in the workshop before it is put in its place."""
    folder = placement.workshop(packages) / "staged-package"
    (folder / "model").mkdir(parents=True)
    about = {"from_code": pair[0], "to_code": pair[1], "package_version": version}
    (folder / "metadata.json").write_text(json.dumps(about), "utf-8")
    (folder / "model" / "model.bin").write_text(model)
    (folder / "sentencepiece.model").touch()
    return folder


def names(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir() if path.is_dir())


def test_a_package_stands_under_its_pair_and_version_and_its_origin_on_record(packages):
    path = placement.put(staged(packages, "1.9"), packages, {"from": "here"})
    assert path == packages / "translate-sw_en-1_9" and names(packages) == [path.name]
    record = placement.read_record(packages)["packages"][path.name]
    assert record["from"] == "here" and sorted(record["contents"]) == [
        "metadata.json",
        "model/model.bin",
        "sentencepiece.model",
    ]
    assert names(placement.workshop(packages)) == []


@pytest.mark.parametrize("version", ["0.9", "1.0", "1.1"])
def test_another_of_its_pair_goes_and_those_of_other_pairs_stay(packages, version):
    placement.put(staged(packages, "1.0"), packages, {})
    placement.put(staged(packages, "1.0", ("de", "en")), packages, {})
    placement.put(staged(packages, version, model="new weights"), packages, {})
    name = f"translate-sw_en-{version.replace('.', '_')}"
    assert names(packages) == ["translate-de_en-1_0", name]
    assert (packages / name / "model" / "model.bin").read_text() == "new weights"
    assert sorted(placement.read_record(packages)["packages"]) == ["translate-de_en-1_0", name]


def test_a_ruin_of_the_pair_is_taken_away(packages):
    (packages / "translate-sw_en-0_1").mkdir()
    (packages / "translate-de_en-0_1").mkdir()
    placement.put(staged(packages), packages, {})
    assert names(packages) == ["translate-de_en-0_1", "translate-sw_en-1_0"]


def test_what_has_changed_since_is_told_by_name(packages):
    path = placement.put(staged(packages), packages, {})
    assert placement.changed(path, packages) == []
    (path / "model" / "model.bin").write_text("other weights")
    (path / "further").touch()
    (path / "sentencepiece.model").unlink()
    assert placement.changed(path, packages) == ["further", "model/model.bin", "sentencepiece.model"]


def test_of_a_package_that_another_program_put_there_nothing_is_on_record(packages):
    folder = staged(packages).rename(packages / "translate-sw_en-1_0")
    assert placement.changed(folder, packages) is None


def test_a_removed_package_leaves_the_record_of_downloads(packages):
    path = placement.put(staged(packages), packages, {})
    record = placement.read_record(packages)
    placement.write_record(packages, record | {"downloads": {"a/b": "hash"}})
    placement.remove(path, packages)
    assert names(packages) == []
    assert placement.read_record(packages) == {"downloads": {"a/b": "hash"}, "packages": {}}


@pytest.mark.parametrize("text", ["", "[]", '{"packages": 7}', "\x00"])
def test_a_record_that_cannot_be_read_counts_as_empty(packages, text):
    (packages / placement.RECORD).write_text(text)
    assert placement.read_record(packages) == {"downloads": {}, "packages": {}}


def test_what_a_killed_installation_left_is_cleared_and_downloads_stay(packages):
    shop = placement.workshop(packages)
    for name in ("staged-a", "dropped-1-b", "downloads"):
        (shop / name).mkdir()
    placement.mend(packages)
    assert names(shop) == ["downloads"]


def test_only_what_a_package_needs_is_unpacked(tmp_path):
    archive = tmp_path / "a.argosmodel"
    with zipfile.ZipFile(archive, "w") as made:
        for name in ("metadata.json", "model/model.bin", "stanza/large.pt", "sentencepiece.model", "setup.py"):
            made.writestr(f"top/{name}", name)
    placement.unpacked(archive, tmp_path / "into")
    found = sorted(path.relative_to(tmp_path / "into").as_posix() for path in (tmp_path / "into").rglob("*.*"))
    assert found == ["metadata.json", "model/model.bin", "sentencepiece.model"]


def test_an_archive_of_several_folders_is_no_package(tmp_path):
    archive = tmp_path / "a.argosmodel"
    with zipfile.ZipFile(archive, "w") as made:
        made.writestr("one/metadata.json", "{}")
        made.writestr("two/metadata.json", "{}")
    with pytest.raises(PackageError, match="does not hold one folder"):
        placement.unpacked(archive, tmp_path / "into")
