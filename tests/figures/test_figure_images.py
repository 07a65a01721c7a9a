from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import QSize

from kiosk.deck.figure import Figure
from kiosk.figures.drawing import picture_size
from kiosk.figures.figure_images import FigureImages
from kiosk.figures.request import FigureError
from tests.figures.conftest import Screen

W, R, G, B = "#ffffff", "#ff0000", "#00ff00", "#0000ff"
BROWN, PINE = "#804020", "#208040"


@pytest.mark.parametrize(
    ("address", "seen"),
    [
        ("drawing", (R, G, W)),
        ("drawing?only=left", (R, W, W)),
        ("drawing?only=middle,left", (R, G, W)),
        ("drawing?only=middle%2Cleft", (R, G, W)),
        ("drawing?only=", (R, G, W)),
        ("drawing?state=shifted", (W, G, W)),
        ("drawing?state=shifted&only=left", (W, R, W)),
        ("drawing?state=shown", (R, W, B)),
        ("drawing?state=shown&only=right", (W, W, B)),
        ("drawing?state=turned&only=left", (W, W, R)),
        ("drawing?rev=7", (R, G, W)),
        ("starts?only=left", (W, R, W)),
        ("starts?only=right&state=shown", (W, W, B)),
        ("render", (BROWN, BROWN, BROWN)),
        ("render?only=left", (BROWN, W, W)),
        ("render?only=left,right", (BROWN, W, BROWN)),
        ("turntable", (BROWN, BROWN, BROWN)),
        ("turntable?view=1", (PINE, PINE, PINE)),
        ("turntable?view=1&only=right", (W, W, PINE)),
        ("compare", (R, G, W)),
        ("compare?view=1", (BROWN, BROWN, BROWN)),
        ("compare?state=shown", (R, W, B)),
        ("compare?state=shown&view=1", (BROWN, BROWN, BROWN)),
        ("compare?view=1&only=right", (W, W, BROWN)),
        ("compare?view=1&only=middle", (W, W, W)),
    ],
)
def test_an_address_gives_its_picture(
    screen: Screen, problems: list[str], address: str, seen: tuple[str, str, str]
) -> None:
    assert screen.colors("image://figure/" + address) == seen
    assert problems == []


@pytest.mark.parametrize(
    ("address", "problem"),
    [
        ("unknown", "no figure named 'unknown'"),
        ("", "no figure named ''"),
        ("../../etc/passwd", "no figure named"),
        ("drawing?state=unknown", "no state 'unknown'"),
        ("drawing?colour=red", "unknown or repeated key 'colour'"),
        ("drawing?view=1", "no view 1"),
        ("drawing?view=-1", "is not a number"),
        ("drawing?only=unknown", "has no part 'unknown'"),
        ("render?only=middle", "has no part 'middle'"),
        ("render?state=shown", "has no states"),
        ("turntable?view=2", "no view 2 among 2"),
        ("compare?view=2", "has views 0 and 1"),
        ("drawing?theme=neon", "no theme 'neon'"),
    ],
)
def test_what_can_not_be_drawn_is_transparent_and_told_once(
    screen: Screen, problems: list[str], address: str, problem: str
) -> None:
    for _ in range(2):
        assert screen.colors("image://figure/" + address) == (W, W, W)
    assert len(problems) == 1
    assert problem in problems[0]


@pytest.mark.parametrize("damage", ["vanished", "empty", "not a picture"])
@pytest.mark.parametrize("name", ["drawing", "render", "render?only=left"])
def test_a_bad_file_is_named(
    screen: Screen, figures: dict[str, Figure], problems: list[str], name: str, damage: str
) -> None:
    figure = figures[name.partition("?")[0]]
    path = figure.masks[0] if "only" in name else figure.pictures[0]
    if damage == "vanished":
        path.unlink()
    else:
        path.write_text("" if damage == "empty" else damage)
    assert screen.colors("image://figure/" + name) == (W, W, W)
    assert len(problems) == 1
    assert str(path) in problems[0]


def test_a_comparison_of_comparisons_is_refused(
    screen: Screen, provider: FigureImages, figures: dict[str, Figure], problems: list[str]
) -> None:
    provider.replace({**figures, "compare": replace(figures["compare"], before="compare")})
    assert screen.colors("image://figure/compare") == (W, W, W)
    assert "compares another comparison" in problems[0]


def test_the_picture_keeps_the_figures_proportions_within_the_size_asked(screen: Screen) -> None:
    asked = {(600, 0): (600, 200), (0, 50): (150, 50), (900, 100): (300, 100), (100000, 0): (4096, 1365)}
    for size, given in asked.items():
        screen.show("image://figure/drawing", *size)
        assert screen.size == QSize(*given)


def test_without_a_size_a_picture_has_that_of_its_view_box() -> None:
    assert picture_size((0, -80, 1600, 1000), QSize()) == QSize(1600, 1000)
    assert picture_size((0, 0, 1e-3, 1e3), QSize(10, 10)) == QSize(1, 10)
    with pytest.raises(FigureError, match="empty"):
        picture_size((0, 0, 0, 10), QSize(10, 10))


def test_a_picture_is_kept_until_the_figures_are_replaced(
    screen: Screen, provider: FigureImages, figures: dict[str, Figure], problems: list[str]
) -> None:
    assert screen.colors("image://figure/render") == (BROWN, BROWN, BROWN)
    figures["render"].pictures[0].unlink()
    assert screen.colors("image://figure/render") == (BROWN, BROWN, BROWN)
    assert problems == []
    provider.replace({"render": replace(figures["turntable"], name="render")})
    assert len(problems) == 0
    assert screen.colors("image://figure/render?view=1") == (PINE, PINE, PINE)
    assert screen.colors("image://figure/drawing") == (W, W, W)


def test_pictures_asked_for_and_dropped_in_haste_from_python_stop_nothing(
    screen: Screen, problems: list[str]
) -> None:
    names = ["drawing", "drawing?only=left", "render?only=right", "turntable?view=1", "unknown"]
    screen.show(
        "image://figure/drawing"
    )  # before that, Qt looks up the provider's methods with its loader locked
    for turn in range(200):
        screen.ask(f"image://figure/{names[turn % len(names)]}", 200 + turn)
    assert screen.colors("image://figure/drawing?state=shown") == (R, W, B)
    assert len(problems) <= 1
