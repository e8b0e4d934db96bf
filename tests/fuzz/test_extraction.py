"""Extraction raises nothing, takes no longer than its text is long, and its words stand where it says."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from hypothesis import given

from briefgen.reading import Reading
from tests.fuzz.inputs import LONG, REPEATED, TEXTS, fuzzed
from tests.harness import limits

if TYPE_CHECKING:
    from collections.abc import Iterable

    from briefgen.text import Span

ENDLESS: Final = 100
"""CPU seconds after which a text is given up in a run of the tests."""

SECONDS: Final = 0.5
SECONDS_A_CHARACTER: Final = 0.001
"""In ``make fuzz``: some hundred times what prose takes; what is quadratic goes far beyond it."""


def within(span: Span, text: str) -> None:
    assert 0 <= span.start < span.end <= len(text)


def in_order(spans: Iterable[Span]) -> None:
    starts = [span.start for span in spans]
    assert starts == sorted(starts)


@fuzzed(60)
@given(TEXTS | REPEATED)
def test_every_quotation_stands_where_it_says(text: str) -> None:
    found = Reading(text).quotations
    in_order(item.span for item in found)
    for item in found:
        within(item.span, text)
        assert item.span.slice(text) == item.exact
        assert 0 <= item.confidence <= 1
        if item.cue is not None:
            within(item.cue, text)
        if item.speaker is not None:
            within(item.speaker.span, text)
            assert item.speaker.span.slice(text) == item.speaker.exact
        Reading(text).attributed_speaker(item.span)
    for quoted in Reading(text).quoted_spans:
        assert quoted.outer.contains(quoted.inner)
        assert quoted.outer.end <= len(text)


@fuzzed(60)
@given(TEXTS | REPEATED)
def test_every_figure_stands_where_it_says(text: str) -> None:
    found = Reading(text).figures
    in_order(item.span for item in found)
    for item in found:
        within(item.span, text)
        assert item.span.slice(text) == item.exact
        assert item.sentence.contains(item.span)
        assert item.amount.value.is_finite()
        assert item.amount.high is None or item.amount.high.is_finite()


@fuzzed(60)
@given(TEXTS | REPEATED)
def test_every_line_of_boilerplate_is_within_the_text(text: str) -> None:
    found = Reading(text).boilerplate
    in_order(item.span for item in found)
    for item in found:
        within(item.span, text)
        assert item.span.slice(text).strip()


@fuzzed(20)
@given(REPEATED)
def test_the_time_is_bounded_by_the_length(text: str) -> None:
    for part in ("quotations", "figures", "boilerplate"):
        with limits.within(SECONDS + SECONDS_A_CHARACTER * len(text) if LONG else ENDLESS):
            getattr(Reading(text), part)
