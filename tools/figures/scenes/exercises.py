"""Four exercises for the hip, each at rest and moved, with the pelvis level."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from typing import Final

from tools.figures.ink.canvas import Canvas
from tools.figures.people.cards import DARK, grid
from tools.figures.people.clothes import ELDER, MAN, NEIGHBOUR, WOMAN
from tools.figures.people.materials import MAT, WOOD
from tools.figures.people.painting import Piece
from tools.figures.people.placing import grounded, middle, raised, show
from tools.figures.people.pose import Limb, Pose, Reach
from tools.figures.people.profile import Person
from tools.figures.people.side_lying import side_lying
from tools.figures.people.things import chair, pillow, slab
from tools.figures.writing import Declaration, Part, write_figure

_CARDS: Final = grid(2, 2, (220.0, 62.0, 1160.0, 876.0), 36)
_FLOOR: Final = 64.0
_BRIDGE_LOW: Final = Pose(
    pelvis=180, chest=180, neck=177, head=90, near_leg=Reach((37, -5.6), 0, 1), far_leg=Reach((39, -5.6), 0, 1),
    near_arm=Reach((5.6, -6.2), -4, -1), far_arm=Reach((6.4, -6.2), -4, -1), hands=("flat", "flat"),
)  # fmt: skip
_BRIDGE_HIGH: Final = replace(
    _BRIDGE_LOW, pelvis=203, chest=201, neck=181, head=92, near_leg=Reach((41, -23), 0, 1),
    far_leg=Reach((43, -23), 0, 1), near_arm=Reach((9.2, -24.6), -4, -1), far_arm=Reach((10, -24.6), -4, -1),
)  # fmt: skip
_SIT: Final = Pose(
    pelvis=78, chest=66, neck=70, head=0, near_leg=Limb(-4, -100, 0), far_leg=Limb(-3, -98, 0),
    near_arm=Limb(-28, -6, -4), far_arm=Limb(-24, -2, 0), hands=("flat", "flat"),
)  # fmt: skip
_RISEN: Final = Pose(
    near_leg=Limb(-89, -92, 0),
    far_leg=Limb(-87, -90, 0),
    near_arm=Limb(-86, -70, -72),
    far_arm=Limb(-82, -64, -66),
)
_STAND: Final = Pose(
    near_leg=Limb(-89, -91, 0), far_leg=Limb(-88, -92, 0), near_arm=Reach((37, 3.4), -6, -1),
    far_arm=Limb(-97, -86, -85), hands=("flat", "relaxed"),
)  # fmt: skip
_BALANCE: Final = replace(_STAND, far_leg=Limb(-46, -108, -16))


@dataclass(frozen=True, slots=True)
class Exercise:
    """An exercise: its group, term and pattern, what stands there, and the person at rest and moved."""

    id: str
    term: str
    texture: str
    across: float
    scale: float
    things: Sequence[Piece]
    poses: tuple[Callable[[], list[Piece]], Callable[[], list[Piece]]]


def _exercises() -> list[Exercise]:
    mat = slab((-82, -8, 78, 0), MAT, 1)
    chair_there = chair(-8, 40.5)
    worktop = [
        slab((40, 84, 84, 90), WOOD, 1),
        slab((44, 0, 84, 84), replace(WOOD, base="#E2D3BE", lit="#F0E6D6"), 1),
    ]
    wide_mat = slab((-92, -11, 92, 0), MAT, 1)
    lying_pillow = pillow((74, 5), (36, 11))
    return [
        Exercise("exercise-bridge", "bridge-exercise", "plain", 0.52, 3.15, [mat], (
            lambda: grounded(Person(_BRIDGE_LOW, NEIGHBOUR).pieces()),
            lambda: grounded(Person(_BRIDGE_HIGH, NEIGHBOUR).pieces(), -3.8),
        )),
        Exercise("exercise-side-lift", "side-leg-lift", "plain", 0.5, 2.85, [wide_mat, lying_pillow], (
            lambda: _shifted(side_lying(WOMAN, 4)),
            lambda: _shifted(side_lying(WOMAN, 30)),
        )),
        Exercise("exercise-sit-to-stand", "sit-to-stand", "plain", 0.48, 1.96, chair_there, (
            lambda: grounded(Person(_SIT, ELDER).pieces(), -4),
            lambda: grounded(Person(_RISEN, ELDER).pieces(), 26),
        )),
        Exercise("exercise-balance", "single-leg-balance", "plain", 0.42, 1.96, worktop, (
            lambda: grounded(Person(_STAND, MAN).pieces(), 0), lambda: grounded(Person(_BALANCE, MAN).pieces(), 0),
        )),
    ]  # fmt: skip


def _shifted(pieces: list[Piece]) -> list[Piece]:
    """Moved so that the middle of the body is at 0."""
    return raised(pieces, 0, -84)


def exercises() -> None:
    """Draw the four exercises; one state at rest, and one for each that is done."""
    canvas = Canvas()
    parts: list[Part] = []
    made = _exercises()
    for exercise, card in zip(made, _CARDS, strict=True):
        stage = card.stage(exercise.across, _FLOOR, exercise.scale)
        with canvas.group(exercise.id):
            card.paint(canvas, _FLOOR + 26)
            show(canvas, stage, exercise.things, casing=0)
        parts.append(Part(exercise.id, exercise.term, card.caption, "over", exercise.texture))
        for name, pose in zip(("low", "high"), exercise.poses, strict=True):
            person = pose()
            with canvas.group(f"{exercise.id}-{name}"):
                show(canvas, stage, person)
            at = middle(stage, person)
            parts.append(Part(f"{exercise.id}-{name}", exercise.term, at, "", exercise.texture))
    states = {"rest": _state(made, "")}
    states |= {exercise.id.removeprefix("exercise-"): _state(made, exercise.id) for exercise in made}
    view = "four exercises, people of several ages from the side"
    declared = Declaration("drawing", view, parts, states=states, start="rest", dark=DARK)
    write_figure("exercises", declared, {"figure.svg": canvas.svg()})


def _state(made: Sequence[Exercise], moved: str) -> dict[str, dict[str, float]]:
    """The moved person of one exercise, and all the others at rest."""
    return {f"{item.id}-{'low' if item.id == moved else 'high'}": {"opacity": 0.0} for item in made}


FIGURES: Final = {"exercises": exercises}
