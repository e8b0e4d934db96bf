"""A page's Markdown as HTML, by the extensions that the pages need on a site."""

from __future__ import annotations

import re

from markdown import Markdown

_FRONT_MATTER = re.compile(r"\A---\n.*?\n---\n", re.DOTALL)


def converted(text: str) -> str:
    """The HTML of a page, without its front matter."""
    markdown = Markdown(
        extensions=["attr_list", "fenced_code", "tables", "toc"],
        extension_configs={"tables": {"use_align_attribute": True}},
    )
    return markdown.convert(_FRONT_MATTER.sub("", text, count=1))
