from __future__ import annotations

import time
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from briefgen.reading import figures, furniture, quotations

if TYPE_CHECKING:
    from collections.abc import Callable

CORPUS = Path("content/corpus")
LONGER = 8


def seconds(read: Callable[[str], object], text: str) -> float:
    started = time.process_time()
    read(text)
    return time.process_time() - started


@pytest.mark.benchmark
@pytest.mark.parametrize("read", [quotations, figures, furniture], ids=["quotations", "figures", "furniture"])
def test_a_text_eight_times_as_long_takes_about_eight_times_as_long(
    read: Callable[[str], object], capsys: pytest.CaptureFixture[str]
) -> None:
    text = "\n\n".join(file.read_text(encoding="utf-8") for file in sorted(CORPUS.glob("*.txt")))
    read(text)
    short = min(seconds(read, text + "\n\n" + " " * turn) for turn in range(1, 6))
    long = min(seconds(read, (text + "\n\n") * LONGER + " " * turn) for turn in range(1, 4))
    ratio = long / short / LONGER
    with capsys.disabled():
        print(f"{read.__name__}: {ratio:.2f} times the time per character at {LONGER} times the length")  # noqa: T201  a benchmark's result
    assert ratio < 2
