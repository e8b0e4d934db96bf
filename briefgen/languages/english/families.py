"""English words of which only one is true of the same thing, in base forms."""

from __future__ import annotations

from typing import Final

from briefgen.languages.contract.families import Families
from briefgen.languages.english.opposite_pairs import CONVERSES, PAIRS

_PEOPLE: Final = """
    wife spouse partner / husband spouse partner / sister sibling / brother sibling / mother parent mum /
    father parent dad / son child / daughter child / uncle / aunt / nephew / niece / cousin / grandfather
    grandparent / grandmother grandparent / grandson grandchild / granddaughter grandchild / fiancé fiance
    partner / fiancée fiancee partner / girlfriend partner / boyfriend partner / widow / widower /
    mother-in-law / father-in-law / son-in-law / daughter-in-law / brother-in-law / sister-in-law /
    stepson stepchild / stepdaughter stepchild / stepfather stepparent / stepmother stepparent / godfather /
    godmother / ex-wife / ex-husband / twin sibling brother sister / lawyer attorney solicitor barrister /
    neighbor neighbour / teacher / doctor / boss / deputy / secretary / accountant / driver;
    man men / woman women / boy / girl / child children; he / she; his / her; him / her;
    president / minister / mayor / governor / senator / congressman congresswoman representative / judge /
    prosecutor / lawyer attorney solicitor barrister / ambassador / king / queen / prince / princess /
    bishop / priest / pope / general / colonel / major / sergeant / lieutenant / admiral / sheriff /
    chancellor / councillor councilor / treasurer / witness / juror / coroner;
    doctor physician / nurse / teacher / engineer / farmer / builder / banker / pilot / driver / soldier /
    lawyer attorney / dentist / baker / butcher / fisherman / angler / miner / pharmacist / architect /
    carpenter / plumber / electrician / journalist reporter / student pupil / professor / firefighter /
    paramedic / waiter / cook chef / tailor / vet veterinarian;
    coach manager trainer / captain skipper / referee umpire / goalkeeper keeper / striker forward /
    defender / midfielder / substitute;
    voter / nurse / doctor / patient / teacher / pupil student / tenant / landlord / passenger / prisoner
    inmate / guard warden; resident / visitor tourist; employee worker / manager / shareholder
"""
_THINGS: Final = """
    hospital clinic / school / church / mosque / museum / library / prison jail / hotel / factory / theatre
    theater / airport / stadium / bridge / tunnel / dam / courthouse / warehouse / farm / supermarket /
    restaurant / cinema / university college;
    dog puppy / cat kitten / horse pony / cow cattle / goat / sheep lamb / pig / chicken hen / duck / goose /
    wolf / fox / deer / elk moose / rabbit / mouse mice / rat / monkey / whale / shark / otter / beaver /
    patient / volunteer;
    tank / missile rocket / shell ammunition / bullet ammunition / grenade / bomb / drone / jet / helicopter /
    warship frigate / submarine / rifle gun / pistol gun / knife / sword;
    wheat grain / barley grain / rye grain / corn maize / rice / oats / potato / tomato / apple / pear
    / grape / cherry / olive; copper / iron / coal / oil / gas / uranium / lithium / salt;
    flu influenza / measles / cholera / malaria / cancer / diabetes / covid / polio / tuberculosis;
    flood / drought / fire blaze / earthquake quake / hurricane / avalanche / landslide; murder / theft /
    fraud / rape / arson / bribery / perjury / smuggling / espionage / manslaughter; football soccer /
    basketball / tennis / hockey / rugby / cricket / chess / golf; bread / milk / cheese / butter / meat /
    sugar / beer / wine / tea / coffee
"""
_TIMES: Final = """
    never / rarely seldom infrequently scarcely hardly occasionally / sometimes occasionally / often
    frequently regularly usually commonly routinely repeatedly generally / always constantly invariably;
    once / twice / thrice; double twofold / triple treble threefold / quadruple fourfold / halve; single /
    double / triple;
    hourly / daily / weekly / fortnightly biweekly / monthly / quarterly / yearly annual annually; noon
    midday / midnight / dawn sunrise / dusk sunset; morning / afternoon / evening / night; yesterday /
    tomorrow / today; last previous past / next coming following / this current; spring / summer / autumn
    / winter; second / minute / hour / day / week / month / year / decade / century; first / second /
    third / fourth / fifth / sixth / seventh / eighth / ninth / tenth; final / semi-final semifinal /
    quarter-final quarterfinal; already / still; since / until till; before / after; within / after;
    until till / after; during / after; during / before; formerly previously once / now currently
"""
_AMOUNTS: Final = """
    loan lease / sale / purchase / gift donation / theft; unanimously / narrowly;
    all every each / most majority / half / few; all every each / some several / few; all every each /
    many numerous / few; most / half / none; most / some several; some several / none; all every each / only;
    one / both; third
    / half / quarter / fifth / tenth; nearly almost / over; nobody none / somebody someone / everybody
    everyone / many; entire entirely whole wholly full fully all / half / part partly partially
"""
_MANNERS: Final = """
    must / may might could can / should ought / cannot; must / will / should / may might could; with /
    without;
    for / against; because / despite although though; to / from; into / out; toward towards / from;
    good better best / poor poorer bad worse worst;
    mild slight minor light / severe serious grave acute critical heavy major; red / blue / green / yellow
    / black / white / brown / grey gray / orange / purple / pink; train / bus / tram / ferry / taxi / truck
    lorry / plane / car / bicycle bike / ship; north / south / east / west; northern / southern / eastern /
    western; pay / defend / attack; primary / secondary; criminal / civil; federal / local / municipal;
    catholic / protestant / muslim / jewish / orthodox; gold / silver / bronze; beef / pork / chicken;
    public / private; former previous ex / current present incumbent serving; draft preliminary provisional
    interim / final definitive; neutral impartial / partisan
    hostile
"""
_DEEDS: Final = """
    resign quit step_down stand_down / dismiss fire sack oust expel / retire step_down stand_down / die / hire
    appoint recruit / promote / demote; injure wound hurt / kill; thank praise congratulate / insult
    criticise criticize attack blame mock threaten / ignore; hug embrace kiss / hit beat punch slap attack
    kick; sell / give donate / lend rent lease; found establish / buy purchase / sell; bear / die; born /
    dead; win / lose / draw; increase raise / cut lower reduce / abolish scrap / freeze; approve pass adopt
    endorse / cancel scrap reject veto / delay postpone; end finish / begin start / extend prolong; lead
    head / leave quit; urge persuade convince encourage advise recommend / force compel order oblige / forbid
    ban; warn / praise thank
    congratulate / reassure; promise pledge vow / warn threaten refuse; take accept receive / pay offer
    give; take / return; welcome applaud / regret lament deplore oppose reject fear;
    repair restore mend fix / damage destroy vandalise vandalize; build erect put_up / remove dismantle
    demolish take_down; warn / urge encourage; criticise criticize / praise; accuse / clear
    acquit / praise; admit concede / deny; claim allege / prove; keep retain / drop give_up lose abandon;
    reopen resume / close break_down collapse; appeal / accept; announce / rule_out; intend plan want aim /
    refuse decline; arrest detain / release free; marry / divorce; buy / rent / inherit; rescue / kill /
    abandon; find discover / lose; repair fix / damage break; praise / warn; apologise apologize / sue /
    blame; miss / score convert / attend play; demand ask / offer; raise / lower; uphold confirm / overturn
    quash overrule annul; suspend / reinstate; arrive / leave; read / write; send / receive; borrow / lend;
    steal / buy / give; inspect / buy / build; invite / exclude ban; sign / reject refuse veto; acquit /
    convict; test / ban; see / hear; sue / thank; vaccinate / infect; poison / cure; extradite / pardon;
    know / ignore; leave depart / stay remain / return; go_ahead proceed / cancel scrap drop abandon / delay
    postpone; break_down collapse fail / resume continue; rise raise increase / cut reduction decrease
"""
ENGLISH_FAMILIES: Final = Families(_PEOPLE, _THINGS, _TIMES, _AMOUNTS, _MANNERS, _DEEDS, PAIRS, CONVERSES)
"""The families above and all opposites: in the same place a converse excludes too, *bought* for *sold*."""
