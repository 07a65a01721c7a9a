"""Questions: a level-2 heading with two to four task items, an answer under each."""

from __future__ import annotations

from collections.abc import Sequence

from kiosk.deck.attributes import refuse, refuse_at_end, split_own_line
from kiosk.deck.blocks import read_blocks
from kiosk.deck.inline import read_inline
from kiosk.deck.items import RawItem, RawList
from kiosk.deck.lists import TASK
from kiosk.deck.markdown_lines import Report
from kiosk.deck.paragraphs import read_line, read_words
from kiosk.deck.parts import Answer, Question
from kiosk.deck.raw_blocks import RawBlock, RawHeading, RawParagraph, place_of
from kiosk.deck.text import RichText

_LEAST, _MOST = 2, 4
_REPLY = "Below the answer, after an empty line and indented by four, say why it is right or not."


def read_question(heading: RawHeading, section: Sequence[RawBlock], report: Report) -> Question | None:
    """The question that a heading and the blocks up to the next heading make; None when it can't be asked."""
    prompt = read_line(heading.heading.words, "a heading", report)
    tasks = next((block for block in section if isinstance(block, RawList) and asks(block)), None)
    if tasks is None:
        how = "Put answers to tick below it, or make another slide: a slide says one thing."
        report.error("heading-without-question", heading.place, "a level-2 heading without a question", how)
        return None
    if not prompt:
        report.error("question-prompt", heading.place, "a question without words", "Write it after the '##'.")
    for block in section:
        if block is not tasks:
            how = "Below the question stand its answers only: move this above the heading."
            report.error("question-content", place_of(block), "something else among the answers", how)
    answers = tuple(_answer(item, report) for item in tasks.items)
    good = tuple(answer for answer in answers if answer is not None)
    right = sum(answer.right for answer in good)
    if not _LEAST <= len(answers) <= _MOST:
        message = f"a question with {len(answers)} answers"
        report.error("question-answers", heading.place, message, f"Give it {_LEAST} to {_MOST} answers.")
    elif len(good) == len(answers) and right != 1:
        message = f"a question with {right} right answers"
        report.error("question-right", heading.place, message, "Mark exactly one answer with [x].")
    if not prompt or right != 1 or not _LEAST <= len(good) <= _MOST or len(good) < len(answers):
        return None
    return Question(prompt, good, report.at(heading.place))


def asks(block: RawBlock) -> bool:
    """Whether a block is a list of answers to tick."""
    if not isinstance(block, RawList):
        return False
    return not block.is_numbered and any(TASK.match(item.text[0].text) for item in block.items)


def _answer(item: RawItem, report: Report) -> Answer | None:
    box = TASK.match(item.text[0].text)
    if not box:
        report.error("question-task", item.place, "an answer without a box", "Begin it with [ ] or [x].")
        return None
    lines, attributes = split_own_line((item.text[0].cut(box.end()), *item.text[1:]))
    refuse(attributes, "an answer", report)
    text = read_inline(refuse_at_end(lines, report), report)
    if not text:
        report.error("item-empty", item.place, "an answer without words", "Write it after the box.")
    reply = _reply(item, report)
    return Answer(text, box[1] != " ", reply, report.at(item.place)) if text and reply else None


def _reply(item: RawItem, report: Report) -> RichText:
    blocks = read_blocks(item.below, report)
    reply: RichText = ()
    for index, block in enumerate(blocks):
        if index == 0 and isinstance(block, RawParagraph):
            reply = read_words(block.lines, report)
        else:
            report.error("answer-reply", place_of(block), "more than one paragraph under an answer", _REPLY)
    if not reply:
        report.error("answer-reply", item.place, "an answer without a reply", _REPLY)
    return reply
