"""DISCERN: the quality of written information on choices of treatment, 16 questions, in short words.

After Charnock et al., J Epidemiol Community Health 1999;53:105-111. Each is rated from 1 (no) to 5 (yes) by a person;
a machine says what it finds for those that a deck can show.
"""

from __future__ import annotations

from typing import Final

from kiosk.check.rating import Item, Rated, person
from kiosk.deck.text import plain

QUESTIONS: Final = {
    "1": "Are the aims clear?",
    "2": "Does it achieve its aims?",
    "3": "Is it relevant?",
    "4": "Is it clear from which sources it was made?",
    "5": "Is it clear when what it reports was produced?",
    "6": "Is it balanced and unbiased?",
    "7": "Does it name further sources of support and information?",
    "8": "Does it speak of areas of uncertainty?",
    "9": "Does it describe how each treatment works?",
    "10": "Does it describe the benefits of each treatment?",
    "11": "Does it describe the risks of each treatment?",
    "12": "Does it describe what would happen without treatment?",
    "13": "Does it describe how choices affect the quality of life?",
    "14": "Is it clear that there may be more than one choice?",
    "15": "Does it support shared decisions?",
    "16": "Overall: how good is it as information on choices of treatment?",
}
_ASPECTS: Final = {"9": "what-it-is", "10": "chance-of-help", "11": "risks"}
_NONE: Final = "The deck has no options in files of their own."


def discern(rated: Rated) -> list[Item]:
    """All 16, in order."""
    judged = {item.id: item for item in (*_about_sources(rated), *_about_options(rated))}
    hints = {
        "1": ("Look at the deck's page.", ()),
        "6": (_leaning(rated), ()),
        "7": ("Slides with lists of questions.", rated.questions_to_take()),
        "13": ("Options say what it takes and how long recovery is." if rated.options else _NONE, ()),
    }
    return [
        judged.get(number) or person(number, text, *hints.get(number, ("", ())))
        for number, text in QUESTIONS.items()
    ]


def _leaning(rated: Rated) -> str:
    found = len(
        rated.found("claim-promise", "claim-safety", "claim-proof", "claim-sales", "claim-testimonial")
    )
    return f"Claims found by the check: {found}. One-sided slides: {len(rated.found('one-sided'))}."


def _about_sources(rated: Rated) -> list[Item]:
    cited = {key for slide in rated.slides for key in slide.sources}
    years = [reference.year for key, reference in rated.deck.references.items() if key in cited]
    dated = sum(year is not None for year in years)
    unsure = any([*(one.certainty for one in rated.options), *(one.certainty for one in rated.slides)])
    named = f"{len(cited)} sources are cited, behind \u201cSources\u201d on each slide."
    when = f"{rated.version} {dated} of {len(years)} sources have a year."
    no_date = "No version, review dates or years of sources."
    sure = ("Slides and options say how sure they are.", "Nothing says how sure it is.")
    return [
        rated.yes_or_no(("4", QUESTIONS["4"]), bool(cited), (named, "Nothing cites a source.")),
        rated.yes_or_no(("5", QUESTIONS["5"]), bool(rated.dated and dated), (when, no_date)),
        rated.yes_or_no(("8", QUESTIONS["8"]), unsure, sure),
    ]


def _about_options(rated: Rated) -> list[Item]:
    options = rated.options
    several = len(options) > 1 or bool(rated.comparisons)
    helps = tuple(dict.fromkeys((*rated.asks_what_matters(), *rated.questions_to_take())))
    compared = (f"{len(options)} options; slides compare them.", "One choice at most is described.")
    shared = (
        "Slides ask what matters, or list questions for the visit.",
        "No slide asks what matters or lists questions.",
    )
    found = [
        rated.yes_or_no(("14", QUESTIONS["14"]), several, compared, rated.comparisons),
        rated.yes_or_no(("15", QUESTIONS["15"]), bool(helps), shared, helps),
    ]
    if not options:
        return found
    for number, wanted in _ASPECTS.items():
        lacking = [
            option.name
            for option in options
            if not any(aspect.id == wanted and plain(aspect.text).strip() for aspect in option.aspects)
        ]
        words = (f"All {len(options)} options say it.", f"Not said of: {', '.join(lacking)}.")
        found.append(rated.yes_or_no((number, QUESTIONS[number]), not lacking, words))
    waits = ("Waiting is an option like the others.", "No option is about waiting.")
    found.append(rated.yes_or_no(("12", QUESTIONS["12"]), rated.waits, waits))
    return found
