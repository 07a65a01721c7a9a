"""Spanish, put together."""

from __future__ import annotations

from typing import Final

from kiosk.spoken import forms_es as forms
from kiosk.spoken import saying_es as saying
from kiosk.spoken.numbers_es import digits
from kiosk.spoken.tongue import Tongue

SPANISH: Final = Tongue(
    numbers=saying.numbers,
    roman=saying.roman,
    digits=digits,
    letters=forms.LETTERS,
    plural_letters=saying.plural_letters,
    said=forms.SAID,
    words=forms.WORDS,
    alone=forms.ALONE,
    short=forms.SHORT,
    ending=forms.SHORT_ENDING,
    signs=forms.SIGNS,
    address=forms.ADDRESS,
    between=forms.BETWEEN,
    joint=forms.JOINT,
    joined=forms.JOINED,
    ranks=forms.RANKS,
)
