from textwrap import dedent

import pytest

from briefgen.diagnostics import Code, Diagnostic, Label, Severity
from briefgen.diagnostics.renderers import render_text
from briefgen.text import Document, Span

CODE = Code.QUOTATION_ALTERED
YAML = Document("topic.yml", 'quotations:\n  - exact: "then they need guns"\n    source: wire\n')
SOURCE = Document(
    "corpus/wire.txt",
    "Seoul.\n\n“If we don’t want tyranny to win, then they (the Ukrainians) need weapons,” he said.\n",
)
PARAGRAPH = Document(
    "corpus/long.txt",
    f"{'Before it there are many words. ' * 50}Seoul sent no weapons at all. {'After it too. ' * 90}",
)


def at(document: Document, words: str, nth: int = 0) -> Span:
    start = -1
    for _ in range(nth + 1):
        start = document.text.index(words, start + 1)
    return Span(start, start + len(words))


def shown(
    primary: Label, *related: Label, message: str = "wrong", help_text: str | None = None, width: int = 100
) -> str:
    return render_text([Diagnostic(CODE, message, primary, related, help_text)], width=width)


def snapshot(text: str) -> str:
    return dedent(text).lstrip("\n")


def test_one_line() -> None:
    label = Label(YAML, at(YAML, '"then they need guns"'), 'ends in "guns"')
    assert shown(label, message="the source differs", help_text="use its words") == snapshot("""
        error[quotation-altered]: the source differs
          --> topic.yml:2:12
           |
         2 |   - exact: "then they need guns"
           |            ^^^^^^^^^^^^^^^^^^^^^ ends in "guns"
           = help: use its words
        """)


def test_two_documents() -> None:
    primary = Label(YAML, at(YAML, '"then they need guns"'), marks=(at(YAML, "guns"),))
    related = Label(
        SOURCE,
        at(SOURCE, "then they (the Ukrainians) need weapons"),
        "the source",
        (at(SOURCE, "weapons"),),
        (at(SOURCE, "(the Ukrainians)"),),
    )
    assert shown(primary, related, width=72) == snapshot("""
        error[quotation-altered]: wrong
          --> topic.yml:2:12
           |
         2 |   - exact: "then they need guns"
           |            ^^^^^^^^^^^^^^^^~~~~^
          ::: corpus/wire.txt:3:35
           |
         3 | … to win, then they (the Ukrainians) need weapons,” he said.
           |                     ++++++++++++++++      ~~~~~~~ the source
        """)


def test_two_labels_in_one_document_share_a_frame_in_the_order_of_lines() -> None:
    text = Document("topic.yml", "title: a\nabstract: b\nstatus: draft\ntitle: c\n")
    assert shown(
        Label(text, at(text, "title: c")), Label(text, at(text, "title: a"), "first here")
    ) == snapshot("""
        error[quotation-altered]: wrong
          --> topic.yml:4:1
           |
         1 | title: a
           | -------- first here
        ...
         4 | title: c
           | ^^^^^^^^
        """)


def test_two_labels_on_one_line_have_a_row_each() -> None:
    assert shown(
        Label(YAML, at(YAML, "guns"), "here"), Label(YAML, at(YAML, "exact"), "the key")
    ) == snapshot("""
        error[quotation-altered]: wrong
          --> topic.yml:2:28
           |
         2 |   - exact: "then they need guns"
           |                            ^^^^ here
           |     ----- the key
        """)


def test_a_paragraph_on_one_line_is_cut_to_a_window_around_the_label() -> None:
    assert shown(Label(PARAGRAPH, at(PARAGRAPH, "no weapons"), "a negation"), width=72) == snapshot("""
        error[quotation-altered]: wrong
          --> corpus/long.txt:1:1612
           |
         1 | … many words. Seoul sent no weapons at all. After it too. …
           |                          ^^^^^^^^^^ a negation
        """)


def test_labels_far_apart_in_a_paragraph_have_a_view_each() -> None:
    first, second = (
        Label(PARAGRAPH, at(PARAGRAPH, "many words", nth), f"occurrence {nth}") for nth in (9, 30)
    )
    assert shown(first, second, width=56) == snapshot("""
        error[quotation-altered]: wrong
          --> corpus/long.txt:1:309
           |
         1 | … it there are many words. Before it there …
           |                ^^^^^^^^^^ occurrence 9
         1 | … it there are many words. Before it there …
           |                ---------- occurrence 30
        """)


def test_a_message_without_room_beside_its_label_stands_below() -> None:
    label = Label(YAML, at(YAML, "guns"), "the source has weapons")
    assert shown(label, width=40).splitlines()[-2:] == [
        "   |                            ^^^^",
        "   |              the source has weapons",
    ]


def test_wide_characters_and_combining_marks_keep_the_underline_in_place() -> None:
    text = Document("corpus/東京.txt", "首相は「武器」 cafe\u0301 と言った")
    assert shown(Label(text, at(text, "武器"), "here"), Label(text, at(text, "cafe\u0301"))) == snapshot("""
        error[quotation-altered]: wrong
          --> corpus/東京.txt:1:5
           |
         1 | 首相は「武器」 café と言った
           |         ^^^^ here
           |                ----
        """).replace("café", "cafe\u0301")


def test_a_tab_takes_the_room_that_its_label_reckons_with() -> None:
    text = Document("topic.yml", "\ttitle:\tAid")
    assert shown(Label(text, at(text, "Aid"))).splitlines()[-2:] == [
        " 1 |     title:    Aid",
        "   |               ^^^",
    ]


def test_of_a_label_over_several_lines_the_first_and_the_last_are_shown() -> None:
    text = Document("topic.yml", "exact: >-\n  then they\n  need\n  guns\nsource: wire\n")
    assert shown(Label(text, Span(7, text.text.index("source")), "all of it")) == snapshot("""
        error[quotation-altered]: wrong
          --> topic.yml:1:8
           |
         1 | exact: >-
           |        ^^
        ...
         4 |   guns
           |   ^^^^ all of it
        """)


def test_blank_lines_at_the_end_of_a_label_are_not_shown() -> None:
    text = Document("topic.yml", "exact: guns  \n  \n\nsource: wire\n")
    assert shown(Label(text, Span(7, 17))).splitlines()[3:] == [" 1 | exact: guns", "   |        ^^^^"]


def test_of_the_lines_between_those_with_marks_are_shown() -> None:
    text = Document("topic.yml", "exact: >-\n  then they\n  need\n  guns\n")
    label = Label(text, Span(7, len(text.text)), marks=(at(text, "need"),))
    assert shown(label).splitlines()[3:] == [
        " 1 | exact: >-",
        "   |        ^^",
        " 2 |   then they",
        " 3 |   need",
        "   |   ~~~~",
        " 4 |   guns",
        "   |   ^^^^",
    ]


def test_control_characters_are_visible_and_counted() -> None:
    text = Document("evil\x1b.yml", "a\x1b[31m\u202egnorw\x85 here")
    assert shown(Label(text, at(text, "here"), "b\x07"), message="c\r\nd", help_text="e\x1b") == snapshot("""
        error[quotation-altered]: c␍␊d
          --> evil␛.yml:1:15
           |
         1 | a␛[31m⟨U+202E⟩gnorw⟨U+0085⟩ here
           |                             ^^^^ b␇
           = help: e␛
        """)


def test_a_file_that_could_not_be_read_has_an_arrow_and_no_frame() -> None:
    missing = Label(Document("corpus/gone.txt", ""), Span(0, 0), "not there")
    assert shown(missing) == snapshot("""
        error[quotation-altered]: wrong
          --> corpus/gone.txt:1:1 (not there)
        """)


def test_the_gutter_is_as_wide_as_the_longest_line_number() -> None:
    text = Document("topic.yml", "\n" * 99 + "title: a\n" + "title: b")
    assert shown(Label(text, at(text, "title: b")), Label(YAML, at(YAML, "wire"))).splitlines()[1:] == [
        "   --> topic.yml:101:1",
        "    |",
        "101 | title: b",
        "    | ^^^^^^^^",
        "   ::: topic.yml:3:13",
        "    |",
        "  3 |     source: wire",
        "    |             ----",
    ]


def test_lines_end_where_an_editors_lines_end() -> None:
    text = Document("a.txt", "one\rtwo\u2028still two\r\nthree\x0c")
    assert shown(Label(text, at(text, "still"))).splitlines()[3:] == [
        " 2 | two⟨U+2028⟩still two",
        "   |            ^^^^^",
    ]


def test_diagnostics_are_separated_by_a_blank_line_and_none_are_nothing() -> None:
    item = Diagnostic(CODE, "wrong", Label(Document("a", ""), Span(0, 0)))
    one = "error[quotation-altered]: wrong\n  --> a:1:1\n"
    assert render_text([item, item]) == f"{one}\n{one}"
    assert render_text([]) == ""


@pytest.mark.parametrize(
    ("severity", "colour"), [(Severity.ERROR, "1;31"), (Severity.WARNING, "33"), (Severity.INFO, "34")]
)
def test_colour_adds_escapes_and_changes_nothing_else(severity: Severity, colour: str) -> None:
    item = Diagnostic(
        CODE,
        "wrong",
        Label(YAML, at(YAML, "guns")),
        (Label(SOURCE, at(SOURCE, "weapons")),),
        severity=severity,
    )
    coloured: str = render_text([item], colour=True)
    assert f"\x1b[{colour}m{severity}[quotation-altered]\x1b[0m: wrong" in coloured
    assert "\x1b[36m 2 |\x1b[0m" in coloured
    for escape in (f"\x1b[{colour}m", "\x1b[36m", "\x1b[0m"):
        coloured = coloured.replace(escape, "")
    assert coloured == render_text([item])


def test_the_width_is_a_hundred_columns_unless_given() -> None:
    label = Label(PARAGRAPH, at(PARAGRAPH, "no weapons"))
    assert shown(label) == render_text([Diagnostic(CODE, "wrong", label)])
    for width in (40, 72, 100, 160):
        rows = shown(label, width=width).splitlines()
        assert width - 40 < max(map(len, rows)) <= width
