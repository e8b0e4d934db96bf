"""What a bibliography knows of files."""

from __future__ import annotations

import pytest

from briefgen.conversion import Unconvertible, convert

ENTRY = r"""
@article{lee2024,
  title = {The {Bridge} at Br{\"u}ck},
  author = {Lee, Ann and Bo Ek and others},
  journal = "The Day",
  year = 2024, month = may,
  url = {https://day.test/bridge},
  langid = {english},
  file = {Full Text:files/12/Lee - The Bridge.pdf:application/pdf;other.html},
}
@misc{x, title = {Rain}, date = {2024-05-02/2024-05-03}, url = {javascript:alert(1)}}
"""


def test_an_entry_states_what_it_knows_of_its_file() -> None:
    first, second = convert(ENTRY.encode(), "papers.bib")
    assert {key: stated.value for key, stated in first.stated.items()} == {
        "title": "The Bridge at Brück", "author": "Ann Lee, Bo Ek", "publisher": "The Day",
        "date_published": "2024-05", "url": "https://day.test/bridge",
    }  # fmt: skip
    assert (first.text, first.name) == ("", "Lee - The Bridge.pdf")
    assert first.stated["title"].origin == "the entry lee2024"
    assert {key: stated.value for key, stated in second.stated.items()} == {
        "title": "Rain", "date_published": "2024-05-02",
    }  # fmt: skip
    assert second.name == "x"


@pytest.mark.parametrize("text", ["", "no entry", "@article{", "@" * 10_000, "@a{a, b = {" + "{" * 10_000])
def test_what_has_no_entry_is_refused(text: str) -> None:
    with pytest.raises(Unconvertible):
        list(convert(text.encode(), "a.bib"))
