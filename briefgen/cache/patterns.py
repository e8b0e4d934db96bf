"""Regular expressions compiled by an earlier run; Python compiles all of them anew in every process.

There are more than a thousand, and that is a fifth of the time of a build in which one topic has changed. The
module ``re`` has no place for what is compiled already, so while ``kept_patterns`` is open one of its
functions is replaced: the one that compiles what it has not met yet. ``applies`` says whether it is as this
expects it, by a pattern that is compiled both ways.

What is kept is the program that the pattern was compiled to, and Python checks it when it is read: a program
that is none is refused. All of one project's are one entry.

Of those that are compiled anew the sets of characters are remembered: they are few, and Python goes through
65,536 places for each that has a character beyond the first 256, which is two fifths of its work.
"""

from __future__ import annotations

import pickle
import re
from array import array
from contextlib import contextmanager, suppress
from typing import TYPE_CHECKING, Any, Final, NamedTuple

from briefgen.cache.keys import key_of

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from briefgen.cache.store import Store

_KIND: Final = "patterns"
_FEWEST: Final = 12
"""Patterns that are compiled before what is kept is read, and new ones for which it is written again."""
_MOST: Final = 6_000
"""Patterns that are kept; beyond them only the first that this run has asked for."""
_LONGEST: Final = 1 << 20
"""Characters of a pattern that is kept."""
_PROBE: Final = r"(?P<one>[\wé]{2,3})|(?i:B)(?P<two>x)*"
_internal: Final[Any] = getattr(re, "_compiler", None)


class _Program(NamedTuple):
    """What a pattern was compiled to."""

    flags: int
    code: bytes
    groups: int
    names: dict[str, int]


class _Patterns:
    """The patterns of one run."""

    def __init__(self, store: Store) -> None:
        self._store, self._key = store, key_of(_KIND, str(_internal.MAGIC), str(_internal._sre.CODESIZE))  # noqa: SLF001
        self._known: dict[tuple[str, int], _Program] | None = None
        self._asked: dict[tuple[str, int], _Program] = {}
        self._new = self._before = 0
        self.compile_anew = _internal.compile

    def compile(self, pattern: Any, flags: int = 0) -> re.Pattern[Any]:
        """Stand for the function of the same name in the module ``re``."""
        if type(pattern) is not str or len(pattern) > _LONGEST or flags & re.DEBUG:
            made: re.Pattern[Any] = self.compile_anew(pattern, flags)
            return made
        if self._known is None:
            self._before += 1
            if self._before > _FEWEST:
                self._known = self._read()
        asked = pattern, int(flags)
        program = self._known.get(asked) if self._known else None
        if program is None:
            program = _program(pattern, flags)
            self._new += 1
        if len(self._asked) < _MOST:  # a preview may run for days
            self._asked[asked] = program
        return _loaded(pattern, program)

    def _read(self) -> dict[tuple[str, int], _Program]:
        kept = self._store.get(_KIND, self._key)
        return pickle.loads(kept) if kept is not None else {}  # noqa: S301  # sealed by this user's own run

    def keep(self) -> None:
        """Keep what was compiled, if it is worth it."""
        if self._known is None or self._new - self._before < _FEWEST:
            return
        every = {**self._known, **self._asked}
        kept = every if len(every) <= _MOST else self._asked
        self._store.put(_KIND, self._key, pickle.dumps(kept, pickle.HIGHEST_PROTOCOL))


def _program(pattern: str, flags: int) -> _Program:
    """Compile a pattern as the module ``re`` does."""
    parsed = _internal._parser.parse(pattern, flags)  # noqa: SLF001
    code = array("I", _internal._code(parsed, flags)).tobytes()  # noqa: SLF001
    state = parsed.state
    return _Program(int(flags | state.flags), code, state.groups, dict(state.groupdict))


def _loaded(pattern: str, program: _Program) -> re.Pattern[Any]:
    names: list[str | None] = [None] * program.groups
    for name, number in program.names.items():
        names[number] = name
    code = array("I", program.code).tolist()
    made: re.Pattern[Any] = _internal._sre.compile(  # noqa: SLF001
        pattern, program.flags, code, program.groups - 1, program.names, tuple(names)
    )
    return made


def _remembering(optimize: Callable[..., tuple[list[Any], bool]]) -> Callable[..., tuple[list[Any], bool]]:
    """The function that makes a set of characters ready, asked once for each set."""
    known: dict[tuple[Any, ...], tuple[list[Any], bool]] = {}

    def optimized(charset: list[Any], *rest: Any) -> tuple[list[Any], bool]:
        asked = (tuple(charset), *map(id, rest))  # functions and tables of the module itself
        if asked not in known:
            known[asked] = optimize(charset, *rest)
        made, cased = known[asked]
        return list(made), cased

    return optimized


def applies() -> bool:
    """Whether the module ``re`` compiles in the way that is known here."""
    with suppress(Exception):
        made, anew = (
            _loaded(_PROBE, _program(_PROBE, re.IGNORECASE)),
            _internal.compile(_PROBE, re.IGNORECASE),
        )
        same = [(one.groups, dict(one.groupindex), one.flags) for one in (made, anew)]
        _, _ = _internal._optimize_charset([])  # noqa: SLF001
        return bool(made == anew and same[0] == same[1] and array("I").itemsize == _internal._sre.CODESIZE)  # noqa: SLF001
    return False


@contextmanager
def kept_patterns(store: Store) -> Iterator[None]:
    """Compile nothing that an earlier run has compiled while the block runs."""
    if not store or not applies():
        yield
        return
    patterns = _Patterns(store)
    optimize = _internal._optimize_charset  # noqa: SLF001
    _internal.compile, _internal._optimize_charset = patterns.compile, _remembering(optimize)  # noqa: SLF001
    try:
        yield
    finally:
        _internal.compile, _internal._optimize_charset = patterns.compile_anew, optimize  # noqa: SLF001
        patterns.keep()
