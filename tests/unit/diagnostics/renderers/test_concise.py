from briefgen.diagnostics import Code, Diagnostic, Label, Severity
from briefgen.diagnostics.renderers import render_concise
from briefgen.text import Document, Span


def test_each_diagnostic_is_one_line_in_the_order_given() -> None:
    text = Document("topic.yml", "title: a\ntitle: b\n")
    second = Diagnostic(
        Code.DUPLICATE_KEY, 'the key "title" stands twice', Label(text, Span(9, 14)), help="mend it"
    )
    warning = Diagnostic(
        Code.UNDESCRIBED_SOURCE, "a\nb", Label(Document("x.txt", ""), Span(7, 9)), severity=Severity.WARNING
    )
    assert render_concise([second, warning]) == (
        'topic.yml:2:1: error: the key "title" stands twice [duplicate-key]\n'
        "x.txt:1:1: warning: a␊b [undescribed-source]\n"
    )


def test_columns_count_code_points() -> None:
    text = Document("a.yml", "漢\U0001f600e\u0301: b")
    assert render_concise([Diagnostic(Code.UNKNOWN_KEY, "m", Label(text, Span(6, 7)))]).startswith(
        "a.yml:1:7: "
    )
