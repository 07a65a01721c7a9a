"""Much to say on a small screen in large letters: nothing is cut off, and nothing lies over anything else."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import QSizeF

from kiosk.tour.items import shown_items
from kiosk.tour.problems import find_problems
from tests.ui.conftest import STILL, Arrive
from tests.ui.visitor import Visitor

LARGE = replace(STILL, text_size=200)
JOINT = "![A joint with a needle.](../../../assets/figures/joint/figure.svg)"
LONG = "The ball sits in the socket, and turns there whenever you walk, climb or sit down. "
TITLE = "A title that is as long as a title can be"
WORD = "Hüftgelenksarthroskopienachsorgeprogramm"
FACTS = "".join(f"{name}\n:   {LONG}\n\n" for name in ("How long", "Cost", "Risks"))
STEPS = "".join(f"{number}. {LONG}\n" for number in (1, 2, 3))
ANSWERS = f"- [x] {LONG}\n\n    {LONG}\n\n- [ ] {LONG} No.\n\n    {LONG}\n"
QUESTION = f"## What turns in the socket when you walk or climb?\n\n{ANSWERS}"
TABLE = f"| | This | That |\n|---|---|---|\n| What | {LONG} | {LONG} |\n| Why | {LONG} | {LONG} |\n\n"
SLIDES = {
    "steps and facts": f"# {TITLE}\n\n{JOINT}\n\nThree steps, and no more.\n\n{STEPS}\n{FACTS}",
    "a tall callout beside a figure": f'# A callout\n\n{JOINT}\n\n!!! danger "Call at once"\n    {LONG * 3}\n',
    "a tall callout beside the title": f'# A callout\n\n!!! danger "Call at once"\n    {LONG * 3}\n\n{LONG}\n',
    "a question": f"# A question\n\n{LONG}\n\n{QUESTION}",
    "a table and words": f"# A table\n\nBoth are fine, and both take time.\n\n{TABLE}{LONG * 2}\n",
    "a word that is too wide": f"# {WORD}\n\n- {WORD} is long.\n",
}


def faults(visitor: Visitor) -> list[str]:
    size = QSizeF(visitor.window.width(), visitor.window.height())
    found = find_problems(shown_items(visitor.window.contentItem()), size)
    return [f"{each.item}: {each.detail}" for each in found if each.kind not in {"too-small", "broken"}]


def walk(visitor: Visitor) -> list[list[str]]:
    """What is wrong on each page of the slide."""
    pages = [faults(visitor)]
    while visitor.navigation.page + 1 < visitor.navigation.pageCount:
        visitor.navigation.next()
        visitor.settle()
        pages.append(faults(visitor))
    return pages


@pytest.mark.parametrize(
    "panel", [(1024, 768), (1920, 1080), (1080, 1920)], ids=lambda it: f"{it[0]}x{it[1]}"
)
@pytest.mark.parametrize("slide", SLIDES)
def test_all_of_it_can_be_read(slide: str, panel: tuple[int, int], arrive: Arrive) -> None:
    visitor = arrive({"en/20-choices/40-much.md": SLIDES[slide]}, panel, options=LARGE).begin("choices/much")
    assert [page for page in walk(visitor) if page] == []


def test_what_follows_the_steps_has_parts_of_its_own(arrive: Arrive) -> None:
    changes = {"en/20-choices/40-much.md": SLIDES["steps and facts"]}
    visitor = arrive(changes, (1024, 768), options=LARGE).begin("choices/much")
    steps = []
    while visitor.navigation.page + 1 < visitor.navigation.pageCount:
        steps.append(visitor.navigation.step)
        visitor.navigation.next()
        visitor.settle()
    assert [step for step in steps if step >= 0] == [0, 1, 2]
    assert visitor.navigation.step == -1
    assert visitor.sees("Risks")


def test_only_the_last_step_says_that_there_is_more(arrive: Arrive) -> None:
    changes = {"en/20-choices/40-much.md": SLIDES["steps and facts"]}
    visitor = arrive(changes, options=LARGE).begin("choices/much")
    while visitor.navigation.step < 2:
        assert ("More" in visitor.names()) == (visitor.navigation.step < 0)
        visitor.navigation.next()
        visitor.settle()
    assert "More" in visitor.names()
