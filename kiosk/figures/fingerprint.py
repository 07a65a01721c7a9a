"""Names pictures by all that they depend on: files, what `figure.yaml` says, the request, the size, the program."""

from __future__ import annotations

import hashlib
from functools import cache
from pathlib import Path

from PySide6.QtCore import QSize, qVersion

from kiosk.deck.figure import Figure
from kiosk.figures.request import PictureRequest


def fingerprint(figure: Figure, request: PictureRequest, size: QSize) -> str:
    """A SHA-256 in hex. Raises OSError when a file of the figure can't be read."""
    files = [paths[request.view] for paths in (figure.pictures, figure.masks) if request.view < len(paths)]
    told = (figure.view_box, figure.structures, figure.states, figure.start, figure.dark)
    asked = (request.state, sorted(request.only), request.theme, request.glow, size.width(), size.height())
    digest = hashlib.sha256(repr((_program(), told, asked)).encode())
    for path in files:
        digest.update(path.read_bytes())
    return digest.hexdigest()


@cache
def _program() -> str:
    """What draws: Qt, and every file of this folder."""
    digest = hashlib.sha256(qVersion().encode())
    for path in sorted(Path(__file__).parent.glob("*.py")):
        digest.update(path.read_bytes())
    return digest.hexdigest()
