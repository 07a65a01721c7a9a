"""What a picture's address asks for: `NAME?state=ID&only=a,b&view=N&theme=T&glow=1`."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal, get_args
from urllib.parse import parse_qsl, unquote

Theme = Literal["light", "dark", "contrast"]
# `rev` changes nothing here: another number makes QML ask again after the deck was reloaded.
KEYS = frozenset({"state", "only", "view", "theme", "glow", "rev"})
THEMES: tuple[Theme, ...] = get_args(Theme)


class FigureError(ValueError):
    """A picture can't be drawn; the message is for the log and names the figure or file."""


@dataclass(frozen=True, slots=True)
class PictureRequest:
    """A figure's name, the state, the structures to draw (all, when empty), the view, and how they look.

    With `glow` the structures of `only` are outlined and a little brighter.
    """

    name: str
    state: str = ""
    only: frozenset[str] = frozenset()
    view: int = 0
    theme: Theme = "light"
    glow: bool = False


def parse_request(address: str) -> PictureRequest:
    """Read the text after `image://figure/`. Raises FigureError for unknown keys and bad numbers."""
    path, _, query = address.partition("?")
    name = unquote(path)
    values: dict[str, str] = {}
    for key, value in parse_qsl(query, keep_blank_values=True):
        if key not in KEYS or key in values:
            raise FigureError(f"figure {name}: unknown or repeated key {key!r} in {address!r}")
        values[key] = value
    view = values.get("view") or "0"
    if not (view.isascii() and view.isdigit()):
        raise FigureError(f"figure {name}: view {view!r} is not a number")
    only = frozenset(part for part in values.get("only", "").split(",") if part)
    glow = bool(only) and values.get("glow", "") not in {"", "0"}
    return PictureRequest(name, values.get("state", ""), only, int(view), _theme(name, values), glow)


def _theme(name: str, values: dict[str, str]) -> Theme:
    wanted = values.get("theme") or "light"
    for theme in THEMES:
        if theme == wanted:
            return theme
    raise FigureError(f"figure {name}: no theme {wanted!r}; there are {', '.join(THEMES)}")
