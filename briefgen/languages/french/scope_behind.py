"""What turns a French statement from behind it."""

from __future__ import annotations

from typing import Final

from briefgen.languages.contract.scope import Behind, phrases
from briefgen.languages.vocabulary import words

_UNDONE: Final = "/".join(
    f"{stem}{end}"
    for stem in sorted(
        words("""
    annulé déjoué empêché reporté interdit évité abandonné repoussé suspendu avorté inventé simulé falsifié
    rejeté contrecarré neutralisé ajourné différé truqué stoppé démenti
    """)
    )
    for end in ("", "e", "s", "es")
)
"""Participles by which what was planned did not come about, or was not what it seemed."""

FRENCH_BEHIND: Final = Behind(
    anywhere={
        "condition": phrases(
            """
            si | sous réserve | en cas de | dans le cas où | au cas où | sauf à | selon que | à la condition
            | à moins que/de | à condition que/de | pourvu que | sauf si | tant que | seulement
            si/quand/après
            """
        ),
        "exception": phrases(
            """
            sauf | excepté | hormis | à l'exception | à le exception | en dehors de/des | à part | mis à part
            | à quelques exceptions | exclusion | à la exception
            """
        ),
        "supposition": phrases(
            """
            en théorie | sur le papier | dans mes/ses/leurs/tes/vos rêves | dans un/le
            film/roman/rêve/scénario | dans * monde imaginaire/idéal/fantasmé/parallèle
            """
        ),
        "report": phrases("selon | d'après | de après | à en croire | aux dires"),
    },
    after={
        "undone": phrases(
            f"""
            a/ont/avait/avaient été {_UNDONE} | a/ont/avait/avaient été * {_UNDONE} |
            fut/furent/est/sont/était/étaient/sera/seront {_UNDONE} | ne * pas eu lieu | ne a/ont jamais eu
            lieu | fut/furent/est/sont/était/étaient * {_UNDONE} | a/ont échoué/avorté/capoté |
            tombe/tombée/tombé à le eau | est tombé/tombée à | ne * existe/existent pas
            """
        ),
        "hedge": phrases(
            """
            du/au moins ce est ce que | en tout cas ce est ce que | ce est du/au moins ce que |
            à ce que disent/dit |
            peut-être | paraît-il | dit-on | je espère | me dit-on | me a-t-on dit | à ce que il paraît | à
            ce que on dit | selon la rumeur | selon les rumeurs | je crois | je crains | si je ose dire |
            sans doute | apparemment | ou pas
            """
        ),
        "report": phrases(
            """
            disent-ils/elles | prétendent-ils/elles | disent certains | est ce que * disent/prétendent
            """
        ),
        "denial": phrases(
            """
            quand/lorsque les poules | à la saint-glinglin | à les calendes grecques |
            quand/lorsque le enfer | la semaine des/de quatre/les jeudis |
            est/sont/était/étaient * mensonge/faux/absurde/mythe/fausse/mensonges/bêtises/invention | ce
            est/était * blague/plaisanterie/mensonge/faux/farce/canular | je
            plaisante/plaisantais/blague/rigole | pour rire | ce qui est * faux/absurde | ce qui ne est *
            vrai | et moi je suis le/la pape/reine/roi | et je suis le/la pape/reine/roi | et la marmotte |
            mon œil | si vous y croyez | si vous croyez * | quelle blague | tu parles | ce que personne |
            jamais de la vie | serait * erreur/folie/mensonge | ou non | mais pas/jamais
            """
        ),
    },
    closing={"denial": phrases("pas | non | jamais")},
    directly={
        "narrowed": phrases(
            """
            adjoint/adjointe/adjoints | délégué/déléguée | par intérim | intérimaire | élu/élue |
            sortant/sortante | démissionnaire | déchu/déchue | honoraire | présumé/présumée |
            désigné/désignée | suppléant | fantoche | autoproclamé/autoproclamée | à la retraite | stagiaire
            | par alliance
            """
        ),
        "comparison": phrases("plutôt que | au lieu de"),
        "denial": phrases(
            """
            pas | jamais | personne | rien | aucun/aucune | ni | guère | plus | avec/pour/contre/à
            personne/rien
            """
        ),
    },
    numeric=phrases(
        """
ou plus/moins | au moins | au plus | tout au plus | au maximum | maximum | minimum | au minimum | environ | à
peu près | au bas mot | et plus | ou presque | à
"""
    ),
    later=phrases(
        """
        quand | lorsque | dès que | une fois que | jusqu'à ce que | après que
        """
    ),
    bounding=phrases("avant"),
    future=words("allons aurons enverrons ferons irons serons va vont"),
    tags=phrases(
        """
        non | ne est-ce pas | si | ce est ça | d'accord | ou pas | ou non | n'est-ce pas |
        hein | pas vrai | vraiment
        """
    ),
    asking=words("comment est-ce où pourquoi quand que quel quelle qui quoi"),
    universal=words("chaque nul personne tous tout toute toutes"),
    excepting=words("sauf"),
    conceding=words("quoi quel quelle peu qu'importe"),
    openers=words(", bien mais sûr évidemment"),
    retracting=phrases(
        """
        ce/cela est * mensonge/faux/absurde | c'est * mensonge/faux/absurde/blague | ce ne est pas vrai | ce
        est pas vrai | faux | pas vrai | mensonge | je plaisante/plaisantais/blague/rigole | ce était *
        blague/plaisanterie/farce/mensonge | ce est/était * blague/plaisanterie/farce/invention | pour rire |
        je retire ce que | quelle blague | mais non | bien sûr que non | pas du tout | je ai tort | je me
        trompais | je ne y crois pas | je ne le crois pas
        """
    ),
    scorning=phrases(
        """
rien de tout cela ne est | celui/ceux qui croit/croient cela/ça/ceci | qui croit/croirait cela/ça | si vous
croyez cela/ça | seul/seuls un/des fou/fous/imbécile/imbéciles/idiot/naïf | il faut être fou/idiot/naïf pour
| personne ne croit/croira cela/ça | et moi je suis le pape
"""
    ),
)
