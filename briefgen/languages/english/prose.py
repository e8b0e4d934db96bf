"""English words that name nobody, and what may name a country."""

from __future__ import annotations

from typing import Final

from briefgen.languages.contract.prose import Prose
from briefgen.languages.vocabulary import words

ENGLISH_PROSE: Final = Prose(
    openers=words("""
        abroad absent add ahead aid aim air alike anybody anyone anything anytime anywhere apart army
        article ask aside at-large ban bank base begin big birth black blame blood blue board bold born both
        bound brief bright bring broad budget build business busy buy call calm campaign car care carbon
        case cash cause central chance change cheap check child choose civil claim class clean clear climate
        close cloud coal coast cold color combine congress contact contrast core corporate correct
        correction cost country court credit crime crowd culture current cut daily damage dark data dead
        deal dear death debt deep demand deny desert despite direct dirty dozens draft drama drive drop
        drought dry due during duty early earth easy economic elect else elsewhere email empty end enough
        enjoy equal every everybody everyone everything exact except expect export extra extreme face fact
        factory fair faith false family far farm fast fault fear feel fellow few fifth fight file film final
        find fine fire firm first fish five flat flight flood focus follow food force foreign forget formal
        fourth free fresh friend fuel full fund further future gas general get giant give given go gold good
        government grain grand great green gross ground group grow guess half happy hard harm harsh hate
        hence high historic hold holiday home honest hope hot huge human hundreds idea ill image imagine
        income industry insurgent interest into joint just justice keep key kind labor labour lack land
        large last late law lawyer lead leak least leave left legal less let life light like likewise line
        link listen little local long look lot loud love low loyal main mainstream make man many map march
        market mass maybe mean meantime media medium meet men mere merit middle migrant mild military
        millions mind minor minute missing mixed mob modern momentum money moral morale more most much
        mutual name narrow native near need neither net never new news next night nine nobody noise none
        noon nor normal not note nothing notice now nowhere nuclear number obtain odd off office oil okay
        old once one online only onto open opinion opposite order other out outside over overall overnight
        own pace paint pair paper parliament part party past path pay peace people per perfect perhaps
        period person phone place plain plan plant play plenty please poll poor popular power present press
        pretty price pride prime prior private problem process product profit program project prompt proof
        proper protest proud prove public pull push put quick quiet quite quota race radio rain raise rare
        rate raw reach read ready real rebel recent record red regional reject relief remain rent report
        rescue research resolve rest return revenue rich right rise risk river road role room rough round
        rule run rural rush sad safe salary sale same say school science score sea secret see seek select
        sell send sense separate series serious set settle seven severe share sharp ship short shortly show
        shut sick side sign silence silent similar simple since single six size skip slow small smart smoke
        snow so social soft soil solid some somebody someone something soon sort sound source space speak
        special speed spend split sport spread staff stage stand star start state stay steel step still
        stock stop storm straight strange street stress strict strike strong student study style subject
        such sudden summer sunset supply support sure survey swift system take talk target task tax team
        tell ten tense term test text thank than that then there thick thin thing think third thousands
        three tight time tip title today tomorrow too top total tough town toward trade tradition traffic
        train travel treat trend tribute troop true trust truth try turn twelve twenty twice two type
        unclear under unify unique unit unlike until upon urban urge urgent use usual vague value vast
        vehicle very vice victim video view village violent visit vital voice vote vulnerable wage wait want
        war warm wary waste watch water way weak wealth weapon weather week weight welcome well wet what
        when where whether which while white who whole why wide wild win wind winter wise with within
        without woman women wonder wood word work world worse worst worth wrong year yes yet young youth
        zero
        """),
    capitalised=words("""
        i internet god earth state west east north south western eastern northern southern northeast
        northwest southeast southwest cold war english christmas easter covid tv ceo defence defense
        government ministry department office committee council court party church university institute
        college school house
        """),
    capitals=words("""
        washington london downing paris elysee berlin moscow kremlin beijing tokyo seoul pyongyang kyiv kiev
        warsaw madrid rome hague brussels copenhagen stockholm oslo helsinki dublin reykjavik lisbon athens
        ankara bern geneva vienna budapest bucharest sofia belgrade zagreb prague bratislava ljubljana minsk
        vilnius riga tallinn chisinau tbilisi yerevan baku astana tehran baghdad jerusalem gaza ramallah
        damascus beirut amman cairo tripoli algiers tunis rabat riyadh sanaa doha dubai kabul islamabad
        delhi dhaka colombo kathmandu naypyidaw bangkok hanoi vientiane manila jakarta taipei ulaanbaatar
        canberra wellington ottawa brasilia buenos santiago lima bogota caracas havana pretoria abuja niamey
        nairobi addis khartoum mogadishu kinshasa bamako accra pentagon
        """),
    occasions=words("""
        address announcement appearance briefing comment commentary conference debate declaration event
        forum hearing interview lecture meeting message news podcast post press program programme remarks
        report session show speech statement summit talk talks testimony tweet visit
        """),
    countries="""
        america american americans us usa washington united-states u.s. pentagon
        britain british briton britons uk u.k. united-kingdom england english london downing
        france french frenchman paris elysee
        germany german berlin
        russia russian moscow kremlin
        china chinese beijing prc
        japan japanese tokyo
        south-korea south-korean seoul republic-of-korea rok
        north-korea north-korean pyongyang dprk
        korea korean seoul pyongyang
        ukraine ukrainian kyiv kiev
        poland polish pole poles warsaw
        spain spanish spaniard spaniards madrid
        italy italian rome
        netherlands dutch hague holland
        belgium belgian brussels
        denmark danish dane danes copenhagen
        sweden swedish swede swedes stockholm
        norway norwegian oslo
        finland finnish finn finns helsinki
        ireland irish dublin
        iceland icelandic reykjavik
        portugal portuguese lisbon
        greece greek greeks athens
        turkey turkish turk turks ankara turkiye
        switzerland swiss bern geneva
        austria austrian vienna
        hungary hungarian budapest
        romania romanian bucharest
        bulgaria bulgarian sofia
        serbia serbian serb serbs belgrade
        croatia croatian croat croats zagreb
        czechia czech czechs prague
        slovakia slovak bratislava
        slovenia slovenian slovene ljubljana
        belarus belarusian minsk
        lithuania lithuanian vilnius
        latvia latvian riga
        estonia estonian tallinn
        moldova moldovan chisinau
        georgia georgian tbilisi
        armenia armenian yerevan
        azerbaijan azerbaijani azeri baku
        kazakhstan kazakh astana
        iran iranian tehran
        iraq iraqi baghdad
        israel israeli jerusalem
        palestine palestinian gaza ramallah
        syria syrian damascus
        lebanon lebanese beirut
        jordan jordanian amman
        egypt egyptian cairo
        libya libyan tripoli
        algeria algerian algiers
        tunisia tunisian tunis
        morocco moroccan rabat
        saudi-arabia saudi saudis riyadh
        yemen yemeni sanaa houthi houthis
        qatar qatari doha
        emirates emirati uae abu-dhabi dubai
        afghanistan afghan kabul taliban
        pakistan pakistani islamabad
        india indian delhi
        bangladesh bangladeshi dhaka
        sri-lanka sri-lankan colombo
        nepal nepali nepalese kathmandu
        myanmar burma burmese naypyidaw
        thailand thai bangkok
        vietnam vietnamese hanoi
        cambodia cambodian phnom-penh
        laos lao vientiane
        philippines philippine filipino filipinos manila
        indonesia indonesian jakarta
        malaysia malaysian kuala-lumpur
        taiwan taiwanese taipei
        mongolia mongolian ulaanbaatar
        australia australian canberra
        new-zealand zealander zealanders wellington
        canada canadian ottawa
        mexico mexican
        brazil brazilian brasilia
        argentina argentine argentinian buenos
        chile chilean santiago
        peru peruvian lima
        colombia colombian bogota
        venezuela venezuelan caracas
        cuba cuban havana
        south-africa south-african pretoria
        nigeria nigerian abuja
        niger nigerien niamey
        kenya kenyan nairobi
        ethiopia ethiopian addis
        sudan sudanese khartoum
        somalia somali mogadishu
        congo congolese kinshasa
        mali malian bamako
        ghana ghanaian accra
        europe european europeans eu brussels
        africa african africans
        asia asian asians
        atlantic nato alliance
        """,
)
