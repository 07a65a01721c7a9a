"""A sheet that collects groups, gradients and paths, and writes them as SVG of the kind that Qt draws right."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field

import numpy as np
from shapely import Geometry, box

from tools.figures.ink.shapes import Point, pieces

Stop = tuple[float, str] | tuple[float, str, float]  # where (0 to 1), colour, opacity
ViewBox = tuple[float, float, float, float]
BLEED = 60.0  # painted past the edge, so that no rim of light shows there


@dataclass(frozen=True, slots=True)
class Pen:
    """A line: its colour, its width in canvas units, its opacity."""

    colour: str
    width: float
    opacity: float = 1.0
    dash: str = ""

    def attributes(self) -> str:
        """What the line adds to a path."""
        text = f' stroke="{self.colour}" stroke-width="{self.width:g}"'
        text += ' stroke-linejoin="round" stroke-linecap="round"'
        text += f' stroke-opacity="{self.opacity:.3g}"' if self.opacity < 1 else ""
        return text + (f' stroke-dasharray="{self.dash}"' if self.dash else "")


@dataclass
class Canvas:
    """The drawing so far. Paint from back to front; every structure is one `group` at the top level."""

    view_box: ViewBox = (0, 0, 1600, 1000)
    _window: Geometry = None
    _suffix: str = ""
    _gradients: list[str] = field(default_factory=list)
    _body: list[str] = field(default_factory=list)

    @property
    def frame(self) -> Geometry:
        """The visible area and its bleed: what lies outside need not be painted."""
        if self._window is not None:
            return self._window.envelope.buffer(BLEED / 4)
        x, y, width, height = self.view_box
        return box(x - BLEED, y - BLEED, x + width + BLEED, y + height + BLEED)

    @contextmanager
    def group(self, name: str = "", opacity: float = 1.0) -> Iterator[None]:
        """Everything painted within belongs to this group."""
        named = f' id="{name}{self._suffix}"' if name else ""
        self._body.append(f"<g{named}" + (f' opacity="{opacity:.3g}"' if opacity < 1 else "") + ">")
        yield
        self._body.append("</g>")

    @contextmanager
    def window(self, shape: Geometry, suffix: str) -> Iterator[None]:
        """What is painted within is cut to the shape, and the names of its groups end in `-suffix`."""
        self._window, self._suffix = shape, f"-{suffix}"
        yield
        self._window, self._suffix = None, ""

    def path(self, shape: Geometry, fill: str = "none", opacity: float = 1.0, pen: Pen | None = None) -> None:
        """Paint a shape: filled with a colour or a gradient, outlined with a pen, or both."""
        if self._window is None:
            self.trace(path_data(shape), fill, opacity, pen)
            return
        self.trace(path_data(shape.intersection(self._window)) if fill != "none" else "", fill, opacity)
        if pen:
            line = shape.boundary if shape.area else shape
            self.trace(path_data(line.intersection(self._window)), pen=pen)

    def rough(self, shape: Geometry, fill: str, opacity: float) -> None:
        """Paint a soft, faint shape with fewer points than `path`: for steps of shadow and for texture."""
        self.path(shape.simplify(0.35), fill, opacity)

    def trace(self, data: str, fill: str = "none", opacity: float = 1.0, pen: Pen | None = None) -> None:
        """Paint path data that is already written; a window does not cut it."""
        if data:
            faint = f' fill-opacity="{opacity:.3g}"' if opacity < 1 and fill != "none" else ""
            lined = pen.attributes() if pen else ""
            self._body.append(f'<path d="{data}" fill="{fill}"{faint}{lined}/>')

    def linear(self, start: Point, end: Point, *stops: Stop) -> str:
        """A gradient from one point to another, to be used as a fill."""
        place = f'x1="{start[0]:.2f}" y1="{start[1]:.2f}" x2="{end[0]:.2f}" y2="{end[1]:.2f}"'
        return self._gradient("linearGradient", place, stops)

    def radial(self, centre: Point, radius: float, *stops: Stop) -> str:
        """A gradient from a centre outward, to be used as a fill."""
        return self._gradient(
            "radialGradient", f'cx="{centre[0]:.2f}" cy="{centre[1]:.2f}" r="{radius:.2f}"', stops
        )

    def _gradient(self, kind: str, place: str, stops: Sequence[Stop]) -> str:
        name = f"paint-{len(self._gradients) + 1}"
        inner = "".join(
            f'<stop offset="{stop[0]:.3g}" stop-color="{stop[1]}"'
            + (f' stop-opacity="{stop[2]:.3g}"' if len(stop) == 3 else "")
            + "/>"
            for stop in stops
        )
        self._gradients.append(f'<{kind} id="{name}" gradientUnits="userSpaceOnUse" {place}>{inner}</{kind}>')
        return f"url(#{name})"

    def svg(self) -> str:
        """The text of the drawing."""
        x, y, width, height = self.view_box
        head = f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="{x:g} {y:g} {width:g} {height:g}">'
        return "\n".join([head, f"<defs>{''.join(self._gradients)}</defs>", *self._body, "</svg>", ""])


def path_data(shape: Geometry, tolerance: float = 0.12) -> str:
    """The shape as SVG path data: absolute starts, then steps, to a tenth of a unit."""
    found = []
    for part in pieces(shape.simplify(tolerance)):
        if part.geom_type == "Polygon" and part.area > 0.5:
            found += [_steps(ring.coords[:-1]) + "z" for ring in (part.exterior, *part.interiors)]
        elif part.geom_type in {"LineString", "LinearRing"}:
            found.append(_steps(part.coords))
    return "".join(found)


def _steps(coordinates: Sequence[Point]) -> str:
    tenths = np.rint(np.asarray(coordinates)[:, :2] * 10).astype(int)
    moves = np.diff(tenths, axis=0)
    moves = moves[np.any(moves != 0, axis=1)]
    start = f"M{_pair(*tenths[0])}"
    return start + ("l" + _joined([_pair(*move) for move in moves]) if len(moves) else "")


def _pair(x: int, y: int) -> str:
    return _joined([_tenth(x), _tenth(y)])


def _joined(numbers: Sequence[str]) -> str:
    return "".join(f" {text}" if at and text[0] != "-" else text for at, text in enumerate(numbers))


def _tenth(value: int) -> str:
    whole, tenth = divmod(abs(value), 10)
    text = f"{whole or ''}.{tenth}" if tenth else f"{whole}"
    return f"-{text}" if value < 0 else text
