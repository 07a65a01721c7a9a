"""What the kiosk is told when it starts: by a file of settings, then by the command line."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass, field, fields, replace
from pathlib import Path
from typing import Any

from kiosk.paths import CONTENT


class OptionsError(Exception):
    """A setting that can't be used; the message says which, why, and what is right."""


@dataclass(frozen=True, slots=True)
class Options:
    """Settings of one start. `size` is the window's width and height in pixels, None for full screen or `DEFAULT_SIZE`.

    `pixels_per_millimetre` is the panel's, 0 where unknown; `panel_mm`, its width and height, goes before it.
    `screen_bottom_mm` is how high above the floor the picture begins, 0 where unknown. `keys` are the keys that do an
    action of `KEY_ACTIONS`, besides those that always do. `picture_cache` is the folder for drawn pictures,
    `auto` for the one that the system has for such files, or `off`.
    """

    content: Path = CONTENT
    language: str = ""
    windowed: bool = False
    size: tuple[int, int] | None = None
    idle_seconds: int = 90
    countdown_seconds: int = 30
    theme: str = "light"
    text_size: int = 100
    reduced_motion: bool = False
    pixels_per_millimetre: float = 0
    picture_cache: str = "auto"
    panel_mm: tuple[int, int] | None = None
    viewing_distance_mm: int = 600
    screen_bottom_mm: int = 0
    reach: str = "normal"
    sound_level: int = 3
    watch_headphones: bool = True
    keys: Mapping[str, tuple[str, ...]] = field(default_factory=dict)


KEY_ACTIONS = (
    "next",
    "previous",
    "activate",
    "help",
    "repeat",
    "page_next",
    "page_back",
    "home",
    "louder",
    "quieter",
    "speech",
    "headset_in",
    "headset_out",
)
"""What a key of an assistive keypad can do: move among what a screen holds, and so on."""

CHOICES: dict[str, tuple[object, ...]] = {
    "theme": ("light", "dark", "contrast"),
    "text_size": (100, 125, 150, 200),
    "reach": ("normal", "low", "left", "right"),
}
RANGES = {
    "idle_seconds": (1, 86400),
    "countdown_seconds": (20, 86400),
    "viewing_distance_mm": (200, 5000),
    "screen_bottom_mm": (0, 3000),
    "sound_level": (0, 5),
}
PANEL = (50, 5000)
"""Millimetres that a side of a panel may have."""
SMALLEST, LARGEST = 320, 16384
DEFAULT_SIZE = (1920, 1080)
SIZES = ((1024, 768), (1280, 800), (1920, 1080), (1080, 1920), (3840, 2160))
"""The windows that all has to fit in, in pixels."""


def parse_size(text: str) -> tuple[int, int]:
    """`1920x1080` as numbers.

    Raises:
        OptionsError: It is no size, or one that no screen has.
    """
    width, _, height = text.lower().partition("x")
    if not (width.isdecimal() and height.isdecimal() and len(text) < 20):
        raise OptionsError(f"size {text!r}: write WIDTHxHEIGHT in pixels, such as 1920x1080")
    size = int(width), int(height)
    if not all(SMALLEST <= side <= LARGEST for side in size):
        raise OptionsError(f"size {text!r}: each side must be {SMALLEST} to {LARGEST} pixels")
    return size


def read_config(path: Path) -> Options:
    """The settings of a TOML file; `content` is relative to the file.

    Raises:
        OptionsError: The file can't be read, or a setting is unknown or of the wrong kind.
    """
    try:
        values = tomllib.loads(path.read_text(encoding="utf-8"))
    except (OSError, UnicodeDecodeError, tomllib.TOMLDecodeError) as error:
        raise OptionsError(f"{path}: {getattr(error, 'strerror', None) or error}") from error
    return replace(Options(), **{name: _value(path, name, value) for name, value in values.items()})


def _value(path: Path, name: str, value: Any) -> Any:
    known = {each.name: getattr(Options(), each.name) for each in fields(Options)}
    if name not in known:
        raise OptionsError(f"{path}: unknown setting {name!r}; known are {', '.join(known)}")
    if name == "content":
        return path.parent / _of_kind(path, name, value, str)
    if name == "size":
        return _size(path, _of_kind(path, name, value, str))
    if name == "panel_mm":
        return _panel(path, value)
    if name == "keys":
        return _keys(path, value)
    value = _of_kind(path, name, value, type(known[name]))
    if name == "picture_cache" and value not in {"auto", "off"}:
        return str(path.parent / value)
    if value not in CHOICES.get(name, (value,)):
        raise OptionsError(
            f"{path}: {name} must be one of {', '.join(map(str, CHOICES[name]))}, not {value!r}"
        )
    least, most = RANGES.get(name, (value, value))
    if not least <= value <= most:
        raise OptionsError(f"{path}: {name} must be {least} to {most}, not {value!r}")
    return value


def _panel(path: Path, value: Any) -> tuple[int, int]:
    sides = value if isinstance(value, list) else []
    if len(sides) != 2 or not all(type(side) is int and PANEL[0] <= side <= PANEL[1] for side in sides):
        raise OptionsError(
            f"{path}: panel_mm must be width and height of the picture in millimetres, such as [476, 268], "
            f"each {PANEL[0]} to {PANEL[1]}, not {value!r}"
        )
    return sides[0], sides[1]


def _keys(path: Path, value: Any) -> dict[str, tuple[str, ...]]:
    if not isinstance(value, dict):
        raise OptionsError(f'{path}: keys must be a table, [keys], with a line such as next = "F13"')
    keys: dict[str, tuple[str, ...]] = {}
    for action, named in value.items():
        names = [named] if isinstance(named, str) else named
        if action not in KEY_ACTIONS:
            raise OptionsError(f"{path}: keys: unknown action {action!r}; known are {', '.join(KEY_ACTIONS)}")
        if not isinstance(names, list) or not all(isinstance(name, str) and name for name in names):
            raise OptionsError(
                f'{path}: keys.{action} must be a key\'s name such as "F13", or a list of them'
            )
        keys[action] = tuple(names)
    return keys


def _size(path: Path, text: str) -> tuple[int, int]:
    try:
        return parse_size(text)
    except OptionsError as error:
        raise OptionsError(f"{path}: {error}") from error


def _of_kind(path: Path, name: str, value: Any, kind: type) -> Any:
    if kind is float and isinstance(value, int) and not isinstance(value, bool):
        value = float(value)
    if type(value) is not kind:
        raise OptionsError(f"{path}: {name} must be of type {kind.__name__}, not {value!r}")
    if isinstance(value, int | float) and value < 0:
        raise OptionsError(f"{path}: {name} can't be negative")
    return value
