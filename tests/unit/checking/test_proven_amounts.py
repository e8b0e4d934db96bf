"""Which amount a figure proves: the one that its source states there, or none."""

from __future__ import annotations

import pytest

from briefgen.checking import proven_amount, unit_name
from briefgen.corpus import Source, SourceMetadata
from briefgen.reading import decimal_text
from briefgen.text import Document, Span

Row = tuple[str, str | None, str, str | None]
PROVEN: list[tuple[str, str, Row]] = [
    ("Norway lent over $2 billion.", "over $2 billion", ("2000000000", None, "USD", "more-than")),
    ("Norway lent over $2 billion.", "more than $2bn", ("2000000000", None, "USD", "more-than")),
    ("Up to 40 buses came.", "up to 40 buses", ("40", None, "buses", "at-most")),
    ("Between 5 and 10 barges sank.", "5 to 10 barges", ("5", "10", "barges", None)),
    ("It stood at -5 percent.", "-5 percent", ("-5", None, "percent", None)),
    ("The harvest grew by 0 percent.", "0 percent", ("0", None, "percent", None)),
    ("They moved 12 kilometres.", "12 km", ("12", None, "kilometer", None)),
    ("A road of 12 km.", "12 km", ("12", None, "kilometer", None)),
    ("They had 30 barges and 30 cranes.", "30 cranes", ("30", None, "cranes", None)),
    ("Dozens of barges sank.", "Dozens of barges", ("12", "120", "barges", "indefinite")),
    (f"About 1{'0' * 30} tonnes.", f"about 1{'0' * 30} tonnes", (f"1{'0' * 30}", None, "tonne", "about")),
]
OPEN = [
    ("Norway lent over $2 billion.", "$2 billion"),
    ("They had 30 barges and 30 cranes.", "30"),
    ("They bought a planned 30 barges.", "30 barges"),
    ("They did not buy 30 barges.", "30 barges"),
    ("They may have bought 30 barges, 30 barges or more than 30 barges.", "31 barges"),
    ("Nobody counted the barges.", "many"),
]


def _amount(text: str, value: str, language: str = "en") -> Row | None:
    source = Source("s", Document("s.txt", text), SourceMetadata(title="A wire", language=language))
    found = proven_amount(source.reading, (Span(0, len(text)),), value, "what was counted")
    if found is None:
        return None
    assert source.reading.counting is not None
    high = decimal_text(found.high) if found.high is not None else None
    return decimal_text(found.value), high, unit_name(found, source.reading.counting), found.qualifier


@pytest.mark.parametrize(("text", "value", "amount"), PROVEN)
def test_the_amount_is_what_the_source_states(text: str, value: str, amount: Row) -> None:
    assert _amount(text, value) == amount


@pytest.mark.parametrize(("text", "value"), OPEN)
def test_there_is_none_where_it_is_doubted_limited_or_one_of_several(text: str, value: str) -> None:
    assert _amount(text, value) is None


def test_a_language_with_a_description_is_read_and_another_is_not() -> None:
    assert _amount("Sie kauften mehr als 30 Kräne.", "mehr als 30 Kräne", "de") == (
        "30", None, "kräne", "more-than",
    )  # fmt: skip
    assert _amount("Ze kochten 30 kranen.", "30 kranen", "nl") is None
