"""Colons: one too many in a value, none after a key, no space after one."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from briefgen.diagnostics import Label
from briefgen.text import Span
from briefgen.yaml_source.composing.wording import quoted_value

if TYPE_CHECKING:
    from briefgen.diagnostics import Diagnostic
    from briefgen.yaml_source.composing.mistakes.scene import Scene

_LONGEST_KEY = 1024  # YAML 1.2.2, chapter 7.4.2: what a parser looks ahead for a key's colon
_LIKE_A_KEY = re.compile(r"(?:[,;]|^) *[a-z_]+$")
_LONGEST_NAME = 40
_BLOCK = re.compile(r"[|>][-+0-9]*+(?:[ \t]++#.*+)?[ \t]*+")
_NO_KEY = re.compile(r"(?:.*[{\[,])?[ \t]*(?:-[ \t]+)*")
_GLUED = re.compile(r"[ \t]*+(?>(?:-[ \t]++)*)[A-Za-z_][\w-]*+(:)(?=[^\s/])")


def inside_value(scene: Scene) -> Diagnostic | None:
    """``title: Seoul: no weapons``."""
    key = scene.row.key
    if scene.here != ":" or key is None or key.end >= scene.problem:
        return None
    return scene.report(
        "a colon followed by a space, within a value that has no quotation marks",
        Span(scene.problem, scene.problem + 1),
        _if_key(scene, key) + scene.as_text(scene.row),
    )


def _if_key(scene: Scene, key: Span) -> str:
    """What to do if the colon is that of a second key on the line."""
    before = scene.text[key.end + 1 : scene.problem]
    if not _LIKE_A_KEY.search(before[-_LONGEST_NAME:]):
        return ""
    return "if this is a second key, write it on a line of its own; if it is text, "


def no_space_after(scene: Scene) -> Diagnostic | None:
    """``title:Seoul``, noticed on that line or on the next."""
    rows = [scene.row_at(scene.context)] if scene.pending_key and scene.context is not None else []
    if scene.here == ":" and (before := scene.row_before(scene.row)):
        rows.append(before)
    for row in rows:
        if match := _GLUED.match(scene.text, row.start, row.end):
            return scene.report(
                "a space is missing after the colon", Span(*match.span(1)), "write a space after the colon"
            )
    return None


def text_not_indented(scene: Scene) -> Diagnostic | None:
    """``abstract: >-`` and the text at the beginning of the next line."""
    if not scene.pending_key or scene.context is None:
        return None
    row = scene.row_at(scene.context)
    before = scene.row_before(row)
    if before is None or not _BLOCK.fullmatch(scene.text, before.value.start, before.end):
        return None
    mark = scene.text[before.value.start : before.end].split()[0]
    return scene.report(
        f"the text after {mark} is not indented",
        Span(row.words, row.end),
        "indent each line of it by two more spaces",
    )


def missing(scene: Scene) -> Diagnostic | None:
    """A line that is neither key nor, being not indented, part of the text above."""
    if not scene.pending_key or scene.context is None:
        return None
    row = scene.row_at(scene.context)
    return scene.report(
        "this line has no colon after its key",
        Span(row.words, row.end),
        "write a colon and a space after the key; if the line goes on with the text above, indent it "
        "further than that text's key",
    )


def inside_continuation(scene: Scene) -> Diagnostic | None:
    """A key, or a text with a colon, on a line that YAML reads as the rest of the value above."""
    row = scene.row
    before = scene.row_before(row)
    if scene.here != ":" or row.key is None or before is None:
        return None
    if before.key is None:
        return scene.report(
            "this line has no colon after its key",
            Span(before.words, before.end),
            "write a colon and a space after the key; if it is text, put it in double quotation marks",
        )
    key, above = quoted_value(row.key.slice(scene.text)), quoted_value(before.key.slice(scene.text))
    return scene.report(
        "this line continues the value above it, but contains a colon",
        Span(row.words, min(scene.problem + 1, row.end)),
        f"if {key} is a key, align it with the keys of its entry; if it is text, write >- after "
        f"{above} and its colon, and all of the text on the next lines, indented",
        Label(scene.document, Span(before.words, before.end), "the value above"),
    )


def long_key(scene: Scene) -> Diagnostic | None:
    """A long text with a colon in it, which would make it a key."""
    key = scene.row.key
    if scene.here != ":" or key is None or key.end != scene.problem or len(key) <= _LONGEST_KEY:
        return None
    return scene.report(
        f"a key of {len(key):,} characters",
        Span(scene.problem, scene.problem + 1),
        "if it is text with a colon, put the whole text in double quotation marks",
    )


def without_key(scene: Scene) -> Diagnostic | None:
    """``: text``, ``{: text}``."""
    row = scene.row
    if scene.here != ":" or not _NO_KEY.fullmatch(scene.text, row.start, scene.problem):
        return None
    return scene.report(
        "a colon without a key before it", Span(scene.problem, row.end), "write the key first"
    )
