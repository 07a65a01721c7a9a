"""The slice through the hip, measured as it is drawn: what a surgeon would measure on the picture."""

from __future__ import annotations

import math
import re
import xml.etree.ElementTree as ET
from itertools import pairwise
from pathlib import Path

import pytest

from tools.figures.section.places import WHOLE

DRAWING = Path(__file__).parents[2] / "assets" / "figures" / "hip-section" / "figure.svg"
SVG = "{http://www.w3.org/2000/svg}"
SHAFT_FROM_UPRIGHT = 4.6  # degrees that the shaft leans inward on its way down

Point = tuple[float, float]
Outline = list[Point]
Groups = dict[str, ET.Element]


@pytest.fixture(scope="module")
def groups() -> Groups:
    tree = ET.parse(DRAWING)
    return {group.get("id", ""): group for group in tree.iter(f"{SVG}g")}


def test_the_ball_is_48_mm_wide(groups: Groups) -> None:
    _, radius = ball(groups)
    assert 2 * radius == pytest.approx(48, abs=1.5)


def test_the_neck_is_31_mm_wide(groups: Groups) -> None:
    assert neck(groups)[1] == pytest.approx(31, abs=2)


def test_the_neck_meets_the_shaft_at_128_degrees(groups: Groups) -> None:
    x, y = neck(groups)[0]
    from_upright = math.degrees(math.atan2(-x, y))
    assert 180 - from_upright - SHAFT_FROM_UPRIGHT == pytest.approx(128, abs=3)


def test_the_outline_leaves_the_circle_at_45_degrees(groups: Groups) -> None:
    assert alpha(groups) == pytest.approx(45, abs=3)


def test_the_neck_has_a_waist(groups: Groups) -> None:
    widths = dict(chords(groups, neck(groups)[0]))
    assert min(widths[along][1] for along in range(24, 34)) < widths[38][1] - 0.2


def test_the_roof_ends_at_30_degrees(groups: Groups) -> None:
    rim = [point for point in bone(groups, "pelvis") if math.hypot(*point) < 28.5 and point[0] < 0 > point[1]]
    assert max(math.degrees(math.atan2(-x, -y)) for x, y in rim) == pytest.approx(30, abs=2.5)


def test_the_outer_knob_is_level_with_the_centre_and_53_mm_outward(groups: Groups) -> None:
    x, y = min((point for point in bone(groups, "femur") if point[0] < -40), key=lambda point: point[1])
    assert x == pytest.approx(-53, abs=2.5)
    assert y == pytest.approx(-1, abs=2)


def test_bone_is_four_and_a_half_mm_from_bone_under_the_roof(groups: Groups) -> None:
    for degrees in (-15, 0, 20):
        roof = reach(bone(groups, "pelvis"), degrees, first=True)
        head = reach(bone(groups, "femur"), degrees)
        assert roof - head == pytest.approx(4.5, abs=0.3)


def test_the_labrum_is_at_most_half_as_large_again_as_in_life(groups: Groups) -> None:
    body = drawn(groups, "labrum", filled="url(")
    tip = max(body, key=lambda point: point[1])
    length = max(math.dist(tip, point) for point in body)
    along = max(body, key=lambda point: math.dist(tip, point))
    thickness = max(away(point, tip, along) for point in body) - min(
        away(point, tip, along) for point in body
    )
    assert length == pytest.approx(1.5 * 5.3 + 0.8, abs=0.8)  # to the far corner of its base
    assert thickness == pytest.approx(1.5 * 2.7, abs=0.9)


def test_the_labrum_touches_the_ball_within_the_film(groups: Groups) -> None:
    assert min(math.hypot(*point) for point in drawn(groups, "labrum", filled="url(")) == pytest.approx(
        24.4, abs=0.2
    )


def test_the_sleeve_keeps_close_to_the_ball(groups: Groups) -> None:
    sleeve = drawn(groups, "capsule-superior", filled="url(")
    for degrees in (-60, -70, -80):
        assert 0.8 < reach(sleeve, degrees, first=True) - 24 < 3.2


# Measuring ---------------------------------------------------------------------------------------


def numbers(text: str) -> list[float]:
    return [float(number) for number in re.findall(r"-?(?:\d+\.?\d*|\.\d+)", text)]


def outline(data: str) -> Outline:
    """The first ring of path data, in millimetres from the centre that the ball should have."""
    start, steps = data.split("M")[1].removesuffix("z").split("z")[0].split("l")
    (x, y), moves = numbers(start), iter(numbers(steps))
    points = [(x, y)]
    for dx, dy in zip(moves, moves, strict=True):
        x, y = x + dx, y + dy
        points.append((x, y))
    return [((x - WHOLE.x) / WHOLE.scale, (y - WHOLE.y) / WHOLE.scale) for x, y in points]


def drawn(groups: Groups, name: str, filled: str = "") -> Outline:
    paths = [path for path in groups[name].iter(f"{SVG}path") if path.get("fill", "").startswith(filled)]
    return outline(paths[0].get("d", ""))


def bone(groups: Groups, name: str) -> Outline:
    return drawn(groups, f"bone-{name}-cortex")


def ball(groups: Groups) -> tuple[Point, float]:
    """The circle through the surface of the ball's cartilage, found without knowing it."""
    points = drawn(groups, "cartilage-femoral", filled="url(")
    for _ in range(6):
        centre, radius = circle(points)
        points = [point for point in points if math.dist(point, centre) >= radius - 0.15]
    return centre, radius


def circle(points: Outline) -> tuple[Point, float]:
    """Least squares: x² + y² = a x + b y + c."""
    rows = [(x, y, 1.0, x * x + y * y) for x, y in points]
    matrix = [[sum(row[i] * row[j] for row in rows) for j in range(4)] for i in range(3)]
    for i in range(3):
        matrix[i] = [value / matrix[i][i] for value in matrix[i]]
        for j in range(3):
            if i != j:
                matrix[j] = [a - matrix[j][i] * b for a, b in zip(matrix[j], matrix[i], strict=True)]
    a, b, c = (row[3] for row in matrix)
    return (a / 2, b / 2), math.sqrt(c + a * a / 4 + b * b / 4)


def crossings(points: Outline, start: Point, way: Point) -> list[float]:
    """How far along a line the outline crosses it."""
    found = []
    for (ax, ay), (bx, by) in pairwise([*points, points[0]]):
        side_a = (ax - start[0]) * way[1] - (ay - start[1]) * way[0]
        side_b = (bx - start[0]) * way[1] - (by - start[1]) * way[0]
        if (side_a < 0) != (side_b < 0):
            share = side_a / (side_a - side_b)
            x, y = ax + (bx - ax) * share - start[0], ay + (by - ay) * share - start[1]
            found.append(x * way[0] + y * way[1])
    return sorted(found)


def reach(points: Outline, degrees: float, *, first: bool = False) -> float:
    """How far from the centre the outline lies, degrees from straight up: the first or the last crossing."""
    turn = math.radians(degrees)
    found = [value for value in crossings(points, (0, 0), (math.sin(turn), -math.cos(turn))) if value > 0]
    return found[0] if first else found[-1]


def chords(groups: Groups, axis: Point) -> list[tuple[int, tuple[Point, float]]]:
    """The middle and the width of the neck, each millimetre along an axis."""
    found = []
    for along in range(22, 42):
        start = (axis[0] * along, axis[1] * along)
        ends = crossings(bone(groups, "femur"), start, (axis[1], -axis[0]))
        low, high = max(end for end in ends if end < 0), min(end for end in ends if end > 0)
        middle = (low + high) / 2
        found.append((along, ((start[0] + axis[1] * middle, start[1] - axis[0] * middle), high - low)))
    return found


def neck(groups: Groups) -> tuple[Point, float]:
    """The neck's axis, through the ball's centre and the middle of its waist, and its least width."""
    axis = (-math.sqrt(0.5), math.sqrt(0.5))
    for _ in range(4):
        (x, y), width = min(
            (chord for along, chord in chords(groups, axis) if along < 36), key=lambda chord: chord[1]
        )
        axis = (x / math.hypot(x, y), y / math.hypot(x, y))
    return axis, width


def alpha(groups: Groups) -> float:
    """Where the upper outline leaves the circle of the ball, in degrees from the neck's axis."""
    (x, y), (_, radius) = neck(groups)[0], ball(groups)
    axis = math.degrees(math.atan2(x, -y))
    femur = bone(groups, "femur")
    return next(
        away for away in range(90, 0, -1) if abs(reach(femur, axis + away, first=True)) > radius + 0.4
    )


def away(point: Point, start: Point, end: Point) -> float:
    """How far a point lies to the side of a line."""
    way = ((end[0] - start[0]) / math.dist(start, end), (end[1] - start[1]) / math.dist(start, end))
    return (point[0] - start[0]) * way[1] - (point[1] - start[1]) * way[0]
