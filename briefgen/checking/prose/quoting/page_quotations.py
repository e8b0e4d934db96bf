"""What is quoted on the pages that are written by hand, and in what the editor says on the home page."""

from __future__ import annotations

from typing import TYPE_CHECKING

from briefgen.checking.prose.quoting.quoted import Stretch, places, stretches
from briefgen.reading import Reading
from briefgen.text.markup import without_markdown

if TYPE_CHECKING:
    from collections.abc import Iterator

    from briefgen.checking.proofs import Context
    from briefgen.diagnostics import Label
    from briefgen.text import Document


def unproven_on_pages(context: Context) -> Iterator[tuple[Document, Stretch]]:
    """Yield the stretches that no source has, with their place in the page's file.

    A word or two in marks may be the name of a button or a term, and are left alone.
    """
    for page in context.pages:
        plain = without_markdown(page.text)
        for stretch in stretches(Reading(plain.text, context.language)):
            if not stretch.is_few and not any(places(context.corpus.sources.values(), stretch.words)):
                yield page, Stretch(plain.original(stretch.span), stretch.words, is_few=False)


def unproven_on_home(context: Context) -> Iterator[tuple[Label, Stretch]]:
    """Yield the stretches of the home page's titles and leads that no source has, with the field."""
    home = context.curation.home
    for part in (home, *home.collections) if home else ():
        for key in ("title", "lead"):
            text = getattr(part, key, None)
            for stretch in stretches(Reading(text, context.language)) if text else ():
                if not stretch.is_few and not any(places(context.corpus.sources.values(), stretch.words)):
                    yield part.label(key), stretch
