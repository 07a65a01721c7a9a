"""The pictures of soft parts: whole, in the right order and on the right side of the bones."""

from __future__ import annotations

import re
from functools import cache
from pathlib import Path
from typing import Any

import pytest
import yaml
from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QImageReader, QPainterPath

from tools.figures.framing import Frame
from tools.figures.soft.frames import BACK, GROIN, PANELS, SIDE, SIDE_CLOSE

FIGURES = Path(__file__).parents[2] / "assets" / "figures"
RENDERS = [
    "ligaments",
    "gluteal-tendons",
    "gluteal-tendon-healthy",
    "gluteal-tendon-torn",
    "hip-flexor",
    "hamstrings",
    "nerves-vessels",
]
LARGEST = 250_000
INSIDE = 5.0
PATH = re.compile(r'<path id="([^"]+)"[^>]* d="([^"]*)"')


@cache
def declared(name: str) -> dict[str, Any]:
    loaded = yaml.safe_load((FIGURES / name / "figure.yaml").read_text(encoding="utf-8"))
    assert isinstance(loaded, dict)
    return loaded


@cache
def masks(name: str) -> dict[str, QPainterPath]:
    drawn = (FIGURES / name / "masks.svg").read_text(encoding="utf-8")
    return {found[1]: shape(found[2]) for found in PATH.finditer(drawn)}


def shape(text: str) -> QPainterPath:
    path = QPainterPath()
    path.setFillRule(Qt.FillRule.OddEvenFill)
    for ring in re.findall(r"M([^Z]*)Z", text):
        corners = [tuple(map(float, corner.split())) for corner in ring.split("L")]
        path.moveTo(*corners[0])
        for corner in corners[1:]:
            path.lineTo(*corner)
        path.closeSubpath()
    return path


def across(name: str, structure: str, y: float) -> list[float]:
    """Where the structure is seen on a level line, unit by unit."""
    path = masks(name)[structure]
    return [float(x) for x in range(1600) if path.contains(QPointF(x, y))]


def middle(name: str, structure: str, y: float) -> float:
    found = across(name, structure, y)
    assert found, f"{structure} is not seen at {y:.0f}"
    return (found[0] + found[-1]) / 2


def millimetres(frame: Frame, units: float) -> float:
    return units / frame.scale


@pytest.mark.parametrize("name", RENDERS)
def test_pictures_are_large_but_light(name: str) -> None:
    path = FIGURES / name / "figure.webp"
    reader = QImageReader(str(path))
    assert (reader.size().width(), reader.size().height()) == (3840, 2400)
    assert path.stat().st_size <= LARGEST


@pytest.mark.parametrize("name", RENDERS)
def test_every_structure_is_seen_and_its_leader_ends_on_it(name: str) -> None:
    for structure, part in declared(name)["structures"].items():
        path = masks(name)[structure]
        assert not path.isEmpty(), structure
        x, y = part["anchor"]
        around = [(0, 0), (INSIDE, 0), (-INSIDE, 0), (0, INSIDE), (0, -INSIDE)]
        missed = [step for step in around if not path.contains(QPointF(x + step[0], y + step[1]))]
        assert not missed, f"{structure} at {x}, {y}"


@pytest.mark.parametrize("name", RENDERS)
def test_nothing_labelled_lies_at_the_border(name: str) -> None:
    for structure, part in declared(name)["structures"].items():
        x, y = part["anchor"]
        assert 80 <= x <= 1520, structure
        assert 60 <= y <= 940, structure


FEMORAL = ("vessel-femoral-artery", "vessel-femoral-vein")


def test_nerve_artery_and_vein_follow_from_outside_to_inside() -> None:
    level = GROIN.place((0, 0, 0))[1]
    order = [middle("nerves-vessels", name, level) for name in ("nerve-femoral", *FEMORAL)]
    assert order == sorted(order)


def test_the_artery_crosses_the_inner_third_of_the_ball() -> None:
    level = GROIN.place((0, 0, 0))[1]
    outer, inner = GROIN.place((-8, 0, 0))[0], GROIN.place((-24, 0, 0))[0]
    assert outer < middle("nerves-vessels", FEMORAL[0], level) < inner


def test_the_sciatic_nerve_passes_just_outside_the_sit_bone() -> None:
    level = BACK.place((-25, -50, -58))[1]
    bone = across("hamstrings", "bone-sit-bone", level) + across("hamstrings", "muscle-hamstrings", level)
    gap = millimetres(BACK, across("hamstrings", "nerve-sciatic", level)[0] - max(bone))
    assert 3 <= gap <= 20


def test_the_front_band_lies_left_and_the_back_band_right() -> None:
    parts = declared("ligaments")["structures"]
    for name in ("iliofemoral", "pubofemoral"):
        assert parts[f"ligament-{name}"]["anchor"][0] < 800, name
    assert parts["ligament-ischiofemoral"]["anchor"][0] > 800
    assert len(across("ligaments", "ligament-iliofemoral", parts["ligament-iliofemoral"]["anchor"][1])) > 40


def test_the_front_of_the_sleeve_reaches_lower_than_its_back() -> None:
    sleeve = masks("ligaments")["capsule"]
    front = max(y for y in range(1000) if any(sleeve.contains(QPointF(x, y)) for x in range(300, 500, 2)))
    assert millimetres(PANELS, front - PANELS.place((0, 0, 0))[1]) > 48


def test_both_tendons_end_on_the_outer_knob() -> None:
    tip, foot = (SIDE.place((60, -8, z))[1] for z in (2, -50))
    for name in ("gluteus-medius", "gluteus-minimus"):
        bottom = masks("gluteal-tendons")[f"muscle-{name}"].boundingRect().bottom()
        assert tip < bottom < foot, name


def test_the_tear_is_large_enough_to_see_and_only_in_the_second_picture() -> None:
    tear = masks("gluteal-tendon-torn")["tendon-tear"].boundingRect()
    assert tear.width() >= 0.15 * 1600 or tear.height() >= 0.15 * 1000
    healthy, torn = (set(declared(f"gluteal-tendon-{name}")["structures"]) for name in ("healthy", "torn"))
    assert torn - healthy == {"tendon-tear"}
    assert SIDE_CLOSE.place((0, -8, -10)) == (800, 500)


def test_the_comparison_names_its_two_pictures() -> None:
    pair = declared("gluteal-tendon-tear")
    assert (pair["kind"], pair["before"], pair["after"]) == (
        "compare",
        "gluteal-tendon-healthy",
        "gluteal-tendon-torn",
    )
