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


def picked(visitor: Visitor) -> list[str]:
    return [str(card.property("name")) for card in visitor.all_of("ChoiceCard") if card.property("picked")]


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


def most(visitor: Visitor) -> int:
    return 3 if visitor.window.width() > visitor.window.height() else 2


def pick(visitor: Visitor, *indices: int) -> Visitor:
    for index in indices:
        visitor.touch(choices(visitor)[index])
    return visitor


def test_the_choices_begin_all_equal(full: Visitor) -> None:
    full.begin("choices/options")
    cards = choices(full)
    assert [spoken(card).partition("\n")[0] for card in cards] == list(CHOICES)
    assert {(card.width(), card.height()) for card in cards} == {(cards[0].width(), cards[0].height())}
    assert picked(full) == []
    assert not {"Look closer", "Start over"} & set(full.names())


def test_touched_choices_stand_side_by_side_in_the_order_of_the_table(full: Visitor) -> None:
    pick(full.begin("choices/options"), 3, 1)
    assert picked(full) == [CHOICES[1], CHOICES[3]]
    full.touch_button("Compare these 2")
    assert heads(full) == [CHOICES[1], CHOICES[3]]
    assert choices(full) == []


def test_one_alone_can_be_looked_at(full: Visitor) -> None:
    pick(full.begin("choices/options"), 1).touch_button("Look closer")
    assert heads(full) == ["Exercise"]


def test_choices_can_be_changed(full: Visitor) -> None:
    pick(full.begin("choices/options"), 0, 1).touch_button("Compare these 2", "Change choices")
    assert picked(full) == list(CHOICES[:2])
    pick(full, 0, 4).touch_button("Compare these 2")
    assert heads(full) == [CHOICES[1], CHOICES[4]]


def test_one_touch_makes_all_equal_again(full: Visitor) -> None:
    pick(full.begin("choices/options"), 0, 1).touch_button("Start over")
    assert picked(full) == []
    assert len(choices(full)) == len(CHOICES)


def test_only_as_many_as_fit_are_compared_and_the_oldest_gives_way(full: Visitor) -> None:
    last = most(full)
    pick(full.begin("choices/options"), *range(last + 1)).touch_button(f"Compare these {last}")
    assert heads(full) == list(CHOICES[1 : last + 1])
    assert f"{CHOICES[last]} effort" in full.texts()


def test_picks_go_with_the_visitor(full: Visitor) -> None:
    pick(full.begin("choices/options"), 0, 1).touch_button("Compare these 2")
    full.navigation.reset()
    full.settle()
    full.begin("choices/options")
    assert picked(full) == heads(full) == []


def test_few_choices_are_seen_at_once(small: Visitor) -> None:
    small.begin("choices/compare")
    assert heads(small) == ["Rest", "Exercise"]
    assert {"Little", "More", "Weeks", "Months"} <= set(small.texts())
