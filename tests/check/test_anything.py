"""Whatever authors write, every family has its say."""

from __future__ import annotations

import random
import shutil
from datetime import date
from pathlib import Path

import pytest

from kiosk.check.checking import check_deck
from kiosk.check.subject import Subject
from kiosk.deck.loader import load_deck

STARTER = Path(__file__).parents[2] / "kiosk" / "starter"
ODD = (
    "",
    "---",
    "# \u0627\u0644\u0631\u0643\u0628\u0629",
    "- [x] Yes",
    "    Sí.",
    "| | A |",
    "|---|---|",
    "|  | 1.000 % |",
    "experimental: true",
    "reviewed: 0001-01-01",
    "review_by: 9999-12-31",
    "translates: 12",
    "waive: {words: x}",
    "```people\n1 of 2: \u200f\nafter: 1\nsource: example-study\n```",
    "```options\nshow: compare\n```",
    "9" * 400 + ",5 \u066a \ud55c\uad6d\uc5b4 \U0001f389",
    "Cost { #cost }\n:   $0",
)


def damaged(text: str, chance: random.Random) -> str:
    lines = text.splitlines()
    for _ in range(chance.randint(1, 4)):
        at = chance.randrange(len(lines) + 1)
        lines[at : at + chance.randint(0, 3)] = [chance.choice(ODD)] * chance.randint(0, 2)
    return "\n".join(lines)


@pytest.mark.parametrize("seed", range(12))
def test_no_family_fails_whatever_is_written(seed: int, tmp_path: Path) -> None:
    shutil.copytree(STARTER, tmp_path / "deck")
    chance = random.Random(seed)
    for path in sorted((tmp_path / "deck" / "content").rglob("*.*")):
        if chance.random() < 0.4:
            path.write_text(damaged(path.read_text(encoding="utf-8"), chance), encoding="utf-8")
    deck = load_deck(tmp_path / "deck" / "content")
    found = check_deck(Subject(deck, date(2027, 1, 1))).findings
    assert [one.message for one in found if one.rule == "internal-error"] == []


def test_the_deck_to_start_from_is_fine() -> None:
    deck = load_deck(STARTER / "content")
    assert check_deck(Subject(deck, date(2026, 11, 23))).findings == ()
