"""The same reading on many machines: Daft hands batches to Ray's workers, and reads and writes the stores.

All that the engine sees is ``read_guarded``, which is ``batches.read_lists`` in a process of its own; to use
another engine, replace this file.
"""

from __future__ import annotations

import os
from typing import TYPE_CHECKING, Any, Final

import pyarrow as pa

from briefgen.archive.batches import DOCUMENTS, LINES, ROWS
from briefgen.archive.run.guarded import read_guarded
from briefgen.errors import BuildError

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

_SIZE: Final = 256
"""Documents of a batch."""
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


def rows(paths: Sequence[str], io: Any = None) -> Any:
    """The rows of all documents, as a frame of Daft's that nothing has been read of yet.

    Args:
        paths: Parquet or JSONL on a disk or an object store, patterns included; all of one format.
        io: Daft's ``IOConfig``, for the keys and the address of a store.
    """
    import daft  # noqa: PLC0415

    if all(path.partition("?")[0].endswith(".parquet") for path in paths):
        documents = _columns(daft.read_parquet(list(paths), io_config=io))
    else:
        documents = daft.read_text(list(paths), io_config=io).select(daft.col("text").alias(*LINES.names))
    kind = daft.DataType.from_arrow_type(pa.list_(pa.struct(list(ROWS))))
    names = documents.column_names

    def rows_of(*columns: Any) -> pa.Array:
        return read_guarded(pa.RecordBatch.from_arrays([one.to_arrow() for one in columns], names=names))

    # Threads, since Daft ends a run when a process of its own dies.
    reader = daft.func.batch(return_dtype=kind, batch_size=_SIZE, use_process=False)(rows_of)
    listed = documents.select(reader(*map(daft.col, names)).alias("row"))
    return listed.explode("row").where(daft.col("row").not_null()).select(daft.col("row").unnest())


def _columns(frame: Any) -> Any:
    """The columns of documents, as text; null for those that a frame does not have."""
    import daft  # noqa: PLC0415

    text, known = daft.DataType.string(), set(frame.column_names)
    return frame.select(
        *(
            (daft.col(name) if name in known else daft.lit(None)).cast(text).alias(name)
            for name in DOCUMENTS.names
        )
    )


def write(paths: Sequence[str], out: str, io: Any = None) -> None:
    """Read documents and write their rows as Parquet, a folder for each kind: ``row=quotation`` and so on.

    Args:
        paths: As ``rows`` takes them.
        out: The folder, or the place in a store.
        io: As ``rows`` takes it.

    Raises:
        BuildError: If the folder holds other files, which would be removed.
    """
    other = _other(out, io)
    if other is not None:
        raise BuildError(f"{out} holds other files, which would be removed, such as {other}")
    rows(paths, io).write_parquet(out, write_mode="overwrite", partition_cols=["row"], io_config=io)


def _other(out: str, io: Any) -> str | None:
    """A file of a folder or a place in a store that is no rows of an earlier run; None if there is none."""
    import daft  # noqa: PLC0415

    listed = daft.from_glob_path(f"{out.rstrip('/')}/**", io_config=io).iter_rows()
    paths: Iterator[str] = (row["path"] for row in listed)
    return next((path for path in paths if "/row=" not in path), None)
