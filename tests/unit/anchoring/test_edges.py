from __future__ import annotations

import pytest

from briefgen.anchoring import Unanchored, anchor
from briefgen.anchoring.comparing.edges import Cut, find_cut, is_word_character
from briefgen.diagnostics import Code


@pytest.mark.parametrize(
    ("text", "exact"),
    [
        ("non-lethal aid", "lethal aid"),
        ("non–lethal aid", "lethal aid"),
        ("non-\nlethal aid", "lethal aid"),
        ("mili\u00ad\ntary aid", "tary aid"),
        ("non\u200b-lethal aid", "lethal aid"),
        ("a nonlethal b", "lethal"),
        ("I don't know", "I don"),
        ("I don’t know", "t know"),
        ("the workers' rights", "the workers"),
        ("THE BOSS' RIGHTS", "THE BOSS"),
        ("'Tis the way", "Tis the way"),
        ("in the ’90s it", "90s it"),
        ("O'Brien said", "Brien said"),
        ("AT&T said", "T said"),
        ("at www.example.com now", "example"),
        ("the U.S. Navy", "S. Navy"),
        ("a purpose[s] b", "a purpose"),
        ("[S]everal men", "everal men"),
        ("a tank(s) b", "a tank"),
        ("cafe\u0301 is", "cafe"),
        ("x\u030c is", "x"),
        ("#metoo it", "metoo it"),
        ("foo_bar baz", "bar baz"),
        ("and/or it", "or it"),
        ("the U.S. Navy", "the U"),
        ("see www.example.com now", "see www"),
        ("x-a b", "-a b"),
        ("the tank(s) are", "s"),
        ("at 1:3 now", "at 1"),
        ("กิน", "ก"),
    ],
)
@pytest.mark.parametrize("around", ["{}", "Well, {} and so on it goes."])
def test_an_edge_cuts_no_word(text: str, exact: str, around: str) -> None:
    assert not anchor(around.format(text), exact)


@pytest.mark.parametrize(
    ("text", "exact"),
    [
        ("It cost 1,000 won", "It cost 1"),
        ("It cost 1,000 won", "000 won"),
        ("28 500 men", "500 men"),
        ("28\u202f500 men", "28"),
        ("value 5.8 now", "value 5"),
        ("value 5.8 now", "value 5."),
        ("a -5 degree drop", "5 degree drop"),
        ("a −5 degree drop", "5 degree drop"),
        ("about $5 today", "5 today"),
        ("about US$5 today", "$5 today"),
        ("USD 5 it", "5 it"),
        ("5€ it", "5"),
        ("5 dollars a day", "5"),
        ("5% of it", "5"),
        ("5 per cent of it", "5 per"),
        ("5-percent cut", "5"),
        ("15.4 °C here", "15.4"),
        ("buy $5.8 billion worth", "buy $5.8"),
        ("up 5.8bn now", "up 5.8"),
        ("value 5 billion.", "value 5."),
        ("from $5 to $8 billion", "from $5"),
        ("5 to 8 per cent", "5"),
        ("two million people", "two"),
        ("two million people", "million people"),
        ("hundreds of thousands of tanks", "hundreds"),
        ("hundreds of thousands of tanks", "thousands of tanks"),
        ("half a million tanks", "a million tanks"),
        ("twenty-five tanks", "five tanks"),
        ("twenty five tanks", "five tanks"),
        ("two hundred and fifty tanks", "fifty tanks"),
        ("two hundred and fifty tanks", "two hundred"),
        ("two thirds of it", "two"),
        ("on 2019–2020 terms", "on 2019"),
        ("12:30 today", "30 today"),
        ("5½ tanks", "5"),
        ("5 ½ tanks", "5"),
        ("1/2 cup", "1"),
        ("10² men", "10"),
        ("~5 men", "5 men"),
        ("5+ men", "5"),
        ("№5 it", "5 it"),
        ("No. 5 is", "No"),
        ("minus five degrees", "five degrees"),
        ("the M5 million-dollar car", "the M5"),
        ("5 kronor a day in pay", "kronor a day"),
        ("over 5 kronor a day", "kronor a day"),
        ("buy two million more", "buy two"),
    ],
)
@pytest.mark.parametrize("around", ["{}", "Well, {} and so on it goes."])
def test_an_edge_cuts_no_amount(text: str, exact: str, around: str) -> None:
    found = anchor(around.format(text), exact)
    assert isinstance(found, Unanchored)
    assert found.code is Code.QUOTATION_CUT


@pytest.mark.parametrize(
    ("text", "exact"),
    [
        ("over $1 billion in aid", "over $1 billion"),
        ("It cost $5, then", "It cost $5"),
        ("It cost $5. Then", "It cost $5."),
        ("in 2016 won the", "in 2016"),
        ("In 2023 500 men left", "In 2023"),
        ("so — em dashes are", "em dashes are"),
        ("我们NATO决定", "NATO"),
        ("ﬁnk ink", "ink"),
        ("Will you go? No", "Will you go …"),
        ("tanks,5 men left", "5 men left"),
        ("in 2016,we left", "in 2016"),
        ("in 2016:we left", "we left"),
        ("on 5 May. 2 men left", "on 5 May"),
        ("Type 88 helmets", "Type 88"),
        ("in 5, 6 and 7", "in 5"),
        ("the sanctions the U.S. imposed", "the sanctions the U.S."),
        ("the ‘new tanks’ are", "new tanks"),
        ("the ‘few’ and the ‘bosses’ are", "the ‘few’ and the ‘bosses"),
        ("a policy¹ now", "a policy"),
        ("the equipment.Which was", "Which was"),
        ("tanks—hundreds of them", "hundreds of them"),
        ("我们不想打仗。", "不想打仗"),
        ("Brand™ it is", "Brand"),
        ("said so: “we go” now", "we go"),
    ],
)
@pytest.mark.parametrize("around", ["{}", "Well, {} and so on it goes."])
def test_an_edge_between_words_is_sound(text: str, exact: str, around: str) -> None:
    assert anchor(around.format(text), exact)


def test_the_help_names_what_to_add() -> None:
    found = anchor("the non-lethal aid", "lethal aid")
    assert isinstance(found, Unanchored)
    assert found.message == 'the source continues the word: "lethal" is cut out of "non-lethal"'
    assert found.help is not None
    assert '"non-lethal"' in found.help


def test_a_place_that_cuts_a_word_does_not_make_the_words_ambiguous() -> None:
    found = anchor("nonlethal, non-lethal and lethal aid", "lethal")
    assert found


@pytest.mark.parametrize(
    ("text", "exact", "cut"),
    [
        ("the non-lethal aid", "lethal aid", Cut("word", "lethal", "non-lethal")),
        ("the (“non-lethal”) aid", "lethal", Cut("word", "lethal", "non-lethal")),
        ("the “non-lethal” aid", "the “non", Cut("word", "non", "non-lethal")),
        ("(nonlethal)", "lethal", Cut("word", "lethal", "nonlethal")),
        ("nonlethal", "non", Cut("word", "non", "nonlethal")),
        ("X’Xy’s aid", "Xy", Cut("word", "Xy", "X’Xy")),
        ("It cost $5.8 billion.", "It cost $5.8", Cut("amount", "$5.8", "$5.8 billion")),
        ("It fell two hundred tons", "hundred tons", Cut("amount", "hundred", "two hundred")),
        ("(Will you go?) No", "you go", Cut("question", "go", "go?")),
        ("Go now! No", "Go now", Cut("question", "now", "now!")),
        ("Go now！", "Go now", Cut("question", "now", "now！")),
        ("mili-\ntary aid", "tary aid", Cut("word", "tary", "mili-tary")),
        ("we did.It was", "It was", None),
        ("we did a.It was", "It was", Cut("word", "It", "a.It")),
        ("we go to.It was", "It was", None),
        ("we Go.It was", "It was", Cut("word", "It", "Go.It")),
        ("we go.it was", "it was", Cut("word", "it", "go.it")),
        ("a policy¹ now", "a policy", None),
        ("a² now", "a", None),
        ("5¹ now", "5", Cut("word", "5", "5¹")),
        ("5 km² now", "5 km", Cut("word", "km", "km²")),
        ("5m² now", "5m", Cut("word", "5m", "5m²")),
        ("the film² now", "the film", None),
    ],
)
def test_what_is_cut_is_named_with_the_whole_it_is_cut_out_of(text: str, exact: str, cut: Cut | None) -> None:
    start = text.index(exact)
    assert find_cut(text, start, start + len(exact)) == cut


def test_an_ellipsis_after_the_words_takes_their_question_mark() -> None:
    assert find_cut("Will you go? No", 0, 11, open_end=True) is None
    assert find_cut("Will you going", 0, 11, open_end=True) is not None


@pytest.mark.parametrize("character", ["a", "5", "_", "\u0301", "\u093f"])
def test_letters_digits_and_what_combines_with_them_make_words(character: str) -> None:
    assert is_word_character(character)


@pytest.mark.parametrize("character", [" ", "-", "’", "—", "…", "\x7f", "\u200b", "€"])
def test_other_characters_make_no_words(character: str) -> None:
    assert not is_word_character(character)
