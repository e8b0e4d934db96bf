"""What sets the person named behind a description apart from whom it describes: *the driver of X*."""

from __future__ import annotations

from typing import Final

APART: Final = (
    r"\s+(?:(?:of|for|to|with|against|behind|beside|alongside|opposite|next to)"
    r"|(?:(?:in|to|for|from|by|with|at|under|on|of|against)\s)?(?:whom|whose)"
    r"|(?:who|that)\s(?!(?:is|was|calls|called|goes|went|we|they|people|some)\b)(?:had\s|has\s)?\w+(?:\s(?:at|on|for|with|to))?"
    r"|(?:(?:had|has|have|then|later|also|once|again|\w+ly)\s)*"
    r"(?:told|asked|warned|reminded|informed|assured|advised|urged|promised|texted|emailed|answered|interrupted|"
    r"questioned|accused|cautioned|corrected|scolded|thanked|congratulated|instructed|ordered|challenged|"
    r"(?:said|wrote|replied|shouted|yelled|whispered|spoke|explained|snapped)\s(?:to|at|of|about)))\s"
)

OTHER: Final = r"\b(?:previous|preceding|rival|opposing|succeeding)\s"
"""Words of a description by which it means somebody else than is named before: *the previous mayor*."""

MEANWHILE: Final = r"\b(?:as|while|when|after|before|because|until)\s\Z"
"""Before a description, by which it means nobody named in the main clause: *Ann wept as the mayor …*."""
