"""The tutorial, done as it says: its commands, its edits, and what is printed."""

from __future__ import annotations

import re
import shutil
from pathlib import Path
from typing import Final

from tests.harness.walkthrough import follow
from tools.tutorial_pdf import FILE, report

DOCS: Final = Path(__file__).resolve().parents[2] / "docs"
TUTORIAL: Final = (DOCS / "tutorial.md").read_text(encoding="utf-8")


def test_the_tutorial_works_as_it_is_written(tmp_path: Path) -> None:
    for path in (DOCS / "tutorial").iterdir():
        shutil.copy(path, tmp_path)
    project = follow(TUTORIAL, tmp_path)
    page = project / "site" / "topics" / "the-night-ferry-ends" / "index.html"
    assert "We are closing five empty hours" in page.read_text(encoding="utf-8")


def test_it_has_ten_steps() -> None:
    assert re.findall(r"^## (\d+)\. ", TUTORIAL, re.MULTILINE) == [str(step) for step in range(1, 11)]


def test_the_report_is_what_the_script_writes() -> None:
    assert report() == FILE.read_bytes()
