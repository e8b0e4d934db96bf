"""French words around direct speech."""

from __future__ import annotations

from typing import Final

from briefgen.languages.speech import Speech
from briefgen.languages.vocabulary import words

SPEECH: Final = Speech(
    verbs=words("""
        dit disait déclare déclarait déclara affirme affirmait affirma explique expliquait expliqua ajoute
        ajoutait ajouta souligne soulignait souligna précise précisait précisa estime estimait estima
        assure assurait assura indique indiquait indiqua répond répondait répondit demande demandait
        demanda écrit écrivait écrivit lance lançait lança annonce annonçait annonça rappelle rappelait
        rappela confie confiait confia regrette regrettait regretta insiste insistait insista dénonce
        dénonçait dénonça conclut concluait poursuit poursuivait raconte racontait raconta prévient
        prévenait avertit promet promettait reconnaît reconnaissait admet admettait témoigne témoignait
        soupire crie criait cria note notait nota observe commente juge qualifie réagit tweete martèle
        plaide renchérit rétorque s'exclame s'interroge s'indigne s'insurge s'inquiète déplore martelait
        réplique répliqua lâche lâcha tranche trancha souffle souffla glisse glissa exige exigea confirme
        confirma murmure murmura résume ironise tonne salue critique rapporte répète nomme appelle
        """),
    auxiliaries=words("a ont avait avaient"),
    participles=words("""
        dit déclaré affirmé expliqué ajouté souligné précisé estimé assuré indiqué répondu demandé écrit
        lancé annoncé rappelé confié regretté insisté dénoncé conclu poursuivi raconté prévenu averti
        promis reconnu admis témoigné crié noté observé commenté jugé qualifié réagi tweeté martelé plaidé
        répliqué lâché tranché soufflé glissé exigé confirmé murmuré résumé renchéri rétorqué ironisé
        déploré salué critiqué résumé rapporté répété fait
        """),
    pronouns=words("il elle ils elles on je nous"),
    determiners=words("le la les un une son sa ses leur leurs ce cet cette mon ma notre l' l’ des"),
    prepositions=words("""
        de du des d' d’ à au aux en dans pour par sur avec chez lors après avant devant contre sous depuis
        """),
    particles=words("de du des la le van von der den bin ibn al el d' d’"),
    titles=words("m mme mlle me dr pr monsieur madame mademoiselle maître"),
    sources=words("selon d'après d’après"),
    adverbs=words(
        "aussi encore ensuite alors hier lundi mardi mercredi jeudi vendredi samedi dimanche ainsi même"
    ),
    reserves=words("""
        jamais pas nie nié nié démenti dément aurait auraient avoir prétendument soi-disant prétendu
        prétendue refusé refuse si supposé supposée supposément faux fausse faussement inventé inventée
        rumeur rumeurs pourrait devrait voudrait apocryphe satire parodie film roman personne aucun
        hypothétique fictif fictive imagine imaginé imaginait n'a n’a n'ont n’ont n'avait n’avait démenti
        voulait évité
        """),
    common=words("""
        de la le et les des en un du une que est pour qui dans a par plus pas au sur ne se ce il sont ou
        avec son aux d'un cette d'une ont ses mais comme on tout nous sa fait été aussi leur bien peut ces
        deux elle
        """),
    reflexive=words("plaint plaignait défend défendait félicite réjouit désole souvient demande justifie"),
    spoken_with_dash=True,
)
