from __future__ import annotations

from xml.etree import ElementTree as ET

from hypothesis import given
from hypothesis import strategies as st

from briefgen.escaping.characters import representable
from briefgen.escaping.xml import xml_attribute, xml_element, xml_text

ANY = st.text(st.characters(codec=None))


@given(ANY)
def test_plain_text_is_as_long_and_keeps_whatever_is_a_character(text: str) -> None:
    assert len(representable(text)) == len(text)
    assert representable(representable(text)) == representable(text)
    if text.isprintable():
        assert representable(text) == text


@given(ANY)
def test_an_xml_parser_reads_the_plain_text_back(text: str) -> None:
    assert (ET.fromstring(xml_element("a", text)).text or "") == representable(text)  # noqa: S314  # our own


@given(ANY)
def test_an_attribute_is_one_attribute(text: str) -> None:
    element = ET.fromstring(f"<a b={xml_attribute(text)}/>")  # noqa: S314  # our own
    assert list(element.attrib) == ["b"]
    assert element.attrib["b"].split() == representable(text).split()


def test_markup_is_text() -> None:
    assert xml_text("</entry>]]><x a='1'>&amp;") == "&lt;/entry&gt;]]&gt;&lt;x a='1'&gt;&amp;amp;"
