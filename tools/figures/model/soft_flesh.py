"""From a draped sheet to a closed mesh: belly and tendon as one structure, with fibres and their colours."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Any, Final

import numpy as np
from scipy.interpolate import RectBivariateSpline
from scipy.ndimage import gaussian_filter

from tools.figures.model.soft_sheet import COLUMNS, ROWS, Sheet, half_thickness, normals

Array = Any  # numpy.ndarray: the checks run where numpy is not

AROUND: Final = 144  # points round a section; even, so that each has one opposite
ALONG: Final = 132


@dataclass(frozen=True, slots=True)
class Flesh:
    """What a sheet is made of. Shares run from 0 at the origin to 1 at the insertion.

    `tendon` is where the belly begins and ends; beyond lies tendon. `relief` is the height of fascicles
    in millimetres. `hole` is a window cut through: first and last share across (-1 to 1) and along.
    `short` is, for each share across, how much of the length is left (a torn tendon), with `fray`.
    """

    tendon: tuple[float, float] = (0.0, 1.0)
    ragged: float = 0.05  # how unevenly the belly runs into its tendon
    relief: float = 0.35
    bundles: float = 2.2  # fascicle width, in points round the section
    hole: tuple[float, float, float, float] | None = None
    ends: tuple[tuple[float, float], ...] = ((-1.0, 1.0), (1.0, 1.0))  # across, how far along it reaches
    fray: float = 0.0
    seed: int = 1


@dataclass(frozen=True, slots=True)
class Body:
    """A mesh with, for each point, how much it is muscle (1) or tendon (0), and where it is in the bundle.

    points (n, 3) mm, faces (m, 3), belly (n,), grain (n, 3): mm across, up and along as if straightened.
    """

    points: Array
    faces: Array
    belly: Array
    grain: Array


def flesh_out(sheet: Sheet, surface: Array, flesh: Flesh) -> Body:
    """The closed mesh round a middle surface (ROWS, COLUMNS, 3)."""
    rng = np.random.default_rng(flesh.seed)
    turn = np.linspace(0, 2 * np.pi, AROUND, endpoint=False) + np.pi / AROUND
    across, side = -np.cos(turn), np.sign(np.sin(turn))
    bundle = gaussian_filter(
        rng.standard_normal((ALONG, AROUND)), (28, flesh.bundles), mode=("nearest", "wrap")
    )
    bundle /= bundle.std()
    reach = _reach(flesh, across, rng)
    along = np.linspace(0, 1, ALONG)[:, None] * reach[None, :]
    place, normal, half = _lookup(sheet, surface, np.broadcast_to(across, along.shape), along)
    swell = half + flesh.relief * bundle * np.clip(half / 2.5, 0, 1)
    points = place + normal * (swell * side)[..., None]
    grain = _straightened(place, across, swell * side)
    belly = _belly(flesh, along, _jagged(rng))
    body = Body(points.reshape(-1, 3), _ring_faces(), belly.ravel(), grain.reshape(-1, 3))
    return _capped(_with_hole(body, across, flesh.hole))


def _reach(flesh: Flesh, across: Array, rng: Any) -> Array:
    """How far along each point of the section runs: 1, or less and frayed where the sheet is torn."""
    reach = np.interp(across, [a for a, _ in flesh.ends], [r for _, r in flesh.ends])
    if flesh.fray:
        noise = gaussian_filter(rng.standard_normal(AROUND // 2), 0.8)
        noise = np.concatenate([noise, noise[::-1]])
        reach = np.where(reach < 0.999, reach + flesh.fray * noise, reach)
    return reach


def _lookup(sheet: Sheet, surface: Array, across: Array, along: Array) -> tuple[Array, Array, Array]:
    """Place, normal and half thickness of the middle surface at (across -1 to 1, along 0 to 1)."""
    rows, columns = np.linspace(0, 1, ROWS), np.linspace(-1, 1, COLUMNS)

    def at(values: Array) -> Array:
        return RectBivariateSpline(rows, columns, values, kx=2, ky=2).ev(along, across)

    facing = normals(surface)
    place = np.stack([at(surface[..., axis]) for axis in range(3)], axis=-1)
    normal = np.stack([at(facing[..., axis]) for axis in range(3)], axis=-1)
    normal /= np.maximum(np.linalg.norm(normal, axis=-1, keepdims=True), 1e-9)
    shape, flat = along.shape, np.clip(along, 0, 1)
    ridge = half_thickness(replace(sheet, slab=0.0), np.zeros(1), flat.ravel()).reshape(shape)
    half = ridge * np.clip(1 - across**2, 0, 1) ** (sheet.slab / 2)
    return place, normal, half


def _jagged(rng: Any) -> Array:
    """Uneven numbers round the section, coarse and fine."""
    coarse = gaussian_filter(rng.standard_normal(AROUND), 3.0, mode="wrap")
    fine = gaussian_filter(rng.standard_normal(AROUND), 0.9, mode="wrap")
    return coarse / coarse.std() + 0.7 * fine / fine.std()


def _straightened(place: Array, across: Array, up: Array) -> Array:
    """The bundle laid straight, of its mean width and length, (along, around, 3) mm."""
    wide = np.linalg.norm(place[:, AROUND // 2 - 1] - place[:, 0], axis=-1).mean()
    long = np.linalg.norm(np.diff(place, axis=0), axis=-1).sum(axis=0).mean()
    row = np.linspace(0, long, ALONG)
    return np.stack(
        [np.broadcast_to(across * wide / 2, up.shape), up, np.broadcast_to(row[:, None], up.shape)], axis=-1
    )


def _belly(flesh: Flesh, along: Array, uneven: Array) -> Array:
    start, end = flesh.tendon
    jag = flesh.ragged * uneven / max(float(np.abs(uneven).max()), 1e-9)
    rise = 1.0 if start <= 0 else np.clip((along - start + jag) / 0.02 + 0.5, 0, 1)
    fall = 1.0 if end >= 1 else np.clip((end + jag - along) / 0.02 + 0.5, 0, 1)
    return rise * fall * np.ones_like(along)


def _ring_faces() -> Array:
    row, column = np.meshgrid(np.arange(ALONG - 1), np.arange(AROUND), indexing="ij")
    a = row * AROUND + column
    b = row * AROUND + (column + 1) % AROUND
    quads = np.stack([a, b, b + AROUND, a, b + AROUND, a + AROUND], axis=-1)
    return quads.reshape(-1, 2, 3)


def _with_hole(body: Body, across: Array, hole: tuple[float, float, float, float] | None) -> Body:
    """Cut a window through both sides and wall its edges."""
    faces = body.faces.reshape(ALONG - 1, AROUND, 2, 3)
    if hole is None:
        return replace(body, faces=faces.reshape(-1, 3))
    first, last, top, bottom = hole
    middle_across = (across + np.roll(across, -1)) / 2
    rows = np.linspace(0, 1, ALONG)[:-1]
    gone = ((rows > top) & (rows < bottom))[:, None] & ((middle_across > first) & (middle_across < last))[
        None, :
    ]
    walls = _walls(gone)
    return replace(body, faces=np.concatenate([faces[~gone].reshape(-1, 3), walls]))


def _walls(gone: Array) -> Array:
    """Faces that join the two sides of the sheet along the edges of what is gone."""
    walls: list[tuple[int, int, int]] = []
    half = AROUND // 2

    def join(one: tuple[int, int], two: tuple[int, int]) -> None:
        a, b = (r * AROUND + c % AROUND for r, c in (one, two))
        c, d = (r * AROUND + (AROUND - 1 - k) % AROUND for r, k in (one, two))
        walls.extend([(a, b, d), (a, d, c)])

    for row, column in zip(*np.nonzero(gone[:, :half]), strict=True):
        if not gone[row - 1, column]:
            join((row, column), (row, column + 1))
        if not gone[row + 1, column]:
            join((row + 1, column + 1), (row + 1, column))
        if not gone[row, column - 1]:
            join((row + 1, column), (row, column))
        if not gone[row, column + 1]:
            join((row, column + 1), (row + 1, column + 1))
    return np.array(walls, int).reshape(-1, 3)


def _capped(body: Body) -> Body:
    """Close both ends: each point of the end's one side is joined to its opposite."""
    caps: list[tuple[int, int, int]] = []
    for row, flip in ((0, True), (ALONG - 1, False)):
        for column in range(AROUND // 2 - 1):
            a, b = row * AROUND + column, row * AROUND + column + 1
            c, d = (row * AROUND + AROUND - 1 - k for k in (column, column + 1))
            pair = [(a, d, b), (a, c, d)] if flip else [(a, b, d), (a, d, c)]
            caps.extend(pair)
    return replace(body, faces=np.concatenate([body.faces, np.array(caps, int)]))
