"""The phrases of a language made ready to be looked up, once for each language."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING

from briefgen.checking.scope.phrases import PhraseTable

if TYPE_CHECKING:
    from briefgen.languages.scope import Scope, TurnKind


@dataclass(frozen=True, slots=True)
class Tables:
    """A table for each of the fields of ``Scope`` that hold phrases, under the same name."""

    affirming: PhraseTable[str]
    factive: PhraseTable[str]
    clause: PhraseTable[TurnKind]
    sentence: PhraseTable[TurnKind]
    near: PhraseTable[TurnKind]
    infinitive: PhraseTable[TurnKind]
    beside: PhraseTable[TurnKind]
    numeric: PhraseTable[str]
    anywhere: PhraseTable[TurnKind]
    after: PhraseTable[TurnKind]
    behind: PhraseTable[TurnKind]
    numeric_behind: PhraseTable[str]
    later: PhraseTable[str]
    tags: PhraseTable[str]
    retracting: PhraseTable[str]
    narrated: PhraseTable[TurnKind]


@cache
def tables(scope: Scope) -> Tables:
    """The tables of a language."""
    return Tables(
        affirming=PhraseTable({"affirming": scope.affirming}),
        factive=PhraseTable({"factive": scope.factive}),
        clause=PhraseTable(scope.clause),
        sentence=PhraseTable(scope.sentence),
        near=PhraseTable(scope.near),
        infinitive=PhraseTable(scope.infinitive),
        beside=PhraseTable(scope.beside),
        numeric=PhraseTable({"quantity": scope.numeric}),
        anywhere=PhraseTable(scope.anywhere),
        after=PhraseTable(scope.after),
        behind=PhraseTable(scope.behind),
        numeric_behind=PhraseTable({"quantity": scope.numeric_behind}),
        later=PhraseTable({"later": scope.later}),
        tags=PhraseTable({"tags": scope.tags}),
        retracting=PhraseTable({"retracting": scope.retracting}),
        narrated=PhraseTable(scope.narrated),
    )
