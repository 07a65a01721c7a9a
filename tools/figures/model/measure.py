"""Measures the meshes against the anatomy's numbers: `python -m tools.figures.model.measure [STEP]`.

Prints a table and exits with 1 when a number is out of its tolerance. All is measured on the finished
surfaces, not taken from the model's own data.
"""

from __future__ import annotations

import sys

from tools.figures.model import measure_hip, measure_landmarks, measure_thigh
from tools.figures.model.measuring import Measure
from tools.figures.model.registry import load

MESHES = ("femur", "cartilage-femoral", "pelvis", "labrum")


def all_measures(step: float) -> list[Measure]:
    """Return every number, measured on meshes of a grid of `step` millimetres."""
    meshes = {name: load(name, step) for name in MESHES}
    rooms = (measure_thigh, measure_hip, measure_landmarks)
    return [measure for room in rooms for measure in room.measures(meshes)]


def main() -> int:
    """Print the table; return 1 when a number misses."""
    step = float(sys.argv[1]) if len(sys.argv) > 1 else 1.0
    found = all_measures(step)
    for measure in found:
        verdict = "MISSES" if measure.misses else ""
        print(
            f"{measure.name:36}{measure.found:8.1f}{measure.wanted:8.1f} ±{measure.tolerance:<4g} {verdict}"
        )
    return int(any(measure.misses for measure in found))


if __name__ == "__main__":
    sys.exit(main())
