from __future__ import annotations

import pytest

from briefgen.text.garbling import garbled, is_garbled, legible, ungarbled


@pytest.mark.parametrize(
    ("text", "meant"),
    [
        ("don&rsquo;t &amp; so", "don’t & so"),
        ("don&#8217;t &#x2019;", "don’t ’"),
        ("donâ€™t â€œgoâ€ now", "don’t “go” now"),
        ("cafÃ© naÃ¯ve", "café naïve"),
        ("don\x92t", "don’t"),
        ("Ð¿Ñ€Ð¸Ð²ÐµÑ‚", "привет"),
    ],
)
def test_what_is_garbled_is_read_as_it_was_meant(text: str, meant: str) -> None:
    assert is_garbled(text)
    assert ungarbled(text) == meant
    assert len(legible(text)) == len(text)


@pytest.mark.parametrize("text", ["AT&T; so", "« LIBERTÉ » CAFÉ™", "IRMÃ» e", "ÀÉ “so” â go", "a & b", "R&D"])
def test_what_is_meant_is_left(text: str) -> None:
    assert list(garbled(text)) == []
    assert ungarbled(text) == text
