"""The top-level groups of a drawing: what a state can move."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from xml.parsers import expat

from kiosk.deck.figure import Group

# What paints nothing by itself.
_SILENT = frozenset(
    {"defs", "style", "linearGradient", "radialGradient", "filter", "title", "desc", "metadata"}
)
_STYLED = re.compile(r"(?:^|;)\s*opacity\s*:\s*([^;]+)")


def read_groups(data: bytes) -> tuple[Group, ...]:
    """The groups in paint order; none when the drawing also has something that is no group with a name."""
    scan = _Scan()
    parser = expat.ParserCreate(namespace_separator=" ")
    parser.StartElementHandler = scan.start
    parser.EndElementHandler = scan.end
    try:
        parser.Parse(data, True)
    except expat.ExpatError:
        return ()
    return tuple(scan.groups) if scan.only_groups else ()


@dataclass
class _Scan:
    groups: list[Group] = field(default_factory=list)
    only_groups: bool = True
    depth: int = 0

    def start(self, name: str, attributes: dict[str, str]) -> None:
        self.depth += 1
        tag = name.rpartition(" ")[2]
        if self.depth != 2 or tag in _SILENT:
            return
        group = attributes.get("id", "")
        if tag == "g" and group:
            self.groups.append(Group(group, _opacity(attributes)))
        else:
            self.only_groups = False

    def end(self, _: str) -> None:
        self.depth -= 1


def _opacity(attributes: dict[str, str]) -> float:
    styled = _STYLED.search(attributes.get("style", ""))
    text = styled[1] if styled else attributes.get("opacity", "1")
    try:
        return min(1.0, max(0.0, float(text)))
    except ValueError:
        return 1.0
