"""The tables of one shard, written under a temporary name and put in place when they are complete."""

from __future__ import annotations

import os
from contextlib import suppress
from typing import TYPE_CHECKING, Any, Final, Self

import pyarrow as pa
import pyarrow.parquet as pq

from briefgen.archive.batches import ROWS, rows_batch

if TYPE_CHECKING:
    from pathlib import Path
    from types import TracebackType

    from briefgen.archive.documents import Row

_COMMON: Final = ("id", "start", "end", "exact", "confidence")
_SPEECH: Final = ("speaker", "speaker_start", "speaker_end", "speaker_name", "cue", "cue_start", "cue_end")
_AMOUNT: Final = ("value", "value_high", "unit", "qualifier", "measures", "sentence_start", "sentence_end")
TABLES: Final = {
    "quotation": ("quotations", (*_COMMON, *_SPEECH, "continues", "read")),
    "figure": ("figures", (*_COMMON, *_AMOUNT)),
}
"""By the kind of a row the folder of its table, and the table's columns."""
_GROUP: Final = 8_192
"""Rows that are held before they are written."""
_UNFINISHED: Final = ".unfinished-"


class Output:
    """The tables of a shard; left without an error they take their place, otherwise nothing of them stays."""

    def __init__(self, folder: Path, name: str) -> None:
        self._held: dict[str, list[Row]] = {kind: [] for kind in TABLES}
        self._writers: dict[str, pq.ParquetWriter] = {}
        self._paths: dict[str, tuple[Path, Path]] = {}
        for kind, (table, columns) in TABLES.items():
            final = folder / table / f"{name}.parquet"
            temporary = final.with_name(f"{_UNFINISHED}{os.getpid()}-{final.stem}")
            self._paths[kind] = temporary, final
            self._writers[kind] = pq.ParquetWriter(temporary, schema_of(columns), compression="zstd")

    def __enter__(self) -> Self:
        return self

    def add(self, row: Row) -> None:
        """Take a row into its table."""
        held = self._held[row.row]
        held.append(row)
        if len(held) >= _GROUP:
            self._flush(row.row)

    def _flush(self, kind: str) -> None:
        batch = rows_batch(self._held[kind]).select(TABLES[kind][1])
        self._writers[kind].write_table(pa.Table.from_batches([batch]))
        self._held[kind].clear()

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if kind is None:
            for one in TABLES:
                if self._held[one]:
                    self._flush(one)
        for writer in self._writers.values():
            writer.close()
        for temporary, final in self._paths.values():
            if kind is None:
                settle(temporary, final)
            else:
                with suppress(OSError):
                    temporary.unlink()

    @property
    def files(self) -> dict[str, int]:
        """By the path of each table within the folder its size in bytes; once they are in place."""
        return {
            f"{final.parent.name}/{final.name}": final.stat().st_size for _, final in self._paths.values()
        }


def schema_of(columns: tuple[str, ...]) -> Any:
    """The schema of a table: some of the fields of ``ROWS``."""
    return pa.schema([ROWS.field(name) for name in columns])


def prepare(folder: Path) -> None:
    """Make the folders of the tables, and remove what runs that ended half-way have left."""
    for table, _ in TABLES.values():
        (folder / table).mkdir(parents=True, exist_ok=True)
        for left in (folder / table).glob(f"{_UNFINISHED}*"):
            left.unlink(missing_ok=True)


def settle(temporary: Path, final: Path) -> None:
    """Put a finished file in its place so that it survives a crash of the machine."""
    with temporary.open("rb") as file:
        os.fsync(file.fileno())
    temporary.replace(final)
