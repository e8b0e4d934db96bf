"""Templates and scripts say nothing by themselves: whatever a reader sees is asked for as a message."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import pytest
from jinja2 import Environment, nodes

from briefgen.pages.templating.element_words import FILTER
from briefgen.pages.templating.environment import environment
from tests.conftest import ROOT

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

TEMPLATES = ROOT / "site_templates"
LETTER = re.compile(r"[^\W\d_]")
TAG = re.compile(r"""<code>.*?</code>|<!--.*?-->|<[^<>]*>|\{#[^{}]+\}| [\w-]+="[^"<>]*\"""", re.DOTALL)
KEYS = re.compile(r'^(?:title|description|share): |^contents:$|^  - \{url: |, title: (?=")', re.MULTILINE)
SPOKEN = re.compile(r"""\b(?:title|aria-label|alt|placeholder)="([^"]*)""")
HELD = "\ufffc"


def literals(template: str, language: Environment) -> Iterator[str]:
    """The words that a template puts out without asking for them."""
    parsed = language.parse(template)
    shown = "".join(
        part.data if isinstance(part, nodes.TemplateData) else HELD
        for output in parsed.find_all(nodes.Output)
        for part in output.nodes
    )
    shown = KEYS.sub(" ", shown)
    yield from SPOKEN.findall(shown)
    yield from TAG.sub(" ", shown).split(HELD)
    for output in parsed.find_all(nodes.Output) if language.finalize else ():
        for part in output.nodes:
            yield from _spoken_constants(part)
    for call in parsed.find_all(nodes.Call):
        if not (isinstance(call.node, nodes.Name) and call.node.name in {"_", "n_"}):
            values = [one.value for one in call.args if isinstance(one, nodes.Const)]
            yield from (value for value in values if isinstance(value, str) and value[:1].isupper())


def _spoken_constants(part: nodes.Node) -> Iterator[str]:
    """Literals of an expression whose value is put out: ``"a" if b else "c"``."""
    if isinstance(part, nodes.Filter) and part.name == FILTER and part.node:
        yield from _spoken_constants(part.node)
    elif isinstance(part, nodes.Const) and isinstance(part.value, str):
        yield part.value
    elif isinstance(part, nodes.CondExpr):
        yield from _spoken_constants(part.expr1)
        if part.expr2 is not None:
            yield from _spoken_constants(part.expr2)
    elif isinstance(part, nodes.Or):
        yield from _spoken_constants(part.left)
        yield from _spoken_constants(part.right)


@pytest.mark.parametrize(
    "path", sorted([*TEMPLATES.rglob("*.j2"), *TEMPLATES.rglob("*.html")]), ids=lambda path: path.name
)
def test_a_template_says_nothing_by_itself(path: Path) -> None:
    language = environment(()) if path.suffix == ".j2" else Environment()  # noqa: S701  # only parses
    words = literals(path.read_text("utf-8"), language)
    found = [text.strip() for text in words if LETTER.search(text)]
    assert found == []


@pytest.mark.parametrize(
    "template", ["<p>Words</p>", '<p title="Words">1</p>', '{{ "a" if x else "b" }}', '{{ p.head("Words") }}']
)
def test_words_in_a_template_are_found(template: str) -> None:
    assert any(LETTER.search(text) for text in literals(template, environment(())))


SAID = re.compile(
    r"""(?:textContent|placeholder|title|ariaLabel)\s*=\s*(?:"[^"]*[^\W\d_]|`[^`]*[^\W\d_])"""
    r"""|new Option\(\s*["`][^"`]*[^\W\d_]"""
    r"""|setAttribute\(\s*"(?:aria-label|title|placeholder|alt)",\s*["`][^"`]*[^\W\d_]""",
)


@pytest.mark.parametrize("path", sorted(TEMPLATES.rglob("*.js")), ids=lambda path: path.name)
def test_a_script_says_nothing_by_itself(path: Path) -> None:
    text = re.sub(r"\$\{[^{}]*\}", "", path.read_text("utf-8"))
    assert SAID.findall(text) == []
