"""Spanish words for what a number counts, where one is taken for another."""

from __future__ import annotations

from typing import Final

from briefgen.languages.contract.measured import Measured, Payments

SPANISH_MEASURED: Final = Measured(
    senses={
        "casualties": (
            (
                r"muert[oa]s?|muertes?|fallecid[oa]s?|fallecieron|murieron|mató|mataron|matan"
                r"|víctimas mortales|perdieron la vida"
                r"|cadáveres|ahogad[oa]s|asesinad[oa]s?|decesos"
            ),
            r"herid[oa]s?|heridas|hirió|hirieron|lesionad[oa]s?",
            r"desaparecid[oa]s?|desaparecieron",
            r"rescatad[oa]s?|supervivientes?|sobrevivientes?|sobrevivieron|iles[oa]s?|a salvo",
        ),
        "justice": (
            r"detenid[oa]s?|detenciones|detuvo|detuvieron|arrestad[oa]s?|arrestos?|arrestó",
            r"acusad[oa]s?|imputad[oa]s?|procesad[oa]s?|investigad[oa]s",
            r"condenad[oa]s?|condenas?|condenó|declarad[oa]s? culpables?",
            r"absuelt[oa]s?|absoluciones|liberad[oa]s?|puest[oa]s en libertad",
        ),
        "trade": (
            r"export\w+|ventas al exterior",
            r"import(?:aciones|ación|ó|aron|ad[oa]s?|an|adores)|compras al exterior",
        ),
        "result": (
            r"beneficios?|ganancias?|superávit|utilidades",
            r"pérdidas?|déficits?|perdió|perdieron|pierde",
        ),
        "turnover": (
            r"ingresos?|ventas|facturó|facturación|facturaron",
            r"beneficios?|ganancias?",
        ),
        "when": (
            r"(?:año|mes|semana|trimestre) (?:pasad[oa]|anterior)|último (?:año|mes|trimestre)",
            r"est[ae] (?:año|mes|semana|trimestre)",
            (
                r"(?:próxim[oa]) (?:año|mes|semana|trimestre)"
                r"|(?:año|mes|semana|trimestre) (?:próxim[oa]|siguiente|que viene)"
            ),
        ),
        "rank": (
            r"promedi\w*|medi[oa]s?|median\w*",
            r"máxim\w+|más alt[oa]s?|récord",
            r"mínim\w+|más baj[oa]s?",
        ),
        "sex": (r"mujer(?:es)?|niñas|chicas", r"hombres?|varones|niños|chicos"),
        "certainty": (
            r"confirmad[oa]s?|comprobad[oa]s?|verificad[oa]s?",
            r"sospechos[oa]s?|presunt[oa]s?|posibles?|probables?|sin confirmar|supuest[oa]s?",
        ),
        "sum": (
            (
                r"acordad[oa]s?|acordaron|pactad[oa]s?|pagad[oa]s?|pagó|pagaron|concedid[oa]s?|concedió"
                r"|aceptad[oa]s?|aprobad[oa]s?"
                r"|recibid[oa]s?|recibió|abonad[oa]s?|otorgad[oa]s?|lograd[oa]s?"
            ),
            (
                r"pid\w+|pedía\w*|pedid[oa]s?|reclam\w+|exig\w+|solicit\w+|demand(?:a|an|aba|aban|ó"
                r"|aron|ado|ada)|reivindic\w+|quer\w+"
            ),
            r"ofrec\w+|ofert\w+|propus\w+|propuest\w+|propone\w*",
            r"rechaz\w+|deneg\w+",
        ),
        "vote": (
            r"votos? a favor|a favor|síes|apoyaron",
            r"votos? en contra|en contra|noes|se opusieron",
            r"abstenciones|se abstuvieron",
        ),
        "tax": (r"antes de (?:\w+ )?impuestos|brut[oa]s?", r"después de (?:\w+ )?impuestos|net[oa]s?"),
    },
    periods=(
        (
            r"anual(?:es|mente)?|al año|por año|cada año|(?:el|este|del) año(?: pasado)?(?! anterior)"
            r"|todo el año|ejercicio"
            r"|doce meses|en (?:19|20)\d\d"
        ),
        r"semestres?|semestral\w*|seis meses",
        r"trimestres?|trimestral\w*|tres meses",
        r"mensual\w*|(?:al|por|cada) mes",
        r"semanal\w*|(?:a la|por|cada) semana",
        r"diari[oa]s?|(?:al|por|cada) día",
        (
            r"(?:en|durante|a lo largo de|por)(?: los próximos)? (?:dos|tres|cuatro|cinco|seis|siete"
            r"|ocho|nueve|diez|doce|quince|veinte|[2-9]|[1-9]\d)"
            r" años|décadas?|decenio"
        ),
    ),
    whole_periods=(
        r"anual(?:es|mente)?|al año|por año|cada año",
        r"semestral\w*|semestre",
        r"trimestral\w*|trimestre",
        r"mensual\w*|al mes|por mes|cada mes",
        r"semanal\w*|a la semana|por semana",
        r"diari[oa]s?|al día|por día",
        r"en (?:dos|tres|cuatro|cinco|diez) años",
    ),
    compared=r"interanual\w*|un año antes|hace un año|año anterior|respecto|frente",
    joints=r"y|e|pero|mientras|aunque|tras|después|cuando|sino",
    change=(
        r"caída|descenso|pérdida|perdid[oa]s|bajada|reducción|recorte|subida|aumento|crecimiento"
        r"|alza|incremento|menos|más|retroceso"
    ),
    level=r"tras|después|restantes?|quedan|nivel|todavía|aún|(?:hasta|a) \d",
    changed_to=(
        r"(?:cayó|cayeron|caído|cae|bajó|bajaron|bajado|descendió|descendieron|descendido|disminuyó"
        r"|redujo|redujeron|reducid\w+|subió|subieron"
        r"|subido|sube|aumentó|aumentaron|aumentado|creció|crecieron|pasó|pasaron|pasado|ascendió"
        r"|trepó)[^.;:,]{0,40} (?:a|hasta|al|a los|a las)"
    ),
    changed_to_late="",
    share=r"(?:proporción|porcentaje|cuota|parte|presencia) de (?:las |los )?{group} (?:entre|en"
    r"|del?)\b|{group} entre",
    share_within=(
        r"mujer(?:es)?|niñas",
        r"hombres?|varones",
        r"niños|jóvenes|menores|alumnos",
        r"estudiantes",
    ),
    shared=(
        r"\b(?:entre|de) (?:las |los |todas las |todos los )?{group}\b[^.;]{{0,40}}\Z",
        r"[^.;,]{{0,20}}\bde (?:las |los |cada dos |cada tres )?{group}\b",
    ),
    everybody=r"(?:proporción|porcentaje|parte) de (?:los |la |las |todos los )?(?:habitantes"
    r"|personas|adultos|población|votantes|trabajadores|ciudadanos)",
    ages=r"edad(?:es)?|años?|mayor(?:es)?|joven|viej[oa]s?|cumpleaños|longev\w+",
    aged=(
        (
            (
                r"(?:hombre|mujer|joven|niñ[oa]|chic[oa]|varón|menor|ancian[oa]|adolescente|vecin[oa]"
                r"|ciudadan[oa]|conductora?|agente"
                r"|víctima|sospechos[oa]|detenid[oa]|estudiante|jubilad[oa]|madre|padre"
                r"|[A-ZÁÉÍÓÚ]\w+ [A-ZÁÉÍÓÚ]\w+)(?: [a-záéíóúñ]+)?"
                r",? de "
            ),
            r"[ \u00a0]años(?! de (?:cárcel|prisión))",
        ),
        (
            r"(?:hombre|mujer|niño|niña|joven|conductora?|[A-ZÁÉÍÓÚ]\w+ [A-ZÁÉÍÓÚ]\w+) \(",
            r"(?:[ \u00a0]años)?\)",
        ),
        (r"\b[A-ZÁÉÍÓÚ][\w’-]+ [A-ZÁÉÍÓÚ][\w’-]+, ", r"(?:[ \u00a0]años)?,"),
    ),
    numbered=(
        (
            (
                r"(?i:\b(?:calle|avenida|plaza|paseo|carretera|camino|travesía|ronda|glorieta|callejón"
                r"|c/|avda\.))(?: [\wáéíóúñÁÉÍÓÚÑ.]+){1,4},? "
            ),
            r"(?![.,]\d)(?! (?:[a-záéíóúñ]+ )?[a-záéíóúñ]+s\b)",
        ),
        (
            (
                r"(?i:(?<!\w)(?:artículos?|art\.|apartado|párrafo|página|capítulo|líneas?|vuelo"
                r"|habitación|sala|autovía|autopista|carretera"
                r"|número|n\.º|nº|núm\.|kilómetro|km|puerta|andén|vía|autobús|bloque|portal|piso|anexo"
                r"|disposición|ley|bus|sección|tomo)) "
            ),
            r"(?! (?:[a-záéíóúñ]+ )?[a-záéíóúñ]+s\b)(?![.,]\d)",
        ),
    ),
    bodies=(
        r"asociación|sindicatos?|ministerio|consejo|policía|tribunal|dirección|partido|club|comité"
        r"|comisión|agencia|federación"
        r"|autoridad|iglesia|ejército|universidad|hospital|banco|fundación|instituto|cámara"
        r"|parlamento|senado|ayuntamiento"
    ),
    not_owned=r"a|al|en|de|del|desde|hacia|para|con|contra|por|según|entre|hasta",
    payments=Payments(
        paying=r"pag(?:ó|aron|a|an|ará|ado|ada|ar|aba)|abon(?:ó|aron|a|an|ará)|entreg(?:ó|aron)"
        r"|debe|debía|prest(?:ó|aron)"
        r"|don(?:ó|aron)|concedi(?:ó|eron)",
        getting=r"recibi(?:ó|eron|rá|do|da)|recibe|cobr(?:ó|aron|a|an|ará|ado|ada)|ingres(?:ó|aron)"
        r"|percibi(?:ó|eron)",
        to="a|al",
        source="de|del|a|al",
        by="por",
    ),
)
