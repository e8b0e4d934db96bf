from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from briefgen.anchoring import anchor
from briefgen.audit import Audit, Draft, audit
from briefgen.audit.auditing import MOST_LOOKED_UP
from briefgen.corpus import Corpus, Person, Source, SourceMetadata
from briefgen.errors import ConfigurationError
from briefgen.text import Document
from briefgen.text.markup import without_markdown

if TYPE_CHECKING:
    from collections.abc import Mapping

TEXTS = {
    "harbour": "Anna Berg, the harbour master, met Paul Lund on Monday. “We will not close the port,” "
    "Ms. Berg said. The port handled over 400 ships last year.",
    "market": "“Fish is dear,” said Paul Lund. Prices at the market rose 5 percent in May. "
    "The market has 30 stalls.",
}
PEOPLE = {"berg": Person(name="Anna Berg"), "lund": Person(name="Paul Lund")}


def corpus(texts: Mapping[str, str] = TEXTS) -> Corpus:
    sources = {
        name: Source(name, Document(f"{name}.txt", text), SourceMetadata(title=name))
        for name, text in texts.items()
    }
    return Corpus(sources, PEOPLE, frozenset(sources))


def audited(text: str) -> Audit:
    return audit(Draft(Document("draft.md", text), without_markdown(text)), corpus())


def verdicts(text: str) -> list[str]:
    return [one.verdict for one in audited(text).findings]


@pytest.mark.parametrize(
    ("text", "verdict"),
    [
        ("Anna Berg said: “We will not close the port.”", "verified"),
        ("“We will **not** close the port,” Berg said.", "verified"),
        ("“We will … close the port,” Berg said.", "altered"),
        ("Anna Berg said: “We will never close the port.”", "altered"),
        ("Paul Lund said: “We will not close the port.”", "other-speaker"),
        ("Anna Berg said: “The port handled over 400 ships last year.”", "other-speaker"),
        ("“Nobody expects the Spanish inquisition,” Berg said.", "unknown"),
        ("Berg: “close the port”, she said.", "altered"),
        ("Last year the port handled over 400 ships.", "verified"),
        ("Last year the port handled 400 ships.", "altered"),
        ("Last year the port handled over 4,000 ships.", "altered"),
        ("Prices at the market rose by five percent.", "verified"),
        ("Some 90 whales were seen near Iceland.", "unknown"),
    ],
)
def test_each_quotation_and_number_has_its_verdict(text: str, verdict: str) -> None:
    assert verdicts(text) == [verdict]


@pytest.mark.parametrize(
    "text", ["The “shutdown” is off.", "One of them left in 2023.", "```\n“Not a text at all”\n```"]
)
def test_terms_dates_and_code_are_not_looked_up(text: str) -> None:
    assert verdicts(text) == []


def test_what_is_verified_has_a_selector_that_anchors() -> None:
    text = "# Draft\n\n“Fish is *dear*,” said Lund. The market has 30 stalls."
    found = audited(text).findings
    assert [one.span.slice(text) for one in found] == ["Fish is *dear*,", "30 stalls"]
    for one in found:
        assert one.source is not None
        assert one.selector["source"] == "market"
        assert anchor(one.source.text, one.selector["exact"])


def test_findings_count_code_points_of_the_draft_as_read() -> None:
    text = "😀 **Anna Berg** said: &ldquo;We will not close the port.&rdquo;"
    (found,) = audited(text).findings
    assert found.span.slice(text) == "We will not close the port."


def test_an_empty_corpus_verifies_nothing() -> None:
    text = "Anna Berg said: “We will not close the port.” It handled 400 ships."
    found = audit(Draft(Document("d", text), without_markdown(text)), corpus({}))
    assert [one.verdict for one in found.findings] == ["unknown", "unknown"]


def test_a_draft_of_nothing_but_marks_is_refused() -> None:
    with pytest.raises(ConfigurationError):
        audited("“a” " * (MOST_LOOKED_UP + 1))


def test_a_number_within_a_quotation_belongs_to_it() -> None:
    assert verdicts("“The market has 90 stalls here,” said Lund.") == ["altered"]
