"""Whether what was recorded of a deck is all there, and still what its screens say."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Final

from kiosk.check.subject import Subject
from kiosk.check.telling import error, warning
from kiosk.deck.findings import Finding, Position
from kiosk.spoken.folder import MANIFEST, narration_folder
from kiosk.spoken.manifest import Manifest, ManifestError
from kiosk.spoken.phrases import Phrase, phrases, unsaid

RULES: Final = {
    "narration-missing": "sentences without a clip, in a language that has clips",
    "narration-stale": "clips of texts that no screen says any more",
    "narration-broken": "clips, or their list, that can't be played",
}
MOST_FILES: Final = 12
"""Files with texts without a clip that are told one by one; more are told as one."""
_SHOWN: Final = 60
"""Characters of a text that a message quotes."""


def check_narration(subject: Subject) -> Iterator[Finding]:
    """The clips of each language that has a list of them; the others are read by live speech."""
    for language in subject.deck.languages:
        folder = narration_folder(subject.deck.folder, language)
        if not (folder / MANIFEST).is_file():
            continue
        place = Position((folder / MANIFEST).relative_to(subject.deck.folder).as_posix())
        try:
            manifest = Manifest.read(folder)
        except ManifestError as problem:
            how = f"Mend it, or delete it and run ./run narrate --language {language}."
            yield error("narration-broken", place, str(problem).replace(f"{folder}/", ""), how)
            continue
        said = phrases(subject.deck, language)
        yield from _broken(folder, manifest, place)
        yield from _missing(said.values(), manifest, place)
        yield from _stale(unsaid(said, manifest), folder, manifest, place)


def _broken(folder: Path, manifest: Manifest, place: Position) -> Iterator[Finding]:
    gone = [clip for clip in manifest.clips.values() if not _has_content(folder / clip.file)]
    if gone:
        what = f"{_many(len(gone), 'clip is', 'clips are')} listed, but not there or empty: {gone[0].file}"
        yield error("narration-broken", place, what, _run(manifest.language))


def _has_content(file: Path) -> bool:
    try:
        return file.stat().st_size > 0
    except OSError:
        return False


def _missing(said: Iterable[Phrase], manifest: Manifest, place: Position) -> Iterator[Finding]:
    missing: dict[str, list[Phrase]] = {}
    for phrase in said:
        if phrase.key not in manifest.clips:
            missing.setdefault(_file(phrase, place), []).append(phrase)
    how = _run(manifest.language)
    if len(missing) > MOST_FILES:
        number = sum(map(len, missing.values()))
        files = ", ".join(list(missing)[:3])
        what = f"{number} sentences in {len(missing)} files have no clip: {files} and others"
        yield warning("narration-missing", place, what, how)
        return
    for file, texts in missing.items():
        first = texts[0]
        where = place if file == place.file else first.first.position
        what = f"{_many(len(texts), 'sentence has', 'sentences have')} no clip: {_quoted(first.text)}"
        yield warning("narration-missing", where, what, how)


def _file(phrase: Phrase, place: Position) -> str:
    """The file of the deck that a text is in; the list of clips for the screens' own words."""
    file = phrase.first.position.file
    return file if "/" in file else place.file


def _stale(keys: Iterable[str], folder: Path, manifest: Manifest, place: Position) -> Iterator[Finding]:
    stale = [manifest.clips[key] for key in keys]
    how = f"{_run(manifest.language)} It takes them away; those that a person recorded only you can delete."
    if stale:
        what = f"{_many(len(stale), 'clip says', 'clips say')} what no screen says: {_quoted(stale[0].text)}"
        yield warning("narration-stale", place, what, how)
    listed = {clip.file for clip in manifest.clips.values()}
    extra = sorted(file.name for file in folder.glob("*.opus") if file.name not in listed)
    if extra:
        what = f"{_many(len(extra), 'file is', 'files are')} not in the list of clips: {extra[0]}"
        yield warning("narration-stale", place, what, "Delete what nothing plays.")


def _many(number: int, one: str, many: str) -> str:
    return f"{number} {one if number == 1 else many}"


def _quoted(text: str) -> str:
    return f"'{text}'" if len(text) <= _SHOWN else f"'{text[:_SHOWN].rpartition(' ')[0]} …'"


def _run(language: str) -> str:
    return f"Run ./run narrate --language {language}."
