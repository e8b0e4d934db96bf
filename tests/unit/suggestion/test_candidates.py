from __future__ import annotations

from typing import TYPE_CHECKING

from hypothesis import given
from hypothesis import strategies as st

from briefgen.anchoring import Anchor, anchor
from briefgen.diagnostics import Collector
from briefgen.suggestion import LeftOut, figure_candidates, grouped, listing, quotation_candidates
from briefgen.text import Document
from briefgen.yaml_source import read
from briefgen.yaml_source.rewriting.editing import values_of
from tests.unit.suggestion.material import ANN, source

if TYPE_CHECKING:
    from briefgen.corpus import Source


def entries(*sources: Source) -> str:
    found = [
        one for s in sources for one in (*quotation_candidates(s, {"ann-lee": ANN}), *figure_candidates(s))
    ]
    kept = [one for one in found if not isinstance(one, LeftOut)]
    return "\n".join(listing(grouped(sorted(kept, key=lambda one: -one.rank))))


def test_a_speaker_who_is_known_is_named_by_the_id() -> None:
    text = entries(source("“We will all come tomorrow,” said Ms. Lee."))
    assert "  - speaker: ann-lee\n    exact: We will all come tomorrow\n    source: report" in text


def test_a_speaker_who_is_not_known_comes_with_an_entry_to_add() -> None:
    text = entries(source("“We will all come tomorrow,” said Bo Ek."))
    assert "  #   bo-ek:\n  #     name: Bo Ek\n  - speaker: bo-ek" in text


def test_a_quotation_without_a_speaker_asks_for_one() -> None:
    text = entries(source("“We will all come tomorrow to the house.”"))
    assert "# speaker: the source does not say" in text
    assert "- exact: We will all come tomorrow to the house" in text


def test_words_that_stand_twice_get_their_neighbours() -> None:
    text = entries(
        source("“We will all come tomorrow,” said Ann Lee.\n\n“We will all come tomorrow,” said Bo Ek.")
    )
    assert text.count("prefix:") + text.count("suffix:") >= 2


def test_a_known_speaker_and_a_sure_reading_come_first() -> None:
    text = entries(
        source("“Nobody ever saw such a thing in this town.”\n\n“We will all come tomorrow,” said Ann Lee.")
    )
    assert text.index("ann-lee") < text.index("Nobody")


def test_a_variant_from_another_source_is_named_below_the_entry() -> None:
    text = entries(
        source("“We will all come to the old house tomorrow,” said Ann Lee."),
        source("“We’ll all come to the old house tomorrow,” Lee said.", "other"),
    )
    assert text.count("- speaker") == 1
    assert "  # a variant: corpus/" in text


def test_a_figure_is_quoted_with_what_it_counts() -> None:
    text = entries(source("The town lost over $1 billion in taxes and fees last year, he found."))
    assert "- value: over $1 billion" in text or '- value: "over $1 billion"' in text


@given(st.text(max_size=40), st.text("“”\"' ,.saidAnnLe5$[]#:-\n", max_size=120))
def test_what_is_printed_reads_back_and_stands_in_the_source(before: str, text: str) -> None:
    whole = f"{before}\n\n{text}\n\n“{text} I say: # no,” said Ann Lee.".replace("\0", " ")
    printed = entries(source(whole))
    collector = Collector()
    node = values_of(read(Document("a.yml", printed), collector))
    assert not collector.failed, printed
    for entry in [*((node or {}).get("quotations") or []), *((node or {}).get("figures") or [])]:
        found = anchor(whole, entry["exact"], entry.get("prefix", ""), entry.get("suffix", ""))
        assert isinstance(found, Anchor), entry
