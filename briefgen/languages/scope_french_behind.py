"""What turns a French statement from behind it."""

from __future__ import annotations

from typing import Final

from briefgen.languages.scope import Behind, phrases
from briefgen.languages.turning import listed

FRENCH_BEHIND: Final = Behind(
    anywhere={
        "condition": phrases(
            """
            si | à moins que/de | à condition que/de | pourvu que | sauf si | tant que |
            seulement si/quand/après
            """
        ),
        "exception": phrases(
            """
            sauf | excepté | hormis | à l'exception | à le exception | en dehors de/des
            """
        ),
        "report": phrases("selon | d'après"),
    },
    after={
        "hedge": phrases(
            """
            peut-être | paraît-il | dit-on | je espère | me dit-on | m'a-t-on dit | apparemment |
            ou pas
            """
        ),
        "report": phrases(
            """
            disent-ils/elles | prétendent-ils/elles | disent certains | est ce que * disent/prétendent
            """
        ),
        "denial": phrases(
            """
            est * mensonge/faux/absurde/mythe | serait * erreur/folie/mensonge | ou non |
            mais pas/jamais
            """
        ),
    },
    directly={
        "denial": phrases(
            """
            pas | jamais | personne | rien | aucun/aucune | ni | guère | plus |
            avec/pour/contre/à personne/rien
            """
        ),
    },
    numeric=phrases("ou plus/moins | au moins | au plus"),
    later=phrases(
        """
        quand | lorsque | dès que | une fois que | jusqu'à ce que | après que
        """
    ),
    future=listed("allons aurons enverrons ferons irons serons va vont"),
    tags=phrases(
        """
        non | n'est-ce pas | ne est-ce pas | hein | pas vrai | vraiment
        """
    ),
    asking=listed("comment est-ce où pourquoi quand que quel quelle qui quoi"),
    universal=listed("chaque nul personne tous tout toute toutes"),
    excepting=listed("sauf"),
    openers=listed(", bien mais sûr évidemment"),
    retracting=phrases(
        """
        ce/cela est * mensonge/faux/absurde | c'est * mensonge/faux/absurde/blague |
        ce ne est pas vrai | ce est pas vrai | faux | pas vrai | mensonge | je plaisante |
        je ne y crois pas | je ne le crois pas
        """
    ),
)
