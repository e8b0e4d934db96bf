"""A text that is nearly one of a collection is found, with its differences; other texts are not."""

from __future__ import annotations

import pytest

from briefgen.suggestion import Likeness, Likenesses

PARAGRAPHS = [
    f"On day {n} the council met in hall {n * 7} and heard {n + 3} speakers on the bridge over the river Ost."
    for n in range(120)
]
TEXT = "\n\n".join(PARAGRAPHS)


def nearest(text: str, known: str = TEXT) -> Likeness | None:
    likenesses = Likenesses()
    likenesses.add(
        "other", "Quite another text, which has nothing to do with any council or its bridges at all."
    )
    likenesses.add("known", known)
    return likenesses.nearest(text)


def test_the_same_words_in_other_lines_are_the_same_text() -> None:
    assert nearest(TEXT.replace(" ", "\n")) == Likeness("known", 1.0, ())


def test_a_changed_word_is_shown_with_those_around_it() -> None:
    found = nearest(TEXT.replace("hall 70 ", "room 71 "))
    assert found is not None
    assert 0.99 < found.share < 1
    assert found.differences == (
        "- … council met in hall 70 and heard 13 …",
        "+ … council met in room 71 and heard 13 …",
    )


def test_many_differences_are_cut_short() -> None:
    found = nearest("\n\n".join(line.replace("council", "board") if n % 4 == 0 else line
                                for n, line in enumerate(PARAGRAPHS)))  # fmt: skip
    assert found is not None
    assert found.differences[-1] == "and 54 more lines of differences"


@pytest.mark.parametrize(
    "text", ["", "Words.", "\n\n".join(PARAGRAPHS[:60]), TEXT.replace("council", "board").replace("the", "a")]
)
def test_another_text_is_not_found(text: str) -> None:
    assert nearest(text) is None


def test_a_script_without_spaces_is_compared_by_its_characters() -> None:
    text = "国会は橋の建設について議論した。反対派は費用を問題にした。" * 9
    found = nearest(text.replace("費用", "時期", 1), text)
    assert found is not None
    assert found.other == "known"
    assert nearest("市長は港の閉鎖を発表した。漁師たちは抗議した。" * 9, text) is None
