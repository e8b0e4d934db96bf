"""HTML cut into tags and text, as far as every parser cuts it alike.

A parser that forgives reads a page in its own way: what one takes for a comment another shows. This one
knows only what is written without a fault, and calls everything else a doubt; the reader that is told of no
doubt sees what a browser sees. It runs in time linear in the page: repeated characters are possessive, and no
two alternatives of a repeated group begin alike.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final, Literal, NamedTuple

from briefgen.published.references import in_attribute, in_text

if TYPE_CHECKING:
    from collections.abc import Iterator

RAW: Final = frozenset({"script", "style", "iframe", "xmp", "noembed", "noframes", "noscript"})
"""Elements whose content is one text up to their end tag; ``noscript`` where scripts run."""
_ESCAPABLE: Final = frozenset({"title", "textarea"})

_SPACE: Final = r"[ \t\n\f]"
_VALUE: Final = r"""(?:"[^"]*+"|'[^']*+'|[^ \t\n\f"'=<>`]++)"""
_NAME: Final = r"""[^ \t\n\f"'<>/=]++"""
_TOKEN: Final = re.compile(
    rf"""
    (?P<text>[^<]++|<(?![A-Za-z/!?]))
    |<(?P<start>[A-Za-z][A-Za-z0-9:-]*+)
      (?P<attributes>(?:{_SPACE}++{_NAME}(?:{_SPACE}*+={_SPACE}*+{_VALUE})?)*){_SPACE}*+(?P<slash>/?+)>
    |</(?P<end>[A-Za-z][A-Za-z0-9:-]*+){_SPACE}*+>
    |(?P<comment><!--(?!-?>)(?:[^<-]++|(?!--!?>|<!--)[<-])*-->)
    |(?P<doctype><!(?i:doctype){_SPACE}++(?i:html){_SPACE}*+>)
    """,
    re.VERBOSE,
)
_ATTRIBUTE: Final = re.compile(rf"""({_NAME})(?:{_SPACE}*+={_SPACE}*+({_VALUE}))?""")
_ENDS: Final = {name: re.compile(rf"</{name}(?=[ \t\n\f/>])", re.IGNORECASE) for name in RAW | _ESCAPABLE}
# What analytics put there; anything more could be read in two ways, with scripts and without.
_HARMLESS_NOSCRIPT: Final = re.compile(
    r'(?:[^<]++|<(?:img|link|meta|iframe|p|a|br|strong|em)(?:[^<>"]++|"[^"<>]*+")*>|</(?:iframe|p|a|strong|em)>)*'
)

_NONE: Final[dict[str, str]] = {}

Kind = Literal["text", "raw", "start", "end", "doubt"]


class Token(NamedTuple):
    """A piece of a page.

    Attributes:
        kind: ``raw`` is the content of an element like ``script``; ``doubt`` says in ``text`` what is wrong.
        offset: Where it begins, in code points.
        name: The element's, in lower case; empty for text.
        text: Text with its references resolved.
        attributes: Of a start tag, by name in lower case, references resolved.
        slash: Whether a start tag ends itself.
    """

    kind: Kind
    offset: int
    name: str = ""
    text: str = ""
    attributes: dict[str, str] = _NONE
    slash: bool = False


def tokens(page: str) -> Iterator[Token]:
    """Cut a page; comments and the doctype are left out.

    Args:
        page: Without carriage returns, which browsers make line feeds before they read.
    """
    place, end = 0, len(page)
    if "\0" in page:
        yield _doubt("a NUL, which browsers drop or replace", page.index("\0"))
    while place < end:
        match = _TOKEN.match(page, place)
        if match is None:
            yield _doubt("markup that is not written as it should be", place)
            yield Token("text", place, text="<")
            place += 1
            continue
        text, started = match["text"], match["start"]
        if text is not None:
            yield Token("text", place, "", in_text(text))
        elif started is not None:
            name = started.lower()
            attributes, doubled = _attributes(match["attributes"])
            if doubled:
                yield _doubt("an attribute that stands twice", place)
            yield Token("start", place, name, "", attributes, bool(match["slash"]))
            if name in _ENDS and not match["slash"]:
                found = _ENDS[name].search(page, match.end())
                place = found.start() if found else end
                yield from _content(name, page[match.end() : place], match.end())
                continue
        elif match["end"] is not None:
            yield Token("end", place, match["end"].lower())
        elif match["doctype"] and page[:place].strip():
            yield _doubt("a doctype that is not at the beginning", place)
        place = match.end()


def _content(name: str, text: str, place: int) -> Iterator[Token]:
    """The content of an element that holds no elements."""
    if name == "script" and "<!--" in text:
        yield _doubt("a script with a comment, within which it may not end", place)
    if name == "noscript" and not _HARMLESS_NOSCRIPT.fullmatch(text):
        yield _doubt("a noscript element with more than a picture, a link or a sentence", place)
    yield Token("raw", place, name, in_text(text) if name in _ESCAPABLE else text)


def _attributes(text: str) -> tuple[dict[str, str], bool]:
    """The attributes of a start tag, and whether one stands twice; the first one counts."""
    if not text:
        return _NONE, False
    found: dict[str, str] = {}
    pairs = _ATTRIBUTE.findall(text)
    for name, value in pairs:
        bare = value[1:-1] if value[:1] in ('"', "'") else value
        found.setdefault(name.lower(), in_attribute(bare))
    return found, len(found) != len(pairs)


def _doubt(text: str, place: int) -> Token:
    return Token("doubt", place, text=text)
