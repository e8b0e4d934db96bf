"""Titles and authors that a document's properties hold, without those that a program put there.

Writing programs fill in a file's name, the first line of a template, or whoever installed them.
"""

from __future__ import annotations

import re
from typing import Final

_PROGRAM: Final = re.compile(
    r"(?:microsoft (?:word|powerpoint|excel|office)\b.*|(?:un|no )?titled?\W*\d*|unbenannt\W*\d*"
    r"|sans titre\W*\d*|sin t[ií]tulo\W*\d*|(?:new |neues |nouveau )?"
    r"(?:document|dokument|presentation|book|mappe|slide)\W*\d*|powerpoint[- ]pr.*|print(?:ing)?|layout \d+"
    r"|page \d+|scan(?:ned)?\b.{0,40}|blank(?: page)?|template|draft|latex(?: with .*)?|about:blank|title"
    r"|titel|titre|t[ií]tulo|none|null|unknown|default|data|image|photo)",
    re.IGNORECASE,
)
_FILE: Final = re.compile(
    r".*\.(?:docx?|pdf|odt|rtf|txt|indd|qxd|xlsx?|pptx?|tex|dvi|ps|html?|wpd|pages|pmd|fm|tmp|jpe?g|png|tiff?)\W*"
    r"|[a-z]:\\.*|(?:/[^/\s]+){2,}|\S*[\d_]\S*|\S+_\S+.*|[\W\d]+",
    re.IGNORECASE,
)
_NOBODY: Final = re.compile(
    r"(?:microsoft|ms|windows|office|apple|hp|dell|lenovo)\b.*|(?:test|power ?|default )?user\W*\d*|benutzer"
    r"|utilisateur|usuario|admin(?:istrator)?|root|owner|author|autor|auteur|guest|gast|pc|none|null|unknown"
    r"|unbekannt|anonymous|python-docx|openpyxl|un-?named|default|scanner|copier|[\W\d]+|.*[\\/@].*|\S*\d\S*"
    r"|.{1,2}",
    re.IGNORECASE,
)


def own_title(title: str) -> str:
    """A title, empty if it is a file's name or a program's default."""
    title = " ".join(title.split())
    is_one_small_word = title.isascii() and title == title.lower() and " " not in title
    return "" if is_one_small_word or _PROGRAM.fullmatch(title) or _FILE.fullmatch(title) else title


def own_author(author: str) -> str:
    """An author, empty if it names a program, an account or a machine."""
    author = " ".join(author.split())
    is_account = author.isascii() and author in {author.lower(), author.upper()} and " " not in author
    return "" if is_account or _NOBODY.fullmatch(author) else author
