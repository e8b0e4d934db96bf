"""Public names of a package that are imported when they are first asked for.

A command that needs few of them starts quickly.

No submodule may have the name of something deferred: once imported, it would stand in its place.
"""

from __future__ import annotations

import importlib
import sys
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping


def deferred(package: str, homes: Mapping[str, str]) -> Callable[[str], object]:
    """A ``__getattr__`` (PEP 562) for ``package``.

    Args:
        package: The package's own name.
        homes: For each module, from the package's name on, the public names that it holds, parted by spaces.
    """
    home = {name: module for module, names in homes.items() for name in names.split()}

    def find(name: str) -> object:
        if name not in home:
            raise AttributeError(f"module {package!r} has no attribute {name!r}")
        value = getattr(importlib.import_module(home[name]), name)
        setattr(sys.modules[package], name, value)
        return value

    return find
