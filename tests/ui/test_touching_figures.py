"""A finger on a figure means the structure that is painted there."""

from __future__ import annotations

import re
from collections.abc import Mapping

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtQuick import QQuickItem

from kiosk.figures.touch_map_keeper import TouchMaps
from kiosk.paths import ASSETS
from tests.deck.decks import JOINT_YAML, SMALL
from tests.ui.conftest import PORTRAIT, Arrive
from tests.ui.visitor import Visitor

SECTION = ASSETS / "figures" / "hip-section"
DECLARED = (SECTION / "figure.yaml").read_text(encoding="utf-8")
TERMS = sorted(set(re.findall(r"term: (\S+)", DECLARED)))
REAL: Mapping[str, str | bytes] = {
    "assets/figures/section/figure.yaml": DECLARED,
    "assets/figures/section/figure.svg": (SECTION / "figure.svg").read_bytes(),
    "en/glossary.md": SMALL["en/glossary.md"]
    + "".join(f"\n{term} {{ #{term} }}\n:   What it means.\n" for term in TERMS if term != "socket"),
    "en/10-parts/20-joint.md": "# A real one\n\n![A cut.](../../../assets/figures/section/figure.svg)\n\nLook.\n",
}
WANTED = ("labrum", "bone-pelvis", "bone-femur", "cartilage-femoral", "ligamentum-teres")


def maps(visitor: Visitor) -> TouchMaps:
    return visitor.kiosk.touch_maps


def view(visitor: Visitor) -> QQuickItem:
    """The figure that is seen on top."""
    return visitor.all_of("FigureView")[-1]


def on(visitor: Visitor, x: float, y: float, beside: float = 0) -> QPoint:
    """A point of the picture in fractions of its sides, and so many u to the right of it."""
    figure = view(visitor)
    left, top = figure.property("pictureX"), figure.property("pictureY")
    wide, high = figure.property("pictureWidth"), figure.property("pictureHeight")
    point = figure.mapToScene(QPoint(round(left + x * wide), round(top + y * high))).toPoint()
    return point + QPoint(round(beside * visitor.unit), 0)


def ready(visitor: Visitor) -> Visitor:
    """Once the figure knows where its structures are."""
    visitor.settle()
    visitor.wait(
        lambda: bool(maps(visitor)._maps) and all(each.done() for each in maps(visitor)._maps.values())
    )
    return visitor


def anchors(visitor: Visitor) -> dict[str, tuple[float, float]]:
    figure = maps(visitor)._figures["section"]
    x, y, width, height = figure.view_box
    found = {each.id: each.anchors[0] for each in figure.structures}
    return {name: ((at[0] - x) / width, (at[1] - y) / height) for name, at in found.items()}


def test_every_structure_answers_on_the_slide(arrive: Arrive) -> None:
    visitor = ready(arrive(REAL).begin("parts/joint"))
    for name in WANTED:
        visitor.touch(on(visitor, *anchors(visitor)[name]))
        assert (visitor.navigation.overlay, visitor.navigation.structure) == ("focus", name)
        visitor.touch_button("Done")


def test_every_structure_answers_closer(arrive: Arrive, size: tuple[int, int]) -> None:
    visitor = arrive(REAL, size).begin("parts/joint")
    visitor.touch_button("Look closer")
    ready(visitor)
    for name in WANTED:
        visitor.touch(on(visitor, *anchors(visitor)[name]))
        assert visitor.navigation.structure == name
        assert name in view(visitor).property("spot").split(",")


def test_the_picture_answers_the_same_where_words_run_from_the_right(arrive: Arrive) -> None:
    arabic = {
        key.replace("en/", "ar/", 1): text for key, text in {**SMALL, **REAL}.items() if key.startswith("en/")
    }
    visitor = arrive({**REAL, **arabic}, PORTRAIT).begin("parts/joint")
    visitor.navigation.setLanguage("ar")
    ready(visitor)
    assert visitor.navigation.rightToLeft
    for name in WANTED:
        visitor.touch(on(visitor, *anchors(visitor)[name]))
        assert visitor.navigation.structure == name
        visitor.touch_button("Done")


@pytest.fixture
def joint(simple: Visitor) -> Visitor:
    """Before the joint of the small deck, with a needle as thin as 1/50 of the picture."""
    return ready(simple.begin("parts/joint"))


@pytest.mark.parametrize("beside", [-14, 0, 14])
def test_a_thin_structure_is_hit_beside_it_too(joint: Visitor, beside: float) -> None:
    joint.touch(on(joint, 120 / 160, 25 / 100, beside))
    assert joint.navigation.structure == "needle"


def test_a_touch_on_nothing_does_nothing(joint: Visitor) -> None:
    joint.touch(on(joint, 0.1, 0.9))
    assert joint.navigation.overlay == ""
    joint.touch_button("Look closer")
    ready(joint).touch(on(joint, 80 / 160, 60 / 100))
    assert joint.navigation.structure == "ball"
    joint.touch(on(joint, 0.1, 0.9))
    assert joint.navigation.structure == "ball"


def test_the_touch_follows_what_a_point_moves(joint: Visitor) -> None:
    before, after = (110 / 160, 32 / 100), (130 / 160, 12 / 100)
    joint.touch_button("It can hurt.")
    ready(joint).touch(on(joint, *before))
    assert joint.navigation.overlay == ""
    joint.touch(on(joint, *after))
    assert joint.navigation.structure == "needle"


def test_a_finger_that_travels_means_no_structure(joint: Visitor) -> None:
    joint.drag(on(joint, 80 / 160, 60 / 100), (0, 30), (0, 60), (0, 10))
    assert joint.navigation.overlay == ""


def test_a_trembling_finger_means_what_it_touches(joint: Visitor) -> None:
    joint.drag(on(joint, 80 / 160, 60 / 100), (6, 3), (-6, -5), (4, 6))
    assert joint.navigation.structure == "ball"


def test_a_swipe_over_the_figure_turns_the_page(joint: Visitor) -> None:
    joint.drag(on(joint, 0.6, 0.5), *((-40.0 * part, 0) for part in range(1, 8)))
    assert joint.navigation.page == 1
    assert joint.navigation.overlay == ""


def test_two_fingers_and_a_moved_picture_choose_nothing(joint: Visitor) -> None:
    joint.touch_button("Look closer")
    ready(joint)
    spot = on(joint, 80 / 160, 60 / 100)
    joint.pinch(spot, 200, 500)
    assert view(joint).property("zoom") > 1.5
    joint.drag(spot, (-40, 0), (-80, 0), (-120, 0))
    assert joint.navigation.structure == ""
    joint.touch(on(joint, 80 / 160, 60 / 100))
    assert joint.navigation.structure == "ball"


def test_looking_closer_shows_what_the_slide_shows(joint: Visitor) -> None:
    joint.touch_button("It can hurt.")
    ready(joint).touch(on(joint, 130 / 160, 12 / 100))
    assert joint.navigation.structure == "needle"
    assert view(joint).property("arrangement") == "needle-out"
    joint.touch_button("Done", "It can hurt.", "Look closer")
    assert view(joint).property("arrangement") == "needle-in"


def test_what_the_slide_hides_is_shown_where_it_is_chosen(arrive: Arrive) -> None:
    gone = JOINT_YAML.replace("translate: [20, -20]", "opacity: 0")
    visitor = arrive({"assets/figures/joint/figure.yaml": gone}).begin("parts/joint")
    visitor.touch_button("It can hurt.", "Look closer")
    assert view(visitor).property("arrangement") == "needle-out"
    (chip,) = (chip for chip in visitor.all_of("Chip") if chip.property("text") == "Needle")
    visitor.touch(chip)
    assert view(visitor).property("arrangement") == "needle-in"


def test_structures_of_one_name_stand_out_together(arrive: Arrive) -> None:
    visitor = arrive(REAL).begin("parts/joint")
    visitor.touch_button("Look closer")
    ready(visitor).touch(on(visitor, *anchors(visitor)["capsule-superior"]))
    assert view(visitor).property("spot") == "capsule-superior,capsule-inferior"
