"""What the problem finder finds in scenes that are wrong in one way, and that it finds nothing else."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QSizeF
from PySide6.QtGui import QGuiApplication
from PySide6.QtQml import QQmlComponent, QQmlEngine
from PySide6.QtQuick import QQuickWindow

from kiosk.tour.items import shown_items
from kiosk.tour.problems import Problem, find_problems

Find = Callable[..., list[Problem]]
SCENE = """
import QtQuick
import QtQuick.Templates as T

Window {
    component LabelPill: T.AbstractButton {}
    component Words: Text { font.pixelSize: 30 }
    visible: true
    width: %d
    height: %d
    %s
}
"""
FINE = """
    Words { text: "All is <b>well</b>" }
    Words { y: 36; text: "Close below, but not over" }
    T.AbstractButton {
        x: 400; width: 300; height: 88; text: "Go on"
        contentItem: Words { text: "Go on"; anchors.fill: parent }
    }
    LabelPill { x: 800; width: 90; height: 64 }
    Item { x: 400; opacity: 0; Words { text: "Unseen, over the button" } }
    Words { x: 400; visible: false; text: "Unseen, over the button" }
    Item { y: 300; width: 500; height: 100; clip: true; Words { text: "It fits" } }
"""
WRONG = {
    "elided": (
        'Words { width: 90; elide: Text.ElideRight; text: "Far too long" }',
        ("clipped", "Far too long"),
    ),
    "cut after its lines": (
        'Words { width: 200; wrapMode: Text.Wrap; maximumLineCount: 1; text: "Words that need two lines here" }',
        ("clipped", "Words that"),
    ),
    "wider than its item": ('Words { width: 50; text: "Unbreakable" }', ("clipped", "wider")),
    "higher than its item": ('Words { height: 10; text: "High" }', ("clipped", "higher")),
    "cut off by what it lies in": (
        'Item { objectName: "box"; width: 60; height: 90; clip: true; Words { text: "Cut at the side" } }',
        ("clipped", "cut off by box"),
    ),
    "out of its button": (
        'T.AbstractButton { width: 100; height: 100; contentItem: Item { Words { text: "Too wide for it" } } }',
        ("clipped", "outside AbstractButton"),
    ),
    "text out of the window": ('Words { x: 1850; text: "Out of here" }', ("off-screen", "Out of here")),
    "button out of the window": (
        'T.AbstractButton { objectName: "go"; y: 1020; width: 300; height: 88 }',
        ("off-screen", "28 px"),
    ),
    "text over text": (
        'Words { x: 500; y: 500; text: "One" } Words { x: 510; y: 510; text: "Another" }',
        ("overlap", "Another"),
    ),
    "text over a button": (
        'T.AbstractButton { objectName: "go"; width: 300; height: 88 } Words { x: 20; y: 20; text: "Stray" }',
        ("overlap", "over or under go"),
    ),
    "button over a button": (
        (
            "T.AbstractButton { width: 300; height: 88 } "
            'T.AbstractButton { objectName: "second"; x: 250; width: 300; height: 88; contentItem: Item {} }'
        ),
        ("overlap", "second"),
    ),
    "labels over each other, once": (
        (
            'LabelPill { width: 90; height: 64; contentItem: Words { text: "Ball" } } '
            'LabelPill { x: 10; width: 90; height: 64; contentItem: Words { text: "Cup" } }'
        ),
        ("overlap", "Cup"),
    ),
    "small button": (
        'T.AbstractButton { objectName: "tiny"; width: 300; height: 60 }',
        ("too-small", "300 x 60 u"),
    ),
    "small label": ("LabelPill { width: 50; height: 64 }", ("too-small", "50 x 64 u")),
    "text smaller than its style": (
        'Text { property real styleSize: 40; font.pixelSize: 36; text: "Fine print" }',
        ("smaller", "its style asks for 40 u"),
    ),
    "small text": ('Text { font.pixelSize: 20; text: "Fine print" }', ("too-small", "20 u")),
}


@pytest.fixture
def find(qapp: QGuiApplication) -> Find:
    """Build a window from QML and say what is wrong in it."""
    engine = QQmlEngine()

    def find_in(scene: str, size: tuple[int, int] = (1920, 1080), density: float = 0) -> list[Problem]:
        component = QQmlComponent(engine)
        component.setData((SCENE % (*size, scene)).encode(), "")
        window = component.create()
        assert isinstance(window, QQuickWindow), component.errorString()
        window.grabWindow()
        return find_problems(shown_items(window.contentItem()), QSizeF(*size), density)

    return find_in


def test_nothing_is_found_where_all_is_well(find: Find) -> None:
    assert find(FINE) == []


@pytest.mark.parametrize("case", WRONG)
def test_what_is_wrong_is_found_and_nothing_else(find: Find, case: str) -> None:
    scene, (kind, words) = WRONG[case]
    problems = find(scene)
    assert [problem.kind for problem in problems] == [kind]
    assert words in f"{problems[0].item} {problems[0].detail}"


def test_a_touch_mask_counts_as_the_size_of_a_button(find: Find) -> None:
    mask = "containmentMask: Item { x: -20; y: -20; width: 340; height: 100 }"
    assert find(f"T.AbstractButton {{ width: 300; height: 60; {mask} }}") == []


def test_what_is_too_small_depends_on_the_window(find: Find) -> None:
    scene = 'T.AbstractButton { width: 44; height: 44 } Text { y: 200; font.pixelSize: 13; text: "x" }'
    assert find(scene, (960, 540)) == []
    assert [problem.kind for problem in find(scene)] == ["too-small", "too-small"]


def test_an_item_is_told_by_its_name_or_its_type_and_words(find: Find) -> None:
    named, typed = find(
        'Text { objectName: "note"; font.pixelSize: 9; text: "a &amp; b" }'
        ' Text { y: 99; font.pixelSize: 9; text: "<b>Bold</b>&nbsp;words" }'
    )
    assert (named.item, typed.item) == ('note "a & b"', 'Text "Bold words"')


def test_what_is_touched_has_a_least_size_on_the_panel_too(find: Find) -> None:
    scene = """
        T.AbstractButton { width: 100; height: 100 }
        T.AbstractButton { objectName: "go"; x: 200; width: 100; height: 100; property string kind: "primary" }
    """
    assert find(scene, density=4.0) == []
    (problem,) = find(scene, density=6.0)
    assert (problem.kind, problem.item) == ("too-small", "go")
    assert problem.detail == "16.7 x 16.7 mm to touch; 20 mm is the least"
