"""Whether what the editor writes stands in the sources: a rule a file, and the run over all of them."""

from briefgen.checking.agreement import disagreeing
from briefgen.checking.claims import statement_of
from briefgen.checking.proofs import ExcerptBudget
from briefgen.checking.run import Tally, Verified, verify
from briefgen.checking.values import locate_in

__all__ = ["ExcerptBudget", "Tally", "Verified", "disagreeing", "locate_in", "statement_of", "verify"]
