"""What languages call themselves, as the buttons of screens do."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

OWN_NAMES: Final[Mapping[str, str]] = MappingProxyType(
    {
        "ar": "العربية",
        "de": "Deutsch",
        "en": "English",
        "es": "Español",
        "fr": "Français",
        "he": "עברית",
        "ht": "Kreyòl Ayisyen",
        "it": "Italiano",
        "ja": "日本語",
        "ko": "한국어",
        "pl": "Polski",
        "pt": "Português",
        "ru": "Русский",
        "vi": "Tiếng Việt",
        "zh": "中文",
    }
)

WAYS_IN: Final[Mapping[str, str]] = MappingProxyType(
    {
        "de": "Für Deutsch: Suchen Sie den Knopf Deutsch.",
        "en": "For English, find the button English.",
        "es": "Para español, busque el botón Español.",
        "fr": "Pour le français, cherchez le bouton Français.",
        "it": "Per l'italiano, cerchi il pulsante Italiano.",
        "pt": "Para português, procure o botão Português.",
    }
)


def own_name(tag: str) -> str:
    """The language's name in itself; empty where it is not known here."""
    return OWN_NAMES.get(tag, "")


def way_in(tag: str) -> str:
    """What somebody who does not look is told in a language before they chose it: how to, or at least its name."""
    return WAYS_IN.get(tag) or own_name(tag)
