"""Ligaments, muscles, nerves and vessels, laid on the bones: the door to the soft parts.

`solid("muscle-iliopsoas")` gives a structure ready for a scene, with its fibres and its tendon.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import cache, partial
from typing import Any, Final

import numpy as np

from tools.figures import palette
from tools.figures.model import soft_flexors as flexors
from tools.figures.model import soft_gluteals as gluteals
from tools.figures.model import soft_hamstrings as hamstrings
from tools.figures.model import soft_ligaments as ligaments
from tools.figures.model import soft_vessels as vessels
from tools.figures.model.femur import MESHES as FEMUR
from tools.figures.model.joint import MESHES as JOINT
from tools.figures.model.pelvis import MESHES as PELVIS
from tools.figures.model.registry import load
from tools.figures.model.sacrum import MESHES as SACRUM
from tools.figures.model.soft_flesh import Body, Flesh, flesh_out
from tools.figures.model.soft_lines import Cord, cord_mesh
from tools.figures.model.soft_sheet import Sheet, draped
from tools.figures.model.soft_surface import Obstacle
from tools.figures.palette import Tissue
from tools.figures.solid.mesh import Mesh
from tools.figures.solid.scene import Solid

Array = Any  # numpy.ndarray: the checks run where numpy is not
SPINE: Final = ("lumbar", "discs")
TENDON: Final = 1  # the region of a muscle's mesh that is not belly


@dataclass(frozen=True, slots=True)
class Recipe:
    """What a structure is made of: sheets with their flesh, upon the bones and upon other structures."""

    parts: Sequence[tuple[Sheet, Flesh]]
    upon: Sequence[str] = ()
    clearance: float = 0.7
    tissue: Tissue = palette.MUSCLE


def band(sheets: Sequence[Sheet]) -> Recipe:
    """A ligament: sheets that grow out of the sleeve."""
    parts = [(sheet, ligaments.BAND_FLESH) for sheet in sheets]
    return Recipe(parts, upon=("capsule",), clearance=-1.0, tissue=palette.LIGAMENT)


SHEETS: Final = {
    "muscle-gluteus-minimus": Recipe([(gluteals.MINIMUS, gluteals.MINIMUS_FLESH)]),
    "muscle-gluteus-medius": Recipe(
        [(gluteals.MEDIUS, gluteals.MEDIUS_FLESH)], upon=("muscle-gluteus-minimus",), clearance=0.3
    ),
    "bursa-trochanteric": Recipe([(gluteals.BURSA, gluteals.BURSA_FLESH)], tissue=palette.FLUID),
    "tendon-iliotibial-band": Recipe(
        [(gluteals.BAND, gluteals.BAND_FLESH)],
        upon=("muscle-gluteus-medius", "bursa-trochanteric"),
        tissue=palette.TENDON,
    ),
    "muscle-iliopsoas": Recipe(
        [(flexors.ILIACUS, flexors.ILIACUS_FLESH), (flexors.PSOAS, flexors.PSOAS_FLESH)]
    ),
    "muscle-rectus-femoris": Recipe(
        [(flexors.RECTUS, flexors.RECTUS_FLESH)], upon=("muscle-iliopsoas",), clearance=0.3
    ),
    "muscle-hamstrings": Recipe(
        [
            (hamstrings.SEMIMEMBRANOSUS, hamstrings.SEMIMEMBRANOSUS_FLESH),
            (hamstrings.SEMITENDINOSUS, hamstrings.SEMITENDINOSUS_FLESH),
            (hamstrings.BICEPS, hamstrings.BICEPS_FLESH),
        ]
    ),
    "capsule": Recipe([(ligaments.CAPSULE, ligaments.CAPSULE_FLESH)], clearance=0.5, tissue=palette.CAPSULE),
    "ligament-iliofemoral": band(ligaments.ILIOFEMORAL),
    "ligament-pubofemoral": band([ligaments.PUBOFEMORAL]),
    "ligament-ischiofemoral": band([ligaments.ISCHIOFEMORAL]),
}
CORDS: Final[dict[str, tuple[Sequence[Cord], Tissue]]] = {
    "nerve-femoral": (vessels.FEMORAL_NERVE, palette.NERVE),
    "vessel-femoral-artery": (vessels.FEMORAL_ARTERY, palette.ARTERY),
    "vessel-femoral-vein": (vessels.FEMORAL_VEIN, palette.VEIN),
    "vessel-deep-artery": (vessels.DEEP_ARTERY, palette.ARTERY),
    "vessel-ball-artery": (vessels.BALL_ARTERY, palette.ARTERY),
    "nerve-obturator": (vessels.OBTURATOR_NERVE, palette.NERVE),
    "nerve-sciatic": (vessels.SCIATIC_NERVE, palette.NERVE),
    "ligament-inguinal": (vessels.INGUINAL_LIGAMENT, palette.LIGAMENT),
}


@cache
def bones() -> Obstacle:
    """The surfaces of the bones below the spine, which soft parts arise from freely, and of the joint."""
    names = [*PELVIS, *FEMUR, *JOINT, *(name for name in SACRUM if name not in SPINE)]
    meshes = [load(name) for name in names]
    return Obstacle((mesh.vertices.astype(float), mesh.normals().astype(float)) for mesh in meshes)


@cache
def surface(name: str) -> Obstacle:
    """Bones and the structures that a structure lies upon."""
    below = [body for other in SHEETS[name].upon for body in bodies(other)]
    return bones().with_surfaces([(body.points, mesh_of(body).normals()) for body in below])


@cache
def bodies(name: str) -> tuple[Body, ...]:
    """The pieces of a structure of sheets."""
    return tuple(shaped(name, index) for index in range(len(SHEETS[name].parts)))


def shaped(name: str, index: int = 0, flesh: Flesh | None = None) -> Body:
    """One piece of a structure, with another flesh (a window, a tear) if given."""
    recipe = SHEETS[name]
    sheet, own = recipe.parts[index]
    return flesh_out(sheet, draped(sheet, surface(name), recipe.clearance), flesh or own)


def mesh_of(body: Body) -> Mesh:
    """The mesh alone; its region is 1 where it is tendon."""
    regions = (body.belly < 0.5).astype(np.uint8) * np.uint8(TENDON)
    return Mesh(body.points.astype(np.float32), body.faces.astype(np.int32), regions)


def flesh_solid(name: str, pieces: Sequence[Body]) -> Solid:
    """Pieces as one solid of a structure, with fibres; muscle turns to tendon where the belly ends."""
    mesh = mesh_of(pieces[0])
    for piece in pieces[1:]:
        mesh = mesh.joined(mesh_of(piece))
    grain = np.concatenate([piece.grain for piece in pieces])
    belly = np.concatenate([piece.belly for piece in pieces])
    tissue = SHEETS[name].tissue
    second = palette.TENDON if tissue is palette.MUSCLE else None
    return Solid(name, mesh, tissue, grain=grain, second=second, blend=1 - belly if second else None)


def cords_solid(name: str, instead: Sequence[Cord] = ()) -> Solid:
    """A nerve or a vessel with its branches, or along other cords."""
    cords, tissue = CORDS[name]
    cords = instead or cords
    meshes = [
        Mesh(points.astype(np.float32), faces.astype(np.int32)) for points, faces in map(cord_mesh, cords)
    ]
    mesh = meshes[0]
    for other in meshes[1:]:
        mesh = mesh.joined(other)
    return Solid(name, mesh, tissue)


@cache
def solid(name: str) -> Solid:
    """A soft structure of the right side, ready for a scene."""
    return cords_solid(name) if name in CORDS else flesh_solid(name, bodies(name))


def regioned(name: str, _step: float) -> Mesh:
    """The mesh of a structure, for the registry; soft parts know one fineness."""
    mesh = solid(name).mesh
    return mesh if len(mesh.regions) else replace(mesh, regions=np.zeros(len(mesh.vertices), np.uint8))


MESHES: Final = {name: partial(regioned, name) for name in (*SHEETS, *CORDS)}
