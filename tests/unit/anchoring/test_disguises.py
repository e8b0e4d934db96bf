"""What turns words about is seen also where it is spelled so that a machine might miss it."""

from __future__ import annotations

import pytest

from briefgen.anchoring import Unanchored, anchor


@pytest.mark.parametrize(
    "asked",
    [
        "win\u00a0?",
        "win\u202f?",
        "win ?",
        "win\n?",
        "win !",
        "win*?",
        "win)?",
        "win…?",
        "win؟",
        "win‽",
        "win⁇",
        "win\u037e",
    ],
)
def test_a_question_keeps_its_mark_also_after_a_space(asked: str) -> None:
    assert not anchor(f"He asked: “Will they {asked}” Nobody knew.", "they win")


@pytest.mark.parametrize("after", ["”?", " and who?", ". Why?", " – what?", " (so far)."])
def test_a_question_mark_of_other_words_does_no_harm(after: str) -> None:
    assert anchor(f"He asked whether they win{after}", "they win")


@pytest.mark.parametrize(
    "negated",
    [
        "don′t", "donʹt", "havent", "couldnt", "wouldnt", "shouldnt", "aint", "won ’t need to, do not",
        "ｎｏｔ", "𝐧𝐨𝐭", "nоt", "n o t", "n-o-t", "n̲o̲t̲", "never", "will-\nnot",
    ],
)  # fmt: skip
def test_an_omission_hides_no_negation_in_disguise(negated: str) -> None:
    source = f"He said: “The allies {negated} want weapons from them.”"
    found = anchor(source, "The allies […] want weapons")
    assert isinstance(found, Unanchored)
    assert found.code in {"omission-hides", "quotation-altered", "quotation-not-found", "quotation-spliced"}


@pytest.mark.parametrize(
    "left_out", ["in the old west", "of Kent and Brent", "who went, a, b, c,", "à la carte"]
)
def test_an_omission_of_other_words_stands(left_out: str) -> None:
    assert anchor(f"He said: “The allies {left_out} want weapons from them.”", "The allies […] want weapons")


@pytest.mark.parametrize(
    ("replaced", "replacement"),
    [
        ("refuse", "want"), ("want", "oppose"), ("want", "deny"), ("won′t", "will"),
        ("strongly oppose", "support"),
        ("five", "many"), ("5", "many"), ("want", "wаnt nоt"), ("want", "would if asked"),
    ],
)  # fmt: skip
def test_a_declared_replacement_does_not_reverse_what_is_said(replaced: str, replacement: str) -> None:
    mark = {"replaces": replaced, "with": replacement}
    assert not anchor(f"“We {replaced} peace today”", f"We [{replacement}] peace today", marks=[mark])


@pytest.mark.parametrize(
    ("replaced", "replacement"), [("they", "the allies"), ("the UN", "United Nations"), ("Lee", "Mr. Lee")]
)
def test_a_declared_replacement_may_explain(replaced: str, replacement: str) -> None:
    mark = {"replaces": replaced, "with": replacement}
    text = f"“We and {replaced} want peace,” the allies told Mr. Lee."
    assert anchor(text, f"We and [{replacement}] want peace", marks=[mark])


@pytest.mark.parametrize("joined", ["non‒", "non﹣", "non－", "(non)", "(Non-)", "non⁃", "non֊", "[non]"])
def test_a_compound_is_not_cut(joined: str) -> None:
    assert not anchor(f"They sent {joined}lethal arms.", "lethal arms")


@pytest.mark.parametrize(
    "inserted", ["do nоt", "ｎｏｔ", "n̶ot", "n o t", "𝐧𝐨𝐭", "cаnnot", "pretend to", "falsely"]
)
def test_an_insertion_turns_nothing_about(inserted: str) -> None:
    assert not anchor("“We want rain with them”", f"We [{inserted}] want rain with them")


@pytest.mark.parametrize(
    ("text", "exact"),
    [
        ("They lost 9 lakhs of homes.", "lost 9"),
        ("They lost $4 bln at once.", "lost $4"),
        ("It was ⁻7 percent.", "7 percent"),
    ],
)
def test_an_amount_is_not_cut_from_a_rarer_magnitude_or_sign(text: str, exact: str) -> None:
    assert not anchor(text, exact)
