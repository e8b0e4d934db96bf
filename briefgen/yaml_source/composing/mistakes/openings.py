"""Values that begin with a character by which YAML means something else than text."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from briefgen.text import Span

if TYPE_CHECKING:
    from briefgen.diagnostics import Diagnostic
    from briefgen.yaml_source.composing.mistakes.scene import Scene

_RESERVED = re.compile(r"[*&!@`%,|>]|\?(?=\s|\Z)")
_CONFLICT = re.compile(r"(?<![^\r\n])[<>]{7} [^\r\n]*+")
_ITEM = re.compile(r"\* +[a-z_]+:(?=\s)")
_DASH = re.compile(r"-(?=\s|\Z)")


def merge_conflict(scene: Scene) -> Diagnostic | None:
    """``<<<<<<< HEAD``, which git leaves behind."""
    match = _CONFLICT.search(scene.text)
    if match is None or match.start() > scene.problem:
        return None
    return scene.report(
        "unresolved merge conflict",
        Span(*match.span()),
        "keep one version, and delete the lines <<<<<<<, ======= and >>>>>>>",
    )


def reserved_character(scene: Scene) -> Diagnostic | None:
    """``exact: @name``, ``exact: > 100 people``."""
    start = _value_start(scene)
    if start is None or not _RESERVED.match(scene.text, start):
        return None
    character = scene.text[start]
    if character == "*" and _ITEM.match(scene.text, start) and start == scene.row.words:
        return scene.report(
            "an item of a list begins with a dash, not with *",
            Span(start, start + 1),
            "write - in place of *",
        )
    if character in "|>":
        return scene.report(
            f"text on the same line as {character}",
            Span(start, scene.row.end),
            f"begin the text on the next line, indented; if the {character} is part of it, "
            f"{scene.as_text(scene.row)}",
        )
    return scene.report(
        f"a value cannot begin with {character}", Span(start, start + 1), scene.as_text(scene.row)
    )


def bracketed_word(scene: Scene) -> Diagnostic | None:
    """``exact: [S]everal countries``: a list or a mapping to YAML, with text after it."""
    start = _value_start(scene)
    if start is None or scene.text[start] not in "[{" or scene.in_brackets:
        return None
    kind = "a list" if scene.text[start] == "[" else "an entry of its own"
    return scene.report(
        f"a value that begins with {scene.text[start]} is read as {kind}, but text follows it",
        Span(start, scene.row.end),
        scene.as_text(scene.row),
    )


def list_beside_key(scene: Scene) -> Diagnostic | None:
    """``related: - one``."""
    row = scene.row
    if row.key is None or not _DASH.match(scene.text, row.value.start):
        return None
    return scene.report(
        "a list cannot begin on the line of its key",
        Span(row.value.start, row.value.start + 1),
        "write each item on a line of its own that begins with a dash and a space; if the dash is part of "
        f"the text, {scene.as_text(row)}",
    )


def _value_start(scene: Scene) -> int | None:
    """Where the value begins that the problem lies in, if it begins on the same line."""
    row = scene.row
    if row.value.start <= scene.problem and row.value.start < row.value.end:
        return row.value.start
    return None
