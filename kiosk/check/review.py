"""Whether what is said was reviewed, by whom, and until when that holds."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date, timedelta
from typing import Final

from kiosk.check.passages import Said, own
from kiosk.check.role_words import ROLES, TITLES
from kiosk.check.subject import Subject
from kiosk.check.telling import warning
from kiosk.deck.findings import Finding, Position
from kiosk.deck.model import Slide
from kiosk.deck.review import NOTICE_DAYS, review_due

RULES: Final = {
    "overdue": "the day of the next review has passed",
    "due-soon": "a notice: the next review is due within sixty days",
    "not-reviewed": "nobody has reviewed it yet",
    "reviewer-name": "the reviewer is named like a person, not by a role",
}
_NAME: Final = re.compile(r"[A-ZÀ-Þ][\w'\u2019-]*\.?(?:\s(?:de|del|la|van|von|der|bin)){0,2}"
                          r"(?:\s[A-ZÀ-Þ][\w'\u2019-]*\.?){1,3}")  # fmt: skip


def check_review(subject: Subject) -> Iterator[Finding]:
    """The dates and the reviewer of every slide that says something, and of every option."""
    for language in subject.deck.by_language.values():
        for said in own(language):
            if not isinstance(said, Slide) or said.blocks or said.questions:
                yield from _dates(said, subject)
            if _is_name(said.reviewer):
                message = f"the reviewer '{said.reviewer}' looks like a person's name"
                how = "Write a role, such as 'nurse' or 'education team'; the name is for your own list."
                yield warning("reviewer-name", _at("reviewer", said, subject), message.strip(), how)


def _dates(said: Said, subject: Subject) -> Iterator[Finding]:
    if said.reviewed is None:
        how = "Have it reviewed, and add reviewed: with the day and reviewer: with the role."
        yield warning("not-reviewed", said.position, "it was never reviewed", how)
    due = review_due(said, subject.deck.review_days)
    if due is None:
        return
    by_date = said.review_by == due
    place = _at("review_by" if by_date else "reviewed", said, subject)
    if due < subject.today:
        late = (subject.today - due).days
        message = f"its review was due on {due}, {_days(late)} ago; {_meanwhile(said)}"
        yield warning("overdue", place, message, _HOW)
    elif due - subject.today <= timedelta(days=NOTICE_DAYS):
        yield warning("due-soon", place, f"a notice: its review is due {_when(due, subject.today)}", _HOW)


_HOW: Final = "Review it, mend what has changed, and write the new day after reviewed: (and review_by:)."


def _meanwhile(said: Said) -> str:
    if said.experimental:
        return "until then patients do not get it, because it is experimental"
    return "until then patients see that it is being reviewed"


def _when(due: date, today: date) -> str:
    left = (due - today).days
    return f"on {due}, in {_days(left)}" if left else f"today, {due}"


def _days(number: int) -> str:
    return f"{number} day{'' if number == 1 else 's'}"


def _at(key: str, said: Said, subject: Subject) -> Position:
    """Where a setting stands in the front matter."""
    return subject.setting(key, said.position.file)


def _is_name(reviewer: str) -> bool:
    words = {word.casefold().strip(".,") for word in re.split(r"[\s,/-]+", reviewer)}
    if words & TITLES:
        return True
    return _NAME.fullmatch(reviewer.strip()) is not None and not words & ROLES
