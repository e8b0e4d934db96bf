"""The few words that pages make of values: dates, counts, how something was verified or dated."""

from __future__ import annotations

from typing import TYPE_CHECKING

from briefgen.pages.translation import Said, gettext, ngettext, spoken
from briefgen.text import WordIndex

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from briefgen.briefing import Briefing, Disclosure, Passage, Quotation, SourceUse, Variant
    from briefgen.corpus import Role, Source
    from briefgen.pages.translation import Messages, Plurals
    from briefgen.yaml_source import PartialDate

_BOTH = 2
_WORDS_A_MINUTE = 230  # Brysbaert 2019, "How many words do we read per minute?": 238 for English non-fiction
_VERIFIED: Messages = {
    "verbatim": "verbatim",
    "typography": "verbatim, typography aside",
    "marked": "verbatim, with the editor\u2019s marks",
}
_DATED: Messages = {
    "declared": "as the source states",
    "editor": "as the editor states",
    "inferred": "inferred",
    "unknown": "basis of the date unknown",
}
_SPEAKERS: Messages = {
    "source": "speaker as the source says",
    "editor": "speaker not verified: set by the editor for the whole source",
    "undescribed": "speaker not verified: who speaks is not read in this language",
    "silent": "speaker not verified: the source does not say it plainly",
    "doubted": "speaker not verified: the source may name somebody else",
}
_TRAITS: Messages = {
    "translated": "translated; not the speaker\u2019s words",
    "brackets": "with brackets of the source\u2019s own",
    "spliced": "words left out by the source",
}
_SET_ASIDE: Messages = {
    "change-unrecorded": "change not recorded",
    "date-contradicted": "date not verified",
    "date-unsourced": "date not verified",
    "excerpt-budget": "excerpt longer than usual",
    "figures-disagree": "sources disagree",
    "negation-cut": "context not verified",
    "not-direct-speech": "direct speech not verified",
    "point-uncorroborated": "not independently confirmed",
    "speaker-mismatch": "speaker not verified",
}
_GENRES: Messages = {
    "report": "report",
    "analysis": "analysis",
    "opinion": "opinion",
    "background": "background",
}
_STATUSES: Messages = {"confirmed": "Confirmed", "disputed": "Disputed", "unknown": "Not known"}
_TRANSLATIONS: Messages = {"human": "human translation", "machine": "machine translation"}
_NOUNS: Plurals = {
    "event": ("{n} event", "{n} events"),
    "figure": ("{n} figure", "{n} figures"),
    "other source": ("{n} other source", "{n} other sources"),
    "passage": ("{n} passage", "{n} passages"),
    "person": ("{n} person", "{n} people"),
    "point": ("{n} point", "{n} points"),
    "quotation": ("{n} quotation", "{n} quotations"),
    "source": ("{n} source", "{n} sources"),
    "speaker": ("{n} speaker", "{n} speakers"),
    "topic": ("{n} topic", "{n} topics"),
    "word": ("{n} word", "{n} words"),
}
_DECLARED: Plurals = {
    "silenced": ("{n} warning set aside", "{n} warnings set aside"),
    "marks": ("{n} mark in a quotation", "{n} marks in a quotation"),
    "direct_because": ("{n} claim of direct speech", "{n} claims of direct speech"),
    "confirmed_because": ("{n} point confirmed by one account", "{n} points confirmed by one account"),
    "basis": ("{n} statement of the editor’s knowledge", "{n} statements of the editor’s knowledge"),
    "rights_full": ("{n} source shown in full", "{n} sources shown in full"),
}


def date(value: PartialDate) -> str:
    """A date as people write it: ``30 January 2023``, ``January 2023``, ``2023``."""
    return Said(spoken().date(value.text))


def count(number: int, noun: str) -> str:
    """A number with its noun: ``1 source``, ``2 sources``."""
    return ngettext(*_NOUNS[noun], number)


def enumerated(parts: Sequence[str]) -> str:
    """``a``, ``a and b``, ``a, b and c``."""
    return spoken().series(parts)


def paged(passage: Passage) -> str:
    """The pages of a passage: ``p. 4``, ``pp. 4–5``; empty where its source has none."""
    if passage.pages is None:
        return ""
    first, last = passage.pages
    if first == last:
        return gettext("p. {page}", page=str(first))
    return gettext("pp. {first}–{last}", first=str(first), last=str(last))


def genre(source: Source) -> str:
    """What kind of text a source is, for a reader."""
    return gettext(_GENRES[source.metadata.genre])


def translation(source: Source) -> str:
    """How a source was translated, for a reader; empty if it was not."""
    method = source.metadata.translation_method
    return gettext(_TRANSLATIONS[method]) if method else ""


def paraphrased() -> str:
    """What is said of words that a translation has come between."""
    return gettext(_TRAITS["translated"])


def status(point_status: str) -> str:
    """How far a point is known, for a reader."""
    return gettext(_STATUSES[point_status])


def verified(kind: str) -> str:
    """How a passage was proved, for a reader."""
    return gettext(_VERIFIED[kind])


def speaking(standing: str) -> str:
    """How it is known who speaks, for a reader."""
    return gettext(_SPEAKERS[standing])


def speakers(quotations: Sequence[Quotation]) -> str:
    """How many quotations have a verified speaker: ``7 of 9 speakers verified``; empty without any."""
    verified, every = sum(item.speaker_verified for item in quotations), len(quotations)
    if not quotations:
        return ""
    if every == 1:
        return gettext("speaker verified") if verified else gettext("speaker not verified")
    if verified < every:
        return gettext("{verified} of {n} speakers verified", verified=verified, n=every)
    if verified == _BOTH:
        return gettext("both speakers verified")
    return gettext("all {n} speakers verified", n=every)


def disclosed(disclosure: Disclosure) -> str:
    """What stands on the page by the editor's word, for a reader."""
    if disclosure.kind == "basis":
        return gettext("editor’s knowledge")
    if disclosure.kind == "confirmed":
        return gettext("why confirmed")
    known = _SET_ASIDE.get(disclosure.code)
    return (
        gettext(known) if known else gettext("not verified: {code}", code=disclosure.code.replace("-", " "))
    )


def by_the_editor(declared: Mapping[str, int]) -> list[str]:
    """What a site has by the editor's word, in counts; nothing that it has none of."""
    return [ngettext(*messages, declared[key]) for key, messages in _DECLARED.items() if declared.get(key)]


def traits(variant: Variant) -> list[str]:
    """Why a variant may not be what the speaker said, for a reader."""
    return [gettext(_TRAITS[trait]) for trait in variant.traits]


def dated(source: Source) -> str:
    """When a source was published and how that is known."""
    metadata = source.metadata
    if metadata.date_published is None:
        return gettext("date not stated")
    return gettext(
        "{date}, {basis}",
        date=date(metadata.date_published),
        basis=gettext(_DATED[metadata.date_source]),
    )


def publisher(source: Source) -> str:
    """Who published a source; never invented."""
    publisher = source.metadata.publisher
    return gettext("publisher not stated") if publisher == "unknown" else publisher


def office(role: Role) -> str:
    """A role with its organization and time."""
    held = f"{role.title}, {role.organization}" if role.organization else role.title
    if role.start and role.end:
        return gettext("{office} ({start} to {end})", office=held, start=date(role.start), end=date(role.end))
    if role.start:
        return gettext("{office} (since {start})", office=held, start=date(role.start))
    if role.end:
        return gettext("{office} (until {end})", office=held, end=date(role.end))
    return held


def standing(quotations: int, figures: int) -> str:
    """The sentence that the words of all quotations and figures match their sources; empty without any."""
    if quotations and figures:
        return gettext(
            "{quotations} and {figures} match their sources",
            quotations=count(quotations, "quotation"),
            figures=count(figures, "figure"),
        )
    if quotations == _BOTH:
        return gettext("both quotations match their sources")
    if figures == _BOTH:
        return gettext("both figures match their sources")
    if quotations:
        return ngettext(
            "{n} quotation matches its source", "all {n} quotations match their sources", quotations
        )
    if figures:
        return ngettext("{n} figure matches its source", "all {n} figures match their sources", figures)
    return ""


def holdings(briefing: Briefing) -> list[str]:
    """What a topic holds, in counts; nothing that it has none of."""
    held = ((briefing.quotations, "quotation"), (briefing.figures, "figure"), (briefing.sources, "source"))
    return [count(len(items), noun) for items, noun in held if items]


def minutes(briefing: Briefing) -> int:
    """Reading time of what a topic's page shows at first sight; at least one minute."""
    shown = [briefing.title, briefing.abstract]
    shown += [f"{item.value} {item.measures}" for item in briefing.figures]
    shown += [point.text for point in briefing.points]
    shown += [event.text for event in briefing.timeline]
    shown += [f"{item.passage.words} {item.note or ''}" for item in briefing.quotations]
    words = sum(WordIndex(text).total for text in shown)
    return max(1, round(words / _WORDS_A_MINUTE))


def summary(text: str, limit: int = 200) -> str:
    """The beginning of a text in at most ``limit`` characters, cut between words."""
    line = " ".join(text.split())
    return line if len(line) <= limit else f"{line[: limit - 1].rsplit(' ', 1)[0]}…"


def grouped(number: int) -> str:
    """A number as the site's language writes it: *2,000*."""
    return spoken().number(number)


def share(use: SourceUse) -> str:
    """The shown part of a source in percent; ``under 1`` where rounding would say that nothing is shown."""
    percent = round(use.share * 100)
    return str(percent) if percent or not use.words_shown else gettext("under 1")
