"""What a voice is given of a text, so that a listener hears what a reader sees."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from functools import lru_cache
from types import MappingProxyType
from typing import Final

from kiosk.spoken.cleaning import begun, cleaned, tidied
from kiosk.spoken.tongue import Tongue

_ADDRESS: Final = re.compile(
    r"(?:https?://|www\.)[^\s<>\"]*[\w/]|(?<![\w.+-])[\w.+-]+@[\w-]+(?:\.[\w-]+)+"
    r"|(?<![\w.@-])[\w-]+(?:\.[\w-]+)*\.(?:com|org|net|gov|edu|info|health|uk|ie|eu|ca|au|nz|app)(?:\.[a-z]{2})?(?![\w-])"
    r"(?:/[^\s<>\"]*[\w/])?"
    r"|(?<!\w)doi:\s?[^\s<>\"]*\w|(?<![\w.-])\d(?=[\w.-]*[^\W\d])[\w-]*(?:\.[\w-]+){2,}"
)
"""Web and mail addresses, and what names a publication to machines."""
_SCHEME: Final = re.compile(r"^https?://")
_PIECES: Final = re.compile(r"www|[^\W\d_]+|\d|[^\w\s]|_")
_RESPELLED: Final = re.compile(
    r"\s*\((?:[Ss]ay:?\s)?([A-Za-z]+(?:[- ][A-Za-z]+)*)\)|\bSay: ([A-Za-z]+(?:[- ][A-Za-z]+)*)\."
)
_STRESSED: Final = re.compile(r"[A-Z]{2,}")
_COMPOUNDS: Final = frozenset(
    {"like", "based", "free", "type", "style", "dose", "only", "safe", "rich", "test"}
)
"""What stands behind an abbreviation, as in `MRI-based`."""
_DOTTED: Final = re.compile(r"(?<![\w.])(?:[A-Z]\.\s?){2,}(?!\w)|(?<![\w.])(?:[A-Z]\.){2,}(?=\w)")
_CAPITALS: Final = re.compile(r"(?<![\w'])[^\W\d_a-zà-öø-ÿ]{2,}(?:'?s)?(?!\w)")
_LETTER: Final = re.compile(r"(?<![\w'-])[A-Z](?![\w'])")
_STROKE: Final = re.compile(r"(?<=[^\W\d_])/(?=[^\W\d_])")
_SLASH: Final = re.compile(r"\s*/\s*")
_HYPHEN: Final = re.compile(r"(?<=\w)-(?=\w)")
_NAME_BEFORE: Final = re.compile(r"(?<!\w)[A-ZÀ-Þ][\w'-]{0,30}[a-zà-ÿ] $")
_VOWEL: Final = re.compile("[AEIOUYÁÉÍÓÚ]")
_ROMAN: Final = re.compile(r"(X{0,3})(IX|IV|V?I{0,3})")
_GOES_ON: Final = re.compile(r"\s+(?!(?:and|or|to|y|o|a|diabetes)\b)[a-zà-ÿ]")
"""Behind `the part I like`, where the letter is a word."""
_DIGIT: Final = {"": 0, "I": 1, "II": 2, "III": 3, "IV": 4, "V": 5, "VI": 6, "VII": 7, "VIII": 8, "IX": 9}
_INITIALS: Final = 3
"""Letters that a person's first names have at most."""
_NEAR: Final = 34
"""Characters before initials that hold a family name."""
_ROUNDS: Final = 4
"""What the first time brought together, the second puts into words; there is never more than that."""
_SPELLED: Final = 4
"""Letters: capitals up to so many are spelled, unless they are a word."""


def spoken_form(text: str, language: str) -> str:
    """What is said of a text: numbers, signs and short forms in words; that of a spoken form is itself.

    Languages without tables of words get the text with single spaces. May be empty: then there is nothing to say.
    """
    return _said(text, language.replace("_", "-").partition("-")[0].lower())


@lru_cache(maxsize=4096)
def _said(text: str, language: str) -> str:
    tongue = _tongue(language)
    if tongue is None:
        return " ".join(text.split())
    for _ in range(_ROUNDS):
        before, text = text, _put(text, tongue)
        if text == before:
            break
    return text


def _put(written: str, tongue: Tongue) -> str:
    """The text with everything in words, once through."""
    text = _DOTTED.sub(_undotted, cleaned(written))
    text = _ADDRESS.sub(lambda found: _address(found[0], tongue), text)
    text = _RESPELLED.sub(_respelled, text)
    text = tongue.joined_words.sub(lambda found: tongue.joined[found[0].lower()], text)
    text = tongue.short_words.sub(tongue.long_form, text)
    text = tongue.said_words.sub(lambda found: tongue.said[found[0]], text)
    text = tongue.ranked.sub(lambda found: _rank(found, tongue), text)
    text = tongue.numbers(text)
    text = tongue.any_sign.sub(lambda found: f" {tongue.signs[found[0]]} ", text)
    text = _STROKE.sub(f" {tongue.between} ", text)
    text = _CAPITALS.sub(lambda found: _capitals(found, tongue), _SLASH.sub(", ", text))
    text = tidied(_LETTER.sub(lambda found: _letter(found, tongue), text))
    text = _HYPHEN.sub(tongue.joint, text)
    return text if written.lstrip()[:1].islower() else begun(text)


def _undotted(found: re.Match[str]) -> str:
    """`US` for `U.S.`; the last full stop stays where it ends the text."""
    letters = found[0].replace(".", "").replace(" ", "")
    ends = found.end() == len(found.string)
    return f"{letters}." if ends else f"{letters} " if found[0].endswith(" ") else letters


def _address(written: str, tongue: Tongue) -> str:
    pieces = _PIECES.findall(_SCHEME.sub("", written))
    said = (tongue.address.get(piece) or tongue.digits(piece) or piece for piece in pieces)
    words = (word.lower() if word.isupper() else word for word in said)
    return " ".join(word for word in words if word.isalpha() or "-" in word or " " in word)


def _respelled(found: re.Match[str]) -> str:
    """Nothing for `(FEM-er-ul)`, which tells readers how a word is said: listeners have just heard it."""
    words = (found[1] or found[2]).split(" ")
    shown = any(_shows_sound(word) for word in words)
    return (
        ""
        if shown and all(word.islower() or _shows_sound(word) or word.isupper() for word in words)
        else found[0]
    )


def _shows_sound(word: str) -> bool:
    """Whether one syllable, or two of a long word, are in capitals and can be pronounced, and the others are small."""
    parts = word.split("-")
    loud = [part for part in parts if _STRESSED.fullmatch(part)]
    others = [part for part in parts if part not in loud]
    if not 1 <= len(loud) <= len(others) or not all(map(_VOWEL.search, loud)):
        return False
    return all(part.islower() and len(part) < 6 and part not in _COMPOUNDS for part in others)


def _rank(found: re.Match[str], tongue: Tongue) -> str:
    number = _ROMAN.fullmatch(found[2])
    if found[2] == "I" and _GOES_ON.match(found.string, found.end()):
        return found[0]
    return found[1] + tongue.roman(len(number[1]) * 10 + _DIGIT[number[2]]) if number else found[0]


def _capitals(found: re.Match[str], tongue: Tongue) -> str:
    word = found[0]
    end = "'s" if word.endswith("'s") else "s" if word.endswith("s") else ""
    stem = word.removesuffix(end)
    if not stem.isupper():
        return word
    if word in {"II", "III"}:
        return tongue.roman(len(word))
    if not (len(stem) <= _INITIALS and _is_name(found)) and (stem.lower() in tongue.words or _is_word(stem)):
        return stem.lower() + end
    spelled = tongue.spelled(stem)
    if end != "s":
        return spelled + end
    start, _, last = spelled.rpartition(tongue.joint)
    return f"{start}{tongue.joint}{tongue.plural_letters(last)}"


def _is_word(capitals: str) -> bool:
    return len(capitals) > _SPELLED and bool(_VOWEL.search(capitals))


def _is_name(found: re.Match[str]) -> bool:
    """Whether capitals are initials behind a family name: `Pennock AT,`."""
    before = found.string[max(0, found.start() - _NEAR) : found.start()]
    return found.string[found.end() : found.end() + 1] in {"", ","} and bool(_NAME_BEFORE.search(before))


def _letter(found: re.Match[str], tongue: Tongue) -> str:
    letter = found[0]
    after = found.string[found.end() : found.end() + 2]
    before = found.string[max(0, found.start() - 2) : found.start()]
    closes = not after.strip() or after[0] in ",;:!?)" or (after[0] == "." and not after[1:].strip())
    if letter in tongue.alone and not (letter == "A" and closes and before[:1].islower()):
        return letter
    return tongue.letters[letter]


@lru_cache(maxsize=8)
def _tongue(language: str) -> Tongue | None:
    """The tables of a language, read when they are first asked for."""
    maker = _MAKERS.get(language)
    return maker() if maker else None


def _english() -> Tongue:
    from kiosk.spoken.tongue_en import ENGLISH  # noqa: PLC0415  # nothing of it is read before somebody listens

    return ENGLISH


def _spanish() -> Tongue:
    from kiosk.spoken.tongue_es import SPANISH  # noqa: PLC0415

    return SPANISH


_MAKERS: Final[Mapping[str, Callable[[], Tongue]]] = MappingProxyType({"en": _english, "es": _spanish})
