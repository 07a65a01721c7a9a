from __future__ import annotations

import os
from pathlib import Path

import pytest

from kiosk.deck.files import MAX_ENTRIES
from kiosk.deck.loader import load_deck
from tests.deck.decks import SMALL, chapter_page, rows, small_deck, write_deck

JOINT = "content/en/10-parts/20-joint.md"


def test_a_small_deck_is_read_without_findings(tmp_path: Path) -> None:
    deck = load_deck(small_deck(tmp_path), icons=frozenset())
    assert deck.findings == ()
    assert deck.folder == tmp_path.resolve()
    assert (deck.languages, deck.fallback, deck.version) == (("en",), "en", "1")
    english = deck.by_language["en"]
    assert [[slide.id for slide in chapter.slides] for chapter in english.chapters] == [
        ["parts/cover", "parts/joint"],
        ["choices/compare", "choices/steps", "choices/people"],
    ]
    assert [slide.layout for chapter in english.chapters for slide in chapter.slides] == [
        "cover", "figure", "table", "steps", "text",
    ]  # fmt: skip
    assert (english.title, set(english.glossary)) == ("A small deck", {"socket", "ball", "needle"})
    assert [path.slides for path in deck.paths] == [("parts/joint",)]


@pytest.mark.parametrize("make", ["missing", "file", "dangling", "loop", "pipe"])
def test_without_a_content_folder_there_is_one_finding_and_no_deck(tmp_path: Path, make: str) -> None:
    content = tmp_path / "content"
    if make == "file":
        content.write_text("x")
    elif make == "pipe":
        os.mkfifo(content)
    elif make != "missing":
        content.symlink_to("content" if make == "loop" else "nowhere")
    deck = load_deck(content)
    assert rows(deck) == {("error", "no-content", "content", 1)}
    assert deck.is_empty


def test_an_empty_content_folder_has_no_language(tmp_path: Path) -> None:
    deck = load_deck(write_deck(tmp_path, {}))
    assert rows(deck) == {("error", "languages", "content", 1)}
    assert deck.is_empty


@pytest.mark.parametrize(
    ("name", "rule"),
    [
        ("en/10-parts/cover.md", "name"),
        ("en/10-parts/15-Big.md", "name"),
        ("en/10-parts/15_low.md", "name"),
        ("en/10-parts/15-été.md", "name"),
        ("en/10-parts/15-.md", "name"),
        ("en/10-parts/25-joint.md", "duplicate-id"),
        ("en/10-parts/15-upper.MD", "name"),
        ("en/loose.md", "name"),
    ],
)
def test_a_slide_with_a_wrong_name_is_an_error_and_left_out(tmp_path: Path, name: str, rule: str) -> None:
    deck = load_deck(small_deck(tmp_path, {name: "# A title\n\nWords.\n"}))
    assert rows(deck) == {("error", rule, f"content/{name}", 1)}
    assert len(deck.by_language["en"].chapters[0].slides) == 2


@pytest.mark.parametrize(
    ("name", "rule"), [("parts", "name"), ("30-Big", "name"), ("30 x", "name"), ("30-parts", "duplicate-id")]
)
def test_a_chapter_with_a_wrong_name_is_an_error_and_left_out(tmp_path: Path, name: str, rule: str) -> None:
    deck = load_deck(small_deck(tmp_path, {f"en/{name}/index.md": chapter_page("Another")}))
    assert rows(deck) == {("error", rule, f"content/en/{name}", 1)}
    assert [chapter.id for chapter in deck.by_language["en"].chapters] == ["parts", "choices"]


def test_numbers_order_as_numbers(tmp_path: Path) -> None:
    slides = {f"en/10-parts/{number}-s{number}.md": "# Title\n\nWords.\n" for number in (9, 100, 21)}
    deck = load_deck(small_deck(tmp_path, slides))
    ids = [slide.id.partition("/")[2] for slide in deck.by_language["en"].chapters[0].slides]
    assert ids == ["s9", "cover", "joint", "s21", "s100"]


def test_other_endings_and_hidden_entries_are_ignored(tmp_path: Path) -> None:
    files = (
        "en/10-parts/notes.txt",
        "en/10-parts/photo.png",
        ".git/config",
        "en/.obsidian/x.md",
        "en/a.docx",
    )
    assert load_deck(small_deck(tmp_path, dict.fromkeys(files, "x"))).findings == ()


@pytest.mark.parametrize(
    ("file", "rule"),
    [
        ("en/index.md", "missing-file"),
        ("en/10-parts/index.md", "missing-file"),
    ],
)
def test_a_missing_page_is_an_error_and_costs_no_slide(tmp_path: Path, file: str, rule: str) -> None:
    deck = load_deck(small_deck(tmp_path, {file: None}))
    assert rows(deck) == {("error", rule, f"content/{file}", 1)}
    assert sum(len(chapter.slides) for chapter in deck.by_language["en"].chapters) == 5


def test_a_chapter_without_a_page_is_named_by_its_id(tmp_path: Path) -> None:
    deck = load_deck(small_deck(tmp_path, {"en/20-choices/index.md": None}))
    assert deck.by_language["en"].chapters[1].title == "Choices"
    assert deck.by_language["en"].chapters[1].cover is None


@pytest.mark.parametrize(
    ("front", "words", "layout"),
    [("", "", "cover"), ("", "Words.\n", "figure"), ("---\nlayout: figure\n---\n", "", "figure")],
)
def test_the_first_slide_of_a_chapter_without_words_is_a_cover(
    tmp_path: Path, front: str, words: str, layout: str
) -> None:
    text = f"{front}{SMALL['en/10-parts/10-cover.md']}\n{words}"
    deck = load_deck(small_deck(tmp_path, {"en/10-parts/10-cover.md": text}))
    assert deck.by_language["en"].chapters[0].slides[0].layout == layout


def test_a_chapter_without_slides_is_left_out_with_a_warning(tmp_path: Path) -> None:
    deck = load_deck(small_deck(tmp_path, {"en/30-empty/index.md": chapter_page("Empty")}))
    assert rows(deck) == {("warning", "empty-chapter", "content/en/30-empty", 1)}
    assert len(deck.by_language["en"].chapters) == 2


@pytest.mark.parametrize(
    ("data", "rule", "line", "column"),
    [
        (b"# Title\n\nCaf\xe9.\n", "encoding", 3, 4),
        (b"\xff\xfe#\x00", "encoding", 1, 1),
        (b"x" * (256 * 1024 + 1), "file-size", 1, 1),
    ],
)
def test_bytes_that_are_no_text_are_found_where_they_stand(
    tmp_path: Path, data: bytes, rule: str, line: int, column: int
) -> None:
    deck = load_deck(small_deck(tmp_path, {"en/20-choices/20-steps.md": data}))
    (finding,) = deck.findings
    place = finding.position
    assert (finding.rule, place.file, place.line, place.column) == (
        rule, "content/en/20-choices/20-steps.md", line, column,
    )  # fmt: skip
    assert [slide.id for slide in deck.by_language["en"].chapters[1].slides] == [
        "choices/compare",
        "choices/people",
    ]


def test_a_file_of_50_megabytes_is_never_read(tmp_path: Path) -> None:
    content = small_deck(tmp_path)
    with (tmp_path / JOINT).open("wb") as file:
        file.truncate(50 * 1024 * 1024)
    assert ("error", "file-size", JOINT, 1) in rows(load_deck(content))


def test_byte_order_marks_and_crlf_make_no_difference(tmp_path: Path) -> None:
    windows = {name: b"\xef\xbb\xbf" + text.replace("\n", "\r\n").encode() for name, text in SMALL.items()}
    plain = load_deck(small_deck(tmp_path / "a"))
    deck = load_deck(small_deck(tmp_path / "b", windows))
    assert deck.findings == ()
    assert deck.by_language == plain.by_language


@pytest.mark.parametrize(
    "name", ["en/10-parts/15-odd.md", "en/10-parts/index.md", "references.yaml", "paths.yaml"]
)
@pytest.mark.parametrize("kind", ["folder", "pipe"])
def test_what_is_no_file_is_never_opened(tmp_path: Path, name: str, kind: str) -> None:
    content = small_deck(tmp_path, {name: None})
    (content / name).mkdir() if kind == "folder" else os.mkfifo(content / name)
    assert ("error", "not-a-file", f"content/{name}", 1) in rows(load_deck(content))


LINKS = [
    ("content/en/10-parts/15-out.md", "/etc/hostname"),
    ("content/en/10-parts/15-out.md", "../../../../outside.md"),
    ("content/en/10-parts/15-gone.md", "nowhere.md"),
    ("content/en/10-parts/15-self.md", "15-self.md"),
    ("content/en/30-cycle", ".."),
    ("content/en/30-out", "/etc"),
    ("content/fr", "../../elsewhere"),
    ("assets/figures/cycle", ".."),
    ("assets/figures/out", "/etc"),
]


@pytest.mark.parametrize(("link", "target"), LINKS)
def test_a_link_out_of_the_deck_or_in_a_circle_is_reported_and_not_followed(
    tmp_path: Path, link: str, target: str
) -> None:
    (tmp_path / "outside.md").write_text("# Outside\n\nWords.\n")
    (tmp_path / "elsewhere").mkdir()
    content = small_deck(tmp_path / "deck")
    (tmp_path / "deck" / link).symlink_to(target)
    deck = load_deck(content)
    assert rows(deck) == {("error", "link", link, 1)}
    assert sum(len(chapter.slides) for chapter in deck.by_language["en"].chapters) == 5


def test_assets_that_are_a_link_out_of_the_deck_are_not_read(tmp_path: Path) -> None:
    content = small_deck(tmp_path / "deck")
    (tmp_path / "deck" / "assets").rename(tmp_path / "assets")
    (tmp_path / "deck" / "assets").symlink_to("../assets")
    deck = load_deck(content)
    assert ("error", "link", "assets", 1) in rows(deck)
    assert deck.figures == {}


def test_a_link_inside_the_deck_is_followed(tmp_path: Path) -> None:
    content = small_deck(tmp_path)
    (content / "en/20-choices/40-again.md").symlink_to("../10-parts/20-joint.md")
    deck = load_deck(content)
    assert deck.findings == ()
    assert deck.by_language["en"].chapters[1].slides[-1].id == "choices/again"


def test_the_content_folder_itself_may_be_named_by_a_link(tmp_path: Path) -> None:
    small_deck(tmp_path / "release-2")
    (tmp_path / "current").symlink_to("release-2/content")
    deck = load_deck(tmp_path / "current")
    assert deck.findings == ()
    assert deck.folder == (tmp_path / "release-2").resolve()


def test_names_that_break_lines_or_encoders_are_printed_safely(tmp_path: Path) -> None:
    content = small_deck(tmp_path)
    (content / "en" / "10-parts" / "15-a\nb.md").write_text("x")
    Path(os.fsdecode(os.fsencode(content / "en" / "10-parts") + b"/15-\xff.md")).write_text("x")
    names = {finding.position.file for finding in load_deck(content).findings}
    assert names == {"content/en/10-parts/15-a\ufffdb.md", "content/en/10-parts/15-\ufffd.md"}


def test_too_many_files_are_reported_and_the_reading_ends(tmp_path: Path) -> None:
    content = small_deck(tmp_path)
    for number in range(MAX_ENTRIES + 1):
        (content / "en" / "20-choices" / f"{number}.txt").touch()
    assert ("error", "too-many-files", "content/en/20-choices", 1) in rows(load_deck(content))
