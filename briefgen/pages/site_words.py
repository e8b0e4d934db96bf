"""What the theme's templates and the scripts say: neither is rendered here, so each is given its words.

The theme's templates find theirs in ``config.extra.briefgen``, which every renderer hands on. The scripts ask
``_`` and ``n_`` of ``assets/briefgen-words.js``, written for each site: English words are what they ask
with, so that an English site's has none.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any, Final

from briefgen.escaping.json import to_line
from briefgen.pages.page import Asset
from briefgen.pages.presentation import WORDS_SCRIPT
from briefgen.pages.translation import gettext, spoken

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

_ASKED: Final = re.compile(
    r"""\b(?P<kind>n?_)\(\s*"(?P<one>(?:[^"\\\n]|\\.)*)"(?:,\s*"(?P<many>(?:[^"\\\n]|\\.)*)")?"""
)
_FUNCTIONS: Final = """\
/* What the scripts say, in the site's language; written when the site is built. */
globalThis.briefgenWords = (({ language, single, plural }) => {
  const rules = new Intl.PluralRules(language);
  const numbers = new Intl.NumberFormat(language);
  const shown = (value) => (typeof value === "number" ? numbers.format(value) : value);
  const fill = (text, values) =>
    text.replace(/\\{([a-z]+)\\}/g, (place, name) => shown(values[name] ?? place));
  return {
    language,
    _: (message, values = {}) => fill(single[message] ?? message, values),
    n_: (one, many, n, values = {}) => {
      const forms = plural[one] ?? { one, other: many };
      return fill(forms[rules.select(n)] ?? forms.other, { n, ...values });
    },
  };
})("""


def site_words() -> dict[str, str]:
    """What the theme's templates say, by the names that they use for it; plain text."""
    return {
        "language": spoken().language,
        "missing": gettext("Page not found"),
        "missing_help": gettext("The page may have been renamed, or its address mistyped."),
        "search_site": gettext("Search this site"),
        "search": gettext("Search"),
        "lists": gettext("Or start from a list:"),
        "promise": gettext("Every quotation here was checked against its source when the site was built."),
        "how": gettext("How verification works"),
    }


def script_messages(text: str) -> Iterator[tuple[str, str | None]]:
    """The messages that a script asks for, each with its plural if it has one."""
    for match in _ASKED.finditer(text):
        if match["kind"] == "_":
            yield match["one"], None
        elif match["many"] is not None:
            yield match["one"], match["many"]


def words_script(assets: Iterable[Asset]) -> Asset:
    """The script with the words of all others among these files."""
    words: dict[str, Any] = {"language": spoken().language, "single": {}, "plural": {}}
    for asset in assets:
        if asset.path.endswith(".js"):
            _collect(words, asset.content.decode("utf-8", "replace"))
    return Asset(WORDS_SCRIPT, f"{_FUNCTIONS}{to_line(words)});\n".encode())


def _collect(words: dict[str, Any], script: str) -> None:
    for one, many in script_messages(script):
        if many is not None:
            forms = spoken().forms(one, many)
            if forms.get("other") != many:
                words["plural"][one] = dict(forms)
        elif spoken().single(one) != one:
            words["single"][one] = spoken().single(one)
