"""How light colours look to different people, as relative luminance from 0 to 1 and contrast from 1 to 21."""

from __future__ import annotations

from functools import cache

Weights = tuple[float, float, float]
LUMINANCE: Weights = (0.2126, 0.7152, 0.0722)
# Machado, Oliveira and Fernandes, "A Physiologically-based Model for Simulation of Color Vision Deficiency",
# IEEE Transactions on Visualization and Computer Graphics 15 (2009), severity 1.0, on linear RGB.
PROTANOPIA = (
    (0.152286, 1.052583, -0.204868),
    (0.114503, 0.786281, 0.099216),
    (-0.003882, -0.048116, 1.051998),
)
DEUTERANOPIA = (
    (0.367322, 0.860646, -0.227968),
    (0.280085, 0.672501, 0.047413),
    (-0.011820, 0.042940, 0.968881),
)
VISIONS = ("colour", "grey", "protanopia", "deuteranopia")
Lights = tuple[float, float, float, float]
"""The luminance of one colour in each of the visions."""


@cache
def lights(pixel: int) -> Lights:
    """How light a colour 0xRRGGBB is in full colour, in grey, and without one kind of cones."""
    coded = ((pixel >> 16) & 255, (pixel >> 8) & 255, pixel & 255)
    red, green, blue = (_linear(part / 255) for part in coded)
    grey = _linear((0.3 * coded[0] + 0.59 * coded[1] + 0.11 * coded[2]) / 255)
    seen = (_light((red, green, blue)), grey)
    return *seen, _blind(PROTANOPIA, (red, green, blue)), _blind(DEUTERANOPIA, (red, green, blue))


def contrast(one: float, other: float) -> float:
    """The contrast of two luminances, as WCAG 2.2 counts it."""
    return (max(one, other) + 0.05) / (min(one, other) + 0.05)


def _linear(part: float) -> float:
    return part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4


def _light(linear: Weights) -> float:
    return sum(weight * part for weight, part in zip(LUMINANCE, linear, strict=True))


def _blind(matrix: tuple[Weights, Weights, Weights], linear: Weights) -> float:
    red, green, blue = (
        min(1.0, max(0.0, sum(weight * part for weight, part in zip(row, linear, strict=True))))
        for row in matrix
    )
    return _light((red, green, blue))
