"""What an entry does not say of its passage, and would have to.

``entries`` knows what each kind of entry has to heed of what turns its passage; ``told`` which part of the
passage a text repeats, ``foretold`` whether a number was only expected, ``number_clauses`` what it hangs on.
"""

from __future__ import annotations

from briefgen.checking.unsaid.entries import turns_of
from briefgen.checking.unsaid.told import told_of

__all__ = ["told_of", "turns_of"]
