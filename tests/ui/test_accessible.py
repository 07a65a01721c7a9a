"""Who hears the screens gets all of them: each thing once, in plain words, in the order of reading."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

import pytest

from tests.ui.conftest import Arrive
from tests.ui.lively import COMPARING, TURNING
from tests.ui.option_decks import SLIDES as OPTION_SLIDES
from tests.ui.option_decks import WITH_OPTIONS
from tests.ui.tree import problems, tree
from tests.ui.visitor import Visitor

PAGES = (
    "parts/joint",
    "choices/compare",
    "choices/steps",
    "choices/people",
    "choices/options",
    "way/first",
    "way/new",
)
LIVELY = {"turn": TURNING, "compare": COMPARING}
LIVELY_SLIDE = {"turn": "parts/wheel", "compare": "parts/pair"}
NAMED = (
    "Rest\nRest is told here in a few plain words.",
    "Exercise\nExercise is told here in a few plain words.",
)


def walked(visitor: Visitor, *screens: tuple[str, Callable[[], object]]) -> dict[str, list[str]]:
    """What is wrong on which screen."""
    found = {}
    for name, go in screens:
        go()
        visitor.settle()
        found[name] = problems(visitor)
    return {name: wrong for name, wrong in found.items() if wrong}


def test_every_page_can_be_heard(wide: Visitor) -> None:
    it = wide.navigation
    pages = [(name, partial(it.open, name)) for name in PAGES]
    assert walked(wide, ("attract", lambda: None), ("home", it.begin), *pages) == {}


def test_every_card_can_be_heard(wide: Visitor) -> None:
    it = wide.begin("parts/joint").navigation
    menus = [(name, partial(it.toggleMenu, name)) for name in ("textSize", "contrast", "reach")]
    cards: list[tuple[str, Callable[[], object]]] = [
        ("term", lambda: it.openTerm("ball")),
        ("sources", lambda: (it.closeOverlay(), it.openSources())),
        ("close-up", lambda: (it.closeOverlay(), it.openFocus())),
        ("chosen", lambda: it.chooseStructure("socket")),
        *menus,
        ("idle", it.warnIdle),
    ]
    assert walked(wide, *cards) == {}


def test_every_choice_can_be_heard(arrive: Arrive) -> None:
    visitor = arrive(WITH_OPTIONS)
    it = visitor.navigation
    steps = [(name, partial(it.open, name)) for name in OPTION_SLIDES]
    compare = ("comparison", lambda: visitor.touch_button(*NAMED, "Compare these 2"))
    assert walked(visitor, ("home", it.begin), *steps[1:], steps[0], compare) == {}
    assert ("Cell", "Risks\nExercise\nExercise is told here in a few plain words.") in told(visitor)
    it.setLanguage("ar")
    assert walked(visitor, ("arabic", visitor.settle)) == {}
    assert ("Heading", "Side by side, ar") in told(visitor)


@pytest.mark.parametrize("kind", LIVELY)
def test_figures_that_move_can_be_heard(arrive: Arrive, kind: str) -> None:
    visitor = arrive(LIVELY[kind])
    assert walked(visitor, ("figure", lambda: visitor.begin(LIVELY_SLIDE[kind]))) == {}


def test_questions_say_what_became_of_an_answer(wide: Visitor) -> None:
    wide.begin("parts/joint").touch_button("Next")
    assert walked(wide, ("asked", wide.settle), ("wrong", lambda: wide.touch_button("The needle"))) == {}
    (answer,) = (each for each in tree(wide) if each.name == "The needle")
    assert answer.description == "Not quite"
    assert walked(wide, ("right", lambda: wide.touch_button("The ball"))) == {}


def test_steps_and_icon_arrays_are_said_once(wide: Visitor) -> None:
    wide.begin("choices/steps")
    assert ("StaticText", "Step 1 of 3\nLie down.") in told(wide)
    wide.begin("choices/people")
    assert len([name for role, name in told(wide) if role == "Graphic" and " of 100\n" in name]) == len(
        wide.all_of("PeopleArray")
    )


def told(visitor: Visitor) -> list[tuple[str, str]]:
    """Role and name of all there is."""
    return [(each.role.name, each.name) for each in tree(visitor)]
