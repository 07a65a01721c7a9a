"""IPDASi: what makes a deck a decision aid that can be trusted, criterion by criterion."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import chain
from typing import Final

from kiosk.check.balance import check_balance
from kiosk.check.ipdas_items import CERTIFYING, FOR_TESTS, HELP, QUALIFYING, QUALITY, RULE_NAMES
from kiosk.check.passages import folder_of
from kiosk.check.rating import Item, Rated, person
from kiosk.check.sources import check_sources
from kiosk.check.subject import Subject
from kiosk.check.telling import warning
from kiosk.deck.findings import Finding, Position
from kiosk.deck.parts import People
from kiosk.deck.text import plain

RULES: Final = {
    "ipdas-equal-detail": "options are not told in equal detail (IPDAS, certifying)",
    "ipdas-citations": "claims do not cite their evidence (IPDAS, certifying)",
    "ipdas-date": "the deck does not say when it is from (IPDAS, certifying)",
    "ipdas-updates": "the deck does not say how it is kept current (IPDAS, certifying)",
    "ipdas-uncertainty": "options or numbers do not say how sure they are (IPDAS, certifying)",
    "ipdas-funding": "the deck does not say who paid (IPDAS, certifying)",
}
_FOR_TESTS: Final = "Only for decisions about a test. Leave it empty if this deck is about treatments."
_UNEQUAL: Final = ("option-names", "option-length", "option-praise", "option-denominator", "option-gap")


def check_ipdas(subject: Subject) -> Iterator[Finding]:
    """A warning for each certifying criterion that is not met, on the deck's page of the first language."""
    deck = subject.deck
    language = deck.by_language.get(deck.fallback)
    if language is None or deck.is_empty:
        return
    found = tuple(chain(deck.findings, check_balance(subject), check_sources(subject)))
    page = Position(f"{folder_of(language)}/index.md")
    for item in certifying(Rated(deck, language, found)):
        if item.status == "machine-not-met":
            message = f"IPDAS {item.id} is not met: {item.text} {item.evidence}".strip()
            yield warning(RULE_NAMES[item.id], page, message, HELP[item.id])


def qualifying(rated: Rated) -> list[Item]:
    """Whether it is a decision aid at all."""
    first = tuple(slide.id for slide in rated.slides[:3])
    asks = rated.comparisons or rated.asks_what_matters()
    found = [
        person("Q1", QUALIFYING["Q1"], "Look at the first chapter.", first),
        person("Q2", QUALIFYING["Q2"], "Look at where choices are named and compared.", asks),
    ]
    aspects = {
        "Q3": ("what-it-is",),
        "Q4": ("chance-of-help",),
        "Q5": ("risks",),
        "Q6": ("what-it-takes", "time-to-recover"),
    }
    return found + [_by_aspects(rated, number, wanted) for number, wanted in aspects.items()]


def _by_aspects(rated: Rated, number: str, wanted: tuple[str, ...]) -> Item:
    """Met when every option tells these aspects; where there are only tables, a person must look."""
    text = QUALIFYING[number]
    if not rated.options:
        if rated.comparisons:
            return person(number, text, "The comparison is written by hand: read it.", rated.comparisons)
        return Item(number, text, "machine-not-met", "The deck has no options and compares none.")
    lacking = [
        option.name
        for option in rated.options
        if not set(wanted) <= {aspect.id for aspect in option.aspects if plain(aspect.text).strip()}
    ]
    names = " and ".join(name.replace("-", " ") for name in wanted)
    fine = f"All {len(rated.options)} options say: {names}."
    return rated.yes_or_no(
        (number, text),
        not lacking,
        (fine, f"Nothing on {names} in: {', '.join(lacking)}."),
        rated.comparisons,
    )


def certifying(rated: Rated) -> list[Item]:
    """Whether it is safe to be used: without these it may mislead."""
    deck = rated.deck
    tests = [person(number, text, _FOR_TESTS) for number, text in CERTIFYING.items() if number in FOR_TESTS]
    unclaimed = rated.found("claim-source")
    cites = any(slide.sources for slide in rated.slides)
    sources = f"Claims without a source: {len(unclaimed)}." if cites else "Nothing cites a source."
    told = {
        "C2": (bool(cites and not unclaimed), f"{len(deck.references)} sources; no claim lacks one.", sources),
        "C3": (rated.dated, f"{rated.version} Slides name their review.", "No version with a year, no review dates."),
        "C4": (bool(deck.updates.strip()), deck.updates, "Nothing after 'updates:' on the deck's page."),
        "C6": (bool(deck.funding.strip()), deck.funding, "Nothing after 'funding:' on the deck's page."),
    }  # fmt: skip
    by_number = {
        number: rated.yes_or_no((number, CERTIFYING[number]), holds, (fine, lacking))
        for number, (holds, fine, lacking) in told.items()
    }
    by_number |= {"C1": _equal(rated), "C5": _uncertainty(rated)}
    return [*(by_number[number] for number in sorted(by_number)), *tests]


def _equal(rated: Rated) -> Item:
    text = CERTIFYING["C1"]
    if not rated.options:
        hint = "Options are not told in files of their own: compare by reading."
        return person("C1", text, hint, rated.comparisons)
    fine = f"All {len(rated.options)} options answer the same questions at comparable length."
    return rated.by_findings("C1", text, _UNEQUAL, fine)


def _uncertainty(rated: Rated) -> Item:
    counted = [slide for slide in rated.slides if any(isinstance(block, People) for block in slide.blocks)]
    unsure = [option.name for option in rated.options if not option.certainty]
    unsure += [slide.id for slide in counted if not slide.certainty and not _made(slide.blocks)]
    if not counted and not rated.options:
        return person("C5", CERTIFYING["C5"], "The deck names no chances.")
    fine = "Every option and every slide with numbers of people says how sure it is."
    return rated.yes_or_no(
        ("C5", CERTIFYING["C5"]), not unsure, (fine, f"Without a certainty: {', '.join(unsure)}.")
    )


def _made(blocks: tuple[object, ...]) -> bool:
    """Whether all numbers of people come from options, which say how sure they are."""
    return all(block.options for block in blocks if isinstance(block, People))


def quality(rated: Rated) -> list[Item]:
    """What makes it good; a person rates all of these."""
    hints = {
        "1": ("Waiting is an option." if rated.waits else "No option is about waiting.", ()),
        "2": ("", rated.comparisons),
        "3": ("", rated.slides_with(People)),
        "9": ("", rated.asks_what_matters()),
        "11": ("Slides with lists of questions.", rated.questions_to_take()),
        "18": (f"{len(rated.deck.references)} sources are listed.", ()),
        "21": ("Reported on this page.", ()),
    }
    found = []
    for number, text in QUALITY.items():
        hint, slides = hints.get(number, (_FOR_TESTS if number in FOR_TESTS else "", ()))
        found.append(person(number, text, hint, slides))
    return found
