"""A rule is one idea in five places: module, code, cases, explanation, and row in the guide."""

from __future__ import annotations

import importlib
import pkgutil
import re
from pathlib import Path

import pytest

from briefgen.checking import rules
from briefgen.checking.rules import (
    CORPUS_RULES,
    FAILURE_RULES,
    PASSAGE_RULES,
    PROJECT_RULES,
    TOPIC_RULES,
    unknown_source,
)
from briefgen.checking.suppressing.ignores import SILENCEABLE
from briefgen.diagnostics import Code
from briefgen.diagnostics.catalogue import explanation

ROOT = Path(__file__).resolve().parents[3]
MODULES = sorted(module.name for module in pkgutil.iter_modules(rules.__path__))
OF_COMMENTS = {Code.INVALID_IGNORE, Code.UNUSED_IGNORE}
"""What verification reports without a rule."""
OF_LOADING = {Code.SOURCE_CHANGED, Code.ORIGINAL_CHANGED}
"""What is reported where files are read, and has cases all the same."""
GUIDE = (ROOT / "docs/editors.md").read_text(encoding="utf-8")


def code_of(module: str) -> Code:
    found = importlib.import_module(f"{rules.__name__}.{module}").CODE
    assert isinstance(found, Code)
    return found


@pytest.mark.parametrize("module", MODULES)
def test_a_rule_has_its_code_its_cases_its_explanation_and_its_row(module: str) -> None:
    code = code_of(module)
    assert code.value == module.replace("_", "-")
    cases = (ROOT / "tests/cases" / f"{code}.md").read_text(encoding="utf-8")
    assert cases.startswith(f"# {code}\n\n")
    assert explanation(code).text.startswith(f"# {code}\n\n")
    assert re.search(rf"^\| `{code}` \| .+ \|$", GUIDE, re.MULTILINE)


def test_there_are_cases_of_nothing_else() -> None:
    pages = {path.stem for path in (ROOT / "tests/cases").iterdir()}
    assert pages == {code_of(module) for module in MODULES} | OF_COMMENTS | OF_LOADING


def test_every_rule_is_run() -> None:
    run = {check.__module__ for checks in PASSAGE_RULES.values() for check in checks}
    run |= {check.__module__ for check in (*TOPIC_RULES, *CORPUS_RULES, *PROJECT_RULES)}
    run |= {report.__module__ for report in FAILURE_RULES.values()}
    run.add(unknown_source.__name__)
    assert run == {f"{rules.__name__}.{module}" for module in MODULES}


def test_a_failure_rule_answers_to_its_own_code() -> None:
    assert all(report.__module__.endswith(code.replace("-", "_")) for code, report in FAILURE_RULES.items())


def test_the_guide_names_what_can_be_silenced_and_nothing_else() -> None:
    section = GUIDE.partition("\n## Suppressing a message\n")[2].partition("\n## ")[0]
    rows = "".join(line.split("|")[1] for line in section.splitlines() if line.startswith("| `"))
    assert set(re.findall(r"`([a-z-]+)`", rows)) == set(SILENCEABLE)


def test_nothing_that_would_make_a_page_false_can_be_silenced() -> None:
    assert not SILENCEABLE & set(FAILURE_RULES)
    assert not SILENCEABLE & {Code.FIGURE_MISMATCH, Code.QUALIFIER_DROPPED, Code.POINT_WITHOUT_EVIDENCE}
    assert not SILENCEABLE & OF_COMMENTS
