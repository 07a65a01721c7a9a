"""Everything can be read and touched, on every panel."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPointF, QRectF
from PySide6.QtQuick import QQuickItem

from tests.ui.conftest import Arrive
from tests.ui.decks import ALL_SLIDES, FULL
from tests.ui.visitor import Visitor, area, kind, spoken

PANELS = [(1024, 768), (1920, 1080), (3840, 2160), (1080, 1920)]
SMALLEST = 80
FRAMES = ("SlidePane", "KioskButton", "Chip", "LabelPill", "ChapterCard", "AnswerCard")
SLACK = 2


@pytest.fixture(params=PANELS, ids=lambda panel: f"{panel[0]}x{panel[1]}")
def panel(request: pytest.FixtureRequest, arrive: Arrive) -> Visitor:
    """Before the full deck, on a panel of that size."""
    return arrive(FULL, request.param)


def holders(item: QQuickItem) -> list[QQuickItem]:
    """What the item has to stay in."""
    found = []
    above = item.parentItem()
    while above is not None:
        if above.clip() or kind(above) in FRAMES:
            found.append(above)
        above = above.parentItem()
    return found


def written(item: QQuickItem) -> QRectF:
    """Where the words of an item are, with the room that they leave around them taken off."""
    box = area(item)
    wide, high = item.property("contentWidth"), item.property("contentHeight")
    return QRectF(box.x(), box.y(), min(box.width(), wide), min(box.height(), high))


def cut(visitor: Visitor) -> list[str]:
    """The words that can't be read in full."""
    screen = QRectF(0, 0, visitor.window.width(), visitor.window.height())
    bad = []
    for item in visitor.texted():
        rooms = [screen, *map(area, holders(item))]
        grown = [room.adjusted(-SLACK, -SLACK, SLACK, SLACK) for room in rooms]
        spills = not all(room.contains(written(item)) for room in grown)
        wider = item.property("contentWidth") > item.width() + SLACK
        if item.property("truncated") or spills or wider:
            bad.append(spoken(item))
    return bad


def slight(visitor: Visitor) -> list[tuple[str, str]]:
    """What is too small for a finger: it doesn't answer to touches a thumb's half away from its middle."""
    half = SMALLEST * visitor.unit / 2 - SLACK
    bad = []
    for item in visitor.buttons():
        middle = item.boundingRect().center()
        reach = (QPointF(half, 0), QPointF(-half, 0), QPointF(0, half), QPointF(0, -half))
        if not all(item.contains(middle + away) for away in reach):
            bad.append((kind(item), spoken(item)))
    return bad


def unfit(visitor: Visitor) -> list[object]:
    return [*cut(visitor), *slight(visitor)]


def test_every_word_can_be_read_and_every_target_be_touched(panel: Visitor) -> None:
    bad: dict[object, list[object]] = {"attract": unfit(panel)}
    panel.begin()
    bad["home"] = unfit(panel)
    panel.begin(ALL_SLIDES[0])
    while panel.navigation.screen == "slide":
        it = panel.navigation
        bad[it.slideId, it.page] = unfit(panel)
        it.next()
        panel.settle()
    assert len(bad) > len(ALL_SLIDES)
    assert {page: found for page, found in bad.items() if found} == {}


def test_so_they_can_on_every_card(panel: Visitor) -> None:
    it = panel.begin("parts/joint").navigation
    cards = {
        "term": lambda: it.openTerm("ball"),
        "sources": it.openSources,
        "focus": it.openFocus,
        "structure": lambda: it.chooseStructure("ball"),
        "idle": it.warnIdle,
    }
    bad: dict[str, list[object]] = {}
    for card, opens in cards.items():
        opens()
        panel.settle()
        bad[card] = unfit(panel)
        if card in {"term", "sources"}:
            it.closeOverlay()
    assert {card: found for card, found in bad.items() if found} == {}


def test_so_they_can_where_choices_are_compared(panel: Visitor) -> None:
    panel.begin("choices/options")
    panel.touch(next(item for item in panel.buttons() if spoken(item).endswith(" it is")))
    assert unfit(panel) == []
