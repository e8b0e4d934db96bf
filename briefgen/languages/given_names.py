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
        aaron abdul abdullah abraham adam aditya adrian ahmad ahmed aksel al alain alan alasdair
        albert alejandro alessandro alexander alexei alexey alfonso alfred ali alistair allan allen
        alvaro alvin amir amit anatoly anders andre andrea andreas andrei andres andrew andrey andriy
        andrzej andrés andy angus anil anthony antoine antonio antti ari arjun arnold arthur arturo
        arvind ashok asif ayodele babatunde barry bart bartosz bastien ben benedikt benjamin benoit
        benoît bernard bernd bernie bertrand bilal bill billy bjorn björn bob bobby bohdan bongani
        boris brad bradley bram brandon brendan brent brett brian bruce bruno bryan bryce burak caio
        caleb callum calvin carl carlos cecil cem cesar chad charles charlie chester chinedu chip
        christian christoph christophe christopher chuck chukwuma ciaran clarence clark claude
        claudio clay clayton cliff clifford clint clinton cody colin conor conrad corey cormac
        cornelis craig curt curtis césar dafydd daisuke dale damon dan daniel danny dariusz darragh
        darren darryl dave david davide dean declan deepak dennis denny derek derrick dick didier
        diego dieter dimitris dirk dmitri dmitry dmytro domenico dominic dominique don donald donnie
        doug douglas duane duncan dustin dwight earl ed eddie edgar edouard eduardo edward edwin
        eirik eli elias elliot elliott emanuel emanuele emeka emilio emlyn emmanuel emre enrico
        enrique eoin eric erick erik ernest ernesto ernst esteban ethan etienne eugene evan evgeny
        ewan fabio fadi faisal farhan federico felipe felix fergus fernando fintan florian floyd
        francesco francis francisco francois frank franklin françois fred freddie frederic frederick
        fredrik friedrich frédéric fumio gabriel gareth garrett gary gavin gaël gene gennady geoff
        geoffrey george georgios gerald gerard gerardo gerrit gianluca gilbert gilles giorgio giorgos
        giovanni giuseppe glenn gonzalo gonçalo gordon graham grant greg gregg gregory grzegorz
        guillaume guillermo gunnar gunter gustavo guy gérard göran günter günther hakan halvor hamid
        hamish hamza hank hans harold harry haruki harvey hasan hassan hector heinz helmut hendrik
        henri henrik henrique henry herbert herman hernan hernán herve hervé hiroshi holger horst
        howard hubert hugh hugo hussein huw håkan héctor iain ian ibrahim ignacio igor ikenna ilya
        imran inigo isaac ismail ivan iván jacek jack jacob jacques jaime jake jamal james janne
        janusz jared jari jaroslaw jarosław jason javier jay jean jean-claude jean-luc jean-pierre
        jeff jeffrey jens jeppe jeremy jeroen jerome jerry jerzy jesper jesse jesus jim jimmy joakim
        joao joaquin joaquín joe joel johan johannes john johnny jon jonas jonathan joost jorge jose
        joseph josh joshua josé joão juan juha jukka julian julien julio juma jurgen justin jürgen
        kamau kamil karim karl kasper kazuo keith kemal ken kenji kenneth kenny kent kevin khalid
        kipchoge kirill kirk kjell klaus koen kofi kojo konrad konstantin kostas krzysztof kurt kwame
        kwesi kyle lance larry lars laurent lawrence leandro lee leo leon leonard leonardo leonid
        leroy lewis liam lincoln lloyd lorenzo lou louis loïc luca lucas luis luiz lukas lukasz luke
        lungelo maarten maciej mads magnus mahmoud malcolm mandla manfred manoj manuel marc marcel
        marcelo marco marcos marcus marek mario mark markus marshall martin marvin marwan massimo
        mateo mateus mateusz mathieu matt matteo matthew matthias matti mattias maurice mauricio max
        maxim maxime maximilian mehdi mehmet mel michael michał michel miguel mikael mike mikhail
        mikko miles milton mitch mitchell mohamed mohammad mohammed moritz morris morten moses
        muhammad murat musa mustafa mwangi mykola nabil nadeem naoki nasser nate nathan neal ned neil
        nelson niall nicholas nick nicolas nicolo nicolás niels nigel nikhil niklas nikolai nikos
        nils noah norman nuno ochieng oleg oleksandr oliver olivier olof oluwaseun omar omer orlando
        oscar osman otieno otto owen oystein pablo padraig panagiotis paolo patrick paul paulo pavel
        pawel paweł pedro pekka percy pete peter petro phil philip philippe phillip pierre pieter
        piotr przemysław rafael rafał rahul rainer rajesh ralph ramesh ramon ramón randall randolph
        randy rashid rasmus raul ravi ray raymond raúl recep reginald reinhard renato rene rené reza
        rhys ricardo riccardo rich richard rick ricky rob robert roberto rodney rodrigo roger rohit
        roland roman ron ronald ronnie rory ross roy ruben rubén rudolph rudy rui rupert russ russell
        ruud ryan ryota rüdiger salman salvador salvatore samir samuel sander sanjay santiago satoshi
        saul scott seamus sean sebastian sebastien sebastián segun serge sergei sergey sergio serhiy
        serkan seth shahid shane shaun shawn sheldon shinzo sidney sigurd simon sipho siyabonga
        spencer stan stanisław stanley stavros stefan stefano stephan stephane stephen steve steven
        stewart stuart stéphane sunil suresh sven sylvester sébastien sören søren takashi takeshi
        taras tariq tawanda tayfun ted tendai terence terrence terry thabo themba theodore thiago
        thibault thierry thijs thomas thorsten tiago tim timo timothy tobias todd tom tomasz tommaso
        tommy tony torbjörn torsten travis trent trevor trond troy tunde tuomas tyler ulrich uwe
        vadim valery vasyl vernon vicente victor vijay vikram viktor vince vincent vincenzo vinicius
        vitaly vladimir volodymyr vyacheslav wade walid wallace walt walter wanjala warren wayne
        wesley wilhelm will willard willem william willie wojciech wolf wolfgang wouter xavier yannis
        yaroslav yevgeny youssef yuri yusuf yusuke yves zach zachary zahid zbigniew ziad álvaro
        édouard étienne íñigo óscar ömer øystein łukasz
        amos anand arlo arne asbjørn asher ashwin baptiste baraka behrouz benno birger bogdan branko cedric
        cengiz chidi corentin cuthbert cyrus damir darius dejan delroy desmond detlef dragan edmund egil
        egon elroy emil ephraim eskil ezra fabien farai femi gaspard gaston gbenga gerd gideon gil gopal
        goran gudmund gwenaël haakon hamisi harald harish harlan hjalmar honoré horace hossein humphrey
        håkon ishmael ivo ivor iñigo jaak jabari janez jasper javad jiří julián jure kaveh kelechi knut
        kunle kwabena kwadwo kwaku lachlan leif leopold lionel lisandro loic luka lwazi léon léopold malachi
        marko maël milan milo milorad miloš miroslav mohan nathaniel naveen nikola nuri obadiah obi obinna
        octavio olu omari ondřej orhan osric oswald pascal per petr phineas piers piet pradeep prakash
        predrag pär quentin radovan ragnar rajiv rakesh ramiro raoul rohan rolf roscoe rune rémi sachin
        salim sandeep saturio selim shyam silas slobodan solomon steinar stian stjepan sverre sylvain
        tafadzwa tanguy tarun tatenda teodoro terje thibaut thorvald tilman tomislav tomáš toomas torbjørn
        tore tormod tristan uche uday ulf ulo urmas valdemar varun vidar viggo vinod virgil vlado vusi
        václav wendell wilfred winston yann yannick yousef zdravko zebedee zoran åge
        afonso ahti arno attila bengt carlo dario diogo duarte esa ferenc franco frieder geir gheorghe
        gianni gábor heikki heiko henk hugues ion istván jannis jaroslav joachim jordi jørgen kees lukáš
        lutz luís lászló marcin mariusz mats mauro mihai mika mikkel miklós mogens petri pietro radosław
        radu seppo sjoerd stig süleyman tapio torben vasco vasile veikko ville volkan zdeněk zoltán øyvind
        """),
    female=words("""
        abby abena abigail achieng ada adaeze adele adriana adwoa agnes agneta agnieszka agnès aisha
        akiko akinyi akosua alejandra alessandra alexandra alexis alice alicia alison allison alma
        alyssa amaka amanda amber amelia amelie amina amy amélie ana anais anastasia anaïs andrea
        aneta angela angelica angelika angelina angharad anita anjali anke ann anna annabel anne
        annegret anneke anneli annemarie annette annie annika antonella antonia aoife april ariana
        ashley astrid audrey aurelie aurora aurélie ava ayse ayşe barbara beata beatrice beatriz
        becky begoña bella bernadette bernice beth bethany betsy bettina betty beverly birgit
        birgitta birte birthe bodil bonnie bożena brenda bridget brigitte brittany bronwyn brooke
        bukola camila camille candace cara carla carly carmen carol carole caroline carolyn carrie
        carys catalina catherine cathy catriona cecilia celeste celia celine charlotte chelsea cherie
        cheryl chiara chioma chloe chloé christiane christina christine ciara cindy claire clara
        claudia clemence clémence concepción connie constance consuelo cornelia courtney crystal
        cynthia céline dagmar daisy daniela danielle daphne dawn deanna debbie deborah debra deepa
        delia delphine denise despina diana diane dimitra dina dolores donna dora doris dorota
        dorothy dorte ebba edith eileen eilidh ekaterina elaine eleanor elena eleni elif elin elisa
        elisabeth elisabetta elise elizabeth ella ellen elodie eloise elsa emily emine emma erica
        erika erin esra esther eva eve evelyn faith fatima fatma federica felicia femke fernanda
        fiona flora florence folake frances francesca francoise françoise freja friederike gabriela
        gabriele gabrielle gail galina genevieve geneviève geraldine gertrude gina ginny giorgia
        gisela giulia gladys gloria grace grainne grażyna greta gretchen guadalupe gunilla gwen
        gülsüm halyna hanan hannah hanneke harriet haruka hatice hazel heather heidi heike helen
        helena helene hilary hilde hildegard hillary holly hope huda hélène ida ifeoma ilana ilaria
        ilse imelda indira ineke ines ingeborg ingrid inmaculada inês irene irina iris iryna isabel
        isabella isabelle itziar iwona jackie jacqueline jadwiga jan jane janet janice jean jeanette
        jeanne jen jennifer jenny jessica jill jimena jo joan joana joanna joanne jocelyn josephine
        joy joyce juanita judith judy julia juliana julie juliet june justine karen karin karina
        karla katarzyna kate katerina kateryna katherine kathleen kathrin kathryn kathy katie katrin
        katrina kavita kayla keiko kendra kerstin khadija kimberly kinga kirsi kirsten kristen
        kristin kristina krystyna kyra lakshmi lara larisa laura lauren layla leah leila lena lesia
        leticia letícia liliana lillian lily linda lindiwe linnea lisa liz liza lois lola lone
        loretta lori lorraine louisa louise lucia luciana lucille lucy lucía ludmila ludovica lydia
        lynn lynne lyudmila mabel madeleine madeline magdalena maggie makena malgorzata mandy marcia
        margaret margarita margaux margit margriet maria mariam marian mariana marianne marie marieke
        marilyn marina marine marion marisol marissa marit marja marjorie marlene marsha martha
        martina mary maryam mathilde maureen maya małgorzata meera megan meghan melanie melinda
        melissa meral mercedes meredith merete merve mette mhairi mia michaela michele michelle
        michiko mieke mildred mimi mina minna miranda miriam moira molly mona monica monika monique
        montserrat morag muriel myra nadia nancy naoko naomi natalia natalie nataliya natalya natasha
        nathalie neha nerea nerys ngozi niamh nicole nikki nina nirmala njeri nokuthula nomsa nomvula
        nora noriko norma noura oksana olena olga olivia orla outi paivi pam pamela paola patricia
        patrícia patty paula pauline peggy penelope penny pernille petra phoebe phyllis polly pooja
        priscilla priya päivi rachel raffaella ramona rania rebecca regina renata renate rhiannon
        rhonda riitta rita roberta rocio rocío roisin rosa rosalind rosario rose rosemary roxanne
        ruth sabine sabrina sally salma samantha samira sandra sandrine saoirse sara sarah sasha
        saskia satu savannah segolene selena serena shalini shannon sharon sheila shelley sheryl
        shirley shona sigrid silke silvia simone sinead siobhan sofia sofía solomiya solveig solène
        sonia sophia sophie stacey stacy stella stephanie sue sunita susan susanna susanne sushma
        suzanne svetlana sylvia sylvie ségolène tamara tania tanya tara tarja tatiana tatyana teresa
        terri thandi theresa tiffany tina tomoko tove tracy tricia trudy turid tuula ulrika ulrike
        ursula valentina valeria valerie valérie vanessa vasiliki vera veronica veronique vicki vicky
        victoria viola violet virginia vivian véronique waltraud wambui wanjiru wendy wiebke
        wilhelmina wilma ximena yasmin yasmine yelena yetunde yoko yolanda yuko yulia yuliya yvette
        yvonne zainab zanele zeynep zoe zofia ángela élodie
        adanna adelaide afua agathe aicha alofa ama amara aminata amira ananya anouk aparna apolline araceli
        atieno augusta aylin ayumi beatrix bertha bhavna bianca božena bérénice capucine carmela chieko
        clothilde cordelia danica defne divya dorothea dragana dunja ebele edna effie efua elspeth emel
        emiko encarnación esi esperanza ethel eugénie eunice euphemia fatou felicity fiamma folasade fumiko
        geeta georgina giada ginevra gita gudrun gwendolyn gül hana harumi hedda henrietta hermione hettie
        hiroko hortense hulda ifunanya ilka imogen inga ingunn inés isla ivana jacinta jantje jasna jaya
        jelena jemima jitka kamala kavya kazuko kerensa kirsti kyoko lagi latha leela leilani lenka leocadia
        leonora lettice liesbeth lise ljiljana lourdes ludivine maaike macarena madhuri maite malia manon
        maren margot mariama marijke mariko marisela marjory matilda maud maude maëlle meena megumi milena
        millicent minnie mirjana miyuki morwenna myrtle nanako nandini neeta nellie nergis nisha nkechi
        nneka nomathemba noor nour noémie nuria nyambura obioma océane odette olwen ophelia padma pallavi
        parvati philippa pilar radha ragnhild randi reiko rekha remedios ritu rohini rokia rowena sachiko
        sangeeta sanne sarita savitri seema serafina sevda sevgi shanti shweta sigrun smita snežana socorro
        solange soledad soraya sudha sunniva swati synnøve tabitha tamsin tegan temitope thandeka thandiwe
        thelma thora tiare titilayo torill ulla usha vandana verity vesna vidya wanda wangari wanjiku
        wilhelmijn winifred winnie yaa yasmina yewande ylva yolanthe yumiko zahra zara zeinab zelda zodwa
        zorica zuzana
        aino anne-marie catarina danuta ewa filipa giovanna gülşen ildikó inger ioana jana johanna kaisa
        katalin lene maj mihaela pia riikka sari selin simona siri tiina truus ute věra ágnes åsa éva
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
