"""Bytes that claim to be an editor's file are read or reported; an edit of it changes nothing else."""

from __future__ import annotations

import contextlib
import json
from pathlib import Path
from typing import Final

from hypothesis import given
from hypothesis import strategies as st

from briefgen.corpus import Person, SourceMetadata
from briefgen.curation.topics import Topic
from briefgen.diagnostics import Collector
from briefgen.diagnostics.renderers import FORMATS, render
from briefgen.errors import ConfigurationError
from briefgen.text import Document, decode_utf8
from briefgen.yaml_source import (
    Fields,
    Spliced,
    Unspliceable,
    comments,
    decode,
    decode_table,
    insert_entry,
    insert_item,
    read,
    read_settings,
)
from briefgen.yaml_source.rewriting.editing import values_of
from tests.fuzz.inputs import TEXTS, fuzzed
from tests.unit.yaml_source.test_any_text import SIGNS

CONTENT: Final = Path(__file__).parents[2] / "content"
FILES: Final = [
    (CONTENT / name).read_text(encoding="utf-8").splitlines(keepends=True)
    for name in ("curation/japan.yml", "curation/nato-request.yml", "people.yml", "sources.yml")
]
LAYOUTS: Final = [
    "title: T\npoints: []\n", "points:\n- text: a\n\n- text: b # why\n", "points: [{text: a}, {text: b}]",
    "{title: T, points: [a]}\n", "# only\n", "points:\r\n    - text: >-\r\n        folded\r\n",
    "a: {b: c}\n---\n", "points:\n  - exact: |+\n      kept\n\n\nfigures: ~\n",
]  # fmt: skip
YAML_LIKE: Final = st.lists(st.sampled_from(SIGNS), max_size=20).map("".join)


@st.composite
def edited_files(draw: st.DrawFn) -> str:
    """A stretch of a real file, with a few things put in, taken out or doubled."""
    lines = list(draw(st.sampled_from(FILES)))
    start = draw(st.integers(0, len(lines) - 1))
    lines = lines[: draw(st.integers(0, 3))] + lines[start : start + draw(st.integers(1, 14))]
    for _ in range(draw(st.integers(0, 4))):
        at = draw(st.integers(0, len(lines) - 1))
        line = lines[at]
        column = draw(st.integers(0, len(line)))
        change = draw(st.sampled_from(["put", "cut", "double", "indent", "end"]))
        lines[at] = {
            "put": line[:column] + draw(st.sampled_from(SIGNS)) + line[column:],
            "cut": line[:column],
            "double": line * 2,
            "indent": "  " + line,
            "end": line.rstrip("\n") + "\r\n",
        }[change]
    return "".join(lines)


TEXT_FILES: Final = edited_files() | YAML_LIKE | st.sampled_from(LAYOUTS) | TEXTS
BYTES: Final = st.binary(max_size=60) | TEXT_FILES.map(str.encode)
FIELDS: Final = st.builds(
    Fields,
    st.dictionaries(st.sampled_from(["speaker", "exact", "note"]), TEXTS, min_size=1),
    st.dictionaries(st.sampled_from(["speaker", "exact", "note"]), TEXTS, max_size=1),
)


@fuzzed(60)
@given(BYTES)
def test_a_file_is_read_or_every_defect_of_it_can_be_shown(data: bytes) -> None:
    text = decode_utf8(data)
    if not isinstance(text, str):
        return
    document, collector = Document("content/a.yml", text), Collector()
    node = read(document, collector)
    decode(node, Topic, document, collector)
    decode_table(node, SourceMetadata, document, collector)
    decode_table(node, Person, document, collector)
    tuple(comments(document, [] if node is None else [node]))
    with contextlib.suppress(ConfigurationError):
        read_settings(document)
    for diagnostic in collector:
        assert diagnostic.message.isprintable()
        for label in (diagnostic.primary, *diagnostic.related):
            assert label.span.end <= len(label.document.text)
    for name in FORMATS:
        shown = render(name, collector, {})
        assert shown.encode() is not None
        assert name not in ("json", "sarif") or json.loads(shown)


@fuzzed(60)
@given(TEXT_FILES, FIELDS, st.sampled_from(["points", "quotations", "figures", "title", "é: 1"]))
def test_an_edit_keeps_every_other_byte_or_is_refused(text: str, fields: Fields, key: str) -> None:
    document = Document("a.yml", text)
    for insert in (insert_item, insert_entry):
        try:
            spliced = insert(document, key, fields)
        except Unspliceable:
            continue
        check(document, spliced)
        says, said = values(spliced.document), values(document) or {}
        assert isinstance(says, dict)
        assert isinstance(said, dict)
        assert {k: v for k, v in says.items() if k != key} == {k: v for k, v in said.items() if k != key}
        added = says[key]
        assert added == fields.as_read() if insert is insert_entry else fields.as_read() in added


def check(document: Document, spliced: Spliced) -> None:
    before, after = document.text, spliced.document.text
    assert after[: spliced.inserted.start] == before[: spliced.replaced.start]
    assert after[spliced.inserted.end :] == before[spliced.replaced.end :]
    replaced = before[spliced.replaced.start : spliced.replaced.end].strip()
    assert replaced in ("", "[]", "[ ]", "~", "null") or "#" in replaced  # a comment that stays on its line


def values(document: Document) -> object:
    collector = Collector()
    node = read(document, collector)
    assert not collector.failed
    return values_of(node)
