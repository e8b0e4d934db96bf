"""Values of an entry are set in place; everything around them keeps its bytes."""

from __future__ import annotations

import pytest

from briefgen.text import Document
from briefgen.yaml_source import Unspliceable, set_values

ORIGINAL = {"path": "corpus/a.pdf", "sha256": "00"}
FLOW = '{path: corpus/a.pdf, sha256: "00"}'


BLOCK = ["  original:", "    path: corpus/a.pdf", '    sha256: "00"']


@pytest.mark.parametrize(
    ("before", "after"),
    [
        (
            "# mine\na:\n  sha256: '11'   # of the text\n  title: A\n\nb: {title: B}\n",
            ["# mine", "a:", '  sha256: "22"   # of the text', "  title: A", *BLOCK, "", "b: {title: B}", ""],
        ),
        ("a: {title: A}\nb: {}", [f'a: {{title: A, sha256: "22", original: {FLOW}}}', "b: {}"]),
        ("a: {original: {sha256: '00'}}", [f'a: {{original: {FLOW}, sha256: "22"}}']),
        (
            "a:\n    original:\n        path: corpus/old.pdf\n    sha256:\nb: {}",
            ["a:", "    original:", "        path: corpus/a.pdf", '        sha256: "00"', '    sha256: "22"',
             "b: {}"],
        ),
        ("a:\n  title: A # last",
         ["a:", "  title: A # last", '  sha256: "22"', *BLOCK]),
        ("a:\n  note: |\n    One.\n\n    Two.\nb:\n  title: B\n",
         ["a:", "  note: |", "    One.", "", "    Two.", '  sha256: "22"', *BLOCK, "b:",
          "  title: B", ""]),
    ],
)  # fmt: skip
@pytest.mark.parametrize("end", ["\n", "\r\n"])
def test_a_value_is_set_where_it_is_or_at_the_end(before: str, after: list[str], end: str) -> None:
    document = Document("s.yml", before.replace("\n", end))
    spliced = set_values(document, "a", {"sha256": "22", "original": ORIGINAL})
    expected = end.join(after)
    assert spliced.document.text == (expected if end in document.text else "\n".join(after))
    assert spliced.inserted.slice(spliced.document.text).startswith("a:")


@pytest.mark.parametrize("text", ["b: {title: B}", "a: text", "a: [", "- a", "", "a:\n"])
def test_an_entry_that_is_not_there_is_refused(text: str) -> None:
    with pytest.raises(Unspliceable):
        set_values(Document("s.yml", text), "a", {"sha256": "22"})
