"""Cuts an SVG into its top-level groups, and joins those asked for, moved as a state wants them."""

from __future__ import annotations

import re
from collections.abc import Callable, Collection, Iterator
from dataclasses import dataclass
from functools import partial
from xml.parsers import expat  # entities are refused below

from kiosk.deck.figure import Change, State

# What paints nothing by itself, and may be needed by what does.
SUPPORTING = frozenset(
    {"defs", "style", "linearGradient", "radialGradient", "filter"}
    | {"mask", "clipPath", "pattern", "symbol", "marker"}
)
CHUNK = 1 << 16
START_TAG = re.compile(rb"""<(?:[^>"']|"[^"]*"|'[^']*')*>""")
OPACITY = re.compile(rb"""\sopacity\s*=\s*(?:"[^"]*"|'[^']*')|(?<![\w-])opacity\s*:[^;"']*;?""")
EMPTY = re.compile(rb"""\sd\s*=\s*(?:"\s*"|'\s*')""")
PAINT = re.compile(rb"""\s(?:fill|fill-opacity|opacity|stroke|style|display)\s*=\s*(?:"[^"]*"|'[^']*')""")


class SvgError(ValueError):
    """The bytes are no SVG that can be cut; the message says why."""


@dataclass(frozen=True, slots=True)
class Part:
    """A child of the root, from its first byte up to the next child's."""

    id: str
    tag: str
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class SvgParts:
    """An SVG and where its top-level parts are; `head` and `tail` are the ends of the root's own text."""

    source: bytes
    parts: tuple[Part, ...]
    head: int
    tail: int

    @property
    def ids(self) -> frozenset[str]:
        """The ids of the top-level parts."""
        return frozenset(part.id for part in self.parts if part.id)

    @property
    def supports(self) -> tuple[Part, ...]:
        """The parts that paint nothing by themselves."""
        return tuple(part for part in self.parts if part.tag in SUPPORTING)

    def text(self, part: Part) -> bytes:
        """A part as it is written."""
        return self.source[part.start : part.end]


Layer = Callable[[Part, bytes], bytes]


def as_drawn(_part: Part, text: bytes) -> bytes:
    """Show a part as its file has it."""
    return text


@dataclass(frozen=True, slots=True)
class Dress:
    """How parts are shown: every one of them in the first layer, then every one in the next above it.

    `supports` is done to what paints nothing by itself, and `defs` is put before it.
    """

    layers: tuple[Layer, ...] = (as_drawn,)
    supports: Callable[[bytes], bytes] = bytes
    defs: bytes = b""


class _Indexer:
    """Notes where the root's children begin while expat walks over the file."""

    def __init__(self, source: bytes) -> None:
        self.depth = 0
        self.starts: list[tuple[str, str, int]] = []
        self.tail = len(source)
        parser = expat.ParserCreate()
        parser.StartElementHandler = self._open
        parser.EndElementHandler = self._close
        parser.EntityDeclHandler = self._refuse
        self.parser = parser
        # In pieces, so that other threads get their turn: expat keeps Python's lock.
        for begin in range(0, len(source), CHUNK):
            parser.Parse(source[begin : begin + CHUNK], False)
        parser.Parse(b"", True)

    def _open(self, tag: str, attributes: dict[str, str]) -> None:
        name = tag.rpartition(":")[2]
        if self.depth == 0 and name != "svg":
            raise SvgError(f"starts with <{tag}>, not <svg>")
        if self.depth == 1:
            self.starts.append((attributes.get("id", ""), name, self.parser.CurrentByteIndex))
        self.depth += 1

    def _close(self, _tag: str) -> None:
        self.depth -= 1
        if self.depth == 0:
            self.tail = self.parser.CurrentByteIndex

    def _refuse(self, *_declaration: object) -> None:
        raise SvgError("declares an entity")


def index_svg(source: bytes) -> SvgParts:
    """Find the top-level parts of an SVG. Raises SvgError for what is not one."""
    if source[:2] in {b"\xff\xfe", b"\xfe\xff"}:
        raise SvgError("is not UTF-8")
    try:
        found = _Indexer(source)
    except expat.ExpatError as error:
        raise SvgError(f"can't be read as SVG: {error}") from error
    ends = [start for _, _, start in found.starts[1:]] + [found.tail]
    parts = tuple(
        Part(name, tag, start, end) for (name, tag, start), end in zip(found.starts, ends, strict=False)
    )
    return SvgParts(source, parts, parts[0].start if parts else found.tail, found.tail)


def compose(
    svg: SvgParts, only: Collection[str] = (), state: State | None = None, dress: Dress | None = None
) -> bytes:
    """The SVG with just the groups `only` (all, when empty) in paint order, arranged as `state` says.

    A state moves a group from where it is drawn, and replaces its opacity; what it does not name is as drawn.
    """
    if not only and state is None and dress is None:
        return svg.source
    dress = dress or Dress()
    changes = {change.group: change for change in state.changes} if state else {}
    kept = tuple(_kept(svg, only))
    pieces = [dress.supports(svg.text(part)) for part in kept if part.tag in SUPPORTING]
    drawn = [part for part in kept if part.tag not in SUPPORTING]
    for layer in dress.layers:
        pieces += (_changed(svg.text(part), changes.get(part.id), partial(layer, part)) for part in drawn)
    return b"".join([svg.source[: svg.head], dress.defs, *pieces, svg.source[svg.tail :]])


def compose_svg(source: bytes, only: Collection[str] = (), state: State | None = None) -> bytes:
    """Do what `compose` does, for an SVG whose parts are not known yet."""
    return compose(index_svg(source), only, state)


def compose_mask(svg: SvgParts, only: Collection[str]) -> bytes:
    """The masks of the structures `only`, filled white whatever their file says of colour.

    A structure that is not seen has an empty path, of which Qt would complain.
    """
    pieces = [whitened(text) for part in _kept(svg, only) if not EMPTY.search(text := svg.text(part))]
    return b"".join([svg.source[: svg.head], *pieces, svg.source[svg.tail :]])


def _kept(svg: SvgParts, only: Collection[str]) -> Iterator[Part]:
    for part in svg.parts:
        if not only or part.tag in SUPPORTING or part.id in only:
            yield part


def _changed(text: bytes, change: Change | None, layer: Callable[[bytes], bytes]) -> bytes:
    if change is None:
        return layer(text)
    moves = []
    if change.translate is not None:
        moves.append("translate({:g} {:g})".format(*change.translate))
    if change.rotate is not None:
        moves.append("rotate({:g} {:g} {:g})".format(*change.rotate))
    attributes = f' transform="{" ".join(moves)}"' if moves else ""
    if change.opacity is not None:
        text = START_TAG.sub(lambda tag: OPACITY.sub(b"", tag[0]), text, count=1)
        attributes += f' opacity="{change.opacity:g}"'
    return f"<g{attributes}>".encode() + layer(text) + b"</g>"


def whitened(text: bytes) -> bytes:
    """A part filled white, whatever its file says of colour."""
    plain = START_TAG.sub(lambda tag: PAINT.sub(b"", tag[0]), text, count=1)
    return b'<g fill="#ffffff">' + plain + b"</g>"
