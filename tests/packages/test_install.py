"""The packages' command line, against a server and packages of our own; nothing here leaves this machine."""

import hashlib
import json
import os
import shutil
import signal
import socket
import stat
import subprocess
import sys
import time
import zipfile
from pathlib import Path

import dictionary_model
import file_server
import marian_model
import pytest

from lib.commands import models
from lib.english import installed_packages
from lib.model import ROOT
from lib.packages import install, lock, needs, placement, sources, trial
from lib.packages.fetch import Patience
from lib.packages.install import Place

QUICK = Patience(connect=5, read=0.5, tries=2, pause=0, slowest=1)
WORDS = {"rais": "president", "alifika": "arrived"}


@pytest.fixture
def folder(tmp_path, monkeypatch):
    """An empty folder of packages, in a home of its own."""
    for name in ("XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME", "SNAP"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("HOME", str(tmp_path / "home"))
    monkeypatch.setenv("no_proxy", "127.0.0.1")
    monkeypatch.setenv("ARGOS_PACKAGES_DIR", str(tmp_path / "packages"))
    return tmp_path / "packages"


@pytest.fixture
def server():
    with file_server.serving() as running:
        yield running


@pytest.fixture
def package(tmp_path):
    return dictionary_model.build(tmp_path, WORDS)


def listed(path: Path, *entries: str) -> Path:
    """A list of sources."""
    path.write_text("\n".join(entries), "utf-8")
    return path


def entry(*addresses: str, language: str = "sw", version: str = "1.0", more: str = "", file: str = "") -> str:
    quoted = ", ".join(f'"{address}"' for address in addresses)
    files = f"files = [{{ addresses = [{quoted}]{file} }}]"
    return f'[[source]]\nlanguage = "{language}"\nversion = "{version}"\n{more}\n{files}\n'


def run(*arguments) -> int:
    return models.main([str(each) for each in arguments])


def names(folder: Path) -> list[str]:
    """The packages that Argos would find."""
    return sorted(path.name for path in folder.iterdir() if path.is_dir()) if folder.exists() else []


def shop(folder: Path) -> list[str]:
    beside = folder.with_name("packages.parallax")
    return sorted(path.relative_to(beside).as_posix() for path in beside.rglob("*") if path.is_file())


def digest(path: Path) -> str:
    return hashlib.sha256(path.read_bytes()).hexdigest()


def one_sentence(capsys) -> str:
    """What stands on standard error, which must be one line, progress left out."""
    lines = [line for line in capsys.readouterr().err.splitlines() if line.startswith("models: ")]
    assert len(lines) == 1
    return lines[0]


def test_install_puts_a_package_where_argos_finds_it(tmp_path, folder, server, package, capsys):
    toml = listed(tmp_path / "m.toml", entry(server.put("/p/a.argosmodel", package.read_bytes())))
    assert run("install", "sw", "--sources", toml) == 0
    assert names(folder) == ["translate-sw_en-1_0"] and shop(folder) == ["lock"]
    found, problems = installed_packages.installed()
    assert [(each.from_code, each.to_code, each.package_version) for each in found] == [("sw", "en", "1.0")]
    assert problems == []
    assert trial.translate(found[0].package_path, ("rais alifika",)) == ["president arrived"]
    assert placement.read_record(folder)["downloads"] == {"translate-sw_en-1_0/a.argosmodel": digest(package)}
    assert run("install", "sw", "--sources", toml) == 0 and len(server.requests) == 1
    assert "installed already" in capsys.readouterr().out


def test_list_tells_what_is_needed_and_had_without_a_connection(tmp_path, folder, package, capsys, monkeypatch):
    assert run("install", "--file", package) == 0
    (folder / "translate-de_en-1_0").mkdir()
    monkeypatch.setattr(socket.socket, "connect", lambda *_: pytest.fail("a connection was opened"))
    capsys.readouterr()
    assert run("list") == 0
    told = capsys.readouterr().out
    rows = {line.split()[0]: line for line in reversed(told.splitlines()) if line}
    assert "installed" in rows["sw"] and package.name in rows["sw"]
    assert "missing" in rows["sq"] and "about 100 MB" in rows["sq"] and "argos-net.com" in rows["sq"]
    assert "To install: python -m lib.models install de nb sq" in told
    assert "translate-de_en-1_0: this translation package is skipped: it has no" in told


def test_list_of_a_language_without_a_source(tmp_path, folder, capsys):
    (tmp_path / "articles").mkdir()
    (tmp_path / "articles" / "a.txt").write_text("Rais alifika Mombasa siku ya Jumatatu kukutana na viongozi.", "utf-8")
    assert run("list", "--articles", tmp_path / "articles", "--sources", listed(tmp_path / "none.toml")) == 0
    assert "sw Swahili  none known  missing" in capsys.readouterr().out
    assert run("list", "--articles", tmp_path / "nowhere") == 2


def test_offline_one_sentence_tells_address_place_and_file(tmp_path, folder, capsys):
    with file_server.serving() as gone:
        address = f"{gone.address}/p/a.argosmodel"
    assert run("install", "sw", "--sources", listed(tmp_path / "m.toml", entry(address))) == 2
    said = one_sentence(capsys)
    place = folder.with_name("packages.parallax") / "downloads" / "translate-sw_en-1_0" / "a.argosmodel"
    assert address in said and str(place) in said and "install sw --file a.argosmodel" in said
    assert names(folder) == []


def test_a_file_put_in_its_place_is_installed_without_a_connection(tmp_path, folder, server, package):
    toml = listed(tmp_path / "m.toml", entry(f"{server.address}/p/a.argosmodel"))
    place = folder.with_name("packages.parallax") / "downloads" / "translate-sw_en-1_0"
    place.mkdir(parents=True)
    shutil.copy(package, place / "a.argosmodel")
    assert run("install", "sw", "--sources", toml) == 0
    assert names(folder) == ["translate-sw_en-1_0"] and server.requests == []


def test_a_file_that_is_brought(tmp_path, folder, package, capsys):
    assert run("install", "--file", package) == 0
    assert names(folder) == ["translate-sw_en-1_0"] and package.exists()
    assert run("install", "sw", "--file", package) == 0
    assert run("install", "nb", "--file", package) == 2
    assert "translates from sw to en, not from nb to en" in one_sentence(capsys)
    assert run("install", "--file", tmp_path / "none.argosmodel") == 2
    assert run("install", "sw", "nb", "--file", package) == 2
    assert run("install") == 2
    assert names(folder) == ["translate-sw_en-1_0"]


def test_a_language_that_nobody_has_looked_up(folder, capsys):
    assert run("install", "xx") == 2
    assert "no package from xx to en is known" in one_sentence(capsys)


def test_a_wrong_hash_is_refused_and_the_old_version_stays(tmp_path, folder, server, package, capsys):
    assert run("install", "--file", package) == 0
    newer = dictionary_model.build(tmp_path, WORDS, version="1.1")
    wrong = f', sha256 = "{digest(package)}"'
    address = server.put("/p/b.argosmodel", newer.read_bytes())
    toml = listed(tmp_path / "m.toml", entry(address, version="1.1", file=wrong))
    assert run("install", "sw", "--sources", toml) == 2
    assert "not the file whose sha256" in one_sentence(capsys)
    assert names(folder) == ["translate-sw_en-1_0"] and shop(folder) == ["lock"]
    assert run("install", "sw", "--sources", toml, "--file", newer.rename(tmp_path / "b.argosmodel")) == 2


def test_an_unknown_hash_is_recorded_and_checked_ever_after(tmp_path, folder, server, package, capsys):
    toml = listed(tmp_path / "m.toml", entry(server.put("/p/a.argosmodel", package.read_bytes())))
    assert run("install", "sw", "--sources", toml) == 0
    assert run("remove", "sw") == 0 and names(folder) == []
    other = dictionary_model.build(tmp_path, {"rais": "queen"})
    server.put("/p/a.argosmodel", other.read_bytes())
    assert run("install", "sw", "--sources", toml) == 2
    assert "not the file that was installed first" in one_sentence(capsys)
    assert run("install", "sw", "--sources", toml, "--accept-changed") == 0
    assert run("install", "sw", "--sources", toml, "--again") == 0


def test_the_next_address_and_the_next_source_are_tried(tmp_path, folder, server, package):
    good = server.put("/p/a.argosmodel", package.read_bytes())
    toml = listed(tmp_path / "m.toml", entry(f"{server.address}/gone/a.argosmodel", good))
    assert run("install", "sw", "--sources", toml) == 0
    assert [path for path, _ in server.requests] == ["/gone/a.argosmodel", "/p/a.argosmodel"]
    gone = entry(f"{server.address}/gone/z.argosmodel", version="9.0")
    assert run("remove", "sw") == 0
    assert run("install", "sw", "--sources", listed(tmp_path / "m.toml", gone, entry(good))) == 0
    assert names(folder) == ["translate-sw_en-1_0"]


def test_one_source_can_be_chosen(tmp_path, folder, server, package, capsys):
    good = entry(server.put("/p/a.argosmodel", package.read_bytes()))
    toml = listed(tmp_path / "m.toml", entry(f"{server.address}/gone/z.argosmodel", version="9.0"), good)
    assert run("install", "sw", "--choice", 2, "--sources", toml) == 0
    assert [path for path, _ in server.requests] == ["/p/a.argosmodel"]
    assert run("install", "sw", "--choice", 3, "--sources", toml) == 2


def test_one_language_that_fails_does_not_keep_the_others_away(tmp_path, folder, server, package):
    good = entry(server.put("/p/a.argosmodel", package.read_bytes()))
    toml = listed(tmp_path / "m.toml", entry(f"{server.address}/gone/n.argosmodel", language="nb"), good)
    assert run("install", "nb", "sw", "--sources", toml) == 2
    assert names(folder) == ["translate-sw_en-1_0"]


def test_truncated_and_mislabelled_downloads_are_not_installed(tmp_path, folder, server, package):
    body = package.read_bytes()
    place = Place(folder, patience=QUICK, sources=tmp_path / "m.toml")
    for more in ({"length": len(body) - 100}, {"length": len(body) + 100}, {"cut": 10_000, "etag": ""}, {"stall": 9}):
        listed(tmp_path / "m.toml", entry(server.put("/p/a.argosmodel", body, **more)))
        with pytest.raises(ValueError, match="zip archive|could not be fetched"):
            install.language("sw", place)
        shutil.rmtree(place.shop / "downloads", ignore_errors=True)
    assert names(folder) == []


def test_a_disk_without_room_is_told_before_anything_is_fetched(tmp_path, folder, server, package, capsys):
    address = server.put("/p/a.argosmodel", package.read_bytes())
    toml = listed(tmp_path / "m.toml", entry(address, more="about_installed = 1_000_000_000_000_000_000"))
    assert run("install", "sw", "--sources", toml) == 2
    assert "make room" in one_sentence(capsys) and server.requests == []
    assert sources.of("sw")[1].disk > 2 * sources.of("sw")[1].download


def altered(package: Path, change) -> Path:
    """The package with its entries as `change` gives them: name → content, or None to leave one out."""
    path = package.with_name("altered.argosmodel")
    with zipfile.ZipFile(package) as whole, zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as out:
        for name, content in change({each.filename: whole.read(each) for each in whole.infolist()}).items():
            out.writestr(name, content)
    return path


def link(name: str) -> zipfile.ZipInfo:
    made = zipfile.ZipInfo(name)
    made.external_attr = (stat.S_IFLNK | 0o777) << 16
    return made


def without(entries: dict, part: str) -> dict:
    return {name: content for name, content in entries.items() if part not in name}


TOP = "translate-sw_en-1_0"


@pytest.mark.parametrize(
    ("change", "reason"),
    [
        (lambda all: all | {f"{TOP}/../../evil": b"x"}, "leads out of its folder"),
        (lambda all: all | {"/etc/evil": b"x"}, "absolute path"),
        (lambda all: all | {"C:/evil": b"x"}, "absolute path"),
        (lambda all: all | {f"{TOP}\\evil": b"x"}, "absolute path"),
        (lambda all: all | {link(f"{TOP}/model/link"): b"/etc/passwd"}, "is a link"),
        (lambda all: all | {f"{TOP}/model/bomb": bytes(50_000_000)}, "unpacks to far more"),
        (lambda all: all | {f"{TOP}/model/{number}": b"" for number in range(2100)}, "entries"),
        (lambda all: all | {f"{TOP}/Model/model.bin": b"x"}, "two entries of one name"),
        (lambda all: all | {"second/metadata.json": b"{}"}, "does not hold one folder"),
        (lambda all: without(all, "metadata"), "no metadata.json"),
        (lambda all: all | {f"{TOP}/metadata.json": b"[]"}, "not that of a translation package"),
        (lambda all: all | {f"{TOP}/metadata.json": b"\xff"}, "cannot be read"),
        (lambda all: all | {f"{TOP}/metadata.json": b'{"from_code": "../x"}'}, "no usable from_code"),
        (lambda all: without(all, "model.bin"), "no model/model.bin"),
        (
            lambda all: {name: each for name, each in all.items() if "sentencepiece" not in name},
            "neither sentencepiece",
        ),
        (lambda all: all | {f"{TOP}/model/model.bin": b"not a model"}, "does not translate"),
        (lambda all: all | {f"{TOP}/model/model.bin": all[f"{TOP}/model/model.bin"][:9000]}, "does not translate"),
        (lambda all: all | {f"{TOP}/sentencepiece.model": b"not a model"}, "does not translate"),
    ],
)
def test_packages_that_are_refused(folder, package, change, reason, capsys):
    placement.unpacked(package, folder / TOP)
    was = placement.fingerprint(folder / TOP)
    assert run("install", "--file", altered(package, change)) == 2
    assert reason in one_sentence(capsys)
    assert names(folder) == [TOP] and placement.fingerprint(folder / TOP) == was
    assert shop(folder) == ["lock"] and not (folder.parent / "evil").exists()


@pytest.mark.parametrize("at", [0.3, 0.95])
def test_a_damaged_zip_is_refused(folder, package, at, capsys):
    body = bytearray(package.read_bytes())
    body[int(len(body) * at) : int(len(body) * at) + 50] = bytes(50)
    package.write_bytes(body)
    assert run("install", "--file", package) == 2
    one_sentence(capsys)
    assert names(folder) == [] and shop(folder) == ["lock"]


def test_what_only_other_programs_use_is_left_out(folder, package):
    whole = altered(package, lambda all: all | {f"{TOP}/stanza/sw/tokenize.pt": b"pickle", f"{TOP}/model/v.txt": b"1"})
    assert run("install", "--file", whole) == 0
    assert (folder / TOP / "model" / "v.txt").exists() and not (folder / TOP / "stanza").exists()


def test_a_package_with_the_older_kind_of_tokenizer(folder, package):
    merges = {f"{TOP}/bpe.model": b"#version: 0.2\nr a\nra i\nrai s</w>\n"}
    assert run("install", "--file", altered(package, lambda all: without(all, "sentencepiece") | merges)) == 0
    assert trial.translate(folder / TOP, ("rais",)) == ["rais"]


def test_a_newer_version_takes_the_place_of_the_older(tmp_path, folder, package):
    assert run("install", "--file", package) == 0
    assert run("install", "--file", dictionary_model.build(tmp_path, {"rais": "head"}, version="1.10")) == 0
    assert names(folder) == ["translate-sw_en-1_10"]
    assert run("install", "--file", dictionary_model.build(tmp_path, {"rais": "chief"}, version="1.10")) == 2
    assert run("install", "--accept-changed", "--file", tmp_path / "translate-sw_en-1_10.argosmodel") == 0
    [found] = installed_packages.installed()[0]
    assert trial.translate(found.package_path, ("rais",)) == ["chief"]


def test_of_two_versions_the_newer_comes_first(tmp_path, folder):
    for version in ("1.9", "1.10", "1.2"):
        made = dictionary_model.build(tmp_path, WORDS, version=version)
        placement.unpacked(made, folder / made.stem)
    found, _ = installed_packages.installed()
    assert [each.package_version for each in found] == ["1.10", "1.9", "1.2"]
    assert (
        installed_packages.newest(found, "sw", "en") is found[0]
        and installed_packages.newest(found, "en", "sw") is None
    )


def test_a_broken_folder_is_skipped_where_argos_gives_up(folder, package, capsys):
    assert run("install", "--file", package) == 0
    (folder / "translate-sq_en-1_9" / "model").mkdir(parents=True)
    found, problems = installed_packages.installed()
    assert [each.from_code for each in found] == ["sw"]
    assert [(each.file, each.level) for each in problems] == [("translate-sq_en-1_9", "note")]
    from argostranslate.package import get_installed_packages

    with pytest.raises(FileNotFoundError):
        get_installed_packages([folder])
    assert run("check") == 1 and "remove translate-sq_en-1_9" in capsys.readouterr().out
    assert run("remove", "translate-sq_en-1_9") == 0 and run("check") == 0
    assert names(folder) == [TOP]


def test_installing_heals_a_broken_folder_of_its_pair(folder, package):
    (folder / TOP / "model").mkdir(parents=True)
    assert run("install", "--file", package) == 0
    assert installed_packages.installed()[1] == [] and len(names(folder)) == 1


def test_check_tells_what_has_changed(folder, package, capsys):
    assert run("check") == 0
    assert run("install", "--file", package) == 0 and run("check") == 0
    assert "good" in capsys.readouterr().out
    (folder / TOP / "README.md").write_text("another")
    assert run("check") == 1 and "not as it was installed: README.md" in capsys.readouterr().out
    (folder / placement.RECORD).unlink()
    assert run("check") == 0 and "installed by another program" in capsys.readouterr().out
    (folder / TOP / "model" / "model.bin").write_bytes(b"x")
    assert run("check") == 1


def test_remove_takes_only_what_is_there(folder, package, capsys):
    assert run("install", "--file", package) == 0
    for name in ("nb", "..", "translate-sw_en", "../packages"):
        assert run("remove", name) == 2
    assert names(folder) == [TOP]
    assert run("remove", "sw") == 0 and names(folder) == [] and shop(folder) == ["lock"]


def test_a_marian_model_is_fetched_converted_and_credited(tmp_path, folder, server, capsys):
    count = marian_model.tokenizer(tmp_path / "m.spm")
    model = server.put("/m/best.npz", marian_model.model(tmp_path / "best.npz", count).read_bytes())
    tokenizer = server.put("/m/m.spm", (tmp_path / "m.spm").read_bytes())
    credited = 'kind = "marian"\ntitle = "Ours"\ncredit = "us"\nlicence = "CC BY 4.0"\npage = "https://example.org/m"\n'
    files = f'{{ role = "model", addresses = ["{model}"] }}, {{ role = "tokenizer", addresses = ["{tokenizer}"] }}'
    entries = f'[[source]]\nlanguage = "sw"\nversion = "1.0"\n{credited}files = [{files}]\n'
    toml = listed(tmp_path / "m.toml", entries)
    assert run("install", "sw", "--sources", toml) == 0
    assert names(folder) == [TOP] and shop(folder) == ["lock"]
    assert "Made by: us" in (folder / TOP / "README.md").read_text("utf-8")
    assert run("remove", "sw") == 0
    asked = len(server.requests)
    assert run("install", "sw", "--sources", toml, "--file", tmp_path / "best.npz") == 2
    assert f"bring m.spm as well, from {tokenizer}" in one_sentence(capsys)
    assert run("install", "sw", "--sources", toml, "--file", tmp_path / "best.npz", tmp_path / "m.spm") == 0
    assert len(server.requests) == asked
    assert set(placement.read_record(folder)["downloads"]) == {f"{TOP}/best.npz", f"{TOP}/m.spm"}


def installer(*arguments) -> subprocess.Popen:
    command = [sys.executable, "-m", "lib.models", "install", *map(str, arguments)]
    return subprocess.Popen(command, cwd=ROOT, stderr=subprocess.PIPE, stdout=subprocess.PIPE, text=True)


def test_two_installers_at_once_wait_for_each_other(tmp_path, folder, server, package):
    norwegian = dictionary_model.build(tmp_path, WORDS, source="nb")
    toml = listed(
        tmp_path / "m.toml",
        entry(server.put("/p/a.argosmodel", package.read_bytes(), pause=0.05)),
        entry(server.put("/p/n.argosmodel", norwegian.read_bytes(), pause=0.05), language="nb"),
    )
    running = [installer(code, "--sources", toml) for code in ("sw", "nb", "sw")]
    said = [each.communicate(timeout=120) for each in running]
    assert [each.returncode for each in running] == [0, 0, 0], said
    assert names(folder) == ["translate-nb_en-1_0", TOP] and len(server.requests) == 2
    assert sum("waiting for it" in err for _, err in said) == 2


def test_a_lock_that_nobody_holds_is_taken_over(tmp_path):
    (tmp_path / "lock").write_text("999999")
    with lock.held(tmp_path / "lock", max_seconds=0):
        assert (tmp_path / "lock").read_text() == str(os.getpid())
        code = (
            "import pathlib; from lib.packages import lock\n"
            f"with lock.held(pathlib.Path({str(tmp_path / 'lock')!r}), 0.1): pass"
        )
        done = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True)
    assert f"another installation (process {os.getpid()}) is still under way" in done.stderr


@pytest.mark.skipif(os.name == "nt", reason="there is no SIGKILL")
def test_killed_while_downloading_it_goes_on_at_the_next_start(tmp_path, folder, server, package):
    body = package.read_bytes()
    toml = listed(tmp_path / "m.toml", entry(server.put("/p/a.argosmodel", body, stall=20_000, faults=1)))
    running = installer("sw", "--sources", toml)
    server.wait_for(20_000)
    part = folder.with_name("packages.parallax") / "downloads" / TOP / "a.argosmodel.part"
    wait_until(lambda: part.exists() and part.stat().st_size)
    running.send_signal(signal.SIGKILL)
    running.communicate(timeout=60)
    assert names(folder) == [] and installed_packages.installed() == ([], [])
    assert run("install", "sw", "--sources", toml) == 0
    assert server.requests[-1][1].get("Range", "").startswith("bytes=")
    assert names(folder) == [TOP] and shop(folder) == ["lock"]


@pytest.mark.skipif(os.name == "nt", reason="there is no SIGKILL")
def test_killed_while_unpacking_or_trying_nothing_is_half_there(tmp_path, folder, package):
    assert run("install", "--file", package) == 0
    newer = dictionary_model.build(tmp_path, {"rais": "head"}, version="2.0")
    staged = folder.with_name("packages.parallax") / f"staged-{newer.stem}"
    running = installer("--file", newer)
    wait_until(staged.exists)
    running.send_signal(signal.SIGKILL)
    running.communicate(timeout=60)
    found, problems = installed_packages.installed()
    assert [each.package_version for each in found] in (["1.0"], ["2.0"]) and problems == []
    assert run("check") == 0 and not staged.exists()
    assert run("install", "--file", newer) == 0 and names(folder) == [newer.stem]


def wait_until(true) -> None:
    for _ in range(12_000):
        if true():
            return
        time.sleep(0.005)
    pytest.fail("it did not happen")


def test_packages_stand_where_argos_itself_looks(tmp_path):
    settings = tmp_path / "config" / "argos-translate" / "settings.json"
    settings.parent.mkdir(parents=True)
    for name, value in (
        ("HOME", "h"),
        ("XDG_DATA_HOME", "x"),
        ("XDG_CONFIG_HOME", "config"),
        ("ARGOS_PACKAGES_DIR", "p"),
    ):
        environment = {"PATH": os.environ["PATH"], "HOME": str(tmp_path / "h"), name: str(tmp_path / value)}
        if name == "XDG_CONFIG_HOME":
            settings.write_text(json.dumps({"ARGOS_PACKAGES_DIR": str(tmp_path / "from settings")}))
        code = "from lib.english import installed_packages; ours = installed_packages.folder()\n"
        code += "from argostranslate import settings\n"
        code += "assert ours == settings.package_data_dir, (ours, settings.package_data_dir); print(ours)"
        subprocess.run([sys.executable, "-c", code], cwd=ROOT, env=environment, check=True, capture_output=True)


def test_neither_a_splitter_nor_a_network_library_is_imported(folder, package):
    code = (
        "import sys; from lib.commands import models\n"
        f"assert models.main(['install', '--file', {str(package)!r}]) == 0\n"
        "from lib.english import installed_packages as packages; packages.installed()[0][0].tokenizer.encode('rais')\n"
        "unwanted = ('torch', 'minisbd', 'onnxruntime', 'stanza', 'argostranslate.translate', 'streamlit')\n"
        "print([name for name in unwanted if name in sys.modules])"
    )
    done = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=True)
    assert done.stdout.splitlines()[-1] == "[]"


def test_the_list_that_ships():
    shipped = sources.load()
    assert {"sw", "nb", "sq", "de"} <= {source.language for source in shipped}
    first, second = sources.of("sw")
    assert (first.kind, first.licence, [file.role for file in first.files]) == (
        "marian",
        "CC BY 4.0",
        ["model", "tokenizer"],
    )
    assert first.files[0].name == "model.npz.best-chrf.npz" and second.files[0].role == "archive"
    addresses = [address for source in shipped for file in source.files for address in file.addresses]
    assert all(address.startswith("https://") for address in addresses)
    assert all(source.licence_url and source.credit and source.page for source in shipped if source.kind == "marian")
    assert needs.command("sw") == "python -m lib.models install sw"


@pytest.mark.parametrize(
    ("wrong", "reason"),
    [
        (entry("ftp://example.org/a"), "addresses that begin with https"),
        (entry("https://example.org/a", language="../x"), "the language"),
        (entry("https://example.org/a", version="1/../2"), "the version"),
        (entry("https://example.org/a", file=', sha256 = "abc"'), "sha256"),
        (entry("https://example.org/a", file=', role = "x"'), "role"),
        (entry("https://example.org/a", more='kind = "x"'), "kind"),
        (entry("https://example.org/a", more='colour = "x"'), "colour"),
    ],
)
def test_a_list_with_a_fault_names_the_entry(tmp_path, folder, wrong, reason, capsys):
    assert run("list", "--sources", listed(tmp_path / "m.toml", entry("https://example.org/b"), wrong)) == 2
    said = one_sentence(capsys)
    assert "m.toml: source 2" in said and reason in said
