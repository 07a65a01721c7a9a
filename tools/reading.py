"""Show how hard each slide is to read, the hardest first: `python -m tools.reading [--language en] [SLIDE…]`.

`words` are all of the body, the other columns are of its prose: words a sentence, the longest sentence, and the
formulas with the words that the glossary explains forgiven. A star marks what is over its limit; in brackets stands
what has fewer than 30 words of prose, too few to judge.
"""

from __future__ import annotations

import argparse
from collections.abc import Iterable, Iterator
from pathlib import Path

from kiosk.check.levels import Level, body_words, level_of
from kiosk.check.passages import Passage, option_passages, own_slides, slide_passages
from kiosk.check.sentences import base
from kiosk.deck.loader import load_deck
from kiosk.deck.model import LanguageDeck

Unit = tuple[str, list[Passage]]


def units(deck: LanguageDeck) -> Iterator[Unit]:
    """Name and passages of all that is measured: slides, then options."""
    for slide in own_slides(deck):
        yield slide.id, list(slide_passages(slide))
    for option in deck.options:
        if option.language == deck.tag:
            yield f"options/{option.id}", list(option_passages(option))


def columns(level: Level) -> list[tuple[str, float | None, bool]]:
    """Name, value and whether it is over its limit."""
    if base(level.language) == "es":
        ease = level.ease
        return [
            ("INFLESZ", ease, ease is not None and ease < 65),
            ("all", level.ease_all, False),
            ("F-Huerta", level.huerta, False),
        ]
    grade = level.grade
    return [
        ("FK", grade, grade is not None and grade > 6),
        ("FK all", level.grade_all, False),
        ("SMOG", level.smog, False),
        ("SMOG all", level.smog_all, False),
    ]


def hardness(level: Level) -> float:
    """What to sort by: higher is harder."""
    if level.grade is not None:
        return level.grade
    return -level.ease if level.ease is not None else level.mean_sentence


def show(name: str, body: int, level: Level) -> str:
    """One line of the table."""
    cells = [f"{body:>5}{'*' if body > 60 else ' '}"]
    cells += [f"{level.mean_sentence:>6.1f}{'*' if level.mean_sentence > 15 else ' '}"]
    cells += [f"{level.longest:>6}{'*' if level.longest > 25 else ' '}"]
    for _, value, over in columns(level):
        text = "-" if value is None else f"{value:.1f}"
        cells.append(
            f"{text if level.is_enough else f'({text})':>8}{'*' if over and level.is_enough else ' '}"
        )
    return f"{name:<40} {' '.join(cells)}"


def table(deck: LanguageDeck, chosen: Iterable[str]) -> Iterator[str]:
    """The lines for one language; `chosen` are the beginnings of names, none for all."""
    wanted = tuple(chosen)
    found = [(name, passages) for name, passages in units(deck) if not wanted or name.startswith(wanted)]
    heads = " ".join(f"{name:>8} " for name, _, _ in columns(Level(deck.tag)))
    yield f"{deck.tag:<40}  words   mean    max  {heads}"
    lines = [
        (
            level := level_of(passages, deck.tag, deck.glossary),
            show(name, body_words(passages, deck.tag), level),
        )
        for name, passages in found
    ]
    lines.sort(key=lambda line: (line[0].is_enough, hardness(line[0])), reverse=True)
    yield from (line for _, line in lines)
    everything = [passage for _, passages in found for passage in passages]
    yield show("all of these", 0, level_of(everything, deck.tag, deck.glossary))


def main() -> None:
    """Read the deck and print a table for each language."""
    parser = argparse.ArgumentParser(description="How hard each slide is to read.")
    parser.add_argument("slides", nargs="*", help="slides by id, or the beginning of ids; all if left out")
    parser.add_argument("--language", help="one language only")
    parser.add_argument("--content", type=Path, default=Path("content"), help="the content folder")
    options = parser.parse_args()
    for tag, deck in load_deck(options.content).by_language.items():
        if options.language in {None, tag}:
            print("\n".join(table(deck, options.slides)), end="\n\n")


if __name__ == "__main__":
    main()
