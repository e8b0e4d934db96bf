"""Everything that is called on content, each as a function of one text."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from briefgen.anchoring import anchor_in
from briefgen.checking.figures.claims import judged
from briefgen.curation import Topic
from briefgen.diagnostics import Code, Collector, Diagnostic, Label
from briefgen.diagnostics.renderers import FORMATS, render
from briefgen.escaping.bibtex import escape_bibtex
from briefgen.escaping.html import encode, encode_words
from briefgen.escaping.markdown import escape_markdown
from briefgen.reading import Reading
from briefgen.suggestion import headline, written_days
from briefgen.text import Document, Span, fold
from briefgen.yaml_source import decode, read, written
from tests.harness.growing import PROSE

if TYPE_CHECKING:
    from collections.abc import Callable

WORDS: Final = "zebras crossed the river at noon"


def _decoded(text: str) -> object:
    document, collector = (
        Document("topic.yml", f"title: x\nabstract: {text}\npoints:\n  - {text}"),
        Collector(),
    )
    return decode(read(document, collector), Topic, document, collector)


def _rendered(text: str) -> object:
    document = Document("a.txt", text)
    label = Label(document, Span(len(text) // 3, len(text) // 2), text)
    found = Diagnostic(Code.YAML_SYNTAX, text, label, (label,), text)
    return [render(name, [found], {"errors": 1}, width=100) for name in FORMATS]


READERS: Final[dict[str, Callable[[str], object]]] = {
    "source": lambda text: anchor_in(Reading(f"{text} {WORDS} {text}"), WORDS),
    "source without": lambda text: anchor_in(Reading(text), WORDS),
    "source near": lambda text: anchor_in(Reading(f"{text} {WORDS} {text}"), f"{WORDS} today"),
    "source omitted": lambda text: anchor_in(Reading(f"{text} {WORDS} {text}"), "zebras crossed […] at noon"),
    "exact": lambda text: anchor_in(Reading(PROSE * 40), text),
    "exact in itself": lambda text: anchor_in(Reading(f"{text} {text}"), text[: len(text) // 2]),
    "prefix": lambda text: anchor_in(Reading(f"{text} {WORDS} {text} {WORDS}"), WORDS, text, text),
    "quotations": lambda text: Reading(text).quotations,
    "quotations within": lambda text: Reading(f"“{text},” said Jon Perry. {PROSE}").quotations,
    "speaker": lambda text: Reading(f"“We need rain now,” {text} said Jon Perry.").attributed_speaker(
        Span(1, 17)
    ),
    "figures": lambda text: Reading(text).figures,
    "figures in German": lambda text: Reading(text, "de").figures,
    "value": lambda text: judged(Reading(f"{text} 500 boats {text}"), (Span(0, len(text) + 9),), "500 boats"),
    "value typed": lambda text: judged(Reading(PROSE), (Span(0, len(PROSE)),), text),
    "boilerplate": lambda text: Reading(text).boilerplate,
    "marks": lambda text: Reading(text).quoted_spans,
    "folding": fold,
    "headline": lambda text: headline(Reading(text)),
    "days": lambda text: list(written_days(text)),
    "yaml": lambda text: read(Document("a.yml", text), Collector()),
    "topic": _decoded,
    "written": written,
    "rendering": _rendered,
    "encoding": encode,
    "encoding words": encode_words,
    "markdown": escape_markdown,
    "bibtex": escape_bibtex,
}
