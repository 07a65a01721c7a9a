"""Structures that are small pictures of their own, in high contrast."""

from __future__ import annotations

import pytest

from kiosk.deck.figure import Texture
from kiosk.figures.canvas import Canvas
from kiosk.figures.composing import Part, index_svg
from kiosk.figures.contrast import drawing_layer
from kiosk.figures.extents import Extent, extent_of
from kiosk.figures.recolouring import paled_on

CARD = '<rect x="0" y="0" width="100" height="100" fill="#808080"/>'
THINGS = "".join(f'<rect x="{9 * n}" y="50" width="8" height="8" fill="#ff0000"/>' for n in range(8))
DOTS, THING = b"url(#texture-dots)", b"#676767"


def shown(inside: str, texture: Texture = "dots") -> bytes:
    svg = index_svg(f'<svg><g id="a">{inside}</g></svg>'.encode())
    (part,) = svg.parts
    return drawing_layer({"a": texture}, Canvas(1600, 1600), ())(part, svg.text(part))


def test_things_on_a_card_lie_on_its_texture() -> None:
    seen = shown(CARD + THINGS)
    assert seen.count(DOTS) == 1
    assert seen.index(DOTS) < seen.index(THING)
    assert seen.count(b'width="100"') == 2 + 3, "two edges, then the card, its veil and its texture"


def test_a_card_may_have_an_end_tag() -> None:
    seen = shown(CARD.replace("/>", "><title>a > b</title></rect>") + THINGS)
    assert b"title" not in seen
    index_svg(b"<svg>" + seen + b"</svg>")


def test_a_person_has_no_texture() -> None:
    assert DOTS not in shown(THINGS)


@pytest.mark.parametrize("inside", [CARD, THINGS[: THINGS.index("/>") + 2]])
def test_a_structure_of_few_shapes_has_its_texture_above(inside: str) -> None:
    seen = shown(inside)
    assert seen.index(DOTS) > seen.rindex(b"</g><g") - 1
    assert seen.endswith(b"</g>")


def test_what_is_plain_has_no_texture() -> None:
    assert b"texture" not in shown(CARD, "plain")


def test_what_is_no_structure_has_no_edge() -> None:
    part = Part("b", "g", 0, 0)
    assert drawing_layer({}, Canvas(1600, 1600), ())(part, b'<g fill="#ffffff"/>') == b'<g fill="#ffffff"/>'


def test_grounds_stay_dark_and_structures_on_them_pale() -> None:
    layer = drawing_layer({"a": "plain"}, Canvas(1600, 1600), (), paled_on([("#f5f2eb", "#0f1b20")]))
    assert b"#181818" in layer(Part("backdrop", "g", 0, 0), b'<g fill="#F5F2EB"/>')
    assert b"#f4f4f4" in layer(Part("a", "g", 0, 0), b'<g fill="#F5F2EB"/>')


@pytest.mark.parametrize(
    ("tag", "extent"),
    [
        ('<path d="M10 20h30v-5H2z"', (2, 15, 40, 20)),
        ('<path d="m10,20 5-5 5,5zl1 1"', (10, 15, 20, 21)),
        ('<path d="M0 0c1 9 2 9 3 0s2-9 3 0"', (0, -9, 6, 9)),
        ('<path d="M0 0Q5 8 10 0T20 0A5 5 0 0 1 30 4"', (0, 0, 30, 8)),
        ('<path d="M1e1 .5.5 2"', (0.5, 0.5, 10, 2)),
        ('<polygon points="0,0 4,0 4,9"', (0, 0, 4, 9)),
        ('<rect x="1" y="2" width="3" height="4"', (1, 2, 4, 6)),
        ('<circle cx="5" cy="5" r="2"', (3, 3, 7, 7)),
        ('<ellipse cx="5" cy="5" rx="2" ry="1"', (3, 4, 7, 6)),
        ('<path d=""', None),
        ('<path d="5 5 nonsense"', None),
        ('<use href="#a"', None),
    ],
)
def test_shapes_take_room(tag: str, extent: Extent | None) -> None:
    assert extent_of(tag) == extent
