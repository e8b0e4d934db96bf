"""Extraction raises nothing, takes no longer than its text is long, and its words stand where it says."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING, Final

from hypothesis import given

from briefgen.reading import Reading
from tests.fuzz.inputs import REPEATED, TEXTS, fuzzed

if TYPE_CHECKING:
    from collections.abc import Iterable

    from briefgen.text import Span

SECONDS: Final = 0.5
SECONDS_A_CHARACTER: Final = 0.001
"""Some hundred times what prose takes on a slow machine; what is quadratic goes far beyond it."""


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
def test_every_line_of_furniture_is_within_the_text(text: str) -> None:
    found = Reading(text).furniture
    in_order(item.span for item in found)
    for item in found:
        within(item.span, text)
        assert item.span.slice(text).strip()


@fuzzed(20)
@given(REPEATED)
def test_the_time_is_bounded_by_the_length(text: str) -> None:
    for part in ("quotations", "figures", "furniture"):
        began = time.process_time()
        getattr(Reading(text), part)
        assert time.process_time() - began < SECONDS + SECONDS_A_CHARACTER * len(text), part
