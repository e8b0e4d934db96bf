"""Which pages an earlier check has read and found to show what they have to: neither is done again.

A page passes by its bytes and by all that it had to show; both are in the digest that is kept. Those of one
site are one entry of the cache. Who proves a site from elsewhere uses none of it.
"""

from __future__ import annotations

import json
from hashlib import sha256
from typing import TYPE_CHECKING, Final

from briefgen.cache import key_of

if TYPE_CHECKING:
    from briefgen.cache import Store
    from briefgen.published.page_content import PageContent

_KIND: Final = "passed"
_LENGTH: Final = 32
"""Bytes of a digest."""


class Passed:
    """The pages that passed, by digests; those that pass now are kept for the next check."""

    def __init__(self, store: Store) -> None:
        self._store = store
        self._key = key_of(_KIND) if store else ""
        kept = (store.get(_KIND, self._key) if store else None) or b""
        self._before = frozenset(kept[place : place + _LENGTH] for place in range(0, len(kept), _LENGTH))
        self._now: set[bytes] = set()

    def digest(self, content: str, expected: PageContent | None) -> bytes | None:
        """What stands for a page; None where nothing is kept.

        Args:
            content: The SHA-256 of its bytes.
            expected: What it has to show; None for a page that may show anything of the project's.
        """
        if not self._store:
            return None
        wanted = vars(expected) if expected is not None else None
        return sha256(f"{content}\n{json.dumps(wanted)}".encode()).digest()

    def has(self, digest: bytes | None) -> bool:
        """Whether a page passed before; then it passes now."""
        if digest not in self._before:
            return False
        self.add(digest)
        return True

    def add(self, digest: bytes | None) -> None:
        """Note that a page has passed."""
        if digest is not None:
            self._now.add(digest)

    def keep(self) -> None:
        """Keep what passed now."""
        if self._store and self._now != self._before:
            self._store.put(_KIND, self._key, b"".join(sorted(self._now)))
