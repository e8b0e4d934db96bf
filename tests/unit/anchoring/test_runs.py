from __future__ import annotations

import pytest

from briefgen.anchoring import Unanchored, anchor, find_words
from briefgen.anchoring.comparing.runs import (
    MOST_PLACES,
    Exhausted,
    has_quotation_marks,
    marked_runs,
    match_run,
    open_runs,
    plain_runs,
    step_widths,
)
from briefgen.diagnostics import Code
from briefgen.reading import Reading
from briefgen.text import fold
from briefgen.text.skeleton import Skeleton
from briefgen.text.skeleton import one_sort_of_mark as blinded


@pytest.mark.parametrize(
    ("folded", "run", "end"),
    [
        ("mili‐tary aid", "military", 9),
        ("mili‐tary aid", "mili-tary", 9),
        ("military aid", "mili‐tary", 8),
        ("mili-tary aid", "mili‐tary", 9),
        ("mili‐tary", "mili‐tary", 9),
        ("power‒Russia", "power-Russia", 12),
        ("power‒Russia", "power - Russia", 12),
        ("power-Russia", "power‒Russia", 12),
        ("power - Russia", "power‒Russia", 14),
        ("power - Russia it", "power‒Russia", 14),
    ],
)
def test_a_line_end_is_read_either_way_in_either_text(folded: str, run: str, end: int) -> None:
    assert match_run(folded, 0, run) == end


@pytest.mark.parametrize(
    ("folded", "run"),
    [
        ("mili‐tary", "mili tary"),
        ("mili‐tary", "milidary"),
        ("mili tary", "mili‐tary"),
        ("power‒Russia", "power Russia"),
        ("power‒Russia", "power- Russia"),
        ("power‒Russia", "powerRussia"),
        ("power Russia", "power‒Russia"),
        ("powerRussia", "power‒Russia"),
        ("power -Russia", "power‒Russia"),
        ("powe", "power"),
        ("pow‐", "power"),
        ("power", "power‐"),
        ("tanks ⸺5", "tanks -5"),
    ],
)
def test_a_line_end_is_read_no_other_way(folded: str, run: str) -> None:
    assert match_run(folded, 0, run) is None


def test_a_run_stands_at_its_place_only() -> None:
    assert match_run("we go", 3, "go") == 5
    assert match_run("we go", 2, "go") is None
    assert match_run("we go", -2, "go") is None
    assert match_run("go we so", 6, "go") is None


@pytest.mark.parametrize(
    ("source", "written", "widths"),
    [
        ("a", "a", (1, 1)),
        ("a", "b", None),
        ('"', "'", (1, 1)),
        ("'", '"', (1, 1)),
        ('"', "-", None),
        ("‐", "-", (1, 1)),
        ("‐", "a", (1, 0)),
        ("-", "‐", (1, 1)),
        ("a", "‐", (0, 1)),
        ("‒", "-", (1, 1)),
        ("‒", " - ", (1, 3)),
        ("‒", " -", None),
        ("‒", "a", None),
        ("-", "‒", (1, 1)),
        (" - ", "‒", (3, 1)),
        ("a", "‒", None),
        ("‟", '"', (1, 1)),
        ("‟", "a", (1, 0)),
        ("a", "‟", (0, 1)),
        ("[", "a", None),
        ("-", "a", None),
        ("a", "-", None),
        ("", "a", None),
    ],
)
def test_a_step_takes_as_many_characters_of_each_text_as_say_the_same(
    source: str, written: str, widths: tuple[int, int] | None
) -> None:
    assert step_widths(source, 0, written, 0) == widths
    assert step_widths(f"x{source}y", 1, f"zz{written}y", 2) == widths


@pytest.mark.parametrize(
    ("folded", "run"),
    [
        ('he "goes" now', "he 'goes' now"),
        ("he 'goes' now", 'he "goes" now'),
        ("'goes'", '"goes"'),
        ("a 'b' c 'd' e", 'a "b" c "d" e'),
        ("a 'b, c' d", 'a "b, c" d'),
        ("it's 'b' so", 'it\'s "b" so'),
        ("('b')", '("b")'),
        ('("b!")', "('b!')"),
    ],
)
def test_a_pair_of_marks_is_a_pair_of_the_other_sort(folded: str, run: str) -> None:
    assert match_run(folded, 0, run) == len(folded)


@pytest.mark.parametrize(
    ("folded", "run"),
    [
        ("rock 'n roll", 'rock "n roll'),
        ("rock 'n' roll", "rock \"n' roll"),
        ("a 'b' c' d", 'a "b" c" d'),
        ("5' to 6' tall", '5" to 6" tall'),
        ("a 5' b 6' c", 'a 5" b 6" c'),
        ("a 'b6' c", 'a "b6" c'),
        ("the 'workers' rights' it", 'the "workers" rights" it'),
        ("workers' and bosses' it", 'workers" and bosses" it'),
        ("a ' b ' c", 'a " b " c'),
        ("a' b' c", 'a" b" c'),
        ("a 'b 'c d", 'a "b "c d'),
        ("'b'c", '"b"c'),
        ("a 'b\" c", "a \"b' c"),
        ("don't won't", 'don"t won"t'),
        ("a5'b c' d", 'a5"b c" d'),
        ("x a'b c' d", 'x a"b c" d'),
        ("a ' b' c", 'a " b" c'),
        ("a 'b'c d", 'a "b"c d'),
        ("a 'b ' c", 'a "b " c'),
    ],
)
def test_marks_that_are_no_pair_are_their_own_sort(folded: str, run: str) -> None:
    assert match_run(folded, 0, run) is None


def test_words_that_stand_oftener_than_can_be_looked_at_are_counted_no_further() -> None:
    folded = "a " * (MOST_PLACES + 2)
    assert len(list(plain_runs(folded, "a"))) == MOST_PLACES
    assert len(list(open_runs(folded, Skeleton(folded), "a"))) == MOST_PLACES


def test_every_place_is_found_overlapping_ones_too() -> None:
    assert list(plain_runs("aaa", "aa")) == [(0, 2), (1, 3)]
    folded = "'go' we 'go' \"go\""
    assert list(marked_runs(folded, blinded(folded), '"go"')) == [(0, 4), (8, 12), (13, 17)]


def test_a_run_that_begins_with_a_mark_is_found_by_its_letters() -> None:
    folded = '"go‐ing" (going)'
    assert list(open_runs(folded, Skeleton(folded), '"going"')) == [(0, 8)]
    assert list(open_runs(folded, Skeleton(folded), "(going")) == [(9, 15)]
    assert list(open_runs(folded, Skeleton(folded), "going")) == [(1, 7), (10, 15)]


@pytest.mark.parametrize(
    ("run", "marked"), [("a 'b' c", True), ('a "b', True), ("it's", False), ("b'", True), ("a b", False)]
)
def test_an_apostrophe_in_a_word_is_no_quotation_mark(run: str, marked: bool) -> None:
    assert has_quotation_marks(run) is marked


def test_a_long_run_in_a_text_that_repeats_itself_is_given_up_and_not_taken_for_unique() -> None:
    folded = fold("a-\n" * 6_000).text
    with pytest.raises(Exhausted):
        list(open_runs(folded, Skeleton(folded), fold("a-\n" * 2_000).text))
    refused = anchor("a-\n" * 6_000 + "b", "aa-" * 2_000)
    assert isinstance(refused, Unanchored)
    assert refused.code is Code.QUOTATION_AMBIGUOUS
    assert 0 < len(find_words(Reading("a-\n" * 6_000), "aa-" * 2_000)) <= 100


def test_a_short_run_may_stand_as_often_as_it_likes() -> None:
    folded = fold("to-\nday " * 5_000).text
    assert len(list(open_runs(folded, Skeleton(folded), "today"))) == MOST_PLACES


def test_marks_that_pair_nowhere_are_given_up_likewise() -> None:
    folded = "'a\" " * 4_000
    with pytest.raises(Exhausted):
        list(marked_runs(folded, blinded(folded), '"a" ' * 1_000))
