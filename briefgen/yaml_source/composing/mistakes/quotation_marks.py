"""Quotation marks that are not closed, are closed too early, or hold a backslash that means nothing."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from briefgen.text import Span

if TYPE_CHECKING:
    from briefgen.diagnostics import Diagnostic
    from briefgen.yaml_source.composing.mistakes.scene import Scene

_QUOTED = re.compile(r"\"(?>(?:[^\"\\]|\\.)*)\"|'(?>(?:[^']|'')*)'")
_ESCAPE = re.compile(r"\\[xuU]?+[0-9A-Fa-f]*+")
_KEY_INSIDE = re.compile(r"[\r\n][ \t-]*+[A-Za-z_]\w*+:(?=\s)")
_LONGEST_ESCAPE = 10
_IF_PART_OF_TEXT = {
    '"': "if the text itself begins with it, write >- before it and the text on the next line, indented",
    "'": "if it is an apostrophe, put the whole value in double quotation marks",
}
_WITHIN_TEXT = {
    '"': 'write \\" for a mark within the text, or >- in its place and the text on the next line, indented',
    "'": "write two apostrophes for one within the text, or put the whole value in double quotation marks",
}


def never_closed(scene: Scene) -> Diagnostic | None:
    """``"text`` up to the end of the file."""
    at_end = scene.problem >= len(scene.text) or scene.text.startswith(("---", "..."), scene.problem)
    if scene.context is None or scene.pending_key or scene.opener not in {'"', "'"} or not at_end:
        return None
    return scene.report(
        "this quotation mark is never closed",
        Span(scene.context, scene.context + 1),
        f"write {scene.opener} where the text ends; {_IF_PART_OF_TEXT[scene.opener]}",
        note="opened here",
    )


def unknown_escape(scene: Scene) -> Diagnostic | None:
    r"""``"C:\path"``."""
    slash = scene.text.rfind("\\", max(0, scene.problem - _LONGEST_ESCAPE), scene.problem + 1)
    if slash < 0 or not _ESCAPE.fullmatch(scene.text, slash, max(scene.problem, slash + 1)):
        return None
    if scene.opener != '"' and not (scene.context is None and scene.text.startswith("\\U", slash)):
        return None
    match = _ESCAPE.match(scene.text, slash, slash + _LONGEST_ESCAPE)
    span = Span(slash, max(match.end() if match else 0, min(slash + 2, len(scene.text))))
    return scene.report(
        f"{span.slice(scene.text)} is not an escape sequence; a backslash starts one within double marks",
        span,
        "write \\\\ for a backslash, or put the value in single quotation marks",
    )


def text_after(scene: Scene) -> Diagnostic | None:
    """``"He agreed," he said``: what follows the closing mark."""
    quoted = _quoted_before(scene)
    if quoted is None:
        return None
    if _KEY_INSIDE.search(scene.text, quoted.start, quoted.end):
        line = scene.document.position(quoted.end - 1).line
        return scene.report(
            f"the quotation mark opened here is closed only in line {line}, several entries later",
            Span(quoted.start, quoted.start + 1),
            f"write {scene.text[quoted.start]} where the text ends",
            note="opened here",
        )
    rest = Span(scene.problem, max(scene.problem + 1, scene.row.end))
    return scene.report(
        "text after the closing quotation mark", rest, _remedy(scene, scene.text[quoted.start])
    )


def _remedy(scene: Scene, mark: str) -> str:
    if scene.in_brackets:
        within = '\\"' if mark == '"' else "''"
        return f"write a comma if another value begins here, or {within} for a mark within the text"
    return _WITHIN_TEXT[mark]


def _quoted_before(scene: Scene) -> Span | None:
    """The quoted value that ends right before the problem."""
    if scene.here in {"", "\r", "\n", "#"}:
        return None
    last = scene.quoted
    if last and last.end <= scene.problem and not scene.text[last.end : scene.problem].strip(" \t"):
        return last
    value = scene.row.value
    match = _QUOTED.match(scene.text, value.start, value.end)
    return Span(*match.span()) if match and match.end() <= scene.problem else None
