"""Words that stand for anybody: as somebody's name they would make everyone's words theirs."""

from __future__ import annotations

from typing import Final

_WORDS: Final = """
    i me my we us our you your he him his she her hers it its they them their theirs who whom whose one
    someone somebody anyone anybody everyone everybody nobody this that these those
    ich wir du ihr er sie es ihn ihm ihnen man wer jemand niemand dieser diese
    je tu il elle on nous vous ils elles lui leur qui celui celle ceux quelqu'un
    yo tú él ella ello nosotros nosotras vosotros ellos ellas usted ustedes quien alguien nadie este esta
"""
ANYBODY: Final = frozenset(_WORDS.split())
"""Personal, interrogative and indefinite pronouns of English, German, French and Spanish."""
