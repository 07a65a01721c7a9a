from __future__ import annotations

import math
import re
from functools import cache
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest
from PySide6.QtCore import QPointF
from PySide6.QtGui import QPainterPath, QPolygonF

from kiosk.deck.figure import Figure
from kiosk.deck.figures import read_figures
from kiosk.deck.files import DeckFiles
from tools.figures import anatomy, framing

ROOT = Path(__file__).parents[2]
ASSETS = ROOT / "assets" / "figures"
BONE_FIGURES = ("hip-front", "hip-apart", "pelvis", "socket", "hip-turn", "hip-turn-muscles")
TURNTABLES = ("hip-turn", "hip-turn-muscles")
STILLS = ("hip-front", "hip-apart", "pelvis", "socket")
RING = re.compile(r"M([^MZ]+)Z")


@cache
def figures() -> dict[str, Figure]:
    return read_figures(DeckFiles(ROOT))


@cache
def shapes(path: Path) -> dict[str, QPainterPath]:
    root = ET.fromstring(path.read_text(encoding="utf-8"))
    return {element.get("id", ""): shape_of(element.get("d", "")) for element in root}


def shape_of(drawn: str) -> QPainterPath:
    shape = QPainterPath()
    for ring in RING.findall(drawn):
        points = [QPointF(*map(float, point.split())) for point in ring.split("L")]
        shape.addPolygon(QPolygonF(points))
        shape.closeSubpath()
    return shape


def mask(figure: str, structure: str) -> QPainterPath:
    return shapes(figures()[figure].masks[0])[structure]


def around(x: float, y: float, radius: float) -> list[QPointF]:
    turns = [math.tau * step / 12 for step in range(12)]
    return [QPointF(x + radius * math.cos(turn), y + radius * math.sin(turn)) for turn in turns]


@pytest.mark.parametrize("name", BONE_FIGURES)
def test_every_leader_ends_on_the_structure_that_is_seen(name: str) -> None:
    figure = figures()[name]
    for view, path in enumerate(figure.masks):
        for structure in figure.structures:
            shape = shapes(path)[structure.id]
            x, y = structure.anchors[view]
            assert shape.isEmpty() or shape.contains(QPointF(x, y)), f"{structure.id} in view {view}"


@pytest.mark.parametrize("name", STILLS)
def test_leaders_end_well_inside_their_structure(name: str) -> None:
    figure = figures()[name]
    for structure in figure.structures:
        shape = mask(name, structure.id)
        assert all(shape.contains(point) for point in around(*structure.anchors[0], 6)), structure.id


@pytest.mark.parametrize("name", STILLS)
def test_labels_lie_within_the_safe_area(name: str) -> None:
    for structure in figures()[name].structures:
        x, y = structure.anchors[0]
        assert 80 <= x <= 1520, structure.id
        assert 60 <= y <= 940, structure.id


@pytest.mark.parametrize("name", STILLS)
def test_every_structure_of_a_still_is_in_sight(name: str) -> None:
    for structure in figures()[name].structures:
        assert not mask(name, structure.id).isEmpty(), structure.id


def test_the_patients_right_is_on_the_left_of_the_picture() -> None:
    anchors = {structure.id: structure.anchors[0] for structure in figures()["pelvis"].structures}
    right = [name for name in anchors if name.endswith("-right")]
    assert len(right) >= 6
    for name in right:
        other = name.removesuffix("right") + "left"
        assert anchors[name][0] < 800 < anchors[other][0]
        assert anchors[name][0] + anchors[other][0] == pytest.approx(1600, abs=24), name


def test_the_hip_turns_once_round_in_even_steps() -> None:
    for name in TURNTABLES:
        assert len(figures()[name].pictures) == framing.VIEWS
        assert len(figures()[name].masks) == framing.VIEWS


def test_bones_and_muscles_turn_in_the_same_frame() -> None:
    bare, clothed = (figures()[name] for name in TURNTABLES)
    assert bare.view_box == clothed.view_box
    assert bare.layer is not None
    assert bare.layer.name == clothed.name
    bones = {structure.id for structure in bare.structures}
    assert bones < {structure.id for structure in clothed.structures}


def test_the_first_view_is_from_the_front_and_the_next_quarter_from_the_outside() -> None:
    masks = [shapes(path) for path in figures()["hip-turn"].masks]
    thigh = [view["bone-femur"].boundingRect().center().x() for view in masks]
    assert thigh[0] < 760
    assert thigh[36] > 840
    assert masks[18]["bone-femur"].contains(QPointF(800, 900))
    assert masks[18]["labrum"].boundingRect().width() > masks[54]["labrum"].boundingRect().width()


def test_nothing_is_cut_off_while_the_hip_turns() -> None:
    for path in figures()["hip-turn"].masks:
        bounds = shapes(path)["bone-pelvis"].boundingRect()
        assert bounds.left() > 80
        assert bounds.right() < 1520
        assert bounds.top() > 20


def test_leaders_glide_while_the_hip_turns() -> None:
    for structure in figures()["hip-turn"].structures:
        if structure.id in {"bone-pelvis", "bone-femur"}:
            pairs = zip(structure.anchors, structure.anchors[1:], strict=False)
            assert max(math.dist(one, next_) for one, next_ in pairs) < 160, structure.id


def test_pictures_and_masks_stay_small() -> None:
    assert sum(path.stat().st_size for path in ASSETS.rglob("*") if path.is_file()) < 40_000_000
    for name in BONE_FIGURES:
        turns = name in TURNTABLES
        for path in figures()[name].pictures:
            assert path.stat().st_size <= (35_000 if turns else 250_000), path
        for path in figures()[name].masks:
            assert path.stat().st_size <= (12_000 if turns else 60_000), path


def height_of(y: float) -> float:
    """Millimetres above the ball's centre, of a place in the front view."""
    return framing.HIP_FRONT.centre[2] + (500 - y) / framing.HIP_FRONT.scale


def test_the_outer_knobs_tip_is_level_with_the_balls_centre() -> None:
    tip = height_of(mask("hip-front", "bone-greater-trochanter").boundingRect().top())
    assert tip == pytest.approx(anatomy.TROCHANTER_TIP_UP, abs=2.5)


def test_the_ball_is_as_wide_as_agreed() -> None:
    ball = mask("hip-apart", "cartilage-femoral").boundingRect()
    centre = framing.HIP_APART.place(framing.ball_apart())
    radius = anatomy.HEAD_DIAMETER / 2 * framing.HIP_APART.scale
    assert ball.right() - centre[0] == pytest.approx(radius, abs=6)
    assert centre[1] - ball.top() == pytest.approx(radius, abs=6)


def test_the_inner_knob_lies_below_the_ball_as_agreed() -> None:
    bounds = mask("hip-front", "bone-lesser-trochanter").boundingRect()
    assert height_of(bounds.center().y()) == pytest.approx(-anatomy.LESSER_TROCHANTER_DOWN, abs=7)


def across(shape: QPainterPath, middle: QPointF, direction: tuple[float, float]) -> tuple[QPointF, QPointF]:
    """Where a line through a place inside a shape leaves it on either side."""
    ends = []
    for way in (1, -1):
        reach = 0.0
        while shape.contains(middle + QPointF(*direction) * (reach * way)):
            reach += 0.25
        ends.append(middle + QPointF(*direction) * (reach * way))
    return ends[0], ends[1]


def neck_and_width() -> tuple[tuple[float, float], float]:
    """The neck's direction on the picture, from the ball's centre, and its least width in mm."""
    shape = mask("hip-front", "bone-femur")
    centre = framing.HIP_FRONT.place((0, 0, 0))
    steep = math.radians(anatomy.NECK_SHAFT_ANGLE - 90 - 6)
    along, aside = (-math.cos(steep), math.sin(steep)), (math.sin(steep), math.cos(steep))
    scale = framing.HIP_FRONT.scale
    found = []
    for far in range(24, 36):
        middle = QPointF(*centre) + QPointF(*along) * (far * scale)
        one, other = across(shape, middle, aside)
        found.append((math.dist(one.toTuple(), other.toTuple()) / scale, (one + other) / 2))
    width, waist = min(found, key=lambda pair: pair[0])
    return (waist.x() - centre[0], waist.y() - centre[1]), width


def test_the_neck_is_as_wide_as_agreed() -> None:
    assert neck_and_width()[1] == pytest.approx(anatomy.NECK_WIDTH, abs=2.5)


def test_neck_and_shaft_meet_at_the_agreed_angle() -> None:
    right, down = neck_and_width()[0]
    neck = math.degrees(math.atan2(down, -right))
    shape = mask("pelvis", "bone-femur-right")
    levels = [framing.PELVIS.place((anatomy.SHAFT_AXIS_TOP[0], 0, height)) for height in (-90, -150)]
    upper, lower = (QPointF(*place) for place in levels)
    tops = [across(shape, place, (1, 0)) for place in (upper, lower)]
    (x1, y1), (x2, y2) = (((one + other) / 2).toTuple() for one, other in tops)
    shaft = math.degrees(math.atan2(y2 - y1, -(x2 - x1)))
    assert 180 - (shaft - neck) == pytest.approx(anatomy.NECK_SHAFT_ANGLE, abs=4)


def test_the_usual_tear_spot_lies_at_the_front_and_top_of_the_rim() -> None:
    spot = mask("socket", "labrum-tear-zone").boundingRect().center()
    ring = mask("socket", "labrum").boundingRect().united(mask("socket", "labrum-tear-zone").boundingRect())
    assert spot.x() > ring.center().x() + ring.width() / 6
    assert spot.y() < ring.center().y() - ring.height() / 6


def test_the_transverse_ligament_closes_the_ring_at_the_bottom() -> None:
    band = mask("socket", "ligament-transverse").boundingRect()
    ring = mask("socket", "labrum").boundingRect()
    assert band.top() > ring.center().y()
    grown = band.adjusted(-4, -4, 4, 4)
    assert mask("socket", "labrum").intersects(grown)
