"""German given names that the common list lacks or has for both sexes, and last letters that tell others."""

from __future__ import annotations

from typing import Final

from briefgen.languages.contract.speech import by_sex

GERMAN_GIVEN: Final = by_sex(
    """
    jan kai toni sascha luca mika nikita kim achim alois andré anselm arne arno axel bastian
    berthold bodo burkhard carsten clemens detlef dietmar dietrich eberhard eckart eduard egon
    ekkehard emil erhard erwin eugen ewald falk ferdinand franz fritz georg gerd gerhard gernot
    gottfried götz guido gustav hajo harald hartmut heiko heiner heinrich henning hermann hinnerk
    ingo jochen jörg jörn josef karsten kaspar kuno lasse lothar ludwig lutz maik malte marius mirko
    norbert olaf onno oskar ottmar philipp ralf reiner reinhold rolf rudolf sigmar silvio steffen
    theo thilo till tilman toni torben udo ulf volker wendelin werner wilfried winfried wolfram
    xaver metin goran dario
    """,
    """
    a andrea simone nicola gabriele anja anneliese antje bärbel bente berit britta carola christa
    christel constanze dorothea dorothee edeltraud elfriede elke else erna ester franziska frauke
    gerda gertrud gesa gesine gitta grit gudrun hanna hannelore hedwig heide helga helma henrike
    hertha ilka imke inga inge irmgard isolde jana janine jördis jutta karoline käthe katharina
    katja klara lene leonie liesel lieselotte lisbeth lotte luise maike mareike maren margarete
    margot marlies mechthild meike meta mirjam nadine nadja nuray ayla pia resi ricarda rosemarie
    roswitha sibylle sonja stefanie steffi svenja sybille tanja tatjana thea traudl trude ulla
    undine ursel ute uta verena veronika viktoria
    """,
)
