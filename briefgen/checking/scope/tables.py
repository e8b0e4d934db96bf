"""The phrases of a language made ready to be looked up, once for each language."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING

from briefgen.checking.scope.phrases import PhraseTable

if TYPE_CHECKING:
    from briefgen.languages.contract.scope import Scope, TurnKind


@dataclass(frozen=True, slots=True)
class Tables:
    """A table for each of the fields of ``Scope`` that hold phrases, under the same name."""

    affirming: PhraseTable[str]
    concessive: PhraseTable[str]
    factive: PhraseTable[str]
    clause: PhraseTable[TurnKind]
    sentence: PhraseTable[TurnKind]
    near: PhraseTable[TurnKind]
    infinitive: PhraseTable[TurnKind]
    governing: PhraseTable[TurnKind]
    beside: PhraseTable[TurnKind]
    numeric: PhraseTable[str]
    anywhere: PhraseTable[TurnKind]
    after: PhraseTable[TurnKind]
    behind: PhraseTable[TurnKind]
    numeric_behind: PhraseTable[str]
    rated: PhraseTable[str]
    later: PhraseTable[str]
    bounding: PhraseTable[str]
    lasting: PhraseTable[str]
    claimed: PhraseTable[str]
    acquitting: PhraseTable[str]
    quashing: PhraseTable[str]
    blocking: PhraseTable[str]
    unreal: PhraseTable[str]
    planned: PhraseTable[str]
    awaiting: PhraseTable[str]
    closing: PhraseTable[TurnKind]
    tags: PhraseTable[str]
    retracting: PhraseTable[str]
    scorning: PhraseTable[str]
    narrated: PhraseTable[TurnKind]


@cache
def tables(scope: Scope) -> Tables:
    """The tables of a language."""
    return Tables(
        affirming=PhraseTable({"affirming": scope.before.affirming}, scope.before.negations),
        concessive=PhraseTable({"concessive": scope.before.concessive}, scope.before.negations),
        factive=PhraseTable({"factive": scope.before.factive}, scope.before.negations),
        clause=PhraseTable(scope.before.clause, scope.before.negations),
        sentence=PhraseTable(scope.before.sentence, scope.before.negations),
        near=PhraseTable(scope.before.near, scope.before.negations),
        infinitive=PhraseTable(scope.before.infinitive, scope.before.negations),
        governing=PhraseTable(scope.before.governing, scope.before.negations),
        beside=PhraseTable(scope.before.beside, scope.before.negations),
        numeric=PhraseTable({"quantity": scope.before.numeric}, scope.before.negations),
        anywhere=PhraseTable(scope.behind.anywhere, scope.before.negations),
        after=PhraseTable(scope.behind.after, scope.before.negations),
        behind=PhraseTable(scope.behind.directly, scope.before.negations),
        numeric_behind=PhraseTable({"quantity": scope.behind.numeric}, scope.before.negations),
        rated=PhraseTable({"quantity": scope.behind.rated}, scope.before.negations),
        later=PhraseTable({"later": scope.behind.later}, scope.before.negations),
        bounding=PhraseTable({"bounding": scope.behind.bounding}, scope.before.negations),
        lasting=PhraseTable({"lasting": scope.before.lasting}, scope.before.negations),
        claimed=PhraseTable({"claimed": scope.before.claimed}, scope.before.negations),
        acquitting=PhraseTable({"acquitting": scope.before.acquitting}, scope.before.negations),
        quashing=PhraseTable({"quashing": scope.before.quashing}, scope.before.negations),
        blocking=PhraseTable({"blocking": scope.before.blocking}, scope.before.negations),
        awaiting=PhraseTable({"awaiting": scope.before.awaiting}, scope.before.negations),
        unreal=PhraseTable({"unreal": scope.before.unreal}, scope.before.negations),
        planned=PhraseTable({"intention": scope.before.planned}, scope.before.negations),
        closing=PhraseTable(scope.behind.closing, scope.before.negations),
        tags=PhraseTable({"tags": scope.behind.tags}, scope.before.negations),
        retracting=PhraseTable({"retracting": scope.behind.retracting}, scope.before.negations),
        scorning=PhraseTable({"scorning": scope.behind.scorning}, scope.before.negations),
        narrated=PhraseTable(scope.before.narrated, scope.before.negations),
    )
