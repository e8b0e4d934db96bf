import json
from types import MappingProxyType

from briefgen.diagnostics import Code, Diagnostic, Label
from briefgen.diagnostics.renderers import render_json
from briefgen.text import Document, Span

SUMMARY = {"sources": 5, "errors": 1, "quotations": {"total": 24, "anchored": 23}}
YAML = Document("content/curation/a.yml", "title: a\r\nexact: 漢字\U0001f600\n")
SOURCE = Document("content/corpus/w.txt", "“漢字”\n")


def test_the_shape_is_the_one_that_other_programs_rely_on() -> None:
    item = Diagnostic(
        Code.QUOTATION_ALTERED,
        "the source words this “differently”",
        Label(YAML, Span(17, 20), "not part of it"),
        (Label(SOURCE, Span(1, 3), "the source's words"),),
        "mend it",
    )
    assert json.loads(render_json([item], SUMMARY)) == {
        "version": 1,
        "summary": SUMMARY,
        "diagnostics": [
            {
                "code": "quotation-altered",
                "severity": "error",
                "message": "the source words this “differently”",
                "help": "mend it",
                "path": "content/curation/a.yml",
                "line": 2,
                "column": 8,
                "end_line": 2,
                "end_column": 11,
                "related": [
                    {
                        "message": "the source's words",
                        "path": "content/corpus/w.txt",
                        "line": 1,
                        "column": 2,
                        "end_line": 1,
                        "end_column": 4,
                    }
                ],
            }
        ],
    }


def test_no_help_is_null_and_nothing_related_an_empty_list() -> None:
    found = json.loads(render_json([Diagnostic(Code.UNKNOWN_KEY, "m", Label(YAML, Span(0, 0)))], {}))
    assert found["diagnostics"][0]["help"] is None
    assert found["diagnostics"][0]["related"] == []


def test_letters_stay_letters_and_only_what_a_terminal_obeys_is_escaped() -> None:
    item = Diagnostic(Code.UNKNOWN_KEY, "“漢” \x1b\x9b\u202e\ud800", Label(YAML, Span(0, 0)))
    text = render_json([item], {})
    assert r'"“漢” \u001b\u009b\u202e\ud800"' in text
    assert json.loads(text)["diagnostics"][0]["message"] == item.message


def test_a_summary_may_be_any_mapping() -> None:
    frozen = MappingProxyType({"quotations": MappingProxyType({"total": 1, "anchored": 1})})
    assert json.loads(render_json([], frozen))["summary"] == {"quotations": {"total": 1, "anchored": 1}}
