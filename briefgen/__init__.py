"""briefgen: briefings that cannot misquote.

``anchor`` resolves words in one text and knows no YAML; ``load`` reads a whole project.
"""

from typing import TYPE_CHECKING

from briefgen.deferred import deferred

if TYPE_CHECKING:
    from briefgen.anchoring import Anchor, Mark, Unanchored, anchor
    from briefgen.pipeline import Project, load
    from briefgen.text import Span
else:
    __getattr__ = deferred(__name__, {
        "briefgen.anchoring": "Anchor Mark Unanchored anchor",
        "briefgen.pipeline": "Project load",
        "briefgen.text": "Span",
    })  # fmt: skip

__version__ = "0.1.0"
__all__ = ["Anchor", "Mark", "Project", "Span", "Unanchored", "anchor", "load"]
