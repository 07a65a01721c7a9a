"""The machine around the panel: display, touch, memory, disk, keys, and the time it gives."""

from __future__ import annotations

import os
import tempfile
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from typing import Any
from xml.etree import ElementTree as ET

from kiosk.operate.rows import MET, UNKNOWN, Row, State, judged
from kiosk.options import Options

PART, TIME, WORDS = "Machine", "Time", "Words"
MEMORY = 700
"""Megabytes that have to be free: the kiosk takes about 400 at 3840 x 2160, and the system wants some."""
COUNTDOWN, EXTENSIONS = 20, 10


def time_rows(options: Options, extensions: int) -> Iterator[Row]:
    """How long somebody has; `extensions` is how often in a row the question was answered and all went on."""
    clause = "WCAG 2.2.1; 508 407.5"
    measured = f"after {options.idle_seconds} s, a countdown of {options.countdown_seconds} s, seen and heard"
    good = options.countdown_seconds >= COUNTDOWN
    yield Row(TIME, "Question before a visit ends", measured, f"{COUNTDOWN} s", clause, judged(good=good))
    measured = f"{extensions} times in a row, by one touch or key" if extensions else "it can't be"
    good = extensions >= EXTENSIONS
    yield Row(TIME, "Extended", measured, f"{EXTENSIONS} times", clause, judged(good=good))


def machine_rows(
    screen: Mapping[str, Any], displayed: bool, options: Options, cache: Path | None
) -> Iterator[Row]:
    """`screen` is what the system said of it; `displayed` whether anything names a display here."""
    yield _display_row(screen, displayed)
    if touch := screen.get("touch"):
        yield Row(PART, "Touch screen", ", ".join(touch), "one", "", MET)
    elif "size" in screen:
        how = "connect it, or see that its driver knows it; a mouse works too"
        yield Row(PART, "Touch screen", "none that Qt knows", "one", "", UNKNOWN, how)
    yield _memory_row()
    if cache is None:
        yield Row(
            PART, "Folder for drawn pictures", "off", "can be written", "", UNKNOWN, "starts are slower"
        )
    else:
        problem = unwritable(cache)
        how = "" if not problem else "give the kiosk's user the folder, or set picture_cache"
        state = judged(good=not problem)
        yield Row(
            PART, "Folder for drawn pictures", problem or "can be written", "can be written", "", state, how
        )
    if options.windowed:
        yield Row(
            PART, "Window", "windowed = true", "the whole screen", "", judged(good=False), "set it to false"
        )


def _display_row(screen: Mapping[str, Any], displayed: bool) -> Row:
    how = "start it where DISPLAY or WAYLAND_DISPLAY is set"
    state: State
    if not displayed:
        measured, state = "none here; all was measured without", UNKNOWN
    elif "size" in screen:
        measured, state, how = f"{screen['name']}", MET, ""
    else:
        measured, state = f"{screen.get('problem')}", judged(good=False)
    return Row(PART, "Display", measured, "can be opened", "", state, how)


def _memory_row() -> Row:
    needed = f"{MEMORY} MB free"
    free = free_memory()
    if free is None:
        return Row(PART, "Memory", "unknown", needed, "", UNKNOWN)
    return Row(PART, "Memory", f"{free} MB free", needed, "", judged(good=free >= MEMORY))


def free_memory() -> int | None:
    """Megabytes that programs may still take, where the system tells."""
    try:
        lines = Path("/proc/meminfo").read_text("ascii").splitlines()
        line = next(line for line in lines if line.startswith("MemAvailable:"))
        return int(line.split()[1]) // 1024
    except (OSError, ValueError, StopIteration):
        return None


def unwritable(folder: Path) -> str:
    """Why no file can be made in a folder, which is made if it is missing; empty where one can."""
    try:
        folder.mkdir(parents=True, exist_ok=True)
        handle, name = tempfile.mkstemp(dir=folder)
        os.close(handle)
        Path(name).unlink()
    except OSError as error:
        return error.strerror or str(error)
    return ""


def settings_rows(config: Path | None, problems: Iterable[str], options: Options) -> Iterator[Row]:
    """The file of settings, which was read without fault, and what is wrong with its keys."""
    measured = config.name if config else "none; all is as it comes"
    how = "" if config else "--config FILE"
    yield Row(PART, "Settings", measured, "can be read", "", MET, how)
    faults = [*problems, *_twice(options)]
    keys = sum(map(len, options.keys.values()))
    measured = "; ".join(faults) or (f"{keys} of a keypad" if keys else "those that always hold")
    how = "kiosk doctor --learn-keys" if faults else ""
    yield Row(PART, "Keys", measured, "one action each", "EN 301 549 5.2", judged(good=not faults), how)


def _twice(options: Options) -> Iterator[str]:
    used: dict[str, str] = {}
    for action, names in options.keys.items():
        for name in names:
            if name in used:
                yield f"{name} is for {used[name]} and {action}"
            used.setdefault(name, action)


def interface_rows(folder: Path, languages: Iterable[str], source: str) -> Iterator[Row]:
    """Whether the screens' own words are there in each language of the deck."""
    for language in languages:
        if language.partition("-")[0] == source:
            continue
        done, words = translated(folder, language)
        measured = f"{done} of {words}" if words else f"none: they are in {source}"
        good = 0 < words == done
        how = "" if good else f"python -m tools.translate {language}, and fill the file in"
        clause = "EN 301 549 5.1.3.14"
        yield Row(WORDS, f"Words of the screens, {language}", measured, "all", clause, judged(good=good), how)


def translated(folder: Path, language: str) -> tuple[int, int]:
    """How many of the screens' words are translated, and how many there are; none without a file."""
    names = (language.replace("-", "_"), language.partition("-")[0])
    path = next((path for name in names if (path := folder / f"{name}.ts").is_file()), None)
    if path is None:
        return 0, 0
    messages = [
        each.find("translation")
        for each in ET.parse(path).iter("message")  # noqa: S314  # our own file
    ]
    wanted = [each for each in messages if each is None or each.get("type") not in {"vanished", "obsolete"}]
    done = [each for each in wanted if each is not None and each.get("type") != "unfinished"]
    return len(done), len(wanted)
