"""A value is an amount of its passage and nothing else."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from briefgen.diagnostics import Code, Severity
from tests.unit.checking.figures import Pair, reported

if TYPE_CHECKING:
    from pathlib import Path

    from briefgen.diagnostics import Diagnostic

MORE = [
    "500 dead boats", "500 boats 🎉", "<b>500</b> boats", "500 boats&nbsp;", "５００ boats", "5О0 boats",
    "500 bоats", "٥٠٠ boats", "500 boats (all lost)", "500 boats!!!", "boats: 500", "a loss of 500 boats",
    "500 boats and planes", "500 boats of Norway", "500 boats a day", "500-boat", "500.0.1", "500 ships",
    "killed 500 boats", "500 boats\u200b lost", "500%", "$500", "500 thousand boats",
]  # fmt: skip
UNITS: list[Pair] = [
    ("It covers 73 sq km.", "73 km"), ("It covers 73 sq km.", "73"), ("It is 73 ha wide.", "73 acres"),
    ("It holds 73 m³ of it.", "73 m²"), ("It was 20 degrees Celsius.", "20 degrees Fahrenheit"),
    ("It was 20°C.", "20°F"), ("The plant has 5 MW.", "5 mW"), ("It used 5 kWh.", "5 kW"),
    ("It is 73 ‰ of it.", "73%"), ("It fell 50 basis points.", "50 percent"), ("It cost 73 kroner.", "73"),
    ("It flew at 500 knots.", "500 mph"), ("It holds 5 GB.", "5 MB"), ("It is 5ft 3in long.", "5ft"),
    ("It took 2 hours 30 minutes.", "2 hours"), ("It costs A$5 million.", "$5 million"),
    ("5 million Hong Kong dollars", "$5 million"), ("It pays $5,000 per driver.", "$5,000"),
    ("It pays $5,000 a head.", "$5,000"), ("It makes 5,000 boats a year.", "5,000 boats"),
    ("It makes 5,000 boats annually.", "5,000 boats"), ("5 deaths per 100,000 people", "5 deaths"),
    ("It carries 155mm pipes.", "155 pipes"), ("Of the drivers 20 won.", "₩20"), ("ten times more", "ten"),
]  # fmt: skip
NOTATIONS: list[Pair] = [
    ("It covers 73 sq km.", "73 square kilometres"), ("It covers 73 square kilometers.", "73 km²"),
    ("It was 20 degrees Celsius.", "20°C"), ("The plant has 5 MW.", "5 megawatts"),
    ("It is 73 ha wide.", "73 hectares"), ("It weighs 5 kg.", "5 kilograms"), ("500 km per hour", "500 km/h"),
    ("It flew at 500 mph.", "500 miles per hour"), ("5 million Australian dollars", "A$5 million"),
    ("5 million barrels a day", "5 million barrels per day"), ("It costs $5 an hour.", "$5 per hour"),
    ("It is 5ft 3in long.", "5ft 3in"), ("one in five drivers", "1 in 5"), ("500[1] boats", "500 boats"),
    ("a quarter of a million boats", "250,000 boats"), ("It cost 1'200 francs.", "1,200 francs"),
    ("zero point five percent", "0.5 percent"), ("5 × 10⁶ cells", "5 million cells"),
    ("It rose 5, 10 and 15 percent.", "5 percent"), ("It rose 5, 10 and 15 percent.", "15 percent"),
    ("500 Norwegian boats", "500 boats"),
    ("500 boats, including 20 ferries", "500 boats, including 20 ferries"),
    ("just shy of 500 boats", "just shy of 500 boats"), ("In Oslo 500 boats sank.", "500 boats"),
    ("Oslo gave Bergen 14 boats.", "14 boats"), ("rose to 500 from 400", "500"),
    ("increased by 5 percent to 20 percent", "20 percent"), ("500 of its 2,000 boats", "500"),
    ("a planned 500 boats", "a planned 500 boats"), ("USD 5 million", "$5 million"),
]  # fmt: skip
LIMITS = [
    "just shy of", "on the order of", "capped at", "north of", "south of", "at the very least",
    "a ceiling of",
    "in the region of", "give or take", "plus or minus", "no fewer than", "all but", "well short of",
    "nowhere near", "close to", "anywhere near", "slightly fewer than", "a minimum of", "not exceeding",
    "a fraction of", "an average of", "between 300 and", "an order of magnitude more than", "≈", "per",
]  # fmt: skip
DOUBTS = [
    "a planned", "claimed", "an expected", "an alleged", "a target of", "a quota of", "as of",
    "an unconfirmed",
    "nearly all of its", "most of its", "some of its", "none of its", "a third of its", "a so-called",
]  # fmt: skip
NAMES: list[Pair] = [
    ("They bought Boeing 737 jets.", "737"), ("Windows 11 computers failed.", "11 computers"),
    ("The F-35 jets flew.", "35 jets"), ("On May 5 boats came.", "5 boats"), ("See page 500 of it.", "500"),
    ("Covid-19 patients died.", "19 patients"), ("Leopard 2 tanks came.", "2 tanks"),
    ("S&P 500 firms met.", "500 firms"), ("It was shown on Channel 4.", "4"),
    ("The G20 leaders met.", "20 leaders"),
]  # fmt: skip
DENIED: list[Pair] = [
    ("He denied that 500 boats sank.", "500 boats"), ("It is not true that 500 boats sank.", "500 boats"),
    ("An earlier version said 500; the number is 50.", "500"), ("It did not send 500 boats.", "500 boats"),
    ("The claim that 500 boats sank is false.", "500 boats"), ("It refused to send 500 boats.", "500 boats"),
]  # fmt: skip
OTHER_LANGUAGES = {
    "de": (
        [
            ("Es kostet 1,5 Milliarden Euro.", "€1.5 billion"), ("Es sind 3.500 Boote.", "3,500"),
            ("Mehr als 3.500 Boote kamen.", "more than 3,500"), ("12.000 Quadratkilometer", "12,000 km²"),
            ("fünf Millionen Boote", "5 million"), ("zwei Drittel der Boote", "zwei Drittel"),
        ],
        [
            ("Es kostet 1,5 Milliarden Euro.", "1,5 Millionen Euro"), ("Es sind 3.500 Boote.", "500 Boote"),
            ("Mehr als 3.500 Boote kamen.", "3.500 Boote"), ("Rund 500 Boote", "500 Boote"),
            ("einundzwanzig Boote", "zwanzig Boote"), ("5 Prozentpunkte", "5 Prozent"),
            ("5 Euro pro Tag", "5 Euro"), ("weniger als 500 Boote", "mehr als 500 Boote"),
            ("Er bestritt, dass 500 Boote sanken.", "500 Boote"),
        ],
    ),
    "fr": (
        [
            ("Cela coûte 2,4 milliards d'euros.", "€2.4 billion"),
            ("plus de 3 500 bateaux", "more than 3,500"),
            ("5,5 % des bateaux", "5.5%"), ("quatre-vingts bateaux", "80"),
        ],
        [
            ("Cela coûte 2,4 milliards d'euros.", "4 milliards d'euros"),
            ("plus de 3 500 bateaux", "3 500 bateaux"),
            ("moins de 500 bateaux", "plus de 500 bateaux"), ("près de 500 bateaux", "500 bateaux"),
            ("12 000 euros par an", "12 000 euros"),
            ("Il est faux que 500 bateaux soient là.", "500 bateaux"),
        ],
    ),
    "es": (
        [
            ("Cuesta 3.500 millones de euros.", "€3.5 billion"), ("más de 1.200 barcos", "more than 1,200"),
            ("treinta y cinco barcos", "35 barcos"), ("doscientos cincuenta barcos", "250"),
        ],
        [
            ("Cuesta 3.500 millones de euros.", "500 millones de euros"), ("casi 500 barcos", "500 barcos"),
            ("más de 1.200 barcos", "1.200 barcos"), ("medio millón de barcos", "millón de barcos"),
            ("500 euros al mes", "500 euros"), ("Niega que murieran 500 barcos.", "500 barcos"),
        ],
    ),
    "nl": (
        [("Het kost 1,5 miljard euro.", "1,5 miljard euro"), ("vijf boten", "vijf boten")],
        [
            ("Het kost 1,5 miljard euro.", "5 miljard euro"), ("3.500 boten", "500 boten"),
            ("3.500 boten", "3,500 boten"), ("500 boten", "500 boats"),
        ],
    ),
}  # fmt: skip


def codes(found: dict[Pair, list[Diagnostic]], *wanted: Code) -> list[Pair]:
    """The pairs for which nothing of ``wanted`` is reported."""
    return [pair for pair, items in found.items() if not any(item.code in wanted for item in items)]


def figures_of(found: dict[Pair, list[Diagnostic]]) -> list[tuple[Pair, str]]:
    """The pairs of which something is reported that a figure rule says."""
    return [
        (pair, item.message)
        for pair, items in found.items()
        for item in items
        if item.code in (Code.FIGURE_MISMATCH, Code.QUALIFIER_DROPPED)
    ]


def test_a_value_says_no_more_than_an_amount(tmp_path: Path) -> None:
    found = reported(tmp_path, [("The port has 500 boats.", value) for value in MORE])
    assert codes(found, Code.FIGURE_MISMATCH) == []


def test_no_unit_stands_for_another(tmp_path: Path) -> None:
    assert codes(reported(tmp_path, UNITS), Code.FIGURE_MISMATCH, Code.QUALIFIER_DROPPED) == []


def test_the_same_amount_in_another_notation_holds(tmp_path: Path) -> None:
    assert figures_of(reported(tmp_path, NOTATIONS)) == []


def test_limits_are_kept(tmp_path: Path) -> None:
    found = reported(tmp_path, [(f"The port lost {limit} 500 boats.", "500 boats") for limit in LIMITS])
    assert codes(found, Code.QUALIFIER_DROPPED) == []
    assert {item.severity for items in found.values() for item in items} == {Severity.ERROR}


def test_doubts_are_kept_or_said_in_what_is_measured(tmp_path: Path) -> None:
    pairs = [(f"The port lost {doubt} 500 boats.", "500 boats") for doubt in DOUBTS]
    found = reported(tmp_path / "a", pairs)
    assert codes(found, Code.QUALIFIER_DROPPED) == []
    planned = [("The port lost a planned 500 boats.", "500 boats")]
    assert figures_of(reported(tmp_path / "b", planned, measures="planned losses m")) == []


def test_numbers_of_names_and_days_are_noticed(tmp_path: Path) -> None:
    assert codes(reported(tmp_path, NAMES), Code.FIGURE_MISMATCH) == []


def test_what_a_sentence_denies_is_noticed(tmp_path: Path) -> None:
    found = reported(tmp_path, DENIED)
    assert codes(found, Code.QUALIFIER_DROPPED) == []
    assert figures_of(reported(tmp_path / "b", [(DENIED[2][0], "50")])) == []


@pytest.mark.parametrize("language", OTHER_LANGUAGES)
def test_another_language_is_held_by_its_own_words(tmp_path: Path, language: str) -> None:
    holds, other = OTHER_LANGUAGES[language]
    assert figures_of(reported(tmp_path / "a", holds, language)) == []
    assert (
        codes(reported(tmp_path / "b", other, language), Code.FIGURE_MISMATCH, Code.QUALIFIER_DROPPED) == []
    )
