"""How a kiosk is set while it is looked at: window, text size, theme and language."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import product

from kiosk.app import Kiosk
from kiosk.tour.opening import Size


@dataclass(frozen=True, slots=True)
class Setting:
    """One way of setting it: a window of `size` pixels, letters of `text_size` per cent."""

    size: Size
    text_size: int
    theme: str
    language: str

    @property
    def name(self) -> str:
        """What a file name says of it: `1920x1080-100-light-en`."""
        return f"{self.size[0]}x{self.size[1]}-{self.text_size}-{self.theme}-{self.language}"

    @property
    def title(self) -> str:
        """What a heading says of it: `1920x1080, 100 %, light, en`."""
        return f"{self.size[0]}x{self.size[1]}, {self.text_size} %, {self.theme}, {self.language}"

    def choose(self, kiosk: Kiosk) -> None:
        """Set a kiosk so, in place; its window has the size already."""
        kiosk.navigation.setLanguage(self.language)
        kiosk.preferences.chooseTextSize(self.text_size)
        kiosk.preferences.chooseTheme(self.theme)


@dataclass(frozen=True, slots=True)
class Settings:
    """Which settings to look at: all combinations of these."""

    sizes: tuple[Size, ...]
    text_sizes: tuple[int, ...]
    themes: tuple[str, ...]
    languages: tuple[str, ...]

    def at(self, size: Size) -> list[Setting]:
        """Those of one window, so that what is drawn anew changes seldom."""
        return [Setting(size, *rest) for rest in self._others()]

    def _others(self) -> Iterator[tuple[int, str, str]]:
        for language, theme, text_size in product(self.languages, self.themes, self.text_sizes):
            yield text_size, theme, language
