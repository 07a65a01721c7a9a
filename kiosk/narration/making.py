"""Makes the clips of a language that are missing, and takes away those that nothing says any more."""

from __future__ import annotations

import time
from collections import Counter
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from pathlib import Path

from kiosk.narration.engines import Engine, EngineError
from kiosk.narration.opus import write_opus
from kiosk.narration.recordings import recorded_clips
from kiosk.narration.sound import SoundError
from kiosk.spoken.manifest import Clip, Manifest, clip_file

EVERY = 3.0
"""Seconds after which the manifest is written while clips are made."""
GIVE_UP = 3
"""Texts one after the other that an engine may fail at."""

Tell = Callable[[int, int], None]
"""Hears how many clips have been made, of how many."""


@dataclass
class Made:
    """What was done in one language: clips made, recorded or removed, and what there is to know about the others."""

    manifest: Manifest
    made: int = 0
    recorded: int = 0
    removed: int = 0
    stale: list[Clip] = field(default_factory=list)
    problems: list[str] = field(default_factory=list)

    def summary(self, folder: Path) -> str:
        """What was done, and what there is now."""
        done = f"{self.made} made, {self.recorded} recorded, {self.removed} removed"
        clips = self.manifest.clips.values()
        minutes = sum(clip.seconds for clip in clips) / 60
        size = sum((folder / clip.file).stat().st_size for clip in clips) / 1e6
        voices = Counter(f"{clip.engine} {clip.voice}" for clip in clips)
        spoken = ", ".join(f"{count} by {voice}" for voice, count in voices.most_common())
        return f"{done}; now {len(clips)} clips, {minutes:.0f} minutes, {size:.1f} MB ({spoken})"


def make(folder: Path, texts: Mapping[str, str], engine: Callable[[], Engine], tell: Tell) -> Made:
    """Have a clip in the folder of a language for each text, given by key in its spoken form.

    A clip that is there stays, whoever spoke it; what people recorded stays even if nothing says it any more.

    Raises:
        ManifestError: What is there can't be read, so nothing was changed.
        EngineError: There is no engine for the language, or it fails again and again. What was made is kept.
        OSError: The folder can't be written to.
    """
    before = Manifest.read(folder)
    folder.mkdir(parents=True, exist_ok=True)
    taken, problems = recorded_clips(folder, texts, before)
    clips = {key: clip for key, clip in before.clips.items() if (folder / clip.file).is_file()} | taken
    made = Made(Manifest(before.language, clips), recorded=len(taken), problems=problems)
    try:
        missing = {key: text for key, text in texts.items() if key not in clips}
        if missing:
            _Work(folder, made, engine(), tell).do(missing)
    finally:
        made.manifest.write(folder)
    _remove_unsaid(folder, texts, made)
    return made


@dataclass
class _Work:
    """One engine at work. The manifest is written now and then, so that little is lost when it is broken off."""

    folder: Path
    made: Made
    engine: Engine
    tell: Tell
    written: float = field(default_factory=time.monotonic)
    failures: int = 0

    def do(self, missing: Mapping[str, str]) -> None:
        for number, (key, text) in enumerate(missing.items()):
            self.tell(number, len(missing))
            try:
                self._add(self._clip(key, text))
            except (EngineError, SoundError) as error:
                self._failed(text, error)
        self.tell(len(missing), len(missing))

    def _clip(self, key: str, text: str) -> Clip:
        engine, file = self.engine, clip_file(text, key)
        seconds = write_opus(engine.speak(text).trimmed().levelled(), self.folder / file)
        return Clip(key, file, text, engine.name, engine.voice, self._licence(), seconds)

    def _licence(self) -> str:
        """What people have written down for this voice before, or what its engine says."""
        mine = self.engine.name, self.engine.voice
        clips = self.made.manifest.clips.values()
        return next(
            (each.licence for each in clips if (each.engine, each.voice) == mine), self.engine.licence
        )

    def _add(self, clip: Clip) -> None:
        manifest = self.made.manifest
        self.made.manifest = Manifest(manifest.language, {**manifest.clips, clip.key: clip})
        self.made.made += 1
        self.failures = 0
        if time.monotonic() - self.written > EVERY:
            self.made.manifest.write(self.folder)
            self.written = time.monotonic()

    def _failed(self, text: str, error: Exception) -> None:
        self.made.problems.append(f"{text!r}: {error}")
        self.failures += 1
        if self.failures == GIVE_UP:
            raise EngineError(f"{error}. Given up after {GIVE_UP} texts; the last was {text!r}") from error


def _remove_unsaid(folder: Path, texts: Mapping[str, str], made: Made) -> None:
    """A kiosk may be reading meanwhile, so the manifest forgets a clip before it goes."""
    unsaid = [clip for key, clip in made.manifest.clips.items() if key not in texts]
    made.stale = [clip for clip in unsaid if clip.is_recorded]
    going = [clip for clip in unsaid if not clip.is_recorded]
    if going:
        gone = {clip.key for clip in going}
        kept = {key: clip for key, clip in made.manifest.clips.items() if key not in gone}
        made.manifest = Manifest(made.manifest.language, kept)
        made.manifest.write(folder)
    for clip in going:
        (folder / clip.file).unlink(missing_ok=True)
    made.removed = len(going)
