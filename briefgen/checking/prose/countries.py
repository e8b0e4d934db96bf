"""Words that name the same country: by its name, its people, its capital where that speaks for it.

Only what no common stem shows: *Ukrainian* is found from *Ukraine* without it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from briefgen.languages.vocabulary import words

if TYPE_CHECKING:
    from collections.abc import Mapping

_GROUPS: Final = """
    america american americans us usa washington united-states u.s. pentagon
    britain british briton britons uk u.k. united-kingdom england english london downing
    france french frenchman paris elysee
    germany german berlin
    russia russian moscow kremlin
    china chinese beijing prc
    japan japanese tokyo
    south-korea south-korean seoul republic-of-korea rok
    north-korea north-korean pyongyang dprk
    korea korean seoul pyongyang
    ukraine ukrainian kyiv kiev
    poland polish pole poles warsaw
    spain spanish spaniard spaniards madrid
    italy italian rome
    netherlands dutch hague holland
    belgium belgian brussels
    denmark danish dane danes copenhagen
    sweden swedish swede swedes stockholm
    norway norwegian oslo
    finland finnish finn finns helsinki
    ireland irish dublin
    iceland icelandic reykjavik
    portugal portuguese lisbon
    greece greek greeks athens
    turkey turkish turk turks ankara turkiye
    switzerland swiss bern geneva
    austria austrian vienna
    hungary hungarian budapest
    romania romanian bucharest
    bulgaria bulgarian sofia
    serbia serbian serb serbs belgrade
    croatia croatian croat croats zagreb
    czechia czech czechs prague
    slovakia slovak bratislava
    slovenia slovenian slovene ljubljana
    belarus belarusian minsk
    lithuania lithuanian vilnius
    latvia latvian riga
    estonia estonian tallinn
    moldova moldovan chisinau
    georgia georgian tbilisi
    armenia armenian yerevan
    azerbaijan azerbaijani azeri baku
    kazakhstan kazakh astana
    iran iranian tehran
    iraq iraqi baghdad
    israel israeli jerusalem
    palestine palestinian gaza ramallah
    syria syrian damascus
    lebanon lebanese beirut
    jordan jordanian amman
    egypt egyptian cairo
    libya libyan tripoli
    algeria algerian algiers
    tunisia tunisian tunis
    morocco moroccan rabat
    saudi-arabia saudi saudis riyadh
    yemen yemeni sanaa houthi houthis
    qatar qatari doha
    emirates emirati uae abu-dhabi dubai
    afghanistan afghan kabul taliban
    pakistan pakistani islamabad
    india indian delhi
    bangladesh bangladeshi dhaka
    sri-lanka sri-lankan colombo
    nepal nepali nepalese kathmandu
    myanmar burma burmese naypyidaw
    thailand thai bangkok
    vietnam vietnamese hanoi
    cambodia cambodian phnom-penh
    laos lao vientiane
    philippines philippine filipino filipinos manila
    indonesia indonesian jakarta
    malaysia malaysian kuala-lumpur
    taiwan taiwanese taipei
    mongolia mongolian ulaanbaatar
    australia australian canberra
    new-zealand zealander zealanders wellington
    canada canadian ottawa
    mexico mexican
    brazil brazilian brasilia
    argentina argentine argentinian buenos
    chile chilean santiago
    peru peruvian lima
    colombia colombian bogota
    venezuela venezuelan caracas
    cuba cuban havana
    south-africa south-african pretoria
    nigeria nigerian abuja
    niger nigerien niamey
    kenya kenyan nairobi
    ethiopia ethiopian addis
    sudan sudanese khartoum
    somalia somali mogadishu
    congo congolese kinshasa
    mali malian bamako
    ghana ghanaian accra
    europe european europeans eu brussels
    africa african africans
    asia asian asians
    atlantic nato alliance
"""


def _table() -> Mapping[str, frozenset[str]]:
    table: dict[str, set[str]] = {}
    for line in _GROUPS.split("\n"):
        words = {word.replace(".", "") for part in line.split() for word in part.split("-") if part}
        single = {part.replace(".", "") for part in line.split() if "-" not in part}
        for word in single:
            table.setdefault(word, set()).update(words)
    return {word: frozenset(others) for word, others in table.items()}


COUNTRIES: Final = _table()
"""By a word in lower case, the words that may name its country in a text."""

CAPITALS: Final = words(
    """
    washington london downing paris elysee berlin moscow kremlin beijing tokyo seoul pyongyang kyiv
    kiev warsaw madrid rome hague brussels copenhagen stockholm oslo helsinki dublin reykjavik
    lisbon athens ankara bern geneva vienna budapest bucharest sofia belgrade zagreb prague
    bratislava ljubljana minsk vilnius riga tallinn chisinau tbilisi yerevan baku astana tehran
    baghdad jerusalem gaza ramallah damascus beirut amman cairo tripoli algiers tunis rabat riyadh
    sanaa doha dubai kabul islamabad delhi dhaka colombo kathmandu naypyidaw bangkok hanoi vientiane
    manila jakarta taipei ulaanbaatar canberra wellington ottawa brasilia buenos santiago lima
    bogota caracas havana pretoria abuja niamey nairobi addis khartoum mogadishu kinshasa bamako
    accra pentagon
    """
)
"""Places that speak for their country; where something happens in one, the country's name does not say so."""


def of_one_country(one: str, other: str) -> bool:
    """Whether two plain words name the same country, its people or its seat of government."""
    return other in COUNTRIES.get(one, ()) or one in COUNTRIES.get(other, ())


def of_two_countries(one: str, other: str) -> bool:
    """Whether two plain words name two countries, however alike they are spelled."""
    return one in COUNTRIES and other in COUNTRIES and not of_one_country(one, other)
