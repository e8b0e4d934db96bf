"""How fast anchoring is, against rapidfuzz's approximate search over the same texts in the same process."""

from __future__ import annotations

import random
import sys
import time
from typing import TYPE_CHECKING

import pytest
from rapidfuzz import fuzz

from briefgen.anchoring import anchor_in, nearest_passage
from briefgen.reading import Reading
from briefgen.text import fold
from tests.unit.anchoring import dishonest_edits, honest_edits
from tests.unit.anchoring.passages import corpus, passages, plainly_stands, reading_of

if TYPE_CHECKING:
    from collections.abc import Callable

pytestmark = pytest.mark.benchmark


def report(line: str) -> None:
    """Show a figure; seen with ``pytest -s``."""
    sys.stdout.write(line + "\n")


def seconds(work: Callable[[], object], repeat: int = 3) -> float:
    """The shortest of a few runs."""
    times = []
    for _ in range(repeat):
        start = time.perf_counter()
        work()
        times.append(time.perf_counter() - start)
    return min(times)


def sources(count: int, words: int) -> list[str]:
    """Texts of the corpus's words in a random order, some 6 characters a word."""
    rng = random.Random(7)
    vocabulary = [word for text in corpus() for word in text.split()]
    return [" ".join(rng.choices(vocabulary, k=words)) for _ in range(count)]


def test_verifying_in_prepared_sources() -> None:
    chosen = passages(1, 2_000)
    for number in range(5):
        assert reading_of(number).folded.text
    taken = seconds(lambda: [anchor_in(reading_of(item.source), item.exact) for item in chosen])
    approximate = seconds(lambda: [fuzz.partial_ratio(item.exact, item.text) for item in chosen])
    print(  # noqa: T201 - what a benchmark is for
        f"\n{len(chosen) / taken:,.0f} quotations/s, rapidfuzz takes {approximate / taken:.2f} times as long"
    )
    assert len(chosen) / taken > 20_000


def test_preparing() -> None:
    text = "\n\n".join(corpus() * 60)
    taken = seconds(lambda: fold(text))
    lowering = seconds(text.lower)
    report(f"\n{len(text.encode()) / taken / 1e6:.0f} MB/s, {taken / lowering:.1f} times str.lower")


def test_checking_twenty_thousand_quotations_cold() -> None:
    rng = random.Random(8)
    texts = sources(2_000, 800)
    quotations = []
    for text in texts:
        words = text.split(" ")
        for _ in range(10):
            start = rng.randrange(len(words) - 25)
            quotations.append((text, " ".join(words[start : start + rng.randrange(8, 25)])))

    def check() -> int:
        ready: dict[str, Reading] = {}
        return sum(
            bool(anchor_in(ready.get(text) or ready.setdefault(text, Reading(text)), exact))
            for text, exact in quotations
        )

    found = check()
    taken = seconds(check, 2)
    approximate = seconds(lambda: [fuzz.partial_ratio(exact, text) for text, exact in quotations], 2)
    print(  # noqa: T201 - what a benchmark is for
        f"\n{found} of {len(quotations)} in {taken:.2f} s, rapidfuzz {approximate / taken:.2f} times as long"
    )
    assert found > 0.98 * len(quotations)


@pytest.mark.parametrize(("words", "limit"), [(800, 0.001), (800_000, 0.2)])
def test_the_nearest_passage(words: int, limit: float) -> None:
    text = sources(1, words)[0]
    ready = Reading(text)
    altered = text[len(text) // 2 :][:150].partition(" ")[2].replace("e", "a", 3)
    assert ready.lower
    taken = seconds(lambda: nearest_passage(ready, altered), 5)
    plain = seconds(lambda: text.find(altered), 5)
    report(f"\n{taken * 1000:.2f} ms in {len(text):,} characters, {taken / plain:.0f} times str.find")
    assert taken < limit


def test_a_hundred_thousand_edits() -> None:
    rng = random.Random(9)
    chosen = passages(9, 1_000)
    dishonest = honest = 0
    for passage in chosen:
        for name, change in dishonest_edits.EDITS.items():
            exact = change(rng, passage)
            if exact is None or (name not in dishonest_edits.ALWAYS and plainly_stands(exact, passage.text)):
                continue
            dishonest += 1
            assert not anchor_in(reading_of(passage.source), exact), (name, exact)
        for honest_name, alter in honest_edits.EDITS.items():
            case = alter(rng, passage)
            if case is not None:
                honest += 1
                ready = reading_of(passage.source) if case.text == passage.text else Reading(case.text)
                assert anchor_in(ready, case.exact, marks=case.marks), (honest_name, case.exact)
    report(f"\n{dishonest:,} dishonest edits refused, {honest:,} honest ones accepted")
