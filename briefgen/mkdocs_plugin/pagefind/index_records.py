"""What Pagefind makes of records, taken apart again: what it finds in one depends on no other.

So a record that has not changed is not given to it again, which cannot add to an index; ``index_lists``
makes one of all.

Nor does a record keep what hits show until Pagefind has it behind it, since Pagefind would search that, too:
passages as JSON would be indexed a second time, with words run together at each quotation mark and comma, and
more than double what a question loads. It goes into the file that Pagefind keeps for each record (a
fragment), instead of the terms, which serve there for excerpts that no page of ours shows.
"""

from __future__ import annotations

import hashlib
import json
from functools import cache
from typing import TYPE_CHECKING, Any, Final, NamedTuple

from briefgen.mkdocs_plugin.pagefind.index_cbor import array_of, number
from briefgen.mkdocs_plugin.pagefind.index_files import (
    entry_of,
    packed,
    read_list,
    read_words,
    unpacked,
)

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

MOST: Final = 4
"""Occurrences that count: more of them change a record's rank hardly, and have to be read."""
_FIELDS: Final = ["title"]
_UNUSED: Final = (
    *("pagefind-ui", "pagefind-modular-ui", "pagefind-component-ui", "pagefind-highlight", "playground"),
    *("fragment/", "filter/", "index/", "pagefind."),
)
"""What Pagefind writes for a search box of its own, which no page of ours has; and of the records."""
_PROGRAM: Final = "pagefind.js"

Posting = tuple[int, bytes, int]
"""What an index has of a word in a record: the occurrences in its text that count, where it is in its title,
as that is written, and how much Pagefind counts it for when it divides an index."""


class Indexed(NamedTuple):
    """What Pagefind finds in a record.

    Attributes:
        words: The words of its text and title.
        forms: By word, those that are written with other signs, in order.
        length: How many words its text has.
        filters: What its hits can be narrowed by.
        digest: Of its fragment before that is packed.
        fragment: As it is published.
    """

    words: dict[str, Posting]
    forms: dict[str, list[tuple[str, Posting]]]
    length: int
    filters: dict[str, list[str]]
    digest: str
    fragment: bytes


class Frame(NamedTuple):
    """What an index has whatever its records are.

    Attributes:
        files: By path.
        entry: What a search begins with, of which the language's own part is still the last index's.
        version: Pagefind's.
    """

    files: dict[str, bytes]
    entry: dict[str, Any]
    version: str


def frame_of(files: Mapping[str, bytes]) -> Frame:
    """What is left of an index without its records.

    Raises:
        ValueError: If the files are not of the kind that this knows; LookupError too.
    """
    used = {path: one for path, one in files.items() if path == _PROGRAM or not path.startswith(_UNUSED)}
    entry = entry_of(files)
    return Frame(used, entry, entry["version"])


def records_of(
    files: Mapping[str, bytes], shown: Sequence[tuple[str, Mapping[str, str]]]
) -> list[Indexed | None]:
    """What is in an index of each of the records that were added, in their order; None of one without words.

    Args:
        files: The index's, by path.
        shown: The address of each record, and what its hits are made of.

    Raises:
        ValueError: If the files are not of the kind that this knows; LookupError too.
    """
    languages = entry_of(files)["languages"]
    if not languages:
        return [None] * len(shown)
    ((_, language),) = languages.items()
    _, pages, chunks, _, sorts, fields = read_list(files[f"pagefind.{language['hash']}.pf_meta"])
    if sorts or fields != _FIELDS:
        raise ValueError("an index of other records")
    words: list[dict[str, Posting]] = [{} for _ in pages]
    forms: list[dict[str, list[tuple[str, Posting]]]] = [{} for _ in pages]
    for *_, name in chunks:
        (listed,) = read_words(files[f"index/{name}.pf_index"])
        for word, postings, variants in listed:
            for page, posting in _postings(postings):
                words[page][word] = posting
            for form, of_form in sorted(variants, key=lambda variant: variant[0]):
                for page, posting in _postings(of_form):
                    forms[page].setdefault(word, []).append((form, posting))
    found: list[Indexed | None] = [None] * len(shown)
    added = iter(enumerate(shown))
    for (name, length), in_words, in_forms in zip(pages, words, forms, strict=True):
        fragment: dict[str, Any] = json.loads(unpacked(files[f"fragment/{name}.pf_fragment"]))
        try:
            place, meta = next((place, meta) for place, (url, meta) in added if url == fragment["url"])
        except StopIteration:
            raise ValueError("records in another order") from None
        fragment["content"] = ""
        fragment["meta"] |= meta
        held = json.dumps(fragment, ensure_ascii=False, separators=(",", ":")).encode()
        digest = hashlib.sha256(held).hexdigest()
        found[place] = Indexed(in_words, in_forms, length, fragment["filters"], digest, packed(held))
    return found


def _postings(listed: Iterable[list[Any]]) -> Iterator[tuple[int, Posting]]:
    """The records of a word, each with what there is of the word in it.

    Places in the text come first, of which a negative number gives a weight to those that follow it; then
    those in metadata, where a negative number names the next one's field.
    """
    page = 0
    for step, in_text, in_fields in listed:
        page += step
        size = len(in_text) + len(in_fields) + 1
        if not in_fields and len(in_text) == 1 and in_text[0] >= 0:  # most of them
            yield page, _posting(1, (), size)
        else:
            named = tuple(place for place in in_fields if place < 0)
            yield page, _posting(min(sum(place >= 0 for place in in_text), MOST), named, size)


@cache
def _posting(occurrences: int, fields: tuple[int, ...], size: int) -> Posting:
    """One value for all that are equal, which are written once where they are kept."""
    places = [place for field in fields for place in (field, 0)]
    return occurrences, b"".join([array_of(len(places)), *map(number, places)]), size
