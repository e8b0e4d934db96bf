from __future__ import annotations

from html import unescape

import html5lib
import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefgen.escaping.html import Html, encode, encode_words


def test_prose_stays_readable() -> None:
    prose = "Over $5.8 billion, said Kim; “yes” – 28,500 (or so)? 50 % of NATO’s."
    assert encode(prose) == prose


@pytest.mark.parametrize("character", "<>&\"'`*_[]{}|#~\\:@=^\n\t")
def test_a_character_that_could_be_syntax_becomes_a_reference(character: str) -> None:
    assert encode(f"a{character}b") == f"a&#{ord(character)};b"


@pytest.mark.parametrize("text", ["- item", "+ item", "1. item", "12) item", " x"])
def test_the_start_of_a_list_becomes_a_reference(text: str) -> None:
    assert encode(text) == f"&#{ord(text[0])};{text[1:]}"


def test_a_number_at_the_start_stays_readable() -> None:
    assert encode("28.5 million") == "28.5 million"


def test_a_run_of_dashes_is_broken() -> None:
    assert "--" not in encode("a --8<-- b --- c")


def test_a_control_character_is_made_visible() -> None:
    assert encode("a\x00b\x1bc\x7fd\x93") == "a␀b␛c␡d\ufffd"


def test_half_a_surrogate_pair_becomes_a_replacement_character() -> None:
    assert encode("a\ud800b") == "a\ufffdb"


def test_a_direction_override_is_replaced_in_an_editors_text() -> None:
    assert encode("a\u202eb") == "a\ufffdb"


def test_a_direction_override_stands_alone_in_a_sources_words() -> None:
    assert encode_words("a\u202eb") == 'a<span class="bg-bidi">&#8238;</span>b'


def test_a_carriage_return_survives() -> None:
    assert unescape(encode_words("a\r\nb")) == "a\r\nb"


@given(st.text(st.characters(exclude_categories=["Cs", "Cc"])))
def test_text_comes_back_verbatim_from_an_html_parser(text: str) -> None:
    parsed = html5lib.parseFragment(f"<p>{encode_words(text)}</p>", namespaceHTMLElements=False)
    read = "".join(parsed.itertext())
    noncharacters = {
        ord(c): "\ufffd" for c in text if ord(c) & 0xFFFE == 0xFFFE or 0xFDD0 <= ord(c) <= 0xFDEF
    }
    assert read == text.translate(noncharacters)


@given(st.text())
def test_encoded_text_is_one_line_without_syntax(text: str) -> None:
    line = encode(text)
    assert not set("\n\r\t<>\"'`*_[]{}|\\:@=^") & set(line)
    assert len(line.splitlines()) <= 1


def test_what_is_put_into_markup_is_encoded_for_markdown_too() -> None:
    markup, text = Html("<i>"), "[a](b)<"
    encoded = encode(text)
    assert Html("<b>{}</b>").format(text) == f"<b>{encoded}</b>"
    assert Html("<b>%s</b>") % text == f"<b>{encoded}</b>"
    assert markup + text == f"<i>{encoded}"
    assert text + markup == f"{encoded}<i>"
    assert Html("").join([markup, text]) == f"<i>{encoded}"


def test_markup_is_not_encoded_again() -> None:
    assert Html("<b>{}</b>").format(encode("<")) == "<b>&#60;</b>"
