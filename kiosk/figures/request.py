"""What a picture's address asks for: `NAME?state=ID&only=a,b&view=N`."""

from __future__ import annotations

from dataclasses import dataclass
from urllib.parse import parse_qsl, unquote

# `rev` changes nothing here: another number makes QML ask again after the deck was reloaded.
KEYS = frozenset({"state", "only", "view", "rev"})


class FigureError(ValueError):
    """A picture can't be drawn; the message is for the log and names the figure or file."""


@dataclass(frozen=True, slots=True)
class PictureRequest:
    """A figure's name, the state, the structures to draw (all, when empty), and the view."""

    name: str
    state: str = ""
    only: frozenset[str] = frozenset()
    view: int = 0


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
    return PictureRequest(name, values.get("state", ""), only, int(view))
