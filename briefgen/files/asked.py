"""What was asked of a project's files, and what they answered: all that the outcome of a run depends on.

As long as each question has the same answer, the same program comes to the same result. So nobody has to list
which files a run reads: those that are missing, and folders that hold one file more, are among the answers.
"""

from __future__ import annotations

import os
from hashlib import sha256
from typing import TYPE_CHECKING, Final, Literal

from briefgen.files.opening import Refusal, contents
from briefgen.files.strays import strays
from briefgen.files.walking import walk

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from pathlib import Path

    from briefgen.files.walking import Found

    Question = tuple[Literal["content", "exists", "folder", "listing", "real", "strays"], str, int]
    """Of what kind, of which absolute path, and for a content the most bytes that are read."""


_CHANGED: Final = "changed while it was read"
"""What nothing answers."""


class Asked:
    """Collects questions with their answers.

    Attributes:
        answers: By question a digest, or a word.
    """

    def __init__(self, answers: Mapping[Question, str] | None = None) -> None:
        self.answers: dict[Question, str] = dict(answers or {})

    def content(self, path: Path, limit: int, answer: bytes | Refusal) -> None:
        """Remember what a file holds, or why it is not read."""
        self._remember(("content", os.fspath(path), limit), _of_content(answer))

    def checksum(self, path: Path, limit: int, answer: str) -> None:
        """Remember the SHA-256 checksum of what a file holds, in hexadecimal."""
        self._remember(("content", os.fspath(path), limit), answer)

    def exists(self, path: Path, *, answer: bool) -> None:
        """Remember whether there is something at a path."""
        self._remember(("exists", os.fspath(path), 0), str(answer))

    def folder(self, path: Path, *, answer: bool) -> None:
        """Remember whether a path is a folder."""
        self._remember(("folder", os.fspath(path), 0), str(answer))

    def real(self, path: Path, answer: str) -> None:
        """Remember where a path leads, links followed."""
        self._remember(("real", os.fspath(path), 0), answer)

    def listing(self, path: Path, answer: Iterable[Found]) -> None:
        """Remember what is below a folder."""
        self._remember(("listing", os.fspath(path), 0), _of_listing(answer))

    def strays(self, path: Path, answer: Iterable[Found]) -> None:
        """Remember what a folder would let others publish from elsewhere."""
        self._remember(("strays", os.fspath(path), 0), _of_listing(answer))

    def _remember(self, question: Question, answer: str) -> None:
        """Two answers to one question are none: what came of them may be neither's."""
        known = self.answers.setdefault(question, answer)
        if known != answer:
            self.answers[question] = _CHANGED

    def still_holds(self, root: Path) -> bool:
        """Whether each question has the same answer now.

        Args:
            root: The project's folder, absolute and without links.
        """
        return all(_answer(question, root) == answer for question, answer in self.answers.items())


def _answer(question: Question, root: Path) -> str:
    kind, name, limit = question
    path = type(root)(name)
    if kind == "content":
        try:
            return _of_content(contents(path, root, limit))
        except Refusal as refusal:
            return _of_content(refusal)
    if kind == "exists":
        return str(os.path.lexists(path))
    if kind == "folder":
        return str(path.is_dir())
    if kind == "real":
        return os.path.realpath(path)
    if kind == "listing":
        return _of_listing(walk(path))
    return _of_listing(strays(path, root if path.is_relative_to(root) else path))


def _of_content(answer: bytes | Refusal) -> str:
    return _told(answer) if isinstance(answer, Refusal) else sha256(answer).hexdigest()


def _of_listing(found: Iterable[Found]) -> str:
    digest = sha256()
    for path, refusal in found:
        for part in (os.fspath(path), _told(refusal) if refusal else ""):
            data = part.encode("utf-8", "surrogateescape")
            digest.update(len(data).to_bytes(8) + data)
    return digest.hexdigest()


def _told(refusal: Refusal) -> str:
    return f"{refusal.code} {refusal.reason}"
