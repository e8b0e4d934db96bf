"""What is worked out for the parts of something large, kept by what each part is made of.

All parts of one kind are one entry of the cache, of which the last run's are at hand.
"""

from __future__ import annotations

import pickle
from hashlib import sha256
from typing import TYPE_CHECKING, Final, TypeVar, cast

from briefgen.cache.keys import key_of
from briefgen.cache.store import NO_STORE

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

    from briefgen.cache.store import Store

T = TypeVar("T")


class Parts:
    """The parts of one kind.

    Args:
        store: Where they are kept.
        kind: What they are parts of.
    """

    def __init__(self, store: Store = NO_STORE, kind: str = "") -> None:
        self._store, self._kind = store, kind
        content = store.get(kind, key_of(kind)) if store else None
        self._before: dict[bytes, object] = pickle.loads(content) if content else {}  # noqa: S301  # sealed
        self._now: dict[bytes, object] = {}

    def __bool__(self) -> bool:
        """Whether anything is kept."""
        return bool(self._store)

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

    def of_all(
        self, kind: str, made_of: Sequence[bytes], work: Callable[[list[int]], Iterable[T]]
    ) -> list[T]:
        """The same for several parts; ``work`` gets the places of those that are not known, together."""
        keys = [sha256(f"{kind}\n".encode() + one).digest() for one in made_of]
        missing = [place for place, key in enumerate(keys) if key not in self._before]
        new = dict(zip(missing, work(missing), strict=True)) if missing else {}
        known = [
            new[place] if place in new else cast("T", self._before[key]) for place, key in enumerate(keys)
        ]
        self._now.update(zip(keys, known, strict=True))
        return known

    def keep(self) -> None:
        """Keep the parts of this run for the next one."""
        if self._store and self._now.keys() != self._before.keys():
            self._store.put(self._kind, key_of(self._kind), pickle.dumps(self._now, pickle.HIGHEST_PROTOCOL))


NO_PARTS: Final = Parts()
"""Nothing is kept."""
