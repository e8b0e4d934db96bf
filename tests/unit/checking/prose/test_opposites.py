"""What contradicts its evidence, and honest wordings that do not: evidence and text, parted by a bar."""

from __future__ import annotations

import pytest

from briefgen.checking.prose.meaning.opposites import Held, opposed

CONTRADICTED = """
Arslan beat Petit in the final.|Petit beat Arslan in the final.
Peru sold copper to Ghana.|Ghana sold copper to Peru.
Iraq invaded Kuwait.|Kuwait invaded Iraq.
Arslan accused Petit of fraud.|Petit accused Arslan of fraud.
Arslan praised Petit.|Arslan attacked Petit.
Arslan beat Petit in the final.|Arslan was beaten by Petit in the final.
Arslan beat Petit in the final.|Arslan lost to Petit in the final.
Arslan beat Petit in the final.|Petit defeated Arslan.
Peru bought copper from Ghana.|Peru sold copper to Ghana.
The bank lent the farmer money.|The bank borrowed money.
The union sued the company.|The company sued the union.
The bank may raise rates in June.|The bank raised rates in June.
The ministry plans to close the hospital.|The ministry closed the hospital.
Police suspect Novak of the murder.|Novak is guilty of the murder.
Police are investigating Novak for fraud.|Novak was convicted of fraud.
Some residents oppose the dam.|All residents oppose the dam.
The port failed to open its gates.|The port opened its gates.
Kowalski avoided paying the fine.|Kowalski paid the fine.
Nagy forgot to sign the treaty.|Nagy signed the treaty.
The committee stopped funding the choir.|The committee funds the choir.
Parliament ruled out sending troops.|Parliament agreed to send troops.
The court acquitted Weber.|The court found Weber guilty.
Iran imports wheat from Canada.|Iran exports wheat to Canada.
The strike began on Monday.|The strike ended on Monday.
The strike was called before the vote.|The strike was called after the vote.
Turkey is larger than Greece.|Greece is larger than Turkey.
The mayor never visited the camp.|The mayor visited the camp.
The mayor has not yet visited the camp.|The mayor visited the camp.
The council has never even discussed the plan.|The council discussed the plan.
The union has yet to agree to the offer.|The union agreed to the offer.
The minister had yet to sign the order.|The minister had signed the order.
The region no longer funds the choir.|The region funds the choir.
The board has not yet approved the boat.|The board has approved the boat.
The mayor visited the camp.|The mayor never visited the camp.
The senate approved the bill.|The senate vetoed the bill.
No bridges were built.|Bridges were built.
Weber was the first woman to lead the bank.|Weber was the last woman to lead the bank.
Hungary and Serbia are allies.|Hungary and Serbia are enemies.
The village lies north of the river.|The village lies south of the river.
Ruiz survived the crash.|Ruiz died in the crash.
Holm arrived in Oslo.|Holm left Oslo.
The city prevented the club from holding a march.|The club held a march.
Bulgaria owes Greece 3 million euros.|Greece owes Bulgaria 3 million euros.
The firm hired Moreau.|The firm fired Moreau.
Exports to Chile increased.|Exports to Chile were cut.
Trump beat Harris in Georgia.|Harris beat Trump in Georgia.
Germany gave Ukraine 14 tanks.|Ukraine gave Germany 14 tanks.
India lent Sri Lanka $1 billion.|Sri Lanka lent India $1 billion.
Apple sued Samsung.|Samsung sued Apple.
Police shot the robber.|The robber shot police.
China hired Mueller as an adviser.|Mueller hired China as an adviser.
Iran killed two Israeli officers.|Two Israeli officers were spared.
The jury acquitted Simpson of murder.|The jury convicted Simpson of murder.
Simpson was acquitted of murder.|Simpson was found guilty of murder.
The governor vetoed the tax bill.|The governor signed the tax bill.
The governor vetoed the tax bill.|The governor approved the tax bill.
Norway said it would not join the union.|Norway said it would join the union.
Norway will not join the union.|Norway intends to join the union.
The firm is considering selling the plant.|The firm sold the plant.
The vaccine might cause fever.|The vaccine causes fever.
Two deputies abstained from voting.|Two deputies voted.
Kim denied having met Putin.|Kim met Putin.
The company never paid taxes in Ireland.|The company paid taxes in Ireland.
The ship sank before the rescue.|The ship sank after the rescue.
The army entered Mosul.|The army left Mosul.
Rebels captured the town.|Rebels lost the town.
Oil prices fell by 3 percent.|Oil prices climbed by 3 percent.
Sweden's exports rose.|Sweden's imports rose.
Critics praised the film.|Critics panned the film.
Fewer people voted than in 2019.|More people voted than in 2019.
Turkey opposes the membership of Sweden.|Turkey supports the membership of Sweden.
The talks failed.|The talks succeeded.
The hostage was found alive.|The hostage was found dead.
The minister resigned.|The minister refused to resign.
Israel accepted the truce.|Israel rejected the truce.
Hamas did not accept the truce.|Hamas accepted the truce.
The court upheld the verdict.|The court overturned the verdict.
The mine was closed in 2010.|The mine was opened in 2010.
Ford recalled 500 cars.|Ford did not recall cars.
The hospital treated no patients.|The hospital treated patients.
Some of the bridges collapsed.|All of the bridges collapsed.
Most teachers support the strike.|All teachers support the strike.
The mayor is accused of bribery.|The mayor was convicted of bribery.
Nobody was injured in the fire.|People were injured in the fire.
Ali won against Frazier.|Ali lost against Frazier.
The museum would have opened in March.|The museum opened in March.
Brazil defeated Germany 2-0.|Germany defeated Brazil 2-0.
Russia allegedly shelled the hospital.|Russia shelled the hospital.
The senator is unlikely to run again.|The senator will run again.
The senator hesitated to endorse Lee.|The senator endorsed Lee.
Workers ended the strike.|Workers began the strike.
Denmark owns Greenland.|Greenland owns Denmark.
The bill passed.|The bill failed.
The team arrived on Monday.|The team departed on Monday.
The port may close its gates.|The port will close its gates.
The firm might sell its ships.|The firm will sell its ships.
The mill may be sold.|The mill will be sold.
The port will close only if the dam breaks.|The port will close.
The port will close unless the dam holds.|The port will close.
If the dam breaks, the firm will close the mill.|The firm will close the mill.
Norway will sign the pact provided that Iceland signs it.|Norway will sign the pact.
Norway will sign the pact as long as Iceland signs it.|Norway will sign the pact.
The former mayor sold the port.|The mayor sold the port.
Deputy mayor Olu Bright sold the port.|Mayor Olu Bright sold the port.
The acting governor signed the order.|The governor signed the order.
An alleged thief left the bank.|A thief left the bank.
The test was positive.|The test was negative.
The judges agreed with the verdict.|The judges disagreed with the verdict.
The mill was partly closed in May.|The mill was fully closed in May.
"""
HONEST = """
The board has not yet decided whether to buy a boat.|Whether the board will buy a boat has not been decided.
The board has not yet decided whether to buy a boat.|It is not decided whether the board will buy a boat.
The court has not yet ruled on the appeal.|The court has not ruled on the appeal.
The ministry has not yet answered the letter.|The ministry did not answer the letter.
The council has never even discussed the plan.|The council has not discussed the plan.
The union has yet to agree to the offer.|The union has not agreed to the offer.
The bank has yet to open in Oslo.|The bank has not opened in Oslo so far.
The union has not yet agreed to the offer.|The union has yet to agree to the offer.
Arslan beat Petit in the final.|Petit lost to Arslan in the final.
Arslan beat Petit in the final.|Petit was beaten by Arslan.
Arslan beat Petit in the final.|Arslan defeated Petit.
Arslan beat Petit in the final.|Arslan won the final against Petit.
Peru sold copper to Ghana.|Ghana bought copper from Peru.
Peru sold copper to Ghana.|Copper was sold to Ghana by Peru.
Peru sold copper to Ghana.|Ghana received copper from Peru.
The bank lent the farmer money.|The farmer borrowed money from the bank.
The port did not fail to open.|The port opened.
Nobody doubted that the plan would work.|The plan was expected to work.
The senate did not reject the bill.|The senate accepted the bill.
No fewer than 500 people came.|At least 500 people came.
Prices did not fall in May.|Prices rose or stayed in May.
Prices did not rise in May.|Prices did not go up in May.
The strike ended after the vote.|The vote came before the strike ended.
Turkey is larger than Greece.|Greece is smaller than Turkey.
Iran imports wheat from Canada.|Canada exports wheat to Iran.
Iraq invaded Kuwait.|Kuwait was invaded by Iraq.
Arslan accused Petit of fraud.|Petit was accused of fraud by Arslan.
Arslan met Petit in Paris.|Petit met Arslan in Paris.
The bank may raise rates in June.|The bank could raise rates in June.
The bank may raise rates in June.|Rates may be raised in June.
The ministry plans to close the hospital.|The ministry will close the hospital.
The ministry plans to close the hospital.|The hospital is to be closed by the ministry.
Police suspect Novak of the murder.|Novak is suspected of the murder.
Some residents oppose the dam.|The dam has opponents among residents.
The port declined to open its gates.|The port kept its gates shut.
Kowalski refused to pay the fine.|Kowalski rejected the fine.
The court found Weber not guilty.|The court acquitted Weber.
Weber is no longer mayor.|Weber left office as mayor.
The mayor stopped the demolition of the theater.|The theater was saved by the mayor.
Turnout rose from 40 to 50 percent after it had fallen in 2019.|Turnout rose to 50 percent.
Unemployment fell as hiring increased.|Hiring increased while unemployment fell.
The club lost the match it had to win.|The club lost the match.
The union called off the strike.|The strike was canceled by the union.
Peru owes Chile money.|Chile is owed money by Peru.
The firm never opened its books to auditors.|Auditors did not see the books of the firm.
France urged Britain to send troops.|Britain was urged by France to send troops.
Rebels attacked the base, and the army defended it.|The army defended the base against the rebels.
The deal was signed despite opposition from farmers.|Farmers opposed the deal.
Ministers agreed to end the ban on beef.|Ministers allowed beef.
Ministers agreed to end the ban on beef.|Ministers lifted the ban on beef.
The company hopes to sell the plant.|The company wants to sell the plant.
It is not impossible that the bridge will open.|The bridge may open.
The judge refused to dismiss the case.|The judge allowed the case to go on.
The law bans smoking in bars.|Smoking in bars is not allowed by the law.
The treaty cannot be changed without a vote.|A vote is needed to change the treaty.
Critics failed to stop the merger.|The merger went ahead despite critics.
Weber decided against leaving the party.|Weber stays in the party.
The army withdrew from the town it had entered in March.|The army left the town.
Trump beat Harris in Georgia.|Harris was defeated by Trump in Georgia.
Germany gave Ukraine 14 tanks.|Ukraine got 14 tanks from Germany.
India lent Sri Lanka $1 billion.|Sri Lanka owes India $1 billion.
Apple sued Samsung.|Samsung faces a suit from Apple.
The jury acquitted Simpson of murder.|Simpson was found not guilty of murder.
The governor vetoed the tax bill.|The governor did not sign the tax bill.
Norway will not join the union.|Norway stays outside the union.
The firm is considering selling the plant.|The firm may sell the plant.
The firm is considering selling the plant.|A sale of the plant is possible.
The vaccine might cause fever.|Fever may be caused by the vaccine.
Two deputies abstained from voting.|Two deputies did not vote.
Kim denied having met Putin.|Kim said that he had not met Putin.
The army entered Mosul after the militia left it.|The militia left Mosul before the army entered it.
Oil prices fell by 3 percent.|Oil became cheaper by 3 percent.
Fewer people voted than in 2019.|Turnout was lower than in 2019.
Turkey opposes the membership of Sweden.|Turkey does not support the membership of Sweden.
The hostage was found alive.|The hostage survived.
Hamas did not accept the truce.|Hamas rejected the truce.
The court upheld the verdict.|The court did not overturn the verdict.
The bank, which had refused a loan in May, granted it in June.|The bank granted a loan in June.
The senate could not pass the bill in May but passed it in June.|The senate passed the bill in June.
The general did not rule out sending troops.|The general said that troops could be sent.
The price rise was smaller than expected.|The price rose less than expected.
France and Germany signed the treaty.|Germany and France signed the treaty.
Peace talks between Sudan and Chad began.|Chad and Sudan began peace talks.
Exports fell, but imports rose.|Imports rose and exports fell.
She said she would never leave the party.|She intends to stay in the party.
The plan to close the school was dropped.|The school stays open.
The court lifted the ban on the march.|The court allowed the march.
Protesters demanded an end to the war.|Protesters wanted peace.
The mayor opposed lifting the ban.|The mayor supported the ban.
The team lost the first match and won the last.|The team won the last match.
He was the last to leave the ship.|He left the ship after everyone else.
The ministry warned that the dam could break.|The ministry said the dam might break.
Rescuers feared that the roof would fall.|The roof was in danger.
The police asked drivers not to use the bridge.|Drivers were told to avoid the bridge.
The deal was not without critics.|The deal had critics.
The firm cut its losses.|The firm lowered its losses.
The firm cut its losses.|The firm improved its result.
The rate of increase fell.|Prices rose more slowly.
No more than 20 seats were sold.|At most 20 seats were sold.
The king abdicated; his son succeeded him.|The son followed the king on the throne.
Unless the union agrees, the plant will close.|The plant will close unless the union agrees.
Hungary blocked the aid.|The aid was blocked by Hungary.
Hungary blocked the aid.|Hungary did not let the aid pass.
The pilot is said to have refused to fly.|The pilot reportedly refused to fly.
Only three of the ten bridges survived the flood.|Seven bridges were destroyed in the flood.
The minister promised to publish the report.|The minister said she would publish the report.
The minister has not yet published the report she promised.|The minister promised to publish the report.
Voters rejected the proposal to raise taxes.|Voters did not want higher taxes.
The club has won every match since it lost to Bari.|The club lost to Bari and has won since.
The fire started in the kitchen and was put out by noon.|The fire was out by noon.
Lopez tried to stop the vote but failed.|Lopez failed to stop the vote.
Few expected the peace to last.|The peace was expected to break.
The port will close only if the dam breaks.|The port will close if the dam breaks.
The port will close if the dam breaks.|The firm threatens to close the port.
The port will close if the dam breaks.|The port would close after a break of the dam.
If the dam breaks, the port will close.|Should the dam break, the port will close.
The port will close even if the dam holds.|The port will close.
The port will close, whether or not the dam holds.|The port will close.
The port will close when the lease ends.|The port will close.
The port will close, and if people protest, nobody will listen.|The port will close.
The port will close; the mill will close only if it loses money.|The port will close.
The former mayor sold the port.|The ex-mayor sold the port.
The former mayor and the mayor met in Salem.|The mayor met the former mayor in Salem.
Former President Obama spoke in Salem.|President Obama spoke in Salem.
The vice president spoke in Salem.|The vice-president spoke in Salem.
The late president was born in Salem.|The dead president was born in Salem.
"""


def _pairs(table: str) -> list[tuple[str, str]]:
    lines = (line.strip().partition("|") for line in table.strip().splitlines())
    return [(evidence, text) for evidence, _, text in lines]


@pytest.mark.parametrize(("evidence", "text"), _pairs(CONTRADICTED))
def test_a_text_that_contradicts_its_evidence_is_found(evidence: str, text: str) -> None:
    assert opposed(text, [Held(evidence, ())]) is not None


@pytest.mark.parametrize(("evidence", "text"), _pairs(HONEST))
def test_an_honest_paraphrase_is_none(evidence: str, text: str) -> None:
    assert opposed(text, [Held(evidence, ())]) is None
