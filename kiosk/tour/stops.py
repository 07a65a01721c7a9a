"""The places that a tour stops at."""

from __future__ import annotations

import re
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Stop:
    """A place to take a picture of. `part` and `page` count from 1, None where the screen has none.

    `state` tells apart the pictures of one page: `wrong`, `right`, `one`, `most`, a structure, a card's page, a menu.
    """

    screen: str
    slide: str | None = None
    page: int | None = None
    part: int | None = None
    state: str = ""

    @property
    def name(self) -> str:
        """What to call its picture, fit for a file name."""
        screen = "" if self.slide and self.screen == "slide" else self.screen
        words = [self.slide or "", f"p{self.page}" if self.page else "", screen, self.state]
        return re.sub(r"[^\w.-]+", "-", "-".join(word.replace("/", ".") for word in words if word))
