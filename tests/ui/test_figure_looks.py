"""What the screens ask of figures: the theme that is shown, and light around what stands out."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtQuick import QQuickItem

from tests.ui.conftest import STILL, Arrive
from tests.ui.visitor import Visitor, kind


def addresses(visitor: Visitor) -> set[str]:
    """What every picture of a figure in the window asks for."""
    found: list[QQuickItem] = [visitor.window.contentItem()]
    for item in found:
        found += item.childItems()
    pictures = (item.property("source").toString() for item in found if kind(item) == "FigurePicture")
    return {address for address in pictures if address}


@pytest.mark.parametrize("theme", ["light", "dark", "contrast"])
def test_figures_are_drawn_for_the_theme(arrive: Arrive, theme: str) -> None:
    asked = addresses(arrive(options=replace(STILL, theme=theme)).begin("parts/joint"))
    assert asked
    assert all(f"&theme={theme}" in address for address in asked)


def test_what_stands_out_glows_and_nothing_else_does(arrive: Arrive) -> None:
    asked = addresses(arrive().begin("parts/joint"))
    parts = {address for address in asked if "&only=&" not in address}
    assert parts
    assert {address for address in asked if address.endswith("&glow=1")} == parts
