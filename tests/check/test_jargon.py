"""Words and letters that nothing explains to patients."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from pathlib import Path
from tempfile import mkdtemp

import pytest

from kiosk.check.jargon import check_jargon
from kiosk.check.subject import Subject
from kiosk.deck.findings import Finding
from kiosk.deck.loader import load_deck
from tests.deck.decks import GLOSSARY, small_deck

Check = Callable[..., list[Finding]]
SLIDE = "en/10-parts/20-joint.md"
SPANISH: Mapping[str, str | None] = {
    "en/index.md": "---\nlanguages: [en, es]\n---\n# A deck\n\nTouch.\n\nUs.\n",
    "es/index.md": "# Un mazo\n\nToque.\n\nNosotros.\n",
    "es/glossary.md": "Bola { #ball }\n:   Lo redondo del hueso.\n",
}


@pytest.fixture
def check(tmp_path: Path) -> Check:
    """What the family finds in the small deck with one slide exchanged."""

    def found(text: str, others: Mapping[str, str | None] | None = None) -> list[Finding]:
        changes = {SLIDE: f"# The joint moves\n\nThis is it.\n\n{text}\n", **(others or {})}
        deck = load_deck(small_deck(Path(mkdtemp(dir=tmp_path)), changes))
        return sorted(check_jargon(Subject(deck)), key=lambda one: one.position)

    return found


def said(findings: list[Finding]) -> list[str]:
    return [one.message.split("'")[1] for one in findings]


def test_a_word_of_the_clinic_is_found_where_it_stands_with_plain_words_for_it(check: Check) -> None:
    [found] = check("- It is fine.\n- The etiology is not known.")
    assert (found.severity, found.rule) == ("warning", "jargon")
    assert (found.position.line, found.position.column) == (6, 7)
    assert "'cause'" in found.help


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("The prognosis is good and the analgesic helps.", ["prognosis", "analgesic"]),
        (
            "It is contraindicated. Efficacy is bilateral, with sequelae.",
            ["contraindicated", "Efficacy", "bilateral", "sequelae"],
        ),
        ("We use autologous cells.", ["autologous"]),
        (
            "Adverse events were seen after conservative management.",
            ["Adverse events", "conservative management"],
        ),
        ("Arthroscopies and prostheses", ["Arthroscopies"]),
        ("Prior to the scan you approximately wait.", ["approximately"]),
        ("It hurts. You rest. We help.", []),
    ],
)
def test_words_are_found_in_any_form(text: str, words: list[str], check: Check) -> None:
    assert sorted(said(check(text))) == sorted(words)


def test_a_word_is_told_once_on_a_slide(check: Check) -> None:
    assert said(check("Edema is edema.\n\n- Edema again.")) == ["Edema"]


@pytest.mark.parametrize(
    "text",
    [
        "Edema (swelling) may come.",
        "Swelling (edema) may come.",
        "The femoral head (ball) shows edema (it swells).",
    ],
)
def test_a_word_beside_brackets_is_explained(text: str, check: Check) -> None:
    assert check(text) == []


def test_a_word_of_the_glossary_is_explained(check: Check) -> None:
    glossary = GLOSSARY + '\nSwelling { also="edema" }\n:   It gets thicker.\n\nMRI\n:   A scan.\n'
    text = "Edema shows on an MRI. Two MRIs are made."
    assert said(check(text)) == ["Edema", "MRI"]
    assert check(text, {"en/glossary.md": glossary}) == []


def test_a_term_that_only_names_a_part_of_a_figure_explains_nothing(check: Check) -> None:
    glossary = GLOSSARY + '\nEdema { link="no" }\n:   It gets thicker.\n'
    assert said(check("Edema may come.", {"en/glossary.md": glossary})) == ["Edema"]


@pytest.mark.parametrize(
    "text",
    [
        "A moving picture scan (MPS) helps. The MPS is short.",
        "An MPS (a moving picture) helps.",
        "MPS means moving picture scan.",
        "Watch TV. Do NOT run. It is OK.",
        "Grade III and IV",
        "STOP NOW",
        "Vitamin C and an X-ray",
    ],
)
def test_letters_that_are_explained_or_known_to_all_are_fine(text: str, check: Check) -> None:
    assert check(text) == []


def test_letters_that_nothing_explains_are_found(check: Check) -> None:
    found = check("You get a PRP shot after the MRI.")
    assert said(found) == ["PRP", "MRI"]
    assert "stand for" in found[0].help


def test_letters_within_a_name_of_the_glossary_are_explained(check: Check) -> None:
    glossary = GLOSSARY + "\nFDA approved\n:   The office that checks drugs allows it.\n"
    assert check("The FDA looked at it.", {"en/glossary.md": glossary}) == []


def test_questions_and_tables_are_read_too(check: Check) -> None:
    table = "| What | How |\n|---|---|\n| Edema | It swells |\n"
    question = (
        "## What is a hematoma?\n\n- [x] A bruise\n\n    Yes. It is.\n\n- [ ] Fever\n\n    No. Not pyrexia.\n"
    )
    assert said(check(f"{table}\n{question}")) == ["Edema", "hematoma", "pyrexia"]


def test_what_is_said_of_a_picture_is_heard_and_so_read_too(check: Check) -> None:
    assert said(check("![Edema of a ball.](../../../assets/figures/joint/figure.svg)")) == ["Edema"]


def test_notes_for_staff_are_not_read(check: Check) -> None:
    assert check("!!! staff\n    Ask about edema and sequelae.") == []


def test_spanish_has_words_of_its_own(check: Check) -> None:
    points = "- La etiología no se sabe.\n- Vea la RM.\n- Son células autólogas.\n"
    slide = f"# Se mueve\n\nEl pronóstico es bueno.\n\n{points}"
    found = check("This is it.", {**SPANISH, "es/10-parts/20-joint.md": slide})
    assert said(found) == ["pronóstico", "etiología", "RM", "autólogas"]
    plain = "# Se mueve\n\nLe duele y se hincha.\n"
    assert check("This is it.", {**SPANISH, "es/10-parts/20-joint.md": plain}) == []


def test_languages_without_a_list_are_left_alone(check: Check) -> None:
    names = {
        name.replace("es/", "fr/"): (text or "").replace("[en, es]", "[en, fr]")
        for name, text in SPANISH.items()
    }
    slide = {"fr/10-parts/20-joint.md": "# Ça bouge\n\nUne IRM montre l'oedema.\n"}
    assert check("This is it.", {**names, **slide}) == []
