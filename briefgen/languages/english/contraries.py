"""English words that say the opposite of each other, for a text about a source in another language."""

from __future__ import annotations

from typing import Final

from briefgen.languages.contract.contraries import Contraries

ENGLISH_CONTRARIES: Final = Contraries(
    sides={
        "amount": (
            (
                r"r(?:ise|ises|ose|isen|ising)|increas\w*|gr(?:ow|ows|ew|own|owing|owth)|climb\w*"
                r"|higher|up by|doubl\w*|tripl\w*|(?:percent|per cent|%|euros) more"
            ),
            (
                r"f(?:all|alls|ell|allen|alling)|decreas\w*|declin(?:e|es|ed|ing) (?:by|to|in)|drop\w*"
                r"|shr(?:ink\w*|ank|unk)|lower|reduc\w*|cuts?|halv\w*|down by"
                r"|(?:percent|per cent|%|euros) (?:less|fewer)"
            ),
        ),
        "vote": (
            r"approv\w*|adopt\w*|accept\w*|voted for|back(?:ed|s)|agree[sd]?",
            (
                r"reject\w*|vot(?:ed|es) (?:against|down)|turn(?:ed|s) down|declin(?:ed|es) to"
                r"|refus\w*|oppos\w*"
            ),
        ),
        "access": (
            r"(?:re)?open\w*",
            r"clos(?:e|es|ed|ing|ure|ures)|shut\w*",
        ),
        "result": (r"profits?|surplus\w*|gains?", r"loss|losses|deficits?"),
        "permission": (
            r"allow\w*|permit\w*|authori[sz]\w*",
            r"ban(?:s|ned|ning)?|forb\w*|prohibit\w*",
        ),
        "course": (
            r"beg(?:in|ins|an|un|inning)|start\w*",
            r"end(?:s|ed|ing)?|finish\w*|conclud\w*|stop\w*",
        ),
        "verdict": (
            r"convict\w*|guilty|sentenced",
            r"acquit\w*|cleared|innocent|not guilty",
        ),
        "standing": (
            r"majorit\w*",
            r"minorit\w*",
        ),
        "review": (r"uph(?:eld|old\w*)|confirm\w*", r"overturn\w*|annul\w*|quash\w*|revers(?:ed|es)"),
        "contest": (r"w(?:on|ins?|inning)|victor\w*", r"los(?:t|es|ing)|defeat\w*"),
        "opinion": (r"prais\w*|welcom\w*|hail(?:ed|s)", r"critici\w*|condemn\w*|denounc\w*"),
        "quality": (r"improv\w*|better", r"worse\w*|deteriorat\w*"),
        "strength": (r"strengthen\w*|stronger", r"weak\w*"),
        "strictness": (r"tighten\w*|stricter", r"eas(?:ed|es|ing)|relax\w*|loosen\w*"),
        "length": (r"extend\w*|prolong\w*", r"shorten\w*"),
        "custody": (r"arrest\w*|detain\w*|jail\w*", r"releas(?:ed|es)|freed"),
        "secrecy": (r"publish\w*|disclos\w*|reveal\w*", r"conceal\w*|hid(?:den|es)?|cover\w* up"),
        "staff": (r"hir(?:ed|es|ing)|recruit\w*", r"laid off|dismiss\w*|fired|sack(?:ed|s)"),
    },
    negations=(r"not|no|never|nobody|none|nothing|neither|nor|cannot|\w+n[’']t|without"),
    denials=(
        r"without|against|unless|except|hardly|barely|reject\w*|refus\w*|deni\w*|deny\w*|declin\w*"
        r"|fail\w*|prevent\w*|lack\w*|avoid\w*|absent\w*|absence|ban\w*|forb\w*|cancel\w*"
        r"|postpon\w*|suspend\w*|rul\w+ out|exclud\w*|impossible|un\w{4,}|in\w{6,}|abandon\w*"
        r"|drop\w*|doubt\w*|scepti\w*|skepti\w*|only|few|little|end(?:ed|s)?|stop\w*|clos\w*"
        r"|oppos\w*|warn\w*|instead|rather"
    ),
    no_denials=(
        r"not (?:only|just|least|merely|to mention)|no (?:later|sooner|less|fewer|more) than"
        r"|no doubt"
    ),
)
