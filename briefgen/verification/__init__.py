"""Whether what the editor writes stands in the sources: a rule a file, and the run over all of them."""

from briefgen.verification.amounts import disagreeing
from briefgen.verification.context import ExcerptBudget
from briefgen.verification.values import locate_in
from briefgen.verification.verify import Tally, Verified, verify

__all__ = ["ExcerptBudget", "Tally", "Verified", "disagreeing", "locate_in", "verify"]
