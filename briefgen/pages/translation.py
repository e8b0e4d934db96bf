"""The site's own words, in the language that the site is in.

Templates ask by ``_("Evidence")`` and ``n_("{n} source", "{n} sources", 2)``, Python code by ``gettext`` and
``ngettext``, whose text is not encoded yet. A message is a literal, so that ``tools/catalogues.py`` finds it;
where it is chosen from a table, that is declared as ``Messages`` or ``Plurals``.

A message is trusted; what takes the place of ``{name}`` in it is not, unless it is markup already. Whole
numbers are written as the language groups their digits.

Which language is spoken holds for a stretch of work (``speaking``), for one run makes the pages of one site.
Outside of it, English is.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from contextlib import contextmanager
from contextvars import ContextVar
from typing import TYPE_CHECKING, Final, TypeAlias

from briefgen.escaping.html import Html, encode_message
from briefgen.languages.catalogues import ENGLISH, Catalogue, catalogue, languages_said

if TYPE_CHECKING:
    from collections.abc import Iterator

Messages: TypeAlias = Mapping[str, str]
"""Messages by whatever chooses one."""
Plurals: TypeAlias = Mapping[str, tuple[str, str]]
"""The two forms of messages by whatever chooses one."""

__all__ = [
    "Messages",
    "Plurals",
    "Said",
    "SaidHtml",
    "counted",
    "gettext",
    "languages_said",
    "ngettext",
    "speaking",
    "spoken",
    "translated",
]

_PLACE: Final = re.compile(r"\{([a-z]+)\}")
_spoken: ContextVar[Catalogue] = ContextVar("spoken", default=ENGLISH)


class Said(str):
    """Words of the site itself, not encoded yet."""

    __slots__ = ()


class SaidHtml(Html):
    """Words of the site itself for a page."""

    __slots__ = ()


@contextmanager
def speaking(language: str) -> Iterator[None]:
    """Say everything in a language, given as a BCP 47 tag, or in English if it has no catalogue."""
    token = _spoken.set(catalogue(language))
    try:
        yield
    finally:
        _spoken.reset(token)


def spoken() -> Catalogue:
    """The language that is spoken just now, with its ways to write dates, numbers and lists."""
    return _spoken.get()


def gettext(message: str, **values: object) -> Said:
    """A message as plain text, each ``{name}`` in it replaced by that value.

    Raises:
        KeyError: If a name has no value.
    """
    shown = _shown(values)
    return Said(_PLACE.sub(lambda match: str(shown[match[1]]), spoken().single(message)))


def ngettext(one: str, many: str, n: int, **values: object) -> Said:
    """The form that a number asks for, as plain text; ``{n}`` in it is the number."""
    shown = _shown({"n": n, **values})
    return Said(_PLACE.sub(lambda match: str(shown[match[1]]), spoken().plural(one, many, n)))


def translated(message: str, **values: object) -> SaidHtml:
    """A message for a page, encoded, each ``{name}`` in it replaced by that value.

    Raises:
        KeyError: If a name has no value.
    """
    return SaidHtml(encode_message(spoken().single(message), _shown(values)))


def counted(one: str, many: str, n: int, **values: object) -> SaidHtml:
    """The form of a message that a number asks for, encoded; ``{n}`` in it is the number."""
    return SaidHtml(encode_message(spoken().plural(one, many, n), _shown({"n": n, **values})))


def _shown(values: Mapping[str, object]) -> dict[str, object]:
    return {
        name: spoken().number(value) if isinstance(value, int) else value for name, value in values.items()
    }
