"""Values held against their sources, many at once: one project, one source and one figure a pair."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from tests.harness.project import compiled, write_project

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from briefgen.diagnostics import Diagnostic

Pair = tuple[str, str]
"""A source's text, all of which is the passage, and the value that is shown for it."""


def reported(
    root: Path, pairs: Sequence[Pair], language: str = "en", measures: str = "m"
) -> dict[Pair, list[Diagnostic]]:
    """What is reported of each pair, its source being in ``language``."""
    sources = {f"s{number}": text for number, (text, _) in enumerate(pairs)}
    figures = "".join(
        f"  - {{value: {_yaml(value)}, measures: {measures}{number}, source: s{number}, "
        f"exact: {_yaml(text)}}}\n"
        for number, (text, value) in enumerate(pairs)
    )
    topic = f"title: T\nabstract: A.\nfigures:\n{figures}"
    described = "".join(
        f"{name}: {{title: {name}, path: corpus/{name}.txt, language: {language}}}\n" for name in sources
    )
    project = compiled(write_project(root, sources, {"topic": topic}, metadata=described))
    found: dict[Pair, list[Diagnostic]] = {pair: [] for pair in pairs}
    for item in project.diagnostics:
        if item.path.endswith("sources.yml"):
            continue
        line = item.primary.document.position(item.primary.span.start).line
        found[pairs[line - 4]].append(item)
    return found


def _yaml(words: str) -> str:
    return json.dumps(words, ensure_ascii=False)
