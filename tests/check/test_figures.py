"""Figures that nothing shows, that have too many labels, or that nobody gave a licence for."""

from __future__ import annotations

from pathlib import Path

import pytest

from kiosk.check.checking import check_deck
from kiosk.check.figures import RULES
from kiosk.check.subject import Subject
from kiosk.deck.loader import load_deck
from tests.deck.decks import JOINT_SVG, JOINT_YAML, small_deck

IMAGE = "![Balls.](../../../assets/figures/many/figure.svg)"
LICENSES = "assets/LICENSES.md"


def found(root: Path, **files: str) -> list[tuple[str, str, int]]:
    deck = load_deck(small_deck(root, {**files}))
    assert deck.findings == ()
    return [
        (one.rule, one.position.file, one.position.line)
        for one in check_deck(Subject(deck)).findings
        if one.rule in RULES
    ]


def test_a_figure_that_is_used_is_fine(tmp_path: Path) -> None:
    assert found(tmp_path) == []


def test_a_figure_that_nothing_shows_is_told(tmp_path: Path) -> None:
    extra = {"assets/figures/other/figure.yaml": JOINT_YAML, "assets/figures/other/figure.svg": JOINT_SVG}
    assert found(tmp_path, **extra) == [("figure-unused", "assets/figures/other/figure.yaml", 1)]


def test_a_figure_that_is_part_of_a_comparison_is_used(tmp_path: Path) -> None:
    files = {
        "assets/figures/other/figure.yaml": JOINT_YAML,
        "assets/figures/other/figure.svg": JOINT_SVG,
        "assets/figures/both/figure.yaml": "kind: compare\nbefore: joint\nafter: other\n",
        "en/20-choices/20-steps.md": "# A\n\n![Two.](../../../assets/figures/both/figure.svg)\n\nIt turns.\n",
    }
    assert found(tmp_path, **files) == []


@pytest.mark.parametrize(("number", "fires"), [(7, False), (8, True)])
def test_no_more_than_seven_labels(number: int, fires: bool, tmp_path: Path) -> None:
    names = [f"part-{place}" for place in range(number)]
    structures = "".join(
        f"  {name}: {{term: ball, anchor: [{9 + place}, 9]}}\n" for place, name in enumerate(names)
    )
    groups = "".join(f'<g id="{name}"><path d="M0 0h9v9z"/></g>' for name in names)
    files = {
        "assets/figures/many/figure.yaml": f"kind: drawing\nviewBox: [0, 0, 99, 99]\nstructures:\n{structures}",
        "assets/figures/many/figure.svg": f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 99 99">{groups}</svg>',
        "en/20-choices/20-steps.md": f'# A\n\n{IMAGE}{{ labels="{" ".join(names)}" }}\n\nB.\n',
    }
    expected = [("figure-labels", "content/en/20-choices/20-steps.md", 3)] if fires else []
    assert found(tmp_path, **files) == expected


@pytest.mark.parametrize(
    ("rows", "missing"),
    [
        ("| `figures` | drawings | here | CC BY 4.0 |\n", []),
        ("| `assets/figures/` | drawings | here | CC BY 4.0 |\n", []),
        ("| `figures/joint`, `figures/cover` | drawings | here | CC BY 4.0 |\n", []),
        ("| `figures/joint` | a drawing | here | CC BY 4.0 |\n", ["cover"]),
        ("| `icons` | icons | here | CC BY 4.0 |\n", ["cover", "joint"]),
    ],
)
def test_the_list_of_licenses_names_every_figure(rows: str, missing: list[str], tmp_path: Path) -> None:
    expected = [("figure-license", f"assets/figures/{name}/figure.yaml", 1) for name in missing]
    assert found(tmp_path, **{LICENSES: f"# Licences\n\n{rows}"}) == expected
