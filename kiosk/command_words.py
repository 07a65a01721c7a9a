"""What the command line may say: verbs, and which option is for which of them."""

from __future__ import annotations

from typing import Final

VERBS: Final = {
    "run": "show the deck; no verb means this one. Without any display it makes the tour",
    "tour": "make pictures of every screen, and say what does not fit on them",
    "check": "say what is wrong with the content (kiosk check [DIR])",
    "preview": "show a deck in a window, and again whenever a file of it is saved (kiosk preview [DIR])",
    "new": "make a small deck to start from (kiosk new DIR)",
    "narrate": "record what the screens say aloud, as far as it is new or has changed",
    "doctor": "measure this machine against the standards for people with disabilities",
}
FOLDERS: Final = {
    "check": "one folder, the deck's",
    "preview": "one folder, the deck's",
    "new": "one folder, that of the deck to make",
}
"""The verbs that may be told a folder, and how to say so."""
_OF_DECKS: Final = ("run", "tour", "preview", "check", "narrate", "doctor")
_SHOWN: Final = ("run", "tour", "preview", "check")
BELONGS: Final[dict[str, tuple[str, ...]]] = {
    "content": _OF_DECKS,
    "config": _OF_DECKS,
    "windowed": ("run",),
    "language": (*_SHOWN, "narrate"),
    "size": (*_SHOWN, "doctor"),
    "theme": ("run", "tour", "preview"),
    "text_size": _SHOWN,
    "out": ("tour",),
    "slides": ("tour", "preview", "check"),
    "format": ("check",),
    "strict": ("check",),
    "report": ("check", "doctor"),
    "fit": ("check",),
    "today": ("check",),
    "engine": ("narrate",),
    "print": ("narrate",),
    "learn_keys": ("doctor",),
}
"""The verbs that an option is for; one that is not here is for all."""
OF_FIT: Final = ("language", "size", "text_size", "slides")
"""What `kiosk check` takes only to see whether all fits."""
SETTINGS: Final = ("content", "windowed")
"""Options that are settings as they stand."""
SEVERAL: Final = ("language", "size", "theme", "text_size")
"""Options that may be given several times, or as `all`."""
ONE_AT_A_TIME: Final = ("run", "preview", "doctor")
"""The verbs that take only one of those."""
ALL: Final = "all"


def flag(option: str) -> str:
    """How an option is written: `--text-size`."""
    return f"--{option.replace('_', '-')}"


def title(verb: str) -> str:
    """How a verb is named in a message."""
    return "`kiosk`" if verb == "run" else f"`kiosk {verb}`"
