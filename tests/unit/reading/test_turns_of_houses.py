"""Transcripts and minutes as different houses print them (in ``houses``), and texts that only look like some.

``expected.tsv`` gives the speaker of some words of each: ``?`` where the text does not name who answers,
``-`` where the words are nobody's, but the stenographer's.
"""

from __future__ import annotations

import csv
from pathlib import Path

import pytest

from briefgen.reading import Reading
from briefgen.suggestion import proposed_kind
from briefgen.text import Span

FOLDER = Path(__file__).with_name("houses")
with (FOLDER / "expected.tsv").open(encoding="utf-8", newline="") as table:
    EXPECTED = [tuple(row.values()) for row in csv.DictReader(table, delimiter="\t", quoting=csv.QUOTE_NONE)]
NO_TURNS = [
    (
        "The bridge has been closed since May, officials said, and traffic goes by ferry.\n"
        "\n"
        "Ann Lee\n"
        "\n"
        "The writer is a reporter in Salem.\n"
    ),
    (
        "Salem — The bridge is closed. Nobody knows why.\n"
        "\n"
        "Oslo — The harbour is closed as well.\n"
        "\n"
        "Salem — The mayor was silent on Monday.\n"
    ),
    (
        "LONDON (Reuters) - The bridge is closed.\n"
        "\n"
        "PARIS (AP) - The harbour is closed.\n"
        "\n"
        "LONDON (Reuters) - The mayor was silent.\n"
    ),
    ("By Ann Lee\n\nThe bridge is closed.\n\nTom Reed contributed reporting.\n"),
    ("Ann Lee - Salem Herald\n\nThe bridge is closed.\n\nTom Reed - Salem Herald\n\nThe road is open.\n"),
    (
        "Key points:\n"
        "- Bridge: closed since May.\n"
        "- Road: open to all.\n"
        "- Ferry: every two hours.\n"
        "\n"
        "The mayor spoke on Monday about it all.\n"
    ),
    (
        "Background\n"
        "\n"
        "The bridge was built in 1920 by the town.\n"
        "\n"
        "History\n"
        "\n"
        "It was closed in May.\n"
        "\n"
        "Background\n"
        "\n"
        "It was built of wood.\n"
    ),
    ("**What is known**\n\nThe bridge is closed.\n\n**What is not**\n\nNobody knows until when.\n"),
    (
        "**What happened?**\n"
        "\n"
        "The bridge was closed in May after a storm.\n"
        "\n"
        "**What comes next?**\n"
        "\n"
        "The town will decide on Monday whether to repair it.\n"
    ),
    (
        "Salem Herald | The bridge is closed.\n"
        "\n"
        "News | Sport | Weather\n"
        "\n"
        "Salem Herald | All rights reserved.\n"
    ),
    ("12:01 The bridge is closed.\n12:05 The mayor arrives.\n12:09 The mayor leaves.\n"),
    ("Monday: The bridge is closed.\nTuesday: The bridge is open.\nMonday: It is closed again.\n"),
    ("Dr. Lee. He came to Salem in May.\n\nMr. Reed. He came later.\n\nThe bridge was closed.\n"),
    ("U.S. The bridge is closed.\n\nU.K. The harbour is closed.\n"),
    (
        "Ann Lee (34) — teacher, killed on Monday in the collapse.\n"
        "\n"
        "Tom Reed (41) — driver, killed on Monday.\n"
        "\n"
        "Bob Hart (19) — student.\n"
    ),
]


def house(name: str) -> str:
    return (FOLDER / f"{name}.txt").read_text(encoding="utf-8")


def passage(text: str, words: str) -> Span:
    start = text.index(words)
    return Span(start, start + len(words))


def spoken_by(reading: Reading, words: str) -> str:
    found = reading.attributed_speaker(passage(reading.text, words))
    return f"{found.speaker.name} {found.speaker.exact}".casefold() if found is not None else ""


@pytest.mark.parametrize("declared", [False, True], ids=["undeclared", "proposed"])
@pytest.mark.parametrize(("name", "tag", "words", "who"), EXPECTED)
def test_a_house_names_its_speakers(name: str, tag: str, words: str, who: str, *, declared: bool) -> None:
    text = house(name)
    kind = (proposed_kind(Reading(text, tag)) if declared else None) or "article"
    reading = Reading(text, tag, kind)
    assert (reading.voice(passage(text, words)) is not None) == (who != "-")
    assert who in "?-" or who.casefold() in spoken_by(reading, words)


@pytest.mark.parametrize("text", NO_TURNS)
def test_what_only_looks_like_labels_makes_no_turns(text: str) -> None:
    assert [voice for voice in Reading(text).voices if voice.turn is not None] == []


LETTER = (
    "MR. REED: Let me read you a letter from Anna Berg. She writes, “We are leaving for good.” That is her "
    "choice.\n\nQUESTION: And yours?\n\nMR. REED: I stay. (Laughter.) I always (as you know) have.\n"
)


def test_a_letter_read_out_in_a_turn_is_not_the_speakers() -> None:
    found = Reading(LETTER).attributed_speaker(passage(LETTER, "We are leaving"))
    assert found is not None
    assert found.outer is not None
    assert "reed" in spoken_by(Reading(LETTER), "That is her")


@pytest.mark.parametrize("words", ["Laughter", "I stay. (Laughter.) I always"])
def test_what_is_noted_within_a_turn_is_not_said(words: str) -> None:
    assert Reading(LETTER).voice(passage(LETTER, words)) is None


def test_what_is_said_around_a_note_is_offered() -> None:
    offered = [found.exact for found in Reading(LETTER, kind="transcript").quotations]
    assert "I always (as you know) have." in offered
    assert not any("Laughter" in exact for exact in offered)


def test_brackets_within_a_sentence_are_said() -> None:
    assert Reading(LETTER).voice(passage(LETTER, "I always (as you know) have")) is not None


def test_a_call_from_the_benches_is_not_the_speakers() -> None:
    text = (
        "Karl Brand (SPD):\nWir bauen den Hafen.\n(Lena Holm [CDU/CSU]: Das ist gelogen!)\nUnd wir "
        "halten es.\n\n"
        "Lena Holm (CDU/CSU):\nNiemand glaubt das.\n\nKarl Brand (SPD):\nDoch.\n"
    )
    reading = Reading(text, "de")
    assert reading.voice(passage(text, "Das ist gelogen")) is None
    assert reading.voice(passage(text, "Und wir halten")) is not None
    assert reading.voice(passage(text, "Hafen.\n(Lena Holm [CDU/CSU]: Das ist gelogen!)\nUnd")) is None


def test_an_office_is_whoever_was_named_with_it() -> None:
    text = (
        "The Prime Minister (Mr Tom Reed): We will pay.\n\nMary Jones (Oslo North) (Lab): When?\n\n"
        "The Prime Minister: In the summer, and not before.\n"
    )
    assert "tom reed" in spoken_by(Reading(text), "In the summer")


@pytest.mark.parametrize(("name", "sure"), [("whitehouse", True), ("qdot", False)])
def test_one_who_asks_is_nobody_whom_other_labels_name(name: str, *, sure: bool) -> None:
    text = house(name)
    words = "Will the President sign" if sure else "Are the boats gone"
    found = Reading(text).attributed_speaker(passage(text, words))
    assert found is not None
    assert (found.confidence >= 0.99) == sure


@pytest.mark.parametrize("rest", ["Nobody answered it. ", "The bridge is closed, officials said. " * 60])
def test_an_account_heads_a_post_and_not_an_article(rest: str) -> None:
    text = f"Ann Lee @annlee\n\nWe will stay here.\n\n{rest}\n"
    assert (Reading(text).voice(passage(text, "We will stay")) is not None) == (len(rest) < 100)


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Ann Lee (@annlee) May 3, 2023\nWe will stay here.\n", "post"),
        (house("qdot"), "interview"),
        (house("bundestag"), "debate"),
        (house("cnn"), "transcript"),
        ("Ann Lee\nMay 3, 2023\n\nThe bridge is closed, officials said.\n", None),
    ],
)
def test_the_form_of_a_text_proposes_its_kind(text: str, kind: str | None) -> None:
    assert proposed_kind(Reading(text)) == kind
