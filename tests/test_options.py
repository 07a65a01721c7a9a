"""What a file of settings may say."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from kiosk.options import Options, OptionsError, parse_size, read_config


def settings(folder: Path, text: str) -> Path:
    path = folder / "kiosk.toml"
    path.write_text(text, "utf-8")
    return path


def test_every_setting_can_be_made(tmp_path: Path) -> None:
    text = """
        content = "deck"
        language = "es"
        windowed = true
        size = "1080x1920"
        idle_seconds = 60
        countdown_seconds = 20
        theme = "dark"
        text_size = 125
        reduced_motion = true
        pixels_per_millimetre = 4
        picture_cache = "pictures"
    """
    assert read_config(settings(tmp_path, text)) == Options(
        content=tmp_path / "deck",
        language="es",
        windowed=True,
        size=(1080, 1920),
        idle_seconds=60,
        countdown_seconds=20,
        theme="dark",
        text_size=125,
        reduced_motion=True,
        pixels_per_millimetre=4.0,
        picture_cache=str(tmp_path / "pictures"),
    )


@pytest.mark.parametrize("kept", ["auto", "off"])
def test_words_for_the_picture_cache_are_no_folders(tmp_path: Path, kept: str) -> None:
    assert read_config(settings(tmp_path, f"picture_cache = '{kept}'")).picture_cache == kept


def test_an_empty_file_changes_nothing(tmp_path: Path) -> None:
    assert read_config(settings(tmp_path, "")) == Options()


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("colour = 'red'", "unknown setting 'colour'; known are content, language"),
        ("theme = 'pink'", "theme must be one of light, dark, contrast, not 'pink'"),
        ("text_size = 110", "text_size must be one of 100, 125, 150, 200"),
        ("windowed = 1", "windowed must be of type bool, not 1"),
        ("idle_seconds = true", "idle_seconds must be of type int"),
        ("idle_seconds = 0", "idle_seconds must be 1 to 86400, not 0"),
        ("countdown_seconds = 90000", "countdown_seconds must be 20 to 86400"),
        ("pixels_per_millimetre = -1", "pixels_per_millimetre can't be negative"),
        ("size = '10'", "size '10': write WIDTHxHEIGHT"),
        ("size = [1, 2]", "size must be of type str"),
        ("content = 3", "content must be of type str"),
        ("= 3", "line 1"),
    ],
)
def test_a_wrong_setting_is_named_with_its_file(text: str, words: str, tmp_path: Path) -> None:
    path = settings(tmp_path, text)
    with pytest.raises(OptionsError) as error:
        read_config(path)
    assert str(error.value).startswith(f"{path}: ")
    assert words in str(error.value)


@pytest.mark.parametrize("there", ["folder", "bytes", "nothing"])
def test_a_file_that_can_not_be_read_is_named(there: str, tmp_path: Path) -> None:
    path = tmp_path / there
    if there == "folder":
        path.mkdir()
    elif there == "bytes":
        path.write_bytes(b"\xff\xfe\x00")
    with pytest.raises(OptionsError, match=there):
        read_config(path)


@given(st.integers(320, 16384), st.integers(320, 16384), st.sampled_from("xX"))
def test_a_size_is_read_back(width: int, height: int, times: str) -> None:
    assert parse_size(f"{width}{times}{height}") == (width, height)


@given(st.text(max_size=12).filter(lambda text: "x" not in text.lower()))
@example("x")
@example("9" * 5000 + "x1080")
@example("1920x1080x3")
def test_any_other_text_is_said_to_be_no_size(text: str) -> None:
    with pytest.raises(OptionsError) as error:
        parse_size(text)
    assert repr(text) in str(error.value)
