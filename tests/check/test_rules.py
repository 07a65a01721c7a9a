"""Every rule is in the authors' manual, and every rule of the manual's tables is there."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from kiosk.check.checking import FIT_RULES, FRAME_RULES, RULES

MANUAL = (Path(__file__).parents[2] / "docs" / "authoring.md").read_text(encoding="utf-8")
CHECKED = MANUAL.split("\n## What is checked\n", 1)[1].split("\n## ", 1)[0]
NAMES = {**RULES, **FIT_RULES, **FRAME_RULES}


@pytest.mark.parametrize("rule", sorted(NAMES))
def test_the_manual_explains_the_rule(rule: str) -> None:
    assert f"`{rule}`" in CHECKED


def test_the_manual_explains_no_rule_that_is_not_there() -> None:
    rows = re.findall(r"^\| `([a-z-]+)` \|", CHECKED, re.MULTILINE)
    assert [name for name in rows if name not in NAMES] == []


@pytest.mark.parametrize("rule", sorted(NAMES))
def test_a_rule_has_a_plain_name_and_says_in_one_line_what_it_means(rule: str) -> None:
    assert re.fullmatch(r"[a-z]+(-[a-z]+)*", rule)
    assert 10 < len(NAMES[rule]) < 110
    assert not NAMES[rule].endswith(".")
