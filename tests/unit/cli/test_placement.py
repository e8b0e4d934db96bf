from __future__ import annotations

import pytest

from briefgen.cli.edits.placement import placed, relinked, taken

PAGES = {"topics/a.md", "topics/index.md", "index.md", "people/b.md"}


@pytest.mark.parametrize(
    ("path", "place"),
    [
        ("index.md", "index.md"),
        ("topics/index.md", "topics/index.md"),
        ("topics/a.md", "topics/a/index.md"),
        ("topics/index-.md", "topics/index-/index.md"),
        ("data/figures.csv", "data/figures.csv"),
    ],
)
def test_a_page_becomes_its_folders_index_and_a_file_stays(path: str, place: str) -> None:
    assert placed(path) == place


@pytest.mark.parametrize("path", ["topics/a.md", "topics/a/index.md", "topics/a/README.md"])
def test_whatever_has_a_pages_address_takes_its_place(path: str) -> None:
    assert taken(path) == placed("topics/a.md")


@pytest.mark.parametrize(
    ("text", "here", "made"),
    [
        ("[x](topics/a.md)", "m.md", "[x](topics/a/index.md)"),
        ("[x](topics/a.md#q-1)", "m.md", "[x](topics/a/index.md#q-1)"),
        ('[x](<topics/a.md> "title")', "m.md", '[x](<topics/a/index.md> "title")'),
        ("[x](../people/b.md)", "notes/m.md", "[x](../people/b/index.md)"),
        ("[x](b.md)", "people/m.md", "[x](b/index.md)"),
        ("[x][r]\n\n[r]: topics/a.md\n", "m.md", "[x][r]\n\n[r]: topics/a/index.md\n"),
        ("é [x](topics/a.md) [y](topics/a.md)", "m.md", "é [x](topics/a/index.md) [y](topics/a/index.md)"),
    ],
)
def test_a_link_to_a_generated_page_follows_it(text: str, here: str, made: str) -> None:
    assert relinked(text, here, PAGES) == made


@pytest.mark.parametrize(
    "text",
    [
        "[x](topics/index.md)", "[x](index.md)", "[x](topics/other.md)", "[x](https://a.test/topics/a.md)",
        "[x](topics/a.mdx)", "topics/a.md", "<a href='topics/a.md'>x</a>", "[x](../topics/a.md)",
    ],
)  # fmt: skip
def test_every_other_link_stays_as_it_is(text: str) -> None:
    assert relinked(text, "m.md", PAGES) == text
