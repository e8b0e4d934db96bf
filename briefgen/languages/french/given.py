"""French given names that the common list lacks or has for both sexes, and last letters that tell others."""

from __future__ import annotations

from typing import Final

from briefgen.languages.contract.speech import by_sex

FRENCH_GIVEN: Final = by_sex(
    """
    jean andré rené michel pascal joël daniel gabriel luca achille adrien aimé alphonse amédée
    anatole antonin armand arnaud aristide aurélien baptiste barnabé basile blaise brice cédric
    célestin clément constant corentin cyprien cyril cyrille damien denis donatien edmond eloi éloi
    émile émilien eugène fabien fabrice félicien félix fernand firmin flavien florent franck gaétan
    gaspard gaston gauthier geoffroy georges germain ghislain gildas grégoire grégory guilhem
    gustave hippolyte honoré hugues ignace isidore jacky jérémie jérémy jérôme joachim jules kévin
    lazare léo léon léonard léopold lionel luc lucien ludovic marius martial mathias matthieu
    maxence modeste noël octave pacôme patrice philibert quentin raoul raphaël régis rémi rémy
    renaud rodolphe rodrigue romain séraphin sylvain tanguy thibaud théo théodore théophile timothée
    tristan urbain valentin valéry vivien yann yannick yvon
    """,
    """
    a andrée renée michèle joëlle simone adélaïde adèle adeline adrienne agathe aimée albertine
    aline alix amandine andréa angèle annick antoinette apolline arlette armelle aude augustine
    aurore axelle béatrice bénédicte berthe blanche capucine carine cécile céleste chantal charlène
    christelle clarisse claudine clémentine clotilde colette coline coralie corinne daphné dorothée
    édith edwige éléonore éliane élisabeth élise éloïse émeline émilie emmanuelle ernestine estelle
    eugénie eulalie ève fabienne fanny félicie fernande flavie georgette germaine ghislaine ginette
    gisèle guillemette gwenaëlle gwladys héloïse henriette hortense huguette inès irène jeannine
    joséphine josette josiane juliette karine laetitia laure laurence léa léonie liliane line lise
    lucie lucile lucienne ludivine magali maëlle manon marceline margot marguerite mariette marthe
    martine maryse maud mélanie mélissa micheline mireille myriam nadège nadine ninon noémie océane
    odette odile olympe ophélie oriane paulette perrine pierrette raymonde régine reine roberte
    rolande romane rosalie roseline roxane salomé séverine solange soizic stéphanie suzon sylvaine
    thérèse tiphaine valentine victoire victorine violaine violette virginie viviane yolande zoé
    samia leïla
    """,
)
