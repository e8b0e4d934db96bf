"""Whether texts and the files that they were made of are still what sources.yml recorded."""

from __future__ import annotations

from hashlib import sha256
from typing import TYPE_CHECKING, Final

from briefgen.diagnostics import Code, Diagnostic, Severity
from briefgen.files import ORIGINAL_LIMIT, Refusal, objection
from briefgen.yaml_source import quoted_value

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

    from briefgen.corpus.sources import Source
    from briefgen.files import ProjectFiles

_UPDATE: Final = "briefgen add source --update"


def report_changed(files: ProjectFiles, corpus: Path, sources: Mapping[str, Source]) -> None:
    """Report each text and each original that no longer has its checksum; one original is reported once."""
    seen: set[tuple[str, str]] = set()
    for source in sources.values():
        recorded = source.metadata.sha256
        if recorded is not None and text_checksum(source.text) != recorded:
            files.collector.add(_changed_text(source))
        original = source.metadata.original
        if original is None or original.path is None or (original.path, original.sha256) in seen:
            continue
        seen.add((original.path, original.sha256))
        _check_original(files, files.root / corpus.parent / original.path, source)


def text_checksum(text: str) -> str:
    """The checksum of a text in UTF-8, without a byte order mark."""
    return sha256(text.encode("utf-8", "surrogatepass")).hexdigest()


def _changed_text(source: Source) -> Diagnostic:
    return Diagnostic(
        Code.SOURCE_CHANGED,
        f'the text of "{source.id}" is not the one that was recorded',
        source.metadata.label("sha256"),
        help=f"restore {source.document.path}, or make it again from its original: {_UPDATE} {source.id}",
    )


def _check_original(files: ProjectFiles, path: Path, source: Source) -> None:
    original = source.metadata.original
    if original is None or original.path is None:
        return
    label = original.label("path")
    reason = objection(original.path)
    if reason is not None:
        message = f"{quoted_value(original.path)} {reason}"
        files.collector.add(Diagnostic(Code.FILE_UNREADABLE, message, label))
        return
    try:
        found = files.checksum(path, ORIGINAL_LIMIT)
    except Refusal as refusal:
        files.collector.add(_unread(files, path, source, refusal))
        return
    if found != original.sha256:
        files.collector.add(
            Diagnostic(
                Code.ORIGINAL_CHANGED,
                f'{files.name(path)} is not the file that "{source.id}" was made of',
                original.label("sha256"),
                help=f"restore the file; if it is a new version: {_UPDATE} {source.id}",
            )
        )


def _unread(files: ProjectFiles, path: Path, source: Source, refusal: Refusal) -> Diagnostic:
    """A warning where the file is gone: the text is what is quoted, and it is there."""
    label = source.metadata.original.label("path") if source.metadata.original else source.metadata.label()
    if refusal.code is not Code.FILE_MISSING:
        return Diagnostic(refusal.code, f"{files.name(path)} {refusal.reason}", label, help=refusal.help)
    return Diagnostic(
        Code.FILE_MISSING,
        f'there is no file {files.name(path)}, which "{source.id}" was made of',
        label,
        help="put it back, or remove path if you keep it elsewhere",
        severity=Severity.WARNING,
    )
