from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefgen.diagnostics import Collector
from briefgen.text import Document
from briefgen.yaml_source import Mapping, Scalar, Sequence, read, written


def read_back(text: str) -> list[str]:
    """The value as read from a block and from a flow mapping, and from a list."""
    value = written(text)
    collector = Collector()
    values = []
    for yaml in (f"k: {value}\n", f"{{k: {value}, l: m}}\n", f"- {value}\n", f"k: {value} # why\n"):
        node = read(Document("topic.yml", yaml), collector)
        if isinstance(node, Sequence):
            node = node.items[0]
        elif isinstance(node, Mapping):
            node = node.get("k")
        assert isinstance(node, Scalar), (yaml, list(collector))
        values.append(node.value)
    assert not list(collector)
    return values


@pytest.mark.parametrize("text", ["We need weapons", "it’s urgent", "Über 5 Milliarden", "Yes or no"])
def test_plain_words_stay_plain(text: str) -> None:
    assert written(text) == text


@pytest.mark.parametrize(
    "text",
    [
        "yes", "No", "null", "~", "true", "1.10", "5 billion", "$5.8", "2023-01-30", "12:30", "a: b", "a #b",
        "- a", "? a", "[a]", "{a}", "*a", "&a", "!a", "%a", "@a", "`a", "“We", "'a'", '"a"', " a", "a ", "",
        "a\nb", "a\tb", "a\\b", "\ufeffa", "a\u0085b", "a\u2028b", "\x1b[31m", "a\u202eb", "🇰🇷",
    ],
)  # fmt: skip
def test_what_yaml_could_take_for_something_else_reads_back_the_same(text: str) -> None:
    assert set(read_back(text)) == {text}


def test_a_value_takes_one_line_and_shows_what_is_invisible() -> None:
    for text in ("a\nb", "a\u202eb", "a\u2028b", "\x1b[31m"):
        assert written(text).isprintable()


@given(st.text(alphabet=st.characters(exclude_categories=["Cs"], exclude_characters="\0"), max_size=40))
def test_every_text_reads_back_the_same(text: str) -> None:
    assert set(read_back(text)) == {text}
