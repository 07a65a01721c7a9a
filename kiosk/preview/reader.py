"""Reads a deck again whenever its files change, beside the window, which never waits."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path
from threading import Event, Thread
from time import monotonic

from PySide6.QtCore import QObject, Signal

from kiosk import log
from kiosk.deck.findings import Finding
from kiosk.deck.model import Deck
from kiosk.preview.watching import Look, changed, look

PAUSE = 0.12
"""Seconds between two looks at the files."""
REST = 0.1
"""Seconds for which nothing may change before the files are read: programs write several, or one in parts."""
LONGEST = 3.0
"""Seconds after which they are read nevertheless."""
SHARE = 4
"""How many times as long as a look took there is none, where files are far away."""


@dataclass(frozen=True, slots=True)
class Reading:
    """A deck as its files are now, and the names of those that changed since the reading before."""

    deck: Deck
    changed: frozenset[str] = frozenset()


class Reader(QObject):
    """Emits `read` with a `Reading` when files changed, and `checked` with all that is wrong with a deck.

    Both come to whoever listens in the thread that the listener lives in. `start` with the deck that is shown
    already; call `close` when done.
    """

    read = Signal(object)
    checked = Signal(object)

    def __init__(
        self, content: Path, load: Callable[[], Deck], check: Callable[[Deck], Sequence[Finding]]
    ) -> None:
        super().__init__()
        self._content = content
        self._load = load
        self._check = check
        self._ended = Event()
        self._watcher: Thread | None = None
        self._checker = ThreadPoolExecutor(max_workers=1, thread_name_prefix="check")
        self._checking: Future[Sequence[Finding]] | None = None

    def start(self, deck: Deck) -> None:
        """Watch from now on."""
        self._watcher = Thread(target=self._watch, args=(deck,), name="preview", daemon=True)
        self._watcher.start()

    def close(self) -> None:
        """Watch no longer, and wait for what is being read."""
        self._ended.set()
        if self._watcher:
            self._watcher.join()
        self._checker.shutdown(cancel_futures=True)

    def _watch(self, shown: Deck) -> None:
        """Read once in any case: a file may have been saved since the deck that is shown was read."""
        seen: Look | None = None
        while not self._ended.is_set():
            began = monotonic()
            now = look(self._content)
            pause = max(PAUSE, SHARE * (monotonic() - began))
            if now != seen:
                now, deck = self._read_at_rest(now)
                names = changed(seen, now) if seen is not None else frozenset()
                if not self._ended.is_set() and (names or deck != shown):
                    self.read.emit(Reading(deck, names))
                seen, shown = now, deck
            self._ended.wait(pause)

    def _read_at_rest(self, now: Look) -> tuple[Look, Deck]:
        """Read when no file has changed for a moment, and again if one did meanwhile; but not for ever."""
        deadline = monotonic() + LONGEST
        while True:
            self._ended.wait(REST)
            before, now = now, look(self._content)
            if now != before and monotonic() < deadline:
                continue
            deck = self._load()
            if look(self._content) == now or monotonic() >= deadline:
                return now, deck

    def check(self, deck: Deck) -> None:
        """Check a deck, unless another comes before its turn."""
        if self._ended.is_set():
            return
        if self._checking:
            self._checking.cancel()
        self._checking = self._checker.submit(self._check, deck)
        self._checking.add_done_callback(self._told)

    def _told(self, done: Future[Sequence[Finding]]) -> None:
        """Tell what was found, unless the deck is another by now."""
        if done.cancelled() or self._ended.is_set() or done is not self._checking:
            return
        if error := done.exception():
            log.say("error", f"the deck could not be checked: {error!r}")
        else:
            self.checked.emit(done.result())
