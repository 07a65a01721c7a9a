"""What the command line asks for, held against the deck. No Qt."""

from __future__ import annotations

from kiosk.command import Command, nearest
from kiosk.command_words import ALL
from kiosk.deck.model import Deck
from kiosk.options import OptionsError


def language_asked_for(command: Command, deck: Deck) -> str:
    """The language that the settings name, or none.

    Raises:
        OptionsError: The deck does not have it.
    """
    language = command.options.language
    for wanted in (language, *command.languages):
        if wanted and wanted != ALL and not deck.is_empty and wanted not in deck.languages:
            right = f"the deck has {', '.join(deck.languages)}"
            raise OptionsError(f"{command.source('language')} {wanted}: {right}")
    return language


def languages_asked_for(command: Command, deck: Deck) -> tuple[str, ...]:
    """The languages that the command line names, all of the deck's for `all`; none where it names none.

    Raises:
        OptionsError: The deck does not have one of them.
    """
    language_asked_for(command, deck)
    return deck.languages if ALL in command.languages else command.languages


def slides_asked_for(command: Command, deck: Deck) -> frozenset[str]:
    """The ids of the slides that were named, by their own ids or their chapters'; none means all.

    Raises:
        OptionsError: There is no slide or chapter of that id.
    """
    shown = deck.by_language.get(command.options.language or deck.fallback)
    chapters = {each.id: [slide.id for slide in each.slides] for each in (shown.chapters if shown else ())}
    known = {slide: [slide] for slides in chapters.values() for slide in slides} | chapters
    for wanted in command.slides:
        if wanted not in known:
            raise OptionsError(f"--slides {wanted}: no slide or chapter of that id{nearest(wanted, known)}")
    return frozenset(slide for wanted in command.slides for slide in known[wanted])
