from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.deck.svg import MAX_DEPTH, read_svg

ROOT = '<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" viewBox="0 0 9 9">'


def svg(inside: str) -> bytes:
    """A drawing with these elements, the first on line 2."""
    return f"{ROOT}\n{inside}\n</svg>".encode()


def test_top_level_groups_and_paths_are_listed_in_paint_order() -> None:
    outline = read_svg(
        svg('<g id="b"><g id="inner"/></g><path id="p"/><g id="a"><path id="q"/></g><g/>'), "f"
    )
    assert [group.id for group in outline.groups] == ["b", "a"]
    assert outline.paths == ("p",)
    assert outline.view_box == (0, 0, 9, 9)
    assert outline.findings == ()
    assert outline.is_safe


@pytest.mark.parametrize(
    "inside",
    [
        '<g fill="#aabbcc" fill-opacity="0.5" style="stroke:#abc;stroke-opacity:.5"/>',
        '<defs><linearGradient id="face"/></defs><path fill="url(#face)" d="M0 0"/>',
        '<linearGradient id="a"/><linearGradient id="b" xlink:href="#a"/>',
        '<image xlink:href="data:image/png;base64,iVBORw0KGgo="/>',
        '<g id="a"/><use href="#a"/>',
        "<title>For authors</title><desc>Not drawn</desc><metadata><x:y xmlns:x='urn:x'/></metadata>",
        "<style>.a { fill: #aabbcc }</style>",
        '<g xmlns:i="urn:i" i:label="see #aabbccdd (old)"/>',
    ],
)
def test_what_qt_draws_right_is_no_finding(inside: str) -> None:
    assert read_svg(svg(inside), "f").findings == ()


@pytest.mark.parametrize(
    "inside",
    [
        "<script>alert(1)</script>",
        "<x:script xmlns:x='http://www.w3.org/1999/xhtml'/>",
        '<g onclick="x()"/>',
        '<path ONLOAD="x()"/>',
        "<foreignObject/>",
        '<a xlink:href="https://example.org"/>',
        '<image href="photo.png"/>',
        '<image href="data:image/svg+xml;base64,AAAA"/>',
        '<image href="data:image/webp;base64,AAAA"/>',
        '<use href="other.svg#a"/>',
        '<use xlink:href="file:///etc/passwd"/>',
        '<path src="x"/>',
        '<path fill="url(https://example.org/#a)"/>',
        "<path style=\"fill:url('other.svg#a')\"/>",
        "<style>@import url(x.css);</style>",
        "<style>path { fill: url(x.svg#a) }</style>",
        '<path style="fill:u\\72l(x)"/>',
        '<g xml:base="https://example.org/"/>',
        "<?xml-stylesheet href='x.css'?>",
        '<g id="a"><use href="#b"/></g><g id="b"/><use href="#a"/>',
        '<g id="a"><use href="#a"/></g>',
    ],
)
def test_what_reaches_outside_or_runs_is_unsafe(inside: str) -> None:
    outline = read_svg(svg(inside), "f.svg")
    assert not outline.is_safe
    assert [(f.severity, f.rule, f.position.line) for f in outline.findings if f.rule == "svg-unsafe"][
        :1
    ] == [("error", "svg-unsafe", 2)]


@pytest.mark.parametrize(
    ("inside", "severity", "rule"),
    [
        ("<clipPath id='c'/>", "error", "svg-qt"),
        ("<symbol/>", "error", "svg-qt"),
        ("<svg/>", "error", "svg-qt"),
        ("<feDropShadow/>", "error", "svg-qt"),
        ("<feTurbulence/>", "error", "svg-qt"),
        ("<animate/>", "error", "svg-qt"),
        ("<marker/>", "error", "svg-qt"),
        ('<linearGradient id="a"/><linearGradient id="b" href="#a"/>', "error", "svg-qt"),
        ('<path fill="var(--bone)"/>', "error", "svg-qt"),
        ('<path fill="rgba(0,0,0,.5)"/>', "error", "svg-qt"),
        ('<path fill="#aabbccdd"/>', "error", "svg-qt"),
        ('<path style="fill:#abcd"/>', "error", "svg-qt"),
        ("<filter/>", "warning", "svg-qt"),
        ("<pattern/>", "warning", "svg-qt"),
        ("<mask/>", "warning", "svg-qt"),
        ('<path paint-order="stroke"/>', "warning", "svg-qt"),
        ('<defs id="c"/><path clip-path="url(#c)"/>', "warning", "svg-qt"),
        ('<path style="mix-blend-mode:multiply"/>', "warning", "svg-qt"),
        ("<text>Labrum</text>", "error", "svg-words"),
        ("<tspan>Labrum</tspan>", "error", "svg-words"),
        ('<g id="a"/><g id="a"/>', "error", "svg-id"),
        ('<use href="#gone"/>', "error", "svg-id"),
        ('<path fill="url(#gone)"/>', "error", "svg-id"),
    ],
)
def test_what_qt_draws_wrong_is_reported_and_still_safe(inside: str, severity: str, rule: str) -> None:
    outline = read_svg(svg(inside), "f.svg")
    assert [(f.severity, f.rule, f.position.line) for f in outline.findings] == [(severity, rule, 2)]
    assert outline.is_safe


@pytest.mark.parametrize(
    ("data", "rule"),
    [
        (b"", "svg-broken"),
        (b"<svg", "svg-broken"),
        (b"<html/>", "svg-broken"),
        (b"<svg/>", "svg-broken"),
        (b"\xff\xfe\x00", "svg-broken"),
        (b"<!DOCTYPE svg>" + svg(""), "svg-unsafe"),
        (b'<!DOCTYPE s [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]><s>&b;</s>', "svg-unsafe"),
        (b'<!DOCTYPE s SYSTEM "file:///etc/passwd">' + svg(""), "svg-unsafe"),
        (svg("<g>" * MAX_DEPTH + "</g>" * MAX_DEPTH), "svg-depth"),
    ],
)
def test_a_file_that_is_no_plain_svg_is_never_drawn(data: bytes, rule: str) -> None:
    outline = read_svg(data, "f.svg")
    assert not outline.is_safe
    assert [f.rule for f in outline.findings] == [rule]


def test_the_same_fault_is_told_once() -> None:
    assert len(read_svg(svg('<path fill="rgba(0,0,0,1)"/>' * 500), "f").findings) == 1


TAGS = st.sampled_from(["g", "path", "use", "script", "style", "image", "text", "svg", "filter", "x:y"])
NAMES = st.sampled_from(["id", "href", "xlink:href", "style", "fill", "onload", "viewBox", "x:id"])


@given(st.lists(st.tuples(TAGS, NAMES, st.text(max_size=20)), max_size=12), st.binary(max_size=40))
def test_no_file_makes_the_reader_raise(elements: list[tuple[str, str, str]], tail: bytes) -> None:
    inside = "".join(f"<{tag} {name}='{value}'/>" for tag, name, value in elements)
    data = svg(inside.replace("\ud800", "")) if inside.isprintable() else inside.encode("utf-8", "replace")
    assert read_svg(data, "f.svg").is_safe in {True, False}
    assert not read_svg(tail + data, "f.svg").is_safe or not tail.strip()
