"""Words by which a summary and a bare reply are known, by language."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Final

from kiosk.check.telling import words_of

SUMMARY_IDS: Final = re.compile(
    r"(?:^|-)(?:summary|sum-up|recap|remember|key-points?|takeaways?|take-home)(?:-|$)"
)
"""In the id of a slide, which is the same in every language."""
SUMMARIES: Final[Mapping[str, re.Pattern[str]]] = {
    "en": re.compile(
        r"\b(?:summar(?:y|ies)|sum(?:s|med)? (?:it |this |them )?(?:all )?up|recap|remember|in short|in a nutshell"
        r"|key (?:points?|messages?|facts?|ideas?)|main (?:points?|messages?|ideas?)|take[- ]?(?:home|aways?)"
        r"|what you (?:have )?(?:learn|saw|read|know)|you (?:now|have) (?:know|seen|learned))",
        re.IGNORECASE,
    ),
    "es": re.compile(
        r"(?:\b(?:resumen|resumiendo|recuerd[ea]|recordar|en pocas palabras|en breve|repas[oae])|"
        r"\b(?:lo|los puntos|las ideas|los mensajes)\s(?:más\s)?(?:important|esencial|principal|clave)"
        r"|\b(?:puntos|ideas|mensajes) clave|lo que (?:ha )?(?:aprendi|vi[os]|ley|ya sabe))",
        re.IGNORECASE,
    ),
}  # fmt: skip
BARE: Final[Mapping[str, frozenset[str]]] = {
    "en": frozenset(
        words_of(
            "yes no not quite correct right wrong true false exactly good great well done sorry incorrect "
            "that's that is this it you are you're almost nearly really sure of course try again ok okay indeed"
        )
    ),
    "es": frozenset(
        words_of(
            "sí si no correcto correcta incorrecto incorrecta exacto exactamente cierto falso verdadero muy "
            "bien casi del todo así es eso no claro por supuesto acertó bueno"
        )
    ),
}
"""Words that say whether an answer is right, and nothing about why."""
