"""Options in several languages: gaps are filled, and nothing is told otherwise than in the first."""

from __future__ import annotations

from pathlib import Path

import pytest

from kiosk.deck.loader import load_deck
from kiosk.deck.parts import Facts, Matters, People, Table
from kiosk.deck.text import plain
from tests.deck.decks import rows
from tests.deck.markdown_samples import marked
from tests.deck.option_decks import SLIDE, SPANISH, asking, in_spanish, option, people, slide_of, with_options

ES = "content/es/options"
ES_SLIDE = "es/20-choices/10-compare.md"
MISSING = {("warning", "missing-translation")}


def test_a_whole_translation_has_no_findings(tmp_path: Path) -> None:
    deck = load_deck(with_options(tmp_path, in_spanish({ES_SLIDE: asking("show: compare")})))
    assert deck.findings == ()
    spanish = deck.by_language["es"]
    assert [(each.id, each.language, each.name) for each in spanish.options] == [
        ("rest", "es", "Reposo"),
        ("exercise", "es", "Ejercicio"),
        ("new-shot", "es", "Inyección nueva"),
    ]
    assert isinstance(table := slide_of(deck, "es").blocks[-1], Table)
    assert plain(table.rows[0][0]) == "Español 0"
    assert table.aspects[0] == "what-it-is"


def test_what_matters_keeps_its_aspects_in_every_language(tmp_path: Path) -> None:
    deck = load_deck(with_options(tmp_path, in_spanish({ES_SLIDE: asking("show: matters")})))
    assert isinstance(matters := slide_of(deck, "es").blocks[-1], Matters)
    assert [(plain(item.text), item.aspects) for item in matters.items] == [
        ("Menos dolor", ("chance-of-help",)),
        ("Bajo costo", ("cost", "time-to-recover")),
    ]


def test_an_option_that_is_not_translated_is_told_in_the_first_language(tmp_path: Path) -> None:
    changes = {ES_SLIDE: asking("show: compare"), "es/options/20-exercise.md": None}
    deck = load_deck(with_options(tmp_path, in_spanish(changes)))
    assert rows(deck) == {("warning", "missing-translation", f"{ES}/20-exercise.md", 1)}
    assert isinstance(table := slide_of(deck, "es").blocks[-1], Table)
    assert [plain(cell) for cell in table.header[1:]] == ["Reposo", "Exercise", "Inyección nueva"]
    assert plain(table.rows[0][0]) == "Español 0"
    assert [each.language for each in deck.by_language["es"].options] == ["es", "en", "es"]


def test_a_slide_that_is_not_translated_shows_the_options_of_its_own_language(tmp_path: Path) -> None:
    changes = {SLIDE: asking("show: facts\noptions: exercise\naspects: risks"), ES_SLIDE: None}
    deck = load_deck(with_options(tmp_path, in_spanish(changes)))
    assert isinstance(facts := slide_of(deck, "es").blocks[-1], Facts)
    assert marked(facts.rows[0].text) == "The (ball->ball) may hurt.[@smith2020]"


def test_words_of_the_language_are_linked(tmp_path: Path) -> None:
    changes = {
        ES_SLIDE: asking("show: facts\noptions: rest\naspects: risks", "Bien."),
        "es/options/10-rest.md": option(
            "Reposo",
            front="no_treatment: true",
            names=SPANISH,
            said={"risks": "La bola duele."},
            more=people(29),
        ),
    }
    deck = load_deck(with_options(tmp_path, in_spanish(changes)))
    assert isinstance(facts := slide_of(deck, "es").blocks[-1], Facts)
    assert marked(facts.rows[0].text) == "La (bola->ball) duele."


def test_people_carry_the_words_of_the_language(tmp_path: Path) -> None:
    deck = load_deck(
        with_options(tmp_path, in_spanish({ES_SLIDE: asking("show: people\nmeasure: pain-8-weeks")}))
    )
    assert isinstance(counted := slide_of(deck, "es").blocks[-1], People)
    assert [(row.label, counted.after) for row in counted.rows] == [
        ("Reposo", "8 semanas"),
        ("Ejercicio", "8 semanas"),
    ]


def test_people_of_an_option_that_is_not_translated_are_shown_with_the_others(tmp_path: Path) -> None:
    changes = {ES_SLIDE: asking("show: people\nmeasure: pain-8-weeks"), "es/options/10-rest.md": None}
    deck = load_deck(with_options(tmp_path, in_spanish(changes)))
    assert rows(deck) == {("warning", "missing-translation", f"{ES}/10-rest.md", 1)}
    assert isinstance(counted := slide_of(deck, "es").blocks[-1], People)
    assert [row.label for row in counted.rows] == ["Rest", "Ejercicio"]
    assert counted.after == "8 semanas"


def exercise(**changes: str) -> dict[str, str | bytes | None]:
    text = option("Ejercicio", names=SPANISH, **{"more": people(77), **changes})  # type: ignore[arg-type]
    return {"es/options/20-exercise.md": text}


@pytest.mark.parametrize(
    ("changes", "row"),
    [
        (
            {"es/options/40-walk.md": option("Caminar", names=SPANISH)},
            ("error", "extra-translation", "40-walk.md", 1),
        ),
        ({"es/options/index.md": None}, ("warning", "missing-translation", "index.md", 1)),
        (
            {"es/options/index.md": "# ¿Qué?\n\n- Dolor\n  { #less-pain }\n"},
            ("warning", "missing-translation", "index.md", 1),
        ),
        (
            {"es/options/index.md": "# ¿Qué?\n\n- A\n  { #less-pain }\n- B\n  { #cheap }\n- C\n  { #c }\n"},
            ("error", "extra-translation", "index.md", 7),
        ),
        (
            {"es/options/index.md": "# ¿Qué?\n\n- A\n  { #less-pain aspects=cost }\n- B\n  { #cheap }\n"},
            ("error", "option-differs", "index.md", 3),
        ),
        (exercise(more=people(78)), ("error", "option-differs", "20-exercise.md", 4)),
        (exercise(more=""), ("error", "option-differs", "20-exercise.md", 4)),
        (exercise(front="no_treatment: true"), ("error", "option-differs", "20-exercise.md", 4)),
    ],
)
def test_what_a_translation_tells_otherwise_is_told(
    tmp_path: Path, changes: dict[str, str | bytes | None], row: tuple[str, str, str, int]
) -> None:
    severity, rule, name, line = row
    deck = load_deck(with_options(tmp_path, in_spanish(changes)))
    assert rows(deck) == {(severity, rule, f"{ES}/{name}", line)}


def test_a_translated_item_has_to_name_its_id(tmp_path: Path) -> None:
    page = "# ¿Qué?\n\n- Menos dolor\n- Bajo costo\n  { #cheap }\n"
    deck = load_deck(with_options(tmp_path, in_spanish({"es/options/index.md": page})))
    assert ("error", "matter", f"{ES}/index.md", 3) in rows(deck)
