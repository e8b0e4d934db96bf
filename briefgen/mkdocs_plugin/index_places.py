"""Takes out of an index where in a record each word is: it weighs most, and no question of ours needs it.

Pagefind ranks a record by how often it has a word, and keeps each place for phrases and excerpts; our script
judges phrases by the passages themselves. Of a word that is nearly everywhere the places are four fifths of
what a question loads. Each occurrence keeps a place, since that is how occurrences are counted, but the same
in all records, so that they compress to nearly nothing.

Words at one place are to Pagefind a compound, which counts double: so each word has places of its own.
"""

from __future__ import annotations

import hashlib
from itertools import count
from typing import TYPE_CHECKING, Any, Final

from briefgen.mkdocs_plugin.index_files import entry_of, read_list, read_words, written_list

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

_CHUNKS: Final = 2
"""Where the index's own file lists chunks of words: each with its first and last word and its file's name."""
_MOST: Final = 4
"""Occurrences that count: more of them change a record's rank hardly, and have to be read."""
_APART: Final = 997
"""Words with places of their own. Pagefind's script walks through all places, so they must not be many."""


def without_places(files: Mapping[str, bytes]) -> dict[str, bytes]:
    """An index's files by path, in which a word has the same places in each record.

    Raises:
        ValueError: If the files are not of the kind that this knows; LookupError too.
    """
    made = dict(files)
    for language in entry_of(files)["languages"].values():
        own = f"pagefind.{language['hash']}.pf_meta"
        prefix = language["hash"].partition("_")[0]
        meta = read_list(made[own])
        number = count()
        for chunk in meta[_CHUNKS]:
            (listed,) = read_words(made.pop(f"index/{chunk[-1]}.pf_index"))
            for _, *postings in listed:
                _move(postings, next(number) % _APART * _MOST)
            content = written_list([listed])
            # A chunk begins with a word that no other has: a short hash is enough to tell contents apart.
            chunk[-1] = f"{prefix}_{hashlib.sha256(content).hexdigest()[:10]}"
            made[f"index/{chunk[-1]}.pf_index"] = content
        made[own] = written_list(meta)
    return made


def _move(postings: list[Any], first: int) -> None:
    """Let each record's places of a word begin at the same one, and follow one another.

    Places in the text come first, then those in metadata; a negative number there names the next one's field.
    """
    for page in _pages(postings):
        occurrences = sum(place >= 0 for place in page[1])
        page[1] = [first, *[1] * (min(occurrences, _MOST) - 1)] if occurrences else []
        fields = [place for place in page[2] if place < 0]
        page[2] = [place for field in fields for place in (field, 0)]


def _pages(postings: list[Any]) -> Iterator[list[Any]]:
    """The records of a word, and those of its forms with other accents."""
    pages, variants = postings
    yield from pages
    for _, of_variant in variants:
        yield from of_variant
