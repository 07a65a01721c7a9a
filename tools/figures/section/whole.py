"""Paints a whole slice in the right order, and the labrum in each of its forms."""

from __future__ import annotations

import numpy as np
from shapely import Geometry

from tools.figures import palette
from tools.figures.ink.canvas import Canvas, Pen
from tools.figures.ink.marks import hatched, problem
from tools.figures.ink.paint import UPPER_LEFT, Body, Soft, glow, inner_shade, shade, solid_fill
from tools.figures.ink.shapes import band, beside
from tools.figures.section import paint
from tools.figures.section.labrum import LabrumParts
from tools.figures.section.paint import Sheet
from tools.figures.section.places import WHOLE, Place
from tools.figures.section.slice import Section


def paint_section(canvas: Canvas, section: Section, place: Place = WHOLE) -> None:
    """Paint every structure of the slice, each as a top-level group, on top of what is there."""
    sheet = Sheet(canvas, place)
    paint_joint_behind(sheet, section)
    paint_tendons(sheet, section)
    paint_muscles(sheet, section)
    paint_bones(sheet, section)
    paint_labrum(sheet, section.labrum)


def paint_around(canvas: Canvas, section: Section, place: Place) -> None:
    """For crops: all but the labrum; the muscles are pale, one group, so that the eye stays on the joint."""
    sheet = Sheet(canvas, place)
    paint_joint_behind(sheet, section)
    with canvas.group("muscle-around", opacity=0.5):
        paint_tendons(sheet, section)
        paint_muscles(sheet, section)
    paint_bones(sheet, section)


def paint_muscles(sheet: Sheet, section: Section) -> None:
    """The bellies."""
    for muscle in section.muscles:
        paint.muscle(sheet, f"muscle-{muscle.name}", section.belly(muscle), muscle.borders)


def paint_tendons(sheet: Sheet, section: Section) -> None:
    """The tendons: the bones come on top of their ends, the bellies on their beginnings."""
    for muscle in section.muscles:
        if not muscle.tendon.is_empty:
            paint.tendon(sheet, f"tendon-{muscle.name}", muscle.tendon, muscle.tendon_borders)


def paint_joint_behind(sheet: Sheet, section: Section) -> None:
    """Fluid and sleeve: the bones come on top."""
    canvas, soft = sheet.canvas, section.soft
    fluid = paint.parts_line(sheet, soft.fluid)
    with canvas.group("joint-fluid"):
        canvas.path(fluid, palette.FLUID.base)
        inner_shade(canvas, fluid, Soft("#7FB4D2", 0.35, 18 * sheet.size))
    for name, part, inward in (("superior", soft.upper, 1), ("inferior", soft.lower, -1)):
        paint.strip(sheet, f"capsule-{name}", (part.area, part.middle), palette.CAPSULE)
        lining = sheet.view.points(beside(part.middle, -inward * 1.45)[8:-8])
        with canvas.group(f"synovium-{name}"):
            canvas.path(band(lining[::10], 3.6 * sheet.size), palette.SYNOVIUM.base)


def paint_bones(sheet: Sheet, section: Section) -> None:
    """Both bones with their cartilage, and what lies between them."""
    soft, pelvis, femur = section.soft, section.pelvis, section.femur
    paint.bone(sheet, "bone-pelvis", pelvis, paint.pelvis_beams)
    paint.fat_pad(sheet, soft.fat_pad)
    paint.strip(sheet, "ligamentum-teres", (soft.ligament.area, soft.ligament.middle), palette.LIGAMENT)
    paint.bone(sheet, "bone-femur", femur, paint.femur_beams)
    paint.cartilage(sheet, "cartilage-femoral", femur, section.shift)
    paint.cartilage(sheet, "cartilage-acetabular", pelvis, (0, 0))
    canvas, tissue = sheet.canvas, palette.TRANSVERSE_LIGAMENT
    shape = sheet.view.shape(soft.transverse)
    with canvas.group("ligament-transverse"):
        solid_fill(canvas, shape, tissue, Body(12 * sheet.size))
        canvas.path(shape, pen=Pen(tissue.edge, 2.2))


def paint_labrum(sheet: Sheet, parts: LabrumParts) -> None:
    """The labrum, with its fault as `labrum-tear`, or with the anchor and the stitch of a repair."""
    canvas, size = sheet.canvas, sheet.size
    if parts.anchor.area > 0:
        with canvas.group("anchor"):
            _anchor(sheet, parts.anchor)
    with canvas.group("labrum"):
        labrum_body(sheet, parts.body, parts.fibres)
        canvas.path(sheet.view.shape(parts.seam), pen=Pen(palette.LABRUM.edge, 2.2 * size, dash="1 9"))
    if parts.fault.area > 0:
        with canvas.group("labrum-tear"):
            problem(canvas, sheet.view.shape(parts.fault), size**0.5)
            paint_threads(sheet, parts)
    if parts.stitch.length > 0:
        with canvas.group("stitch"):
            _stitch(sheet, parts.stitch)


def paint_threads(sheet: Sheet, parts: LabrumParts) -> None:
    """Torn fibres that grow out of the labrum, within a group that is open."""
    threads, body = sheet.view.shape(parts.threads), sheet.view.shape(parts.body)
    sheet.canvas.path(threads, "#249084")
    free = threads.boundary.difference(body.buffer(-2))
    sheet.canvas.path(free, pen=Pen(palette.LABRUM.edge, 1.8 * sheet.size**0.5))


def extra_bone(sheet: Sheet, name: str, extra: Geometry) -> None:
    """Bone that is more than usual: hatched, without alarm; nothing where there is none."""
    if extra.area < 0.5:
        return
    canvas, shape = sheet.canvas, sheet.view.shape(extra)
    with canvas.group(name):
        canvas.path(shape, palette.BONE.shade)
        canvas.path(hatched(shape, 7, -45), pen=Pen(palette.BONE.edge, 2.0))
        canvas.path(shape, pen=Pen(palette.BONE.edge, 2.4))


def _anchor(sheet: Sheet, shape: Geometry) -> None:
    """A small plug in the bone of the rim, with its ribs."""
    canvas, size = sheet.canvas, sheet.size
    drawn = sheet.view.shape(shape)
    glow(canvas, drawn, Soft("#5A3416", 0.3, 9 * size), shift=(1, 2))
    solid_fill(canvas, drawn, palette.STEEL, Body(9 * size))
    angle = np.degrees(np.arctan2(*np.subtract(drawn.exterior.coords[1], drawn.exterior.coords[0])[::-1]))
    canvas.path(hatched(drawn, 11 * size, 90 - angle), pen=Pen(palette.STEEL.edge, 1.8 * size, 0.55))
    canvas.path(drawn, pen=Pen(palette.STEEL.edge, 2.4))


def _stitch(sheet: Sheet, line: Geometry) -> None:
    """The thread around the labrum, light with a dark edge, twisted."""
    drawn = sheet.view.shape(line)
    size = sheet.size
    sheet.canvas.path(drawn, pen=Pen(palette.INK, 5.6 * size))
    sheet.canvas.path(drawn, pen=Pen("#FFFFFF", 3.4 * size))
    sheet.canvas.path(drawn, pen=Pen(palette.STEEL.shade, 3.2 * size, dash="1 5"))


def labrum_body(sheet: Sheet, body: Geometry, lines: Geometry) -> None:
    """The labrum itself, within a group that is open."""
    canvas, size, tissue = sheet.canvas, sheet.size, palette.LABRUM
    shape = sheet.view.shape(body)
    left, top, right, bottom = shape.bounds
    glow(canvas, shape, Soft("#0B2F2E", 0.2, 10 * size), shift=(1.5, 3))
    fill = canvas.linear((left, top), (right, bottom), (0, tissue.lit), (0.5, "#1F857A"), (1, tissue.base))
    canvas.path(shape, fill)
    drawn = sheet.view.shape(lines).intersection(shape.buffer(-1.5 * size))
    canvas.path(drawn, pen=Pen(tissue.edge, round(1.4 * size, 1), 0.5))
    shade(canvas, shape, Soft(tissue.edge, 0.34, 11 * size))
    shade(canvas, shape, Soft("#BFF5EC", 0.4, 6 * size), UPPER_LEFT)
    canvas.path(shape, pen=Pen(tissue.edge, 2.4 * np.sqrt(size)))
