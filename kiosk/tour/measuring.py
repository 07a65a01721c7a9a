"""Sees what a kiosk shows as `kiosk doctor` needs it: its letters and what can be touched, screen by screen."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field

from PySide6.QtCore import QMetaObject, QSizeF
from PySide6.QtGui import QColor, QFont

from kiosk.app import Kiosk
from kiosk.deck.model import Deck
from kiosk.operate.contrast import NAMES
from kiosk.operate.letters import Letters
from kiosk.operate.targets import Control
from kiosk.tour.items import Shown, evaluate, fingertip
from kiosk.tour.layers import topmost
from kiosk.tour.problems import LABELS, is_button, is_primary, target
from kiosk.tour.readiness import Readiness
from kiosk.tour.sample import sample_of
from kiosk.tour.wishes import MENUS

STYLES = {
    "LabelPill": "labels of figures",
    "SlideTitle": "titles of slides",
    "TitlePanel": "titles of chapters",
    "KeyMessage": "key messages",
    "Point": "points",
    "Step": "steps",
    "Paragraph": "paragraphs",
    "FactRow": "facts",
    "Callout": "notes",
    "PeopleArray": "icon arrays",
    "ComparePlace": "tables",
    "AnswerCard": "answers",
    "ChoiceCard": "choices",
    "UtilityButton": "preferences, Home, Sources",
    "KioskButton": "buttons",
    "ProgressRail": "where one is",
    "StationRail": "where one is",
    "TermCard": "words explained",
    "SourceEntry": "sources",
    "IdleCard": "the question whether somebody is there",
}
"""What words are there for, by the nearest item of ours that they lie in."""
OTHERS = "all other words"


@dataclass(slots=True)
class Seen:
    """All that was seen so far."""

    letters: list[Letters] = field(default_factory=list)
    controls: list[Control] = field(default_factory=list)


def look_at(  # noqa: PLR0913 - the kiosk, and how it is set
    kiosk: Kiosk, deck: Deck, ready: Readiness, seen: Seen, *, text_size: int, reach: str
) -> None:
    """Note letters and controls of every kind of screen, with letters of `text_size` per cent."""
    kiosk.navigation.reset()
    kiosk.preferences.chooseTextSize(text_size)
    kiosk.preferences.chooseReach(reach)
    for screen in _screens(kiosk, deck, ready):
        ready.wait(screen)
        items = ready.items()
        seen.letters += _letters(items, text_size)
        seen.controls += _controls(kiosk, ready, screen, topmost(items, QSizeF(kiosk.window.size())))


def colors(kiosk: Kiosk, ready: Readiness) -> dict[str, dict[str, QColor]]:
    """The colors of each theme, by name."""
    found: dict[str, dict[str, QColor]] = {}
    for theme in ("light", "dark", "contrast"):
        kiosk.preferences.chooseTheme(theme)
        ready.wait(f"the theme {theme}")
        top = kiosk.window.contentItem().childItems()[0]
        found[theme] = {name: QColor(evaluate(top, f"String(Theme.{name})")) for name in NAMES}
    return found


def _screens(kiosk: Kiosk, deck: Deck, ready: Readiness) -> Iterator[str]:
    """Go to each kind of screen; where its name is yielded, the kiosk is there."""
    visit = kiosk.navigation
    yield "attract"
    visit.begin()
    yield "home"
    for slide in sample_of(deck, visit.language):
        visit.open(slide)
        ready.wait(slide)
        yield slide
        for page in range(1, visit.pageCount):
            visit.next()
            yield f"{slide}, page {page + 1}"
        for card in (visit.openFocus, visit.openSources):
            visit.open(slide)
            card()
            if visit.overlay:
                yield f"{slide}, {visit.overlay}"
                visit.closeOverlay()
    term = next(iter(deck.by_language[visit.language].glossary), "")
    if term:
        visit.openTerm(term)
        yield "a word explained"
        visit.closeOverlay()
    visit.home()
    for menu in MENUS:
        visit.toggleMenu(menu)
        yield f"menu {menu}"
        visit.toggleMenu(menu)
    visit.warnIdle()
    yield "the question"
    visit.stay()


def _letters(items: list[Shown], text_size: int) -> Iterator[Letters]:
    for shown in items:
        if shown.item.inherits("QQuickText") and shown.item.property("text"):
            font = shown.item.property("font")
            if isinstance(font, QFont) and font.pixelSize() > 0:
                yield Letters(_style(shown), text_size, font, shown.words)


def _style(shown: Shown) -> str:
    kinds = (shown.kind, *(above.kind for above in shown.ancestors()))
    return next((STYLES[kind] for kind in kinds if kind in STYLES), OTHERS)


def _controls(kiosk: Kiosk, ready: Readiness, screen: str, items: list[Shown]) -> Iterator[Control]:
    """What can be touched, as low as what a finger needs of it can be brought."""
    height = float(kiosk.window.height())
    reach = str(kiosk.preferences.property("reach"))
    least, steps = (_of_theme(kiosk, name) for name in ("touchLeast", "lowerings"))
    lowest = {shown.item: shown for shown in items if is_button(shown)}
    tips = {item: fingertip(shown.box, least) for item, shown in lowest.items()}
    for _ in range(int(steps) if reach != "normal" else 0):
        _bring_down(ready)
        for shown in ready.items():
            tip = fingertip(shown.box, least)
            if shown.item in tips and tips[shown.item].bottom() < tip.bottom() <= height:
                tips[shown.item] = tip
    if reach != "normal":
        _bring_down(ready)
    for shown in lowest.values():
        box = target(shown)
        if box.top() < height and box.bottom() > 0:
            yield Control(
                shown.words or shown.kind,
                screen,
                _kind(shown),
                reach,
                (box.width(), box.height()),
                max(0.0, tips[shown.item].top()),
                min(height, tips[shown.item].bottom()),
            )


def _of_theme(kiosk: Kiosk, name: str) -> float:
    return float(evaluate(kiosk.window.contentItem().childItems()[0], f"Theme.{name}"))


def _kind(shown: Shown) -> str:
    if shown.kind in LABELS:
        return "label"
    return "primary" if is_primary(shown) else ""


def _bring_down(ready: Readiness) -> None:
    for shown in ready.items():
        if shown.kind == "PreferencesBar":
            QMetaObject.invokeMethod(shown.item, "broughtDown")
    ready.wait("the screen brought down")


def extensions(kiosk: Kiosk, most: int = 20) -> int:
    """How often in a row somebody may answer that they are still there, up to `most`, and the visit goes on."""
    visit = kiosk.navigation
    visit.begin()
    for count in range(most):
        visit.warnIdle()
        visit.stay()
        if visit.idleWarning or visit.screen == "attract":
            return count
    return most


def forgets_level(kiosk: Kiosk) -> bool:
    """Whether the next visit begins as loud as this one began."""
    before = kiosk.preferences.property("soundLevel")
    kiosk.preferences.chooseSoundLevel(0 if before else 1)
    kiosk.navigation.reset()
    return bool(kiosk.preferences.property("soundLevel") == before)
