"""Which topics are judged again after an edit: those that may be judged otherwise, and no other."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from briefgen.cache import Store, open_store
from briefgen.checking import run
from briefgen.checking.rules import point_uncorroborated
from briefgen.pipeline import compile_project, load_settings
from tests.harness.edited_project import Hand

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from briefgen.checking.proofs import Context
    from briefgen.diagnostics import Diagnostic

CONTENT = Path("content")
ALL = {"bridge", "ferry", "mill"}


class Counting(Store):
    """A store that remembers which topics are judged."""

    def __init__(self, kept: Store) -> None:
        super().__init__(kept._folder, kept._seal_key)
        self.judged = 0

    def put(self, kind: str, key: str, content: bytes) -> None:
        self.judged += kind == "topic"
        super().put(kind, key, content)


@pytest.fixture
def judged(tmp_path: Path) -> Callable[[], int]:
    """How many topics a run judges."""
    hand = Hand(tmp_path, 0)
    (tmp_path / "content/corpus/spare.txt").write_text("A dog barked.\n", encoding="utf-8")
    sources = tmp_path / "content/sources.yml"
    text = sources.read_text(encoding="utf-8") + "spare: {path: corpus/spare.txt, title: A dog}\n"
    sources.write_text(text, encoding="utf-8")

    def judge() -> int:
        kept = Counting(open_store(tmp_path))
        compile_project(load_settings(hand.configuration), store=kept)
        return kept.judged

    assert judge() == len(ALL)
    assert judge() == 0
    return judge


def replaced(root: Path, name: str, old: str, new: str) -> None:
    path = root / "content" / name
    text = path.read_text(encoding="utf-8")
    assert old in text
    path.write_text(text.replace(old, new), encoding="utf-8")


@pytest.mark.parametrize(
    ("name", "old", "new", "number"),
    [
        ("curation/bridge.yml", "Who pays", "Who will pay", 1),
        ("corpus/bridge.txt", "The repair will", "The work will", 1),
        ("corpus/ferry.txt", "It did not run", "It ran", 2),
        ("sources.yml", "River Post", "River Paper", 2),
        ("people.yml", "town engineer", "engineer", 3),
    ],
)
def test_a_change_judges_the_topics_that_it_concerns(
    tmp_path: Path, judged: Callable[[], int], *, name: str, old: str, new: str, number: int
) -> None:
    replaced(tmp_path, name, old, new)
    assert judged() == number
    assert judged() == 0


def test_what_no_topic_cites_judges_those_that_looked_at_the_whole_corpus(
    tmp_path: Path, judged: Callable[[], int]
) -> None:
    replaced(tmp_path, "curation/bridge.yml", "Who pays", "Nobody said “we shall pay for it all”. Who pays")
    assert judged() == 1
    replaced(tmp_path, "corpus/spare.txt", "A dog barked.", "We shall pay for it all.")
    assert judged() == 1


def test_another_language_of_the_site_judges_all(tmp_path: Path, judged: Callable[[], int]) -> None:
    path = tmp_path / "mkdocs.yml"
    path.write_text(
        path.read_text(encoding="utf-8").replace("font: false", "font: false, language: de"), encoding="utf-8"
    )
    assert judged() == len(ALL)


def test_an_option_that_no_topic_knows_judges_none(tmp_path: Path, judged: Callable[[], int]) -> None:
    path = tmp_path / "mkdocs.yml"
    text = path.read_text(encoding="utf-8").replace("briefgen]", "{briefgen: {excerpt_budget: {warn: 0.1}}}]")
    path.write_text(text, encoding="utf-8")
    assert judged() == 0


def test_a_new_name_of_a_topic_judges_it_alone(tmp_path: Path, judged: Callable[[], int]) -> None:
    (tmp_path / "content/curation/mill.yml").rename(tmp_path / "content/curation/works.yml")
    assert judged() == 1


@pytest.mark.parametrize(
    ("name", "old", "new", "number"),
    [
        ("curation/bridge.yml", "Who pays", "Who will pay", 1),
        ("corpus/spare.txt", "A dog barked.", "A dog slept.", 3),
        ("people.yml", "town engineer", "engineer", 3),
    ],
)
def test_another_source_is_held_against_the_points_of_all_topics(  # noqa: PLR0917
    tmp_path: Path,
    judged: Callable[[], int],
    monkeypatch: pytest.MonkeyPatch,
    name: str,
    old: str,
    new: str,
    number: int,
) -> None:
    compared: list[Context] = []

    def counted(context: Context) -> Iterator[Diagnostic]:
        compared.append(context)
        return point_uncorroborated.check(context)

    monkeypatch.setattr(run, "CORPUS_RULES", (counted,))
    replaced(tmp_path, name, old, new)
    judged()
    assert len(compared) == number
    judged()
    assert len(compared) == number
