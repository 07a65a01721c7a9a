"""Where the parts of a figure meet in the picture that the kiosk draws, and what is seen there."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property
from itertools import product
from statistics import median

from PySide6.QtCore import QSize
from PySide6.QtGui import QColor, QImage, QPainter

from kiosk.deck.figure import Figure
from kiosk.figures.composing import Dress, Part, compose, whitened
from kiosk.figures.drawing import draw, find_state, load_svg, read_image
from kiosk.figures.dressing import seen_through
from kiosk.figures.request import PictureRequest, Theme
from kiosk.figures.silhouettes import refilled, silhouette
from tests.content.seeing import VISIONS, Lights, contrast, lights

GROUND = "ground"
PAPER = {"light": "#F5F2EB", "dark": "#0F1B20", "contrast": "#000000"}
MAP, PICTURE = QSize(600, 375), QSize(1200, 750)
SCALE = PICTURE.width() // MAP.width()
NEAR = 2
"""In pixels of the map: how far apart two parts may lie that meet."""
AROUND = 5
FINE = [
    down * MAP.width() + right
    for down, right in product(range(-AROUND, AROUND + 1), range(-AROUND, AROUND + 1))
]
COARSE = FINE[::2]
FEW = 4
LINE = 4
"""In pixels of the picture: how far from the border its line may lie."""
SAMPLES = 24
ENOUGH = 3.0
SOFT = 255
"""Soft edges between parts, and what belongs to none."""
PICTURED = b"<image"
COVERS = 200
COVERING = 0.5


@dataclass(frozen=True)
class Places:
    """Which part is on top at each pixel of the map; a part is its index in `parts`, or `SOFT`."""

    parts: tuple[str, ...]
    owners: bytes

    @cached_property
    def masks(self) -> dict[str, int]:
        """Each part as a number with one byte a pixel, 1 where it is seen."""
        found = {}
        for number, part in enumerate(self.parts):
            table = bytes(byte == number for byte in range(256))
            mask = int.from_bytes(self.owners.translate(table), "little")
            if mask:
                found[part] = mask
        return found

    @cached_property
    def wider(self) -> dict[str, int]:
        """The masks, grown by `NEAR`."""
        return {part: _grown(mask) for part, mask in self.masks.items()}

    def border(self, one: str, other: str) -> list[int]:
        """Pixels of the map where two parts meet, evenly taken."""
        if one not in self.masks or other not in self.masks:
            return []
        both = self.wider[one] & self.wider[other]
        at = [
            match.start() for match in re.finditer(b"\x01", both.to_bytes(len(self.owners) + 4096, "little"))
        ]
        inside = [place for place in at if _is_inside(place)]
        return inside[:: max(1, len(inside) // SAMPLES)]

    def around(self, place: int, part: str) -> list[int]:
        """Pixels of the map near a place that belong to a part; of a wide one every other pixel."""
        number = self.parts.index(part)
        for near in (COARSE, FINE):
            pixels = [place + step for step in near]
            found = [at for at in pixels if 0 <= at < len(self.owners) and self.owners[at] == number]
            if len(found) >= FEW:
                break
        return found


@dataclass(frozen=True)
class Seen:
    """A figure as it is drawn: `pixels` are 0xAARRGGBB of the picture."""

    places: Places
    pixels: memoryview[int]

    def light(self, place: int) -> Lights:
        """What is seen at a pixel of the map."""
        y, x = divmod(place, MAP.width())
        return lights(self.pixels[y * SCALE * PICTURE.width() + x * SCALE] & 0xFFFFFF)

    def lines(self, place: int) -> Iterator[Lights]:
        """What is seen close to a place on a border."""
        y, x = (part * SCALE for part in divmod(place, MAP.width()))
        steps = range(-LINE, LINE + 1)
        for down, right in product(steps, steps):
            pixel = (y + down) * PICTURE.width() + x + right
            if 0 <= pixel < len(self.pixels):
                yield lights(self.pixels[pixel] & 0xFFFFFF)

    def told_apart(self, one: str, other: str) -> dict[str, float]:
        """By vision, the share of a border where the two differ enough, or a dark line is between them."""
        border = self.places.border(one, other)
        told = [self._told(place, one, other) for place in border]
        return {name: sum(place[n] for place in told) / max(1, len(told)) for n, name in enumerate(VISIONS)}

    def texture(self, one: str, other: str) -> dict[str, float]:
        """By vision, the contrast within the part of the two that varies more, near their border."""
        border = self.places.border(one, other)
        return {
            name: max(self._variety(border, part, vision) for part in (one, other))
            for vision, name in enumerate(VISIONS)
        }

    def _told(self, place: int, one: str, other: str) -> list[bool]:
        sides = [[self.light(pixel) for pixel in self.places.around(place, part)] for part in (one, other)]
        line = list(self.lines(place))
        return [
            are_apart(
                [median(light[vision] for light in side) for side in sides],
                [light[vision] for light in line],
            )
            for vision in range(len(VISIONS))
        ]

    def _variety(self, border: list[int], part: str, vision: int) -> float:
        found = []
        for place in border:
            seen = sorted(self.light(pixel)[vision] for pixel in self.places.around(place, part))
            tenth = len(seen) // 10
            found.append(contrast(seen[tenth], seen[-1 - tenth]))
        return median(found) if found else 1.0


def are_apart(sides: list[float], line: list[float]) -> bool:
    """Whether luminances differ by 3:1, or a dark line shows on the lighter, or a light casing on both."""
    return (
        contrast(*sides) >= ENOUGH
        or contrast(min(line), max(sides)) >= ENOUGH
        or min(contrast(max(line), side) for side in sides) >= ENOUGH
    )


def places_of(figure: Figure, state: str = "") -> Places:
    """Which part of a figure is on top where; what is translucent lets see what is below."""
    is_drawing = figure.kind == "drawing"
    path = (figure.pictures if is_drawing else figure.masks)[0]
    svg = load_svg(path)
    parts = (GROUND, *(part.id for part in svg.parts if part.id))
    paints = {part: _paint(number) for number, part in enumerate(parts)}
    soft = seen_through(svg)

    def flat(part: Part, text: bytes) -> bytes:
        if PICTURED in text:
            return text
        shapes = silhouette(text if is_drawing else whitened(text), soft)
        return refilled((shape for shape in shapes if shape.opacity >= COVERING), paints[part.id])

    image = read_image(compose(svg, (), find_state(figure, state), Dress((flat,))), b"svg", MAP, path)
    numbers = {int(paint[1:], 16): number for number, paint in enumerate(paints.values())} | {0: SOFT}
    owners = bytearray(numbers.get(pixel & 0xFFFFFF, SOFT) for pixel in _pixels(_on(image, "#000000")))
    alphas = _alphas(draw(figure, PictureRequest(figure.name, state), MAP, _ignored))
    _set(owners, 0, [not alpha for alpha in alphas])
    if not is_drawing:
        _forget(owners, [0 < alpha < COVERS for alpha in alphas])
    for part in svg.parts:
        if part.id and PICTURED in svg.text(part):
            alone = draw(figure, PictureRequest(figure.name, state, frozenset({part.id})), MAP, _ignored)
            _set(owners, parts.index(part.id), [alpha > COVERS for alpha in _alphas(alone)])
    return Places(parts, bytes(owners))


def seen(figure: Figure, places: Places, theme: Theme, state: str = "") -> Seen:
    """A figure as it is drawn on the paper of a theme."""
    problems: list[str] = []
    image = draw(figure, PictureRequest(figure.name, state, theme=theme), PICTURE, problems.append)
    assert not problems
    return Seen(places, _pixels(_on(image, PAPER[theme])))


def _paint(number: int) -> str:
    """A colour for a part, such that what lies between two of them is none."""
    return f"#{(number * 2654435761 + 77777) & 0xFFFFFF:06x}"


def _set(owners: bytearray, number: int, here: list[bool]) -> None:
    """Give what belongs to no part to this one."""
    for place, (owner, is_here) in enumerate(zip(owners, here, strict=True)):
        if is_here and owner == SOFT:
            owners[place] = number


def _forget(owners: bytearray, here: list[bool]) -> None:
    """Count what fades out to none."""
    for place, is_here in enumerate(here):
        if is_here:
            owners[place] = SOFT


def _alphas(image: QImage) -> bytes:
    return bytes(image.convertToFormat(QImage.Format.Format_Alpha8).constBits())


def _on(image: QImage, ground: str) -> QImage:
    result = QImage(image.size(), QImage.Format.Format_RGB32)
    result.fill(QColor(ground))
    painter = QPainter(result)
    painter.drawImage(0, 0, image)
    painter.end()
    return result


def _pixels(image: QImage) -> memoryview[int]:
    return memoryview(bytes(image.constBits())).cast("I")


def _grown(mask: int) -> int:
    for step in [8, 8 * MAP.width()] * NEAR:
        mask |= mask << step | mask >> step
    return mask


def _is_inside(place: int) -> bool:
    y, x = divmod(place, MAP.width())
    return AROUND < x < MAP.width() - AROUND and AROUND < y < MAP.height() - AROUND


def _ignored(_: str) -> None:
    """What a figure lacks is told when it is drawn large."""
