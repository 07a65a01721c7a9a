"""The words of the screens, in every language that there is a file for."""

from __future__ import annotations

import re
import shutil
import xml.etree.ElementTree as ET
from pathlib import Path

import pytest

from tools import translate

FILES = sorted(translate.TRANSLATIONS.glob("*.ts"))
AGAIN = "run `python -m tools.translate` and translate what it lists"
each_file = pytest.mark.parametrize("ts", FILES, ids=lambda path: path.stem)


def said(message: ET.Element) -> list[str]:
    """The translation, or one for each kind of number."""
    translation = message.find("translation")
    assert translation is not None
    forms = [form.text or "" for form in translation.findall("numerusform")]
    return forms or [translation.text or ""]


def marks(words: str) -> list[str]:
    """What the program puts something else in place of."""
    return sorted(re.findall(r"%(?:\d+|n)", words))


def test_there_is_spanish_beside_english() -> None:
    assert {"en", "es"} <= {path.stem for path in FILES}


@each_file
def test_every_word_of_the_screens_is_in_the_file(ts: Path, tmp_path: Path) -> None:
    copy = Path(shutil.copy(ts, tmp_path))
    translate.collect(copy)
    assert copy.read_text(encoding="utf-8") == ts.read_text(encoding="utf-8"), AGAIN


@each_file
def test_every_word_is_translated(ts: Path) -> None:
    assert translate.unfinished(ts) == [], AGAIN
    assert [m.findtext("source") for m in ET.parse(ts).iter("message") if not all(said(m))] == []


@each_file
def test_a_translation_has_the_places_of_its_original(ts: Path) -> None:
    for message in ET.parse(ts).iter("message"):
        source = message.findtext("source", "")
        assert [marks(words) for words in said(message)] == [marks(source)] * len(said(message)), source


@each_file
def test_what_the_program_reads_is_made_of_it(ts: Path, tmp_path: Path) -> None:
    qm = tmp_path / "made.qm"
    translate.compile_to(ts, qm)
    assert qm.read_bytes() == ts.with_suffix(".qm").read_bytes(), AGAIN


def test_the_same_word_is_the_same_everywhere() -> None:
    """Buttons that say the same in English do so in other languages too."""
    for ts in FILES:
        seen: dict[str, list[str]] = {}
        for message in ET.parse(ts).iter("message"):
            assert seen.setdefault(message.findtext("source", ""), said(message)) == said(message)
