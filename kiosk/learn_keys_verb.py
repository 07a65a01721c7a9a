"""`kiosk doctor --learn-keys`: asks for the keys of a keypad and writes them into the file of settings."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QTimer
from PySide6.QtGui import QGuiApplication

from kiosk import display
from kiosk.app import load_fonts, make_application, quit_application
from kiosk.atomic import write_text
from kiosk.command import Command
from kiosk.ending import Ending
from kiosk.narration.devices import has_speech_server
from kiosk.operate.keys_file import KeysFileError, table_of, with_keys
from kiosk.operate.lesson import Lesson
from kiosk.operate.lesson_window import LessonWindow

DONE, FAILED = 0, 1
READ = 2500
"""Milliseconds that the last words stay."""


def learn_keys(command: Command) -> int:
    """Show the window until all keys are known, then write them; gives the exit code.

    Closed before the end, or ended by a signal, it writes nothing.
    """
    path = command.config or Path()
    if problem := _display_problem():
        return _complain(f"keys are learned at the machine that has the keypad: {problem}")
    with Ending(quit_application) as ending:
        _application = make_application(["kiosk"])  # lives as long as this function
        lesson = Lesson(command.options.keys)
        window = LessonWindow(lesson, load_fonts(), _speech())
        window.done.connect(partial(QTimer.singleShot, READ, quit_application))
        window.showFullScreen()
        window.requestActivate()
        ending.watch()
        QGuiApplication.exec()
        window.close()
    if lesson.action:
        return _complain(f"broken off, so {path} is as it was")
    return write_keys(path, lesson)


def write_keys(path: Path, lesson: Lesson) -> int:
    """Write what was learned; gives the exit code. What can't be written is printed."""
    keys = lesson.keys
    try:
        before = path.read_bytes().decode("utf-8") if path.exists() else ""
        write_text(path, with_keys(before, keys))
    except (OSError, UnicodeDecodeError, KeysFileError) as error:
        print(table_of(keys))
        return _complain(f"{path}: {getattr(error, 'strerror', None) or error}; the table is above")
    print(f"{path}: {len(keys)} actions have keys of their own")
    return DONE


def _display_problem() -> str:
    if display.is_missing(os.environ):
        return "there is no display here; start it where DISPLAY or WAYLAND_DISPLAY is set"
    if display.needs_trial(os.environ):
        return display.Trial(partial(make_application, ["kiosk"])).problem() or ""
    return ""


def _speech() -> Callable[[str], None]:
    """What reads words aloud, where the system can."""
    if not has_speech_server():
        return lambda _: None
    from kiosk.narration.live import LiveSpeech  # noqa: PLC0415  # loads multimedia

    speech = LiveSpeech("speechd")
    return lambda words: speech.say(words, "en") if speech.speaks("en") else None


def _complain(message: str) -> int:
    print(f"kiosk: {message}", file=sys.stderr)
    return FAILED
