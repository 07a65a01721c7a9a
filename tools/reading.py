"""Show how hard each slide is to read, the hardest first: `python -m tools.reading [--language en] [SLIDE…]`.

`words` are all of the body, the other columns are of its prose: words a sentence, the longest sentence, and the
formulas with the words that the glossary explains forgiven. A star marks what is over its limit; in brackets stands
what has fewer than 30 words of prose, too few to judge.
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Iterable, Iterator
from pathlib import Path

from kiosk.check.language import LONGEST, MOST_WORDS, TOP_MEAN
from kiosk.check.levels import Level
from kiosk.check.levels_deck import level_of_deck, measure
from kiosk.check.telling import language_of
from kiosk.deck.loader import load_deck
from kiosk.deck.model import LanguageDeck, Slide
from kiosk.paths import CONTENT


def columns(level: Level) -> list[tuple[str, float | None, bool]]:
    """Name, value and whether it is over its limit."""
    if language_of(level.language) == "es":
        return [
            ("INFLESZ", level.ease, level.is_hard),
            ("all", level.ease_all, False),
            ("F-Huerta", level.huerta, False),
        ]
    return [
        ("FK", level.grade, level.is_hard),
        ("FK all", level.grade_all, False),
        ("SMOG", level.smog, False),
        ("SMOG all", level.smog_all, False),
    ]


def hardness(level: Level) -> float:
    """What to sort by: higher is harder."""
    if level.grade is not None:
        return level.grade
    return -level.ease if level.ease is not None else level.mean_sentence


def show(name: str, words: int, most: int, level: Level) -> str:
    """One line of the table; more than `most` words get a star."""
    cells = [f"{words:>5}{'*' if words > most else ' '}"]
    cells += [f"{level.mean_sentence:>6.1f}{'*' if level.mean_sentence > TOP_MEAN else ' '}"]
    cells += [f"{level.longest:>6}{'*' if level.longest > LONGEST else ' '}"]
    for _, value, over in columns(level):
        text = "-" if value is None else f"{value:.1f}"
        cells.append(f"{text if level.is_enough else f'({text})':>8}{'*' if over else ' '}")
    return f"{name:<40} {' '.join(cells)}"


def table(deck: LanguageDeck, chosen: Iterable[str]) -> Iterator[str]:
    """The lines for one language; `chosen` are the beginnings of names, none for all."""
    wanted = tuple(chosen)
    found = [one for one in measure(deck) if not wanted or one.name.startswith(wanted)]
    heads = " ".join(f"{name:>8} " for name, _, _ in columns(Level(deck.tag)))
    yield f"{deck.tag:<40}  words   mean    max  {heads}"
    found.sort(key=lambda one: (one.level.is_enough, hardness(one.level)), reverse=True)
    for one in found:
        yield show(one.name, one.words, MOST_WORDS if isinstance(one.said, Slide) else sys.maxsize, one.level)
    whole = level_of_deck(deck)
    yield show("the whole deck", whole.words, sys.maxsize, whole)


def main() -> None:
    """Read the deck and print a table for each language."""
    parser = argparse.ArgumentParser(description="How hard each slide is to read.")
    parser.add_argument("slides", nargs="*", help="slides by id, or the beginning of ids; all if left out")
    parser.add_argument("--language", help="one language only")
    parser.add_argument("--content", type=Path, default=CONTENT, help="the content folder")
    options = parser.parse_args()
    for tag, deck in load_deck(options.content).by_language.items():
        if options.language in {None, tag}:
            print("\n".join(table(deck, options.slides)), end="\n\n")


if __name__ == "__main__":
    main()
