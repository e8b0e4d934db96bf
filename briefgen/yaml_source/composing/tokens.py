"""From a scalar's event to its node, and what parsers let pass there although the editor meant otherwise."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from briefgen.diagnostics import Code, Diagnostic, Label, Severity
from briefgen.text import Span
from briefgen.yaml_source.composing import features, scalars
from briefgen.yaml_source.composing.blocks import block
from briefgen.yaml_source.composing.features import Refused
from briefgen.yaml_source.composing.wording import quoted_value

if TYPE_CHECKING:
    from collections.abc import Iterator

    from briefgen.text import Document
    from briefgen.yaml_source.composing.nodes import Scalar
    from briefgen.yaml_source.composing.stream import Event

_EXPLICIT_KEY = re.compile(r"\?(?=\s|\Z)")
ODD_SPACES = re.compile(r"[\u00a0\u2000-\u200a\u202f\u205f\u3000]+")
"""Characters that look like a space, and that YAML takes for letters."""
INDENTS_ODDLY = "a no-break space; indent with ordinary spaces"
ORDINARY_SPACES = "replace what indents this line by ordinary spaces"
_INDENTING_TAB = re.compile(r"(?<![^\r\n]) *+\t")
_DASHED_LINE = re.compile(r"[\r\n] *+(-)[ \t]")
_GLUED_COMMENT = re.compile(r"[ \t]++(#)(?=[^\s#])[^\r\n]*+")


def scalar(document: Document, event: Event) -> Scalar:
    """The node of a scalar that has neither anchor nor tag.

    Raises:
        Refused: At an escape that no page can hold, a tab that indents, a question mark before a key.
    """
    if event.style in {"|", ">"}:
        return block(document.text, event.start, event.end, event.value)
    if event.style == "'":
        return scalars.single_quoted(document.text, event.start, event.end)
    if event.style == '"':
        return _double_quoted(document, event)
    _check_plain(document, event)
    return scalars.plain_scalar(document.text, event.start, event.end)


def doubts(document: Document, event: Event) -> Iterator[Diagnostic]:
    """Yield what is doubtful in a value without quotation marks that is less, or more, than meant."""
    if event.style:
        return
    text = document.text
    if text[event.end : event.end + 1] in {" ", "\t"} and (match := _GLUED_COMMENT.match(text, event.end)):
        yield _doubt(
            document,
            "a space and # begin a comment: these words are not part of the value",
            Span(match.start(1), match.end()),
            "put the whole value in double quotation marks if they are; otherwise write a space after #",
            Severity.ERROR,
        )
    if match := _DASHED_LINE.search(text, event.start, event.end):
        yield _doubt(
            document,
            "this line is part of the text above it, not a list",
            Span(match.start(1), match.start(1) + 1),
            "delete the text above it if it is a list; otherwise put all of it in double quotation marks",
        )


def _doubt(
    document: Document, message: str, span: Span, help_: str, severity: Severity = Severity.WARNING
) -> Diagnostic:
    return Diagnostic(Code.YAML_SYNTAX, message, Label(document, span), help=help_, severity=severity)


def _double_quoted(document: Document, event: Event) -> Scalar:
    try:
        return scalars.double_quoted(document.text, event.start, event.end)
    except scalars.BadEscape as bad:
        message = f"{quoted_value(bad.span.slice(document.text))} is not a character that a page can show"
        raise Refused(features.defect(document, message, bad.span, "write the character itself")) from bad


def _check_plain(document: Document, event: Event) -> None:
    text = document.text
    if text.find("\t", event.start, event.end) >= 0:
        _check_tabs(document, event)
    if (match := ODD_SPACES.match(text, event.start)) and _begins_its_line(text, event.start):
        raise Refused(features.defect(document, INDENTS_ODDLY, Span(*match.span()), ORDINARY_SPACES))
    if text.startswith("?", event.start) and _EXPLICIT_KEY.match(text, event.start, event.end):
        raise Refused(features.explicit_key(document, Span(event.start, event.start + 1)))


def _begins_its_line(text: str, start: int) -> bool:
    while start > 0 and text[start - 1] == " ":
        start -= 1
    return start == 0 or text[start - 1] in "\r\n"


def _check_tabs(document: Document, event: Event) -> None:
    """Refuse a tab at the beginning of a line; a value begins with no other tab than such a one."""
    match = _INDENTING_TAB.search(document.text, event.start, event.end)
    tab = event.start if document.text[event.start] == "\t" else match.end() - 1 if match else None
    if tab is not None:
        help_ = "replace each tab at the beginning of a line by two spaces"
        raise Refused(features.defect(document, "a tab; indent with spaces", Span(tab, tab + 1), help_))
