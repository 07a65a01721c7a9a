"""How well the colors of each theme stand out from each other, by WCAG's formula."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Final

from PySide6.QtGui import QColor

from kiosk.operate.rows import Row, judged

PART = "Contrast"
_READ: Final = (
    ("ink", "paper"),
    ("ink", "surface"),
    ("ink", "sunk"),
    ("ink2", "paper"),
    ("ink2", "surface"),
    ("ink", "primaryTint"),
    ("ink", "goodTint"),
    ("ink", "careTint"),
    ("good", "goodTint"),
    ("care", "careTint"),
    ("pictureInk", "pictureLabel"),
    ("inkOnAttract", "attractTop"),
    ("inkOnAttract", "attractBottom"),
    ("ink2OnAttract", "attractTop"),
    *((f"chapterColors[{chapter}]", ground) for chapter in range(3) for ground in ("paper", "surface")),
    *(("ink", f"chapterTints[{chapter}]") for chapter in range(3)),
)
_ON_CONTROLS: Final = (
    ("inkOnPrimary", "primary"),
    ("inkOnPrimary", "pressed"),
    ("inkOnAccent", "accent"),
    ("inkOnAccent", "accentPressed"),
    *(("inkOnPrimary", f"chapterColors[{chapter}]") for chapter in range(3)),
)
_EDGES: Final = (
    ("lineStrong", "paper"),
    ("lineStrong", "surface"),
    ("primary", "paper"),
    ("primary", "surface"),
    ("focusIn", "focusOut"),
    ("pictureLine", "pictureLabel"),
)
PAIRS: Final = (
    ("Words that are read", _READ, 7.0, "WCAG 1.4.3 (4.5), 1.4.6 (7)"),
    ("Words on buttons", _ON_CONTROLS, 4.5, "WCAG 1.4.3"),
    ("Edges of controls, focus", _EDGES, 3.0, "WCAG 1.4.11"),
)
"""What lies on what, by the theme's names, and the least ratio."""
NAMES: Final = tuple(sorted({name for _, pairs, _, _ in PAIRS for pair in pairs for name in pair}))
"""All colors that are needed of a theme."""


def ratio(one: QColor, other: QColor) -> float:
    """The contrast of two colors, 1 to 21."""
    light, dark = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def _luminance(color: QColor) -> float:
    shares = (color.redF(), color.greenF(), color.blueF())
    linear = [share / 12.92 if share <= 0.04045 else ((share + 0.055) / 1.055) ** 2.4 for share in shares]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def contrast_rows(themes: Mapping[str, Mapping[str, QColor]]) -> Iterator[Row]:
    """The least contrast of each kind in each theme; `themes` holds the colors `NAMES` of each."""
    for theme, colors in themes.items():
        for what, pairs, needed, clause in PAIRS:
            least, (ink, ground) = min(
                (ratio(colors[ink], colors[ground]), (ink, ground)) for ink, ground in pairs
            )
            measured = f"{least:.1f}:1 at least ({ink} on {ground})"
            good = round(least, 2) >= needed
            yield Row(PART, f"{what}, {theme}", measured, f"{needed:g}:1", clause, judged(good=good))
