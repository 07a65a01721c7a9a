"""Every figure that is checked in can be made again, and is there for a reason.

What makes the figures needs packages that the checks do without, so its sources are read, not run.
"""

from __future__ import annotations

import ast
import re
import sys
from collections.abc import Iterator
from pathlib import Path
from types import SimpleNamespace

import pytest
import yaml

from tools.figures import __main__ as making
from tools.figures.spare import SPARE

ROOT = Path(__file__).resolve().parents[2]
ASSETS = ROOT / "assets" / "figures"
SOURCES = ROOT / "tools" / "figures"


def module_of(path: Path) -> str:
    return ".".join(path.relative_to(ROOT).with_suffix("").parts)


def constants(tree: ast.Module) -> dict[str, str]:
    """The names of a module that stand for a text."""
    found = {}
    for node in tree.body:
        if isinstance(node, ast.AnnAssign) and isinstance(node.value, ast.Constant):
            found[ast.unparse(node.target)] = str(node.value.value)
    return found


def listed(path: Path) -> Iterator[str]:
    """The names of figures in a module's table."""
    tree = ast.parse(path.read_text())
    known = constants(tree)
    for node in tree.body:
        if isinstance(node, ast.AnnAssign) and ast.unparse(node.target) == "FIGURES":
            assert isinstance(node.value, ast.Dict), f"{path}: FIGURES is not a plain table"
            for key in node.value.keys:
                assert key is not None, f"{path}: FIGURES has an entry without a name"
                yield str(ast.literal_eval(key)) if isinstance(key, ast.Constant) else known[ast.unparse(key)]


def all_listed() -> dict[str, str]:
    """Every figure that a table lists, with its module."""
    found: dict[str, str] = {}
    for path in sorted(SOURCES.rglob("*.py")):
        for name in listed(path):
            assert name not in found, f"{name} is in {found[name]} and in {module_of(path)}"
            found[name] = module_of(path)
    return found


def folders() -> set[str]:
    return {path.name for path in ASSETS.iterdir() if path.is_dir()}


def used_by_content() -> set[str]:
    texts = (path.read_text(encoding="utf-8") for path in (ROOT / "content" / "en").rglob("*.md"))
    return {name for text in texts for name in re.findall(r"assets/figures/([a-z0-9-]+)/", text)}


def used_by_figures() -> set[str]:
    """What comparisons and turntables are made of."""
    found: set[str] = set()
    for path in ASSETS.glob("*/figure.yaml"):
        said = yaml.safe_load(path.read_text(encoding="utf-8"))
        found |= {said[key] for key in ("before", "after") if key in said}
        found |= {said["layer"]["figure"]} if "layer" in said else set()
    return found


def test_every_figure_that_is_checked_in_can_be_made_again() -> None:
    assert folders() - set(all_listed()) == set()


def test_every_figure_that_can_be_made_is_checked_in() -> None:
    assert set(all_listed()) - folders() == set()


def test_the_command_knows_every_module_that_makes_figures() -> None:
    assert set(all_listed().values()) == set(making.MODULES)


def test_every_figure_is_shown_or_kept_for_a_reason() -> None:
    unused = folders() - used_by_content() - used_by_figures()
    assert unused == set(SPARE), "use it in the content, or say in tools/figures/spare.py why it is kept"


@pytest.fixture
def made(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The command with two figures, `ball` and `socket`, that only write down that they were made."""
    done: list[str] = []
    figures = {name: lambda name=name: done.append(name) for name in ("socket", "ball")}
    monkeypatch.setitem(sys.modules, "stand_in", SimpleNamespace(FIGURES=figures))
    monkeypatch.setattr(making, "MODULES", ("stand_in",))
    return done


def test_named_figures_are_made_with_a_line_each(made: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    assert making.main(["socket"]) == 0
    assert made == ["socket"]
    assert re.fullmatch(r"socket: [\d.]+ s\n", capsys.readouterr().out)


def test_without_a_name_all_figures_are_made(made: list[str]) -> None:
    assert making.main([]) == 0
    assert made == ["ball", "socket"]


def test_an_unknown_name_makes_nothing_and_the_nearest_is_said(
    made: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    assert making.main(["ball", "sockte"]) == 2
    assert made == []
    assert "no figure 'sockte'; did you mean 'socket'?" in capsys.readouterr().err


def test_a_module_that_does_not_load_stops_only_its_own_figures(
    made: list[str], monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(making, "MODULES", ("stand_in", "not_there"))
    assert making.main([]) == 1
    assert made == ["ball", "socket"]
    assert "not_there" in capsys.readouterr().err


def test_help_lists_the_figures(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as end:
        making.main(["--help"])
    assert end.value.code == 0
    assert "hip-section-tear" in capsys.readouterr().out
