"""Options told alike, and gain told with harm."""

from __future__ import annotations

from pathlib import Path

import pytest

from kiosk.check.balance import check_balance
from kiosk.deck.findings import Finding
from tests.check.claim_decks import FILE, OPTIONS, PLAIN, Changes, findings, on_slide, plain_option, rules_of
from tests.deck.option_decks import ENGLISH, SLIDE, asking, option, people

REST, EXERCISE, SHOT = (f"en/options/{name}.md" for name in ("10-rest", "20-exercise", "30-new-shot"))


def found(root: Path, changes: Changes) -> list[Finding]:
    return findings(root, check_balance, {**OPTIONS, SLIDE: asking("show: compare"), **changes})


def test_options_told_alike_are_left_alone(tmp_path: Path) -> None:
    assert found(tmp_path, {}) == []


def test_names_of_aspects_are_the_same_in_all_options(tmp_path: Path) -> None:
    names = {**ENGLISH, "risks": "Small risks { #risks }"}
    (one,) = found(tmp_path, {REST: option("Rest", front="no_treatment: true", names=names, said=PLAIN)})
    assert (one.rule, one.severity, one.position.file) == ("option-names", "error", f"content/{REST}")
    assert "Risks" in one.help


@pytest.mark.parametrize(("words", "which"), [(60, "more"), (0, "fewer")])
def test_an_option_of_another_length_is_found(words: int, which: str, tmp_path: Path) -> None:
    said = {"what-it-is": "much said " * (words // 2)} if words else dict.fromkeys(PLAIN, "No.")
    (one,) = found(tmp_path, {REST: plain_option("Rest", "no_treatment: true", said)})
    assert (one.rule, one.severity) == ("option-length", "warning")
    assert f"many {which}" in one.message


def test_what_only_experimental_options_tell_is_not_counted(tmp_path: Path) -> None:
    said = {"approval": "not approved in 2021 " * 30}
    assert found(tmp_path, {SHOT: plain_option("New shot", "experimental: true", said)}) == []


def test_kinder_words_for_one_option_are_found(tmp_path: Path) -> None:
    said = {"what-it-is": "A gentle, modern shot.", "what-it-takes": "A quick, easy visit."}
    (one,) = found(tmp_path, {SHOT: plain_option("New shot", "experimental: true", said)})
    assert one.rule == "option-praise"
    assert "gentle" in one.message


@pytest.mark.parametrize("more", [people(77, total=150), people(77, after="1 year")])
def test_the_same_measure_has_one_total_and_time(more: str, tmp_path: Path) -> None:
    (one,) = found(tmp_path, {EXERCISE: plain_option("Exercise", "certainty: low", more=more)})
    assert (one.rule, one.severity) == ("option-denominator", "error")


def test_there_is_a_choice_to_wait(tmp_path: Path) -> None:
    one, *_ = found(tmp_path / "a", {REST: plain_option("Rest", more=people(29))})
    assert (one.rule, one.severity) == ("option-no-treatment", "error")
    (one,) = found(tmp_path / "b", {SLIDE: asking("show: compare\noptions: exercise new-shot")})
    assert (one.rule, one.position.file) == ("option-no-treatment", f"content/{SLIDE}")
    table = "# Choose\n\n| | {} | Surgery |\n|---|---|---|\n| Effort | Little | More |\n"
    (one,) = on_slide(tmp_path / "c", check_balance, table.format("A shot"))
    assert (one.rule, one.severity) == ("option-no-treatment", "warning")
    assert on_slide(tmp_path / "d", check_balance, table.format("Wait and see")) == []


@pytest.mark.parametrize(
    ("certainty", "words", "fine"),
    [
        ("high", "Not sure.", False),
        ("moderate", "Very unsure. Few studies.", False),
        ("low", "Very sure.", False),
        ("low", "Not sure. Studies differ.", True),
        ("moderate", "Fairly sure for pain; not sure for tears.", True),
        ("very-low", "Very low.", True),
        ("high", "In two trials.", True),
    ],
)
def test_certainty_and_words_agree(certainty: str, words: str, fine: bool, tmp_path: Path) -> None:
    text = plain_option("Exercise", f"certainty: {certainty}", {"how-sure-we-are": words})
    rules = rules_of(found(tmp_path, {EXERCISE: text}))
    assert rules == ([] if fine else ["option-certainty"])


ARRAY = """\
# Numbers

See.

```people
{} of 100: Exercise for all
after: {}
source: smith2020
counted: got well
others: did not
```
"""


@pytest.mark.parametrize(
    ("count", "after", "fine"), [(67, "8 weeks", False), (77, "8 weeks", True), (67, "1 year", True)]
)
def test_an_array_tells_the_option_s_number(count: int, after: str, fine: bool, tmp_path: Path) -> None:
    rules = rules_of(found(tmp_path, {FILE: ARRAY.format(count, after)}))
    assert rules == ([] if fine else ["number-contradicts"])


@pytest.mark.parametrize(("text", "fine"), [
    ("With exercise, 67 of 100 did not hurt at 8 weeks. [@smith2020]", False),
    ("With exercise, 77 of 100 did not hurt at 8 weeks. [@smith2020]", True),
    ("With exercise, 67 of 100 did not hurt at 1 year. [@smith2020]", True),
    ("At 8 weeks: 77 of 100 with exercise, 29 of 100 with rest. [@smith2020]", True),
])  # fmt: skip
def test_a_sentence_tells_the_option_s_number(text: str, fine: bool, tmp_path: Path) -> None:
    rules = rules_of(found(tmp_path, {FILE: f"# Numbers\n\n{text}\n"}))
    assert rules == ([] if fine else ["number-contradicts"])


@pytest.mark.parametrize(("text", "fine"), [
    ("A shot helps many people.", False),
    ("A shot helps many people. Infection can happen.", True),
    ("A shot helps many, not all.", True),
    ("The ball turns.", True),
])  # fmt: skip
def test_gain_is_told_with_harm(text: str, fine: bool, tmp_path: Path) -> None:
    slide = f"---\nsources: [smith2020]\ncertainty: low\n---\n# The treatment\n\n{text}\n"
    rules = rules_of(on_slide(tmp_path, check_balance, slide))
    assert rules == ([] if fine else ["one-sided"])


@pytest.mark.parametrize(
    ("count", "after", "fine"), [(30, "1 year", False), (40, "1 year", True), (30, "2 years", True)]
)
def test_arrays_of_two_slides_tell_the_same_number(
    count: int, after: str, fine: bool, tmp_path: Path
) -> None:
    other = ARRAY.replace("Exercise for all", "A brace")
    changes = {FILE: other.format(40, "1 year"), "en/20-choices/41-more.md": other.format(count, after)}
    found = [one for one in findings(tmp_path, check_balance, changes) if one.rule != "one-sided"]
    assert rules_of(found) == ([] if fine else ["number-contradicts"])
    assert fine or "content/en/20-choices/40-shot.md:6" in found[0].message


def test_a_table_written_by_hand_counts_all_choices_alike(tmp_path: Path) -> None:
    table = "# Choose\n\n| | Wait | Surgery |\n|---|---|---|\n| Less pain | {} of 100 | {} of {} |\n"
    (one,) = on_slide(tmp_path / "a", check_balance, table.format(40, 30, 50))
    assert (one.rule, one.severity) == ("option-denominator", "warning")
    assert on_slide(tmp_path / "b", check_balance, table.format(40, 30, 100)) == []
