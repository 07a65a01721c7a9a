"""Where a slide asks for what is made from the deck's options: the block ```options."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import get_args

from kiosk.deck.markdown_lines import Line, Place, Report
from kiosk.deck.parts import OptionsShown, OptionsUse
from kiosk.deck.raw_blocks import RawFence

_RULE = "options-block"
_ENTRY = re.compile(r"([a-z_]+) *:(.*)")
_SHOWN: dict[OptionsShown, tuple[str, ...]] = {
    "compare": ("options", "aspects"),
    "facts": ("options", "aspects"),
    "people": ("options", "measure"),
    "matters": (),
}
_KINDS = ", ".join(get_args(OptionsShown))


@dataclass(frozen=True, slots=True)
class _Entry:
    words: tuple[str, ...]
    place: Place


def read_options_use(raw: RawFence, report: Report) -> OptionsUse | None:
    """What is asked for; None when it can't be told what that is."""
    entries = _entries(raw.lines, report)
    asked = entries.pop("show", None)
    shown = next((kind for kind in _SHOWN if asked and asked.words == (kind,)), None)
    if shown is None:
        place = asked.place if asked else raw.place
        message = "it is not said what of the options to show"
        report.error(_RULE, place, message, f"Write 'show: …' with one of: {_KINDS}.")
        return None
    for key, entry in entries.items():
        if key not in _SHOWN[shown]:
            known = ", ".join(("show", *_SHOWN[shown]))
            report.error(_RULE, entry.place, f"'{key}' is not read with 'show: {shown}'", f"Known: {known}.")
    options, measure = _words(entries, "options"), _words(entries, "measure")
    if shown == "facts" and len(options) != 1:
        message = f"facts of {len(options) or 'all'} options"
        report.error("options-facts", raw.place, message, "Name exactly one: 'options: watch-and-wait'.")
        return None
    if shown == "people" and len(measure) != 1:
        how = "Name what is counted, as the options do: 'measure: pain-8-weeks'."
        report.error(_RULE, raw.place, "people without one 'measure'", how)
        return None
    return OptionsUse(shown, report.at(raw.place), options, _words(entries, "aspects"), "".join(measure))


def _words(entries: dict[str, _Entry], key: str) -> tuple[str, ...]:
    return entries[key].words if key in entries else ()


def _entries(lines: Sequence[Line], report: Report) -> dict[str, _Entry]:
    """The lines by their key; each word of a line is kept once."""
    entries: dict[str, _Entry] = {}
    for line in (line.strip() for line in lines if not line.is_blank):
        match = _ENTRY.fullmatch(line.text)
        if not match:
            how = f"Write lines such as 'show: compare'; show is one of: {_KINDS}."
            report.error(_RULE, line.place, "a line that can't be read", how)
            continue
        key, words = match[1], re.split(r"[ ,]+", match[2].strip(" ,"))
        if key in entries:
            report.error(_RULE, line.place, f"'{key}' is given twice", "Keep one of the two.")
        elif words == [""]:
            report.error(
                _RULE, line.place, f"'{key}' is empty", "Write it after the colon, or delete the line."
            )
        else:
            twice = next((word for word in words if words.count(word) > 1), None)
            if twice:
                report.error(_RULE, line.place, f"'{twice}' is named twice", "Keep one of the two.")
            entries[key] = _Entry(tuple(dict.fromkeys(words)), line.place)
    return entries
