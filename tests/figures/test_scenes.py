"""The drawings of people, things and diagrams: fair, in their place, and anchored on what they show."""

from __future__ import annotations

import xml.etree.ElementTree as ET
from functools import cache
from pathlib import Path
from typing import Any

import pytest
import yaml
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QGuiApplication, QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

FIGURES = Path(__file__).parents[2] / "assets" / "figures"
SCENES = [
    "body-map",
    "tests",
    "choices",
    "options",
    "exercises",
    "spin",
    "marrow-content",
    "recovery-surgery",
    "recovery-injection",
    "warning-hip",
    "warning-after",
    "evidence-ladder",
    "balance",
    "talk",
    "prepare",
]
LARGEST = 500_000
PAINTED = 200  # alpha of what counts as paint, of 255
INSIDE = 6.0  # how far from the edge of its paint an anchor lies, in units of the drawing


@cache
def declared(name: str) -> dict[str, Any]:
    loaded = yaml.safe_load((FIGURES / name / "figure.yaml").read_text(encoding="utf-8"))
    assert isinstance(loaded, dict)
    return loaded


@cache
def renderer(name: str) -> QSvgRenderer:
    return QSvgRenderer(str(FIGURES / name / "figure.svg"))


def bounds(name: str, group: str) -> QRectF:
    return renderer(name).boundsOnElement(group)


def painted(name: str, group: str) -> QImage:
    """The group alone, at half size."""
    image = QImage(800, 500, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    painter.scale(0.5, 0.5)
    renderer(name).render(painter, group, bounds(name, group))
    painter.end()
    return image


def alpha(image: QImage, x: float, y: float) -> int:
    return image.pixelColor(int(x / 2), int(y / 2)).alpha()


def same_size(name: str, groups: list[str]) -> bool:
    boxes = [bounds(name, group) for group in groups]
    return len({(round(box.width()), round(box.height())) for box in boxes}) == 1


@pytest.mark.parametrize("name", SCENES)
def test_an_anchor_lies_well_on_the_paint_of_its_structure(qapp: QGuiApplication, name: str) -> None:
    for group, structure in declared(name)["structures"].items():
        x, y = structure["anchor"]
        image = painted(name, group)
        if group == "marrow-cells":
            continue  # dots: no paint is as wide as that
        for across, down in ((0, 0), (INSIDE, 0), (-INSIDE, 0), (0, INSIDE), (0, -INSIDE)):
            assert alpha(image, x + across, y + down) > PAINTED, f"{group} at {x + across}, {y + down}"


@pytest.mark.parametrize("name", SCENES)
def test_what_has_a_label_lies_inside_the_safe_area(qapp: QGuiApplication, name: str) -> None:
    for group, structure in declared(name)["structures"].items():
        x, y = structure["anchor"]
        assert 80 <= x <= 1520, group
        assert 60 <= y <= 940, group
        box = bounds(name, group)
        assert box.left() >= 80, group
        assert box.right() <= 1520, group
        assert box.top() >= 55, group
        assert box.bottom() <= 945, group


@pytest.mark.parametrize("name", SCENES)
def test_a_drawing_is_light_and_its_ground_is_clear(qapp: QGuiApplication, name: str) -> None:
    assert (FIGURES / name / "figure.svg").stat().st_size <= LARGEST
    image = QImage(320, 200, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    renderer(name).render(painter)
    painter.end()
    for x, y in ((4, 4), (315, 4), (4, 195), (315, 195)):
        assert image.pixelColor(x, y).alpha() == 0


@pytest.mark.parametrize("name", SCENES)
def test_the_dark_theme_exchanges_colours_that_are_there(name: str) -> None:
    text = (FIGURES / name / "figure.svg").read_text(encoding="utf-8")
    cards = "#EFF5F6"
    dark = declared(name).get("dark", {})
    assert cards not in text or dark[cards] == "#1B2A33"


@pytest.mark.parametrize("name", ["tests", "choices", "options", "warning-hip", "warning-after", "prepare"])
def test_cards_beside_each_other_are_the_same_size(qapp: QGuiApplication, name: str) -> None:
    assert same_size(name, list(declared(name)["structures"]))


@pytest.mark.parametrize("name", ["recovery-surgery", "recovery-injection", "evidence-ladder"])
def test_stations_and_rungs_are_the_same_size(qapp: QGuiApplication, name: str) -> None:
    assert same_size(name, list(declared(name)["structures"]))


def test_there_are_seven_ways_out_of_the_roundabout() -> None:
    assert len(declared("choices")["structures"]) == 7


def columns(image: QImage, left: float, right: float) -> list[float]:
    """Where across the drawing there is paint, between two places."""
    found = range(int(left / 2), int(right / 2))
    return [x * 2 for x in found if any(image.pixelColor(x, y).alpha() > PAINTED for y in range(0, 500, 2))]


@pytest.mark.parametrize("zone", ["zone-groin", "zone-outer-hip", "zone-buttock"])
def test_zones_lie_on_the_right_side_of_the_body(qapp: QGuiApplication, zone: str) -> None:
    front, back = bounds("body-map", "body-front"), bounds("body-map", "body-back")
    image = painted("body-map", zone)
    before = columns(image, front.left(), front.right())
    behind = columns(image, back.left(), back.right())
    assert before or behind
    assert all(x < front.center().x() for x in before)
    assert all(x > back.center().x() for x in behind)


def test_the_groin_is_marked_in_front_and_the_buttock_from_behind(qapp: QGuiApplication) -> None:
    front, back = bounds("body-map", "body-front"), bounds("body-map", "body-back")
    assert columns(painted("body-map", "zone-groin"), front.left(), front.right())
    assert not columns(painted("body-map", "zone-groin"), back.left(), back.right())
    assert columns(painted("body-map", "zone-buttock"), back.left(), back.right())
    assert not columns(painted("body-map", "zone-buttock"), front.left(), front.right())


def test_each_exercise_is_shown_at_rest_or_moved_never_both() -> None:
    names = [name for name in declared("exercises")["structures"] if not name.endswith(("-low", "-high"))]
    states = declared("exercises")["states"]
    assert set(states) == {"rest", *(name.removeprefix("exercise-") for name in names)}
    for state, groups in states.items():
        hidden = {group for group, change in groups.items() if change["opacity"] == 0}
        for name in names:
            moved = name == f"exercise-{state}"
            assert (f"{name}-low" in hidden) is moved
            assert (f"{name}-high" in hidden) is not moved


def test_a_hundred_rows_of_a_hundred_dots() -> None:
    root = ET.parse(FIGURES / "marrow-content" / "figure.svg").getroot()
    (group,) = [part for part in root if part.get("id") == "marrow-cells"]
    (rows,) = group
    lines = rows.get("d", "M").split("M")[1:]
    dot, gap = (float(number) for number in rows.get("stroke-dasharray", "").split())
    assert len(lines) == 100
    for line in lines:
        assert int(float(line.split("h")[1]) / (dot + gap)) + 1 == 100


def test_the_layers_lie_by_weight(qapp: QGuiApplication) -> None:
    plasma, thin, red = (bounds("spin", f"layer-{name}") for name in ("plasma", "thin", "red-cells"))
    assert plasma.top() < thin.top() < red.top()
    assert thin.height() < min(plasma.height(), red.height()) / 3
