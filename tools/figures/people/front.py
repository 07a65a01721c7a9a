"""A standing person from the front or from behind; the middle of the body is x 0, the ground y 0."""

from __future__ import annotations

from dataclasses import replace
from typing import Final

import numpy as np
from shapely import Geometry, Point, Polygon, box, union_all
from shapely.affinity import scale

from tools.figures.ink.shapes import filled, line, outline, rounded, spline
from tools.figures.people.clothes import Look
from tools.figures.people.geometry import Width, placed, tapered
from tools.figures.people.hands import hand
from tools.figures.people.heads_front import head_front
from tools.figures.people.painting import Piece, Stroke

# One half, from the neck down the side, round the foot and up the inside of the leg.
_HALF: Final = (
    (0, 147), (5.3, 146.8), (7.0, 144.4), (12.0, 142.4), (17.2, 139.6), (18.6, 134), (16.8, 127), (16.4, 121),
    (15.0, 112), (14.7, 106), (16.2, 97), (17.8, 88), (18.0, 82), (17.4, 74), (15.8, 63), (13.4, 52.5),
    (12.7, 46.5), (12.4, 41), (13.1, 33.5), (11.6, 22), (10.0, 11), (10.6, 6), (12.8, 2.2), (11.8, 0.2),
    (6.4, 0.1), (3.6, 0.6), (3.9, 4.5), (4.7, 10), (4.5, 22), (3.6, 33), (4.7, 41), (4.7, 46.5), (3.7, 53),
    (2.0, 64), (0.8, 74), (0, 78.5),
)  # fmt: skip
_SHOULDER: Final = np.array([16.6, 135.2])
_ELBOW: Final = np.array([22.6, 109.5])
_WRIST: Final = np.array([26.4, 85.5])
_UPPER: Final[tuple[Width, ...]] = ((0, 5.0, 5.2), (0.3, 4.8, 4.8), (0.75, 4.2, 4.2), (1, 4.0, 4.1))
_LOWER: Final[tuple[Width, ...]] = ((0, 4.0, 4.1), (0.22, 4.5, 4.4), (0.7, 3.3, 3.2), (1, 2.9, 2.8))


def silhouette(look: Look) -> Geometry:
    """Trunk and legs, without head and arms."""
    half = Polygon(spline([(x * look.girth, y) for x, y in _HALF], steps=10)).buffer(0)
    whole = half.union(scale(half, -1, 1, origin=(0, 0))).buffer(0.05)
    return rounded(whole, 0.3)


def arm(look: Look, side: int) -> tuple[Geometry, Piece]:
    """The bare arm and the hand on one side: -1 is the viewer's left."""
    upper, lower = tapered(_SHOULDER, _ELBOW, _UPPER), tapered(_ELBOW, _WRIST, _LOWER)
    cap = outline([(12.6, 139.5), (17.4, 140.0), (20.6, 136.0), (13, 131)])
    joined = filled(union_all([upper, lower, cap]), 3)
    palm = hand(placed(_WRIST, -84, mirror=True), "relaxed", look.skin)
    if side < 0:
        joined = scale(joined, -1, 1, origin=(0, 0))
        palm = hand(placed(_WRIST * (-1, 1), -96), "relaxed", look.skin)
    return joined, replace(palm, shape=rounded(filled(joined.union(palm.shape), 3.0), 0.5))


def standing(look: Look, *, back: bool = False) -> list[Piece]:
    """A person who stands with the arms beside the body, in a T-shirt and shorts, barefoot."""
    body = silhouette(look)
    neck = outline([(-5.2, 153), (5.2, 153), (5.6, 146.5), (9, 143), (0, 141), (-9, 143), (-5.6, 146.5)])
    arms = [arm(look, side) for side in (-1, 1)]
    return [
        *[whole for _, whole in arms],
        Piece(body, look.skin, _limb_lines(back=back)),
        Piece(neck, look.skin),
        _shorts(body, look, back=back),
        _shirt(look, [joined for joined, _ in arms], back=back),
        *head_front(look, 157.5, back=back),
    ]


def _shirt(look: Look, arms: list[Geometry], *, back: bool) -> Piece:
    trunk = silhouette(look).buffer(0.9).intersection(box(-40, 97, 40, 150))
    sleeves = [joined.buffer(1.1).intersection(box(-40, 119, 40, 150)) for joined in arms]
    collar = scale(Point(0, 149).buffer(1), 7.8, 4.2 if back else 6.4)
    shoulders = filled(union_all([trunk, *sleeves]).intersection(box(-40, 130, 40, 150)), 14)
    shape = rounded(union_all([trunk, *sleeves, shoulders]).difference(collar), 0.9)
    seams = [line([(s * 17.4, 140.2), (s * 15.4, 134), (s * 16.4, 127.5)], 6) for s in (-1, 1)]
    return Piece(shape, look.shirt, tuple(Stroke(seam, 0.4, 0.4) for seam in seams))


def _shorts(body: Geometry, look: Look, *, back: bool) -> Piece:
    wide = body.buffer(1.2).intersection(box(-40, 61, 40, 101))
    legs = wide.difference(outline([(0, 79), (1.2, 70), (1.0, 58), (-1.0, 58), (-1.2, 70)]))
    marks = [Stroke(line([(0, 100), (0, 90), (0, 80)], 4), 0.4, 0.45 if back else 0.3)]
    if back:
        marks += [
            Stroke(line([(s * 2.0, 78.5), (s * 8, 76.4), (s * 13, 78.2)], 6), 0.5, 0.5) for s in (-1, 1)
        ]
    else:
        marks += [
            Stroke(line([(s * 14.5, 92), (s * 9, 86.5), (s * 3.5, 80.5)], 6), 0.4, 0.4) for s in (-1, 1)
        ]
    return Piece(legs, look.trousers, tuple(marks))


def _limb_lines(*, back: bool) -> tuple[Stroke, ...]:
    """Kneecaps in front, the hollows of the knees behind, the ankles."""
    marks = []
    for side in (-1, 1):
        knee = [(side * 5.9, 47.6), (side * 8.6, 44.6 if not back else 46.6), (side * 11.2, 47.6)]
        marks.append(Stroke(line(knee, 6), 0.45, 0.4))
        if not back:
            toes = [(side * at, 2.6) for at in (5.6, 7.2, 8.8, 10.3)]
            marks += [Stroke(line([(x, 1.0), (x, y)], 3), 0.35, 0.4) for x, y in toes]
    return tuple(marks)
