from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from briefgen.pages.links import original
from tests.harness.project import compiled, write_project

if TYPE_CHECKING:
    from pathlib import Path

TEXT = "“We need non-lethal aid & more, and we will say so as often as it takes to be heard,” Mara Lind said."


def _address(root: Path, exact: str, url: str) -> str:
    topic = f"""title: T
abstract: A.
status: published
quotations: [{{speaker: mara-lind, source: s, exact: "{exact}"}}]
"""
    project = compiled(
        write_project(
            root,
            {"s": TEXT},
            {"t": topic},
            metadata=f"s: {{title: s, path: corpus/s.txt, url: {url!r}}}\n",
            people="mara-lind: {name: Mara Lind}\n",
        )
    )
    return original(project.briefings[0].quotations[0].passage)


def test_a_short_passage_is_named_whole(tmp_path: Path) -> None:
    address = _address(tmp_path, "non-lethal aid & more", "https://example.org/a")
    assert address == "https://example.org/a#:~:text=non%2Dlethal%20aid%20%26%20more"


def test_a_long_passage_is_named_by_its_ends(tmp_path: Path) -> None:
    exact = "we will say so as often as it takes to be heard"
    address = _address(tmp_path, exact, "https://example.org/a#part")
    assert address == "https://example.org/a#part:~:text=we%20will%20say%20so,takes%20to%20be%20heard"


@pytest.mark.parametrize("url", ["//example.org/a", "ftp://example.org/a", "https://"])
def test_an_address_that_may_not_be_linked_gives_none(tmp_path: Path, url: str) -> None:
    assert _address(tmp_path, "non-lethal aid", url) == ""
