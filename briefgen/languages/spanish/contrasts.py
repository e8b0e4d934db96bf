"""Spanish words of which none can be put for another."""

from __future__ import annotations

from typing import Final

from briefgen.languages.contract.contrasts import Additions, Contrasts, plain_words

_ADDITIONS: Final = Additions(
    total=r"(?:todos los|todas las|la totalidad de l[oa]s|cada)(?= \w)",
    counted=(
        r"l[oa]s?|el|est[oa]s?|es[oa]s?|mis?|tus?|sus?|nuestr[oa]s?|vari[oa]s|algun[oa]s|much[oa]s|poc[oa]s"
        r"|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|otr[oa]s"
    ),
    bounded=(
        r"tod[oa]s?|cada|ning[uú]n\w*|nadie|nunca|jamás|siempre|enter[oa]s?|unánim\w*|unanimidad|totalidad|complet\w*"
        r"|cien|100|sol[oa]s?|sólo|solamente|únic\w+|sin|deben|debe"
    ),
    superlative=r"(?:el|la|los|las)(?: \w+)? más (\w{3,})",
    singular=(
        r"primer\w*|segund\w+|tercer\w*|últim\w+|únic\w+|récord\w*|ning[uú]n\w*|nunca|jamás|otr\w+|más|menos"
        r"|sin precedentes|mejor\w*|peor\w*"
    ),
    within=(
        r"(?:(?P<noun>\w+) (?P<unique>más \w+)) (?:de|del|en|desde|entre)"
        r" (?P<bound>(?:la )?(?:(?-i:[A-ZÁÉÍÓÚ])\w+|\d{4}|\w+ años))"
    ),
    instead=r"en lugar de|en vez de|y no",
    naming=(r"calific\w+|describ\w+|llam(?:a|an|ó|aron)|tach\w+|consider\w+|tild\w+"),
    cause=r"porque|debido a\w*|a causa de\w*|por culpa de\w*|gracias a\w*|provoc\w+|causó|causaron",
    reason=(
        r"con|porque|debid\w+|causa\w*|culpa\w*|gracias|provoc\w+|pues|ya que|raz[oó]n\w*|motiv\w+|tras|por"
        r"|para|cuando|después|ante|según|dijo|dice|explic\w+|así|como|si|pese|aunque|consecuencia\w*|llev\w+|sin|luego"
    ),
)
SPANISH_CONTRASTS: Final = Contrasts(
    table="""
        perro perros / gato gatos / caballo caballos / vaca vacas / cabra cabras / oveja ovejas / cerdo
        cerdos / lobo lobos / ratón ratones / rata ratas / mono monos / paciente pacientes / niños; hospital
        clínica / escuela / iglesia / mezquita / museo / biblioteca / cárcel prisión / hotel / fábrica /
        teatro / aeropuerto / estadio / puente / túnel; trigo / centeno / maíz / arroz;
        el / ella; hombre hombres niño niños / mujer mujeres niña niñas; esposa mujer / esposo marido / hijo
        hijos / hija hijas / hermano hermanos / hermana hermanas / madre / padre / tío / tía / primo / prima
        / sobrino / sobrina / abuelo / abuela; minuto minutos / hora horas / día días diario diaria / semana
        semanas semanal / mes meses mensual / trimestre trimestres / año años anual / década décadas / siglo
        siglos; mañana / tarde / noche / madrugada; primavera / verano / otoño / invierno; ayer / hoy; antes
        / después / durante; desde / hasta; favor en_nombre /
        contra; sobre / bajo; con / sin; dentro / fuera; porque
        / aunque; pese / gracias; y e / o u; más / menos; mejor mejores / peor peores; todos todas todo toda
        cada / mayoría / muchos muchas numerosos numerosas / algunos algunas varios varias / pocos pocas /
        mitad / ningún ninguno ninguna nadie; mayoría / minoría; duplicó duplica duplicar doble / triplicó
        triplica triplicar triple; va van / puede pueden podría podrían / debe deben / debería deberían;
        seguramente / probablemente / quizás quizá posiblemente tal_vez; siempre / frecuentemente menudo /
        veces / raramente / nunca jamás; primer primero primera primeros primeras / segundo segunda / tercer
        tercero tercera / cuarto cuarta / último última últimos últimas; pasado pasada / próximo próxima;
        norte / sur / este / oeste; izquierda / derecha; presidente presidenta / vicepresidente
        vicepresidenta / ministro ministra / alcalde alcaldesa / gobernador gobernadora / diputado diputada
        / senador senadora / rey / reina / embajador embajadora / juez jueza / fiscal / abogado abogada /
        canciller; senado / congreso / gobierno / tribunal; policía policías / ejército soldados militares
        tropas / rebeldes insurgentes guerrilleros / terroristas / civiles / manifestantes / bomberos /
        trabajadores empleados / estudiantes alumnos / maestros profesores / médicos / enfermeros enfermeras
        / vecinos residentes / turistas / periodistas / agricultores / migrantes refugiados; muerto muertos
        muerta muertas murió murieron / herido heridos herida heridas / detenido detenidos arrestado
        arrestados / desaparecido desaparecidos / secuestrado secuestrados / liberado liberados / condenado
        condenados / acusado acusados imputado imputados / absuelto absueltos / rescatado rescatados;
        sospechoso sospechosos / víctima víctimas / testigo testigos / acusado acusados; renunció dimitió /
        despedido destituido cesado / nombrado / elegido / suspendido; compró compra compraron / vendió
        venta vendieron / alquiló / heredó heredaron / robó robaron / donó donaron / dio dieron / recibió
        recibieron; importaciones / exportaciones;
        beneficio beneficios ganancia ganancias / pérdida pérdidas / ingresos; público pública públicos
        públicas / privado privada privados privadas; nacional nacionales / regional regionales / local
        locales / internacional internacionales; económico económica / político política / militar militares
        / social sociales; joven jóvenes / anciano ancianos mayores; rico ricos / pobre pobres; legal
        legales / ilegal ilegales; temporal temporalmente / definitivo definitiva definitivamente
        permanente; parcial parcialmente / total totalmente completo completa completamente; culpable
        culpables / inocente inocentes; verdadero verdadera / falso falsa; fuerte fuertes / débil débiles;
        alto alta alza / bajo baja; grande grandes / pequeño pequeña pequeños pequeñas; largo larga / corto
        corta; temprano / tarde; bueno buena / malo mala; nuevo nueva nuevos nuevas / viejo vieja antiguo
        antigua; rápido rápida rápidamente / lento lenta lentamente; abierto abierta abrió reabrió / cerrado
        cerrada cerró
    """,
    negations=plain_words("no nunca jamás ningún ninguno ninguna nadie nada tampoco sin"),
    after_not=plain_words("solo solamente menos más"),
    until=plain_words("hasta sin"),
    limits=plain_words("""
        casi parcialmente supuestamente presuntamente presunto presunta presuntos presuntas aparentemente
        probablemente posiblemente quizás quizá provisionalmente inicialmente supuesto supuesta ex exministro
        antiguo antigua interino interina adjunto adjunta algunos algunas falso falsa simulado simulada
    """),
    parts=plain_words("algunos algunas muchos muchas mitad parte varios varias dos tres"),
    conditions=plain_words("si excepto salvo exceptuando"),
    unconditional=plain_words("incluso como preguntó preguntaron saber sabe aún"),
    empty=plain_words("""
        el la los las un una unos unas de del a al es son era eran fue fueron ha han había habían será serán
        sido que se lo le su en
    """),
    joining=plain_words("y e o u entre con también"),
    kin=plain_words("""
        hijo hijos hija hijas esposa esposo exesposa mujer exmujer marido exmarido viuda viudo hermano
        hermanos hermana hermanas madre padre padres tío tía sobrino sobrina primo prima nieto nieta
        cuñado cuñada yerno nuera chófer chofer guardaespaldas vecino vecina amigo amiga novio novia
        antecesor sucesor rival familia
    """),
    symmetric=plain_words("""
        reunió reunieron encuentro conversaciones negociaciones entre caso matrimonio frontera acuerdo guerra
        relaciones partido
    """),
    possible=plain_words("puede podría podrían pueden"),
    additions=_ADDITIONS,
)
