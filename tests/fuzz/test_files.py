"""Bytes of a source and of a corpus in one file: text exactly as it stands, or a diagnostic."""

from __future__ import annotations

import contextlib
import json
import tempfile
from pathlib import Path
from typing import Any, Final

from hypothesis import given
from hypothesis import strategies as st

from briefgen.corpus import load_corpus
from briefgen.diagnostics import Collector
from briefgen.diagnostics.renderers import FORMATS, render
from briefgen.files import ProjectFiles
from briefgen.suggestion.records import InvalidRecordError, read_record
from briefgen.text import Document, decode_utf8
from tests.fuzz.inputs import TEXTS, fuzzed

BOM: Final = b"\xef\xbb\xbf"
PIECES: Final = [
    BOM, b"\xff\xfe", b"\xfe\xff", b"\0", b"\r\n", b"\n", b"\r", b"\xe9", b"\xc0\x80", b"a",
    b"\xed\xa0\x80", b"\xf4\x90\x80\x80", b"\xf0\x9f\x98\x80", "é\u2028\x85".encode(), b"{", b"}",
    b'"id": "a", ', b'"text": ""', b"\\ud800", b"\\u0000", b"1e999", b"NaN", b"[" * 400, b"1" * 5000,
]  # fmt: skip
BYTES: Final = st.binary(max_size=40) | st.lists(st.sampled_from(PIECES), max_size=12).map(b"".join)
ANY: Final = st.text(max_size=10) | st.sampled_from(["\ud800", "a\0", "", "a", "a-b", "A"])
VALUES: Final = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | ANY | TEXTS,
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(ANY, inner, max_size=3),
    max_leaves=6,
)
KEYS: Final = st.sampled_from(
    ["id", "text", "title", "publisher", "author", "url", "date_published", "is_based_on", "language", "path"]
)
RECORDS: Final = st.dictionaries(KEYS, VALUES, max_size=6).map(lambda record: json.dumps(record).encode())
SOUND: Final = st.builds(
    lambda more, name, text: json.dumps({**more, "id": name, "text": text}).encode(),
    st.dictionaries(KEYS, ANY | TEXTS, max_size=3),
    st.sampled_from(["a", "b-2", "c"]),
    TEXTS,
)
LINES: Final = st.lists(SOUND | RECORDS | BYTES, max_size=6).map(b"\n".join)


@fuzzed(60)
@given(BYTES)
def test_bytes_are_their_text_or_the_first_bad_one_is_named(data: bytes) -> None:
    decoded = decode_utf8(data)
    if not isinstance(decoded, str):
        assert 0 <= decoded.offset < len(data)
        assert decoded.line == data.count(b"\n", 0, decoded.offset) + 1
        assert decoded.reason.isprintable()
        return
    assert decoded.encode() == data.removeprefix(BOM)
    document = Document("a.txt", decoded)
    for offset in range(0, len(decoded) + 1, 1 + len(decoded) // 100):
        place = document.position(offset)
        assert document.line_starts[place.line - 1] + place.column - 1 == offset


@fuzzed(60)
@given(LINES)
def test_a_corpus_in_one_file_loads_what_is_sound_and_reports_the_rest(data: bytes) -> None:
    with tempfile.TemporaryDirectory() as folder:
        root = Path(folder)
        (root / "docs.jsonl").write_bytes(data)
        for name in ("sources.yml", "people.yml"):
            (root / name).write_bytes(b"{}\n")
        collector = Collector()
        corpus = load_corpus(
            ProjectFiles(root, collector), Path("docs.jsonl"), Path("sources.yml"), Path("people.yml")
        )
    records = {name: text for name, text in map(record, data.splitlines()) if name}
    for name, source in corpus.sources.items():
        assert name in records
        assert source.text.encode() is not None
        for value in strings(source.metadata.model_dump()):
            assert value.encode() is not None
    for format_ in FORMATS:
        assert render(format_, collector, {}).encode() is not None


def record(line: bytes) -> tuple[str | None, str | None]:
    with contextlib.suppress(ValueError, RecursionError):
        found = json.loads(line)
        if isinstance(found, dict) and isinstance(found.get("id"), str):
            return found["id"], found.get("text")
    return None, None


def strings(value: Any) -> list[str]:
    """Every text in a model's values."""
    if isinstance(value, (dict, list, tuple)):
        held = value.values() if isinstance(value, dict) else value
        return [text for item in held for text in strings(item)]
    return [value] if isinstance(value, str) else []


@fuzzed(60)
@given(SOUND | RECORDS | BYTES)
def test_a_record_is_read_or_refused(line: bytes) -> None:
    with contextlib.suppress(InvalidRecordError):
        name, text = read_record(line, 1)
        assert (name + text).encode() is not None
