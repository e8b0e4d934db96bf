"""A release is one version: of its tag, of the package and of a dated section of the changelog."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

import briefgen
from tools.release import notes, version

ROOT = Path(__file__).resolve().parents[2]
CHANGELOG = (ROOT / "CHANGELOG.md").read_text(encoding="utf-8")
EXAMPLE = "# Changelog\n\n## Unreleased\n\n## 1.2.0 - 2026-02-01\n\n- A.\n\n## 1.1.0 - 2026-01-01\n\n- B.\n"


def test_the_version_that_is_read_is_that_of_the_package() -> None:
    assert version() == briefgen.__version__


def test_the_changelog_has_dated_releases_newest_first_and_the_packages_version_among_them() -> None:
    first, *headings = re.findall(r"^## (.+)$", CHANGELOG, re.MULTILINE)
    assert first == "Unreleased"
    releases = [re.fullmatch(r"(\d+\.\d+\.\d+) - (\d{4}-\d{2}-\d{2})", heading) for heading in headings]
    assert all(releases)
    dates = [release[2] for release in releases if release]
    assert dates == sorted(dates, reverse=True)
    assert briefgen.__version__ in {release[1] for release in releases if release}


@pytest.mark.parametrize(("released", "said"), [("1.2.0", "- A.\n"), ("1.1.0", "- B.\n")])
def test_the_notes_of_a_release_are_its_section(released: str, said: str) -> None:
    assert notes(f"v{released}", released, EXAMPLE) == said


@pytest.mark.parametrize(("tag", "released"), [("v1.2.0", "1.1.0"), ("1.2.0", "1.2.0"), ("v1.3.0", "1.3.0")])
def test_no_release_is_made_where_tag_package_and_changelog_disagree(tag: str, released: str) -> None:
    with pytest.raises(ValueError, match=r"tag|section"):
        notes(tag, released, EXAMPLE)
