"""Who speaks in what somebody wrote: *X's statement read*, *her tweet said*, *a letter by X*.

The words of a text are its author's; those of an office, a spokesman or a lawyer are not their principal's.
"""

from __future__ import annotations

import re
from typing import Final

_TEXTS: Final = (
    "statement|tweet|post|letter|e-?mail|message|memo|memorandum|note|text|testimony|speech|essay|column|op-ed|"
    "article|book|memoir|autobiography|diary|blog|account|reply|response|answer|manifesto|affidavit|caption|"
    "report|pamphlet|editorial|comment|bio|autoreply|statements|tweets|posts|letters|e-?mails|messages|texts"
)
_OWNED: Final = re.compile(
    rf"(?:(his|her|their|its) |([^,;]{{1,80}}?)(?:['’]s|(?<=s)['’]) )(?:[\w-]+ ){{0,3}}(?:{_TEXTS})"
    r"(?: (?:to|for|on|about|in) [^,;]{1,60})?",
    re.IGNORECASE,
)
_WRITTEN: Final = re.compile(
    rf"(?:an?|the|this|that|one) (?:[\w-]+ ){{0,3}}(?:{_TEXTS}) (?:to [^,;]{{1,40}} )?"
    r"(?:from|by|of) ([^,;]{1,80})",
    re.IGNORECASE,
)
_TEXT_ALONE: Final = re.compile(rf"(?:an?|the|this|that|one) (?:[\w-]+ ){{0,3}}(?:{_TEXTS})", re.IGNORECASE)
_NAME: Final = r"(?:[A-Z][\w’'-]{0,30} ){0,3}[A-Z][\w’'-]{0,30}"
_AUTHOR: Final = re.compile(
    rf" (?:by|from) ({_NAME}(?:,? and {_NAME})?)(?= (?:said|says|read|reads|stated|ran|warned|added)\b)"
)


def author(exact: str, text: str, end: int) -> str | None:
    """The words that name the author where ``exact``, which ends at ``end``, names what he or she wrote."""
    owned = _OWNED.fullmatch(exact)
    if owned is not None:
        return owned[1] or owned[2]
    written = _WRITTEN.fullmatch(exact)
    if written is not None:
        return written[1]
    follows = _AUTHOR.match(text, end) if _TEXT_ALONE.fullmatch(exact) else None
    return follows[1] if follows is not None else None
