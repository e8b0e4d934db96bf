"""Patterns of an earlier run are the very ones that Python would compile, and nothing else is replaced."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

import pytest

from briefgen.cache import open_store
from briefgen.cache import patterns as kept
from briefgen.cache.patterns import applies, kept_patterns

if TYPE_CHECKING:
    from pathlib import Path

MANY = [
    (rf"{opening}(?P<word>[\wäß]{{1,{number}}})(?P<rest>-(?:{number}|é))?\s*\Z", flags)
    for number in range(1, 9)
    for opening in ("", "^", r"(?<!\d)", r"(?i:x|ﬁ)", "[ſ\u1e9e-ﬁ🂡]?", "[^–—\ue001-\ue007]?", "[k-\u212a🂡-🂮]")
    for flags in (0, re.IGNORECASE, re.ASCII | re.VERBOSE)
]
CODE: Any = kept._internal


def compiled() -> list[re.Pattern[str]]:
    re.purge()
    return [re.compile(pattern, flags) for pattern, flags in MANY]


def test_they_are_those_that_python_compiles(project: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    assert applies()
    anew = compiled()
    with kept_patterns(open_store(project)):
        first = compiled()
    parsed: list[str] = []
    parse = CODE._parser.parse

    def noted(text: str, *rest: Any) -> Any:
        parsed.append(text)
        return parse(text, *rest)

    monkeypatch.setattr(CODE._parser, "parse", noted)
    with kept_patterns(open_store(project)):
        again = compiled()
    assert len(parsed) < 16, "those before what is kept is read, and the probe"
    for made in (first, again):
        assert made == anew
        for one, other in zip(made, anew, strict=True):
            assert (one.groups, one.groupindex, one.flags) == (other.groups, other.groupindex, other.flags)
            for text in ("wort-3", "Xwort", "xﬁé-é ", "1wort", "äß"):
                found, expected = one.search(text), other.search(text)
                assert (found and found.groupdict()) == (expected and expected.groupdict())


def test_nothing_is_replaced_afterwards_or_without_a_cache(project: Path) -> None:
    before = CODE.compile, CODE._optimize_charset
    with kept_patterns(open_store(project)):
        assert before[0] != CODE.compile
    assert (CODE.compile, CODE._optimize_charset) == before
    with pytest.raises(KeyError), kept_patterns(open_store(project)):
        raise KeyError
    assert (CODE.compile, CODE._optimize_charset) == before


def test_a_pattern_that_is_none_is_refused_as_ever(project: Path) -> None:
    with kept_patterns(open_store(project)), pytest.raises(re.error, match="unterminated"):
        re.compile("a(")


def test_patterns_of_bytes_are_left_alone(project: Path) -> None:
    with kept_patterns(open_store(project)):
        assert re.compile(rb"\xff+").findall(b"\xff\xffa") == [b"\xff\xff"]


def test_what_somebody_else_wrote_is_not_used(project: Path) -> None:
    with kept_patterns(open_store(project)):
        compiled()
    (entry,) = (project / ".briefgen/cache/patterns").iterdir()
    content = bytearray(entry.read_bytes())
    content[-40] ^= 1
    entry.write_bytes(content)
    with kept_patterns(open_store(project)):
        assert compiled() == [re.compile(pattern, flags) for pattern, flags in MANY]


def test_another_module_of_python_is_left_alone(project: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(CODE, "_code", lambda *_: [])
    before = CODE.compile
    assert not applies()
    with kept_patterns(open_store(project)):
        assert CODE.compile is before
