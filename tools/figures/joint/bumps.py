"""Three shapes of hip in the slice along the neck: usual, cam, pincer; and where they pinch when it bends."""

from __future__ import annotations

from typing import Final

from shapely import Geometry, box
from shapely import Point as Spot
from shapely.affinity import rotate

from tools.figures import palette
from tools.figures.anatomy import CAM_ALPHA_ANGLE
from tools.figures.ink.canvas import Canvas, Pen
from tools.figures.ink.marks import problem
from tools.figures.joint.parts import CARD_LINE, Moving, Side, States, write_drawing
from tools.figures.section import paint
from tools.figures.section.frame import BALL, SOCKET, polar
from tools.figures.section.oblique import PINCER, RIM, Oblique
from tools.figures.section.paint import Sheet, backdrop
from tools.figures.section.places import Place
from tools.figures.section.whole import extra_bone, labrum_body
from tools.figures.writing import Change, Part

_VIEW: Final = "right hip, cut along the neck from front-top (left) to back-bottom: usual shape, cam, pincer"
_SCALE: Final = 5.0
_STRAIGHT: Final = -20.0  # degrees of the neck before it bends toward the front rim
BENT: Final = {"usual": 43.0, "cam": 33.0, "pincer": 43.0}  # degrees that it bends: until something touches
PLACES: Final = {
    name: Place(390 + 415 * at, 425, _SCALE) for at, name in enumerate(("usual", "cam", "pincer"))
}
HIPS: Final = {
    "usual": Oblique(tilt=_STRAIGHT),
    "cam": Oblique(alpha=CAM_ALPHA_ANGLE, tilt=_STRAIGHT),
    "pincer": Oblique(front_rim=PINCER, tilt=_STRAIGHT),
}


def bumps() -> None:
    """The three side by side; `bent` turns the thigh bones until the shapes touch."""
    canvas = Canvas()
    backdrop(canvas)
    with canvas.group("cards"):
        for place in PLACES.values():
            canvas.path(
                box(place.x - 180, 200, place.x + 180, 770).buffer(20), palette.AIR, pen=Pen(CARD_LINE, 2)
            )
    for name, hip in HIPS.items():
        _paint(Sheet(canvas, PLACES[name]), name, hip)
    write_drawing("bumps", _VIEW, canvas, _parts(), Moving(_states(), "straight"))


def _paint(sheet: Sheet, name: str, hip: Oblique) -> None:
    canvas, view = sheet.canvas, sheet.view
    pelvis, femur = hip.pelvis(), hip.femur()
    with canvas.group(f"pelvis-{name}"):
        paint.bone(sheet, f"bone-pelvis-{name}", pelvis, paint.pelvis_beams)
        paint.fat_pad(sheet, hip.fat_pad(), f"fat-pulvinar-{name}")
        paint.cartilage(sheet, f"cartilage-socket-{name}", pelvis, (0, 0))
    extra_bone(sheet, f"rim-{name}", hip.extra_rim())
    with canvas.group(f"femur-{name}"):
        paint.bone(sheet, f"bone-femur-{name}", femur, paint.femur_beams)
        paint.cartilage(sheet, f"cartilage-ball-{name}", femur, (0, 0))
    extra_bone(sheet, f"bump-{name}", hip.bump())
    with canvas.group(f"labrum-{name}"):
        for labrum in hip.labra():
            labrum_body(sheet, labrum.body, labrum.fibres)
    pinch = _pinch(hip, BENT[name])
    if pinch.area > 0:
        with canvas.group(f"pinch-{name}"):
            problem(canvas, view.shape(pinch), 0.9)


def _pinch(hip: Oblique, bent_by: float) -> Geometry:
    """The end of the front labrum, where the bent neck or its bump reaches it; empty where it does not."""
    femur, body = hip.femur(), hip.labra()[0].body
    beyond = femur.bone.difference(Spot(0, 0).buffer(BALL + 0.3, 64))
    touch = rotate(beyond, bent_by, origin=(0, 0)).buffer(0.9).intersection(body)
    return touch if touch.is_empty else body.intersection(touch.centroid.buffer(3.2))


def _states() -> States:
    straight: dict[str, Change] = {f"pinch-{name}": {"opacity": 0} for name in ("cam", "pincer")}
    bent: dict[str, Change] = {}
    for name, place in PLACES.items():
        bent[f"femur-{name}"] = {"rotate": [BENT[name], place.x, place.y]}
    bent["bump-cam"] = bent["femur-cam"]
    return {"straight": straight, "bent": bent}


def _parts() -> list[Part]:
    """One word for each thing that differs, and the plain ones on the usual shape."""
    front, extra = polar(SOCKET + 1.9, -RIM - 6), polar(29.0, -PINCER + 5)
    cam = HIPS["cam"].bump().representative_point()
    spots = {
        "pelvis-usual": ("socket", "plain", "usual", polar(31.5, -48)),
        "rim-pincer": ("pincer", "lines", "pincer", extra),
        "femur-usual": ("ball", "plain", "usual", (0.0, 4.0)),
        "bump-cam": ("cam", "lines", "cam", (cam.x, cam.y)),
        "labrum-usual": ("labrum", "lines", "usual", front),
        "pinch-cam": ("pinching-hip", "cross", "cam", polar(SOCKET + 1.2, -RIM - 11)),
        "pinch-pincer": ("pinching-hip", "cross", "pincer", polar(SOCKET + 1.2, -PINCER - 11)),
    }
    sides: dict[str, Side] = {"usual": "left", "cam": "left", "pincer": "right"}
    return [
        Part(name, term, Sheet(Canvas(), PLACES[hip]).view.point(*spot), sides[hip], texture)
        for name, (term, texture, hip, spot) in spots.items()
    ]


FIGURES: Final = {"bumps": bumps}
