"""When what is said has to be looked at again."""

from __future__ import annotations

from datetime import date, timedelta

from kiosk.deck.model import Option, Slide

EXPERIMENTAL_DAYS = 180
NOTICE_DAYS = 60


def review_due(said: Slide | Option, review_days: int) -> date | None:
    """The last day on which this review holds; None for what was never reviewed and has no date to be.

    It holds for `review_days` after the review (at most 180 for what is experimental), and not past `review_by`.
    """
    days = min(review_days, EXPERIMENTAL_DAYS) if said.experimental else review_days
    lasts = _later(said.reviewed, days) if said.reviewed else None
    return min((day for day in (lasts, said.review_by) if day), default=None)


def _later(day: date, days: int) -> date:
    """That many days later, or the last day of the calendar."""
    return day + timedelta(days=min(days, (date.max - day).days))


def is_overdue(said: Slide | Option, review_days: int, today: date) -> bool:
    """Whether the day has passed by which this had to be looked at again."""
    due = review_due(said, review_days)
    return due is not None and due < today
