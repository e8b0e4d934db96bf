"""Which topics go into the file."""

from __future__ import annotations

from typing import TYPE_CHECKING

from briefgen.errors import ConfigurationError

if TYPE_CHECKING:
    from collections.abc import Collection

    from briefgen.briefing import Briefing, Site


def chosen(site: Site, slugs: Collection[str]) -> tuple[Briefing, ...]:
    """The topics of these names in the site's order; all of them where no name is given.

    Raises:
        ConfigurationError: If the site has no topic of a name.
    """
    known = {briefing.slug: briefing for briefing in site.briefings}
    for slug in slugs:
        if slug not in known:
            raise ConfigurationError(f'there is no topic "{slug}" to show; known: {", ".join(known)}')
    return tuple(briefing for briefing in site.briefings if not slugs or briefing.slug in slugs)
