"""The words of the Spanish passive with "ser"; the one with "se" is plain Spanish and is left alone."""

from __future__ import annotations

import re
from typing import Final

from kiosk.check.telling import words_of

VERBS: Final = frozenset(
    words_of("""
    es son soy eres somos era eran fue fueron fui fuimos será serán seré serás sería serían sea sean fuera fueran fuese
    fuesen ser sido siendo
    """)
)
BETWEEN: Final = re.compile(
    r"^(?:no|y|nunca|siempre|también|ya|aún|todavía|solo|sólo|luego|después|bien|sido|\w+mente)$"
)
PARTICIPLE: Final = re.compile(r"\w{2,}(?:ad|id|íd)[oa]s?$")
IRREGULAR: Final = frozenset(
    f"{stem}{ending}"
    for stem in words_of(
        "hech dich vist puest escrit abiert rot cubiert vuelt resuelt impres descrit propuest descubiert"
    )
    for ending in ("o", "a", "os", "as")
)
NEVER: Final = frozenset(
    words_of("""
    lado lados estado grado grados cuidado cuidados resultado resultados significado líquido líquida líquidos sólido
    sólida rápido rápida rápidos rápidas ácido ácidos válido válida sentido sentidos sonido pedido partido vestido nada
    vida vidas medida medidas salida entrada comida herida heridas bebida caída caídas llegada mirada cada toda todas
    abogado mercado soldado pasado demasiado demasiada demasiados demasiadas fluido fluidos tejido tejidos contenido
    oído oídos nido ruido hígado helado segundo médula mitad húmedo húmeda cálido tímido
    """)
)
STATES: Final = frozenset(
    f"{stem}{ending}"
    for stem in words_of("""
        adecuad complicad delicad limitad cansad pesad apropiad parecid conocid desconocid debid indicad avanzad elevad
        reducid moderad variad privad separad determinad preferid recomendad sabid obligad necesitad prolongad redondead
        """)
    for ending in ("o", "a", "os", "as")
)
BY: Final = frozenset({"por"})
EXAMPLE: Final = "'limpiamos la piel', not 'la piel es limpiada'"
"""What to say, and what not."""
