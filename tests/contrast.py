"""Contrast as WCAG 2 counts it (1.4.3, 1.4.11)."""

from __future__ import annotations

from collections import Counter

from PySide6.QtCore import QRect
from PySide6.QtGui import QColor, QImage


def parts(color: QColor) -> tuple[float, float, float]:
    """Red, green and blue, 0 to 1."""
    return color.redF(), color.greenF(), color.blueF()


def over(color: QColor, ground: QColor) -> QColor:
    """What is seen of a color that lets something through."""
    share = color.alphaF()
    mixed = [
        share * one + (1 - share) * other for one, other in zip(parts(color), parts(ground), strict=True)
    ]
    return QColor.fromRgbF(*mixed)


def luminance(color: QColor) -> float:
    linear = [part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts(color)]
    return float(0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2])


def contrast(one: QColor, other: QColor) -> float:
    """From 1 to 21; what lets something through lies on the other."""
    lighter, darker = sorted((luminance(over(one, other)), luminance(other)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


def drawn_contrast(picture: QImage, box: QRect) -> float:
    """Of what is drawn in the box: its commonest color against the one that differs most and is no mere edge."""
    part = picture.copy(box.intersected(picture.rect())).convertToFormat(QImage.Format.Format_RGB32)
    found = Counter(memoryview(part.constBits()).cast("I"))
    if not found:
        return 1
    enough = max(4, part.width() * part.height() // 500)
    (ground, _), *_ = found.most_common(1)
    inks = [QColor.fromRgb(value) for value, count in found.items() if count >= enough]
    return max(contrast(ink, QColor.fromRgb(ground)) for ink in inks)
