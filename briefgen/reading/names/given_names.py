"""Whether a given name usually names a man or a woman; only to tell *he* from *she*."""

from __future__ import annotations

from briefgen.languages.worldwide.given_names import GIVEN_NAMES

MALE = GIVEN_NAMES.male
FEMALE = GIVEN_NAMES.female
FAMILY_FIRST = GIVEN_NAMES.family_first
"""Chinese, Korean and Vietnamese family names, which stand first in their own order."""


def gender(given: str) -> str | None:
    """``m``, ``f`` or None for a given name, in lower case."""
    low = given.rstrip(".")
    if low in MALE:
        return None if low in FEMALE else "m"
    return "f" if low in FEMALE else None
