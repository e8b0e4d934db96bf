"""The reasons for which words are not anchored, in words: one line each, no final stop."""

from __future__ import annotations

import json
import unicodedata
from dataclasses import replace
from typing import TYPE_CHECKING

from briefgen.anchoring.anchor import Alteration, Unanchored
from briefgen.anchoring.refusing.alterations import compare
from briefgen.diagnostics import Code
from briefgen.text import Span

if TYPE_CHECKING:
    from collections.abc import Sequence

    from briefgen.anchoring.anchor import Mark
    from briefgen.anchoring.comparing.edges import Cut
    from briefgen.anchoring.refusing.alterations import Comparison
    from briefgen.anchoring.refusing.nearest import Nearest

_LONGEST = 60
_MOST_CANDIDATES = 10
_ALTERED_SHARE = 0.5
_MARGIN = 24
_GRAVITY = ("negation", "number", "look-alike", "name", "wording", "capital", "punctuation")


def excerpt(text: str, longest: int = _LONGEST) -> str:
    """``text`` as a message shows it: on one line, no invisible or control character, cut where long."""
    line = " ".join(text[: 4 * longest].split())
    line = "".join(c if unicodedata.category(c)[0] != "C" else f"U+{ord(c):04X}" for c in line)
    return line if len(line) <= longest else line[: longest - 1].rstrip() + "…"


def empty() -> Unanchored:
    """No words at all, or marks alone."""
    return Unanchored(Code.QUOTATION_EMPTY, "the quotation is empty", help="write the source's words")


def ambiguous(candidates: Sequence[Span], *, pieces: bool = False) -> Unanchored:
    """More than one passage that fits."""
    what = "the pieces can be placed in more than one way" if pieces else "the words occur more than once"
    listed = tuple(candidates[:_MOST_CANDIDATES])
    advice = "add words, or a prefix or suffix from the source that identifies the passage"
    return Unanchored(Code.QUOTATION_AMBIGUOUS, what, listed[0] if listed else None, (), listed, advice)


def out_of_context(place: Span, which: str) -> Unanchored:
    """The words stand in the source, but not beside the prefix or suffix."""
    message = f"the words are in the source, but not {which}"
    return Unanchored(
        Code.QUOTATION_NOT_FOUND, message, place, help="copy the prefix or suffix from the source"
    )


def cut(text: str, found: Cut, place: Span) -> Unanchored:
    """An edge cuts something."""
    part, whole = excerpt(found.part), excerpt(found.whole)
    if found.kind == "question":
        mark = text[place.end : place.end + 1]
        message = f'the source ends these words in "{mark}"'
    elif found.kind == "amount":
        message = f'the source continues the amount: "{part}" is cut out of "{whole}"'
    elif found.kind == "sign":
        whole = found.whole
        message = f'the source has one symbol here, "{whole}", and a part of it is cut off'
    else:
        message = f'the source continues the word: "{part}" is cut out of "{whole}"'
    return Unanchored(Code.QUOTATION_CUT, message, place, help=f'write "{whole}", or end before it')


def other_final(place: Span, written: str, source: str, at: Span) -> Unanchored:
    """A full stop or comma written where the source asks or exclaims."""
    end = Alteration("punctuation", at, Span(place.end, place.end + 1))
    message = f'the source ends in "{source}", this ends in "{written}"'
    return Unanchored(Code.QUOTATION_ALTERED, message, place, (end,), help=f'end in "{source}"')


def spliced(why: str, place: Span | None) -> Unanchored:
    """Pieces that no one utterance holds in this order."""
    advice = "quote the parts separately, each as its own entry"
    return Unanchored(Code.QUOTATION_SPLICED, why, place, help=advice)


def hides(word: str, left_out: str, place: Span, *, declared: str | None) -> Unanchored:
    """An omission that leaves out a word that turns or limits the statement."""
    message = f'the omission hides "{excerpt(word)}"'
    if declared is not None:
        message += f': what is left out is not "{excerpt(declared)}"'
    advice = f"keep the words, or declare them: marks: [{{omits: {_quoted(left_out)}}}]"
    return Unanchored(Code.OMISSION_HIDES, message, place, help=advice)


def turned(word: str, left_out: str, place: Span) -> Unanchored:
    """An omission after which the kept words say something else, which no declaration answers."""
    if word == "?":
        message = "the omission turns a question into a statement"
    else:
        message = f'the omission leaves out "{excerpt(word)}", on which what is kept depends'
    advice = f"keep {_quoted(left_out)}, or quote the parts separately"
    return Unanchored(Code.OMISSION_HIDES, message, place, help=advice)


def joined(left_out: str, place: Span) -> Unanchored:
    """Parts of different sentences made one."""
    message = f'the omission joins parts of different sentences: "{excerpt(left_out)}" is left out'
    advice = (
        "end one part where its sentence ends and start the other with its sentence, or quote them separately"
    )
    return Unanchored(Code.QUOTATION_SPLICED, message, place, help=advice)


def undeclared(replaced: Sequence[tuple[str, str]], place: Span) -> Unanchored:
    """A bracket that takes the place of words of the source."""
    source, written = replaced[0]
    marks = ", ".join(f"{{replaces: {_quoted(old)}, with: {_quoted(new)}}}" for old, new in replaced)
    message = f'"[{excerpt(written)}]" replaces "{excerpt(source)}" without being declared'
    return Unanchored(Code.MARK_UNDECLARED, message, place, help=f"declare it: marks: [{marks}]")


def own_words(content: str, place: Span) -> Unanchored:
    """A bracket with words that the source does not have nearby."""
    message = f'"[{excerpt(content)}]" is not in the source near these words, and not declared'
    advice = f"declare it, and the page shows it as the editor's: marks: [{{inserts: {_quoted(content)}}}]"
    return Unanchored(Code.MARK_UNDECLARED, message, place, help=advice)


def beside(word: str, content: str, place: Span) -> Unanchored:
    """An insertion at an end, beside a word of the source that it seems to replace."""
    message = f'"[{excerpt(content)}]" replaces "{excerpt(word)}" of the source, but is not declared'
    advice = f'quote "{excerpt(word)}" too, or declare the bracket: marks: [{{inserts: {_quoted(content)}}}]'
    return Unanchored(Code.MARK_UNDECLARED, message, place, help=advice)


def not_replaceable(replaced: str, written: str, why: str, place: Span) -> Unanchored:
    """A declared replacement that is more than naming what the source's words refer to."""
    message = f'"[{excerpt(written)}]" for "{excerpt(replaced)}" {why}'
    advice = f'write "{excerpt(replaced)}"; a name may only replace a pronoun, a title or part of itself'
    return Unanchored(Code.QUOTATION_ALTERED, message, place, help=advice)


def not_inflected(word: str, written: str, place: Span) -> Unanchored:
    """An ending in a bracket that makes another word."""
    message = f'"{excerpt(written)}" is a different word from "{excerpt(word)}", not an inflection of it'
    return Unanchored(Code.QUOTATION_ALTERED, message, place, help=f'write "{excerpt(word)}"')


def left_out_unmarked(source: str, marked: str, place: Span, left_out: Span, at: int) -> Unanchored:
    """Words left out between two pieces with nothing to show it."""
    message = f'words are left out without a mark: "{excerpt(left_out.slice(source))}"'
    missing = Alteration("wording", Span(at, at), left_out)
    advice = f"mark what is left out: {_quoted(marked)}"
    return Unanchored(Code.QUOTATION_ALTERED, message, place, (missing,), help=advice, is_omission=True)


def unused(mark: Mark) -> Unanchored:
    """A declared mark that the words do not need."""
    if mark.omits:
        message = f'the mark that omits "{excerpt(mark.omits)}" matches nothing left out here'
    elif mark.inserts:
        message = f'no bracket here inserts "{excerpt(mark.inserts)}"'
    elif mark.replaces and mark.replacement:
        message = f'no bracket here replaces "{excerpt(mark.replaces)}" with "{excerpt(mark.replacement)}"'
    else:
        message = "a mark needs omits, inserts, or replaces and with"
    return Unanchored(
        Code.MARK_UNUSED, message, help="remove the mark, or make it say what the quotation does"
    )


def objectionable(content: str, why: str, place: Span | None) -> Unanchored:
    """A bracket that may not be inserted."""
    return Unanchored(
        Code.QUOTATION_ALTERED, f'"[{excerpt(content)}]" {why}', place, help="use the source's words"
    )


def not_as_written(source: str, written: str, nearest: Nearest | None) -> Unanchored:
    """The words are not in the source: what differs from the nearest passage, if one comes near."""
    if nearest is None:
        return Unanchored(Code.QUOTATION_NOT_FOUND, "not found in this source")
    low, high = max(0, nearest.span.start - _MARGIN), min(len(source), nearest.span.end + _MARGIN)
    while low > 0 and source[low - 1].isalnum() and source[low].isalnum():
        low -= 1
    while high < len(source) and source[high - 1].isalnum() and source[high].isalnum():
        high += 1
    comparison = compare(written, source, low, high)
    if comparison.passage is None or comparison.share < _ALTERED_SHARE:
        place = comparison.passage or nearest.span
        return Unanchored(Code.QUOTATION_NOT_FOUND, "not found in this source", place)
    message = _difference(source, written, comparison)
    return Unanchored(Code.QUOTATION_ALTERED, message, comparison.passage, comparison.alterations)


def _difference(source: str, written: str, comparison: Comparison) -> str:
    if not comparison.alterations:
        return "the source words or spaces this differently"
    gravest = min(comparison.alterations, key=lambda alteration: _GRAVITY.index(alteration.kind))
    return _described(gravest, gravest.written.slice(written), gravest.source.slice(source))


def _described(alteration: Alteration, ours: str, theirs: str) -> str:
    ours, theirs = excerpt(ours), excerpt(theirs)
    if alteration.kind == "look-alike":
        return f'"{ours}" only looks like the source\'s "{theirs}": {alteration.note}'
    if not ours:
        return f'"{theirs}" is missing'
    if not theirs:
        return f'the source has no "{ours}" here'
    if alteration.kind == "number" and ours[-1:].isdigit() and theirs[-1:].isdigit():
        return f"the source has the number {theirs}, this has {ours}"
    return f'the source has "{theirs}" where this has "{ours}"'


def _quoted(words: str) -> str:
    return json.dumps(" ".join(words.split()), ensure_ascii=False)


def nothing_left_out(place: Span | None) -> Unanchored:
    """An ellipsis where the source goes on without a word between."""
    message = "the ellipsis leaves nothing out"
    return Unanchored(Code.QUOTATION_ALTERED, message, place, help="remove the ellipsis")


def shifted(refusal: Unanchored, by: int) -> Unanchored:
    """The same, with what was written counted from ``by`` code points earlier."""
    moved = tuple(replace(item, written=item.written.shift(by)) for item in refusal.alterations)
    return replace(refusal, alterations=moved)
