"""Each text has the passages ``one`` and ``two``: whether one speaker says both in one utterance."""

from __future__ import annotations

import pytest

from briefgen.anchoring.editorial.utterance import one_utterance
from briefgen.reading import Reading


def joined(text: str) -> bool:
    return one_utterance(Reading(text), text.index("one") + 3, text.index("two"))


@pytest.mark.parametrize(
    "text",
    [
        "“We one it and two it.”",
        "'We one it and two it.'",
        "We one it and two it.",
        "``We one it, and two it''",
        "“We don't one it, the workers' two it.”",
        "'We don't one it, we won't two it.'",
        "‘We don’t one it, we won’t two it.’",
        "'Tis one, and two it.",
        "“We ‘one it’ and two it.”",
        "“We one it and ‘two it’.”",
        "one it “and” two it.",
        "“one it\n\n“two it.”",
        "「one it\n\n「two it」",
        "a 6'-one and a 5'-two",
        'a 5"x one and a 6"x two',
        "``one it\n\n``two it''",
        "one it\ntwo it",
        "“one it\n\n“and ‘so’ on\n\n“two it.”",
        "「one it と two it」",
        "„one it und two it“",
        "»one it und two it«",
        "5'6\" one and 5'7\" two",
        "the one' and two' it",
        "the ’90s one and the ’80s two",
        "‘the ’90s one and the ’80s two’",
        "O‘one two",
    ],
)
def test_one_pair_of_marks_or_none_at_all_is_one_utterance(text: str) -> None:
    assert joined(text)


@pytest.mark.parametrize(
    "text",
    [
        "``We one it'' and ``two it''",
        "“We ‘one it, and” they two it.",
        "“We ‘one it” and two it.",
        "We “one” it and two it.",
        '"We one it " and two it.',
        '"We one it " and "two it."',
        "(‘We one it’ and two it)",
        "“so” ‘We one it’ and two it",
        "“so”‘We one it’ and two it",
        "one it. “two it.”",
        "(“one it”) and “two it.”",
        "“one it\n\ntwo it.”",
        "“one it.”\n\n“two it.”",
        "'one it\n\n'two it.'",
        "one it\n\ntwo it",
        "one it\r\n\r\ntwo it",
        "one it\n \ntwo it",
        "“one it\n\n“and so on.”\n\n“two it.”",
        "「one it」と「two it」",
        "„one it“ und „two it“",
        "»one it« und »two it«",
        "«one it» et «two it»",
        '"We one it" and "two it."',
        "the 'one' and 'two'",
        "‹one› et ‹two›",
    ],
)
def test_two_pairs_and_two_paragraphs_are_two_utterances(text: str) -> None:
    assert not joined(text)


@pytest.mark.parametrize(
    "text",
    [
        "‘’Tis one it, ’tis two it.’ he said",
        "He said 'tis one, and 'tis two it.",
        "“We one it,” he said, “and two it.”",
        "“We one it,” he said. “And two it.”",
        "“We one it.” he said. “And two it.”",
        "“We one it”.he said, “and two it.”",
        "“We one it”, Lee said: “And two it.”",
        "“We one it,” Mr. Lee said. “And two it.”",
        "“We one it,” J. Lee said. “And two it.”",
        "“We one it,” Lee said to a b c d e f g h i j k l m, “and two it.”",
        "“We one it,” Lee said, quoting Kim. “and two it.”",
        "“We one it,” Lee said,\n“and two it.”",
        "“We one it,” Lee said, “and two it,” Lee added.",
        "“We one it,” Lee said, “and two it,” he added.",
        "“We one it,” Lee said, “and two it.” Kim left.",
        "“We one it,” Lee said, “and two it.” He left. Kim said no.",
        "“We one it,” Lee said, “and two it.” “No,” Kim said.",
        "“We one it,” Lee said, “and two it.”",
        "“We one it,” Lee said, “and two it",
        "“We one it!” Lee said. “And two it.”",
        "“We one it?” Lee said. “And two it.”",
        "“We one it…” Lee said. “And two it.”",
        "“We one it —” Lee said — “and two it.”",
        "'We one it,' Lee said, 'and two it.'",
        "“‘We one it,’ Lee said, ‘and two it.’”",
        '"We one it," Lee said, "and two it."',
        "“We one it,” said Lee. “And two it.”",
    ],
)
def test_a_cue_joins_two_pairs(text: str) -> None:
    assert joined(text)


@pytest.mark.parametrize(
    "text",
    [
        "“We one it.” Lee said. “And two it.”",
        "“We one it”.Lee said, “and two it.”",
        "“We one it”. Lee said: “And two it.”",
        "“We one it” Lee said “And two it.”",
        "“We one it,” Lee said “And two it.”",
        "“We one it” Lee said, “And two it.”",
        "“We one it,” Lee sat, “And two it.”",
        "“We one it,” Lee said and asked, “And two it.”",
        "“We one it,” Lee said. He left. “And two it.”",
        "“We one it,” Lee said to a b c d e f g h i j k l m n, “and two it.”",
        "“We one it,” Lee said, quoting Kim, “and two it.”",
        "“We one it,” Lee said, according to Kim, “and two it.”",
        "“We one it,” Lee said.\n\n“and two it.”",
        "“We one it,” Lee said. “No.” “and two it.”",
        "“We one it,” Lee said, “and two it,” Kim added.",
        "“We one it,” Lee said, “and two it.” Kim said no.",
        "“We one it,” Lee said, “and two it.” — Kim said no.",
        "“We one it,” (Lee said) “and two it.”",
        "“We one it,” Lee said (“yes”), “and two it.”",
        "“We one it”. He said: “And two it.”",
    ],
)
def test_what_is_more_or_less_than_a_cue_parts_two_pairs(text: str) -> None:
    assert not joined(text)


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
def test_the_sort_of_line_ends_changes_nothing(end: str) -> None:
    assert joined(f"“We{end}one it{end}and{end}two it.”")
    assert joined(f"We one it{end}and two it.")
    assert joined(f"“We one it,” Lee{end}said, “and two it.”")
    assert joined(f"“one it{end}{end}“two it.”")
    assert not joined(f"one it{end}{end}two it")
    assert not joined(f"“one it,” Lee said,{end}{end}“two it.”")


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
@pytest.mark.parametrize("before", ["", "a “b” c.{end}{end}", "a “b c.{end}{end}d e.{end}{end}"])
@pytest.mark.parametrize("after", ["", "{end}{end}a “b", "{end}{end}a” b"])
def test_marks_opened_long_before_count(before: str, after: str, end: str) -> None:
    before, after, long = (before * 400).format(end=end), after.format(end=end), "word " * 1_000
    assert joined(f"{before}“We {long} one it and two it.”{after}")
    assert not joined(f"{before}“We {long} one it” and two it.{after}")
    assert not joined(f"{before}“We {long} one it” and “two it.”{after}")


@pytest.mark.parametrize(
    ("opening", "closing", "inner"),
    [
        ("「", "」", "『so』"),
        ("『", "』", "「so」"),
        ("„", "“", "‚so‘"),
        ("„", "“", "„so“"),
        ("“", "”", "‘so’"),
        ("彼は“", "”", "‘so’"),
        ("he said:“", "”", "so"),
        ('he said:"', '"', "so"),
        ("er sagte:»", "«", "so"),
        ("il dit«", "»", "so"),
    ],
)
def test_marks_that_no_space_parts_from_a_word_are_told_apart(opening: str, closing: str, inner: str) -> None:
    assert joined(f"{opening}we{inner}go one it and two it{closing}")
    assert joined(f"{opening}we one it{inner}and two it{closing}")
    assert not joined(f"{opening}we{inner}go one it{closing}and two it")
    assert not joined(f"one it {opening}we{inner}two it{closing}")
    assert joined(f"{opening}we{inner}go{closing}one it and two it")


@pytest.mark.parametrize("space", [" ", "\u00a0", "\u202f"])
def test_french_marks_keep_a_space_on_the_inner_side(space: str) -> None:
    assert joined(f"il dit «{space}we one it and two it{space}»")
    assert joined(f"«{space}We one it,{space}» said Lee, «{space}and two it{space}»")
    assert joined(f"«{space}We one it.{space}» he said. «{space}And two it.{space}»")
    assert joined(f"«{space}We one it.\n\n«{space}And two it.{space}»")
    assert joined(f"«{space}We,{space}» one it and two it")
    assert not joined(f"«{space}We one it.{space}» Lee said. «{space}And two it.{space}»")
    assert not joined(f"il dit «{space}we one it{space}» and two it")
    assert not joined(f"il dit «{space}we one it{space}», and «{space}two it{space}».")


@pytest.mark.parametrize("words", ["don’t", "say ’tis", "give ’em", "love the ’90s and"])
@pytest.mark.parametrize("mark", ["’", "'"])
def test_an_apostrophe_ends_no_quotation(words: str, mark: str) -> None:
    words, opening = words.replace("’", mark), mark.replace("’", "‘")
    assert joined(f"{opening}We {words} one it and two it{mark}")
    assert not joined(f"{opening}We {words} one it{mark} and two it")


def test_another_speaker_after_the_next_stop_says_something_else() -> None:
    assert joined("“We one it,” Lee said, “and two it.” Then came rain. Kim said no.")


def test_a_cue_after_the_second_pair_is_looked_for_up_to_the_next_stop() -> None:
    assert not joined("“We one it,” Lee said, “and two it,” as Kim of the Seoul office has added.")
    assert joined(f"“We one it,” Lee said, “and two it,” {'as ' * 40}Kim added.")
    assert not joined(f"“We one it,” Lee said, “and two {'it ' * 200},” Kim added.")
