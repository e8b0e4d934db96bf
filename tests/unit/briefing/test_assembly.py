from __future__ import annotations

from typing import TYPE_CHECKING

from tests.harness.project import compiled, write_project

if TYPE_CHECKING:
    from pathlib import Path

    from briefgen.briefing import Briefing

PEOPLE = "mara-lind: {name: Mara Lind}\n"


def _briefing(root: Path, topic: str, metadata: str | None = None, **sources: str) -> Briefing:
    head = "title: T\nabstract: A.\nstatus: published\n"
    project = compiled(write_project(root, sources, {"t": head + topic}, metadata=metadata, people=PEOPLE))
    assert not project.failed, [item.message for item in project.diagnostics]
    return project.briefings[0]


def test_the_words_shown_are_the_sources_and_not_the_editors(tmp_path: Path) -> None:
    topic = "quotations: [{speaker: mara-lind, source: s, exact: \"we don't   need 'more'\"}]\n"
    briefing = _briefing(tmp_path, topic, s="“We said we don’t need ‘more’ of it,” Mara Lind said.")
    passage = briefing.quotations[0].passage
    assert passage.words == "we don’t need ‘more’"
    assert passage.verification == "typography"


def test_words_from_a_translation_are_paraphrase_unless_the_editor_says_why(tmp_path: Path) -> None:
    metadata = "s: {title: s, path: corpus/s.txt, translation_method: machine}\n"
    entry = "quotations: [{speaker: mara-lind, source: s, exact: We need more%s}]\n"
    text = "“We need more,” Mara Lind said."
    assert _briefing(tmp_path / "a", entry % "", metadata, s=text).quotations[0].paraphrase
    reason = ", direct_because: She spoke English."
    stated = _briefing(tmp_path / "b", entry % reason, metadata, s=text).quotations[0]
    assert not stated.paraphrase
    assert stated.direct_because == "She spoke English."


def test_why_a_point_is_called_confirmed_is_disclosed(tmp_path: Path) -> None:
    topic = (
        "points: [{text: The town opened a library., status: confirmed,"
        " confirmed_because: The deed is public,"
        " evidence: [{source: a, exact: The town opened a library}]}]\n"
    )
    texts = {"a": "The town opened a library on Monday.", "b": "A library was opened by the town, they say."}
    (point,) = _briefing(tmp_path, topic, **texts).points
    assert [(one.kind, one.text) for one in point.disclosures] == [("confirmed", "The deed is public")]


def test_words_that_the_source_has_from_others_are_second_hand(tmp_path: Path) -> None:
    topic = "quotations: [{speaker: mara-lind, source: s, exact: We need more}]\n"
    told = _briefing(tmp_path / "a", topic, s="“We need more,” Mara Lind said, according to Reuters.")
    assert told.quotations[0].second_hand
    heard = _briefing(tmp_path / "b", topic, s="“We need more,” Mara Lind said.")
    assert not heard.quotations[0].second_hand


def test_figures_that_disagree_know_of_each_other(tmp_path: Path) -> None:
    topic = (
        "figures:\n"
        "  - {value: 5 million, measures: visitors, source: a, exact: had 5 million visitors}\n"
        "  - {value: 7 million, measures: Visitors, source: b, exact: counted 7 million visitors}\n"
    )
    briefing = _briefing(
        tmp_path, topic, a="The town had 5 million visitors.", b="They counted 7 million visitors."
    )
    first, second = briefing.figures
    assert [(value, source.id) for value, source in first.others] == [("7 million", "b")]
    assert [(value, source.id) for value, source in second.others] == [("5 million", "a")]


def test_ids_stay_when_entries_are_added(tmp_path: Path) -> None:
    text = "“We need more,” Mara Lind said. “We need help,” Mara Lind said."
    one = "quotations:\n  - {speaker: mara-lind, source: s, exact: We need help}\n"
    two = "quotations:\n  - {speaker: mara-lind, source: s, exact: We need more}\n" + one.partition("\n")[2]
    alone = _briefing(tmp_path / "a", one, s=text).quotations[0].id
    assert _briefing(tmp_path / "b", two, s=text).quotations[1].id == alone


def test_a_withdrawn_topic_keeps_its_page_and_shows_no_words(tmp_path: Path) -> None:
    topic = "quotations: [{speaker: mara-lind, source: s, exact: We need more}]\n"
    text = "title: T\nabstract: A.\nstatus: withdrawn\nwithdrawn_because: Forged.\n" + topic
    source = {"s": "“We need more,” Mara Lind said."}
    project = compiled(write_project(tmp_path, source, {"t": text}, people=PEOPLE))
    assert project.briefings[0].status == "withdrawn"
    assert project.briefings[0].withdrawn_because == "Forged."
    assert not project.briefings[0].quotations
    assert project.site is not None
    assert project.site.sources[0].words_shown == 0


def test_a_draft_is_checked_and_not_published(tmp_path: Path) -> None:
    source = {"s": "“We need more,” Mara Lind said."}
    topic = "title: T\nabstract: A.\nquotations: [{speaker: mara-lind, source: s, exact: We need %s}]\n"
    sound = compiled(write_project(tmp_path / "a", source, {"t": topic % "more"}, people=PEOPLE))
    assert not sound.failed
    assert not sound.briefings
    assert compiled(write_project(tmp_path / "b", source, {"t": topic % "less"}, people=PEOPLE)).failed
