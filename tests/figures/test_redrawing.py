"""When a deck was read again, only what looks different is drawn anew."""

from __future__ import annotations

from dataclasses import replace

from kiosk.deck.figure import Figure
from kiosk.figures.figure_images import FigureImages
from kiosk.figures.redrawing import to_redraw
from tests.figures.conftest import Screen

R, W, B = "#ff0000", "#ffffff", "#0000ff"
LEFT = "image://figure/drawing?only=left"


def test_figures_that_stayed_are_kept(figures: dict[str, Figure]) -> None:
    assert to_redraw(figures, dict(figures), ()) == frozenset()


def test_a_changed_file_concerns_its_figure(figures: dict[str, Figure]) -> None:
    assert to_redraw(figures, figures, ["starts"]) == {"starts"}


def test_a_figure_that_is_told_otherwise_or_new_is_drawn_anew(figures: dict[str, Figure]) -> None:
    after = {**figures, "starts": replace(figures["starts"], start=""), "new": figures["render"]}
    assert to_redraw(figures, after, ()) == {"starts", "new"}


def test_what_shows_a_changed_figure_is_drawn_anew(figures: dict[str, Figure]) -> None:
    pair = figures["compare"]
    assert to_redraw(figures, figures, [pair.before]) == {"compare", pair.before}


def test_a_changed_drawing_is_read_and_the_others_are_kept(
    screen: Screen, provider: FigureImages, figures: dict[str, Figure]
) -> None:
    path = figures["drawing"].pictures[0]
    assert screen.colors(LEFT) == (R, W, W)
    path.write_text(path.read_text().replace("#FF0000", "#0000FF") + " ")
    assert provider.replace(figures) == frozenset()
    assert screen.colors(LEFT) == (R, W, W)
    assert "drawing" in provider.replace(figures, ["drawing"])
    assert provider.revisions["drawing"] == 1
    assert screen.colors(f"{LEFT}&rev=1") == (B, W, W)
