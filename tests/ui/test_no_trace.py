"""Thirty visits in a row, whatever is done in them, leave nothing behind."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from random import Random

import pytest
from PySide6.QtCore import QPoint, QSize, Qt, qInstallMessageHandler, qWarning
from PySide6.QtGui import QGuiApplication, QImage

from kiosk import log
from kiosk.figures.figure_images import FigureImages
from kiosk.paths import QML
from kiosk.visit.idle_timer import HELD, IdleTimer
from tests.clock import HeldClock
from tests.ui.conftest import Arrive
from tests.ui.decks import ALL_SLIDES, FULL, in_languages
from tests.ui.trace import differing, files, grab, memory, on_screens, state
from tests.ui.visitor import Visitor
from tests.ui.voice import FakeVoice

VISITS = 30
COUNTED = (5, 12, VISITS)
"""The visits after which the first slide is looked at, and counted what is in memory."""
LOOKED_INTO = 10
"""Every tenth time all items of the screens are compared, which takes long; the pictures, and what is below, always."""
MADE_LATE = 1.01
"""Qt and Python make a few things when they are first needed."""
DEEDS = 5
SIZE = (960, 600)
KEYS = (
    Qt.Key.Key_Tab,
    Qt.Key.Key_Backtab,
    Qt.Key.Key_Return,
    Qt.Key.Key_Space,
    Qt.Key.Key_Right,
    Qt.Key.Key_Left,
    Qt.Key.Key_PageDown,
    Qt.Key.Key_Escape,
    Qt.Key.Key_Home,
    Qt.Key.Key_H,
)
MENUS = ("textSize", "contrast", "language", "sound", "reach")


class Anybody:
    """Does this and that, by a seed."""

    def __init__(self, visitor: Visitor, seed: int) -> None:
        self._visitor = visitor
        self._any = Random(seed)
        self._deeds = (
            *(self.touch_a_button,) * 5,
            self.touch_somewhere,
            self.press_a_key,
            self.press_a_key,
            self.swipe,
            self.open_a_slide,
            self.open_a_slide,
            self.look_closer,
            self.open_a_menu,
            self.wish_for_something,
            self.speak_another_language,
            self.listen,
            self.listen,
        )

    def visit(self) -> None:
        if self._any.random() < 0.8:
            self._visitor.navigation.begin()
        for _ in range(DEEDS):
            self._any.choice(self._deeds)()
        self._visitor.frame()

    def touch_a_button(self) -> None:
        buttons = self._visitor.buttons()
        if buttons:
            self._visitor.touch(self._any.choice(buttons), settle=False)

    def touch_somewhere(self) -> None:
        self._visitor.touch(self._point(), settle=False)

    def press_a_key(self) -> None:
        self._visitor._hand.key(self._any.choice(KEYS))

    def swipe(self) -> None:
        self._visitor.press(self._point())
        self._visitor.frame()
        end = self._point()
        self._visitor.move(end)
        self._visitor.release(end)

    def open_a_slide(self) -> None:
        self._visitor.navigation.open(self._any.choice(ALL_SLIDES))
        self._visitor.settle()

    def look_closer(self) -> None:
        self._visitor.navigation.openFocus()
        self._visitor.navigation.chooseStructure(self._any.choice(("ball", "needle", "socket")))
        self._visitor.settle()

    def open_a_menu(self) -> None:
        self._visitor.navigation.toggleMenu(self._any.choice(MENUS))

    def wish_for_something(self) -> None:
        wishes = self._visitor.kiosk.preferences
        self._any.choice(
            (
                lambda: wishes.chooseTheme(self._any.choice(("dark", "contrast"))),
                lambda: wishes.chooseTextSize(self._any.choice((125, 150, 200))),
                lambda: wishes.chooseReducedMotion(True),
                lambda: wishes.chooseReach(self._any.choice(("low", "left", "right"))),
                lambda: wishes.chooseSoundLevel(self._any.randrange(6)),
                lambda: wishes.chooseSpeed(self._any.choice((0.8, 1.2))),
            )
        )()

    def speak_another_language(self) -> None:
        self._visitor.navigation.setLanguage("es")

    def listen(self) -> None:
        reader = self._visitor.kiosk.hearing.reader
        self._any.choice(
            (reader.listen, reader.listen, reader.pause, reader.skip, reader.repeat, reader.startSightless)
        )()

    def _point(self) -> QPoint:
        return QPoint(self._any.randrange(SIZE[0]), self._any.randrange(SIZE[1]))


def first_slide(visitor: Visitor) -> tuple[QImage, dict[str, object]]:
    """What the next person sees and is told on the first slide, who leaves again."""
    visitor.begin(ALL_SLIDES[1])
    shown = grab(visitor), state(visitor) | on_screens(visitor)
    visitor.navigation.reset()
    visitor.settle()
    return shown


@pytest.fixture
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Where a program may write."""
    home = tmp_path / "home"
    for name in ("HOME", "XDG_CACHE_HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_STATE_HOME", "TMPDIR"):
        folder = home / name.lower()
        folder.mkdir(parents=True)
        monkeypatch.setenv(name, str(folder))
    return home


@pytest.mark.qt_log_ignore("QUnifiedTimer::stopAnimationDriver")  # says Qt to itself on a busy machine
def test_thirty_visits_in_a_row_leave_no_trace(
    arrive: Arrive, home: Path, monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]
) -> None:
    clock = HeldClock()
    monkeypatch.setattr("kiosk.app.IdleTimer", partial(IdleTimer, alarm=clock.alarm))
    monkeypatch.setattr("kiosk.figures.figure_images.SLOW", -1)  # every picture is worth keeping
    pictures = home / "xdg_cache_home" / "pictures"
    visitor = arrive({**FULL, **in_languages("es")}, SIZE, pictures=pictures, voice=FakeVoice())
    clipboard = QGuiApplication.clipboard()
    clipboard.setText("somebody else's")
    visitor.wait(pictures.is_dir)
    visitor.settle()
    fresh, at_first, screens = grab(visitor), state(visitor), on_screens(visitor)
    slide = first_slide(visitor)
    on_disk = files(home)
    capfd.readouterr()
    anybody, counts = Anybody(visitor, 20261123), []
    for number in range(1, VISITS + 1):
        anybody.visit()
        clock.wait(HELD + 1000)
        visitor.settle()
        assert differing(state(visitor), at_first) == {}, f"after visit {number}"
        assert grab(visitor) == fresh, f"after visit {number}"
        if number % LOOKED_INTO == 0:
            assert differing(on_screens(visitor), screens) == {}, f"after visit {number}"
        if number in COUNTED:
            seen = first_slide(visitor)
            assert differing(seen[1], slide[1]) == {}, f"after visit {number}"
            assert seen[0] == slide[0], f"after visit {number}"
            counts.append(memory(visitor))
    assert files(home) == on_disk
    assert clipboard.text() == "somebody else's"
    heard = capfd.readouterr()
    assert heard.out + heard.err == ""
    _, before, after = counts
    assert {
        what: (before[what], many) for what, many in after.items() if many > before[what] * MADE_LATE
    } == {}


def test_the_log_names_no_picture(capfd: pytest.CaptureFixture[str]) -> None:
    log.take_qt_messages()
    qWarning("QML Image: no such picture: image://figure/knee?state=bent&theme=dark")
    qInstallMessageHandler(None)
    assert capfd.readouterr().err == "kiosk: warning: QML Image: no such picture: a picture\n"


def test_what_fails_to_be_drawn_in_a_visit_is_told_without_a_name_at_the_end() -> None:
    told: list[str] = []
    images = FigureImages({}, told.append)
    images.requestImage("elbow", QSize(), QSize(30, 10))
    images.be_discreet()
    images.requestImage("knee", QSize(), QSize(30, 10))
    assert told == ["no figure named 'elbow'"]
    images.close()
    assert told[1:] == ["some pictures could not be drawn; `kiosk tour` tells which"]


def test_screens_write_nothing_to_the_log() -> None:
    assert [path.name for path in QML.rglob("*.qml") if "console." in path.read_text(encoding="utf-8")] == []
