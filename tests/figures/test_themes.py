"""How figures look in the three themes."""

from __future__ import annotations

import base64
from collections.abc import Callable
from dataclasses import replace

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QColor, QImage

from kiosk.deck.figure import Figure, Structure
from kiosk.deck.findings import Position
from kiosk.figures.drawing import draw, resolve
from kiosk.figures.recolouring import exchanging, lifted, paled
from kiosk.figures.request import FigureError, parse_request
from kiosk.figures.textures import TEXTURES, TILES, textures_of

pytestmark = pytest.mark.usefixtures("qapp")

SIZE = QSize(1200, 400)
Draw = Callable[[str], QImage]


def structure(name: str, term: str = "", texture: str | None = None) -> Structure:
    chosen = next((known for known in TEXTURES if known == texture), None)
    return Structure(name, term or name, ((50, 50),), Position("figure.yaml"), texture=chosen)


@pytest.fixture
def drawn(figures: dict[str, Figure]) -> Draw:
    """A figure by its address, drawn at once, as an image; nothing may be missing of it."""
    structures = (structure("left", texture="dots"), structure("right", texture="plain"))

    def draw_address(address: str) -> QImage:
        figure, request = resolve(figures, parse_request(address))
        dark = (("#ff0000", "#112233"),) if figure.kind == "drawing" else ()
        return draw(replace(figure, structures=structures, dark=dark), request, SIZE, pytest.fail)

    return draw_address


def colours(image: QImage, x: int, y: int, side: int = 100) -> set[str]:
    """The colours in a square of a picture, without those that only smooth an edge."""
    found = [image.pixelColor(x + n % side, y + n // side) for n in range(0, side * side, 7)]
    names = [colour.name(QColor.NameFormat.HexArgb) for colour in found]
    return {name for name in names if names.count(name) > len(names) // 50}


def hue(colour: QColor) -> int:
    return colour.saturation() if colour.alpha() else 0


@pytest.mark.parametrize("name", ["drawing", "render", "turntable?view=1"])
def test_the_light_theme_shows_figures_as_they_are(drawn: Draw, name: str) -> None:
    mark = "&" if "?" in name else "?"
    assert drawn(name) == drawn(f"{name}{mark}theme=light") == drawn(f"{name}{mark}theme=")


def test_the_dark_theme_exchanges_colours_of_drawings(drawn: Draw) -> None:
    light, dark = drawn("drawing"), drawn("drawing?theme=dark")
    assert (light.pixelColor(200, 200).name(), dark.pixelColor(200, 200).name()) == ("#ff0000", "#112233")
    assert light.pixelColor(600, 200) == dark.pixelColor(600, 200)


def test_the_dark_theme_leaves_pictures_as_they_are(drawn: Draw) -> None:
    assert drawn("render?theme=dark") == drawn("render")


@pytest.mark.parametrize(
    "name", ["drawing", "drawing?state=shown", "render", "render?only=left", "compare?view=1"]
)
def test_high_contrast_has_no_hue(drawn: Draw, name: str) -> None:
    image = drawn(f"{name}{'&' if '?' in name else '?'}theme=contrast")
    pixels = [image.pixelColor(x, y) for x in range(0, 1200, 37) for y in range(0, 400, 13)]
    assert max(hue(colour) for colour in pixels) == 0


def test_pictures_within_a_drawing_have_no_hue_in_high_contrast(figures: dict[str, Figure]) -> None:
    path = figures["drawing"].pictures[0]
    photo = base64.b64encode(figures["render"].pictures[0].read_bytes()).decode()
    inside = (
        f'<g id="photo"><image width="300" height="100" href="data:image/webp;base64,{photo}"/></g></svg>'
    )
    path.write_text(path.read_text(encoding="utf-8").replace("</svg>", inside), encoding="utf-8")
    image = draw(figures["drawing"], parse_request("drawing?theme=contrast"), SIZE, pytest.fail)
    light = draw(figures["drawing"], parse_request("drawing"), SIZE, pytest.fail)
    assert (hue(image.pixelColor(600, 200)), hue(light.pixelColor(600, 200)) > 0) == (0, True)


@pytest.mark.parametrize("name", ["drawing?state=shown&", "render?"])
def test_high_contrast_paints_the_texture_of_each_structure(drawn: Draw, name: str) -> None:
    image = drawn(name + "theme=contrast")
    dotted, plain = colours(image, 150, 150), colours(image, 950, 150)
    assert "#ff000000" in dotted
    assert len(dotted) == 2
    assert len(plain) == 1
    assert (dotted - {"#ff000000"}).pop() > plain.pop(), "a texture lies on a paler ground"


@pytest.mark.parametrize("name", ["drawing?only=left&", "render?only=left&"])
def test_high_contrast_edges_are_black_in_white(drawn: Draw, name: str) -> None:
    """Beyond the square's right edge, at 400: first the line, then its casing, then nothing."""
    image = drawn(name + "theme=contrast")
    assert image.pixelColor(401, 200).name(QColor.NameFormat.HexArgb) == "#ff000000"
    assert image.pixelColor(403, 200).name(QColor.NameFormat.HexArgb) == "#ffffffff"
    assert image.pixelColor(420, 200).alpha() == 0


def test_a_theme_that_there_is_not_is_refused() -> None:
    with pytest.raises(FigureError, match="no theme 'neon'; there are light, dark, contrast"):
        parse_request("drawing?theme=neon")


def test_structures_without_a_texture_take_turns_so_that_neighbours_differ() -> None:
    given = textures_of([structure(name) for name in "abcdefgh"])
    assert all(given[one] != given[two] for one, two in zip("abcdefg", "bcdefgh", strict=True))
    mixed = textures_of([structure("a", texture="waves"), *(structure(name) for name in "bcdefgh")])
    assert all(mixed[one] != mixed[two] for one, two in zip("abcdefg", "bcdefgh", strict=True))


def test_structures_of_one_term_have_one_texture() -> None:
    given = textures_of(
        [structure("a", "x"), structure("b", "y"), structure("c", "x"), structure("d", "z", "cross")]
    )
    assert given["a"] == given["c"]
    assert given["d"] == "cross"


def test_every_texture_but_plain_has_a_tile() -> None:
    assert TILES.keys() == set(TEXTURES) - {"plain"}


def test_colours_are_exchanged_all_at_once_and_only_whole_ones() -> None:
    swap = exchanging([("#aabbcc", "#112233"), ("#112233", "#AABBCC")])
    assert swap(b'fill="#AABBCC" stroke="#112233"') == b'fill="#112233" stroke="#aabbcc"'
    assert swap(b'fill="#abc"') == b'fill="#112233"'
    for name in (b'fill="url(#aabbcc)"', b'href="#aabbcc"', b'fill="#aabbccdd"', b'fill="#aabbc"'):
        assert swap(name) == name


def test_paler_colours_are_grey_and_brighter_ones_keep_their_hue() -> None:
    assert paled(b"#000000 #ffffff") == b"#262626 #ffffff"
    assert lifted(b"#000000 #ff0000") == b"#1a1a1a #ff1a1a"
    assert lifted(b"#2FA79B") == b"#44b0a5"
