"""An HTML document that needs nothing else: its policy lets nothing in but its own styles."""

from __future__ import annotations

from base64 import b64encode
from hashlib import sha256
from importlib.resources import files
from typing import TYPE_CHECKING, Final

from briefgen.escaping.html import encode

if TYPE_CHECKING:
    from briefgen.escaping.html import Html

_POLICY: Final = (
    "default-src 'none'; style-src 'sha256-{digest}'; img-src data:; base-uri 'none'; form-action 'none'"
)
_DOCUMENT: Final = """\
<!doctype html>
<html lang="{language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="{policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<meta name="robots" content="noindex">
<link rel="icon" href="data:,">
<title>{title}</title>
<style>{style}</style>
</head>
{body}
</html>
"""


def self_contained(body: str | Html, *, title: str, language: str, style: str) -> str:
    """The document.

    Args:
        body: The element, its tags included.
        title: Text.
        language: BCP 47 tag.
        style: As ``packaged_style`` makes it: the policy's hash is of these very characters.
    """
    return _DOCUMENT.format(
        language=encode(language),
        policy=_POLICY.format(digest=b64encode(sha256(style.encode()).digest()).decode()),
        title=encode(title),
        style=style,
        body=body,
    )


def packaged_style(name: str, before: str = "") -> str:
    """A stylesheet of this package after another, without what could end the element or be read otherwise."""
    added = (files("briefgen.preview") / name).read_text(encoding="utf-8")
    lines = f"{before}\n{added}".replace("\r\n", "\n").replace("\r", "\n")
    return lines.replace("\0", "\ufffd").replace("</", r"<\/")
