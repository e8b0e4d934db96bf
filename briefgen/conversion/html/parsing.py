"""Markup as a tree, within limits that keep a hostile page from taking the machine.

libxml2 leaves out whatever is nested more than 255 deep and takes quadratic time for the attributes of one
tag, so such pages are refused before or after it: a text with a hole would be worse than none.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from lxml import etree, html

from briefgen.conversion.documents import Unconvertible
from briefgen.conversion.html.tags import characters_of

if TYPE_CHECKING:
    from lxml.etree import _Element

MOST_ELEMENTS: Final = 120_000
MOST_ATTRIBUTES: Final = 3_000
"""Of one tag."""
LONGEST: Final = 30_000_000
"""Characters, without embedded images."""
_WHOLE_PAGE: Final = 3_000
"""Characters in a ``noscript`` from which it is the page, for readers without scripts."""
_EMBEDDED: Final = re.compile(r"\bdata:[\w.+/-]{1,80}(?:;[\w=.+-]{1,80}){0,4},[^\"'\s<>)]{200,}")
_LONG_TAG: Final = 2 * MOST_ATTRIBUTES
_ATTRIBUTE: Final = re.compile(r"[\s\"'][\w:@.-]{1,60}=|\s\w(?=\s)")
_INVALID: Final = re.compile("[\x00-\x08\x0b\x0e-\x1f\x7f\ufffe\uffff]")
_START_TAG: Final = re.compile(r"<[a-zA-Z]")
_SELF_CLOSED: Final = re.compile(
    r"<(script|title|style|iframe|textarea|noscript)(\s[^<>]{0,2000})?/>", re.IGNORECASE
)
_HELP: Final = "open the page in a browser and save what you read there as text"


def tree_of(markup: str, *, is_xml: bool = False) -> _Element:
    """The page's tree, with an ``html`` element at its root.

    Args:
        markup: The page.
        is_xml: Whether a tag that ends with ``/>`` is closed, as in XHTML.

    Raises:
        Unconvertible: If it is empty, or beyond the limits.
    """
    markup = _INVALID.sub("", _EMBEDDED.sub("data:,", markup))
    _refuse_excess(markup)
    if is_xml:
        markup = _SELF_CLOSED.sub(r"<\1\2></\1>", markup)
    parser = html.HTMLParser(
        remove_comments=True, remove_pis=True, huge_tree=False, no_network=True, encoding="utf-8"
    )
    try:
        tree = html.document_fromstring(markup.encode("utf-8", "replace"), parser=parser)
    except (etree.ParserError, etree.XMLSyntaxError, ValueError) as error:
        raise Unconvertible("is an empty page") from error
    if any("XML_PARSE_HUGE" in entry.message for entry in parser.error_log):
        raise Unconvertible("nests its elements too deeply, or holds too long a line, to be read", _HELP)
    for element in tree.iter("noscript"):
        if element.find(".//p") is not None and len(characters_of(element)) > _WHOLE_PAGE:
            element.tag = "div"
    return tree


def _refuse_excess(markup: str) -> None:
    if len(markup) > LONGEST:
        raise Unconvertible(f"is larger than {LONGEST // 1_000_000} million characters", _HELP)
    elements = sum(1 for _ in _START_TAG.finditer(markup))
    if elements > MOST_ELEMENTS:
        raise Unconvertible(f"has more than {MOST_ELEMENTS} elements", _HELP)
    for part in markup.split(">"):
        if len(part) > _LONG_TAG and len(_ATTRIBUTE.findall(_without_script(part))) > MOST_ATTRIBUTES:
            raise Unconvertible(f"has a tag with more than {MOST_ATTRIBUTES} attributes", _HELP)


def _without_script(part: str) -> str:
    """A stretch between two signs ``>`` without a script that ends in it."""
    end = part.lower().rfind("</script")
    return part[end:] if end >= 0 else part
