"""Markdown as the text that its readers see, by way of HTML; what its front matter states is taken over."""

from __future__ import annotations

import re
from importlib.metadata import version
from typing import TYPE_CHECKING, Final

from lxml import etree, html
from markdown_it import MarkdownIt

from briefgen.conversion.decoding import decoded
from briefgen.conversion.documents import Converted, Stated, Unconvertible
from briefgen.conversion.front_matter import front_matter
from briefgen.conversion.html import text_of
from briefgen.conversion.stating import line

if TYPE_CHECKING:
    from collections.abc import Iterator

LARGEST: Final = 700_000
"""How many characters a text may have; a long novel has as many."""

MOST_BRACKETS: Final = 20_000
"""How many opening brackets it may have; each begins a link that has to be looked for."""

_DEEPEST: Final = 100
"""How deep quotations and lists may be in each other; what is deeper is not read."""

_NOTE: Final = re.compile(r"\[\^([^\]\s]{1,40})\](:?)")
_ATTRIBUTES: Final = re.compile(
    r"^(#{1,6} .{0,300}?)[ \t]*\{:?[ \t]*[#.][^{}\n]{0,200}\}[ \t]*$", re.MULTILINE
)
_ATTRIBUTE_LINE: Final = re.compile(r"^\{:[^{}\n]{0,200}\}[ \t]*$", re.MULTILINE)
_LABELLED: Final = re.compile(r"(?<=[^\n])\n(?=(\*\*|__)[^*_\n]{1,80}(?::\1|\1[ \t]?:))")
_COMMAND: Final = re.compile(r"\{\{[<%]?.{1,200}?\}\}|\{%.{1,200}?%\}")


def convert(data: bytes, name: str) -> Iterator[Converted]:  # noqa: ARG001  # the name says nothing more
    """The text without its marks of emphasis, links, images, tags and escapes.

    Raises:
        Unconvertible: If the bytes are no text, or far too long a one.
    """
    read = decoded(data)
    if len(read.text) > LARGEST:
        raise Unconvertible(f"is longer than {LARGEST:,} characters", "split it")
    if read.text.count("[") > MOST_BRACKETS:
        raise Unconvertible(f"has more than {MOST_BRACKETS:,} brackets, as no text has", "split it")
    front = front_matter(read.text)
    text = markdown_text(read.text[front.end :])
    stated = dict(front.stated)
    heading = text.partition("\n")[0]
    if "title" not in stated and heading.startswith("# ") and line(heading[2:]):
        stated["title"] = Stated(line(heading[2:]), "the first heading")
    doubts = list(read.doubts + front.doubts)
    if command := _COMMAND.search(text):
        doubts.append(f"commands of a site generator are still in the text: {command.group()[:40]}")
    yield Converted(text, stated, f"markdown-it-py {version('markdown-it-py')}", tuple(doubts))


def markdown_text(source: str) -> str:
    """The text of some Markdown, with signs as :class:`Converted` has them; ends with LF unless empty.

    Raises:
        Unconvertible: If it is nested beyond what any reader follows.
    """
    source = _ATTRIBUTE_LINE.sub("", _ATTRIBUTES.sub(r"\1", source))
    source = _NOTE.sub(lambda note: f"[{note[1]}]" if not note[2] else f"\\[{note[1]}\\]", source)
    source = _LABELLED.sub("\n\n", source)
    try:
        markup = (
            MarkdownIt("commonmark", {"maxNesting": _DEEPEST})
            .enable(["table", "strikethrough"])
            .render(source)
        )
        page = html.document_fromstring(f"<html><body>{markup}</body></html>")
    except (RecursionError, ValueError, etree.LxmlError) as error:
        raise Unconvertible("is Markdown that cannot be read") from error
    return text_of(page)
