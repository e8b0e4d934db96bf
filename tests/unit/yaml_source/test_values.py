"""Values of an entry are set in place; everything around them keeps its bytes."""

from __future__ import annotations

import pytest

from briefgen.text import Document
from briefgen.yaml_source import Unspliceable, set_values

ORIGINAL = {"path": "corpus/a.pdf", "sha256": "00"}
FLOW = '{path: corpus/a.pdf, sha256: "00"}'


@pytest.mark.parametrize(
    ("before", "after"),
    [
        (
            "# mine\na:\n  sha256: '11'   # of the text\n  title: A\n\nb: {title: B}\n",
            '# mine\na:\n  sha256: "22"   # of the text\n  title: A\n  original: '
            + FLOW
            + "\n\nb: {title: B}\n",
        ),
        ("a: {title: A}\r\nb: {}", f'a: {{title: A, sha256: "22", original: {FLOW}}}\r\nb: {{}}'),
        (
            "a:\r\n    original:\r\n        path: corpus/old.pdf\r\n    sha256:\r\nb: {}",
            f'a:\r\n    original:\r\n        {FLOW}\r\n    sha256: "22"\r\nb: {{}}',
        ),
        ("a:\n  title: A # last", f'a:\n  title: A # last\n  sha256: "22"\n  original: {FLOW}'),
        ("a:\n  note: |\n    One.\n\n    Two.\nb:\n  title: B\n",
         f'a:\n  note: |\n    One.\n\n    Two.\n  sha256: "22"\n  original: {FLOW}\nb:\n  title: B\n'),
    ],
)  # fmt: skip
def test_a_value_is_set_where_it_is_or_at_the_end(before: str, after: str) -> None:
    spliced = set_values(Document("s.yml", before), "a", {"sha256": "22", "original": ORIGINAL})
    assert spliced.document.text == after
    assert spliced.inserted.slice(after).startswith("a:")


@pytest.mark.parametrize("text", ["b: {title: B}", "a: text", "a: [", "- a", "", "a:\n"])
def test_an_entry_that_is_not_there_is_refused(text: str) -> None:
    with pytest.raises(Unspliceable):
        set_values(Document("s.yml", text), "a", {"sha256": "22"})
