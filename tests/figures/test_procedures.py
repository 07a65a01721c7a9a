"""The drawings of procedures, measured: where needles enter and end, and what they keep clear of."""

import math

import pytest

from tests.figures.procedures import Mask, Point, change, mask, picture
from tools.figures import anatomy
from tools.figures.procedures import fat_plan, front_plan, keyhole_plan, marrow_plan, neck_plan

pytestmark = pytest.mark.usefixtures("qapp")

SLICE = "hip-injection"
HARD = ("bone-femur", "bone-pelvis", "cartilage-femoral", "cartilage-acetabular", "labrum")
MOVING = ("needle", "syringe", "plunger", "syringe-glass")


def test_the_tip_lies_in_the_front_recess_2_to_5_mm_off_the_bone() -> None:
    tip = neck_plan.on_canvas(neck_plan.TARGET)
    assert mask(SLICE, "injectate", "fluid-in").at(tip)
    near = nearest(mask(SLICE, "bone-femur", "needle-in"), tip) / neck_plan.SCALE
    assert 2 <= near <= 5
    assert nearest(mask(SLICE, "needle", "needle-in"), tip) < 3


@pytest.mark.parametrize("part", HARD)
def test_the_needle_and_the_medicine_never_lie_in_bone_cartilage_or_labrum(part: str) -> None:
    hard = mask(SLICE, part, "fluid-in")
    assert mask(SLICE, "needle", "fluid-in").overlap(hard) == 0
    assert mask(SLICE, "injectate", "fluid-in").overlap(hard) < 30


def test_the_target_lies_45_mm_below_the_skin() -> None:
    x, y = neck_plan.on_canvas(neck_plan.TARGET)
    skin = mask(SLICE, "skin", "needle-in")
    top = next(row for row in range(1000) if skin.at((x, row)))
    assert (y - top) / neck_plan.SCALE == pytest.approx(anatomy.NEEDLE_TARGET_DEPTH, abs=1)


def test_the_needle_enters_the_skin_45_mm_along_and_5_to_10_mm_beside_the_probe() -> None:
    x, y = entry()
    target_x, _ = neck_plan.on_canvas(neck_plan.TARGET)
    assert (x - target_x) / neck_plan.SCALE == pytest.approx(anatomy.NEEDLE_ENTRY_ALONG_SKIN, abs=1.5)
    end = neck_plan.on_canvas((neck_plan.PROBE_MIDDLE + anatomy.PROBE_WIDTH / 2, 0))[0]
    assert 5 <= (x - end) / neck_plan.SCALE <= 10
    probe = mask(SLICE, "us-probe", "needle-in")
    assert max(px for px, py in probe.points() if py < y - 60) < x


def test_the_needle_runs_at_45_degrees_and_soon_in_the_fan() -> None:
    tip, (x, y) = neck_plan.on_canvas(neck_plan.TARGET), entry()
    assert degrees((x - tip[0], tip[1] - y)) == pytest.approx(45, abs=3)
    fan = picture(SLICE, ("us-beam",), "needle-in")
    steps = [(tip[0] + (x - tip[0]) * part / 50, tip[1] + (y - tip[1]) * part / 50) for part in range(51)]
    inside = sum(fan.pixelColor(round(px), round(py)).alpha() > 0 for px, py in steps)
    assert inside > 42


@pytest.mark.parametrize("group", MOVING)
def test_the_needle_and_its_syringe_draw_back_along_the_needle(group: str) -> None:
    assert parallel(change(SLICE, "needle-out", group), neck_plan.NEEDLE_AXIS) > 0


@pytest.mark.parametrize("group", MOVING)
def test_the_marrow_needle_and_its_syringe_draw_back_along_the_needle(group: str) -> None:
    assert parallel(change("marrow-draw", "needle-out", group), marrow_plan.NEEDLE_AXIS) > 0


def test_the_plunger_moves_along_the_syringe_and_the_medicine_gets_less() -> None:
    assert parallel(change(SLICE, "fluid-in", "plunger"), neck_plan.NEEDLE_AXIS) < 0
    assert blue("fluid-in") < 0.4 * blue("needle-in")


def test_the_medicine_comes_in_three_steps() -> None:
    amounts = [
        sum(1 for _ in mask(SLICE, group, state).points())
        for group, state in (
            ("injectate-1", "fluid-begins"),
            ("injectate-2", "fluid-spreads"),
            ("injectate", "fluid-in"),
        )
    ]
    assert 0 < amounts[0] < amounts[1] < amounts[2]


def test_the_marrow_needle_points_24_degrees_outward_and_stays_in_the_ilium() -> None:
    needle = mask("marrow-draw", "needle", "needle-in")
    low, high = (round(marrow_plan.on_canvas(marrow_plan.inward(at))[1]) for at in (32, -8))
    turn = math.degrees(math.atan2(middle(needle, low) - middle(needle, high), low - high))
    assert turn == pytest.approx(anatomy.MARROW_NEEDLE_OUTWARD, abs=1)
    ilium = mask("marrow-draw", "bone-ilium", "needle-in")
    assert all(
        ilium.at(marrow_plan.on_canvas(marrow_plan.inward(at)))
        for at in range(2, int(marrow_plan.NEEDLE_DEPTH))
    )
    assert (
        mask("marrow-draw", "needle", "needle-in").overlap(mask("marrow-draw", "bone-sacrum", "drawn")) == 0
    )


def test_marrow_and_fat_rise_as_the_plunger_is_drawn() -> None:
    assert parallel(change("marrow-draw", "drawn", "plunger"), marrow_plan.NEEDLE_AXIS) > 0
    assert parallel(change("fat-draw", "drawn", "plunger"), fat_plan.AXIS) > 0


@pytest.mark.parametrize("state", ["in", "out", "drawn"])
def test_the_blunt_tube_stays_in_the_fat_above_the_muscle(state: str) -> None:
    tube = mask("fat-draw", "tube", state)
    assert tube.overlap(mask("fat-draw", "muscle", state)) == 0
    tip = min(tube.points())
    assert mask("fat-draw", "fat", state).at(tip)


def test_nerve_artery_and_vein_lie_in_this_order_from_outside_in() -> None:
    _, y = front_plan.on_canvas(0, 0)
    groups = ("nerve-femoral", "vessel-femoral-artery", "vessel-femoral-vein")
    middles = [middle(mask("injection-front", group, "needle-in"), round(y)) for group in groups]
    assert middles == sorted(middles)
    target = front_plan.TARGET_AT
    near = nearest(mask("injection-front", "nerve-femoral", "needle-in"), target) / front_plan.SCALE
    assert 18 <= near <= 32


@pytest.mark.parametrize("state", ["needle-out", "needle-in"])
@pytest.mark.parametrize("part", ["nerve-femoral", "vessel-femoral-artery", "vessel-femoral-vein"])
def test_the_needle_never_crosses_nerve_or_vessels(part: str, state: str) -> None:
    kept = mask("injection-front", part, state)
    assert mask("injection-front", "needle", state).overlap(kept) == 0
    assert mask("injection-front", "needle-way", "needle-in").overlap(kept) == 0


def test_the_anchor_sits_in_the_bone_of_the_rim_clear_of_the_joint() -> None:
    anchor = mask("keyhole", "anchor", "anchored")
    assert mask("keyhole", "bone-pelvis", "anchored").at(keyhole_plan.on_canvas(keyhole_plan.ANCHOR_TIP))
    assert anchor.overlap(mask("keyhole", "cartilage-acetabular", "anchored")) == 0


def test_a_repair_sets_the_labrum_back_on_the_rim() -> None:
    bone = mask("keyhole", "bone-pelvis", "torn")
    mouth = mask("keyhole", "labrum-tear", "torn")
    assert mask("keyhole", "labrum", "repaired").overlap(mouth) > 3 * mask(
        "keyhole", "labrum", "torn"
    ).overlap(mouth)
    assert sum(1 for _ in bone.points()) > 0


def entry() -> Point:
    """Where the needle's axis meets the skin from outside."""
    skin = mask(SLICE, "skin", "needle-in")
    far = neck_plan.NEEDLE_INSIDE + 10
    steps = (neck_plan.on_canvas(neck_plan.along_needle(far - at / 10)) for at in range(200))
    return next(point for point in steps if skin.at(point))


def nearest(found: Mask, point: Point) -> float:
    return min(math.dist(pixel, point) for pixel in found.points())


def middle(found: Mask, row: int) -> float:
    covered = [x for x in range(1600) if found.at((x, row))]
    return sum(covered) / len(covered)


def degrees(step: Point) -> float:
    return math.degrees(math.atan2(step[1], step[0]))


def parallel(step: Point, axis: Point) -> float:
    """The length of a step along an axis, which it does not leave by more than half a degree."""
    along = step[0] * axis[0] + step[1] * axis[1]
    aside = step[0] * axis[1] - step[1] * axis[0]
    assert abs(aside) <= abs(along) * math.radians(0.5)
    return along


def blue(state: str) -> int:
    """How much medicine is seen in the syringe."""
    image = picture(SLICE, ("syringe", "plunger"), state)
    colours = (image.pixelColor(x, y) for x in range(1100, 1500, 3) for y in range(0, 330, 3))
    return sum(colour.blue() - colour.red() > 60 for colour in colours)
