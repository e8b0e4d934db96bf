"""Why a file is no YAML, in the words of someone who writes texts, not of the parser.

A parser gives up where it can go no further, which is often a line after the mistake. Each function
here knows one mistake by what surrounds that place; the first that recognises its own speaks.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from briefgen.text import Span
from briefgen.yaml_source.composing.mistakes import brackets, colons, indentation, openings, quotation_marks
from briefgen.yaml_source.composing.mistakes.scene import Scene

if TYPE_CHECKING:
    from briefgen.diagnostics import Diagnostic
    from briefgen.text import Document
    from briefgen.yaml_source.composing.stream import Unreadable

_KNOWN = (
    openings.merge_conflict,
    quotation_marks.never_closed,
    quotation_marks.unknown_escape,
    indentation.tab,
    indentation.odd_space,
    colons.without_key,
    quotation_marks.text_after,
    openings.list_beside_key,
    openings.reserved_character,
    openings.bracketed_word,
    brackets.missing_comma_at_line_end,
    brackets.never_closed,
    brackets.missing_comma,
    brackets.never_opened,
    colons.long_key,
    colons.no_space_after,
    colons.inside_value,
    indentation.cut_by_comment,
    colons.text_not_indented,
    indentation.glued_dash,
    colons.missing,
    colons.inside_continuation,
    indentation.misaligned,
)


def explain(document: Document, failure: Unreadable, quoted: Span | None = None) -> Diagnostic:
    """Say what is wrong where the parser gave up.

    ``quoted`` is the last value in quotation marks that it read.
    """
    size = len(document.text)
    context = None if failure.context is None else min(failure.context, size)
    scene = Scene(document, min(failure.problem, size), context, failure.pending_key, quoted)
    for recognise in _KNOWN:
        diagnostic = recognise(scene)
        if diagnostic:
            return diagnostic
    return scene.report(
        "unexpected after what comes before it",
        Span(scene.problem, max(scene.problem, scene.row.end)),
        "look for a missing quotation mark, colon or space in this line and the one above",
    )
