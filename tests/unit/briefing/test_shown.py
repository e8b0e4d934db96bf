from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.harness.project import compiled, write_project

if TYPE_CHECKING:
    from pathlib import Path

    from briefgen.briefing import Quotation, SourceUse

ONE = "Mr. Stoltenberg said: “If we don’t want autocracy and tyranny to win, then they need weapons.”"
OTHER = "Stoltenberg said “if we do not want autocracy and tyranny to win, then they need weapons”. {}"
TOPIC = """\
title: T
abstract: A.
status: published
quotations:
  - {speaker: jens, source: one, exact: "If we don’t want autocracy and tyranny to win"}
"""
STATUSES = {
    "published": "published",
    "withdrawn": "withdrawn\nwithdrawn_because: It was wrong.",
    "draft": "draft",
}
PEOPLE = "jens: {name: Jens Stoltenberg}\n"


def _quotation(root: Path, padding: int) -> tuple[Quotation, dict[str, SourceUse]]:
    """The one quotation of a project whose other source has ``padding`` words more than it needs."""
    sources = {"one": f"{ONE} {'word ' * 200}", "other": OTHER.format("word " * padding)}
    project = compiled(write_project(root, sources, {"t": TOPIC}, people=PEOPLE))
    assert project.site, list(project.diagnostics)
    return project.site.briefings[0].quotations[0], {use.source.id: use for use in project.site.sources}


def test_a_variant_of_a_source_that_no_topic_names_is_shown_within_its_budget(tmp_path: Path) -> None:
    quotation, uses = _quotation(tmp_path, 100)
    (variant,) = quotation.variants
    assert variant.passage.words == "if we do not want autocracy and tyranny to win"
    assert uses["other"].topics == ()
    assert uses["other"].words_shown >= len(variant.passage.words.split())
    assert uses["other"].share <= 0.25
    assert [entries for excerpt in uses["other"].excerpts for _, entries in excerpt.passages] == [
        (quotation.id,)
    ]


def test_a_variant_that_would_break_the_budget_is_not_shown(tmp_path: Path) -> None:
    quotation, uses = _quotation(tmp_path, 10)
    assert quotation.variants == ()
    assert uses["other"].words_shown == 0


@pytest.mark.parametrize("padding", [10, 100])
@pytest.mark.parametrize("rights", ["quote", "full"])
@pytest.mark.parametrize("status", STATUSES)
def test_a_check_counts_the_words_that_the_site_shows(
    tmp_path: Path, padding: int, rights: str, status: str
) -> None:
    sources = {"one": f"{ONE} {'word ' * 200}", "other": OTHER.format("word " * padding)}
    topic = TOPIC.replace("published", STATUSES[status])
    metadata = "".join(
        f"{name}: {{path: corpus/{name}.txt, title: {name}, rights: {rights}}}\n" for name in sources
    )
    project = compiled(write_project(tmp_path, sources, {"t": topic}, people=PEOPLE, metadata=metadata))
    assert project.site, list(project.diagnostics)
    shown = {use.source.id: {"words": use.words_shown, "of": use.words_total} for use in project.site.sources}
    assert project.summary["excerpts"] == shown
