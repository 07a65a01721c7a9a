# ruff: noqa: E501  (tables)
"""Words by which waiting, gain, harm, certainty and praise are known, by language. Texts are folded."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

from kiosk.check.claims_words import words


@dataclass(frozen=True, slots=True)
class BalanceWords:
    """`waiting` names the choice of no treatment. `certainty` goes from what is read first to what is read last."""

    waiting: re.Pattern[str]
    treatment: re.Pattern[str]
    gain: re.Pattern[str]
    harm: re.Pattern[str]
    certainty: tuple[tuple[str, re.Pattern[str]], ...]
    praise: re.Pattern[str]


BALANCE: Final[Mapping[str, BalanceWords]] = {
    "en": BalanceWords(
        waiting=words(
            r"wait(?:ing)?(?: and see| for now)?|watch(?:ing|ful)?|nothing(?: for now)?|no (?:treatment|surgery|shot|change)|rest(?:ing)?|do(?:ing)? nothing|not now|live with it|leave it|observ\w+|later|self-care|usual care|activity changes?"
        ),
        treatment=words(
            r"shots?|injections?|surger(?:y|ies)|operations?|pills?|medicines?|drugs?|therap(?:y|ies)|treatments?|exercises?|replacement|gel|cells?|steroids?|procedures?|braces?|training"
        ),
        gain=words(r"helps?|helped|better|eases?|eased|reliefs?|relieves?|improv\w+|gains?|gained|works|worked|less pain|benefits?|recover(?:s|ed)?|content|good|beat|beats"),
        harm=words(
            r"harm(?:s|ful|ed)?|risks?|side[- ]effects?|problems?|infections?|bleed(?:s|ing)?|clots?|sore(?:ness)?|worse|complications?|danger\w*|numb\w*|nerve|stroke|tear again|again|fails?|failed|wears? out|no (?:better|gain|real difference|clear gain|proof|number)|not (?:help|work|everyone|all|get|gain|proven|clearly|known|quite)|(?:did|does|do|may|can) not|didn't|doesn't|hurts?|had pain|pain may|symptoms|downsides?|cons|side|loosen\w*|slips? out|swelling|bruis\w+|unclear|unsure|out of 100 did|others|no less|hope|pretend|dummy|placebo"
        ),
        certainty=(
            ("very-low", words(r"very low|very unsure|very uncertain|not at all sure|hardly sure|do not know at all")),
            ("low", words(r"low|not (?:very )?sure|unsure|uncertain|little sure|not certain")),
            ("moderate", words(r"moderate(?:ly)?|fairly sure|somewhat sure|medium")),
            ("high", words(r"high|very sure|quite sure|sure|certain|well (?:proven|known)")),
        ),
        praise=words(
            r"gentle|gently|simple|simply|easy|easily|quick(?:ly)?|fast|great|excellent|wonderful|amazing|best|ideal|perfect|powerful|modern|advanced|innovative|comfortable|comfortably|superb|popular|trusted|effective|smart|remarkable|outstanding|fresh|smooth(?:ly)?|effortless|convenient|pleasant|precise|mild|only (?:a )?(?:little|few|tiny)|just (?:a|one)|tiny|minor"
        ),
    ),
    "es": BalanceWords(
        waiting=words(r"esper(?:ar|e|a|ando)|vigilar|observ\w+|nada|ningun tratamiento|sin tratamiento|no hacer nada|descans\w+|reposo|por ahora no|mas adelante|aguardar|seguimiento|cambios? de actividad"),
        treatment=words(r"inyeccion(?:es)?|cirugias?|operacion(?:es)?|pastillas?|medicinas?|medicamentos?|terapias?|tratamientos?|ejercicios?|protesis|reemplazo|gel|celulas|esteroides?|corticoides?|procedimientos?"),
        gain=words(r"ayud\w+|mejor\w*|alivi\w+|beneficios?|funcion\w+|ganan?|menos dolor|recuper\w+|buen[oa]?"),
        harm=words(r"(?:tenian|tuvieron|tienen|con|siguen con|siguieron con) (?:mucho |algo de )?dolor|danos?|danar|riesgos?|efectos? (?:secundarios?|adversos?)|problemas?|infeccion(?:es)?|sangr\w+|coagulos?|dolorid\w+|duele\w*|peor\w*|complicacion(?:es)?|peligro\w*|entumec\w+|nervio|derrame|otra vez|de nuevo|fall\w+|no (?:se|hay|ayuda|mejora\w*|funciona\w*|es|esta|a todos|todos|les|lo|tuvieron|alivio)|no|hinchazon|moreton\w*|sintomas|sin (?:diferencia|mejoria|prueba)|los demas|esperanza|placebo|simulad[oa]|poco clar\w+"),
        certainty=(
            ("very-low", words(r"muy baj[oa]|muy poc[oa] (?:segur\w+|certeza)|muy insegur[oa]s?|nada segur[oa]s?|muy poco seguros?")),
            ("low", words(r"baj[oa]|poc[oa] (?:segur\w+|certeza)|no (?:estamos |muy )*segur[oa]s?|insegur[oa]s?|inciert[oa]")),
            ("moderate", words(r"moderad[oa]|bastante segur[oa]s?|medi[oa]|razonablemente segur[oa]s?")),
            ("high", words(r"alt[oa]|muy segur[oa]s?|segur[oa]s?|con certeza")),
        ),
        praise=words(r"suave(?:mente)?|sencill[oa]s?|facil(?:es|mente)?|rapid[oa]s?|rapidamente|excelentes?|maravillos[oa]s?|mejor(?:es)? (?:opcion|tratamiento)|ideal(?:es)?|perfect[oa]s?|potentes?|modern[oa]s?|avanzad[oa]s?|comod[oa]s?|comodamente|popular(?:es)?|eficaz|eficaces|efectiv[oa]s?|notables?|agradables?|precis[oa]s?|leves?|solo (?:un|una|unos|unas)|pequenit[oa]s?|minim[oa]s?"),
    ),
}  # fmt: skip
