from __future__ import annotations

from briefgen.escaping.html import Html
from briefgen.pages.translation import counted, translated


def test_words_and_values_are_encoded_and_markup_stays() -> None:
    link = Html('<a href="#s-1">1</a>')
    shown = translated("*source* {number} of {all}", number=link, all="<b>")
    assert shown == f"&#42;source&#42; {link} of &#60;b&#62;"


def test_the_number_chooses_the_form() -> None:
    assert counted("{n} source", "{n} sources", 1) == "1 source"
    assert counted("{n} source", "{n} sources", 2) == "2 sources"
