"""`kiosk doctor`: this machine against the standards, as a table, a page for the file and an exit code."""

from __future__ import annotations

import os
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path
from typing import Any

from kiosk import display
from kiosk.app import load_fonts, picture_folder, read_deck
from kiosk.atomic import write_text
from kiosk.command import Command
from kiosk.deck.model import Deck
from kiosk.interface_words import SOURCE
from kiosk.narrated import coverage
from kiosk.operate import glyphs, hearing_rows, letters, machine, panel, probe, table, targets
from kiosk.operate.contrast import contrast_rows
from kiosk.operate.page import page
from kiosk.operate.rows import FAIL, Row
from kiosk.options import DEFAULT_SIZE, OptionsError
from kiosk.panel import pixels_per_millimetre
from kiosk.paths import TRANSLATIONS
from kiosk.reader.keymap import KeyMap
from kiosk.tour import measuring
from kiosk.tour.opening import application, opened
from kiosk.tour.readiness import TourError
from kiosk.visit.preferences import LEVELS, TEXT_SIZES

FAILED = 1
LOOKS = {"normal": TEXT_SIZES, "low": TEXT_SIZES[-1:]}
"""The text sizes at which the screens are seen in each reach; low ones have most on them when letters are large."""


def doctor(command: Command) -> int:
    """Measure, print and report; gives the exit code: 0 if nothing fails, 1 if something does or can't be measured.

    Raises:
        OptionsError: The deck has nothing to show, or the report can't be written there.
    """
    displayed = not display.is_missing(os.environ)
    screen = probe.asked("screen") if displayed else {}
    deck = read_deck(command.options.content)
    if deck.is_empty:
        raise OptionsError(f"{command.content}: nothing to show, so nothing to measure; run `kiosk check`")
    _application = application()  # lives as long as this function
    try:
        rows = list(_Examination(command, deck, screen, displayed).rows())
    except TourError as error:
        raise OptionsError(f"the screens can't be measured: {error}") from error
    print(table.as_text(rows))
    if command.report:
        _write(command.report, rows, deck)
    return FAILED if any(row.state == FAIL for row in rows) else 0


@dataclass(frozen=True, slots=True)
class _Kiosk:
    """What was seen of an open kiosk."""

    seen: measuring.Seen
    colors: dict[str, dict[str, Any]]
    extensions: int
    is_reset: bool


class _Examination:
    """All that is measured of one machine with one deck."""

    def __init__(self, command: Command, deck: Deck, screen: dict[str, Any], displayed: bool) -> None:
        self._command = command
        self._deck = deck
        self._screen = screen
        self._displayed = displayed
        options = command.options
        size = options.size or screen.get("size") or DEFAULT_SIZE
        self._size = (int(size[0]), int(size[1]))
        said = screen.get("mm") or (0, 0)
        known = pixels_per_millimetre(options, self._size, (said[0], said[1]))
        self._panel = panel.panel_of(options, self._size, (said[0], said[1]) if known else (0, 0))
        self._options = replace(options, pixels_per_millimetre=known)

    def rows(self) -> Iterator[Row]:
        """Every row, part by part."""
        options, distance = self._options, self._options.viewing_distance_mm
        looked = self._look()
        controls = looked.seen.controls
        yield from panel.panel_rows(self._panel)
        yield from letters.letter_rows(looked.seen.letters, self._panel, distance)
        yield from targets.target_rows(controls, self._panel, distance)
        yield from targets.reach_rows(controls, self._panel, options)
        yield from targets.hand_rows()
        yield from contrast_rows(looked.colors)
        yield from machine.time_rows(options, looked.extensions)
        yield from hearing_rows.sound_rows(self._sound(looked), options)
        family = load_fonts()
        drawn = {
            tag: glyphs.drawn(glyphs.characters(words), family)
            for tag, words in self._deck.by_language.items()
        }
        yield from glyphs.glyph_rows(drawn, family)
        yield from machine.interface_rows(TRANSLATIONS, self._deck.languages, SOURCE)
        yield from machine.machine_rows(self._screen, self._displayed, options, picture_folder(options))
        problems = KeyMap(options.keys).problems
        yield from machine.settings_rows(self._command.config, problems, options)

    def _look(self) -> _Kiosk:
        """Open the screens at this panel's size, and see them in every text size and reach."""
        seen = measuring.Seen()
        with opened(self._deck, self._options, self._size) as (kiosk, ready):
            for reach, text_sizes in LOOKS.items():
                for text_size in text_sizes:
                    measuring.look_at(kiosk, self._deck, ready, seen, text_size=text_size, reach=reach)
            kiosk.navigation.reset()
            colors = measuring.colors(kiosk, ready)
            return _Kiosk(seen, colors, measuring.extensions(kiosk), measuring.forgets_level(kiosk))

    def _sound(self, looked: _Kiosk) -> hearing_rows.Sound:
        return hearing_rows.Sound(
            outputs=probe.asked("sound").get("outputs"),
            live=probe.asked("speech").get("languages") or (),
            levels=LEVELS,
            is_reset=looked.is_reset,
            coverage={tag: coverage(self._deck, tag) for tag in self._deck.languages},
        )


def _write(path: Path, rows: list[Row], deck: Deck) -> None:
    words = deck.by_language[deck.fallback]
    facts = {"Deck": f"{words.title} {deck.version}".strip(), "Languages": ", ".join(deck.languages)}
    try:
        write_text(path, page(rows, facts, date.today()))
    except OSError as error:
        how = "name a file in a folder that can be written to"
        raise OptionsError(f"--report {path}: {error.strerror or error}; {how}") from error
    print(f"Written for the file: {path}, a page that needs nothing else")
