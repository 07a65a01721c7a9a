from __future__ import annotations

from dataclasses import replace
from itertools import combinations, permutations
from math import hypot

from hypothesis import given, settings
from hypothesis import strategies as st

from kiosk.deck.figure import Side
from kiosk.figures.labels import Frame, LabelBox, Placed, place_labels

SIDES: tuple[Side, ...] = ("", "left", "right")
FRAME = Frame(1048, 770, (0, 57, 1048, 655), ((765, 664, 258, 82),), 16, 48)


def labels(left: float = 60, right: float = 990) -> st.SearchStrategy[LabelBox]:
    anchors = st.tuples(st.integers(int(left), int(right)), st.integers(80, 690))
    return st.builds(LabelBox, st.integers(80, 260), st.integers(48, 80), anchors, st.sampled_from(SIDES))


CROWDS = st.lists(labels(), max_size=12)


def crossing(a: Placed, b: Placed) -> tuple[float, float] | None:
    """Where on each line, from 0 to 1, the two lines would meet; None for parallel ones."""
    ax, ay = a.end[0] - a.start[0], a.end[1] - a.start[1]
    bx, by = b.end[0] - b.start[0], b.end[1] - b.start[1]
    turn = ax * by - ay * bx
    if abs(turn) < 1e-9:
        return None
    cx, cy = b.start[0] - a.start[0], b.start[1] - a.start[1]
    return (cx * by - cy * bx) / turn, (cx * ay - cy * ax) / turn


def on_line(placed: Placed, share: float) -> tuple[float, float]:
    return (
        placed.start[0] + share * (placed.end[0] - placed.start[0]),
        placed.start[1] + share * (placed.end[1] - placed.start[1]),
    )


def within(point: tuple[float, float], x: float, y: float, width: float, height: float) -> bool:
    return x < point[0] < x + width and y < point[1] < y + height


def shown(given: list[LabelBox], frame: Frame = FRAME) -> list[tuple[LabelBox, Placed]]:
    pairs = list(zip(given, place_labels(given, frame), strict=True))
    return [(label, placed) for label, placed in pairs if placed.fits]


@given(CROWDS)
@settings(max_examples=60, deadline=None)
def test_lines_do_not_cross(crowd: list[LabelBox]) -> None:
    for (_, a), (_, b) in combinations(shown(crowd), 2):
        met = crossing(a, b)
        assert met is None or not all(1e-6 < share < 1 - 1e-6 for share in met)


@given(CROWDS)
@settings(max_examples=60, deadline=None)
def test_lines_run_through_no_pill(crowd: list[LabelBox]) -> None:
    for (_, line), (label, pill) in permutations(shown(crowd), 2):
        for step in range(101):
            assert not within(on_line(line, step / 100), pill.x, pill.y, label.width, label.height)


@given(CROWDS)
@settings(max_examples=60, deadline=None)
def test_pills_keep_their_distance_and_stay_in_the_frame(crowd: list[LabelBox]) -> None:
    places = shown(crowd)
    for (one, a), (two, b) in combinations(places, 2):
        across = max(a.x, b.x) - min(a.x + one.width, b.x + two.width)
        down = max(a.y, b.y) - min(a.y + one.height, b.y + two.height)
        assert max(across, down) >= FRAME.gap - 1e-5
    for label, placed in places:
        assert 0 <= placed.x <= FRAME.width - label.width
        assert 0 <= placed.y <= FRAME.height - label.height


@given(CROWDS)
@settings(max_examples=60, deadline=None)
def test_pills_cover_neither_buttons_nor_anchors(crowd: list[LabelBox]) -> None:
    (button,) = FRAME.forbidden
    for label, placed in shown(crowd):
        apart = (
            placed.x >= button[0] + button[2]
            or placed.x + label.width <= button[0]
            or placed.y >= button[1] + button[3]
            or placed.y + label.height <= button[1]
        )
        assert apart
        for other in crowd:
            assert not within(other.anchor, placed.x, placed.y, label.width, label.height)


@given(CROWDS)
@settings(max_examples=40, deadline=None)
def test_lines_go_from_the_middle_of_the_inner_edge_to_the_anchor(crowd: list[LabelBox]) -> None:
    for label, placed in shown(crowd):
        inner = placed.x + label.width if placed.side == "left" else placed.x
        assert placed.start == (inner, placed.y + label.height / 2)
        assert placed.end == label.anchor
        assert (label.anchor[0] > inner) == (placed.side == "left")


@given(CROWDS)
@settings(max_examples=20, deadline=None)
def test_the_same_labels_get_the_same_places(crowd: list[LabelBox]) -> None:
    assert place_labels(crowd, FRAME) == place_labels(crowd, FRAME)


@given(st.lists(labels(400, 1000), max_size=7))
@settings(max_examples=60, deadline=None)
def test_with_wide_gutters_every_label_has_a_place(crowd: list[LabelBox]) -> None:
    wide = Frame(1400, 770, (350, 57, 700, 655), (), 16, 48)
    anchors = {label.anchor for label in crowd}
    apart = [
        a for a in crowd if all(hypot(a.anchor[0] - x, a.anchor[1] - y) > 40 for x, y in anchors - {a.anchor})
    ]
    unique = list({label.anchor: label for label in apart}.values())
    assert len(shown(unique, wide)) == len(unique)


ROW = [LabelBox(120, 60, (400, y), "left") for y in (200, 350, 500)] + [
    LabelBox(120, 60, (700, y), "right") for y in (180, 330, 480)
]


def test_hints_that_harm_nobody_are_kept() -> None:
    assert [placed.side for placed in place_labels(ROW, FRAME)] == ["left"] * 3 + ["right"] * 3
    assert place_labels([replace(ROW[0], side="right")], FRAME)[0].side == "right"


def test_free_labels_go_to_the_side_that_is_near() -> None:
    free = [replace(label, side="") for label in ROW]
    assert place_labels(free, FRAME) == place_labels(ROW, FRAME)


def test_a_hint_gives_way_when_lines_would_cross() -> None:
    pair = [LabelBox(120, 60, (700, 300), "left"), LabelBox(120, 60, (300, 300), "right")]
    placed = place_labels(pair, FRAME)
    assert all(place.fits for place in placed)
    assert crossing(*placed) is None or not all(0 < share < 1 for share in crossing(*placed) or ())


def test_lines_keep_off_other_anchors() -> None:
    pair = [LabelBox(120, 60, (300, 300), "left"), LabelBox(120, 60, (500, 300), "left")]
    near, far = place_labels(pair, FRAME)
    distances = [hypot(300 - x, 300 - y) for x, y in (on_line(far, n / 200) for n in range(201))]
    assert min(distances) > 9
    assert near.fits


def test_in_a_wide_gutter_pills_come_nearer_to_the_figure() -> None:
    wide = Frame(2000, 770, (700, 57, 600, 655), (), 16, 48)
    (placed,) = place_labels([LabelBox(120, 60, (900, 300), "left")], wide)
    assert placed.x > 400
    assert placed.x + 120 < 900


def test_labels_without_room_say_so_the_last_first() -> None:
    low = Frame(400, 110, (0, 0, 400, 110), (), 10, 10)
    crowd = [LabelBox(100, 60, (190 + n, 50), "left") for n in range(4)]
    placed = place_labels(crowd, low)
    assert [place.fits for place in placed] == [True, True, False, False]


def test_pills_larger_than_the_frame_and_no_labels_at_all_are_no_trouble() -> None:
    assert place_labels([], FRAME) == ()
    (placed,) = place_labels([LabelBox(5000, 60, (300, 300))], FRAME)
    assert not placed.fits
