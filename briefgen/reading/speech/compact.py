"""Who speaks, in a language of which only its words are described: a cue and a name before or after.

German, French and Spanish put both orders to the same use: *„…“, sagte Anna Berg*, *« … », a dit Anne Petit*,
*Ana Ruiz dijo: «…»*. Nothing is guessed: a pronoun stays unresolved, a description stays a description, and
where no cue stands beside the quotation nobody speaks it.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final, NamedTuple

from briefgen.languages.vocabulary import words as listed
from briefgen.reading.names.naming import Naming, Speaker
from briefgen.reading.speech.compact_phrases import (
    Phrase,
    attached_pronoun,
    phrase_at,
    verb_at,
    with_apposition,
    words_of,
)
from briefgen.reading.speech.direct_speech import ExtractedQuotation, QuotedPassage, outermost
from briefgen.reading.speech.speech_shapes import word_count
from briefgen.text import Span

if TYPE_CHECKING:
    from collections.abc import Sequence

    from briefgen.languages.describing import Describing
    from briefgen.languages.speech import Speech
    from briefgen.reading.marks.pairing import QuotedSpan
    from briefgen.reading.speech.compact_phrases import Word

_REACH: Final = 220
"""How many code points before or after a quotation are read for its cue."""
_SIGNS: Final = listed(", . – — - : ; ( ) “ ” „ » « …")
_CLAUSE: Final = frozenset({";", "(", ")", "?", "!"})
_SENTENCE: Final = re.compile(r"(?<=[^\W\d_]{2})[.!?…]+[”“»\"']*\s+(?=[^\W\d_a-zß-ÿ])")
_LINKS: Final = re.compile(r"[\s,;:.–—-]*")
_CONFIDENCE: Final = {
    "after-inverted": 0.97,
    "after-subject": 0.97,
    "briefly": 0.95,
    "before": 0.96,
    "before-apart": 0.9,
    "label": 0.97,
    "source": 0.8,
    "within": 0.95,
    "continued": 0.92,
}
_DESCRIBED: Final = 0.7
_OWN: Final = frozenset({"after-inverted", "after-subject", "briefly"})
"""The rules that give a quotation a speaker of its own although it goes on with another."""
_APART: Final = 12
"""How many words a verb before a quotation may stand away from it."""


class _Cue(NamedTuple):
    phrase: Phrase
    words: list[Word]
    verb: Span | None
    rule: str


def compact_passages(
    text: str,
    paragraphs: Sequence[tuple[int, int]],
    spans: Sequence[QuotedSpan],
    of: Speech,
    describing: Describing | None = None,
) -> tuple[QuotedPassage, ...]:
    """Every outermost quoted span, in order, with the speaker whom a cue beside it names."""
    marked = outermost(spans)
    found: list[QuotedPassage] = []
    naming = Naming(text, [(one.outer.start, one.outer.end) for one in marked], (), describing)
    for number, quoted in enumerate(marked):
        first, last = next(
            (bounds for bounds in paragraphs if bounds[0] <= quoted.outer.start < bounds[1]), (0, len(text))
        )
        before = max([first, *(one.outer.end for one in marked[number - 1 : number] if number)])
        after = min([last, *(one.outer.start for one in marked[number + 1 : number + 2])])
        cue = _cue(text, quoted, before, after, of)
        found.append(_passage(naming, quoted, cue, found[-1] if found else None, (first, before)))
    return tuple(found)


def _cue(text: str, quoted: QuotedSpan, before: int, after: int, of: Speech) -> _Cue | None:
    start, end = quoted.outer.start, quoted.outer.end
    following = words_of(text, end, min(after, end + _REACH))
    leading = words_of(text, _sentence_start(text, before, start), start)
    colon = bool(leading) and leading[-1].text == ":"
    lead = _before(leading, of)
    if colon and lead is not None:
        return lead
    return _after(following, of) or lead or _within(text, quoted, of)


def _sentence_start(text: str, before: int, start: int) -> int:
    begin = max(before, start - _REACH)
    for match in _SENTENCE.finditer(text, begin, start):
        begin = match.end()
    return begin


def _after(words: list[Word], of: Speech) -> _Cue | None:
    """*sagte X*, *X sagte*, *so X*, *laut X* right behind the quotation."""
    at = 0
    while at < len(words) and words[at].text in _SIGNS:
        if words[at].text == "." and at == 0:
            return None
        at += 1
    if at >= len(words):
        return None
    if words[at].low in of.briefly | of.sources:
        phrase = phrase_at(words, at + 1, of)
        rule = "briefly" if words[at].low in of.briefly else "source"
        return _Cue(phrase, words, None, rule) if phrase is not None else None
    return _verb_first(words, at, of) or _subject_first(words, at, of)


def _verb_first(words: list[Word], at: int, of: Speech) -> _Cue | None:
    if words[at].low in of.clitics and at + 1 < len(words):
        told = _verb_first(words, at + 1, of)
        if told is not None:
            return told
    ended = verb_at(words, at, of)
    if ended is None:
        if words[at].low in of.auxiliaries:
            # The subject may stand between the auxiliary and its participle: *hat Anna Berg gesagt*.
            phrase = phrase_at(words, at + 1, of)
            if phrase is not None and any(
                one.low in of.participles for one in words[phrase.last : phrase.last + 4]
            ):
                return _Cue(phrase, words, Span(words[at].start, words[at].end), "after-inverted")
        return None
    verb = Span(words[at].start, words[ended - 1].end)
    if attached_pronoun(words[at], of):
        return _Cue(Phrase(at, at + 1, None, pronoun=True), words, verb, "after-inverted")
    subject = ended
    while subject < len(words) and (
        words[subject].low in of.adverbs
        or (
            words[subject].low in of.determiners
            and words[subject + 1 : subject + 2]
            and words[subject + 1].low in of.adverbs
        )
    ):
        subject += 1
    phrase = phrase_at(words, subject, of)
    if phrase is None:
        return None
    return _Cue(with_apposition(words, phrase, of), words, verb, "after-inverted")


def _subject_first(words: list[Word], at: int, of: Speech) -> _Cue | None:
    phrase = phrase_at(words, at, of)
    if phrase is None:
        return None
    place = _past_apposition(words, phrase.last)
    while place < len(words) and words[place].low in of.adverbs | of.clitics:
        place += 1
    ended = verb_at(words, place, of)
    if ended is None:
        after = phrase.last
        named_so = after < len(words) and words[after].low in of.sources_after
        return _Cue(phrase, words, None, "source") if named_so else None
    return _Cue(phrase, words, Span(words[place].start, words[ended - 1].end), "after-subject")


def _past_apposition(words: list[Word], at: int) -> int:
    """*X, die Ministerin, sagte*: past what two commas enclose."""
    if at >= len(words) or words[at].text != ",":
        return at
    for place in range(at + 1, min(at + 16, len(words))):
        if words[place].text == ",":
            return place + 1
        if words[place].text in _CLAUSE | {".", ":"}:
            return at
    return at


def _before(words: list[Word], of: Speech) -> _Cue | None:
    """*X sagte: „…“*, *Am Montag sagte X: „…“*, *X: „…“*, *Laut X …*."""
    end = len(words)
    while end and words[end - 1].text in {":", ",", "„", "«", "“"}:
        end -= 1
    for at in range(end - 1, max(-1, end - _APART - 1), -1):
        if words[at].text in _CLAUSE:
            break
        ended = verb_at(words, at, of)
        if ended is None or (at and words[at - 1].low in of.auxiliaries and words[at].low in of.participles):
            continue
        verb = Span(words[at].start, words[ended - 1].end)
        rule = "before" if words[-1].text in {":", ","} or end - ended <= 4 else "before-apart"
        inverted = phrase_at(words, ended, of) if ended < end else None
        subject = _subject_left(words, at, of)
        found = (
            subject if subject is not None and (inverted is None or subject.named is not None) else inverted
        )
        if attached_pronoun(words[at], of):
            found = Phrase(at, at + 1, None, pronoun=True)
        return _Cue(found, words, verb, rule) if found is not None else None
    return _label(words, end, of) or _source(words, of) or _introduced(words, of)


def _subject_left(words: list[Word], verb: int, of: Speech) -> Phrase | None:
    """The last phrase that ends right before the verb, past an apposition between commas."""
    last = verb
    while last and words[last - 1].low in of.adverbs | of.auxiliaries | of.clitics:
        last -= 1
    if last and words[last - 1].text == ",":
        opening = next((at for at in range(last - 2, -1, -1) if words[at].text == ","), None)
        last = opening if opening is not None else last - 1
    for first in range(max(0, last - 8), last):
        if first and words[first - 1].is_capitalised and words[first].is_capitalised:
            continue
        if first and words[first - 1].low in of.prepositions | of.determiners and first - 1 >= last - 8:
            continue
        phrase = phrase_at(words, first, of)
        if phrase is not None and phrase.last == last:
            return with_apposition(words, phrase, of)
    return _described_by(words, last, of)


def _described_by(words: list[Word], last: int, of: Speech) -> Phrase | None:
    """*der Sprecher von X*: a description that hangs a name on a preposition, and means neither X."""
    for at in range(last - 1, max(1, last - 8), -1):
        if words[at].low in of.prepositions:
            head = _subject_left(words, at, of)
            return Phrase(head.first, last, None, pronoun=False) if head is not None else None
        if not words[at].is_capitalised:
            return None
    return None


def _label(words: list[Word], end: int, of: Speech) -> _Cue | None:
    if end == len(words) or words[end].text != ":":
        return None
    phrase = phrase_at(words, 0, of)
    if (
        phrase is None
        or phrase.named is None
        or not (phrase.last == end or words[phrase.last].text in {",", "("})
    ):
        return None
    return _Cue(phrase, words, None, "label")


def _introduced(words: list[Word], of: Speech) -> _Cue | None:
    """*Struwe bleibt skeptisch: „…“*: whoever begins the sentence that a colon ends, if it is named."""
    if not words or words[-1].text != ":" or any(one.text in _CLAUSE | {".", ","} for one in words):
        return None
    phrase = phrase_at(words, 0, of)
    if phrase is None or phrase.named is None or words[phrase.last].is_capitalised:
        return None
    return _Cue(phrase, words, None, "before-apart")


def _source(words: list[Word], of: Speech) -> _Cue | None:
    for at, word in enumerate(words[:-1]):
        if "." in (one.text for one in words[at:]):
            continue  # *nach Hettlingen.* ends a sentence of its own
        if word.low in of.sources_after:
            named = _subject_left(words, at, of)
            return _Cue(named, words, None, "source") if named is not None else None
        if word.low in of.sources:
            phrase = phrase_at(words, at + 1, of)
            if phrase is not None and not phrase.pronoun:
                return _Cue(phrase, words, None, "source")
    return None


def _within(text: str, quoted: QuotedSpan, of: Speech) -> _Cue | None:
    """*« On y va, a dit Marie Petit, et vite »*: a cue between commas inside the marks."""
    words = words_of(text, quoted.inner.start, quoted.inner.end)
    for at, word in enumerate(words[:-2]):
        if word.text != ",":
            continue
        found = _verb_first(words, at + 1, of)
        if found is None:
            continue
        ends = found.phrase.last >= len(words) or words[found.phrase.last].text in {",", "."}
        if ends and (found.phrase.named is not None or found.phrase.pronoun):
            return found._replace(rule="within")
    return None


def _passage(
    naming: Naming,
    quoted: QuotedSpan,
    cue: _Cue | None,
    previous: QuotedPassage | None,
    window: tuple[int, int],
) -> QuotedPassage:
    text = naming.text
    exact = quoted.inner.slice(text)
    goes_on = _goes_on(text, quoted, cue, previous, window)
    if goes_on is not None and (
        cue is None or cue.rule not in {"after-inverted", "after-subject", "briefly"}
    ):
        said = goes_on.extracted
        ends_sentence = "." in text[goes_on.quoted.outer.end : quoted.outer.start]
        extracted = ExtractedQuotation(
            quoted.inner,
            exact,
            said.speaker,
            said.cue,
            "continued-" + said.rule.removeprefix("continued-"),
            min(said.confidence, _CONFIDENCE["continued"]),
            continues=not ends_sentence,
        )
    elif cue is None:
        extracted = ExtractedQuotation(quoted.inner, exact, None, None, "none", 0.0, quoted.continues)
    else:
        speaker = _speaker(naming, cue)
        named = speaker.certain if speaker.described else cue.phrase.named is not None
        sure = _CONFIDENCE[cue.rule] if named else _DESCRIBED
        extracted = ExtractedQuotation(
            quoted.inner,
            exact,
            speaker,
            cue.verb,
            cue.rule,
            sure,
            quoted.continues,
            second_hand=cue.rule == "source",
        )
    paused = exact.rstrip()[-1:] in {",", "?", "!"}
    spoken = cue is not None and (paused or (cue.rule in _OWN and _is_sentence(text, quoted, window[1])))
    return QuotedPassage(quoted, extracted, word_count(exact) >= 4 or spoken)


def _is_sentence(text: str, quoted: QuotedSpan, before: int) -> bool:
    """Whether a short passage is a sentence: *„Unsinn“, sagte X*, not *Der Film „Unsinn“, sagte X*."""
    start = quoted.outer.start
    leading = text[_sentence_start(text, before, start) : start].strip()
    return (not leading or leading[-1] in ".!?)") and quoted.inner.slice(text).lstrip(" \u00a0\u202f¿¡")[
        :1
    ].isupper()


def _goes_on(
    text: str, quoted: QuotedSpan, cue: _Cue | None, previous: QuotedPassage | None, window: tuple[int, int]
) -> QuotedPassage | None:
    """The passage before, where nothing but its cue stands between the two."""
    if previous is None or previous.extracted.speaker is None or previous.quoted.outer.end != window[1]:
        return None
    if cue is not None and cue.rule in {"before", "label"} and _LINKS.fullmatch(text, window[1], window[1]):
        between = text[previous.quoted.outer.end : quoted.outer.start]
        told = previous.extracted
        same = told.speaker is not None and told.speaker.span.start >= previous.quoted.outer.end
        return previous if same and ":" not in between else None
    introduced = text[window[1] : quoted.outer.start].rstrip().endswith(":")
    return previous if cue is None and not introduced else None


def _speaker(naming: Naming, cue: _Cue) -> Speaker:
    text = naming.text
    first, last, named, pronoun = cue.phrase
    words = cue.words
    span = Span(words[first].start, words[last - 1].end)
    exact = span.slice(text)
    if pronoun:
        return Speaker(span, exact, None, certain=False)
    described = naming.described(span.start, span.end)
    if described is not None:
        return described
    if named is None:
        return Speaker(span, exact, exact)
    name = text[words[named].start : span.end]
    return Speaker(span, exact, " ".join(name.split()))
