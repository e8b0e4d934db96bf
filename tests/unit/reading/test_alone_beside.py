"""Who alone is named in full in the sentence around a quotation, in a language that is not read."""

from __future__ import annotations

import pytest

from briefgen.reading import Reading
from briefgen.text import Span


@pytest.mark.parametrize(
    ("tag", "text", "name"),
    [
        ("it", "Il porto è chiuso. «Torno a casa», ha detto il portuale Marco Ferri.", "Marco Ferri"),
        ("sv", "”Torno a casa”, sade forskaren Lars Rosén i går. Annika Ek log.", "Lars Rosén"),
        ("fi", "Opettaja Timo Ahola sanoi: ”Torno a casa.” Anna Laine hymyili.", "Timo Ahola"),
        ("sv", "”Torno a casa”, sade Lars Rosén till Annika Ek.", None),
        ("sv", "”Torno a casa”, sade hon till Dagens Nyheter.", None),
        ("en", "“Torno a casa.”\n— Rosa Hill, 61\n\n“I stay.”\n— Dan Reed, 30", "Rosa Hill"),
        ("it", "Torno a casa, ha detto Marco Ferri.", None),
    ],
)
def test_one_full_name_in_the_sentence_is_found(tag: str, text: str, name: str | None) -> None:
    reading = Reading(text, tag)
    start = text.index("Torno a casa")
    found = reading.alone_beside(Span(start, start + len("Torno a casa")))
    assert (found[1].slice(text) if found else None) == name
