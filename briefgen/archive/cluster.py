"""The same reading on many machines: Daft hands batches to Ray's workers, and reads and writes the stores.

All that the engine sees is ``batches.read_lists``; to use another one, replace this file.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

import pyarrow as pa

from briefgen.archive.batches import DOCUMENTS, ROWS, read_lists

if TYPE_CHECKING:
    from collections.abc import Sequence

_SIZE: Final = 256
"""Documents of a batch."""


def _reader() -> Any:
    """``read_lists`` as Daft calls it."""
    import daft  # noqa: PLC0415  # of another extra

    kind = daft.DataType.from_arrow_type(pa.list_(pa.struct(list(ROWS))))

    def rows_of(name: Any, text: Any, language: Any, kind: Any) -> pa.Array:
        columns = [pa.array(one.to_pylist(), pa.string()) for one in (name, text, language, kind)]
        return read_lists(pa.RecordBatch.from_arrays(columns, names=DOCUMENTS.names))

    return daft.func.batch(return_dtype=kind, batch_size=_SIZE)(rows_of)


def use(address: str | None) -> None:
    """Read on a Ray cluster; without an address on a cluster of this machine.

    Args:
        address: ``ray://host:10001``, or ``auto`` on a machine of the cluster.
    """
    import daft  # noqa: PLC0415

    daft.set_runner_ray(address)


def rows(paths: Sequence[str], io: Any = None) -> Any:
    """The rows of all documents, as a frame of Daft's that nothing has been read of yet.

    Args:
        paths: Parquet or JSONL on a disk or an object store, patterns included; all of one format.
        io: Daft's ``IOConfig``, for the keys and the address of a store.
    """
    import daft  # noqa: PLC0415

    is_parquet = all(path.partition("?")[0].endswith(".parquet") for path in paths)
    reader = daft.read_parquet if is_parquet else daft.read_json
    documents = reader(list(paths), io_config=io)
    known = set(documents.column_names)
    wanted = [
        daft.col(name).cast(daft.DataType.string())
        if name in known
        else daft.lit(None).cast(daft.DataType.string()).alias(name)
        for name in DOCUMENTS.names
    ]
    listed = documents.select(*wanted).select(_reader()(*map(daft.col, DOCUMENTS.names)).alias("row"))
    exploded = listed.explode("row").where(daft.col("row").not_null())
    return exploded.select(daft.col("row").unnest())


def write(paths: Sequence[str], out: str, io: Any = None) -> None:
    """Read documents and write their rows as Parquet, a folder for each kind: ``row=quotation`` and so on.

    Args:
        paths: As ``rows`` takes them.
        out: The folder, or the place in a store.
        io: As ``rows`` takes it.
    """
    rows(paths, io).write_parquet(out, write_mode="overwrite", partition_cols=["row"], io_config=io)
