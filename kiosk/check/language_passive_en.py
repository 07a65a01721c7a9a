"""The words of the English passive."""

from __future__ import annotations

import re
from typing import Final

from kiosk.check.telling import words_of

VERBS: Final = frozenset(
    words_of("am is are was were be been being isn't aren't wasn't weren't it's they're you're")
)
BETWEEN: Final = re.compile(
    r"^(?:not|and|never|ever|often|always|also|still|now|then|soon|just|only|sometimes|first|later|both|all|each|already"
    r"|even|once|thus|rarely|mostly|being|been|\w+ly)$"
)
PARTICIPLE: Final = re.compile(r"\w{2,}ed$")
IRREGULAR: Final = frozenset(
    words_of("""
    beaten begun done bitten blown
    bought bound brought built caught chosen cut dealt drawn driven drunk eaten fed felt found
    forgotten forbidden given ground grown heard held hidden hit hurt kept laid led left lent let lit made meant met
    paid put read ridden risen run said seen sent set sewn shot shown shut sold spoken spent spread stolen stuck struck
    sworn swept taken taught thought thrown told torn understood undergone withdrawn withheld won woken worn woven wound
    written overseen redone mistaken proven
    """)
)
NEVER: Final = frozenset(
    words_of("""
    need indeed bleed feed seed speed weed breed heed deed embed bed red shed sled wed exceed proceed succeed hundred
    kindred sacred naked wicked aged rugged biped
    """)
)
"""No participles, whatever they end in."""
STATES: Final = frozenset(
    words_of("""
    allowed approved
    associated based bent bored bruised called closed complicated concerned confused connected cut detailed
    dressed educated excited experienced fixed frayed frightened gone grown hurt hidden inflamed injured inspired
    insured interested involved kept known left limited located locked lost made married meant mixed named needed
    numb open overworked pleased prepared put related relaxed relieved required retired rounded rushed satisfied
    scared set shaped shut situated sized skilled spread stuck supposed sure surprised swollen tired torn trained
    troubled unchanged uncontrolled unexplained unproven untreated upset used varied worn worried wounded raised
    crowded curved pointed broken damaged blocked pinched irritated infected thinned stretched weakened
    """)
)
"""What something is like rather than what is done to it, unless somebody is named after "by"."""
BY: Final = frozenset({"by"})
EXAMPLE: Final = "'we numb the skin', not 'the skin is numbed'"
"""What to say, and what not."""
