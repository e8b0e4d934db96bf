"""What turns a French statement from before it."""

from __future__ import annotations

from typing import Final

from briefgen.languages.contract.scope import Before, phrases
from briefgen.languages.vocabulary import words

FRENCH_BEFORE: Final = Before(
    affirming=phrases(
        """
        ne * pas oublier | ne fait aucun/guère doute | pas seulement | sans doute/aucun | nul doute |
        aucun doute | ne * pas nier | non
        seulement | rien de/que moins | ne * que | pas un secret/hasard | personne ne nie/doute/conteste |
        pas de doute | pas moins de | ne * guère de doute | pas étonnant/surprenant | ne * pas
        cacher/contester
        """
    ),
    concessive=phrases("même si | quand bien même"),
    factive=phrases(
        """
        le fait que | sais/sait/savons/savez/savent que | oublie/oublier/oublions que |
        regrette/regrettons/regrettent/regrettait/regretté que |
        désolé/désolée/désolés/navré/fier/fière/fiers/heureux/heureuse/ravi/content/triste/surpris que |
        reconnais/reconnaît/reconnaissons/reconnaissent/accepter/accepte/admettre/admets que | de ce que |
        dommage/conscient/conscients/clair/certain que | réjouis/réjouit/réjouissons que | parce que |
        maintenant que | merci que
        """
    ),
    negations=words(
        """
        n aucun aucune guère jamais ne ni non nul nulle nullement pas personne rien sans
        """
    ),
    empty=words("aucun aucune nul nulle personne rien"),
    asserting=words(
        """
        cas croient crois croit croyons dis disent disons dit doute doutons faux mensonge nie nions pas pense
        pensent penses pensons prétends vrai
        """
    ),
    clause={
        "denial": phrases(
            """
            nie/nient/nions/niait/nié/niez | démens/dément/démentent/démentons/démenti/démentait |
            réfute/réfutent/réfutons/réfuté/réfutait | conteste/contestent/contestons/contesté |
            refuse/refusons/refusent/refusé/refusait de
            croire/accepter/admettre/penser/dire/prétendre/affirmer/reconnaître/imaginer |
            faux/absurde/fou/stupide/mensonge/erreur/insensé/ridicule/malhonnête de
            dire/prétendre/croire/penser/affirmer/soutenir |
            tort/bête/naïf/naïve/fou/folle/stupide/idiot/idiote/imprudent/imprudente de
            dire/affirmer/croire/penser/prétendre/déclarer/écrire que |
            trompé/trompée/trompés/trompais en disant/affirmant/croyant/pensant/écrivant que |
            regrette/regrettons/regretté/honte/désolé/désolée/excuse/excusons/pardon de avoir
            dit/affirmé/prétendu/écrit/cru/pensé/promis/déclaré/laissé | regrette/désolé * avoir
            dit/affirmé/prétendu/écrit/cru/pensé/promis/déclaré | retire/retirons/retirait/retiré * que |
            reviens/revient/revenons sur * que | rétracte/rétracté |
            plaisante/plaisantais/plaisantait/plaisantions/plaisanté/blaguais/blaguait/rigolais | pour rire |
            par ironie | ironiquement | par plaisanterie | mentais/mentait/menti quand/en | seul/seuls/seule
            un/des/une fou/fous/imbécile/idiot/menteur/folle/enfant | qui * croit/pense/prétend que |
            celui/ceux qui croit/croient/pense/pensent/prétendent que |
            rejette/rejettent/rejetons/rejeté/récuse/récusons/écarte * le/de
            idée/accusation/hypothèse/affirmation/argument/suggestion/thèse | le/de
            idée/accusation/hypothèse/affirmation/illusion/allégation que/selon/de | le
            mythe/mensonge/rumeur/fable selon/que/de | la rumeur/légende/fable/thèse selon/que/de | à tort |
            faussement | par erreur | tout sauf | rien ne prouve/indique | à dieu ne plaise | dieu nous garde
            | il ne est pas question | hors de question | faire/fait/faisons/font semblant |
            feint/feignent/feignons | fait/font croire que | prétexte/prétextent | peu de preuves/signes |
            inconcevable/impensable/improbable/invraisemblable que |
            rumeur/invention/intox/légende/mythe/bêtise que |
            voulaient/voulait/veulent/veut que je/nous/il/elle/ils dise/disions/dises/disent que |
            demande/demandent/demandait/demandaient/forcé/forcée/poussé/poussée/obligé/obligée
            * de/à dire/avouer/admettre que | aurais/aurions/aurait dit/parié/juré/pensé/cru que |
            au lieu de croire |
            doute/doutent/doutons/doutait | faux/mensonge/absurde/impossible/exclu/insensé/erreur que | loin
            de/du/des | comme si | trop * pour
            """
        ),
        "supposition": phrases(
            """
            espère/espérons/espèrent | souhaite/souhaitons | imaginez/imaginons | supposons/supposez |
            rêve/rêvons | et si | dans un film/roman/rêve/scénario | en théorie | sur le papier | à supposer
            que | admettons
            """
        ),
        "condition": phrases(
            """
            même si | à moins que/de | pourvu que | à condition que/de | pour peu que | sous réserve | en cas
            de | dans le cas où | au cas où | dépend de | si et seulement si | quand bien même | sauf si
            """
        ),
        "hedge": phrases(
            """
            répand/répandent/répandu/répandait/répandaient/invente/inventent/inventé * histoire/mensonge/fable
            que | propage/propagent/propagé/diffuse/diffusent/diffusé * histoire/mensonge/fable que |
            prétendument | soi-disant | peut-être | apparemment | probablement | sans doute | il paraît | on
            dit | semble/semblent | le bruit court | il se peut que | il est possible que |
            rumeur/rumeurs/bruit/bruits | je/nous ai/avons entendu/lu | entendu dire | on
            raconte/prétend/murmure/suppose/chuchote/rapporte/affirme/parle | il semble/semblerait/paraîtrait
            | on me/nous/lui a/avait dit/raconté/rapporté/assuré | éventuellement | possiblement |
            vraisemblablement | dit-on | paraît-il |
            accusé/accusée/accusés/accusées/accuse/accusent/accusait/accusaient * de |
            accusation/accusations de
            |
            reproche/reprochent/reprochait/reprochaient/reproché * à/au * de |
            dénonce/dénoncent/dénonçait/dénoncé que |
            soupçonné/soupçonnée/soupçonnés/soupçonne/soupçonnent * de | poursuivi/poursuivis/jugé/jugée pour
            | jugés/inculpé/inculpés/inculpée/condamné/mis en examen pour | examen pour | inculpé de | prévenu
            de | risque/danger/crainte/soupçon/possibilité que/de | peur/craint/craignons que |
            aurait/auraient/serait/seraient | devrait/devraient avoir | possible/probable/plausible que |
            crains/redoute/redoutons/redoutent que | pas
            sûr/certain/prouvé que
            """
        ),
        "question": phrases("demande/demandent/demandons si | ignore/ignorons si"),
    },
    sentence={
        "denial": phrases("contrairement à | à le contraire de/du"),
        "supposition": phrases(
            """
            en théorie | sur le papier | dans le/un/leur/son/notre/votre/ce * monde
            imaginaire/idéal/parfait/parallèle/fantasmé/meilleur | dans * imagination/fantasmes/rêves
            """
        ),
        "condition": phrases(
            """
            sauf à | en cas de | sous réserve | dès lors que | du moment que | quand bien même | si | à moins
            que | pourvu que | à condition que | sauf si | tant que | au cas où
            """
        ),
        "report": phrases("selon | d'après | de après | aux dires | de le avis | au dire | à en croire"),
    },
    consequent=words("alors sinon"),
    near={
        "condition": phrases(",/;/– sinon | ,/; sans quoi | ,/; faute de quoi"),
        "undone": phrases(
            """
            refuse/refusons/refusent/refusé/refusait/refusa/refuser/refusera/refuserons de/d |
            refuse/refusons/refusent/refusé/refusée/refusés à | évite/éviter/évitons/évité/évitent de/d |
            cesse/cesser/cessons/cessé/cessent de/d | renonce/renonçons/renoncent/renoncé/renoncer/renonça à |
            abstiens/abstient/abstenons/abstiennent/abstenu/abstenus/abstenir de/d |
            garde/gardons/gardent/gardé/gardés/garderons de/d | oppose/opposons/opposent/opposé/opposés à |
            interdis/interdit/interdisons/interdisent/interdire * * de/d |
            déconseille/déconseillons/déconseillent/déconseillé * de/d |
            dissuade/dissuadons/dissuadent/dissuadé * de/d |
            empêche/empêchons/empêchent/empêché/empêcher * de/d | rechigne/rechignons/répugne/répugnons à |
            hésite/hésitons/hésitent à | échoué/échoue à | failli | presque | au
            lieu de/d | plutôt que de/d | plutôt que | protesté/proteste/protestons/protestent contre |
            déteste/détestons/hais |
            condamne/condamnons/condamnent/condamné/dénonce/dénonçons/dénoncent/dénoncé |
            interdit/interdire/interdisent/interdisons de | annulé/annule/annulent/annuler | reporté/reporter
            | arrêter/arrête/arrêté/arrêtons de | omis/omet/oublié/négligé de | empêcher/empêche/empêché *
            de/d | contre
            """
        ),
        "comparison": phrases("plutôt * que de | plutôt que de | plutôt que | plutôt * que"),
        "past": phrases("ne * plus | plus | autrefois | jadis"),
    },
    infinitive={
        "intention": phrases(
            """
            peut/pouvons/peuvent/pourrait/pourraient/pourrions |
            doit/devons/doivent/devrait/devraient/devrions | veut/voulons/veulent/veux/voudrait/voudrions |
            menace/menacent/menaçait de | envisage/envisageons/envisagent de | prévoit/prévoient/prévoyons de
            | propose/proposons/proposent de | faut | faudrait
            """
        ),
    },
    beside={
        "denial": phrases("le/la/les/ma/mon/mes/notre/votre moins | bien/beaucoup/nettement moins"),
        "quantity": phrases(
            """
            la moitié de/des | une partie de/des | certains/certaines de/des | peu de | la plupart de/des |
            beaucoup de | au moins | au plus | seulement | un de/des | une de/des | quelques | plusieurs |
            nombre de | un tiers/quart de/des | une minorité/majorité/poignée/fraction de/des | moins de |
            jusque à | presque
            """
        ),
        "narrowed": phrases(
            """
            ancien/ancienne/anciens | prétendu/prétendue/prétendus | faux/fausse | soi-disant | vice | vice -
            | ex | ex - | futur/future | sous | présumé/présumée | supposé/supposée | feu | pseudo |
            conseiller/adjoint/assistant/fils/fille/femme/mari/frère/sœur/avocat/rival/successeur du/de/des |
            prédécesseur/veuve/porte-parole du/de/des
            """
        ),
    },
    numeric=phrases(
        """
        au moins | au plus | plus de | moins de | jusqu'à | jusque à | environ | près de | presque |
        seulement | quelque | quelques | autour de | aux alentours de | à peine | pas même | entre * et |
        maximum | tout au plus | tout juste | à peu près | approximativement | peut-être | un maximum de
        """
    ),
    reporting=words(
        """
        accuse accusent racontent raconte redoutent redoute craignent estime estiment jurent jure répètent
        répète suppose supposent prétendu affirmait affirme affirment assure assurent croient croit disait
        disent dit déclare déclarent pense pensent prétend prétendait prétendent soutiennent soutient
        """
    ),
    distancing=words("affirme affirment prétend prétendait prétendent"),
    themselves=words("elle elles il ils on"),
    own=words("leur leurs sa ses son"),
    acquitting=phrases(
        """
        acquitte/acquittent/acquitté/acquittée/acquittés | relaxe/relaxent/relaxé/relaxée |
        innocente/innocenté/innocentée | disculpe/disculpé/disculpée | gracie/gracié/graciée
        """
    ),
    acquitted_of=words("d de des du"),
    quashing=phrases(
        "annule/annulent/annulé | casse/cassé | infirme/infirmé | abandonne/abandonné | classe/classé | levé"
    ),
    quashed=words(
        "accusation accusations condamnation interdiction jugement peine plainte poursuites procès verdict"
    ),
    claimed=phrases(
        """
        accusé/accusée/accusés/accusées/accuse/accusent * de | soupçonné/soupçonnée/soupçonnés * de |
        jugé/jugés/poursuivi/poursuivis/inculpé pour | mis/mise en examen | prévenu/inculpé de |
        aurait/auraient | présumé/présumée/présumés | prétendument | serait/seraient
        """
    ),
    planned=phrases(
        """
        objectif/but/ambition/intention/projet/idée/défi est/était/reste de/d' | souhaite/souhaitent |
        prévoit/prévoient/prévoyait/promet/promettent/espère/espèrent/envisage/envisagent/projette/projettent
        de/d' | tente/tentent/propose/proposent/menace/menacent de/d' | projet/plan/promesse de
        """
    ),
    doubting=words("probablement peut-être sûrement vraisemblablement apparemment"),
    speakers=words("je nous"),
    narrated={
        "denial": phrases("ne | pas | jamais"),
    },
)
