"""Files of a corpus that hold no text to quote from: nothing, a stand-in of Git's, two versions at once."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from briefgen.diagnostics import Code, Diagnostic, Label
from briefgen.text import Span

if TYPE_CHECKING:
    from collections.abc import Callable

    from briefgen.text import Document

_POINTER: Final = "version https://git-lfs.github.com/spec/v1\n"
_RICH_TEXT: Final = "{\\rtf"
_OURS: Final = re.compile(r"^<{7} [^\r\n]*", re.MULTILINE)
_MIDDLE: Final = re.compile(r"^={7}\r?$", re.MULTILINE)
_THEIRS: Final = re.compile(r"^>{7} ", re.MULTILINE)


def not_a_text(document: Document, named_at: Callable[[], Label]) -> Diagnostic | None:
    """Why nothing can be quoted from a file; None where it is a text.

    Args:
        document: The file.
        named_at: Finds out where the editor named it.
    """
    text = document.text
    if not text or text.isspace():
        reason, help_ = "is empty", "save the text in it, or delete its entry"
    elif text.replace("\r\n", "\n").startswith(_POINTER):
        reason, help_ = "is a pointer of Git LFS, not the text", "fetch the text: git lfs pull"
    elif text.startswith(_RICH_TEXT):
        reason, help_ = "is rich text (RTF)", "save it as plain text in UTF-8"
    elif conflict := _conflict(text):
        message = "unresolved merge conflict in a source"
        help_ = "keep one version, and delete the lines <<<<<<<, ======= and >>>>>>>"
        return Diagnostic(Code.FILE_UNREADABLE, message, Label(document, conflict), help=help_)
    else:
        return None
    return Diagnostic(Code.FILE_UNREADABLE, f"{document.path} {reason}", named_at(), help=help_)


def _conflict(text: str) -> Span | None:
    """The first of the three lines that git writes, where all stand in their order."""
    ours = _OURS.search(text) if "<<<<<<< " in text else None
    middle = _MIDDLE.search(text, ours.end()) if ours else None
    theirs = _THEIRS.search(text, middle.end()) if middle else None
    return Span(*ours.span()) if ours and theirs else None
