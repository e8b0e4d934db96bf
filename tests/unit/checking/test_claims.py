from __future__ import annotations

import re
from typing import TYPE_CHECKING

import pytest

from briefgen.diagnostics import Code, Diagnostic
from tests.unit.checking.figures import Pair, reported

if TYPE_CHECKING:
    from pathlib import Path

HOLDS: list[Pair] = [
    ("The town lost a good 40 tanks there.", "a good 40 tanks"),
    ("Prices rose nought point seven percent.", "0.7 percent"),
    ("The initial count was 80 tanks; a recount found 8 tanks.", "8 tanks"),
    ("The first report, published in May, spoke of 80 tanks.", "80 tanks"),
    ("At first 80 tanks came, and later 90 guns.", "80 tanks"),
    ("50 tanks or more than half of the fleet", "50 tanks"),
    ("100 tanks plus 20 guns", "100 tanks"),
    ("100 tanks plus 20 guns", "20 guns"),
    ("50 tanks at least 20 times", "50 tanks"),
    ("one to two tanks", "1 to 2 tanks"),
    ("one or two tanks", "one or two tanks"),
    ("Japan sent over $1 billion in aid.", "over $1bn"),
    ("Japan sent over $1 billion in aid.", "more than $1,000 million"),
    ("Poland buys $5.8 billion of arms.", "$5.8bn"),
    ("Poland buys $5.8 billion of arms.", "5.8 billion dollars"),
    ("Poland buys $5.8 billion of arms.", "US$5.8 billion"),
    ("Poland buys $5.8 billion of arms.", "$5,800,000,000"),
    ("The US has 28,500 troops there.", "28500"),
    ("The US has 28,500 troops there.", "28.5 thousand troops"),
    ("The US has 28,500 US ground troops there.", "28,500 troops"),
    ("Between 5 and 10 tanks were sent.", "5-10 tanks"),
    ("Between 5 and 10 tanks were sent.", "between 5 and 10 tanks"),
    ("$1.5-2 billion was spent.", "$1.5 billion to $2 billion"),
    ("It rose 5 percent.", "5%"),
    ("It rose 5 percent.", "5 per cent"),
    ("growth of -1.3% was reported", "-1.3%"),
    ("It was -5°C.", "-5°C"),
    ("0.5 percent of them", ".5 percent"),
    ("Half of voters agreed.", "half of voters"),
    ("Half of voters agreed.", "half"),
    ("Two-thirds of voters agreed.", "two-thirds"),
    ("two and a half million people", "2.5 million"),
    ("3½ years of war", "3.5 years"),
    ("a dozen tanks", "12 tanks"),
    ("twenty-five tanks", "25 tanks"),
    ("His two-day visit ended.", "two-day"),
    ("It was his third visit.", "third"),
    ("hundreds of tanks were sent", "hundreds"),
    ("hundreds of thousands of people", "hundreds of thousands of people"),
    ("several hundred tanks", "several hundred tanks"),
    ("no more than 50 tanks", "up to 50 tanks"),
    ("at least 50 tanks", "50+ tanks"),
    ("5 million euros", "€5 million"),
    ("1 trillion won", "₩1 trillion"),
    ("1 500 000 people", "1 500 000"),
    ("a couple of tanks", "a couple of tanks"),
    ("a multibillion-dollar deal", "multibillion-dollar"),
    ("not 50 tanks but 20 tanks", "20 tanks"),
    ("Over 50 tanks came. 50 tanks left.", "50 tanks"),
    ("50 tanks left. Over 50 tanks came.", "50 tanks"),
    ("$1 billion and 2 ships", "$1 billion"),
    ("1,000 and 2,000 tanks", "1,000"),
    ("support rose from 20 to 50 percent", "50 percent"),
    ("losses fell from 20 tanks to 10 tanks", "10 tanks"),
    ("Over the past 10 years", "10 years"),
    ("a total of 50 tanks", "50 tanks"),
    ("in 2022 the war began", "2022"),
    ("a 5:4 vote", "5:4"),
    ("gave $1 billion to 3 countries", "$1 billion"),
    ("50 tanks and more than 20 guns", "50 tanks"),
    ("the plan – a 50 percent cut", "50 percent"),
    ("the plan - 50 tanks", "50 tanks"),
    ("in 2022, 50 tanks came", "50 tanks"),
    ("up to an additional $1 billion", "up to an additional $1 billion"),
    ("It lost a planned 50 tanks there.", "a planned 50"),
    ("One of two women left.", "two women"),
    ("The force is made up of 50 tanks.", "50 tanks"),
    ("50 tanks and rising prices", "50 tanks"),
    ("Some 50 firms planned layoffs.", "some 50 firms"),
    ("Every effort was made to help 50 people.", "50 people"),
    ("It rose by 3 percent to 9 percent.", "9 percent"),
    ("In 1990, 50 tanks left.", "50 tanks"),
    ("It holds 5 cubic km.", "5 cubic km"),
    ("It makes 5 megawatt hours.", "5 megawatt hours"),
]
OTHER: list[Pair] = [
    ("Prices rose nought point seven percent.", "seven percent"),
    ("It holds 5 cubic km.", "5 km"),
    ("It makes 5 megawatt hours.", "5 megawatts"),
    ("It makes 5 amp-hours.", "5 amps"),
    ("In 1990 soldiers left Berlin.", "1990 soldiers"),
    ("They called 911 operators.", "911 operators"),
    ("The Big 10 schools met.", "10 schools"),
    ("Poland buys $5.8 billion of arms.", "5.8"),
    ("Poland buys $5.8 billion of arms.", "5.8 billion"),
    ("Poland buys $5.8 billion of arms.", "$5.8"),
    ("Poland buys $5.8 billion of arms.", "$5.8 million"),
    ("Poland buys $5.8 billion of arms.", "$6 billion"),
    ("Canada pays C$5 million.", "$5 million"),
    ("5 million Canadian dollars", "5 million"),
    ("The US has 28,500 troops there.", "28,500 tanks"),
    ("The US has 28,500 troops there.", "500"),
    ("The US has 28,500 troops there.", "28.500"),
    ("It rose 5 percent.", "5"),
    ("It rose 5 percentage points.", "5%"),
    ("It fell by 1.3% to -1.3%.", "13%"),
    ("0.5 percent of them", "5 percent"),
    (".5 percent of them", "5 percent"),
    ("One in five voters agreed.", "20%"),
    ("One in five voters agreed.", "five voters"),
    ("two and a half million people", "half million people"),
    ("two and a half million people", "two"),
    ("one hundred and five tanks", "five tanks"),
    ("twenty-five tanks", "five tanks"),
    ("3½ years of war", "3"),
    ("It was his third visit.", "3"),
    ("His two-day visit ended.", "two"),
    ("The 100-year-old law", "100"),
    ("a 50% cut", "50"),
    ("a 10-fold rise", "10"),
    ("hundreds of tanks were sent", "100 tanks"),
    ("hundreds of thousands of people", "hundreds"),
    ("hundreds of thousands of people", "thousands of people"),
    ("1 500 000 people", "500"),
    ("1 500 000 people", "500 000 people"),
    ("1.500.000 people", "500.000 people"),
    ("5 days of war", "5 hours"),
    ("$5 billion a year", "$5 billion"),
    ("$5 a barrel", "$5"),
    ("the F-35 jets", "35 jets"),
    ("the K2 tanks", "2 tanks"),
    ("a 5-4 vote", "5"),
    ("no tanks came", "0 tanks"),
    ("a tank came", "one tank"),
    ("most voters agreed", "most voters"),
    ("50 tanks were sent", "tanks"),
    ("Between 5 and 10 tanks were sent.", "5 tanks"),
    ("5-10 tanks were sent.", "10 tanks"),
    ("It was minus 5 degrees.", "5 degrees"),
    ("50-plus tanks were sent", "50"),
    ("10⁶ tanks", "10"),
]
LIMITED: list[Pair] = [
    ("The town lost a good 40 tanks there.", "40 tanks"),
    ("The town lost not one of its 40 tanks.", "40 tanks"),
    ("The town lost hardly any of its 40 tanks.", "40 tanks"),
    ("A first report spoke of 80 tanks; the number is 8.", "80 tanks"),
    ("Originally 80 tanks were reported, which was later revised to 8.", "80 tanks"),
    ("The initial count was 80 tanks; a recount found 8.", "80 tanks"),
    ("Japan sent over $1 billion in aid.", "$1 billion"),
    ("Japan sent over $1 billion in aid.", "about $1 billion"),
    ("Poland buys $5.8 billion of arms.", "over $5.8 billion"),
    ("Between 5 and 10 tanks were sent.", "10 tanks"),
    ("It lost 5 tanks to 10 tanks a day.", "5 tanks"),
    ("$3 to $5 billion was lost.", "$5 billion"),
    ("$3 billion or $5 billion was lost.", "$5 billion"),
    ("from 10 to 20 percent of voters", "20 percent"),
    ("The deficit is -$5 million.", "$5 million"),
    ("±5 percent", "5 percent"),
    ("~100 million rounds", "100 million"),
    (">100 million rounds", "100 million"),
    ("<100 million rounds", "100 million"),
    ("more than half of voters", "half of voters"),
    ("several hundred tanks", "hundred tanks"),
    ("a few dozen tanks", "dozen tanks"),
    ("no more than 50 tanks", "50 tanks"),
    ("no more than 50 tanks", "more than 50 tanks"),
    ("not more than 50 tanks", "more than 50 tanks"),
    ("no fewer than 50 tanks", "fewer than 50 tanks"),
    ("not 50 tanks but 20 tanks", "50 tanks"),
    ("not even 50 tanks", "50 tanks"),
    ("not the 50 tanks", "50 tanks"),
    ("never 50 tanks", "50 tanks"),
    ("neither 50 tanks nor 20 came", "50 tanks"),
    ("without 50 tanks", "50 tanks"),
    ("50 tanks at least were sent", "50 tanks"),
    ("50 tanks or more were sent", "50"),
    ("50 or more tanks were sent", "50"),
    ("nearly 50 tanks left. Over 50 tanks came.", "50 tanks"),
    ("perhaps 50 tanks", "50 tanks"),
    ("reportedly 50 tanks", "50 tanks"),
    ("barely 50 tanks", "50 tanks"),
    ("north of 50 tanks", "50 tanks"),
    ("in the region of 50 tanks", "50 tanks"),
    ("twice 50 tanks", "50 tanks"),
    ("half of 50 tanks", "50 tanks"),
    ("in just 10 days", "10 days"),
    ("up to an additional $1 billion", "$1 billion"),
    ("about another 50 tanks", "another 50 tanks"),
    ("at least an estimated $1 billion", "an estimated $1 billion"),
    ("not quite 50 tanks", "50 tanks"),
    ("one to two tanks", "two tanks"),
    ("50 tanks plus came", "50 tanks"),
    ("$1 billion—$2 billion", "$1 billion"),
    ("$1 billion - $2 billion", "$2 billion"),
    ("growth (+5 percent)", "5 percent"),
    ("less\nthan 10 tanks", "10 tanks"),
    ("It lost 50 tanks and rising there.", "50 tanks"),
    ("It lost 50 tanks and still counting.", "50 tanks"),
    ("It lost fewer tanks than the 50 there.", "50"),
    ("It lost five times the 50 tanks.", "50 tanks"),
    ("It lost a mean of 50 tanks.", "50 tanks"),
    ("It lost two of its 50 tanks.", "50 tanks"),
    ("It lost 3 of 50 tanks.", "50 tanks"),
    ("It lost 50 tanks by some estimates.", "50 tanks"),
    ("It lost 50 tanks, according to a rumour.", "50 tanks"),
    ("It lost 50 tanks, the enemy claims, there.", "50 tanks"),
    ("It lost more tanks than the 50 planned there.", "50"),
    ("It set 50 tanks as a target.", "50 tanks"),
    ("It has 60 tanks, up from 50 tanks.", "50 tanks"),
    ("Each soldier gets $50.", "$50"),
    ("Everyone will get $50.", "$50"),
    ("They won by 3 votes to 2.", "3 votes"),
    ("They lost by 3 to 2.", "3"),
    ("It weighs 50 kg/m².", "50 kg"),
    ("Had 50 people died, it would be a crime.", "50 people"),
    ("Were 50 people to die, it would be a crime.", "50 people"),
    ("It called the figure of 50 tanks a lie.", "50 tanks"),
    ("The story that 50 people died was made up.", "50 people"),
]


@pytest.fixture(scope="module")
def found(tmp_path_factory: pytest.TempPathFactory) -> dict[Pair, list[Diagnostic]]:
    return reported(tmp_path_factory.mktemp("claims"), [*HOLDS, *OTHER, *LIMITED])


@pytest.mark.parametrize("pair", HOLDS, ids=" | ".join)
def test_the_same_amount_holds(pair: Pair, found: dict[Pair, list[Diagnostic]]) -> None:
    assert found[pair] == []


@pytest.mark.parametrize("pair", OTHER, ids=" | ".join)
def test_another_amount_is_a_mismatch(pair: Pair, found: dict[Pair, list[Diagnostic]]) -> None:
    assert [item.code for item in found[pair]] == [Code.FIGURE_MISMATCH]


@pytest.mark.parametrize("pair", LIMITED, ids=" | ".join)
def test_a_limit_that_is_left_out_or_another_is_reported(
    pair: Pair, found: dict[Pair, list[Diagnostic]]
) -> None:
    assert [item.code for item in found[pair]] == [Code.QUALIFIER_DROPPED]


def test_a_value_that_is_proposed_holds(tmp_path: Path, found: dict[Pair, list[Diagnostic]]) -> None:
    proposed = [
        (text, match[1])
        for (text, _), items in found.items()
        for item in items
        if (match := re.match(r'write value: "(.+?)"(?:$|, or)', item.help or ""))
    ]
    assert len(proposed) > len(LIMITED)
    assert [pair for pair, items in reported(tmp_path, proposed).items() if items] == []
