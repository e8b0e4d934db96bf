"""French sentences that take a quotation back, or say that its words are another's."""

from __future__ import annotations

from typing import Final

from briefgen.languages.contract.doubting import Doubting
from briefgen.languages.vocabulary import words

FRENCH_DOUBTING: Final = Doubting(
    lists={
        "fake": words("""
            faux fausse fausses truqué truquée truqués truquées trafiqué trafiquée inventé inventée manipulé
            manipulée fabriqué fabriquée généré générée fictif fictive falsifié falsifiée bidon satirique
            parodique apocryphe
            """),
        "question": words("?"),
        "record": words("""
            vidéo vidéos enregistrement clip tweet message lettre interview entretien citation image montage
            voix communiqué post discours courriel mail conversation audio dialogue
            """),
        "deepfake": words("deepfake deepfakes hypertrucage deep-fake canular fake"),
        "double": words("""
            avatar clone sosie imitateur imitatrice chatbot hologramme marionnette personnage double
            parodiste
            """),
        "fiction": words("""
            film roman pièce comédie sketch satire parodie bande-dessinée téléfilm rêve scénario série
            feuilleton caricature fable
            """),
        "played": words("""
            joué jouée jouées joués interprété interprétée incarné incarnée imité imitée parodié parodiée
            campée campé
            """),
        "writing": words("""
            lettre message mail courriel discours poème tweet post note sms livre article texte déclaration
            mémoires journal carnet billet communiqué
            """),
        "titled": words("roman livre film poème chanson album pièce tableau autobiographie exposition série"),
        "said": words("""
            propos mots phrase paroles déclaration déclarations affirmation accusation menace mot
            """),
        "sign": words("""
            banderole banderoles pancarte pancartes affiche affiches panneau panneaux tract tracts t-shirt mur
            murs autocollant drapeau casquette badge calicot
            """),
        "kin": words("""
            grand-père grand-mère père mère mari femme époux épouse frère sœur fils fille oncle tante avocat
            avocate médecin mentor patron patronne voisin voisine prédécesseur rival rivale adversaire
            """),
        "legend": words("inscription mots slogan mention message texte mot"),
        "proverb": words("proverbe dicton adage maxime"),
        "utter": words("dire déclarer prononcer affirmer crier répondre lâcher lancer"),
    },
    frames="""
        ascribed: cité|cite|citait|citant|paraphrasant son|sa|ses {kin} :? ❝
        ascribed: lu|lit|lisait|récité|récite la|le|l' {writing} de la|son|sa|ses|leur|l' ~2 :? ❝
        ascribed: lu|lit|lisait|récité|récite la|le|l' {writing} du|des ~2 :? ❝
        inscribed: partagé|partage|publié|relayé|posté|reposté|diffusé ~2 {record} \
            intitulé|intitulée|titré|titrée :? ❝
        unconfirmed: prétend|prétendent|affirme|affirment|assure|soutient|raconte|jure que|qu' NAME \
            lui|leur|me|nous a|avait ~2 dit|confié|déclaré|lancé|promis|avoué :? ❝
        false: dans|par|selon ~2 {fake} ~1 {record}
        false: dans|par ~2 {record} ~3 {fake}
        false: < sur|d'après ~2 {fake} ~1 {record}
        false: < sur ~2 {record} ~3 {fake}
        false: {fake} {record} ~4 :? ❝
        false: une|un|la|le|cette|ce {record} {fake} ~8 ❝
        false: dans|sur|par ~3 {deepfake}
        false: un|une|le ~2 {deepfake} ~6 ❝
        invented: {double} de|d'|du ~8 :? ❝
        denied: au lieu de|d' ~1 ❝
        denied: plutôt que|qu' ~1 ❝
        false: citation|formule|propos ❝ +7 est|sont|était|étaient ~2 {fake}
        false: {said} ❝ +7 est|sont|était|étaient ~2 {fake}
        asked: ❝ :|, NAME a-t-elle|a-t-il ~3 dit|déclaré|prononcé|écrit ~3 {question}
        invented: dans un|le|une|la|ce|cette|son|sa ~1 {fiction} +10 ❝
        invented: {played} par
        invented: dans le|un rôle de|d'|du
        unconfirmed: selon|d'après|à|d' +3 rumeur|rumeurs
        unconfirmed: rumeur ~2 veut|voudrait|prétend|court
        unconfirmed: le bruit court
        unconfirmed: on raconte|murmure|prétend que|qu'
        denied: démenti|dément|démentent|nie|nié|nient ~3 qu'|que ~8 ❝
        invented: ❝ , fait|faisait|font|faisaient dire ~4 à|au
        ascribed: ❝ ,? ~4 l' entourage de|d'|du|des
        unconfirmed: ❝ , aurait|auraient ~1 \
            dit|menacé|déclaré|lancé|affirmé|crié|répondu|écrit|promis|confié|assuré|glissé
        unconfirmed: prête|prêtent|prêtait|prêté ~2 à NAME +4 ❝
        unreal: jamais ~4 dirait|diraient ~1 :? ❝
        unreal: ne dirait jamais ~1 :? ❝
        ascribed: est|sont|était|étaient|été accusé|accusée|soupçonné|soupçonnée ~2 d'avoir|d'|de|avoir ❝
        invented: ❝ ,? ~6 dans un|le|une|la|son|sa roman|pièce|conte|scénario
        heard: ❝ ,? a-t-on|avait-on demandé|lancé|répondu|rétorqué ~1 à|au NAME
        heard: lettre|courrier|pétition|message ~1 à NAME ,? on|il lit|lisait|est|était écrit? :? ❝
        ascribed: ❝ , titrait|titre|titrent|titraient
        heard: s'|s est|était? entendu|entend|entendue ~1 dire|répondre|rétorquer|reprocher ~3 ❝
        heard: ❝ ,? s'|s est|était? entendu|entend|entendue ~1 dire|répondre|rétorquer|reprocher
        inscribed: ❝ ,? est|était ~1 titre|nom|slogan|refrain de|du|d'
        inscribed: {titled} ~2 intitulé|intitulée|titre ❝
        intended: allait|voulait|pensait|comptait|failli|aurait ~2 dire ~2 :? ❝
        joking: moqué|moquée|moque|moquait|raillé|raille|ironisé|ironise|singé ~6 : ❝!
        invented: parodié|parodie|imité|imite|singé|singe|contrefait|caricaturé NAME :? ❝
        unconfirmed: accuse|accusé|accusent|reproche|reproché|soupçonne +6 \
            d'avoir|avoir|d' ~2 dit|déclaré|affirmé|promis|écrit|crié|lancé ~2 :? ❝
        inscribed: {sign} ~3 portant|avec|affichant|arborant ~2 {legend} :? ❝
        inscribed: {sign} ~2 proclamant|disant|annonçant :? ❝
        inscribed: {sign} ~4 où|qui|disait|proclamait ~4 \
            lit|lisait|lire|disait|disaient|proclamait|écrit|inscrit|annonçait :? ❝
        inscribed: sur ~3 {sign} +7 lit|lisait|lire|écrit|inscrit :? ❝
        inscribed: {proverb} ~2 :? ❝
        inscribed: ❝ ,? ~8 un|le|ce ~1 {proverb}
        """,
    retracting="""
        elle|il|a|ont retiré|retire ~2 {said}
        elle|il retire ~2 {said}
        est|sont revenue|revenu|revenus ~3 sur ~2 {said}
        s'est|s' est? rétracté|rétractée|dédit|dédite|ravisé|ravisée
        elle|il ~3 est rétracté|rétractée|dédit|dédite|ravisé|ravisée
        elle|il ~3 désavoué|renié|démenti ~2 {said}
        """,
    owning="""
        cité|cite|citait|citant|paraphrasé|paraphrasant|reprenant ~3 mots|paroles|phrase|formule \
            de|d'|du @ +4 ❝
        cité|cite|citait|citant|paraphrasant @ :? ❝
        citant|paraphrasant|imitant|reprenant @ , +8 :? ❝
        ❝ +8 , en? citant|paraphrasant|imitant|reprenant @
        ❝ +8 , en? citant|reprenant|paraphrasant ~2 mots|paroles|phrase|formule de|d'|du @
        lu|lit|lisait|récité|récite|cité|cite ~4 {writing} de|d'|du @ :? ❝
        ❝ , s' est? entendu|entendue dire|répondre|reprocher NAME par @
        ❝ , s'est entendu|entendue dire|répondre|reprocher NAME par @
        ❝ , a entendu ~2 NAME de ~3 @
        ❝ , s' est|est-elle|est-il ~1 vu|vue|entendu|entendue dire|répondre|reprocher ~4 par @
        ❝ , s' est|est-elle|est-il ~1 vu|vue|entendu|entendue dire|répondre|reprocher ~4 par le|la ~2 ,? @
        ❝ , a|ont ~1 crié|lancé|hurlé|jeté # à NAME
        ❝ , a-t-on|on ~1 entendu|entend ~2 # dire|crier|lancer|murmurer
        ❝ , cite|citait|cité ~3 #
        dont le|la|l' ~1 ,? @ ,? ~6 ❝
        comme ~2 disait|dit|disaient|écrivait ~1 @ ,|:? ❝
        """,
    mocking=words("oh ah oui bien mais bravo sûr évidemment ouais voyons"),
    determiners=words("le la les l' un une son sa ses"),
    indefinite=words("un une"),
)  # fmt: skip
