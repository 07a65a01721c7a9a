from __future__ import annotations

from pathlib import Path

import pytest

from kiosk.deck.figure import Change, State
from kiosk.deck.loader import load_deck
from tests.deck.decks import COVER_SVG, JOINT_SVG, JOINT_YAML, rows, small_deck

YAML = "assets/figures/joint/figure.yaml"
SVG = "assets/figures/joint/figure.svg"
FIGURE = "assets/figures/extra"
MASKS = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 160 100"><path id="ball" d="M0 0h9v9z"/></svg>'
RENDER = "kind: render\nviewBox: [0, 0, 160, 100]\nstructures:\n  ball: {term: ball, anchor: [80, 50]}\n"
TURNTABLE = (
    "kind: turntable\nviewBox: [0, 0, 160, 100]\nviews: 2\n"
    "structures:\n  ball: {term: ball, anchor: [[80, 50], [70, 50]]}\n"
)


def test_a_drawing_is_read_whole(tmp_path: Path) -> None:
    text = JOINT_YAML.replace("opacity: 1}", "opacity: 0.5, rotate: [90, 1, 2]}") + "simulated: true\n"
    deck = load_deck(small_deck(tmp_path, {YAML: text}))
    assert deck.findings == ()
    figure = deck.figures["joint"]
    assert (figure.kind, figure.view, figure.view_box) == (
        "drawing",
        "a joint, from the front",
        (0, 0, 160, 100),
    )
    assert [(s.id, s.term, s.anchors, s.side) for s in figure.structures] == [
        ("socket", "socket", ((40, 30),), "left"),
        ("ball", "ball", ((80, 60),), ""),
        ("needle", "needle", ((120, 20),), "right"),
    ]
    assert figure.states == (
        State("needle-out", (Change("needle", translate=(20, -20)),)),
        State("needle-in", (Change("needle", translate=(0, 0), rotate=(90, 1, 2), opacity=0.5),)),
    )
    assert (figure.start, figure.simulated) == ("needle-out", True)
    assert figure.pictures == (tmp_path.resolve() / SVG,)


@pytest.mark.parametrize(
    ("old", "new", "line"),
    [
        ("kind: drawing", "kind: painting", 1),
        ("kind: drawing\n", "", 1),
        ("view: a joint", "vew: a joint", 2),
        ("view: a joint, from the front", "view: [a]", 2),
        ("viewBox: [0, 0, 160, 100]", "viewBox: [0, 0, 160]", 3),
        ("viewBox: [0, 0, 160, 100]", "viewBox: [0, 0, 160, 0]", 3),
        ("viewBox: [0, 0, 160, 100]", "viewBox: [0, 0, 160, true]", 3),
        ("viewBox: [0, 0, 160, 100]", "viewBox: [0, 0, 160, 200]", 3),
        ("anchor: [40, 30]", "anchor: [400, 30]", 5),
        ("anchor: [40, 30]", "anchor: [40, -1]", 5),
        ("anchor: [40, 30]", "anchor: 40", 5),
        ("anchor: [40, 30], ", "", 5),
        ("term: socket, ", "", 5),
        ("side: left", "side: top", 5),
        ("side: left", "color: red", 5),
        ("  socket:", "  cup:", 5),
        ("  socket:", "  Socket:", 5),
        ("  ball: {term: ball, anchor: [80, 60]}", "  ball: round", 6),
        ("    needle: {translate: [20, -20]}", "    gone: {translate: [20, -20]}", 10),
        ("translate: [20, -20]", "translate: [20]", 10),
        ("translate: [20, -20]", "rotate: [20]", 10),
        ("translate: [20, -20]", "scale: 2", 10),
        ("opacity: 1", "opacity: 2", 12),
        ("opacity: 1", "opacity: full", 12),
        ("  needle-in:", "  Needle_In:", 11),
        ("start: needle-out", "start: gone", 13),
        ("start: needle-out", "simulated: maybe", 13),
        ("start: needle-out", "views: 2", 13),
    ],
)
def test_a_fault_in_a_drawing_is_found_on_its_line(tmp_path: Path, old: str, new: str, line: int) -> None:
    assert old in JOINT_YAML
    deck = load_deck(small_deck(tmp_path, {YAML: JOINT_YAML.replace(old, new)}))
    faults = {row for row in rows(deck) if not row[1].startswith("unknown-")}
    assert ("error", "figure", YAML, line) in faults
    assert {file for _, _, file, _ in faults} == {YAML}


@pytest.mark.parametrize("name", ["kind", "viewBox", "structures"])
def test_kind_size_and_structures_are_required(tmp_path: Path, name: str) -> None:
    lines = {"kind": "kind: drawing", "viewBox": "viewBox: [0, 0, 160, 100]", "structures": "structures: {}"}
    del lines[name]
    files: dict[str, str | bytes | None] = {
        f"{FIGURE}/figure.yaml": "\n".join(lines.values()),
        f"{FIGURE}/figure.svg": COVER_SVG,
    }
    deck = load_deck(small_deck(tmp_path, files))
    assert rows(deck) == {("error", "figure", f"{FIGURE}/figure.yaml", 1)}


@pytest.mark.parametrize(
    ("svg", "rule", "file"),
    [
        (None, "missing-file", SVG),
        ("", "svg-broken", SVG),
        ("<html/>", "svg-broken", SVG),
        (JOINT_SVG.replace("<g", "<script/><g", 1), "svg-unsafe", SVG),
        (b" " * (8 * 1024 * 1024 + 1), "file-size", SVG),
    ],
)
def test_a_figure_that_is_not_safe_to_draw_is_left_out(
    tmp_path: Path, svg: str | bytes | None, rule: str, file: str
) -> None:
    deck = load_deck(small_deck(tmp_path, {SVG: svg}))
    assert {row[1:3] for row in rows(deck)} == {
        (rule, file),
        ("unknown-figure", "content/en/10-parts/20-joint.md"),
    }
    assert "joint" not in deck.figures
    assert deck.by_language["en"].chapters[0].slides[1].figure is None


def test_a_figure_that_qt_draws_wrong_is_an_error_and_still_shown(tmp_path: Path) -> None:
    deck = load_deck(small_deck(tmp_path, {SVG: JOINT_SVG.replace("#f0ddb6", "rgba(0,0,0,1)")}))
    assert rows(deck) == {("error", "svg-qt", SVG, 2)}
    assert "joint" in deck.figures


@pytest.mark.parametrize("name", ["Hip", "hip_joint", "hip joint", "été"])
def test_a_figure_with_a_wrong_name_is_an_error(tmp_path: Path, name: str) -> None:
    folder = f"assets/figures/{name}"
    deck = load_deck(small_deck(tmp_path, {f"{folder}/figure.yaml": RENDER}))
    assert rows(deck) == {("error", "name", folder, 1)}


def test_a_figure_without_a_description_is_an_error(tmp_path: Path) -> None:
    deck = load_deck(small_deck(tmp_path, {f"{FIGURE}/figure.svg": COVER_SVG}))
    assert rows(deck) == {("error", "missing-file", f"{FIGURE}/figure.yaml", 1)}


def extra(tmp_path: Path, files: dict[str, str | bytes | None]) -> Path:
    return small_deck(tmp_path, {f"{FIGURE}/{name}": text for name, text in files.items()})


def test_a_render_has_a_picture_and_masks(tmp_path: Path) -> None:
    files: dict[str, str | bytes | None] = {"figure.yaml": RENDER, "figure.webp": b"RIFF", "masks.svg": MASKS}
    deck = load_deck(extra(tmp_path, files))
    assert deck.findings == ()
    folder = tmp_path.resolve() / FIGURE
    assert deck.figures["extra"].pictures == (folder / "figure.webp",)
    assert deck.figures["extra"].masks == (folder / "masks.svg",)


@pytest.mark.parametrize(
    ("changes", "rule", "file"),
    [
        ({"figure.webp": None}, "missing-file", "figure.webp"),
        ({"masks.svg": None}, "missing-file", "masks.svg"),
        ({"masks.svg": MASKS.replace("ball", "bone")}, "figure", "figure.yaml"),
        ({"figure.yaml": RENDER + "states: {}\n"}, "figure", "figure.yaml"),
    ],
)
def test_a_fault_in_a_render(tmp_path: Path, changes: dict[str, str | None], rule: str, file: str) -> None:
    files = {"figure.yaml": RENDER, "figure.webp": "RIFF", "masks.svg": MASKS, **changes}
    deck = load_deck(extra(tmp_path, dict(files)))
    assert {row[1:3] for row in rows(deck)} == {(rule, f"{FIGURE}/{file}")}


def turntable(changes: dict[str, str | None]) -> dict[str, str | bytes | None]:
    files: dict[str, str | bytes | None] = {"figure.yaml": TURNTABLE}
    for view in ("000", "001"):
        files |= {f"view-{view}.webp": "RIFF", f"masks-{view}.svg": MASKS}
    return files | changes


def test_a_turntable_has_an_anchor_and_a_picture_for_each_view(tmp_path: Path) -> None:
    deck = load_deck(extra(tmp_path, turntable({})))
    assert deck.findings == ()
    figure = deck.figures["extra"]
    assert [path.name for path in figure.pictures] == ["view-000.webp", "view-001.webp"]
    assert [path.name for path in figure.masks] == ["masks-000.svg", "masks-001.svg"]
    assert figure.structures[0].anchors == ((80, 50), (70, 50))


@pytest.mark.parametrize(("at", "rule"), [("1", None), ("2", "unknown-view")])
def test_the_view_of_a_turntable_is_in_range(tmp_path: Path, at: str, rule: str | None) -> None:
    content = extra(tmp_path, turntable({}))
    image = f"![A ball.](../../../assets/figures/extra/view-000.webp){{ at={at} }}"
    (content / "en/20-choices/20-steps.md").write_text(f"# Turn it\n\n{image}\n\nLook.\n")
    assert {finding.rule for finding in load_deck(content).findings} == ({rule} if rule else set())


@pytest.mark.parametrize(
    ("changes", "rule", "file"),
    [
        ({"view-001.webp": None}, "missing-file", "view-001.webp"),
        ({"masks-001.svg": None}, "missing-file", "masks-001.svg"),
        ({"masks-001.svg": MASKS.replace("ball", "bone")}, "figure", "figure.yaml"),
        ({"figure.yaml": TURNTABLE.replace("views: 2", "views: 1000000000")}, "figure", "figure.yaml"),
        ({"figure.yaml": TURNTABLE.replace("views: 2\n", "")}, "figure", "figure.yaml"),
        ({"figure.yaml": TURNTABLE.replace(", [70, 50]", "")}, "figure", "figure.yaml"),
        ({"figure.yaml": TURNTABLE.replace("[70, 50]", "[700, 50]")}, "figure", "figure.yaml"),
    ],
)
def test_a_fault_in_a_turntable(tmp_path: Path, changes: dict[str, str | None], rule: str, file: str) -> None:
    deck = load_deck(extra(tmp_path, turntable(changes)))
    assert {row[1:3] for row in rows(deck)} == {(rule, f"{FIGURE}/{file}")}


@pytest.mark.parametrize(
    ("text", "line"),
    [
        ("kind: compare\nbefore: joint\n", 1),
        ("kind: compare\nbefore: joint\nafter: gone\n", 3),
        ("kind: compare\nbefore: joint\nafter: extra\n", 3),
        ("kind: compare\nbefore: joint\nafter: cover\nstructures: {}\n", 4),
        ("kind: compare\nbefore: joint\nafter: cover\nviewBox: [0, 0, 1, 1]\n", 3),
    ],
)
def test_a_fault_in_a_comparison(tmp_path: Path, text: str, line: int) -> None:
    deck = load_deck(extra(tmp_path, {"figure.yaml": text}))
    assert rows(deck) == {("error", "figure", f"{FIGURE}/figure.yaml", line)}
