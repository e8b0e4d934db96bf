"""A point that is called confirmed on the word of one account."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from briefgen.checking.accounts import says_only_what_was_said
from briefgen.checking.citations import citations
from briefgen.checking.corroboration import ENOUGH
from briefgen.checking.proofs import Proof
from briefgen.diagnostics import Code, Diagnostic, Label, Severity

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from briefgen.checking.citations import Citation
    from briefgen.checking.corroboration import Corroboration
    from briefgen.checking.proofs import Context
    from briefgen.corpus import Independence, Link
    from briefgen.curation import Point

CODE: Final = Code.POINT_UNCORROBORATED
_HELP: Final = "cite a source that is independent of it, or say why this is enough: confirmed_because"
_LINKED: Final = {
    "origin": "not independent of the other: both are based on {detail}",
    "rests-on": "not independent of the other: one is based on {detail}, which published the other",
    "publisher": "not independent of the other: {detail} published both",
    "wording": "not independent of the other: both have nearly the same wording",
    "alteration": "not independent of the other: both print a quotation with the same change",
}


def check(context: Context) -> Iterator[Diagnostic]:
    """A confirmed point has two accounts, is what somebody said, or says why one is enough.

    Nothing is asked for that the corpus does not have: another account of the matter that stands by itself.
    """
    corroboration = context.corroboration
    for topic in context.curation.topics:
        cited: dict[int, list[Citation]] = {}
        found = list(citations(topic))
        for citation in found:
            if citation.kind == "point":
                cited.setdefault(int(citation.key[2]), []).append(citation)
        names = dict.fromkeys(one.selector.source for one in found if one.key in context.anchors)
        for index, point in enumerate(topic.topic.points):
            if point.status == "confirmed" and not point.confirmed_because:
                yield from _judged(context, point, cited.get(index, []), names, corroboration)
            elif point.status != "confirmed" and point.confirmed_because:
                yield _needless(point)


def _needless(point: Point) -> Diagnostic:
    return Diagnostic(
        CODE,
        f"this point is not called confirmed, but {point.status}",
        point.label("confirmed_because"),
        help="remove confirmed_because, or write status: confirmed",
        severity=Severity.WARNING,
    )


def _judged(
    context: Context,
    point: Point,
    cited: Sequence[Citation],
    nearby: Iterable[str],
    corroboration: Corroboration,
) -> Iterator[Diagnostic]:
    if not cited or any(citation.key not in context.anchors for citation in cited):
        return
    proofs = [
        Proof(context, one, context.corpus.sources[one.selector.source], context.anchors[one.key])
        for one in cited
    ]
    names = list(dict.fromkeys(proof.source.id for proof in proofs))
    judged = corroboration.of(names)
    if judged.among(names) >= ENOUGH or not corroboration.is_possible(point.text, names, nearby):
        return
    if says_only_what_was_said(point.text, proofs) or context.answers(point, CODE):
        return
    yield Diagnostic(
        CODE,
        "this point is called confirmed on the word of one source"
        if len(names) == 1
        else "this point is called confirmed, but its sources count as one",
        point.label("status"),
        tuple(_why(judged, cited)),
        _HELP,
        Severity.WARNING,
    )


def _why(judged: Independence, cited: Sequence[Citation]) -> Iterator[Label]:
    """At the first citation of each source, why it is not counted beside the others."""
    for name in dict.fromkeys(citation.selector.source for citation in cited):
        first = next(one.selector for one in cited if one.selector.source == name)
        link = next((link for link in judged.links if link.other == name), None)
        if link is not None:
            yield first.label("source", message=_linked(link))
        elif name in judged.unnamed:
            based = judged.unnamed[name]
            yield first.label("source", message=f"not counted: it is based on {based}, without saying which")


def _linked(link: Link) -> str:
    return _LINKED[link.reason].format(detail=link.detail)
