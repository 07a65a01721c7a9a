"""Whether every slide fits on every screen: the tour's way and its eye for what does not fit, without pictures."""

from __future__ import annotations

import re
import sys
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QSizeF

from kiosk.app import Kiosk
from kiosk.deck.findings import Finding, Position
from kiosk.deck.model import Deck, Slide
from kiosk.options import SIZES, Options
from kiosk.tour.opening import Size, application, opened
from kiosk.tour.problems import Kind, Problem, find_problems
from kiosk.tour.readiness import Readiness, TourError
from kiosk.tour.route import Route

TEXT_SIZES: Final = (100, 125, 150, 200)
MOST_PARTS: Final = {100: 1, 200: 4}
"""How many parts a slide's words may need, by text size in per cent."""
OF_THE_CONTENT: Final[frozenset[Kind]] = frozenset({"clipped", "overlap", "off-screen", "broken"})
"""Targets and letters that are too small are the program's fault, not the author's."""


@dataclass(frozen=True, slots=True)
class Matrix:
    """What to look at; no `languages` and no `slides` (ids) mean all."""

    sizes: tuple[Size, ...] = SIZES
    text_sizes: tuple[int, ...] = TEXT_SIZES
    languages: tuple[str, ...] = ()
    slides: frozenset[str] = frozenset()


EVERYTHING: Final = Matrix()


@dataclass(frozen=True, slots=True)
class Fault:
    """One thing that does not fit: where it is written, how it was shown, and what to say of it.

    `rule`: that of the finding, or `broken` for a word that goes on in the next line, which can still be read.
    `about` tells it apart from other faults of the same place, whatever the setting.
    """

    rule: str
    position: Position
    about: str
    setting: str
    message: str


def fit_findings(
    options: Options,
    deck: Deck,
    matrix: Matrix = EVERYTHING,
    tell: Callable[[str], None] | None = None,
) -> list[Finding]:
    """What does not fit, each fault once, with the first setting that shows it.

    It takes minutes, so `tell` gets a line before each setting; without it the line goes to standard error.
    """
    _application = application()  # lives as long as this function
    look = _Look(options, deck, matrix, tell or _to_stderr)
    faults = [fault for size in matrix.sizes for fault in look.at(size)]
    same: dict[tuple[str, Position, str], list[Fault]] = {}
    for fault in faults:
        same.setdefault((fault.rule, fault.position, fault.about), []).append(fault)
    return [_finding(group) for group in same.values()]


def _to_stderr(line: str) -> None:
    sys.stderr.write(f"{line}\n")


def _lasting(ready: Readiness, size: Size) -> list[Problem]:
    """What does not fit now and still does not after another wait: a busy machine may lay out late."""

    def seen() -> list[Problem]:
        found = find_problems(ready.items(), QSizeF(*size))
        return [problem for problem in found if problem.kind in OF_THE_CONTENT]

    first = seen()
    if not first:
        return first
    ready.wait("the page with something that does not fit")
    again = seen()
    return [problem for problem in first if problem in again]


class _Look:
    """Looks at one deck, one window size after the other."""

    def __init__(self, options: Options, deck: Deck, matrix: Matrix, tell: Callable[[str], None]) -> None:
        self._options = options
        self._deck = deck
        self._matrix = matrix
        self._tell = tell

    def at(self, size: Size) -> Iterator[Fault]:
        """What does not fit in a window of this size."""
        with opened(self._deck, self._options, size, clock=None) as (kiosk, ready):
            kiosk.navigation.begin()
            for language in self._matrix.languages or self._deck.languages:
                kiosk.navigation.setLanguage(language)
                for text_size in self._matrix.text_sizes:
                    self._tell(f"fit: {language}, {size[0]}x{size[1]}, {text_size} % text")
                    kiosk.preferences.chooseTextSize(text_size)
                    yield from self._setting(kiosk, ready, size, text_size)

    def _setting(self, kiosk: Kiosk, ready: Readiness, size: Size, text_size: int) -> Iterator[Fault]:
        route = Route(kiosk, self._deck, ready)
        setting = f"{size[0]}x{size[1]} with {text_size} % text"
        for slide in self._slides(kiosk.navigation.language):
            try:
                for stop in route.pages(slide):
                    for problem in _lasting(ready, size):
                        yield _fault(slide, setting, problem)
                    parts = kiosk.navigation.partCount
                    if not stop.state and parts > MOST_PARTS.get(text_size, parts):
                        message = f"the words need {parts} parts"
                        yield Fault("parts", slide.position, f"{text_size}", setting, message)
            except TourError as error:
                yield Fault("fit", slide.position, "", setting, str(error))

    def _slides(self, language: str) -> list[Slide]:
        """The slides written in the language: those that stand in for a translation are seen in their own."""
        wanted = self._matrix.slides
        return [
            slide
            for chapter in self._deck.by_language[language].chapters
            for slide in chapter.slides
            if slide.language == language and (not wanted or slide.id in wanted)
        ]


def _fault(slide: Slide, setting: str, problem: Problem) -> Fault:
    words = _said(problem.item)
    detail = re.sub(r'\b[A-Z]\w+ "([^"]*)"', r"'\1'", problem.detail)
    said = {
        "clipped": f"is cut off: {detail}",
        "overlap": f"lies {detail}",
        "off-screen": f"is {detail}",
        "broken": f"is broken within a word: {detail}",
    }
    message = f"'{words}' {said[problem.kind]}"
    return Fault(
        "broken" if problem.kind == "broken" else "fit",
        slide.position,
        f"{problem.kind} {words}",
        setting,
        message,
    )


def _said(item: str) -> str:
    """The words of an item, or what it is where it has none."""
    kind, _, words = item.partition(' "')
    return words.removesuffix('"') or kind


def _finding(group: list[Fault]) -> Finding:
    first, others = group[0], len(dict.fromkeys(fault.setting for fault in group)) - 1
    more = f", and in {others} other setting{'' if others == 1 else 's'}" if others else ""
    message = f"at {first.setting}{more}: {first.message}"
    if first.rule == "parts":
        how = "Say it in fewer words, or make two slides of it."
        return Finding("warning", "parts", first.position, message, how)
    if first.rule == "broken":
        return Finding("warning", "fit", first.position, message, "Use a shorter word here.")
    how = "Use shorter or fewer words here, or make two slides of it."
    return Finding("error", "fit", first.position, message, how)
