"""How Chinese, Japanese and Korean sentences turn their parts.

There are no spaces to tell words by, or the verb comes last and is denied by its ending, so these are strings
and not words. Only what is frequent and certain is listed.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from briefgen.languages.vocabulary import listed

if TYPE_CHECKING:
    from collections.abc import Mapping


@dataclass(frozen=True, slots=True, eq=False)
class Unspaced:
    """What turns a statement.

    Attributes:
        negations: Strings that deny what follows them within ``reach``.
        conditions: Strings that make what follows them in the sentence depend on it.
        hedges: Strings that do not vouch for what follows them.
        ending: Strings that deny what stands before them in the sentence.
        refusing: Strings that deny what stands right before them.
        supposing: Strings by which what stands before them is a condition.
        asking: Strings that end a question without a mark.
        reach: How many characters may stand between a negation and what it denies.
        joined: A negation and what would be read as its opposite without it: *没* and *有*.
    """

    negations: tuple[str, ...] = ()
    conditions: tuple[str, ...] = ()
    hedges: tuple[str, ...] = ()
    ending: tuple[str, ...] = ()
    refusing: tuple[str, ...] = ()
    supposing: tuple[str, ...] = ()
    asking: tuple[str, ...] = ()
    reach: int = 0
    joined: tuple[tuple[str, str], ...] = ()


_CHINESE: Final = Unspaced(
    negations=(
        *"不没沒未别別勿非无無莫",
        *listed("反对 反對 拒绝 拒絕 否认 否認 禁止 避免 阻止 防止 放弃 放棄"),
        *listed("停止 取消 无意 無意 差点 差點 险些 險些"),
    ),
    conditions=("如果", "若", "要是", "除非", "假如", "假设", "倘若", "只要", "只有"),
    hedges=(
        "据说",
        "據說",
        "据称",
        "據稱",
        "有人说",
        "有人說",
        "他们说",
        "他們說",
        "难道",
        "難道",
        "可能",
        "也许",
        "也許",
        "或许",
    ),
    ending=("是谎言", "是假的", "是不可能的", "是謊言", "是開玩笑", "是开玩笑", "并非事实", "不是真的"),
    asking=("吗", "嗎", "么", "呢", "吧"),
    reach=3,
    joined=(("没", "有"), ("沒", "有"), ("不", "是"), ("不", "会"), ("不", "會"), ("不", "能")),
)
_JAPANESE: Final = Unspaced(
    conditions=("もし", "仮に"),
    hedges=("おそらく", "たぶん", "噂では", "噂によれば", "もしかすると", "もしかしたら", "ひょっとすると"),
    ending=(
        "ません",
        "ない",
        "なかった",
        "まい",
        "と言われ",
        "らしい",
        "かもしれ",
    ),
    refusing=listed("に反対 を拒否 を否定 を断念 を中止 を禁止 を避け を控え を撤回 そうになっ ところだった"),
    supposing=("なら", "れば", "たら"),
    asking=("か", "かな", "かしら"),
)
_KOREAN: Final = Unspaced(
    negations=("안 ", "못 "),
    conditions=("만약", "만일"),
    hedges=("아마", "소문에 따르면", "소문에 의하면", "어쩌면", "혹시", "이른바"),
    ending=(
        "않",
        "못하",
        "못합",
        "못했",
        "못할",
        "못한",
        "지 마",
        "지 말",
        "없",
        "아니",
        "아닙",
        "말라",
        "마라",
        "말자",
    ),
    refusing=("에 반대", *(f"{one} {verb}" for one in "을를" for verb in listed("거부 부인 포기 금지 중단"))),
    supposing=("다면", "으면"),
    asking=("까", "나요", "는가", "느냐", "냐"),
)
UNSPACED: Final[Mapping[str, Unspaced]] = {"zh": _CHINESE, "ja": _JAPANESE, "ko": _KOREAN}
