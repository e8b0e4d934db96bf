"""Dataclasses whose methods an earlier run has compiled are like any others."""

from __future__ import annotations

import builtins
import dataclasses
from dataclasses import FrozenInstanceError, make_dataclass
from typing import TYPE_CHECKING, Any

import pytest

from briefgen.cache import methods, open_store
from briefgen.cache.methods import kept_methods

if TYPE_CHECKING:
    from pathlib import Path

NAMES = ("one", "two", "three", "four")


def made() -> list[Any]:
    """Classes of which each has other methods."""
    return [make_dataclass("Made", NAMES[:number], frozen=True, order=True) for number in range(1, 5)]


def test_they_are_compiled_once(project: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with kept_methods(open_store(project)):
        made()
    compiled: list[str] = []
    monkeypatch.setattr(methods, "compile", lambda text, *_, **__: compiled.append(text), raising=False)
    with kept_methods(open_store(project)):
        classes = made()
    assert not compiled
    for number, one in enumerate(classes, 1):
        value = one(*range(number))
        assert value == one(*range(number)) != one(*range(1, number + 1))
        assert value < one(*range(1, number + 1))
        assert hash(value) == hash(one(*range(number)))
        assert repr(value).startswith("Made(one=0")
        with pytest.raises(FrozenInstanceError):
            value.one = 3
        with pytest.raises(TypeError):
            one()


def test_nothing_is_replaced_afterwards(project: Path) -> None:
    with pytest.raises(KeyError), kept_methods(open_store(project)):
        raise KeyError
    assert vars(dataclasses).get("exec", builtins.exec) is builtins.exec


def test_what_somebody_else_wrote_is_not_used(project: Path) -> None:
    with kept_methods(open_store(project)):
        made()
    (entry,) = (project / ".briefgen/cache/methods").iterdir()
    entry.write_bytes(entry.read_bytes()[:-1] + b"!")
    with kept_methods(open_store(project)):
        assert made()[0](1).one == 1
