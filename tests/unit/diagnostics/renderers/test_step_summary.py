import html
import re

from briefgen.diagnostics import Code, Diagnostic, Label
from briefgen.diagnostics.renderers import step_summary
from briefgen.text import Document, Span

SUMMARY = {"sources": 5, "quotations": {"total": 24, "anchored": 23}}


def defect(message: str, path: str = "a.yml") -> Diagnostic:
    return Diagnostic(Code.UNKNOWN_KEY, message, Label(Document(path, "ab"), Span(0, 1)), help="mend it")


def test_counts_and_diagnostics_are_two_tables() -> None:
    assert html.unescape(step_summary([defect("not known")], SUMMARY)) == (
        "### briefgen\n\n| | |\n|---|---:|\n| sources | 5 |\n| quotations | 23 of 24 anchored |\n\n"
        "| severity | where | what | code |\n|---|---|---|---|\n"
        "| error | a.yml:1:1 | not known; mend it | unknown-key |\n"
    )


def test_nothing_found_says_so() -> None:
    assert step_summary([], {}).endswith("\nNothing to report.\n")


def test_no_character_of_a_diagnostic_is_read_as_syntax() -> None:
    hostile = "|<img src=x onerror=alert(1)>`*_[a](javascript:b)~\\#!@user https://evil.example\n\n# h"
    text = step_summary([defect(hostile, path="<b>|.yml")], {})
    row = text.splitlines()[-1]
    assert row.count("|") == 5
    assert re.fullmatch(r"[\w |&#;,␊-]+", row)
    assert html.unescape(row).split(" | ", 2)[2].startswith(hostile.replace("\n", "␊"))


def test_a_summary_stays_below_what_github_takes_and_counts_what_it_leaves_out() -> None:
    text = step_summary([defect("漢" * 1000)] * 500, {})
    assert len(text.encode()) < 1 << 20
    shown = text.count("| error |")
    assert 200 < shown < 500
    assert text.endswith(f"\n{500 - shown} more are in the log.\n")


def test_what_the_step_has_written_before_counts_too() -> None:
    text = step_summary([defect("m" * 900)] * 900, {}, written=800_000)
    assert 10_000 < len(text.encode()) < 110_000
    assert text.endswith(" more are in the log.\n")


def test_an_endless_message_does_not_push_the_others_out() -> None:
    text = step_summary([defect("m" * 1_000_000), defect("second")], {})
    assert "second" in text
    assert len(text) < 10_000
