"""Spanish given names that the common list lacks or has for both sexes, and last letters that tell others."""

from __future__ import annotations

from typing import Final

from briefgen.languages.contract.speech import by_sex

SPANISH_GIVEN: Final = by_sex(
    """
    o borja luca abel adán adolfo adrián agustín aitor alberto alfredo alonso amadeo ángel aníbal
    anselmo ariel augusto aurelio baltasar bartolomé basilio beltrán benigno benito benjamín
    bernardo borja camilo cayetano cecilio clemente cosme cristian cristóbal dámaso damián darío
    dionisio domingo efraín elías eloy emiliano eugenio eusebio ezequiel fabián facundo feliciano
    félix fermín fidel gaspar germán gil gregorio heriberto hilario hipólito horacio iker isidro
    ismael jacinto jerónimo jesús julián justo lázaro leoncio leopoldo luciano marcelino marcial
    mariano martín matías máximo moisés nahuel narciso octavio patricio pío plácido porfirio quintín
    ramiro rodolfo rogelio román roque saúl segundo silvio simón teodoro teófilo tobías tomás
    valentín ventura víctor wenceslao zacarías jordi
    """,
    """
    a rosario consuelo amparo socorro adela adelaida agustina ainara ainhoa aitana alba almudena
    amalia anabel anahí ángeles araceli aránzazu ascensión asunción azucena bárbara belén berta
    blanca brígida candela caridad carlota carolina concha cristina delfina edurne eloísa elvira
    emilia encarnación esperanza estefanía estela ester eugenia eulalia fátima felisa flor florencia
    francisca gema genoveva gracia graciela herminia hortensia ileana inés jacinta josefa josefina
    juana julieta leire leonor lidia lorena lourdes luisa luz macarena maite manuela mar marcela
    maría maribel marisa marta matilde micaela milagros mónica nieves noelia noemí nuria ofelia
    otilia paloma paz piedad pilar purificación raquel rebeca reyes rosalía roxana sol soledad
    susana teodora trinidad úrsula vanesa verónica viviana zoraida elisenda montse
    """,
)
