"""How diagnostics are shown: to people, to other programs, to GitHub."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, assert_never, get_args

from briefgen.diagnostics.renderers.github import render_github
from briefgen.diagnostics.renderers.json import render_json
from briefgen.diagnostics.renderers.region import render_concise
from briefgen.diagnostics.renderers.remembered import Remembered
from briefgen.diagnostics.renderers.sarif import render_sarif
from briefgen.diagnostics.renderers.step_summary import step_summary
from briefgen.diagnostics.renderers.text import render_text

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from briefgen.diagnostics.diagnostic import Diagnostic
    from briefgen.escaping.terminal import Rendered

Format = Literal["text", "concise", "json", "github", "sarif"]
FORMATS: tuple[Format, ...] = get_args(Format)
"""The names of the renderers, the default first."""


def render(
    name: Format,
    diagnostics: Iterable[Diagnostic],
    summary: Mapping[str, object],
    *,
    colour: bool = False,
    width: int | None = None,
) -> Rendered:
    """Render with the renderer of that name; what it has no use for is not looked at.

    Args:
        name: One of ``FORMATS``.
        diagnostics: In the order in which they are shown.
        summary: The counts of the project; shown by ``json`` only.
        colour: Whether ``text`` adds ANSI colours.
        width: The terminal's columns, for ``text``.
    """
    match name:
        case "text":
            return render_text(diagnostics, colour=colour, width=width)
        case "concise":
            return render_concise(diagnostics)
        case "json":
            return render_json(diagnostics, summary)
        case "github":
            return render_github(diagnostics)
        case "sarif":
            return render_sarif(diagnostics)
        case _:
            assert_never(name)


__all__ = [
    "FORMATS",
    "Format",
    "Remembered",
    "render",
    "render_concise",
    "render_github",
    "render_json",
    "render_sarif",
    "render_text",
    "step_summary",
]
