"""Brackets and braces that are not closed, not opened, or lack a comma between their values."""

from __future__ import annotations

from typing import TYPE_CHECKING

from briefgen.text import Span

if TYPE_CHECKING:
    from briefgen.diagnostics import Diagnostic
    from briefgen.yaml_source.composing.mistakes.scene import Scene

_CLOSING = {"[": "]", "{": "}"}


def missing_comma_at_line_end(scene: Scene) -> Diagnostic | None:
    """A line between brackets, further indented than these, after one without a comma."""
    before = scene.row_before(scene.row)
    if not scene.in_brackets or scene.context is None or scene.here in {"", "\r", "\n"} or before is None:
        return None
    if before.start < scene.context or scene.row.indent <= scene.row_at(scene.context).indent:
        return None
    return scene.report(
        "a comma is missing at the end of this line", Span(before.end - 1, before.end), "write a comma here"
    )


def never_closed(scene: Scene) -> Diagnostic | None:
    """``related: [one, two`` and the next line."""
    if not scene.in_brackets or scene.context is None:
        return None
    if scene.problem <= scene.row_at(scene.context).end and scene.here not in {"", "\r", "\n"}:
        return None
    remedy = scene.as_text(scene.row_at(scene.context))
    return scene.report(
        f"this {scene.opener} is never closed",
        Span(scene.context, scene.context + 1),
        f"write {_CLOSING[scene.opener]} at its end; if it is part of a text, {remedy}",
        note="opened here",
    )


def missing_comma(scene: Scene) -> Diagnostic | None:
    """``{source: a, exact: one: two}``, ``[one "two"]``."""
    if not scene.in_brackets:
        return None
    closing = _CLOSING[scene.opener]
    span = Span(scene.problem, min(scene.problem + 1, len(scene.text)))
    if scene.here == ":":
        message = f"a second colon in one value between {scene.opener} and {closing}"
    else:
        message = f"a comma or {closing} is missing here"
    return scene.report(
        message,
        span,
        "put a comma between two values; put a text with colons, commas or brackets in it in "
        "double quotation marks",
    )


def never_opened(scene: Scene) -> Diagnostic | None:
    """``related: one]``, where something stands between."""
    if scene.here not in {"]", "}"}:
        return None
    return scene.report(
        f"this {scene.here} closes nothing",
        Span(scene.problem, scene.problem + 1),
        f"delete it, or {scene.as_text(scene.row)}",
    )
