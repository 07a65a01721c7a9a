"""What holds for every text in every language."""

from __future__ import annotations

from hypothesis import example, given, settings
from hypothesis import strategies as st

from kiosk.spoken.form import spoken_form
from kiosk.spoken.keys import phrase_key

WORDS = "Dr.|e.g.|EE. UU.|a.m.|MRI|X-ray|www.|2026|1,000|Say: |FEM-er|p. ej.|mm|vs.|et al.|IV|type |de |personas|1er"
PIECES = st.sampled_from([*"abAIXM019.,-/:;()$%+x½º\"'« \n@<>=#_&", *WORDS.split("|")])
TEXTS = st.lists(PIECES, max_size=12).map("".join) | st.text(max_size=30)


@settings(max_examples=300, deadline=None)
@example("/b", "en")
@example("1" * 5000, "es")
@given(TEXTS, st.sampled_from(["en", "es", "es-MX", "fr", ""]))
def test_what_is_said_is_said_alike_again(text: str, language: str) -> None:
    said = spoken_form(text, language)
    assert spoken_form(said, language) == said


@settings(deadline=None)
@given(TEXTS, st.sampled_from(["en", "es"]))
def test_nothing_is_left_for_a_voice_to_guess(text: str, language: str) -> None:
    said = spoken_form(text, language)
    assert not any(sign.isdecimal() or sign in '<>&%$€+=*#@/()[]{}"«»' for sign in said)


def test_other_languages_are_left_as_they_are_but_for_white_space() -> None:
    assert spoken_form(" 3 \u00a0von\n10 (MRT) ", "de") == "3 von 10 (MRT)"


def test_texts_that_sound_alike_share_a_key_within_a_language() -> None:
    assert phrase_key("About 8 weeks", "en") == phrase_key("about  eight weeks", "en")
    assert phrase_key("No", "en") != phrase_key("No", "es")
    assert len(phrase_key("No", "en")) == 16
