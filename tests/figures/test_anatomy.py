"""The numbers that figures are made from agree with each other."""

from __future__ import annotations

import math
from itertools import pairwise

import pytest

from tools.figures import anatomy
from tools.figures.anatomy import Point3


def distance(a: Point3, b: Point3) -> float:
    return math.dist(a, b)


def across_from(point: Point3) -> float:
    """How far a point lies from the same one of the other side."""
    return 2 * (point[0] - anatomy.MIDLINE_X)


LANDMARKS = {
    name: value
    for name, value in vars(anatomy).items()
    if isinstance(value, tuple) and len(value) == 3 and all(isinstance(part, float) for part in value)
}


def test_the_gap_of_the_joint_is_both_cartilages_and_the_film_between() -> None:
    assert pytest.approx(anatomy.BONE_GAP) == 2 * anatomy.CARTILAGE + anatomy.FLUID_FILM


def test_the_ball_is_half_as_wide_again_as_the_neck() -> None:
    assert 1.5 <= anatomy.HEAD_DIAMETER / anatomy.NECK_WIDTH <= 1.8


def test_the_neck_leaves_the_ball_where_its_width_says() -> None:
    bone_radius = anatomy.HEAD_RADIUS - anatomy.CARTILAGE
    leaves = math.degrees(math.asin(anatomy.NECK_WIDTH / 2 / bone_radius))
    assert leaves == pytest.approx(anatomy.ALPHA_ANGLE, abs=3)


def test_a_cam_and_a_pincer_can_be_told_from_the_healthy_shape() -> None:
    assert anatomy.CAM_ALPHA_ANGLE - anatomy.ALPHA_ANGLE >= 15
    assert anatomy.PINCER_CENTRE_EDGE_ANGLE - anatomy.CENTRE_EDGE_ANGLE >= 10


def test_the_labrum_is_drawn_at_most_half_as_large_again() -> None:
    assert 1 <= anatomy.LABRUM_DRAWN_LARGER <= 1.5


def test_the_capsule_leaves_room_for_the_recess_outside_the_labrum() -> None:
    assert anatomy.CAPSULE_OUTSIDE_LABRUM > anatomy.PERILABRAL_RECESS


@pytest.mark.parametrize(
    ("landmark", "apart"),
    [
        (anatomy.ASIS, anatomy.ASIS_APART),
        (anatomy.ILIAC_TUBERCLE, anatomy.CREST_WIDTH),
        (anatomy.PSIS, 2 * anatomy.PSIS_FROM_MIDLINE),
        ((0.0, 0.0, 0.0), anatomy.HIP_CENTRES_APART),
    ],
)
def test_landmarks_of_both_sides_lie_as_far_apart_as_the_widths_say(landmark: Point3, apart: float) -> None:
    assert across_from(landmark) == pytest.approx(apart)


def test_the_pelvis_stands_with_front_spines_and_pubis_in_one_upright_plane() -> None:
    assert anatomy.ASIS[1] == pytest.approx(anatomy.PUBIC_TUBERCLE[1], abs=2)


def test_front_and_back_spines_are_nearly_level() -> None:
    assert anatomy.ASIS[2] == pytest.approx(anatomy.PSIS[2], abs=10)


def test_the_upper_front_spine_lies_above_the_lower_by_what_is_said() -> None:
    assert distance(anatomy.ASIS, anatomy.AIIS) == pytest.approx(anatomy.ASIS_ABOVE_AIIS, abs=12)
    assert anatomy.AIIS[2] > anatomy.AIIS_UP


def test_the_lower_front_spine_clears_the_labrum() -> None:
    largest = anatomy.HEAD_RADIUS + anatomy.BONE_GAP + anatomy.LABRUM_THICKNESS * anatomy.LABRUM_DRAWN_LARGER
    assert distance(anatomy.AIIS, (0.0, 0.0, 0.0)) > largest + 15


def test_the_greater_notch_fits_between_the_lower_back_spine_and_the_sit_bones_spine() -> None:
    opening = distance(anatomy.PIIS, anatomy.ISCHIAL_SPINE)
    assert opening > anatomy.GREATER_NOTCH_DEPTH


def test_the_trochanters_tip_is_level_with_the_centre() -> None:
    tip = anatomy.TROCHANTER_TIP
    assert (tip[0], tip[2]) == (anatomy.TROCHANTER_TIP_OUT, anatomy.TROCHANTER_TIP_UP)
    assert 0 <= tip[2] <= 3


def test_the_neck_reaches_the_shaft_at_its_angle() -> None:
    shaft = [b - a for a, b in zip(anatomy.SHAFT_AXIS_TOP, anatomy.SHAFT_AXIS_BOTTOM, strict=True)]
    neck = anatomy.SHAFT_AXIS_TOP  # from the ball's centre, which is the origin
    dot = -sum(a * b for a, b in zip(shaft, neck, strict=True))
    angle = math.degrees(math.acos(dot / math.hypot(*shaft) / math.hypot(*neck)))
    assert angle == pytest.approx(anatomy.NECK_SHAFT_ANGLE, abs=3)


def test_the_neck_runs_back_from_the_ball_as_it_is_turned_forward() -> None:
    out, forward, _ = anatomy.SHAFT_AXIS_TOP
    assert math.degrees(math.atan2(-forward, out)) == pytest.approx(anatomy.NECK_FORWARD, abs=2)


def test_the_lesser_trochanter_lies_inward_and_behind_the_shaft() -> None:
    assert anatomy.LESSER_TROCHANTER[0] < anatomy.SHAFT_AXIS_TOP[0]
    assert anatomy.LESSER_TROCHANTER[1] < anatomy.SHAFT_AXIS_TOP[1]
    assert anatomy.LESSER_TROCHANTER[2] == -anatomy.LESSER_TROCHANTER_DOWN


def test_the_line_between_the_trochanters_descends_inward_on_the_front() -> None:
    top, bottom = anatomy.INTERTROCHANTERIC_TOP, anatomy.INTERTROCHANTERIC_BOTTOM
    assert top[0] > bottom[0]
    assert top[2] > bottom[2]
    assert min(top[1], bottom[1]) > anatomy.SHAFT_AXIS_TOP[1]


def test_the_facets_of_the_trochanter_lie_below_its_tip_and_further_out() -> None:
    for facet in (anatomy.ANTERIOR_FACET, anatomy.LATERAL_FACET_CENTRE, anatomy.UPPER_BACK_FACET_CENTRE):
        assert facet[2] < anatomy.TROCHANTER_TIP[2]
        assert facet[0] > anatomy.TROCHANTER_TIP[0]


def test_the_crest_rises_from_the_front_spine_and_falls_to_the_back_one() -> None:
    heights = [p[2] for p in (anatomy.ASIS, anatomy.ILIAC_TUBERCLE, anatomy.CREST_TOP)]
    assert all(low < high for low, high in pairwise(heights))
    assert anatomy.CREST_TOP[2] > anatomy.PSIS[2] > anatomy.PIIS[2]


def test_the_socket_faces_out_forward_and_down() -> None:
    assert 18 <= anatomy.SOCKET_FORWARD <= 20
    assert 40 <= anatomy.SOCKET_DOWN <= 45


@pytest.mark.parametrize("name", sorted(LANDMARKS))
def test_every_landmark_lies_on_the_right_side(name: str) -> None:
    assert anatomy.MIDLINE_X <= LANDMARKS[name][0] <= anatomy.CREST_WIDTH / 2
