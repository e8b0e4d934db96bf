"""Differences of typography and marks rightly used: each must be accepted.

An edit gives the words as an editor might write them, the source as it might have come, and the marks that
are declared; ``None`` where it does not apply.
"""

from __future__ import annotations

import random
import re
from collections.abc import Callable
from dataclasses import dataclass
from unicodedata import normalize

from tests.unit.anchoring.passages import Passage


@dataclass(frozen=True)
class Case:
    """What is looked up, and in which text."""

    exact: str
    text: str
    marks: tuple[dict[str, str], ...] = ()


Edit = Callable[[random.Random, Passage], Case | None]
EDITS: dict[str, Edit] = {}
_LIMITS = re.compile(
    r"\b(?:not|never|no|none|nor|neither|nobody|nothing|only|unless|until|without|except|if|whether|barely|hardly"
    r"|may|might|could|refus\w+|fail\w+|declin\w+|unable|deny|denied|against|instead|rather|few|little|less|nearly"
    r"|largely|almost|perhaps|maybe|unthinkable|stop\w*|ban\w*|prohib\w*|prevent\w*|avoid\w*|lack\w*|oppos\w+)\b"
    r"|n[’']t\b",
    re.IGNORECASE,
)


def _register(name: str, function: Edit) -> None:
    EDITS[name] = function


def written(name: str, change: Callable[[str], str]) -> None:
    """An edit of the words alone."""

    def apply(rng: random.Random, passage: Passage) -> Case | None:
        return Case(change(passage.exact), passage.text)

    _register(name, apply)


def printed(name: str, change: Callable[[str], str]) -> None:
    """An edit of the passage as the source has it."""

    def apply(rng: random.Random, passage: Passage) -> Case | None:
        text = passage.text[: passage.start] + change(passage.exact) + passage.text[passage.end :]
        return Case(passage.exact, text)

    _register(name, apply)


def _quotes(double: str, single: str) -> Callable[[str], str]:
    def change(text: str) -> str:
        text = re.sub('[“"]', double[0], text)
        return re.sub("['’‘]", single, text.replace("”", double[1]))

    return change


def _spaces(space: str) -> Callable[[str], str]:
    return lambda text: re.sub(r"[ \u00a0]", space, text)


def _inside_words(mark: str) -> Callable[[str], str]:
    return lambda text: re.sub(r"(?<=[a-z]{2})(?=[a-z]{2})", mark, text)


def _ligatures(text: str) -> str:
    return text.replace("ffi", "ﬃ").replace("fi", "ﬁ").replace("fl", "ﬂ").replace("ff", "ﬀ")


def _without_final(text: str) -> str:
    return text.removesuffix(".").removesuffix(",")


written("typographic quotation marks", _quotes("“”", "’"))
written("typewriter quotation marks", _quotes('""', "'"))
written("low quotation marks", _quotes("„“", "‚"))
written("angle quotation marks", _quotes("«»", "‹"))
written("corner brackets", _quotes("「」", "’"))
written("modifier apostrophes", _quotes('""', "ʼ"))
written("acute accents for apostrophes", _quotes('""', "´"))
written("em dashes as two hyphens", lambda text: text.replace("—", "--"))
written("em dashes as en dashes", lambda text: text.replace("—", "–"))
written("hyphens that do not break", lambda text: text.replace("-", "‑"))
written("hyphens proper", lambda text: text.replace("-", "‐"))
written("spaces that do not break", _spaces("\u00a0"))
written("narrow spaces", _spaces("\u202f"))
written("two spaces", _spaces("  "))
written("line breaks", _spaces("\n"))
written("line breaks of Windows", _spaces("\r\n"))
written("indented lines", _spaces("\n    "))
written("tabs", _spaces("\t"))
written("decomposed letters", lambda text: normalize("NFD", text))
written("ligatures written", _ligatures)
written("soft hyphens typed", _inside_words("\u00ad"))
written("zero-width spaces typed", _inside_words("\u200b"))
written("word joiners typed", _inside_words("\u2060"))
written("direction marks typed", lambda text: f"\u200e{text.replace(' ', ' ' + chr(0x200F))}")
written("em dashes without spaces", lambda text: re.sub(" [—–] ", "—", text))
written("em dashes with spaces", lambda text: re.sub("(?<=[a-z])—(?=[a-z])", " — ", text))
written("a full stop added", lambda text: text + ".")
written("a comma added at the end", lambda text: text + ",")
written("typographic marks around", lambda text: f"“{text}”")
written("typewriter marks around", lambda text: f'"{text}"')
written("single marks around", lambda text: f"‘{text}’")
written("marks and a full stop around", lambda text: f"«{text}.»")
written("marks around and a full stop after", lambda text: f"“{text}”.")
written("an ellipsis before", lambda text: f"… {text}")
written("an ellipsis after", lambda text: f"{text} …")
written("three dots on both sides", lambda text: f"...{text}...")
written("bracketed ellipses on both sides", lambda text: f"[...] {text} […]")
written("spaced dots after", lambda text: f"{text} . . .")
written("spaces around", lambda text: f"  {text}\n")
printed("soft hyphens in the source", _inside_words("\u00ad"))
printed("zero-width spaces in the source", _inside_words("\u200b"))
printed("word joiners in the source", _inside_words("\u2060"))
printed("direction marks in the source", lambda text: f"\u200e{text}\u200f")
printed("ligatures in the source", _ligatures)
printed("decomposed letters in the source", lambda text: normalize("NFD", text))
printed("the source broken into lines", _spaces("\n"))
printed("the source broken into lines of Windows", _spaces("\r\n"))
printed("spaces that do not break in the source", _spaces("\u2009"))
printed("em dashes as hyphens in the source", lambda text: text.replace("—", "--"))
printed("words broken at line ends", lambda text: re.sub(r"(?<=[a-z]{3})(?=[a-z]{4})", "-\n", text, count=3))
printed("compounds broken at line ends", lambda text: re.sub(r"(?<=[a-z])-(?=[a-z])", "-\n", text))
printed("dashes without spaces in the source", lambda text: re.sub(" [—–] ", "—", text))
printed("dashes with spaces in the source", lambda text: re.sub("(?<=[a-z])—(?=[a-z])", " – ", text))
printed("raised footnotes in the source", lambda text: re.sub(r"(?<=[a-z]{4})(?= )", "¹", text, count=2))
printed(
    "bracketed footnotes in the source", lambda text: re.sub(r"(?<=[a-z]{4})(?= )", "[12]", text, count=2)
)
printed("asterisks in the source", lambda text: re.sub(r"(?<=[a-z]{4})(?= )", "*", text, count=1))
printed("lines of a quoted text", lambda text: re.sub(r"(?<=[a-z]) (?=[a-z])", "\n> ", text))
printed("entities in the source", lambda text: text.replace("’", "&rsquo;").replace("—", "&mdash;"))
printed("bytes read wrongly in the source", lambda text: text.replace("’", "â€™").replace("—", "â€”"))
printed("typed double commas in the source", lambda text: re.sub(r"“(\w)", r",,\1", text.replace("”", "''")))
printed("typewriter marks in the source", _quotes('""', "'"))
printed("tex marks in the source", lambda text: text.replace("“", "``").replace("”", "''"))
printed("other nested marks in the source", lambda text: re.sub(r"“([\w ]+)”", r"‘\1’", text))


_DETACHED = re.compile(
    r"(?<=[a-z])(?P<gap>, (?:who|which|including|with|in|at|on|from|along) [\w ]+,"
    r"| (?:who|which) [\w ]+,| (?:in|at|on|from|with|during|since|through) (?:[A-Z]\w+|[\w]+ [A-Z]\w+))"
    r"(?= (?:and|have|has|had|is|are|was|were|will|to|in|at|on|with) )"
)
"""What an editor leaves out: a clause between commas, a phrase of place or time before the verb."""


def _gap(rng: random.Random, passage: Passage) -> tuple[str, str, str] | None:
    """The passage cut in three, where the middle may be left out: a phrase that turns nothing."""
    found = [match for match in _DETACHED.finditer(passage.exact) if not _LIMITS.search(match["gap"])]
    if not found:
        return None
    match = rng.choice(found)
    parts = passage.exact[: match.start()], match["gap"].strip(" "), passage.exact[match.end() :].strip()
    stands_once = all(passage.text.count(part) == 1 for part in (parts[0], parts[2]))
    return parts if stands_once and len(parts[0].split()) > 1 and len(parts[2].split()) > 1 else None


def _apart(rng: random.Random, passage: Passage) -> tuple[str, str] | None:
    """The passage cut in two between plain words."""
    words = passage.exact.split(" ")
    places = [i for i in range(2, len(words) - 2) if words[i - 1].isalpha() and words[i].isalpha()]
    place = rng.choice(places) if places else None
    return None if place is None else (" ".join(words[:place]), " ".join(words[place:]))


def _omission(name: str, ellipsis: str) -> None:
    def apply(rng: random.Random, passage: Passage) -> Case | None:
        parts = _gap(rng, passage)
        return Case(f"{parts[0]} {ellipsis} {parts[2]}", passage.text) if parts else None

    _register(name, apply)


for _name, _ellipsis in {
    "an omission": "…",
    "an omission of three dots": "...",
    "an omission of spaced dots": ". . .",
    "an omission in brackets": "[…]",
    "an omission of dots in brackets": "[...]",
}.items():
    _omission(_name, _ellipsis)


def _declared_omission(rng: random.Random, passage: Passage) -> Case | None:
    parts = _gap(rng, passage)
    if parts is None:
        return None
    return Case(f"{parts[0]} … {parts[2]}", passage.text, ({"omits": parts[1]},))


_PRONOUN = re.compile(r"\b(?:he|she|they|it|him|them)\b")
_NAMES = re.compile(r"\b(?:North|South) Korea\b|\bJens Stoltenberg\b")


def _replacement(rng: random.Random, passage: Passage) -> Case | None:
    """A pronoun gives way to a name of the source."""
    match = _PRONOUN.search(passage.exact)
    if match is None or passage.exact[match.end() : match.end() + 1] != " ":
        return None
    name = rng.choice(_NAMES.findall(passage.text))
    words = f"{passage.exact[: match.start()]}[{name}]{passage.exact[match.end() :]}"
    return Case(words, passage.text, ({"replaces": match.group(), "with": name},))


def _inserted(content: str, *, declared: bool) -> Edit:
    def apply(rng: random.Random, passage: Passage) -> Case | None:
        parts = _apart(rng, passage)
        marks = ({"inserts": content},) if declared else ()
        return Case(f"{parts[0]} [{content}] {parts[1]}", passage.text, marks) if parts else None

    return apply


def _name_inserted(rng: random.Random, passage: Passage) -> Case | None:
    """A name of the source explains a word."""
    parts = _apart(rng, passage)
    name = rng.choice(_NAMES.findall(passage.text))
    return Case(f"{parts[0]} [{name}] {parts[1]}", passage.text) if parts else None


def _capital(rng: random.Random, passage: Passage) -> Case | None:
    first = passage.exact[0]
    return (
        Case(f"[{first.swapcase()}]{passage.exact[1:]}", passage.text)
        if passage.exact[:2].isalpha()
        else None
    )


def _final_dropped(rng: random.Random, passage: Passage) -> Case | None:
    return Case(_without_final(passage.exact), passage.text)


def _several_at_once(rng: random.Random, passage: Passage) -> Case | None:
    parts = _gap(rng, passage)
    if parts is None or not parts[0][:2].isalpha():
        return None
    words = f"“… [{parts[0][0].swapcase()}]{parts[0][1:]} [...] {parts[2]}.”"
    return Case(_spaces("\u00a0 ")(words).replace("—", "--"), passage.text)


for _name, _edit in {
    "an omission declared": _declared_omission,
    "a replacement declared": _replacement,
    "an insertion declared": _inserted("as all agreed", declared=True),
    "an article inserted": _inserted("of the", declared=False),
    "a name inserted": _name_inserted,
    "sic": _inserted("sic", declared=False),
    "a capital changed in brackets": _capital,
    "a final mark dropped": _final_dropped,
    "several at once": _several_at_once,
}.items():
    _register(_name, _edit)
