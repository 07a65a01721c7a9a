"""How chances are told."""

from __future__ import annotations

from pathlib import Path

import pytest

from kiosk.check.frames import check_frames
from tests.check.claim_decks import on_slide, rules_of

FOUND = {
    "77 % felt better.": "per-cent",
    "77 percent felt better.": "per-cent",
    "It cuts the risk in half.": "relative-risk",
    "People are twice as likely to get better.": "relative-risk",
    "It works three times more often.": "relative-risk",
    "It doubles your chance.": "relative-risk",
    "77 of 100 get better.": "people-unframed",
    "Infection: about 1 in 30 people with a shot. After surgery 77 of 100 are well.": "mixed-frames",
}
FINE = (
    "77 of 100 people with outer pain felt better at 8 weeks.",
    "Infection: 2 of 100 people after surgery, 4 of 100 without.",
    "That is half as many: 2 of 100 instead of 4 of 100 in one study.",
    "About 1 in 30 people in one trial had pain.",
    "Scores rose by 7 points of 100 in a year.",
    "Take half a pill twice a day.",
    "Write on 1 of 2 pages [@smith2020].",
)


@pytest.mark.parametrize("text", FOUND)
def test_a_frame_that_misleads_is_found(text: str, tmp_path: Path) -> None:
    found = on_slide(tmp_path, check_frames, f"# Numbers\n\n{text}\n")
    assert FOUND[text] in rules_of(found)
    assert {one.severity for one in found} == {"warning"}


@pytest.mark.parametrize("text", FINE)
def test_a_fair_frame_is_left_alone(text: str, tmp_path: Path) -> None:
    assert on_slide(tmp_path, check_frames, f"# Numbers\n\n{text}\n") == []


def test_per_cents_are_found_in_any_language_and_not_in_staff_notes(tmp_path: Path) -> None:
    page = {"en/index.md": None, "en/glossary.md": None}
    assert on_slide(tmp_path / "a", check_frames, "# N\n\nSee.\n\n!!! staff\n    82 % v 57 %.\n") == []
    del page
    (found,) = on_slide(tmp_path / "b", check_frames, "# N\n\nSee.\n\n- A\n- 82\u00a0% of them.\n")
    assert (found.position.line, found.position.column) == (6, 3)
