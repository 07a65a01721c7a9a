from __future__ import annotations

import re
import xml.etree.ElementTree as ET
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
import yaml
from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QRectF, QSize, Qt
from PySide6.QtGui import QFontDatabase, QGuiApplication, QImage, QImageReader, QPainter
from PySide6.QtSvg import QSvgRenderer

ASSETS = Path(__file__).parents[2] / "assets"
FOLDERS = sorted(path for path in (ASSETS / "figures").iterdir() if path.is_dir())
# Those with one drawing of their own; comparisons and turntables are read from these, or tested elsewhere.
FIGURES = [
    folder for folder in FOLDERS if any((folder / name).exists() for name in ("figure.svg", "masks.svg"))
]
RENDERS = [folder for folder in FOLDERS if (folder / "figure.webp").exists()]
ICONS = sorted((ASSETS / "icons").glob("*.svg"))
DRAWINGS = [folder / "figure.svg" for folder in FOLDERS if (folder / "figure.svg").exists()]
ICON_NAMES = """
    house arrow-left arrow-right caret-down text-size globe speaker hand-tap magnifier-plus plus minus close
    check info question warning danger tip clock walk pill syringe exercise scales bone hospital bandage
    calendar lock book hand chat shrink flask eye thermometer car phone first-aid coin bed crutches drop
    people list refresh contrast table flag heart star turn-left turn-right compare bring-back bring-down
    motion next-line pause play reach reach-left reach-low reach-normal reach-right repeat sound-less sound-more stop
"""

SVG = "{http://www.w3.org/2000/svg}"
LINK = "{http://www.w3.org/1999/xlink}href"
STYLE = {
    "viewBox": "0 0 24 24",
    "fill": "none",
    "stroke": "currentColor",
    "stroke-width": "2",
    "stroke-linecap": "round",
    "stroke-linejoin": "round",
}
DRAWN = {"svg", "g", "path", "defs", "linearGradient", "radialGradient", "stop", "image"}
KEBAB = re.compile(r"[a-z][a-z0-9]*(-[a-z0-9]+)*")
# A translucent part, like an ultrasound beam, is there all the same.
SEEN = 30


def named(path: Path) -> str:
    return path.name if path.name != "figure.svg" else path.parent.name


def declared(folder: Path) -> dict[str, Any]:
    loaded = yaml.safe_load((folder / "figure.yaml").read_text(encoding="utf-8"))
    assert isinstance(loaded, dict)
    return loaded


def parts(folder: Path) -> Path:
    return folder / ("figure.svg" if declared(folder)["kind"] == "drawing" else "masks.svg")


def top_level(path: Path) -> list[str]:
    root = ET.parse(path).getroot()
    return [part.get("id", "") for part in root if part.get("id")]


def tags(path: Path) -> Iterator[ET.Element]:
    yield from ET.parse(path).getroot().iter()


def drawn(path: Path, part: str, box: list[float]) -> QImage:
    """The part as it is where a state shows it: some begin hidden."""
    image = QImage(int(box[2] / 2), int(box[3] / 2), QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(Qt.GlobalColor.transparent)
    shown = re.sub(r'(<g id="[^"]*") opacity="0"', r"\1", path.read_text(encoding="utf-8"))
    renderer = QSvgRenderer(QByteArray(shown.encode()))
    painter = QPainter(image)
    painter.scale(0.5, 0.5)
    painter.translate(-box[0], -box[1])
    renderer.render(painter, part, renderer.boundsOnElement(part))
    painter.end()
    return image


def icon_picture(path: Path) -> QImage:
    buffer = QBuffer()
    buffer.setData(QByteArray(path.read_bytes().replace(b"currentColor", b"#000000")))
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    reader = QImageReader(buffer, QByteArray(b"svg"))
    reader.setScaledSize(QSize(48, 48))
    return reader.read().convertToFormat(QImage.Format.Format_Alpha8)


@pytest.mark.parametrize("folder", FIGURES, ids=named)
def test_a_figure_declares_its_structures_in_paint_order(folder: Path) -> None:
    figure = declared(folder)
    ids = top_level(parts(folder))
    structures = list(figure["structures"])
    assert [part for part in ids if part in structures] == structures
    assert len(set(ids)) == len(ids)
    for structure in figure["structures"].values():
        assert structure["term"]
        assert structure.get("side", "") in {"left", "right", "over", ""}


@pytest.mark.parametrize("folder", FIGURES, ids=named)
def test_a_figure_keeps_the_view_box_that_it_declares(folder: Path) -> None:
    root = ET.parse(parts(folder)).getroot()
    assert [float(number) for number in root.get("viewBox", "").split()] == declared(folder)["viewBox"]


@pytest.mark.parametrize("folder", FIGURES, ids=named)
def test_an_anchor_lies_on_its_structure(qapp: QGuiApplication, folder: Path) -> None:
    box = declared(folder)["viewBox"]
    for part, structure in declared(folder)["structures"].items():
        x, y = structure["anchor"]
        at = drawn(parts(folder), part, box).pixelColor(int((x - box[0]) / 2), int((y - box[1]) / 2))
        assert at.alpha() > SEEN, part


@pytest.mark.parametrize("folder", FIGURES, ids=named)
def test_states_change_groups_that_are_drawn(folder: Path) -> None:
    figure = declared(folder)
    states = figure.get("states", {})
    assert figure.get("start", "") in {"", *states}
    for changes in states.values():
        assert set(changes) <= set(top_level(parts(folder)))


@pytest.mark.parametrize("path", [*DRAWINGS, *(folder / "masks.svg" for folder in RENDERS)], ids=str)
def test_a_drawing_uses_only_what_is_drawn_right_everywhere(path: Path) -> None:
    for tag in tags(path):
        assert tag.tag.removeprefix(SVG) in DRAWN
        assert KEBAB.fullmatch(tag.get("id", "none"))
        assert tag.get(LINK, "#").startswith(("#", "data:image/png;base64,", "data:image/jpeg;base64,"))
        assert not {"style", "class", "href"} & set(tag.attrib)
        assert not [name for name in tag.attrib if name.startswith("on")]


@pytest.mark.parametrize("folder", RENDERS, ids=named)
def test_a_render_has_a_transparent_ground(qapp: QGuiApplication, folder: Path) -> None:
    picture = QImage(str(folder / "figure.webp"))
    assert picture.size() == QSize(3840, 2400)
    assert picture.pixelColor(5, 5).alpha() == 0


def test_no_choice_is_drawn_larger_than_another(qapp: QGuiApplication) -> None:
    renderer = QSvgRenderer(str(ASSETS / "figures/options/figure.svg"))
    bounds: list[QRectF] = [
        renderer.boundsOnElement(part) for part in ("exercise", "pills", "shot", "surgery")
    ]
    assert len({(round(box.width()), round(box.height())) for box in bounds}) == 1


def test_the_icon_set_is_complete() -> None:
    assert {icon.stem for icon in ICONS} == set(ICON_NAMES.split())


@pytest.mark.parametrize("path", ICONS, ids=named)
def test_an_icon_keeps_to_the_one_style(path: Path) -> None:
    root, *shapes = tags(path)
    assert dict(root.attrib) == STYLE
    for shape in shapes:
        assert shape.tag == f"{SVG}path"
        assert {name: value for name, value in shape.attrib.items() if name != "d"} in (
            {},
            {"fill": "currentColor", "stroke": "none"},
        )


@pytest.mark.parametrize("path", ICONS, ids=named)
def test_an_icon_is_drawn_inside_its_square(qapp: QGuiApplication, path: Path) -> None:
    image = icon_picture(path)
    rows = [[image.pixelColor(x, y).alpha() for x in range(48)] for y in range(48)]
    assert sum(alpha > 128 for row in rows for alpha in row) > 60
    edges = [*rows[0], *rows[-1], *(row[0] for row in rows), *(row[-1] for row in rows)]
    assert max(edges) < 128


def test_the_typeface_loads_in_every_weight(qapp: QGuiApplication) -> None:
    styles: set[str] = set()
    for path in sorted((ASSETS / "fonts").glob("*.ttf")):
        font = QFontDatabase.addApplicationFont(str(path))
        assert font >= 0
        assert QFontDatabase.applicationFontFamilies(font)[0].startswith("Atkinson Hyperlegible Next")
        styles.add(path.stem.split("-")[-1])
    assert styles == {"Regular", "Medium", "SemiBold", "Bold"}


def test_every_asset_has_an_origin_and_a_licence() -> None:
    text = (ASSETS / "LICENSES.md").read_text(encoding="utf-8")
    rows = re.findall(r"^\| `([^`]+)` \|(.*)\|(.*)\|(.*)\|$", text, flags=re.MULTILINE)
    listed = {row[0] for row in rows}
    assert all(cell.strip() for row in rows for cell in row)
    assert all((ASSETS / name).exists() for name in listed)
    for path in ASSETS.rglob("*"):
        inside = path.relative_to(ASSETS)
        names = {inside.as_posix(), *(parent.as_posix() for parent in inside.parents)}
        assert path.is_dir() or names & listed, inside
