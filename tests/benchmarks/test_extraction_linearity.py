from __future__ import annotations

import time
from pathlib import Path

import pytest

from briefgen.reading import Reading

CORPUS = Path("content/corpus")
LONGER = 8


def seconds(part: str, text: str) -> float:
    started = time.process_time()
    getattr(Reading(text), part)
    return time.process_time() - started


@pytest.mark.benchmark
@pytest.mark.parametrize("part", ["quotations", "figures", "boilerplate"])
def test_a_text_eight_times_as_long_takes_about_eight_times_as_long(
    part: str, capsys: pytest.CaptureFixture[str]
) -> None:
    text = "\n\n".join(file.read_text(encoding="utf-8") for file in sorted(CORPUS.glob("*.txt")))
    getattr(Reading(text), part)
    short = min(seconds(part, text + "\n\n" + " " * turn) for turn in range(1, 6))
    long = min(seconds(part, (text + "\n\n") * LONGER + " " * turn) for turn in range(1, 4))
    ratio = long / short / LONGER
    with capsys.disabled():
        print(f"{part}: {ratio:.2f} times the time per character at {LONGER} times the length")  # noqa: T201  a benchmark's result
    assert ratio < 2
