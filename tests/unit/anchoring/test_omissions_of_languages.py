"""What an omission may not hide in German, French and Spanish, and what it may."""

from __future__ import annotations

import pytest

from briefgen.anchoring import Anchor, Unanchored, anchor, negation_before


@pytest.mark.parametrize(
    ("source", "words"),
    [
        ("„Wir werden, falls es regnet, den Zug nehmen“, sagte sie.", "Wir werden … den Zug nehmen"),
        ("„Wir haben verzichtet auf den Damm“, sagte sie.", "Wir haben … auf den Damm"),
        ("„Wir verkauften ein Drittel der Felder“, sagte sie.", "Wir verkauften … der Felder"),
        ("„Der ehemalige Leiter kam“, sagte sie.", "Der … Leiter kam"),
        ("« Nous avons, si le maire veut, un toit », dit-elle.", "Nous avons … un toit"),
        ("« Nous avons renoncé au barrage », dit-elle.", "Nous avons … au barrage"),
        ("«Iremos, si llueve, a pie», dijo.", "Iremos … a pie"),
        ("«Hemos renunciado a la presa», dijo.", "Hemos … a la presa"),
        ("«Vendimos la mitad de los campos», dijo.", "Vendimos … los campos"),
    ],
)
def test_what_turns_the_words_is_missed(source: str, words: str) -> None:
    assert isinstance(anchor(source, words), Unanchored)


@pytest.mark.parametrize(
    ("source", "words"),
    [
        ("„Der Damm, den mein Vater baute, hält“, sagte sie.", "Der Damm … hält"),
        ("„Wir werden im Mai den Zug nehmen“, sagte sie.", "Wir werden … den Zug nehmen"),
        ("„Wir haben in der Not den Zug genommen“, sagte sie.", "Wir haben … den Zug genommen"),
        ("« La digue, que mon père bâtit, tient », dit-elle.", "La digue … tient"),
        ("« Nous irons en mai à pied », dit-elle.", "Nous irons … à pied"),
        ("«El dique, que hizo mi padre, aguanta», dijo.", "El dique … aguanta"),
        ("«La scuola, con il tetto nuovo, si apre», disse.", "La scuola … si apre"),
        ("“The price, which falls in winter, is fair,” she said.", "The price … is fair"),
    ],
)
def test_what_may_be_left_out(source: str, words: str) -> None:
    assert isinstance(anchor(source, words), Anchor)


@pytest.mark.parametrize(
    ("source", "words"),
    [("„Im Mai öffnen wir das Bad“", "öffnen wir"), ("« En mai nous irons à pied »", "nous irons")],
)
def test_the_month_is_no_negation(source: str, words: str) -> None:
    assert negation_before(source, source.index(words)) is None


def test_the_italian_never_is_one() -> None:
    source = "«Lui mai andrebbe a piedi»"
    assert negation_before(source, source.index("andrebbe")) == "mai"


@pytest.mark.parametrize(
    ("source", "words"),
    [
        (
            "“We agreed, Not one of us will sign the lease,” she said.",
            "We agreed, … one of us will sign the lease",
        ),
        ("«Nel 2019 mai andremmo a piedi», disse.", "Nel 2019 … andremmo a piedi"),
    ],
)
def test_a_negation_with_a_capital_or_behind_a_year_is_one(source: str, words: str) -> None:
    assert isinstance(anchor(source, words), Unanchored)
