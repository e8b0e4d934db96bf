"""No text at all makes the reader, the decoder or the settings raise, and both parsers read the same."""

from __future__ import annotations

import contextlib

import yaml
from hypothesis import given
from hypothesis import strategies as st

from briefgen.corpus.metadata import SourceMetadata
from briefgen.curation.topics import Topic
from briefgen.diagnostics import Collector
from briefgen.errors import ConfigurationError
from briefgen.text import Document
from briefgen.yaml_source import Mapping, Node, Scalar, decode, decode_table, read, read_settings
from tests.unit.yaml_source.reading import plain, read_text

SIGNS = [
    "a", "b: ", "title: ", "points:\n", "- ", "\n", "\n  ", "\n    ", " ", '"', "'", "[", "]", "{", "}", ",",
    ":", " #", ">-\n  ", "|\n  ", "|+\n", "|2\n", "\\", "\\n", "\\x41", "\\U00110000", "\t", "\r\n", "\r",
    "\u2028", "\x85", "\ufeff", "é", "😀", "''", "?", "? ", "&a ", "*a", "!t ", "%", "---\n", "...\n", "@",
    "`", "\\\n", "-", "~", "null", "\n\n", "\n \n", "1", "<<", "<<: ", "<<<<<<< HEAD\n",
]  # fmt: skip
YAML_LIKE = st.lists(st.sampled_from(SIGNS), max_size=14).map("".join)
ANY = st.one_of(YAML_LIKE, YAML_LIKE.map("title: ".__add__), st.text(max_size=60))


def check_spans(node: Node, text: str) -> None:
    assert 0 <= node.span.start <= node.span.end <= len(text)
    if isinstance(node, Scalar):
        assert len(node.offsets) == len(node.value) + 1
        assert list(node.offsets) == sorted(node.offsets)
        return
    children: list[Node] = []
    if isinstance(node, Mapping):
        children = [part for entry in node.entries for part in (entry.key, entry.value)]
    else:
        children = list(node.items)
    for child in children:
        assert node.span.contains(child.span)
        check_spans(child, text)


@given(ANY)
def test_reading_never_raises_and_its_spans_lie_in_the_file(text: str) -> None:
    node, diagnostics = read_text(text)
    if node is not None:
        check_spans(node, text)
    for diagnostic in diagnostics:
        for label in (diagnostic.primary, *diagnostic.related):
            assert label.span.end <= len(text)
        assert diagnostic.message.isprintable()
        assert (diagnostic.help or "x").isprintable()


@given(ANY)
def test_decoding_never_raises(text: str) -> None:
    document, collector = Document("topic.yml", text), Collector()
    node = read(document, collector)
    topic = decode(node, Topic, document, collector)
    decode_table(node, SourceMetadata, document, collector)
    assert topic is None or topic.document is document
    assert all(diagnostic.primary.span.end <= len(text) for diagnostic in collector)


@given(ANY)
def test_settings_are_read_or_refused(text: str) -> None:
    with contextlib.suppress(ConfigurationError):
        assert isinstance(read_settings(Document("mkdocs.yml", text)), dict)


@given(ANY)
def test_both_parsers_read_the_same(text: str) -> None:
    fast, slow = read_text(text), read_text(text, accelerated=False)
    assert fast[0] == slow[0]
    assert bool(fast[1]) == bool(slow[1])


@given(YAML_LIKE)
def test_a_value_is_what_pyyaml_makes_of_it(text: str) -> None:
    node, diagnostics = read_text(text)
    if node is None or diagnostics or set(text) & set("\t\x85\u2028\ufeff?"):
        return
    assert plain(node) == yaml.load(text, Loader=yaml.BaseLoader)  # noqa: S506 (it makes texts only)
