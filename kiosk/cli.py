"""The command line: `kiosk` and its verbs. Qt is imported only by the verbs that draw.

Exit codes: 0 all is well, also when the kiosk was told to end by SIGINT or SIGTERM; 1 it can't be done, or the
content has errors; 2 wrong use; 130 and 143 a tour or a check that SIGINT or SIGTERM broke off.
"""

from __future__ import annotations

import os
import signal
import sys
from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from kiosk import display
from kiosk.asked_for import language_asked_for, languages_asked_for, slides_asked_for
from kiosk.command import Command, parse
from kiosk.deck.model import Deck
from kiosk.memory import without_collecting
from kiosk.options import DEFAULT_SIZE, Options, OptionsError

if TYPE_CHECKING:
    from kiosk.ending import Ending
    from kiosk.tour.settings import Settings

STOPPED, WRONG_USE, FAILED = 128, 2, 1
DEFAULT_OUT = Path("out")


def main(argv: Sequence[str] | None = None) -> int:
    """Do what the command line asks for; gives the exit code."""
    try:
        command = parse(sys.argv[1:] if argv is None else argv)
        return VERBS[command.verb](command)
    except OptionsError as error:
        _complain(str(error))
        return WRONG_USE
    except BrokenPipeError:  # whoever reads what we print has read enough
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return FAILED
    except KeyboardInterrupt:
        return STOPPED + signal.SIGINT


def _run(command: Command) -> int:
    _require_folder(command)
    if display.is_missing(os.environ):
        print("There is no display here, so pictures of all screens are made instead.")
        print("To see the kiosk itself, start it where DISPLAY or WAYLAND_DISPLAY is set.", flush=True)
        return _tour(command)
    with without_collecting():
        from kiosk import app  # noqa: PLC0415  # loads Qt

    return _on_display(command, app.run)


def _preview(command: Command) -> int:
    _require_folder(command)
    if display.is_missing(os.environ):
        _complain(
            "there is no display here; start it where DISPLAY or WAYLAND_DISPLAY is set, or see `kiosk tour`"
        )
        return FAILED
    from kiosk.preview import preview  # noqa: PLC0415  # loads Qt

    return _on_display(
        command, lambda deck, options, ending: preview.run(deck, options, ending, _first(command, deck))
    )


def _on_display(command: Command, show: Callable[[Deck, Options, Ending], int]) -> int:
    """Read the deck while the display is tried, then show it."""
    from kiosk import app  # noqa: PLC0415  # loads Qt
    from kiosk.ending import Ending  # noqa: PLC0415

    with Ending(app.quit_application) as ending:
        trial = (
            display.Trial(partial(app.make_application, ["kiosk"]))
            if display.needs_trial(os.environ)
            else None
        )
        try:
            folder = app.picture_folder(command.options)
            deck = _read(command, app.read_deck(command.options.content, folder))
            problem = trial.problem() if trial else None
        finally:
            if trial:
                trial.give_up()
        if problem:
            _complain(f"the display can't be opened. Tried {display.named(os.environ)}: {problem}")
            _complain(
                "start the display first or name the right one; without any, `kiosk tour` makes pictures"
            )
            return FAILED
        return 0 if ending.asked else show(deck, command.options, ending)


def _tour(command: Command) -> int:
    _require_folder(command)
    display.go_without(os.environ)
    from kiosk import app  # noqa: PLC0415  # loads Qt
    from kiosk.ending import Ending  # noqa: PLC0415
    from kiosk.tour.tour import Stopped, Tour, TourError, summary  # noqa: PLC0415

    deck = _read(command, app.read_deck(command.options.content))
    if deck.is_empty:
        return FAILED
    slides = slides_asked_for(command, deck)
    with Ending(lambda: None) as ending:
        _application = app.make_application(["kiosk"])  # lives as long as this function
        out = command.out or DEFAULT_OUT
        tour = Tour(deck, command.options, out, lambda: ending.asked)
        try:
            tour.make(_settings(command, deck), slides)
        except Stopped:
            return STOPPED + ending.asked
        except TourError as error:
            _complain(str(error))
            return FAILED
    print(summary(tour.pictures, out))
    return 0


def _settings(command: Command, deck: Deck) -> Settings:
    """What the tour looks at: what the command line names, else what the kiosk is set to."""
    from kiosk.tour.settings import Settings  # noqa: PLC0415  # loads Qt
    from kiosk.visit.path import start_language  # noqa: PLC0415

    options = command.options
    return Settings(
        sizes=command.sizes or (options.size or DEFAULT_SIZE,),
        text_sizes=command.text_sizes or (options.text_size,),
        themes=command.themes or (options.theme,),
        languages=languages_asked_for(command, deck) or (options.language or start_language(deck),),
    )


def _check(command: Command) -> int:
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(STOPPED + signal.SIGTERM))
    from kiosk.check_verb import check  # noqa: PLC0415  # the families' tables take time to read

    return check(command)


def _narrate(command: Command) -> int:
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(STOPPED + signal.SIGTERM))
    _require_folder(command)
    from kiosk.narrate_verb import narrate  # noqa: PLC0415  # what makes speech is an environment of its own

    return narrate(command)


def _doctor(command: Command) -> int:
    if command.learn_keys:
        from kiosk.learn_keys_verb import learn_keys  # noqa: PLC0415  # loads Qt

        return learn_keys(command)
    _require_folder(command)
    from kiosk.doctor_verb import doctor  # noqa: PLC0415  # loads Qt

    return doctor(command)


def _new(command: Command) -> int:
    from kiosk.new import NewDeckError, make_deck, next_steps  # noqa: PLC0415

    folder = command.folder or Path()
    try:
        made = make_deck(folder)
    except NewDeckError as error:
        _complain(str(error))
        return FAILED
    print(next_steps(folder, made))
    return 0


def _read(command: Command, deck: Deck) -> Deck:
    """The deck, if it has the language that was asked for."""
    language_asked_for(command, deck)
    return deck


def _require_folder(command: Command) -> None:
    """A folder that was named has to be there; ours may be missing, and then the screen says so."""
    content = command.options.content
    if content != Options().content and not content.is_dir():
        raise OptionsError(f"{command.content}: there is no such folder; name the deck's")


def _first(command: Command, deck: Deck) -> str:
    """The slide to begin on: the first of those asked for."""
    wanted = slides_asked_for(command, deck) if command.slides and deck.languages else frozenset()
    chapters = deck.by_language[deck.fallback].chapters if wanted else ()
    return next((slide.id for each in chapters for slide in each.slides if slide.id in wanted), "")


def _complain(message: str) -> None:
    print(f"kiosk: {message}", file=sys.stderr)


VERBS: dict[str, Callable[[Command], int]] = {
    "run": _run,
    "tour": _tour,
    "check": _check,
    "preview": _preview,
    "new": _new,
    "narrate": _narrate,
    "doctor": _doctor,
}
