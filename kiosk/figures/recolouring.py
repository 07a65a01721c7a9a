"""Exchanges the colours of an SVG in its text, so that it is drawn once and with no further pass."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable

Colour = tuple[int, int, int]
Recolour = Callable[[bytes], bytes]
# `url(#facade)` and `href="#facade"` name something and are no colours.
WRITTEN = re.compile(rb"""(?<!\()(?<!href=["'])#([0-9a-fA-F]{6}|[0-9a-fA-F]{3})(?![0-9a-zA-Z_-])""")
GREY_LEFT = 0.85
LIFT = 0.1


def exchanging(pairs: Iterable[tuple[str, str]]) -> Recolour:
    """Write the second colour of a pair wherever the first stands; both are `#RRGGBB`."""
    return _each({_read(old[1:].encode()): _read(new[1:].encode()) for old, new in pairs}.get)


def paled(svg: bytes) -> bytes:
    """The SVG without hue, and a little paler, so that black lines stand out on it."""
    return _PALED(svg)


def paled_on(pairs: Iterable[tuple[str, str]]) -> Recolour:
    """Do what `paled` does, but write the grey of the second colour of a pair wherever the first stands."""
    dark = {_read(old[1:].encode()): _grey(_read(new[1:].encode())) for old, new in pairs}
    return _each(lambda colour: dark.get(colour) or pale(colour))


def lifted(svg: bytes) -> bytes:
    """The SVG with every colour a tenth brighter."""
    return _LIFTED(svg)


def pale(colour: Colour) -> Colour:
    """The grey that stands for a colour in high contrast."""
    grey = round(255 - (255 - _grey(colour)[0]) * GREY_LEFT)
    return grey, grey, grey


def _grey(colour: Colour) -> Colour:
    red, green, blue = colour
    grey = round(0.3 * red + 0.59 * green + 0.11 * blue)
    return grey, grey, grey


def _lift(colour: Colour) -> Colour:
    red, green, blue = (round(part + (255 - part) * LIFT) for part in colour)
    return red, green, blue


def _each(change: Callable[[Colour], Colour | None]) -> Recolour:
    def text_of(match: re.Match[bytes]) -> bytes:
        colour = change(_read(match[1]))
        return match[0] if colour is None else b"#%02x%02x%02x" % colour

    return lambda svg: WRITTEN.sub(text_of, svg)


def _read(digits: bytes) -> Colour:
    if len(digits) == 3:
        digits = bytes(digit for digit in digits for _ in range(2))
    red, green, blue = bytes.fromhex(digits.decode())
    return red, green, blue


_PALED, _LIFTED = _each(pale), _each(_lift)
