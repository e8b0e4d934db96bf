"""The few words that pages make of values: dates, counts, how something was verified or dated."""

from __future__ import annotations

from typing import TYPE_CHECKING

from briefgen.text import WordIndex

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from briefgen.briefing import Briefing, Disclosure, Passage, Quotation, SourceUse, Variant
    from briefgen.corpus import Role, Source
    from briefgen.yaml_source import PartialDate

_MONTHS = (
    "January", "February", "March", "April", "May", "June",
    "July", "August", "September", "October", "November", "December",
)  # fmt: skip
_BOTH = 2
_WORDS_A_MINUTE = 230  # Brysbaert 2019, "How many words do we read per minute?": 238 for English non-fiction
_VERIFIED = {
    "verbatim": "verbatim",
    "typography": "verbatim, typography aside",
    "marked": "verbatim, with the editor\u2019s marks",
}
_DATED = {
    "declared": "as the source states",
    "editor": "as the editor states",
    "inferred": "inferred",
    "unknown": "basis of the date unknown",
}
_SPEAKERS = {
    "source": "speaker as the source says",
    "editor": "speaker not verified: set by the editor for the whole source",
    "undescribed": "speaker not verified: who speaks is not read in this language",
    "silent": "speaker not verified: the source does not say it plainly",
    "doubted": "speaker not verified: the source may name somebody else",
}
TRANSLATED = "translated; not the speaker\u2019s words"
"""What is said of words that a translation has come between."""
_TRAITS = {
    "translated": TRANSLATED,
    "brackets": "with brackets of the source\u2019s own",
    "spliced": "words left out by the source",
}
_SET_ASIDE = {
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
_PLURALS = {"person": "people"}


def date(value: PartialDate) -> str:
    """A date as people write it: ``30 January 2023``, ``January 2023``, ``2023``."""
    year, *rest = value.text.split("-")
    month = [_MONTHS[int(rest[0]) - 1]] if rest else []
    day = [str(int(rest[1]))] if len(rest) > 1 else []
    return " ".join([*day, *month, year])


def count(number: int, noun: str) -> str:
    """A number with its noun: ``1 source``, ``2 sources``."""
    return f"{number} {noun if number == 1 else _PLURALS.get(noun, f'{noun}s')}"


def enumerated(parts: Sequence[str]) -> str:
    """``a``, ``a and b``, ``a, b and c``."""
    return " and ".join(filter(None, (", ".join(parts[:-1]), parts[-1]))) if parts else ""


def paged(passage: Passage) -> str:
    """The pages of a passage: ``p. 4``, ``pp. 4–5``; empty where its source has none."""
    if passage.pages is None:
        return ""
    first, last = passage.pages
    return f"p. {first}" if first == last else f"pp. {first}–{last}"


def verified(kind: str) -> str:
    """How a passage was proved, for a reader."""
    return _VERIFIED[kind]


def speaking(standing: str) -> str:
    """How it is known who speaks, for a reader."""
    return _SPEAKERS[standing]


def speakers(quotations: Sequence[Quotation]) -> str:
    """How many quotations have a verified speaker: ``7 of 9 speakers verified``; empty without any."""
    verified = sum(item.speaker_verified for item in quotations)
    if not quotations:
        return ""
    if len(quotations) == 1:
        return "speaker verified" if verified else "speaker not verified"
    if verified < len(quotations):
        return f"{verified} of {len(quotations)} speakers verified"
    return f"{'both' if verified == _BOTH else f'all {verified}'} speakers verified"


def disclosed(disclosure: Disclosure) -> str:
    """What stands on the page by the editor's word, for a reader."""
    if disclosure.kind == "basis":
        return "editor’s knowledge"
    if disclosure.kind == "confirmed":
        return "why confirmed"
    return _SET_ASIDE.get(disclosure.code, f"not verified: {disclosure.code.replace('-', ' ')}")


def by_the_editor(declared: Mapping[str, int]) -> list[str]:
    """What a site has by the editor's word, in counts; nothing that it has none of."""
    nouns = {
        "silenced": "warning set aside",
        "marks": "mark in a quotation",
        "direct_because": "claim of direct speech",
        "confirmed_because": "point confirmed by one account",
    }
    nouns |= {"basis": "statement of the editor’s knowledge", "rights_full": "source shown in full"}
    counted = ((declared.get(key, 0), noun) for key, noun in nouns.items())
    return [f"{number} {noun if number == 1 else _plural(noun)}" for number, noun in counted if number]


def _plural(noun: str) -> str:
    first, _, rest = noun.partition(" ")
    return f"{first}s {rest}".rstrip()


def traits(variant: Variant) -> list[str]:
    """Why a variant may not be what the speaker said, for a reader."""
    return [_TRAITS[trait] for trait in variant.traits]


def dated(source: Source) -> str:
    """When a source was published and how that is known."""
    metadata = source.metadata
    if metadata.date_published is None:
        return "date not stated"
    return f"{date(metadata.date_published)}, {_DATED[metadata.date_source]}"


def publisher(source: Source) -> str:
    """Who published a source; never invented."""
    return "publisher not stated" if source.metadata.publisher == "unknown" else source.metadata.publisher


def office(role: Role) -> str:
    """A role with its organization and time."""
    held = f"{role.title}, {role.organization}" if role.organization else role.title
    if role.start and role.end:
        return f"{held} ({date(role.start)} to {date(role.end)})"
    if role.start or role.end:
        return f"{held} ({'since' if role.start else 'until'} {date(role.start or role.end)})"  # type: ignore[arg-type]
    return held


def standing(quotations: int, figures: int) -> str:
    """The sentence that the words of all quotations and figures match their sources; empty without any."""
    counted = [(number, noun) for number, noun in ((quotations, "quotation"), (figures, "figure")) if number]
    if not counted:
        return ""
    if len(counted) == 1 and counted[0][0] == _BOTH:
        parts = [f"both {counted[0][1]}s"]
    else:
        parts = [count(number, noun) for number, noun in counted]
    verb = "matches its source" if quotations + figures == 1 else "match their sources"
    several = len(counted) == 1 and counted[0][0] > _BOTH
    return f"{'all ' if several else ''}{enumerated(parts)} {verb}"


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


def share(use: SourceUse) -> str:
    """The shown part of a source in percent; ``under 1`` where rounding would say that nothing is shown."""
    percent = round(use.share * 100)
    return str(percent) if percent or not use.words_shown else "under 1"
