"""What continuous integration installs is pinned by version and hash, and is what pyproject.toml asks for."""

from __future__ import annotations

import re
import tomllib
from collections import defaultdict
from pathlib import Path
from typing import Any

import pytest
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

ROOT = Path(__file__).resolve().parents[2]
PINS = (ROOT / ".ci" / "requirements.txt").read_text(encoding="utf-8")
ENTRIES = [entry for entry in re.split(r"\n(?! )", PINS) if entry and not entry.startswith("#")]
PROJECT: dict[str, Any] = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))


def _wanted() -> list[Requirement]:
    """What a checkout needs to be built, run, tested and linted; a cluster is for ``make cluster``."""
    groups, extras = PROJECT["dependency-groups"], PROJECT["project"]["optional-dependencies"]
    lines = [
        *PROJECT["build-system"]["requires"],
        *PROJECT["project"]["dependencies"],
        *(line for name, extra in extras.items() if name != "ray" for line in extra),
        *(line for name in ("test", "lint", "dev") for line in groups[name] if isinstance(line, str)),
    ]
    named = [Requirement(line) for line in lines]
    return [one for one in named if one.name != PROJECT["project"]["name"]]  # an extra that sums up others


def _pins() -> dict[str, list[Requirement]]:
    pins: dict[str, list[Requirement]] = defaultdict(list)
    for entry in ENTRIES:
        pin = Requirement(entry.partition(" \\")[0])
        pins[canonicalize_name(pin.name)].append(pin)
    return pins


@pytest.mark.parametrize("python", ["3.11.0", "3.12.0", "3.13.0", "3.14.0"])
@pytest.mark.parametrize("wanted", _wanted(), ids=str)
def test_the_pinned_version_is_one_that_pyproject_admits(wanted: Requirement, python: str) -> None:
    environment = {"python_version": python.rpartition(".")[0], "python_full_version": python}
    pins = _pins()[canonicalize_name(wanted.name)]
    applying = [pin for pin in pins if pin.marker is None or pin.marker.evaluate(environment)]
    assert len(applying) == 1, "run make lock"
    (version,) = applying[0].specifier
    assert version.operator == "=="
    assert wanted.specifier.contains(version.version, prereleases=True), "run make lock"


def test_every_pinned_file_has_a_hash() -> None:
    assert ENTRIES
    assert all(re.search(r"^    --hash=sha256:[0-9a-f]{64}\b", entry, re.MULTILINE) for entry in ENTRIES)


def test_the_pins_name_no_package_index() -> None:
    assert not re.search(r"^\s*-(?!-hash=)|://|@", PINS, re.MULTILINE)
