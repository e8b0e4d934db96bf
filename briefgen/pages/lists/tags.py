"""Tags: what topics are about, in their editors' words, each with a page of its own."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING

from briefgen.pages.links import tag_slug
from briefgen.pages.lists.sort_names import collated
from briefgen.pages.worked_out import once

if TYPE_CHECKING:
    from briefgen.briefing import Briefing, Site


@dataclass(frozen=True)
class Tag:
    """A tag with its topics.

    Attributes:
        slug: Its part of an address, by which spellings are told to be one tag.
        name: As most topics write it.
        topics: In the site's order.
    """

    slug: str
    name: str
    topics: tuple[Briefing, ...]

    @property
    def order(self) -> tuple[str, str]:
        """By what tags are sorted."""
        return collated(self.name), self.slug

    @property
    def path(self) -> str:
        """Its page."""
        return f"{self.folder}/index.md"

    @property
    def folder(self) -> str:
        """The folder of its page."""
        return f"topics/tags/{self.slug}"


@once
def all_tags(site: Site) -> tuple[Tag, ...]:
    """Every tag of a site by name; of topics that have content."""
    spellings: dict[str, Counter[str]] = {}
    topics: dict[str, list[Briefing]] = {}
    for briefing in site.briefings:
        for tag in briefing.tags if briefing.status != "withdrawn" else ():
            spellings.setdefault(tag_slug(tag), Counter())[tag] += 1
            among = topics.setdefault(tag_slug(tag), [])
            if briefing not in among:
                among.append(briefing)
    made = (Tag(slug, names.most_common(1)[0][0], tuple(topics[slug])) for slug, names in spellings.items())
    return tuple(sorted(made, key=lambda tag: tag.order))
