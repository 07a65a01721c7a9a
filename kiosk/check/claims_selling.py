"""Prices meant to sell, and people who praise a treatment."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from kiosk.check.claims_fold import fold, sentences
from kiosk.check.claims_scope import is_somebody_elses
from kiosk.check.claims_units import Unit
from kiosk.check.claims_words import ClaimWords
from kiosk.check.passages import Kind

Selling = tuple[str, str, str, str]
"""Rule, what is said, message, help."""
_AMOUNT: Final = re.compile(
    r"(?:us)?[$\u20ac\u00a3\u00a5]\s?\d[\d.,]*"
    r"|(?<![\w.,])\d[\d.,]* ?(?:[$\u20ac\u00a3]|(?:dollars|dolares|euros?|usd|eur|pesos|bucks)(?!\w))"
    r"|\d ?(?:pounds sterling|libras esterlinas)(?!\w)"
    r"|(?<!\w)(?:hundred|thousand|cien|cientos|mil) (?:dollars|dolares|euros|pounds|pesos|bucks)(?!\w)"
)
"""Pounds in digits are a weight more often than a price."""
_RANGE: Final = re.compile(
    r"(?:[$\u20ac\u00a3] ?)?\d[\d.,]* ?(?:dollars|dolares|euros?|[$\u20ac\u00a3])?"
    r" ?(?:to|a|y|and|-|\u2014) ?(?:[$\u20ac\u00a3] ?)?\d"
)
"""From so much to so much: what is told to be weighed, since an offer has one price."""
_PRICED: Final = frozenset[Kind](
    {"fact", "fact-name", "aspect", "cell", "people", "answer", "reply", "question", "matter"}
)
_NEVER_PRAISE: Final = frozenset[Kind]({"question", "matter", "alt", "aspect-name"})


def selling(words: ClaimWords, unit: Unit, title: str, *, about_cells: bool = False) -> Iterator[Selling]:
    """What sells rather than tells in a passage; on a page about cells, also harms of which there are none."""
    folded = fold(unit.passage.text)
    if unit.reply and words.scope.denies.search(fold(unit.reply).text):
        return
    above = fold(f"{unit.label} . {title}").text
    if about_cells and _makes_small(words, unit):
        how = "Say which risks there are, and how often; or that nobody knows."
        said = unit.passage.text.strip(" .")
        yield "claim-safety", said, f"risks made small: \u201c{unit.label}: {said}\u201d", how
    covered = bool(words.plain_cost.search(folded.text))
    for sentence in sentences(folded.text):
        yield from _price(words, unit, sentence.text, covered=covered)
    if unit.passage.kind in _NEVER_PRAISE:
        return
    for match in words.testimonial.finditer(folded.text):
        last = [one for one in sentences(folded.text) if one.start <= match.start()][-1:]
        if any(one.asks or words.not_testimonial.search(one.text) for one in last):
            continue
        if is_somebody_elses(words.scope, folded.text, match.span(), above):
            continue
        how = "Leave it out: one person's story tells nobody else's chance. Say what was counted in a study."
        said = folded.written(*match.span()).strip(" .,:;\u2014-\"'")
        yield "claim-testimonial", said, f"somebody praises a treatment: \u201c{said}\u201d", how
        return


def _makes_small(words: ClaimWords, unit: Unit) -> bool:
    """Whether what is named as harms has none; in a table only in a column about cells."""
    label = fold(unit.label).text
    if unit.passage.kind == "cell" and not words.cells.search(label):
        return False
    return bool(words.harms.search(label) and words.nothing.search(fold(unit.passage.text).text))


def _price(words: ClaimWords, unit: Unit, sentence: str, *, covered: bool) -> Iterator[Selling]:
    """An offer; or a price in running text that does not say that insurance leaves it to the patient."""
    if offer := words.offer_price.search(sentence):
        said = offer.group().strip()
        how = "Say what it costs in all and who pays, in a fact or a table, without an offer."
        yield "claim-price", said, f"an offer: \u201c{said}\u201d", how
        return
    amount = _AMOUNT.search(sentence)
    covered = covered or bool(words.pays.search(sentence) and _RANGE.search(sentence))
    if amount and not covered and unit.passage.kind not in _PRICED and not words.plain_price.search(sentence):
        said = amount.group().strip(" .,")
        how = "Put the cost in a fact row, a table or the option's cost: \u201cabout \u2026, rarely covered\u201d."
        yield "claim-price", said, f"a price in running text: \u201c{said}\u201d", how
