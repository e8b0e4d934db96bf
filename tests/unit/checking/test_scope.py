"""What the sentence around a passage does to it, by a table of sentences."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from briefgen.checking.scope import in_its_sentence, turns
from briefgen.reading import Reading
from briefgen.text import Span

TABLE = "\n".join(
    Path(__file__).with_name(name).read_text(encoding="utf-8")
    for name in ("turned_sentences.md", "turned_elsewhere.md")
)
ROWS = re.findall(r"^- (\w+)(?: in (\w+))?: (.+)$", TABLE, re.MULTILINE)


def placed(sentence: str, tag: str = "en") -> tuple[Reading, Span]:
    start, end = sentence.index("⟦"), sentence.index("⟧") - 1
    return Reading(sentence.replace("⟦", "").replace("⟧", ""), tag), Span(start, end)


@pytest.mark.parametrize(("kind", "tag", "sentence"), ROWS, ids=[sentence for *_, sentence in ROWS])
def test_a_sentence_turns_what_it_turns_and_nothing_else(kind: str, tag: str, sentence: str) -> None:
    reading, span = placed(sentence, tag or "en")
    found = [turn.kind for turn in turns(reading, span)]
    assert (kind in found) if kind != "holds" else not found


@pytest.mark.parametrize(
    ("sentence", "certain"),
    [
        ("“I do not believe that ⟦we will attack⟧,” Berg said.", True),
        ("“I deny that ⟦we sold shells⟧,” Berg said.", True),
        ("“Will ⟦we attack Poland⟧ in the spring?” Berg asked.", True),
        ("“We do not want ⟦war with Poland⟧,” Berg said.", False),
        ("“If they attack, ⟦we will answer⟧,” Berg said.", False),
    ],
)
def test_a_denied_clause_and_a_question_are_certain(sentence: str, certain: bool) -> None:
    reading, span = placed(sentence)
    assert turns(reading, span)[0].certain is certain


@pytest.mark.parametrize(
    ("sentence", "shown"),
    [
        ("“First of all. If they attack, ⟦we will answer⟧,” Berg said.", "If they attack, […]"),
        ("“⟦We will come⟧ if they call. Soon,” Berg said.", "[…] if they call."),
        ("“⟦We will come⟧, I hope,” Berg said.", "[…], I hope,"),
        ("“⟦We sold shells⟧. That is a lie,” Berg said.", "[…]. That is a lie,"),
    ],
)
def test_the_rest_of_the_sentence_is_shown(sentence: str, shown: str) -> None:
    reading, span = placed(sentence)
    assert in_its_sentence(reading.text, span, turns(reading, span)[0]) == shown


def test_a_wrapped_line_ends_no_sentence() -> None:
    text = "“If they attack\nthe city tonight,\nwe will answer\nwith all that we have,” Berg said.\n"
    start = text.index("we will")
    assert turns(Reading(text), Span(start, text.index("\nwith")))


def test_a_language_that_is_not_described_turns_nothing() -> None:
    text = "“I do not believe that we will attack,” Berg said."
    span = Span(text.index("we will"), text.index(",”"))
    assert turns(Reading(text, "en"), span)
    assert not turns(Reading(text, "xx"), span)
