"""The pages' content as JSON-LD in the vocabulary of schema.org, for whoever reads pages by program."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from briefgen.escaping.json import data_block
from briefgen.pages.addresses import Addresses
from briefgen.pages.data.annotations import source_name
from briefgen.pages.data.files import FILES, PACKAGE
from briefgen.pages.known import present
from briefgen.pages.links import card_path, external, person_path, source_path, topic_path
from briefgen.pages.translation import gettext

if TYPE_CHECKING:
    from briefgen.briefing import Briefing, Figure, Passage, Point, Quotation
    from briefgen.corpus import Source
    from briefgen.escaping.html import Html
    from briefgen.pages.cards import Card
    from briefgen.pages.page import SiteSettings

_CONTEXT: Final = "https://schema.org"
_GENRES: Final = {
    "report": "ReportageNewsArticle",
    "analysis": "AnalysisNewsArticle",
    "opinion": "OpinionNewsArticle",
    "background": "BackgroundNewsArticle",
}
_DATASET: Final = (
    *((file.path, file.media_type) for file in FILES if not file.twin),
    (PACKAGE, "application/json"),
)


class Linked:
    """Makes the data block of a page; the result is markup, ready for a template."""

    def __init__(self, settings: SiteSettings) -> None:
        self._settings = settings
        self._addresses = Addresses(settings)

    def site(self) -> Html:
        """The site, and its data as a Dataset."""
        addresses, settings = self._addresses, self._settings
        downloads = [
            present(
                **{"@type": "DataDownload"}, encodingFormat=kind, contentUrl=addresses.url(path), name=path
            )
            for path, kind in _DATASET
        ]
        dataset = present(
            **{"@type": "Dataset", "@id": addresses.name(PACKAGE)},
            name=gettext("{site}: quotations, figures and sources", site=settings.name),
            description=settings.description
            or gettext("Quotations, figures and sources of {site}, verified.", site=settings.name),
            license=settings.data_license.url if settings.data_license else None,
            creditText=settings.data_license.attribution if settings.data_license else None,
            distribution=downloads,
        )
        return _block({**self._website(), "inLanguage": settings.language, "hasPart": [dataset]})

    def topic(self, briefing: Briefing) -> Html:
        """A topic as a Report with its quotations, claims and sources."""
        path = topic_path(briefing.slug)
        parts = [
            *(self._quotation(item, path) for item in briefing.quotations),
            *(self._claim(item, path) for item in briefing.points),
            *(self._figure(item, path) for item in briefing.figures),
        ]
        return _block(
            present(
                **{"@type": "Report", "@id": self._addresses.name(path)},
                headline=briefing.title,
                url=self._addresses.url(path),
                abstract=None if briefing.status == "withdrawn" else briefing.abstract,
                description=briefing.withdrawn_because,
                inLanguage=self._settings.language,
                creativeWorkStatus="Withdrawn" if briefing.status == "withdrawn" else "Published",
                datePublished=briefing.date_published.text if briefing.date_published else None,
                dateModified=briefing.date_modified.text if briefing.date_modified else None,
                isPartOf=self._website(),
                citation=[self._article(source) for source in briefing.sources],
                hasPart=parts,
                correction=[note.text for note in briefing.corrections],
            )
        )

    def source(self, source: Source) -> Html:
        """A source as an article; not the site's own."""
        article = self._article(source)
        return _block({**article, "subjectOf": {"@id": self._addresses.name(source_path(source.id))}})

    def card(self, card: Card, image: str) -> Html:
        """A card as what it shows: a Quotation, or for a figure and for translated words a Claim.

        Args:
            card: The card.
            image: The path of its picture.
        """
        topic, path = card.topics[0], topic_path(card.topics[0].slug)
        said = self._quotation(card.quotation, path) if card.quotation else None
        shown = said or (self._figure(card.figure, path) if card.figure else {})
        within = {"@type": "Report", "@id": self._addresses.name(path), "headline": topic.title}
        about = {
            "url": self._addresses.url(card_path(card.id)),
            "image": self._addresses.url(image),
            "inLanguage": card.passage.source.metadata.language,
            "isPartOf": present(**within, url=self._addresses.url(path)),
        }
        if card.figure:
            printed = {"@type": "Quotation", "text": card.passage.words, **self._based_on(card.passage)}
            about |= {"appearance": printed}
        return _block(present(**shown, **about))

    def _website(self) -> dict[str, Any]:
        name = self._addresses.name("index.md")
        return present(
            **{"@type": "WebSite", "@id": name}, name=self._settings.name, url=self._addresses.url("index.md")
        )

    def _article(self, source: Source) -> dict[str, Any]:
        metadata = source.metadata
        known = metadata.publisher != "unknown"
        return present(
            **{
                "@type": ["NewsArticle", _GENRES[metadata.genre]],
                "@id": source_name(source, self._addresses),
            },
            headline=metadata.title,
            url=external(metadata.url),
            inLanguage=metadata.language,
            datePublished=metadata.date_published.text if metadata.date_published else None,
            publisher={"@type": "Organization", "name": metadata.publisher} if known else None,
            author={"@type": "Person", "name": metadata.author} if metadata.author else None,
            isBasedOn=[{"@type": "CreativeWork", "name": name} for name in metadata.is_based_on],
        )

    def _quotation(self, item: Quotation, path: str) -> dict[str, Any]:
        person = item.speaker.person
        speaker = {
            "@type": "Organization" if person.kind == "organization" else "Person",
            "@id": self._addresses.name(person_path(item.speaker.id)),
            "name": person.name,
        }
        # Words out of a translation are not the speaker's: they are told as a claim, as on the page.
        kind = "Claim" if item.paraphrase else "Quotation"
        said = {"claimInterpreter": speaker} if item.paraphrase else {"spokenByCharacter": speaker}
        date = item.date.text if item.date else None
        named = {"@type": kind, "@id": self._addresses.name(path, item.id)}
        return present(
            **named, text=item.passage.words, dateCreated=date, **said, **self._based_on(item.passage)
        )

    def _claim(self, item: Point, path: str) -> dict[str, Any]:
        sources = {passage.source.id: passage.source for passage in item.evidence}
        return present(
            **{"@type": "Claim", "@id": self._addresses.name(path, item.id)},
            text=item.text,
            creativeWorkStatus=item.status,
            isBasedOn=[{"@id": source_name(source, self._addresses)} for source in sources.values()],
        )

    def _figure(self, item: Figure, path: str) -> dict[str, Any]:
        return present(
            **{"@type": "Claim", "@id": self._addresses.name(path, item.id)},
            text=f"{item.value}: {item.measures}",
            temporalCoverage=item.date.text if item.date else None,
            **self._based_on(item.passage),
        )

    def _based_on(self, passage: Passage) -> dict[str, Any]:
        return {"isBasedOn": {"@id": source_name(passage.source, self._addresses)}}


def _block(value: dict[str, Any]) -> Html:
    return data_block({"@context": _CONTEXT, **value})
