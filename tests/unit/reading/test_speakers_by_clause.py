"""Who speaks where clauses, passives and pronouns stand between the name and the words, with near misses."""

from __future__ import annotations

import pytest

from briefgen.reading import Reading
from briefgen.text import Span

WORDS = "the wall is only made of sand"


def speaker(text: str, tag: str = "en") -> str | None:
    whole = text.format(WORDS)
    start = whole.index(WORDS)
    found = Reading(whole, tag).attributed_speaker(Span(start, start + len(WORDS)))
    return found.speaker.name if found is not None else None


@pytest.mark.parametrize(
    ("text", "who"),
    [
        ("Ann Lee, who wrote much of the bill, called the threat “{}.”", "Ann Lee"),
        ("Ann Lee, who told voters that she would stay, described it as “{}.”", "Ann Lee"),
        ("Tom Dahl said it would rain, and Ann Lee called the plan “{}.”", "Ann Lee"),
        ("Tom Dahl said that it would rain, but Ann Lee dismissed it as “{}.”", "Ann Lee"),
        ("Ann Lee said that critics call it “{}.”", "Ann Lee"),
        ("Ann Lee said she supports it, though many people say “{}.”", "many people"),
    ],
)
def test_a_verb_of_judgement_in_a_clause_of_its_own_has_the_speaker(text: str, who: str) -> None:
    assert speaker(text) == who


@pytest.mark.parametrize(
    ("text", "who"),
    [
        ("It drew a reply from the party, whose chairwoman, Ann Lee, accused him of “{}.”", "Ann Lee"),
        ("Ann Lee sent it back with a note that read, “{}.”", "Ann Lee"),
        ("Back in 1999, Ann Lee praised it, telling the Echo: “{}.”", "Ann Lee"),
        ("But back on the island, Ann Lee returned to her old lines: “{}.”", "Ann Lee"),
        ("Ann Lee disagrees: “{}.”", "Ann Lee"),
        ("Ann Lee smiles: “{}.”", "Ann Lee"),
        ("The plan does not surprise the strategist Ann Lee: “{}.”", "Ann Lee"),
        ("Less than a day after promising that “{},” Ann Lee has left.", "Ann Lee"),
        ("While Ann Lee, the mayor, laid out a vision in which “{},” Tom Dahl, the host, slept.", "Ann Lee"),
        ("They laughed at Ann Lee's “{}” remark.", "Ann Lee"),
        ("Ann Lee has sent emails that say “{}.”", "emails"),
        ("Ann Lee said she had not received emails that were “{}.”", None),
        ("Tom Dahl accused Ann Lee of running on “{}.” She responded by reading his book.", "Tom Dahl"),
        (
            "“We stay,” Tom Dahl said. Scotland’s first minister, by contrast, said “{}.”",
            "Scotland’s first minister",
        ),
    ],
)
def test_what_leads_to_the_words(text: str, who: str | None) -> None:
    found = speaker(text)
    assert found == who if who is not None else found in {None, "Ann Lee"}


@pytest.mark.parametrize(
    "text",
    [
        "“{},” an inquest was told on Friday.",
        "The jury was told that “{}.”",
        "Ann Lee was told last week that the house was built where “{}.”",
        "“{},” the committee was informed at the weekend.",
    ],
)
def test_whoever_was_told_something_does_not_say_it(text: str) -> None:
    assert speaker(text) is None


@pytest.mark.parametrize(
    ("text", "who"),
    [
        ("SunHop said it was sorry. “{},” it said.", "SunHop"),
        ("Ann Lee said she was sorry. “{},” it said.", None),
        ("Officers met Tom Dahl. Dahl's coach, who asked for peace, said he wept. “{},” he said.",
         "Dahl's coach"),
        ("Tom Dahl's lawyer, Max Hart, said it was over. “{},” he said.", "Max Hart"),
        ("The vicar, the Rev Clare Huxt, found the door open. “{},” she said.", "Clare Huxt"),
        ("Ann Lee spoke. Her husband, Prince Leopold, is seen briefly. “{},” he jokes.", "Leopold"),
        ("“I wept,” Ann Lee said. Her granddaughter Lucy, 22, did not. “{},” she teased.", "Lucy"),
        ("“I wept,” Ann Lee said. Not far off, Sita Gurung sat. “{},” she said.", "Sita Gurung"),
        ("“I wept,” Tom Dahl said. One of them, Bradford Lyle, did not. “{},” he said.", "Bradford Lyle"),
        ("Jaan Kask founded it. Kask’s advice is simple. “{},” he says.", "Jaan Kask"),
        ("Teenager Ines Ferry won. Ferry’s coach, former star Luc Dard, wept. “{},” he said.", "Luc Dard"),
        ("On Saturday, the candidate repeated it. “{},” he told the paper.", "the candidate"),
        ("Gov. Tom Dahl spoke. “{},” the governor said.", "Tom Dahl"),
        ("On Saturday, the governor spoke. “{},” the governor said.", "the governor"),
    ],
)  # fmt: skip
def test_whom_a_pronoun_or_office_takes_up(text: str, who: str | None) -> None:
    assert speaker(text) == who


@pytest.mark.parametrize(
    ("text", "who"),
    [
        ("“{},” a Dahl campaign spokesman said. Tom Dahl was away.", "a Dahl campaign spokesman"),
        ("Tom Dahl wept. His daughter, Gill Moss, who met him, said: “{}.”", "Gill Moss"),
        ("Ann Lee wept. Her husband, Del, who works there, called it “{}.”", "Del"),
        ("“{},” said Ann Lee of Highland Securities.", "Ann Lee"),
    ],
)
def test_who_a_description_names(text: str, who: str) -> None:
    assert speaker(text) == who


@pytest.mark.parametrize(
    ("tag", "text", "who"),
    [
        ("de", "Die Kritikerin Anna Berg hatte das Haus einmal als „{}“ bezeichnet.", "Anna Berg"),
        ("de", "„Das ist so“, sagte Anna Berg. Es handele sich um „{}“.", "Anna Berg"),
        ("de", "„Das ist so“, sagte Anna Berg. Es handelt sich um „{}“.", None),
        ("de", "Das war in der Stadt nicht neu. „{}“, pflegte Anna Berg zu sagen.", "Anna Berg"),
        ("de", "Anna Berg bestand darauf, dass die Mauer „{}“ sei.", "Anna Berg"),
        ("fr", "À Bercy, on assure que le mur est « {} ».", "Bercy"),
        ("fr", "Du côté du ministère, on affirme que le mur est « {} ».", "ministère"),
        ("fr", "Anne Petit et Marc Roux ont écrit. « {} », disent-ils.", "Anne Petit et Marc Roux"),
        ("fr", "Pour le syndicat des mineurs, il s’agit d’« {} ».", "le syndicat"),
        ("fr", "Pour le moment, il s’agit d’« {} ».", None),
        ("es", "En la grada, su madre lloraba. «{}», recordó.", "su madre"),
        ("es", "Nadie vino.\n\n—{} —recuerda Ana Ruiz, de 88 años—. La hicimos entre todos.", "Ana Ruiz"),
        ("es", "Nadie vino.\n\n—{} —respondió ella—. La hicimos entre todos.", None),
    ],
)
def test_other_languages(tag: str, text: str, who: str | None) -> None:
    assert speaker(text, tag) == who
