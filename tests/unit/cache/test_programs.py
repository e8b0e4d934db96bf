from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from briefgen.cache import key_of, programs, versions

if TYPE_CHECKING:
    import pytest

PACKAGE = Path(__file__).resolve().parents[3] / "briefgen"


def test_two_lists_of_parts_have_two_keys() -> None:
    lists = [(), ("",), ("", ""), ("ab",), ("a", "b"), ("b", "a"), (b"a", "bc")]
    assert len({key_of(*parts) for parts in lists}) == len(lists)


def test_a_text_and_its_bytes_are_one_part() -> None:
    assert key_of("ä\ud800") == key_of("ä\ud800".encode("utf-8", "surrogatepass"))


def test_another_version_has_other_keys(monkeypatch: pytest.MonkeyPatch) -> None:
    before = key_of("a")
    monkeypatch.setattr("briefgen.cache.keys.versions", lambda: b"another")
    assert key_of("a") != before


def test_versions_are_made_once() -> None:
    assert versions() is versions()


def test_code_templates_catalogues_and_packages_go_in() -> None:
    names = {name for name, _ in programs._code(PACKAGE)}
    assert "briefgen/cache/keys.py" in names
    assert all(any(name.endswith(ending) for name in names) for ending in (".md.j2", ".po", ".js"))
    assert not any("__pycache__" in name for name in names)
    assert any(name.startswith("click-") for name in programs._distributions())
