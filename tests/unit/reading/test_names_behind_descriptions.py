"""A description whose name a comma sets behind it, past what hangs on it, and couples who share a name."""

from __future__ import annotations

import pytest

from briefgen.reading import Reading


def last_speaker(text: str) -> tuple[str | None, str, tuple[str, ...]]:
    speaker = Reading(text).quotations[-1].speaker
    assert speaker is not None
    return speaker.name, speaker.exact, speaker.may_be


@pytest.mark.parametrize(
    ("text", "name"),
    [
        (
            "“The ship is safe and on its way,” a spokeswoman for the firm, Birgit Dahl, told us.",
            "Birgit Dahl",
        ),
        ("“We sold what was never ours,” said the eldest of them, Peter Ghent.", "Peter Ghent"),
        ("The minister responsible for ports, Tom Ghent, said: “The ship is on its way.”", "Tom Ghent"),
        ("Her counterpart at Harwick, Joseph Lind, was less sure: “We shall see what comes.”", "Joseph Lind"),
        ("“I have read every page,” said the auditor, Mary Kos, “and one number is wrong.”", "Mary Kos"),
        ("“The ship is on its way,” said the judge in Salem, New York.", "the judge"),
        ("“The ship is on its way,” said a spokesman for the port, who gave no name.", "a spokesman"),
    ],
)
def test_the_name_behind_a_description_is_the_speakers(text: str, name: str) -> None:
    assert last_speaker(text)[0] == name


def test_a_name_that_may_be_of_somebody_else_in_the_description_is_not_taken_for_sure() -> None:
    text = "“The ship is on its way,” a lawyer for the witness, Ann Lee, told us."
    speaker = Reading(text).quotations[-1].speaker
    assert speaker is not None
    assert (speaker.name, speaker.certain, speaker.may_be) == (speaker.exact, False, ())


def test_a_second_half_goes_on_with_the_speaker_named_by_description_and_name() -> None:
    text = "“I have read every page,” said the auditor, Mary Kos, “and one number is wrong.” The lawyer left."
    assert last_speaker(text)[0] == "Mary Kos"


def test_a_form_of_address_parts_a_couple() -> None:
    text = (
        "Ewan and Fiona Hart bought the lighthouse. “The stairs were not,” Mrs Hart said. "
        "“She means my knees and nothing else,” Mr Hart said."
    )
    assert last_speaker(text)[0] == "Ewan Hart"


def test_the_only_man_named_is_meant_before_somebody_of_whom_nothing_tells() -> None:
    text = "Judge Quillan Sarr sentenced Oliver Tench on Friday. “I will pay it all back,” she said."
    assert last_speaker(text.replace("she", "he"))[0] == "Oliver Tench"
