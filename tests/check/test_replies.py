"""Replies that say the opposite of what is marked, and translations whose answers stand elsewhere."""

from __future__ import annotations

from pathlib import Path

import pytest

from kiosk.check.checking import check_deck
from kiosk.check.replies import reply_says
from kiosk.check.subject import Subject
from kiosk.deck.loader import load_deck
from tests.deck.decks import small_deck

SLIDE = "20-choices/20-steps.md"
ASKED = "# {title}\n\n## {prompt}\n\n- [x] {right}\n\n    {yes}\n\n- [ ] {wrong}\n\n    {no}\n"
WORDS = {"title": "Compruebe", "prompt": "¿Qué es mejor?"}
EN = ASKED.format(
    title="Check",
    prompt="What is best?",
    right="Move",
    yes="Yes. It helps you.",
    wrong="Rest",
    no="Not quite. It makes you weak.",
)
MOVE = ("Moverse", "Sí. Le ayuda.")
REST = ("Reposo", "No. Lo debilita.")
ES = ASKED.format(right=MOVE[0], yes=MOVE[1], wrong=REST[0], no=REST[1], **WORDS)
SWAPPED = ASKED.format(right=REST[0], yes=REST[1], wrong=MOVE[0], no=MOVE[1], **WORDS)


def rules(root: Path, original: str, translated: str = "", tag: str = "es") -> list[tuple[str, str, int]]:
    changes = {f"en/{SLIDE}": original}
    if translated:
        changes["en/index.md"] = f"---\nlanguages: [en, {tag}]\n---\n# A deck\n\nTouch.\n\nThe team.\n"
        changes[f"{tag}/{SLIDE}"] = translated
    findings = check_deck(Subject(load_deck(small_deck(root, changes)))).findings
    known = {"reply-contradicts", "translation-answer", "question-differs"}
    file = f"content/{tag if translated else 'en'}/{SLIDE}"
    return [
        (one.severity, one.rule, one.position.line)
        for one in findings
        if one.rule in known and one.position.file == file
    ]


def test_replies_that_agree_are_fine(tmp_path: Path) -> None:
    assert rules(tmp_path / "a", EN) == []
    assert rules(tmp_path / "b", EN, ES) == []


def test_a_reply_that_says_the_opposite_is_noticed(tmp_path: Path) -> None:
    assert rules(tmp_path, EN.replace("[x]", "[ ]", 1).replace("[ ] Rest", "[x] Rest")) == [
        ("warning", "reply-contradicts", 5),
        ("warning", "reply-contradicts", 9),
    ]


def test_an_answer_that_is_a_no_may_have_a_reply_that_is_one(tmp_path: Path) -> None:
    assert rules(tmp_path, EN.replace("] Move", "] No, never").replace("Yes. It", "No. It")) == []


def test_answers_that_changed_places_with_the_mark_left_behind_are_an_error(tmp_path: Path) -> None:
    found = rules(tmp_path, EN, SWAPPED)
    assert [one for one in found if one[1] == "translation-answer"] == [
        ("error", "translation-answer", 5),
        ("error", "translation-answer", 9),
    ]


def test_in_a_language_whose_words_are_not_known_nothing_is_said(tmp_path: Path) -> None:
    assert rules(tmp_path, EN, SWAPPED, "pl") == []


@pytest.mark.parametrize(
    ("text", "language", "says"),
    [
        ("Right! It holds.", "en", True),
        ("¡Sí! Lo sostiene.", "es", True),
        ("Ja, genau.", "de", True),
        ("Nein. Das ist falsch.", "de", False),
        ("نعم. تمسك الكرة.", "ar", True),
        ("ليس تماما.", "ar", False),
        ("Norms differ.", "en", None),
        ("It holds.", "en", None),
    ],
)
def test_a_reply_begins_with_yes_or_no(text: str, language: str, says: bool | None) -> None:
    assert reply_says(text, language) is says
