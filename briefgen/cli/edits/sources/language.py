"""The language of a new source: as its document states it, unless its words plainly are of another."""

from __future__ import annotations

import re
from typing import Final

from briefgen.languages import recognised

_TAG: Final = re.compile(r"[a-z]{2,3}(?:-[a-z0-9]{2,8})*", re.IGNORECASE)


def language_of(text: str, stated: str | None) -> tuple[str | None, str | None]:
    """The BCP 47 tag of a text, if it is known, and why what is stated is not it.

    Args:
        text: The text.
        stated: The tag that the document states, or a locale such as ``en_GB``.
    """
    words = recognised(text)
    found = words.code if words is not None else None
    if stated is None:
        return found, None
    tag = stated.replace("_", "-")
    if not _TAG.fullmatch(tag):
        return found, f"{stated} is not a language tag"
    if found is None or tag.lower().split("-")[0] == found:
        return tag, None
    return found, f"it says {tag}, but the words are {found}"
