"""How far along a visit is: the chapters of the path, and the named steps of a procedure."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import groupby, takewhile

from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.deck.model import Slide
from kiosk.visit.rows import Rows

QML_IMPORT_NAME = "Kiosk.Visit"
QML_IMPORT_MAJOR_VERSION = 1


@dataclass(frozen=True, slots=True)
class ProgressRow:
    """A chapter's run of slides on the path: `done` lie behind, `here` counts from 0 and is -1 elsewhere."""

    title: str
    number: int
    count: int
    done: int
    here: int


@QmlElement
@QmlUncreatable("made by Python")
class ProgressList(Rows):  # type: ignore[operator]
    """The chapters along the path."""

    row_type = ProgressRow


@dataclass(frozen=True, slots=True)
class StationRow:
    """A named step of a procedure told over several slides."""

    title: str
    done: bool
    here: bool


@QmlElement
@QmlUncreatable("made by Python")
class StationList(Rows):  # type: ignore[operator]
    """The steps that neighbouring slides share."""

    row_type = StationRow


def progress_rows(
    path: Sequence[Slide], index: int, chapters: Sequence[tuple[str, str]]
) -> list[ProgressRow]:
    """A row for each run of slides of one chapter; `chapters` are (id, title) in the order of the deck."""
    numbers = {chapter: (number, title) for number, (chapter, title) in enumerate(chapters, 1)}
    rows: list[ProgressRow] = []
    first = 0
    for chapter, run in groupby(path, key=lambda slide: slide.chapter):
        count = len(list(run))
        number, title = numbers.get(chapter, (0, chapter))
        here = index - first if first <= index < first + count else -1
        rows.append(ProgressRow(title, number, count, max(0, min(count, index - first)), here))
        first += count
    return rows


def station_rows(path: Sequence[Slide], index: int) -> list[StationRow]:
    """The stations of the run of slides around `index` that carry a step in the same chapter; none if it has none."""
    slide = path[index]
    if not slide.step:
        return []

    def neighbour(other: Slide) -> bool:
        return bool(other.step) and other.chapter == slide.chapter

    before = list(takewhile(neighbour, reversed(path[:index])))[::-1]
    after = takewhile(neighbour, path[index + 1 :])
    done = [StationRow(s.step, done=True, here=False) for s in before]
    ahead = [StationRow(s.step, done=False, here=False) for s in after]
    return [*done, StationRow(slide.step, done=False, here=True), *ahead]
