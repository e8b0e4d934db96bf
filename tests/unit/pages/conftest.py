"""What tests of pages share: a maker of small sites, and pages rendered from the packaged templates."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

import pytest

from briefgen.pages import Page, SiteSettings, packaged_templates, render
from tests.unit.pages.site_maker import SiteMaker

if TYPE_CHECKING:
    from briefgen.briefing import Site

Rendered = Callable[..., dict[str, str]]


@pytest.fixture
def maker() -> SiteMaker:
    return SiteMaker()


@pytest.fixture
def rendered() -> Rendered:
    """Renders a site with the packaged templates: the Markdown of each page by its path."""

    def run(site: Site, **settings: Any) -> dict[str, str]:
        made: tuple[Page, ...] = render(
            site, [packaged_templates()], SiteSettings(**{"name": "Seoul desk", **settings})
        )
        return {page.path: page.text for page in made}

    return run
