"""Untrusted text as plain text that any format can carry."""

from __future__ import annotations

import re
from typing import Final

from briefgen.escaping.characters import SURROGATES, picture

_KEPT: Final = "\t\n\r"
_PICTURES: Final = {code: picture(code) for code in (*range(0x20), 0x7F) if chr(code) not in _KEPT}
_NO_CHARACTER = re.compile(f"[\x80-\x9f{SURROGATES}\ufdd0-\ufdef\ufffe\uffff]")


def representable(text: str) -> str:
    """The text, with what is not representable made visible.

    Control characters, which XML 1.0 cannot hold at all and spreadsheets choke on, become control pictures;
    other code points that are no characters become U+FFFD. Tab and line breaks stay.
    """
    return _NO_CHARACTER.sub("\ufffd", text.translate(_PICTURES))
