"""Whether the replies to a question's answers agree with which of them is right."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import Final

from kiosk.check.claims_fold import fold
from kiosk.check.telling import error, language_of, warning
from kiosk.deck.findings import Finding
from kiosk.deck.model import Slide
from kiosk.deck.parts import Answer, Question
from kiosk.deck.text import plain

_YES: Final[Mapping[str, str]] = {
    "en": r"yes|yep|right|correct|exactly|well done|that is (?:right|correct|it)|that's (?:right|correct|it)",
    "es": r"si|correct[oa]|exact[oa]|exactamente|asi es|muy bien|eso es",
    "de": r"ja|richtig|genau|stimmt",
    "fr": r"oui|exact|correct|c'est (?:juste|exact|cela|vrai)",
    "pt": r"sim|correto|certo|exato|isso mesmo",
    "it": r"si|giusto|corretto|esatto",
    "ar": "نعم|صحيح|احسنت",
}
_NO: Final[Mapping[str, str]] = {
    "en": r"no|not quite|not really|not exactly|wrong|incorrect|sorry|not so",
    "es": r"no|casi|incorrect[oa]|todavia no|lo sentimos",
    "de": r"nein|nicht ganz|falsch|leider nicht|nicht",
    "fr": r"non|pas tout a fait|faux|incorrect|pas exactement",
    "pt": r"nao|errado|incorreto|quase",
    "it": r"no|non proprio|sbagliato|non esattamente",
    "ar": "لا|ليس|كلا|خطا|غير صحيح",
}
"""What a reply begins with, by language; folded."""


def reply_says(text: str, language: str) -> bool | None:
    """Whether a reply says that its answer is right; None where it begins with neither yes nor no."""
    begins = fold(text).text.lstrip(" \u00a1\u00bf\"'")
    for said, words in ((True, _YES), (False, _NO)):
        if language in words and re.match(rf"(?:{words[language]})(?=[\s.,!:;\u060c\u2014-]|$)", begins):
            return said
    return None


def check_replies(question: Question, language: str) -> Iterator[Finding]:
    """Replies that begin with the opposite of what is marked. An answer that is itself a yes or a no has none."""
    how = "Move the x to the answer that is right, or mend the reply."
    for answer in question.answers:
        says = reply_says(plain(answer.reply), language)
        if says is None or says == answer.right or reply_says(plain(answer.text), language) is not None:
            continue
        marked, said = ("right", "no") if answer.right else ("wrong", "yes")
        message = f"this answer is marked as {marked}, and its reply begins with {said}"
        yield warning("reply-contradicts", answer.position, message, how)


def compare_replies(said: Slide, first: Slide) -> Iterator[Finding]:
    """Replies of a translation that say no where those of the original say yes, or the other way round."""
    tags = language_of(said.language), language_of(first.language)
    for question, asked in zip(said.questions, first.questions, strict=False):
        for answer, original in zip(question.answers, asked.answers, strict=False):
            if _turned(answer, original, tags):
                message = "the reply says the opposite of the original's: another answer stands in this place"
                how = "Keep the answers in the order of the original, each with its reply, and the same one right."
                yield error("translation-answer", answer.position, message, how)


def _turned(answer: Answer, original: Answer, tags: tuple[str, str]) -> bool:
    here, there = (
        reply_says(plain(one.reply), tag) for one, tag in zip((answer, original), tags, strict=True)
    )
    return None not in {here, there} and here != there and there == original.right
