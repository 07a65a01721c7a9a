"""The screens as somebody may ask for them: menus, controls brought low or to one side, and read aloud."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from PySide6.QtCore import QMetaObject

from kiosk.app import Kiosk
from kiosk.deck.model import Slide
from kiosk.tour.readiness import Readiness
from kiosk.tour.stops import Stop

MENUS = ("textSize", "contrast", "language", "sound", "reach")
REACHES = ("low", "left", "right")


class Wishes:
    """Leads a kiosk to them; `slides` are those that reach and reading are tried on."""

    def __init__(self, kiosk: Kiosk, ready: Readiness, slides: list[Slide]) -> None:
        self._kiosk = kiosk
        self._visit = kiosk.navigation
        self._ready = ready
        self._slides = slides

    def stops(self) -> Iterator[Stop]:
        """Go on to each place in turn, and leave all as it was."""
        self._visit.home()
        for menu in MENUS:
            self._visit.toggleMenu(menu)
            if self._visit.menu:
                yield Stop("menu", state=menu)
                self._visit.toggleMenu(menu)
        yield from self._reaches()
        yield from self._listened()

    def _reaches(self) -> Iterator[Stop]:
        before = str(self._kiosk.preferences.property("reach"))
        for reach in REACHES:
            self._kiosk.preferences.chooseReach(reach)
            for name, go in self._places():
                go()
                self._ready.wait(f"{name}, reach {reach}")
                yield Stop("reach", name or None, state=reach)
            self._bring_down()
            yield Stop("reach", state=f"{reach}-down")
        self._visit.toggleMenu("reach")
        yield Stop("menu", state=f"reach-{REACHES[-1]}")
        self._visit.closeOverlay()
        self._kiosk.preferences.chooseReach(before)

    def _places(self) -> Iterator[tuple[str, Callable[[], None]]]:
        yield "", self._visit.home
        for slide in self._slides:
            yield slide.id, lambda slide=slide: self._visit.open(slide.id)  # type: ignore[misc]

    def _bring_down(self) -> None:
        bar = next((shown.item for shown in self._ready.items() if shown.kind == "PreferencesBar"), None)
        if bar:
            QMetaObject.invokeMethod(bar, "broughtDown")
        self._ready.wait("what was brought down")

    def _listened(self) -> Iterator[Stop]:
        for slide in self._slides[:1]:
            self._visit.open(slide.id)
            self._ready.wait(f"slide {slide.id}")
            self._kiosk.hearing.reader.listen()
            yield Stop("listen", slide.id)
            self._visit.toggleMenu("sound")
            yield Stop("listen", slide.id, state="sound")
            self._visit.closeOverlay()
            self._visit.home()
