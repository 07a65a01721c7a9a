"""What an SVG file holds, and whether it is safe and drawn right by Qt. Never loads anything it names."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import NoReturn
from xml.parsers import expat

from kiosk.deck.findings import Finding, Position, Severity

MAX_BYTES = 8 * 1024 * 1024
MAX_DEPTH = 64
_SVG = "http://www.w3.org/2000/svg"


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


_DRAWN = _words(
    "svg g path rect circle ellipse line polyline polygon defs linearGradient radialGradient stop use image "
    "title desc metadata style mask filter pattern"
)
_FILTERS = _words("feGaussianBlur feOffset feMerge feMergeNode feBlend feComposite feFlood feColorMatrix")
_GRADIENTS = _words("linearGradient radialGradient")
_PLAIN = _words(
    "d points id class transform x y x1 y1 x2 y2 cx cy fx fy r rx ry width height offset opacity version "
    "fill-opacity stroke-opacity stop-opacity stroke-width stroke-linecap stroke-linejoin stroke-dasharray "
    "fill-rule gradientUnits gradientTransform spreadMethod viewBox preserveAspectRatio"
)
_ELEMENTS: dict[str, tuple[Severity, str, str]] = {
    "script": ("error", "svg-unsafe", "Delete it: a figure only stands still."),
    "foreignObject": ("error", "svg-unsafe", "Draw it with paths."),
    "a": ("error", "svg-unsafe", "Replace the link by a group."),
    "text": ("error", "svg-words", "Delete the words: labels come from figure.yaml."),
    "clipPath": ("error", "svg-qt", "Cut the paths themselves: Qt ignores clipping."),
    "symbol": ("error", "svg-qt", "Use a group in <defs>: Qt draws symbols in a wrong size."),
    "mask": ("warning", "svg-qt", "Draw the shape itself: not every Qt painter masks alike."),
    "filter": ("warning", "svg-qt", "Use stepped insets: not every Qt painter draws filters."),
    "pattern": ("warning", "svg-qt", "Draw the shapes themselves: not every Qt painter draws patterns."),
}
_EMBEDDED = re.compile(r"data:image/(?:png|jpeg);base64,[A-Za-z0-9+/=\s]*")
_URL = re.compile(r"url\(\s*(['\"]?)\s*([^'\")]*)", re.IGNORECASE)
_COLOUR = re.compile(r"var\(|rgba\(|hsla?\(|#(?:[0-9a-f]{8}|[0-9a-f]{4})(?![0-9a-f])", re.IGNORECASE)
_IGNORED = re.compile(r"mix-blend-mode|paint-order|clip-path", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class SvgOutline:
    """What the program needs to know of a drawing: ids in paint order, of paths also which draw nothing.

    `is_safe`: it may be drawn.
    """

    groups: tuple[str, ...]
    paths: tuple[str, ...]
    view_box: tuple[float, ...]
    findings: tuple[Finding, ...]
    is_safe: bool
    blank: frozenset[str] = frozenset()


def read_svg(data: bytes, file: str) -> SvgOutline:
    """Read the ids of the top-level groups and paths, and check every element; never raises."""
    return _Scan(file).read(data)


class _Stop(Exception):  # noqa: N818 - ends the reading; the finding is already kept
    pass


@dataclass
class _Scan:
    file: str
    groups: list[str] = field(default_factory=list)
    paths: list[str] = field(default_factory=list)
    blank: set[str] = field(default_factory=set)
    view_box: tuple[float, ...] = ()
    findings: dict[tuple[str, str], Finding] = field(default_factory=dict)
    is_safe: bool = True
    open_ids: list[str] = field(default_factory=list)
    uses_inside: set[str] = field(default_factory=set)
    targets: dict[str, Position] = field(default_factory=dict)
    ids: set[str] = field(default_factory=set)
    used: set[str] = field(default_factory=set)
    style: list[str] | None = None
    parser: expat.XMLParserType = field(default_factory=lambda: expat.ParserCreate(namespace_separator=" "))

    def read(self, data: bytes) -> SvgOutline:
        parser = self.parser
        parser.buffer_text = True
        parser.SetParamEntityParsing(expat.XML_PARAM_ENTITY_PARSING_NEVER)
        parser.StartElementHandler = self.start
        parser.EndElementHandler = self.end
        parser.StartDoctypeDeclHandler = self.doctype
        parser.EntityDeclHandler = self.doctype
        parser.ProcessingInstructionHandler = self.instruction
        try:
            parser.Parse(data, True)
            self.references()
        except _Stop:
            pass
        except (expat.ExpatError, ValueError, LookupError) as error:
            self.unsafe("svg-broken", f"no well-formed XML: {error}", "Save it again as plain SVG.")
        found = tuple(self.findings.values())
        blank = frozenset(self.blank)
        return SvgOutline(tuple(self.groups), tuple(self.paths), self.view_box, found, self.is_safe, blank)

    def where(self) -> Position:
        return Position(self.file, self.parser.CurrentLineNumber, self.parser.CurrentColumnNumber + 1)

    def report(self, severity: Severity, rule: str, message: str, how: str) -> None:
        """Keep the first finding of its sort: a drawing program repeats itself."""
        if (rule, message) not in self.findings:
            self.findings[rule, message] = Finding(severity, rule, self.where(), message, how)

    def unsafe(self, rule: str, message: str, how: str) -> None:
        self.is_safe = False
        self.report("error", rule, message, how)

    def doctype(self, *_: object) -> NoReturn:
        self.unsafe("svg-unsafe", "a DOCTYPE or an entity", "Delete the <!DOCTYPE …> at the top.")
        raise _Stop

    def instruction(self, target: str, _: str) -> None:
        self.unsafe("svg-unsafe", f"a processing instruction <?{target}?>", "Delete it.")

    def start(self, name: str, attributes: dict[str, str]) -> None:
        namespace, _, local = name.rpartition(" ")
        depth = len(self.open_ids)
        if depth == 0 and (local != "svg" or namespace != _SVG):
            self.unsafe("svg-broken", f"the root is <{local}>, not an <svg> of SVG", f'Add xmlns="{_SVG}".')
            raise _Stop
        if depth >= MAX_DEPTH:
            self.unsafe("svg-depth", f"nested deeper than {MAX_DEPTH} levels", "Ungroup what needs no group.")
            raise _Stop
        if depth == 0:
            self.view_box = _numbers(attributes.get("viewBox", ""))
        elif local not in _DRAWN or local in _ELEMENTS or local == "svg":
            self.element(local, namespace)
        self.identify(local, attributes.get("id", ""), depth)
        if local == "path" and not attributes.get("d", "").strip():
            self.blank.add(attributes.get("id", ""))
        self.attributes(local, attributes)
        if local == "style":
            self.style = []
            self.parser.CharacterDataHandler = self.style.append

    def identify(self, local: str, name: str, depth: int) -> None:
        if name:
            if name in self.ids:
                self.report("error", "svg-id", f"the id '{name}' is given twice", "Rename one of the two.")
            self.ids.add(name)
            if local == "path" and depth == 1:
                self.paths.append(name)
            elif local == "g" and depth == 1:
                self.groups.append(name)
        if local == "use":
            self.uses_inside.update(self.open_ids)
        self.open_ids.append(name)

    def element(self, local: str, namespace: str) -> None:
        known = _ELEMENTS.get(local)
        if local.startswith(("animate", "set", "tspan", "textPath", "textArea", "tref")):
            known = ("error", "svg-qt" if local[0] in "as" else "svg-words", "Delete it.")
        if local == "svg":
            known = ("error", "svg-qt", "Use a group: Qt drops an <svg> within an <svg>.")
        if known is None and (namespace != _SVG or local in _FILTERS):
            return  # A drawing program's own notes, which Qt leaves alone, or part of a filter.
        severity, rule, how = known or ("error", "svg-qt", "Use paths and groups: Qt draws nothing here.")
        if rule == "svg-unsafe":
            self.is_safe = False
        self.report(severity, rule, f"<{local}> in a figure", how)

    def attributes(self, local: str, attributes: dict[str, str]) -> None:
        for name, value in attributes.items():
            if name in _PLAIN:
                continue
            bare = name.rpartition(" ")[2]
            if bare[:2].lower() == "on":
                self.unsafe("svg-unsafe", f"an event handler ({bare})", "Delete the attribute.")
            elif bare in {"href", "src", "base"}:
                self.link(local, name, value.strip())
            elif bare == name and (bare == "style" or "(" in value or "#" in value):
                self.css(value)
            if _IGNORED.fullmatch(bare):
                self.report("warning", "svg-qt", f"{bare}: Qt ignores it", "Draw it without.")

    def link(self, local: str, name: str, value: str) -> None:
        if local == "image" and _EMBEDDED.fullmatch(value):
            return
        if local == "image" and value.startswith("data:"):
            message = f"a picture that Qt does not draw: {value[:22]}"
            self.unsafe("svg-unsafe", message, "Embed it as PNG or JPEG data.")
            return
        if name == "base" or not value.startswith("#"):
            self.unsafe(
                "svg-unsafe", f"a reference to outside: {value[:60]}", "Embed it as PNG or JPEG data."
            )
            return
        if local in _GRADIENTS and name == "href":
            how = "Write xlink:href, or repeat the stops."
            self.report("error", "svg-qt", "a gradient that inherits by href: Qt paints nothing", how)
        self.targets.setdefault(value[1:], self.where())
        if local == "use":
            self.used.add(value[1:])

    def css(self, text: str) -> None:
        if "\\" in text or "@" in text:
            self.unsafe("svg-unsafe", "an @ rule or an escape in CSS", "Write plain properties.")
        for match in _URL.finditer(text):
            target = match.group(2).strip()
            if target.startswith("#"):
                self.targets.setdefault(target[1:], self.where())
            else:
                self.unsafe("svg-unsafe", f"a reference to outside: {target[:60]}", "Delete the url(…).")
        if colour := _COLOUR.search(_URL.sub("", text)):
            how = "Write #rrggbb with fill-opacity or stroke-opacity."
            self.report("error", "svg-qt", f"{colour.group()}: Qt paints it black", how)
        for ignored in _IGNORED.findall(text):
            self.report("warning", "svg-qt", f"{ignored.lower()}: Qt ignores it", "Draw it without.")

    def end(self, _: str) -> None:
        self.open_ids.pop()
        if self.style is not None:
            self.css("".join(self.style))
            self.style = None
            self.parser.CharacterDataHandler = None

    def references(self) -> None:
        """Check what the drawing names within itself: it is there, and a copy has no copies in it."""
        for name, position in self.targets.items():
            if name not in self.ids:
                how = "Draw it, or delete what refers to it."
                self.keep("svg-id", position, f"nothing has the id '{name}'", how)
        for name in self.used & self.uses_inside:
            self.is_safe = False
            how = "Replace the inner <use> by the shapes themselves."
            self.keep("svg-unsafe", self.targets[name], f"'{name}' is used and has a <use> in it", how)

    def keep(self, rule: str, position: Position, message: str, how: str) -> None:
        self.findings[rule, message] = Finding("error", rule, position, message, how)


def _numbers(text: str) -> tuple[float, ...]:
    try:
        return tuple(float(part) for part in text.replace(",", " ").split())
    except ValueError:
        return ()
