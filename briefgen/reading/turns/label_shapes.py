"""The shapes in which houses print a label: what opens the line, what stands around the name, what ends it.

A shape is *firm* if hardly anything but a label has it, or it shows only where it comes back: which of these
lines are labels, ``labels`` decides over the whole text.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final, Literal, NamedTuple

from briefgen.languages.worldwide.turn_words import STOPPED

if TYPE_CHECKING:
    from collections.abc import Iterator

Shape = Literal[
    "colon", "square", "angle", "bold-line", "bold-inline", "capitals", "letter", "apart", "stop",
    "caps-stop", "dash", "line", "heading", "stamped", "post", "counsel", "record",
]  # fmt: skip
_CLOCK: Final = r"\d{1,2}:\d{2}(?::\d{2})?(?:[.,]\d{1,3})?(?:\s?[AaPp]\.?[Mm]\b\.?)?"
_DAY: Final = r"\d{1,4}[./-]\d{1,2}[./-]\d{1,4}"
_STAMP: Final = rf"[\[(]?(?:{_DAY},?\s{{1,2}})?{_CLOCK}[\])]?"
_OPENED: Final = rf"[ \t]{{0,8}}(?:>{{1,3}}\s?)?(?:{_STAMP}\s{{0,3}}(?:[-–—|]\s{{1,3}})?)?(?:[•—–-]\s)?"
_NAME: Final = r"[^\s:：*_#<>\[(|][^:：*_<>|\n\r]{0,90}?"
_TIME: Final = rf"[\[(]?{_CLOCK}[\])]?"
_WHEN: Final = (
    rf"(?:[\[(]?{_TIME}[\])]?|[\[(]{_DAY},?\s{_CLOCK}[\])]|{_DAY},?\s{_CLOCK}"
    r"|(?:[A-Z][a-z]{2,8}\.?\s\d{1,2}|\d{1,2}\s[A-Z][a-z]{2,8}\.?)(?:,?\s\d{4})?(?:,?\s(?:at\s)?"
    rf"{_CLOCK})?)"
)

_COLON: Final = re.compile(
    rf"{_OPENED}(?P<bold>\*{{1,3}}|_{{1,3}})?(?P<label>{_NAME})\s?(?:{_TIME}\s?)?"
    r"(?:(?P=bold)\s?[:：]|[:：](?:\*{1,3}|_{1,3})?)(?=\s|$|[^\w/\s])"
    r"|(?P<cjk>[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af·・\s]{1,14}?)[:：]"
)
_SQUARE: Final = re.compile(rf"{_OPENED}\[(?P<label>[^\W\d_][^\[\]:\n\r]{{1,60}})\]\s?:(?=\s)")
_ANGLE: Final = re.compile(rf"{_OPENED}<(?:v\s)?(?P<label>[^\W\d_][^<>\n\r:/]{{1,60}})>:?(?=\s|[^\W_])")
_BOLD_LINE: Final = re.compile(
    r"[ \t]{0,8}(?P<bold>\*{1,3}|_{1,3})(?P<label>[^*_\n\r]{1,90}?):?(?P=bold)\s{0,3}$"
)
_BOLD_INLINE: Final = re.compile(
    r"[ \t]{0,8}(?P<bold>\*{2,3}|__)(?P<label>[^*_\n\r]{1,60}?)(?P=bold)\s(?=\S)"
)
_HEADING: Final = re.compile(r"#{1,6}\s(?P<label>[^#*_:\n\r]{1,60}?)\s*$")
_LETTER: Final = re.compile(
    r"[ \t]{0,8}(?P<label>[QAPRFDI]|Question|Answer|Frage|Antwort|Pregunta|Respuesta|Réponse|Domanda"
    r"|Risposta)"
    r"(?:\.\s+|\.?\s?[—–-]\s+|(?<=Q)\s+|\t+\s*|\s{2,})(?=[^\s])"
)
_APART: Final = re.compile(
    rf"{_OPENED}(?P<label>[^\W\d_][^:.\n\r]{{1,80}}|[^\W\d_][^:\n\r]{{1,80}}?)\.\s[–—-]\s"
)
_ADDRESSED: Final = re.compile(
    r"[ \t]{0,8}(?P<label>(?i:"
    + "|".join(sorted(STOPPED, key=lambda word: (-len(word), word)))
    + r")\b\.?\s[^.:\n\r]{2,80}?)(?P<brackets>\s\([^()\n\r]{1,40}\))?\.\s"
)
_CAPS_STOP: Final = re.compile(
    r"[ \t]{0,8}(?P<label>[^\W\d_a-z][^\W\d_a-z’'-]{2,}(?:[ -][^\W\d_a-z][^\W\d_a-z’'-]*){0,4}"
    r"(?:\s\([^()\n\r]{1,40}\))?(?:,\s[^.:\n\r]{3,60})?)\.\s"
)
_DASH: Final = re.compile(rf"{_OPENED}(?P<label>{_NAME})(?:\s[—–|]|\s--?)\s(?=\S)")
_LINE: Final = re.compile(r"[ \t]{0,8}(?P<label>[^\W\d_][^:：\n\r*|]{1,70}?)\s{0,3}$")
_STAMPED: Final = re.compile(
    rf"[ \t]{{0,8}}(?:(?P<label>[^\W\d_][^:：\n\r|@]{{1,50}}?),?\s{{1,4}}(?:[·•|–—-]\s)?{_WHEN}"
    rf"|{_STAMP}\s{{1,3}}(?:[-–—|]\s)?(?P<later>[^\W\d_][^:：\n\r|]{{1,50}}?))\s{{0,3}}$"
)
_POST: Final = re.compile(
    r"[ \t]{0,8}(?:(?P<label>[^\W\d_][^@\n\r:“”\"]{1,60}?)\s\(?@\w{2,30}\)?"
    r"(?:\s?[·•|,–—-][^\n\r:]{0,30}|\s[\d(][^\n\r:]{0,30}|\s[A-Z][a-z]{2,8}\.?\s\d[^\n\r:]{0,15})?:?\s*$"
    r"|@\w{2,30}\s\((?P<named>[^\W\d_][^()@\n\r:]{1,60})\):(?=\s))"
)
_HEAD_OF_POST: Final = re.compile(
    r"\s*(?P<label>[^\W\d_][^@\n\r:“”\".]{1,50}?)[ \t]*(?:\r\n|[\n\r])[ \t]*"
    r"@\w{2,30}(?:[ \t]*[·•|,][^\n\r]{0,30})?[ \t]*(?:\r\n|[\n\r])"
)
"""The head of a post on two lines, at the beginning of the text: a name, then the account."""
_COUNSEL: Final = re.compile(r"[ \t]{0,40}BY (?P<label>(?:MR|MS|MRS|DR)\.? [A-Z][A-Z’' -]{1,40}):\s*$")
_IN_CAPITALS: Final = r"(?:Mc|Mac|De|Di|La|Le|Van|Von)?[A-Z][A-Z’'.-]{1,24}"
_RECORD: Final = re.compile(
    r"[ \t]{0,8}(?P<label>(?:(?:Mr|Mrs|Ms|Miss|Mx|Dr)\.? |The |(?:Chair(?:man|woman)?|Ranking Member|Senator"
    r"|Representative|Secretary|Director|General|Admiral|Judge|Justice|Ambassador|Governor|Mayor|Professor"
    r"|Commissioner|Attorney General|Under Secretary|Vice Chair(?:man|woman)?) )"
    rf"{_IN_CAPITALS}(?: {_IN_CAPITALS}){{0,3}}"
    r"(?: \([^()\n\r]{1,60}\))?)(?: pro tempore)?(?: of [A-Z][a-z]+(?: [A-Z][a-z]+)?)?\.\s"
    r"(?=[^\W_a-z]|[“\"‘(\[])"
)
"""A title and a name in capitals before a stop, as a congress records it: *Ms. MARSH of Ohio. I rise …*."""
_WINDOW: Final = 140
_LONGEST_LINE: Final = 80


class Opening(NamedTuple):
    """The beginning of a line that may be a label. Offsets in code points.

    Attributes:
        start: Where the label begins.
        end: Where it ends.
        line: Where its line begins.
        words: Where what is said begins.
        shape: How it is printed.
        bold: Whether it is emphasised or on a line of its own.
    """

    start: int
    end: int
    line: int
    words: int
    shape: Shape
    bold: bool


def opening(text: str, line: re.Match[str]) -> Iterator[Opening]:
    """What may be a label at the beginning of ``line``, the surest shape first."""
    start, end = line.span()
    window = text[start : min(end, start + _WINDOW)]
    for shape, pattern, gate in _SHAPES:
        if gate and not any(mark in window for mark in gate):
            continue
        if shape in _ALONE and (end - start > _LONGEST_LINE or not _is_followed(text, end, shape)):
            continue
        match = pattern.match(text, start, end)
        if match is None:
            continue
        group = _group(match)
        alone = shape in _ALONE
        emphasised = alone or "*" in match[0] or "__" in match[0]
        yield Opening(*match.span(group), start, end if alone else match.end(), shape, emphasised)


def head_of_post(text: str) -> Opening | None:
    """The name at the head of a text that is one post."""
    match = _HEAD_OF_POST.match(text)
    return None if match is None else Opening(*match.span("label"), 0, match.end(), "post", bold=True)


def _group(match: re.Match[str]) -> str:
    groups = match.groupdict()
    return next(name for name in ("label", "cjk", "later", "named") if groups.get(name))


_SHAPES: Final[tuple[tuple[Shape, re.Pattern[str], str], ...]] = (
    ("counsel", _COUNSEL, ":"),
    ("square", _SQUARE, "["),
    ("angle", _ANGLE, "<"),
    ("post", _POST, "@"),
    ("stamped", _STAMPED, ":"),
    ("colon", _COLON, ":："),
    ("bold-line", _BOLD_LINE, "*_"),
    ("bold-inline", _BOLD_INLINE, "*_"),
    ("heading", _HEADING, "#"),
    ("letter", _LETTER, ""),
    ("apart", _APART, "–—-"),
    ("record", _RECORD, "."),
    ("stop", _ADDRESSED, "."),
    ("caps-stop", _CAPS_STOP, "."),
    ("dash", _DASH, "—–-|"),
    ("line", _LINE, ""),
)
_ALONE: Final = frozenset({"stamped", "bold-line", "heading", "line"})


def _is_followed(text: str, end: int, shape: Shape) -> bool:
    """Whether words follow: on the next line, or also below an empty one where headings are labels."""
    most = 1 if shape == "bold-line" else 2
    breaks = rf"(?:\r\n|[\n\r\u2028]){{1,{most}}}"
    return re.match(rf"{breaks}[^\S\n\r]*[^\s#]", text[end : end + 40]) is not None
