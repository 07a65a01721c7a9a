from __future__ import annotations

from PySide6.QtCore import QSize

from kiosk.figures.image_cache import ImageCache
from tests.figures.conftest import image_of

SMALL = image_of("red", QSize(10, 10))
BYTES = SMALL.sizeInBytes()


def test_the_picture_not_used_for_longest_makes_room() -> None:
    cache = ImageCache(2 * BYTES)
    cache.put("a", SMALL)
    cache.put("b", SMALL)
    assert cache.get("a") is not None
    cache.put("c", SMALL)
    assert cache.get("b") is None
    assert cache.get("a") is not None
    assert cache.get("c") is not None


def test_a_picture_put_twice_counts_once() -> None:
    cache = ImageCache(2 * BYTES)
    cache.put("a", SMALL)
    cache.put("b", SMALL)
    cache.put("b", SMALL)
    assert cache.get("a") is not None


def test_a_picture_larger_than_the_room_is_not_kept_and_drives_nothing_out() -> None:
    cache = ImageCache(BYTES)
    cache.put("a", SMALL)
    cache.put("b", image_of("red", QSize(11, 11)))
    assert cache.get("b") is None
    assert cache.get("a") is not None


def test_clearing_makes_all_the_room_free_again() -> None:
    cache = ImageCache(BYTES)
    cache.put("a", SMALL)
    cache.clear()
    assert cache.get("a") is None
    cache.put("b", SMALL)
    assert cache.get("b") is not None
