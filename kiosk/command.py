"""Reads the command line, and says what is right where it is wrong. Never imports Qt."""

from __future__ import annotations

import difflib
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path
from typing import Any

from kiosk.command_line import parser
from kiosk.command_words import (
    ALL,
    BELONGS,
    FOLDERS,
    OF_FIT,
    ONE_AT_A_TIME,
    SETTINGS,
    SEVERAL,
    VERBS,
    flag,
    title,
)
from kiosk.options import CHOICES, SIZES, Options, OptionsError, parse_size, read_config
from kiosk.paths import content_of


@dataclass(frozen=True, slots=True)
class Command:
    """What was asked for. `options` holds the settings of the file and, before those, of the command line.

    `folder` is the one that follows the verb; a deck's is the `content` of the options, too. `sizes`, `text_sizes`,
    `themes` and `languages` are those named on the command line, none for what the options say; `languages` may hold
    `all`. `engine` is a command that records speech, empty for ours.
    """

    verb: str
    options: Options
    given: frozenset[str] = frozenset()
    config: Path | None = None
    sizes: tuple[tuple[int, int], ...] = ()
    text_sizes: tuple[int, ...] = ()
    themes: tuple[str, ...] = ()
    languages: tuple[str, ...] = ()
    slides: tuple[str, ...] = ()
    out: Path | None = None
    folder: Path | None = None
    format: str = "text"
    strict: bool = False
    report: Path | None = None
    fit: bool = False
    today: date | None = None
    engine: str = ""
    print: bool = False
    learn_keys: bool = False

    @property
    def content(self) -> str:
        """The content folder as it was named, to begin a message with."""
        path = self.options.content
        return str(path) if self.folder else f"{self.source('content')} {path}"

    def source(self, setting: str) -> str:
        """Where a setting was made, to begin a message with: `--language`, or `kiosk.toml: language`."""
        return flag(setting) if setting in self.given or not self.config else f"{self.config}: {setting}"


_TAKEN = ("config", "out", "format", "strict", "report", "fit", "today", "engine", "print", "learn_keys")
"""Options that a command has as they were given."""


def parse(argv: Sequence[str]) -> Command:
    """Read the command line and the file of settings that it names.

    Raises:
        OptionsError: Something is wrong; the message says what is right.
        SystemExit: Help or the version was asked for, and printed.
    """
    found, unknown = parser().parse_known_intermixed_args(list(argv))
    given = vars(found)
    _object_to_unknown(unknown, given)
    verb, folder = _words(given.pop("words", []))
    _object_to_misplaced(verb, given)
    if folder and "content" in given:
        raise OptionsError(f"--content {given['content']}: the deck is named already: {folder}")
    several = _several(given)
    options = _settings(given)
    options = replace(options, **{name: given[name] for name in SETTINGS if name in given})
    options = replace(options, **{name: values[0] for name, values in several.items() if values[0] != ALL})
    if folder and verb != "new":
        options = replace(options, content=content_of(folder))
    return Command(
        verb=verb,
        options=options,
        given=frozenset(given),
        sizes=several.get("size", ()),
        text_sizes=several.get("text_size", ()),
        themes=several.get("theme", ()),
        languages=several.get("language", ()),
        slides=tuple(name for text in given.get("slides", ()) for name in text.split(",") if name),
        folder=folder,
        **{name: given[name] for name in _TAKEN if name in given},
    )


def nearest(word: str, known: Iterable[str]) -> str:
    """`; did you mean …?` with the known word that is most like this one, or nothing."""
    close = difflib.get_close_matches(word, list(known), n=1, cutoff=0.5)
    return f"; did you mean {close[0]}?" if close else ""


def _settings(given: Mapping[str, Any]) -> Options:
    """What the file says; one that is only to be written need not be there."""
    path = given.get("config")
    is_new = "learn_keys" in given and path is not None and not path.exists()
    return Options() if path is None or is_new else read_config(path)


def _several(given: Mapping[str, Any]) -> dict[str, tuple[Any, ...]]:
    """What may be given several times, each once, and all where all are asked for."""
    every: dict[str, tuple[Any, ...]] = {"size": SIZES, "language": (ALL,), **CHOICES}
    read: dict[str, Callable[[str], Any]] = {"size": parse_size, "text_size": int}
    return {
        name: every[name]
        if ALL in given[name]
        else tuple(dict.fromkeys(read.get(name, str)(text) for text in given[name]))
        for name in SEVERAL
        if name in given
    }


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
        raise OptionsError(f"{what}{title(verb)} takes {how}")
    return verb, None


def _object_to_unknown(unknown: list[str], given: dict[str, object]) -> None:
    if unknown:
        hint = nearest(unknown[0], map(flag, (*BELONGS, "help", "version"))) or "; `kiosk --help` lists all"
        raise OptionsError(f"unknown option {unknown[0]}{hint}")
    if given.get("config") == Path():
        raise OptionsError("--config needs a file")


def _object_to_misplaced(verb: str, given: Mapping[str, Any]) -> None:
    for option, value in given.items():
        name = flag(option)
        if verb not in BELONGS.get(option, (verb,)):
            raise OptionsError(f"{name} is for `kiosk {BELONGS[option][0]}`, not for {title(verb)}")
        if verb == "check" and option in OF_FIT and "fit" not in given:
            raise OptionsError(f"{name} is for `kiosk check --fit`: without it nothing is shown")
        if verb in ONE_AT_A_TIME and option in SEVERAL and (len(value) > 1 or ALL in value):
            raise OptionsError(
                f"{name}: {title(verb)} takes one, for its one window; `kiosk tour` takes several"
            )
    if "learn_keys" in given and "config" not in given:
        raise OptionsError("--learn-keys: name the file to write the keys to with --config FILE")
