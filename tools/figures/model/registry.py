"""Finds a mesh by its name, and keeps it on disk until the model's sources change."""

from __future__ import annotations

import ast
import hashlib
from functools import cache
from importlib import import_module
from pathlib import Path
from typing import Final

from tools.figures.solid.mesh import Mesh, read

ROOT = Path(__file__).resolve().parents[3]
STORE = ROOT / "out" / "meshes"
# Which module of this folder makes which mesh; each has a table `MESHES` of functions of the step.
MAKERS: Final = {
    "pelvis": "pelvis",
    "femur": "femur",
    "sacrum": "sacrum",
    "lumbar": "sacrum",
    "discs": "sacrum",
    "symphysis": "sacrum",
    "cartilage-femoral": "joint",
    "cartilage-acetabular": "joint",
    "labrum": "joint",
    "transverse-ligament": "joint",
    "fat-pad": "joint",
    "ligament-of-ball": "joint",
    "muscle-gluteus-medius": "soft_bodies",
    "muscle-gluteus-minimus": "soft_bodies",
    "muscle-iliopsoas": "soft_bodies",
    "muscle-rectus-femoris": "soft_bodies",
    "muscle-hamstrings": "soft_bodies",
    "capsule": "soft_bodies",
    "ligament-iliofemoral": "soft_bodies",
    "ligament-pubofemoral": "soft_bodies",
    "ligament-ischiofemoral": "soft_bodies",
    "ligament-inguinal": "soft_bodies",
    "nerve-femoral": "soft_bodies",
    "nerve-obturator": "soft_bodies",
    "nerve-sciatic": "soft_bodies",
    "vessel-femoral-artery": "soft_bodies",
    "vessel-femoral-vein": "soft_bodies",
    "vessel-deep-artery": "soft_bodies",
    "vessel-ball-artery": "soft_bodies",
}


def load(name: str, step: float = 1.0) -> Mesh:
    """Return a mesh of the right side, made on a grid of `step` millimetres; thin parts on a finer one."""
    module = f"tools.figures.model.{MAKERS[name]}"
    path = STORE / f"{name}-{step:g}-{sources_key(module)}.npz"
    if path.exists():
        return read(path)
    mesh: Mesh = import_module(module).MESHES[name](step)
    for old in STORE.glob(f"{name}-{step:g}-*.npz"):
        old.unlink(missing_ok=True)
    mesh.save(path)
    return mesh


def sources_key(module: str) -> str:
    """Return a short hash of a module's source and of all of ours that it imports."""
    sources = sorted(imported(module))
    return hashlib.sha256(b"".join(file_of(name).read_bytes() for name in sources)).hexdigest()[:12]


@cache
def imported(module: str) -> frozenset[str]:
    """Return the names of a module and of all of ours below it."""
    tree = ast.parse(file_of(module).read_text(encoding="utf-8"))
    found = [node for node in ast.walk(tree) if isinstance(node, ast.ImportFrom) and node.module]
    names = {str(node.module) for node in found}
    names |= {f"{node.module}.{alias.name}" for node in found for alias in node.names}
    ours = {name for name in names if name.startswith("tools.figures.") and file_of(name).exists()}
    return frozenset({module}.union(*(imported(name) for name in ours)))


def file_of(module: str) -> Path:
    """Return the file of a module of ours."""
    return ROOT.joinpath(*module.split(".")).with_suffix(".py")
