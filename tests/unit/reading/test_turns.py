from __future__ import annotations

import pytest

from briefgen.reading import Reading
from briefgen.text import Span

BRIEFING = (
    "Press briefing, 3 May\n\n"
    "MR. KIRBY: We begin now. Thank you all for coming. (Applause.)\n\n"
    "QUESTION: Will the bridge be closed?\n\n"
    "MR. KIRBY: I have one thing on that: we wait.\nAnd the mayor told me, “We will pay for it.”\n\n"
    "QUESTION: When will it open?\n"
)
DEBATE = (
    "Mary Jones (Oslo North) (Lab): I rise to speak on the harbour.\n\n"
    "Mr Speaker: Order.\n\n"
    "Ms ANNA BERG (Norway): I thank the honourable lady.\n\n"
    "Jones: I am grateful to her.\n"
)
INTERVIEW = "Q: Are the boats gone?\nA: Yes, all of them are.\nQ: Why so?\nA: Look: nobody pays us.\n"


def passage(text: str, words: str) -> Span:
    start = text.index(words)
    return Span(start, start + len(words))


def speaker(text: str, words: str, kind: str = "article", declared: str | None = None) -> str | None:
    found = Reading(text, kind=kind, speaker=declared).attributed_speaker(passage(text, words))
    return found.speaker.name if found is not None else None


@pytest.mark.parametrize("kind", ["article", "transcript"])
@pytest.mark.parametrize(
    ("text", "words", "who"),
    [
        (BRIEFING, "We begin now", "Kirby"),
        (BRIEFING, "And the mayor told", "Kirby"),
        (BRIEFING, "When will it open", "Question"),
        (DEBATE, "I rise to speak", "Mary Jones"),
        (DEBATE, "I am grateful", "Mary Jones"),
        (DEBATE, "I thank the honourable", "Anna Berg"),
        (DEBATE, "Order", "Speaker"),
        (INTERVIEW, "Are the boats", "Q"),
        (INTERVIEW, "nobody pays us", None),
        ("**Ann Lee**\nWe will stay here.\n\n**Reporter**\nUntil when?\n", "We will stay", "Ann Lee"),
        (
            "[00:01] Ann Lee: Hello.\n[00:05] Tom Reed: Good day.\n[00:09] Ann Lee: Bye.",
            "Good day",
            "Tom Reed",
        ),
        ("Ann Lee, Herald: When?\nTom Reed: Soon.\nAnn Lee, Herald: How soon?", "How soon", "Ann Lee"),
        ("记者：你好吗？\n李明：很好。\n记者：谢谢。", "很好", "李明"),
        ("Mr. REED. I rise today.\n\nMr. HART. I object.\n\nMr. REED. I go on.", "I object", "Hart"),
    ],
)
def test_the_label_of_a_turn_names_the_speaker(kind: str, text: str, words: str, who: str | None) -> None:
    assert speaker(text, words, kind) == who


@pytest.mark.parametrize(
    ("text", "words", "who"),
    [
        ("Ms. LEE. Mr. Speaker, I rise. It is late.\n\nMr. REED. I yield.", "It is late", "Lee"),
        ("Ms. LEE of Ohio. I rise. It is late.\n\nThe PRESIDING OFFICER. So ordered.", "It is late", "Lee"),
        ("The SPEAKER pro tempore. Order.\n\nMr. VAN DYKE. It is late.", "It is late", "Van Dyke"),
        ("Ms. LEE. I rise.\n\nThe CHAIR (Mr. REED). It is late.", "It is late", "Reed"),
        ("Dr. WHO. A series. It is late.\n\nNothing else.", "It is late", None),
        ("The BBC. It is late.\n\nThe harbour is shut.", "It is late", None),
    ],
)
def test_a_congress_ends_its_labels_with_a_stop(text: str, words: str, who: str | None) -> None:
    assert speaker(text, words) == who


def test_words_in_a_turn_are_speech_without_marks() -> None:
    assert Reading(BRIEFING).voice(passage(BRIEFING, "one thing on that: we wait")) is not None
    assert Reading(BRIEFING).voice(passage(BRIEFING, "Press briefing")) is None
    assert Reading(BRIEFING).voice(passage(BRIEFING, "MR. KIRBY: We begin")) is None


def test_a_passage_over_two_turns_crosses_them() -> None:
    assert Reading(BRIEFING).crosses_turns(passage(BRIEFING, "be closed?\n\nMR. KIRBY: I have one thing"))
    assert not Reading(BRIEFING).crosses_turns(passage(BRIEFING, "we wait.\nAnd the mayor"))


def test_pieces_of_two_turns_are_no_one_utterance() -> None:
    reading = Reading(BRIEFING)
    one, two = passage(BRIEFING, "We begin"), passage(BRIEFING, "I have one thing")
    assert not reading.is_one_utterance(one, two)
    assert reading.is_one_utterance(two, passage(BRIEFING, "And the mayor"))


def test_what_a_speaker_repeats_is_not_the_speakers() -> None:
    found = Reading(BRIEFING).attributed_speaker(passage(BRIEFING, "We will pay"))
    assert found is not None
    assert found.speaker.exact == "the mayor"
    assert found.outer is not None
    assert found.outer.name == "Kirby"


def test_the_declared_speaker_of_an_interview_answers() -> None:
    assert speaker(INTERVIEW, "Yes, all of them", "interview", "ann-lee") == "ann-lee"
    assert speaker(INTERVIEW, "Are the boats", "interview", "ann-lee") == "Q"


def test_a_statement_is_its_speakers_from_beginning_to_end() -> None:
    text = "Statement on the bridge\n\nWe regret the delay. The mayor said, “It is a shame.”\n"
    assert speaker(text, "We regret", "statement", "city-hall") == "city-hall"
    assert speaker(text, "It is a shame", "statement", "city-hall") != "city-hall"
    assert speaker(text, "We regret", "article") is None


@pytest.mark.parametrize(
    "text",
    [
        "Photo: Ann Lee\nLocation: Salem\nPhoto: Tom Reed\n\nThe bridge is closed. It opens on Monday.",
        "Three things matter here.\n\nMoney: there is none.\n\nTime: there is less.\n\nThe rest: nothing.",
        "Ann Lee came. Tom Reed: gone.\n\nThe bridge is closed.\n\nIt opens on Monday.",
        "Note: this is old.\nUpdate: it is new.\nNote: it is old again.",
    ],
)
def test_lines_with_a_colon_alone_make_no_turns(text: str) -> None:
    assert Reading(text).voices == ()


def test_a_block_quotation_is_speech_of_whoever_is_named_before_it() -> None:
    text = "Ann Lee wrote in a letter:\n\n> The boats are gone.\n> They stay away.\n\nNobody answered.\n"
    assert Reading(text).voice(passage(text, "The boats are gone")) is not None
    assert speaker(text, "The boats are gone") == "Ann Lee"
    signed = "A letter came.\n\n> The boats are gone.\n\n— Tom Reed\n"
    assert speaker(signed, "The boats are gone") == "Tom Reed"


@pytest.mark.parametrize(
    ("tag", "text", "said", "told"),
    [
        ("es", "—Vamos a casa —dijo Ana Ruiz—. Mañana vuelvo.\n", "Mañana vuelvo", "dijo Ana"),
        ("ru", "— Пойдём домой, — сказал Иван. — Завтра вернусь.\n", "Завтра вернусь", "сказал Иван"),
        ("pl", "– Idziemy do domu – powiedziała Anna. – Jutro wracam.\n", "Jutro wracam", "powiedziała"),
        ("sv", "– Vi går hem nu, säger Anna Berg.\n", "Vi går hem", None),
    ],
)
def test_a_dash_begins_speech_where_that_is_the_custom(
    tag: str, text: str, said: str, told: str | None
) -> None:
    reading = Reading(text, tag)
    assert reading.voice(passage(text, said)) is not None
    assert told is None or reading.voice(passage(text, told)) is None
    assert Reading(text, "en").voice(passage(text, said)) is None


def test_declared_turns_are_offered_as_quotations() -> None:
    offered = [found.exact for found in Reading(DEBATE, kind="debate").quotations]
    assert "I rise to speak on the harbour." in offered
    assert Reading(DEBATE).quotations == ()


@pytest.mark.parametrize(
    ("text", "words", "who"),
    [
        (
            "Ann Lee wrote to the board:\n\n    We will stay here.\n    It is our duty.\n\nIt agreed.",
            "It is",
            "Ann Lee",
        ),
        ("Ann Lee (@lee) tweeted:\n\nWe will stay here.\n\n3 May 2023", "We will stay", "Ann Lee"),
        ("Lee: We will stay here for good\n\nAnn Lee spoke on Monday.\n", "We will stay", "Ann Lee"),
    ],
)
def test_words_set_in_or_posted_are_speech(text: str, words: str, who: str) -> None:
    assert Reading(text).voice(passage(text, words)) is not None
    assert speaker(text, words) == who


@pytest.mark.parametrize(
    "text",
    [
        "Reporter: Will you stay here?\n\nAnn Lee: We will stay here.\n",
        "Ann Lee: We will stay here.\n\nModerator: Until when?\n",
        "*Ann Lee*\nWe will stay here.\n\n*Reporter*\nUntil when?\n",
        "_Ann Lee_\nWe will stay here.\n\n_Reporter_\nUntil when?\n",
        "[Ann Lee]: We will stay here.\n[Reporter]: Until when?\n",
        "<Ann Lee> We will stay here.\n<Bob Hart> Until when?\n",
        ">> ANN LEE: We will stay here.\n>> BOB HART: Until when?\n",
        "00:01:05 Ann Lee: We will stay here.\n00:01:09 Reporter: Until when?\n",
        "[00:05] Ann Lee: We will stay here.\n[00:09] Host: Until when?\n",
        "Ann Lee @annlee\nWe will stay here.\n3 May 2023\n",
        "Ann Lee (@annlee) May 3, 2023\nWe will stay here.\n",
        "Ann Lee @annlee · 3 May\nWe will stay here.\n",
        "@annlee (Ann Lee): We will stay here.\n",
    ],
)
def test_labels_of_many_houses_name_their_speaker(text: str) -> None:
    assert speaker(text, "We will stay") == "Ann Lee"


@pytest.mark.parametrize(
    "text",
    [
        "Interview with Ann Lee\n\nQUESTION: Do you go?\n\nANSWER: We will stay here.\n",
        "Question: Do you go?\nAnswer: We will stay here.\n\nAnn Lee spoke to the paper on Monday.\n",
    ],
)
def test_an_answer_is_speech_though_nobody_is_named(text: str) -> None:
    assert Reading(text).voice(passage(text, "We will stay")) is not None


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Ann Lee @annlee\nWe will stay here.\n\nThe board was silent.\n", "The board was"),
        ("The minister wrote to ann@example.org on Monday.\n\nNothing came of it.\n", "Nothing came"),
        ("[Update]: The road is open again.\n\nCars passed.\n", "The road is"),
        ("Prices: They rose again.\n\nWages: They did not.\n\nBoth were measured in May.\n", "They rose"),
    ],
)
def test_a_line_that_only_looks_like_a_label_names_nobody(text: str, words: str) -> None:
    assert Reading(text).voice(passage(text, words)) is None


def test_what_follows_a_post_or_a_headline_is_not() -> None:
    text = "Ann Lee (@lee) tweeted:\n\nWe will stay here.\n\nThe board was silent."
    assert Reading(text).voice(passage(text, "The board was")) is None
    text = "Weather: It will be mild\n\nAnn Lee spoke on Monday.\n"
    assert Reading(text).voice(passage(text, "It will be")) is None


def test_half_width_corner_brackets_quote() -> None:
    text = "Ann Lee spoke in Oslo.\n\n｢The ice is thin today｣ said Ann Lee.\n"
    assert [one.exact for one in Reading(text).quotations] == ["The ice is thin today"]


def test_in_a_declared_debate_everybody_may_speak_once() -> None:
    text = (
        "Mme la présidente. La parole est à M. Paul Roux.\n\n"
        "M. Paul Roux. Ce texte retire de l’argent aux écoles.\n\n"
        "Mme Nora Dahl, rapporteure. Le texte le déplace, il ne le retire pas.\n"
    )
    found = [one.speaker.name for one in Reading(text, "fr", "debate").quotations if one.speaker]
    assert found == ["présidente", "Paul Roux", "Nora Dahl"]


def test_a_name_on_a_line_of_its_own_speaks_in_a_declared_debate_alone() -> None:
    text = "Senator Reed\nI have read the letter and table it.\n\nSenator Dahl\nI wrote it and stand by it.\n"
    found = [one.speaker.name for one in Reading(text, "en", "debate").quotations if one.speaker]
    assert found == ["Reed", "Dahl"]
    assert not Reading(text, "en").quotations
    assert not Reading(text.replace("Senator Reed", "The Water Bill"), "en", "debate").quotations
