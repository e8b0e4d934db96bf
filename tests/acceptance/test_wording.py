"""What a person reads is idiomatic English: documentation, help, messages, pages.

``BANNED`` is the one list of words and phrases carried over from another language, with what to write
instead. A real use goes to ``ALLOWED``, with its reason.
"""

from __future__ import annotations

import ast
import re
from pathlib import Path
from typing import TYPE_CHECKING, Final

import click
import pytest

from briefgen.cli.application import application

if TYPE_CHECKING:
    from collections.abc import Iterator

ROOT: Final = Path(__file__).resolve().parents[2]

BANNED: Final = {
    r"stands?": "is, appears, occurs, matches",
    r"stood": "was, appeared",
    r"tells?|told of": "says, reports, mentions, covers",
    r"mend(?:s|ed|ing)?": "fix, correct",
    r"(?<!there )(?:is|are|was|were|be) no(?! (?:longer|more|less|fewer)\b)": "is not a",
    r"silenc(?:e|es|ed|ing)": "suppress",
    r"all the same": "still, even so",
    r"(?:at most )?so many": "maximum number of",
    r"in so many words": "(leave it out)",
    r"slips? of the pen": "typo",
    r"whole or not at all": "atomic",
    r"furniture": "boilerplate",
    r"rest(?:s|ing)? on": "is based on",
    r"leads? (?:to|out|nowhere|somewhere|anywhere)": "points to, causes, is broken",
    r"anew": "again, re-",
    r"nought": "zero",
    r"worded alike": "with the same wording",
    r"(?:which|that) is assumed|\(assumed": "the default",
    r"is there already": "already exists",
    r"nowhere names": "does not name",
    r"takes? (?:it|them|one|the \w+) out": "remove",
    r"takes? (?:its|their|the \w+ one's) place": "replace",
    r"from anywhere": "any",
    r"of yours": "your",
    r"bears? out|borne out": "support, be in",
    r"run this again": "try again",
    r"or further on": "or later",
    r"needs no other": "self-contained",
    r"other bytes": "different bytes",
    r"makes no (?:id|address)": "cannot be used as",
    r"known are": "known",
    r"it ends? well": "succeeds",
    r"narrow(?:ed)? down": "filter",
    r"without a word(?! of)": "silently",
    r"who of|whom you name": "which of, you name",
    r"nobody'?s": "not anybody's",
    r"take it along": "download and cite",
}

ALLOWED: Final = {
    "CHANGELOG.md": {"silenced": "a key of the JSON report, which keeps its name"},
    "briefgen/anchoring/editorial/left_out.py": {"tell": "a verb of speech that sources use"},
    "briefgen/briefing/assembly.py": {"silenced": "a name in code"},
    "briefgen/briefing/published_models.py": {"silenced": "a name in code"},
    "briefgen/cli/prints/report.py": {"silenced": "a key of the JSON report, which keeps its name"},
    "briefgen/pages/wording.py": {"silenced": "a name in code"},
    "briefgen/preview/review/standing.py": {"silenced": "a name in code"},
    "briefgen/pipeline/project.py": {"silenced": "a key of the JSON report, which keeps its name"},
    "briefgen/pipeline/alone.py": {"silenced": "a key of the JSON report, which keeps its name"},
}
"""Real uses: by file, the words and the reason."""

LANGUAGE_DATA: Final = (
    "briefgen/languages",
    "briefgen/reading/speech",
    "briefgen/checking/prose/naming/openers.py",
)
"""Words that sources use: data for reading them, which no person is shown."""

_PATTERN: Final = re.compile(rf"(?i)(?<![\w-])(?:{'|'.join(f'(?:{one})' for one in BANNED)})(?![\w-])")
_SOURCE_TEXT: Final = re.compile(r"^```(?:text|yaml|json|diagnostics).*?^```", re.MULTILINE | re.DOTALL)
_TEMPLATE_CODE: Final = re.compile(r"\{\{.*?\}\}|\{%.*?%\}|\{#.*?#\}", re.DOTALL)
_REGEXP: Final = re.compile(r"\\[bswdAZ]|\(\?|\[\^")


def _documents() -> Iterator[tuple[str, str]]:
    for path in [*ROOT.glob("*.md"), *ROOT.glob("docs/**/*.md"), *ROOT.glob("briefgen/diagnostics/**/*.md")]:
        yield _name(path), _SOURCE_TEXT.sub("", path.read_text(encoding="utf-8"))
    yield "Makefile", "\n".join(re.findall(r"## (.+)", (ROOT / "Makefile").read_text(encoding="utf-8")))


def _templates() -> Iterator[tuple[str, str]]:
    for path in sorted((ROOT / "site_templates").rglob("*")):
        if path.suffix in {".j2", ".html"}:
            yield _name(path), _TEMPLATE_CODE.sub("…", path.read_text(encoding="utf-8"))


def _help(command: click.Command, name: str) -> Iterator[tuple[str, str]]:
    options = [option.help or "" for option in command.params if isinstance(option, click.Option)]
    yield name, "\n".join([command.help or "", *options])
    if isinstance(command, click.Group):
        context = click.Context(command)
        for inner in command.list_commands(context):
            found = command.get_command(context, inner)
            assert found is not None
            yield from _help(found, f"{name} {inner}")


def _messages() -> Iterator[tuple[str, str]]:
    for path in sorted((ROOT / "briefgen").rglob("*.py")):
        if not _name(path).startswith(LANGUAGE_DATA):
            yield _name(path), "\n".join(_literals(path))


def _literals(path: Path) -> Iterator[str]:
    """The string literals that are not docstrings and not regular expressions."""
    tree = ast.parse(path.read_text(encoding="utf-8"))
    docstrings = {id(node.value) for node in ast.walk(tree) if isinstance(node, ast.Expr)}
    for node in ast.walk(tree):
        if isinstance(node, ast.Constant) and isinstance(node.value, str) and id(node) not in docstrings:
            yield "" if _REGEXP.search(node.value) else node.value


def _name(path: Path) -> str:
    return path.relative_to(ROOT).as_posix()


def _found(name: str, text: str) -> list[str]:
    allowed = ALLOWED.get(name, {})
    hits = [" ".join(hit[0].lower().split()) for hit in _PATTERN.finditer(" ".join(text.split()))]
    return [hit for hit in hits if hit not in allowed]


@pytest.mark.parametrize("texts", [_documents, _templates, _messages], ids=lambda texts: texts.__name__[1:])
def test_what_is_read_is_idiomatic(texts: object) -> None:
    assert callable(texts)
    wrong = {name: found for name, text in texts() if (found := _found(name, text))}
    assert not wrong


def test_the_help_is_idiomatic() -> None:
    assert not {name: found for name, text in _help(application, "briefgen") if (found := _found(name, text))}


def test_no_merge_was_left_half_done() -> None:
    assert not [name for name, text in _documents() if re.search(r"^(?:<{7}|>{7}) ", text, re.MULTILINE)]


def test_a_banned_word_is_found() -> None:
    assert _found("x", "The words stand\nin the source; mend it. There is no file. It is no file.") == [
        "stand",
        "mend",
        "is no",
    ]
