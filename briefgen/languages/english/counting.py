"""What English writes around numbers: what they count, measure and name."""

from __future__ import annotations

from typing import Final

from briefgen.languages.contract.counting import Counting
from briefgen.languages.vocabulary import words

_SAME: Final = """
    people person persons individuals individual / children child kids kid / houses house homes home
    / physicians physician doctors doctor / attorneys attorney lawyers lawyer / firms firm companies
    company / legislators legislator lawmakers lawmaker / aircraft planes plane airplanes airplane
    aeroplanes aeroplane / ships ship vessels vessel / employees employee staff workers worker
    staffers personnel / inmates inmate prisoners prisoner / ballots ballot votes vote / residents
    resident inhabitants inhabitant / movies movie films film / teens teen teenagers teenager /
    pupils pupil students student / troops soldiers soldier / cars car automobiles automobile /
    stores store shops shop / jobs job posts post positions position / reporters reporter
    journalists journalist / dead deaths death fatalities fatality / injured wounded hurt injuries /
    policemen policeman police
"""
ENGLISH_COUNTING: Final = Counting(
    same={noun: number for number, row in enumerate(_SAME.split("/")) for noun in row.split()},
    measures=words("""
        second minute hour day week month year decade century metre kilometre centimetre millimetre mile
        yard foot inch acre hectare gram kilogram kilo tonne ton pound ounce stone litre gallon barrel pint
        watt kilowatt megawatt gigawatt volt degree point byte megabyte gigabyte terabyte hertz kilohertz
        megahertz gigahertz milligram millilitre micrometre cent penny nanometre gigatonne megaton knot
        calorie joule newton pixel carat milliwatt terawatt microgram micrometre exabyte petabyte kilobit
        megabit gigabit kiloton megatonne kilotonne fathom furlong bushel quart cup tablespoon teaspoon
        lightyear parsec sievert becquerel decibel lumen ohm ampere amp times
        """),
    rates=words("""
        day week month year hour minute second night share barrel piece gallon litre liter tonne ton pound
        kilo kilogram ounce acre hectare head person
        """),
    adjectives=words("""
        more other different new such additional further total straight consecutive separate major key local
        big small large many least most active armed senior own successive full extra top main common public
        private
        """),
    not_nouns=words("""
        long wide tall deep high thick strong come here bound via raising died ago old away left whose
        stated replied answered responded below above beneath because according including each apiece
        maximum minimum max tops give fewer less fled died bled sank swam arose burst cried tried wept
        slid sped bid
        """),
    people=words("people men women children personnel police troops staff"),
    person_endings=("ers", "ors", "ists", "ees", "ants", "ents", "ians", "men", "women", "cadets", "chiefs"),
    not_persons=words("""
        helicopters computers trailers carriers cruisers scanners barriers orders numbers letters
        papers headquarters quarters shelters centers tankers trackers posters banners bombers
        fighters transporters scooters monitors radiators elevators generators reactors apartments
        documents departments garments instruments tents events incidents accidents payments plants
        boarders
        """),
    before_years=words("""
        in since by until till from of for during late early mid after before through throughout the between
        and around circa spring summer autumn fall winter january february march april may june july august
        september october november december this last next to fiscal financial season year year's end
        """),
    numbered=words("""
        type no number part chapter section article route highway room flight model phase act title page
        volume figure table level grade channel group class size rank line step version game week day round
        stage tier apollo proposition prop resolution bill amendment rule region district area zone
        interstate unit episode season category lane gate terminal pier exit appendix verse psalm windows
        """),
    always_numbered=words("""
        version page section paragraph chapter article clause footnote appendix verse size postcode zip
        """),
    not_numbered=words("""
        the a an in of at on by for to from with and or but about over under nearly almost around roughly
        some than least most only just if as when while that these those his her their its our we he she
        they it there all these more less between up down
        """),
    brands=words("""
        peugeot audi nokia huawei xiaomi redmi kindle photoshop chrome firefox ubuntu gpt boeing airbus
        windows iphone ipad ios android galaxy pixel macbook playstation xbox tesla covid sputnik soyuz
        falcon apollo leopard challenger type mark mk mod model mi su il tu mig kamov antonov embraer
        bombardier cessna lockheed python java drupal formula fortune ftse nasdaq dax nikkei agenda expo
        euro title channel radio bbc cnn fox studio area route highway interstate motorway autobahn
        boulevard street avenue flight train bus tram line platform gate terminal pier track room suite
        building house block unit article chapter section paragraph clause annex appendix schedule protocol
        page volume figure table footnote verse psalm line phase stage step round level grade class group
        tier category division battalion brigade regiment squadron company platoon precinct district ward
        zone sector region no number nr nos rule resolution proposition amendment bill act law decree order
        directive regulation case exhibit docket question item lot episode season part book opus symphony
        concerto game match day week year fiscal version release edition issue vol pp p sec art para fig op
        big pac web size iso din rfc postcode zip
        """),
    products=words("iphone ipad galaxy pixel macbook playstation xbox windows ios android photoshop kindle"),
    comparatives=words("""
        higher lower cheaper dearer better worse larger smaller bigger greater taller shorter
        longer older younger faster slower stronger weaker heavier lighter earlier later further farther
        """),
    times=words("day days week weeks month months year years hour hours minute minutes"),
    lengths=words("""
        consecutive straight successive continuous uninterrupted unbroken full whole entire complete solid
        long short mere scant empty idle spare precious busy frantic hectic intense intensive tense anxious
        nervous hard tough difficult gruelling grueling exhausting painful harrowing excruciating agonising
        agonizing brutal bloody deadly bitter dark lonely quiet calm sleepless peaceful turbulent stormy
        tumultuous eventful crucial critical decisive fateful happy good great bad terrible dreadful glorious
        remarkable extraordinary memorable hot warm cold cool freezing sweltering dry wet rainy sunny snowy
        """),
    sources=words("""
        report reports source sources account accounts text texts article articles side sides version
        versions story stories outlet outlets paper papers document documents passage passages quotation
        quotations way ways thing things point points
        """),
    money=words("""
        cost costs costing pay pays paid paying price prices priced worth spend spends spent sell sells sold
        buy buys bought fine fined salary wage wages fund funds bill tax taxes earn earns earned charge
        charged fee fees budget sterling currency debt loan revenue profit rent grant invest
        """),
    lengthy=words("""
        wall walls fence fences trench trenches hurdle hurdles tunnel tunnels wave waves tower towers yacht
        sprint sprints dash mast masts crane cranes cliff cliffs ditch ditches swell swells chimney chimneys
        embankment embankments barrier barriers moat moats crater craters gap gaps drop drops fall plunge
        freestyle butterfly backstroke breaststroke medley relay steeplechase springboard pool tall high deep
        radius cordon runway pipeline ladder rope ropes ramp plunge leap throw putt column columns pillar
        pillars statue statues mural flagpole flagpoles icicles stilts dunes dune
        """),
    spatial=words("""
        above below apart away ahead behind off up down underwater across inside outside north south east west
        underground overhead offshore inland wide tall deep long high thick downstream upstream clear short
        """),
    alike=words("""
        sheep cattle fish livestock poultry unemployed poor homeless youth folk police troops deer aircraft
        dead faithful people children women men uninsured jobless elderly disabled more less fewer others
        migrants media data
        """),
)

NUMBERED: Final = words("""
    act apartment area article axis base bay berth block boiler book bridge building bus camera category cell
    chamber channel chapter class clause coach column corridor court crane door engine exhibit exit factory
    field flat floor flight furnace game gate generator grade ground group hall hangar house item jetty
    junction lane lap level lift lighthouse line lock loop lot magnitude mill mine motor motorway number page
    panel paragraph part pen phase pier pillar pit plant platform plot pool position precinct pump question
    race reactor regulation road room round route rule runway scene school seat section sector seed shaft
    shed shelter silo site size sluice spot stage stand station stop storey studio switch table tank terminal
    theatre track train tram trench truck tunnel turbine type unit valve volume wagon ward well wing zone
    """)
"""What often has a number for a name."""
