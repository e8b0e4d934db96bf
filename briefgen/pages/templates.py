"""Where the packaged templates, theme and assets are."""

from __future__ import annotations

from pathlib import Path

from briefgen.errors import TemplateError


def packaged_templates() -> Path:
    """The folder of the templates that come with the package: inside it in a wheel, beside it in a checkout.

    Raises:
        TemplateError: If the installation has none.
    """
    package = Path(__file__).resolve().parent.parent
    for folder in (package / "site_templates", package.parent / "site_templates"):
        if (folder / "pages").is_dir():
            return folder
    raise TemplateError("the packaged site_templates are missing: install briefgen again")
