"""An ellipsis at an end is free, but for a negation that it would take the place of."""

from __future__ import annotations

import pytest

from briefgen.anchoring import Unanchored, anchor, negation_after, negation_before
from briefgen.diagnostics import Code


@pytest.mark.parametrize(
    ("spoken", "exact"),
    [
        ("No queremos la guerra con ellos", "… queremos la guerra con ellos"),
        ("Wir liefern die Waffen nicht", "Wir liefern die Waffen …"),
        ("Δεν θέλουμε πόλεμο", "… θέλουμε πόλεμο"),
        ("Not a single tank has come", "[…] tank has come"),
        ("None of the tanks has come", "… tanks has come"),
        ("Kein Panzer ist gekommen", "[...] Panzer ist gekommen"),
        ("我们不攻击波兰", "…攻击波兰"),
    ],
)
def test_an_ellipsis_at_an_end_hides_no_negation(spoken: str, exact: str) -> None:
    found = anchor(f"“{spoken}”", exact)
    assert isinstance(found, Unanchored)
    assert found.code in {Code.OMISSION_HIDES, Code.QUOTATION_CUT}


@pytest.mark.parametrize(
    ("text", "exact"),
    [
        ("He said no. The tanks have come", "… The tanks have come"),
        ("Why not? “Tanks have come”", "… Tanks have come"),
        ("The tanks have come, not the men", "The tanks have come …"),
        ("The tanks have come without men", "The tanks have come …"),
        ("No, the tanks have come", "… the tanks have come"),
    ],
)
def test_a_negation_of_something_else_does_no_harm(text: str, exact: str) -> None:
    assert anchor(text, exact)


@pytest.mark.parametrize(
    ("text", "word"),
    [
        ("We do not |go", "not"),
        ("We do “not” |go", None),
        ("never a |man", "never"),
        ("never. A |man", None),
        ("None of the |men", "None"),
        ("not the first |man", None),
        ("我们不|去", "不"),
        ("特别|好", None),
        ("not|e", None),
    ],
)
def test_a_negation_before(text: str, word: str | None) -> None:
    assert negation_before(text.replace("|", ""), text.index("|")) == word


@pytest.mark.parametrize(
    ("text", "word"),
    [
        ("Wir gehen| nicht", "nicht"),
        ("Wir gehen|, nicht", None),
        ("We go| without you", None),
        ("We do| not", "not"),
        ("We go|", None),
        ("行き|ません", "ません"),
        ("橋は落ちま|せん", "ません"),
        ("橋を壊さなか|った", "なかった"),
        ("橋を壊|していません", "していません"),
        ("橋を壊す|つもりはない", "ない"),
        ("다리를 부수지| 못합니다", "지 못"),
        ("다리를 부술 수| 없습니다", "없습"),
        ("我们拆|不了桥", "不了"),
        ("เราทำลายสะพาน|ไม่ได้", "ไม่ได้"),
        ("가지| 않다", "않"),
    ],
)
def test_a_negation_after(text: str, word: str | None) -> None:
    assert negation_after(text.replace("|", ""), text.index("|")) == word
