"""Syllables of English words, by rules of spelling and a table of the words that break them."""

from __future__ import annotations

import re
from functools import cache
from typing import Final

from kiosk.check.syllables_en_odd import ODD

_FIRST: Final = (
    "some|there|where|here|home|fire|life|wide|side|knee|stone|time|space|safe|game|name|line|more|care|note|wife|"
    "house|horse|nurse|face|base|bare|make|take|wave|whole|rope|pipe|type|tape|cheese|smoke|store|stage|white|spine|gate|"
    "bone|price|like|sole|tube|ware|live|state|share|stake|file|peace|fine|plate|grape|rate|those|vice|juice|cake|"
    "come|score|shore|voice|skate|lake|wake"
)
_SECOND: Final = (
    "ly|ful|fully|fulness|less|lessly|ness|ments?|some|like|ship|hood|things?|times?|one|body|where|works?|books?|mates?"
    "|pages?|what|how"
)
_REWRITES: Final = tuple(
    (re.compile(pattern), replacement)
    for pattern, replacement in (
        # Short forms: they're, could've, doesn't.
        (r"(?<=[aeiouy])'(?:re|ve|ll|d|m)$", ""),
        (r"(?<=[a-z])'(?:ve|ll|d|re)$", "-e"),
        (r"(?<=[std])n't$", "-en"),
        # Letters that are no vowel of their own.
        (r"^y(?=[aeiou])|(?<=[aeiouw])y(?=[aeou])", "-"),  # yes, layer
        (r"(?<=q)u|(?<=g)u(?=[aeio])", ""),  # quit, guide, language
        # The e that is not heard.
        (r"(?<=[^aeiouylrw])l(?:e|es|ed)$", "el"),  # table
        (r"(?<=[^aeiou])re(?=s?$)(?<![aeiouy]re)", "er"),  # acre
        (rf"(?<=[^aeiou])e(?=(?:{_SECOND})$)", ""),  # careful
        (rf"^({_FIRST})(?<=e)(?=(?!n[ei])[^aeiouvrdy'][a-z]{{2}})", r"\1'"),  # homework
        (r"(?<=[^aeiou])e'(?=[a-z])", "'"),
        (
            r"(?<=[^aeioucgsxz])(?<![cs]h)es$|(?<=[^aeioutd])ed$|(?<=[^aeiou])e$|(?<=[aeiou])e[ds]?$",
            "'",
        ),  # made
        (r"ically$", "icly"),
        # Endings that are one vowel.
        (r"(?<=[ctsgx])i(?=an|al|ou|on|um|a$)|(?<=[ctx])i(?=en)(?<!sci)", ""),  # special, action, patient
        (
            r"(?<=[ln])i(?=ons?$)|(?<=l)i(?=a[rmn](?!ce))(?<!pli)|(?<=[nv])i(?=ors?$)",
            "",
        ),  # million, familiar, senior
        (r"(?<=g)e(?=ou|on)|(?<=c)e(?=ou|an)", ""),  # courageous, ocean
        # Vowels that are parted.
        (r"i(?=[aou])|(?<=sc)i(?=e)", "i-"),  # dial
        (r"y(?=ing|er|est|o|a)", "y-"),  # flying
        (r"(?<=[aeou])(?=ing|ism)", "-"),  # doing
        (r"u(?=al|ar|an|at|ou|um|en|el|et|id$|in$|it[yi])", "u-"),  # actual
        (r"ie(?=t|n[ct]|rs?$|st$)", "i-e"),  # quiet
        (
            r"e(?=o(?!u[rpt])|u[ms]$)|(?<=cr)e(?=at)|(?<=r)e(?=act|al[i])|(?<=[dr])e(?=as?$)",
            "e-",
        ),  # video, create
        (r"[sz](?=ms?$)|th(?=ms?$)", "se"),  # prism, rhythm
    )
)
_HISS: Final = re.compile(r"(?:[sxz]|[cs]h|[cgsz]e)$")


@cache
def syllables_en(word: str) -> int:
    """How many syllables a lower-case English word of letters and apostrophes has; at least 1."""
    if word in ODD:
        return ODD[word]
    for ending in ("'s", "s'", "s"):
        stem = word.removesuffix(ending)
        if stem != word and (stem in ODD or "'" in ending):
            return syllables_en(stem) + bool(ending != "s'" and _HISS.search(stem))
    return max(1, _by_rule(word))


def _by_rule(word: str) -> int:
    for pattern, replacement in _REWRITES:
        word = pattern.sub(replacement, word)
    return len(re.findall(r"[aeiouy]+", word))
