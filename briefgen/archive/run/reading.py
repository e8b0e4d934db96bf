"""One run over an archive: what is finished is passed over, what is left is read, what fails is listed."""

from __future__ import annotations

import json
import os
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Final

from filelock import FileLock, Timeout

from briefgen.archive.inputs.shards import files, shards
from briefgen.archive.run.manifest import Finished, finished, forget
from briefgen.archive.run.output import prepare, settle
from briefgen.errors import BuildError

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from pathlib import Path

    from briefgen.archive.inputs.shards import Shard
    from briefgen.archive.run.pool import Failed, Pool

ASIDE: Final = "aside.jsonl"
"""The file that lists what was passed over."""
_LOCK: Final = ".lock"


@dataclass
class Outcome:
    """What a run did.

    Attributes:
        shards: How many shards the archive has.
        known: How many of them an earlier run had finished.
        documents: How many documents are read in all.
        quotations: How many quotations were found in them.
        figures: How many figures were found in them.
        aside: How many documents were passed over.
        failed: The shards that could not be read.
    """

    shards: int = 0
    known: int = 0
    documents: int = 0
    quotations: int = 0
    figures: int = 0
    aside: int = 0
    failed: list[Failed] = field(default_factory=list)

    def add(self, one: Finished) -> None:
        """Count a shard."""
        self.documents += one.documents
        self.quotations += one.quotations
        self.figures += one.figures
        self.aside += len(one.aside)


def read_archive(
    paths: Sequence[Path],
    pool: Pool,
    tell: Callable[[int, Finished | Failed | None], None] = lambda total, one: None,  # noqa: ARG005
) -> Outcome:
    """Read an archive into the folder of a pool.

    Args:
        paths: Its files and folders.
        pool: Reads it.
        tell: Hears how many shards there are, and of each what became of it, None for one that was finished.

    Raises:
        BuildError: If another run writes the folder, or it cannot be written.
        ConfigurationError: If a file cannot be read.
    """
    wanted = list(shards(files(paths)))
    try:
        prepare(pool.folder)
        with FileLock(pool.folder / _LOCK, timeout=0):
            outcome = _read(wanted, pool, tell)
            prepare(pool.folder)  # workers that died have left unfinished tables
            return outcome
    except Timeout as error:
        raise BuildError(f"another run is still writing {pool.folder}; try again later") from error
    except OSError as error:
        raise BuildError(f"{pool.folder} cannot be written: {error}") from error


def _read(
    wanted: Sequence[Shard], pool: Pool, tell: Callable[[int, Finished | Failed | None], None]
) -> Outcome:
    outcome = Outcome(len(wanted))
    done: dict[str, Finished] = {}
    forget(pool.folder, {shard.key for shard in wanted})
    left = []
    for shard in wanted:
        known = finished(pool.folder, shard)
        if known is None:
            left.append(shard)
            continue
        done[shard.key] = known
        outcome.known += 1
        tell(len(wanted), None)
    for one in pool.read(left):
        tell(len(wanted), one)
        if isinstance(one, Finished):
            done[one.key] = one
        else:
            outcome.failed.append(one)
    for one in done.values():
        outcome.add(one)
    _list_aside(pool.folder, [done[shard.key] for shard in wanted if shard.key in done])
    return outcome


def _list_aside(folder: Path, done: Sequence[Finished]) -> None:
    """Write what was passed over, in the order of the archive, a line of JSON for each."""
    lines = [
        json.dumps({"path": one.path, "document": name, "reason": reason}, ensure_ascii=False)
        for one in done
        for name, reason in one.aside
    ]
    temporary = folder / f"{ASIDE}.{os.getpid()}"
    temporary.write_text("".join(f"{line}\n" for line in lines), encoding="utf-8", errors="replace")
    settle(temporary, folder / ASIDE)
