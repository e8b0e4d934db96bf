"""English words for the writings, forms and labels whose words nobody says who points to them."""

from __future__ import annotations

from typing import Final

from briefgen.languages.vocabulary import words

DOCUMENTS: Final = words("""
    note order curfew injunction guide recipe instructions recording verdict ruling judgment judgement
    indictment charges oath statute statutes law laws bill act constitution treaty convention charter
    contract clause article section paragraph amendment regulation regulations rule rules code decree
    directive edict ordinance bylaw by-law agreement pact accord protocol covenant declaration resolution
    report study audit survey poll questionnaire form leaflet flyer brochure pamphlet petition bible koran
    quran torah scripture gospel psalm anthem hymn poem letter newspaper e-mail email memo memorandum
    document documents file dossier manual handbook textbook encyclopaedia encyclopedia dictionary
    prospectus notice sign poster placard banner plaque inscription label headline editorial tweet post
    message text transcript diary log minutes affidavit warrant summons subpoena deed lease licence license
    permit policy policies guidelines guidance specification footnote appendix annex schedule chapter verse
    passage sentence page entry figure figures paper papers white-paper analysis review inquiry
    investigation finding findings assessment evaluation forecast bulletin communique communiqué circular
    proclamation motion ultimatum ballot slogan motto creed prayer song script screenplay
    """)
CANON: Final = words("""
    manual handbook textbook guide guidelines instructions recipe notice sign poster placard banner report
    study audit survey law act bill code rule policy memo email e-mail letter transcript minutes log dossier
    editorial footnote order verdict ruling judgment judgement indictment charges oath statute constitution
    treaty convention charter contract clause amendment decree edict ordinance declaration resolution bible
    koran quran torah scripture scriptures gospel psalm anthem hymn poem sonnet prayer creed verse citation
    sentence proverb leaflet flyer brochure pamphlet petition newspaper headline dictionary plaque
    inscription label ultimatum will telegram proclamation motion commandments commandment liturgy catechism
    lyrics summons warrant affidavit charge rules pledge allegiance lines script teleprompter autocue
    cue-card horoscope weather
    """)
PROVIDING: Final = words("""
    forbids forbid forbade bans ban banned prohibits prohibit prohibited outlaws outlawed guarantees
    guarantee guaranteed grants granted protects protected requires required demands demanded defines
    defined describes described speaks spoke calls called mentions mentioned states stated says said reads
    read warns warned finds found notes noted concludes concluded lists listed refers referred contains
    contained includes included promises promised provides provided stipulates stipulated declares declared
    proclaims proclaimed asks asked punishes punished penalises penalizes allows allowed permits permitted
    prescribes prescribed bars barred claims claimed argues argued predicts predicted accuses accused
    criticises criticised criticizes criticized blames blamed denounces denounced condemns condemned praises
    praised tells told talks talked identifies identified labels labelled labeled urges urged recommends
    recommended sees saw puts put uses used characterises characterised characterizes characterized likens
    likened
    """)
PROVIDES: Final = words("""
    calling forbidding banning prohibiting outlawing guaranteeing granting protecting requiring demanding
    defining describing mentioning stating saying reading warning finding noting concluding listing containing
    promising providing stipulating declaring proclaiming punishing allowing permitting prescribing barring
    claiming arguing predicting accusing blaming denouncing condemning praising telling identifying labelling
    labeling urging recommending characterising characterizing likening
    """)
TELLS: Final = words("""
    says said reads read states stated stipulates stipulated speaks spoke declares declared proclaims
    proclaimed talks mentions mentioned lists
    """)
POINTING: Final = words("""
    got notice notices noticed spot spotted opened unfold unfolded cite cites cited citing point points
    pointed pointing refer refers referred referring mention mentions mentioned mentioning quote quotes
    quoted quoting rely relies relied relying invoke invokes invoked invoking wave waves waved waving hold
    holds held holding show shows showed shown showing display displays displayed displaying brandish
    brandishes brandished brandishing produce produces produced producing note notes noted noting recall
    recalls recalled recalling read reads reading appeal appeals appealed appealing find finds found finding
    receive receives received receiving fill fills filled filling share shares shared sharing seize seized
    see saw seen hand handed handing leak leaked leaking obtain obtained obtaining discover discovered
    violate violated violating break broke breaking breach breached breaching drew draw drawing turn turned
    look looked looking allude alluded alluding raise raised raising use used using remember remembered
    carry carries carried carrying distribute distributed distributing object objects objected objecting
    """)
RECITING: Final = words("""
    read reads reading recite recites recited reciting intone intones intoned intoning sing sings sang
    singing chant chants chanted chanting declaim declaims declaimed declaiming quote quotes quoted quoting
    """)
MARKED_THINGS: Final = words("""
    box boxes button buttons form file files folder folders card cards option options envelope envelopes
    door doors jar bottle bottles room bin key drawer drawers tab column link field ballot leaflet petition
    section category bag bags crate crates package packages parcel map tin shelf row photograph photo slide
    chart answer lever switch icon tile square circle container containers barrel barrels sack tray pile
    ticket tickets voucher coupon stamp stamped binder notebook cabinet checkbox menu sheet page paper
    pamphlet flyer ring mug vest jacket helmet badge
    """)
MARKED: Final = words("""
    marked labelled labeled headed captioned stamped entitled titled reading tagged inscribed embossed
    """)
TICKING: Final = words("""
    tick ticks ticked ticking check checks checked checking choose chooses chose choosing click clicks
    clicked clicking select selects selected selecting press presses pressed pressing cross crossed mark
    marks marked circle circled pick picks picked tap taps tapped
    """)
ASKING: Final = words("""
    ask asks asked asking press presses pressed pressing question questions questioned questioning quiz
    quizzed quizzing probe probed probing grill grilled grilling challenge challenged
    """)
THINKING: Final = words("""
    agree agrees agreed think thinks thought believe believes believed feel feels felt accept accepts
    accepted accepting consider considered regard regarded concede conceded acknowledge acknowledged see saw
    hold held share shared mean meant support supported maintain maintained stand stood insist insisted
    """)
