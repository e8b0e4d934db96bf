"""Templates that a process has compiled once are not compiled again in it, nor in its forks.

Most of the CPU time of a small build is Jinja compiling the same 70 templates of Material and of ours. What
compiling yields depends on the template's text, its name and the environment's kind alone, so commands that
run in forks of one process take what it has made.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from jinja2 import Environment

if TYPE_CHECKING:
    from types import CodeType

_compile = Environment.compile
_kept: dict[object, CodeType] = {}


def keep() -> None:
    """Keep what is compiled from now on."""

    def compiled(
        self: Environment, source: str, name: str | None = None, filename: str | None = None
    ) -> CodeType:
        kind = (type(self), self.autoescape, *sorted(self.filters), *sorted(self.extensions))
        key = (kind, source, name, filename)
        if key not in _kept:
            _kept[key] = _compile(self, source, name, filename)
        return _kept[key]

    Environment.compile = compiled  # type: ignore[method-assign, assignment]
