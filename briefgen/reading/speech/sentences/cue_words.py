"""The words that say somebody speaks.

Strong verbs announce speech wherever they stand; weak ones (call, describe, accuse) do so only where
nothing stronger does. The lists hold every form that reports somebody else's words: past, present, bare
and participle.
"""

from __future__ import annotations

from briefgen.languages.english.reporting import ENGLISH_REPORTING

STRONG = ENGLISH_REPORTING.strong | ENGLISH_REPORTING.strong_irregular
"""Verbs of speech proper."""

JUDGING = ENGLISH_REPORTING.judging | ENGLISH_REPORTING.judging_irregular - STRONG
"""Verbs that tell what somebody called something."""

WEAK = (ENGLISH_REPORTING.weak | ENGLISH_REPORTING.weak_irregular) - STRONG - JUDGING
"""Verbs that report speech only by their company, and only where no strong one does."""

SPEECH = STRONG | JUDGING
"""The verbs that make the words after them somebody's."""

CUES = SPEECH | WEAK

COMMON = ENGLISH_REPORTING.common
"""The verbs that hardly ever do anything else but report."""

NOUN_LIKE = ENGLISH_REPORTING.noun_like
"""Forms that are nouns at least as often as verbs: they count only between a subject and a clause."""

HABITUAL = ENGLISH_REPORTING.habitual
"""What a verb of speech in the infinitive may hang on: *likes to say*, *went on to say*."""

SPEECH_NOUNS = ENGLISH_REPORTING.speech_nouns
"""What somebody's speech is called: *her claim that …*."""

PRONOUNCEMENTS = ENGLISH_REPORTING.pronouncements
"""What somebody's speech or judgement is called before a colon: *her take after the match: …*."""
