"""`kiosk narrate`: records what a deck's screens say aloud, as far as it is new or has changed. No Qt."""

from __future__ import annotations

import sys
import time
from collections.abc import Sequence

from kiosk.command import Command
from kiosk.deck.loader import load_deck
from kiosk.deck.model import Deck
from kiosk.options import OptionsError
from kiosk.paths import icon_names
from kiosk.spoken.folder import narration_folder
from kiosk.spoken.manifest import Manifest, ManifestError
from kiosk.spoken.phrases import phrases
from kiosk.spoken.printing import printed

EXTRA = "this is missing here: {}. Run `./run narrate` instead: it sets up what recording needs"
A_MOMENT = 0.5
"""Seconds between two lines of progress."""


def narrate(command: Command) -> int:
    """Record, or print, what is said in the languages that the command line names; gives the exit code.

    Raises:
        OptionsError: The deck has nothing to say, or not in that language.
    """
    deck = load_deck(command.options.content, icon_names())
    languages = _languages(command, deck)
    do = _print if command.print else _record
    try:
        return max([do(command, deck, language) for language in languages])
    except ModuleNotFoundError as error:
        _complain(EXTRA.format(error.name))
    except ManifestError as error:
        _complain(str(error))
    return 1


def _languages(command: Command, deck: Deck) -> Sequence[str]:
    if deck.is_empty:
        raise OptionsError(f"{command.content}: there is nothing to say; see `kiosk check`")
    asked = command.languages or ((command.options.language,) if command.options.language else ())
    for language in asked:
        if language not in {*deck.languages, "all"}:
            raise OptionsError(f"--language {language}: the deck has {', '.join(deck.languages)}")
    return deck.languages if not asked or "all" in asked else asked


def _print(command: Command, deck: Deck, language: str) -> int:
    manifest = Manifest.read(narration_folder(command.options.content.parent, language))
    for line in printed(deck, language, manifest):
        print(line)
    return 0


def _record(command: Command, deck: Deck, language: str) -> int:
    """Make what is missing of one language, and tell what was done."""
    from kiosk.narration.engines import Engine, EngineError, Pico, Program  # noqa: PLC0415  # need the extra
    from kiosk.narration.making import make  # noqa: PLC0415

    def engine() -> Engine:
        return Program(command.engine, language) if command.engine else Pico(language)

    texts = {key: phrase.said for key, phrase in phrases(deck, language).items()}
    folder = narration_folder(command.options.content.parent, language)
    try:
        made = make(folder, texts, engine, _Progress(language))
    except EngineError as error:
        _complain(str(error))
        return 1
    except OSError as error:
        _complain(f"{error.filename or folder}: {error.strerror or error}")
        return 1
    for problem in made.problems:
        _complain(f"{language}: {problem}")
    for clip in made.stale:
        _complain(f"{language}: {clip.file} was recorded, and nothing says it any more; it is kept")
    print(f"{language}: {made.summary(folder)}", flush=True)
    return 1 if made.problems else 0


class _Progress:
    """Tells how far it is, now and then, to a person who waits."""

    def __init__(self, language: str) -> None:
        self._language = language
        self._told = time.monotonic()

    def __call__(self, number: int, of: int) -> None:
        if sys.stderr.isatty() and (number == of or time.monotonic() - self._told > A_MOMENT):
            self._told = time.monotonic()
            end = "\n" if number == of else ""
            print(f"\r{self._language}: {number} of {of}", end=end, file=sys.stderr, flush=True)


def _complain(message: str) -> None:
    print(f"kiosk: {message}", file=sys.stderr, flush=True)
