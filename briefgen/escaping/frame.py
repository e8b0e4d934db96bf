"""A frame as the text of somebody else's page: HTML that people read and copy, in no Markdown of ours."""

from __future__ import annotations

import re
from typing import Final

from markupsafe import escape

from briefgen.escaping.characters import representable

_BIDI: Final = re.compile("[\u202a-\u202e\u2066-\u2069]")
_SANDBOX: Final = "allow-scripts allow-popups allow-popups-to-escape-sandbox"


def iframe(address: str, title: str, width: int, height: int) -> str:
    """An ``iframe`` that may run its own script and open what a reader chooses, and nothing else.

    Args:
        address: An absolute one.
        title: What is in the frame, for readers who do not see it.
        width: In pixels, as ``height``; narrower where there is less room.
        height: Which a script may change.
    """
    return (
        f'<iframe src="{_attribute(address)}" title="{_attribute(title)}" width="{width}" height="{height}"'
        f' loading="lazy" sandbox="{_SANDBOX}" style="border: 0; max-width: 100%"></iframe>'
    )


def _attribute(text: str) -> str:
    """A text on one line; what could reorder the text around it is shown as U+FFFD."""
    return str(escape(_BIDI.sub("\ufffd", " ".join(representable(text).split()))))
