"""Whether what is experimental says how it stands: approval and its date, unknowns, harms, cost, what to ask."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from typing import Final

from kiosk.check.claims import mentions_cells
from kiosk.check.claims_fold import fold
from kiosk.check.passages import Passage, own, own_options, passages, slide_passages
from kiosk.check.standing_words import DENIED, MEANINGS, YEAR
from kiosk.check.subject import Subject
from kiosk.check.telling import error, language_of, warning
from kiosk.deck.findings import Finding, Position
from kiosk.deck.model import LanguageDeck, Option, Slide
from kiosk.deck.parts import Facts
from kiosk.deck.standing import PARTS
from kiosk.deck.text import plain

RULES: Final = {
    "standing-approval": "an experimental slide does not say what is approved, and as of when",
    "standing-unknown": "an experimental slide does not say what is unknown",
    "standing-harms": "an experimental slide does not say what harm is possible",
    "standing-cost": "an experimental slide does not say what it costs",
    "standing-ask": "an experimental slide does not say what to ask",
    "experimental-unmarked": "cell treatments on a slide that is not marked as experimental",
}
_MESSAGES: Final = {
    "approval": "nothing says what is approved",
    "unknown": "nothing says what is not known",
    "harms": "nothing says what harm is possible",
    "cost": "nothing says what it costs",
    "ask": "nothing says what to ask",
}
_EXAMPLES: Final = {
    "approval": "Approval / The agency, June 2021: not approved.",
    "unknown": "Unknown / If it works, and for how long.",
    "harms": "Harms / Pain, bleeding, infection.",
    "cost": "Cost / About \u2026; insurance may not pay.",
    "ask": "Ask / Is it a study? What if it fails?",
}
_SPEAKS: Final = 2
"""So many passages about cells make a slide one about a treatment."""
_ABOUT: Final = frozenset({"title", "key"})
_ASKED: Final = frozenset({"alt", "question", "answer", "reply", "staff"})
_HEADS: Final = frozenset({"title", "callout-title", "fact-name"})
_BESIDE: Final = _ASKED | {"cell"}


def check_standing(subject: Subject) -> Iterator[Finding]:
    """Experimental slides need all five parts, themselves or on an experimental slide of their chapter."""
    for deck in subject.deck.by_language.values():
        yield from _slides(deck)
        for option in own_options(deck):
            yield from _option(option)
        yield from _unmarked(deck)


def _slides(deck: LanguageDeck) -> Iterator[Finding]:
    tell = error if language_of(deck.tag) in MEANINGS else _unjudged
    for chapter in deck.chapters:
        marked = [slide for slide in chapter.slides if slide.experimental]
        said = [_said(slide, deck.tag) for slide in marked]
        together = {part: " ".join(one[part] for one in said).strip() for part in PARTS}
        for slide in marked:
            if slide.language == deck.tag:
                yield from _missing(slide, together, tell)


def _unjudged(rule: str, position: Position, message: str, how: str) -> Finding:
    """For a language whose words are not known: it may well be said there."""
    name = PARTS[rule.partition("-")[2]][0]
    how = f"The words of this language are not known here: give the fact that says it a name, as in Cost {{ #{name} }}."
    return warning(rule, position, f"{message}, as far as names of facts tell", how)


def _missing(slide: Slide, said: Mapping[str, str], tell: Callable[..., Finding]) -> Iterator[Finding]:
    for part in PARTS:
        if not said[part]:
            how = (
                "Say it on this slide, or on a page of this chapter that is experimental too, as a fact: "
                f"{_EXAMPLES[part]}"
            )
            yield tell(f"standing-{part}", slide.position, _MESSAGES[part], how)
    if said["approval"] and not YEAR.search(said["approval"]):
        how = f"Say when you looked, at least the year: {_EXAMPLES['approval']}"
        yield error("standing-approval", slide.position, "nothing says as of when it is approved or not", how)


def _option(option: Option) -> Iterator[Finding]:
    approval = next((aspect for aspect in option.aspects if aspect.id == "approval"), None)
    if option.experimental and approval and not YEAR.search(plain(approval.text)):
        how = f"Say when you looked, at least the year: {_EXAMPLES['approval']}"
        message = "nothing says as of when it is approved or not"
        yield error("standing-approval", approval.position, message, how)


def _said(slide: Slide, tag: str) -> dict[str, str]:
    """What a slide says of each part: by facts of that name, or in words of that meaning."""
    facts = {
        row.id: plain(row.text) for block in slide.blocks if isinstance(block, Facts) for row in block.rows
    }
    said = {
        part: next((facts[name] for name in names if facts.get(name)), "") for part, names in PARTS.items()
    }
    language = language_of(slide.language or tag)
    for part, meaning in MEANINGS.get(language, {}).items():
        told = (one.text for one in slide_passages(slide) if one.kind not in _ASKED)
        texts = (DENIED[language].sub(" ", fold(text).text) for text in told)
        found = [text for text in texts if meaning.search(text)]
        if not said[part]:
            said[part] = next((text for text in found if YEAR.search(text)), "") or "".join(found[:1])
        elif part == "approval" and not YEAR.search(said[part]):
            said[part] += " ".join(found)
    if said["approval"] and not YEAR.search(said["approval"]):
        said["approval"] += " ".join(_dates(slide))
    return said


def _dates(slide: Slide) -> Iterator[str]:
    """Headings with a year, such as that of a callout: "As of March 2024"."""
    heads = (one.text for one in slide_passages(slide) if one.kind in _HEADS)
    return (text for text in heads if YEAR.search(text))


def _unmarked(deck: LanguageDeck) -> Iterator[Finding]:
    how = "Write 'experimental: true' above it, and say how the treatment stands; or say less of it here."
    for said in own(deck):
        if said.experimental or (isinstance(said, Slide) and said.audience == "staff"):
            continue
        about = [one for one in passages(said) if one.kind not in _BESIDE and _speaks(deck.tag, one)]
        if len(about) >= _SPEAKS or any(one.kind in _ABOUT for one in about):
            message = "it speaks of a cell treatment and is not marked as experimental"
            yield warning("experimental-unmarked", about[0].position, message, how)


def _speaks(tag: str, passage: Passage) -> bool:
    """Whether words other than links to another slide speak of cells."""
    text = "".join(span.text for span in passage.rich if not span.slide) if passage.rich else passage.text
    return mentions_cells(tag, text)
