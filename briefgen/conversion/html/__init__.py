"""Saved web pages: which of their words are the text, and how these are read.

``text_of`` renders any tree of HTML; other converters that make HTML first use it, too.
"""

from briefgen.conversion.html.rendering import text_of

__all__ = ["text_of"]
