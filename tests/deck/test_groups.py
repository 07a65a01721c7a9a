"""What a drawing is made of at its top level."""

from __future__ import annotations

import pytest

from kiosk.deck.figure import Group
from kiosk.deck.svg import read_svg


def groups(inside: str) -> tuple[Group, ...]:
    outline = read_svg(f'<svg xmlns="http://www.w3.org/2000/svg">{inside}</svg>'.encode(), "f")
    return outline.groups if outline.only_groups else ()


def test_groups_come_in_paint_order_with_their_opacity() -> None:
    drawn = '<defs/><g id="back"><g id="inner"/></g><g id="faint" opacity="0.5"/><g id="gone" style="opacity: 0"/>'
    assert groups(drawn) == (Group("back"), Group("faint", 0.5), Group("gone", 0.0))


@pytest.mark.parametrize("other", ['<path d="M0 0"/>', '<path id="line" d="M0 0"/>', "<g/>"])
def test_what_is_no_group_with_a_name_can_not_be_parted(other: str) -> None:
    assert groups(f'<g id="back"/>{other}') == ()


@pytest.mark.parametrize(("written", "meant"), [("7", 1.0), ("-1", 0.0), ("half", 1.0)])
def test_a_strange_opacity_is_taken_calmly(written: str, meant: float) -> None:
    assert groups(f'<g id="back" opacity="{written}"/>') == (Group("back", meant),)
