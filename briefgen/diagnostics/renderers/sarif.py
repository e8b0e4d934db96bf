"""Diagnostics as SARIF 2.1.0 (OASIS, with errata 01), for code scanning and viewers.

Paths are relative to the project's folder, which the log names but does not locate, so that the same
input gives the same bytes on every machine.
"""

from __future__ import annotations

import hashlib
from collections import Counter
from typing import TYPE_CHECKING
from urllib.parse import quote

from briefgen.diagnostics.catalogue import explanation
from briefgen.diagnostics.codes import Code, Severity
from briefgen.diagnostics.renderers.region import region, within
from briefgen.escaping.json import to_terminal
from briefgen.escaping.terminal import visible

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from briefgen.diagnostics.diagnostic import Diagnostic, Label
    from briefgen.escaping.terminal import Rendered

_SCHEMA = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"
_BASE = "PROJECT"
_FINGERPRINT = "briefgenDiagnostic/v1"
_LEVELS = {Severity.ERROR: "error", Severity.WARNING: "warning", Severity.INFO: "note"}


def render_sarif(
    diagnostics: Iterable[Diagnostic],
    *,
    silenced: Iterable[tuple[Diagnostic, str]] = (),
    version: str | None = None,
) -> Rendered:
    """One SARIF log with one run, whose rules are the codes that occur.

    Args:
        diagnostics: Their order is kept.
        silenced: What the editor's comments keep from being reported, each with its reason.
        version: The program's version, named in the log where it is given.
    """
    found, suppressed = list(diagnostics), list(silenced)
    codes = sorted({item.code for item in (*found, *(item for item, _ in suppressed))})
    driver: dict[str, object] = {"name": "briefgen", "rules": [_rule(code) for code in codes]}
    if version is not None:
        driver["version"] = version
    run = {
        "tool": {"driver": driver},
        "columnKind": "unicodeCodePoints",
        "newlineSequences": ["\r\n", "\n", "\r"],
        "originalUriBaseIds": {_BASE: {"description": {"text": "The folder of the project's mkdocs.yml."}}},
        "results": _results(found, suppressed, codes),
    }
    return to_terminal({"$schema": _SCHEMA, "version": "2.1.0", "runs": [run]})


def _rule(code: Code) -> dict[str, object]:
    page = explanation(code)
    return {
        "id": code,
        "shortDescription": {"text": _message(page.title)},
        "fullDescription": {"text": _message(page.title)},
        "help": {"text": _message(page.advice), "markdown": _braces(page.text)},
        "defaultConfiguration": {"level": _LEVELS[page.severity]},
    }


def _results(
    found: Sequence[Diagnostic], suppressed: Sequence[tuple[Diagnostic, str]], codes: Sequence[Code]
) -> list[dict[str, object]]:
    seen: Counter[str] = Counter()
    results = []
    for item, reason in (*((item, None) for item in found), *suppressed):
        fingerprint = _fingerprint(item)
        seen[fingerprint] += 1
        result = _result(item, codes.index(item.code), f"{fingerprint}:{seen[fingerprint]}")
        if reason is not None:
            result["suppressions"] = [{"kind": "inSource", "justification": _message(reason)}]
        results.append(result)
    return results


def _result(item: Diagnostic, index: int, fingerprint: str) -> dict[str, object]:
    text = item.message if item.help is None else f"{item.message}\nhelp: {item.help}"
    result: dict[str, object] = {
        "ruleId": item.code,
        "ruleIndex": index,
        "level": _LEVELS[item.severity],
        "message": {"text": _message(text)},
        "locations": [{"physicalLocation": _place(item.primary)}],
        "partialFingerprints": {_FINGERPRINT: fingerprint},
    }
    if item.related:
        result["relatedLocations"] = [_related(label, number) for number, label in enumerate(item.related)]
    return result


def _related(label: Label, number: int) -> dict[str, object]:
    location: dict[str, object] = {"id": number, "physicalLocation": _place(label)}
    if label.message:
        location["message"] = {"text": _message(label.message)}
    return location


def _place(label: Label) -> dict[str, object]:
    uri = quote(label.document.path, safe="/", errors="surrogatepass")
    place: dict[str, object] = {"artifactLocation": {"uri": uri, "uriBaseId": _BASE}}
    if label.document.text:
        where = region(label)
        place["region"] = {
            "startLine": where.line,
            "startColumn": where.column,
            "endLine": where.end_line,
            "endColumn": where.end_column,
        }
    return place


def _fingerprint(item: Diagnostic) -> str:
    """What stays the same when lines move: the code, the file and the words that the label covers."""
    document = item.primary.document
    words = within(document, item.primary.span).slice(document.text)
    identity = f"{item.code}\0{item.path}\0{words}"
    return hashlib.sha256(identity.encode("utf-8", "surrogatepass")).hexdigest()[:32]


def _message(text: str) -> str:
    """Plain text as SARIF takes it (3.11.5, 3.11.6): braces doubled, nothing that reads as a link."""
    lines = map(visible, text.split("\n"))
    return _braces("\n".join(lines)).replace("](", "] (")


def _braces(text: str) -> str:
    return text.replace("{", "{{").replace("}", "}}")
