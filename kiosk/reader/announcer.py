"""Says which page or card is shown, and reads it."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer

from kiosk.reader.lines import Line
from kiosk.reader.recital import Recital, Utterance
from kiosk.reader.screen import Screen
from kiosk.reader.speech import Speech
from kiosk.reader.surroundings import Surroundings
from kiosk.spoken.language_names import way_in

MOMENT = 40
"""Milliseconds after which a page is looked at again that does not stand still yet."""
Place = tuple[object, ...]


class Announcer(QObject):
    """Says where the visit is when that changes, then reads on by itself until it is silenced.

    Who comes back from a card is led to the line where they were. Nothing is looked at before a page stands still.
    """

    def __init__(self, around: Surroundings, recital: Recital, screen: Screen, parent: QObject) -> None:
        super().__init__(parent)
        self._around, self._recital, self._screen = around, recital, screen
        self._speech = Speech(around)
        self._visit = around.navigation
        self.by_keys = False
        self.on = False
        self._key: Place = ()
        self._trail: list[tuple[Place, Line | None]] = []
        self._back: Line | None = None
        self._headed = False
        self._slide = ""
        self._known: set[tuple[str, ...]] = set()
        self._arrival = QTimer(self, singleShot=True)
        self._arrival.timeout.connect(self._arrive)

    def start(self) -> None:
        """Say how it goes, then what is there."""
        self.on = True
        self._key, self._trail = self._where(), []
        self._screen.forget()
        self._recital.halt()
        self._recital.add([self._speech.words("welcome"), *self._others()], more=True)
        self._expect(None)

    def _others(self) -> list[Utterance]:
        """How to choose another language, said in that one, where nothing is chosen yet."""
        attracting = self._visit.screen == "attract"
        others = (
            [tag for tag in self._around.languages() if tag != self._visit.language] if attracting else []
        )
        return [Utterance((way_in(tag),), None, tag) for tag in others if self._recital.can_speak(tag)]

    def stop(self) -> None:
        """Forget where somebody was."""
        self.on = False
        self._arrival.stop()
        self._key, self._trail, self._back, self._slide = (), [], None, ""
        self._known.clear()

    def move(self) -> None:
        """Another page or card is shown: be silent, then say which."""
        self._recital.halt()
        key = self._where()
        if key != self._key:
            came = next((n for n, (where, _) in enumerate(self._trail) if where == key), -1)
            back = self._trail[came][1] if came >= 0 else None
            if came >= 0:
                del self._trail[came:]
            elif key[0] == self._key[0] and self._around.card:
                self._trail.append((self._key, self._screen.current))
            else:
                self._trail.clear()
            self._key = key
            self._screen.forget()
            self._expect(back)
        elif not self._arrival.isActive():
            self._expect(self._screen.current)

    def read_on(self) -> None:
        """Read from the current line to the end of the page."""
        self._screen.look()
        rest = [line for line in self._screen.lines if line.content]
        if self._screen.current in rest:
            rest = rest[rest.index(self._screen.current) :]
        self._recital.say(*self._speech.page(rest), *self._end())

    def tell(self, line: Line | None, before: Line | None = None) -> None:
        """Say one line, and be there."""
        if line is not None:
            self._recital.say(self._speech.told(line, before))

    def say(self, *words: str) -> None:
        """Say sentences of the reader."""
        self._recital.say(self._speech.words(*words))

    def tell_first(self, word: str) -> None:
        """Say a sentence of the reader, then what is shown."""
        self._recital.add([self._speech.words(word)], more=True)

    def ask(self, words: str) -> None:
        """Say that so much time or sound is left; a question comes with it when it is about time."""
        asked = self._visit.idleWarning
        before = [self._speech.words("stillThere")] if asked else []
        self._recital.say(*before, Utterance((words,)), *([self._speech.words("answer")] if asked else []))

    def _expect(self, back: Line | None) -> None:
        self._back, self._headed = back, False
        self._arrival.start(0)

    def _arrive(self) -> None:
        if self._visit.idleWarning:
            return
        if not self._headed:
            self._headed = True
            head = self._head()
            if head:
                written = self._around.written()
                parts = [head[:1], head[1:]] if written else [head]
                said = [
                    Utterance(tuple(part), None, written if not n else "") for n, part in enumerate(parts)
                ]
                self._recital.add(said, more=True)
        if not (self._around.settled and self._screen.stands_still()):
            self._arrival.start(MOMENT)
            return
        self._screen.current, back, self._back = self._back, self._back, None
        self._screen.look()
        if back is not None and self._screen.current is not None:
            self._recital.add([self._speech.words("back"), self._speech.told(self._screen.current)])
        else:
            self._recital.add(self._page())

    def _head(self) -> list[str]:
        """The title, and where that is; on further pages of a slide only what is new of it."""
        title = self._around.title() if self._back is None and not self._around.card else ""
        places = [self._around.word(*place) for place in self._around.position()] if title else []
        slide = self._visit.slideId
        self._known, self._slide = self._known if title and slide == self._slide else set(), slide
        return [title, *(places[1:] if self._known else places)] if title else []

    def _page(self) -> list[Utterance]:
        card = self._around.card
        title = self._around.title() if not card else ""
        told = [line for line in self._screen.lines if line.content and " ".join(line.phrases) != title]
        new = [line for line in told if card or line.kind == "choice" or line.phrases not in self._known]
        if not card:
            self._known = {line.phrases for line in told}
        return [*self._speech.page(new), *self._end()]

    def _end(self) -> list[Utterance]:
        """Where to go from here, and how."""
        leading = self._screen.going_on()
        said = [self._speech.led_to(leading)] if leading is not None else []
        return [*said, self._speech.words(*self._hint())]

    def _hint(self) -> tuple[str, ...]:
        leading = self._screen.going_on()
        by = "Keys" if self.by_keys else "Touch"
        if leading is not None and leading.kind in {"choice", "card"}:
            return (f"choose{by}",)
        if self._around.card:
            return ()
        return (f"next{by}",) if self._visit.screen == "slide" else (f"begin{by}",)

    def _where(self) -> Place:
        return self._around.place, self._around.card
