"""`kiosk check`: what was found, for people or for programs, and as an exit code. Qt is loaded for `--fit` only."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from pathlib import Path

from kiosk.asked_for import languages_asked_for, slides_asked_for
from kiosk.check import report
from kiosk.check.checking import Checked, check_deck
from kiosk.check.subject import Subject
from kiosk.command import Command
from kiosk.deck.findings import Finding
from kiosk.deck.loader import load_deck
from kiosk.deck.model import Deck
from kiosk.options import OptionsError
from kiosk.paths import icon_names


def check(command: Command) -> int:
    """Check the deck that the command line names, and print what is wrong; gives the exit code.

    Raises:
        OptionsError: There is no such folder or slide, or the report can't be written there.
    """
    deck = load_deck(command.options.content, icon_names())
    subject = Subject(deck, command.today or date.today())
    checked = check_deck(subject, _fit(command, deck) if command.fit and not deck.is_empty else None)
    if command.format == "json":
        print(report.as_json(checked.findings))
    if report.could_not_run(deck):
        raise OptionsError(f"{command.content}: there is no such folder; name the deck's")
    if command.format == "text":
        print(report.as_text(checked.findings, checked.waived))
    if command.report:
        _write(checked, subject, command.report)
    return report.exit_code(checked.findings, strict=command.strict)


def _fit(command: Command, deck: Deck) -> list[Finding]:
    """What does not fit at the sizes, text sizes, languages and slides that were named, or at all of them."""
    from kiosk.tour.fit import EVERYTHING, fit_findings  # noqa: PLC0415  # loads Qt

    matrix = replace(
        EVERYTHING,
        sizes=command.sizes or EVERYTHING.sizes,
        text_sizes=command.text_sizes or EVERYTHING.text_sizes,
        languages=languages_asked_for(command, deck) or deck.languages,
        slides=slides_asked_for(command, deck),
    )
    return fit_findings(command.options, deck, matrix)


def _write(checked: Checked, subject: Subject, path: Path) -> None:
    from kiosk.check.report_html import write_report  # noqa: PLC0415  # its words take time to read

    try:
        write_report(checked, subject, path)
    except OSError as error:
        how = "name a file in a folder that can be written to"
        raise OptionsError(f"--report {path}: {error.strerror or error}; {how}") from error
