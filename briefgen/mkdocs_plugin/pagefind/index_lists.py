"""Makes one index of its records, the same bytes for the same records: what Pagefind's script reads.

It has lists of records, of words and of filters. Chunks of words are as large as Pagefind makes them.

An index of Pagefind's own says of each word where in a record it is: that weighs most, and no question of
ours needs it. Pagefind ranks a record by how often it has a word, and keeps each place for phrases and
excerpts; our script judges phrases by the passages themselves. Of a word that is nearly everywhere the places
are four fifths of what a question loads. Each occurrence keeps a place, since that is how occurrences are
counted, but the same in all records, so that they compress to nearly nothing.

Words at one place are to Pagefind a compound, which counts double: so each word has places of its own.
"""

from __future__ import annotations

import hashlib
import json
from collections import defaultdict
from functools import cache, partial
from itertools import takewhile
from typing import TYPE_CHECKING, Final, NamedTuple

from briefgen.cache import NO_PARTS
from briefgen.mkdocs_plugin.pagefind.index_cbor import array_of, number, text
from briefgen.mkdocs_plugin.pagefind.index_files import ENTRY, packed, written_list
from briefgen.mkdocs_plugin.pagefind.index_records import MOST

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from briefgen.cache import Parts
    from briefgen.mkdocs_plugin.pagefind.index_records import Frame, Indexed, Posting

    Postings = tuple[list[int], list[Posting]]
    """The numbers of records, and what there is of a word in each."""

_CHUNK: Final = 20_000
_APART: Final = 997
"""Words with places of their own. Pagefind's script walks through all places, so they must not be many."""
_SHORTEST: Final = 5
"""Digits of a fragment's name; as many more as it takes to be the only one of that name.

Each question loads all names, and digits of a hash do not compress. A name that meant another record before
the last change does no harm where a browser has kept that: a fragment has its own address and passages.
"""


class _Chunk(NamedTuple):
    first: str
    last: str
    written: list[bytes]


def joined(frame: Frame, records: Sequence[Indexed], parts: Parts = NO_PARTS) -> dict[str, bytes]:
    """The files of an index by path.

    Args:
        frame: What there is besides the records.
        records: What it is to have, in order.
        parts: What the last run has worked out.

    Raises:
        ValueError: If there is another language than one in the frame.
    """
    ((prefix, language),) = frame.entry["languages"].items()
    files = dict(frame.files)
    pages, taken = [], set[str]()
    for record in records:
        name = _name(prefix, record.digest, taken)
        pages.append([name, record.length])
        files[f"fragment/{name}.pf_fragment"] = record.fragment
    named = []
    for first, last, written in _trimmed(list(_chunks(records))):
        content = b"".join([array_of(1), array_of(len(written)), *written])
        digest, made = parts.of("chunk", content, partial(_packed, content))
        # A chunk begins with a word that no other has: a short hash is enough to tell contents apart.
        named.append([first, last, f"{prefix}_{digest[:10]}"])
        files[f"index/{named[-1][-1]}.pf_index"] = made
    filters = []
    for name, values in sorted(_filters(records).items()):
        made = written_list([name, sorted([value, pages] for value, pages in values.items())])
        filters.append([name, f"{prefix}_{hashlib.sha256(made).hexdigest()[:7]}"])
        files[f"filter/{filters[-1][-1]}.pf_filter"] = made
    made = written_list([frame.version, pages, named, filters, [], ["title"]])
    digest = f"{prefix}_{hashlib.sha256(made).hexdigest()[:10]}"
    files[f"pagefind.{digest}.pf_meta"] = made
    languages = {prefix: {**language, "hash": digest, "page_count": len(records)}}
    entry = {**frame.entry, "languages": languages}
    files[ENTRY] = json.dumps(entry, ensure_ascii=False, sort_keys=True).encode()
    return files


def _packed(content: bytes) -> tuple[str, bytes]:
    made = packed(content)
    return hashlib.sha256(made).hexdigest(), made


def _name(prefix: str, digest: str, taken: set[str]) -> str:
    length = _SHORTEST
    while digest[:length] in taken and length < len(digest):
        length += 1
    taken.add(digest[:length])
    return f"{prefix}_{digest[:length]}"


def _filters(records: Sequence[Indexed]) -> dict[str, dict[str, list[int]]]:
    """By filter and value, the numbers of the records."""
    found: dict[str, dict[str, list[int]]] = defaultdict(lambda: defaultdict(list))
    for page, record in enumerate(records):
        for name, values in record.filters.items():
            for value in values:
                found[name][value].append(page)
    return found


def _chunks(records: Sequence[Indexed]) -> Iterator[_Chunk]:
    """All words in order, divided."""
    words: dict[str, Postings] = defaultdict(_none)
    forms: dict[str, dict[str, Postings]] = defaultdict(lambda: defaultdict(_none))
    for page, record in enumerate(records):
        for word, posting in record.words.items():
            pages, postings = words[word]
            pages.append(page)
            postings.append(posting)
        for word, of_word in record.forms.items():
            for form, posting in of_word:
                pages, postings = forms[word][form]
                pages.append(page)
                postings.append(posting)
    size, first, word, written = 0, "", "", list[bytes]()
    for place, word in enumerate(sorted({*words, *forms})):
        first = first if written else word
        found, variants = words.get(word) or _none(), sorted(forms.get(word, {}).items())
        places = _places(place % _APART * MOST)
        others = (array_of(2) + text(form) + _postings(of_form, places) for form, of_form in variants)
        parts = (array_of(3), text(word), _postings(found, places), array_of(len(variants)), *others)
        written.append(b"".join(parts))
        size += sum(posting[2] for posting in found[1])
        if size >= _CHUNK:
            yield _Chunk(first, word, written)
            size, written = 0, []
    if written:
        yield _Chunk(first, word, written)


def _trimmed(chunks: Sequence[_Chunk]) -> Iterator[_Chunk]:
    """The same with as little of their first and last words as tells each from its neighbours."""
    first = chunks[0].first if chunks else ""
    for place, chunk in enumerate(chunks, 1):
        after = chunks[place].first if place < len(chunks) else ""
        same = takewhile(lambda pair: pair[0] == pair[1], zip(chunk.last, after, strict=False))
        alike = sum(1 for _ in same)
        last = chunk.last[: alike + 1] if after else chunk.last
        yield _Chunk(first, last if last >= first else chunk.last, chunk.written)
        first = after[: alike + 1]


def _none() -> Postings:
    return [], []


def _postings(postings: Postings, places: list[bytes]) -> bytes:
    """The records of a word, with ``places`` by the number of occurrences that count."""
    parts, last = [array_of(len(postings[0]))], 0
    for page, (occurrences, fields, _) in zip(*postings, strict=True):
        parts += (_head(page - last), places[occurrences], fields)
        last = page
    return b"".join(parts)


@cache
def _places(first: int) -> list[bytes]:
    """By the number of occurrences, places that begin at one and follow one another."""
    one = number(first)
    return [array_of(count) + (one + _NEXT * (count - 1) if count else b"") for count in range(MOST + 1)]


@cache
def _head(step: int) -> bytes:
    """What a record of a word begins with, by how far it is from the one before."""
    return array_of(3) + number(step)


_NEXT: Final = number(1)
