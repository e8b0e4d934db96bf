"""How an English sentence turns, limits or disowns what one of its parts says."""

from __future__ import annotations

from typing import Final

from briefgen.languages.contract.scope import Accounts, Scope
from briefgen.languages.english.scope_before import ENGLISH_BEFORE
from briefgen.languages.english.scope_behind import ENGLISH_BEHIND
from briefgen.languages.english.scope_clauses import ENGLISH_CLAUSES
from briefgen.languages.vocabulary import words

ENGLISH_SCOPE: Final = Scope(
    before=ENGLISH_BEFORE,
    behind=ENGLISH_BEHIND,
    clauses=ENGLISH_CLAUSES,
    attributing=words(
        """
        alleging arrested charge charged charges convicted counts court indicted indictment investigated
        investigation prosecutors purportedly reputed rumoured sued suspected suspicion trial according
        accusation accuse accused accuses acknowledges admits admitted allegation allege alleged allegedly
        alleges announce announced announces answer answered answers argue argued argues asked asks assert
        asserted asserts assume assumed assumes attributed attributes believe believed believes blamed blames
        boast boasted boasts call called calls claim claimed claiming claims complain complained complains
        concedes condemned condemns contend contended contends convinced credited credits declare declared
        declares demanded demands denied denies described describes description estimate estimated estimates
        explained explains expressed expresses fear feared fears hear heard hears hinted hints imagine
        imagined imagines insist insisted insists judged judges maintain maintained maintains noted notes
        opinion pointed points praised praises predict predicted predicts pretend pretended pretends promised
        promises quoted quotes raised raises reads remark remarked remarks repeat repeated repeats report
        reported reportedly reports rumor rumour said say saying says sees shout shouted shouts speaks
        speculate speculated speculates spoke statement stressed stresses suggest suggested suggests suspect
        suspected suspects swear swears swore tell tells think thinks thought threatened threatens told urged
        urges view views vowed vows warn warned warns welcomed welcomes worried worries write writes wrote
        """
    ),
    accounts=Accounts(
        single=words("a an another one same single this"),
        nouns=words(
            """
            account article paper column commentary dispatch editorial essay newspaper outlet piece post
            report story text version
            """
        ),
    ),
)
