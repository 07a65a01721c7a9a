# ruff: noqa: E501  (tables)
"""Words by which the standing of an experimental treatment is known, by language. Texts are folded."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Final

from kiosk.check.claims_words import words

MEANINGS: Final[Mapping[str, Mapping[str, re.Pattern[str]]]] = {
    "en": {
        "approval": words(r"approv(?:ed|al|es?)", r"cleared|clearance|licensed|authori[sz]ed"),
        "unknown": words(
            r"not (?:yet )?known|unknown|(?:do not|don't) (?:yet )?know|not clear|unclear|no proof|not proven|unproven|not sure"
            r"|being studied|no (?:fair )?(?:trial|study)"
        ),
        "harms": words(r"harms?|infections?|bleeding|side effects?|risks?|complications?|injur(?:y|ies)|tumou?rs?"),
        "cost": words(r"costs?|prices?|insurance|pays?|\$ ?\d[\d.,]*|dollars"),
        "ask": words(r"asks?|questions?"),
    },
    "es": {
        "approval": words(r"aprob\w+|autoriz\w+|licencia"),
        "unknown": words(
            r"no (?:se )?(?:sabe|sabemos|conoce|esta claro|hay pruebas?|esta demostrado)|desconocid\w+|se desconoce|se (?:esta )?estudia\w*"
        ),
        "harms": words(r"danos?|infeccion(?:es)?|sangrados?|hemorragias?|efectos? (?:secundarios?|adversos?)|riesgos?|complicacion(?:es)?|tumor(?:es)?"),
        "cost": words(r"cuestan?|costos?|costes?|precios?|seguro|pagar?|paga|\$ ?\d[\d.,]*|dolares|euros"),
        "ask": words(r"pregunt\w+"),
    },
}  # fmt: skip
DENIED: Final[Mapping[str, re.Pattern[str]]] = {
    "en": words(
        r"(?:no|without|zero|free of|never any)(?: \w+)? (?:risks?|harms?|side effects?|infections?|complications?|costs?)",
        r"risk-free|free of charge|no questions? asked|no question|without question|at no cost",
    ),
    "es": words(
        r"(?:sin|cero|ningun|no hay|no tiene)(?: \w+)? (?:riesgos?|danos?|efectos? (?:secundarios?|adversos?)|infeccion(?:es)?|complicacion(?:es)?|costos?)",
    ),
}  # fmt: skip
"""These say the opposite, and do not count."""
YEAR: Final = re.compile(r"(?<!\d)(?:19|20)\d\d(?!\d)|(?<!\d)25\d\d(?!\d)|[\u0660-\u0669\u06f0-\u06f9]{4}")
