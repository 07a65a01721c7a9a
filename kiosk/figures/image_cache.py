"""Keeps the pictures drawn last, up to a number of bytes."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Hashable
from threading import Lock

from PySide6.QtGui import QImage


class ImageCache:
    """Pictures by key, the least recently used dropped first. Any thread may call it."""

    def __init__(self, limit: int) -> None:
        self._limit = limit
        self._bytes = 0
        self._images: OrderedDict[Hashable, QImage] = OrderedDict()
        self._lock = Lock()

    def get(self, key: Hashable) -> QImage | None:
        """The picture kept under `key`, if there is one."""
        with self._lock:
            image = self._images.get(key)
            if image is not None:
                self._images.move_to_end(key)
            return image

    def put(self, key: Hashable, image: QImage) -> None:
        """Keep a picture, dropping old ones to make room; one larger than the whole room is not kept."""
        size = image.sizeInBytes()
        if size > self._limit:
            return
        with self._lock:
            self._drop(key)
            while self._images and self._bytes + size > self._limit:
                self._drop(next(iter(self._images)))
            self._images[key] = image
            self._bytes += size

    def clear(self) -> None:
        """Forget every picture."""
        with self._lock:
            self._images.clear()
            self._bytes = 0

    def _drop(self, key: Hashable) -> None:
        old = self._images.pop(key, None)
        if old is not None:
            self._bytes -= old.sizeInBytes()
