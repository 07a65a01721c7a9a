"""Every test sees the same Qt: no display, drawn in software, at one scale, in one locale."""

from __future__ import annotations

import os

import pytest

# Qt reads these when it is first imported, so they are set before any test file is.
os.environ.update(
    {
        "LC_ALL": "C.UTF-8",
        "QML_DISABLE_DISK_CACHE": "1",
        "QT_AUTO_SCREEN_SCALE_FACTOR": "0",
        "QT_FONT_DPI": "96",
        "QT_QPA_PLATFORM": "offscreen",
        "QT_QUICK_BACKEND": "software",
        "QT_SCALE_FACTOR": "1",
    }
)
for foreign in ("QML2_IMPORT_PATH", "QML_IMPORT_PATH", "QT_LOGGING_RULES", "QT_QUICK_CONTROLS_STYLE"):
    os.environ.pop(foreign, None)


@pytest.fixture(autouse=True, scope="session")
def own_cache(tmp_path_factory: pytest.TempPathFactory) -> None:
    """Keep what a kiosk of a test draws away from the user's cache."""
    os.environ["XDG_CACHE_HOME"] = str(tmp_path_factory.mktemp("cache"))
