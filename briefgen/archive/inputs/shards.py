"""Which files an archive has, and the shards of each."""

from __future__ import annotations

import hashlib
import json
from dataclasses import asdict, dataclass
from pathlib import Path, PurePath
from typing import TYPE_CHECKING, Final, Literal

import pyarrow.parquet as pq
from pyarrow import ArrowException

from briefgen.errors import ConfigurationError

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from typing import BinaryIO

Format = Literal["jsonl", "jsonl.gz", "parquet", "warc"]
ENDINGS: Final[tuple[tuple[str, Format], ...]] = (
    (".jsonl", "jsonl"),
    (".ndjson", "jsonl"),
    (".jsonl.gz", "jsonl.gz"),
    (".ndjson.gz", "jsonl.gz"),
    (".parquet", "parquet"),
    (".warc", "warc"),
    (".warc.gz", "warc"),
)
SIZE: Final = 4 << 20
"""Bytes of a shard of lines: some thousand articles, whose reading is all that is lost if a worker dies."""


@dataclass(frozen=True, order=True)
class Shard:
    """A part of a file.

    Attributes:
        path: The file, absolute.
        format: Of the file.
        start: The first byte of a range of lines, or the number of a group of rows.
        end: The byte behind it, or the next number; the size of the file where it is one shard.
        size: Bytes of the whole file when the shard was made.
        changed: When the file was last changed, in nanoseconds.
    """

    path: str
    format: Format
    start: int
    end: int
    size: int
    changed: int

    @property
    def key(self) -> str:
        """Names the shard and the state of its file; 16 hexadecimal digits."""
        return hashlib.sha256(json.dumps(asdict(self), sort_keys=True).encode()).hexdigest()[:16]

    @property
    def is_current(self) -> bool:
        """Whether the file is as it was."""
        try:
            state = Path(self.path).stat()
        except OSError:
            return False
        return (state.st_size, state.st_mtime_ns) == (self.size, self.changed)


def files(paths: Iterable[Path]) -> list[Path]:
    """The files that some paths name, those in folders included, in order.

    Raises:
        ConfigurationError: If a path is missing, or is a file of another format, or a folder has none.
    """
    found: dict[Path, None] = {}
    for path in paths:
        if not path.exists():
            raise ConfigurationError(f"there is no file or folder {path}")
        inside = sorted(one for one in path.rglob("*") if one.is_file()) if path.is_dir() else [path]
        fitting = [one for one in inside if format_of(one) is not None]
        if not fitting:
            endings = ", ".join(ending for ending, _ in ENDINGS)
            raise ConfigurationError(f"{path} holds no file that can be read ({endings})")
        found.update(dict.fromkeys(one.resolve() for one in fitting))
    return list(found)


def format_of(path: PurePath) -> Format | None:
    """The format of a file by its name; None if it is another."""
    name = path.name.lower()
    return next((form for ending, form in ENDINGS if name.endswith(ending)), None)


def shards(paths: Iterable[Path]) -> Iterator[Shard]:
    """The shards of some files, in order; of one that cannot be read one, whose reading fails and says why.

    Raises:
        ConfigurationError: If a file is of no format that can be read.
    """
    for path in paths:
        form = format_of(path)
        if form is None:
            raise ConfigurationError(f"{path} is of no format that can be read")
        size = changed = start = 0
        try:
            state = path.stat()
            size, changed = state.st_size, state.st_mtime_ns
            ends = list(ends_of(path, form, size))
        except (OSError, ArrowException):
            ends = [max(1, size)]
        for end in ends:
            yield Shard(str(path), form, start, end, size, changed)
            start = end


def ends_of(file: Path | BinaryIO, form: Format, size: int) -> Iterable[int]:
    """Where the shards of a file end; each begins where the one before it ends, the first at 0.

    Args:
        file: The file, or what opened it.
        form: Its format.
        size: Its bytes.

    Raises:
        OSError: If it cannot be read.
        ArrowException: If it is no Parquet after all.
    """
    if form == "parquet":
        with pq.ParquetFile(file) as table:
            return range(1, table.metadata.num_row_groups + 1)
    if form == "jsonl":
        return [*range(SIZE, size, SIZE), size] if size else []
    return [size] if size else []
