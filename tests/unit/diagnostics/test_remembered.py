"""A diagnostic that was shown before is shown again only if it shows the very same."""

from __future__ import annotations

from dataclasses import replace

import pytest

from briefgen.diagnostics import Code, Diagnostic, Label
from briefgen.diagnostics.renderers import Remembered, render_text
from briefgen.text import Document, Span

TEXT = "one: two\nthree: four\nfive: six\nseven: eight\n"
DOCUMENT = Document("topics/a.yml", TEXT)
SOURCE = Document("corpus/s.txt", "Once upon a time\nthere was.")
ITEM = Diagnostic(
    next(iter(Code)),
    "a message",
    Label(DOCUMENT, Span(9, 14), "here"),
    (Label(SOURCE, Span(0, 16), "there", (Span(5, 9),)),),
    "help",
)


def shown(items: list[Diagnostic], before: dict[bytes, str] | None = None) -> tuple[str, dict[bytes, str]]:
    remembered = Remembered(before or {})
    return str(render_text(items, remembered=remembered)), remembered.now


def test_what_was_shown_is_shown_again_without_being_laid_out() -> None:
    text, known = shown([ITEM])
    assert text == render_text([ITEM])
    assert shown([ITEM], dict.fromkeys(known, "known")) == ("known", dict.fromkeys(known, "known"))


@pytest.mark.parametrize(
    "other",
    [
        replace(ITEM, message="another"),
        replace(ITEM, help=None),
        replace(ITEM, primary=Label(DOCUMENT, Span(9, 15), "here")),
        replace(ITEM, primary=Label(DOCUMENT, Span(9, 14), "elsewhere")),
        replace(ITEM, primary=Label(DOCUMENT, Span(9, 25), "here")),
        replace(ITEM, primary=Label(Document("topics/b.yml", TEXT), Span(9, 14), "here")),
        replace(ITEM, primary=Label(Document("topics/a.yml", f"\n{TEXT}"), Span(10, 15), "here")),
        replace(
            ITEM, primary=Label(Document("topics/a.yml", TEXT.replace("four", "4")), Span(9, 14), "here")
        ),
        replace(ITEM, primary=Label(Document("topics/a.yml", ""), Span(9, 14), "here")),
        replace(ITEM, related=()),
        replace(ITEM, related=(Label(SOURCE, Span(0, 16), "there"),)),
        replace(ITEM, related=(Label(SOURCE, Span(0, 16), "there", (), (Span(5, 9),)),)),
    ],
)
def test_whatever_it_shows_counts(other: Diagnostic) -> None:
    _, known = shown([ITEM])
    assert shown([other], dict.fromkeys(known, "known"))[0] == render_text([other])


def test_a_change_in_other_lines_does_not_count() -> None:
    _, known = shown([ITEM])
    moved = Label(
        Document("topics/a.yml", TEXT.replace("eight", "8").replace("two", "2 2")), Span(9, 14), "here"
    )
    assert shown([replace(ITEM, primary=moved)], known)[0] == render_text([ITEM])


def test_two_labels_in_one_document_are_laid_out_anew() -> None:
    item = replace(ITEM, related=(Label(DOCUMENT, Span(31, 36), "and here"),))
    text, known = shown([item])
    assert (text, known) == (render_text([item]), {})
