"""What was worked out of the same is not worked out again, and nothing else is taken for it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from briefgen.cache import NO_PARTS, Parts, open_store
from briefgen.reading import Reading
from briefgen.text import Span

if TYPE_CHECKING:
    from pathlib import Path

TEXT = "“We cannot keep it open,” said Ann Lee, the mayor.\n"


def parts(project: Path) -> Parts:
    return Parts(open_store(project), "facts")


def refuse() -> Any:
    raise AssertionError("it is known")


def test_a_part_is_worked_out_once_of_the_same(project: Path) -> None:
    first = parts(project)
    assert first.of("kind", b"one", lambda: "found") == "found"
    first.keep()
    again = parts(project)
    assert again.of("kind", b"one", refuse) == "found"
    assert again.of("kind", b"other", lambda: "else") == "else"
    assert again.of("another kind", b"one", lambda: "else") == "else"


def test_what_nobody_asked_for_is_let_go(project: Path) -> None:
    for asked in (b"one", b"two"):
        run = parts(project)
        run.of("kind", asked, lambda: "found")
        run.keep()
    assert parts(project).of("kind", b"one", lambda: "anew") == "anew"


def test_nothing_is_kept_without_a_store() -> None:
    assert NO_PARTS.of("kind", b"", lambda: 1) == 1
    assert NO_PARTS.of("kind", b"", lambda: 2) == 2


def test_a_reading_is_asked_again_where_anything_of_it_differs(project: Path) -> None:
    span = Span(1, 24)
    first = Reading(TEXT)
    first.known = parts(project)
    speaker = first.attributed_speaker(span)
    assert speaker is not None
    first.known.keep()
    again = Reading(TEXT)
    again.known = parts(project)
    assert again.once("speaker", span, refuse) == speaker
    for other in (Reading(f"{TEXT} "), Reading(TEXT, "de"), Reading(TEXT, kind="interview")):
        other.known = parts(project)
        assert other.once("speaker", span, lambda: "asked") == "asked"
    assert again.once("speaker", Span(1, 23), lambda: "asked") == "asked"
