"""A whole collection of texts, read into lines of JSON; a large one by several processes.

The order of the lines is that of the records, however many processes read them.
"""

from __future__ import annotations

import os
from itertools import islice
from typing import TYPE_CHECKING, Final, Literal

from briefgen.suggestion.records import figure_lines, quotation_lines, read_record

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

Kind = Literal["quotations", "figures"]
Batch = list[tuple[int, bytes]]

LARGE: Final = 1500
"""Records from which further processes pay for their start."""
BATCH: Final = 250
_LINES: Final = {"quotations": quotation_lines, "figures": figure_lines}


def json_lines(
    records: Iterable[bytes], kinds: tuple[Kind, ...], processes: int | None = None
) -> Iterator[tuple[int, str]]:
    """Yield, batch by batch, how many records it held and the lines found in them.

    Args:
        records: Lines ``{"id", "text"}``; blank ones are passed over.
        kinds: What to look for, in the order in which a record's lines come.
        processes: At most so many for a large collection; None for one a processor.

    Raises:
        InvalidRecordError: At the first line that is no record, when what comes before it has been yielded.
    """
    batches = _batches(records)
    waiting = list(islice(batches, LARGE // BATCH))
    most = processes or os.cpu_count() or 1
    if len(waiting) < LARGE // BATCH or most == 1:
        for batch in _chained(waiting, batches):
            yield len(batch), _read(batch, kinds)
        return
    yield from _shared(_chained(waiting, batches), kinds, most)


def _shared(batches: Iterator[Batch], kinds: tuple[Kind, ...], processes: int) -> Iterator[tuple[int, str]]:
    from concurrent.futures import ProcessPoolExecutor  # noqa: PLC0415  # small collections do without

    with ProcessPoolExecutor(processes) as pool:
        running = [(len(batch), pool.submit(_read, batch, kinds)) for batch in islice(batches, 2 * processes)]
        while running:
            count, done = running.pop(0)
            lines = done.result()
            running += [(len(batch), pool.submit(_read, batch, kinds)) for batch in islice(batches, 1)]
            yield count, lines


def _batches(records: Iterable[bytes]) -> Iterator[Batch]:
    numbered = ((number, line) for number, line in enumerate(records, 1) if line.strip())
    while batch := list(islice(numbered, BATCH)):
        yield batch


def _chained(first: list[Batch], rest: Iterator[Batch]) -> Iterator[Batch]:
    yield from first
    yield from rest


def _read(batch: Batch, kinds: tuple[Kind, ...]) -> str:
    found: list[str] = []
    for number, line in batch:
        name, text = read_record(line, number)
        for kind in kinds:
            found += _LINES[kind](name, text)
    return "".join(line + "\n" for line in found)
