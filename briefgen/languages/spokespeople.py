"""Who says what an organization says: its spokesman's words are its own."""

from __future__ import annotations

from typing import Final

from briefgen.languages.vocabulary import words

SPEAKS_FOR: Final = words("""
    spokesman spokeswoman spokesperson spokespeople spokesmen statement sprecher sprecherin porte-parole
    portavoz vocero vocera ein eine einer der die des das un une le la les du de el los las del una
    """)
"""Words for them in the described languages, with the articles between them and the organization."""
