"""Which sentences do not say who does something."""

from __future__ import annotations

import pytest

from kiosk.check.language_passive import passives


@pytest.mark.parametrize(
    ("sentence", "phrase"),
    [
        ("PRP is injected into the joint.", "is injected"),
        ("The needle is slowly and carefully guided.", "is slowly and carefully guided"),
        ("The needle is slowly guided.", "is slowly guided"),
        ("Patients were given a shot.", "were given"),
        ("You may be given medicine.", "be given"),
        ("It can be done in an hour.", "be done"),
        ("It isn\u2019t covered by your plan.", "isn\u2019t covered"),
        ("The labrum was torn by a fall.", "was torn"),
        ("It has not been studied.", "been studied"),
        ("The cup is torn.", ""),
        ("It is called the labrum.", ""),
        ("You are tired, and we are worried.", ""),
        ("It is not known if it helps.", ""),
        ("There are hundreds of them, and they were red.", ""),
        ("We clean the skin and guide the needle.", ""),
        ("What you need is speed.", ""),
    ],
)
def test_english_passives(sentence: str, phrase: str) -> None:
    assert passives(sentence, "en-US")[:1] == ((phrase,) if phrase else ())


@pytest.mark.parametrize(
    ("sentence", "phrase"),
    [
        ("La aguja es guiada por ultrasonido.", "es guiada"),
        ("El tratamiento no ha sido aprobado.", "sido aprobado"),
        ("Los estudios fueron hechos en mujeres.", "fueron hechos"),
        ("La piel será cuidadosamente limpiada.", "será cuidadosamente limpiada"),
        ("El dolor es parecido.", ""),
        ("Es el lado derecho.", ""),
        ("Se limpia la piel.", ""),
        ("La herida está cerrada.", ""),
        ("Es un resultado bueno.", ""),
    ],
)
def test_spanish_passives(sentence: str, phrase: str) -> None:
    assert passives(sentence, "es")[:1] == ((phrase,) if phrase else ())


def test_other_languages_have_none() -> None:
    assert passives("Die Haut wird gereinigt.", "de") == ()
