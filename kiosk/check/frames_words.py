# ruff: noqa: E501  (tables)
"""Words by which ways of telling a chance are known, by language. Texts are folded."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

from kiosk.check.claims_words import words

PER_CENT: Final = re.compile(r"\d[\d.,]* ?(?:%|\u066a|\uff05)")
"""In any language."""


@dataclass(frozen=True, slots=True)
class FrameWords:
    """How a language tells chances: in words for per cent, as one in so many, as so many of so many; by comparing only.

    `span` is a time, `group` says of whom.
    """

    per_cent: re.Pattern[str]
    one_in: re.Pattern[str]
    of_hundred: re.Pattern[str]
    people: re.Pattern[str]
    relative: re.Pattern[str]
    span: re.Pattern[str]
    group: re.Pattern[str]


FRAMES: Final[Mapping[str, FrameWords]] = {
    "en": FrameWords(
        per_cent=words(r"(?:\d[\d.,]*|(?:ten|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundred)(?:[- ](?:one|two|three|four|five|six|seven|eight|nine))?)[- ](?:percent|per cent)"),
        one_in=words(r"1 (?:in|out of) (?:every )?\d[\d,.]*", r"one (?:in|out of) (?:every )?(?:\d[\d,.]*|three|four|five|ten|twenty|a hundred)"),
        of_hundred=words(r"\d[\d.]* (?:people |patients )?(?:of|in|out of) (?:every )?100(?![.,]?\d)"),
        people=words(r"\d[\d,.]* (?:people |patients )?(?:of|out of|in) (?:every )?\d[\d,]*\d"),
        relative=words(
            r"(?:two|three|four|five|ten|\d+(?:\.\d+)?) times (?:as |more |less |higher |lower |the |greater )+(?:likely|often|risk|chance|common|effective|many|high|good|helpful)?|(?:twice|half) (?:as|the) (?:likely|often|risk|chance|many|common|high|good|effective|rate)",
            r"(?:doubles?|doubled|triples?|halves|halved|cuts?|reduces?|reduced|lowers?|raises?|increases?|increased|slashes?) (?:your |the |their |its )?(?:\w+ )?(?:risks?|chances?|odds|rates?)(?: of \w+)? (?:by|in half|two-?fold|to half)",
            r"(?:doubles?|doubled|triples?|halves|halved) (?:your |the |their )?(?:\w+ )?(?:risks?|chances?|odds)|\d+ ?(?:%|percent|per cent) (?:more|less|lower|higher|fewer|greater|better|reduction|increase|drop|cut)|\d+-fold|(?:two|three|four|five|ten)fold",
        ),
        span=words(r"\d+(?: to \d+)? ?-?(?:hours?|days?|weeks?|months?|years?)", r"(?:a|one|two|three|six|each|per|every|the (?:first|same)) (?:hour|day|week|month|year)s?", r"(?:after|within|during|later|at) (?:a |the |one |\d+ )?\w+ (?:days?|weeks?|months?|years?|visit|scan|surgery|operation)", r"lifetime|scans?|mri|x-rays?|surgery|operations?|tests?|shots?|injections?"),
        group=words(r"(?:people|patients|adults|women|men|runners|athletes|children|those|knees|joints|shoulders|cases|groups?) (?:with|who|aged|over|under|in|without|like|had|and)", r"trials?|stud(?:y|ies|ied)|reviews?|registr(?:y|ies)|surveys?|groups?|tears?|arthritis|counts?"),
    ),
    "es": FrameWords(
        per_cent=words(r"(?:\d[\d.,]*|(?:diez|veinte|treinta|cuarenta|cincuenta|sesenta|setenta|ochenta|noventa|cien)(?: y (?:uno|dos|tres|cuatro|cinco|seis|siete|ocho|nueve))?) por ciento"),
        one_in=words(r"(?:1|una?) de cada \d[\d.,]*", r"(?:1|una?) (?:de cada|entre) (?:tres|cuatro|cinco|diez|veinte|cien)"),
        of_hundred=words(r"\d[\d,]* (?:personas |pacientes )?(?:de|de cada) 100(?![.,]?\d)"),
        people=words(r"\d[\d.,]* (?:personas |pacientes )?(?:de|de cada|entre) \d[\d.]*\d"),
        relative=words(
            r"(?:dos|tres|cuatro|cinco|diez|\d+) veces (?:mas|menos|mayor|menor)(?: (?:probable|frecuente|riesgo|eficaz|comun))?|el doble de (?:probable|riesgo|probabilidad\w*|personas|frecuente|eficaz)|la mitad (?:de|del) (?:riesgo|probabilidad\w*)",
            r"(?:duplica|triplica|reduce|baja|aumenta|disminuye|sube|corta)n? (?:el |la |su |los )?(?:riesgos?|probabilidad(?:es)?|posibilidad(?:es)?)(?: \w+){0,3} (?:en|a la mitad|un)|(?:duplica|triplica)n? (?:el|la|su) (?:riesgo|probabilidad)|\d+ ?(?:%|por ciento) (?:mas|menos|mayor|menor|de reduccion)",
        ),
        span=words(r"\d+(?: a \d+)? ?(?:horas?|dias?|semanas?|mes(?:es)?|anos?)", r"(?:un|una|dos|tres|seis|cada|al|por|primer) (?:hora|dia|semana|mes|ano)s?", r"toda la vida|resonancia|radiografia|cirugia|operacion(?:es)?|inyeccion(?:es)?|pruebas?"),
        group=words(r"(?:personas|pacientes|adultos|mujeres|hombres|corredores|ninos|casos|grupos?) (?:con|que|de|mayores|menores|en|sin)", r"ensayos?|estudios?|revision(?:es)?|registros?|encuestas?|grupos?|desgarros?|artrosis|artritis"),
    ),
}  # fmt: skip
