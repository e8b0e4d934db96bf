"""Labels that name a speaker at the beginning of a line: *MR. KIRBY:*, *Mary Jones (Oslo North):*, *Q:*.

A label is a name, an office or a letter, not a sentence: each of its words has a capital letter or belongs to
names. One word alone (*Look: …*) is a label only where it comes back or is known as one.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final, NamedTuple

from briefgen.languages.labels import LABEL_WORDS

if TYPE_CHECKING:
    from collections.abc import Iterator

_LINE: Final = re.compile(r"[^\n\r\u2028\u2029]+")
_TIME: Final = r"(?:[\[(]?\d{1,2}:\d{2}(?::\d{2})?[\])]?\s{0,3}[-–—]?\s{0,3})?"
_LABEL: Final = re.compile(
    rf"[ \t]{{0,8}}(?:>\s?)?{_TIME}(?:[—–-]\s)?(?P<bold>\*\*|__)?"
    rf"(?P<label>[^\s:：*_][^:：*_\n\r]{{0,90}}?)\s?(?P<time>[\[(]\d{{1,2}}:\d{{2}}(?::\d{{2}})?[\])]\s?)?"
    r"(?:(?P=bold)\s?[:：]|[:：](?:\*\*|__)?)(?=\s|$|[^\w/\s])"
    r"|(?P<cjk>[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af·・\s]{1,14}?)[:：]"
)  # fmt: skip
_BOLD_LINE: Final = re.compile(
    r"[ \t]{0,8}(?P<bold>\*{1,3}|_{1,3})(?P<label>[^*_\n\r]{1,90}?):?(?P=bold)\s{0,3}$"
)
_ENCLOSED: Final = re.compile(
    rf"[ \t]{{0,8}}{_TIME}(?:\[(?P<square>[^\W\d_][^\[\]:\n\r]{{1,60}})\]\s?:"
    r"|<(?P<angle>[^\W\d_][^<>\n\r:]{1,60})>:?|>{2,3}\s?(?P<chevron>[^\W\d_][^>\n\r:]{1,60}):)(?=\s)"
)
"""Labels in brackets: *[Ann Lee]:*, *<Ann Lee>* of a chat, *>> LEE:* of subtitles."""
_POST: Final = re.compile(
    r"[ \t]{0,8}(?:(?P<label>[^\W\d_][^@\n\r:“”\"]{1,60}?)\s\(?@\w{2,30}\)?"
    r"(?:\s?[·•|,–—-][^\n\r:]{0,30}|\s[\d(][^\n\r:]{0,30}|\s[A-Z][a-z]{2,8}\.?\s\d[^\n\r:]{0,15})?:?\s*$"
    r"|@\w{2,30}\s\((?P<named>[^\W\d_][^()@\n\r:]{1,60})\):(?=\s))"
)
"""The head of a post: *Ann Lee @annlee · 3 May*, *@annlee (Ann Lee):*."""
_CAPITALS_LINE: Final = re.compile(r"[ \t]{0,8}(?P<label>[^\W\d_][^:：\n\r]{1,70}?)\s{0,3}$")
_STOPPED: Final = re.compile(
    r"[ \t]{0,8}(?P<label>(?:The\s|(?:Mr|Mrs|Ms|Miss|Dr|Sen|Rep|Gov|Lord|Lady|Sir)\.?\s)"
    r"(?:[A-Z][A-Z’'-]+\s?){1,3})\.\s"
)
_BOLD_STOPPED: Final = re.compile(
    r"[ \t]{0,8}(?P<bold>\*{2}|_{2})(?P<label>(?:Mme|Mlle|M|Mrs|Mr|Ms|Dr|Herr|Frau|Sra|Sr)\.?\s"
    r"[^*_\n\r]{1,80}?)\.(?P=bold)\s"
)
"""*M. Marc Tessandier.* in bold, as the reports of French assemblies print their speakers."""
_BRACKETS: Final = re.compile(r"\s?[(\[][^()\[\]]{0,60}[)\]]")
_WORD: Final = re.compile(r"[^\s,&/]+")
_SMALL: Final = LABEL_WORDS.small
LETTERS: Final = LABEL_WORDS.letters
"""Labels of who asks and who answers."""
_ROLES: Final = LABEL_WORDS.roles
_NEVER: Final = LABEL_WORDS.never
_LONGEST: Final = 7
_SPECIAL: Final = frozenset("[<>@")


class Label(NamedTuple):
    """A label at the beginning of a line.

    Attributes:
        start: Where its name begins.
        end: Where its name ends, before brackets, colon and marks.
        name: The name in it, without brackets and office.
        line: Where its line begins.
        words: Where what is said begins.
        sure: Whether its form alone shows a speaker, and not only its coming back.
        bold: Whether it is set in bold, or on a line of its own.
        post: Whether it is the head of a post, with the name of an account.
    """

    start: int
    end: int
    name: str
    line: int
    words: int
    sure: bool
    bold: bool
    post: bool = False


def labels(text: str, *, declared: bool) -> list[Label]:
    """Every line that begins with a label, in order; offsets in code points.

    Args:
        text: The source as read.
        declared: Whether the editor says that the text is in turns: then a name may stand on its own line.
    """
    found = list(_candidates(text, declared=declared))
    heads = [label.name.casefold() for label in found]
    parts = {part for head in heads if " " in head for part in head.split()}
    return [
        label
        for label, head in zip(found, heads, strict=True)
        if label.sure or heads.count(head) > 1 or head in parts or head in _ROLES
    ]


def _candidates(text: str, *, declared: bool) -> Iterator[Label]:
    for line in _LINE.finditer(text):
        special = _enclosed(text, line)
        if special is not None:
            yield special
            continue
        match = (
            _LABEL.match(text, *line.span())
            or _STOPPED.match(text, *line.span())
            or _BOLD_STOPPED.match(text, *line.span())
        )
        if match is not None:
            group = "cjk" if match.groupdict().get("cjk") else "label"
            label = _label(text, match.span(group), line.start(), match.end(), bold="**" in match[0])
            if label is not None:
                yield label
            continue
        match = _BOLD_LINE.match(text, *line.span())
        if match is None and len(line[0]) < 80:
            match = _CAPITALS_LINE.match(text, *line.span())
            if match is not None and not (declared or match["label"].isupper()):
                match = None
        if match is not None and _is_followed(text, line.end()):
            label = _label(text, match.span("label"), line.start(), line.end(), bold=True)
            if label is not None and (" " in label.name or label.name.casefold() in _ROLES):
                yield label


def _enclosed(text: str, line: re.Match[str]) -> Label | None:
    """A label in brackets, or the head of a post."""
    if not _SPECIAL.intersection(line[0][:100]):
        return None
    for pattern in (_ENCLOSED, _POST):
        match = pattern.match(text, *line.span())
        if match is not None and match.lastgroup is not None:
            label = _label(text, match.span(match.lastgroup), line.start(), match.end(), bold=False)
            if label is not None:
                return label._replace(sure=True, post=pattern is _POST)
    return None


def _is_followed(text: str, end: int) -> bool:
    """Whether the next line follows at once and holds words."""
    return re.match(r"(?:\r\n|[\n\r\u2028])[^\S\n\r]*[^\s*#]", text[end : end + 40]) is not None


def _label(text: str, place: tuple[int, int], line: int, said: int, *, bold: bool) -> Label | None:
    start, end = place
    raw = text[start:end]
    head = _BRACKETS.sub("", raw).split(",")[0].rstrip(" .") if not _is_letter(raw) else raw.strip(" .")
    if not head or not _may_name(head):
        return None
    tokens = head.split()
    sure = len(tokens) > 1 or head.isupper() or not head.isascii() or head.casefold() in _ROLES
    return Label(start, start + len(raw.rstrip()), head, line, said, sure, bold)


def _is_letter(raw: str) -> bool:
    return raw.strip(" .").casefold() in {"q", "a"}


def _may_name(head: str) -> bool:
    tokens = _WORD.findall(head)
    if not 0 < len(tokens) <= _LONGEST or head.casefold() in _NEVER or tokens[0].casefold() in _NEVER:
        return False
    if any(mark in head for mark in '!?;“”"«»„@#=<>{}|\\'):
        return False
    if not tokens[0][0].isalpha() or tokens[0][0].islower():
        return False
    return all(
        not token[0].isalpha() or not token[0].islower() or token.casefold() in _SMALL for token in tokens
    )
