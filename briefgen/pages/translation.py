"""The site's own words, as templates ask for them: ``_("Evidence")``, ``n_("{n} source", "{n} sources", 2)``.

A message is a literal in a template and trusted; what takes the place of ``{name}`` in it is not, unless it
is markup already. Both are encoded, so that neither Markdown nor HTML finds syntax in them.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from briefgen.escaping.html import encode_message

if TYPE_CHECKING:
    from briefgen.escaping.html import Html


def translated(message: str, **values: object) -> Html:
    """A message in the site's language, each ``{name}`` in it replaced by that value.

    Raises:
        KeyError: If a name has no value.
    """
    return encode_message(message, values)


def counted(one: str, many: str, n: int, **values: object) -> Html:
    """The form of a message that a number asks for; ``{n}`` in it is the number."""
    return translated(one if n == 1 else many, n=n, **values)
