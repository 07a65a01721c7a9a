"""Which shapes of a part make its edge."""

from __future__ import annotations

import pytest

from kiosk.figures.silhouettes import outlined, refilled, silhouette

BASE = '<path d="M0 0h9v9z" fill="#ff0000"/>'


@pytest.mark.parametrize(
    "beside",
    [
        '<path d="M5 5h90v9z" fill="#000000" fill-opacity="0.1"/>',
        '<path d="M5 5h90v9z" style="fill:#000000;opacity:.3"/>',
        '<g opacity="0.2"><path d="M5 5h90v9z"/></g>',
        '<g display="none"><path d="M5 5h90v9z"/></g>',
        '<defs><path d="M5 5h90v9z"/></defs>',
        '<path d="M5 5h90v9z" fill="url(#soft)"/>',
        '<path d="M5 5h90" fill="none" stroke="#000000" stroke-opacity="0.2"/>',
        f'<path d="{"M1 1h1v1z" * 40}"/>',
        "<title>M5 5</title>",
    ],
)
def test_shadows_grain_and_what_is_hidden_make_no_edge(beside: str) -> None:
    shapes = silhouette(f"<g>{BASE}{beside}</g>".encode(), {"soft"})
    assert [shape.text for shape in shapes] == ['<path d="M0 0h9v9z"']


def test_what_can_be_seen_through_has_an_edge_when_there_is_nothing_else() -> None:
    (shape,) = silhouette(b'<g><path d="M0 0h9v9z" fill-opacity="0.3"/></g>')
    assert shape.opacity == pytest.approx(0.3)


@pytest.mark.parametrize("part", ['<g opacity="0"><path d="M0 0h9v9z"/></g>', '<path d=""/>', "<g/>"])
def test_what_is_not_seen_at_all_has_none(part: str) -> None:
    assert silhouette(part.encode()) == ()


def test_lines_are_outlined_at_both_sides_and_moved_with_their_groups() -> None:
    part = (
        b'<g transform="translate(3 4)" fill="none" stroke="#123456" stroke-width="6">'
        b'<path d="M0 0h9" transform="rotate(9)"/></g>'
    )
    text = outlined(silhouette(part), 2, "#FFC83D").decode()
    assert 'transform="translate(3 4) rotate(9)"' in text
    assert 'stroke-width="10"' in text
    assert 'fill="none" stroke="#FFC83D"' in text


def test_pictures_are_outlined_as_rectangles() -> None:
    (shape,) = silhouette(
        b'<g xmlns:xlink="x"><image x="1" y="2" width="3" height="4" xlink:href="data:x"/></g>'
    )
    assert shape.text == '<rect x="1" y="2" width="3" height="4"'


def test_textures_fill_shapes_and_follow_lines() -> None:
    part = b'<g><path d="M0 0h9v9z"/><path d="M1 1h5" fill="none" stroke="#000000" stroke-width="4"/></g>'
    text = refilled(silhouette(part), "url(#dots)").decode()
    assert '<g fill="url(#dots)" stroke="none" opacity="1"><path d="M0 0h9v9z"/>' in text
    assert 'fill="none" stroke="url(#dots)" stroke-width="4"' in text
