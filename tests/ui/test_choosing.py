"""Questions, and choices to compare."""

from __future__ import annotations

from PySide6.QtQuick import QQuickItem

from tests.ui.decks import CHOICES
from tests.ui.visitor import Visitor, spoken

RIGHT, WRONG = "The ball", "The needle"
YES, NO = "Yes. It turns in the socket.", "No. The needle is thin."


def asked(visitor: Visitor) -> Visitor:
    """Before the question of the small deck."""
    visitor.begin("parts/joint").touch_button("Next")
    assert visitor.sees("What turns?")
    return visitor


def lit(visitor: Visitor) -> list[str]:
    return [spoken(chip) for chip in visitor.all_of("Chip") if chip.property("chosen")]


def heads(visitor: Visitor) -> list[str]:
    return [str(head.property("text")) for head in visitor.all_of("CompareHead")]


def choices(visitor: Visitor) -> list[QQuickItem]:
    return [item for item in visitor.buttons() if spoken(item).endswith(" it is")]


def test_nothing_is_said_before_an_answer(small: Visitor) -> None:
    asked(small)
    assert small.all_of("ReplyCard") == []
    assert "Skip" in small.names()


def test_a_right_answer_is_told_so(small: Visitor) -> None:
    asked(small).touch_button(RIGHT)
    assert small.texts(small.one_of("ReplyCard")) == [YES]
    assert small.sees("Yes")
    assert "Next" in small.names()


def test_another_answer_is_not_quite_and_may_be_followed_by_another_try(small: Visitor) -> None:
    asked(small).touch_button(WRONG)
    assert small.texts(small.one_of("ReplyCard")) == [NO]
    assert small.sees("Not quite")
    small.touch_button(RIGHT)
    assert small.texts(small.one_of("ReplyCard")) == [YES]
    assert not small.sees("Not quite")


def test_an_answer_stays_while_leafing_and_goes_with_the_visitor(small: Visitor) -> None:
    asked(small).touch_button(WRONG)
    small.touch_button("Back", "Next")
    assert small.texts(small.one_of("ReplyCard")) == [NO]
    small.navigation.reset()
    small.settle()
    asked(small)
    assert small.all_of("ReplyCard") == []


def test_the_choices_begin_all_equal(full: Visitor) -> None:
    full.begin("choices/options")
    cards = choices(full)
    assert [spoken(card).partition(".")[0] for card in cards] == list(CHOICES)
    assert {(card.width(), card.height()) for card in cards} == {(cards[0].width(), cards[0].height())}
    assert lit(full) == []


def test_a_touch_lights_one_and_another_brings_all_back(full: Visitor) -> None:
    full.begin("choices/options")
    full.touch(choices(full)[1])
    assert heads(full) == lit(full) == ["Exercise"]
    full.touch_button("Back to all choices")
    assert len(choices(full)) == len(CHOICES)
    assert lit(full) == []


def test_taking_the_last_one_back_brings_all_back(full: Visitor) -> None:
    full.begin("choices/options")
    full.touch(choices(full)[0])
    full.touch_button("Rest")
    assert len(choices(full)) == len(CHOICES)


def test_only_as_many_as_fit_are_compared_and_the_oldest_gives_way(full: Visitor) -> None:
    most = 3 if full.window.width() > full.window.height() else 2
    full.begin("choices/options")
    full.touch(choices(full)[0])
    full.touch_button(*CHOICES[1 : most + 1])
    assert heads(full) == list(CHOICES[1 : most + 1])
    assert set(lit(full)) == set(heads(full))
    assert f"{CHOICES[most]} effort" in full.texts()


def test_few_choices_are_seen_at_once(small: Visitor) -> None:
    small.begin("choices/compare")
    assert heads(small) == ["Rest", "Exercise"]
    assert {"Little", "More", "Weeks", "Months"} <= set(small.texts())
