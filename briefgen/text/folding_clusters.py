"""Canonical Unicode forms and ligatures, one combining cluster at a time.

Only clusters that are not in NFC already are rewritten (Unicode Standard Annex #15). Compatibility forms
are not touched: NFKC over a whole text would make ``2023¹`` the number 20231.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING
from unicodedata import combining, is_normalized, normalize

from briefgen.text.folding_characters import LIGATURES

if TYPE_CHECKING:
    from collections.abc import Iterator

    from briefgen.text.folding_layers import Edit

_WIDE_RUN = re.compile(r"[\x00-\x7f]?[^\x00-\x7f]+")
_LONGEST_BASE = 4


def has_clusters(text: str) -> bool:
    """Whether anything in ``text`` would be rewritten."""
    return not is_normalized("NFC", text) or _has_ligature(text)


def _has_ligature(text: str) -> bool:
    return any(ligature in text for ligature in LIGATURES)


def cluster_edits(text: str) -> Iterator[Edit]:
    """Each cluster whose canonical form differs, and each ligature, in order."""
    for match in _WIDE_RUN.finditer(text):
        run = match.group()
        if is_normalized("NFC", run) and not _has_ligature(run):
            continue
        for start, end in _clusters(run):
            cluster = run[start:end]
            canonical = normalize("NFC", cluster)
            canonical = LIGATURES.get(canonical[0], canonical[0]) + canonical[1:]
            if canonical != cluster:
                yield match.start() + start, match.start() + end, canonical


def _clusters(run: str) -> Iterator[tuple[int, int]]:
    """Split after every character that the next one does not combine with."""
    start = 0
    for index in range(1, len(run)):
        if not _combines(run[start:index], run[index]):
            yield start, index
            start = index
    yield start, len(run)


def _combines(cluster: str, character: str) -> bool:
    if combining(character):
        return True
    if len(cluster) > _LONGEST_BASE:
        return False
    return len(normalize("NFC", cluster + character)) < len(normalize("NFC", cluster)) + 1
