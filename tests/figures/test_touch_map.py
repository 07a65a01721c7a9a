"""Which structure a finger means."""

from __future__ import annotations

import pytest

from kiosk.figures.touch_map import MapPainter, TouchMap

WIDTH, HEIGHT = 100, 60
Box = tuple[int, int, int, int]


def opacity(box: Box, value: int = 255) -> bytes:
    """A picture that is as opaque as `value` within x, y, width, height."""
    x, y, width, height = box
    row = bytes(x) + bytes([value]) * width + bytes(WIDTH - x - width)
    return bytes(y * WIDTH) + row * height + bytes((HEIGHT - y - height) * WIDTH)


def painted(*parts: tuple[str, bytes]) -> TouchMap:
    painter = MapPainter(WIDTH, HEIGHT, WIDTH)
    for name, picture in parts:
        painter.paint(name, picture)
    return painter.finished()


def at(touches: TouchMap, x: float, y: float, reach: float = 0) -> str:
    """What is meant at a pixel, with a reach in pixels."""
    return touches.at((x + 0.5) / WIDTH, (y + 0.5) / HEIGHT, reach / WIDTH)


BONE = ("bone", opacity((0, 0, 60, 60)))
CUP = ("cup", opacity((30, 0, 30, 60)))


def test_the_topmost_structure_answers() -> None:
    touches = painted(BONE, CUP)
    assert at(touches, 10, 30) == "bone"
    assert at(touches, 40, 30) == "cup"
    assert at(painted(CUP, BONE), 40, 30) == "bone"


def test_where_nothing_is_nothing_answers() -> None:
    assert at(painted(BONE), 80, 30) == ""
    assert at(painted(), 80, 30, 50) == ""
    assert at(painted(), 80, 30) == ""


def test_the_nearest_structure_within_reach_answers() -> None:
    touches = painted(("bone", opacity((0, 0, 40, 60))), ("cup", opacity((60, 0, 40, 60))))
    assert at(touches, 45, 30, 8) == "bone"
    assert at(touches, 55, 30, 8) == "cup"
    assert at(touches, 50, 30, 8) == ""


def test_a_thin_structure_is_hit_beside_it() -> None:
    needle = ("needle", opacity((20, 10, 1, 40)))
    touches = painted(BONE, needle)
    assert at(touches, 24, 30, 10) == "needle"
    assert at(touches, 27, 30, 10) == "bone"
    assert at(touches, 24, 30, 0) == "bone"


def test_what_is_thin_itself_is_not_passed_over() -> None:
    band, dot = ("band", opacity((0, 30, 100, 4))), ("dot", opacity((50, 25, 2, 2)))
    assert at(painted(band, dot), 50, 30, 12) == "band"


def test_a_small_structure_answers_through_a_see_through_one() -> None:
    screen = ("beam", opacity((0, 0, 100, 60), 90))
    touches = painted(("bone", opacity((20, 20, 40, 30))), ("rim", opacity((70, 30, 4, 4))), screen)
    assert at(touches, 30, 30, 8) == "beam"
    assert at(touches, 72, 32, 8) == "rim"


def test_what_has_no_name_hides_what_is_below_it() -> None:
    touches = painted(BONE, ("", opacity((0, 0, 30, 60))))
    assert at(touches, 10, 30) == ""
    assert at(touches, 40, 30) == "bone"


def test_a_shade_hides_nothing() -> None:
    touches = painted(BONE, ("", opacity((0, 0, 60, 60), 60)), ("air", opacity((0, 0, 60, 60), 20)))
    assert at(touches, 10, 30) == "bone"
    assert touches.names == ("bone",)


@pytest.mark.parametrize(("x", "y"), [(-0.2, 0.5), (1.2, 0.5), (0.5, -1), (0.5, 2)])
def test_outside_of_the_picture_nothing_answers(x: float, y: float) -> None:
    assert painted(BONE).at(x, y, 0.1) == ""
