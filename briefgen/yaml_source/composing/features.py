"""The parts of YAML that the editor's files do without, and how each is refused by its name.

Most editors who meet one of these meant text, so each message also says how to write it as text.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from briefgen.diagnostics import Code, Diagnostic, Label
from briefgen.text import Span
from briefgen.yaml_source.composing.wording import quoted_value

if TYPE_CHECKING:
    from collections.abc import Iterator

    from briefgen.text import Document
    from briefgen.yaml_source.composing.nodes import Scalar

DEEPEST = 20
"""How many lists and mappings may stand within each other."""

_AS_TEXT = "if this is text, put the whole value in double quotation marks"
_PROPERTY = re.compile(r"(?P<mark>[&*!])(?:<[^>\s]*+>|[^\s,\[\]{}]*+)")
_DIRECTIVE = re.compile(r"\ufeff*+(?>(?:[ \t]*+(?>(?:#[^\r\n]*+)?)[\r\n]++)*)(%[^\r\n]*+)")
_PROPERTIES = {
    "&": ("an anchor", "write the value out wherever it is needed"),
    "*": ("an alias", "write the value out"),
    "!": ("a tag", "leave it out: the key decides what kind of value it has"),
}


class Refused(Exception):  # noqa: N818 (it never leaves this package)
    """A defect after which nothing more is read."""

    def __init__(self, diagnostic: Diagnostic) -> None:
        super().__init__(diagnostic.message)
        self.diagnostic = diagnostic


def defect(document: Document, message: str, span: Span, help_: str) -> Diagnostic:
    """The diagnostic for what is no YAML although a parser lets it pass."""
    return Diagnostic(Code.YAML_SYNTAX, message, Label(document, span), help=help_)


def refusal(document: Document, span: Span, what: str, help_: str) -> Diagnostic:
    """The diagnostic for a part of YAML that is not read."""
    return Diagnostic(
        Code.YAML_FEATURE, f"{what}, which is not allowed here", Label(document, span), help=help_
    )


def properties(document: Document, offset: int) -> Iterator[Diagnostic]:
    """Yield a refusal for each anchor, tag or alias that is written at ``offset``."""
    while match := _PROPERTY.match(document.text, offset):
        what, help_ = _PROPERTIES[match["mark"]]
        yield refusal(
            document,
            Span(*match.span()),
            f"{quoted_value(match.group())} is {what}",
            f"{_AS_TEXT}; otherwise {help_}",
        )
        offset = match.end()
        while document.text[offset : offset + 1] in (" ", "\t"):
            offset += 1


def directive(document: Document) -> Diagnostic | None:
    """The refusal of a directive (``%YAML 1.2``) before the first content."""
    match = _DIRECTIVE.match(document.text)
    if match is None:
        return None
    return refusal(
        document,
        Span(*match.span(1)),
        f"{quoted_value(match[1])} is a YAML directive",
        "delete the line, or put it in double quotation marks if it is text",
    )


def merge_key(document: Document, span: Span) -> Diagnostic:
    """The refusal of ``<<``."""
    return refusal(document, span, '"<<" is a merge key', "write the keys out")


def complex_key(document: Document, span: Span) -> Diagnostic:
    """The refusal of a key that is a list or a mapping."""
    return refusal(document, span, "a list or an entry as a key", _AS_TEXT)


def explicit_key(document: Document, span: Span) -> Diagnostic:
    """The refusal of a key that a question mark introduces."""
    return refusal(document, span, "a question mark before a key", _AS_TEXT)


def second_document(document: Document, span: Span) -> Diagnostic:
    """The refusal of what follows a second ``---``."""
    return refusal(
        document,
        span,
        "a second YAML document in one file",
        "delete the line of dashes, or make it a file of its own",
    )


def depth(document: Document, offset: int) -> Diagnostic:
    """The refusal of nesting beyond ``DEEPEST``."""
    return Diagnostic(
        Code.YAML_FEATURE,
        f"more than {DEEPEST} nested lists and entries",
        Label(document, Span(offset, offset + 1)),
        help="look for extra brackets or dashes",
    )


def too_many(document: Document, offset: int, limit: int) -> Diagnostic:
    """The refusal of a file with more than ``limit`` keys and values."""
    return Diagnostic(
        Code.FILE_TOO_LARGE,
        f"more than {limit:,} keys and values in one file",
        Label(document, Span(offset, offset)),
        help="split it into several files",
    )


def duplicate_key(document: Document, again: Scalar, first: Scalar) -> Diagnostic:
    """The diagnostic for a key that its mapping has already."""
    return Diagnostic(
        Code.DUPLICATE_KEY,
        f"the key {quoted_value(again.value)} appears twice",
        Label(document, again.span, "again here"),
        (Label(document, first.span, "first written here"),),
        help="keep one of the two; a second entry of a list begins with a dash",
    )
