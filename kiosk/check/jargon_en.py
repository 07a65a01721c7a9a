"""Words of the clinic that patients may not know, in English, each with plain words for it."""

from __future__ import annotations

from typing import Final

from kiosk.check.jargon_en_a_i import A_TO_I
from kiosk.check.jargon_en_j_z import J_TO_Z
from kiosk.check.telling import words_of

PLAIN: Final = A_TO_I + J_TO_Z
"""A line for each: the words, a colon, what to say instead."""
EVERYDAY: Final = frozenset(words_of("AM PM TV OK US USA UK EU ID PIN QR CD DVD ATM GPS PDF AIDS"))
"""Letters that everybody knows."""
LOUD: Final = frozenset(
    words_of(
        "NOT NO DO AND OR ALL ONLY MUST STOP NOW CALL BOTH BUT IF YES YOU GO ANY ARE CAN IS THE TO NEW FREE BEST SAFE"
        " REAL HELP ONE TWO ASK"
    )
)
"""Words that are sometimes written in capitals to be heard."""
