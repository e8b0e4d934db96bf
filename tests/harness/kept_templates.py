"""Templates that a process has found and compiled once are so neither again in it, nor in its forks.

Most of the CPU time of a small build is Jinja compiling the same 70 templates of Material and of ours. What
compiling yields depends on the template's text, its name and the environment's kind alone, so commands that
run in forks of one process take what it has made.

The rest of it is looking for the fifteen thousand files of Material, nearly all of them icons.
"""

from __future__ import annotations

import sysconfig
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

from jinja2 import Environment, FileSystemLoader

if TYPE_CHECKING:
    from types import CodeType

_compile = Environment.compile
_list = FileSystemLoader.list_templates
_INSTALLED = Path(sysconfig.get_path("purelib"))
_kept: dict[object, CodeType] = {}


@cache
def _installed(folder: str) -> list[str]:
    """The files of a folder that never changes, but for hidden ones: of a theme no build publishes those."""
    return [name for name in _list(FileSystemLoader(folder)) if not name.startswith(".")]


def _listed(self: FileSystemLoader) -> list[str]:
    found = (
        _installed(folder) if Path(folder).is_relative_to(_INSTALLED) else _list(FileSystemLoader(folder))
        for folder in self.searchpath
    )
    return sorted({name for names in found for name in names})


def keep() -> None:
    """Keep what is found and compiled from now on."""
    FileSystemLoader.list_templates = _listed  # type: ignore[method-assign]

    def compiled(
        self: Environment, source: str, name: str | None = None, filename: str | None = None
    ) -> CodeType:
        kind = (type(self), self.autoescape, *sorted(self.filters), *sorted(self.extensions))
        key = (kind, source, name, filename)
        if key not in _kept:
            _kept[key] = _compile(self, source, name, filename)
        return _kept[key]

    Environment.compile = compiled  # type: ignore[method-assign, assignment]
