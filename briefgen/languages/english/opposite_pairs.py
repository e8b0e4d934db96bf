"""The opposite words of English, in base forms: pairs of sets, parted by semicolons.

Words of one side say nearly the same, and each is the opposite of each word of the other side. A word with a
particle is joined to it by ``_``. A word that often means something else is left out.
"""

from __future__ import annotations

from typing import Final

PAIRS: Final = """
    agree accept approve consent ratify adopt sign / decline~ refuse reject veto turn_down rebuff spurn
    vote_down; rise grow increase climb jump soar surge go_up move_up swell skyrocket rocket mount escalate
    come_up upturn hike edge_up tick_up growth shoot_up / fall drop decrease decline shrink plunge slump
    go_down move_down tumble plummet sink dwindle diminish slide contract come_down downturn dip edge_down
    tick_down nosedive; increase raise boost expand enlarge hike step_up ramp_up double triple / reduce
    lower cut slash curb trim halve scale_back scale_down shrink decrease cut_back; support endorse favor
    favour back defend advocate champion / oppose reject criticize criticise denounce condemn resist; praise
    welcome applaud laud hail commend celebrate compliment salute honor honour extol / criticize criticise
    condemn denounce attack blast slam rebuke deplore disparage scold lambaste decry censure berate pan
    insult mock assail; confirm admit acknowledge concede affirm corroborate / deny refute disavow dispute
    contradict disprove; win triumph prevail / lose; allow permit legalize legalise authorize authorise let
    license greenlight / ban forbid prohibit outlaw bar block criminalize criminalise disallow; begin start
    launch resume commence initiate open kick_off / end halt cease stop suspend finish conclude terminate
    cancel abandon quit call_off discontinue; continue keep persist go_on proceed / stop cease halt quit end
    suspend discontinue abandon; acquit innocent exonerate clear absolve vindicate blameless / convict
    guilty condemn sentence; survive live alive living / die dead kill perish deceased; open reopen unlock /
    close shut lock shutter closed; arrive enter come reach land / leave depart exit withdraw go_away; ally
    friend partner / enemy foe rival adversary opponent; attack assault invade / defend protect; advance
    push_forward / retreat withdraw pull_back fall_back; accelerate speed_up quicken hasten / slow
    decelerate slow_down delay; hire employ recruit appoint / fire dismiss sack lay_off; appoint install
    reinstate elect / dismiss remove oust depose sack fire; strengthen bolster reinforce fortify / weaken
    undermine sap; improve recover / worsen deteriorate; love admire adore / hate dislike despise detest
    loathe; succeed success / fail failure flop; remember recall / forget; include / exclude omit; accept /
    refuse reject decline; pass enact adopt / fail repeal defeat vote_down revoke rescind; enact impose
    introduce / lift repeal scrap abolish revoke rescind; impose / lift; build construct erect / demolish
    destroy raze dismantle tear_down; create establish found / destroy abolish dissolve; save rescue spare /
    kill doom abandon; arrest detain imprison jail capture / free release liberate; release publish disclose
    reveal / conceal hide withhold suppress; reveal disclose expose / conceal hide cover_up; unite unify /
    divide split separate; encourage urge / discourage dissuade; trust believe / distrust mistrust doubt
    disbelieve; obey follow comply / disobey defy violate flout; keep retain / discard lose; deploy send
    dispatch / withdraw recall pull_out; join enter / leave quit withdraw exit; attend / skip boycott miss;
    lend / withhold; provide supply give deliver send / withhold deny; fund finance / defund; connect /
    disconnect; gain earn / lose forfeit; profit gain surplus / loss deficit; rich wealthy affluent / poor
    impoverished destitute; strong / weak; safe secure / dangerous unsafe; legal lawful legitimate / illegal
    unlawful illegitimate illicit; constitutional / unconstitutional; true / false untrue; correct right
    accurate / incorrect wrong inaccurate; possible / impossible; likely / unlikely; certain sure /
    uncertain unsure; success victory triumph / failure defeat; victory win / defeat loss; peace truce
    ceasefire / war; peaceful nonviolent / violent; public / private secret; military / civilian; civilian /
    soldier combatant; democrat democratic / republican; conservative / liberal; left-wing leftist /
    right-wing rightist; majority / minority; unanimous unanimously / divided; optimistic hopeful confident
    / pessimistic gloomy; happy glad pleased satisfied delighted / unhappy sad displeased dissatisfied
    angry; calm / angry furious; hot warm / cold cool; healthy well / ill sick; cheap inexpensive /
    expensive costly; easy / difficult hard; early / late; first / last; maximum / minimum; highest /
    lowest; largest biggest / smallest; best / worst; oldest / youngest newest; most / least; strongest /
    weakest; richest / poorest; longest / shortest; fastest quickest / slowest; north northern / south
    southern; east eastern / west western; northeast northeastern / southwest southwestern; northwest
    northwestern / southeast southeastern; morning / evening night; day / night; summer / winter; spring /
    autumn; man male / woman female; boy / girl; father / mother; son / daughter; husband / wife; brother /
    sister; domestic / foreign; urban / rural; upper / lower; top / bottom; full / empty; present / absent;
    active / inactive; armed / unarmed; married / divorced single; voluntary voluntarily / forced compulsory
    mandatory involuntary; mandatory compulsory obligatory / optional voluntary; temporary temporarily /
    permanent permanently; new / old; permanent / temporary; sooner / later; win carry_out / call_off; hawk
    hawkish / dove dovish; pro-russian / anti-russian pro-ukrainian; pro-government / anti-government;
    pro-war / anti-war; pro-western / anti-western; supporter backer proponent advocate / opponent critic
    detractor; ceasefire / offensive; hero / villain traitor coward; friendly / hostile; loyal / disloyal;
    honest truthful / dishonest lying; competent / incompetent; responsible / irresponsible; effective /
    ineffective; efficient / inefficient; sufficient adequate enough / insufficient inadequate; successful
    successfully / unsuccessful unsuccessfully failed; stable / unstable; popular / unpopular; fair just /
    unfair unjust; justified / unjustified; necessary / unnecessary; useful / useless; harmless / harmful;
    intentional intentionally deliberate deliberately / accidental accidentally unintentional
    unintentionally; directly / indirectly; openly publicly / secretly covertly privately; quickly rapidly
    swiftly / slowly; easily / barely; add / remove subtract delete; insert / remove; attach / detach; load
    / unload; arm / disarm; mobilize mobilise / demobilize demobilise; nationalize nationalise / privatize
    privatise; inflate / deflate; escalate intensify worsen / ease de-escalate defuse abate subside; tighten
    / loosen relax ease; harden / soften; sharpen / blunt; deepen / ease; lengthen extend prolong / shorten
    curtail; widen broaden / narrow; appear emerge / disappear vanish; gather assemble / disperse scatter;
    attract / repel; float / sink; ascend / descend; inhale / exhale; ignite light / extinguish put_out;
    turn_on switch_on activate enable / turn_off switch_off deactivate disable shut_down; log_on / log_off;
    take_off / land; speed / slow; hit / miss; lock / unlock; pack / unpack; wrap / unwrap; tie / untie;
    cover / uncover; dress / undress; plug / unplug; fasten / unfasten; fold / unfold; veil / unveil;
    qualify / disqualify; approve / dislike disapprove; appear / vanish; prove / disprove; claim / disclaim;
    regulate / deregulate; recognize recognise / derecognize; validate / invalidate annul; certify /
    decertify; list / delist; inherit / bequeath; freeze / unfreeze thaw; overestimate overstate exaggerate
    / underestimate understate downplay; overvalue / undervalue; overfund / underfund; outperform /
    underperform; exceed surpass top beat / trail miss; promote / demote; upgrade / downgrade; uphold affirm
    / overturn quash reverse strike_down; reward / punish penalize penalise; forgive pardon / condemn
    punish; thank / blame; bless / curse; comfort / torment; cooperate collaborate / obstruct; help assist
    aid / hinder hamper harm obstruct; facilitate / impede; nominate / withdraw; register / deregister;
    negotiate / refuse; surrender capitulate yield / resist; seize capture take occupy / liberate cede
    surrender lose relinquish; conquer capture / lose cede; stabilize stabilise / destabilize destabilise;
    reassure / alarm frighten; respect / disrespect insult; tolerate / forbid; invest / divest; deposit /
    withdraw; appreciate / depreciate; overpaid / underpaid; overstaffed / understaffed; online / offline;
    indoor indoors / outdoor outdoors; inside / outside; above / below; upstream / downstream; forward
    forwards / backward backwards; clockwise / counterclockwise anticlockwise; vertical / horizontal; ancient
    / modern; wet / dry; deep / shallow; wide broad / narrow; thick / thin; heavy / light; long / short; tall
    high / low; big large huge / small tiny; loud / quiet; bright / dark; clean / dirty polluted; sober /
    drunk; asleep / awake; pregnant / barren; vaccinated / unvaccinated; employed / unemployed; insured /
    uninsured; paid / unpaid; elected / unelected; documented / undocumented; identified known / unidentified
    unknown; expected / unexpected; verified / unverified; confirmed / unconfirmed; authorized authorised /
    unauthorized unauthorised; manned / unmanned; developed / undeveloped; aware / unaware; willing /
    unwilling; able / unable; dead / alive; optimism hope / pessimism despair; pride / shame; courage /
    cowardice; wealth / poverty; abundance plenty glut / scarcity shortage lack; supply / demand; cause /
    effect; winner victor / loser; prosecution prosecutor / defense defence; plaintiff / defendant; employer
    / employee; landlord / tenant; host / guest; ceiling / floor; entrance entry / exit; arrival / departure;
    beginning start / end; birth / death; ratification approval acceptance / rejection refusal veto; increase
    rise growth / reduction decrease decline fall drop; agree concur / disagree dissent; positive / negative;
    partly partially / fully entirely wholly completely; expansion / contraction; inflation / deflation; boom
    / bust recession; praise / criticism; support / opposition; agreement consensus / disagreement dispute;
    conviction / acquittal; innocence / guilt; order grant / refuse deny block; acquit
    exonerate clear absolve / fine penalize penalise punish; accept / appeal contest challenge; lack / have
    possess
"""
CONVERSES: Final = """
    buy purchase acquire / sell; beat defeat win overcome / lose; lend / borrow; give grant donate hand /
    receive get obtain take; pay / receive charge; send ship deliver / receive; teach / learn; export /
    import; lead command / follow obey; precede / follow succeed; employ / work_for; before / after; ahead /
    behind; above over / below under beneath; older elder / younger newer; bigger larger greater / smaller
    lesser; better / worse; higher taller / lower shorter; richer wealthier / poorer; faster quicker /
    slower; stronger / weaker; longer / shorter; more / less fewer; earlier / later; heavier / lighter;
    cheaper / dearer costlier; outnumber outgun exceed / trail; attacker / defender; parent / child; ancestor
    / descendant; creditor lender / debtor borrower; buyer / seller; teacher / pupil student; doctor /
    patient; boss / subordinate; winner / loser; chase pursue / flee; own possess / belong
"""
"""The same with the parties exchanged."""
SYNONYMS: Final = """
    send deliver ship supply provide give donate transfer dispatch hand furnish; attack strike hit bomb
    shell assault raid invade; kill slay murder assassinate execute; beat defeat overcome vanquish trounce
    rout; accuse charge blame indict; sue prosecute; buy purchase acquire; say state declare announce; sign
    ratify; build construct; help aid assist; destroy demolish wreck; hire employ recruit; support back
    endorse; resign quit step_down; withdraw retreat pull_out; pay fund finance
"""
WEAKER: Final = """
    suspect suspected alleged accuse accused charge charged indict indicted defendant / convict convicted
    guilty murderer killer criminal culprit thief fraudster; investigate probe examine inquiry investigation
    / prove proven find conclude convict guilty; propose proposed proposal bill draft / enact enacted pass
    passed law adopt adopted; candidate nominee contender / winner win elect elected; attempt attempted try
    / succeed achieve accomplish; possible possibly probable probably potential / certain certainly definite
    definitely undoubtedly; allege alleged claim claimed purported rumor rumour rumored rumoured / confirm
    confirmed prove proven fact; suggest indicate hint / prove confirm establish; injure injured wound
    wounded hurt / kill dead die; missing disappeared / dead killed die; threaten threatened / attack invade
    bomb; negotiate talks negotiation / deal agreed agreement sign; correlate correlated associate
    associated linked / cause; official / president minister; estimate estimated / exact exactly precisely
"""
"""On the left what leaves open, on the right what states."""
