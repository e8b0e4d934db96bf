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
        aaron abdul abdullah abe abraham adam aditya adrian afonso ahmad ahmed ahti aksel al
        alain alan alasdair alastair albert albie aldo alec alejandro alessandro alessio
        alexander alexei alexey alfie alfonso alfred ali alistair allan allen alvaro alvin amir
        amit amos anand anatoly anders andre andrea andreas andrei andres andrew andrey andriy
        andrzej andrés andy angus anil ansel anthony antoine antonio antti archie ari arjun arlo
        armando arne arno arnold arthur arturo arvind asbjørn asher ashok ashwin asif attila
        atul augustus ayodele babatunde bakary baptiste baraka barnaby barney barry bart bartosz
        bastien behrouz ben benedikt bengt benjamin benno benny benoit benoît bernard bernardo
        bernd bernie bertrand bilal bill billy birger bjorn björn bob bobby bogdan bohdan
        bongani boris brad bradley brady bram brandon branko brendan brent brett brian brock
        bruce bruno bryan bryce burak byron caio caleb callum calvin camilo carl carlo carlos
        cecil cedric cedrick cem cengiz cesar chad charles charlie chester chidi chinedu chip
        christian christoph christophe christopher chuck chukwuma ciaran clarence clark claude
        claudio clay clayton cliff clifford clint clinton cody colin conor conrad corentin corey
        cormac cormack cornelis craig curt curtis cuthbert cyril cyrus césar dafydd daisuke dale
        damir damon dan daniel danny dario darius dariusz darragh darrell darren darryl dave
        david davide dean deandre declan deepak dejan dele delroy demetrius denis dennis denny
        derek derrick desmond detlef dev devin dewayne dick didier diego dieter dimitris dino
        diogo dirk dmitri dmitriy dmitry dmytro domenico domingo dominic dominique don donald
        donnie donovan doug douglas douglass dragan duane duarte duncan dustin dwight dylan
        eamon earl ed eddie edgar edmund edouard eduardo edvard edward edwin egil egon einar
        eirik eli elias elijah elliot elliott elmer elroy emanuel emanuele emeka emil emilio
        emlyn emmanuel emmett emre enoch enrico enrique enzo eoin ephraim eric erick erik ernest
        ernesto ernie ernst esa eskil esteban ethan etienne eugene evan evgeny ewan ezra fabien
        fabio fadi faisal farai farhan federico felipe felix femi ferdinand ferenc fergus
        fernando finlay fintan flavio florian floyd francesco francis francisco franco francois
        frank franklin françois fred freddie frederic frederick fredrik frieder friedrich
        frédéric fumio gabriel gareth garrett gary gaspard gaston gaurav gavin gaël gbenga geert
        geir gene gennady geoff geoffrey george georgios geraint gerald gerard gerardo gerd
        gerrit gheorghe gianluca gianni gideon gil gilbert giles gilles gino giorgio giorgos
        giovanni giuseppe glenn gonzalo gonçalo gopal goran gordon graham grant greg gregg
        gregor gregory grzegorz gudmund guillaume guillermo gunnar gunter gus gustav gustavo guy
        gwenaël gwyn gábor gérard göran günter günther haakon hakan halvor hamid hamish hamisi
        hamza hank hans harald harish harlan harold harry haruki harvey hasan hassan hector
        heikki heiko heinz helmut hendrick hendrik henk henning henri henrik henrique henry herb
        herbert herman hernan hernán herve hervé hideo hiroshi hjalmar holger homer honoré
        horace horst hossein howard hubert hugh hugo hugues humphrey hussein huw håkan håkon
        héctor iain ian ibrahim ibrahima idris ignacio ignatius igor ihor ikenna ilya imran
        inigo ion irving irwin isaac ishmael ismael ismail istván ivan ivo ivor iván iñigo jaak
        jaan jabari jacek jacinto jack jacob jacques jagdish jaime jake jamaal jamal james janek
        janez janne jannis janusz jared jari jaroslav jaroslaw jarosław jarvis jason jasper
        javad javier jay jean jean-claude jean-luc jean-pierre jed jeff jeffrey jens jeppe
        jeremiah jeremy jeroen jerome jerry jerzy jesper jesse jesus jethro jim jimmy jitendra
        jiří joachim joakim joao joaquim joaquin joaquín joe joel johan johannes john johnny jon
        jonah jonas jonathan jonny joost jordi jorge jose josef joseph josh joshua josip josé
        joão juan juha jukka jules julian julien julio julián juma jure jurgen justin jørgen
        jürgen kamau kamil karim karl kaspar kasper kaveh kazuo kees keith kelechi kelvin kemal
        ken kenji kenneth kenny kent kevin khalid kieran kipchoge kirill kirk kjell klaus knut
        koen kofi kojo konrad konstantin kostas krzysztof kunle kurt kwabena kwadwo kwaku kwame
        kwesi kyle lachlan lance larry lars laszlo laurence laurent lauri lawrence leander
        leandro lech lee leif lenny leo leon leonard leonardo leonid leopold leroy levi lewis
        liam lincoln linus lionel lisandro lloyd loic lorenz lorenzo lou louis loïc luc luca
        lucas luciano lucien ludwig luigi luis luiz luka lukas lukasz luke lukáš lungelo lutz
        luís lwazi lászló léon léopold maarten maciej mads magnus mahmoud malachi malcolm mandla
        manfred manoj manuel marc marcel marcello marcelo marcin marco marcos marcus marek
        mariano mario marius mariusz mark marko markus marlon marshall martin marty marvin
        marwan massimo mateo mateus mateusz mathias mathieu mats matt matteo matthew matthias
        matti mattias maurice mauricio mauro max maxim maxime maximilian maël mehdi mehmet mel
        melvin micah michael michał michel miguel mihai mika mikael mike mikhail mikkel mikko
        miklós milan miles milo milorad milos miloš milton miroslav mitch mitchell mogens
        mohamed mohammad mohammed mohan moritz morris morten moses muhammad murat musa mustafa
        mwangi mykola nabil nadeem nadir naoki narendra nasser nate nathan nathaniel naveen neal
        ned neil nelson niall nicholas nick nico nicolas nicolo nicolás niels nigel nikhil
        nikita niklas nikola nikolai nikos nils noah nolan norbert norman nuno nuri obadiah obi
        obinna ochieng octavio olaf oleg oleksandr oliver olivier olof olu oluwaseun omar omari
        omer ondřej orhan orlando oscar oskar osman osric oswald otieno otto owen oystein pablo
        padraig panagiotis paolo pascal patrick paul paulo pavel pawel paweł pedro pekka per
        percy petar pete peter petr petri petro phil philip philippe phillip phineas pierre
        piers piet pieter pietro piotr pradeep prakash predrag przemysław pär quentin radek
        radosław radovan radu rafael rafał ragnar rahul rainer raj rajesh rajiv rakesh ralph
        ramesh ramiro ramon ramón randall randolph randy raoul rashid rasmus raul ravi ray
        raymond raúl recep reggie reginald reinhard renato rene rené reza rhys ricardo riccardo
        rich richard rick ricky rico rob robbie robert roberto roderick rodney rodrigo roger
        rohan rohit roland rolf roman ron ronald ronnie rory roscoe ross roy ruben rubén rudi
        rudolf rudolph rudy rufus rui rune rupert russ russell ruud ryan ryota rémi rüdiger
        sachin salim salman salvador salvatore samir samuel sandeep sander sanjay santiago
        satoshi saturio saul scott seamus sean sebastian sebastien sebastián segun selim seppo
        serge sergei sergey sergio serhiy serkan seth shahid shane shaun shawn sheldon shinzo
        shyam sid sidney sigurd silas simon sion sipho siyabonga sjoerd slobodan solomon spencer
        stan stanisław stanley stavros stefan stefano steinar stephan stephane stephen steve
        steven stewart stian stig stjepan stuart stéphane sunil suresh sven sverre sylvain
        sylvester sébastien sören søren süleyman tadeusz tafadzwa takashi takeshi tanguy tapio
        taras tariq tarun tatenda tawanda tayfun ted tendai teodoro terence terje terrance
        terrence terry thabo themba theo theodore thiago thibault thibaut thierry thijs thomas
        thorsten thorvald tiago tilman tim timo timothy tobias toby todd tom tomas tomasz
        tomislav tommaso tommy tomáš tony toomas torben torbjörn torbjørn tore tormod torsten
        travis trent trevor tristan trond troy tunde tuomas tyler tyrone uche uday ulf ulo
        ulrich urmas uwe vadim valdemar valentin valery varun vasco vasile vasyl veikko vernon
        vic vicente victor vidar viggo vijay vikram viktor ville vince vincent vincenzo vinicius
        vinod virgil vitaly vivek vladimir vlado volkan volodymyr vusi vyacheslav václav wade
        waldemar walid wallace walt walter wanjala warren wayne wendell werner wes wesley wilbur
        wilfred wilhelm will willard willem william willie winston wojciech wolf wolfgang woody
        wouter xavier yann yannick yannis yaroslav yevgeny yiannis yousef youssef yuri yusuf
        yusuke yves zac zach zachary zahid zane zbigniew zdeněk zdravko zebedee ziad zoltán
        zoran álvaro åge édouard étienne íñigo óscar ömer øystein øyvind łukasz
        """),
    female=words("""
        abby abena abigail achieng ada adaeze adanna adela adelaide adele adriana adwoa afua
        agatha agathe agnes agneta agnieszka agnès aicha aida aileen ailsa aino aisha akiko
        akinyi akosua alana alejandra alessandra alexandra alexia alexis alice alicia alina
        alison allison alma alofa althea alyssa ama amaka amanda amara amber amelia amelie amina
        aminata amira amy amélie ana anais ananya anastasia anaïs andrea aneta angela angelica
        angelika angelina angharad angie anika anita anja anjali anke ann anna annabel anne
        anne-marie annegret anneke anneli annemarie annette annie annika anouk antonella antonia
        anya aoife aparna apolline april arabella araceli ariana arlene ashley astrid atieno
        audrey augusta aurelia aurelie aurora aurélie ava aylin ayse ayumi ayşe babs barbara
        beata beatrice beatrix beatriz becky begoña belinda bella bernadette bernice bertha beth
        bethan bethany betsy bettina betty beverley beverly bhavna bianca birgit birgitta birte
        birthe bodil bonnie bożena božena brenda bridget brigitte britney britta brittany
        bronwen bronwyn brooke bukola bérénice caitlin camila camilla camille candace capucine
        cara carina carla carly carmela carmen carol carole caroline carolyn carrie carys
        catalina catarina caterina catherine cathy catriona cecilia celeste celia celine chandra
        chantal charlene charlotte chelsea cherie cheryl chiara chieko chioma chloe chloé
        christa christiane christina christine ciara cindy claire clara clare clarissa claudia
        clemence clothilde clémence colette colleen concepción connie constance consuelo
        cordelia corinne cornelia courtney cristina crystal cynthia céline dagmar daisy dalia
        danica daniela danielle danuta daphne darlene dawn deanna deb debbie deborah debra deepa
        defne deirdre delia delores delphine denise desiree despina diana diane dimitra dina
        divya dolores donna dora doreen doris dorota dorothea dorothy dorte dragana dunja ebba
        ebele edith edna effie efua eileen eilidh ekaterina elaine eleanor elena eleni elif elin
        elisa elisabeth elisabetta elise eliza elizabeth ella ellen ellie elodie eloise elsa
        elsie elspeth emel emiko emilia emily emine emma encarnación enid erica erika erin esi
        esme esperanza esra esther ethel eugenia eugénie eunice euphemia eva eve evelyn ewa
        faith fatima fatma fatou faye federica felicia felicity femke fernanda fiamma filipa
        fiona flora florence folake folasade frances francesca francoise françoise freja freya
        friederike fumiko gabriela gabriele gabriella gabrielle gail galina geeta gemma
        genevieve geneviève georgina geraldine gertrude giada gillian gina ginevra ginny giorgia
        giovanna gisela gita giulia gladys glenda gloria grace grainne grażyna greta gretchen
        guadalupe gudrun gunilla gwen gwendolyn gwyneth gül gülsüm gülşen habiba hadiza halyna
        hana hanan hanna hannah hanne hanneke harriet haruka harumi hatice hattie hazel heather
        hedda heidi heike helen helena helene helga henrietta hermione hettie hilary hilda hilde
        hildegard hillary hiroko holly hope hortense huda hulda hélène ida ifeoma ifunanya ilana
        ilaria ildikó ilka ilse imelda imogen indira ineke ines inga ingeborg inger ingrid
        ingunn inmaculada inés inês ioana irene irina iris irma iryna isabel isabella isabelle
        isla itziar ivana iwona jacinta jackie jacqueline jacqui jade jadwiga jan jana jane
        janet janice janine jantje jasmine jasna jaya jean jeanette jeanne jelena jemima jen
        jenna jennifer jenny jessica jill jimena jitka jo joan joana joanna joanne jocelyn jodie
        johanna josefina josephine josie joy joyce juana juanita judith judy julia juliana julie
        juliet june justine kaisa kamala karen karin karina karla karolina katalin katarzyna
        kate katerina kateryna katharina katherine kathleen kathrin kathryn kathy katia katie
        katja katrin katrina katy kavita kavya kayla kazuko keiko keira keisha kelly-ann kendra
        kerensa kerstin khadija kimberly kinga kirsi kirsten kirsti kirsty kristen kristin
        kristina krystyna kyoko kyra lagi lakshmi lana lara larisa larissa latha latisha latoya
        laura lauren layla leah leanne leela leila leilani lena lene lenka leocadia leona leonie
        leonora lesia leticia lettice letícia lidia liesbeth lilian liliana lillian lily lina
        linda lindiwe linnea lisa lise liz liza ljiljana lois lola lone loretta lori lorna
        lorraine louisa louise lourdes lucia luciana lucille lucinda lucy lucía ludivine ludmila
        ludovica luisa lydia lynda lynette lynn lynne lyudmila maaike mabel macarena maddie
        madeleine madeline madhuri magda magdalena maggie maisie maite maj makena malala
        malgorzata malia mandy manon manuela marcella marcia maren margaret margarita margaux
        margit margot margriet maria mariam mariama marian mariana marianne maribel marie
        marieke mariella marijke mariko marilyn marina marine marion marisa marisela marisol
        marissa marit marja marjorie marjory marlene marsha marta martha martina mary maryam
        mathilde matilda maud maude maureen mavis maxine maya maëlle małgorzata meena meera meg
        megan meghan megumi melanie melinda melissa meral mercedes meredith merete merve mette
        mhairi mia michaela michele michelle michiko mieke mihaela mildred milena millicent
        millie mimi mina minna minnie miranda miriam mirjana miyuki moira molly mona monica
        monika monique montserrat morag morwenna muriel myra myrtle nadia nadine nanako nancy
        nandini naoko naomi natalia natalie nataliya natalya natasha nathalie neeta neha nellie
        nerea nergis nerys ngozi niamh nicola nicole nicolette nikki nina nirmala nisha njeri
        nkechi nneka noelle nokuthula nomathemba nomsa nomvula noor nora noriko norma nour noura
        noémie nuala nuria nyambura obioma océane odette oksana olena olga olivia olwen oona
        ophelia orla outi padma paige paivi pallavi pam pamela paola parvati patricia patrícia
        patty paula pauline peggy penelope penny pernille petra philippa phoebe phyllis pia
        pilar pippa polly pooja priscilla priya päivi rachael rachel radha raffaella ragnhild
        ramona randi rania rebecca regina reiko rekha remedios renata renate renee rhiannon
        rhoda rhonda riikka riitta rita ritu roberta rocio rocío rohini roisin rokia rosa
        rosalind rosamund rosario rose rosemary rosie rowena roxanne ruth sabine sabrina sachiko
        sadie saima sally salma samantha samira sandra sandrine sangeeta sanne saoirse sara
        sarah sari sarita sasha saskia satu savannah savitri seema segolene selena selin
        serafina serena sevda sevgi shalini shamima shannon shanti shari sharon sheena sheila
        shelley sheryl shirley shona shweta sian sigrid sigrun silke silvia simona simone sinead
        siobhan siri smita snežana socorro sofia sofía solange soledad solomiya solveig solène
        sonia sonja sophia sophie soraya stacey stacy stella stephanie sudha sue sunita sunniva
        susan susanna susannah susanne sushma susie suzanne svetlana swati sybil sylvia sylvie
        synnøve ségolène tabitha tamara tamsin tania tanya tara tarja tatiana tatyana tegan
        temitope teresa teri terri tess tessa thandeka thandi thandiwe thelma theodora theresa
        therese thora tiare tiffany tiina tilda tina titilayo tomoko torill tove tracey tracy
        tricia trish trudy truus turid tuula ulla ulrika ulrike ursula usha ute valentina
        valeria valerie valérie vandana vanessa vasiliki vera verity veronica veronique vesna
        vicki vicky victoria vidya viola violet virginia viv vivian vivienne véronique věra
        waltraud wambui wanda wangari wanjiku wanjiru wendy wiebke wilhelmijn wilhelmina wilma
        winifred winnie ximena yaa yasmin yasmina yasmine yelena yetunde yewande ylva yoko
        yolanda yolanthe yuko yulia yuliya yumiko yvette yvonne zahra zainab zanele zara zeinab
        zelda zeynep zodwa zoe zofia zorica zoë zuzana ágnes ángela åsa élodie éva
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
