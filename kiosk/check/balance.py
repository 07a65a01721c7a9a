"""Whether options are told alike, and gain is not told without harm."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from statistics import median
from typing import Final

from kiosk.check.balance_numbers import check_numbers
from kiosk.check.balance_words import BALANCE, BalanceWords
from kiosk.check.balance_written import check_written
from kiosk.check.claims_fold import fold
from kiosk.check.passages import own_options, own_slides, slide_passages
from kiosk.check.subject import Subject
from kiosk.check.telling import error, language_of, warning, word_count
from kiosk.deck.aspects import ASPECTS
from kiosk.deck.findings import Finding
from kiosk.deck.model import LanguageDeck, Option, Slide
from kiosk.deck.parts import Facts, People, Table
from kiosk.deck.text import plain

RULES: Final = {
    "option-names": "options name the same thing by different words",
    "option-length": "an option is told in many more or many fewer words than the others",
    "option-praise": "an option is told in kinder words than the others",
    "option-denominator": "the same measure is counted of different totals or after different times",
    "option-no-treatment": "options are compared without the choice to wait",
    "option-certainty": "an option's certainty and its words say different things",
    "number-contradicts": "a slide tells another number than the option, or than another slide",
    "one-sided": "a slide about a treatment tells gain and no harm",
}
SHORTEST: Final = 0.6
LONGEST: Final = 1.5
"""Of the median of all options' words."""
FEWEST_OPTIONS: Final = 3
MUCH_PRAISE: Final = 2
"""Kind words more than the median option has."""


def check_balance(subject: Subject) -> Iterator[Finding]:
    """Lengths, names, numbers and "no treatment" in every language, words where they are known."""
    for deck in subject.deck.by_language.values():
        options = tuple(own_options(deck))
        words = BALANCE.get(language_of(deck.tag))
        yield from _names(options)
        yield from _lengths(options)
        yield from _waiting(deck, words)
        yield from check_numbers(deck, options)
        yield from check_written(deck)
        if words:
            yield from _praise(options, words)
            yield from _certainty(options, words)
            yield from _one_sided(deck, words)


def _names(options: tuple[Option, ...]) -> Iterator[Finding]:
    """The name that most options use is the right one; where two are as frequent, the first."""
    used: dict[str, Counter[str]] = {}
    for option in options:
        for aspect in option.aspects:
            used.setdefault(aspect.id, Counter())[plain(aspect.name)] += 1
    for option in options:
        for aspect in option.aspects:
            usual = used[aspect.id].most_common(1)[0][0]
            if plain(aspect.name) != usual:
                message = f"\u201c{plain(aspect.name)}\u201d is called \u201c{usual}\u201d in other options"
                how = f"Give it the same name in every option: {usual}."
                yield error("option-names", aspect.position, message, how)


def _lengths(options: tuple[Option, ...]) -> Iterator[Finding]:
    """Only aspects that every option has are counted."""
    counts = {option.id: words_of_option(option) for option in options}
    if len(counts) < FEWEST_OPTIONS:
        return
    middle = median(counts.values())
    for option in options:
        count = counts[option.id]
        if not SHORTEST * middle <= count <= LONGEST * middle:
            more = "more" if count > middle else "fewer"
            message = (
                f"{count} words, many {more} than the other options (half of them have {middle:g} or more)"
            )
            few, many = round(SHORTEST * middle), round(LONGEST * middle)
            how = f"Keep between {few} and {many} words, or tell the others alike."
            yield warning("option-length", option.position, message, how)


def words_of_option(option: Option) -> int:
    """How many words tell an option, in the aspects that all have."""
    return sum(word_count(plain(aspect.text)) for aspect in option.aspects if aspect.id in ASPECTS)


def _waiting(deck: LanguageDeck, words: BalanceWords | None) -> Iterator[Finding]:
    how = "Add the choice to wait or do nothing for now, told like the others."
    waits = {option.id for option in deck.options if option.no_treatment}
    if deck.options and not waits:
        own = [option for option in deck.options if option.language == deck.tag]
        if own:
            message = "no option is marked as 'no_treatment: true'"
            yield error("option-no-treatment", own[0].position, message, how)
    for slide in own_slides(deck):
        for table in (block for block in slide.blocks if isinstance(block, Table) and block.compares_options):
            if table.options and waits and not waits & set(table.options):
                message = "options are compared without the one to wait"
                yield error("option-no-treatment", table.position, message, how)
            if not table.options and words and not _names_waiting(table, words):
                message = "no column of this comparison is about waiting or no treatment"
                yield warning("option-no-treatment", table.position, message, how)


def _names_waiting(table: Table, words: BalanceWords) -> bool:
    heads = [fold(plain(cell)).text for cell in table.header[1:]]
    return any(words.waiting.search(head) for head in heads)


def _praise(options: tuple[Option, ...], words: BalanceWords) -> Iterator[Finding]:
    found = {
        option.id: [match for aspect in option.aspects for match in words.praise.findall(fold(plain(aspect.text)).text)]
        for option in options
    }  # fmt: skip
    usual = median(len(kind) for kind in found.values()) if found else 0
    for option in options:
        kind = found[option.id]
        if len(kind) >= usual + MUCH_PRAISE:
            message = f"kinder words than the other options have: {', '.join(dict.fromkeys(kind))}"
            how = "Say in plain words what it is and does, as for the others."
            yield warning("option-praise", option.position, message, how)


def _certainty(options: tuple[Option, ...], words: BalanceWords) -> Iterator[Finding]:
    for option in options:
        aspect = next((one for one in option.aspects if one.id == "how-sure-we-are"), None)
        if aspect is None or not option.certainty:
            continue
        said = levels_said(plain(aspect.text), words)
        if said and option.certainty not in said:
            levels = " and ".join(sorted(said))
            message = f"certainty is '{option.certainty}', and the words say {levels}"
            how = "Mend the one that is wrong: 'certainty:' above, or the words."
            yield error("option-certainty", aspect.position, message, how)


def levels_said(text: str, words: BalanceWords) -> set[str]:
    """The levels of certainty that a text speaks of."""
    rest, said = fold(text).text, set()
    for level, pattern in words.certainty:
        if pattern.search(rest):
            said.add(level)
            rest = pattern.sub("\u00b7", rest)
    return said


def _one_sided(deck: LanguageDeck, words: BalanceWords) -> Iterator[Finding]:
    how = "Say on the same slide what may go wrong, or for how many it did not help."
    for slide in own_slides(deck):
        counted = any(isinstance(block, People) for block in slide.blocks)
        if slide.audience == "everyone" and (slide.certainty or counted) and not _has_both_sides(slide):
            said = [
                one for one in slide_passages(slide) if one.kind not in {"alt", "question", "answer", "reply"}
            ]
            texts = [fold(one.text).text for one in said]
            gains = [one for one, text in zip(said, texts, strict=True) if words.gain.search(text)]
            treats = any(words.treatment.search(text) for text in texts)
            if gains and treats and not any(words.harm.search(text) for text in texts):
                message = "it tells what may be gained, and nothing of harm or of those it did not help"
                yield warning("one-sided", gains[0].position, message, how)


def _has_both_sides(slide: Slide) -> bool:
    """Whether the slide shows both sides by its form: an array with `others`, or facts about risks."""
    return any(
        (isinstance(block, People) and bool(block.others))
        or (isinstance(block, Facts) and any(row.id in {"risks", "harms"} for row in block.rows))
        for block in slide.blocks
    )
