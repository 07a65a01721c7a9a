"""Whether figures are used, can be read, and are free to use."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from kiosk.check.passages import own_slides
from kiosk.check.subject import Subject
from kiosk.check.telling import warning
from kiosk.deck.figure import Figure
from kiosk.deck.findings import Finding
from kiosk.deck.model import Deck

RULES: Final = {
    "figure-unused": "a figure that no slide, chapter or other figure shows",
    "figure-labels": "more than seven labels on a figure",
    "figure-license": "a figure that the list of licenses does not name",
}
MOST_LABELS: Final = 7
LICENSES: Final = "assets/LICENSES.md"
_NAME: Final = re.compile(r"`([^`]+)`")


def check_figures(subject: Subject) -> Iterator[Finding]:
    """Every figure of the deck, and every use of one."""
    deck = subject.deck
    used = frozenset(_used(deck))
    licensed = _licensed(subject)
    for name, figure in deck.figures.items():
        if name not in used:
            how = "Show it on a slide, delete its folder, or waive this in its figure.yaml with the reason."
            yield warning("figure-unused", figure.position, f"nothing shows the figure '{name}'", how)
        if licensed is not None and not _folders(figure) & licensed:
            how = f"Add a row for it, or for its folder, to {LICENSES}: origin and license."
            yield warning("figure-license", figure.position, f"no license is named for '{name}'", how)
    for language in deck.by_language.values():
        for slide in own_slides(language):
            if slide.figure and len(slide.figure.labels) > MOST_LABELS:
                message = f"{len(slide.figure.labels)} labels on one figure, more than {MOST_LABELS}"
                how = "Name only what this slide speaks of; a touch names the rest."
                yield warning("figure-labels", slide.figure.position, message, how)


def _used(deck: Deck) -> Iterator[str]:
    for language in deck.by_language.values():
        for chapter in language.chapters:
            uses = (chapter.cover, *(slide.figure for slide in chapter.slides))
            yield from (use.name for use in uses if use)
    for figure in deck.figures.values():
        yield from (name for name in (figure.before, figure.after) if name)
        if figure.layer:
            yield figure.layer.name


def _licensed(subject: Subject) -> frozenset[str] | None:
    """The files and folders that the list of licenses names, or None where there is no list."""
    lines = subject.lines(LICENSES)
    names = {name.strip("/") for line in lines for name in _NAME.findall(line)}
    return frozenset(name.removeprefix("assets/") for name in names) if lines else None


def _folders(figure: Figure) -> set[str]:
    """The figure's folder and those around it, as the list may name them."""
    return {"figures", f"figures/{figure.name}", figure.name}
