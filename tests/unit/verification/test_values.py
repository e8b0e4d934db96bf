from __future__ import annotations

import pytest

from briefgen.verification.values import qualifier_after, qualifier_before


@pytest.mark.parametrize(
    ("text", "qualifier"),
    [
        ("sent over $1 billion", "over"),
        ("more  than $1 billion", "more  than"),
        ("up to $1 billion", "up to"),
        ("an estimated $1 billion", "an estimated"),
        ("as many as $1 billion", "as many as"),
        ("between $1 billion", "between"),
        ("handed over, $1 billion", None),
        ("the turnover $1 billion", None),
        ("it was $1 billion", None),
        ("$1 billion", None),
    ],
)
def test_a_qualifier_is_found_before_a_value(text: str, qualifier: str | None) -> None:
    found = qualifier_before(text, text.index("$"))
    assert (found and found.slice(text)) == qualifier


@pytest.mark.parametrize(
    ("text", "qualifier"),
    [
        ("$1 billion or more", "or more"),
        ("$1 billion or so.", "or so"),
        ("$1 billion plus", "plus"),
        ("$1 billion to $2 billion", "to $2"),
        ("$1 billion–2 billion", "–2"),
        ("$1 billion or moreover", None),
        ("$1 billion to Ukraine", None),
        ("$1 billion", None),
    ],
)
def test_a_qualifier_is_found_after_a_value(text: str, qualifier: str | None) -> None:
    found = qualifier_after(text, len("$1 billion"))
    assert (found and found.slice(text)) == qualifier
