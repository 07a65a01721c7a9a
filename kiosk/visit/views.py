"""Where a structure is in each view of what can be turned or compared."""

from __future__ import annotations

from kiosk.deck.figure import Figure, Structure
from kiosk.visit.anchors import fraction


def view_count(figure: Figure) -> int:
    """How many views there are to choose from: two sides of a comparison, one of what stands still."""
    return {"turntable": len(figure.pictures), "compare": 2}.get(figure.kind, 1)


def view_places(figure: Figure, structure: Structure) -> str:
    """`VIEW=X,Y` for each view, in fractions; `VIEW=` alone where it can't be seen."""
    return ";".join(
        f"{view}=" if view in structure.hidden else f"{view}={_place(figure, structure, view)}"
        for view in range(view_count(figure))
    )


def _place(figure: Figure, structure: Structure, view: int) -> str:
    x, y = fraction(figure, structure.anchors[view])
    return f"{x:.4f},{y:.4f}"
