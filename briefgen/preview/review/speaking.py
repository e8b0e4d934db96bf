"""How the speaker of a quotation was established, for somebody who judges it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, NamedTuple

from briefgen.checking import speaker_standing
from briefgen.preview.review.sentences import Sentence, sentence_at

if TYPE_CHECKING:
    from collections.abc import Iterator

    from briefgen.anchoring import Anchor
    from briefgen.corpus import Person, Source
    from briefgen.text import Span

_MOST: Final = 0.99
"""No reading of a text is certain."""


class Speaking(NamedTuple):
    """What is known of who speaks.

    Attributes:
        remark: One line.
        sentences: Where the source names the speaker.
        alias: What the source calls the speaker, if not by the name in people.yml.
    """

    remark: str
    sentences: tuple[Sentence, ...]
    alias: str | None


def speaking(source: Source, anchor: Anchor, person: Person, *, verified: bool) -> Speaking:
    """Say how it is known that ``person`` speaks; ``verified`` is what the check found."""
    found = source.reading.attributed_speaker(anchor.span)
    named = list(_named(source, anchor)) if verified or found is not None else []
    sentences = tuple(
        Sentence(source, sentence_at(source, one), speakers=(one,))
        for one in named
        if not any(one.overlaps(span) for span in anchor.spans)
    )
    exact = " ".join(found.speaker.exact.split()) if found else ""
    match speaker_standing(source, anchor, verified=verified):
        case "source":
            sure = f", {min(found.confidence, _MOST):.0%} sure" if found else ""
            second = "; the source quotes the words via somebody else" if found and found.second_hand else ""
            words = f" as “{exact}”" if exact else ""
            remark = f"Speaker read in the source{words}{sure}{second}."
        case "editor":
            remark = "Speaker not verified: sources.yml declares who speaks in this source."
        case "undescribed":
            remark = f"Speaker not verified: speakers are not read in the language “{source.reading.tag}”."
        case "doubted":
            other = f": the source may name “{exact}”" if exact else ": the source may name somebody else"
            remark = f"Speaker not verified{other}."
        case _:
            remark = "Speaker not verified: the source does not say in a recognized form."
    alias = exact if verified and exact and exact != person.name else None
    return Speaking(remark, sentences, alias)


def _named(source: Source, anchor: Anchor) -> Iterator[Span]:
    for span in anchor.spans:
        found = source.reading.attributed_speaker(span)
        if found is not None:
            yield found.speaker.span
