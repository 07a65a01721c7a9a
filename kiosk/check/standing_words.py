# ruff: noqa: E501  (tables)
"""Words by which the standing of an experimental treatment is known, by language. Texts are folded."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Final

from kiosk.check.claims_words import anywhere, words

MEANINGS: Final[Mapping[str, Mapping[str, re.Pattern[str]]]] = {
    "en": {
        "approval": words(r"approv(?:ed|al|es?)", r"cleared|clearance|licensed|authori[sz]ed"),
        "unknown": words(
            r"not (?:yet )?known|unknown|(?:do not|don't) (?:yet )?know|not clear|unclear|no proof|not proven|unproven|not sure"
            r"|being studied|no (?:fair )?(?:trial|study)"
        ),
        "harms": words(
            r"harms?|harmful|infections?|bleeding|side effects?|risks?|complications?|injur(?:y|ies)|tumou?rs?|dangers?|dangerous|swelling|soreness|bruis(?:es|ing)|clots?|go wrong"
            r"|(?:can|may|might|could|will) (?:\w+ )?(?:hurt|swell|bleed|bruise|be (?:sore|painful)|get worse|get infected)"
        ),
        "cost": words(r"costs?|prices?|insurance|pays?|\$ ?\d[\d.,]*|dollars"),
        "ask": words(r"asks?|questions?"),
    },
    "es": {
        "approval": words(r"aprob\w+|autoriz\w+|licencia"),
        "unknown": words(
            r"no (?:se )?(?:sabe|sabemos|conoce|esta claro|hay pruebas?|esta demostrado)|desconocid\w+|se desconoce|se (?:esta )?estudia\w*"
        ),
        "harms": words(r"danos?|infeccion(?:es)?|sangrados?|hemorragias?|efectos? (?:secundarios?|adversos?)|riesgos?|complicacion(?:es)?|tumor(?:es)?|peligros?|peligros[oa]s?|hinchazon|moreton\w*|coagulos?|molestias|salir mal|(?:puede[n]?|podrian?) (?:\w+ )?(?:doler|hinchar\w*|sangrar|danar|infectar\w*|empeorar)"),
        "cost": words(r"cuestan?|costos?|costes?|precios?|seguro|pagar?|paga|\$ ?\d[\d.,]*|dolares|euros"),
        "ask": words(r"pregunt\w+"),
    },
    "de": {
        "approval": words(r"(?:nicht |un)?zu(?:ge|zu)lassen\w*|zulassung\w*|genehmig\w+"),
        "unknown": words(r"(?:nicht|noch nicht|niemand|keiner) (?:\w+ )?(?:bekannt|bewiesen|belegt|klar|sicher|wei(?:ss)?)|nicht wissen|wissen (?:\w+ ){0,2}nicht|wei(?:ss)? (?:niemand|man nicht)|unbekannt\w*|unklar\w*|niemand wei(?:ss)?|kein(?:e|en)? (?:beweise?|belege?|nachweise?)"),
        "harms": words(r"risik\w+|schaden|schadet|nebenwirkung\w*|infektion\w*|blutung\w*|komplikation\w*|gefahr\w*"),
        "cost": words(r"kosten|kostet|preise?|\w*kassen?|versicherung\w*|zahl(?:t|en)|euro|franken"),
        "ask": words(r"frag(?:en|e|t|ten)\w*"),
    },
    "fr": {
        "approval": words(r"(?:non )?(?:approuve|autorise|homologue)\w*|autorisations?|agrements?"),
        "unknown": words(r"(?:ne|n')(?: \w+)? ?(?:sait|savons|connait|connaissons) (?:pas|personne)|inconnue?s?|on ignore|nul ne sait|personne ne sait|pas (?:clair|connu|sur|prouve)\w*|aucune preuve|pas de preuves?"),
        "harms": words(r"risques?|dangers?|dommages?|effets? (?:secondaires?|indesirables?)|infections?|saignements?|complications?"),
        "cost": words(r"couts?|coute(?:nt)?|prix|assurances?|payer|paie|paye|rembours\w+|euros?"),
        "ask": words(r"demand(?:er|ez)|questions?"),
    },
    "pt": {
        "approval": words(r"aprov\w+|autoriz\w+|licenca|registr\w+"),
        "unknown": words(r"nao (?:se )?(?:sabe|sabemos|conhece|esta claro|ha provas?)|desconhecid\w+|ninguem sabe"),
        "harms": words(r"danos?|infec(?:cao|coes)|sangramentos?|efeitos? (?:colaterais|adversos?|secundarios?)|riscos?|complicac(?:ao|oes)"),
        "cost": words(r"custa[m]?|custos?|precos?|seguro|plano de saude|pagar?|paga|reais|euros|dolares"),
        "ask": words(r"pergunt\w+"),
    },
    "it": {
        "approval": words(r"approvat\w+|approvazione|autorizzat\w+|autorizzazione"),
        "unknown": words(r"non (?:si )?(?:sa|sappiamo|conosce|e (?:noto|chiaro|dimostrato|provato))|sconosciut\w+|nessuno sa|nessuna prova|ignot\w+"),
        "harms": words(r"dann[oi]|infezion[ei]|sanguinament[oi]|effetti (?:collaterali|indesiderati|avversi)|risch(?:io|i)|complicanz[ae]"),
        "cost": words(r"cost[aio]|costano|prezz[oi]|assicurazion[ei]|pagare|paga|euro"),
        "ask": words(r"domand\w+|chied\w+"),
    },
    "ar": {
        "approval": anywhere("معتمد", "اعتماد", "مرخص", "ترخيص", "مصرح", "تصريح", "الموافقة", "موافق عليه", "موافقة"),
        "unknown": anywhere("لا (?:نعرف|نعلم|ندري|يعرف|يعلم|احد يعرف)", "غير (?:معروف|موكد|واضح|مثبت)", "مجهول", "لا (?:دليل|يوجد دليل|توجد ادلة)", "لم يثبت"),
        "harms": anywhere("ضرر", "اضرار", "مخاطر", "خطر", "عدوى", "نزيف", "نزف", "جانبية", "مضاعفات"),
        "cost": anywhere("تكلف", "كلفة", "تكاليف", "سعر", "ثمن", "تامين", "يدفع", "تدفع", "دولار", "يورو", "ريال", "درهم"),
        "ask": anywhere("اسال", "سوال", "اسيلة", "تسال"),
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
    "de": words(r"(?:ohne|keine?n?|null|frei von)(?: \w+)? (?:risik\w+|schaden|nebenwirkung\w*|infektion\w*|komplikation\w*|gefahr\w*|kosten)|risikofrei|risikolos"),
    "fr": words(r"(?:sans|aucune?|zero|pas de)(?: \w+)? (?:risques?|dangers?|effets? (?:secondaires?|indesirables?)|infections?|complications?)"),
    "pt": words(r"(?:sem|zero|nenhum|nao ha)(?: \w+)? (?:riscos?|danos?|efeitos? (?:colaterais|adversos?)|complicac(?:ao|oes))"),
    "it": words(r"(?:senza|zero|nessun[ao]?)(?: \w+)? (?:risch(?:io|i)|dann[oi]|effetti (?:collaterali|indesiderati)|complicanz[ae])"),
    "ar": anywhere("(?:بدون|دون|بلا|لا) (?:\\w+ )?(?:ضرر|اضرار|مخاطر|خطر|اثار جانبية|مضاعفات)"),
}  # fmt: skip
"""These say the opposite, and do not count."""
YEAR: Final = re.compile(r"(?<!\d)(?:19|20)\d\d(?!\d)|(?<!\d)25\d\d(?!\d)|[\u0660-\u0669\u06f0-\u06f9]{4}")
