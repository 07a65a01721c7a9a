"""The outer shapes of a part of a drawing: what is drawn thicker makes an outline, what is filled anew a texture.

Of a part with shading, grain and shadows only what covers counts: shapes that can be seen through are left out,
and so are paths of many pieces, which are grain on a shape and slow to draw thick.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable
from dataclasses import dataclass, field, replace
from html import escape
from xml.parsers import expat

from kiosk.figures.composing import CHUNK, SUPPORTING

SHAPES = frozenset({"path", "rect", "circle", "ellipse", "line", "polyline", "polygon", "image", "use"})
GEOMETRY = frozenset(
    {"d", "points", "x", "y", "x1", "y1", "x2", "y2", "cx", "cy", "r", "rx", "ry", "width", "height"}
    | {"fill-rule", "href", "xlink:href"}
)
COVERS = 0.5
UNSEEN = 0.05
PIECES = 30
ROOT = b"<g>"


@dataclass(frozen=True, slots=True)
class Shape:
    """A shape without its paint: `text` begins its tag, `stroke` is how thick its own line is.

    `start` is where its tag begins in the bytes of its part.
    """

    text: str
    start: int
    fill: str
    is_filled: bool
    stroke: float
    opacity: float
    pieces: int


@dataclass(frozen=True, slots=True)
class _Paint:
    """What an element hands down to those within it."""

    fill: str = ""
    stroke: str = "none"
    width: float = 1.0
    fill_opacity: float = 1.0
    stroke_opacity: float = 1.0
    opacity: float = 1.0
    transform: str = ""
    is_hidden: bool = False

    def within(self, attributes: dict[str, str], *, is_hidden: bool) -> _Paint:
        given = attributes | _declared(attributes.get("style", ""))
        return replace(
            self,
            fill=given.get("fill", self.fill),
            stroke=given.get("stroke", self.stroke),
            width=_number(given.get("stroke-width"), self.width),
            fill_opacity=_number(given.get("fill-opacity"), self.fill_opacity),
            stroke_opacity=_number(given.get("stroke-opacity"), self.stroke_opacity),
            opacity=self.opacity * _number(given.get("opacity"), 1.0),
            transform=f"{self.transform} {attributes.get('transform', '')}".strip(),
            is_hidden=self.is_hidden or is_hidden or given.get("display") == "none",
        )

    def seen(self, *, is_filled: bool) -> float:
        """How much a shape hides of what is below it, from 0 to 1."""
        return self.opacity * (self.fill_opacity if is_filled else self.stroke_opacity)


@dataclass
class _Reader:
    soft: Collection[str]
    shapes: list[Shape] = field(default_factory=list)
    above: list[_Paint] = field(default_factory=lambda: [_Paint()])
    parser: expat.XMLParserType = field(default_factory=expat.ParserCreate)

    def read(self, part: bytes) -> None:
        self.parser.StartElementHandler = self.open
        self.parser.EndElementHandler = self.close
        self.parser.Parse(ROOT, False)
        for begin in range(0, len(part), CHUNK):
            self.parser.Parse(part[begin : begin + CHUNK], False)
        self.parser.Parse(b"</g>", True)

    def open(self, tag: str, attributes: dict[str, str]) -> None:
        paint = self.above[-1].within(attributes, is_hidden=tag in SUPPORTING)
        self.above.append(paint)
        is_empty = tag == "path" and not attributes.get("d", "").strip()
        if tag in SHAPES and not paint.is_hidden and not is_empty:
            self.shapes.append(self.shape(tag, attributes, paint))

    def close(self, _tag: str) -> None:
        self.above.pop()

    def shape(self, tag: str, attributes: dict[str, str], paint: _Paint) -> Shape:
        is_picture = tag == "image"
        is_filled = is_picture or (paint.fill != "none" and tag != "line")
        used = paint.fill if is_filled else paint.stroke
        is_soft = any(f"url(#{name})" in used for name in self.soft)
        return Shape(
            text=_bare(tag, attributes, paint.transform),
            start=self.parser.CurrentByteIndex - len(ROOT),
            fill=paint.fill,
            is_filled=is_filled,
            stroke=0.0 if is_picture or paint.stroke == "none" else paint.width,
            opacity=COVERS / 2 if is_soft else paint.seen(is_filled=is_filled),
            pieces=attributes.get("d", "").upper().count("M"),
        )


def _bare(tag: str, attributes: dict[str, str], transform: str) -> str:
    """The beginning of a shape's tag without its paint; of a picture its frame."""
    kept = {name: text for name, text in attributes.items() if name in GEOMETRY}
    if tag == "image":
        tag, kept = "rect", {name: text for name, text in kept.items() if "href" not in name}
    if transform:
        kept["transform"] = transform
    return " ".join([f"<{tag}", *(f'{name}="{escape(text)}"' for name, text in kept.items())])


def silhouette(part: bytes, soft: Collection[str] = ()) -> tuple[Shape, ...]:
    """The shapes that cover; where none does, all that is seen. `soft` are the gradients that fade out."""
    reader = _Reader(soft)
    reader.read(part)
    seen = [shape for shape in reader.shapes if shape.opacity > UNSEEN]
    plain = [shape for shape in seen if shape.pieces <= PIECES] or seen
    return tuple([shape for shape in plain if shape.opacity >= COVERS] or plain)


def outlined(shapes: Iterable[Shape], margin: float, colour: str) -> bytes:
    """A line around the shapes that reaches `margin` units over their edge, and as far inside."""
    lines = (f'{shape.text} stroke-width="{shape.stroke + 2 * margin:.4g}"/>' for shape in shapes)
    paint = f'fill="none" stroke="{colour}" stroke-linejoin="round" stroke-linecap="round"'
    return f"<g {paint}>{''.join(lines)}</g>".encode()


def refilled(shapes: Iterable[Shape], paint: str, opacity: float = 1.0) -> bytes:
    """The shapes filled with a paint such as `url(#dots)`; lines are drawn with it."""
    filled = (
        f"{shape.text}/>"
        if shape.is_filled
        else f'{shape.text} fill="none" stroke="{paint}" stroke-width="{shape.stroke:.4g}"/>'
        for shape in shapes
    )
    return f'<g fill="{paint}" stroke="none" opacity="{opacity:g}">{"".join(filled)}</g>'.encode()


def _declared(style: str) -> dict[str, str]:
    pairs = (text.partition(":") for text in style.split(";"))
    return {name.strip(): value.strip() for name, _, value in pairs}


def _number(text: str | None, otherwise: float) -> float:
    try:
        return float((text or "").removesuffix("px"))
    except ValueError:
        return otherwise
