"""Spanish sentences that take a quotation back, or say that its words are another's."""

from __future__ import annotations

from typing import Final

from briefgen.languages.contract.doubting import Doubting
from briefgen.languages.vocabulary import words

SPANISH_DOUBTING: Final = Doubting(
    lists={
        "fake": words("""
            falso falsa falsos falsas trucado trucada manipulado manipulada inventado inventada generado
            generada ficticio ficticia falsificado falsificada satírico satírica paródico apócrifo apócrifa
            """),
        "question": words("?"),
        "record": words("""
            video vídeo videos vídeos audio grabación clip tuit tweet mensaje carta entrevista cita montaje
            imagen voz comunicado discurso correo conversación publicación declaración
            """),
        "deepfake": words("deepfake deepfakes ultrafalso ultrafalsificación bulo fake"),
        "double": words("""
            avatar clon doble imitador imitadora chatbot holograma marioneta personaje parodista
            """),
        "fiction": words("""
            película novela obra comedia sketch sátira parodia telenovela sueño guion guión serie historieta
            cuento viñeta
            """),
        "played": words("""
            interpretado interpretada encarnado encarnada parodiado parodiada imitado imitada
            """),
        "writing": words("""
            carta mensaje correo discurso poema tuit nota libro artículo texto declaración memorias diario
            comunicado cuaderno
            """),
        "titled": words("novela libro película poema canción álbum obra cuadro exposición serie"),
        "said": words("palabras frase dicho declaraciones afirmación declaración acusación amenaza"),
        "sign": words("""
            pancarta pancartas cartel carteles pegatina muro pared camiseta panfleto letrero gorra bandera
            rótulo
            """),
        "kin": words("""
            abuelo abuela padre madre marido esposa esposo hermano hermana hijo hija tío tía abogado abogada
            médico mentor jefe jefa vecino vecina predecesor rival adversario
            """),
        "legend": words("lema leyenda palabras inscripción frase texto mensaje consigna"),
        "proverb": words("refrán proverbio adagio aforismo"),
        "uttered": words("decir dicho afirmar afirmado declarado prometido escrito pronunciado gritado"),
    },
    frames="""
        ascribed: citó|cita|citaba|citando|parafraseó|parafraseando a su|sus {kin} :? ❝
        ascribed: leyó|lee|leía|recitó|recita el|la {writing} del ~2 :? ❝
        ascribed: leyó|lee|leía|recitó|recita el|la {writing} de la|su|sus|los|las ~2 :? ❝
        inscribed: compartió|difundió|publicó|retuiteó|reenvió|colgó ~2 {record} titulado|titulada :? ❝
        inscribed: compartió|difundió|publicó|retuiteó|reenvió|colgó ~2 {record} con el título|lema|texto :? ❝
        false: en|con|según ~2 {record} ~2 {fake}
        false: en|con|según ~2 {fake} ~1 {record}
        false: la|una|un|el|esa|ese {fake} {record} ~4 :? ❝
        false: un|una|el|la|ese|esa {record} {fake} ~8 ❝
        false: en ~3 {deepfake}
        false: un|una|el ~2 {deepfake} ~6 ❝
        invented: {double} de|del ~8 :? ❝
        denied: en lugar|vez de ~1 ❝
        false: {said} ❝ +7 es|son|era|eran|está ~2 {fake}
        false: cita ❝ +7 es|era|está ~2 {fake}
        asked: ¿ dijo|ha|declaró|escribió NAME ~3 ❝ ~2 {question}
        invented: en la|una|el|un|su ~1 {fiction} +10 ❝
        invented: {played} por
        invented: en el|un papel de|del
        unconfirmed: según ~2 rumor|rumores
        unconfirmed: corre|corría|circula|circulaba ~2 rumor
        unconfirmed: se rumorea|rumoreaba
        unconfirmed: malas lenguas
        denied: desmintió|desmiente|niega|negó ~3 que ~8 ❝
        invented: ❝ , hace|hizo|hacen|hicieron decir ~4 a|al
        ascribed: ❝ ,? ~4 el|del entorno de|del
        unconfirmed: ❝ , habría|habrían ~1 \
            dicho|amenazado|declarado|afirmado|gritado|respondido|escrito|prometido|confiado
        unconfirmed: atribuye|atribuyen|atribuyó|atribuía|atribuyeron|atribuimos|atribuido ~2 a NAME +4 ❝
        unreal: jamás|nunca ~3 diría|dirían ~1 :? ❝
        ascribed: está|estaba|es|fue|sido acusado|acusada|señalado|señalada ~1 de|por haber? ❝
        heard: ❝ ,? le|les preguntaron|preguntan|gritaron|espetaron|respondieron ~2 a|al NAME
        heard: carta|escrito|mensaje|petición ~1 a NAME ~1 se lee|leía|dice :? ❝
        ascribed: ❝ , titulaba|tituló|titula|titulan
        heard: tuvo|tuvieron|hubo|tiene que oír|escuchar ~3 ❝
        heard: ❝ ,? tuvo|tuvieron|tiene que oír|escuchar
        inscribed: ❝ ,? es|era el título|nombre|lema|estribillo de|del
        inscribed: {titled} ~2 titulado|titulada|titula ❝
        intended: iba|estuvo|quería|pensaba|pretendía|punto +2 decir :? ❝
        intended: quiso decir :? ❝ , pero|aunque|mas
        joking: burló|burla|mofó|ironizó|ridiculizó|remedó ~6 : ❝!
        invented: parodió|imitó|remedó|parodia|imita a ~4 :? ❝
        unconfirmed: acusó|acusa|acusaron|acusan|acusado|acusada|reprochó|reprocha +6 \
            de|haber haber? {uttered} ~2 :? ❝
        inscribed: {sign} ~3 con ~2 {legend} :? ❝
        inscribed: {sign} ~3 que decía|dice|decían|rezaba|reza|proclamaba :? ❝
        inscribed: {sign} ~4 leía|lee|leerse|ponía|escrito ~2 :? ❝
        inscribed: {proverb} ~2 :? ❝
        inscribed: ❝ ,? ~8 un|el|ese ~1 {proverb}
        """,
    retracting="""
        se retractó|retracta|desdijo|desdice
        se ha retractado|desdicho
        retiró|rectificó ~2 {said}
        matizó|desmintió después {said}
        """,
    owning="""
        citó|cita|citaba|citando|parafraseó|parafraseando ~2 palabras|frase de|del @ +4 ❝
        citó|cita|citaba|citando|parafraseó|parafraseando a @ :? ❝
        citando|parafraseando|imitando a @ , +8 :? ❝
        ❝ +8 , citando|parafraseando|imitando|citó|parafraseó a @
        ❝ +8 , citando|parafraseando|repitiendo ~2 palabras|frase de|del @
        leyó|lee|leía|recitó|recita|citó ~3 {writing} de|del @ :? ❝
        ❝ , tuvo|hubo que oír|escuchar NAME de|por @
        ❝ , oyó|escuchó NAME de ~3 @
        ❝ , gritó|gritaba|grita|espetó|lanzó|soltó # a NAME
        ❝ , se oyó|escuchó|oye ~1 decir|gritar|murmurar a #
        ❝ , citó|cita|citaba ~3 a #
        cuyo|cuya ~2 ,? @ ,? ~6 ❝
        como ~2 decía|dijo|decían|escribió ~1 @ ,|:? ❝
        """,
    mocking=words("oh ah sí claro bravo seguro desde por ay uy obvio"),
    determiners=words("el la los las un una su sus"),
    indefinite=words("un una"),
)  # fmt: skip
