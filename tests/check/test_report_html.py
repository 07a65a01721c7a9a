"""The page for committees."""

from __future__ import annotations

import re
from datetime import date
from html.parser import HTMLParser
from pathlib import Path

import pytest

from kiosk.check.checking import check_deck
from kiosk.check.report_html import report_page, write_report
from kiosk.check.report_html_style import STYLE
from kiosk.check.subject import Subject
from kiosk.deck.loader import load_deck
from tests.check.claim_decks import FILE, Changes
from tests.deck.decks import small_deck
from tests.deck.option_decks import FILES, in_spanish, option

VOID = {"meta", "br"}


class Page(HTMLParser):
    """Reads a page, and holds on to what it is made of."""

    def __init__(self, page: str) -> None:
        super().__init__()
        self.open: list[str] = []
        self.tags: list[tuple[str, dict[str, str | None]]] = []
        self.words = ""
        self.feed(page)
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append((tag, dict(attrs)))
        if tag not in VOID:
            self.open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag

    def handle_data(self, data: str) -> None:
        self.words += data

    def all(self, tag: str) -> list[dict[str, str | None]]:
        return [attributes for name, attributes in self.tags if name == tag]


def page_of(root: Path, changes: Changes, today: date = date(2026, 11, 23)) -> str:
    subject = Subject(load_deck(small_deck(root, changes)), today)
    return report_page(check_deck(subject), subject)


@pytest.fixture
def page(tmp_path: Path) -> Page:
    return Page(page_of(tmp_path, in_spanish(FILES)))


def test_it_is_whole_and_stands_alone(page: Page) -> None:
    assert page.open == []
    names = {tag for tag, _ in page.tags}
    assert not names & {"script", "link", "img", "iframe", "form", "object"}
    assert not re.search(r"url\(|@import|https?:", STYLE)
    assert all(str(one["href"]).startswith("#") for one in page.all("a"))


def test_every_link_leads_to_one_place(page: Page) -> None:
    ids = [str(attributes["id"]) for _, attributes in page.tags if attributes.get("id")]
    assert len(ids) == len(set(ids))
    assert {str(one["href"])[1:] for one in page.all("a")} <= set(ids)


def test_tables_can_be_read_aloud(page: Page) -> None:
    assert len(page.all("caption")) == len(page.all("table"))
    assert {attributes.get("scope") for attributes in page.all("th")} == {"row", "col"}
    assert page.all("html") == [{"lang": "en"}]
    assert {"en", "es"} <= {str(one.get("lang")) for one in page.all("span")}
    assert len(page.all("h1")) == 1
    assert len(page.all("main")) == 1


def test_it_says_what_was_checked_and_by_whom_each_item_is(page: Page) -> None:
    for words in ("2026-11-23", "IPDAS", "PEMAT-P", "DISCERN", "Review dates", "Waivers", "Role:",
                  "by machine: met", "by machine: not met", "a person must rate"):  # fmt: skip
        assert words in page.words


def test_everything_of_the_deck_is_escaped(tmp_path: Path) -> None:
    evil = '# A & B "quoted" it\'s \\<b\\>\n\nSee \\<script\\>alert(1)\\</script\\>.\n'
    changes: Changes = {
        FILE: evil.replace("# A", "---\nreviewer: '<i>\"x'\nwaive: {words: '</td><script>'}\n---\n# A", 1),
        "en/index.md": "---\nfunding: '<img src=x onerror=alert(1)>'\n---\n# A <\n\nTouch.\n\nWe.\n",
    }
    text = page_of(tmp_path, changes)
    page = Page(text)
    assert page.open == []
    assert not {"script", "img", "i", "b"} & {tag for tag, _ in page.tags}
    assert "&lt;img src=x" in text


def test_waivers_overdue_reviews_and_findings_are_listed(tmp_path: Path) -> None:
    slide = (
        "---\nreviewed: 2020-01-01\nreviewer: nurse\nwaive: {claim-promise: It is a title.}\n---\n"
        "# The cure\n\nIt is proven, by 77 %.\n"
    )
    words = Page(page_of(tmp_path, {FILE: slide})).words
    for said in ("It is a title.", "overdue", "2020-01-01", "nurse", "claim-proof", "per-cent"):
        assert said in words


def test_reading_levels_are_told_per_slide_in_both_ways(page: Page) -> None:
    assert "Grade (Flesch-Kincaid)" in page.words
    assert "Grade, all words" in page.words
    assert "INFLESZ" in page.words
    assert "slide-en-parts-joint" in {attributes.get("id") for attributes in page.all("tr")}


def test_a_deck_in_another_script_or_without_slides_has_its_page(tmp_path: Path) -> None:
    arabic: Changes = {FILE: "# \u0627\u0644\u0645\u0641\u0635\u0644\n\n\u0643\u0631\u0629.\n"}
    assert 'dir="auto"' in page_of(tmp_path / "a", arabic)
    subject = Subject(load_deck(tmp_path / "nowhere"))
    assert Page(report_page(check_deck(subject), subject)).open == []


def test_it_is_written_in_one_go(tmp_path: Path) -> None:
    subject = Subject(load_deck(small_deck(tmp_path, {})))
    path = tmp_path / "out.html"
    path.write_text("old")
    write_report(check_deck(subject), subject, path)
    assert path.read_text(encoding="utf-8").startswith("<!DOCTYPE html>")
    assert [one.name for one in tmp_path.iterdir() if one.name.endswith(".part")] == []
    with pytest.raises(OSError, match="nowhere"):
        write_report(check_deck(subject), subject, tmp_path / "nowhere" / "out.html")


def contrast(one: str, other: str) -> float:
    """The contrast of two colors, by WCAG 2.2."""

    def light(color: str) -> float:
        parts = [int(color[place : place + 2], 16) / 255 for place in (1, 3, 5)]
        linear = [part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts]
        return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]

    low, high = sorted((light(one), light(other)))
    return (high + 0.05) / (low + 0.05)


def test_its_colors_can_be_told_apart() -> None:
    for block in re.findall(r":root \{(.*?)\}", STYLE, re.DOTALL):
        colors = dict(re.findall(r"--(\w+): (#\w{6})", block))
        for ink in ("ink", "ink2", "link", "good", "care", "stop"):
            for ground in ("paper", "soft"):
                assert contrast(colors[ink], colors[ground]) >= 4.5


def test_an_option_without_words_does_no_harm(tmp_path: Path) -> None:
    changes = {**FILES, "en/options/20-exercise.md": option("Exercise", said={"risks": ""})}
    assert "Nothing on risks in: Exercise" in Page(page_of(tmp_path, changes)).words
