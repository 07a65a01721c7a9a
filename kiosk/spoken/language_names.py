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


def own_name(tag: str) -> str:
    """The language's name in itself; empty where it is not known here."""
    return OWN_NAMES.get(tag, "")
