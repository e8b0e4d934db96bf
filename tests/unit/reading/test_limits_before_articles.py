"""Limits, ranges and halves that Spanish, French and German write with an article or behind the unit."""

from __future__ import annotations

import pytest

from briefgen.reading import Reading, goes_on

READ = [
    ("es", "Al menos el 35 % de los pozos se secó.", ("Al menos el 35 %", "35", None, "at-least")),
    ("es", "Votó más del 35 % de los socios.", ("más del 35 %", "35", None, "more-than")),
    ("es", "Se secó en torno al 35 % del lago.", ("en torno al 35 %", "35", None, "about")),
    ("es", "Casi un 35 % se fue.", ("Casi un 35 %", "35", None, "about")),
    ("es", "El paro subió hasta el 35 %.", ("35 %", "35", None, None)),
    ("es", "Perdió el 35 % de los votos.", ("35 %", "35", None, None)),
    ("es", "Votó entre el 35 y el 45 % de los socios.", ("entre el 35 y el 45 %", "35", "45", None)),
    ("es", "Acudieron de 35 a 45 vecinos.", ("de 35 a 45 vecinos", "35", "45", None)),
    ("es", "La cuota subió de 35 a 45 euros.", ("35", "35", None, None)),
    ("fr", "La cotisation est passée de 35 à 45 euros.", ("35", "35", None, None)),
    ("fr", "Il a reçu près des 35 % promis.", ("près des 35 %", "35", None, "about")),
    ("de", "Der Umbau dauerte anderthalb Jahre.", ("anderthalb Jahre", "1.5", None, None)),
    ("de", "Es fehlen dreieinhalb Millionen Euro.", ("dreieinhalb Millionen Euro", "3500000", None, None)),
]


@pytest.mark.parametrize(("tag", "text", "expected"), READ)
def test_the_first_figure(tag: str, text: str, expected: tuple[str, str, str | None, str | None]) -> None:
    first = Reading(text, tag).figures[0]
    assert (first.exact, first.value, first.value_high, first.qualifier) == expected


@pytest.mark.parametrize(
    ("text", "value", "more"),
    [
        ("Les travaux ont duré trois ans et demi.", "trois ans", True),
        ("La obra duró tres años y medio.", "tres años", True),
        ("The works took three years and a half.", "three years", True),
        ("Vinieron tres maestros y media docena de padres.", "tres maestros", False),
        ("Sie warteten drei Wochen und einen halben Tag.", "drei Wochen", False),
    ],
)
def test_a_half_behind_the_unit(text: str, value: str, more: bool) -> None:
    start = text.index(value)
    assert (goes_on(text, start, start + len(value)) is not None) is more
