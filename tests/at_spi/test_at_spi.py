"""Assistive technology finds its way through a real kiosk, on a real screen, over AT-SPI."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest

from tests.at_spi.assistant import CHECKED, ENABLED, FOCUSED, Assistant
from tests.at_spi.desktop import Desktop
from tests.deck.decks import small_deck
from tests.ui.decks import in_languages

DECK = in_languages("es")
BUTTON = "push button"
SLIDE = [
    ("heading", "The joint moves"),
    (BUTTON, "The ball turns in the socket."),
    (BUTTON, "It moves."),
    (BUTTON, "It can hurt."),
    ("graphic", "A joint with a needle."),
    (BUTTON, "Socket"),
    (BUTTON, "Ball"),
    (BUTTON, "Look closer"),
    ("progress bar", "Page 2 of 2"),
    (BUTTON, "Back"),
    (BUTTON, "Next"),
    (BUTTON, "Home"),
    (BUTTON, "Sources"),
]
"""What there is to hear of a slide, in the order of reading."""
FRAMES = {"application", "frame"}


@pytest.fixture
def desktop() -> Iterator[Desktop]:
    # Not in pytest's folder, whose name is too long for a socket.
    with TemporaryDirectory(prefix="kiosk-") as folder:
        made = Desktop(Path(folder))
        yield made
        made.close()
        assert made.left() == []


@pytest.fixture
def assistant(desktop: Desktop, tmp_path: Path) -> Iterator[Assistant]:
    """Before a kiosk that nobody has touched yet."""
    desktop.kiosk("--content", str(small_deck(tmp_path, DECK)), "--size", "1280x800")
    with Assistant(desktop) as made:
        yield made


def heard(assistant: Assistant, heading: str) -> list[tuple[str, str]]:
    """The role and the name of all that is to be heard, once the title of a screen is there."""
    assistant.find("heading", heading)
    return [(it.role, it.name) for it in assistant.things() if ENABLED in it.states and it.role not in FRAMES]


def test_a_visit_by_assistive_technology_alone(assistant: Assistant) -> None:
    assert ("label", "Nothing you touch here is saved.") in heard(assistant, "A small deck")
    assert FOCUSED in assistant.find(BUTTON, "Touch to begin").states
    assistant.press("Touch to begin")

    assert (BUTTON, "The parts\nOne line about it.") in heard(assistant, "What would you like to see?")
    assistant.press("The parts")
    heard(assistant, "Your joint")
    assistant.press("Next")

    slide = heard(assistant, "The joint moves")
    assert [it for it in slide if it[0] != "tool bar"][: len(SLIDE)] == SLIDE
    assert assistant.find(BUTTON, "The ball turns in the socket.").description == "Has words to look up."
    assistant.press("Next")

    heard(assistant, "What turns?")
    assistant.press("The needle")
    chosen = assistant.find(BUTTON, "The needle")
    assert (CHECKED in chosen.states, chosen.description) == (True, "Not quite")
    assistant.find("alert message", "No. The needle is thin.")
    assistant.press("Back")

    heard(assistant, "The joint moves")
    assistant.press("The ball turns in the socket.")
    assert ("dialog", "Ball") in heard(assistant, "Ball"), "what lies beneath it is disabled"
    assert (BUTTON, "Next") not in heard(assistant, "Ball")
    assistant.press("Got it")
    assistant.press("Language")
    heard(assistant, "Language")
    assistant.press("Español", "radio button")
    assert (BUTTON, "Siguiente") in heard(assistant, "The joint, es")
    assistant.press("Inicio")
    assert (BUTTON, "The parts, es\nOne line about it.") in heard(assistant, "¿Qué le gustaría ver?")
