"""What was recorded is held against what the screens say."""

from __future__ import annotations

from pathlib import Path

from kiosk.check.narration import check_narration
from kiosk.check.subject import Subject
from kiosk.deck.findings import Finding
from kiosk.deck.loader import load_deck
from kiosk.deck.model import Deck
from kiosk.narrated import coverage
from kiosk.spoken.folder import narration_folder
from kiosk.spoken.manifest import Clip, Manifest
from kiosk.spoken.phrases import phrases
from tests.deck.decks import small_deck

LIST = "assets/narration/en/manifest.json"


def recorded(root: Path) -> tuple[Deck, Manifest, Path]:
    """A deck with a clip for all that it says."""
    deck = load_deck(small_deck(root))
    folder = narration_folder(deck.folder, "en")
    folder.mkdir(parents=True)
    said = phrases(deck, "en").values()
    clips = {
        each.key: Clip(each.key, f"{each.key}.opus", each.said, "pico", "en-US", "CC0-1.0", 1.0)
        for each in said
    }
    for clip in clips.values():
        (folder / clip.file).write_bytes(b"sound")
    return deck, Manifest("en", clips), folder


def told(deck: Deck, manifest: Manifest, folder: Path) -> list[tuple[str, str, str, int, str]]:
    manifest.write(folder)
    return [show(one) for one in check_narration(Subject(deck))]


def show(one: Finding) -> tuple[str, str, str, int, str]:
    return one.severity, one.rule, one.position.file, one.position.line, one.message


def without(manifest: Manifest, *texts: str) -> Manifest:
    return Manifest("en", {key: clip for key, clip in manifest.clips.items() if clip.text not in texts})


def test_a_language_without_clips_is_left_to_live_speech(tmp_path: Path) -> None:
    assert list(check_narration(Subject(load_deck(small_deck(tmp_path))))) == []


def test_a_deck_of_which_all_is_recorded_is_fine(tmp_path: Path) -> None:
    assert told(*recorded(tmp_path)) == []


def test_sentences_without_a_clip_are_told_file_by_file(tmp_path: Path) -> None:
    deck, manifest, folder = recorded(tmp_path)
    some = without(manifest, "It moves.", "It can hurt.", "Next")
    assert sorted(told(deck, some, folder)) == [
        ("warning", "narration-missing", LIST, 1, "1 sentence has no clip: 'Next'"),
        (
            "warning",
            "narration-missing",
            "content/en/10-parts/20-joint.md",
            10,
            "2 sentences have no clip: 'It moves.'",
        ),
    ] + [
        ("warning", "narration-stale", LIST, 1, f"3 files are not in the list of clips: {name}")
        for name in [min(clip.file for clip in manifest.clips.values() if clip.key not in some.clips)]
    ]


def test_what_no_screen_says_any_more_is_stale(tmp_path: Path) -> None:
    deck, manifest, folder = recorded(tmp_path)
    old = Clip("0" * 16, "old.opus", "The ball turned in the socket.", "recorded", "a person", "CC0-1.0", 2.0)
    (folder / old.file).write_bytes(b"sound")
    more = Manifest("en", {**manifest.clips, old.key: old})
    message = "1 clip says what no screen says: 'The ball turned in the socket.'"
    assert told(deck, more, folder) == [("warning", "narration-stale", LIST, 1, message)]


def test_a_clip_that_is_not_there_is_an_error(tmp_path: Path) -> None:
    deck, manifest, folder = recorded(tmp_path)
    first, second, *_ = sorted(clip.file for clip in manifest.clips.values())
    (folder / first).unlink()
    (folder / second).write_bytes(b"")
    [found] = told(deck, manifest, folder)
    assert found[:4] == ("error", "narration-broken", LIST, 1)
    assert found[4].startswith("2 clips are listed, but not there or empty: ")


def test_a_list_that_can_not_be_read_is_an_error(tmp_path: Path) -> None:
    deck, manifest, folder = recorded(tmp_path)
    manifest.write(folder)
    (folder / "manifest.json").write_text("{", encoding="utf-8")
    [found] = [show(one) for one in check_narration(Subject(deck))]
    assert found[:4] == ("error", "narration-broken", LIST, 1)


def test_a_deck_that_is_hardly_recorded_is_told_in_one_finding(tmp_path: Path) -> None:
    slides = {
        f"en/20-choices/{number}-more-{number}.md": f"# Part {number}\n\nText {number}.\n"
        for number in range(30, 50)
    }
    deck = load_deck(small_deck(tmp_path, slides))
    folder = narration_folder(deck.folder, "en")
    [found] = told(deck, Manifest("en"), folder)
    assert found[1:3] == ("narration-missing", LIST)
    assert "files have no clip: content/en/index.md, content/en/10-parts/index.md" in found[4]


def test_how_much_was_recorded_is_counted(tmp_path: Path) -> None:
    deck, manifest, folder = recorded(tmp_path)
    manifest.write(folder)
    count = len(manifest.clips)
    assert coverage(deck, "en") == (count, count)
    next(iter(folder.glob("*.opus"))).unlink()
    assert coverage(deck, "en") == (count - 1, count)
