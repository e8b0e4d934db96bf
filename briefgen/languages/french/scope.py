"""How a French sentence turns, limits or disowns what one of its parts says: what is frequent."""

from __future__ import annotations

from typing import Final

from briefgen.languages.scope import Before, Behind, Clauses, Scope, phrases
from briefgen.languages.turning import listed

FRENCH_SCOPE: Final = Scope(
    before=Before(
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
    ),
    behind=Behind(
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
    ),
    clauses=Clauses(
        breaks=listed(
            """
            -- ... : ; alors car cependant mais parce quoique tandis toutefois – —
            """
        ),
        joining=listed(", donc et"),
        subjects=listed(
            """
            et alors
            ce ceci cela elle elles il ils je la le les nos notre nous on tu un une vous
            """
        ),
        relatives=listed("dont laquelle lequel lesquels qui"),
        conjunctions=listed("de que si à"),
        articles=listed(
            """
            de des du la le les leur leurs ma mes mon nos notre sa ses son un une
            """
        ),
        auxiliaries=listed(
            """
            a ai as aussi avez avons déjà est ont sera seront sont souvent toujours étaient était
            """
        ),
        links=listed(
            """
            d l
            aussi de des du déjà en encore la le les leur lui me nos notre nous se un une y à
            """
        ),
        numbers=listed(
            """
            cent cents cinq deux dix huit mille milliard milliards million millions neuf quatre sept six
            trois
            """
        ),
        elided=(
            ("n'", "ne"),
            ("qu'", "que"),
            ("s'", "si"),
            ("d'", "de"),
            ("l'", "le"),
            ("j'", "je"),
            ("c'", "ce"),
            ("jusqu'", "jusque"),
            ("m'", "me"),
        ),
    ),
    attributing=listed(
        """
        according affirme affirment claimed claims disent dit déclare déclarent prétend prétendent said
        says selon
        """
    ),
)
