"""Finds what does not fit: words cut off, broken or out of the window, things over each other, targets too small."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from html import unescape
from itertools import combinations
from typing import Literal

from PySide6.QtCore import QRectF, QSizeF
from PySide6.QtGui import QFontMetricsF
from PySide6.QtQuick import QQuickItem

from kiosk.operate.targets import OTHERS, PRIMARY
from kiosk.tour.items import Shown, painted

Kind = Literal["clipped", "overlap", "off-screen", "too-small", "smaller", "broken"]
SLACK = 1.5
"""Pixels by which edges may miss each other: positions are rounded."""
AIR = 0.18
"""Share of a line, above and below, where letters have no ink to speak of."""
SMALLEST_TARGET = 80
SMALLEST_LABEL = 64
"""In u. The labels of a figure are the only buttons that may be smaller: the focus has a larger one for each."""
SMALLEST_TEXT = 24
LABELS = frozenset({"LabelPill"})
HOLDERS = frozenset(
    {
        "Callout",
        "Card",
        "CompareTable",
        "FactRow",
        "KeyMessage",
        "ModalCard",
        "PeoplePanel",
        "SlidePane",
        "TitlePanel",
        "WordsColumn",
    }
)
"""Items other than buttons that have an edge which words must not cross."""


@dataclass(frozen=True, slots=True)
class Problem:
    """One thing that does not fit."""

    kind: Kind
    item: str
    detail: str


@dataclass(frozen=True, slots=True)
class Words:
    """A visible text and where its words are."""

    shown: Shown
    box: QRectF
    ink: QRectF


def find_problems(items: list[Shown], window: QSizeF, density: float = 0) -> list[Problem]:
    """What does not fit among the visible items of a window of this size in pixels, each problem once.

    `density` is the panel's, in pixels a millimetre, 0 where unknown: targets have a least size in millimetres, too.
    """
    unit = min(window.width(), window.height()) / 1080
    words = [
        _words(shown) for shown in items if shown.item.inherits("QQuickText") and shown.item.property("text")
    ]
    buttons = [shown for shown in items if is_button(shown)]
    screen = QRectF(0, 0, window.width(), window.height())
    found = [
        *(problem for text in words for problem in _text_problems(text, screen, unit)),
        *(problem for button in buttons for problem in _button_problems(button, screen, unit, density)),
        *_overlaps(words, buttons),
    ]
    return list(dict.fromkeys(found))


def _words(shown: Shown) -> Words:
    box = painted(shown)
    lines = max(1, int(shown.item.property("lineCount")))
    air = min(box.height() / lines, _font_pixels(shown)) * AIR
    return Words(shown, box, box.adjusted(0, air, 0, -air))


def _font_pixels(shown: Shown) -> float:
    return float(shown.item.property("font").pixelSize())


def is_button(shown: Shown) -> bool:
    """Whether it can be touched."""
    item = shown.item
    return item.inherits("QQuickAbstractButton") and item.isEnabled() and not item.property("inert")


def _text_problems(words: Words, screen: QRectF, unit: float) -> Iterator[Problem]:
    name, item = words.shown.name, words.shown.item
    cut = _cut_by_itself(words) or _cut_by_others(words)
    if cut:
        yield Problem("clipped", name, cut)
    if beyond := _beyond(words.ink, screen):
        yield Problem("off-screen", name, f"{beyond} outside the window")
    if word := _broken(item):
        yield Problem("broken", name, f"no line is wide enough for '{word}'")
    pixels = _font_pixels(words.shown)
    if item.property("font").pixelSize() > 0 and pixels + 0.51 < SMALLEST_TEXT * unit:
        yield Problem("too-small", name, f"text of {pixels / unit:.0f} u; {SMALLEST_TEXT} u is the least")
    asked = float(item.property("styleSize") or 0)
    if pixels + 1 < asked:
        yield Problem(
            "smaller", name, f"text of {pixels / unit:.0f} u; its style asks for {asked / unit:.0f} u"
        )


def _cut_by_itself(words: Words) -> str:
    item = words.shown.item
    if item.property("truncated"):
        return "not all of its words are shown"
    wide = words.box.width() - words.shown.box.width()
    high = words.box.height() - words.shown.box.height()
    if wide > SLACK:
        return f"its words are {wide:.0f} px wider than it is"
    return f"its words are {high:.0f} px higher than it is" if high > SLACK else ""


def _broken(item: QQuickItem) -> str:
    """A word that goes on in the next line for want of room, or nothing."""
    room = item.width() - float(item.property("leftPadding")) - float(item.property("rightPadding")) + SLACK
    if int(item.property("lineCount")) < 2 or room <= SLACK:
        return ""
    metrics = QFontMetricsF(item.property("font"))
    words = unescape(re.sub(r"<[^>]*>", "", str(item.property("text")))).split(" ")
    parts = (part for word in words for part in re.split(r"(?<=[-/\n])", word))
    return next((part for part in parts if metrics.horizontalAdvance(part.strip()) > room), "")


def _cut_by_others(words: Words) -> str:
    for above in words.shown.ancestors():
        cuts = above.item.clip()
        holds = is_button(above) or above.kind in HOLDERS
        beyond = _beyond(words.ink, above.box) if cuts or holds else ""
        if beyond:
            return f"{beyond} {'cut off by' if cuts else 'outside'} {above.name}"
    return ""


def _beyond(inner: QRectF, outer: QRectF) -> str:
    """How far a box stands out of another, such as `12 px`, or nothing."""
    sides = (
        outer.left() - inner.left(),
        outer.top() - inner.top(),
        inner.right() - outer.right(),
        inner.bottom() - outer.bottom(),
    )
    return f"{max(sides):.0f} px" if max(sides) > SLACK else ""


def _button_problems(button: Shown, screen: QRectF, unit: float, density: float) -> Iterator[Problem]:
    touched = target(button)
    width, height = touched.width(), touched.height()
    if beyond := _beyond(button.box, screen):
        yield Problem("off-screen", button.name, f"{beyond} outside the window")
    least = SMALLEST_LABEL if button.kind in LABELS else SMALLEST_TARGET
    millimetres = least_millimetres(button)
    if min(width, height) + SLACK < least * unit:
        size = f"{width / unit:.0f} x {height / unit:.0f} u"
        yield Problem("too-small", button.name, f"{size} to touch; {least} u is the least")
    elif density and min(width, height) + SLACK < millimetres * density:
        size = f"{width / density:.1f} x {height / density:.1f} mm"
        yield Problem("too-small", button.name, f"{size} to touch; {millimetres} mm is the least")


def least_millimetres(button: Shown) -> int:
    """How large a button's target has to be on the panel."""
    return PRIMARY if is_primary(button) else OTHERS


def is_primary(button: Shown) -> bool:
    """Whether it is what the screen is for, such as Next."""
    return button.item.property("kind") in {"primary", "accent"}


def target(button: Shown) -> QRectF:
    """Where in the window a touch is taken: the mask, where the button has one."""
    mask = button.item.containmentMask()
    if not isinstance(mask, QQuickItem):
        return button.box
    box = QRectF(mask.x(), mask.y(), mask.width(), mask.height())
    return button.item.mapRectToScene(box).united(button.box)


def _overlaps(words: list[Words], buttons: list[Shown]) -> Iterator[Problem]:
    """Two buttons, a text and a button that is not its own, or two texts; what a button's edge says is said once."""
    for first, second in combinations(buttons, 2):
        if _meet(first.box, second.box) and not _related(first, second):
            yield Problem("overlap", first.name, f"over or under {second.name}")
    for text in words:
        for button in buttons:
            if _strays_over(text, button):
                yield Problem("overlap", text.shown.name, f"over or under {button.name}")
    for one, other in combinations(words, 2):
        if _meet(one.ink, other.ink) and not any(_parts(button, one, other) for button in buttons):
            yield Problem("overlap", one.shown.name, f"over or under {other.shown.name}")


def _strays_over(text: Words, button: Shown) -> bool:
    above = list(text.shown.ancestors())
    own = next((each for each in above if is_button(each)), None)
    together = own is not None and _meet(own.box, button.box)
    return button not in above and not together and _meet(text.ink, button.box)


def _parts(button: Shown, one: Words, other: Words) -> bool:
    """Whether just one of two texts that meet is the button's."""
    return (button in one.shown.ancestors()) != (button in other.shown.ancestors())


def _meet(one: QRectF, other: QRectF) -> bool:
    shared = one.intersected(other)
    return shared.width() > SLACK and shared.height() > SLACK


def _related(one: Shown, other: Shown) -> bool:
    return one in other.ancestors() or other in one.ancestors()
