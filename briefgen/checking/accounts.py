"""Whether a text says no more than what somebody said, or what one account says, and cites just that.

Such a text is proved by the words themselves: that somebody spoke them by their direct speech, that a report
says something by the report. What is so in the world is another matter, and is not what it says.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from briefgen.checking.replacements import is_direct
from briefgen.checking.scope.claims import is_attributed
from briefgen.checking.scope.words import words_of
from briefgen.languages.scopes import scope_of
from briefgen.text import Span

if TYPE_CHECKING:
    from collections.abc import Sequence

    from briefgen.checking.proofs import Proof
    from briefgen.languages.contract.scope import Scope

_BETWEEN = 2
"""Words between what singles out an account and its noun: *one recent opinion piece*."""


def says_only_what_was_said(text: str, proofs: Sequence[Proof]) -> bool:
    """Whether a text with all its evidence gives somebody's own words, or one account as such."""
    if not proofs or not all(says_who(text, proof) for proof in proofs):
        return False
    return all(map(_is_own_speech, proofs)) or _names_account(text, proofs)


def says_who(text: str, proof: Proof) -> bool:
    """Whether a text says who says so, in the language of its source or the editor's.

    Where neither is described, nobody can tell that it does not.
    """
    known = _scopes(proof)
    return not known or any(is_attributed(text, proof, scope) for scope in known)


def _scopes(proof: Proof) -> list[Scope]:
    tags = dict.fromkeys((proof.source.reading.tag, proof.context.language))
    return [scope for scope in map(scope_of, tags) if scope is not None]


def _is_own_speech(proof: Proof) -> bool:
    """Whether the passage is direct speech, heard by its source at first hand, and no translation."""
    reading = proof.source.reading
    if proof.source.metadata.translation_method or not all(
        is_direct(reading, span) for span in proof.anchor.spans
    ):
        return False
    found = [reading.attributed_speaker(span) for span in proof.anchor.spans]
    return reading.language is None or all(one is not None and not one.second_hand for one in found)


def _names_account(text: str, proofs: Sequence[Proof]) -> bool:
    """Whether a text names the one source that it cites, or says that it gives what one account says."""
    sources = {proof.source.id: proof.source.metadata for proof in proofs}
    names = [one.publisher for one in sources.values() if one.publisher != "unknown"]
    if any(re.search(rf"(?<!\w){re.escape(name)}(?!\w)", text) for name in names):
        return True
    return any(_singles_out(text, scope) for scope in _scopes(proofs[0]))


def _singles_out(text: str, scope: Scope) -> bool:
    words = words_of(text, Span(0, len(text)), scope)
    for at, word in enumerate(words):
        if word.text in scope.accounts.single:
            for after in words[at + 1 : at + _BETWEEN + 2]:
                if after.text in scope.accounts.nouns:
                    return True
                if after.is_sign or after.text in scope.clauses.articles:
                    break
    return False
