from __future__ import annotations

import pytest

from briefgen.anchoring import Anchor, Mark, Unanchored, anchor
from briefgen.diagnostics import Code


@pytest.mark.parametrize(
    ("text", "exact", "shown"),
    [
        ("several men went", "[S]everal men went", "[S]everal men went"),
        ("They need it", "They need[s] it", "They need[s] it"),
        ("we saw wepons now", "we saw wepons [sic] now", "we saw wepons [sic] now"),
        ("Weapons! We need more, that's it", "more [weapons], that's it", "more [weapons], that's it"),
        ("we need more now", "we need [the] more [of] now", "we need [the] more [of] now"),
        ("He said it. We go", "[And] We go", "[And] We go"),
        ("we go [there] and come", "we go [there] and [is] come", "we go [there] and [is] come"),
        ("“[S]everal men have gone home", "[S]everal men … home", "[S]everal men […] home"),
    ],
)
def test_a_bracket_inserts_or_inflects(text: str, exact: str, shown: str) -> None:
    found = anchor(text, exact)
    assert isinstance(found, Anchor)
    assert found.kind == "marked"
    assert found.shown(text) == shown


@pytest.mark.parametrize(
    ("text", "exact"),
    [
        ("we will go there", "we will [not] go there"),
        ("we will go there", "we will [barely] go there"),
        ("we will go there", "we will [no longer] go there"),
        ("we will go there", "we will go [two] there"),
        ("we have 5 men", "we have 5 [million] men"),
        ("we have 5 men", "we have 5 [k] men"),
        ("we have 5 men", "we have 5[00] men"),
        ("we will go there", "we [un]will go there"),
        ("it is harm to all", "it is harm[less] to all"),
        ("we do go", "we do[n't] go"),
        ("one is here", "[n]one is here"),
        ("not here", "not[ed] here"),
        ("we will go there", "we will [as all in the room agreed] go there"),
        ("we go (there) and", "we go [there] and"),
        ("they will march in line", "they will [March] in line"),
        ("they met a Pole there", "they met a [pole] there"),
        ("[S]everal men", "Several men"),
        ("several men", "[s]everal men"),
        ("we go [there] and then", "we go and then"),
    ],
)
def test_a_bracket_brings_in_no_negation_number_or_part_of_a_word(text: str, exact: str) -> None:
    assert not anchor(text, exact)


@pytest.mark.parametrize("exact", ["then [Ukrainians] need it", "[Ukrainians] need it", "then [Ukrainians]"])
def test_a_replacement_must_be_declared(exact: str) -> None:
    text = "then they need it. The Ukrainians wait"
    refused = anchor(text, exact)
    assert isinstance(refused, Unanchored)
    assert refused.code is Code.MARK_UNDECLARED
    assert refused.help is not None
    assert '{replaces: "they", with: "Ukrainians"}' in refused.help
    found = anchor(text, exact, marks=[Mark(replaces="they", replacement="Ukrainians")])
    assert isinstance(found, Anchor)
    assert found.shown(text) == exact


@pytest.mark.parametrize(
    ("text", "exact", "mark"),
    [
        ("we will not go", "we will [gladly] go", {"replaces": "not", "with": "gladly"}),
        ("we have 5 men", "we have [6] men", {"replaces": "5", "with": "6"}),
        ("we send them", "we send [us]", {"replaces": "arms", "with": "us"}),
        ("a 1 b c d e f g h i z", "a [x] z", {"replaces": "1 b c d e f g h i", "with": "x"}),
        ("a “b” c", "a [x] c", {"replaces": "“b”", "with": "x"}),
    ],
)
def test_a_declaration_does_not_permit_everything(text: str, exact: str, mark: dict[str, str]) -> None:
    assert not anchor(text, exact, marks=[mark])


@pytest.mark.parametrize(
    "mark", [{"omits": "x"}, {"replaces": "x", "with": "y"}, {"replaces": "x"}, {}, {"omits": ""}]
)
def test_a_mark_that_is_not_used_is_refused(mark: dict[str, str]) -> None:
    found = anchor("we will go", "we will go", marks=[mark])
    assert isinstance(found, Unanchored)
    assert found.code is Code.MARK_UNUSED


def test_a_bracket_may_give_a_date_for_words() -> None:
    mark = {"replaces": "last year", "with": "in 2022"}
    assert anchor("we came last year to it", "we came [in 2022] to it", marks=[mark])
