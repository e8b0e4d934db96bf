"""Opposites of English."""

from __future__ import annotations

from typing import Final

from briefgen.languages.contract.opposites import Opposites, Pair
from briefgen.languages.english.opposite_pairs import CONVERSES, PAIRS, SYNONYMS, WEAKER
from briefgen.languages.vocabulary import words


def _pairs(table: str, *, converse: bool = False) -> tuple[Pair, ...]:
    sides = (line.partition("/") for line in table.split(";"))
    return tuple(Pair(words(one), words(other), converse) for one, _, other in sides)


def _irregular(table: str) -> dict[str, frozenset[str]]:
    found: dict[str, set[str]] = {}
    for entry in table.split():
        base, *forms = entry.split(":")
        for form in forms:
            found.setdefault(form, set()).add(base)
    return {form: frozenset(bases) for form, bases in found.items()}


ENGLISH_OPPOSITES: Final = Opposites(
    pairs=(*_pairs(PAIRS), *_pairs(CONVERSES, converse=True)),
    synonyms=tuple(map(words, SYNONYMS.split(";"))),
    weaker=tuple((pair.one, pair.other) for pair in _pairs(WEAKER)),
    irregular=_irregular("""
        be:is:are:was:were:been:being:am arise:arose:arisen awake:awoke beat:beaten become:became
        begin:began:begun bend:bent bind:bound bite:bit:bitten bleed:bled blow:blew:blown break:broke:broken
        bring:brought build:built burn:burnt buy:bought catch:caught choose:chose:chosen come:came
        creep:crept deal:dealt dig:dug do:did:done:does draw:drew:drawn drink:drank:drunk drive:drove:driven
        eat:ate:eaten fall:fell:fallen feed:fed feel:felt fight:fought find:found flee:fled
        fly:flew:flown:flies forbid:forbade:forbidden foresee:foresaw:foreseen forget:forgot:forgotten
        forgive:forgave:forgiven freeze:froze:frozen get:got:gotten give:gave:given go:went:gone:goes
        grow:grew:grown hang:hung have:has:had hear:heard hide:hid:hidden hold:held keep:kept
        know:knew:known lay:laid lead:led leap:leapt learn:learnt leave:left lend:lent lie:lay:lain:lying
        die:dying light:lit lose:lost make:made mean:meant meet:met mislead:misled mistake:mistook
        outdo:outdid overcome:overcame overthrow:overthrew:overthrown overtake:overtook:overtaken pay:paid
        rebuild:rebuilt repay:repaid ride:rode:ridden ring:rang:rung rise:rose:risen run:ran say:said
        see:saw:seen seek:sought sell:sold send:sent shake:shook:shaken shine:shone shoot:shot show:shown
        shrink:shrank:shrunk sing:sang:sung sink:sank:sunk sit:sat slay:slew:slain sleep:slept slide:slid
        speak:spoke:spoken speed:sped spend:spent spread:spread stand:stood steal:stole:stolen stick:stuck
        strike:struck:stricken strive:strove swear:swore:sworn swim:swam swing:swung take:took:taken
        teach:taught tear:tore:torn tell:told think:thought throw:threw:thrown understand:understood
        undertake:undertook undo:undid uphold:upheld wake:woke:woken wear:wore:worn win:won
        withdraw:withdrew:withdrawn withhold:withheld withstand:withstood write:wrote:written
        outlaw:outlawed sue:suing tie:tying
    """),
    refusing=words("""
        decline refuse reject oppose balk object rule_out forbid prohibit disallow resist unwilling
        reluctant loath spurn shun scorn disdain eschew turn_down hesitate unlikely
    """),
    failing=words("""
        fail forget neglect omit avoid unable refrain abstain desist escape deny dodge evade skip miss
    """),
    preventing=words("prevent bar block hinder dissuade prohibit deter stop discourage ban preclude"),
    managing=words("""
        manage succeed dare bother happen begin start continue keep remember resume proceed go_on
        able help finish enable allow permit let use
    """),
    intending=words("""
        want plan promise offer agree pledge vow intend aim prepare threaten decide volunteer ready
        willing wish commit undertake swear prepared eager keen determined set resolve choose opt propose
        consent due scheduled slated poised
    """),
    willing=words("want agree intend plan willing ready wish prepared consent choose"),
    trying=words("""
        consider weigh mull discuss attempt try seek hope expect ponder debate likely contemplate struggle
        expected supposed examine explore fight urge beg encourage invite recommend advise appeal lobby
    """),
    asking=words("""
        ask order tell request demand call require force press persuade instruct pressure convince challenge
        remind warn need want
    """),
    doubting=words("""
        doubt dispute reject false untrue wrong rumor rumour refute disprove claim allege fear worry wish lie
        pretend possible impossible unlikely probable conceivable chance risk possibility danger myth demand
    """),
    denying=words("deny refute disprove"),
    rejecting=words("reject dismiss dispute rebut debunk contest"),
    claims=words("claim allegation accusation suggestion notion charge rumor rumour assertion"),
    denying_prefixes=words("un in il im ir dis non non- mis"),
    limiting=words("few rarely seldom hardly barely scarcely"),
    undoing=words("""
        end lift repeal scrap halt abolish overturn reverse stop oppose against despite avert avoid block
        prevent annul revoke rescind cancel undo drop anti deny reject refuse decline lack without slow
        offset limit averted resist counter fight delay
    """),
    negations=words("not never cannot"),
    nobody=words("no nobody none nothing neither nor"),
    after_not=words("only just merely simply solely"),
    after_negation=words("yet ever even longer quite"),
    after_no=words("more fewer less later earlier sooner doubt wonder matter"),
    anybody=words("people person persons anybody anyone somebody someone"),
    future=words("will shall would 'll gonna won't wouldn't shan't"),
    possible=words("may might could can should must ought couldn't can't cannot shouldn't mustn't mightn't"),
    unable=words("could can couldn't can't cannot"),
    conditions=words("""
        if unless whether without instead rather hardly barely scarcely rarely seldom nearly almost lest
        suppose supposing imagine would-be than few little once until
    """),
    hedges=words("""
        possible possibly potential potentially perhaps maybe reportedly allegedly supposedly apparently
        purportedly ostensibly presumably conceivably rumored rumoured alleged
    """),
    boundaries=words("but while whereas although though because when which who that since as whom"),
    symmetric=words("""
        meet marry fight face resemble border play join equal match talk speak debate negotiate discuss argue
        clash trade share divorce date differ neighbor neighbour rival cooperate collaborate ally team_up
        unite merge compete quarrel battle border adjoin touch coincide rhyme agree disagree embrace kiss
        compare link connect separate join correspond include mirror
    """),
    some=words("some several many most few half part certain numerous various"),
    all=words("all every each both none entire whole everyone everybody"),
    announcing=words("will shall going 'll"),
    leaving=words("""
        if unless provided providing should would depending depends depend pending once before until without
        otherwise case threatens threaten threatened threat perhaps possible possibly subject assuming were
        condition conditions conditional conditionally after when whether likely unlikely expected probably
        plans planned wants hopes warns warned
    """),
    depending=words("if unless providing assuming"),
    depending_on=frozenset(
        {"provided that", "provided the", "on condition", "as long", "so long", "subject to", "only when",
         "only after", "only once", "in case", "depending on"}
    ),
    unconditional=words("""
        even as what ask asks asked asking wonder wonders wondered see know knows unclear or
    """),
    lapsed=words("former ex late dead deceased onetime one-time ousted deposed exiled disgraced"),
    once=words("once formerly previously erstwhile"),
    lesser=words("deputy vice acting interim assistant associate aspiring honorary would-be"),
    alleged=words("""
        alleged suspected accused supposed purported so-called would-be self-styled self-proclaimed
    """),
)  # fmt: skip
