"""The file of the home page: optional, checked like the others."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tests.harness.project import codes, compiled, write_project

if TYPE_CHECKING:
    from pathlib import Path

    from briefgen.pipeline import Project

TOPIC = "title: Library hours\nabstract: The hours change.\nstatus: published\ndate_published: 2024-05-02\n"
TEXT = "The library will close at nine."


def project(root: Path, home: str | None, **topics: str) -> Project:
    every = {name.replace("_", "-"): text for name, text in topics.items()} or {"library-hours": TOPIC}
    configuration = write_project(root, {"notice": TEXT}, every)
    if home is not None:
        (root / "content/home.yml").write_text(home, encoding="utf-8")
    return compiled(configuration)


def test_a_project_needs_none(tmp_path: Path) -> None:
    made = project(tmp_path, None)
    assert made.curation.home is None
    assert made.site
    assert made.site.front.lead is None


def test_it_names_topics_and_collections(tmp_path: Path) -> None:
    made = project(
        tmp_path,
        "lead: What the town decides.\ntopics: [library-hours]\n"
        "collections:\n  - {id: town, title: The town, lead: All of it., topics: [library-hours]}\n",
    )
    assert made.site
    front = made.site.front
    assert [topic.slug for topic in front.first] == ["library-hours"]
    assert [(one.id, one.title, len(one.topics)) for one in front.collections] == [("town", "The town", 1)]


def test_a_mistyped_topic_is_reported_with_the_nearest(tmp_path: Path) -> None:
    made = project(tmp_path, "topics: [libary-hours]\ncollections: [{id: a, title: A, topics: [hours]}]\n")
    first, second = made.diagnostics
    assert (first.code.value, first.path, first.primary.span.start) == (
        "unknown-topic",
        "content/home.yml",
        len("topics: ["),
    )
    assert first.help
    assert "library-hours" in first.help
    assert second.code.value == "unknown-topic"


def test_an_id_twice_and_an_unknown_key_are_reported(tmp_path: Path) -> None:
    one = "{id: a, title: A, topics: [library-hours]}"
    assert codes(project(tmp_path, f"collections: [{one}, {one}]\nleads: x\n")) == [
        "duplicate-id",
        "unknown-key",
    ]


def test_drafts_and_withdrawn_topics_are_left_out(tmp_path: Path) -> None:
    made = project(
        tmp_path,
        "topics: [shown, draft]\ncollections: [{id: a, title: A, topics: [draft]}]\n",
        shown=TOPIC,
        draft=TOPIC.replace("published\n", "draft\n", 1),
    )
    assert made.site
    assert [topic.slug for topic in made.site.front.first] == ["shown"]
    assert made.site.front.collections == ()


def test_what_it_quotes_has_to_be_in_a_source(tmp_path: Path) -> None:
    lead = "lead: The notice says “the library stays open all night”.\n"
    assert "prose-quotation" in codes(project(tmp_path, lead))
    assert "prose-quotation" not in codes(
        project(tmp_path, "lead: The notice says “the library will close at nine”.\n")
    )
