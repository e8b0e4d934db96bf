"""Given names of the world, as the English-language press writes them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from briefgen.languages.vocabulary import words


@dataclass(frozen=True, slots=True, eq=False)
class GivenNames:
    """Names in lower case, by whom they usually name.

    Those that both bear (Alex, Chris, Jordan, Kim, Leslie, Pat, Robin, Sam, Taylor) are in neither list.

    Attributes:
        male: What men are usually called.
        female: What women are usually called.
        family_first: Chinese, Korean and Vietnamese family names, which stand first in their own order.
    """

    male: frozenset[str]
    female: frozenset[str]
    family_first: frozenset[str]


GIVEN_NAMES: Final = GivenNames(
    male=words("""
        aaron abdul abdullah abraham adam adrian ahmad ahmed al alan albert alejandro alessandro alexander
        alfred ali allan allen alvin amir andre andrea andres andrew andy angus anthony antoine antonio ari
        arnold arthur asif barry bart ben benjamin bernard bernie bill billy bob bobby boris brad bradley
        brandon brendan brent brett brian bruce bruno bryan bryce caleb calvin carl carlos cecil cesar chad
        charles charlie chester chip christian christoph christopher chuck clarence clark claude clay
        clayton cliff clifford clint clinton cody colin conrad corey craig curt curtis dale damon dan daniel
        danny darren darryl dave david dean dennis denny derek derrick dick diego dmitry dominic dominique
        don donald donnie doug douglas duane duncan dustin dwight earl ed eddie edgar eduardo edward edwin
        eli elias elliot elliott emanuel emilio emmanuel enrique eric erick erik ernest ernesto ethan eugene
        evan felipe felix fernando floyd francesco francis francisco francois frank franklin fred freddie
        frederick gabriel garrett gary gavin gene geoff geoffrey george gerald gerard gilbert giovanni glenn
        gordon graham grant greg gregg gregory guillermo gustavo guy hamid hank hans harold harry harvey
        hassan hector heinz henri henry herbert herman howard hubert hugh hugo hussein ian ibrahim igor
        isaac ismail ivan jack jacob jacques jake jamal james jared jason javier jay jean jeff jeffrey jens
        jeremy jerome jerry jesse jesus jim jimmy joe joel johan johannes john johnny jon jonathan jonas
        jorge jose joseph josh joshua juan julian julio jurgen justin karl keith ken kenneth kent kenny
        kevin khalid kirk klaus kofi konstantin kurt kyle lance lars larry laurent lawrence lee leo leon
        leonard leonardo leroy lewis liam lincoln lloyd lou louis luca lucas luis luke mahmoud malcolm
        manuel marc marcel marco marcos marcus mario mark marshall martin marvin mateo matt matteo matthew
        maurice max maxim mehdi mel michael michel miguel mike mikhail miles milton mitch mitchell mohamed
        mohammad mohammed morris moses muhammad nate nathan neal ned neil nelson nicholas nick nicolas nigel
        niklas nikolai noah norman oleg oliver olivier omar orlando oscar otto owen pablo patrick paul pavel
        pedro percy pete peter phil philip philippe phillip pierre rafael ralph ramon randall randolph randy
        raul ray raymond reginald rene reza ricardo rich richard rick ricky rob robert roberto rodney
        rodrigo roger roland roman ron ronald ronnie ross roy ruben rudolph rudy rupert russ russell ryan
        salman salvador samuel saul scott sean sebastian serge sergei sergey sergio seth shane shaun shawn
        sheldon sidney simon spencer stan stanley stefan stephan stephen steve steven stewart stuart
        sylvester tariq ted terence terrence terry theodore thomas tim timothy tobias todd tom tommy tony
        travis trent trevor troy tyler vernon victor vince vincent vladimir volodymyr wade wallace walt
        walter warren wayne wesley wilhelm will willard william willie wolf wolfgang xavier yuri yusuf zach
        zachary
        """),
    female=words("""
        abby abigail ada adele adriana agnes aisha alexandra alexis alice alicia alison allison alma alyssa
        amanda amber amelia amina amy ana anastasia andrea angela angelica angelina anita ann anna annabel
        anne annette annie antonia april ariana ashley astrid audrey aurora ava barbara beatrice becky bella
        bernadette bernice beth bethany betsy betty beverly bonnie brenda bridget brittany brooke camila
        camille candace cara carla carly carmen carol carole caroline carolyn carrie catherine cathy cecilia
        celeste celia charlotte chelsea cherie cheryl chloe christina christine cindy claire clara claudia
        connie constance courtney crystal cynthia daisy daniela danielle daphne dawn deanna debbie deborah
        debra delia denise diana diane dina dolores donna dora doris dorothy edith eileen elaine eleanor
        elena elisa elisabeth elise elizabeth ella ellen eloise elsa emily emma erica erika erin esther eva
        eve evelyn faith fatima felicia fiona flora florence frances francesca gabriela gabrielle gail
        geraldine gertrude gina ginny giulia gladys gloria grace greta gretchen guadalupe gwen hannah
        harriet hazel heather heidi helen helena hilary hillary holly hope ida ilana ilse imelda ines ingrid
        irene iris isabel isabella isabelle jackie jacqueline jan jane janet janice jean jeanette jeanne jen
        jennifer jenny jessica jill jo joan joanna joanne jocelyn josephine joy joyce juanita judith judy
        julia juliana julie juliet june justine karen karin karina karla kate katherine kathleen kathryn
        kathy katie katrina kayla kendra kimberly kirsten kristen kristin kristina kyra lara laura lauren
        leah leila lena leticia liliana lillian lily linda lisa liz liza lois lola lori loretta lorraine
        louisa louise lucia lucille lucy lydia lynn lynne mabel madeleine madeline maggie mandy marcia
        margaret margarita maria mariam marian marianne marie marilyn marina marine marion marissa marjorie
        marlene marsha martha martina mary maryam maureen maya megan meghan melanie melinda melissa mercedes
        meredith mia michaela michele michelle mildred mimi mina miranda miriam moira molly mona monica
        monique muriel myra nadia nancy naomi natalia natalie natasha nicole nikki nina nora norma olga
        olivia pam pamela patricia patty paula pauline peggy penelope penny phoebe phyllis polly priscilla
        rachel ramona rebecca regina rhonda rita roberta rosa rosalind rosario rose rosemary roxanne ruth
        sabrina sally samantha samira sandra sara sarah sasha savannah selena serena shannon sharon sheila
        shelley sheryl shirley silvia simone sofia sonia sophia sophie stacey stacy stella stephanie sue
        susan susanna suzanne svetlana sylvia tamara tania tanya tara tatiana teresa terri theresa tiffany
        tina tracy tricia trudy ursula valentina valerie vanessa vera veronica vicki vicky victoria viola
        violet virginia vivian wendy wilma yasmin yolanda yvette yvonne zainab zoe
        """),
    family_first=words("""
        ahn ai an bae bai ban bo cai cao chang chen cheng chiang cho choe choi chu chun chung dai deng ding
        do dong du duan fan fang feng fu gao gong gu guo ha hahn han hao he ho hong hou hu hua huang hwang
        im jang jeon jeong ji jia jiang jin jo joo ju jung kang kim ko koo kong ku kwon lai lam lau le lei
        leung li liang liao lim lin ling liu long lu luo lyu ma mao meng min mo moon nam ngo nguyen no noh
        oh ou pan park peng pham phan pyo qian qiao qin qiu quan ren rhee roh ryu seo shao shen shi shim
        shin sim so son song su suh sun tan tang tao tian tran trinh truong vo vu wan wang wei wen won woo
        wu xi xia xiang xiao xie xin xiong xu xue yan yang yao ye yeo yi yin yoo yoon you yu yuan yun zeng
        zhai zhang zhao zheng zhong zhou zhu zou
        """),
)
