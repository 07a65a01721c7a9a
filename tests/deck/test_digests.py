"""Digests: what a translation was made from, and whether that has changed since."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from kiosk.deck.loader import load_deck
from kiosk.deck.model import Deck
from tests.deck.decks import SMALL
from tests.deck.markdown_samples import good
from tests.deck.option_decks import in_spanish, option, slide_of, with_options

SLIDE = "---\nstep: One\nreviewed: 2026-01-01\n---\n# Title\n\nWords.\n"


def test_a_digest_is_twelve_hex_digits() -> None:
    assert re.fullmatch("[0-9a-f]{12}", good(SLIDE).digest)


@pytest.mark.parametrize(
    "same",
    [
        SLIDE.replace("2026-01-01", "2026-02-02"),
        SLIDE.replace("step", "sources: [a]\nwaive: {words: So it is.}\nstep"),
        SLIDE.replace("\n", "\r\n"),
        SLIDE.replace("Words.", "Words.  ") + "\n\n",
        "\ufeff" + SLIDE,
    ],
)
def test_what_translators_do_not_see_makes_no_difference(same: str) -> None:
    assert good(same).digest == good(SLIDE).digest


@pytest.mark.parametrize(
    "other",
    [
        SLIDE.replace("Words", "Other words"),
        SLIDE.replace("One", "Two"),
        SLIDE.replace("step: One", "title_short: One"),
        SLIDE.replace("Words.", "Words.\n\n!!! staff\n    Ask."),
    ],
)
def test_what_translators_see_makes_another_digest(other: str) -> None:
    assert good(other).digest != good(SLIDE).digest


FRONT = "---\ntranslates: 0123456789ab\n---\n"


@pytest.fixture
def deck(tmp_path: Path) -> Deck:
    """Two languages; the translations of a slide, an option and the pages say what they were made from."""
    names = ("index.md", "glossary.md", "10-parts/index.md", "options/index.md")
    files = in_spanish()
    changes = {f"es/{name}": FRONT + str(files[f"es/{name}"]) for name in names}
    changes["es/20-choices/20-steps.md"] = FRONT + SMALL["en/20-choices/20-steps.md"]
    return load_deck(with_options(tmp_path, {**files, **changes}))


def test_pages_and_glossary_keep_what_they_translate(deck: Deck) -> None:
    assert deck.findings == ()
    english, spanish = deck.by_language["en"], deck.by_language["es"]
    assert spanish.translates == spanish.glossary_translates == spanish.matters_translates == "0123456789ab"
    assert [chapter.translates for chapter in spanish.chapters] == ["0123456789ab", ""]
    assert slide_of(deck, "es", "choices/steps").translates == "0123456789ab"
    assert english.translates == english.glossary_translates == english.matters_translates == ""


def test_everything_that_is_translated_has_a_digest(deck: Deck) -> None:
    english = deck.by_language["en"]
    digests = [english.digest, english.glossary_digest, english.matters_digest]
    digests += [chapter.digest for chapter in english.chapters]
    digests += [slide.digest for chapter in english.chapters for slide in chapter.slides]
    digests += [each.digest for each in english.options]
    assert all(digests)
    assert len(set(digests)) == len(digests)


def test_a_language_without_a_page_has_no_digest_of_it(tmp_path: Path) -> None:
    nothing = dict.fromkeys(("es/glossary.md", "es/options/index.md", "es/index.md"))
    deck = load_deck(with_options(tmp_path, in_spanish(nothing)))
    spanish = deck.by_language["es"]
    assert (spanish.digest, spanish.glossary_digest, spanish.matters_digest) == ("", "", "")
    assert spanish.title == "A deck"


def test_the_digest_of_an_option_changes_with_its_words_alone(tmp_path: Path) -> None:
    first, other, later = (
        load_deck(with_options(tmp_path / str(number), {"en/options/10-rest.md": text})).by_language["en"]
        for number, text in enumerate(
            (
                option("Rest"),
                option("Rest", said={"cost": "Nothing."}),
                option("Rest", front="reviewed: 2026-01-01\nno_treatment: true"),
            )
        )
    )
    assert first.options[0].digest == later.options[0].digest != other.options[0].digest
