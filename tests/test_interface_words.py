"""Which words the screens have in a language, and in one that there is no file for."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication
from pytestqt.qtbot import QtBot

from kiosk.interface_words import InterfaceWords


@pytest.fixture
def words(qtbot: QtBot) -> Iterator[InterfaceWords]:
    made = InterfaceWords()
    yield made
    made.silence()


def next_button() -> str:
    return QCoreApplication.translate("NavBar", "Next")


def minutes(number: int) -> str:
    return QCoreApplication.translate("ChapterFoot", "%n minute(s)", "", number)


@pytest.mark.parametrize("tag", ["es", "es-MX", "es-419", "ES", "es_PE"])
def test_a_country_speaks_its_language(words: InterfaceWords, tag: str) -> None:
    words.speak(tag)
    assert next_button() == "Siguiente"


@pytest.mark.parametrize("tag", ["en", "en-GB", "de", "ar", "", "no tag/at..all"])
def test_a_language_without_a_file_is_spoken_to_in_english(words: InterfaceWords, tag: str) -> None:
    words.speak("es")
    words.speak(tag)
    assert next_button() == "Next"
    assert minutes(3) == "3 minutes"


@pytest.mark.parametrize(
    ("tag", "said"),
    [
        ("en", ["0 minutes", "1 minute", "2 minutes"]),
        ("es", ["0 minutos", "1 minuto", "2 minutos"]),
    ],
)
def test_one_minute_is_no_minutes(words: InterfaceWords, tag: str, said: list[str]) -> None:
    words.speak(tag)
    assert [minutes(number) for number in range(3)] == said


def test_it_says_whether_words_changed(words: InterfaceWords) -> None:
    assert words.speak("es")
    assert not words.speak("es-MX")
    assert words.speak("fr")
    assert not words.speak("de")


def test_silence_takes_all_words_back(words: InterfaceWords) -> None:
    words.speak("es")
    words.silence()
    assert next_button() == "Next"
    assert words.speak("es")


def test_a_file_that_is_none_changes_nothing(qtbot: QtBot, tmp_path: Path) -> None:
    (tmp_path / "es.qm").write_bytes(b"no translations")
    words = InterfaceWords(tmp_path)
    words.speak("es")
    assert next_button() == "Next"
    words.silence()
