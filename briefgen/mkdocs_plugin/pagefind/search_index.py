"""The site's search index, made by Pagefind where it is installed.

Pagefind's own Python wrapper waits a tenth of a second for each record; this speaks the wrapper's protocol
itself: base64 of a JSON object and a comma, one answer for each request.
"""

from __future__ import annotations

import base64
import importlib
import importlib.util
import json
import os
import subprocess
from collections import Counter
from contextlib import suppress
from itertools import islice
from typing import TYPE_CHECKING, Any, Self

from briefgen.cache import NO_PARTS, Parts
from briefgen.errors import BuildError
from briefgen.mkdocs_plugin.pagefind.index_lists import joined
from briefgen.mkdocs_plugin.pagefind.index_records import frame_of, records_of
from briefgen.pages import SearchPassage, SearchRecord, terms

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence
    from types import TracebackType

    from briefgen.cache import Store
    from briefgen.mkdocs_plugin.pagefind.index_records import Indexed

FOLDER = "pagefind"
_AT_ONCE = 50
"""Requests that are sent before their answers are read, which have to fit into a pipe meanwhile.

An answer has some two hundred bytes.
"""
_MOST_WORDS = 20_000
"""More would weigh more than a question may load."""

_ANY = SearchRecord("any/", (SearchPassage("Page", "any", "any"),))
"""A record for what an index has whatever its records are."""


def available() -> bool:
    """Whether Pagefind, its program and what reads its files are installed."""
    return all(importlib.util.find_spec(name) for name in ("pagefind", "pagefind_bin", "cbor2"))


def index_of(records: Iterable[SearchRecord], language: str, parts: Parts = NO_PARTS) -> dict[str, bytes]:
    """The files of an index of the records by path, and beside it the words that a slip may have meant.

    Args:
        records: In an order that depends on nothing but the project: the index depends on it.
        language: The site's language as a BCP 47 tag.
        parts: What the last run has worked out.

    Raises:
        BuildError: If Pagefind fails.
    """
    given, tag = list(records), language.partition("-")[0]
    made_of = [f"{tag} {record!r}".encode("utf-8", "surrogatepass") for record in given]
    try:
        frame = parts.of("frame", tag.encode(), lambda: frame_of(_asked(iter([(_ANY, "any")]), tag)))
        found = parts.of_all("record", made_of, lambda new: _worked_out([given[place] for place in new], tag))
        files = joined(frame, [indexed for indexed, _ in found if indexed is not None], parts)
    except (ValueError, LookupError) as failure:
        raise BuildError(f"the index differs from Pagefind 1.5's: {failure}") from failure
    counted: Counter[str] = Counter()
    for _, words in found:
        counted.update(words)
    return {**files, "words.txt": "\n".join(_most_frequent(counted)).encode()}


def kept_index(records: tuple[SearchRecord, ...], language: str, store: Store) -> dict[str, bytes]:
    """The same as ``index_of``, and what it has worked out is kept for the next run."""
    parts = Parts(store, "parts")
    made = index_of(records, language, parts)
    parts.keep()
    return made


def _worked_out(records: list[SearchRecord], language: str) -> Iterator[tuple[Indexed | None, list[str]]]:
    """What Pagefind finds in records, and the terms that are words."""
    texts = [record.indexed for record in records]
    shown = [(record.url, _shown(record)) for record in records]
    files = _asked(zip(records, texts, strict=True), language)
    return zip(records_of(files, shown), map(_words, texts), strict=True)


def _asked(records: Iterator[tuple[SearchRecord, str]], language: str) -> dict[str, bytes]:
    """The files that Pagefind makes of records and the terms of each."""
    with _Service() as service:
        index = service.ask({"type": "NewIndex", "config": {"keep_index_url": False}})["index_id"]
        while requests := [
            {
                "type": "AddRecord",
                "index_id": index,
                "url": record.url,
                "content": indexed,
                "language": language,
                "meta": {"title": record.passages[0].title},
                "filters": {name: list(values) for name, values in record.facets.items()},
                "sort": None,
            }
            for record, indexed in islice(records, _AT_ONCE)
        ]:
            service.ask_all(requests)
        files = service.ask({"type": "GetFiles", "index_id": index})["files"]
        return {file["path"]: base64.b64decode(file["content"]) for file in files}


def _shown(record: SearchRecord) -> dict[str, str]:
    """What a record's hits are made of, and the terms besides that a question may have."""
    return {
        "passages": json.dumps(record.passages, ensure_ascii=False, separators=(",", ":")),
        "others": " ".join(found for text in record.others for found in terms(text).main),
    }


def _words(indexed: str) -> list[str]:
    """The terms of a record that are words, which a slip may have meant."""
    return sorted({word for word in indexed.split() if len(word) > 2 and not word.startswith(("zx", "zz"))})


def _most_frequent(counted: Counter[str]) -> list[str]:
    """The words of an index, the most frequent first."""
    return [word for word, _ in sorted(counted.items(), key=lambda one: (-one[1], one[0]))[:_MOST_WORDS]]


def _program() -> str:
    """Pagefind's program, found as its wrapper does, which loads ``asyncio`` for that."""
    if named := os.environ.get("PAGEFIND_BINARY_PATH"):
        return named
    with suppress(ImportError):
        return str(importlib.import_module("pagefind_bin_extended").get_executable())
    return str(importlib.import_module("pagefind_bin").get_executable())


class _Service:
    """Pagefind's program, asked one thing after another."""

    def __enter__(self) -> Self:
        self._process = subprocess.Popen(  # noqa: S603 - the package's own program
            [_program(), "--service"],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
        )
        self._asked = self._searched = 0
        self._read = bytearray()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._process.kill()
        self._process.communicate()

    def ask(self, payload: dict[str, Any]) -> dict[str, Any]:
        """Send a request and wait for its answer.

        Raises:
            BuildError: If Pagefind says no, or nothing more.
        """
        return self.ask_all([payload])[0]

    def ask_all(self, payloads: Sequence[dict[str, Any]]) -> list[dict[str, Any]]:
        """Send a few requests and wait for their answers, which come in their order.

        Raises:
            BuildError: If Pagefind says no, or nothing more.
        """
        assert self._process.stdin  # noqa: S101 - for the type checker: both are pipes
        assert self._process.stdout  # noqa: S101
        try:
            for payload in payloads:
                self._asked += 1
                request = json.dumps({"message_id": self._asked, "payload": payload})
                self._process.stdin.write(base64.b64encode(request.encode()) + b",")
            self._process.stdin.flush()
            answers = [json.loads(base64.b64decode(self._answer())) for _ in payloads]
        except (OSError, EOFError, ValueError) as failure:
            raise BuildError(f"Pagefind crashed while building the search index: {failure}") from failure
        results: list[dict[str, Any]] = [answer["payload"] for answer in answers]
        for result in results:
            if result.get("type") == "Error":
                raise BuildError(f"Pagefind failed to build the search index: {result.get('message')}")
        return results

    def _answer(self) -> bytes:
        """The next answer, up to its comma.

        Raises:
            EOFError: If there is none.
        """
        stream: Any = self._process.stdout
        while (end := self._read.find(b",", self._searched)) < 0:
            self._searched = len(self._read)
            part = stream.read1(1 << 20)
            if not part:
                raise EOFError("no answer")
            self._read += part
        answer = bytes(self._read[:end])
        del self._read[: end + 1]
        self._searched = 0
        return answer
