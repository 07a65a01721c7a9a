from __future__ import annotations

from xml.etree import ElementTree as ET

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kiosk.deck.figure import Change, State
from kiosk.figures.composing import SvgError, compose_mask, compose_svg, index_svg
from tests.figures.conftest import MASKS, SVG

SOURCE = SVG.encode()
NAMES = ("left", "middle", "right")
SPACE = "{http://www.w3.org/2000/svg}"


def children(svg: bytes) -> list[ET.Element]:
    return list(ET.fromstring(svg))


def test_a_file_is_as_it_was_when_nothing_is_asked_of_it() -> None:
    assert compose_svg(SOURCE) == SOURCE


def test_an_empty_choice_of_changes_gives_the_same_drawing() -> None:
    assert compose_svg(SOURCE, (), State("none", ())) == SOURCE


@given(st.sets(st.sampled_from([*NAMES, "unknown"]), min_size=1))
@settings(max_examples=30)
def test_only_the_groups_asked_for_are_left_in_paint_order_with_the_definitions(only: set[str]) -> None:
    composed = children(compose_svg(SOURCE, only))
    assert composed[0].tag == SPACE + "defs"
    assert [child.get("id") for child in composed[1:]] == [name for name in NAMES if name in only]


def test_a_group_keeps_all_that_is_in_it() -> None:
    (_, middle) = children(compose_svg(SOURCE, {"middle"}))
    assert middle[0][0].get("fill") == "url(#g)"


def test_a_state_turns_a_group_before_it_moves_it() -> None:
    state = State("s", (Change("left", translate=(-3.5, 2), rotate=(90, 10, 20)),))
    wrapped = children(compose_svg(SOURCE, {"left"}, state))[1]
    assert wrapped.get("transform") == "translate(-3.5 2) rotate(90 10 20)"
    assert wrapped.get("opacity") is None
    assert wrapped[0].get("id") == "left"


def test_a_state_leaves_other_groups_alone() -> None:
    state = State("s", (Change("left", opacity=0.5),))
    composed = children(compose_svg(SOURCE, (), state))
    assert [child.get("id") for child in composed[2:]] == ["middle", "right"]


@pytest.mark.parametrize("drawn", ['opacity="0"', "opacity='0'", 'style="fill:red;opacity: 0"', ""])
def test_the_opacity_of_a_state_replaces_the_one_drawn_and_spares_that_of_fills(drawn: str) -> None:
    source = f'<svg><g id="a" {drawn} fill-opacity="0.5"><path opacity="0.2"/></g></svg>'.encode()
    (wrapped,) = children(compose_svg(source, (), State("s", (Change("a", opacity=1),))))
    group = wrapped[0]
    assert wrapped.get("opacity") == "1"
    assert group.get("opacity") is None
    assert "opacity" not in group.get("style", "")
    assert group.get("fill-opacity") == "0.5"
    assert group[0].get("opacity") == "0.2"


def test_top_level_parts_that_close_themselves_are_cut_rightly() -> None:
    source = b'<svg><path id="a"/><path id="b"/><g id="c"><path/></g></svg>'
    assert compose_svg(source, {"b"}) == b'<svg><path id="b"/></svg>'
    assert compose_svg(source, {"c"}) == b'<svg><g id="c"><path/></g></svg>'


def test_masks_are_opaque_and_white_whatever_colour_the_file_gives_them() -> None:
    for name in ("left", "right"):
        (wrapped,) = children(compose_mask(index_svg(MASKS.encode()), {name}))
        assert wrapped.get("fill") == "#ffffff"
        assert set(wrapped[0].keys()) == {"id", "d"}


def test_a_mask_of_what_is_not_seen_is_left_out() -> None:
    masks = b'<svg><path id="a" d=""/><path id="b" d="M0 0h1v1z"/></svg>'
    assert [child[0].get("id") for child in children(compose_mask(index_svg(masks), {"a", "b"}))] == ["b"]


@pytest.mark.parametrize(
    ("source", "reason"),
    [
        (b"", "no element found"),
        (b"not an svg", "syntax error"),
        (b"<svg><g></svg>", "mismatched tag"),
        (b"<html/>", "not <svg>"),
        (b'<!DOCTYPE svg [<!ENTITY a "b">]><svg/>', "entity"),
        ("<svg/>".encode("utf-16"), "UTF-8"),
    ],
)
def test_what_is_no_svg_is_refused_with_the_reason(source: bytes, reason: str) -> None:
    with pytest.raises(SvgError, match=reason):
        index_svg(source)


@given(st.binary(max_size=60) | st.text(alphabet="<>/svg='\" id&;!-", max_size=60).map(str.encode))
@settings(max_examples=150)
def test_any_bytes_are_indexed_or_refused(source: bytes) -> None:
    try:
        parts = index_svg(source)
    except SvgError:
        return
    assert compose_svg(source) == parts.source
