"""Text size, colors, language, sound and reach: one touch away, wherever somebody is."""

from __future__ import annotations

import re
from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, QRectF, QSizeF, Qt
from PySide6.QtQuick import QQuickItem

from kiosk.paths import QML
from kiosk.tour.items import shown_items
from kiosk.tour.problems import find_problems
from tests.ui.conftest import STILL, Arrive
from tests.ui.decks import FULL, in_languages
from tests.ui.visitor import Visitor, area, spoken
from tests.ui.voice import FakeVoice

MENUS = {"Text size": "textSize", "Colors": "contrast", "Language": "language", "Reach": "reach"}
ALL = {**FULL, **in_languages("es")}
SMALL_SCREENS = [(1024, 768), (1080, 1920)]


@pytest.fixture
def anybody(arrive: Arrive, size: tuple[int, int]) -> Visitor:
    """Before all kinds of pages in two languages, with somebody to read them aloud."""
    return arrive(ALL, size, voice=FakeVoice())


def bar(visitor: Visitor) -> dict[str, QRectF]:
    """Where the buttons of the bar are."""
    return {spoken(each): area(each) for each in buttons(visitor)}


def buttons(visitor: Visitor) -> list[QQuickItem]:
    found = visitor.one_of("PreferencesBar")
    return [item for item in visitor.items(found) if item.inherits("QQuickAbstractButton")]


def chosen(visitor: Visitor) -> list[str]:
    return [spoken(tile) for tile in visitor.all_of("ChoiceTile") if tile.property("chosen")]


def test_the_bar_stands_in_the_same_place_on_every_screen_and_over_every_card(anybody: Visitor) -> None:
    first = bar(anybody)
    assert list(first) == ["Listen", *MENUS]
    it = anybody.begin().navigation
    places = {"home": bar(anybody)}
    for slide in ("parts/cover", "parts/joint", "choices/compare", "choices/options"):
        anybody.begin(slide)
        places[slide] = bar(anybody)
    anybody.begin("parts/joint").key(Qt.Key.Key_Right)
    places["question"] = bar(anybody)
    cards = {"focus": it.openFocus, "term": lambda: it.openTerm("ball"), "idle": it.warnIdle}
    for card, opens in cards.items():
        opens()
        anybody.settle()
        places[card] = bar(anybody)
    assert {place for place, stands in places.items() if stands != first} == set()


@pytest.mark.parametrize("button", MENUS)
def test_one_touch_opens_a_menu_that_says_what_is_chosen(anybody: Visitor, button: str) -> None:
    anybody.begin("parts/joint").touch_button(button)
    assert anybody.navigation.menu == MENUS[button]
    assert chosen(anybody) in (["Normal"], ["Light"], ["English"])
    anybody.touch_button(button)
    assert anybody.navigation.overlay == ""


def test_a_choice_shows_at_once_and_the_page_stays(anybody: Visitor) -> None:
    anybody.begin("parts/joint").touch_button("Text size", "Largest")
    assert anybody.kiosk.preferences.property("textSize") == 200
    assert chosen(anybody) == ["Largest"]
    anybody.touch_button("Colors", "High contrast", "Less movement")
    assert anybody.kiosk.preferences.property("theme") == "contrast"
    assert anybody.kiosk.preferences.property("reducedMotion") is False
    anybody.touch_button("Done")
    assert (anybody.navigation.overlay, anybody.navigation.slideId) == ("", "parts/joint")


def test_a_menu_over_a_card_leaves_the_card(anybody: Visitor) -> None:
    anybody.begin("parts/joint").navigation.openTerm("ball")
    anybody.settle()
    card = anybody.one_of("TermCard")
    anybody.touch_button("Colors", "Dark", "Done")
    assert anybody.one_of("TermCard") == card
    anybody.touch_button("Got it")
    assert anybody.navigation.overlay == ""


def test_a_touch_beside_a_menu_closes_it_and_does_nothing_else(anybody: Visitor) -> None:
    anybody.begin("parts/joint").touch_button("Reach")
    anybody.touch(QPoint(20, anybody.window.height() // 2))
    assert (anybody.navigation.overlay, anybody.navigation.slideId) == ("", "parts/joint")


def test_keys_stay_in_a_menu_and_return_to_its_button(anybody: Visitor) -> None:
    anybody.begin("parts/joint")
    while anybody.focused() != "Colors":
        anybody.key(Qt.Key.Key_Tab)
    anybody.key(Qt.Key.Key_Return)
    assert anybody.focused() == "Light"
    seen = set()
    while anybody.focused() not in seen:
        seen.add(anybody.focused())
        anybody.key(Qt.Key.Key_Tab)
    assert seen == {*bar(anybody), "Light", "Dark", "High contrast", "Less movement", "Done"}
    anybody.key(Qt.Key.Key_Escape)
    assert (anybody.navigation.overlay, anybody.focused()) == ("", "Colors")


def test_the_next_visitor_finds_no_menu_and_nothing_chosen(anybody: Visitor) -> None:
    anybody.begin("parts/joint").touch_button("Text size", "Largest")
    anybody.navigation.reset()
    anybody.settle()
    assert anybody.navigation.overlay == ""
    assert not anybody.kiosk.preferences.property("touched")


def test_who_is_asked_whether_they_are_there_answers_with_the_bar_too(anybody: Visitor) -> None:
    anybody.begin("parts/joint").navigation.warnIdle()
    anybody.settle()
    anybody.touch_button("Text size")
    assert not anybody.navigation.idleWarning
    assert anybody.navigation.overlay == ""


def test_listening_starts_and_stops_with_one_button(anybody: Visitor) -> None:
    anybody.begin("parts/joint").touch_button("Listen")
    assert anybody.kiosk.hearing.reader.property("reading")
    anybody.touch_button("Stop")
    assert not anybody.kiosk.hearing.reader.property("reading")


def test_what_can_not_be_had_is_not_offered(arrive: Arrive, size: tuple[int, int]) -> None:
    voice = FakeVoice()
    voice.knows = lambda language: False
    assert list(bar(arrive(size=size, voice=voice))) == ["Text size", "Colors", "Reach"]


def test_the_bar_is_pointed_out_once_a_visit(anybody: Visitor) -> None:
    hint = "Larger letters, other colors, sound: here"

    def hinted() -> bool:
        return hint in [text.property("text") for text in anybody.texted()]

    assert not hinted()
    anybody.begin()
    assert hinted()
    box = area(anybody.one_of("FirstHint"))
    assert not [spoken(each) for each in anybody.buttons() if area(each).intersects(box)]
    anybody.navigation.openChapter(0)
    anybody.navigation.home()
    anybody.settle()
    assert not hinted()
    anybody.navigation.reset()
    anybody.begin()
    assert hinted()
    anybody.touch_button("Colors", "Done")
    assert not hinted()


@pytest.mark.parametrize("panel", SMALL_SCREENS, ids=lambda it: f"{it[0]}x{it[1]}")
def test_all_words_of_bar_and_menus_fit_in_large_letters(arrive: Arrive, panel: tuple[int, int]) -> None:
    options = replace(STILL, text_size=200, language="es", theme="contrast")
    visitor = arrive(ALL, panel, options=options, voice=FakeVoice()).begin("parts/joint")
    size = QSizeF(*panel)
    found = [str(each) for each in find_problems(shown_items(visitor.one_of("PreferencesBar")), size)]
    for menu in (*MENUS.values(), "sound"):
        visitor.navigation.toggleMenu(menu)
        visitor.settle()
        menus = visitor.one_of("MenuHost")
        assert menus.childItems()
        found += [f"{menu}: {each}" for each in find_problems(shown_items(menus), size)]
    assert found == []


def test_with_less_movement_nothing_takes_time(simple: Visitor) -> None:
    simple.kiosk.preferences.chooseReducedMotion(False)
    sources = [path.read_text(encoding="utf-8") for path in (QML / "Kiosk").rglob("*.qml")]
    spans = {span for source in sources for span in re.findall(r"^ *duration: (?!root)(.*)$", source, re.M)}
    bar = simple.begin().one_of("PreferencesBar")
    assert {span for span in spans if not simple.ask(bar, span)} == set()
    simple.touch_button("Colors", "Less movement")
    assert {span for span in spans if simple.ask(bar, span)} == set()
