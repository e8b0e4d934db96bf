"""Lines that begin at the wrong column, or with a tab."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from briefgen.diagnostics import Label
from briefgen.text import Span
from briefgen.yaml_source.composing.tokens import INDENTS_ODDLY, ODD_SPACES, ORDINARY_SPACES

if TYPE_CHECKING:
    from briefgen.diagnostics import Diagnostic
    from briefgen.yaml_source.composing.mistakes.scene import Row, Scene

_ROWS_BACK = 200
_GLUED_DASH = re.compile(r"-(?=[A-Za-z\"'{\[])")
_ODD_SPACE = re.compile(rf"[ \t]*({ODD_SPACES.pattern})")
_COMMENT = re.compile(r"[ \t](#)")


def tab(scene: Scene) -> Diagnostic | None:
    """A tab before the first word of the line."""
    offsets = (scene.problem,) if scene.context is None else (scene.problem, scene.context)
    for offset in offsets:
        row = scene.row_at(offset)
        found = scene.text.find("\t", row.start, row.words)
        if found >= 0:
            return scene.report(
                "a tab; indent with spaces",
                Span(found, row.words),
                "replace each tab at the beginning of a line by two spaces",
            )
    return None


def odd_space(scene: Scene) -> Diagnostic | None:
    """A no-break space, or another that only looks like one, before the first word of the line."""
    for offset in (scene.problem, scene.context if scene.context is not None else scene.problem):
        row = scene.row_at(offset)
        found = _ODD_SPACE.match(scene.text, row.start, row.end)
        if found:
            return scene.report(
                INDENTS_ODDLY,
                Span(*found.span(1)),
                ORDINARY_SPACES,
            )
    return None


def glued_dash(scene: Scene) -> Diagnostic | None:
    """``-text: one``."""
    row = scene.row if scene.context is None or not scene.pending_key else scene.row_at(scene.context)
    if scene.problem < row.words or not _GLUED_DASH.match(scene.text, row.words, row.end):
        return None
    return scene.report(
        "a space is missing after the dash", Span(row.words, row.words + 1), "write a space after the dash"
    )


def cut_by_comment(scene: Scene) -> Diagnostic | None:
    """``abstract: The #1 ally`` and a second line of the text."""
    before = scene.row_before(scene.row)
    if before is None or before.indent >= scene.row.indent or scene.problem != scene.row.words:
        return None
    match = _COMMENT.search(scene.text, before.value.start, before.end)
    if match is None:
        return None
    return scene.report(
        "a space and # begin a comment, so the text ends here and cannot continue on the next line",
        Span(match.start(1), before.end),
        scene.as_text(before),
        Label(scene.document, Span(scene.row.words, scene.row.end), "no longer belongs to it"),
    )


def misaligned(scene: Scene) -> Diagnostic | None:
    """A line that begins where no line that it could go on from begins."""
    row = scene.row
    if scene.text[row.words : scene.problem].strip("- \t") or row.words == row.end:
        return None
    item = scene.text.startswith("-", row.words)
    span = Span(row.words, row.end)
    columns = _columns(scene, row, item=item)
    if not columns:
        message = "a list item among keys" if item else "a key among list items"
        help_ = "write a key for the list, or delete the dash" if item else "begin the line with a dash"
        return scene.report(message, span, help_)
    column, like = min(columns, key=lambda found: abs(found[0] - row.indent))
    if column == row.indent:
        return None
    start = like.start + column
    return scene.report(
        f"indented by {_spaces(row.indent)}; the nearest line above it could belong to, by {column}",
        span,
        "align it with the line it belongs to",
        Label(scene.document, Span(start, max(start, like.end)), f"indented by {column}"),
    )


def _columns(scene: Scene, row: Row, *, item: bool) -> list[tuple[int, Row]]:
    """Where the entries begin that are open above ``row``, or their list items, the innermost first."""
    found: list[tuple[int, Row]] = []
    limit = len(scene.text)
    above = scene.row_before(row)
    for _ in range(_ROWS_BACK):
        if above is None or limit == 0:
            break
        dash = scene.text.startswith("-", above.words)
        columns = [above.indent] if dash == item else []
        if above.key is not None and dash and not item:
            columns.append(above.key.start - above.start)
        found += [(column, above) for column in columns if column < limit]
        limit = min(limit, above.indent)
        above = scene.row_before(above)
    return found


def _spaces(count: int) -> str:
    return {0: "no spaces", 1: "1 space"}.get(count, f"{count} spaces")
