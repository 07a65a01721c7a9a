"""The words of the command line as `argparse` knows them."""

from __future__ import annotations

import argparse
from datetime import date
from pathlib import Path
from typing import NoReturn

from kiosk import __version__
from kiosk.command_words import ALL, VERBS
from kiosk.options import CHOICES, OptionsError


class Parser(argparse.ArgumentParser):
    """Raises what `argparse` would end the program with."""

    def error(self, message: str) -> NoReturn:
        """Say what is wrong.

        Raises:
            OptionsError: Always.
        """
        raise OptionsError(f"{message.removeprefix('argument ')}; see `kiosk --help`")


def parser() -> Parser:
    """What reads the words. What is not given is not among what it gives."""
    made = Parser(
        prog="kiosk",
        usage="kiosk [run | tour | check [DIR] | preview [DIR] | new DIR | narrate | doctor] [options]",
        description="Shows a deck of slides to people who touch the screen.",
        epilog="Options may stand before or after the verb.\n\nverbs:\n"
        + "\n".join(f"  {verb:<9}{what}" for verb, what in VERBS.items()),
        formatter_class=argparse.RawDescriptionHelpFormatter,
        argument_default=argparse.SUPPRESS,
        allow_abbrev=False,
    )
    made.add_argument("words", nargs="*", help=argparse.SUPPRESS)
    made.add_argument("--version", action="version", version=f"kiosk {__version__}")
    made.add_argument(
        "--content", type=Path, metavar="DIR", help="the deck's content folder; ours if not given"
    )
    made.add_argument(
        "--config", type=Path, metavar="FILE", help="settings in TOML; the command line goes first"
    )
    _add_shown(made)
    _add_tour(made)
    _add_check(made)
    _add_narrate(made)
    _add_doctor(made)
    return made


def _add_shown(made: Parser) -> None:
    shown = made.add_argument_group(
        "run, tour and preview", "The tour takes these four several times, or as `all`."
    )
    shown.add_argument(
        "--language", action="append", metavar="TAG", help="the language to start in, such as en"
    )
    shown.add_argument("--size", action="append", metavar="WxH", help="of the window, in pixels")
    shown.add_argument("--theme", action="append", choices=(*CHOICES["theme"], ALL))
    shown.add_argument(
        "--text-size", action="append", choices=(*map(str, CHOICES["text_size"]), ALL), help="in per cent"
    )
    shown.add_argument("--windowed", action="store_true", help="a window instead of the whole screen (run)")


def _add_tour(made: Parser) -> None:
    tour = made.add_argument_group("tour and preview")
    tour.add_argument(
        "--out", type=Path, metavar="DIR", help="where to put the pictures; ./out if not given (tour)"
    )
    tour.add_argument(
        "--slides",
        action="append",
        metavar="ID,ID",
        help="only these slides or chapters, and no other screens; the preview begins there",
    )


def _add_check(made: Parser) -> None:
    check = made.add_argument_group("check")
    check.add_argument("--format", choices=("text", "json"))
    check.add_argument("--strict", action="store_true", help="let warnings count as errors")
    check.add_argument(
        "--report", type=Path, metavar="FILE", help="write a page (HTML) for the file too (check, doctor)"
    )
    check.add_argument(
        "--fit",
        action="store_true",
        help="see whether all fits on the screens; takes long. Narrowed by --language, --size, --text-size, --slides",
    )
    check.add_argument("--today", type=_day, metavar="DAY", help="check as of a day such as 2026-12-24")


def _add_narrate(made: Parser) -> None:
    narrate = made.add_argument_group("narrate")
    narrate.add_argument(
        "--engine", metavar="CMD", help="a program that reads text and writes WAV, instead of ttspico"
    )
    narrate.add_argument("--print", action="store_true", help="show what would be said, and record nothing")


def _add_doctor(made: Parser) -> None:
    doctor = made.add_argument_group("doctor")
    doctor.add_argument(
        "--learn-keys",
        action="store_true",
        help="ask for each key of a keypad, and write them into the file that --config names",
    )


def _day(text: str) -> date:
    try:
        return date.fromisoformat(text)
    except ValueError:
        raise argparse.ArgumentTypeError(f"{text!r} is no day; write it as 2026-11-22") from None
