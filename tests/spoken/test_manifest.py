"""The list of clips: written so that people can read what changed, and believed only when it is whole."""

from __future__ import annotations

import json
from dataclasses import asdict
from pathlib import Path

import pytest

from kiosk.spoken.folder import narration_folder
from kiosk.spoken.manifest import Clip, Manifest, ManifestError, clip_file


def clip(key: str, text: str, **others: object) -> Clip:
    made = {"engine": "pico", "voice": "es-ES", "licence": "Apache-2.0", "seconds": 1.25} | others
    return Clip(key=key, file=clip_file(text, key), text=text, **made)  # type: ignore[arg-type]


BALL, HAND = clip("1a2b3c4d5e6f7a8b", "Sostiene la «bola»."), clip("0f", "Dé la mano.", engine="recorded")


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return narration_folder(tmp_path, "es")


def test_what_is_written_is_read_again(folder: Path) -> None:
    assert folder.parts[-3:] == ("assets", "narration", "es")
    Manifest("es", {each.key: each for each in (BALL, HAND)}).write(folder)
    found = Manifest.read(folder)
    assert found == Manifest("es", {"0f": HAND, "1a2b3c4d5e6f7a8b": BALL})
    assert [each.is_recorded for each in found.clips.values()] == [True, False]


def test_a_clip_has_a_line_and_its_place_by_its_name(folder: Path) -> None:
    Manifest("es", {each.key: each for each in (BALL, HAND)}).write(folder)
    first = (folder / "manifest.json").read_bytes()
    assert [line.split('"')[3] for line in first.decode().splitlines() if '"key"' in line] == [
        "0f",
        "1a2b3c4d5e6f7a8b",
    ]
    assert "Sostiene la «bola»." in first.decode()
    Manifest.read(folder).write(folder)
    assert (folder / "manifest.json").read_bytes() == first
    assert [path.name for path in folder.iterdir()] == ["manifest.json"]


def test_without_a_manifest_there_are_no_clips(folder: Path) -> None:
    assert Manifest.read(folder) == Manifest("es")


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("It holds the ball.", "it-holds-the-ball-0f.opus"),
        ("¿Qué le pasará después?", "que-le-pasara-despues-0f.opus"),
        (
            "Walk until it starts to hurt, then rest for a while",
            "walk-until-it-starts-to-hurt-then-rest-0f.opus",
        ),
        ("مرحبا", "0f.opus"),
    ],
)
def test_a_file_s_name_tells_what_it_says(text: str, name: str) -> None:
    assert clip_file(text, "0f") == name


WHOLE = {"format": 1, "language": "es", "clips": [asdict(BALL)]}


@pytest.mark.parametrize(
    "broken",
    [
        "",
        "[]",
        "[" * 100_000,
        json.dumps(WHOLE)[:-9],
        json.dumps(WHOLE | {"format": 2}),
        json.dumps(WHOLE | {"language": "en"}),
        json.dumps(WHOLE | {"clips": {}}),
        json.dumps(WHOLE | {"clips": [asdict(BALL), asdict(BALL)]}),
        json.dumps(WHOLE | {"clips": [asdict(BALL) | {"file": "../../elsewhere.opus"}]}),
        json.dumps(WHOLE | {"clips": [asdict(BALL) | {"seconds": "long"}]}),
        json.dumps(WHOLE | {"clips": [{"key": "0f"}]}),
    ],
)
def test_a_broken_manifest_says_which_file_and_what_to_do(folder: Path, broken: str) -> None:
    folder.mkdir(parents=True)
    (folder / "manifest.json").write_text(broken)
    with pytest.raises(ManifestError, match=r"manifest\.json: .*run `\./run narrate`"):
        Manifest.read(folder)
