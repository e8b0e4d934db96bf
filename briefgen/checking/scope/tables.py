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
        affirming=PhraseTable({"affirming": scope.before.affirming}),
        factive=PhraseTable({"factive": scope.before.factive}),
        clause=PhraseTable(scope.before.clause),
        sentence=PhraseTable(scope.before.sentence),
        near=PhraseTable(scope.before.near),
        infinitive=PhraseTable(scope.before.infinitive),
        beside=PhraseTable(scope.before.beside),
        numeric=PhraseTable({"quantity": scope.before.numeric}),
        anywhere=PhraseTable(scope.behind.anywhere),
        after=PhraseTable(scope.behind.after),
        behind=PhraseTable(scope.behind.directly),
        numeric_behind=PhraseTable({"quantity": scope.behind.numeric}),
        later=PhraseTable({"later": scope.behind.later}),
        tags=PhraseTable({"tags": scope.behind.tags}),
        retracting=PhraseTable({"retracting": scope.behind.retracting}),
        narrated=PhraseTable(scope.before.narrated),
    )
