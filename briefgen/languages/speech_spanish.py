"""Spanish words around direct speech."""

from __future__ import annotations

from typing import Final

from briefgen.languages.speech import Speech
from briefgen.languages.vocabulary import words

SPEECH: Final = Speech(
    verbs=words("""
        dijo dice dijeron dicen decía afirmó afirma afirmaba aseguró asegura explicó explica explicaba
        añadió añade agregó agrega señaló señala indicó indica declaró declara declararon sostuvo sostiene
        comentó comenta preguntó pregunta respondió responde contestó contesta escribió escribe manifestó
        manifiesta subrayó subraya destacó destaca advirtió advierte anunció anuncia recordó recuerda
        reconoció reconoce admitió admite denunció denuncia criticó critica lamentó lamenta insistió
        insiste precisó precisa apuntó apunta expresó expresa concluyó concluye relató relata contó cuenta
        confesó confiesa exclamó gritó prometió promete reiteró reitera informó informa tuiteó calificó
        califica pidió pide exigió opinó opina matizó recalcó recalca puntualizó zanjó espetó replicó
        replica protestó protesta avisó avisa confirmó confirma sentenció sentencia bromeó bromea ironizó
        suspiró susurró murmuró repuso argumentó argumenta alegó alega detalló llamó llama apostilló
        celebró celebra
        """),
    auxiliaries=words("ha han había habían"),
    participles=words("""
        dicho afirmado asegurado explicado añadido agregado señalado indicado declarado sostenido
        comentado preguntado respondido contestado escrito manifestado subrayado destacado advertido
        anunciado recordado reconocido admitido denunciado criticado lamentado insistido precisado
        apuntado expresado concluido relatado contado confesado prometido reiterado informado calificado
        pedido exigido recalcado protestado avisado confirmado sentenciado bromeado argumentado alegado
        """),
    pronouns=words("él ella ellos ellas yo nosotros usted"),
    determiners=words("el la los las un una su sus este esta ese esa aquel aquella mi nuestro nuestra"),
    prepositions=words("""
        de del a al en para por con sobre ante tras desde entre durante según contra sin hasta que
        """),
    particles=words("de del la las los y van von der bin ibn al el"),
    titles=words("sr sra srta señor señora don doña dr dra d"),
    sources=words("según"),
    adverbs=words(
        "también luego después ayer hoy lunes martes miércoles jueves viernes sábado domingo además ya"
    ),
    reserves=words("""
        nunca jamás no negó niega negado habría habrían supuestamente presuntamente presunto presunta
        desmintió desmiente falsa falso falsamente inventada inventado rumor rumores si hubiera hubiese
        podría debería rechazó rehusó evitó nadie ninguno ninguna quería imaginó imagina apócrifa apócrifo
        sátira parodia película novela ficticio ficticia
        """),
    common=words("""
        de la que el en y a los del se las por un para con no una su al lo como más pero sus le ya o este
        sí porque esta entre cuando muy sin sobre también me hasta hay donde quien desde todo nos durante
        es son fue
        """),
    reflexive=words(
        "queja quejó quejaba lamenta lamentó pregunta preguntó sincera sinceró defiende defendió justificó"
    ),
    spoken_with_dash=True,
)
