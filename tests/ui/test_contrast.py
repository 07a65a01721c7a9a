"""Everything can be told from what it lies on, in each of the three themes."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import product

import pytest
from PySide6.QtCore import QObject, QRectF
from PySide6.QtGui import QColor
from PySide6.QtQml import QQmlComponent, QQmlEngine
from PySide6.QtQuick import QQuickItem

from kiosk.paths import QML
from tests.contrast import contrast, drawn_contrast, over
from tests.ui.conftest import Arrive
from tests.ui.decks import FULL
from tests.ui.visitor import Visitor, area

MODES = ("light", "dark", "contrast")
BODY, TEXT, SHAPE = 7.0, 4.5, 3.0
"""What words to read need, all other words, and what is no words: borders, marks, rings."""
CHAPTERS = [f"chapterColors.{number}" for number in range(3)]
TINTS = [f"chapterTints.{number}" for number in range(3)]
OPEN = ["paper", "surface", "sunk"]
GROUNDS = [*OPEN, *TINTS, "primaryTint", "goodTint", "careTint"]
ATTRACT = ["attractTop", "attractBottom"]
Rule = tuple[list[str], list[str], float]
RULES: tuple[Rule, ...] = (
    (["ink", "ink2"], GROUNDS, BODY),
    (["inkOnPrimary"], ["primary", *CHAPTERS], BODY),
    (["inkOnPrimary"], ["pressed"], TEXT),
    (["inkOnAccent"], ["accent", "accentPressed"], BODY),
    (CHAPTERS, ["paper", "surface"], BODY),
    (CHAPTERS, [*TINTS, "primaryTint"], TEXT),
    (["good"], ["goodTint"], BODY),
    (["care"], ["careTint"], BODY),
    (["primary"], [*OPEN, "primaryTint"], TEXT),
    (["good", "care"], ["paper", "surface"], TEXT),
    (["paper"], ["good", "care"], TEXT),  # an answer's mark
    (["inkOnAttract", "ink2OnAttract"], ATTRACT, BODY),
    (["inkOnAttract"], ["onDark", "onDarkPressed"], TEXT),
    (["onDarkBorder"], ATTRACT, SHAPE),
    (["accent", "accentPressed"], ATTRACT, SHAPE),
    (["lineStrong"], GROUNDS, SHAPE),
    (["primary"], ["sunk", *TINTS], SHAPE),  # the countdown's ring, the border of what is pressed
    (["good"], ["surface"], SHAPE),
    (["focusIn"], ["focusOut"], SHAPE),
    (["pictureInk"], ["pictureLabel", "picturePaper", "accent", "accentPressed"], BODY),
    (["pictureLine"], ["pictureLabel", "picturePaper"], SHAPE),
    (["casing"], ["pictureInk"], SHAPE),
    (["inks.0"], ["papers.0"], BODY),  # the themes to choose from
    (["inks.1"], ["papers.1"], BODY),
    (["inks.2"], ["papers.2"], BODY),
)
LITERAL = {"onDarkBorder": "#B8FFFFFF", "casing": "#F2FFFFFF"}
"""Colors that are written where they are used, as they let something through."""
ON_DARK = {"onDark": "#14FFFFFF", "onDarkPressed": "#33FFFFFF"}
ORNAMENT = {"line", "scrim", "veil"}
"""Nothing is told by these: thin lines between rows, and what lies over a screen below a card."""
ALLOWED = {"#03000000", "#DDD3C0", *LITERAL.values(), *ON_DARK.values()}
"""Also a shadow, and a ring on the plate of the screen that invites."""


@pytest.fixture(scope="module")
def theme(qapp: object) -> Iterator[QObject]:
    """The theme, as QML computes it."""
    engine = QQmlEngine()
    engine.addImportPath(QML)
    component = QQmlComponent(engine)
    component.setData(
        b"import QtQml\nimport Kiosk.Theme\nQtObject { readonly property QtObject it: Theme }", ""
    )
    made = component.create()
    assert made is not None, component.errorString()
    found = made.property("it")
    assert isinstance(found, QObject)
    yield found
    del made, engine


def role(theme: QObject, name: str) -> QColor:
    """A color by its name in the theme, or `name.number` of several."""
    if name in LITERAL:
        return QColor(LITERAL[name])
    if name in ON_DARK:
        return QColor(ON_DARK[name])
    name, _, number = name.partition(".")
    value = theme.property(name)
    return QColor(value[int(number)] if number else value)


def ratio(theme: QObject, ink: str, ground: str) -> float:
    if ground in ON_DARK:  # lies on the screen that invites, which is lightest at its top
        return contrast(role(theme, ink), over(role(theme, ground), role(theme, "attractTop")))
    return contrast(role(theme, ink), role(theme, ground))


@pytest.mark.parametrize("mode", MODES)
def test_every_color_can_be_told_from_what_it_lies_on(theme: QObject, mode: str) -> None:
    theme.setProperty("mode", mode)
    faint = [
        f"{ink} on {ground}: {found:.2f}, not {need}"
        for inks, grounds, need in RULES
        for ink, ground in product(inks, grounds)
        if (found := ratio(theme, ink, ground)) < need
    ]
    assert faint == []


@pytest.mark.parametrize("mode", MODES)
def test_a_focus_ring_is_seen_on_any_ground(theme: QObject, mode: str) -> None:
    theme.setProperty("mode", mode)
    for ground in (*GROUNDS, *CHAPTERS, *ATTRACT, "primary", "accent", "picturePaper", "good", "care"):
        assert max(ratio(theme, tone, ground) for tone in ("focusIn", "focusOut")) >= SHAPE, ground


def test_no_color_of_the_theme_goes_unjudged(theme: QObject) -> None:
    meta = theme.metaObject()
    colors = {
        str(meta.property(index).name())
        for index in range(meta.propertyOffset(), meta.propertyCount())
        if "QColor" in str(meta.property(index).typeName())
    }
    judged = {name.partition(".")[0] for inks, grounds, _ in RULES for name in (*inks, *grounds)}
    assert colors - judged - ORNAMENT == set()


def test_colors_come_from_the_theme() -> None:
    written = {
        f"{path.name}: {color}"
        for path in QML.rglob("*.qml")
        if path.name != "Theme.qml"
        for color in re.findall(r'"(#[0-9A-Fa-f]{3,8})"', path.read_text(encoding="utf-8"))
        if color not in ALLOWED
    }
    assert written == set()


def is_shown(item: QQuickItem, window: QRectF) -> bool:
    """Whether all of it is on the screen, and not fading in or out."""
    above: QQuickItem | None = item
    while above is not None:
        if above.opacity() < 1:
            return False
        above = above.parentItem()
    return not area(item).isEmpty() and window.contains(area(item))


def in_button(item: QQuickItem | None) -> bool:
    while item is not None and not item.inherits("QQuickAbstractButton"):
        item = item.parentItem()
    return item is not None


CARDS = ("warnIdle()", "openFocus()", "openSources()", "openTerm('ball')")
MENUS = tuple(f"toggleMenu('{menu}')" for menu in ("textSize", "contrast", "language", "sound", "reach"))
SHOWN = ("parts/joint", "choices/compare", "choices/options", "choices/people", "way/first", "way/new")


class Look:
    """Measures words as they are drawn."""

    def __init__(self, visitor: Visitor) -> None:
        self._visitor = visitor
        self.measured = 0
        self.faint: dict[str, float] = {}

    def at(self, place: str, within: QQuickItem | None = None) -> None:
        """At all that is on the screen, or on a card."""
        picture = self._visitor.window.grabWindow()
        window = self._visitor.window.contentItem().boundingRect()
        for item in self._visitor.texted(within):
            if not is_shown(item, window):
                continue
            self.measured += 1
            found = drawn_contrast(picture, area(item).toAlignedRect())
            if found < (TEXT if in_button(item) else BODY):
                self.faint[f"{place}: {item.property('text')}"] = round(found, 2)


@pytest.mark.parametrize("mode", MODES)
def test_words_are_drawn_as_clearly_as_the_theme_says(arrive: Arrive, mode: str) -> None:
    visitor = arrive(FULL)
    visitor.kiosk.preferences.chooseTheme(mode)
    look = Look(visitor)
    visitor.settle()
    look.at("attract")
    visitor.begin()
    look.at("home")
    for slide in SHOWN:
        visitor.navigation.open(slide)
        visitor.settle()
        look.at(slide)
    visitor.navigation.open("parts/joint")
    for card in (*CARDS, *MENUS):
        visitor.ask(visitor.one_of("InputGuard"), f"navigation.{card}")
        visitor.settle()
        look.at(card, visitor.one_of("MenuHost" if card in MENUS else "OverlayHost"))
        visitor.navigation.stay()
        visitor.navigation.closeOverlay()
    assert look.measured > 90
    assert look.faint == {}
