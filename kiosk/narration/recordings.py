"""Takes what people recorded in place of what an engine says: `LANGUAGE/recorded/…-KEY.wav`, or any other kind."""

from __future__ import annotations

import re
from collections.abc import Mapping
from pathlib import Path

from kiosk.narration.opus import read_sound, write_opus
from kiosk.narration.sound import SoundError
from kiosk.spoken.manifest import RECORDED, Clip, Manifest, clip_file

VOICE, LICENCE = "a person", "see assets/LICENSES.md"
_KEY = re.compile(r"(?:^|-)([0-9a-f]{16})$")


def recorded_clips(
    folder: Path, texts: Mapping[str, str], before: Manifest
) -> tuple[dict[str, Clip], list[str]]:
    """The clips made of recordings that are new or newer than their clips, by key; and what is wrong with others.

    A recording is known by the key at the end of its name, and stays where it is.
    """
    clips: dict[str, Clip] = {}
    problems: list[str] = []
    for path in sorted((folder / RECORDED).glob("[!.]*")):
        match = _KEY.search(path.stem)
        text = texts.get(match[1]) if match else None
        if not match or text is None:
            problems.append(f"{RECORDED}/{path.name}: nothing is said that has this key; see --print")
        elif _is_new(path, folder, before.clips.get(match[1])):
            try:
                clips[match[1]] = _clip(path, folder, match[1], text, before)
            except SoundError as error:
                problems.append(f"{RECORDED}/{path.name}: {error}")
    return clips, problems


def _is_new(path: Path, folder: Path, clip: Clip | None) -> bool:
    if clip is None or not clip.is_recorded or not (folder / clip.file).exists():
        return True
    return path.stat().st_mtime_ns > (folder / clip.file).stat().st_mtime_ns


def _clip(path: Path, folder: Path, key: str, text: str, before: Manifest) -> Clip:
    file = clip_file(text, key)
    seconds = write_opus(read_sound(path).trimmed().levelled(), folder / file)
    old = before.clips.get(key)
    said = (old.voice, old.licence) if old and old.is_recorded else (VOICE, LICENCE)
    return Clip(key, file, text, RECORDED, *said, seconds)
