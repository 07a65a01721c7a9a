"""Words of alternative texts and links that say nothing, by language."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Final

OPENINGS: Final[Mapping[str, re.Pattern[str]]] = {
    "en": re.compile(
        r"(?:an?|the|this)?\s*(?:image|picture|photo(?:graph)?|drawing|illustration|figure|graphic|diagram|icon"
        r"|screenshot)\s+(?:of|show(?:s|ing)|that shows|which shows)\b",
        re.IGNORECASE,
    ),
    "es": re.compile(
        r"(?:una?|el|la|esta|este)?\s*(?:imagen|foto(?:grafía)?|dibujo|ilustración|figura|gráfico|diagrama|esquema"
        r"|icono|captura)\s+(?:de|del|que muestra|muestra|donde se ve)\b",
        re.IGNORECASE,
    ),
}
"""What an alternative text begins with that says only that there is a picture."""
EMPTY_LINKS: Final[Mapping[str, frozenset[str]]] = {
    "en": frozenset(
        {
            *(
                "here",
                "click here",
                "tap here",
                "touch here",
                "press here",
                "see here",
                "go",
                "go here",
                "link",
            ),
            *(
                "more",
                "read more",
                "learn more",
                "see more",
                "find out more",
                "more info",
                "more information",
            ),
            *(
                "this",
                "this page",
                "this slide",
                "this link",
                "page",
                "slide",
                "see",
                "next",
                "continue",
                "details",
            ),
        }
    ),
    "es": frozenset(
        {
            *("aquí", "toque aquí", "pulse aquí", "haga clic aquí", "vea aquí", "clic aquí", "ir", "enlace"),
            *(
                "más",
                "ver más",
                "leer más",
                "saber más",
                "más información",
                "lea más",
                "vea más",
                "siguiente",
            ),
            *(
                "esto",
                "esta página",
                "este enlace",
                "esta diapositiva",
                "página",
                "ver",
                "continuar",
                "detalles",
            ),
        }
    ),
}
"""Texts of links that do not say where they lead."""
