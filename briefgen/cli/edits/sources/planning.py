"""Plans the sources that documents become: their ids, their files and their entries."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import briefgen
from briefgen.cli.edits.sources.describing import describe
from briefgen.cli.edits.sources.taking import NotAdded
from briefgen.cli.edits.sources.writing import Addition
from briefgen.corpus.integrity import text_checksum
from briefgen.suggestion import Likenesses
from briefgen.yaml_source import Fields, unfit_id

if TYPE_CHECKING:
    from briefgen.cli.edits.sources.describing import Description
    from briefgen.cli.edits.sources.given import Given
    from briefgen.cli.edits.sources.naming import Names
    from briefgen.cli.edits.sources.taking import Unpacked
    from briefgen.conversion import Converted
    from briefgen.corpus import Source
    from briefgen.pipeline import Project
    from briefgen.suggestion import Likeness


class Planning:
    """Plans additions one after the other, each with an eye on the project and on those before."""

    def __init__(self, project: Project, corpus: Path, names: Names, given: Given, *, anyway: bool) -> None:
        self._corpus, self._names, self._given, self._anyway = corpus, names, given, anyway
        self._sources = project.corpus.sources
        self._likenesses = Likenesses()
        for key, source in self._sources.items():
            self._likenesses.add(key, source.text)

    def addition(self, unpacked: Unpacked, document: Converted) -> Addition:
        """Plan the addition of one document of a file.

        Raises:
            NotAdded: If it is a source already or nearly so, or its id is taken.
        """
        where = unpacked.taken.what + (f" ({document.name})" if document.name else "")
        self._refuse_known(where, unpacked, document)
        stem = Path(unpacked.taken.name).stem or unpacked.taken.name
        description = describe(document, self._given, document.name or stem, unpacked.taken.url)
        key, made_up = self._key(unpacked, document, description, stem)
        files, named = self._files(unpacked, document, key)
        values = {**named[0], **description.values, **named[1]}
        self._likenesses.add(key, document.text)
        return Addition(key, document.text, Fields(values, {}), files, description, made_up)

    def _key(
        self, unpacked: Unpacked, document: Converted, description: Description, stem: str
    ) -> tuple[str, bool]:
        if self._given.id:
            return self._names.take(self._given.id), False
        title = description.values["title"]
        if unpacked.several:
            return self._names.free_id(_fit(document.name), title, document.name, stem)
        return self._names.free_id(stem, title)

    def _files(
        self, unpacked: Unpacked, document: Converted, key: str
    ) -> tuple[dict[Path, bytes], tuple[dict[str, str], dict[str, str | dict[str, str]]]]:
        """The files of a source, and the keys of its entry that name them: before and after the others."""
        taken, names = unpacked.taken, self._names
        inside = taken.path is not None and taken.path.is_relative_to(self._corpus)
        folder = taken.path.parent if inside and taken.path is not None else self._corpus
        if unpacked.as_it_is:
            path = (
                taken.path if inside and taken.path else names.free_file(folder, taken.name, key, taken.data)
            )
            return {path: taken.data}, ({"path": self._named(path)}, {})
        stem = key if unpacked.several else Path(taken.name).stem
        text = document.text.encode()
        name = f"{stem}.txt"
        kept = taken.name if inside or taken.name != name else f"{stem}.original.txt"
        original = taken.path if inside and taken.path else names.free_file(folder, kept, key, taken.data)
        path = names.free_file(folder, name if original.name != name else f"{stem}.text.txt", key, text)
        recorded = {
            "path": self._named(original),
            "sha256": taken.checksum,
            "converter": document.converter or f"briefgen {briefgen.__version__}",
            **({"item": document.name} if document.name else {}),
        }
        ending: dict[str, str | dict[str, str]] = {
            "sha256": text_checksum(document.text),
            "original": recorded,
        }
        return {original: taken.data, path: text}, ({"path": self._named(path)}, ending)

    def _named(self, path: Path) -> str:
        return path.relative_to(self._corpus.parent).as_posix()

    def _refuse_known(self, where: str, unpacked: Unpacked, document: Converted) -> None:
        known = next(
            (key for key, one in self._sources.items() if _is_made_of(one, unpacked, document)), None
        )
        if known is not None:
            raise NotAdded(f"{where} is the source {known} already")
        like = self._likenesses.nearest(document.text)
        if like is not None and (like.share == 1 or not self._anyway):
            raise NotAdded("\n".join(likeness_lines(where, like)))


def likeness_lines(where: str, like: Likeness) -> list[str]:
    """How a text is like a source, and what to do if it is meant to be."""
    if like.share == 1:
        return [f"{where} is the same text as {like.other}"]
    return [
        f"{where} is nearly the same text as {like.other}: they share {like.share:.0%}",
        *(f"  {line}" for line in like.differences),
        f"  a new version of it: briefgen add source --update {like.other} FILE; another source: --anyway",
    ]


def _is_made_of(source: Source, unpacked: Unpacked, document: Converted) -> bool:
    original = source.metadata.original
    return (
        original is not None
        and original.sha256 == unpacked.taken.checksum
        and (original.item or "") == document.name
    )


def _fit(name: str) -> str:
    """A document's name where it is an id as it is; numbers alone say too little."""
    return name if unfit_id(name) is None and not name.isdigit() else ""
