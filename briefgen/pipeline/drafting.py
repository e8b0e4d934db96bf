"""Whether a change to a file would be sound, before it is written."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from briefgen.pipeline.project import compile_project

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

    from briefgen.diagnostics import Diagnostic
    from briefgen.pipeline.project import Project
    from briefgen.pipeline.settings import Settings


def new_defects(
    settings: Settings, before: Project, drafts: Mapping[Path, str] | None = None
) -> list[Diagnostic]:
    """What a project would report with ``drafts`` in place of its files, and did not report ``before``."""
    known = Counter(_named(item) for item in before.diagnostics)
    found = []
    for item in compile_project(settings, drafts).diagnostics:
        known[_named(item)] -= 1
        if known[_named(item)] < 0:
            found.append(item)
    return found


def _named(diagnostic: Diagnostic) -> tuple[str, str, str]:
    """A defect without its place, which an insertion moves."""
    return diagnostic.code.value, diagnostic.path, diagnostic.message
