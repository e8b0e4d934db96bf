"""Saved web pages: which of their words are the text, how these are read, and what the page says of itself.

``text_of`` renders any tree of HTML and needs lxml only; other converters that make HTML first use it, too.
``converting`` reads whole pages, ``archived`` pages in MHTML.
"""

from briefgen.conversion.html.rendering import text_of

__all__ = ["text_of"]
