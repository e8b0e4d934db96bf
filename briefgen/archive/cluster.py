"""The same reading on many machines: Daft hands parts of files to Ray's workers, and opens and writes files.

All that the engine sees is ``run.stored``, which reads a part by processes of its own; to use another engine,
replace this file.
"""

from __future__ import annotations

import os
from functools import partial
from typing import TYPE_CHECKING, Any, Final

import pyarrow as pa

from briefgen.archive.batches import ROWS
from briefgen.archive.run.guarded import read_guarded
from briefgen.archive.run.process import MEMORY, SECONDS
from briefgen.archive.run.stored import NOT_READ, PARTS, as_file, parts_of, pattern_of, read_parts
from briefgen.errors import BuildError, ConfigurationError

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from typing import BinaryIO

_TASKS: Final = 1_000
"""Tasks of a run at most; one is read again if its worker dies."""
_START: Final = 600
"""Seconds that the workers of a busy cluster may take to start."""
_QUIET: Final = {"DO_NOT_TRACK": "1", "RAY_USAGE_STATS_ENABLED": "0"}
"""Daft and Ray report to their makers that they are used, unless these say otherwise."""


def use(address: str) -> None:
    """Read on a Ray cluster.

    Args:
        address: ``host:6379``, ``auto`` on a machine of the cluster, or ``local`` for one of this machine.
    """
    for name, value in _QUIET.items():
        os.environ.setdefault(name, value)
    import daft  # noqa: PLC0415

    daft.set_runner_ray(address, worker_startup_timeout=_START)


def rows(paths: Sequence[str], io: Any = None, seconds: float = SECONDS, memory: int = MEMORY) -> Any:
    """The rows of all documents, as a frame of Daft's of which no document has been read yet.

    Args:
        paths: Files and folders on a disk or an object store, patterns included.
        io: Daft's ``IOConfig``, for the keys and the address of a store.
        seconds: How long one document may take.
        memory: Bytes that reading may take in one process.

    Raises:
        ConfigurationError: If there is no file that can be read.
    """
    import daft  # noqa: PLC0415
    from daft.exceptions import DaftTransientError  # noqa: PLC0415

    kind = daft.DataType.from_arrow_type(pa.list_(pa.struct(list(ROWS))))
    guarded = partial(read_guarded, seconds=seconds, memory=memory)

    def opened(path: str) -> BinaryIO:
        return as_file(daft.File(path, io).open())

    def rows_of(*columns: Any) -> pa.Array:
        parts = pa.RecordBatch.from_arrays([one.to_arrow() for one in columns], schema=PARTS)
        return read_parts(parts, opened, guarded, DaftTransientError)

    try:
        files = daft.from_glob_path(list(map(pattern_of, paths)), io_config=io).to_pydict()
    except (OSError, ValueError) as error:
        raise ConfigurationError(f"there is nothing to read at {', '.join(paths)}: {error}") from error
    found = parts_of(zip(files["path"], files["size"], strict=True), opened)
    if not found:
        raise ConfigurationError(f"{', '.join(paths)} holds no file that can be read on a cluster")
    names = PARTS.names
    parts = daft.from_pydict({name: [part[at] for part in found] for at, name in enumerate(names)})
    # Threads, since Daft ends a run when a process of its own dies.
    reader = daft.func.batch(return_dtype=kind, batch_size=1, use_process=False)(rows_of)
    listed = parts.into_partitions(min(len(found), _TASKS)).select(reader(*map(daft.col, names)).alias("row"))
    return listed.explode("row").where(daft.col("row").not_null()).select(daft.col("row").unnest())


def write(paths: Sequence[str], out: str, io: Any = None, **limits: Any) -> tuple[int, int]:
    """Read documents and write their rows as Parquet, a folder for each kind: ``row=quotation`` and so on.

    The value counts what could not be read, and the parts of files among it.

    Args:
        paths: As ``rows`` takes them.
        out: The folder, or the place in a store.
        io: As ``rows`` takes it.
        limits: ``seconds`` and ``memory`` as ``rows`` takes them.

    Raises:
        BuildError: If the folder holds other files, which would be removed.
    """
    import daft  # noqa: PLC0415

    other = _other(out, io)
    if other is not None:
        raise BuildError(f"{out} holds other files, which would be removed, such as {other}")
    made = rows(paths, io, **limits).write_parquet(
        out, write_mode="overwrite", partition_cols=["row"], io_config=io
    )
    tables = [path for path in made.to_pydict()["path"] if "/row=unread/" in path]
    if not tables:
        return 0, 0
    unread = daft.read_parquet(tables, io_config=io).select("exact").to_pydict()["exact"]
    return len(unread), sum(reason.startswith(NOT_READ) for reason in unread)


def _other(out: str, io: Any) -> str | None:
    """A file of a folder or a place in a store that is no rows of an earlier run; None if there is none."""
    import daft  # noqa: PLC0415

    listed = daft.from_glob_path(f"{out.rstrip('/')}/**", io_config=io).iter_rows()
    paths: Iterator[str] = (row["path"] for row in listed)
    return next((path for path in paths if "/row=" not in path), None)
