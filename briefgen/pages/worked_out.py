"""What is worked out of a site once, though several pages, files and proofs ask for it.

It is kept with the site itself, beside its fields, by what works it out and by the language of the moment: a
site does not change, and one that differs is another value.
"""

from __future__ import annotations

from functools import wraps
from typing import TYPE_CHECKING, Any, Concatenate, ParamSpec, TypeVar, cast

from briefgen.pages.translation import spoken

if TYPE_CHECKING:
    from collections.abc import Callable

    from briefgen.briefing import Site

P = ParamSpec("P")
R = TypeVar("R")

_PLACE = "_worked_out"


def once(work: Callable[Concatenate[Site, P], R]) -> Callable[Concatenate[Site, P], R]:
    """Work something out of a site once for all who ask with equal arguments, which have to be hashable.

    The result is shared: nobody may change it.
    """

    @wraps(work)
    def found(site: Site, *arguments: P.args, **named: P.kwargs) -> R:
        known: dict[Any, R] = site.__dict__.setdefault(_PLACE, {})
        key = work, spoken().language, arguments, tuple(sorted(named.items()))
        if key not in known:
            known[key] = work(site, *arguments, **named)
        return known[key]

    return cast("Callable[Concatenate[Site, P], R]", found)
