"""Numbers by which a claim is known: so many people, a per cent, when something works; by language."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Final

PER_CENT: Final = re.compile(
    r"\d[\d.,]*\s?(?:%|\u066a)|\b(?:per ?cent|percent(?:age)?|por ciento)\b", re.IGNORECASE
)
_FEW_EN: Final = "one|two|three|four|five|six|seven|eight|nine|ten|twelve|twenty|fifty|a hundred|one hundred"
_FEW_ES: Final = "uno|una|un|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|doce|veinte|cincuenta|cien"
PEOPLE: Final[Mapping[str, re.Pattern[str]]] = {
    "en": re.compile(
        rf"(?<!step )(?<!page )(?<!part )(?<!slide )\b(?:\d[\d,.]*|{_FEW_EN})"
        rf" (?:(?:people |patients )?(?:out )?of|in) (?:every |the )?(?:\d[\d,.]*|{_FEW_EN})\b"
        r"|\b(?:half|most|a third|two thirds|a quarter|three quarters)"
        r" of (?:all |the )?(?:people|patients|those|them)\b",
        re.IGNORECASE,
    ),
    "es": re.compile(
        rf"(?<!paso )(?<!página )(?<!parte )\b(?:\d[\d,.]*|{_FEW_ES}) (?:personas )?(?:de|en) (?:cada )?"
        rf"(?:\d[\d,.]*|(?:{_FEW_ES})\b(?! (?:días?|semanas?|meses|años?|horas?)))"
        r"|\b(?:la mitad|la mayoría|un tercio|dos tercios|un cuarto|tres cuartos)"
        r" de (?:todas? )?(?:las |los )?(?:personas|pacientes|gente)\b",
        re.IGNORECASE,
    ),
}
"""So many of so many people."""
EFFECTS: Final[Mapping[str, tuple[re.Pattern[str], re.Pattern[str]]]] = {
    "en": (
        re.compile(
            r"\b(?:better|worse|relie(?:f|ve[sd]?)|eases?d?|help(?:s|ed|ing)?|improv\w+|works?|worked|lasts?|lasted"
            r"|wears? off|heal(?:s|ed|ing)?|recover\w*|pain[- ]free|gone|go(?:es)? away|back to|return(?:s|ed)? to)\b",
            re.IGNORECASE,
        ),
        re.compile(
            rf"\b(?:\d+|{_FEW_EN}|a few|several)(?:[ -](?:to|or|and)[ -](?:\d+|{_FEW_EN}))?[ -]"
            r"(?:hours?|days?|weeks?|months?|years?)\b",
            re.IGNORECASE,
        ),
    ),
    "es": (
        re.compile(
            r"\b(?:mejor(?:a|an|ar|ó|aron|ía)?|peor|alivi\w+|ayud\w+|funcion\w+|dura[n]?|duró|sana[nr]?|cura[nr]?"
            r"|recuper\w+|sin dolor|desaparec\w+|volver a|vuelven? a|efecto)\b",
            re.IGNORECASE,
        ),
        re.compile(
            rf"\b(?:\d+|{_FEW_ES}|unos|unas|pocos|pocas)(?: (?:a|o|y) (?:\d+|{_FEW_ES}))? "
            r"(?:horas?|días?|semanas?|mes(?:es)?|años?)\b",
            re.IGNORECASE,
        ),
    ),
}
"""Words of an effect, and words of a time: both in one sentence tell when or how long something works."""
ADVICE: Final[Mapping[str, re.Pattern[str]]] = {
    "en": re.compile(r"\b(?:call|tell|ask|if|unless|when you)\b", re.IGNORECASE),
    "es": re.compile(r"\b(?:llame|llámenos|diga|díganos|pregunte|si|cuando)\b", re.IGNORECASE),
}
"""A sentence with these says what to do, not what a treatment does."""
