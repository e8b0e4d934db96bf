"""Whether what the editor writes stands in the sources: a rule a file, and the run over all of them."""

from typing import TYPE_CHECKING

from briefgen.deferred import deferred

if TYPE_CHECKING:
    from briefgen.checking.allowance import Allowance, context_limit, sentence_limit
    from briefgen.checking.budget import ExcerptBudget
    from briefgen.checking.figures.agreement import disagreeing, is_same_number
    from briefgen.checking.figures.claims import statement_of
    from briefgen.checking.figures.proven_amounts import proven_amount, unit_name
    from briefgen.checking.figures.values import locate_in
    from briefgen.checking.run import Tally, Verified, verify
    from briefgen.checking.speaking.speaker_standing import SpeakerStanding, speaker_standing
else:
    __getattr__ = deferred(__name__, {
        "briefgen.checking.figures.agreement": "disagreeing is_same_number",
        "briefgen.checking.allowance": "Allowance context_limit sentence_limit",
        "briefgen.checking.figures.claims": "statement_of",
        "briefgen.checking.budget": "ExcerptBudget",
        "briefgen.checking.figures.proven_amounts": "proven_amount unit_name",
        "briefgen.checking.run": "Tally Verified verify",
        "briefgen.checking.speaking.speaker_standing": "SpeakerStanding speaker_standing",
        "briefgen.checking.figures.values": "locate_in",
    })  # fmt: skip

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
