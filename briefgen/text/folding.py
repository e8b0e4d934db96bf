"""What typography may change, folded away: two texts that fold alike are the same words.

Folding is exact: equal folded texts are equal but for the kinds of quotation mark, apostrophe, dash,
ellipsis and space, the amount of space, invisible characters, and canonical forms. Letters, digits, case,
accents and every other sign stay. A few readings stay open in the folded text, as marks that only it can
hold (see ``folding_characters``): whoever compares must resolve them.

- Single and double quotation marks stay apart; ``''`` and two backticks are double ones.
- A dash that parts clauses folds to a hyphen with a space on either side, whether it has them or not; two
  hyphens too. A hyphen that joins a compound has none. A short dash between letters stays open between
  the two. A dash just before a number, where a hyphen would be a minus, keeps apart.
- Signs ``>`` at the beginnings of lines, a line break between Chinese or Japanese characters, HTML's
  spellings and bytes read in the wrong encoding (see ``garbling``) go.
- The space within ``« mots »`` goes, on the inner side only, so that »Worte« keep theirs.
- An ellipsis swallows the spaces around it; four dots are a full stop and an ellipsis, more are dots. Dots of
  which one may be a decimal point (``... .5``, ``....5``) stay apart.
- A zero-width joiner or non-joiner goes only between characters of scripts that do not spell with it.

ASCII takes the same way as everything else; steps whose characters are absent are skipped, never replaced
by another implementation.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from briefgen.text import folding_characters as characters
from briefgen.text.folding_clusters import cluster_edits, has_clusters
from briefgen.text.folding_layers import Layer, rewrite
from briefgen.text.garbling import garbled, is_garbled
from briefgen.text.span import Span

if TYPE_CHECKING:
    from collections.abc import Iterator

    from briefgen.text.folding_layers import Edit

_ACTIVE = re.compile(r"[^\x20-\x5f\x61-\x7e]|  |--|''|\.\.|\. \.|&|<<|>|,,")
_SOFT_HYPHEN_AT_LINE_END = re.compile("\u00ad(?=[ \t]*[\r\n])")
_INNER_SPACE = re.compile(
    r"(?:(?<=[\s(\[—–-]«)|(?<=^«))[ \u00a0\u202f]+|(?<=«)[\u00a0\u202f]"
    r"|[\u00a0\u202f](?=»)|(?<=\S) (?=»(?:[\s.,;:!?)\]]|$))"
)
_LINE_END_HYPHEN = re.compile(r"-[ \t]*(?:\r\n|\n|\r)[ \t]*(?=(\S))")
_EN_BETWEEN_LETTERS = re.compile(r"(?<=[^\W\d_])–(?=[^\W\d_])")
_DASH = re.compile(r"( ?)—( ?)")
_NUMBER = re.compile(r"[$€£¥]?\.?\d")
_QUOTED_LINE = re.compile(r"^[ \t]*>[> \t]*", re.MULTILINE)
_AMOUNT_FOLLOWS = re.compile(r"[=\d$€£¥]")
_PARAGRAPH_MARK = re.compile(
    r"(?<=[^\s\"'])(?:[ \t]*(?:\r\n|\n|\r)){2,}[ \t]*([\"'])(?= ?[\w(\[….])"
    r"|(?<=[.!?,;:…])[ \t]*(?:\r\n|\n|\r)[ \t]*([\"'])(?= ?[\w(\[….])"
)
_WIDE = "\u3001-\u303f\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff\uff01-\uff5e\U00020000-\U0003ffff"
_WIDE_WRAP = re.compile(
    rf"(?<=[{_WIDE}])[ \t]*(?:\r\n|\n|\r)[ \t]*(?=[{_WIDE}])|(?<=[{_WIDE}])[ \u3000](?=[{_WIDE}])"
)
_TYPED_QUOTES = re.compile(r"<<(?=\S)|(?<=\S)>>|(?<![^\s(\[]),,(?=\w)")
_SPACES = re.compile(r"  +")
_DASHES = re.compile(r"--+")
_QUOTES = re.compile(r"''")
_DOTS = re.compile(r"(?:…|\.{3,}|\.(?: \.){2,}(?![.\d]))(?: |(?=\d))?")
_ELLIPSIS = re.compile(r"…(?: |(?=\d))?")


@dataclass(frozen=True, slots=True)
class Folded:
    """A folded text and the way back from its offsets to the original's, all in code points."""

    text: str
    layers: tuple[Layer, ...] = ()

    def start(self, offset: int) -> int | None:
        """Where the folded character at ``offset`` begins; None within what was one original character."""
        place: int | None = offset
        for layer in reversed(self.layers):
            if place is None:
                return None
            place = layer.start(place)
        return place

    def end(self, offset: int) -> int | None:
        """Where the folded character before ``offset`` ends; None as for ``start``."""
        place: int | None = offset
        for layer in reversed(self.layers):
            if place is None:
                return None
            place = layer.end(place)
        return place

    def span(self, start: int, end: int) -> Span | None:
        """The original stretch of folded ``[start, end)``; None if an edge splits an original character."""
        if not self.layers:
            return Span(start, end)
        first, last = self.start(start), self.end(end)
        return None if first is None or last is None or last < first else Span(first, last)


def fold(text: str) -> Folded:
    """Fold the typography of ``text`` away (see the module's description)."""
    if _ACTIVE.search(text) is None:
        return Folded(text)
    layers: list[Layer] = []

    def apply(edits: Iterator[Edit]) -> None:
        nonlocal text
        text, layer = rewrite(text, edits)
        if layer is not None:
            layers.append(layer)

    if is_garbled(text):
        apply(garbled(text))
    if ">" in text:
        apply(_quoted_lines(text))
    if not text.isascii():
        text = _SOFT_HYPHEN_AT_LINE_END.sub("-", text) if "\u00ad" in text else text
        if characters.MAYBE_INVISIBLE.search(text) is not None:
            apply(_replacing(characters.INVISIBLES, text, ""))
        if "«" in text or "»" in text:
            apply(_replacing(_INNER_SPACE, text, ""))
        text = _one_for_one(text, characters.WIDE)
        if has_clusters(text):
            apply(cluster_edits(text))
        if "–" in text:
            text = _EN_BETWEEN_LETTERS.sub(characters.DASH_OR_HYPHEN, text).replace("–", characters.HYPHEN)
        apply(_replacing(_WIDE_WRAP, text, ""))
    text = _one_for_one(text, characters.NARROW)
    if "--" in text:
        apply(_replacing(_DASHES, text, "—"))
    if "<<" in text or ">>" in text or ",," in text:
        apply(_replacing(_TYPED_QUOTES, text, characters.QUOTE))
    if "\n" in text or "\r" in text:
        apply(_line_end_edits(text))
        text = _PARAGRAPH_MARK.sub(_paragraph_mark, text)
    text = text.replace("\n", " ").replace("\r", " ")
    apply(_replacing(_SPACES, text, " "))
    if "''" in text:
        apply(_replacing(_QUOTES, text, characters.QUOTE))
    if "…" in text or ".." in text or ". ." in text:
        apply(_ellipsis_edits(text))
    if "—" in text:
        text = _DASH.sub(_where_minus_could_stand, text)
        apply(_dash_edits(text))
        text = text.replace("—", characters.HYPHEN)
    return Folded(text, tuple(layers))


def _one_for_one(text: str, table: tuple[tuple[str, str], ...]) -> str:
    for character, canonical in table:
        if character in text:
            text = text.replace(character, canonical)
    return text


def _replacing(pattern: re.Pattern[str], text: str, replacement: str) -> Iterator[Edit]:
    return ((match.start(), match.end(), replacement) for match in pattern.finditer(text))


def _where_minus_could_stand(match: re.Match[str]) -> str:
    """Keep a dash right before a number apart from a minus, unless it follows a word or number directly."""
    before = match.string[match.start() - 1 : match.start()] if match.start() else ""
    if match.group(2) or (before.isalnum() and not match.group(1)):
        return match.group()
    if _NUMBER.match(match.string, match.end()) is None:
        return match.group()
    return match.group(1) + characters.DASH_BEFORE_NUMBER


def _dash_edits(text: str) -> Iterator[Edit]:
    """A space on either side of each dash that parts clauses; none between numbers, nor at marks."""
    for match in _DASH.finditer(text):
        start, end = match.span()
        before, after = text[start - 1 : start] if start else "", text[end : end + 1]
        if not before or not after or before in _NO_CLAUSE or after in _NO_CLAUSE:
            continue
        if before.isdigit() and _NUMBER.match(text, end) is not None:
            continue
        if not match.group(1):
            yield start, start, " "
        if not match.group(2):
            yield end, end, " "


_NO_CLAUSE = "\"'…—([ "


def _quoted_lines(text: str) -> Iterator[Edit]:
    """The signs before lines that quote another text; one alone before an amount means *more than*."""
    last = -1
    for match in _QUOTED_LINE.finditer(text):
        follows = text.rfind("\n", 0, max(0, match.start() - 1)) + 1 == last
        last = match.start()
        if follows or _AMOUNT_FOLLOWS.match(text, match.end()) is None:
            yield match.start(), match.end(), ""
        else:
            last = -1


def _paragraph_mark(match: re.Match[str]) -> str:
    return match.group()[:-1] + characters.PARAGRAPH_MARK


def _line_end_edits(text: str) -> Iterator[Edit]:
    """A hyphen at a line end: open between letters, kept before or after a digit."""
    for match in _LINE_END_HYPHEN.finditer(text):
        before, after = text[match.start() - 1 : match.start()], match.group(1)
        if not before.strip():
            continue
        if before.isalpha() and after.isalpha():
            yield match.start(), match.end(), characters.LINE_END_HYPHEN
        elif before.isalnum() and after.isalnum():
            yield match.start(), match.end(), characters.HYPHEN


def _ellipsis_edits(text: str) -> Iterator[Edit]:
    """Three dots or more, or the one character, with the spaces around; four are a stop and an ellipsis."""
    done = 0
    dotted = ".." in text or ". ." in text
    for match in (_DOTS if dotted else _ELLIPSIS).finditer(text):
        start, end, dots = match.start(), match.end(), match.group().count(".")
        if dots > 4 or (dots == 4 and text[end : end + 1].isdigit()):
            continue
        spaced = start > done and text[start - 1] == " "
        done = end
        if dots == 4:
            if spaced:
                yield start - 1, start, ""
            yield start + 1, end, characters.ELLIPSIS
        else:
            yield start - spaced, end, characters.ELLIPSIS
