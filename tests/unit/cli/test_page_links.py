"""Links of hand-written pages to generated ones are found, and nothing else that looks like them."""

from __future__ import annotations

import pytest

from briefgen.cli.edits.names.links import configured_links, page_links


def marked(text: str, here: str = "notes.md") -> str:
    for span in reversed(list(page_links(text, here, "topics/old"))):
        text = f"{text[: span.start]}NEW{text[span.end :]}"
    return text


@pytest.mark.parametrize(
    ("text", "here"),
    [
        ("[a](topics/old.md)", "notes.md"),
        ("[a](<topics/old.md#q-a-1> 'title')", "notes.md"),
        ("[a](../topics/old.md)", "more/notes.md"),
        ("[a](topics/old/index.md)", "index.md"),
        ("[a](topics/old/#q)", "index.md"),
        ("[a](../topics/old/)", "notes.md"),
        ("[a](/topics/old/)", "more/notes.md"),
        ("[a]: topics/old.md 'title'", "notes.md"),
        ('<a href="topics/old/">', "index.md"),
    ],
)
def test_a_link_is_found(text: str, here: str) -> None:
    assert marked(text, here) == text.replace("old", "NEW")


@pytest.mark.parametrize(
    "text",
    [
        "[a](topics/older.md)",
        "[a](topics/very-old.md)",
        "[a](sources/old.md)",
        "[a](https://example.org/topics/old/)",
        "[a](other/topics/old.md)",
        "topics/old.md",
        "`[a](topics/old.md)`",
        "```\n[a](topics/old.md)\n```\n",
        "~~~ md\n[a](topics/old.md)\n",
    ],
)
def test_what_is_no_link_to_it_is_left_alone(text: str) -> None:
    assert marked(text) == text


def test_the_navigation_is_found_outside_of_comments() -> None:
    text = "nav:\n  - Old: topics/old.md # topics/old.md\n  - topics/older.md\n# topics/old.md\n"
    found = [text[: span.start].count("\n") for span in configured_links(text, "topics/old")]
    assert found == [1]
