"""Keeps pictures that took long to draw in a folder, so that the next start only reads them.

From the first touch on nothing is written: which picture is there, and when it was used, would tell what somebody
looked at.

Measured at 3840 by 2400, in ms and MB: drawing 1000 to 1800; reading PNG 170 (5 MB), lossless WebP 130 (2 MB),
uncompressed 50 (28 MB); writing PNG 530, WebP 6000. So pictures are PNG, barely compressed.
"""

from __future__ import annotations

import os
import re
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from queue import Full, Queue
from threading import Thread
from time import time

from PySide6.QtCore import QSize
from PySide6.QtGui import QImage, QImageReader, QImageWriter

LIMIT = 256 * 1024 * 1024
WAITING = 2
UNUSED = 7 * 24 * 60 * 60
"""Seconds after which a picture that no start has used goes."""
BARELY = 89
"""Qt's quality of a PNG that is compressed least."""
OURS = re.compile(r"[0-9a-f]{64}\.(?:png|[0-9]+\.part)")
FORMAT = QImage.Format.Format_ARGB32_Premultiplied
Report = Callable[[str], None]


class DiskCache:
    """Pictures by name, a SHA-256 in hex. Nothing that goes wrong with the disk is more than a line for `report`.

    `get` may be called by any thread; what `put` takes is written by a thread of its own. `limit` is in bytes;
    the pictures not used for longest go first. After `seal` the folder is only read.
    """

    def __init__(self, folder: Path, report: Report = lambda _: None, limit: int = LIMIT) -> None:
        self._folder = folder
        self._report = report
        self._limit = limit
        self._waiting: Queue[tuple[str, QImage] | None] = Queue(WAITING)
        self._writer: Thread | None = None
        self._closed = False
        self._sealed = False

    def seal(self) -> None:
        """Leave no trace from now on: keep nothing more, and don't say what is used."""
        if not self._sealed:
            self._sealed = True
            Thread(target=self._drop_unused, name="unused figures", daemon=True).start()

    def get(self, name: str, size: QSize) -> QImage | None:
        """The picture kept under this name; a file that is not one of this size is thrown away."""
        path = self._folder / f"{name}.png"
        if not path.is_file():
            return None
        image = QImageReader(str(path), b"png").read()
        # The file holds the pixels as they are painted, so neither writing nor reading converts them.
        if image.size() != size or not image.reinterpretAsFormat(FORMAT):
            if not self._sealed:
                with suppress(OSError):
                    path.unlink()
            return None
        if not self._sealed:
            with suppress(OSError):
                os.utime(path)
        return image

    def put(self, name: str, image: QImage) -> None:
        """Keep a picture, unless the disk is so slow that several wait already."""
        if self._closed or self._sealed or image.format() != FORMAT:
            return
        if self._writer is None:
            self._writer = Thread(target=self._write_all, name="figures", daemon=True)
            self._writer.start()
        with suppress(Full):
            self._waiting.put_nowait((name, image))

    def close(self) -> None:
        """Write what waits, and nothing more."""
        self._closed = True
        if self._writer is not None:
            self._waiting.put(None)
            self._writer.join()
            self._writer = None

    def _write_all(self) -> None:
        while (waiting := self._waiting.get()) is not None:
            try:
                self._write(*waiting)
                self._make_room()
            except OSError as error:
                self._report(f"pictures are not kept in {self._folder}: {error.strerror or error}")

    def _write(self, name: str, image: QImage) -> None:
        self._folder.mkdir(parents=True, exist_ok=True)
        part = self._folder / f"{name}.{os.getpid()}.part"
        pixels = image.constBits()
        opaque = QImage(
            pixels, image.width(), image.height(), image.bytesPerLine(), QImage.Format.Format_ARGB32
        )
        writer = QImageWriter(str(part), b"png")
        writer.setQuality(BARELY)
        if writer.write(opaque):
            part.replace(self._folder / f"{name}.png")
        else:
            part.unlink(missing_ok=True)
            raise OSError(writer.errorString())

    def _found(self) -> list[tuple[os.stat_result, Path]]:
        """The pictures, and nothing that is not ours, the oldest first."""
        files = [path for path in self._folder.iterdir() if OURS.fullmatch(path.name)]
        return sorted(((path.stat(), path) for path in files), key=lambda pair: pair[0].st_mtime_ns)

    def _drop_unused(self) -> None:
        with suppress(OSError):
            for status, path in self._found():
                if status.st_mtime < time() - UNUSED:
                    path.unlink()

    def _make_room(self) -> None:
        found = self._found()
        total = sum(status.st_size for status, _ in found)
        for status, path in found:
            if total <= self._limit:
                break
            path.unlink()
            total -= status.st_size
