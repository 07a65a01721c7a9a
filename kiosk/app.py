"""Puts the rooms together and runs the window. The only file that knows every room."""

from __future__ import annotations

import os
import sys
from collections.abc import Collection
from datetime import date
from pathlib import Path

from PySide6.QtCore import QObject, QSize, QStandardPaths, Qt, QTimer
from PySide6.QtGui import QFontDatabase, QGuiApplication
from PySide6.QtQml import QQmlApplicationEngine
from PySide6.QtQuick import QQuickWindow, QSGRendererInterface

from kiosk import log
from kiosk.daily_offer import Clock, DailyOffer
from kiosk.deck.model import Deck
from kiosk.ending import Ending
from kiosk.figures.figure_images import FigureImages
from kiosk.figures.icon_images import IconImages
from kiosk.figures.label_placer import LabelPlacer
from kiosk.figures.redrawing import ask_anew
from kiosk.figures.touch_map_keeper import TouchMaps
from kiosk.hearing import Hearing
from kiosk.interface_words import InterfaceWords
from kiosk.keeping import kept_or_read
from kiosk.memory import give_back_pictures
from kiosk.options import DEFAULT_SIZE, Options
from kiosk.panel import density
from kiosk.paths import FONTS, ICONS, QML, TRANSLATIONS
from kiosk.reader.voice import Voice
from kiosk.visit.deck_content import DeckContent
from kiosk.visit.idle_timer import IdleTimer
from kiosk.visit.navigation_controller import NavigationController
from kiosk.visit.preferences import Preferences, Wishes
from kiosk.waiting import Waiting

NAMED_BY_QML = (LabelPlacer, TouchMaps)
NAME = "kiosk"
DEBOUNCE = 350
"""Milliseconds in which a second activation of one control is taken for a trembling hand."""


class Kiosk(QObject):
    """A deck on a window. Call `close` when done: the engine has to go before what it shows.

    What was drawn is kept in the folder `pictures` from one start to the next, if there is one. The screens' own
    words are in the folder `translations`, a file a language. `clock` tells which day it is: reviews expire while a
    kiosk runs. Without one, all of the deck is shown, as its authors want to see it. `voice` says what is heard,
    instead of the recorded one.
    """

    def __init__(  # noqa: PLR0913 - what it takes from the world around it
        self,
        deck: Deck,
        options: Options,
        *,
        debounce: int = DEBOUNCE,
        pictures: Path | None = None,
        translations: Path = TRANSLATIONS,
        clock: Clock | None = date.today,
        voice: Voice | None = None,
    ) -> None:
        super().__init__()
        self._engine: QQmlApplicationEngine | None = None
        self._words = InterfaceWords(translations, self)
        self.navigation = NavigationController(deck, self)
        self.navigation.languageChanged.connect(self._say_in_language)
        self.content = DeckContent(deck, self.navigation, self)
        self._offer = DailyOffer(deck, self.content, clock)
        self.preferences = Preferences(_wishes(options), self)
        self.idle = IdleTimer(self)
        self.hearing = Hearing(self, voice, options)
        self._wire(options)
        self._say_in_language()
        self.pictures = pictures
        self.figures = FigureImages(deck.figures, lambda problem: log.say("warning", problem), pictures)
        if clock:  # before patients: what they look at is nobody's business
            self.idle.runningChanged.connect(self.figures.be_discreet)
        self._engine = QQmlApplicationEngine()
        self._engine.addImageProvider("figure", self.figures)
        self._engine.addImageProvider("icon", IconImages(ICONS, lambda problem: log.say("warning", problem)))
        self._engine.addImportPath(QML)
        self.touch_maps = _touch_maps(self._engine)
        self.touch_maps.replace(deck.figures)
        self._engine.setInitialProperties(self._properties(options, debounce))
        self._engine.loadFromModule("Kiosk", "Main")
        if not self._engine.rootObjects():
            raise RuntimeError("the window could not be made; the lines above say why")

    @property
    def window(self) -> QQuickWindow:
        """The window, not shown yet.

        Raises:
            RuntimeError: The kiosk was closed.
        """
        window = self._engine.rootObjects()[0] if self._engine else None
        if not isinstance(window, QQuickWindow):
            raise RuntimeError("the kiosk is closed")  # noqa: TRY004
        return window

    def show_deck(self, deck: Deck, *, changed: Collection[str] = ()) -> None:
        """Go on with another deck, as near as possible to where it was; files of the figures `changed` did so."""
        names = self.figures.replace(deck.figures, changed)
        self.touch_maps.replace(deck.figures, names)
        if self._engine:
            ask_anew(self._engine, self.figures.revisions)
        self._offer.show(deck)

    def close(self) -> None:
        """Let go of the window. A closed kiosk can't be shown again."""
        self.idle.stop()
        self.hearing.close()
        self.figures.close()
        self.touch_maps.close()
        self._engine = None
        self._words.silence()

    def _properties(self, options: Options, debounce: int) -> dict[str, object]:
        width, height = options.size or DEFAULT_SIZE
        return {
            "navigation": self.navigation,
            "content": self.content,
            "preferences": self.preferences,
            "idle": self.idle,
            "reader": self.hearing.reader,
            "fontFamily": load_fonts(),
            "pixelsPerMillimetre": density(options),
            "debounce": debounce,
            "width": width,
            "height": height,
        }

    def _wire(self, options: Options) -> None:
        self.idle.setCountdownSeconds(options.countdown_seconds)
        self.navigation.visitEnded.connect(self.preferences.reset)
        self._inviting = True
        self.navigation.screenChanged.connect(self._watch)
        self._start_language = options.language
        self.navigation.visitEnded.connect(self._offer.renew)
        self.navigation.visitEnded.connect(self._speak_start_language)
        self._speak_start_language()
        self.waiting = Waiting(self.idle, self.navigation, self.preferences, options.idle_seconds, self)
        self.hearing.keep_waiting(self.waiting)

    def _say_in_language(self) -> None:
        """The screens' own words, in the language that the deck is shown in."""
        if self._words.speak(self.navigation.language) and self._engine:
            self._engine.retranslate()

    def _watch(self) -> None:
        """Who begins gets what there is on that day."""
        was_inviting, self._inviting = self._inviting, self.navigation.screen in {"attract", "empty"}
        if was_inviting and not self._inviting:
            self._offer.renew()

    def _speak_start_language(self) -> None:
        if self._start_language:
            self.navigation.setLanguage(self._start_language)


def _wishes(options: Options) -> Wishes:
    return Wishes(
        options.theme, options.text_size, options.reduced_motion, options.reach, options.sound_level
    )


def _touch_maps(engine: QQmlApplicationEngine) -> TouchMaps:
    made = engine.singletonInstance("Kiosk.Figures", TouchMaps.__name__)
    if not isinstance(made, TouchMaps):
        raise TypeError("QML has no touch maps")
    return made


def load_fonts() -> str:
    """Make the bundled typeface known; its family, or the system's where it is missing."""
    families: list[str] = []
    for path in sorted(FONTS.glob("*.ttf")):
        families += QFontDatabase.applicationFontFamilies(QFontDatabase.addApplicationFont(str(path)))
    return families[0] if families else QGuiApplication.font().family()


def read_deck(content: Path, kept: Path | None = None) -> Deck:
    """The deck of a folder, with what is wrong with it in the log.

    It is kept in the folder `kept` from one start to the next, if there is one.
    """
    deck = kept_or_read(content, kept)
    log.report(deck.findings)
    if deck.is_empty:
        log.say("error", f"{content}: nothing to show; see the lines above and run `kiosk check`")
    return deck


def make_application(argv: list[str]) -> QGuiApplication:
    """Qt's application, drawing by software: most panels have no GPU, and the screens are made for it."""
    if "QT_QUICK_BACKEND" not in os.environ:
        QQuickWindow.setGraphicsApi(QSGRendererInterface.GraphicsApi.Software)
    os.environ.setdefault("QML_DISABLE_DISK_CACHE", "1")
    os.environ.setdefault("QT_ENABLE_HIGHDPI_SCALING", "0")  # the screens measure in the panel's own pixels
    log.take_qt_messages()
    give_back_pictures()
    application = QGuiApplication(argv)
    application.setApplicationName(NAME)
    return application


def picture_folder(options: Options) -> Path | None:
    """Where drawn pictures are kept, and what is known of drawings; None for nowhere."""
    if options.picture_cache != "auto":
        return Path(options.picture_cache) if options.picture_cache != "off" else None
    folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.GenericCacheLocation)
    return Path(folder) / NAME / "figures" if folder else None


def run(deck: Deck, options: Options, ending: Ending) -> int:
    """Show the deck until the window is closed or `ending` is asked for; gives the exit code."""
    app = make_application(sys.argv[:1])
    kiosk_ = Kiosk(deck, options, pictures=picture_folder(options))
    window = kiosk_.window
    if options.windowed or options.size:
        window.resize(QSize(*(options.size or DEFAULT_SIZE)))
        window.show()
    else:
        app.setOverrideCursor(Qt.CursorShape.BlankCursor)
        window.setGeometry(window.screen().geometry())  # where no window manager does
        window.showFullScreen()
    QTimer.singleShot(0, window.requestActivate)
    ending.watch()
    code = app.exec()
    kiosk_.close()
    return code


def quit_application() -> None:
    """Leave the loop of `run`."""
    QGuiApplication.quit()
