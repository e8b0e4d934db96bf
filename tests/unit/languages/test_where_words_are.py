"""Words of a language are in ``briefgen/languages`` alone: no other package holds a long list of them."""

from __future__ import annotations

import ast
import re
from pathlib import Path

import pytest

import briefgen

PACKAGE = Path(briefgen.__file__).parent
MOST = 40
"""So many words may be together outside the languages: what one pattern or one decision needs."""
BELOW_THE_LANGUAGES = {"text/sentences.py"}
"""Abbreviations, without which no stage could cut a text into sentences."""
PLAIN = re.compile(r"[^\W\d_]+(?:[’'.-][^\W\d_]+)*")
ALTERNATIVE = re.compile(r"(?<=[|(:])[a-z]{3,}(?=[|)?])")
WORDS = re.compile(r"[\w\s’'.,&:/-]+")


def listed(node: ast.AST) -> list[str]:
    """The words of a collection, of a text that is one word after another, or of a pattern's alternatives."""
    if isinstance(node, ast.Set | ast.List | ast.Tuple):
        return [word for element in node.elts for word in texts(element) if PLAIN.fullmatch(word)]
    if not isinstance(node, ast.Call):
        return []
    written = [text for argument in node.args for text in texts(argument)]
    if isinstance(node.func, ast.Attribute) and node.func.attr == "compile":
        return ALTERNATIVE.findall("".join(written))
    running = [text for text in written if WORDS.fullmatch(text) and text == text.lower()]
    return [word for text in running for word in text.split()]


def texts(node: ast.AST) -> list[str]:
    found = (one.value for one in ast.walk(node) if isinstance(one, ast.Constant))
    return [value for value in found if isinstance(value, str)]


def longest(source: str) -> list[str]:
    return max((listed(node) for node in ast.walk(ast.parse(source))), key=len, default=[])


@pytest.mark.parametrize("folder", sorted(path.name for path in PACKAGE.iterdir() if path.is_dir()))
def test_no_long_list_of_words_is_outside_the_languages(folder: str) -> None:
    long: dict[str, list[str]] = {}
    for path in (PACKAGE / folder).rglob("*.py") if folder != "languages" else ():
        words = longest(path.read_text(encoding="utf-8"))
        if len(words) > MOST:
            long[path.relative_to(PACKAGE).as_posix()] = words

    assert long.keys() <= BELOW_THE_LANGUAGES, long


MANY = [f"{first}{second}ly" for first in "abcdefg" for second in "hijklm"]


@pytest.mark.parametrize(
    "source",
    [
        f"LIST = {MANY!r}",
        f"LIST = frozenset({set(MANY)!r})",
        f"LIST = words('''\n{' '.join(MANY)}\n''')",
        f"LIST = re.compile(r'\\b(?:{'|'.join(MANY[:20])}' r'|{'|'.join(MANY[20:])})\\b', re.IGNORECASE)",
    ],
    ids=["collection", "frozenset", "text", "pattern"],
)
def test_a_list_is_seen_however_it_is_written(source: str) -> None:
    assert len(longest(source)) > MOST


def test_the_languages_hold_such_lists() -> None:
    lists = [longest(path.read_text(encoding="utf-8")) for path in (PACKAGE / "languages").rglob("*.py")]

    assert max(map(len, lists)) > 10 * MOST
