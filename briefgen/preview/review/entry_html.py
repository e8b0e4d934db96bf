"""An entry of the sheet as HTML: the editor's text and its evidence side by side.

What agrees, what does not and what is cited is marked in both.
"""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING, Final

from briefgen.diagnostics import Severity
from briefgen.escaping.html import Html, encode_words
from briefgen.pages import wording

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from briefgen.briefing import Disclosure
    from briefgen.diagnostics import Diagnostic
    from briefgen.preview.review.entries import Entry, Field, Quoted
    from briefgen.preview.review.sentences import Sentence
    from briefgen.text import Span

_ENTRY: Final = Html("""\
<section class="entry" id="{id}">
<h3><span class="number">{number}</span> {kind}</h3>
<div class="pair">
<div class="ours">
{ours}{tick}</div>
<div class="theirs">
{theirs}</div>
</div>
</section>
""")
BOX: Final = Html('<label class="box"><input type="checkbox"> <span>{}</span></label>')


def errors_of(defects: Iterable[Diagnostic]) -> list[Diagnostic]:
    """Those that keep the site from being built."""
    return [item for item in defects if item.severity is Severity.ERROR]


def entry_html(slug: str, entry: Entry) -> Html:
    """An entry of the topic ``slug``; nothing is to be ticked where it has an error."""
    tick = BOX.format(entry.asks) if entry.asks and not errors_of(entry.defects) else Html("")
    return _ENTRY.format(
        id=f"{slug}/{entry.number}",
        number=entry.number,
        kind=entry.kind,
        ours=Html("").join(_ours(entry)),
        theirs=Html("").join(_theirs(entry)),
        tick=tick,
    )


def _ours(entry: Entry) -> Iterator[Html]:
    if entry.quoted is not None and entry.kind == "quotation":
        yield Html('<blockquote class="quoted">“{}”</blockquote>\n').format(quoted_text(entry.quoted))
    for field in entry.fields:
        if field.name:
            yield Html('<p><span class="label">{}</span> {}</p>\n').format(field.name, field_text(field))
        else:
            yield Html('<p class="text">{}</p>\n').format(field_text(field))
    for remark in entry.remarks:
        yield Html('<p class="remark">{}</p>\n').format(remark)
    if entry.missing:
        words = ", ".join(f"“{word}”" for word in entry.missing)
        yield Html('<p class="missing">Not found in the evidence: {}</p>\n').format(words)
    for disclosure in entry.disclosures:
        yield _disclosure(disclosure)
    yield defects_html(entry.defects)


def _disclosure(disclosure: Disclosure) -> Html:
    kind = f"suppressed: {disclosure.code}" if disclosure.code else "editor’s knowledge"
    return Html('<p class="disclosure"><span class="label">{}</span> {}</p>\n').format(kind, disclosure.text)


def _theirs(entry: Entry) -> Iterator[Html]:
    for index, sentence in enumerate(entry.sentences):
        agreeing = [
            span for field in entry.fields for match in field.matches for at, span in match.at if at == index
        ]
        source = sentence.source
        where = f"{source.metadata.title}, line {sentence.line} · {wording.dated(source)}"
        yield Html('<div class="sentence" data-source="{}">').format(source.id)
        yield Html('<p lang="{}" dir="auto">{}</p>').format(
            source.metadata.language, sentence_text(sentence, agreeing)
        )
        yield Html('<p class="meta">{}</p></div>\n').format(where)
    if not entry.sentences:
        yield Html('<p class="none">No evidence is anchored here.</p>\n')


def defects_html(defects: Iterable[Diagnostic], lead: str = "") -> Html:
    """What is reported, under a line that leads to it; nothing if it is nothing."""
    lines = [
        Html('<li class="{}">{}: {} <span class="meta">{}, {}:{}</span></li>').format(
            str(item.severity),
            str(item.severity),
            item.message,
            str(item.code),
            item.path,
            item.primary.document.position(item.primary.span.start).line,
        )
        for item in defects
    ]
    if not lines:
        return Html("")
    said = Html("<p>{}</p>").format(lead) if lead else Html("")
    return Html('<div class="defects">{}<ul>{}</ul></div>\n').format(said, Html("\n").join(lines))


def field_text(field: Field) -> Html:
    """The editor's text: what is in the evidence underlined, what is not followed by a question mark."""
    done, shown = 0, [Html("")]
    for match in field.matches:
        words = encode_words(match.span.slice(field.text))
        shown.append(encode_words(field.text[done : match.span.start]))
        if match.agrees:
            element = (
                Html('<span class="agrees">{}</span>')
                if match.at
                else Html('<span class="elsewhere">{}</span>')
            )
            shown.append(element.format(words))
        else:
            shown.append(Html('<span class="differs">{}<sup>?</sup></span>').format(words))
        done = match.span.end
    shown.append(encode_words(field.text[done:]))
    return Html("").join(shown)


def quoted_text(quoted: Quoted) -> Html:
    """The words of a quotation, with the editor's marks set apart."""
    text = quoted.source.text
    return Html("").join(
        encode_words(piece.span.slice(text)) if piece.span else _mark(piece.mark or "")
        for piece in quoted.pieces
    )


def _mark(mark: str) -> Html:
    """A mark, and outside of its element the white space at its ends."""
    bare = mark.strip()
    before, _, after = mark.partition(bare)
    return Html('{}<span class="mark">{}</span>{}').format(before, bare, after)


def sentence_text(sentence: Sentence, agreeing: Iterable[Span]) -> Html:
    """A source's sentence: the passage highlighted, the speaker set apart, what agrees underlined."""
    agreed = tuple(agreeing)
    around, text = sentence.around, sentence.source.text
    inside = [span for span in (*sentence.passages, *sentence.speakers, *agreed) if span.overlaps(around)]
    places = {around.start, around.end, *(place for span in inside for place in (span.start, span.end))}
    cuts = sorted(place for place in places if around.start <= place <= around.end)
    shown = []
    for start, end in pairwise(cuts):
        piece = encode_words(text[start:end])
        if _holds(agreed, start):
            piece = Html('<span class="agrees">{}</span>').format(piece)
        if _holds(sentence.speakers, start):
            piece = Html('<span class="speaker">{}</span>').format(piece)
        shown.append(Html("<mark>{}</mark>").format(piece) if _holds(sentence.passages, start) else piece)
    return Html("").join(shown)


def _holds(spans: Sequence[Span], place: int) -> bool:
    return any(span.start <= place < span.end for span in spans)
