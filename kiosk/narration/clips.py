"""Finds the clips of what is to be said."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from kiosk.spoken.folder import MANIFEST
from kiosk.spoken.form import spoken_form
from kiosk.spoken.keys import phrase_key
from kiosk.spoken.manifest import Manifest, ManifestError
from kiosk.spoken.sentences import heard

A_CHARACTER = 0.12
"""Seconds that saying one takes at most."""


@dataclass(frozen=True, slots=True)
class Piece:
    """What is said in one go: a clip, or the text itself where there is none. `seconds` is how long it takes."""

    text: str
    clip: Path | None
    seconds: float


class Clips:
    """The clips of a deck in all languages, below `assets/narration`. Manifests are read when first needed."""

    def __init__(self, folder: Path, complain: Callable[[str], None]) -> None:
        self._folder = folder
        self._complain = complain
        self._read: dict[str, tuple[int, Manifest]] = {}

    def pieces(self, phrases: Sequence[str], language: str, *, live: bool) -> list[Piece]:
        """What to say for these phrases: their clips, those of all their sentences, or, if `live`, the text."""
        manifest = self._manifest(language)
        return [piece for phrase in phrases for piece in self._pieces(phrase, manifest, live=live)]

    def _pieces(self, phrase: str, manifest: Manifest, *, live: bool) -> Iterator[Piece]:
        for texts in ([phrase], heard(phrase, manifest.language)):
            found = [piece for text in texts if (piece := self._piece(text, manifest))]
            if found and len(found) == len(texts):
                yield from found
                return
        if live and (said := spoken_form(phrase, manifest.language)):
            yield Piece(said, None, len(said) * A_CHARACTER)

    def _piece(self, text: str, manifest: Manifest) -> Piece | None:
        clip = manifest.clips.get(phrase_key(text, manifest.language)) if manifest.clips else None
        path = self._folder / manifest.language / clip.file if clip else None
        return Piece(text, path, clip.seconds) if clip and path and path.is_file() else None

    def _manifest(self, language: str) -> Manifest:
        """The manifest as it is now: authors make clips while a preview runs."""
        try:
            changed = (self._folder / language / MANIFEST).stat().st_mtime_ns
        except OSError:
            return Manifest(language)
        if self._read.get(language, (0, None))[0] != changed:
            try:
                manifest = Manifest.read(self._folder / language)
            except ManifestError as error:
                self._complain(str(error))
                manifest = Manifest(language)
            self._read[language] = changed, manifest
        return self._read[language][1]
