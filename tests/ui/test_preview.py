"""Somebody writes a deck, and sees what is saved."""

from __future__ import annotations

import os
import shutil
from collections.abc import Callable, Iterator, Mapping
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint
from pytestqt.qtbot import QtBot

from kiosk.app import Kiosk, read_deck
from kiosk.check import checking
from kiosk.preview.preview import Preview
from tests.deck.decks import SMALL, small_deck
from tests.ui.author import Author
from tests.ui.conftest import LANDSCAPE, STILL

JOINT = "en/10-parts/20-joint.md"
BROKEN = "No heading.\n\n> Nor this.\n"
PLACE = f"content/{JOINT}"


Begin = Callable[..., Author]


@pytest.fixture
def begin(qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Begin]:
    """Opens a preview of the small deck, with changes, on a slide."""
    monkeypatch.setattr(checking, "FAMILIES", ())
    opened: list[Author] = []

    def made(changes: Mapping[str, str | bytes | None] | None = None, first: str = "parts/joint") -> Author:
        content = small_deck(tmp_path, changes)
        deck = read_deck(content)
        kiosk = Kiosk(deck, replace(STILL, size=LANDSCAPE), debounce=0, clock=None)
        kiosk.window.show()
        author = Author(kiosk, Preview(kiosk, deck, content, first=first), content, qtbot)
        opened.append(author)
        author.visitor.wait(kiosk.window.isExposed)
        author.visitor.settle()
        return author

    yield made
    for author in opened:
        author.preview.close()
        author.kiosk.close()


@pytest.fixture
def author(begin: Begin) -> Author:
    return begin()


def test_it_begins_on_the_slide_asked_for_and_nobody_is_waited_for(author: Author) -> None:
    assert author.navigation.slideId == "parts/joint"
    author.kiosk.idle.start()
    assert not author.kiosk.idle.running


def test_it_begins_on_the_first_slide_else(begin: Begin) -> None:
    assert begin(first="").navigation.slideId == "parts/cover"


def test_saved_words_are_shown_on_the_same_slide(author: Author) -> None:
    author.change(JOINT, "The ball turns", "Look, the ball turns")
    author.wait_for("Look, the")
    assert author.navigation.slideId == "parts/joint"


def test_the_page_stays(author: Author) -> None:
    author.visitor.touch_button("Next")
    assert author.navigation.question == 0
    author.change(JOINT, "## What turns?", "## What turns now?")
    author.wait_for("What turns now?")
    assert (author.navigation.slideId, author.navigation.question) == ("parts/joint", 0)


def test_a_file_put_in_the_place_of_another_is_shown(author: Author) -> None:
    part = author.content / "en/10-parts/.20-joint.md.part"
    part.write_text(SMALL[JOINT].replace("The joint moves", "The joint swings"), encoding="utf-8")
    os.replace(part, author.content / JOINT)  # noqa: PTH105 - as editors do
    author.wait_for("The joint swings")


def test_an_error_is_told_with_its_place_above_the_last_good_words(author: Author) -> None:
    author.save(JOINT, BROKEN)
    author.wait_for(f"{PLACE}:3", "Behind this card is the last good version.", "The joint moves")
    assert author.navigation.slideId == "parts/joint"


def test_the_card_goes_when_the_file_is_mended(author: Author) -> None:
    author.save(JOINT, BROKEN)
    author.wait_for(f"{PLACE}:3")
    author.change(JOINT, "The joint moves", "The joint is mended")
    author.wait_for("The joint is mended")
    author.wait_until_mended()


def test_the_card_can_be_folded_away_and_opened_again(author: Author) -> None:
    author.save(JOINT, BROKEN)
    author.wait_for(f"{PLACE}:3")
    author.visitor.touch_button("See the slide")
    assert not author.sees_card()
    (tab,) = [name for name in author.visitor.names() if "error" in name]
    author.visitor.touch_button(tab)
    assert author.sees_card()


def test_a_touch_beside_the_card_folds_it_away(author: Author) -> None:
    author.save(JOINT, BROKEN)
    author.wait_for(f"{PLACE}:3")
    author.visitor.touch(QPoint(20, 20))
    assert not author.sees_card()


def test_three_findings_are_told_and_the_others_counted(author: Author) -> None:
    author.save(JOINT, SMALL[JOINT] + "\n<b>\n" * 5)
    author.wait_for("and 2 more")
    assert len(author.visitor.all_of("PreviewProblem")) == 3


def test_errors_of_the_file_saved_last_come_first(author: Author) -> None:
    author.save("en/10-parts/10-cover.md", BROKEN)
    author.wait_for("10-cover.md:")
    author.save(JOINT, BROKEN)
    author.wait_for("20-joint.md:")
    first = author.visitor.all_of("PreviewProblem")[0]
    assert PLACE in author.visitor.texts(first)[0]


def test_a_deck_with_errors_shows_what_could_be_read(begin: Begin) -> None:
    author = begin({"en/20-choices/20-steps.md": BROKEN})
    author.wait_for("20-steps.md:3", "Behind this card is what could be read.", "The joint moves")
    author.change(JOINT, "The joint moves", "The joint swings")
    author.wait_for("The joint swings", "20-steps.md:3")


def test_a_deck_that_could_not_be_read_is_shown_as_soon_as_it_can(begin: Begin) -> None:
    author = begin({"en/index.md": b"\xff"})
    author.save("en/index.md", SMALL["en/index.md"])
    author.wait_until_mended()
    author.visitor.wait(lambda: author.navigation.slideId == "parts/joint")


def test_a_new_slide_appears(author: Author) -> None:
    count = author.navigation.slideCount
    author.save("en/10-parts/30-new.md", "# A new slide\n\nIt is new.\n")
    author.visitor.wait(lambda: author.navigation.slideCount == count + 1)
    assert author.navigation.slideId == "parts/joint"


def test_a_new_chapter_appears(author: Author) -> None:
    count = author.navigation.slideCount
    author.save("en/30-more/index.md", SMALL["en/10-parts/index.md"])
    author.save("en/30-more/10-new.md", "# A new slide\n\nIt is new.\n")
    author.visitor.wait(lambda: author.navigation.slideCount == count + 1)


def test_a_slide_taken_away_leaves_its_neighbour(author: Author) -> None:
    (author.content / JOINT).unlink()
    (author.content / "paths.yaml").unlink()
    author.visitor.wait(lambda: author.navigation.slideId not in {"", "parts/joint"})
    author.wait_until_mended()


def test_a_deck_that_goes_and_comes_back_is_shown_again(author: Author) -> None:
    away = author.content.with_name("away")
    author.content.rename(away)
    author.wait_for("is no folder", "The joint moves")
    shutil.copytree(away, author.content)
    author.wait_until_mended()
    author.change(JOINT, "The joint moves", "The joint is back")
    author.wait_for("The joint is back")


def test_a_word_of_the_glossary_becomes_a_link(author: Author) -> None:
    author.save("en/glossary.md", SMALL["en/glossary.md"] + "\nHurt\n:   To feel pain.\n")
    author.visitor.wait(
        lambda: any("term:hurt" in str(item.property("text")) for item in author.visitor.texted())
    )


def test_a_source_is_shown(author: Author) -> None:
    author.visitor.touch_button("Sources")
    author.change("references.yaml", "About joints", "All about joints")
    author.wait_for("All about joints")


def test_a_figure_is_drawn_anew_though_its_name_stays(begin: Begin) -> None:
    author = begin(first="parts/cover")
    author.visitor.wait(lambda: author.shows("#2fa79b"))
    author.change("assets/figures/cover/figure.svg", "#2fa79b", "#d6372f")
    author.visitor.wait(lambda: author.shows("#d6372f") and not author.shows("#2fa79b"))


def test_the_language_stays(begin: Begin) -> None:
    spanish = {name.replace("en/", "es/", 1): text for name, text in SMALL.items() if name.startswith("en/")}
    spanish["es/glossary.md"] = "Cuenco { #socket }\n:   Un hueco.\n\nBola { #ball }\n:   Es redonda.\n\n"
    spanish["es/glossary.md"] += "Aguja { #needle }\n:   Es fina.\n"
    page = SMALL["en/index.md"].replace("---\n", "---\nlanguages: [en, es]\n", 1)
    spanish["es/index.md"] = "# Una baraja\n\nToque.\n\nDel equipo.\n"
    author = begin({**spanish, "en/index.md": page})
    author.navigation.setLanguage("es")
    author.save(f"es{JOINT[2:]}", SMALL[JOINT].replace("The joint moves", "Se mueve"))
    author.wait_for("Se mueve")
    assert author.navigation.language == "es"


def test_warnings_are_counted_and_told_when_asked_for(begin: Begin) -> None:
    author = begin({"en/30-empty/index.md": SMALL["en/10-parts/index.md"]})
    author.wait_for("1 warning")
    assert not author.sees_card()
    author.visitor.touch_button("1 warning")
    author.wait_for("content/en/30-empty:1")
    shutil.rmtree(author.content / "en/30-empty")
    author.visitor.wait(lambda: "warning" not in " ".join(author.visitor.texts()))


def test_findings_of_checks_are_counted_too(begin: Begin, monkeypatch: pytest.MonkeyPatch) -> None:
    from kiosk.check.structure import check_structure  # noqa: PLC0415

    author = begin()
    monkeypatch.setattr(checking, "FAMILIES", (check_structure,))
    author.change(JOINT, "It can hurt.", "It can hurt a lot.")
    author.wait_for("warning")
