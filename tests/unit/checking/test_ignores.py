from __future__ import annotations

import pytest

from briefgen.checking.suppressing.ignores import Ignore, read_ignores, silence
from briefgen.diagnostics import Code, Collector, Diagnostic, Label
from briefgen.text import Document, Span

CODE = Code.NOT_DIRECT_SPEECH
WHY = "# briefgen: ignore[not-direct-speech] printed without marks"


def read(text: str) -> tuple[list[Ignore], list[Diagnostic]]:
    document = Document("topic.yml", text)
    start = text.index("#")
    line = text[start:].splitlines()[0]
    collector = Collector()
    found = list(read_ignores(document, [Span(start, start + len(line))], collector))
    return found, list(collector)


def lines(text: str) -> tuple[int, ...]:
    found, defects = read(text)
    assert not defects
    return found[0].lines


def test_a_comment_speaks_of_its_line_or_of_the_next_one_with_content() -> None:
    assert lines(f"a: b {WHY}\nc: d\n") == (1,)
    assert lines(f"{WHY}\na: b\n") == (2,)
    assert lines(f"{WHY}\n\n  # another\r\na: b\n") == (4,)
    assert lines(f"a: b\n{WHY}") == (2,)


def test_a_block_value_begins_on_the_line_below() -> None:
    assert lines(f"a: >- {WHY}\n  b\n") == (1, 2)
    assert lines(f"{WHY}\na: |\n  b\n") == (2, 3)


def test_several_codes_may_stand_side_by_side() -> None:
    found, _ = read("# briefgen: ignore[not-direct-speech , speaker-mismatch,] from the film\na: b\n")
    assert found[0].codes == {Code.NOT_DIRECT_SPEECH, Code.SPEAKER_MISMATCH}


@pytest.mark.parametrize(
    ("comment", "message"),
    [
        ("# briefgen: ignore[not-direct-speech]", "this ignore comment has no reason"),
        ("# briefgen: ignore[not-direct-speech] …", "this ignore comment has no reason"),
        ("# briefgen: ignore why", "this ignore comment has no code"),
        ("# briefgen: ignore[] why", "this ignore comment has no code"),
        ("# briefgen: ignore[not-direct-speech why", "this ignore comment has no code"),
        ("# briefgen: ignore[direct] why", 'there is no diagnostic "direct"'),
        ("# briefgen: ignore[Not-Direct-Speech] why", 'there is no diagnostic "Not-Direct-Speech"'),
        ("# briefgen: ignores[not-direct-speech] why", "malformed ignore comment"),
        ("# Briefgen: Ignore[not-direct-speech] why", "malformed ignore comment"),
        ("# briefgen ignore[not-direct-speech] why", "malformed ignore comment"),
        ("# briefgen: noqa", "malformed ignore comment"),
        ("# briefgen: ignore[quotation-altered] why", "quotation-altered cannot be suppressed"),
        ("# briefgen: ignore[unused-ignore] why", "unused-ignore cannot be suppressed"),
    ],
)
def test_a_comment_that_cannot_silence_is_reported(comment: str, message: str) -> None:
    found, defects = read(f"{comment}\na: b\n")
    assert not found
    assert [item.code for item in defects] == [Code.INVALID_IGNORE]
    assert defects[0].message.startswith(message)


def test_the_nearest_code_is_proposed() -> None:
    assert read("# briefgen: ignore[not-direct] why\n")[1][0].help == 'did you mean "not-direct-speech"?'


def test_other_comments_are_let_be() -> None:
    assert read("# what briefgen ignores\na: b\n") == ([], [])
    assert read("# briefgen checks this\na: b\n") == ([], [])


TEXT = "list:\n  - one: x\n    two: y\n  - one: z\n"
DOCUMENT = Document("topic.yml", TEXT)
ENTRIES = [Span(TEXT.index("one: x"), TEXT.index("\n  - one: z")), Span(TEXT.index("one: z"), len(TEXT) - 1)]


def at(words: str, code: Code = CODE) -> Diagnostic:
    start = TEXT.index(words)
    return Diagnostic(code, "m", Label(DOCUMENT, Span(start, start + 1)))


def ignore(*lines: int, codes: frozenset[Code] = frozenset({CODE})) -> Ignore:
    return Ignore(DOCUMENT, Span(0, 1), lines, codes)


def left(found: list[Diagnostic], *ignores: Ignore) -> list[Code]:
    return [item.code for item in silence(found, ignores, {"topic.yml": ENTRIES})[0]]


def test_an_entrys_first_line_speaks_for_all_of_it() -> None:
    assert left([at("y")], ignore(2)) == []
    assert left([at("y")], ignore(3)) == []
    assert left([at("x")], ignore(3)) == [CODE, Code.UNUSED_IGNORE]


def test_another_entry_another_code_and_another_file_are_not_silenced() -> None:
    assert left([at("z")], ignore(2)) == [CODE, Code.UNUSED_IGNORE]
    assert left([at("y", Code.SPEAKER_MISMATCH)], ignore(2)) == [Code.SPEAKER_MISMATCH, Code.UNUSED_IGNORE]
    elsewhere = Diagnostic(CODE, "m", Label(Document("other.yml", TEXT), at("y").primary.span))
    assert left([elsewhere], ignore(2)) == [CODE, Code.UNUSED_IGNORE]


def test_one_comment_silences_all_that_is_reported_there() -> None:
    assert left([at("x"), at("y")], ignore(2)) == []


def test_each_code_of_a_comment_has_to_be_needed_and_two_comments_may_say_the_same() -> None:
    both = frozenset({CODE, Code.SPEAKER_MISMATCH})
    assert left([at("y")], ignore(2, codes=both)) == [Code.UNUSED_IGNORE]
    assert left([at("y")], ignore(2), ignore(3)) == []
