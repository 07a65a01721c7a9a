"""Translations against their originals."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

import pytest

from kiosk.check.checking import check_deck
from kiosk.check.subject import Subject
from kiosk.check.translation import RULES
from kiosk.deck.findings import Finding
from kiosk.deck.loader import load_deck
from kiosk.deck.model import Deck
from tests.deck.decks import SMALL, small_deck

SLIDE = "content/es/20-choices/20-steps.md"
PAGE = "---\nlanguages: [en, {tag}]\n---\n# A deck\n\nTouch.\n\nThe team.\n"
ORIGINAL = "# It takes 6 weeks\n\nMost of 1,250 people felt better with 5.5 hours a week. [@smith2020]\n"
FINE = (
    "---\ntranslates: {digest}\n---\n# Son seis semanas\n\n"
    "La mayoría de 1.250 personas mejoró con 5,5 horas por semana. [@smith2020]\n"
)
GLOSSARY = "Copa { #socket }\n:   Honda.\n\nBola { #ball }\n:   Redonda.\n\nAguja { #needle }\n:   Fina.\n"


def deck_of(root: Path, translated: str, original: str = ORIGINAL, **more: str) -> Deck:
    """A deck with one slide in Spanish."""
    changes = {"en/index.md": PAGE.format(tag="es"), "en/20-choices/20-steps.md": original}
    changes |= {"es/glossary.md": GLOSSARY, "es/20-choices/20-steps.md": translated, **more}
    return load_deck(small_deck(root, changes))


def digest_of(root: Path, original: str = ORIGINAL) -> str:
    chapters = deck_of(root, "# Uno\n", original).by_language["en"].chapters
    return next(
        slide.digest for chapter in chapters for slide in chapter.slides if slide.id == "choices/steps"
    )


def found(deck: Deck) -> list[Finding]:
    return [one for one in check_deck(Subject(deck)).findings if one.rule in RULES]


def of_slide(root: Path, translated: str, original: str = ORIGINAL) -> list[tuple[str, str, int, int]]:
    """What is found in the one slide; its mark is as it should be."""
    text = translated.format(digest=digest_of(root, original))
    return [
        (one.severity, one.rule, one.position.line, one.position.column)
        for one in found(deck_of(root, text, original))
        if one.position.file == SLIDE
    ]


def test_a_good_translation_is_fine(tmp_path: Path) -> None:
    assert of_slide(tmp_path, FINE) == []


def test_a_translation_of_an_older_text_is_told(tmp_path: Path) -> None:
    assert of_slide(tmp_path, FINE.replace("{digest}", "0123456789ab")) == [
        ("warning", "translation-older", 2, 1)
    ]


def test_a_translation_without_a_mark_is_told_what_to_write(tmp_path: Path) -> None:
    deck = deck_of(tmp_path, FINE.partition("---\n# ")[2].join(["# ", ""]))
    [finding] = [one for one in found(deck) if one.position.file == SLIDE]
    assert (finding.severity, finding.rule) == ("warning", "translation-unmarked")
    assert finding.help.endswith(f": translates: {digest_of(tmp_path)}")


def test_pages_and_glossaries_are_marked_too(tmp_path: Path) -> None:
    changes = {"es/index.md": "# Un mazo\n\nToque.\n\nEl equipo.\n"}
    changes["es/20-choices/index.md"] = (
        "# Opciones\n\n![Una bola.](../../../assets/figures/cover/figure.svg)\n\nHola.\n"
    )
    marks = {
        one.position.file
        for one in found(deck_of(tmp_path, "# A\n", **changes))
        if one.rule == "translation-unmarked"
    }
    assert marks == {
        "content/es/index.md",
        "content/es/glossary.md",
        "content/es/20-choices/index.md",
        SLIDE,
    }


def test_words_that_are_not_translated_are_named(tmp_path: Path) -> None:
    short = GLOSSARY.partition("Aguja")[0]
    terms = [
        one
        for one in found(deck_of(tmp_path, FINE, **{"es/glossary.md": short}))
        if one.rule == "translation-term"
    ]
    assert [one.message for one in terms] == ["the word 'Needle' is not translated"]
    assert not [one for one in found(deck_of(tmp_path, FINE)) if one.rule == "translation-term"]


def test_a_missing_glossary_is_one_finding(tmp_path: Path) -> None:
    deck = deck_of(tmp_path, FINE, **{"es/glossary.md": ""})
    messages = [one.message for one in found(deck) if one.rule == "translation-term"]
    assert messages == ["no word of the glossary is translated"]


@pytest.mark.parametrize(
    ("words", "changed", "expected"),
    [
        ("seis semanas", "8 semanas", [("error", "translation-number", 4, 7)]),
        ("seis semanas", "ocho semanas", [("error", "translation-number", 4, 1)]),
        ("seis semanas", "6 semanas", []),
        ("1.250", "1 250", []),
        ("1.250", "1250", []),
        ("1.250", "1.205", [("error", "translation-number", 6, 15)]),
        ("5,5", "5.5", []),
        ("5,5", "55", [("error", "translation-number", 6, 41)]),
        ("por semana", "por semana, 3 veces", [("warning", "translation-number", 6, 63)]),
    ],
)
def test_a_translation_says_the_numbers_of_its_original(
    words: str, changed: str, expected: list[tuple[str, str, int, int]], tmp_path: Path
) -> None:
    assert of_slide(tmp_path, FINE.replace(words, changed)) == expected


def test_numbers_may_move_when_the_passages_differ(tmp_path: Path) -> None:
    split = FINE.replace(" con 5,5", ".\n\nY eso con 5,5")
    assert {rule for _, rule, _, _ in of_slide(tmp_path, split)} == {"translation-parts"}


def test_in_a_language_without_known_words_small_numbers_may_be_spelled_out(tmp_path: Path) -> None:
    def rules(translated: str) -> set[str]:
        changes = {"en/index.md": PAGE.format(tag="fi"), "en/20-choices/20-steps.md": ORIGINAL}
        deck = load_deck(small_deck(tmp_path, {**changes, "fi/20-choices/20-steps.md": translated}))
        return {one.rule for one in found(deck)} & {"translation-number"}

    rest = "\n\nUseimmat 1 250 ihmisestä voivat paremmin, 5,5 tuntia. [@smith2020]\n"
    assert rules(f"# Kuusi viikkoa{rest}") == set()
    assert rules(f"# 8 viikkoa{rest}") == {"translation-number"}
    assert rules(f"# Kuusi viikkoa{rest}".replace("1 250", "1 350")) == {"translation-number"}


def test_numbers_of_other_scripts_are_read(tmp_path: Path) -> None:
    changes = {
        "en/index.md": PAGE.format(tag="ar"),
        "en/20-choices/20-steps.md": "# In 77 of 100\n\nIt helps.\n",
    }
    arabic = {ord("0") + value: 0x660 + value for value in range(10)}
    for text, rules in (("77", set()), ("78", {"translation-number"})):
        slide = f"# {text} / 100\n\n!\n".translate(arabic)
        deck = load_deck(small_deck(tmp_path, {**changes, "ar/20-choices/20-steps.md": slide}))
        assert {one.rule for one in found(deck)} & {"translation-number"} == rules


def test_the_rows_of_an_array_keep_their_numbers(tmp_path: Path) -> None:
    array = "# Mejor\n\n```people\n{} of 100: Ejercicio\n58 of 100: Reposo\nafter: 8 semanas\nsource: smith2020\n```\n"
    original = SMALL["en/20-choices/30-people.md"].replace("\n\nMost people feel better.", "")
    for count, expected in (("77", []), ("87", [("error", "translation-number", 7, 1)])):
        text = "---\ntranslates: {digest}\n---\n" + array.format(count)
        assert of_slide(tmp_path, text, original) == expected


def test_five_words_as_in_the_original_are_not_translated(tmp_path: Path) -> None:
    original = "# It turns\n\nThe ball turns in the socket.\n\n- In the socket.\n"
    text = "---\ntranslates: {digest}\n---\n# Gira\n\n**The ball** turns in the socket.\n\n- In the socket.\n"
    assert of_slide(tmp_path, text, original) == [("warning", "untranslated", 6, 1)]


def test_a_translation_into_the_same_language_may_say_the_same(tmp_path: Path) -> None:
    changes = {
        "en/index.md": PAGE.format(tag="en-GB"),
        "en-GB/20-choices/20-steps.md": SMALL["en/20-choices/20-steps.md"],
    }
    rules = {one.rule for one in found(load_deck(small_deck(tmp_path, changes)))}
    assert "untranslated" not in rules


def test_a_translation_cites_what_its_original_cites(tmp_path: Path) -> None:
    assert of_slide(tmp_path, FINE.replace(" [@smith2020]", "")) == [
        ("warning", "translation-citation", 4, 1)
    ]


@pytest.mark.parametrize(
    ("words", "changed", "line"),
    [
        ('labels="ball socket" ', 'labels="ball" ', 6),
        ("figures/joint", "figures/cover", 6),
        ('state="needle-out"', 'state="needle-in"', 10),
    ],
)
def test_a_translation_shows_the_same_figure(words: str, changed: str, line: int, tmp_path: Path) -> None:
    slide = (
        '# It turns\n\n![A round ball.](../../../assets/figures/joint/figure.svg){{ labels="ball socket" }}\n\n'
        'It turns.\n\n- Well.\n  {{ state="needle-out" }}\n'
    )
    same = "---\ntranslates: {digest}\n---\n" + slide.replace('"ball socket"', '"socket ball"')
    original = slide.replace("{{", "{").replace("}}", "}")
    assert of_slide(tmp_path, same, original) == []
    assert slide.replace(words, changed) != slide
    if "cover" in changed:
        slide = slide.replace('{{ labels="ball socket" }}', "").replace('\n  {{ state="needle-out" }}', "")
    text = "---\ntranslates: {digest}\n---\n" + slide.replace(words, changed)
    rules = [(rule, line) for _, rule, line, _ in of_slide(tmp_path, text, original)]
    assert ("translation-figure", line) in rules


@pytest.mark.parametrize(
    "part",
    ["- Uno.\n- Dos.\n", "1. Uno.\n2. Dos.\n", '!!! danger "Llame"\n    si duele.\n', "Uno\n:   Dos.\n"],
)
def test_a_translation_has_the_parts_of_its_original(part: str, tmp_path: Path) -> None:
    original = ORIGINAL + "\n" + part
    whole = FINE + "\n" + part
    assert of_slide(tmp_path, whole, original) == []
    assert ("warning", "translation-parts", 4, 1) in of_slide(tmp_path, FINE, original)


@pytest.mark.parametrize(
    ("setting", "severity"),
    [("certainty: low", "warning"), ("audience: staff", "error"), ("step: Uno", "warning")],
)
def test_a_translation_has_the_settings_of_its_original(setting: str, severity: str, tmp_path: Path) -> None:
    original = f"---\n{setting}\n---\n{ORIGINAL}"
    with_setting = FINE.replace("---\ntranslates", f"---\n{setting}\ntranslates")
    assert of_slide(tmp_path, with_setting, original) == []
    assert [one[:2] for one in of_slide(tmp_path, FINE, original)] == [(severity, "translation-settings")]


def test_options_are_held_against_theirs(tmp_path: Path) -> None:
    names = {
        "What it is": "what-it-is",
        "What it takes": "what-it-takes",
        "Chance of help": "chance-of-help",
        "Risks": "risks",
        "Time to recover": "time-to-recover",
        "Cost": "cost",
        "How sure we are": "how-sure-we-are",
        "What we do not know": "what-we-do-not-know",
    }
    original = "# Rest\n" + "".join(f"\n{name}\n:   About 3 weeks.\n" for name in names)
    wrong = "# Reposo\n" + "".join(
        f"\nEs {name} {{ #{name} }}\n:   Unas 4 semanas.\n" for name in names.values()
    )
    files: Mapping[str, str] = {"en/options/10-rest.md": original, "es/options/10-rest.md": wrong}
    deck = deck_of(tmp_path, FINE, **files)
    rules = {one.rule for one in found(deck) if one.position.file == "content/es/options/10-rest.md"}
    assert {"translation-number", "translation-unmarked"} <= rules
