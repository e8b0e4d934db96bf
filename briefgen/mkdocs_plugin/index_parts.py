"""What is worked out for the parts of a search index, kept by what each part is made of.

Pagefind makes an index as a whole. What is done for each record before, and for each of its files after, is
the same where those are.
"""

from __future__ import annotations

import pickle
from hashlib import sha256
from typing import TYPE_CHECKING, Final, TypeVar, cast

from briefgen.cache import NO_STORE, key_of

if TYPE_CHECKING:
    from collections.abc import Callable

    from briefgen.cache import Store

T = TypeVar("T")

_KIND: Final = "parts"


class IndexParts:
    """The parts of one index; those of the last run are at hand."""

    def __init__(self, store: Store = NO_STORE) -> None:
        self._store = store
        content = store.get(_KIND, key_of(_KIND)) if store else None
        self._before: dict[bytes, object] = pickle.loads(content) if content else {}  # noqa: S301  # sealed
        self._now: dict[bytes, object] = {}

    def of(self, kind: str, made_of: bytes, work: Callable[[], T]) -> T:
        """What is worked out for a part, now or in the last run.

        Args:
            kind: What is worked out.
            made_of: All that it depends on.
            work: Works it out.
        """
        if not self._store:
            return work()
        key = sha256(f"{kind}\n".encode() + made_of).digest()
        found = self._before[key] if key in self._before else work()
        self._now[key] = found
        return cast("T", found)

    def keep(self) -> None:
        """Keep the parts of this run for the next one."""
        if self._store and self._now.keys() != self._before.keys():
            self._store.put(_KIND, key_of(_KIND), pickle.dumps(self._now, pickle.HIGHEST_PROTOCOL))
