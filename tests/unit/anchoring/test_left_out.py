"""What an omission does to the words that are kept, in the forms that dishonest and honest ones take."""

from __future__ import annotations

import pytest

from briefgen.anchoring import Unanchored, anchor
from briefgen.anchoring.editorial.left_out import hidden
from briefgen.diagnostics import Code

REFUSED = {Code.OMISSION_HIDES, Code.QUOTATION_SPLICED}


@pytest.mark.parametrize(
    ("spoken", "exact"),
    [
        ("We do not want war", "We … want war"),
        ("We want to end the war", "We want … war"),
        ("We want to avoid war with them", "We want … war with them"),
        ("The army refused to attack Poland", "The army … attack Poland"),
        ("The army has been told never to attack Poland", "The army … attack Poland"),
        ("He is accused of killing the man", "He is … killing the man"),
        ("He was cleared of killing the man", "He was … killing the man"),
        ("He stands accused of having killed her", "He … killed her"),
        ("I was told that we lost", "I … lost"),
        ("We, he thinks, have lost the war", "We … have lost the war"),
        ("The vaccine, according to Russia, kills people", "The vaccine … kills people"),
        ("The vaccine, as some believe, kills people", "The vaccine … kills people"),
        ("All but two soldiers died", "All … soldiers died"),
        ("Everyone except the Russians agreed", "Everyone … agreed"),
        ("We used to attack civilians", "We … attack civilians"),
        ("We tried to attack Poland", "We … attack Poland"),
        ("We are stronger than Russia", "We are … Russia"),
        ("We will fight the enemies of Poland", "We will fight … Poland"),
        ("We killed the murderers of children", "We killed … children"),
        ("They are planning a war against us", "They are … against us"),
        ("We will, should they attack, use the bomb", "We will … use the bomb"),
        ("We will, were they to attack, use the bomb", "We will … use the bomb"),
        ("We will, when they attack, use the bomb", "We will … use the bomb"),
        ("We will once attacked use the bomb", "We will … use the bomb"),
        ("We will in that case use the bomb", "We will … use the bomb"),
        ("We will use the bomb", "We … use the bomb"),
        ("We would use the bomb", "We … use the bomb"),
        ("The minister said the army killed civilians", "The … army killed civilians"),
        ("The former president spoke today", "The … president spoke today"),
        ("The so-called elections were fair", "The … elections were fair"),
        ("The alleged murderer came here", "The … murderer came here"),
        ("He is hardly a hero to us", "He is … a hero to us"),
        ("He is anything but a hero to us", "He is … a hero to us"),
        ("He is far from a hero to us", "He is … a hero to us"),
        ("We have too few tanks to fight", "We have … tanks to fight"),
        ("We have no more than five tanks", "We have … five tanks"),
        ("At least five tanks came, up to ten guns", "At least five tanks came … ten guns"),
        ("It is not true that we lost", "It is … true that we lost"),
        ("It is a lie that we lost", "It is … that we lost"),
        ("We fear that they will win", "We … will win"),
        ("Russia says Ukraine attacked", "Russia … attacked"),
        ("Russia claimed Ukraine had attacked civilians", "Russia … attacked civilians"),
        ("Ukraine helps people and Russia kills civilians there", "Ukraine … kills civilians there"),
        ("The victims of the president died", "The … president died"),
        ("We support the fight against terrorists", "We support … terrorists"),
        ("We support efforts to disarm terrorists", "We support … terrorists"),
        ("We love those who kill terrorists", "We love … terrorists"),
        ("We gave weapons. We got peace", "We gave … peace"),
        ("We gave them bread; they gave us war", "We gave … war"),
        ("We gave them bread, they gave us war", "We … gave us war"),
        ("He said yes, she said no to war", "He said … no to war"),
        ("We should have attacked Poland", "We … attacked Poland"),
        ("We almost attacked Poland", "We … attacked Poland"),
        ("We were about to attack Poland", "We … attack Poland"),
        ("We never said we attack Poland", "We … attack Poland"),
        ("We are ready to die, ready to kill", "We are … to kill"),
        ("Is it true? It is. We lost the war", "Is it true … We lost the war"),
        ("Some of our soldiers are criminals", "Some … are criminals"),
        ("We lost a third of our men", "We lost … our men"),
        ("We lost most of our men", "We lost … our men"),
        ("We lost the parents of our men", "We lost … our men"),
        ("Our enemies say we are criminals", "Our … are criminals"),
        ("Our enemies are criminals", "Our … are criminals"),
        ("They were attacked by Poland in May", "They … attacked … Poland in May"),
        ("Poland was attacked by them in May", "Poland … attacked … them in May"),
        ("Wir wollen keinen Krieg mit ihnen", "Wir wollen … Krieg mit ihnen"),
        ("Nous ne voulons pas la guerre", "Nous … voulons … la guerre"),
        ("Nous ne voulons plus de guerre", "Nous ne voulons … de guerre"),
        ("Nós nunca atacaremos a Polónia", "Nós … atacaremos a Polónia"),
        ("Wij zullen Polen nooit aanvallen", "Wij zullen Polen … aanvallen"),
        ("Noi non attaccheremo la Polonia", "Noi … attaccheremo la Polonia"),
        ("Мы не нападём на Польшу", "Мы … нападём на Польшу"),
        ("نحن لن نهاجم بولندا", "نحن … نهاجم بولندا"),
        ("نحن ولن نهاجم بولندا", "نحن … نهاجم بولندا"),
        ("אנחנו לא נתקוף את פולין", "אנחנו … נתקוף את פולין"),
        ("Me emme hyökkää Puolaan", "Me … hyökkää Puolaan"),
        ("Mi nem támadjuk meg", "Mi … támadjuk meg"),
        ("Noi nu vom ataca Polonia", "Noi … vom ataca Polonia"),
        ("Biz asla saldırmayız oraya", "Biz … saldırmayız oraya"),
        ("我们从来没有收过钱", "我们…收过钱"),
        ("我们绝不攻击波兰", "我们…攻击波兰"),
        ("Ми ніколи не нападемо на Польщу", "Ми … нападемо на Польщу"),
        ("우리는 안 공격한다", "우리는 … 공격한다"),
        ("เราจะไม่โจมตีโปแลนด์", "เราจะ…โจมตีโปแลนด์"),
        ("हम नहीं लड़ेंगे", "हम … लड़ेंगे"),
        ("Chúng tôi không tấn công", "Chúng tôi … tấn công"),
        ("Kami tidak akan menyerang", "Kami … akan menyerang"),
        ("We will help. They, they will attack Poland", "We will … attack Poland"),
        ("We condemn the attack on Poland", "We … attack … Poland"),
        ("We regret that we attacked Poland", "We … attacked Poland"),
        ("We deplore having attacked Poland", "We … attacked Poland"),
        ("We deplore the war in Poland", "We … the war in Poland"),
        ("We apologise for the war in Poland", "We … the war in Poland"),
        ("It may be that we lost the war", "It … that we lost the war"),
        ("They want us to attack Poland", "They … attack Poland"),
        ("They want us to attack Poland", "They want … Poland"),
        ("Our goal is to stop the war", "Our goal is … the war"),
        ("Our goal is stopping the war", "Our goal is … the war"),
        ("Our goal is the end of the war", "Our goal is … the war"),
        ("Our goal is the end of the war", "Our goal is the … war"),
        ("Contrary to what he said, we lost", "Contrary … we lost"),
        ("We pay, sort of, our debts", "We pay … our debts"),
        ("We pay, or so they claim, our debts", "We pay … our debts"),
        ("We pay, to hear him tell it, our debts", "We pay … our debts"),
        ("We pay, in the words of Putin, our debts", "We pay … our debts"),
        ("We, the enemy says, killed them", "We … killed them"),
        ("We are, I hope, winning", "We are … winning"),
        ("He has, it seems, stolen the money", "He has … stolen the money"),
        ("He has, prosecutors say, stolen the money", "He has … stolen the money"),
        ("He has if anything stolen the money", "He has … stolen the money"),
        ("The deal, if signed, brings peace", "The deal … brings peace"),
        ("The deal, once signed, will bring peace", "The deal … will bring peace"),
        ("The deal, assuming they sign it, brings peace", "The deal … brings peace"),
        ("The deal, given their consent, brings peace", "The deal … brings peace"),
        ("The deal, in the event of a truce, ends", "The deal … ends"),
        ("The deal, barring surprises, holds", "The deal … holds"),
        ("The deal, pending approval, holds", "The deal … holds"),
        ("The deal, subject to approval, holds", "The deal … holds"),
    ],
)
def test_what_is_kept_does_not_turn(spoken: str, exact: str) -> None:
    found = anchor(f"He spoke today. “{spoken}.” He left.", exact)
    assert isinstance(found, Unanchored)
    assert found.code in REFUSED


@pytest.mark.parametrize(
    ("spoken", "exact"),
    [
        (
            "Several allies, who met in Madrid last year, have changed it now",
            "Several allies […] have changed it now",
        ),
        ("Boeing and GE and other multinationals pay zero taxes", "Boeing and GE … pay zero taxes"),
        ("The allies in Europe have sent tanks", "The allies … have sent tanks"),
        ("We have sent tanks since March to Ukraine", "We have sent tanks … to Ukraine"),
        (
            "We have sent tanks to Ukraine since March, and we will send more",
            "We have sent tanks … and we will send more",
        ),
        (
            "We need more air defence systems, ammunition and spare parts",
            "We need more air defence systems … and spare parts",
        ),
        ("We will, of course, continue", "We will … continue"),
        ("We will of course continue", "We will … continue"),
        ("We will certainly continue", "We will … continue"),
        ("We are also sending tanks", "We are … sending tanks"),
        ("Thank you. It is good to be here. We need weapons", "Thank you. … We need weapons."),
        ("The minister, a former general, said so today", "The minister … said so today"),
        ("The minister (a former general) said so today", "The minister … said so today"),
        ("The minister — a general — resigned today", "The minister … resigned today"),
        (
            "We thank the United States, Japan and Germany for their help",
            "We thank the United States … for their help",
        ),
        ("This war, which began in 2022, is a crime", "This war … is a crime"),
        ("This war, which Russia began in 2022, is a crime", "This war … is a crime"),
        ("This war that Russia began in 2022 is a crime", "This war … is a crime"),
        ("In 2022, in the middle of winter, they came", "In 2022 … they came"),
        ("It is a very, very important day for us", "It is a … important day for us"),
        ("Our brave and tireless soldiers fight", "Our … soldiers fight"),
        ("The very brave soldiers fight", "The … soldiers fight"),
        ("We support Ukraine, and I say it openly, with weapons", "We support Ukraine … with weapons"),
        (
            "We must act now, together with our partners in Asia, to stop them",
            "We must act now … to stop them",
        ),
        ("We went home and then we slept well", "We went home … slept well"),
        (
            "He thanked the people of Poland and the people of Latvia for their help",
            "He thanked the people of Poland … for their help",
        ),
        ("We stand for freedom and for peace", "We stand for … peace"),
        ("The talks in Geneva between the two sides were open", "The talks … were open"),
        ("They deserve our support today, tomorrow and always", "They deserve our support … always"),
        ("Germany, France and Italy have agreed", "Germany … and Italy have agreed"),
        (
            "The company had sales of five billion in May and grew",
            "The company had sales of five billion … and grew",
        ),
        ("The army, about which much was written, left", "The army … left"),
        ("Zelensky asked for jets, tanks and shells on Monday", "Zelensky asked for jets … on Monday"),
        ("The people of Ukraine deserve to live in peace", "The people … deserve to live in peace"),
        ("People who hate us want war with us", "People … want war with us"),
    ],
)
def test_what_can_be_left_out_may_be(spoken: str, exact: str) -> None:
    assert anchor(f"He spoke today. “{spoken}.” He left.", exact)


@pytest.mark.parametrize(
    ("left", "gap", "right", "word", "declarable"),
    [
        ("men", " who do not know ", "stay", "not", True),
        ("men", " who will never again ", "stay", "never", False),
        ("men", ", who never left, ", "stay", "never", True),
        ("men", ", never, ", "stay", "never", False),
        ("we will", " not ", "stay", "not", False),
        ("we go", ", allegedly, ", "home", "allegedly", False),
        ("men", " who only talk ", "stay", "only", True),
        ("we go", " if they pay ", "home", "if", False),
        ("if we go", " and if they pay, ", "we stay", None, False),
        ("men", " who if asked help us ", "stay", "if", True),
        ("the", " fake ", "news", "fake", False),
        ("we lost", " two ", "men", "two", False),
        ("we lost", " in 2022 ", "and left", None, False),
        ("we met", " in May ", "and left", None, False),
        ("we go", "", "home", None, False),
        ("we go", " — ", "home", None, False),
    ],
)
def test_the_gravest_word_is_named_and_whether_declaring_answers_it(
    left: str, gap: str, right: str, word: str | None, declarable: bool
) -> None:
    found = hidden(left, gap, right)
    assert (found.word if found else None) == word
    assert found is None or found.declarable is declarable


@pytest.mark.parametrize(
    ("gap", "word", "declarable"),
    [
        (". It is late. ", None, False),
        (". We never sleep here at all, as everyone knows. ", "never", True),
        (". That is not true. ", "not", False),
        (". I doubt it. ", "doubt", False),
        (". So they say. ", "say", False),
        ("? No. ", "?", False),
    ],
)
def test_a_sentence_that_denies_its_neighbour_is_not_left_out(
    gap: str, word: str | None, declarable: bool
) -> None:
    found = hidden("We won", gap, "We go home", sentences=True)
    assert (found.word if found else None) == word
    assert found is None or found.declarable is declarable


@pytest.mark.parametrize("mark", [{"omits": "do not"}, {"omits": "not"}])
def test_no_declaration_answers_what_turns(mark: dict[str, str]) -> None:
    assert not anchor("We do not want war", "We … want war", marks=[mark])
