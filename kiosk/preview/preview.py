"""A window that shows a deck as it is saved, and says what is wrong with it."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QObject, QSize, QTimer

from kiosk.app import Kiosk, make_application, picture_folder
from kiosk.check.checking import check_deck
from kiosk.check.subject import Subject
from kiosk.deck.findings import Finding
from kiosk.deck.model import Deck
from kiosk.deck.recall import Recall
from kiosk.ending import Ending
from kiosk.keeping import load_again
from kiosk.options import Options
from kiosk.preview.card import Card
from kiosk.preview.reader import Reader, Reading
from kiosk.preview.telling import errors_of
from kiosk.preview.watching import figures

WINDOW_SIZE = (1280, 720)
LATER = 600
"""Milliseconds from showing a deck to checking it."""
PATIENCE = 0.0005
"""Seconds that the window waits for Python while another thread reads or checks; Python's own 0.005 add up.

Measured: showing a deck meanwhile takes 0.1 s instead of 0.2 to 2 s.
"""


class Preview(QObject):
    """Keeps a kiosk showing what the files of its deck say. Call `close` before the kiosk's.

    A deck with errors is not shown while there is a good one to keep: a card says what is wrong. Nobody is waited
    for, and the visit begins on the slide `first`, or on the first of all.
    """

    def __init__(self, kiosk: Kiosk, deck: Deck, content: Path, *, first: str = "") -> None:
        super().__init__()
        self._kiosk = kiosk
        self._first = first
        self._deck = deck
        self._redraw: frozenset[str] = frozenset()
        self._card = Card(kiosk.window)
        kiosk.idle.runningChanged.connect(kiosk.idle.stop)
        self._begin()
        self._tell(deck)
        recall = Recall()
        self._reader = Reader(content, lambda: load_again(content, kiosk.pictures, recall), _findings)
        self._reader.read.connect(self._show)
        self._reader.checked.connect(self._count)
        self._to_check = deck
        # What is seen comes first.
        self._later = QTimer(self, singleShot=True, interval=LATER)
        self._later.timeout.connect(self._check)
        self._later.start()
        self._reader.start(deck)

    def close(self) -> None:
        """Watch no longer."""
        self._later.stop()
        self._reader.close()
        self._card.close()

    def _begin(self) -> None:
        """Leave the screen that invites."""
        navigation = self._kiosk.navigation
        if navigation.screen == "attract":
            navigation.begin()
            navigation.open(navigation.slide_at(0).id)
            navigation.open(self._first)

    def _show(self, reading: Reading) -> None:
        self._redraw |= figures(reading.changed)
        if not errors_of(reading.deck.findings) or errors_of(self._deck.findings):
            self._deck = reading.deck
            self._kiosk.show_deck(reading.deck, changed=self._redraw)
            self._redraw = frozenset()
            self._begin()
        self._tell(reading.deck, reading.changed)
        self._to_check = reading.deck
        self._later.start()

    def _check(self) -> None:
        self._reader.check(self._to_check)

    def _tell(self, deck: Deck, changed: frozenset[str] = frozenset()) -> None:
        is_behind = deck is not self._deck
        self._card.refuse(errors_of(deck.findings), changed, last_good=is_behind)

    def _count(self, findings: Sequence[Finding]) -> None:
        self._card.count(findings)


def _findings(deck: Deck) -> Sequence[Finding]:
    return check_deck(Subject(deck)).findings


def run(deck: Deck, options: Options, ending: Ending, first: str = "") -> int:
    """Show the deck in a window until that is closed or `ending` is asked for; gives the exit code."""
    sys.setswitchinterval(PATIENCE)
    app = make_application(sys.argv[:1])
    size = options.size or WINDOW_SIZE
    kiosk = Kiosk(deck, options, pictures=picture_folder(options), clock=None)
    preview = Preview(kiosk, deck, options.content, first=first)
    kiosk.window.resize(QSize(*size))
    kiosk.window.show()
    kiosk.window.requestActivate()
    ending.watch()
    code = app.exec()
    preview.close()
    kiosk.close()
    return code
