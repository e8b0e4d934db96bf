"""What is known of a text, each part made when it is first needed, and once.

Every stage takes a ``Reading`` where it asks a text something, so that no text is scanned again. All that is
found counts code points of the text as read. The modules below know parts of a text and never a ``Reading``.
"""

from __future__ import annotations

from bisect import bisect_right
from functools import cached_property
from hashlib import sha256
from typing import TYPE_CHECKING, TypeVar

from briefgen.cache import NO_PARTS
from briefgen.languages import described, reads_as_declared, speeches
from briefgen.text import Folded, fold, sentence_around
from briefgen.text.garbling import PADDING, legible
from briefgen.text.open_readings import is_open
from briefgen.text.skeleton import Skeleton, lowered, one_sort_of_mark

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    from briefgen.languages import Language
    from briefgen.reading.dates.moments import Moment
    from briefgen.reading.figures.stated_figures import ExtractedFigure, Numbers
    from briefgen.reading.layout.boilerplate import Boilerplate
    from briefgen.reading.layout.whole_sentences import WholeSentences
    from briefgen.reading.marks.pairing import QuotedSpan
    from briefgen.reading.marks.pairs import Pair
    from briefgen.reading.names.naming import Speaker
    from briefgen.reading.speech.attributed import SpeakerAttribution, Utterance
    from briefgen.reading.speech.direct_speech import ExtractedQuotation, QuotedPassage
    from briefgen.reading.speech.doubt.factuality import Doubt
    from briefgen.reading.speech.doubt.owners import Owner
    from briefgen.reading.turns.attributing import SpokenText
    from briefgen.reading.turns.voices import Voice
    from briefgen.text import Span
    from briefgen.text.words import WordIndex


T = TypeVar("T")


class Reading:
    """A text, and lazily all that is known of it.

    Attributes:
        text: The source as read.
        tag: The BCP 47 tag of its language, as declared.
        kind: What kind of document it is: who speaks in it, and where, depends on that.
        speaker: Who is declared to speak the whole of it, or the answers of an interview.
        known: What earlier runs have worked out of texts.
    """

    def __init__(self, text: str, tag: str = "en", kind: str = "article", speaker: str | None = None) -> None:
        self.text, self.tag, self.kind, self.speaker = text, tag, kind, speaker
        self.known = NO_PARTS

    @cached_property
    def digest(self) -> bytes:
        """A digest of all that it is made from."""
        made_from = repr((self.text, self.tag, self.kind, self.speaker))
        return sha256(made_from.encode("utf-8", "surrogatepass")).digest()

    def once(self, kind: str, asked: object, work: Callable[[], T]) -> T:
        """What is worked out of this text, by an earlier run where there was one.

        Args:
            kind: What is worked out.
            asked: All that it depends on besides the text, whose ``repr`` shows it all.
            work: Works it out.
        """
        if not self.known:
            return work()
        return self.known.of(kind, self.digest + repr(asked).encode("utf-8", "surrogatepass"), work)

    @cached_property
    def language(self) -> Language | None:
        """What is described of its language; without that, speakers and figures stay unread.

        None, too, where the text plainly is in another language than declared.
        """
        language = described(self.tag)
        if language is None:
            return None
        return language if self.once("language", "", lambda: reads_as_declared(self.text, language)) else None

    @cached_property
    def counting(self) -> Language | None:
        """The language as declared, in which numbers are read; without that, figures stay unread."""
        return described(self.tag)

    @cached_property
    def folded(self) -> Folded:
        """The text with its typography folded away."""
        return fold(self.text)

    @cached_property
    def skeleton(self) -> Skeleton:
        """The folded text's letters and digits."""
        return Skeleton(self.folded.text)

    @cached_property
    def lower(self) -> str:
        """The folded text in lower case, as long as it."""
        return lowered(self.folded.text)

    @cached_property
    def one_sort_of_mark(self) -> str:
        """The folded text with one sort of quotation mark, as long as it."""
        return one_sort_of_mark(self.folded.text)

    @cached_property
    def is_open(self) -> bool:
        """Whether anything of the folded text has two readings."""
        return is_open(self.folded.text)

    @cached_property
    def word_index(self) -> WordIndex:
        """Its words by their place."""
        from briefgen.text.words import WordIndex

        return WordIndex(self.text)

    def words_covered(self, spans: Iterable[Span]) -> tuple[int, int]:
        """How many of its words some stretches touch, each counted once, and how many it has."""
        asked = sorted(set(spans))
        return self.once("words", asked, lambda: (self.word_index.covered(asked), self.word_index.total))

    @cached_property
    def paragraphs(self) -> tuple[tuple[int, int], ...]:
        """Where its paragraphs start and end, in order."""
        from briefgen.reading.layout.paragraphs import paragraph_bounds

        return paragraph_bounds(self.text)

    @cached_property
    def _page_ends(self) -> tuple[int, ...]:
        from briefgen.reading.layout.pages import page_ends

        return page_ends(self.text)

    def pages_of(self, span: Span) -> tuple[int, int] | None:
        """The first and the last page that hold ``span``, from 1; None where the text has no pages."""
        from briefgen.reading.layout.pages import pages_of

        return pages_of(self._page_ends, span)

    @cached_property
    def _headings(self) -> tuple[tuple[int, str], ...]:
        from briefgen.reading.layout.headings import headings

        return headings(self.text)

    def heading_of(self, span: Span) -> str | None:
        """The heading that ``span`` stands below, in a text that marks its headings; else None."""
        from briefgen.reading.layout.headings import heading_above

        return heading_above(self._headings, span.start)

    @cached_property
    def boilerplate(self) -> tuple[Boilerplate, ...]:
        """What belongs to the page and not to the article, in order."""
        from briefgen.reading.layout.boilerplate import boilerplate

        return boilerplate(self.text, self.paragraphs)

    def is_page_clock(self, place: Span) -> bool:
        """Whether a date is a page's clock, beside the weather."""
        from briefgen.reading.layout.boilerplate import is_page_clock

        return is_page_clock(self.boilerplate, place)

    @cached_property
    def _legible(self) -> str:
        """The text with garbled characters and rare quotation marks as they were meant, as long as before."""
        from briefgen.reading.marks.shapes import usual_marks

        return usual_marks(legible(self.text))

    @cached_property
    def spaced(self) -> str:
        """The same with spaces for what pads it: there is none in an ordinary text."""
        return self._legible.replace(PADDING, " ") if self._legible is not self.text else self.text

    @cached_property
    def quoted_spans(self) -> tuple[QuotedSpan, ...]:
        """Every stretch between quotation marks, outer before inner; the one place where marks are paired."""
        from briefgen.reading.marks.pairing import scan

        return scan(self._legible, self.paragraphs)

    @cached_property
    def pairs(self) -> tuple[Pair, ...]:
        """The outermost pairs of quotation marks, each through all its paragraphs."""
        from briefgen.reading.marks.pairs import outermost_pairs

        return outermost_pairs(self.quoted_spans)

    def pair_at(self, place: int) -> int | None:
        """Which of the pairs has ``place`` between its marks, as an index; None outside any."""
        index = bisect_right(self.pairs, place, key=lambda pair: pair.inner.start) - 1
        return index if index >= 0 and place <= self.pairs[index].inner.end else None

    @cached_property
    def quoted_passages(self) -> tuple[QuotedPassage, ...]:
        """Every outermost quoted span that may be speech, with whom it is attributed to."""
        if self.language is None:
            from briefgen.reading.speech.unread import unread_passages

            return unread_passages(self.text, self.quoted_spans)
        if self.language.speech is not None:
            from briefgen.reading.speech.compact.compact_speech import compact_passages

            of, describing = self.language.speech, self.language.describing
            found = compact_passages(self.spaced, self.paragraphs, self.quoted_spans, of, describing)
        else:
            from briefgen.reading.speech.direct_speech import quoted_passages

            found = quoted_passages(self.spaced, self.paragraphs, self.quoted_spans)
        if self.spaced == self.text:
            return found
        return tuple(passage.printed_in(self.text) for passage in found)

    @cached_property
    def voices(self) -> tuple[Voice, ...]:
        """Every stretch that is speech without quotation marks, in order."""
        from briefgen.reading.turns.voices import voices

        return voices(self.text, self.paragraphs, self.kind, self.tag)

    @cached_property
    def quotations(self) -> tuple[ExtractedQuotation, ...]:
        """Every quotation, in order."""
        marked = [passage.extracted for passage in self.quoted_passages if passage.is_speech]
        heard = self._cued_dialogue if self.kind == "article" else self.voices
        if not heard:
            return tuple(marked)
        from briefgen.reading.turns.quotations import spoken

        return spoken(self._spoken, heard, marked)

    @property
    def _cued_dialogue(self) -> tuple[Voice, ...]:
        """What an article prints after dashes with its speaker between two: *—Nadie vino —recuerda X—. …*."""
        speech = self.language.speech if self.language is not None else None
        if speech is None or not speech.spoken_with_dash or "—" not in self.text:
            return ()
        return tuple(
            voice
            for voice in self.voices
            if voice.form == "dash" and voice.named is not None and not voice.holds(voice.named)
        )

    @cached_property
    def moments(self) -> tuple[Moment, ...]:
        """Every date that it states in words, whole or in part, in order."""
        from briefgen.reading.dates.moments import moments

        return tuple(moments(self.text, self.tag))

    def is_of_an_occasion(self, moment: Moment) -> bool:
        """Whether a year is that of a speech or a writing in which something is said: *in a 1987 letter*."""
        from briefgen.reading.dates.forms import forms

        code = self.tag.replace("_", "-").partition("-")[0].lower()
        return forms(code).is_of_an_occasion(self.text, moment.span.start, moment.span.end)

    @cached_property
    def figures(self) -> tuple[ExtractedFigure, ...]:
        """Every figure outside the boilerplate, in order."""
        from briefgen.reading.figures.stated_figures import figures

        return figures(self.text, self._numbers.figures, self.boilerplate)

    @property
    def numerals(self) -> tuple[Span, ...]:
        """Where every number stands, figure or not, from its first digit or word to its last; in order."""
        return self._numbers.numerals

    @cached_property
    def _numbers(self) -> Numbers:
        from briefgen.reading.figures.stated_figures import digits_only, read_numbers

        return read_numbers(self.text, self.counting) if self.counting else digits_only(self.text)

    def sentence_around(self, span: Span) -> Span:
        """The sentence or sentences that hold ``span``."""
        return sentence_around(self.text, span)

    @cached_property
    def whole_sentences(self) -> WholeSentences:
        """Where its sentences begin and end, for a reader to see."""
        from briefgen.reading.layout.whole_sentences import WholeSentences

        return WholeSentences(self.text, self.paragraphs, self.tag)

    def attributed_speaker(self, span: Span) -> SpeakerAttribution | None:
        """Who the text says speaks the passage, or None where it does not say or says two."""
        return self.once("speaker", span, lambda: self._attributed_speaker(span))

    def _attributed_speaker(self, span: Span) -> SpeakerAttribution | None:
        voice = self.voice(span)
        if voice is not None:
            from briefgen.reading.turns.attributing import voiced_speaker

            return voiced_speaker(self._spoken, voice, span)
        if self.language is None:
            return None
        from briefgen.reading.speech.attributed import attributed_speaker

        return attributed_speaker(self.spaced, self.paragraphs, self.quoted_spans, self.quoted_passages, span)

    def named_beside(self, span: Span) -> Speaker | None:
        """Whom a verb of speech of any language beside a quotation names, or None."""
        from briefgen.reading.speech.compact.compact_beside import named_beside

        if self.language is not None and self.language.speech is not None:
            return None
        return named_beside(self.spaced, self.paragraphs, self.quoted_spans, span, speeches(self.tag))

    def alone_beside(self, span: Span) -> tuple[str, Span] | None:
        """The narration in the sentence around a quotation, and the one full name of a person in it."""
        from briefgen.reading.speech.alone_beside import names_alone, sentence_beside

        stretches = sentence_beside(self.text, self.quoted_spans, span)
        name = names_alone(self.text, stretches) if stretches is not None else None
        if stretches is None or name is None:
            return None
        return " … ".join(stretch.slice(self.text) for stretch in stretches), name

    def named_by_verb(self, span: Span) -> Span | None:
        """The name that a verb of speech has beside a quotation, in a language without capitals."""
        from briefgen.reading.speech.alone_beside import named_by_verb

        return named_by_verb(self.text, self.quoted_spans, span, self.tag.partition("-")[0].lower())

    @property
    def _spoken(self) -> SpokenText:
        from briefgen.reading.turns.attributing import SpokenText

        return SpokenText(self.text, self.paragraphs, self.quoted_passages, self.speaker)

    def voice(self, span: Span) -> Voice | None:
        """The speech without quotation marks that holds ``span``, or None."""
        from briefgen.reading.turns.voices import voice_at

        return voice_at(self.voices, self.text, span)

    def crosses_turns(self, span: Span) -> bool:
        """Whether ``span`` begins in the turn of one speaker and ends in that of another."""
        from briefgen.reading.turns.voices import crosses_turns

        return crosses_turns(self.voices, span)

    def addressee(self, span: Span) -> Speaker | None:
        """Who the text says was told the passage, where it does not say by whom."""
        return self.once("addressee", span, lambda: next(self._addressees(span), None))

    def _addressees(self, span: Span) -> Iterator[Speaker]:
        for passage in self.quoted_passages:
            if passage.quoted.outer.overlaps(span) and passage.extracted.addressee is not None:
                yield passage.extracted.addressee

    def doubt(self, span: Span) -> Doubt | None:
        """Why the text does not say that the passage was said, or None where nothing takes it back."""
        from briefgen.reading.speech.attributed import inner_doubt, passage_doubt, read_out

        language = self.language
        if language is None:
            from briefgen.reading.speech.alone_beside import denied_beside

            return denied_beside(self.text, self.quoted_spans, span, self.tag.partition("-")[0].lower())
        if language.speech is not None:
            from briefgen.languages.worldwide.cited_writings import CITED_WRITINGS
            from briefgen.reading.speech.compact.compact_doubts import compact_doubt, framed_doubt

            cited = CITED_WRITINGS.get(language.code)
            found = compact_doubt(self.spaced, self.quoted_passages, span, language.speech, cited)
            if found is not None or language.doubting is None:
                return found
            return framed_doubt(self.spaced, self.quoted_passages, span, language.doubting)
        if language.factuality is None:
            return None
        found = passage_doubt(self.spaced, self.paragraphs, self.quoted_passages, span, language.factuality)
        found = found or inner_doubt(self.spaced, self.quoted_spans, span, language.factuality)
        return found or read_out(self.spaced, span)

    def owner(self, span: Span) -> Owner | None:
        """Whose words the passage is said to be by whoever passes it on, or None where nobody is named."""
        from briefgen.reading.speech.attributed import passage_owner

        language = self.language
        if language is not None and language.doubting is not None:
            from briefgen.reading.speech.compact.compact_doubts import framed_owner

            return framed_owner(self.spaced, self.quoted_passages, span, language.doubting)
        if language is None or language.factuality is None:
            return None
        return passage_owner(self.spaced, self.paragraphs, self.quoted_passages, span, language.factuality)

    def utterance(self, span: Span) -> Utterance:
        """How the passage lies to the quotation marks."""
        from briefgen.reading.speech.attributed import utterance

        return utterance(self.quoted_spans, span)

    def is_one_utterance(self, first: Span, second: Span) -> bool:
        """Whether two passages are parts of one utterance of one speaker, at most its cue between them."""
        voice = self.voice(first)
        if voice is not None and voice.form != "dash":
            return voice.holds(second)
        if self.language is None:
            from briefgen.reading.speech.alone_beside import goes_on

            return goes_on(self.spaced, self.quoted_spans, first, second, speeches(self.tag))
        from briefgen.reading.speech.attributed import is_one_utterance

        return is_one_utterance(self.quoted_passages, first, second)
