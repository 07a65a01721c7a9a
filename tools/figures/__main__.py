"""Makes figures by name: `./run figures hip-front socket`, or all of them with no name."""

from __future__ import annotations

import argparse
import difflib
import sys
import textwrap
import time
from collections.abc import Callable, Iterable, Mapping, Sequence
from importlib import import_module
from typing import Final

from tools.figures.writing import ASSETS

Maker = Callable[[], object]

# Each module has `FIGURES: Final = {"name": function}`. They are read one by one, so that a module that
# doesn't load stops only its own figures.
MODULES: Final = (
    "tools.figures.bones",
    "tools.figures.bones_pelvis",
    "tools.figures.bones_socket",
    "tools.figures.joint.bumps",
    "tools.figures.joint.cartilage",
    "tools.figures.joint.labrum",
    "tools.figures.joint.seal",
    "tools.figures.joint.section",
    "tools.figures.joint.trouble",
    "tools.figures.procedures.fat",
    "tools.figures.procedures.front",
    "tools.figures.procedures.injection",
    "tools.figures.procedures.keyhole",
    "tools.figures.procedures.marrow",
    "tools.figures.procedures.replacement",
    "tools.figures.procedures.xray_injection",
    "tools.figures.scenes.body",
    "tools.figures.scenes.choices",
    "tools.figures.scenes.evidence",
    "tools.figures.scenes.exercises",
    "tools.figures.scenes.marrow_content",
    "tools.figures.scenes.options",
    "tools.figures.scenes.prepare",
    "tools.figures.scenes.recovery",
    "tools.figures.scenes.spin",
    "tools.figures.scenes.tests",
    "tools.figures.scenes.visit",
    "tools.figures.scenes.warnings",
    "tools.figures.soft.back",
    "tools.figures.soft.front",
    "tools.figures.soft.nerves",
    "tools.figures.soft.side",
    "tools.figures.turntable",
)


def main(arguments: Sequence[str]) -> int:
    """Make the named figures, all when none is named; returns the process's exit code.

    0 when all are made, 1 when a module does not load and so not all figures can be made, 2 for a name
    that no figure has: then none is made.
    """
    names = arguments_of(arguments)
    known, broken = makers()
    unknown = [name for name in names if name not in known]
    if unknown:
        print(advice(unknown, known), file=sys.stderr)
        return 2
    for name in dict.fromkeys(names) or sorted(known):
        start = time.monotonic()
        known[name]()
        print(f"{name}: {time.monotonic() - start:.1f} s", flush=True)
    return 1 if broken and not names else 0


def arguments_of(arguments: Sequence[str]) -> list[str]:
    """The names of figures on the command line; `--help` and unknown options end the process."""
    there = [path.name for path in ASSETS.iterdir()] if ASSETS.exists() else []
    parser = argparse.ArgumentParser(
        prog="./run figures",
        formatter_class=argparse.RawDescriptionHelpFormatter,
        description="Make figures anew and write them to assets/figures.\n"
        "A drawing takes seconds, a render one or two minutes, a turntable up to ten; all of them half an hour.",
        epilog="\n".join(listed(there)),
    )
    parser.add_argument("names", nargs="*", metavar="NAME", help="which figures; all when none is named")
    found: list[str] = parser.parse_args(arguments).names
    return found


def advice(unknown: Iterable[str], known: Iterable[str]) -> str:
    """What to say of names that are not there: what was probably meant, and the names that there are."""
    lines = []
    for name in unknown:
        like = difflib.get_close_matches(name, known, n=1)
        lines.append(f"no figure {name!r}" + (f"; did you mean {like[0]!r}?" if like else ""))
    return "\n".join([*lines, *listed(known)])


def listed(names: Iterable[str]) -> list[str]:
    """Lines that list the names of figures."""
    return textwrap.wrap(f"There are: {' '.join(sorted(names))}", 100, break_on_hyphens=False)


def makers() -> tuple[dict[str, Maker], list[str]]:
    """Every figure's function by the figure's name, and the modules that don't load, which are told of."""
    found: dict[str, Maker] = {}
    broken: list[str] = []
    for module in MODULES:
        try:
            figures: Mapping[str, Maker] = import_module(module).FIGURES
        except Exception as error:  # noqa: BLE001  (whatever it is, the other modules still work)
            print(f"{module}: {error!r}", file=sys.stderr)
            broken.append(module)
            continue
        found.update(figures)
    return found, broken


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
