"""The lock files hold what the requirements name, with hashes, and no address of a registry."""

import re
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
PIN = re.compile(r"^([A-Za-z0-9._-]+)(?:\[\w+])?==(\S+)", re.MULTILINE)


def pins(path: str) -> set[tuple[str, str]]:
    """The packages that a file pins, by normal name, each with its version."""
    found = PIN.findall((ROOT / path).read_text("utf-8"))
    return {(re.sub(r"[-_.]+", "-", name).lower(), version) for name, version in found}


@pytest.mark.parametrize(
    "asked, lock",
    [
        ("requirements.txt", "requirements.lock"),
        ("requirements.txt", "tests/requirements.lock"),
        ("tests/requirements.txt", "tests/requirements.lock"),
    ],
)
def test_a_lock_is_as_new_as_what_it_locks(asked, lock):
    assert pins(asked) - pins(lock) == set(), "run .ci/lock"


@pytest.mark.parametrize("lock", ["requirements.lock", "tests/requirements.lock"])
def test_every_locked_package_has_hashes_and_none_an_address(lock):
    text = (ROOT / lock).read_text("utf-8")
    assert len(re.findall(r"==\S+ \\\n    --hash=sha256:", text)) == len(pins(lock))
    assert "://" not in text


@pytest.mark.parametrize("asked", ["requirements.txt", "tests/requirements.txt", "tests/benchmarks/requirements.txt"])
def test_every_requirement_is_pinned(asked):
    lines = [line.strip() for line in (ROOT / asked).read_text("utf-8").splitlines()]
    assert [line for line in lines if line and line[0] not in "#-" and not PIN.match(line)] == []
