"""German words around direct speech."""

from __future__ import annotations

from typing import Final

from briefgen.languages.speech import Speech
from briefgen.languages.vocabulary import listed, words

SPEECH: Final = Speech(
    verbs=words("""
        sagte sagt sagten sagen erklärte erklärt erklärten betonte betont meinte meint fügte fragte fragt
        antwortete antwortet schrieb schreibt schrieben warnte warnt kritisierte kritisiert forderte
        fordert teilte teilt berichtete berichtet rief ruft erwiderte erwidert entgegnete entgegnet
        behauptete behauptet kündigte kündigt äußerte äußert bekräftigte bekräftigt unterstrich
        unterstreicht ergänzte ergänzt nannte nennt sprach spricht erläuterte erläutert bestätigte
        bestätigt versicherte versichert versprach verspricht klagte klagt lobte lobt urteilte urteilt
        mahnte mahnt räumte twitterte twittert verkündete verkündet bezeichnete bezeichnet wiederholte
        wiederholt scherzte flüsterte schimpfte resümierte gab stellte wies bedauerte bedauert erzählte
        erzählt kommentierte kommentiert bemerkte beteuerte konstatierte rechtfertigte begründete
        widersprach widerspricht konterte kontert beklagte beklagt gestand gesteht seufzte seufzt
        bilanzierte präzisierte prophezeite verteidigte mahnte ermahnte jubelte stöhnte argumentierte
        plädierte appellierte verlangte wetterte spottete
        """),
    auxiliaries=words("hat haben hatte hatten habe"),
    participles=words("""
        gesagt erklärt betont gemeint gefragt geantwortet geschrieben gewarnt kritisiert gefordert
        mitgeteilt berichtet gerufen behauptet angekündigt geäußert bekräftigt genannt gesprochen
        bestätigt versichert versprochen beklagt gelobt verkündet bezeichnet erzählt
        """),
    pronouns=words("er sie ich wir man es"),
    determiners=words("""
        der die das ein eine einer sein seine ihr ihre dieser diese jener jene mein meine unser unsere des
        dem den
        """),
    prepositions=words("""
        von vom aus in im am an bei beim für gegen über nach vor mit zu zum zur auf um ohne während wegen
        dazu darauf dabei gegenüber laut
        """),
    particles=words("von van zu zum de der den della di da bin ibn al el und"),
    titles=words("herr herrn frau dr prof dipl ing"),
    sources=words("laut gemäß nach"),
    sources_after=words("zufolge"),
    briefly=words("so wie"),
    adverbs=words("""
        gestern heute dann später weiter auch noch dazu am montag dienstag mittwoch donnerstag freitag
        samstag sonntag zuvor außerdem jedoch aber nun daraufhin wörtlich zudem abend morgen unter anderem
        """),
    reserves=words("""
        nie niemals nicht nirgends kein keiner niemand angeblich vermeintlich mutmaßlich vorgeblich soll
        sollen hätte hätten würde würden könnte könnten dürfte müsste wollte bestritt bestreitet leugnete
        dementierte dementiert verneinte weigerte wenn falls ob erfunden erfundene erfundenes gefälscht
        gefälschte fälschlich fälschlicherweise falsch unterstellt unterstellte gerücht gerüchten weigert
        angebliche satire parodie wollte sollte möchte vermied verweigerte film roman theaterstück
        """),
    roles=listed("""
        minister ministerin präsident präsidentin kanzler kanzlerin sprecher sprecherin chef chefin
        vorsitzende vorsitzender politiker politikerin meister meisterin direktor direktorin leiter
        leiterin anwalt anwältin experte expertin professor professorin sekretär sekretärin beauftragte
        beauftragter forscher forscherin senator senatorin richter richterin trainer trainerin
        abgeordnete abgeordneter
        """),
    common=words("""
        der die und das den von zu mit sich des auf für ist im dem nicht ein eine als auch es an werden
        aus er hat dass sie nach wird bei einer um am sind noch wie einem über einen so zum war haben nur
        oder aber vor zur bis mehr durch man sein wurde sagte
        """),
)
