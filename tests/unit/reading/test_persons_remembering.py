"""Who speaks after a sentence about a memory, and whom a pronoun after a description of him means."""

from __future__ import annotations

import pytest

from briefgen.reading import Reading
from briefgen.text import Span

LEAD = "Ann Lee, now 68, has published her memoirs. “I wanted to write about the ice,” she says.\n\n"
WORDS = "the wind at night was like talking"


def read(text: str) -> tuple[str | None, str]:
    whole = LEAD + text.format(WORDS)
    start = whole.index(WORDS)
    found = Reading(whole).attributed_speaker(Span(start, start + len(WORDS)))
    assert found is not None
    return found.speaker.name, found.rule


@pytest.mark.parametrize(
    "sentence",
    [
        "She remembers the sound above all.",
        "Lee has never forgotten the cold.",
        "Lee still dreams of the snow.",
        "She misses the dogs.",
        "Lee thinks back to the camp.",
        "She smiles.",
    ],
)
def test_whose_memory_it_is_speaks(sentence: str) -> None:
    assert read(f"{sentence} “{{}}.”") in {("Ann Lee", "mused"), ("Ann Lee", "carried")}


@pytest.mark.parametrize(
    "sentence",
    [
        "She remembers her father at the door.",
        "She remembers the advice of a cook.",
        "She remembers Bob Hart at the door.",
        "She loves the banner over the bar.",
        "She heard him at the door.",
        "She opened the door.",
    ],
)
def test_where_somebody_else_may_it_is_a_guess(sentence: str) -> None:
    assert read(f"{sentence} “{{}}.”")[1] == "subject-before"


@pytest.mark.parametrize(
    ("text", "who"),
    [
        (
            "Her former student Rasmus Friis, who is here, credits her with pluck. “{},” he says.",
            "Rasmus Friis",
        ),
        ("Her former student, Rasmus Friis, credits her with pluck. “{},” he says.", "Rasmus Friis"),
        ("Her neighbour Tom Reed admires her. “{},” he says.", "Tom Reed"),
        ("Her husband died in 1990. “{},” he says.", None),
        ("Her friend Bob Hart met her in 1983. “{},” she says.", "Ann Lee"),
    ],
)
def test_he_is_not_her(text: str, who: str | None) -> None:
    assert read(text)[0] == who
