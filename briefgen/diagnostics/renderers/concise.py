"""One line a diagnostic, for other programs and for long lists."""

from __future__ import annotations

from typing import TYPE_CHECKING

from briefgen.diagnostics.renderers.region import region
from briefgen.escaping.terminal import Rendered, visible

if TYPE_CHECKING:
    from collections.abc import Iterable

    from briefgen.diagnostics.diagnostic import Diagnostic


def render_concise(diagnostics: Iterable[Diagnostic]) -> Rendered:
    """``path:line:column: severity: message [code]`` for each diagnostic, in their order."""
    return Rendered("".join(f"{concise_line(item)}\n" for item in diagnostics))


def concise_line(item: Diagnostic) -> str:
    """One diagnostic as one line, without its line end."""
    place = region(item.primary)
    where = f"{visible(item.path)}:{place.line}:{place.column}"
    return f"{where}: {item.severity}: {visible(item.message)} [{item.code}]"
