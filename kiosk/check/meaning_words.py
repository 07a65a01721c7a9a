"""Words that a translation must keep apart, by language: opposites, denials, units of time and measure."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Final

from kiosk.check.telling import words_of


def _words(pattern: str) -> re.Pattern[str]:
    return re.compile(rf"\b(?:{pattern})\b", re.IGNORECASE)


Pair = tuple[re.Pattern[str], re.Pattern[str]]
OPPOSITES: Final[Mapping[str, Mapping[str, Pair]]] = {
    "en": {
        "left": (_words("left"), _words("right")),
        "before": (_words("before|ahead of"), _words("after|afterwards")),
        "never": (_words("never"), _words("always|every time")),
        "less": (_words("less|fewer"), _words("more")),
        "hot": (_words("hot|warm|heat"), _words("cold|cool|ice")),
        "front": (_words("front"), _words("back|behind")),
        "inside": (_words("inside|inner"), _words("outside|outer")),
    },
    "es": {
        "left": (_words(r"izquierd[oa]s?"), _words(r"derech[oa]s?")),
        "before": (_words(r"antes (?:de|del|que)|previo a"), _words(r"después(?: de|del)?|luego|tras")),
        "never": (_words("nunca|jamás"), _words("siempre|cada vez")),
        "less": (_words("menos"), _words("más")),
        "hot": (_words("calientes?|calor|tibi[oa]s?"), _words("frí[oa]s?|hielo|fresc[oa]s?")),
        "front": (
            _words("frente|delante|delanter[oa]s?|frontal"),
            _words("detrás|atrás|traser[oa]s?|espalda"),
        ),
        "inside": (
            _words("dentro|adentro|interior(?:es)?|intern[oa]s?"),
            _words("fuera|afuera|exterior(?:es)?|extern[oa]s?"),
        ),
    },
}
"""Each pair of opposites by a name, with the words of either side."""
DENIALS: Final[Mapping[str, re.Pattern[str]]] = {
    "en": re.compile(
        r"\b(?:not?|never|none|nobody|nothing|nor|neither|cannot|without|un\w{3,}|in(?:ability|correct|complete)|few"
        r"|little|hardly|less|fails?|failed|lacks?|stop(?:s|ped)?|avoid|instead|rather|too|unless|until|only|but|except"
        r"|rare\w*|wrong|miss\w*|away|off|free|just|even|any\w*)\b|n['\u2019]t\b|-free\b|less\b",
        re.IGNORECASE,
    ),
    "es": re.compile(
        r"\b(?:no|nunca|jamás|ning[uú]n\w*|nadie|nada|ni|tampoco|sin|salvo|excepto|falta\w*|deja\w*|dej[eó]|evit\w+"
        r"|des\w{4,}|in\w{5,}|im\w{5,}|poc[oa]s?|casi|apenas|menos|rar[oa]s?|equivoc\w+|libre\w*|solo|sólo|sino)\b",
        re.IGNORECASE,
    ),
}
"""Words that deny, or may stand where the other language denies."""
DENIES: Final[Mapping[str, re.Pattern[str]]] = {
    "en": re.compile(r"\b(?:not|never|cannot|no|nobody|nothing)\b|n['\u2019]t\b", re.IGNORECASE),
    "es": re.compile(r"\b(?:no|nunca|jamás|ning[uú]n[oa]?|nadie|nada)\b", re.IGNORECASE),
}
"""Words that plainly deny."""
STOPS: Final[Mapping[str, re.Pattern[str]]] = {
    "en": _words(r"stop(?:s|ped|ping)?|avoid(?:s|ed|ing)?|quit|skip"),
    "es": _words(r"dej(?:e|es|ar|a|en)|evit(?:e|es|ar|a|en)|suspend\w+|abandon\w+|salt(?:e|es|ar|a)"),
}
"""Words that say to leave something: denied they say the opposite, so they do not stand for a denial."""
GRAVE: Final[Mapping[str, re.Pattern[str]]] = {
    "en": _words(
        "approved|take|eat|drink|drive|call|stop|walk|stand|lift|bend|rest|exercise|works?|helps?|safe|proven"
    ),
    "es": _words(
        r"aprobad[oa]s?|tom[ea]r?|com[ea]r?|beb[ea]r?|conduz\w+|conducir|manej\w+|llam\w+|dej\w+|camin\w+|levant\w+"
        r"|dobl\w+|descans\w+|ejercicios?|funciona\w*|ayuda\w*|segur[oa]s?|probad[oa]s?"
    ),
}
"""What people do, or rely on, when they read it: here a denial that was added does harm."""
TIMES: Final[Mapping[str, Mapping[str, re.Pattern[str]]]] = {
    "en": {
        "minutes": _words("minutes?"),
        "hours": _words("hours?"),
        "days": _words("days?"),
        "weeks": _words("weeks?"),
        "months": _words("months?"),
        "years": _words("years?"),
        "pounds": _words("pounds?|lbs?"),
        "kilograms": _words("kilos?|kilograms?|kg"),
        "inches": _words("inch|inches"),
        "centimeters": _words("centimet(?:er|re)s?|cm"),
        "miles": _words("miles?"),
        "kilometers": _words("kilomet(?:er|re)s?|km"),
    },
    "es": {
        "minutes": _words("minutos?"),
        "hours": _words("horas?"),
        "days": _words("días?"),
        "weeks": _words("semanas?"),
        "months": _words("mes(?:es)?"),
        "years": _words("años?"),
        "pounds": _words("libras?"),
        "kilograms": _words("kilos?|kilogramos?|kg"),
        "inches": _words("pulgadas?"),
        "centimeters": _words("centímetros?|cm"),
        "miles": _words("millas?"),
        "kilometers": _words("kilómetros?|km"),
    },
}
MEASURES: Final = re.compile(r"\d\s?(ml|mg|mcg|cm|mm|kg|g|%|°C|°F)(?!\w)", re.IGNORECASE)
"""Units that are written alike in every language."""
FUNCTION_WORDS: Final[Mapping[str, frozenset[str]]] = {
    "en": frozenset(
        words_of(
            "the of and is are was were your you it its in to for with not that this these those or can may will "
            "be been at from by what how which who when if then than they their there but has have had do does did "
            "more most we us"
        )
    ),
    "es": frozenset(
        words_of(
            "el la los las de del y es son era su sus usted ustedes en para por con que esto esta este estos estas "
            "o puede pueden un una unos unas se lo le les al qué cómo cuál quién cuando si pero ha han hay más "
            "muy nos como ser"
        )
    ),
}
"""Small words by which a language is known; none of them is in two lists."""
