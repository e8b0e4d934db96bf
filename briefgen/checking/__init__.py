"""Whether what the editor writes stands in the sources: a rule a file, and the run over all of them."""

from briefgen.checking.agreement import disagreeing, is_same_number
from briefgen.checking.allowance import Allowance, context_limit, sentence_limit
from briefgen.checking.claims import statement_of
from briefgen.checking.proofs import ExcerptBudget
from briefgen.checking.proven_amounts import proven_amount, unit_name
from briefgen.checking.run import Tally, Verified, verify
from briefgen.checking.speaker_standing import SpeakerStanding, speaker_standing
from briefgen.checking.values import locate_in

__all__ = [
    "Allowance",
    "ExcerptBudget",
    "SpeakerStanding",
    "Tally",
    "Verified",
    "context_limit",
    "disagreeing",
    "is_same_number",
    "locate_in",
    "proven_amount",
    "sentence_limit",
    "speaker_standing",
    "statement_of",
    "unit_name",
    "verify",
]
