"""Where Material's own markup is not valid HTML and no template of ours reaches it."""

from __future__ import annotations

import re
from typing import Final

_TOGGLE: Final = re.compile(r'(<input class="md-toggle"[^>]*?) autocomplete="off"')
_CONTENTS: Final = ' for="__toc"'


def valid(html: str) -> str:
    """The page without what its toggles may not have, and without a label for what is not there."""
    html = _TOGGLE.sub(r"\1", html)
    return html if 'id="__toc"' in html else html.replace(_CONTENTS, "")
