from hypothesis import given
from hypothesis import strategies as st

from briefgen.diagnostics.renderers.window import columns, drawn, window
from briefgen.text import Span

WORDS = (
    "the quick brown fox jumps over the lazy dog and then some more words follow it to the end of the line"
)
LINES = st.text(st.sampled_from("abcd  ,漢é\u0301\t\u202e")) | st.text(st.sampled_from("abc "), min_size=80)


def at(line: str, words: str) -> Span:
    return Span(line.index(words), line.index(words) + len(words))


def underlined(line: str, focus: Span, *foci: Span, width: int = 40) -> str:
    view = window(line, [focus, *foci], width)
    span = view.underlined(focus)
    return f"{view.display}\n{' ' * span.start}{'^' * len(span)}"


def cells(shown: str) -> list[str]:
    """Each column with what is drawn there: a wide character takes two, a mark goes to the one before."""
    found: list[str] = []
    for character in shown:
        width = columns(character)
        found.extend([character] * width) if width or not found else found.append(found.pop() + character)
    return found


def test_a_line_that_fits_is_shown_whole() -> None:
    assert underlined("then they need guns", Span(5, 9)) == "then they need guns\n     ^^^^"


def test_a_long_line_is_cut_at_words_around_the_focus() -> None:
    assert underlined(WORDS, at(WORDS, "lazy dog")) == (
        "… over the lazy dog and then some …\n"
        "           ^^^^^^^^"
    )  # fmt: skip


def test_a_focus_at_the_start_leaves_all_room_to_its_right() -> None:
    assert underlined(WORDS, at(WORDS, "the quick")) == (
        "the quick brown fox jumps over the …\n"
        "^^^^^^^^^"
    )  # fmt: skip


def test_a_focus_at_the_end_leaves_all_room_to_its_left() -> None:
    assert underlined(WORDS, at(WORDS, "line")) == (
        "… words follow it to the end of the line\n"
        "                                    ^^^^"
    )  # fmt: skip


def test_foci_far_apart_are_shown_with_a_cut_between() -> None:
    view = window(WORDS, [at(WORDS, "quick"), at(WORDS, "end")], 40)
    assert view.display == "the quick brown … to the end of the …"
    assert view.underlined(at(WORDS, "end")) == Span(25, 28)


def test_a_focus_too_long_for_the_line_is_shown_by_its_ends() -> None:
    assert underlined(WORDS, at(WORDS, WORDS[4:90])) == (
        "the quick brown fox… it to the end of…\n"
        "    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^"
    )  # fmt: skip


def test_marks_that_are_drawn_onto_the_letter_before_them_underline_that_letter() -> None:
    assert underlined("cafe\u0301 noir", Span(4, 5)) == "cafe\u0301 noir\n   ^"


def test_an_empty_focus_past_the_end_of_the_line_is_seen() -> None:
    assert underlined("title:", Span(6, 6)) == "title:\n      ^"


@given(LINES, st.data(), st.integers(24, 90))
def test_what_is_underlined_is_the_focus_or_a_cut_and_the_line_fits(
    line: str, data: st.DataObject, width: int
) -> None:
    bounds = st.integers(0, len(line))
    foci = [Span(*sorted(data.draw(st.tuples(bounds, bounds)))) for _ in range(data.draw(st.integers(1, 4)))]
    view = window(line, foci, width)
    shown = cells(view.display)
    assert len(shown) <= width
    for focus in foci:
        span = view.underlined(focus)
        assert 0 <= span.start < span.end <= len(shown) + 1
        below = "".join(shown[span.start : span.end])
        if "…" not in below and len(focus) and columns(focus.slice(line)):
            assert span == Span(span.start, span.start + columns(focus.slice(line)))
            assert set(below) <= set(drawn(focus.slice(line))) | set("\u0301")
