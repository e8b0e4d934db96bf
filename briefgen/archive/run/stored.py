"""What an engine calls that reads a store: the parts of a file, and the rows of a part.

An engine has only to hand out parts and to open files. What is in them is read by the readers of the pool, so
that a file of another encoding, a damaged one or one without a column means the same on a cluster.
"""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from io import BufferedReader, BytesIO, RawIOBase
from itertools import chain, islice
from pathlib import PurePosixPath
from typing import TYPE_CHECKING, Any, Final

import pyarrow as pa

from briefgen.archive.batches import DOCUMENTS, rows_batch
from briefgen.archive.documents import Document, Row, unread
from briefgen.archive.inputs.reading import documents
from briefgen.archive.inputs.shards import Shard, ends_of, format_of

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Sequence
    from typing import BinaryIO

PARTS: Final = pa.schema(
    [pa.field("path", pa.string()), pa.field("start", pa.int64()), pa.field("end", pa.int64())]
)
"""What a part is: a file, and the ``start`` and ``end`` of a shard."""
NOT_READ: Final = "not read from"
"""How the reason begins for which a part of a file was not read, or not to its end."""
_AT_ONCE: Final = 32
"""Files whose groups of rows are looked for together, since a store takes its time to answer."""
_BUFFER: Final = 1 << 20
"""Bytes that are asked of a store at a time, at least."""
_SIZE: Final = 256
"""Documents that are read at a time."""


class _Stored(RawIOBase):
    """What reads and seeks, as Python has files."""

    def __init__(self, inner: Any) -> None:
        self._inner = inner.__enter__()

    def readable(self) -> bool:
        return True

    def seekable(self) -> bool:
        return True

    def readinto(self, space: Any) -> int:
        found = self._inner.read(len(space))
        space[: len(found)] = found
        return len(found)

    def seek(self, offset: int, whence: int = 0) -> int:
        return int(self._inner.seek(offset, whence))


def as_file(inner: Any) -> BinaryIO:
    """What an engine opens, which has ``read`` and ``seek`` once it is entered, as a file that has lines."""
    return BufferedReader(_Stored(inner), _BUFFER)


def pattern_of(path: str) -> str:
    """A path as a pattern: a folder is all files in it and below, as it is for the pool."""
    is_one = format_of(PurePosixPath(path)) is not None or any(one in path for one in "*?[{")
    return path if is_one else f"{path.rstrip('/')}/**"


def parts_of(
    files: Iterable[tuple[str, int]], opened: Callable[[str], BinaryIO]
) -> list[tuple[str, int, int]]:
    """The parts of files, in order.

    Args:
        files: Their paths, as ``opened`` takes them, and their bytes.
        opened: Opens one; called by several threads.
    """
    with ThreadPoolExecutor(_AT_ONCE) as threads:
        each = threads.map(lambda file: _parts(file[0], file[1], opened), files)
        return list(chain.from_iterable(each))


def _parts(path: str, size: int, opened: Callable[[str], BinaryIO]) -> list[tuple[str, int, int]]:
    form = format_of(PurePosixPath(path))
    if form is None:
        return []
    try:
        with opened(path) if form == "parquet" else BytesIO() as file:  # others are divided by their size
            ends = list(ends_of(file, form, size))
    except Exception:  # noqa: BLE001  # whoever reads the part says why it cannot be read
        ends = [1]
    return [(path, start, end) for start, end in zip([0, *ends], ends, strict=False)]


def read_parts(
    parts: pa.RecordBatch,
    opened: Callable[[str], BinaryIO],
    guarded: Callable[[pa.RecordBatch], pa.ListArray],
    lost: type[Exception] | tuple[type[Exception], ...] = (),
) -> pa.ListArray:
    """For each part the list of its rows; a file that cannot be read is a row that says so.

    Args:
        parts: As ``PARTS``.
        opened: Opens a file.
        guarded: Reads documents, as ``guarded.read_guarded`` does.
        lost: What is raised where a store does not answer, after which the part is to be read again.
    """
    found = []
    for path, start, end in zip(*(column.to_pylist() for column in parts.columns), strict=True):
        rows: list[pa.StructArray] = [rows_batch([]).to_struct_array()]
        try:
            for some in _read(path, start, end, opened, guarded):
                rows.append(some)  # noqa: PERF402  # what was read before a fault stays
        except lost:
            raise
        except Exception as error:  # noqa: BLE001  # one file of thousands must not end a run
            reason = f"{NOT_READ} {start}: {type(error).__name__}: {error}"
            rows.append(rows_batch([unread(_shown(path), reason[:500])]).to_struct_array())
        found.append(pa.concat_arrays(rows))
    ends = [0]
    for one in found:
        ends.append(ends[-1] + len(one))
    return pa.ListArray.from_arrays(pa.array(ends, pa.int32()), pa.concat_arrays(found))


def _read(
    path: str,
    start: int,
    end: int,
    opened: Callable[[str], BinaryIO],
    guarded: Callable[[pa.RecordBatch], pa.ListArray],
) -> Iterator[pa.StructArray]:
    form = format_of(PurePosixPath(path))
    if form is None or form == "warc":
        raise ValueError("a web archive is not read on a cluster")
    read = documents(Shard(path, form, start, end, 0, 0), opened)
    while some := list(islice(read, _SIZE)):
        faults = [one._replace(id=f"{_shown(path)}, {one.id}") for one in some if isinstance(one, Row)]
        if faults:
            yield rows_batch(faults).to_struct_array()
        yield guarded(_batch([one for one in some if isinstance(one, Document)])).flatten()


def _shown(path: str) -> str:
    return path.removeprefix("file://")


def _batch(some: Sequence[Document]) -> pa.RecordBatch:
    columns: Sequence[Sequence[str]] = list(zip(*some, strict=True)) or [()] * len(DOCUMENTS)
    return pa.RecordBatch.from_arrays([pa.array(one, pa.string()) for one in columns], schema=DOCUMENTS)
