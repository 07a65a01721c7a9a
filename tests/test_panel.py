"""How many pixels a millimetre has."""

from __future__ import annotations

import pytest

from kiosk.options import Options
from kiosk.panel import pixels_per_millimetre

FULL_HD = (1920.0, 1080.0)
UNKNOWN = (0.0, 0.0)
TWENTY_TWO_INCHES = (487.0, 274.0)


def asked(options: Options, said: tuple[float, float] = UNKNOWN) -> float:
    return pixels_per_millimetre(options, FULL_HD, said)


def test_the_size_in_the_settings_goes_before_all_else() -> None:
    options = Options(panel_mm=(487, 274), pixels_per_millimetre=9.0)
    assert asked(options, (100.0, 100.0)) == pytest.approx(3.94, abs=0.01)


def test_a_panel_that_hangs_upright_has_the_same_pixels() -> None:
    upright = Options(panel_mm=(274, 487))
    assert asked(upright) == asked(Options(panel_mm=(487, 274)))


def test_the_settings_go_before_what_the_screen_says() -> None:
    assert asked(Options(pixels_per_millimetre=9.0), TWENTY_TWO_INCHES) == 9.0


def test_the_screen_is_believed_where_nothing_else_is_said() -> None:
    assert asked(Options(), TWENTY_TWO_INCHES) == pytest.approx(3.94, abs=0.01)


@pytest.mark.parametrize("said", [UNKNOWN, (487.0, 0.0), (16.0, 9.0), (16000.0, 9000.0)])
def test_a_screen_that_can_not_be_that_large_is_not_believed(said: tuple[float, float]) -> None:
    assert asked(Options(), said) == 0.0
