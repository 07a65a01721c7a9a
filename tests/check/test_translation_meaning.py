"""Translations that turn around what their original says."""

from __future__ import annotations

from pathlib import Path

import pytest

from kiosk.check.checking import check_deck
from kiosk.check.subject import Subject
from kiosk.check.translation_meaning import MEANING_RULES
from kiosk.deck.loader import load_deck
from tests.deck.decks import small_deck

PAGE = "---\nlanguages: [en, {tag}]\n---\n# A deck\n\nTouch.\n\nThe team.\n"


def rules(root: Path, original: str, translated: str, tag: str = "es") -> list[tuple[str, str, int]]:
    changes = {
        "en/index.md": PAGE.format(tag=tag),
        "en/20-choices/20-steps.md": f"# It goes step by step\n\n{original}\n",
        f"{tag}/20-choices/20-steps.md": f"# Paso a paso\n\n{translated}\n",
    }
    findings = check_deck(Subject(load_deck(small_deck(root, changes)))).findings
    return [(one.severity, one.rule, one.position.line) for one in findings if one.rule in MEANING_RULES]


@pytest.mark.parametrize(
    ("original", "translated", "fires"),
    [
        ("Rest for 6 weeks.", "Descanse 6 semanas.", False),
        ("Rest for 6 weeks.", "Descanse 6 meses.", True),
        ("Rest for 6 weeks.", "Descanse 6.", False),
        ("A day or two.", "Uno o dos días, una semana como mucho.", False),
        ("Take 5 ml.", "Tome 5 mg.", True),
        ("Take 5 ml.", "Tome 5 mL.", False),
        ("Lift 5 pounds.", "Levante 5 kilos.", True),
        ("Lift 5 pounds.", "Levante 5 libras.", False),
        ("Lift 5 kg.", "Levante 5 kilos.", False),
    ],
)
def test_units_stay(original: str, translated: str, fires: bool, tmp_path: Path) -> None:
    assert rules(tmp_path, original, translated) == ([("error", "translation-unit", 3)] if fires else [])


@pytest.mark.parametrize(
    ("original", "translated", "fires"),
    [
        ("Lie on your left side.", "Acuéstese del lado izquierdo.", False),
        ("Lie on your left side.", "Acuéstese del lado derecho.", True),
        ("Eat before you come.", "Coma después de venir.", True),
        ("Eat before you come.", "Coma antes de venir, y luego venga.", False),
        ("Always call us.", "Nunca nos llame sin cita.", True),
        ("Put something cold on it.", "Póngale algo caliente.", True),
        ("It hurts less.", "Duele más.", True),
        ("It hurts less.", "Duele menos.", False),
    ],
)
def test_opposites_are_noticed(original: str, translated: str, fires: bool, tmp_path: Path) -> None:
    found = [one for one in rules(tmp_path, original, translated) if one[1] == "translation-opposite"]
    assert found == ([("warning", "translation-opposite", 3)] if fires else [])


@pytest.mark.parametrize(
    ("original", "translated", "fires"),
    [
        ("It is not approved.", "No está aprobado.", False),
        ("It is not approved.", "Está aprobado.", True),
        ("It is approved.", "No está aprobado.", True),
        ("Don't drive.", "Conduzca.", True),
        ("Do not stop a medicine.", "Deje una medicina.", True),
        ("Do not stop a medicine.", "No deje una medicina.", False),
        ("Not quite. It is a ring.", "Casi. Es un anillo.", False),
        ("Few people need it.", "No muchos lo necesitan.", False),
        ("You can go home.", "Puede irse a casa.", False),
        ("It is hard to say.", "No es fácil decirlo.", False),
    ],
)
def test_a_denial_is_neither_lost_nor_added(
    original: str, translated: str, fires: bool, tmp_path: Path
) -> None:
    found = [one for one in rules(tmp_path, original, translated) if one[1] == "translation-denial"]
    assert found == ([("warning", "translation-denial", 3)] if fires else [])


def test_languages_without_known_words_are_left_alone(tmp_path: Path) -> None:
    assert rules(tmp_path, "Do not eat for 6 weeks.", "Syö 6 kuukautta.", "fi") == []


def test_words_of_the_glossary_are_compared_too(tmp_path: Path) -> None:
    glossary = "Bola { #ball }\n:   El extremo redondo, de 3 cm.\n"
    changes = {"en/index.md": PAGE.format(tag="es"), "es/glossary.md": glossary}
    findings = check_deck(Subject(load_deck(small_deck(tmp_path, changes)))).findings
    rules = {one.rule for one in findings if one.position.file == "content/es/glossary.md"}
    assert (
        "translation-number"
        in rules
        <= {one.rule for one in findings if one.position.file == "content/es/glossary.md"}
    )


@pytest.mark.parametrize(
    ("translated", "fires"),
    [
        ("You can rest for a while at home.", True),
        ("Puede descansar un rato en casa.", False),
        ("La guía de la FDA se llama Important Patient and Consumer Information.", False),
    ],
)
def test_a_passage_in_the_other_language_is_noticed(translated: str, fires: bool, tmp_path: Path) -> None:
    changes = {
        "en/index.md": PAGE.format(tag="es"),
        "es/20-choices/20-steps.md": f"# Reposo\n\n{translated}\n",
    }
    findings = check_deck(Subject(load_deck(small_deck(tmp_path, changes)))).findings
    lines = [one.position.line for one in findings if one.rule == "untranslated"]
    assert lines == ([3] if fires else [])


@pytest.mark.parametrize(
    ("original", "translated", "fires"),
    [
        ("Drive after six weeks.", "Conduzca a las seis semanas.", False),
        ("Drive after six weeks.", "Conduzca a las dieciséis semanas.", True),
        ("Drive after six weeks.", "Conduzca a las 6 semanas.", False),
        ("Count to thirty-two.", "Cuente hasta treinta y dos.", False),
        ("One thousand five hundred people.", "Mil quinientas personas.", False),
        ("Once more.", "Una vez más.", False),
    ],
)
def test_numbers_in_words_stay(original: str, translated: str, fires: bool, tmp_path: Path) -> None:
    changes = {
        "en/index.md": PAGE.format(tag="es"),
        "en/20-choices/20-steps.md": f"# It goes step by step\n\n{original}\n",
        "es/20-choices/20-steps.md": f"# Paso a paso\n\n{translated}\n",
    }
    findings = check_deck(Subject(load_deck(small_deck(tmp_path, changes)))).findings
    assert [one.severity for one in findings if one.rule == "translation-number"] == (
        ["error"] if fires else []
    )
