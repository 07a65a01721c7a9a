"""Makes figures by name: `python -m tools.figures hip-front socket`, or all of them with no name."""

from __future__ import annotations

import sys
import time
from collections.abc import Callable, Mapping, Sequence
from importlib import import_module
from typing import Final

Maker = Callable[[], object]

# Each module has `FIGURES: Final = {"name": function}`. They are read one by one, so that a module that
# doesn't load stops only its own figures.
MODULES: Final = (
    "tools.figures.bones",
    "tools.figures.bones_pelvis",
    "tools.figures.bones_socket",
    "tools.figures.turntable",
    "tools.figures.soft",
    "tools.figures.procedure_injection",
    "tools.figures.procedure_marrow",
    "tools.figures.procedure_keyhole",
    "tools.figures.procedure_replacement",
    "tools.figures.procedure_front",
    "tools.figures.procedure_fat",
    "tools.figures.procedure_xray",
    "tools.figures.scene_body",
    "tools.figures.scene_options",
    "tools.figures.scene_choices",
    "tools.figures.scene_exercises",
    "tools.figures.scene_tests",
    "tools.figures.scene_spin",
    "tools.figures.scene_marrow_content",
    "tools.figures.joint_section",
    "tools.figures.joint_labrum",
    "tools.figures.joint_cartilage",
    "tools.figures.joint_bumps",
    "tools.figures.joint_trouble",
    "tools.figures.joint_seal",
    "tools.figures.scene_warnings",
    "tools.figures.scene_recovery",
    "tools.figures.scene_activity",
    "tools.figures.scene_evidence",
    "tools.figures.scene_visit",
    "tools.figures.scene_prepare",
)


def makers() -> dict[str, Maker]:
    """Every figure's function by the figure's name; modules that don't load are told of and left out."""
    found: dict[str, Maker] = {}
    for module in MODULES:
        try:
            figures: Mapping[str, Maker] = import_module(module).FIGURES
        except Exception as error:  # noqa: BLE001  (whatever it is, the other modules still work)
            print(f"{module}: {error!r}", file=sys.stderr)
            continue
        found.update(figures)
    return found


def main(names: Sequence[str]) -> int:
    """Make the named figures, all when none is named; returns the process's exit code."""
    known = makers()
    unknown = [name for name in names if name not in known]
    if unknown:
        print(f"no figure {', '.join(unknown)}; there are: {', '.join(sorted(known))}", file=sys.stderr)
        return 2
    for name in names or sorted(known):
        start = time.monotonic()
        known[name]()
        print(f"{name}: {time.monotonic() - start:.0f} s")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
