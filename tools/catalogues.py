"""Brings the message catalogues in step with what the site says.

    catalogues.py [--check]

Messages are the literals that templates, Python code and scripts ask for by ``_``, ``n_``, ``gettext`` and
their kind, those in tables declared as ``Messages`` or ``Plurals``, and the titles of pages and data files.
Each catalogue gets the new ones untranslated and loses those that nothing asks for; ``--check`` changes
nothing and fails where something would change. A new language begins as an empty file ``<code>.po``.
"""

from __future__ import annotations

import ast
import sys
from functools import cache
from io import BytesIO
from pathlib import Path
from typing import TYPE_CHECKING, Final

from babel.messages.catalog import Catalog
from babel.messages.pofile import read_po, write_po
from jinja2 import nodes

from briefgen.pages.data.files import FILES
from briefgen.pages.kinds import NAVIGATION
from briefgen.pages.site_words import script_messages
from briefgen.pages.templating.environment import environment

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

ROOT: Final = Path(__file__).resolve().parent.parent
FOLDER: Final = ROOT / "briefgen/languages/messages"
_SINGLE: Final = frozenset({"_", "gettext", "translated"})
_PLURAL: Final = frozenset({"n_", "ngettext", "counted"})
_HEADER: Final = """\
# What a briefgen site says. Kept in step by: make catalogues
#"""

Message = tuple[str, str | None]


@cache
def messages() -> dict[Message, list[str]]:
    """Every message with its plural, and the files that ask for it, in the order of their names."""
    found: dict[Message, list[str]] = {}
    for path, text in _sources():
        name = path.relative_to(ROOT).as_posix()
        for message in _READERS[path.suffix](text):
            places = found.setdefault(message, [])
            if name not in places:
                places.append(name)
    for title in _titles():
        found.setdefault((title, None), []).append("briefgen/pages")
    plural = {one: (one, many) for one, many in found if many}
    return {plural.get(one, (one, many)): places for (one, many), places in found.items()}


def _sources() -> Iterator[tuple[Path, str]]:
    files = [*(ROOT / "briefgen").rglob("*.py"), *(ROOT / "site_templates").rglob("*.j2")]
    files += (ROOT / "site_templates/assets").rglob("*.js")
    for path in sorted(files):
        yield path, path.read_text("utf-8")


def _titles() -> Iterator[str]:
    yield from (title for title, _ in NAVIGATION)
    for file in FILES:
        yield from (file.title, file.listed[0])


def _of_template(text: str) -> Iterator[Message]:
    for call in environment(()).parse(text).find_all(nodes.Call):
        if isinstance(call.node, nodes.Name):
            literals = [one.value for one in call.args if isinstance(one, nodes.Const)]
            yield from _asked(call.node.name, literals)


def _of_python(text: str) -> Iterator[Message]:
    for node in ast.walk(ast.parse(text)):
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name):
            literals = [one.value for one in node.args if isinstance(one, ast.Constant)]
            yield from _asked(node.func.id, literals)
        elif isinstance(node, ast.AnnAssign) and isinstance(node.annotation, ast.Name) and node.value:
            yield from _in_table(node.annotation.id, node.value)


def _in_table(kind: str, table: ast.expr) -> Iterator[Message]:
    if not isinstance(table, ast.Dict) or kind not in {"Messages", "Plurals"}:
        return
    for value in map(ast.literal_eval, table.values):
        yield (value, None) if kind == "Messages" else value


def _asked(function: str, literals: Sequence[object]) -> Iterator[Message]:
    texts = [text for text in literals if isinstance(text, str)]
    if function in _SINGLE and texts:
        yield texts[0], None
    elif function in _PLURAL and len(texts) >= 2:
        yield texts[0], texts[1]


_READERS: Final = {".py": _of_python, ".j2": _of_template, ".js": script_messages}


def catalogues() -> list[Path]:
    """The catalogues, each named by its language."""
    return sorted(FOLDER.glob("*.po"))


def updated(path: Path) -> bytes:
    """A catalogue with the messages that there are."""
    with path.open("rb") as file:
        old = read_po(file, locale=path.stem.replace("-", "_"))
    new = Catalog(locale=old.locale, header_comment=_HEADER, fuzzy=False)
    for (one, many), places in sorted(messages().items(), key=lambda item: (item[1][0], item[0][0])):
        known = old.get(one)
        string = known.string if known and bool(known.pluralizable) == bool(many) else None
        new.add((one, many) if many else one, string or None, locations=[(place, 1) for place in places])
    written = BytesIO()
    write_po(written, new, width=110, include_lineno=False, omit_header=True)
    rule = f"nplurals={new.num_plurals}; plural={new.plural_expr};"
    header = f"""{_HEADER}
msgid ""
msgstr ""
"Language: {path.stem}\\n"
"MIME-Version: 1.0\\n"
"Content-Type: text/plain; charset=utf-8\\n"
"Content-Transfer-Encoding: 8bit\\n"
"Plural-Forms: {rule}\\n"

"""
    return header.encode() + written.getvalue()


def main() -> None:
    """Write the catalogues, or say which are not in step."""
    stale = [path for path in catalogues() if path.read_bytes() != updated(path)]
    if "--check" in sys.argv[1:]:
        sys.exit("".join(f"{path.name} is not in step: make catalogues\n" for path in stale) or None)
    for path in stale:
        path.write_bytes(updated(path))
        print(f"wrote {path.relative_to(ROOT)}")


if __name__ == "__main__":
    main()
