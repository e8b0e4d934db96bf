"""What saves time where pages are made, and changes none of them: what earlier runs kept, and processors."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from briefgen.cache import NO_STORE, Store

if TYPE_CHECKING:
    from briefgen.standing import Standing


@dataclass(frozen=True)
class Resources:
    """What a run may use.

    Attributes:
        store: Where pages, pictures and compiled templates are kept between runs.
        jobs: Processes at most.
        standing: The site that the new one replaces; None where nothing is shared with it.
    """

    store: Store = NO_STORE
    jobs: int = 1
    standing: Standing | None = None


ALONE: Final = Resources()
"""One process that keeps nothing."""
