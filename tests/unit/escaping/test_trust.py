from __future__ import annotations

import ast
from functools import cache
from pathlib import Path

import briefgen

PACKAGE = Path(briefgen.__file__).parent


@cache
def calls() -> list[tuple[Path, str, ast.Call]]:
    """Every call by a name in the package: its file, the name and itself."""
    return [
        (file, call.func.id, call)
        for file in sorted(PACKAGE.rglob("*.py"))
        for call in ast.walk(ast.parse(file.read_text(encoding="utf-8")))
        if isinstance(call, ast.Call) and isinstance(call.func, ast.Name)
    ]


def test_outside_the_exits_markup_is_made_of_literals_only() -> None:
    found = [
        f"{file.relative_to(PACKAGE)}:{call.lineno}"
        for file, name, call in calls()
        if PACKAGE / "escaping" not in file.parents
        and name in ("Html", "XmlText")
        and not (len(call.args) == 1 and isinstance(call.args[0], ast.Constant))
    ]
    assert not found


def test_only_exits_renderers_and_the_search_for_words_say_that_text_has_been_rendered() -> None:
    found = {file.relative_to(PACKAGE).parts[:2] for file, name, _ in calls() if name == "Rendered"}
    assert {place[0] if place[0] == "escaping" else "/".join(place) for place in found} == {
        "escaping", "diagnostics/renderers", "cli/find.py", "cli/audit.py", "cli/archive", "cli/builds",
    }  # fmt: skip
