"""The rules, one file a code. This registry is all that ``verify`` knows of them.

A failure rule turns an unanchored citation into a diagnostic, a passage rule looks at one anchored
citation, a topic rule at one topic whose citations were anchored, in a context without any other topic, a
corpus rule likewise, and at the whole corpus, and a project rule at everything that was loaded and anchored.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from briefgen.checking.rules import (
    ambiguous_name,
    change_unrecorded,
    claim_as_fact,
    date_contradicted,
    date_unsourced,
    dispute_one_sided,
    duplicate_entry,
    duplicate_id,
    duplicate_source,
    excerpt_budget,
    figure_mismatch,
    figures_disagree,
    garbled_source,
    look_alike_letter,
    mark_undeclared,
    mark_unused,
    meaning_turned,
    metadata_unsourced,
    name_unsourced,
    negation_cut,
    not_direct_speech,
    not_said,
    omission_hides,
    point_opposed,
    point_uncorroborated,
    point_unrelated,
    point_without_evidence,
    prose_date,
    prose_figure,
    prose_name,
    prose_quotation,
    prose_speaker,
    qualifier_dropped,
    quotation_altered,
    quotation_ambiguous,
    quotation_cut,
    quotation_empty,
    quotation_not_found,
    quotation_spliced,
    role_unsourced,
    scope_cut,
    speaker_mismatch,
    speaker_unchecked,
    unknown_person,
    unknown_topic,
    unsafe_url,
    withdrawal_unexplained,
)
from briefgen.diagnostics import Code

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping

    from briefgen.checking.citations import Kind
    from briefgen.checking.proofs import Context, Failure, Proof
    from briefgen.diagnostics import Diagnostic

FAILURE_RULES: Final[Mapping[Code, Callable[[Failure], Diagnostic]]] = {
    rule.CODE: rule.report
    for rule in (
        mark_undeclared,
        mark_unused,
        omission_hides,
        quotation_altered,
        quotation_ambiguous,
        quotation_cut,
        quotation_empty,
        quotation_not_found,
        quotation_spliced,
    )
}

PASSAGE_RULES: Final[Mapping[Kind, tuple[Callable[[Proof], Iterator[Diagnostic]], ...]]] = {
    "quotation": (
        meaning_turned.check,
        negation_cut.check,
        not_direct_speech.check,
        not_said.check,
        quotation_spliced.check,
        quotation_spliced.check_clauses,
        scope_cut.check,
        speaker_mismatch.check,
        speaker_unchecked.check,
    ),
    "figure": (
        figure_mismatch.check,
        figure_mismatch.measures,
        qualifier_dropped.check,
        quotation_spliced.across_blocks,
        scope_cut.check,
    ),
    "point": (claim_as_fact.check, negation_cut.check, quotation_spliced.across_blocks, scope_cut.check),
    "event": (claim_as_fact.check, negation_cut.check, quotation_spliced.across_blocks, scope_cut.check),
}

TOPIC_RULES: Final[tuple[Callable[[Context], Iterator[Diagnostic]], ...]] = (
    change_unrecorded.check,
    withdrawal_unexplained.check,
    date_contradicted.check,
    dispute_one_sided.check,
    duplicate_entry.check,
    point_opposed.check,
    point_unrelated.check,
    point_without_evidence.check,
    prose_date.check,
    prose_figure.check,
    prose_name.check,
    prose_quotation.check,
    prose_speaker.check,
)

CORPUS_RULES: Final[tuple[Callable[[Context], Iterator[Diagnostic]], ...]] = (point_uncorroborated.check,)

PROJECT_RULES: Final[tuple[Callable[[Context], Iterator[Diagnostic]], ...]] = (
    ambiguous_name.check,
    duplicate_source.check,
    look_alike_letter.check,
    metadata_unsourced.check,
    name_unsourced.check,
    role_unsourced.check,
    unsafe_url.check,
    date_contradicted.check_sources,
    date_unsourced.check,
    duplicate_id.check,
    excerpt_budget.check,
    figures_disagree.check,
    garbled_source.check,
    prose_quotation.check_pages,
    unknown_person.check,
    unknown_topic.check,
)

LOCAL_RULES: Final[tuple[Callable[[Context], Iterator[Diagnostic]], ...]] = (
    unknown_person.check,
    unknown_topic.check,
)
"""The project rules that one topic is enough for, if the names of all are known."""

BEYOND_TOPICS: Final = frozenset({Code.EXCERPT_BUDGET, Code.FIGURES_DISAGREE, Code.POINT_UNCORROBORATED})
"""Codes that are reported of a topic, or silenced in it, for what stands elsewhere."""
