"""A deck that has every kind of page once: the small deck and a third chapter."""

from __future__ import annotations

from collections.abc import Mapping

from tests.deck.decks import DECK_PAGE, chapter_page

_JOINT = "![A joint with a needle.](../../../assets/figures/joint/figure.svg)"
CHOICES = ("Rest", "Exercise", "Tablets", "A shot", "Surgery", "Waiting")

OPTIONS = f"""\
# All six are fine

| | {" | ".join(CHOICES)} |
|---|{"---|" * len(CHOICES)}
| What it is | {" | ".join(f"{each} it is" for each in CHOICES)} |
| Effort | {" | ".join(f"{each} effort" for each in CHOICES)} |
"""
FIRST = f"""\
---
step: Lie down
---
# You lie down

{_JOINT}{{ labels="socket" }}

You can see the [choices](slide:choices/compare) again.

The staff stand by.
"""
SECOND = """\
---
step: Get up
---
# You get up

Take your time.
"""
NEW = """\
---
experimental: true
---
# This one is new

We are still learning.

!!! warning "Still new"
    Nobody has approved it.
"""
FULL: Mapping[str, str | bytes | None] = {
    "en/20-choices/40-options.md": OPTIONS,
    "en/30-way/index.md": chapter_page("The way"),
    "en/30-way/10-first.md": FIRST,
    "en/30-way/20-second.md": SECOND,
    "en/30-way/30-new.md": NEW,
}
SLIDES = ("parts/cover", "parts/joint", "choices/compare", "choices/steps", "choices/people")
"""The slides of the small deck."""
ALL_SLIDES = (*SLIDES, "choices/options", "way/first", "way/second", "way/new")
"""The slides of the full deck."""


QUESTION = """
## What turns, {0}?

- [x] The ball, {0}

    Yes, {0}.

- [ ] The needle, {0}

    No, {0}.
"""


def in_languages(*tags: str) -> dict[str, str | bytes | None]:
    """A deck page that lists further languages, and what each says of the joint in its own words."""
    listed = DECK_PAGE.replace("version:", f"languages: [{', '.join(('en', *tags))}]\nversion:")
    files: dict[str, str | bytes | None] = {"en/index.md": listed}
    for tag in tags:
        files |= {
            f"{tag}/index.md": DECK_PAGE.replace("A small deck", f"A small deck, {tag}"),
            f"{tag}/glossary.md": f"Socket {tag} {{ #socket }}\n:   A cup.\n\nBall {tag} {{ #ball }}\n:   Round.\n",
            f"{tag}/10-parts/index.md": chapter_page(f"The parts, {tag}"),
            f"{tag}/10-parts/20-joint.md": (
                f'# The joint, {tag}\n\n{_JOINT}{{ labels="socket ball" }}\n\nIt turns, {tag}.\n'
                + QUESTION.format(tag)
            ),
        }
    return files
