"""What an SVG file holds, and whether it is safe and drawn right by Qt. Never loads anything it names."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import NoReturn
from xml.parsers import expat

from kiosk.deck.figure import Group
from kiosk.deck.findings import Finding, Position, Severity
from kiosk.deck.groups import SILENT, opacity
from kiosk.deck.svg_rules import COLOUR, EMBEDDED, GRADIENTS, IGNORED, PLAIN, SVG, URL, element_of

MAX_BYTES = 8 * 1024 * 1024
MAX_DEPTH = 64


@dataclass(frozen=True, slots=True)
class SvgOutline:
    """What the program needs to know of a drawing: top-level groups and ids of paths, in paint order.

    `only_groups`: nothing else is drawn, so it can be taken apart. `blank` are the paths which draw nothing.
    `is_safe`: it may be drawn.
    """

    groups: tuple[Group, ...]
    paths: tuple[str, ...]
    view_box: tuple[float, ...]
    findings: tuple[Finding, ...]
    is_safe: bool
    only_groups: bool = True
    blank: frozenset[str] = frozenset()


def read_svg(data: bytes, file: str) -> SvgOutline:
    """List the top-level groups and paths, and check every element; never raises."""
    return _Scan(file).read(data)


class _Stop(Exception):  # noqa: N818 - ends the reading; the finding is already kept
    pass


@dataclass
class _Scan:
    file: str
    groups: list[Group] = field(default_factory=list)
    paths: list[str] = field(default_factory=list)
    blank: set[str] = field(default_factory=set)
    view_box: tuple[float, ...] = ()
    findings: dict[tuple[str, str], Finding] = field(default_factory=dict)
    is_safe: bool = True
    only_groups: bool = True
    open_ids: list[str] = field(default_factory=list)
    uses_inside: set[str] = field(default_factory=set)
    targets: dict[str, Position] = field(default_factory=dict)
    ids: set[str] = field(default_factory=set)
    used: set[str] = field(default_factory=set)
    checked: set[tuple[str, str]] = field(default_factory=set)
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
        return SvgOutline(
            groups=tuple(self.groups),
            paths=tuple(self.paths),
            view_box=self.view_box,
            findings=tuple(self.findings.values()),
            is_safe=self.is_safe,
            only_groups=self.only_groups,
            blank=frozenset(self.blank),
        )

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
        local, fault = element_of(name)
        depth = len(self.open_ids)
        if depth == 0:
            self.root(name, attributes)
        elif depth >= MAX_DEPTH:
            self.unsafe("svg-depth", f"nested deeper than {MAX_DEPTH} levels", "Ungroup what needs no group.")
            raise _Stop
        elif fault:
            self.element(local, *fault)
        own = attributes.get("id", "")
        if depth == 1:
            self.top(local, own, attributes)
        if own:
            self.identify(own)
        if local == "use":
            self.uses_inside.update(self.open_ids)
        self.open_ids.append(own)
        if local == "path" and not attributes.get("d", "").strip():
            self.blank.add(own)
        self.attributes(local, attributes)
        if local == "style":
            self.style = []
            self.parser.CharacterDataHandler = self.style.append

    def root(self, name: str, attributes: dict[str, str]) -> None:
        namespace, _, local = name.rpartition(" ")
        if local != "svg" or namespace != SVG:
            self.unsafe("svg-broken", f"the root is <{local}>, not an <svg> of SVG", f'Add xmlns="{SVG}".')
            raise _Stop
        self.view_box = _numbers(attributes.get("viewBox", ""))

    def element(self, local: str, severity: Severity, rule: str, how: str) -> None:
        if rule == "svg-unsafe":
            self.is_safe = False
        self.report(severity, rule, f"<{local}> in a figure", how)

    def top(self, local: str, name: str, attributes: dict[str, str]) -> None:
        if local == "path" and name:
            self.paths.append(name)
        if local == "g" and name:
            self.groups.append(Group(name, opacity(attributes)))
        elif local not in SILENT:
            self.only_groups = False

    def identify(self, name: str) -> None:
        if name in self.ids:
            self.report("error", "svg-id", f"the id '{name}' is given twice", "Rename one of the two.")
        self.ids.add(name)

    def attributes(self, local: str, attributes: dict[str, str]) -> None:
        for name, value in attributes.items():
            if name in PLAIN or (name, value) in self.checked:
                continue
            bare = name.rpartition(" ")[2]
            if bare[:2].lower() == "on":
                self.unsafe("svg-unsafe", f"an event handler ({bare})", "Delete the attribute.")
            elif bare in {"href", "src", "base"}:
                self.link(local, name, value.strip())
                continue
            elif bare == name and (bare == "style" or "(" in value or "#" in value):
                self.css(value)
            if IGNORED.fullmatch(bare):
                self.report("warning", "svg-qt", f"{bare}: Qt ignores it", "Draw it without.")
            # Only the first finding of its sort is kept, so a repetition has nothing to tell.
            self.checked.add((name, value))

    def link(self, local: str, name: str, value: str) -> None:
        if local == "image" and EMBEDDED.fullmatch(value):
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
        if local in GRADIENTS and name == "href":
            how = "Write xlink:href, or repeat the stops."
            self.report("error", "svg-qt", "a gradient that inherits by href: Qt paints nothing", how)
        self.refers(value[1:])
        if local == "use":
            self.used.add(value[1:])

    def refers(self, name: str) -> None:
        if name not in self.targets:  # asking where we are counts the columns of a long line
            self.targets[name] = self.where()

    def css(self, text: str) -> None:
        if "\\" in text or "@" in text:
            self.unsafe("svg-unsafe", "an @ rule or an escape in CSS", "Write plain properties.")
        for match in URL.finditer(text):
            target = match.group(2).strip()
            if target.startswith("#"):
                self.refers(target[1:])
            else:
                self.unsafe("svg-unsafe", f"a reference to outside: {target[:60]}", "Delete the url(…).")
        if colour := COLOUR.search(URL.sub("", text)):
            how = "Write #rrggbb with fill-opacity or stroke-opacity."
            self.report("error", "svg-qt", f"{colour.group()}: Qt paints it black", how)
        for ignored in IGNORED.findall(text):
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
