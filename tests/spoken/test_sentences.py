"""Where a text is cut to be said piece by piece."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.spoken.sentences import heard, sentences


@pytest.mark.parametrize(
    ("text", "cut"),
    [
        ("It hurts. It heals!  Does it? ", ["It hurts.", "It heals!", "Does it?"]),
        ("Ask Dr. Lee, e.g. by phone. Then wait.", ["Ask Dr. Lee, e.g. by phone.", "Then wait."]),
        ("Not quite. 29 of 100 did.", ["Not quite.", "29 of 100 did."]),
        ("See No. 5. It is new.", ["See No. 5.", "It is new."]),
        ("J. Smith wrote it. So did I. It helps.", ["J. Smith wrote it.", "So did I.", "It helps."]),
        ("¿Duele? «Sí.» Pregunte a la Dra. Gil.", ["¿Duele?", "«Sí.»", "Pregunte a la Dra. Gil."]),
        ("one line\nanother", ["one line", "another"]),
        ("In one study 4.5 of 10", ["In one study 4.5 of 10"]),
        ("\u5b83\u75db\u3002\u5b83\u597d\u4e86\u3002", ["\u5b83\u75db\u3002", "\u5b83\u597d\u4e86\u3002"]),
    ],
)
def test_a_text_is_cut_behind_sentences_only(text: str, cut: list[str]) -> None:
    assert sentences(text) == cut


@given(st.text(alphabet="aB1. \n!?Dr", max_size=40))
def test_nothing_of_a_text_is_lost(text: str) -> None:
    assert "".join("".join(sentences(text)).split()) == "".join(text.split())


def test_how_a_word_sounds_is_not_said() -> None:
    assert heard("Doctors use the same word. Say: LAY-brum.", "en") == ["Doctors use the same word."]
