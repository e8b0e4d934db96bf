"""How English says that words were not said, only perhaps said, or somebody else's."""

from __future__ import annotations

from typing import Final

from briefgen.languages.contract.doubts import Doubts
from briefgen.languages.english.doubts.borrowed import BORROWED, BORROWED_PARTS, CONTINUED, EARLIER
from briefgen.languages.english.doubts.owners import AROUND, OTHERS, OWNER, RELAYED
from briefgen.languages.english.doubts.parts import PARTS
from briefgen.languages.english.doubts.withdrawn import AFTERWARDS, HERE
from briefgen.languages.english.doubts.writings import DOCUMENT_PARTS, DOCUMENTS

ENGLISH_DOUBTS: Final = Doubts(
    parts=PARTS | DOCUMENT_PARTS | BORROWED_PARTS,
    here=HERE.rstrip() + DOCUMENTS.rstrip() + BORROWED,
    afterwards=AFTERWARDS,
    continued=CONTINUED,
    earlier=EARLIER,
    owner_parts=PARTS | OWNER,
    relayed=RELAYED,
    around=AROUND,
    others=OTHERS,
)
