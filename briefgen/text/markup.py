"""The words of Markdown and HTML, each with its place in the file; not a renderer.

What no reader sees as text (code, comments, tags, link targets, front matter) is taken out, character
references are resolved, and an offset of what is left leads back to the file. The patterns are linear and
know no nesting: a stray sign stays in the text, which costs at most a quotation that is not found.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from html import unescape
from typing import TYPE_CHECKING, Final

from briefgen.text.folding_layers import Layer, rewrite
from briefgen.text.span import Span

if TYPE_CHECKING:
    from collections.abc import Iterator

    from briefgen.text.folding_layers import Edit

_BLOCKS: Final = (
    "address article aside blockquote body br caption dd div dl dt fieldset figcaption figure footer form h1"
    " h2 h3 h4 h5 h6 head header hr html li main nav ol p pre section summary table tbody td th thead title"
    " tr ul"
)
_BLOCK_TAG: Final = frozenset(_BLOCKS.split())
_UNREAD: Final = r"<!--(?:[^-]|-(?!->))*(?:-->|\Z)"
_RAW: Final = r"<(?P<raw>script|style|template|svg|noscript|textarea)\b[^>]*>"
_TAG: Final = r"</?(?P<tag>[A-Za-z][A-Za-z0-9-]*)(?:\s[^<>]{0,4000})?/?>|<![A-Za-z][^<>]{0,200}>"
_REFERENCE: Final = r"&(?:#\d{1,7}|#[xX][0-9A-Fa-f]{1,6}|[A-Za-z][A-Za-z0-9]{1,31});"
_HTML: Final = re.compile(rf"{_UNREAD}|{_RAW}|{_TAG}|{_REFERENCE}", re.IGNORECASE)
_MARKDOWN: Final = re.compile(
    r"(?P<front>\A---[ \t]*\n(?:(?!(?:---|\.\.\.)[ \t]*$).*\n){0,500}(?:---|\.\.\.)[ \t]*$)"
    r"|(?P<fence>^ {0,3}(?P<ticks>`{3,}|~{3,}).*$)"
    r"|(?P<inline>(?<!`)(?P<tick>`{1,3})(?!`)[^`\n]{1,500}(?P=tick)(?!`))"
    r"|(?P<definition>^ {0,3}\[[^\]\n]{1,200}\]:[ \t]*\S.*$)"
    r"|(?P<target>\](?:\([^()\n]{0,1000}(?:\([^()\n]{0,200}\))?\)|\[[^\]\n]{0,200}\]))"
    r"|(?P<footnote>\[\^[^\]\n]{1,60}\])"
    r"|(?P<opening>!?\[(?=[^\]\n]{1,1000}\][(\[]))"
    r"|(?P<lead>^[ \t]{0,3}(?:(?:>[ \t]?)+|\#{1,6}[ \t]+|[-*+][ \t]+|\d{1,3}[.)][ \t]+))"
    r"|(?P<rule>^[ \t]{0,3}(?:[-*_=][ \t]*){3,}$)"
    r"|(?P<escape>\\[!-/:-@\[-`{-~])"
    r"|(?P<strong>\*{1,3}(?=\S)|(?<=\S)\*{1,3}|(?<!\w)_{1,3}(?=\S)|(?<=\S)_{1,3}(?!\w)|~~)"
    rf"|{_UNREAD}|{_RAW}|{_TAG}|{_REFERENCE}",
    re.MULTILINE | re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class PlainText:
    """A text without its markup.

    Attributes:
        text: What a reader sees as text.
        layer: The way back to the file; None where nothing was taken out.
        size: Code points of the file.
    """

    text: str
    layer: Layer | None
    size: int

    def original(self, span: Span) -> Span:
        """The stretch of the file that a stretch of the text comes from, in code points."""
        if self.layer is None:
            return span
        start, end = self._first(span.start), self._last(span.end)
        return Span(start, max(start, end))

    def _first(self, offset: int) -> int:
        while offset < len(self.text):
            place = self.layer.start(offset) if self.layer else offset
            if place is not None:
                return place
            offset += 1
        return self.size

    def _last(self, offset: int) -> int:
        while offset > 0:
            place = self.layer.end(offset) if self.layer else offset
            if place is not None:
                return place
            offset -= 1
        return 0


def without_markdown(text: str) -> PlainText:
    """The words of Markdown, with those of HTML in it."""
    return _made(text, _edits(text, _MARKDOWN))


def without_html(text: str) -> PlainText:
    """The words of an HTML document."""
    return _made(text, _edits(text, _HTML))


def _made(text: str, edits: Iterator[Edit]) -> PlainText:
    plain, layer = rewrite(text, edits)
    return PlainText(plain, layer, len(text))


def _edits(text: str, pattern: re.Pattern[str]) -> Iterator[Edit]:
    at = 0
    while (match := pattern.search(text, at)) is not None:
        groups = match.groupdict()
        start, end = match.span()
        if groups.get("fence"):
            end = _fence_end(text, match)
        elif groups["raw"]:
            end = _raw_end(text, groups["raw"], end)
        yield start, end, _instead(match)
        at = max(end, start + 1)


def _instead(match: re.Match[str]) -> str:
    """What takes the place of markup: a paragraph's end where it parts two blocks."""
    groups = match.groupdict()
    if groups.get("front") or groups.get("fence") or groups.get("rule") or groups["raw"]:
        return "\n\n"
    if groups["tag"]:
        return "\n\n" if groups["tag"].lower() in _BLOCK_TAG else ""
    if groups.get("escape"):
        return match.group()[1:]
    if groups.get("inline"):
        return "\ufffc"
    if match.group().startswith("&"):
        return unescape(match.group())
    if groups.get("lead"):
        return "" if ">" in match.group() else "\n"
    return ""


def _fence_end(text: str, match: re.Match[str]) -> int:
    ticks = match["ticks"]
    closing = re.compile(rf"^ {{0,3}}{re.escape(ticks[0])}{{{len(ticks)},}}[ \t]*$", re.MULTILINE)
    found = closing.search(text, match.end())
    return found.end() if found else len(text)


def _raw_end(text: str, name: str, at: int) -> int:
    found = re.compile(rf"</{re.escape(name)}\s*>", re.IGNORECASE).search(text, at)
    return found.end() if found else len(text)
