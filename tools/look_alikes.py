"""Writes the table of letters that look Latin, from Unicode's own data (UTS #39, confusables.txt).

The data comes from the package confusable-homoglyphs, which has it as JSON and which nothing else needs:

    .venv/bin/pip install confusable-homoglyphs && .venv/bin/python tools/look_alikes.py

Left out is what looks like several letters, and what NFKC turns into a letter that is in the table or Latin.
"""

from __future__ import annotations

import json
import string
import unicodedata
from importlib import metadata, resources
from pathlib import Path

PACKAGE = "confusable-homoglyphs"
TABLE = Path(__file__).resolve().parent.parent / "briefgen" / "anchoring" / "latin_look_alikes.py"
HEAD = '''"""Letters of other scripts that look like Latin ones. Written by tools/look_alikes.py.

From Unicode's confusables.txt as it comes with {package} {version}.
"""

from __future__ import annotations

from typing import Final

# fmt: off
LATIN: Final = {{
'''


def main() -> None:
    """Write the table."""
    text = resources.files("confusable_homoglyphs").joinpath("confusables.json").read_text(encoding="utf-8")
    alike: dict[str, list[dict[str, str]]] = json.loads(text)
    lines = [
        f'    "{latin}": "{"".join(letters)}",\n'
        for latin in string.ascii_letters
        if (letters := sorted(_passing_for(latin, alike)))
    ]
    head = HEAD.format(package=PACKAGE, version=metadata.version(PACKAGE))
    TABLE.write_text(f"{head}{''.join(lines)}}}\n", encoding="utf-8")


def _passing_for(latin: str, alike: dict[str, list[dict[str, str]]]) -> set[str]:
    """Unicode has one prototype, a small L, for what looks like a capital i or a small L."""
    prototype = "l" if latin == "I" else latin
    passing = {
        other
        for entry in alike.get(prototype, [])
        if len(other := entry["c"]) == 1
        and not other.isascii()
        and unicodedata.category(other)[0] == "L"
        and (prototype != "l" or (latin == "I") == other.isupper())
    }
    reached = passing | {latin}
    return {
        other
        for other in passing
        if (form := unicodedata.normalize("NFKC", other)) == other or form not in reached
    }


if __name__ == "__main__":
    main()
