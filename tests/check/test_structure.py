"""How chapters begin and end, and slides that say more than one thing."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from pathlib import Path
from tempfile import mkdtemp

import pytest

from kiosk.check.checking import check_deck
from kiosk.check.subject import Subject
from kiosk.deck.loader import load_deck
from tests.deck.decks import SMALL, chapter_page, write_deck

Rules = Callable[[Mapping[str, str]], set[tuple[str, str, int]]]
QUESTION = """
## What turns?

- [{first}] The ball

    {reply}

- [{second}] The needle

    No. The needle is thin.
"""
GOOD = {
    "10-start.md": "# See how it works\n\nThis part shows:\n\n- the ball\n- the socket\n",
    "20-ball.md": "# The ball turns\n\nIt is round.\n",
    "30-summary.md": "# What to remember\n\nThe ball turns in the socket.\n"
    + QUESTION.format(first="x", second=" ", reply="Yes. It turns in the socket."),
}


@pytest.fixture
def rules(tmp_path: Path) -> Rules:
    """The findings of the structure family in a deck of one chapter: rule, file, line."""

    def found(slides: Mapping[str, str]) -> set[tuple[str, str, int]]:
        small = {name: text for name, text in SMALL.items() if not name.startswith("en/")}
        files = {**small, "en/index.md": SMALL["en/index.md"], "en/glossary.md": SMALL["en/glossary.md"]}
        files["paths.yaml"] = "paths: []\n"
        files["en/10-parts/index.md"] = chapter_page("The parts")
        files |= {f"en/10-parts/{name}": text for name, text in slides.items()}
        deck = load_deck(write_deck(Path(mkdtemp(dir=tmp_path)), files))
        assert deck.findings == ()
        kept = {"chapter", "duplicate", "right", "reply", "too"}
        return {
            (one.rule, one.position.file.rpartition("/")[2], one.position.line)
            for one in check_deck(Subject(deck)).findings
            if one.rule.partition("-")[0] in kept
        }

    return found


def test_a_chapter_that_says_what_comes_sums_up_and_asks_is_fine(rules: Rules) -> None:
    assert rules(GOOD) == set()


@pytest.mark.parametrize(
    ("first", "fires"),
    [
        ("# Your joint is strong\n\nIt carries you.\n", True),
        ("# Your joint\n\n[The ball](slide:parts/ball) comes first.\n", True),
        ("# Your joint\n\nSee [a ball](slide:parts/ball), then [a sum](slide:parts/summary).\n", False),
        ("# Your joint\n\nWe show why the ball turns, and what to remember.\n", False),
    ],
)
def test_a_chapter_begins_with_what_it_covers(first: str, fires: bool, rules: Rules) -> None:
    assert (("chapter-opening", "10-start.md", 1) in rules({**GOOD, "10-start.md": first})) is fires


def test_a_cover_without_words_may_come_before_the_opening(rules: Rules) -> None:
    cover = "# Your joint\n\n![A big round blue ball.](../../../assets/figures/cover/figure.svg)\n"
    assert rules({**GOOD, "05-cover.md": cover}) == set()


def test_a_chapter_ends_with_a_summary_and_a_question(rules: Rules) -> None:
    slides = {**GOOD, "40-more.md": "# It is round\n\nYes.\n", "50-last.md": "# It is blue\n\nYes.\n"}
    assert rules(slides) == {("chapter-summary", "50-last.md", 1), ("chapter-teach-back", "50-last.md", 1)}


def test_a_summary_is_known_by_its_name_or_its_title(rules: Rules) -> None:
    slides = {**GOOD, "30-summary.md": GOOD["30-summary.md"].replace("What to remember", "The ball again")}
    assert rules(slides) == set()
    named = {name.replace("summary", "end"): text for name, text in slides.items()}
    assert rules(named) == {("chapter-summary", "30-end.md", 1)}


def test_a_short_chapter_needs_a_question_only(rules: Rules) -> None:
    assert rules({"20-ball.md": GOOD["20-ball.md"]}) == {("chapter-teach-back", "20-ball.md", 1)}


def test_more_than_six_points_are_more_than_one_idea(rules: Rules) -> None:
    points = [f"- point {number}\n" for number in range(6)]
    slide = "# The ball turns\n\nIt is round.\n\n"
    assert rules({**GOOD, "20-ball.md": slide + "".join(points)}) == set()
    seventh = "    - a point below a point\n"
    assert rules({**GOOD, "20-ball.md": slide + "".join([*points, seventh])}) == {
        ("too-many-points", "20-ball.md", 5)
    }


def test_no_two_slides_have_one_title(rules: Rules) -> None:
    assert rules({**GOOD, "25-again.md": "# The Ball turns\n\nStill.\n"}) in (
        {("duplicate-title", "25-again.md", 1)},
        {("duplicate-title", "20-ball.md", 1)},
    )


def test_right_answers_take_turns(rules: Rules) -> None:
    first = QUESTION.format(first="x", second=" ", reply="Yes. It turns in the socket.")
    last = QUESTION.format(first=" ", second="x", reply="It turns in the socket.").replace("No. The", "The")
    three = {**GOOD, "22-a.md": "# A\n" + first, "23-b.md": "# B\n" + first}
    assert rules(three) == set()
    assert rules({**three, "24-c.md": "# C\n" + first}) == {("right-answer-place", "22-a.md", 3)}
    assert rules({**three, "24-c.md": "# C\n" + last}) == set()


@pytest.mark.parametrize(
    ("reply", "fires"),
    [
        ("Yes.", True),
        ("Not quite. That's not right!", True),
        ("Yes. Good.", True),
        ("Yes. It turns in the socket.", False),
        ("You can say no.", False),
    ],
)
def test_a_reply_says_why(reply: str, fires: bool, rules: Rules) -> None:
    text = GOOD["30-summary.md"].replace("Yes. It turns in the socket.", reply)
    assert (("reply-bare", "30-summary.md", 7) in rules({**GOOD, "30-summary.md": text})) is fires
