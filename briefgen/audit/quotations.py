"""The quotations of a draft: whether the corpus has them, and from whom."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from briefgen.anchoring import nearest_passage
from briefgen.audit.findings import Finding
from briefgen.checking.prose.quoting.quoted import places, stretches, turn_at
from briefgen.checking.prose.quoting.sayings import judged
from briefgen.checking.rules.scope_cut import SAYS
from briefgen.checking.scope import in_its_sentence
from briefgen.suggestion import Passage, name_passage
from briefgen.text import Span

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from briefgen.audit.likely_sentences import Candidates
    from briefgen.checking.prose.quoting.quoted import Place, Stretch
    from briefgen.checking.scope import Turn
    from briefgen.corpus import Corpus, Person, Source
    from briefgen.reading import Reading
    from briefgen.text.markup import PlainText

_LIKE: Final = 0.6
"""The likeness from which a passage is what the draft means."""
_SAID: Final = 0.7
"""The confidence from which a word or two in marks are somebody's and no term."""


def audit_quotations(
    reading: Reading, plain: PlainText, corpus: Corpus, candidates: Candidates
) -> Iterator[Finding]:
    """Yield a finding for each quotation of a draft, in order."""
    for stretch in stretches(reading):
        found = list(places(corpus.sources.values(), stretch.words))
        heard = reading.attributed_speaker(stretch.span)
        said = heard is not None and heard.confidence >= _SAID
        if found:
            yield _found(reading, plain, stretch, found, corpus.people)
        elif said or not stretch.is_few:
            yield _missing(plain, stretch, candidates)


def _found(
    reading: Reading, plain: PlainText, stretch: Stretch, found: list[Place], people: Mapping[str, Person]
) -> Finding:
    turns = [turn_at(place, reading.sentence_around(stretch.span).slice(reading.text)) for place in found]
    if all(turns) and not stretch.is_few:
        return _turned(plain, stretch, found[0], turns[0])
    saying = judged(people, reading, stretch, found)
    place = saying.place if saying is not None else found[0]
    span = Span(place.spans[0].start, place.spans[-1].end)
    heard = place.source.reading.attributed_speaker(span)
    speaker = heard.speaker.name if heard else None
    elsewhere = f", and {len(found) - 1} more" if len(found) > 1 else ""
    message = f"in {place.source.id}{elsewhere}"
    if saying is not None and saying.verdict == "by-another":
        message = (
            f"in {place.source.id}, which attributes these words to {saying.other}, not to {saying.speaker}"
        )
    elif saying is not None and saying.verdict == "unmarked":
        message = (
            f"in {place.source.id}, which prints these words as its own, not as words of {saying.speaker}"
        )
    elif saying is not None:
        message = f"in {place.source.id}, which does not name {saying.speaker}"
    return Finding(
        "quotation",
        plain.original(stretch.span),
        stretch.words,
        "other-speaker" if saying is not None else "verified",
        message,
        place.source,
        span,
        speaker,
        _selector(place.source, span, stretch.words if len(place.spans) > 1 else None),
        sure=saying is None or saying.sure,
    )


def _turned(plain: PlainText, stretch: Stretch, place: Place, turn: Turn | None) -> Finding:
    """Words that the source has, and that its sentence turns at every place."""
    assert turn is not None  # noqa: S101  # there is one for each place
    source, span = place.source, Span(place.spans[0].start, place.spans[-1].end)
    words = in_its_sentence(source.text, span, turn)
    message = f'{source.id} {SAYS[turn.kind]}: "{words}"'
    where = plain.original(stretch.span)
    selector = _selector(source, source.reading.sentence_around(span), None)
    return Finding(
        "quotation", where, stretch.words, "altered", message, source, span, None, selector, sure=turn.certain
    )


def _selector(source: Source, span: Span, marked: str | None) -> dict[str, str]:
    """The keys that name a passage; words with the editor's marks are kept as they are."""
    if marked is not None:
        return {"source": source.id, "exact": " ".join(marked.split())}
    named = name_passage(source.reading, span)
    return named.values(source.id) if isinstance(named, Passage) else {}


def _missing(plain: PlainText, stretch: Stretch, candidates: Candidates) -> Finding:
    span = plain.original(stretch.span)
    best, score = None, 0.0
    for source in candidates.sources(stretch.words):
        nearest = nearest_passage(source.reading, stretch.words)
        if nearest is not None and nearest.score > score:
            best, score = (source, nearest.span), nearest.score
    if best is None or score < _LIKE:
        return Finding("quotation", span, stretch.words, "unknown", "no source has similar words")
    source, passage = best
    heard = source.reading.attributed_speaker(passage)
    words = " ".join(passage.slice(source.text).split())
    return Finding(
        "quotation",
        span,
        stretch.words,
        "altered",
        f'{source.id} has "{words}"',
        source,
        passage,
        heard.speaker.name if heard else None,
        _selector(source, passage, None),
    )
