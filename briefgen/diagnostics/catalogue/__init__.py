"""What each code means: one page a code, ``<code>.md`` in this folder, read as package data.

A page's examples are executable: below ``## Refused`` and ``## Accepted`` a fenced ``text ID`` block is
a source, ``yaml curation`` a topic, ``yaml sources`` and ``yaml people`` the metadata where defaults do
not do, and ``diagnostics`` what ``check --format concise`` says of them. A ``files`` block describes in
words what no example can hold, such as a file that is missing.
"""

from __future__ import annotations

import difflib
import re
from dataclasses import dataclass
from importlib import resources

from briefgen.diagnostics.codes import Code, Severity

_MOST_SUGGESTIONS = 5
_SECTION = re.compile(r"^## (.+)$", re.MULTILINE)


@dataclass(frozen=True, slots=True)
class Explanation:
    """A code's page.

    Attributes:
        code: The code.
        title: What it means, in one sentence.
        severity: How much the defect weighs unless a rule says otherwise.
        text: The whole page, as Markdown.
    """

    code: Code
    title: str
    severity: Severity
    text: str

    @property
    def advice(self) -> str:
        """The part of the page that says what to do."""
        parts = _SECTION.split(self.text)
        sections = dict(zip(parts[1::2], parts[2::2], strict=True))
        return sections["What to do"].strip()


def explanation(code: Code) -> Explanation:
    """The page of ``code``."""
    text = resources.files(__name__).joinpath(f"{code}.md").read_text(encoding="utf-8")
    title = text.split("\n\n")[1].replace("\n", " ").strip()
    return Explanation(code, title, code.severity, text)


def nearest_codes(name: str) -> tuple[Code, ...]:
    """The codes that a misspelled or shortened name may mean, the likeliest first; at most five."""
    wanted = re.sub(r"[\s_]+", "-", name.strip().lower())
    if not wanted:
        return ()
    alike = difflib.get_close_matches(wanted, list(Code), n=3)
    holding = [code for code in Code if wanted in code]
    return tuple(dict.fromkeys(map(Code, [*alike, *holding])))[:_MOST_SUGGESTIONS]
