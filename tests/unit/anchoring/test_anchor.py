from __future__ import annotations

import copy
import pickle
import re
from pathlib import Path

import pytest

from briefgen.anchoring import Anchor, Mark, anchor, anchor_in, find_words, nearest_passage
from briefgen.reading import Reading
from briefgen.text import Span

PACKAGE = Path(__file__).resolve().parents[3] / "briefgen"


def test_nobody_makes_an_anchor_by_hand() -> None:
    with pytest.raises(TypeError, match=r"^only anchoring makes an Anchor: call anchor"):
        Anchor((Span(0, 1),), "exact")


def test_only_anchoring_calls_what_makes_one() -> None:
    users = {
        path.relative_to(PACKAGE).parts[0]
        for path in PACKAGE.rglob("*.py")
        if re.search(r"\bproven\(|import .*\bproven\b|_SEAL\b", path.read_text(encoding="utf-8"))
    }
    assert users == {"anchoring"}


def test_an_anchor_survives_copying_and_pickling() -> None:
    found = anchor("we go home now", "we … now")
    assert copy.deepcopy(found) == found
    assert pickle.loads(pickle.dumps(found)) == found  # noqa: S301 - our own bytes


def test_offsets_count_code_points_of_the_text_as_given() -> None:
    text = "\ufeff😀 e\u0301 شكرا\r\n\r\nwe “go”\r\nhome now"
    found = anchor(text, 'we "go" home')
    assert isinstance(found, Anchor)
    assert found.span.slice(text) == "we “go”\r\nhome"


def test_a_prepared_text_answers_as_the_text_does() -> None:
    text = "It’s so — for now."
    reading_of = Reading(text)
    for exact in ("It's so", "so -- for", "so for", "It's … now"):
        assert anchor_in(reading_of, exact) == anchor(text, exact)


def test_find_lists_every_place_in_full_words() -> None:
    text = "Aid is “aid”, non-aid, aids, and\naid."
    assert [span.start for span in find_words(Reading(text), "aid")] == [8, 18, 33]


def test_nearest_is_trimmed_to_words() -> None:
    text = "The minister said, quite plainly, that arms are never sent to countries at war."
    nearest = nearest_passage(Reading(text), "arms are always sent to countries")
    assert nearest is not None
    assert nearest.span.slice(text) == "arms are never sent to countries"
    assert 0.5 < nearest.score < 1


def test_nearest_finds_nothing_in_nothing() -> None:
    assert nearest_passage(Reading(""), "words") is None
    assert nearest_passage(Reading("words here"), "…") is None


def test_marks_are_read_from_mappings_and_nothing_else() -> None:
    assert Mark.of({"replaces": "a", "with": "b"}) == Mark(replaces="a", replacement="b")
    assert Mark.of(Mark(omits="a")) == Mark(omits="a")
    assert Mark.of("omits") == Mark()  # type: ignore[arg-type]
