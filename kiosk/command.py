"""Reads the command line, and says what is right where it is wrong. Never imports Qt."""

from __future__ import annotations

import argparse
import difflib
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path
from typing import NoReturn

from kiosk import __version__
from kiosk.options import CHOICES, Options, OptionsError, parse_size, read_config
from kiosk.paths import content_of

VERBS = {
    "run": "show the deck; no verb means this one. Without any display it makes the tour",
    "tour": "make pictures of every screen, and say what does not fit on them",
    "check": "say what is wrong with the content (kiosk check [DIR])",
    "preview": "show a deck in a window, and again whenever a file of it is saved (kiosk preview [DIR])",
    "new": "make a small deck to start from (kiosk new DIR)",
}
FOLDERS = {
    "check": "one folder, the deck's",
    "preview": "one folder, the deck's",
    "new": "one folder, that of the deck to make",
}
"""The verbs that may be told a folder, and how to say so."""
OF_DECKS = ("run", "tour", "preview", "check")
BELONGS = {
    "content": OF_DECKS,
    "config": OF_DECKS,
    "windowed": ("run",),
    "language": OF_DECKS,
    "size": OF_DECKS,
    "theme": ("run", "tour", "preview"),
    "text_size": OF_DECKS,
    "out": ("tour",),
    "slides": ("tour", "preview", "check"),
    "format": ("check",),
    "strict": ("check",),
    "report": ("check",),
    "fit": ("check",),
    "today": ("check",),
}
"""The verbs that an option is for; one that is not here is for all."""
OF_FIT = ("language", "size", "text_size", "slides")
"""What `kiosk check` takes only to see whether all fits."""
SETTINGS = ("content", "language", "windowed", "theme", "text_size")


@dataclass(frozen=True, slots=True)
class Command:
    """What was asked for. `options` holds the settings of the file and, before those, of the command line.

    `folder` is the one that follows the verb; a deck's is the `content` of the options, too.
    """

    verb: str
    options: Options
    given: frozenset[str] = frozenset()
    config: Path | None = None
    sizes: tuple[tuple[int, int], ...] = ()
    slides: tuple[str, ...] = ()
    out: Path | None = None
    folder: Path | None = None
    format: str = "text"
    strict: bool = False
    report: Path | None = None
    fit: bool = False
    today: date | None = None

    @property
    def content(self) -> str:
        """The content folder as it was named, to begin a message with."""
        path = self.options.content
        return str(path) if self.folder else f"{self.source('content')} {path}"

    def source(self, setting: str) -> str:
        """Where a setting was made, to begin a message with: `--language`, or `kiosk.toml: language`."""
        return f"--{setting}" if setting in self.given or not self.config else f"{self.config}: {setting}"


class _Parser(argparse.ArgumentParser):
    def error(self, message: str) -> NoReturn:
        raise OptionsError(f"{message.removeprefix('argument ')}; see `kiosk --help`")


def parse(argv: Sequence[str]) -> Command:
    """Read the command line and the file of settings that it names.

    Raises:
        OptionsError: Something is wrong; the message says what is right.
        SystemExit: Help or the version was asked for, and printed.
    """
    parser = _parser()
    found, unknown = parser.parse_known_intermixed_args(list(argv))
    given = vars(found)
    _object_to_unknown(unknown, given)
    verb, folder = _words(given.pop("words", []))
    _object_to_misplaced(verb, given)
    if folder and "content" in given:
        raise OptionsError(f"--content {given['content']}: the deck is named already: {folder}")
    sizes = tuple(parse_size(text) for text in given.get("size", ()))
    if verb in {"run", "preview"} and len(sizes) > 1:
        raise OptionsError("--size: the kiosk has one window and so one size; `kiosk tour` takes several")
    config = given.get("config")
    options = read_config(config) if config else Options()
    options = replace(options, **{name: given[name] for name in SETTINGS if name in given})
    if folder and verb != "new":
        options = replace(options, content=content_of(folder))
    return Command(
        verb=verb,
        options=replace(options, size=sizes[0]) if sizes else options,
        given=frozenset(given),
        config=config,
        sizes=sizes,
        slides=tuple(name for text in given.get("slides", ()) for name in text.split(",") if name),
        out=given.get("out"),
        folder=folder,
        format=given.get("format", "text"),
        strict=given.get("strict", False),
        report=given.get("report"),
        fit=given.get("fit", False),
        today=given.get("today"),
    )


def nearest(word: str, known: Iterable[str]) -> str:
    """`; did you mean …?` with the known word that is most like this one, or nothing."""
    close = difflib.get_close_matches(word, list(known), n=1, cutoff=0.5)
    return f"; did you mean {close[0]}?" if close else ""


def _words(words: list[str]) -> tuple[str, Path | None]:
    """The verb, and the folder that it may be told."""
    verb, *rest = words or ["run"]
    if verb not in VERBS:
        hint = nearest(verb, VERBS) or "."
        raise OptionsError(f"unknown verb {verb!r}{hint} The verbs are {', '.join(VERBS)}; no verb means run")
    if verb in FOLDERS and len(rest) == 1:
        return verb, Path(rest[0])
    if rest or verb == "new":
        how = FOLDERS.get(verb, "no more words; name the deck's folder with --content DIR")
        what = f"{rest[-1]!r}: " if rest else ""
        raise OptionsError(f"{what}{_title(verb)} takes {how}")
    return verb, None


def _object_to_unknown(unknown: list[str], given: dict[str, object]) -> None:
    if unknown:
        options = [f"--{name.replace('_', '-')}" for name in (*BELONGS, "help", "version")]
        hint = nearest(unknown[0], options) or "; `kiosk --help` lists all"
        raise OptionsError(f"unknown option {unknown[0]}{hint}")
    if given.get("config") == Path():
        raise OptionsError("--config needs a file")


def _day(text: str) -> date:
    try:
        return date.fromisoformat(text)
    except ValueError:
        raise argparse.ArgumentTypeError(f"{text!r} is no day; write it as 2026-11-22") from None


def _object_to_misplaced(verb: str, given: Mapping[str, object]) -> None:
    for option in given:
        name = f"--{option.replace('_', '-')}"
        if verb not in BELONGS.get(option, (verb,)):
            raise OptionsError(f"{name} is for `kiosk {BELONGS[option][0]}`, not for {_title(verb)}")
        if verb == "check" and option in OF_FIT and "fit" not in given:
            raise OptionsError(f"{name} is for `kiosk check --fit`: without it nothing is shown")


def _title(verb: str) -> str:
    return "`kiosk`" if verb == "run" else f"`kiosk {verb}`"


def _parser() -> _Parser:
    parser = _Parser(
        prog="kiosk",
        usage="kiosk [run | tour | check [DIR] | preview [DIR] | new DIR] [options]",
        description="Shows a deck of slides to people who touch the screen.",
        epilog="Options may stand before or after the verb.\n\nverbs:\n"
        + "\n".join(f"  {verb:<9}{what}" for verb, what in VERBS.items()),
        formatter_class=argparse.RawDescriptionHelpFormatter,
        argument_default=argparse.SUPPRESS,
        allow_abbrev=False,
    )
    parser.add_argument("words", nargs="*", help=argparse.SUPPRESS)
    parser.add_argument("--version", action="version", version=f"kiosk {__version__}")
    parser.add_argument(
        "--content", type=Path, metavar="DIR", help="the deck's content folder; ours if not given"
    )
    parser.add_argument(
        "--config", type=Path, metavar="FILE", help="settings in TOML; the command line goes first"
    )
    _add_shown(parser)
    _add_check(parser)
    return parser


def _add_shown(parser: _Parser) -> None:
    shown = parser.add_argument_group("run, tour and preview")
    shown.add_argument("--language", metavar="TAG", help="the language to start in, such as en")
    shown.add_argument(
        "--size",
        action="append",
        metavar="WxH",
        help="of the window, in pixels; the tour takes it several times",
    )
    shown.add_argument("--theme", choices=CHOICES["theme"])
    shown.add_argument("--text-size", type=int, choices=CHOICES["text_size"], help="in per cent")
    shown.add_argument("--windowed", action="store_true", help="a window instead of the whole screen (run)")
    tour = parser.add_argument_group("tour and preview")
    tour.add_argument(
        "--out", type=Path, metavar="DIR", help="where to put the pictures; ./out if not given (tour)"
    )
    tour.add_argument(
        "--slides",
        action="append",
        metavar="ID,ID",
        help="only these slides or chapters, and no other screens; the preview begins there",
    )


def _add_check(parser: _Parser) -> None:
    check = parser.add_argument_group("check")
    check.add_argument("--format", choices=("text", "json"))
    check.add_argument("--strict", action="store_true", help="let warnings count as errors")
    check.add_argument("--report", type=Path, metavar="FILE", help="write a page (HTML) for a committee too")
    check.add_argument(
        "--fit",
        action="store_true",
        help="see whether all fits on the screens; takes long. Narrowed by --language, --size, --text-size, --slides",
    )
    check.add_argument("--today", type=_day, metavar="DAY", help="check as of a day such as 2026-12-24")
