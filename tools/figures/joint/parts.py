"""The structures of the joint figures: their words, where their leaders end, their textures."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Final, Literal

from tools.figures import anatomy
from tools.figures.ink.canvas import Canvas
from tools.figures.palette import AIR, BACKDROP, BACKDROP_DARK
from tools.figures.section.frame import BALL, SOCKET, polar
from tools.figures.section.places import WHOLE, Place
from tools.figures.writing import Change, Declaration, Part, Point, write_figure

CARD_LINE: Final = "#C9D6DC"
AIR_DARK: Final = "#243741"
Side = Literal["", "left", "right"]
States = Mapping[str, Mapping[str, Change]]
DARK: Final = {BACKDROP: BACKDROP_DARK, AIR: AIR_DARK, CARD_LINE: "#3C5361"}
ON_LABRUM: Final = polar(SOCKET + 2.0, -anatomy.CENTRE_EDGE_ANGLE - 6.0)
IN_SPLIT: Final = polar(SOCKET + 0.5, -anatomy.CENTRE_EDGE_ANGLE + 0.4)


@dataclass(frozen=True, slots=True)
class Kind:
    """A structure's word in the glossary, its texture, and the side of its label."""

    term: str
    texture: str
    side: Side = ""


KINDS: Final[Mapping[str, Kind]] = {
    "joint-fluid": Kind("joint-fluid", "", "left"),
    "capsule-superior": Kind("joint-sleeve", "waves", "left"),
    "capsule-inferior": Kind("joint-sleeve", "waves", "left"),
    "tendon-gluteus-medius": Kind("tendon", "waves", "left"),
    "tendon-gluteus-minimus": Kind("tendon", "waves", "left"),
    "muscle-gluteus-medius": Kind("buttock-muscles", "cross", "left"),
    "muscle-gluteus-minimus": Kind("buttock-muscles", "cross", "left"),
    "muscle-iliopsoas": Kind("hip-flexor", "cross", "right"),
    "muscle-obturator-internus": Kind("inner-pelvis-muscle", "cross", "right"),
    "film": Kind("joint-fluid", "plain", "right"),
    "bone-pelvis": Kind("socket", "plain", "right"),
    "fat-pulvinar": Kind("fat-pad", "bricks", "right"),
    "ligamentum-teres": Kind("ligament-of-the-ball", "waves", "right"),
    "bone-femur": Kind("ball", "plain", "left"),
    "cartilage-femoral": Kind("smooth-cartilage", "dots", "right"),
    "cartilage-acetabular": Kind("smooth-cartilage", "dots", "right"),
    "ligament-transverse": Kind("transverse-ligament", "waves", "right"),
    "anchor": Kind("anchor", "plain", "right"),
    "labrum": Kind("labrum", "lines", "left"),
    "labrum-tear": Kind("labral-tear", "plain", "right"),
    "stitch": Kind("stitch", "plain", "left"),
    "bone-spur": Kind("bone-spur", "cross", "left"),
    "bare-bone": Kind("wear-arthritis", "plain", "right"),
}

# Where leaders end, in mm. What is in view in a crop is chosen by each figure.
SPOTS: Final[Mapping[str, Point]] = {
    "joint-fluid": polar(BALL + 1.5, -82),
    "capsule-superior": polar(BALL + 4.0, -57),
    "capsule-inferior": (-12.4, 36.0),
    "tendon-gluteus-medius": (-66.4, 12.0),
    "tendon-gluteus-minimus": (-41.2, 3.6),
    "muscle-gluteus-medius": (-56.0, -30.0),
    "muscle-gluteus-minimus": (-30.0, -22.0),
    "muscle-iliopsoas": (37.0, -32.0),
    "muscle-obturator-internus": (41.5, 28.0),
    "bone-pelvis": (6.0, -30.4),
    "fat-pulvinar": polar(27.6, 86),
    "ligamentum-teres": polar(26.8, 129),
    "bone-femur": (-2.0, 4.0),
    "cartilage-femoral": polar(23.0, 34),
    "cartilage-acetabular": polar(25.5, 12),
    "ligament-transverse": polar(27.4, 156),
    "labrum": ON_LABRUM,
    "labrum-tear": IN_SPLIT,
}


def parts(names: Sequence[str], place: Place = WHOLE, spots: Mapping[str, Point] = SPOTS) -> list[Part]:
    """The structures by name in paint order, with their leaders' ends on the canvas."""
    merged = {**SPOTS, **spots}
    found = []
    for name in KINDS:
        if name in names:
            kind, (x, y) = KINDS[name], merged[name]
            anchor = (place.x + x * place.scale, place.y + y * place.scale)
            found.append(Part(name, kind.term, anchor, kind.side, kind.texture))
    return found


@dataclass(frozen=True, slots=True)
class Moving:
    """The states of a drawing, and the one that it starts with."""

    states: States
    start: str = ""


def write_drawing(
    name: str, view: str, canvas: Canvas, found: Sequence[Part], moving: Moving | None = None
) -> None:
    """Write a drawing on the cool ground."""
    declaration = Declaration(
        "drawing",
        view,
        found,
        states=moving.states if moving else {},
        start=moving.start if moving else "",
        dark=DARK,
    )
    write_figure(name, declaration, {"figure.svg": canvas.svg()})


def write_comparison(name: str, view: str, before: tuple[str, str], after: tuple[str, str]) -> None:
    """Write a comparison of two figures of the same crop, each with the term for what it shows."""
    keys = ("before", "before_term"), ("after", "after_term")
    more = {
        key: word
        for side, words in zip(keys, (before, after), strict=True)
        for key, word in zip(side, words, strict=True)
    }
    write_figure(name, Declaration("compare", view, more=more), {})
