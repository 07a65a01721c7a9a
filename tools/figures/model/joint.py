"""The joint's own soft parts: cartilages, labrum, transverse ligament, fat pad, ligament of the ball.

Labrum and transverse ligament are one ring on the rim's edge, cut in two where the notch begins.
"""

from __future__ import annotations

from typing import Final

import numpy as np

from tools.figures import anatomy
from tools.figures.model.femur import AXIS, FOVEA
from tools.figures.model.socket import BONE_RADIUS, DOWN, FRONT, OUT, cylinder, floor, rim_depth
from tools.figures.solid.field import Field, Grid, mesh_of, plane, smooth_max, sphere
from tools.figures.solid.mesh import Array, Mesh
from tools.figures.solid.shapes import ball, curve

FINE = 0.45  # of the step: thin lips need a fine grid
BARE_FLOOR = 1.0  # how much further the floor reaches in cartilage than in bone
HEAD_EDGE = 8.5  # how far out along the neck the ball's cartilage reaches: two thirds of a ball
NOTCH_HALF_WIDTH = 0.42  # radians either side of six o'clock that the transverse ligament bridges
# Down, out, to the front, and half the thickness of the ligament of the ball below its pit.
LIGAMENT: Final = ((12, -23, 1, 1.6), (18, -19.5, 1, 1.6), (22.5, -14.5, 0, 1.7), (24, -10.5, 0, 1.7))
STRANDS: Final = (-1.0, 0.0, 1.0)  # side by side they make a band
SOCKET_CARTILAGE = (anatomy.HEAD_RADIUS + anatomy.FLUID_FILM, BONE_RADIUS + 0.6)


def fine_grid(step: float) -> Grid:
    """Return the grid around the ball."""
    return Grid((-38, -38, -38), (38, 38, 38), FINE * step)


def shell(grid: Grid, inner: float, outer: float) -> Field:
    """Return a hollow ball."""
    return Field(grid, sphere(grid, (0, 0, 0), outer)).remove(sphere(grid, (0, 0, 0), inner), 0.3)


def femoral_cartilage(step: float) -> Mesh:
    """Return the cartilage of the ball, the pit of its ligament left free."""
    grid = fine_grid(step)
    part = shell(grid, anatomy.HEAD_RADIUS - anatomy.CARTILAGE - 0.6, anatomy.HEAD_RADIUS)
    part.keep(plane(grid, AXIS, HEAD_EDGE), 4.5)
    return mesh_of(part.cut(ball(FOVEA * (anatomy.HEAD_RADIUS + 1.5), 6.2), 1.5), 0.4)


def socket_cartilage(step: float) -> Mesh:
    """Return the horseshoe: widest at the roof, then behind, least in front."""
    grid = fine_grid(step)
    along, _, turn = cylinder(grid)
    part = shell(grid, *SOCKET_CARTILAGE).keep(along - rim_depth(turn) - 0.3, 0.8)
    return mesh_of(part.remove(floor(grid, BARE_FLOOR), 1.2), 0.4)


def fat_pad(step: float) -> Mesh:
    """Return the fat that fills the socket's floor, a little below the cartilage's surface."""
    grid = fine_grid(step)
    along, _, turn = cylinder(grid)
    part = shell(grid, anatomy.HEAD_RADIUS + 1.0, BONE_RADIUS + 2.9)
    part.keep(floor(grid, BARE_FLOOR - 0.4), 1.5).keep(along - rim_depth(turn) + 4.5, 2)
    return mesh_of(part, 0.5)


def ring(grid: Grid) -> tuple[Field, Array]:
    """Return labrum and transverse ligament in one, and the angle from six o'clock at each point.

    The section is a triangle: base on the rim's edge, one side flush with the cartilage, tip on the ball.
    """
    along, away, turn = cylinder(grid)
    large = anatomy.LABRUM_DRAWN_LARGER
    front_top = np.exp(-(((turn - np.pi / 4) / 0.9) ** 2))
    length = anatomy.LABRUM_LENGTH * large * (0.76 + 0.24 * front_top)
    thick = anatomy.LABRUM_THICKNESS * large
    inner = anatomy.HEAD_RADIUS + anatomy.FLUID_FILM / 2
    from_inner = np.sqrt(along * along + away * away) - inner
    from_rim = (np.arctan2(along, away) - np.arcsin(rim_depth(turn) / BONE_RADIUS)) * inner
    slant = (from_inner - thick * (1 - from_rim / length)) * 0.88
    under = -from_rim - 1.6 * np.minimum(1, np.maximum(0.1, (np.pi - np.abs(turn)) / NOTCH_HALF_WIDTH - 1))
    solid = smooth_max(smooth_max(-from_inner, slant, 0.8), under, 1.0)
    return Field(grid, solid.astype(np.float32)), np.pi - np.abs(turn)


def labrum(step: float) -> Mesh:
    """Return the labrum, open at the notch."""
    part, from_six = ring(fine_grid(step))
    return mesh_of(part.keep((NOTCH_HALF_WIDTH - from_six) * 27, 0.8), 0.5)


def transverse_ligament(step: float) -> Mesh:
    """Return the band that carries the ring on over the notch, with an opening beneath it."""
    part, from_six = ring(fine_grid(step))
    return mesh_of(part.keep((from_six - NOTCH_HALF_WIDTH - 0.012) * 27, 0.8), 0.5)


def ligament_of_ball(step: float) -> Mesh:
    """Return the band from the pit of the ball down through the floor to the transverse ligament."""
    grid = fine_grid(step)
    part = Field(grid)
    for strand in STRANDS:
        path = [(*(FOVEA * 21 + FRONT * 0.6 * strand), 2.0), (*(FOVEA * 24.6 + FRONT * 1.2 * strand), 1.8)]
        path += [
            (*(DOWN * down + OUT * out + FRONT * (front + 2.2 * strand)), thick)
            for down, out, front, thick in LIGAMENT
        ]
        part.add(curve(path), 2)
    return mesh_of(part, 0.4)


MESHES: Final = {
    "cartilage-femoral": femoral_cartilage,
    "cartilage-acetabular": socket_cartilage,
    "labrum": labrum,
    "transverse-ligament": transverse_ligament,
    "fat-pad": fat_pad,
    "ligament-of-ball": ligament_of_ball,
}
