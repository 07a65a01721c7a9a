"""A deck with a hip to turn and two pictures to compare, in squares of one colour."""

from __future__ import annotations

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, Qt
from PySide6.QtGui import QColor, QImage, QImageWriter, QPainter

VIEWS = 12
SQUARE = (600, 300, 400, 400)  # where the ball is in every view


def picture(colour: str) -> bytes:
    """A square of a colour on a transparent ground, as WebP."""
    image = QImage(320, 200, QImage.Format.Format_ARGB32)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    painter.fillRect(120, 60, 80, 80, QColor(colour))
    painter.end()
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    assert QImageWriter(buffer, QByteArray(b"webp")).write(image)
    return bytes(buffer.data().data())


def masks(*, empty: bool = False) -> str:
    x, y, width, height = SQUARE
    way = "" if empty else f"M{x} {y}h{width}v{height}h-{width}z"
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1600 1000"><path id="ball" d="{way}"/></svg>'
    )


def turntable(name: str, extra: str = "") -> dict[str, str | bytes]:
    """The files of a turntable; view 3 does not show the ball."""
    folder = f"assets/figures/{name}"
    anchors = ", ".join(["[800, 500]"] * VIEWS)
    files: dict[str, str | bytes] = {
        f"{folder}/figure.yaml": (
            f"kind: turntable\nviews: {VIEWS}\nviewBox: [0, 0, 1600, 1000]\n{extra}"
            f"structures:\n  ball:\n    term: ball\n    anchor: [{anchors}]\n"
        )
    }
    for view in range(VIEWS):
        files[f"{folder}/view-{view:03}.webp"] = picture(QColor.fromHsv(view * 30, 255, 255).name())
        files[f"{folder}/masks-{view:03}.svg"] = masks(empty=view == 3)
    return files


def slide(name: str, *points: str) -> str:
    lines = "\n".join(points)
    image = f'![A thing.](../../../assets/figures/{name}/figure.yaml){{ labels="ball" }}'
    return f"# About {name}\n\n{image}\n\nIt is lively.\n\n{lines}\n"


TURNING = {
    **turntable("wheel", "layer: {figure: wheel-more, term: socket}\n"),
    **turntable("wheel-more"),
    "en/10-parts/30-wheel.md": slide(
        "wheel", "- From the front.\n  { at=0 }", "- From the back.\n  { at=6 }"
    ),
}
"""A slide `parts/wheel`, with a second layer called like the term `socket`."""


def _half(name: str, colour: str, more: str = "") -> dict[str, str | bytes]:
    folder = f"assets/figures/{name}"
    parts = f'<g id="ball"><path fill="{colour}" d="M600 300h400v400h-400z"/></g>'
    yaml = "kind: drawing\nviewBox: [0, 0, 1600, 1000]\nstructures:\n  ball:\n    term: ball\n    anchor: [700, 500]\n"
    if more:
        parts += f'<g id="{more}"><path fill="#000000" d="M850 400h100v100h-100z"/></g>'
        yaml += f"  {more}:\n    term: socket\n    anchor: [900, 450]\n"
    return {
        f"{folder}/figure.svg": f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1600 1000">{parts}</svg>',
        f"{folder}/figure.yaml": yaml,
    }


COMPARING = {
    **_half("whole", "#0000ff"),
    **_half("torn", "#ff0000", "tear"),
    "assets/figures/pair/figure.yaml": "kind: compare\nbefore: whole\nafter: torn\n",
    "en/10-parts/30-pair.md": slide("pair", "- Whole.\n  { at=0 }", "- Torn.\n  { at=1 }").replace(
        'labels="ball"', 'labels="ball tear"'
    ),
}
"""A slide `parts/pair`: a blue square before, a red one after, with a tear that only the second has."""
