"""The characters that typography lets stand for one another, as tables.

Left out on purpose, because they are content: primes (feet, minutes), CJK title marks, the Hawaiian okina
and other modifier letters except U+02BC, superscript signs, full-width letters and digits, bidirectional
overrides (they change what a reader sees).
"""

from __future__ import annotations

import re

QUOTE = '"'
APOSTROPHE = "'"
HYPHEN = "-"
ELLIPSIS = "…"
LINE_END_HYPHEN = "‐"
"""Folded text only: a hyphen between letters at a line end. It reads as a hyphen or as nothing."""
DASH_OR_HYPHEN = "‒"
"""Folded text only: a short dash between letters. It joins a compound as a hyphen does, or parts clauses."""
PARAGRAPH_MARK = "‟"
"""Folded text only: a quotation mark where a paragraph begins. It repeats the one that is open, or opens."""
DASH_BEFORE_NUMBER = "⸺"
"""Folded text only: a dash where a minus could stand, so that ``tanks —5`` is not ``tanks -5``."""

DOUBLE_QUOTES = "“”„‟«»＂〝〞〟「」『』❝❞⹂״"
SINGLE_QUOTES = "‘’‚‛‹›`´ʼ＇❛❜׳"
HYPHENS = "‐‑‒–−﹣－"
EN_DASH = "–"
DASHES = "—―⸺⸻﹘"
SPACES = (
    "\t\v\f\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\u205f\u3000"
)
BREAKS = "\x85\u2028\u2029"
LIGATURES = {
    "ﬀ": "ff",
    "ﬁ": "fi",
    "ﬂ": "fl",
    "ﬃ": "ffi",
    "ﬄ": "ffl",
    "ﬅ": "ſt",
    "ﬆ": "st",
    "ĳ": "ij",
    "Ĳ": "IJ",
}

INVISIBLE = (
    "\u00ad\u034f\u0640\u061c\u180e\u200b\u200e\u200f"
    "\u202a-\u202c\u2060-\u2064\u2066-\u2069\ufe0e\ufe0f\ufeff"
)
"""A regular expression's character class: soft hyphen, zero-width characters, direction marks, the selectors
of text and emoji style, byte order marks, the stroke that lengthens Arabic words. The joiners U+200C and
U+200D have their own rule."""

_JOINED_SCRIPTS = "\u0530-\u1dff\u2100-\ufdff\ufe0f\U00010000-\U0010ffff"
"""Where the zero-width joiner and non-joiner spell: Indic and Arabic scripts, emoji and all beyond them."""

JOINER = f"(?<![{_JOINED_SCRIPTS}])[\u200c\u200d](?![{_JOINED_SCRIPTS}])"

WIDE = tuple(
    (character, canonical)
    for characters, canonical in (
        (DOUBLE_QUOTES, QUOTE),
        (SINGLE_QUOTES.replace("`", ""), APOSTROPHE),
        (HYPHENS.replace(EN_DASH, ""), HYPHEN),
        (DASHES, "—"),
        (SPACES[3:], " "),
        (BREAKS, "\n"),
    )
    for character in characters
)
"""One character for one, beyond ASCII; each keeps the length of the text."""

NARROW = (("`", APOSTROPHE), ("\t", " "), ("\v", " "), ("\f", " "))
"""One character for one, within ASCII."""

MAYBE_INVISIBLE = re.compile(f"[{INVISIBLE}\u200c\u200d]")
"""Finds nothing where ``INVISIBLES`` finds nothing, in a tenth of the time."""

INVISIBLES = re.compile(f"[{INVISIBLE}]|{JOINER}")
