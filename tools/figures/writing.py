"""Writes a figure's folder: its drawings, and the `figure.yaml` that declares them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Literal

from tools.figures.spare import SPARE

ASSETS = Path(__file__).resolve().parents[2] / "assets" / "figures"
Kind = Literal["drawing", "render", "turntable", "compare"]
Point = tuple[float, float]
Change = Mapping[str, Sequence[float] | float]


@dataclass(frozen=True, slots=True)
class Part:
    """A structure of a figure: its glossary term and where its leader ends, one point or one a view.

    `texture` is the pattern that tells it apart in high contrast: plain, dots, lines, cross, waves or bricks.
    """

    id: str
    term: str
    anchor: Point | Sequence[Point]
    side: Literal["", "left", "right", "over"] = ""
    texture: str = ""


@dataclass(frozen=True, slots=True)
class Declaration:
    """What `figure.yaml` says. `parts` are in paint order; `states` by name, each by group.

    `dark` maps colours of the drawing to those that the dark theme shows instead.
    `more` is for keys of one kind alone, written as they are.
    """

    kind: Kind
    view: str
    parts: Sequence[Part] = ()
    view_box: tuple[float, float, float, float] = (0, 0, 1600, 1000)
    states: Mapping[str, Mapping[str, Change]] = field(default_factory=dict)
    start: str = ""
    simulated: bool = False
    dark: Mapping[str, str] = field(default_factory=dict)
    more: Mapping[str, str | int] = field(default_factory=dict)


def write_figure(name: str, declaration: Declaration, files: Mapping[str, str | bytes]) -> Path:
    """Write `assets/figures/NAME`; files of an earlier run that are no longer made are deleted.

    The structures of a drawing are declared in the order of its groups, which is that of painting.
    """
    folder = ASSETS / name
    folder.mkdir(parents=True, exist_ok=True)
    drawing = files.get("figure.svg", "")
    if isinstance(drawing, str) and drawing:
        painted = sorted(declaration.parts, key=lambda part: drawing.find(f'<g id="{part.id}"'))
        declaration = replace(declaration, parts=painted)
    wanted = {"figure.yaml": declared(declaration) + _waived(name), **files}
    for old in folder.iterdir():
        if old.name not in wanted:
            old.unlink()
    for file, content in wanted.items():
        data = content.encode() if isinstance(content, str) else content
        path = folder / file
        if not path.exists() or path.read_bytes() != data:
            path.write_bytes(data)
    return folder


def declared(declaration: Declaration) -> str:
    """The text of `figure.yaml`."""
    lines = [f"kind: {declaration.kind}", f"view: {_text(declaration.view)}"]
    lines += [f"{key}: {value}" for key, value in declaration.more.items()]
    if declaration.kind != "compare":
        lines.append(f"viewBox: {_numbers(declaration.view_box)}")
    if declaration.simulated:
        lines.append("simulated: true")
    if declaration.start:
        lines.append(f"start: {declaration.start}")
    lines += _parts(declaration.parts)
    lines += _states(declaration.states)
    if declaration.dark:
        lines.append("dark:")
        lines += [f'  "{light}": "{dark}"' for light, dark in declaration.dark.items()]
    return "\n".join(lines) + "\n"


def _waived(name: str) -> str:
    return f'waive: {{figure-unused: "{SPARE[name]}"}}\n' if name in SPARE else ""


def _parts(parts: Sequence[Part]) -> list[str]:
    lines = ["structures:"] if parts else []
    for part in parts:
        lines += [f"  {part.id}:", f"    term: {part.term}", f"    anchor: {_anchor(part.anchor)}"]
        lines += [f"    side: {part.side}"] if part.side else []
        lines += [f"    texture: {part.texture}"] if part.texture else []
    return lines


def _anchor(anchor: Point | Sequence[Point]) -> str:
    points = [point for point in anchor if isinstance(point, tuple)]
    if points:
        return "[" + ", ".join(_numbers(point) for point in points) + "]"
    return _numbers([number for number in anchor if isinstance(number, int | float)])


def _states(states: Mapping[str, Mapping[str, Change]]) -> list[str]:
    lines = ["states:"] if states else []
    for name, groups in states.items():
        lines.append(f"  {name}:" + (" {}" if not groups else ""))
        for group, change in groups.items():
            inner = ", ".join(f"{key}: {_value(value)}" for key, value in change.items())
            lines.append(f"    {group}: {{{inner}}}")
    return lines


def _value(value: Sequence[float] | float) -> str:
    return f"{value:g}" if isinstance(value, int | float) else _numbers(value)


def _numbers(numbers: Sequence[float]) -> str:
    return "[" + ", ".join(f"{round(number, 1):g}" for number in numbers) + "]"


def _text(text: str) -> str:
    return f'"{text}"' if any(mark in text for mark in ":#") else text
