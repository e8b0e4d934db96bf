"""A page that passed is not read again, as long as its bytes and what it has to show are the same."""

from __future__ import annotations

from typing import TYPE_CHECKING

from briefgen.cache import NO_STORE, Store
from briefgen.published.page_content import EXACT, PageContent, part
from briefgen.published.passed import Passed

if TYPE_CHECKING:
    from pathlib import Path


def content(words: str = "We need weapons") -> PageContent:
    return PageContent({"q-1": [part(EXACT, "wire", (words, False))]})


def test_what_passed_passes_until_bytes_or_expectation_change(tmp_path: Path) -> None:
    first = Passed(Store(tmp_path, b"key"))
    digest = first.digest("sum", content())
    assert not first.has(digest)
    first.add(digest)
    first.keep()
    second = Passed(Store(tmp_path, b"key"))
    assert second.has(second.digest("sum", content()))
    assert not second.has(second.digest("other", content()))
    assert not second.has(second.digest("sum", content("We need peace")))
    assert not second.has(second.digest("sum", None))


def test_what_another_has_sealed_has_not_passed(tmp_path: Path) -> None:
    first = Passed(Store(tmp_path, b"key"))
    first.add(first.digest("sum", content()))
    first.keep()
    other = Passed(Store(tmp_path, b"another key"))
    assert not other.has(other.digest("sum", content()))


def test_only_what_passed_now_is_kept(tmp_path: Path) -> None:
    first = Passed(Store(tmp_path, b"key"))
    digests = [first.digest(name, content()) for name in ("one", "two")]
    for digest in digests:
        first.add(digest)
    first.keep()
    second = Passed(Store(tmp_path, b"key"))
    assert second.has(digests[0])
    second.keep()
    third = Passed(Store(tmp_path, b"key"))
    assert [third.has(digest) for digest in digests] == [True, False]


def test_without_a_store_every_page_is_read() -> None:
    passed = Passed(NO_STORE)
    assert passed.digest("sum", content()) is None
    assert not passed.has(None)
