"""Every code there is, with its default severity. A code names a defect and never changes meaning."""

from __future__ import annotations

from enum import StrEnum


class Severity(StrEnum):
    """How much a defect weighs: an error keeps the site from being built."""

    ERROR = "error"
    WARNING = "warning"
    INFO = "info"


class Code(StrEnum):
    """The kebab-case name of each defect; its page is ``catalogue/<code>.md``."""

    # files
    FILE_MISSING = "file-missing"
    FILE_UNREADABLE = "file-unreadable"
    FILE_TOO_LARGE = "file-too-large"
    NOT_UTF8 = "not-utf8"
    # YAML
    YAML_SYNTAX = "yaml-syntax"
    YAML_FEATURE = "yaml-feature"
    DUPLICATE_KEY = "duplicate-key"
    UNKNOWN_KEY = "unknown-key"
    MISSING_KEY = "missing-key"
    INVALID_VALUE = "invalid-value"
    # corpus
    DUPLICATE_ID = "duplicate-id"
    INVALID_RECORD = "invalid-record"
    UNDESCRIBED_SOURCE = "undescribed-source"
    GARBLED_SOURCE = "garbled-source"
    SOURCE_CHANGED = "source-changed"
    ORIGINAL_CHANGED = "original-changed"
    DATE_UNSOURCED = "date-unsourced"
    DATE_CONTRADICTED = "date-contradicted"
    DUPLICATE_SOURCE = "duplicate-source"
    METADATA_UNSOURCED = "metadata-unsourced"
    UNSAFE_URL = "unsafe-url"
    LOOK_ALIKE_LETTER = "look-alike-letter"
    AMBIGUOUS_NAME = "ambiguous-name"
    NAME_UNSOURCED = "name-unsourced"
    ROLE_UNSOURCED = "role-unsourced"
    # curation
    DUPLICATE_ENTRY = "duplicate-entry"
    UNKNOWN_SOURCE = "unknown-source"
    UNKNOWN_PERSON = "unknown-person"
    UNKNOWN_TOPIC = "unknown-topic"
    POINT_WITHOUT_EVIDENCE = "point-without-evidence"
    CHANGE_UNRECORDED = "change-unrecorded"
    WITHDRAWAL_UNEXPLAINED = "withdrawal-unexplained"
    # words
    QUOTATION_EMPTY = "quotation-empty"
    QUOTATION_NOT_FOUND = "quotation-not-found"
    QUOTATION_ALTERED = "quotation-altered"
    QUOTATION_AMBIGUOUS = "quotation-ambiguous"
    QUOTATION_CUT = "quotation-cut"
    QUOTATION_SPLICED = "quotation-spliced"
    OMISSION_HIDES = "omission-hides"
    NEGATION_CUT = "negation-cut"
    SCOPE_CUT = "scope-cut"
    MEANING_TURNED = "meaning-turned"
    CLAIM_AS_FACT = "claim-as-fact"
    MARK_UNDECLARED = "mark-undeclared"
    MARK_UNUSED = "mark-unused"
    NOT_DIRECT_SPEECH = "not-direct-speech"
    SPEAKER_MISMATCH = "speaker-mismatch"
    NOT_SAID = "not-said"
    SPEAKER_UNCHECKED = "speaker-unchecked"
    # the editor's own prose
    PROSE_QUOTATION = "prose-quotation"
    PROSE_SPEAKER = "prose-speaker"
    PROSE_FIGURE = "prose-figure"
    PROSE_DATE = "prose-date"
    PROSE_NAME = "prose-name"
    POINT_UNRELATED = "point-unrelated"
    POINT_OPPOSED = "point-opposed"
    DISPUTE_ONE_SIDED = "dispute-one-sided"
    POINT_UNCORROBORATED = "point-uncorroborated"
    # figures
    FIGURE_MISMATCH = "figure-mismatch"
    QUALIFIER_DROPPED = "qualifier-dropped"
    FIGURES_DISAGREE = "figures-disagree"
    # the whole
    EXCERPT_BUDGET = "excerpt-budget"
    INVALID_IGNORE = "invalid-ignore"
    UNUSED_IGNORE = "unused-ignore"

    @property
    def severity(self) -> Severity:
        """How much the defect weighs unless the rule that finds it says otherwise."""
        if self is Code.SPEAKER_UNCHECKED:
            return Severity.INFO
        return Severity.WARNING if self in _WARNINGS else Severity.ERROR


_WARNINGS = frozenset(
    {
        Code.UNDESCRIBED_SOURCE,
        Code.GARBLED_SOURCE,
        Code.METADATA_UNSOURCED,
        Code.NAME_UNSOURCED,
        Code.ROLE_UNSOURCED,
        Code.FIGURES_DISAGREE,
        Code.NEGATION_CUT,
        Code.NOT_SAID,
        Code.CLAIM_AS_FACT,
        Code.SCOPE_CUT,
        Code.UNUSED_IGNORE,
        Code.PROSE_NAME,
        Code.POINT_UNRELATED,
        Code.POINT_OPPOSED,
        Code.DISPUTE_ONE_SIDED,
        Code.POINT_UNCORROBORATED,
    }
)
