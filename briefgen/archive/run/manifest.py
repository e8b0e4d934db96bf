"""What a folder of results knows to be finished: a small file for each shard, written after its tables."""

from __future__ import annotations

import json
import os
from dataclasses import asdict, dataclass
from typing import TYPE_CHECKING, Final

import briefgen
from briefgen.archive.run.output import settle

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

    from briefgen.archive.inputs.shards import Shard

_FOLDER: Final = "finished"


@dataclass(frozen=True)
class Finished:
    """What became of a shard.

    Attributes:
        key: The shard's key, of which the state of its file is part.
        path: The shard's file.
        start: The first byte or group of it.
        documents: How many documents were read.
        quotations: How many quotations were found.
        figures: How many figures were found.
        files: By the path of each table within the folder its size in bytes.
        aside: What was passed over: the name of each document, and why.
        version: The version of briefgen that read it.
    """

    key: str
    path: str
    start: int
    documents: int
    quotations: int
    figures: int
    files: Mapping[str, int]
    aside: tuple[tuple[str, str], ...]
    version: str = briefgen.__version__


def record(folder: Path, finished: Finished) -> None:
    """Remember that a shard is finished."""
    final = folder / _FOLDER / f"{finished.key}.json"
    final.parent.mkdir(exist_ok=True)
    temporary = final.with_suffix(f".{os.getpid()}.unfinished")
    temporary.write_text(json.dumps(asdict(finished), ensure_ascii=False), encoding="utf-8")
    settle(temporary, final)


def finished(folder: Path, shard: Shard) -> Finished | None:
    """What is known of a shard; None if it has to be read: its file, its tables or briefgen have changed."""
    path = folder / _FOLDER / f"{shard.key}.json"
    try:
        known = json.loads(path.read_text(encoding="utf-8"))
        found = Finished(**{**known, "aside": tuple((name, why) for name, why in known["aside"])})
        sizes = {name: (folder / name).stat().st_size for name in found.files}
    except (OSError, ValueError, TypeError, KeyError):
        return None
    return found if sizes == found.files and found.version == briefgen.__version__ else None


def forget(folder: Path, wanted: set[str]) -> None:
    """Remove what belongs to shards that the archive no longer has, their tables with them.

    Args:
        folder: The folder of results.
        wanted: The keys of the archive's shards.
    """
    for path in (folder / _FOLDER).glob("*"):
        if path.suffix == ".json" and path.stem in wanted:
            continue
        if path.suffix == ".json":
            for table in folder.glob(f"*/{path.stem}.parquet"):
                table.unlink(missing_ok=True)
        path.unlink(missing_ok=True)
