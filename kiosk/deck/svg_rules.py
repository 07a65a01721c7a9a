"""Which elements, attributes and CSS of an SVG file are drawn by Qt, and which are not or are not safe."""

from __future__ import annotations

import re
from functools import lru_cache

from kiosk.deck.findings import Severity

SVG = "http://www.w3.org/2000/svg"
Fault = tuple[Severity, str, str]
"""How bad, of which rule, and what helps."""


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


_DRAWN = _words(
    "svg g path rect circle ellipse line polyline polygon defs linearGradient radialGradient stop use image "
    "title desc metadata style mask filter pattern"
)
_FILTERS = _words("feGaussianBlur feOffset feMerge feMergeNode feBlend feComposite feFlood feColorMatrix")
GRADIENTS = _words("linearGradient radialGradient")
PLAIN = _words(
    "d points id class transform x y x1 y1 x2 y2 cx cy fx fy r rx ry width height offset opacity version "
    "fill-opacity stroke-opacity stop-opacity stroke-width stroke-linecap stroke-linejoin stroke-dasharray "
    "fill-rule gradientUnits gradientTransform spreadMethod viewBox preserveAspectRatio"
)
_ELEMENTS: dict[str, Fault] = {
    "script": ("error", "svg-unsafe", "Delete it: a figure only stands still."),
    "foreignObject": ("error", "svg-unsafe", "Draw it with paths."),
    "a": ("error", "svg-unsafe", "Replace the link by a group."),
    "text": ("error", "svg-words", "Delete the words: labels come from figure.yaml."),
    "clipPath": ("error", "svg-qt", "Cut the paths themselves: Qt ignores clipping."),
    "symbol": ("error", "svg-qt", "Use a group in <defs>: Qt draws symbols in a wrong size."),
    "mask": ("warning", "svg-qt", "Draw the shape itself: not every Qt painter masks alike."),
    "filter": ("warning", "svg-qt", "Use stepped insets: not every Qt painter draws filters."),
    "pattern": ("warning", "svg-qt", "Draw the shapes themselves: not every Qt painter draws patterns."),
}
EMBEDDED = re.compile(r"data:image/(?:png|jpeg);base64,[A-Za-z0-9+/=\s]*")
URL = re.compile(r"url\(\s*(['\"]?)\s*([^'\")]*)", re.IGNORECASE)
COLOUR = re.compile(r"var\(|rgba\(|hsla?\(|#(?:[0-9a-f]{8}|[0-9a-f]{4})(?![0-9a-f])", re.IGNORECASE)
IGNORED = re.compile(r"mix-blend-mode|paint-order|clip-path", re.IGNORECASE)


@lru_cache(maxsize=256)
def element_of(name: str) -> tuple[str, Fault | None]:
    """The local name of "NAMESPACE LOCAL", and what is wrong with such an element within the drawing, if anything."""
    namespace, _, local = name.rpartition(" ")
    known = _ELEMENTS.get(local)
    if local in _DRAWN and known is None and local != "svg":
        return local, None
    if local.startswith(("animate", "set", "tspan", "textPath", "textArea", "tref")):
        known = ("error", "svg-qt" if local[0] in "as" else "svg-words", "Delete it.")
    if local == "svg":
        known = ("error", "svg-qt", "Use a group: Qt drops an <svg> within an <svg>.")
    if known is None and (namespace != SVG or local in _FILTERS):
        return local, None  # A drawing program's own notes, which Qt leaves alone, or part of a filter.
    return local, known or ("error", "svg-qt", "Use paths and groups: Qt draws nothing here.")
