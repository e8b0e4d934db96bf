"""Takes out of an index where in a record each word is: it weighs most, and no question of ours needs it.

Pagefind ranks a record by how often it has a word, and keeps each place for phrases and excerpts; our script
judges phrases by the passages themselves. Of a word that is nearly everywhere the places are four fifths of
what a question loads. Each occurrence keeps a place, since that is how occurrences are counted, but the same
in all records, so that they compress to nearly nothing.

Words at one place are to Pagefind a compound, which counts double: so each word has places of its own.
"""

from __future__ import annotations

import hashlib
from functools import cache, partial
from typing import TYPE_CHECKING, Any, Final

from briefgen.mkdocs_plugin.pagefind.index_cbor import array_of, number, text
from briefgen.mkdocs_plugin.pagefind.index_files import packed, read_words

if TYPE_CHECKING:
    from briefgen.cache import Parts

_CHUNKS: Final = 2
"""Where the index's own file lists chunks of words: each with its first and last word and its file's name."""
_MOST: Final = 4
"""Occurrences that count: more of them change a record's rank hardly, and have to be read."""
_APART: Final = 997
"""Words with places of their own. Pagefind's script walks through all places, so they must not be many."""


def leave_places_out(files: dict[str, bytes], meta: list[Any], prefix: str, *, parts: Parts) -> None:
    """Give a word the same places in each record.

    Args:
        files: An index's files by path.
        meta: What the index's own file lists for the words' language.
        prefix: What that language's files are named with.
        parts: What the last run has worked out.

    Raises:
        ValueError: If the files are not of the kind that this knows; LookupError too.
    """
    done = 0
    for chunk in meta[_CHUNKS]:
        content = files.pop(f"index/{chunk[-1]}.pf_index")
        made_of = f"{done % _APART}\n".encode() + content
        words, digest, rewritten = parts.of("chunk", made_of, partial(_rewritten, content, done))
        done += words
        # A chunk begins with a word that no other has: a short hash is enough to tell contents apart.
        chunk[-1] = f"{prefix}_{digest[:10]}"
        files[f"index/{chunk[-1]}.pf_index"] = rewritten


def _rewritten(content: bytes, done: int) -> tuple[int, str, bytes]:
    """A chunk with the same places in each record, after the number of its words and its digest.

    Args:
        content: The chunk as Pagefind has made it.
        done: The number of words in the chunks before it.
    """
    (listed,) = read_words(content)
    words = [
        _word(word, postings, number % _APART * _MOST)
        for number, (word, *postings) in enumerate(listed, done)
    ]
    made = packed(b"".join([array_of(1), array_of(len(words)), *words]))
    return len(words), hashlib.sha256(made).hexdigest(), made


def _word(word: str, postings: list[Any], first: int) -> bytes:
    """A word with its records, whose places of it begin at the same one, and follow one another.

    Places in the text come first, then those in metadata; a negative number there names the next one's field.
    """
    pages, variants = postings
    places = [_array([first, *[1] * (count - 1)] if count else []) for count in range(_MOST + 1)]
    forms = (array_of(2) + text(form) + _records(of_form, places) for form, of_form in variants)
    parts = (array_of(3), text(word), _records(pages, places), array_of(len(variants)), *forms)
    return b"".join(parts)


def _records(pages: list[list[Any]], places: list[bytes]) -> bytes:
    """The records of a word, with ``places`` by the number of occurrences that count."""
    parts = [array_of(len(pages))]
    for page, in_text, in_fields in pages:
        if len(in_text) == 1 and in_text[0] >= 0 and not in_fields:  # most of them
            parts += (_head(page), places[1], _NONE)
        else:
            occurrences = sum(place >= 0 for place in in_text)
            parts += (_head(page), places[min(occurrences, _MOST)], _fields(in_fields))
    return b"".join(parts)


@cache
def _head(page: int) -> bytes:
    """What a record of a word begins with, by the number of the record."""
    return _RECORD + number(page)


def _fields(places: list[int]) -> bytes:
    return _array([place for field in places if field < 0 for place in (field, 0)]) if places else _NONE


def _array(numbers: list[int]) -> bytes:
    return b"".join([array_of(len(numbers)), *map(number, numbers)])


_RECORD: Final = array_of(3)
_NONE: Final = array_of(0)
