"""Makes an index of an archive and keeps it current; the texts stay in their files.

A file's documents go in under the file's number, which follows from its path, and files are noted as done
after theirs are there. What a killed run has put in without noting it is taken out before it is put in again.
"""

from __future__ import annotations

import hashlib
import json
import os
from dataclasses import asdict, dataclass
from typing import TYPE_CHECKING, Any, Final

import tantivy

from briefgen.archive.documents import Row
from briefgen.archive.index.words import ANALYZER, analyzer, spaced
from briefgen.archive.inputs.reading import UNREADABLE, document_of, records
from briefgen.archive.inputs.shards import Shard, format_of, shards
from briefgen.archive.run.output import settle
from briefgen.errors import BuildError, ConfigurationError

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping
    from pathlib import Path

_NOTE: Final = "files.json"
_VERSION: Final = 1
"""Of what an index holds; another one has to be made anew."""
_MEMORY: Final = 128 << 20
"""Bytes that tantivy may hold before it writes."""
_COMMITTED: Final = 50_000
"""Documents after which the files that are in are noted, so many as fit into the writer's memory.

A killed run loses the seconds that they took; with fewer, a fifth of the time goes into joining small parts.
"""
_BITS: Final = 62


@dataclass(frozen=True)
class Indexed:
    """What became of a file.

    Attributes:
        path: The file.
        documents: How many documents went in; None if it was in already.
        passed_over: How many records are no documents.
        fault: Why it could not be read; then none of it is in.
    """

    path: Path
    documents: int | None
    passed_over: int = 0
    fault: str = ""


def schema() -> Any:
    """The fields of the index: the words without the text, and where it is."""
    made = tantivy.SchemaBuilder()
    made.add_text_field("words", tokenizer_name=ANALYZER, index_option="position")
    made.add_text_field("id", stored=True, tokenizer_name="raw", index_option="basic")
    made.add_unsigned_field("file", stored=True, indexed=True)
    made.add_unsigned_field("shard", stored=True)
    made.add_unsigned_field("place", stored=True)
    return made.build()


def opened(folder: Path) -> Any:
    """The index of a folder.

    Raises:
        ConfigurationError: If there is none.
    """
    if not (folder / _NOTE).is_file():
        raise ConfigurationError(f"{folder} holds no index: briefgen archive index PATH… --out {folder}")
    try:
        index = tantivy.Index.open(str(folder / "tantivy"))
    except ValueError as error:
        raise ConfigurationError(f"the index in {folder} cannot be read: {error}") from error
    index.register_tokenizer(ANALYZER, analyzer())
    return index


def noted(folder: Path) -> dict[int, Shard]:
    """By its number each file that is in the index, as one shard from its first byte; none without an index.

    Raises:
        ConfigurationError: If another version has made the index.
    """
    try:
        note = json.loads((folder / _NOTE).read_text(encoding="utf-8"))
        if note["version"] != _VERSION:
            raise ConfigurationError(f"the index in {folder} is of another version: remove the folder")
        return {int(number): Shard(**shard) for number, shard in note["files"].items()}
    except FileNotFoundError:
        return {}
    except (OSError, ValueError, TypeError, KeyError) as error:
        raise ConfigurationError(f"{folder / _NOTE} cannot be read: {error}") from error


def update(
    folder: Path, paths: Iterable[Path], tell: Callable[[Indexed], None], threads: int = 1
) -> dict[int, Shard]:
    """Bring the index up to date with some files: new and changed ones go in, all others out.

    Args:
        folder: The folder of the index; made if it is not there.
        paths: The files.
        tell: Hears of each file when it is in.
        threads: How many threads tantivy writes with.

    Raises:
        BuildError: If the index cannot be written.
    """
    known = noted(folder)
    wanted = {_number(path): path for path in paths}
    (folder / "tantivy").mkdir(parents=True, exist_ok=True)
    try:
        index = tantivy.Index(schema(), path=str(folder / "tantivy"))
        index.register_tokenizer(ANALYZER, analyzer())
        writer = index.writer(_MEMORY, threads)
        for number in sorted(set(known) - set(wanted)):
            _leave_out(writer, number)
            del known[number]
        added: dict[int, Shard] = {}
        documents = 0
        for number, path in wanted.items():
            whole = _whole(path)
            if known.get(number) == whole:
                tell(Indexed(path, None))
                continue
            done = _replace(writer, number, path)
            tell(done)
            if done.fault:
                known.pop(number, None)
                continue
            added[number], documents = whole, documents + (done.documents or 0)
            if documents >= _COMMITTED:
                writer.commit()
                _note(folder, known := known | added)
                added, documents = {}, 0
        writer.commit()
        writer.wait_merging_threads()
    except ValueError as error:
        raise BuildError(f"the index in {folder} cannot be written: {error}") from error
    _note(folder, known := known | added)
    return known


def _leave_out(writer: Any, number: int) -> None:
    """Take a file's documents out; by a query, since by term tantivy takes the number for a signed one."""
    writer.delete_documents_by_query(tantivy.Query.term_query(schema(), "file", number))


def _replace(writer: Any, number: int, path: Path) -> Indexed:
    """Put a file's documents in the place of those that were in; none if it cannot be read to its end."""
    _leave_out(writer, number)
    try:
        return Indexed(path, *_add(writer, number, path))
    except UNREADABLE as error:
        _leave_out(writer, number)
        return Indexed(path, 0, fault=str(error))


def _add(writer: Any, number: int, path: Path) -> tuple[int, int]:
    """Put a file's documents in; the value counts them, and the records that are none."""
    added = passed_over = 0
    for shard in shards([path]):
        for place, record in records(shard):
            document = record if isinstance(record, Row) else document_of(*record)
            if isinstance(document, Row):
                passed_over += 1
                continue
            fields = tantivy.Document(id=document.id, words=spaced(document.text))
            fields.add_unsigned("file", number)
            fields.add_unsigned("shard", shard.start)
            fields.add_unsigned("place", place)
            writer.add_document(fields)
            added += 1
    return added, passed_over


def _whole(path: Path) -> Shard:
    """A file as one shard, by which a change of it is noticed."""
    state = path.stat()
    return Shard(str(path), format_of(path) or "jsonl", 0, state.st_size, state.st_size, state.st_mtime_ns)


def _number(path: Path) -> int:
    return int.from_bytes(hashlib.sha256(os.fsencode(path)).digest()[:8], "big") >> (64 - _BITS)


def _note(folder: Path, known: Mapping[int, Shard]) -> None:
    files = {str(number): asdict(shard) for number, shard in sorted(known.items())}
    temporary = folder / f"{_NOTE}.{os.getpid()}"
    temporary.write_text(json.dumps({"version": _VERSION, "files": files}), encoding="utf-8")
    settle(temporary, folder / _NOTE)
