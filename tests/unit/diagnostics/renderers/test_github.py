import re

import pytest

from briefgen.diagnostics import Code, Diagnostic, Label, Severity
from briefgen.diagnostics.renderers import render_github
from briefgen.text import Document, Span

YAML = Document("content/a.yml", "title: a\nexact: then they need guns\n")


def defect(severity: Severity = Severity.ERROR, message: str = "m", path: str = "a.yml") -> Diagnostic:
    return Diagnostic(Code.UNKNOWN_KEY, message, Label(Document(path, "ab"), Span(0, 1)), severity=severity)


def test_an_annotation_names_the_place_the_code_the_source_and_the_help() -> None:
    source = Label(Document("corpus/w.txt", "\nneed weapons"), Span(6, 13), "the source")
    item = Diagnostic(
        Code.QUOTATION_ALTERED, "it differs", Label(YAML, Span(16, 35)), (source,), "use its words"
    )
    assert render_github([item]) == (
        "::error file=content/a.yml,line=2,col=8,endLine=2,endColumn=27,title=quotation-altered"
        "::it differs%0Acorpus/w.txt:2:6 the source%0Ahelp: use its words\n"
    )


def test_columns_are_left_out_where_the_lines_differ() -> None:
    item = Diagnostic(Code.UNKNOWN_KEY, "m", Label(YAML, Span(0, 12)))
    assert render_github([item]) == "::error file=content/a.yml,line=1,endLine=2,title=unknown-key::m\n"


@pytest.mark.parametrize(
    ("severity", "command"), [("error", "error"), ("warning", "warning"), ("info", "notice")]
)
def test_each_severity_has_its_command(severity: str, command: str) -> None:
    assert render_github([defect(Severity(severity))]).startswith(f"::{command} file=")


def test_what_would_end_a_value_is_escaped_in_messages_and_more_of_it_in_properties() -> None:
    line = render_github([defect(message="50%, a::b\r\nnext\x1b", path="a,b:c%\n.yml")])
    assert line == (
        "::error file=a%2Cb%3Ac%25%0A.yml,line=1,col=1,endLine=1,endColumn=2,title=unknown-key"
        "::50%25, a::b%0D%0Anext␛\n"
    )


def test_past_ten_of_a_severity_the_rest_is_counted_and_printed_as_plain_lines() -> None:
    items = [defect(message=f"e{n}") for n in range(12)]
    items += [defect(Severity.WARNING, f"w{n}") for n in range(11)]
    items += [defect(Severity.INFO, f"n{n}") for n in range(10)]
    lines = render_github(items).splitlines()
    commands = [line.split()[0] for line in lines if line.startswith("::")]
    assert [commands.count(name) for name in ("::error", "::warning", "::notice")] == [10, 10, 10]
    assert lines[30:] == [
        "3 more diagnostics, past the number that GitHub shows as annotations:",
        "a.yml:1:1: error: e10 [unknown-key]",
        "a.yml:1:1: error: e11 [unknown-key]",
        "a.yml:1:1: warning: w10 [unknown-key]",
    ]


def test_a_plain_line_is_never_read_as_a_command() -> None:
    items = [defect()] * 10 + [
        defect(path="\u00a0::stop-commands::x", message="##[add-mask]weapons ##[group]")
    ]
    last = render_github(items).splitlines()[-1]
    assert not re.match(r"\s*::", last)
    assert "##[" not in last
    assert last.endswith("# #[add-mask]weapons # #[group] [unknown-key]")


def test_a_long_message_leaves_room_for_the_help_within_what_github_shows() -> None:
    related = tuple(Label(Document(f"{n}.txt", "ab"), Span(0, 1), "p" * 9_000) for n in range(9))
    item = Diagnostic(Code.UNKNOWN_KEY, "m" * 1_000_000, Label(YAML, Span(0, 1)), related, "h" * 9_000)
    (line,) = render_github([item]).splitlines()
    shown = line.split("::", 2)[2].replace("%0A", "\n")
    assert 3_000 < len(shown) <= 4_096
    assert "\nand 6 more\nhelp: hhh" in shown


@pytest.mark.parametrize(
    "hostile",
    ["::set-env name=A::b", "##[add-mask]a", "a\n::error::b", "a\r::error::b", "\ufeff::x::", "a\u2028b"],
)
def test_hostile_text_stays_within_its_annotation(hostile: str) -> None:
    text = render_github([defect(message=hostile, path=f"{hostile}.yml")])
    (line,) = re.split(r"[\r\n]", text.removesuffix("\n"))
    assert line.startswith("::error file=")
    assert line.count("::", 2, line.index(",line=")) == 0
    assert not set("\ufeff\u2028") & set(line)


def test_nothing_found_prints_nothing() -> None:
    assert render_github([]) == ""
