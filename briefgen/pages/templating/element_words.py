"""Marks the site's own words with their language where it is not the site's: a site that has no catalogue.

Such a site is declared to be in its editors' language, and what briefgen says on it is English. A screen
reader has to be told, and in a line that runs from right to left so has a browser. An element can be put
around words between elements only, not within an attribute nor in the front matter: what a template has
written before a value decides.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any, Final

from jinja2 import nodes

from briefgen.escaping.html import Html
from briefgen.pages.translation import Said, SaidHtml, spoken

if TYPE_CHECKING:
    from collections.abc import Iterator

FILTER: Final = "in_element"
_SYNTAX: Final = re.compile(r"^---$|[<>]", re.MULTILINE)


def in_element(value: Any) -> Any:
    """Words of the site in an element that names their language, where the page has another."""
    catalogue = spoken()
    if not catalogue.instead_of or not isinstance(value, (Said, SaidHtml)):
        return value
    return Html('<span lang="{}" dir="{}">{}</span>').format(catalogue.language, catalogue.direction, value)


def mark_elements(template: nodes.Template) -> nodes.Template:
    """The template with each value that it puts out between elements given to ``in_element`` first."""
    for output, index in list(_between_elements(template)):
        value = output.nodes[index]
        output.nodes[index] = nodes.Filter(value, FILTER, [], [], None, None, lineno=value.lineno)
    return template


def _between_elements(template: nodes.Template) -> Iterator[tuple[nodes.Output, int]]:
    """Each value put out between elements, as an output node and its place there."""
    within_tag = within_front_matter = False
    for output in template.find_all(nodes.Output):
        for index, part in enumerate(output.nodes):
            if not isinstance(part, nodes.TemplateData):
                if not within_tag and not within_front_matter:
                    yield output, index
                continue
            for sign in _SYNTAX.findall(part.data):
                if sign == "---":
                    within_front_matter = not within_front_matter
                else:
                    within_tag = sign == "<"
