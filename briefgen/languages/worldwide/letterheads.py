"""The words above a document's headline: who issues it, what kind of paper it is, when it may be published.

All are lower case and of every language at once, for a letterhead is often not in the language of the text.
"""

from __future__ import annotations

from typing import Final

from briefgen.languages.vocabulary import words

INSTITUTIONS: Final = words("""
    department ministry office bureau agency commission council committee secretariat embassy consulate
    mission delegation government cabinet parliament senate congress assembly court tribunal house
    police prosecutor authority administration service directorate board bank fund university institute
    institution centre center foundation association federation union league organization organisation
    corporation treasury chancellery presidency headquarters command amt auswärtiges bundesamt bundesrat
    bundestag landtag senat kanzleramt botschaft konsulat vertretung gericht regierung präsidium
    ministerie minister ministeriet regeringen riksdagen stortinget folketinget departementet kabinet
    ministerstwo rada komisja ambasada urząd kancelaria министерство правительство посольство комиссия
    совет управление администрация міністерство рада посольство
    """)
"""Nouns that name who issues a paper, in languages that write the names of institutions with capitals."""

LOWER: Final = words("""
    ministère présidence secrétariat direction conseil commission ambassade gouvernement assemblée sénat
    cour préfecture agence délégation parlement ministerio presidencia secretaría dirección consejo
    comisión embajada gobierno asamblea senado corte tribunal agencia delegación parlamento cancillería
    ministero presidenza segreteria direzione consiglio commissione ambasciata governo assemblea senato
    agenzia ministério presidência secretaria direção conselho comissão embaixada governo assembleia
    agência
    """)
"""The same in languages that write the rest of such a name in small letters."""

ENDINGS: Final = (
    "ministerium", "ministeriums", "behörde", "kanzlei", "regierung", "kommission", "präsidium", "ausschuss",
    "省", "庁", "部", "委员会", "外交部", "정부", "부",
)  # fmt: skip
"""How compounds end that name an institution."""

JOINING: Final = words("""
    of for and in to at on & + der die das des für und in am im zu bei de du des et pour en à au aux del
    y e da do dos das di della dello dei degli delle per van voor w i o och av på og для и по
    """)
"""Words that join the parts of such a name."""

ARTICLES: Final = words("the a an la le les l los las el")
"""What stands at its beginning, or after a word that joins, and nowhere else in it."""

RUBRIC_LINES: Final = frozenset({
    "for immediate release", "press release", "news release", "media release", "press statement",
    "press notice", "media note", "media advisory", "fact sheet", "press readout", "statement",
    "readout", "transcript", "remarks", "official statement", "press briefing", "press conference",
    "unclassified", "check against delivery", "pressemitteilung", "pressemeldung", "presseerklärung",
    "pressestatement", "medienmitteilung", "zur sofortigen veröffentlichung",
    "es gilt das gesprochene wort", "mitteilung", "erklärung", "communiqué de presse", "communiqué",
    "pour diffusion immédiate", "déclaration", "note d'information", "seul le prononcé fait foi",
    "dossier de presse", "nota de prensa", "comunicado de prensa", "comunicado",
    "para publicación inmediata", "declaración", "boletín de prensa", "nota informativa",
    "comunicato stampa", "comunicato", "nota à imprensa", "comunicado de imprensa",
    "nota à comunicação social", "persbericht", "pressmeddelande", "pressemelding", "pressemeddelelse",
    "lehdistötiedote", "komunikat prasowy", "komunikat", "tisková zpráva", "tlačová správa",
    "sajtóközlemény", "comunicat de presă", "basın açıklaması", "пресс-релиз", "прес-реліз",
    "заявление", "заява", "プレスリリース", "報道発表", "報道発表資料", "보도자료", "新闻稿", "新聞稿",
    "新闻公报", "بيان صحفي", "הודעה לעיתונות",
})  # fmt: skip
"""Whole lines that say what kind of paper it is."""

EMBARGOES: Final = (
    "embargo",
    "sperrfrist",
    "not for release",
    "under embargo",
    "sous embargo",
    "bajo embargo",
)
"""How lines begin that say when it may be published."""
