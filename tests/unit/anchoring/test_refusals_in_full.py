"""Every reason for a refusal, word for word, with the passage it points at and the advice it gives."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from briefgen.anchoring import Unanchored, anchor
from briefgen.anchoring.anchor import Alteration
from briefgen.diagnostics import Code
from briefgen.text import Span, fold

if TYPE_CHECKING:
    from collections.abc import Mapping

SPLIT = "quote the parts separately, each as its own entry"
TELL = "add words, or a prefix or suffix from the source that identifies the passage"


def refusal(text: str, exact: str, prefix: str = "", marks: tuple[Mapping[str, str], ...] = ()) -> Unanchored:
    found = anchor(text, exact, prefix, marks=marks)
    assert isinstance(found, Unanchored)
    return found


def test_no_words() -> None:
    assert refusal("a b", "…") == Unanchored(
        Code.QUOTATION_EMPTY, "the quotation is empty", help="write the source's words"
    )


def test_words_that_stand_nowhere() -> None:
    missing = "not found in this source"
    assert refusal("5", "quite other things") == Unanchored(Code.QUOTATION_NOT_FOUND, missing)
    near = refusal("So we go home at night.", "we sat at some bar or")
    assert near == Unanchored(Code.QUOTATION_NOT_FOUND, missing, Span(3, 23))


def test_words_in_two_places() -> None:
    places = (Span(2, 9), Span(11, 18))
    assert refusal("a It's so. It’s so.", "It's so") == Unanchored(
        Code.QUOTATION_AMBIGUOUS, "the words occur more than once", places[0], (), places, TELL
    )


def test_pieces_in_several_ways() -> None:
    places = (Span(0, 5), Span(0, 11), Span(6, 11))
    message = "the pieces can be placed in more than one way"
    assert refusal("a b c a d c", "a … c") == Unanchored(
        Code.QUOTATION_AMBIGUOUS, message, places[0], (), places, TELL
    )


def test_ten_places_are_listed_at_most() -> None:
    assert len(refusal("we go. " * 12, "we go").candidates) == 10
    assert len(refusal("we x go. " * 12, "we … go").candidates) == 10


def test_a_prefix_that_stands_elsewhere() -> None:
    assert refusal("Then we leave.", "we leave", "Now") == Unanchored(
        Code.QUOTATION_NOT_FOUND,
        "the words are in the source, but not beside this prefix and suffix",
        Span(5, 13),
        help="copy the prefix or suffix from the source",
    )


@pytest.mark.parametrize("exact", ["we leave [all] now", "[W]e leave"])
def test_a_prefix_that_stands_elsewhere_than_marked_words(exact: str) -> None:
    found = refusal("Then we leave now.", exact, "Now")
    assert found.code is Code.QUOTATION_NOT_FOUND
    assert found.message == "the words are in the source, but not beside this prefix and suffix"
    assert found.nearest is not None
    assert found.nearest.start == 5


@pytest.mark.parametrize(
    ("text", "exact", "message", "advice"),
    [
        (
            "the non-lethal aid",
            "lethal aid",
            'the source continues the word: "lethal" is cut out of "non-lethal"',
            'write "non-lethal", or end before it',
        ),
        (
            "It cost $5.8 billion.",
            "It cost $5.8",
            'the source continues the amount: "$5.8" is cut out of "$5.8 billion"',
            'write "$5.8 billion", or end before it',
        ),
        (
            "It fell two hundred tons.",
            "hundred tons",
            'the source continues the amount: "hundred" is cut out of "two hundred"',
            'write "two hundred", or end before it',
        ),
        (
            "Will you go home? No.",
            "Will you go home",
            'the source ends these words in "?"',
            'write "home?", or end before it',
        ),
    ],
)
def test_an_edge_that_cuts(text: str, exact: str, message: str, advice: str) -> None:
    start = text.index(exact)
    assert refusal(text, exact) == Unanchored(
        Code.QUOTATION_CUT, message, Span(start, start + len(exact)), help=advice
    )


def test_a_stop_for_a_question_mark() -> None:
    assert refusal("Will you go? No.", "Will you go.") == Unanchored(
        Code.QUOTATION_ALTERED,
        'the source ends in "?", this ends in "."',
        Span(0, 11),
        (Alteration("punctuation", Span(12, 12), Span(11, 12)),),
        help='end in "?"',
    )


@pytest.mark.parametrize(
    ("text", "exact", "message", "place"),
    [
        (
            "“A is so,” said X. “B is so,” said Y.",
            "A is so … B is so",
            "the pieces belong to different utterances",
            Span(1, 27),
        ),
        (
            "we slept and we went home",
            "we went … we slept",
            "the pieces are not in this order in the source",
            Span(13, 20),
        ),
        (
            f"a b c {'x ' * 400}d e f",
            "a b c … d e f",
            "the pieces are more than 600 characters apart in the source",
            Span(0, 811),
        ),
    ],
)
def test_pieces_that_no_utterance_holds(text: str, exact: str, message: str, place: Span) -> None:
    assert refusal(text, exact) == Unanchored(Code.QUOTATION_SPLICED, message, place, help=SPLIT)


@pytest.mark.parametrize("exact", [" … ".join("a" * 17), "a [x] b " * 17])
def test_too_many_marks(exact: str) -> None:
    assert refusal("a b", exact) == Unanchored(
        Code.QUOTATION_SPLICED, "more than 16 marks in one quotation", help=SPLIT
    )


def test_as_many_marks_as_may_be() -> None:
    text = " b ".join("acdefghjklmnopqr")
    assert anchor(text, text.replace(" b ", " … "))
    assert anchor("we go", "we " + "[and] " * 16 + "go")


def test_an_ellipsis_that_leaves_nothing_out() -> None:
    assert refusal("so we will go there", "we will … go there") == Unanchored(
        Code.QUOTATION_ALTERED,
        "the ellipsis leaves nothing out",
        Span(3, 19),
        help="remove the ellipsis",
    )


@pytest.mark.parametrize(
    ("content", "why"),
    [
        ("not", "adds a negation"),
        ("two", "adds a number"),
        ("½", "adds a number"),
        ("only", "adds a word that limits or reverses what is said"),
        ("if", "adds a word that limits or reverses what is said"),
        ("against", "adds a word that limits or reverses what is said"),
        ("as all in the room agreed", "is not an insertion of one to 4 words"),
        ("the “allies”", "contains more than plain words"),
    ],
)
def test_a_bracket_that_may_not_stand(content: str, why: str) -> None:
    assert refusal("so we will go there", f"we will [{content}] go there") == Unanchored(
        Code.QUOTATION_ALTERED, f'"[{fold(content).text}]" {why}', Span(3, 19), help="use the source's words"
    )


def test_an_omission_that_hides() -> None:
    assert refusal("men who do not  know stay", "men … stay") == Unanchored(
        Code.OMISSION_HIDES,
        'the omission hides "not"',
        Span(0, 25),
        help='keep the words, or declare them: marks: [{omits: "who do not know"}]',
    )


def test_an_omission_that_turns_what_is_kept() -> None:
    wanted = Unanchored(
        Code.OMISSION_HIDES,
        'the omission leaves out "not", on which what is kept depends',
        Span(0, 25),
        help='keep "not", or quote the parts separately',
    )
    assert refusal("we will not  go there now", "we will … go there now") == wanted
    assert refusal("we will not  go there now", "we will … go there now", marks=({"omits": "not"},)) == wanted


def test_an_omission_that_hides_other_than_is_declared() -> None:
    found = refusal("men who do not know stay", "men … stay", marks=({"omits": "never"},))
    assert found.message == 'the omission hides "not": what is left out is not "never"'


def test_a_replacement_that_is_not_declared() -> None:
    assert refusal("and then they need it: Ukrainians", "then [Ukrainians] need it") == Unanchored(
        Code.MARK_UNDECLARED,
        '"[Ukrainians]" replaces "they" without being declared',
        Span(4, 21),
        help='declare it: marks: [{replaces: "they", with: "Ukrainians"}]',
    )


def test_two_replacements_that_are_not_declared() -> None:
    found = refusal("then they sent him to it, Lee to Kyiv", "then [Kyiv] sent [Lee] to it")
    assert found.help == (
        'declare it: marks: [{replaces: "they", with: "Kyiv"}, {replaces: "him", with: "Lee"}]'
    )


@pytest.mark.parametrize(
    ("mark", "message"),
    [
        ({"omits": "x"}, 'the mark that omits "x" matches nothing left out here'),
        ({"replaces": "x", "with": "y"}, 'no bracket here replaces "x" with "y"'),
        ({"inserts": "x"}, 'no bracket here inserts "x"'),
        ({"replaces": "x"}, "a mark needs omits, inserts, or replaces and with"),
        ({"with": "x"}, "a mark needs omits, inserts, or replaces and with"),
    ],
)
@pytest.mark.parametrize("exact", ["we go", "we [and] go"])
def test_a_mark_that_nothing_needs(exact: str, mark: dict[str, str], message: str) -> None:
    advice = "remove the mark, or make it say what the quotation does"
    assert refusal("we go", exact, marks=(mark,)) == Unanchored(Code.MARK_UNUSED, message, help=advice)


def test_words_left_out_without_a_mark() -> None:
    text = "Then the allies, who met in Madrid, have sent “tanks”."
    assert refusal(text, 'the allies have sent "tanks"') == Unanchored(
        Code.QUOTATION_ALTERED,
        'words are left out without a mark: ", who met in Madrid,"',
        Span(5, 53),
        (Alteration("wording", Span(10, 10), Span(15, 36)),),
        help='mark what is left out: "the allies […] have sent \\"tanks\\""',
        is_omission=True,
    )


def test_long_words_are_cut_in_a_message() -> None:
    word = "long" * 20
    found = refusal("we will go there", f"we will [{word} not] go there")
    assert found.message == f'"[{word[:59]}…]" adds a negation'


def test_sixty_characters_are_shown_whole() -> None:
    whole, longer = "x" * 53 + " is not", "x" * 54 + " is not"
    assert f'"[{whole}]"' in refusal("we go", f"we [{whole}] go").message
    assert f'"[{longer[:59]}…]"' in refusal("we go", f"we [{longer}] go").message


def test_a_message_names_what_cannot_be_seen() -> None:
    found = refusal("we will go there", "we will [not\u202e\x07] go there")
    assert found.message == '"[notU+202EU+0007]" adds a negation'


@pytest.mark.parametrize(
    ("exact", "message"),
    [
        ("they will go home", 'the source has "we" where this has "they"'),
        ("we will go to home", 'the source has no "to" here'),
        ("we go home today", '"will" is missing'),
        ("we will go home to- day", 'the source has "today." where this has "to- day"'),
        ("we will go hometoday", 'the source has "home" where this has "hometoday"'),
    ],
)
def test_what_differs_is_said(exact: str, message: str) -> None:
    found = refusal("So we will go home today.", exact)
    assert found.code is Code.QUOTATION_ALTERED
    assert found.message == message


def test_a_number_in_words_is_no_number_in_digits() -> None:
    assert refusal("the five men go", "the 5 men go").message == ('the source has "five" where this has "5"')
    assert refusal("the 5 men go", "the 6 men go").message == "the source has the number 5, this has 6"


def test_spaces_that_the_source_has_not_are_said() -> None:
    assert refusal("we go - home", "we go -home").message == "the source words or spaces this differently"


def test_a_letter_that_looks_alike_is_named_where_it_cannot_be_seen() -> None:
    found = refusal("So we will go home today.", "we will go home tod\u0430y")
    note = '"\u0430" (U+0430 CYRILLIC SMALL LETTER A)'
    assert found.message == f'"tod\u0430y" only looks like the source\'s "today": {note}'
    assert found.alterations == (Alteration("look-alike", Span(16, 21), Span(19, 24), note),)
