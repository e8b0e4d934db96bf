from __future__ import annotations

import pytest

from briefgen.anchoring import Anchor, Piece, anchor
from briefgen.anchoring.anchor import Difference
from briefgen.text import Span


def anchored(text: str, exact: str) -> Anchor:
    found = anchor(text, exact)
    assert isinstance(found, Anchor)
    return found


def test_words_as_they_stand_are_one_piece_without_a_difference() -> None:
    found = anchored("so we go", "we go")
    assert (found.spans, found.kind, found.differences, found.pieces) == (
        (Span(3, 8),),
        "exact",
        (),
        (Piece(Span(3, 8)),),
    )


def test_what_is_taken_off_at_the_ends_is_recorded_there() -> None:
    found = anchored("so we go, then", "“… we go […].”")
    assert (found.spans, found.kind, found.pieces) == ((Span(3, 8),), "marked", (Piece(Span(3, 8)),))
    assert set(found.differences) == {
        Difference("outer-quotation-marks", '""', "", Span(3, 3)),
        Difference("omission", "…", "", Span(3, 3)),
        Difference("omission", "…", "", Span(8, 8)),
        Difference("final-punctuation", ".", ",", Span(8, 9)),
    }


@pytest.mark.parametrize(
    ("text", "source"), [("we go, then", ","), ("we go. Then", "."), ("we go then", ""), ("we go", "")]
)
def test_a_final_stop_stands_for_what_the_source_has_there(text: str, source: str) -> None:
    found = anchored(text, "we go," if source == "." else "we go.")
    (difference,) = found.differences or (None,)
    if difference is not None:
        assert difference.kind == "final-punctuation"
        assert difference.source == source
        assert difference.span == Span(5, 5 + len(source))


@pytest.mark.parametrize(
    ("exact", "kind"), [("“we go”", "folded"), ("we go …", "marked"), ("… we go", "marked")]
)
def test_an_ellipsis_at_an_end_is_the_editors_mark_and_quotation_marks_are_not(exact: str, kind: str) -> None:
    assert anchored("so we go home", exact).kind == kind


@pytest.mark.parametrize(
    ("text", "exact", "shown"),
    [
        ("they’ll go, and then rest, or sleep", "they'll go … , or sleep", "they’ll go […], or sleep"),
        ("We go (the allies) home; so.", "We go … home …", "We go […] home"),
        ("We go home — today; no.", "We go … ; no", "We go […]; no"),
        ("we go (and run) home", "we go … ) home", "we go […]) home"),
        ("men (and women) go home", "men … ) go home", "men […]) go home"),
        (
            "we go. … Then stay [x] and rest now",
            "we go. … Then stay [x] … now",
            "we go. … Then stay [x] […] now",
        ),
        ("we “go” now", "“we [and] go”", None),
        ("“we go” now", "“we [and] go” now", "“we [and] go” now"),
        ("we “go” now", "“we [and] 'go' now.”", "we [and] “go” now"),
        ("we go, x", "we [and] go.", "we [and] go"),
    ],
)
def test_the_sources_words_are_shown_with_the_editors_marks_between(
    text: str, exact: str, shown: str | None
) -> None:
    found = anchor(text, exact)
    assert (found.shown(text) if isinstance(found, Anchor) else None) == shown


def test_every_span_piece_and_difference_has_its_place() -> None:
    found = anchored("So they’ll go, and then rest, or sleep well", "they'll go … , or sleep [so] well.")
    assert found.kind == "marked"
    assert found.spans == (Span(3, 13), Span(28, 43))
    assert found.span == Span(3, 43)
    assert found.differences == (
        Difference("quotation-mark", "'", "’", Span(7, 8)),
        Difference("omission", "…", ", and then rest", Span(13, 28)),
        Difference("insertion", "[so]", "", Span(39, 39)),
        Difference("final-punctuation", ".", "", Span(43, 43)),
    )
    assert found.pieces == (
        Piece(Span(3, 13)),
        Piece(mark=" […]"),
        Piece(Span(28, 39)),
        Piece(mark="[so] "),
        Piece(Span(39, 43)),
    )
