"""Whether there is a letter for every character of a deck."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, fields, is_dataclass

from PySide6.QtGui import QFont, QTextLayout

from kiosk.operate.rows import Row, judged

PART = "Words"
SHOWN = 8
"""Missing characters that are named."""
_UNSEEN = frozenset({"Cc", "Cf", "Cs", "Co", "Cn", "Zs", "Zl", "Zp"})


@dataclass(frozen=True, slots=True)
class Drawn:
    """The characters that no font draws, and those that another than ours does."""

    missing: str
    foreign: str


def characters(value: object) -> frozenset[str]:
    """Every character that is seen of any text within a value, however deep."""
    found: set[str] = set()
    for text in _texts(value):
        found.update(text)
    return frozenset(each for each in found if unicodedata.category(each) not in _UNSEEN)


def _texts(value: object) -> Iterator[str]:
    if isinstance(value, str):
        yield value
    elif isinstance(value, Mapping):
        for each in value.values():
            yield from _texts(each)
    elif isinstance(value, list | tuple | set | frozenset):
        for each in value:
            yield from _texts(each)
    elif is_dataclass(value):
        for field in fields(value):
            yield from _texts(getattr(value, field.name))


def drawn(wanted: frozenset[str], family: str) -> Drawn:
    """Which of the characters a font of this family, or one in its place, draws."""
    missing, foreign = "", ""
    font = QFont(family)
    for each in sorted(wanted):
        layout = QTextLayout(each, font)
        layout.beginLayout()
        layout.createLine()
        layout.endLayout()
        runs = layout.glyphRuns()
        if not runs or any(0 in run.glyphIndexes() for run in runs):
            missing += each
        elif any(run.rawFont().familyName() != family for run in runs):
            foreign += each
    return Drawn(missing, foreign)


def glyph_rows(languages: Mapping[str, Drawn], family: str) -> Iterator[Row]:
    """A row for each language."""
    for language, seen in languages.items():
        if seen.missing:
            named = ", ".join(f"{each} U+{ord(each):04X}" for each in seen.missing[:SHOWN])
            measured = f"{len(seen.missing)} without a letter: {named}"
        elif seen.foreign:
            measured = f"all; {len(seen.foreign)} by a font of the system ({seen.foreign[:SHOWN]})"
        else:
            measured = f"all, by {family}"
        good = not seen.missing
        how = "" if good else f"install a font that has them, such as a Noto font for {language}"
        yield Row(PART, f"Characters, {language}", measured, "all drawn", "", judged(good=good), how)
