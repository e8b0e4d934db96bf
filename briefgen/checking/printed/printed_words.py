"""Whether a source prints what the editor's metadata say of it and of its people: whole words, case aside."""

from __future__ import annotations

import re
import unicodedata
from typing import TYPE_CHECKING, Final

from briefgen.checking.prose.stems import is_same_stem
from briefgen.reading.names.given_names import FAMILY_FIRST, gender

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from briefgen.reading import Reading

_WORD: Final = re.compile(r"[^\W_]+(?:['’][^\W_]+)*")
_POSSESSIVE: Final = re.compile(r"['’]s$|(?<=s)['’]$")
_ELIDED: Final = re.compile(r"^(?:[dl]|qu)'(?=\w)")
"""A French or Italian article before a name: *l'Office*."""
_ASIDE: Final = re.compile(r"\([^()]*\)")
_EMPTY: Final = frozenset({"the", "a", "an", "of", "and", "for", "in", "at", "by", "to", "on"})
_STEM: Final = 4
_ENDINGS: Final = {
    "de": 1,
    **dict.fromkeys(("en", "fr", "es", "it", "pt", "ca", "gl", "nl"), 0),
    **dict.fromkeys(("sv", "da", "nb", "nn", "no"), 1),  # *Karin Bergs*, not *Karin Bergman*
}
"""How many letters of a case a name may have behind it, by language (ISO 639-1)."""
_ENDING: Final = 4
"""The same in any other language."""
_GENITIVE: Final = 1
_SHORTEST: Final = 3
_VOWELS: Final = frozenset("aeiouyаеиоуыьяюійєαηο")
_EITHER: Final = frozenset({"alex", "chris", "jordan", "kim", "leslie", "pat", "robin", "sam", "taylor"})
"""Given names that men and women bear."""
_ADDRESS: Final = frozenset({"mr", "mrs", "ms", "miss", "mx", "dr", "prof", "sir", "dame", "lord", "lady"})
_EARNED: Final = frozenset({"dr", "prof", "sir", "dame", "lord", "lady"})
"""Forms of address that say more than whether it is a man or a woman."""
_UNNAMED: Final = frozenset(
    {"unnamed", "anonymous", "unidentified", "name", "not", "given", "withheld", "born"}
)
"""What an editor says of the name itself."""
_SPELLED: Final = {"dr": "doctor", "prof": "professor"}


def words(text: str) -> list[str]:
    """The words of a text, case and apostrophes aside, without possessive endings."""
    plain = unicodedata.normalize("NFC", text).replace("’", "'").casefold()
    return [_POSSESSIVE.sub("", word) for word in _WORD.findall(plain)]


def name_words(name: str) -> list[str]:
    """What of a name has to be printed: not what stands in parentheses, no article, no form of address."""
    return [word for word in words(_ASIDE.sub(" ", name)) if word not in _EMPTY | _ADDRESS]


def added_words(name: str) -> list[str]:
    """What a name is shown with beside the name: words in parentheses and titles such as *Dr.* or *Sir*.

    Digits and other scripts than that of the name are left aside: years of life, a name in its own letters.
    """
    aside = [word for part in _ASIDE.findall(name) for word in words(part)]
    latin = [word for word in aside if word.isalpha() and unicodedata.name(word[0], "").startswith("LATIN")]
    titles = [word for word in words(_ASIDE.sub(" ", name)) if word in _EARNED]
    return [word for word in (*latin, *titles) if word not in _EMPTY | _UNNAMED]


def prints_beside(readings: Iterable[Reading], name: str, added: Sequence[str]) -> bool:
    """Whether a paragraph of one of the texts has the last word of a name and all that it is shown with."""
    last = name_words(name)[-1:]
    forms = [[_SPELLED.get(word, word) for word in added], list(added)]
    return any(
        prints_together(reading, [*last, *wanted], stems=True) for reading in readings for wanted in forms
    )


def prints_name(readings: Iterable[Reading], name: str, aliases: Iterable[str] = ()) -> bool:
    """Whether one of the texts prints all words of a name in one paragraph.

    A given name or an initial may be wanting beside a surname that is printed alone, in either order; not
    where one of the ``aliases`` is printed, which has another.
    """
    wanted = name_words(name)
    texts = list(readings)
    if any(prints_together(reading, wanted) for reading in texts):
        return True
    others = [words for words in map(name_words, aliases) if len(words) > 1 and wanted[-1] in words]
    if len(wanted) not in (2, 3) or any(prints_together(one, words) for one in texts for words in others):
        return False
    rests = [wanted[1:]] if _is_given(wanted[0]) else []
    rests += [wanted[:1]] if wanted[0] in FAMILY_FIRST else []
    return any(prints_together(reading, rest) for reading in texts for rest in rests)


def _is_given(word: str) -> bool:
    return len(word) == 1 or word in _EITHER or gender(word) is not None


def prints_together(reading: Reading, wanted: Sequence[str], *, stems: bool = False) -> bool:
    """Whether one paragraph holds all the words; true where none is wanted.

    Args:
        reading: The text.
        wanted: Words as ``words`` yields them.
        stems: Whether another form of a word will do: *teaches* for *teacher*.
    """
    if not wanted:
        return True
    asked = tuple(wanted), stems
    return reading.once("together", asked, lambda: _is_together(reading, *asked))


def _is_together(reading: Reading, wanted: Sequence[str], stems: bool) -> bool:  # noqa: FBT001
    longest = max(wanted, key=len)
    ending = 0 if stems else _ENDINGS.get(reading.tag[:2].lower(), _ENDING)
    longest = longest[:_STEM] if stems else _stem(longest, ending)
    return any(
        _holds(reading.text[start:end], wanted, ending, stems=stems)
        for start, end in reading.paragraphs
        if not longest.isascii() or longest in reading.text[start:end].replace("’", "'").casefold()
    )


def _stem(name: str, ending: int) -> str:
    """A name without the last vowels, which an ending of a case may take the place of: *Лосев*."""
    most = len(name) - 2 if ending > _GENITIVE else len(name)
    at = len(name)
    while at > max(most, _SHORTEST) and unicodedata.normalize("NFD", name[at - 1])[0] in _VOWELS:
        at -= 1
    return name[:at]


def _is_form(word: str, name: str, ending: int) -> bool:
    stem = _stem(name, ending)
    if ending == _GENITIVE:
        return len(name) > _SHORTEST and word == f"{name}s"
    return ending > 0 and len(name) > _SHORTEST and word.startswith(stem) and len(word) - len(stem) <= ending


def _holds(paragraph: str, wanted: Iterable[str], ending: int, *, stems: bool) -> bool:
    """Whole words, with an ending of so many letters, or parts of a run in a script that parts no words."""
    found = set(words(paragraph))
    found |= {bare for word in found if (bare := _ELIDED.sub("", word)) != word}
    return all(
        word in found
        or (ending > 0 and any(_is_form(one, word, ending) for one in found))
        or (not word.isascii() and any(word in one for one in found))
        or (stems and any(is_same_stem(word, one) for one in found))
        for word in wanted
    )
