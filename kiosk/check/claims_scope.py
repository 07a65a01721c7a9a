"""Whether a claim is denied, only asked about, or told as somebody else's word."""

from __future__ import annotations

import re
from typing import Final

from kiosk.check.claims_words import Scope

_WORD: Final = re.compile(r"[\w'-]+")
_ITEM_WORDS: Final = 5
_SHORT_QUESTION: Final = 4
_AUXILIARY: Final = re.compile(r"(?:n'?t|not|never|no|nunca|jamas)$")
_QUOTED: Final = re.compile(r"\"[^\"]*\"|(?<!\w)'[^']*'(?!\w)")

Span = tuple[int, int]


def is_denied(scope: Scope, sentence: str, claim: Span, *, inside: bool = False) -> bool:
    """Whether the sentence denies what it says from `claim[0]` to `claim[1]`; a double denial affirms.

    With `inside` a denial among the claim's own words counts too. "Isn't it a cure?" denies nothing.
    """
    if _asks(sentence) and scope.selling_question.search(sentence):
        return False
    start, end = claim
    kept = (end, end) if inside else claim
    clean = _blank(scope.faux, _blank(scope.aside, sentence, claim), kept)
    after = _denied_after(scope, clean, end)
    if inside and _negations(scope, clean[start:end]):
        return len(_negations(scope, clean[start:end])) % 2 == 1
    before = _denied_before(scope, clean, claim)
    return after != before


def _denied_before(scope: Scope, clean: str, claim: Span) -> bool:
    begin = max((one.end() for one in scope.border.finditer(clean, 0, claim[0])), default=0)
    found = [
        (begin + first, begin + last, reach)
        for first, last, reach in _negations(scope, clean[begin : claim[0]])
    ]
    reaching = [one for one in found if _reaches(scope, clean, one, claim)]
    if not reaching or scope.exceptive.search(clean, reaching[0][1]):
        return False
    return _nested(scope, clean, reaching) % 2 == 1


def is_asked(scope: Scope, sentence: str, claim: Span, follow: str, *, task: bool) -> bool:
    """Whether a question asks if this is so, without selling it or answering with yes at once.

    `follow` is what is said next; the question of a `task` may begin with any question word.
    """
    before = sentence[: claim[0]]
    if not _asks(sentence) or scope.affirms.search(follow) or scope.turned.search(follow):
        return False
    if scope.selling_question.search(sentence):
        return False
    if len(_WORD.findall(sentence)) <= _SHORT_QUESTION or scope.neutral_question.search(before):
        return True
    return task and bool(scope.open_question.search(before)) and bool(_negations(scope, follow))


def is_somebody_elses(scope: Scope, sentence: str, claim: Span, context: str) -> bool:
    """Whether this is told as what ads say, or as something to beware of. `context` is what stands above it."""
    spoken = _QUOTED.sub(" ", sentence)
    if scope.own_voice.search(spoken) or scope.own_voice.search(context):
        return False
    begin = max((one.end() for one in scope.border.finditer(sentence, 0, claim[0])), default=0)
    end = next((one.start() for one in scope.border.finditer(sentence, claim[1])), len(sentence))
    if is_quoted(sentence, claim):
        return any(
            pattern.search(text) for pattern in (scope.ads, scope.wary) for text in (sentence, context)
        )
    told = (one for one in scope.ads.finditer(sentence, 0, claim[0]))
    if any(scope.says.search(sentence, one.start(), claim[0]) for one in told if one.start() >= begin):
        return True
    return bool(scope.wary.search(sentence[begin:end])) or bool(
        scope.ads.search(context) and scope.says.search(context)
    )


def is_doubted(scope: Scope, sentence: str, claim: Span) -> bool:
    """Whether it stands after "whether" or the like."""
    asked = any(one.start() < claim[0] for one in scope.whether.finditer(sentence))
    return asked and not scope.own_voice.search(sentence)


def is_quoted(text: str, claim: Span) -> bool:
    """Whether a claim stands within quotes."""
    return any(one.start() < claim[0] and claim[1] < one.end() for one in _QUOTED.finditer(text))


def _asks(sentence: str) -> bool:
    return sentence.rstrip("\"')] ").endswith("?")


def _blank(pattern: re.Pattern[str], text: str, kept: Span) -> str:
    """The text with dots where the pattern is found, unless it is in what is kept."""

    def dots(match: re.Match[str]) -> str:
        overlaps = match.start() < kept[1] and kept[0] < match.end()
        return match.group() if overlaps else "\u00b7" * len(match.group())

    return pattern.sub(dots, text)


def _negations(scope: Scope, text: str) -> list[tuple[int, int, int]]:
    """Where something is denied, from left to right, each once; with how many words it reaches."""
    found: list[tuple[int, int, int]] = []
    for negator in scope.negators:
        for match in negator.pattern.finditer(text):
            span = (match.start(), match.end(), negator.reach)
            if not any(span[0] < last and first < span[1] for first, last, _ in found):
                found.append(span)
    return sorted(found)


def _reaches(scope: Scope, text: str, negation: tuple[int, int, int], claim: Span) -> bool:
    first, last, reach = negation
    between = text[last : claim[0]]
    if reach and len(_WORD.findall(between)) > reach:
        return False
    if reach and "," in between:
        return False
    if _AUXILIARY.search(text[first:last]) and any(
        one.start() < claim[0] < one.end() for one in scope.finite.finditer(text, last, claim[1])
    ):
        return False
    return "," not in between or _over_commas(scope, text, last, claim)


def _over_commas(scope: Scope, text: str, last: int, claim: Span) -> bool:
    """Whether a denial goes on over the commas between it and the claim: in a list, or around something put in."""
    border = next((one.start() for one in scope.border.finditer(text, claim[1])), len(text))
    tail = text[last:border]
    pieces = text[last : claim[0]].split(",")
    if scope.carries.search(pieces[-1]):
        return True
    is_list = scope.list_words.search(tail) and all(
        len(_WORD.findall(one)) <= _ITEM_WORDS for one in pieces[1:]
    )
    if scope.fresh.search(pieces[-1] + text[claim[0] : claim[1]]):
        return bool(is_list and scope.list_words.search(text[claim[1] : border]))
    return bool(is_list)


def _nested(scope: Scope, text: str, reaching: list[tuple[int, int, int]]) -> int:
    """How many denials are about each other, counted back from the last: two that are joined are not."""
    count = 1
    for one, following in zip(reaching[-2::-1], reaching[:0:-1], strict=True):
        between = text[one[1] : following[1]]
        if "," in between or scope.joins.search(between):
            break
        count += 1
    return count


def _denied_after(scope: Scope, text: str, end: int) -> bool:
    border = next((one.start() for one in scope.border.finditer(text, end)), len(text))
    return bool(scope.after.search(text[end:border])) and not scope.own_voice.search(text)
