"""Any text, put wherever a page shows text, changes words and nothing else; the words come out verbatim.

What MkDocs does between the Markdown of a page and its HTML is done here by Python-Markdown alone, a hundred
times faster; tests/acceptance/test_escaping.py goes through MkDocs and Material.
"""

from __future__ import annotations

import re
import unicodedata
from functools import cache
from typing import TYPE_CHECKING, Final

import html5lib
from hypothesis import given
from hypothesis import strategies as st
from markdown import Markdown

from briefgen.anchoring import Anchor, anchor
from briefgen.pages import SiteSettings, packaged_templates, render
from tests.acceptance.test_escaping import PAYLOADS, TWIN, hostile_site, nodes, visible
from tests.fuzz.inputs import TEXTS, fuzzed
from tests.harness.payloads import BIDI
from tests.unit.pages.built import having, text

if TYPE_CHECKING:
    from xml.etree.ElementTree import Element

PATHS: Final = ("topics/topic-{}.md", "sources/source-{}.md", "people/person-{}.md")
LISTS: Final = ("index.md", "quotes/index.md")
EXTENSIONS: Final = ("toc", "tables", "fenced_code", "attr_list")
PARTS: Final = st.lists(st.sampled_from(PAYLOADS) | TEXTS, min_size=1, max_size=4)
HOSTILE: Final = PARTS.map("".join) | PARTS.map(" ".join) | PARTS.map("\n".join)


def pages(payloads: list[str]) -> dict[str, Element]:
    """The content of some pages of a site with each text in all places that a topic has."""
    made = render(hostile_site(payloads), [packaged_templates()], SiteSettings(name="Desk"))
    found = {page.path: page.text for page in made}
    wanted = [path.format(index) for path in PATHS for index in range(len(payloads))]
    return {path: parsed(found[path]) for path in (*wanted, *LISTS)}


def parsed(page: str) -> Element:
    content = page.split("\n---\n", 1)[1]
    configs = {"toc": {"permalink": True}, "tables": {"use_align_attribute": True}}
    html = Markdown(extensions=list(EXTENSIONS), extension_configs=configs).convert(content)
    document: Element = html5lib.parse(f"<!doctype html><title>t</title><body>{html}")
    return document


@cache
def twin(count: int) -> dict[str, Element]:
    return pages([TWIN] * count)


def shown(character: str) -> str:
    """What stands on a page for a character: itself, unless HTML has no place for it."""
    if character == "\f":
        return " "
    code = ord(character)
    if unicodedata.category(character) == "Cc" and character not in "\t\n\f\r":
        return chr(0x2400 + code) if code < 0x20 else "\u2421" if code == 0x7F else "\ufffd"
    return "\ufffd" if code & 0xFFFE == 0xFFFE or 0xFDD0 <= code <= 0xFDEF else character


def displayed(payload: str) -> str:
    return "".join(map(shown, payload))


def is_quoted(payload: str) -> bool:
    """Whether a text can be quoted at all."""
    middle = f"before {payload} after"
    found = anchor(f"He said that {middle} it was over. Nobody answered.", middle)
    return bool(payload.strip()) and "\0" not in payload and isinstance(found, Anchor)


@fuzzed(5)
@given(st.lists(HOSTILE.filter(is_quoted), min_size=1, max_size=6))
def test_a_text_changes_no_element_and_comes_out_as_it_went_in(payloads: list[str]) -> None:
    made, harmless = pages(payloads), twin(len(payloads))
    for path, page in made.items():
        assert nodes(page) == nodes(harmless[path]), path
    for index, payload in enumerate(payloads):
        middle = f"before {payload} after"
        for path in (path.format(index) for path in PATHS):
            within = visible(harmless[path]).replace(f"before {TWIN} after", middle)
            assert bare(visible(made[path])) == bare(within.replace(TWIN, payload.strip())), path
        words = having(made[PATHS[0].format(index)], "class", "bg-exact")
        assert [text(element) for element in words] == [displayed(middle)] * 4


def bare(content: str) -> str:
    """The text without what depends on its length and its pages: how long it takes to read, and its page."""
    shown = BIDI.sub("\ufffd", displayed(content))
    return re.sub(r", pp?\. [0-9–]+(?= · )", "", re.sub(r"\n[0-9]+ min\n", "\n", shown))
