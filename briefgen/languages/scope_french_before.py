"""What turns a French statement from before it."""

from __future__ import annotations

from typing import Final

from briefgen.languages.scope import Before, phrases
from briefgen.languages.turning import listed

FRENCH_BEFORE: Final = Before(
    affirming=phrases(
        """
        ne * pas oublier | pas seulement | sans doute/aucun | nul doute | aucun doute | ne * pas nier
        """
    ),
    factive=phrases(
        """
        le fait que | sais/sait/savons/savez/savent que | oublie/oublier/oublions que
        """
    ),
    negations=listed(
        """
        n
        aucun aucune guère jamais ne ni non nul nulle nullement pas personne rien sans
        """
    ),
    empty=listed("aucun aucune nul nulle personne rien"),
    asserting=listed(
        """
        cas croient crois croit croyons dis disent disons dit doute doutons faux mensonge nie nions
        pas pense pensent penses pensons prétends vrai
        """
    ),
    clause={
        "denial": phrases(
            """
            nie/nient/nions/niait/nié | doute/doutent/doutons/doutait |
            faux/mensonge/absurde/impossible/exclu que | loin de/du/des | comme si | trop * pour
            """
        ),
        "supposition": phrases(
            """
            espère/espérons/espèrent | souhaite/souhaitons | imaginez/imaginons | supposons/supposez |
            rêve/rêvons | et si
            """
        ),
        "condition": phrases(
            """
            même si | à moins que/de | pourvu que | à condition que/de | pour peu que
            """
        ),
        "hedge": phrases(
            """
            prétendument | soi-disant | peut-être | apparemment | probablement | sans doute |
            il paraît | on dit | semble/semblent | le bruit court | il se peut que |
            il est possible que
            """
        ),
        "question": phrases("demande/demandent/demandons si | ignore/ignorons si"),
    },
    sentence={
        "condition": phrases(
            """
            si | à moins que | pourvu que | à condition que | sauf si | tant que | au cas où
            """
        ),
        "report": phrases("selon | d'après | de après"),
    },
    consequent=listed("alors sinon"),
    near={
        "undone": phrases(
            """
            refuse/refusons/refusent/refusé/refusait de/d | évite/éviter/évitons/évité de/d |
            cesse/cesser/cessons de/d | renonce/renoncé/renoncer à | échoué/échoue à | failli | presque
            | au lieu de/d | plutôt que de/d | empêcher/empêche/empêché * de/d | contre
            """
        ),
        "past": phrases("ne * plus | plus | autrefois | jadis"),
    },
    infinitive={
        "intention": phrases(
            """
            peut/pouvons/peuvent/pourrait/pourraient/pourrions |
            doit/devons/doivent/devrait/devraient/devrions |
            veut/voulons/veulent/veux/voudrait/voudrions | menace/menacent/menaçait de |
            envisage/envisageons/envisagent de | prévoit/prévoient/prévoyons de |
            propose/proposons/proposent de | faut | faudrait
            """
        ),
    },
    beside={
        "quantity": phrases(
            """
            la moitié de/des | une partie de/des | certains/certaines de/des | peu de |
            la plupart de/des | beaucoup de | au moins | au plus | seulement | un de/des | une de/des
            | presque
            """
        ),
        "narrowed": phrases(
            """
            ancien/ancienne/anciens | prétendu/prétendue | faux/fausse | soi-disant
            """
        ),
    },
    numeric=phrases(
        """
        au moins | au plus | plus de | moins de | jusqu'à | jusque à | environ | près de | presque |
        seulement
        """
    ),
    reporting=listed(
        """
        affirmait affirme affirment assure assurent croient croit disait disent dit déclare déclarent
        pense pensent prétend prétendait prétendent soutiennent soutient
        """
    ),
    distancing=listed("affirme affirment prétend prétendait prétendent"),
    speakers=listed("je nous"),
    narrated={
        "denial": phrases("ne | pas | jamais"),
    },
)
