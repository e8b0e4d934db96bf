"""Whatever is in the documents and wherever the labels point, every renderer renders."""

import json
import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefgen.diagnostics import Code, Diagnostic, Label, Severity
from briefgen.diagnostics.renderers import FORMATS, render, render_text, step_summary
from briefgen.text import Document, Span

HOSTILE = "a b\t\n\r\x00\x1b\x7f\x9b\u202e\u2028\u0301\u200d漢\ud800\U0001f600\U000e0041{}[](|%:,#“"
TEXTS = st.text(st.sampled_from(HOSTILE), max_size=200) | st.text(
    st.characters(exclude_categories=()), max_size=40
)
SPANS = st.tuples(st.integers(0, 220), st.integers(0, 220)).map(lambda pair: Span(*sorted(pair)))
STRETCHES = st.lists(SPANS, max_size=3).map(tuple)
DOCUMENTS = st.builds(Document, TEXTS, TEXTS)
LABELS = st.builds(Label, DOCUMENTS, SPANS, TEXTS, STRETCHES, STRETCHES)


@st.composite
def diagnostics(draw: st.DrawFn) -> Diagnostic:
    primary = draw(LABELS)
    here = st.builds(Label, st.just(primary.document), SPANS, TEXTS, STRETCHES, STRETCHES)
    related = draw(st.lists(LABELS | here, max_size=3))
    helps = draw(st.none() | TEXTS)
    code, severity = draw(st.sampled_from(Code)), draw(st.sampled_from(Severity))
    return Diagnostic(code, draw(TEXTS), primary, tuple(related), helps, severity)


def controls(text: str) -> set[str]:
    return {character for character in text if unicodedata.category(character) in {"Cc", "Cs", "Zl", "Zp"}}


@given(st.lists(diagnostics(), max_size=3), st.integers(-1, 130))
def test_no_renderer_raises_or_lets_a_control_character_through(items: list[Diagnostic], width: int) -> None:
    for name in FORMATS:
        text = render(name, items, {"errors": len(items)}, width=width)
        assert controls(text) <= {"\n"}
        assert text == render(name, items, {"errors": len(items)}, width=width)
    assert controls(render_text(items, colour=True)) <= {"\n", "\x1b"}
    assert controls(step_summary(items, {})) <= {"\n"}


@given(st.lists(diagnostics(), max_size=3))
def test_each_diagnostic_is_one_line_of_the_formats_that_promise_a_line(items: list[Diagnostic]) -> None:
    assert len(render("concise", items, {}).splitlines()) == len(items)
    assert len(render("github", items, {}).splitlines()) == len(items)


@given(st.lists(diagnostics(), max_size=3))
def test_the_formats_for_programs_are_json_with_every_diagnostic(items: list[Diagnostic]) -> None:
    assert [item["message"] for item in json.loads(render("json", items, {}))["diagnostics"]] == [
        item.message for item in items
    ]
    assert len(json.loads(render("sarif", items, {}))["runs"][0]["results"]) == len(items)


@pytest.mark.parametrize(
    ("text", "width"), [("::::\x9b\u2028\U000e0041", 31), ("::::\u200d::\x9b\u2028漢\U000e0041", 35)]
)
def test_a_cut_row_has_room_for_what_is_underlined_at_its_end(text: str, width: int) -> None:
    bare = Diagnostic(Code.FILE_MISSING, "", Label(Document("", text), Span(len(text), len(text))))
    assert max(map(len, render_text([bare], width=width).splitlines()[2:])) <= width


@given(diagnostics(), st.integers(24, 130))
def test_no_row_of_a_frame_is_wider_than_the_terminal(item: Diagnostic, width: int) -> None:
    bare = Diagnostic(item.code, "", Label(Document("", item.primary.document.text), item.primary.span))
    for row in render_text([bare], width=width).splitlines():
        if row.lstrip(" 0123456789").startswith("|"):
            assert len(row) <= max(width, 30)
