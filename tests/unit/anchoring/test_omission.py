from __future__ import annotations

import pytest

from briefgen.anchoring import Anchor, Unanchored, anchor
from briefgen.diagnostics import Code
from briefgen.text import Span

TEXT = "We went home and then we slept well. Nobody came."


@pytest.mark.parametrize("ellipsis", ["…", "...", ". . .", "[…]", "[...]", "[. . .]"])
def test_every_spelling_of_an_omission_is_read(ellipsis: str) -> None:
    found = anchor(TEXT, f"We went home {ellipsis} slept well")
    assert isinstance(found, Anchor)
    assert found.kind == "marked"
    assert [span.slice(TEXT) for span in found.spans] == ["We went home", "slept well"]
    assert found.shown(TEXT) == "We went home […] slept well"


@pytest.mark.parametrize("exact", ["… we slept well", "...we slept well ...", "[…] we slept well […]"])
def test_an_ellipsis_at_an_end_is_free(exact: str) -> None:
    found = anchor(TEXT, exact)
    assert isinstance(found, Anchor)
    assert found.shown(TEXT) == "we slept well"


def test_an_ellipsis_of_the_source_is_its_own() -> None:
    text = "28,500 troops in Korea … one of the largest deployments by far, around the world"
    found = anchor(text, "28,500 troops in Korea ... one of the largest […] around the world")
    assert isinstance(found, Anchor)
    assert len(found.spans) == 2
    assert found.shown(text) == "28,500 troops in Korea … one of the largest […] around the world"


@pytest.mark.parametrize(
    ("text", "exact", "code"),
    [
        ("we will go there", "we will … go there", Code.QUOTATION_ALTERED),
        ("We have 5 men … in Korea", "We have 5 men […] in Korea", Code.QUOTATION_ALTERED),
        ("we slept and we went home", "we went … we slept", Code.QUOTATION_SPLICED),
        ("a b c " + "x " * 400 + "d e f", "a b c … d e f", Code.QUOTATION_SPLICED),
        ("“A is so,” said X. “B is so,” said Y.", "A is so … B is so", Code.QUOTATION_SPLICED),
        ("“A is so.” Lee said: “B is so.”", "A is so … B is so", Code.QUOTATION_SPLICED),
        ("“A is so.” “B is so.”", "A is so … B is so", Code.QUOTATION_ALTERED),
        ("“A is so,” he said.\n\n“B is so.”", "A is so … B is so", Code.QUOTATION_SPLICED),
        ("“A is so,” X said, but Y answered, “B is so.”", "A is so … B is so", Code.QUOTATION_SPLICED),
        ("'A is so,' said X. Y replied: 'B is so.'", "A is so … B is so", Code.QUOTATION_SPLICED),
        ('"A is so" and left the room "B is so"', "A is so … B is so", Code.QUOTATION_SPLICED),
        ("he had gone. “We are here,” he said", "he had gone … are here", Code.QUOTATION_SPLICED),
        ("A headline\n\nThe text is here", "A headline … is here", Code.QUOTATION_SPLICED),
        ("non-lethal and more aid", "non-…aid", Code.QUOTATION_CUT),
        ("a b c a d c", "a … c", Code.QUOTATION_AMBIGUOUS),
        ("a b c", "a … […] c", Code.QUOTATION_EMPTY),
    ],
)
def test_pieces_stand_in_order_apart_near_and_in_one_utterance(text: str, exact: str, code: Code) -> None:
    found = anchor(text, exact)
    assert isinstance(found, Unanchored)
    assert found.code is code


@pytest.mark.parametrize(
    "text",
    [
        "“Then A is so,” he said. “It is. B is so.”",
        '"A is so," Mr. X said. "It is late. B is so."',
        "'A is so,' he said. 'It is late. B is so.'",
        "“A is so then,” said X, “and B is so,” X added.",
        "“A is so.\n\n“C is so. B is so.”",
        "A is so “then” and B is so",
    ],
)
def test_a_cue_and_a_paragraph_do_not_part_an_utterance(text: str) -> None:
    assert anchor(text, "A is so … B is so")


@pytest.mark.parametrize(
    ("text", "exact"),
    [
        ("We help Kyiv. They attack Poland.", "We … attack Poland"),
        ("We help Kyiv. They attack Poland.", "We help … They attack Poland"),
        ("We help Kyiv. They attack Poland.", "We help Kyiv … attack Poland"),
        ("“We help Kyiv,” he said. “They attack Poland.”", "We help … They attack Poland"),
        ("“We help them\n\n“They attack.”", "We help … They attack"),
        ("We help Kyiv! Otherwise they attack.", "We help Kyiv … they attack"),
        ("我们帮助乌克兰。他们要打波兰。", "我们…要打波兰"),
    ],
)
def test_parts_of_different_sentences_are_not_joined(text: str, exact: str) -> None:
    found = anchor(text, exact)
    assert isinstance(found, Unanchored)
    assert found.code in (Code.QUOTATION_SPLICED, Code.OMISSION_HIDES)


@pytest.mark.parametrize(
    ("text", "exact"),
    [
        ("We help Kyiv. It is right. They thank us.", "We help Kyiv. … They thank us."),
        ("We help Kyiv. It is right. They thank us.", "We help Kyiv … They thank us"),
        ("We met Mr. Lee of the U.S. Army and left.", "We met Mr. Lee … and left"),
        ("We met on Jan. 5 in Rome, as planned, and left.", "We met on Jan. 5 … and left"),
    ],
)
def test_whole_sentences_may_be_left_out(text: str, exact: str) -> None:
    assert anchor(text, exact)


@pytest.mark.parametrize(
    ("text", "exact"),
    [
        ("we will not go there now", "we will … go there now"),
        ("we will never go there now", "we will […] go there now"),
        ("we don't want to go there", "we … want to go there"),
        ("we cannot ever go there", "we … go there"),
        ("it is ne-\nver so good", "it is … so good"),
        ("we would only go there", "we would … go there"),
        ("we will go if they pay and stay", "we will go … and stay"),
        ("we may go there", "we … go there"),
        ("we have declined to go there", "we have … go there"),
        ("we send non-lethal aid", "we send … aid"),
    ],
)
def test_an_omission_hides_no_negation_or_limit(text: str, exact: str) -> None:
    found = anchor(text, exact)
    assert isinstance(found, Unanchored)
    assert found.code in (Code.OMISSION_HIDES, Code.QUOTATION_CUT)


def test_what_is_left_out_can_be_declared() -> None:
    text = "the allies, who had as a policy never to “export” weapons, have changed"
    exact = "the allies … have changed"
    refused = anchor(text, exact)
    assert isinstance(refused, Unanchored)
    assert refused.help is not None
    declared = {"omits": 'who had as a policy never to "export" weapons'}
    assert anchor(text, exact, marks=[declared])
    changed = anchor(text.replace("weapons", "arms"), exact, marks=[declared])
    assert isinstance(changed, Unanchored)
    assert changed.code is Code.OMISSION_HIDES


def test_a_condition_that_is_still_shown_is_not_hidden() -> None:
    assert anchor(
        "if we believe, if we trust, if we want to win, they need it", "if we believe … if we want to win"
    )
    assert not anchor("if they pay we will, if we can, go", "if they pay we will … go")


def test_a_prefix_tells_which_way_the_pieces_stand() -> None:
    text = "First we go home and sleep. Then we go home and sleep."
    assert not anchor(text, "we go … sleep")
    assert anchor(text, "we go … sleep", prefix="First", suffix=". Then")


def test_pieces_that_stand_together_anywhere_leave_nothing_out() -> None:
    found = anchor("we go home. And we quickly go home", "we … go home")
    assert isinstance(found, Unanchored)
    assert found.message == "the ellipsis leaves nothing out"


@pytest.mark.parametrize(("length", "accepted"), [(600, True), (601, False)])
def test_six_hundred_characters_may_be_left_out(length: int, accepted: bool) -> None:
    assert bool(anchor(f"men {'x' * (length - 2)} go", "men … go")) is accepted
    half = "x" * (length // 2 - 2)
    assert bool(anchor(f"men {half} go {half}{'x' * (length % 2)} now", "men … go … now")) is accepted


def test_too_many_ways_to_look_at_decide_nothing() -> None:
    text = "a y b z c\n\n{}\n\n" + "c x " * 40
    assert anchor(text.format("a x b x " * 12), "a … b … c")
    found = anchor(text.format("a x b x " * 16), "a … b … c")
    assert isinstance(found, Unanchored)
    assert found.code is Code.QUOTATION_AMBIGUOUS


@pytest.mark.parametrize(("text", "exact"), [("we […] go", "we … go"), ("we… go", "we ... go")])
def test_an_ellipsis_of_the_source_may_be_written_without_its_brackets(text: str, exact: str) -> None:
    found = anchor(text, exact)
    assert isinstance(found, Anchor)
    assert [span.slice(text) for span in found.spans] == [text]
    assert found.shown(text) == text
    assert found.kind == "folded"


def test_brackets_around_an_ellipsis_of_the_source_are_not_the_editors() -> None:
    assert not anchor("we … go", "we […] go")


@pytest.mark.parametrize("omits", ["y", " — y,", "“y”"])
def test_a_declared_omission_tells_which_way_the_pieces_stand(omits: str) -> None:
    text = "a x b and a y b"
    found = anchor(text, "a … b", marks=[{"omits": omits}])
    assert isinstance(found, Anchor)
    assert found.span.start == 10


@pytest.mark.parametrize(("text", "omits"), [("a x b and a x b", "x"), ("a x b and a y b", "z")])
def test_a_declared_omission_that_fits_both_or_neither_tells_nothing(text: str, omits: str) -> None:
    found = anchor(text, "a … b", marks=[{"omits": omits}])
    assert isinstance(found, Unanchored)
    assert found.code is Code.QUOTATION_AMBIGUOUS


def test_one_of_two_omissions_may_be_declared() -> None:
    text = "a x b y c\n\na z b y c"
    found = anchor(text, "a … b … c", marks=[{"omits": "x"}])
    assert isinstance(found, Anchor)
    assert found.span.start == 0


def test_an_ellipsis_takes_the_question_mark_before_it() -> None:
    text = "Will we go or rest, and then we stay? No."
    found = anchor(text, "Will we go … then we stay")
    assert isinstance(found, Unanchored)
    assert found.code is Code.QUOTATION_CUT
    assert anchor(text, "Will we go … then we stay …")


def test_an_omission_makes_no_statement_of_a_question() -> None:
    text = "Do we go? It is late. We stay."
    found = anchor(text, "Do we go … We stay")
    assert isinstance(found, Unanchored)
    assert found.message == "the omission turns a question into a statement"
    assert anchor(text, "Do we go? … We stay")


def test_two_ways_are_one_too_many() -> None:
    found = anchor("a x b\n\na y b", "a … b")
    assert isinstance(found, Unanchored)
    assert found.code is Code.QUOTATION_AMBIGUOUS
    assert len(found.candidates) == 2


@pytest.mark.parametrize(
    ("text", "message", "passage"),
    [
        ("a x\n\nb. a", "the pieces belong to different utterances", "a x\n\nb"),
        ("a x\n\nb\n\na b", "the ellipsis leaves nothing out", "a b"),
        ("a x\n\nb\n\nb\n\na y\n\nb", "the pieces belong to different utterances", "a y\n\nb"),
    ],
)
def test_the_refusal_nearest_to_a_passage_is_the_one_that_is_given(
    text: str, message: str, passage: str
) -> None:
    found = anchor(text, "a … b")
    assert isinstance(found, Unanchored)
    assert found.message == message
    assert found.nearest is not None
    assert found.nearest.slice(text) == passage


def test_pieces_that_overlap_stand_in_no_order() -> None:
    found = anchor("we go home", "go … we go home")
    assert isinstance(found, Unanchored)
    assert found.nearest == Span(3, 5)


def test_a_full_stop_before_an_omission_may_be_the_comma_before_the_cue() -> None:
    text = "“We will open the dam,” Ann Lee said. “It will be free.”"
    found = anchor(text, "We will open the dam. … It will be free.")
    assert isinstance(found, Anchor)
    assert found.shown(text) == "We will open the dam […] It will be free."
    kinds = [(one.kind, one.written, one.source) for one in found.differences]
    assert ("final-punctuation", ".", ",") in kinds


@pytest.mark.parametrize(
    "text",
    [
        "“We will open the dam,” said Ann Lee. “It will be free,” said Bob Hart.",
        "“We will open the dam?” Ann Lee said. “It will be free.”",
        "“We will open the dam, and the lake, soon. It will be free,” Ann Lee said.",
    ],
)
def test_no_other_sign_is_exchanged_before_an_omission(text: str) -> None:
    assert not isinstance(anchor(text, "We will open the dam. … It will be free."), Anchor)
