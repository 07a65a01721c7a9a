"""The figure of the whole pelvis, with a faint outline of the body that shows where it is."""

from __future__ import annotations

from dataclasses import replace
from typing import Any, Final

import numpy as np
from PIL import Image, ImageDraw, ImageFilter
from scipy.interpolate import PchipInterpolator

from tools.figures import anatomy, palette
from tools.figures.anatomy import MIDLINE_X, Point3
from tools.figures.bones import ball, bone, camera, joint, thigh_bone
from tools.figures.framing import PELVIS
from tools.figures.regions import Near, named
from tools.figures.solid.camera import Camera
from tools.figures.solid.picture import Place, Still, write_still
from tools.figures.solid.scene import Fade, Solid
from tools.figures.solid.shading import rgb

Array = Any
CREST, FRONT_POINT, SIT_BONE = 1, 2, 3
PARTS: Final = {CREST: "bone-iliac-crest", FRONT_POINT: "bone-front-point", SIT_BONE: "bone-sit"}
REGIONS: Final = {
    CREST: Near((anatomy.ASIS, anatomy.ILIAC_TUBERCLE, anatomy.CREST_TOP, anatomy.PSIS), 13),
    FRONT_POINT: Near((anatomy.ASIS,), 15),
    SIT_BONE: Near((anatomy.ISCHIAL_TUBEROSITY, (-34, -24, -80)), 22),
}
SPINE_END: Final = Fade((0, 0, 134), (0, 0, 1), 22)
THIGH_END: Final = Fade((0, 0, -158), (0, 0, -1), 34)

# Half of the body's outline from the front: how far from the midline (mm) at which height.
FLANK: Final = (
    (180, 147),
    (140, 150),
    (100, 160),
    (60, 173),
    (10, 185),
    (-40, 190),
    (-100, 186),
    (-220, 168),
)
INNER_THIGH: Final = ((-84, 0), (-90, 8), (-120, 13), (-220, 15))
NAVEL: Final = (0, 122)
GROIN: Final = ((118, 50), (101, 8), (68, -34), (32, -58))  # outward of the midline, and height
BODY_STRENGTH: Final = 0.30
BODY_LINE: Final = 0.55
MARK_LINE: Final = 0.45


def sided(solid: Solid) -> list[Solid]:
    """A solid of the right side and its mirror image, each with its side in its name."""
    right = {number: f"{name}-right" for number, name in solid.parts.items()}
    left = {number: f"{name}-left" for number, name in solid.parts.items()}
    return [
        replace(solid, id=f"{solid.id}-right", parts=right),
        replace(solid, id=f"{solid.id}-left", parts=left, mesh=solid.mesh.mirrored()),
    ]


def skeleton() -> list[Solid]:
    """The pelvis, both thigh bones and the lower spine."""
    pelvis = Solid("bone-pelvis", named(bone("pelvis"), REGIONS), palette.BONE, PARTS)
    thigh = replace(thigh_bone(), fade=(THIGH_END,))
    thigh = replace(thigh, parts={2: "bone-greater-trochanter"})
    soft = [one for one in joint() if one.id == "labrum"]
    return [
        Solid("bone-lumbar", bone("lumbar"), palette.BONE, fade=(SPINE_END,)),
        Solid("cartilage-discs", bone("discs"), palette.CARTILAGE, fade=(SPINE_END,)),
        Solid("bone-sacrum", bone("sacrum"), palette.BONE),
        Solid("cartilage-symphysis", bone("symphysis"), palette.CARTILAGE),
        *(part for solid in (pelvis, thigh, ball(), *soft) for part in sided(solid)),
    ]


def _left(point: Point3) -> Point3:
    return (2 * MIDLINE_X - point[0], point[1], point[2])


def both(place: Place) -> list[Place]:
    """A place of the right side, and its mirror image on the left."""
    return [
        replace(place, id=f"{place.id}-right", side="left"),
        replace(place, id=f"{place.id}-left", side="right", point=_left(place.point)),
    ]


PLACES: Final = (
    Place("bone-lumbar", "lower-spine", (MIDLINE_X, 10, 120), "right", "plain"),
    Place("bone-sacrum", "sacrum", (MIDLINE_X, -40, 60), "right", "plain"),
    *both(Place("bone-pelvis", "pelvis", (10, 10, 76))),
    *both(Place("bone-iliac-crest", "pelvis-rim", anatomy.CREST_TOP)),
    *both(Place("bone-front-point", "front-hip-point", anatomy.ASIS)),
    *both(Place("bone-sit", "sit-bone", (-32, -20, -80))),
    *both(Place("bone-femur", "thigh-bone", (38, 8, -110))),
    *both(Place("bone-greater-trochanter", "outer-hip-knob", (64, 0, -16))),
    *both(Place("cartilage-femoral", "hip-joint", (8, 22, -8), texture="dots")),
    Place("cartilage-symphysis", "pubic-joint", (MIDLINE_X, 44, -32), "right", "dots"),
)


def outline() -> list[tuple[float, float]]:
    """The body's outline from the left flank round to the crotch and up the right, from the midline, mm."""
    height, out = (np.array(values[::-1], float) for values in zip(*FLANK, strict=True))
    heights = np.linspace(-220, 180, 120)
    flank = PchipInterpolator(height, out)(heights)
    down, inner = (np.array(values[::-1], float) for values in zip(*INNER_THIGH, strict=True))
    legs = np.linspace(-220, -84, 60)
    thigh = PchipInterpolator(down, inner)(legs)
    right = [*zip(thigh[::-1], legs[::-1], strict=True), *zip(flank, heights, strict=True)]
    return [(float(x), float(z)) for x, z in right] + [(-float(x), float(z)) for x, z in right[::-1]]


def body(view: Camera, width: int) -> Array:
    """The silhouette as a soft shape of skin colour, melting away above and below."""
    size = (width, round(width * view.view_box[3] / view.view_box[2]))
    shape = _on_picture(view, width, outline())
    filled = Image.new("L", size, 0)
    ImageDraw.Draw(filled).polygon(shape, fill=255)
    line = Image.new("L", size, 0)
    ImageDraw.Draw(line).line([*shape, shape[0]], fill=255, width=round(width * 2.2 / 1600), joint="curve")
    strength = np.asarray(filled.filter(ImageFilter.GaussianBlur(width / 1600)), np.float32) / 255
    edge = np.asarray(line.filter(ImageFilter.GaussianBlur(width / 3200)), np.float32) / 255
    ends = _melting(size[1])[:, None]
    sheet = _tinted(rgb(palette.SKIN.base), strength * BODY_STRENGTH * ends)
    ink = _tinted(rgb(palette.SKIN.edge), edge * BODY_LINE * ends)
    return ink + sheet * (1 - ink[..., 3:])


def marks(view: Camera, width: int) -> Array:
    """The navel and the folds of the groin, drawn faintly over the bones."""
    size = (width, round(width * view.view_box[3] / view.view_box[2]))
    sheet = Image.new("L", size, 0)
    pen = ImageDraw.Draw(sheet)
    thick = round(width * 2.4 / 1600)
    out, height = (np.array(values, float) for values in zip(*GROIN[::-1], strict=True))
    along = np.linspace(out[0], out[-1], 60)
    fold = PchipInterpolator(out, height)(along)
    for side in (-1, 1):
        pen.line(_on_picture(view, width, list(zip(along * side, fold, strict=True))), 255, thick, "curve")
    (x, y), radius = _on_picture(view, width, [NAVEL])[0], width * 10 / 1600
    pen.arc((x - radius * 0.8, y - radius, x + radius * 0.8, y + radius), -60, 240, 255, thick)
    drawn = np.asarray(sheet.filter(ImageFilter.GaussianBlur(width / 2400)), np.float32) / 255
    return _tinted(rgb(palette.SKIN.edge), drawn * MARK_LINE)


def _on_picture(view: Camera, width: int, points: list[tuple[float, float]]) -> list[tuple[float, float]]:
    placed = view.project(np.array([(MIDLINE_X - x, 0, z) for x, z in points], float))
    return [(float(x), float(y)) for x, y in placed * width / view.view_box[2]]


def _melting(rows: int) -> Array:
    share = np.linspace(0, 1, rows)
    edge = np.clip(np.minimum(share, 1 - share) / 0.16, 0, 1)
    return edge * edge * (3 - 2 * edge)


def _tinted(colour: Array, alpha: Array) -> Array:
    return np.concatenate([colour * alpha[..., None], alpha[..., None]], axis=2).astype(np.float32)


def pelvis() -> None:
    """The whole pelvis from the front, standing."""
    view = "both hips from the front, standing; the patient's right side is on the left of the picture"
    still = Still(view, camera(PELVIS), skeleton(), PLACES, ground=body, finish=marks)
    write_still("pelvis", still)


FIGURES: Final = {"pelvis": pelvis}
