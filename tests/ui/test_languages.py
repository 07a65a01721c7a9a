"""Other words in the same place, and reading from the right."""

from __future__ import annotations

import pytest

from kiosk.options import Options
from tests.ui.conftest import Arrive
from tests.ui.decks import in_languages
from tests.ui.visitor import Visitor, area, spoken


@pytest.fixture
def both(arrive: Arrive, size: tuple[int, int]) -> Visitor:
    """Before a deck in English and in Spanish."""
    return arrive(in_languages("es"), size)


@pytest.fixture
def either_way(arrive: Arrive, size: tuple[int, int]) -> Visitor:
    """Before a deck in English and in Arabic, at the joint."""
    return arrive(in_languages("ar"), size).begin("parts/joint")


def test_another_language_keeps_the_page(both: Visitor) -> None:
    both.begin("parts/joint").touch_button("Next")
    assert both.sees("What turns?")
    both.touch_button("Language", "Español")
    assert both.sees("What turns, es?")
    assert (both.navigation.slideId, both.navigation.page) == ("parts/joint", 1)
    both.touch_button("Idioma", "English")
    assert both.sees("What turns?")
    both.touch_button("Back")
    assert both.sees("The joint moves")


def test_the_screen_speaks_the_language_too(both: Visitor) -> None:
    assert both.sees("Touch to begin")
    both.begin("parts/joint").touch_button("Language", "Español")
    assert {"Siguiente", "Atrás", "Inicio"} <= set(both.names())
    both.touch_button("Siguiente", "Atrás", "Idioma", "English")
    assert {"Next", "Back", "Home"} <= set(both.names())


def test_the_next_visitor_is_spoken_to_in_the_first_language(both: Visitor) -> None:
    both.begin("parts/joint").touch_button("Language", "Español")
    both.navigation.reset()
    both.settle()
    assert both.sees("Touch to begin")


def test_a_kiosk_can_start_in_any_language(arrive: Arrive) -> None:
    it = arrive(in_languages("es"), options=Options(reduced_motion=True, language="es"))
    assert it.sees("Toque para empezar")


def test_an_open_card_changes_its_words_in_place(both: Visitor) -> None:
    both.begin("parts/joint").navigation.openTerm("ball")
    both.settle()
    assert both.sees("What this word means")
    both.navigation.setLanguage("es")
    both.settle()
    assert (both.navigation.overlay, both.sees("Qué significa esta palabra")) == ("term", True)


def test_a_language_on_the_first_screen_begins_in_it(both: Visitor) -> None:
    both.touch_button("Español")
    assert both.navigation.screen == "home"
    assert both.navigation.language == "es"
    assert both.sees("The parts, es")


def test_the_menu_says_which_language_is_chosen(both: Visitor) -> None:
    both.begin().touch_button("Language", "Español", "Idioma")
    chosen = [spoken(tile) for tile in both.all_of("ChoiceTile") if tile.property("chosen")]
    assert chosen == ["Español"]


def test_reading_from_the_right_mirrors_the_screen(either_way: Visitor) -> None:
    it = either_way
    names = ["Next", "Back", "Home"]
    before = {name: area(it.button(name)) for name in names}
    it.navigation.setLanguage("ar")
    it.settle()
    for name in names:
        now = area(it.button(name))
        assert now.center().x() == pytest.approx(it.window.width() - before[name].center().x(), abs=2)
        assert now.center().y() == pytest.approx(before[name].center().y(), abs=2)


def test_reading_from_the_right_never_mirrors_the_figure(either_way: Visitor) -> None:
    it = either_way

    def offsets() -> list[tuple[float, float]]:
        """Where the anchors are, counted from the figure's left edge."""
        view = it.one_of("FigureView")
        left = area(view).left() + view.property("pictureX")
        return [
            (area(dot).center().x() - left, area(dot).center().y())
            for leader in it.all_of("Leader")
            for dot in leader.childItems()[-1:]
        ]

    before = offsets()
    it.navigation.setLanguage("ar")
    it.settle()
    assert len(before) == 2
    for now, then in zip(offsets(), before, strict=True):
        assert now == pytest.approx(then, abs=1.5)
    assert not any(picture.property("mirror") for picture in it.all_of("FigurePicture"))


def test_arrows_point_the_way_of_reading(either_way: Visitor) -> None:
    it = either_way
    it.navigation.setLanguage("ar")
    it.settle()
    arrows = [icon for icon in it.all_of("Icon") if str(icon.property("name")).startswith("arrow-")]
    assert arrows
    assert all(icon.property("mirror") for icon in arrows)
