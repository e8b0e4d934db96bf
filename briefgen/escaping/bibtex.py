"""Untrusted text in a BibTeX entry."""

from __future__ import annotations

from typing import Final

_COMMANDS: Final = {
    "\\": r"\textbackslash{}", "{": r"\textbraceleft{}", "}": r"\textbraceright{}", "~": r"\textasciitilde{}",
    "^": r"\textasciicircum{}", "<": r"\textless{}", ">": r"\textgreater{}", "|": r"\textbar{}",
    '"': r"\textquotedbl{}", **{character: f"\\{character}" for character in "&%$#_"},
}  # fmt: skip
_FIELD: Final = str.maketrans(_COMMANDS)
_URL: Final = str.maketrans({"{": "%7B", "}": "%7D", "\\": "%5C"})


def escape_bibtex(text: str) -> str:
    """Text for a field in braces; BibTeX counts braces even after a backslash, so none may stay."""
    return text.translate(_FIELD)


def escape_bibtex_url(url: str) -> str:
    """An address for a field in braces, which is printed as it is."""
    return url.translate(_URL)
