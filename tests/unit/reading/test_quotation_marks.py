from __future__ import annotations

import itertools
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefgen.reading import Reading
from briefgen.reading.marks.pairing import QuotedSpan
from briefgen.text import Span
from tests.harness.counting import growth

if TYPE_CHECKING:
    from collections.abc import Callable

MARKS = "\"“”„‟«»「」『』'‘’`"


def words(text: str, level: int | None = None) -> list[str]:
    return [span.inner.slice(text) for span in Reading(text).quoted_spans if level in (None, span.level)]


@pytest.mark.parametrize(
    ("text", "inner", "kind"),
    [
        ("“We are ready,” she said.", "We are ready,", "curly-double"),
        ('"We are ready," she said.', "We are ready,", "straight-double"),
        ("‘We are ready,’ she said.", "We are ready,", "curly-single"),
        ("'We are ready,' she said.", "We are ready,", "straight-single"),
        ("«Nous sommes prêts», dit-elle.", "Nous sommes prêts", "guillemets"),
        ("»Wir sind bereit«, sagte sie.", "Wir sind bereit", "guillemets"),
        ("„Wir sind bereit“, sagte sie.", "Wir sind bereit", "low-high"),
        ("„Jesteśmy gotowi”, powiedziała.", "Jesteśmy gotowi", "low-high"),
        ("彼女は「準備はできている」と述べた。", "準備はできている", "corner"),
        ("『準備はできている』と述べた。", "準備はできている", "white-corner"),
        ("''We are ready,'' she said.", "We are ready,", "wire"),
        ("``We are ready,'' she said.", "We are ready,", "wire"),
    ],
)
def test_each_kind_of_mark_is_paired(text: str, inner: str, kind: str) -> None:
    (span,) = Reading(text).quoted_spans
    assert (span.inner.slice(text), span.marks, span.closed) == (inner, kind, True)


def test_the_outer_span_holds_the_marks() -> None:
    text = "She said ''yes, of course'' twice."
    (span,) = Reading(text).quoted_spans
    assert span.outer.slice(text) == "''yes, of course''"


@pytest.mark.parametrize(
    "text",
    [
        "It's the boys' ball, and it isn't Jess's.",
        "It’s the boys’ ball, and it isn’t Jess’s.",
        "The '80s and the ‘90s, rock 'n' roll, 'tis true.",
        'The fence is 6\'2" high and 12" deep.',
        'The shelf is 10 feet 4" long.',
        "A mark that only closes” is none.",
    ],
)
def test_apostrophes_years_feet_and_inches_are_no_marks(text: str) -> None:
    assert Reading(text).quoted_spans == ()


def test_inches_inside_a_quotation_do_not_close_it() -> None:
    assert words('"I own a 12" record," he said. "And a 6\'2" door."') == [
        'I own a 12" record,',
        "And a 6'2\" door.",
    ]


def test_a_digit_may_end_a_quotation() -> None:
    assert words('"We leave in 2025" was all he said.') == ["We leave in 2025"]


def test_possessives_inside_single_marks_do_not_close_them() -> None:
    assert words("‘The boys’ ball is gone,’ he said.") == ["The boys’ ball is gone,"]


def test_nested_marks_have_their_level() -> None:
    text = "“She told me ‘he shouted “run” at us’ and left,” he said."
    assert [(span.inner.slice(text), span.level) for span in Reading(text).quoted_spans] == [
        ("She told me ‘he shouted “run” at us’ and left,", 1),
        ("he shouted “run” at us", 2),
        ("run", 3),
    ]


def test_marks_of_two_kinds_close_each_other() -> None:
    assert words('“We are ready," she said.') == ["We are ready,"]


def test_curly_marks_turned_the_wrong_way_are_read_by_their_place() -> None:
    assert words("He called it ”odd” and “strange“ too.") == ["odd", "strange"]


def test_an_unclosed_mark_ends_with_its_paragraph() -> None:
    text = '"We are ready, she said.\n\nThey left.'
    (span,) = Reading(text).quoted_spans
    assert (span.inner.slice(text), span.closed) == ("We are ready, she said.", False)


def test_an_unclosed_mark_ends_where_the_next_one_opens() -> None:
    for text in ('"We are, she said. "They left," he said.', "“We are, she said. “They left,” he said."):
        assert [(span.inner.slice(text), span.closed) for span in Reading(text).quoted_spans] == [
            ("We are, she said.", False),
            ("They left,", True),
        ]


def test_a_quotation_over_paragraphs_repeats_its_opening_mark() -> None:
    text = "“One.\n\n“Two.\n\n“Three,” he said."
    assert [(span.inner.slice(text), span.closed, span.continues) for span in Reading(text).quoted_spans] == [
        ("One.", False, False),
        ("Two.", False, True),
        ("Three,", True, True),
    ]


def test_a_quotation_that_closes_in_the_next_paragraph_continues_without_a_mark() -> None:
    text = '"One.\n\nTwo," he said. "Three."'
    assert [(span.outer.slice(text), span.continues) for span in Reading(text).quoted_spans] == [
        ('"One.', False),
        ('Two,"', True),
        ('"Three."', False),
    ]


def test_british_quotations_run_over_paragraphs_too() -> None:
    text = "‘One.\n\n‘Two,’ he said."
    assert [(span.inner.slice(text), span.continues) for span in Reading(text).quoted_spans] == [
        ("One.", False),
        ("Two,", True),
    ]


@pytest.mark.parametrize("again", ["«", "»"])
def test_french_quotations_over_paragraphs_repeat_a_mark_with_its_space(again: str) -> None:
    text = f"« Partons.\n\n{again} Demain déjà. »"
    assert [span.continues for span in Reading(text).quoted_spans if span.level == 1] == [False, True]
    assert [pair.outer.slice(text) for pair in Reading(text).pairs] == [text]


def test_a_low_mark_closes_nothing() -> None:
    assert words("„Er sagte„so“dann“") == ["Er sagte„so“dann", "so"]


def test_a_pair_runs_through_the_paragraphs_that_repeat_its_mark() -> None:
    text = "“A ‘b’ c.\n\n“D e.” Then “f.\n\ng.”"
    assert [(pair.inner.slice(text), pair.closed) for pair in Reading(text).pairs] == [
        ("A ‘b’ c.\n\n“D e.", True),
        ("f.", False),
        ("g.", True),
    ]


def test_a_hard_wrapped_line_is_no_paragraph() -> None:
    assert words('"We are ready to go\nwhenever they want us\nto go," she said.') == [
        "We are ready to go\nwhenever they want us\nto go,"
    ]


def test_spans_at_one_level_never_overlap() -> None:
    text = "“a ‘b “c” ‘d” e’ “f"
    spans = [span for span in Reading(text).quoted_spans if span.level == 1]
    assert all(left.outer.end <= right.outer.start for left, right in itertools.pairwise(spans))


@given(st.text(alphabet=MARKS + "ab s5.,-—\n", max_size=80))
def test_any_text_yields_ordered_spans_in_range_and_nested(text: str) -> None:
    spans = Reading(text).quoted_spans
    assert [span.outer.start for span in spans] == sorted(span.outer.start for span in spans)
    for span in spans:
        assert span.outer.contains(span.inner)
        assert span.outer.end <= len(text)
        assert "\n\n" not in span.inner.slice(text)
    for index, span in enumerate(spans):
        for later in spans[index + 1 :]:
            assert span.outer.contains(later.outer) or not span.outer.overlaps(later.outer)


@given(st.text(alphabet="ab ,.’", max_size=20), st.text(alphabet="ab ,.", max_size=20))
def test_a_planted_quotation_is_found(before: str, after: str) -> None:
    text = f"{before} “planted words” {after}"
    assert "planted words" in words(text)


@pytest.mark.parametrize(
    "unit", ['"', "“", "”", "'", "’", "‘“", "“a\n\n", 'a" ', "s' ", " 's' b", '5" ', "«"]
)
def test_hostile_marks_take_steps_in_proportion_to_their_length(unit: str) -> None:
    def reading(length: int) -> Callable[[], object]:
        text = unit * (length // len(unit))
        return lambda: Reading(text).quoted_spans

    assert growth(reading) < 2


def test_a_span_is_a_value() -> None:
    assert isinstance(Reading("“a”").quoted_spans[0], QuotedSpan)
    assert Reading("“a”").quoted_spans == Reading("“a”").quoted_spans


@pytest.mark.parametrize(
    "markup", ['<img src="x" onerror="alert(1)">', 'class="a b" id="c"', '<?xml version="1.0"?>']
)
def test_attributes_of_markup_within_curly_marks_are_no_marks(markup: str) -> None:
    (found,) = Reading(f"“We saw {markup} and left,” he said.").quoted_spans
    assert found.inner == Span(1, len(f"“We saw {markup} and left,"))


@pytest.mark.parametrize(
    "text",
    [
        '“We saw a=" he said. "And left,” he said.',
        '“We saw a="b," he said. "And left,” he said.',
        '“We saw a="b" he said.',
        '“We saw a="b" he said. “And left,” he said.',
        '“We saw a="b", he said. “And left,” he said.',
    ],
)
def test_a_straight_mark_after_an_equals_sign_still_closes_where_it_may_have_to(text: str) -> None:
    assert not any(
        span.inner.slice(text).endswith("he said.") and span.closed for span in Reading(text).quoted_spans
    )
    assert all(
        "he said" not in span.inner.slice(text).partition("And")[0]
        for span in Reading(text).quoted_spans
        if span.closed
    )


@pytest.mark.parametrize(
    "text",
    [
        "‹We need more time,› said Anna Berg.",
        "＂We need more time,＂ said Anna Berg.",
        "〝We need more time,〟 said Anna Berg.",
        "<<We need more time,>> said Anna Berg.",
        "â€œWe need more time,â€\x9d said Anna Berg.",
        "&ldquo;We need more time,&rdquo; said Anna Berg.",
        "&quot;We need more time,&quot; said Anna Berg.",
        "\x93We need more time,\x94 said Anna Berg.",
    ],
)
def test_rare_and_garbled_marks_are_read_as_they_were_meant(text: str) -> None:
    reading = Reading(text)
    (found,) = reading.quotations
    assert found.exact == "We need more time," == found.span.slice(text)
    assert found.speaker is not None
    assert found.speaker.exact == "Anna Berg"


def test_an_apostrophe_in_garbled_characters_ends_no_quotation() -> None:
    (found,) = Reading("“We donâ€™t have the money,” said Anna Berg.").quotations
    assert found.exact == "We donâ€™t have the money,"


@pytest.mark.parametrize("text", ["if a << b and c >> d then", "See <<this", "1 << 2, 3 >> 4"])
def test_signs_of_a_program_are_no_marks(text: str) -> None:
    assert Reading(text).quoted_spans == ()
