"""The screens' own words, by Qt's translation files, with the numbers and names that can stand in them."""

from __future__ import annotations

import re
import xml.etree.ElementTree as ET
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from kiosk.deck.findings import Position
from kiosk.deck.model import Deck
from kiosk.spoken.ranges import RANGES
from kiosk.spoken.script import Utterance

SOURCE: Final = "en"
"""The language of the QML. Its file holds only what numbers change, so its words come from another one's sources."""
_PLACE: Final = re.compile(r"%(?:L?([1-9])|n)")


class UnknownRangeError(Exception):
    """A text has places for numbers or names, and nobody has said which; the message names it."""


@dataclass(frozen=True, slots=True)
class _Message:
    """A text of the screens: `context` is the QML file, `forms` are its translations, one or one a plural form."""

    context: str
    source: str
    forms: tuple[str, ...]


def interface_script(translations: Path, language: str, deck: Deck) -> tuple[Utterance, ...]:
    """What the screens of a deck say of their own in a language, each text once.

    `translations` is the folder of the `.ts` files. A language without a file is said in English.

    Raises:
        UnknownRangeError: A text with `%1` or `%n` is missing in `ranges.py`.
        OSError, xml.etree.ElementTree.ParseError: The files can't be read.
    """
    spoken = language.replace("-", "_")
    tag = spoken if (translations / f"{spoken}.ts").is_file() else spoken.partition("_")[0]
    tag = tag if (translations / f"{tag}.ts").is_file() else SOURCE
    found: dict[str, Utterance] = {}
    for message in _messages(translations, tag):
        where = f"screens: {message.context}"
        for text in _filled(message, deck, language):
            clean = " ".join(text.split())
            if clean:
                found.setdefault(clean, Utterance(clean, where, Position(f"{tag}.ts")))
    return tuple(found.values())


def _messages(translations: Path, tag: str) -> Iterator[_Message]:
    """All texts in a language, those of English from the sources of the others."""
    own = [_message(context, message) for context, message in _read(translations / f"{tag}.ts")]
    if tag == SOURCE:
        known = {(each.context, each.source) for each in own}
        for path in sorted(translations.glob("*.ts")):
            for context, message in _read(path) if path.stem != SOURCE else ():
                source = message.findtext("source", "")
                if (context, source) not in known:
                    known.add((context, source))
                    own.append(_Message(context, source, (source,)))
    yield from (message for message in own if any(message.forms))


def _read(path: Path) -> Iterator[tuple[str, ET.Element]]:
    for context in ET.parse(path).getroot().iter("context"):  # noqa: S314  # our own file
        yield from ((context.findtext("name", ""), message) for message in context.iter("message"))


def _message(context: str, message: ET.Element) -> _Message:
    said = message.find("translation")
    source = message.findtext("source", "")
    if said is None or said.get("type") == "unfinished":
        return _Message(context, source, (source,))
    forms = tuple(form.text or "" for form in said.iter("numerusform"))
    return _Message(context, source, forms or (said.text or "",))


def _filled(message: _Message, deck: Deck, language: str) -> Iterable[str]:
    """A text with all that can stand in its places; as it is if it has none."""
    if not any(map(_PLACE.search, (message.source, *message.forms))):
        return message.forms
    values = RANGES.get(message.source)
    if values is None:
        raise UnknownRangeError(
            f"{message.context}.qml: “{message.source}”: say in RANGES of kiosk/spoken/ranges.py what can stand in it"
        )
    return (
        _fill(form, row)
        for row in dict.fromkeys(values(deck, language))
        for form in _forms(message.forms, row)
    )


def _forms(forms: tuple[str, ...], row: tuple[object, ...]) -> tuple[str, ...]:
    """The plural forms that a number may have; all of them in languages with more than two."""
    if len(forms) != 2:
        return forms
    return forms[:1] if row[0] == 1 else forms[1:]


def _fill(text: str, row: tuple[object, ...]) -> str:
    return _PLACE.sub(lambda place: str(row[int(place[1] or 1) - 1]), text)
