"""What was recorded of a deck in one language: a row for each clip, in `assets/narration/LANGUAGE/manifest.json`."""

from __future__ import annotations

import json
import os
import re
from collections.abc import Mapping
from dataclasses import asdict, dataclass, field, fields
from pathlib import Path
from typing import Any

from kiosk.deck.slug import slugify
from kiosk.spoken.folder import MANIFEST

FORMAT = 1
RECORDED = "recorded"
"""The engine of a clip that a person spoke: nothing makes it anew or takes it away."""
NAME_LENGTH = 40
_FILE = re.compile(r"\w[\w.-]*")
_WRITE = json.JSONEncoder(ensure_ascii=False).encode


class ManifestError(Exception):
    """A manifest that can't be read; the message says which, why, and what to do."""


@dataclass(frozen=True, slots=True)
class Clip:
    """A sound file: `text` is the spoken form that it says, `key` that text's hash, `seconds` how long it takes."""

    key: str
    file: str
    text: str
    engine: str
    voice: str
    licence: str
    seconds: float

    @property
    def is_recorded(self) -> bool:
        """Whether a person spoke it."""
        return self.engine == RECORDED


@dataclass(frozen=True, slots=True)
class Manifest:
    """The clips of one language, by key."""

    language: str
    clips: Mapping[str, Clip] = field(default_factory=dict)

    @classmethod
    def read(cls, folder: Path) -> Manifest:
        """What the folder of a language holds; no clips where there is no manifest.

        Raises:
            ManifestError: There is one, but it can't be read.
        """
        path = folder / MANIFEST
        try:
            rows = json.loads(path.read_text(encoding="utf-8"))
        except FileNotFoundError:
            return cls(folder.name)
        except (OSError, ValueError, RecursionError) as error:
            raise _broken(path, getattr(error, "strerror", None) or str(error)) from error
        return cls(folder.name, _clips(path, folder.name, rows))

    def write(self, folder: Path) -> None:
        """Write it, a clip a line, by the names of the files. Whoever reads meanwhile finds the old one or the new.

        Raises:
            OSError: The folder can't be written to.
        """
        rows = [_WRITE(asdict(clip)) for clip in sorted(self.clips.values(), key=lambda clip: clip.file)]
        head = f'{{\n  "format": {FORMAT},\n  "language": {_WRITE(self.language)},\n  "clips": ['
        text = head + ",".join(f"\n    {row}" for row in rows) + "\n  ]\n}\n"
        folder.mkdir(parents=True, exist_ok=True)
        part = folder / f".{MANIFEST}.part"
        with part.open("w", encoding="utf-8") as file:
            file.write(text)
            file.flush()
            os.fsync(file.fileno())
        part.replace(folder / MANIFEST)


def clip_file(text: str, key: str) -> str:
    """A name for the clip of a text that tells people what it says: `it-holds-the-ball-1a2b3c4d5e6f7a8b.opus`."""
    words = slugify(text)
    if len(words) > NAME_LENGTH:
        words = words[: NAME_LENGTH + 1].rpartition("-")[0] or words[:NAME_LENGTH]
    return f"{words}-{key}.opus" if words else f"{key}.opus"


def _clips(path: Path, language: str, rows: Any) -> dict[str, Clip]:
    if not isinstance(rows, dict) or rows.get("format") != FORMAT or not isinstance(rows.get("clips"), list):
        raise _broken(path, f"it is no list of clips in format {FORMAT}")
    if rows.get("language") != language:
        raise _broken(path, f"it is of the language {rows.get('language')!r}, in the folder of {language!r}")
    clips: dict[str, Clip] = {}
    for number, row in enumerate(rows["clips"], start=1):
        clip = _clip(row)
        if clip is None or clip.key in clips:
            raise _broken(path, f"clip {number} is not one, or is there twice")
        clips[clip.key] = clip
    return clips


def _clip(row: Any) -> Clip | None:
    kinds = {each.name: float if each.name == "seconds" else str for each in fields(Clip)}
    if not isinstance(row, dict) or row.keys() != kinds.keys():
        return None
    row = {**row, "seconds": float(row["seconds"])} if type(row["seconds"]) is int else row
    if not all(type(row[name]) is kind for name, kind in kinds.items()):
        return None
    return Clip(**row) if row["key"] and _FILE.fullmatch(row["file"]) else None


def _broken(path: Path, why: str) -> ManifestError:
    how = "mend it, or remove it and run `./run narrate` to make the clips anew"
    return ManifestError(f"{path}: {why}; {how}")
