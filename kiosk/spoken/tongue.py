"""What differs between languages in how texts are said."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from functools import cached_property
from typing import Final

_STOP_FOLLOWS: Final = re.compile(r"\s*$|\s+[^\W\d_a-zà-ÿ]")


@dataclass(frozen=True)
class Tongue:
    """The tables of one language, and `numbers`, which puts all numbers of a cleaned text into words.

    `letters` names the letters; `plural_letters` those in `MRIs`. `said` are abbreviations with a sound of their own,
    `words` capitals that are words like others, `alone` capital letters that are words of their own. `short` are
    words with a full stop, `ending` those of them that may end a sentence; `signs` is by the sign. `address` names
    the signs of addresses, and `www`; `between` is said for the stroke in `he/she`; `joint` keeps
    the letters of an abbreviation together, and the parts of compounds; `ranks` are words before Roman
    numerals.
    """

    numbers: Callable[[str], str]
    roman: Callable[[int], str]
    digits: Callable[[str], str]
    letters: Mapping[str, str]
    plural_letters: Callable[[str], str]
    said: Mapping[str, str]
    words: frozenset[str]
    alone: frozenset[str]
    short: Mapping[str, str]
    ending: frozenset[str]
    signs: Mapping[str, str]
    address: Mapping[str, str]
    between: str
    joint: str
    joined: Mapping[str, str]
    ranks: str

    @cached_property
    def short_words(self) -> re.Pattern[str]:
        """Any of the shortened words."""
        return re.compile(rf"(?<![\w.'-])(?:{_any(self.short)})(?![\w'])", re.IGNORECASE)

    @cached_property
    def said_words(self) -> re.Pattern[str]:
        """Any of the abbreviations with a sound of their own."""
        return re.compile(rf"(?<![\w'])(?:{_any(self.said)})(?!\w)")

    @cached_property
    def joined_words(self) -> re.Pattern[str]:
        """Any of the pairs with a stroke that have their own words."""
        return re.compile(rf"(?<!\w)(?:{_any(self.joined)})(?!\w)", re.IGNORECASE)

    @cached_property
    def any_sign(self) -> re.Pattern[str]:
        """Any sign that has a word."""
        several = [re.escape(sign) for sign in sorted(self.signs, key=len, reverse=True) if len(sign) > 1]
        single = "".join(re.escape(sign) for sign in self.signs if len(sign) == 1)
        return re.compile("|".join([*several, f"[{single}]"]))

    @cached_property
    def ranked(self) -> re.Pattern[str]:
        """A Roman numeral after a word such as `type`."""
        return re.compile(rf"(?<!\w)((?:{self.ranks})s?\s)([IVX]{{1,6}})(?!\w)", re.IGNORECASE)

    def long_form(self, found: re.Match[str]) -> str:
        """The whole word for a shortened one, with the full stop that ended the sentence too."""
        key = "".join(found[0].lower().split())
        word = self._whole[key]
        if found[0][0].isupper():
            word = word[0].upper() + word[1:]
        ends = key in self.ending and _STOP_FOLLOWS.match(found.string, found.end())
        return f"{word}." if ends else word

    def spelled(self, letters: Iterable[str]) -> str:
        """The names of letters, in one breath: `em-ar-eye`; those without a name as they are."""
        return self.joint.join(self.letters.get(letter, letter) for letter in letters)

    @cached_property
    def _whole(self) -> Mapping[str, str]:
        return {"".join(key.lower().split()): word for key, word in self.short.items()}


def entries(text: str) -> dict[str, str]:
    """A table written a line an entry, `key: words`."""
    lines = (line.strip().partition(": ") for line in text.strip().splitlines())
    return {key: words for key, _, words in lines}


def listed(text: str) -> tuple[str, ...]:
    """The words of a text, for tables that are long lists of words."""
    return tuple(text.split())


def _any(words: Iterable[str]) -> str:
    """A pattern for any of the words; white space within them may be missing."""
    ordered = sorted(words, key=len, reverse=True)
    return "|".join(re.escape(word).replace(r"\ ", r"\s?") for word in ordered)
