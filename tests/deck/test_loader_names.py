"""What slides, pages, figures and paths name: each that is not there is an error where it is named."""

from __future__ import annotations

from pathlib import Path

import pytest

from kiosk.deck.loader import load_deck
from kiosk.deck.model import Slide
from kiosk.deck.parts import BulletList, Facts, People
from tests.deck.decks import COVER_YAML, GLOSSARY, JOINT_YAML, SMALL, rows, small_deck

JOINT, JOINT_FILE = SMALL["en/10-parts/20-joint.md"], "content/en/10-parts/20-joint.md"
STEPS_FILE = "content/en/20-choices/20-steps.md"
IMAGE = "![A joint.](../../../assets/figures/joint/figure.svg)"

JOINT_CHANGES = [
    ('labels="socket ball"', 'labels="socket bone"', "unknown-structure", 6),
    ('highlight="ball"', 'highlight="ball bone"', "unknown-structure", 6),
    ('state="needle-in"', 'zoom="bone"', "unknown-structure", 6),
    ('state="needle-in"', 'state="gone"', "unknown-state", 6),
    ('state="needle-in"', "at=3", "unknown-view", 6),
    ("figures/joint/", "figures/gone/", "unknown-figure", 6),
    ("The ball turns in the socket.", "The ball turns [here](glossary:gone).", "unknown-term", 8),
    ("The ball turns in the socket.", "The ball turns [here](slide:parts/gone).", "unknown-slide", 8),
    ("sources: [smith2020]", "sources: [smith2020, gone]", "unknown-source", 2),
    ("[@smith2020]", "[@smith2020; @gone]", "unknown-source", 10),
    ('highlight="socket"', 'highlight="bone"', "unknown-structure", 10),
    ('state="needle-out"', 'state="gone"', "unknown-state", 12),
    ('state="needle-out"', "at=0", "unknown-view", 12),
    ("Yes. It turns", "Yes. [It](glossary:gone) turns", "unknown-term", 17),
    ("What turns?", "What [turns](glossary:gone)?", "unknown-term", 15),
]


@pytest.mark.parametrize(("old", "new", "rule", "line"), JOINT_CHANGES)
def test_a_name_that_a_slide_gets_wrong(tmp_path: Path, old: str, new: str, rule: str, line: int) -> None:
    assert old in JOINT
    deck = load_deck(small_deck(tmp_path, {"en/10-parts/20-joint.md": JOINT.replace(old, new)}))
    assert rows(deck) == {("error", rule, JOINT_FILE, line)}
    assert not (names(deck.by_language["en"].chapters[0].slides[1]) & {"gone", "bone", 0, 3})


def names(slide: Slide) -> set[object]:
    """What a slide names, as far as these tests get it wrong."""
    found: set[object] = {*slide.sources}
    if use := slide.figure:
        found |= {*use.labels, *use.highlight, use.zoom, use.state, use.at, use.name}
    for block in slide.blocks:
        if isinstance(block, BulletList):
            cues = [item.cue for item in block.items]
            found |= {name for cue in cues for name in (*cue.highlight, cue.state, cue.at)}
    return found


@pytest.mark.parametrize(
    ("name", "old", "new", "place"),
    [
        ("en/20-choices/10-compare.md", "Little", "[Little](glossary:gone)", ("unknown-term", 7)),
        ("en/20-choices/10-compare.md", "Months", "Months [@gone]", ("unknown-source", 8)),
        ("en/20-choices/20-steps.md", "2. Breathe.", "2. [Breathe](slide:gone/x).", ("unknown-slide", 6)),
        (
            "en/20-choices/20-steps.md",
            "2. Breathe.",
            '2. Breathe.\n   { highlight="ball" }',
            ("no-figure", 6),
        ),
        ("en/20-choices/30-people.md", "source: smith2020", "source: gone", ("unknown-source", 5)),
        ("en/10-parts/10-cover.md", "figures/cover", "figures/gone", ("unknown-figure", 3)),
        ("en/10-parts/index.md", "figures/cover", "figures/gone", ("unknown-figure", 3)),
        ("en/10-parts/index.md", "One line", "[One](slide:gone/x) line", ("unknown-slide", 1)),
        ("en/glossary.md", "A thin tube.", "A [tube](glossary:gone).", ("unknown-term", 7)),
        ("paths.yaml", "[parts/joint]", "[parts/joint, parts/gone]", ("path", 4)),
        ("paths.yaml", "[parts/joint]", "[parts/joint, parts/joint]", ("path", 4)),
        ("paths.yaml", "en: A", "fr: A", ("path", 3)),
        ("paths.yaml", "id: short", "id: Short one", ("path", 2)),
        ("paths.yaml", "    slides", "    color: red\n    slides", ("path", 4)),
        ("references.yaml", "DOI: 10.1000/joints.1", "DOI: joints", ("reference", 8)),
        ("references.yaml", "DOI: 10.1000/joints.1", "URL: javascript:x", ("reference", 8)),
        ("references.yaml", "date-parts: [[2020, 5]]", "raw: soon", ("reference", 6)),
        ("assets/figures/joint/figure.yaml", "term: needle,", "term: gone,", ("unknown-term", 7)),
    ],
)
def test_a_name_that_another_file_gets_wrong(
    tmp_path: Path, name: str, old: str, new: str, place: tuple[str, int]
) -> None:
    assert old in SMALL[name]
    deck = load_deck(small_deck(tmp_path, {name: SMALL[name].replace(old, new)}))
    file = name if name.startswith("assets") else f"content/{name}"
    assert rows(deck) == {("error", place[0], file, place[1])}


def test_without_a_glossary_every_structure_is_left_without_a_label(tmp_path: Path) -> None:
    deck = load_deck(small_deck(tmp_path, {"en/glossary.md": None}))
    assert {finding.rule for finding in deck.findings} == {"unknown-term"}
    assert {structure.term for structure in deck.figures["joint"].structures} == {""}


def test_icons_are_checked_where_they_are_known(tmp_path: Path) -> None:
    row = 'Name\n:   Words.\n    {{ icon="{}" }}\n\n'
    text = "# Facts\n\nWords.\n\n" + row.format("hand") + row.format("gone")
    content = small_deck(tmp_path, {"en/20-choices/20-steps.md": text})
    assert load_deck(content).findings == ()
    deck = load_deck(content, icons=frozenset({"hand"}))
    assert [(f.rule, f.position.file) for f in deck.findings] == [("unknown-icon", STEPS_FILE)]
    facts = deck.by_language["en"].chapters[1].slides[1].blocks[1]
    assert isinstance(facts, Facts)
    assert [row.icon for row in facts.rows] == ["hand", ""]


def test_people_keep_no_source_that_is_not_there(tmp_path: Path) -> None:
    text = SMALL["en/20-choices/30-people.md"].replace("smith2020", "gone")
    deck = load_deck(small_deck(tmp_path, {"en/20-choices/30-people.md": text}))
    slide = deck.by_language["en"].chapters[1].slides[2]
    assert slide.sources == ()
    assert [block.source for block in slide.blocks if isinstance(block, People)] == [""]


def test_a_chapter_page_without_a_cover_is_an_error(tmp_path: Path) -> None:
    deck = load_deck(small_deck(tmp_path, {"en/10-parts/index.md": "# Parts\n\nA line.\n"}))
    assert [(f.severity, f.position.file) for f in deck.findings] == [
        ("error", "content/en/10-parts/index.md")
    ]


def test_a_slide_that_cannot_be_read_cannot_be_linked(tmp_path: Path) -> None:
    text = JOINT.replace("The ball turns in the socket.", "The ball turns [here](slide:choices/steps).")
    deck = load_deck(
        small_deck(tmp_path, {"en/10-parts/20-joint.md": text, "en/20-choices/20-steps.md": b"\xff"})
    )
    assert rows(deck) == {("error", "encoding", STEPS_FILE, 1), ("error", "unknown-slide", JOINT_FILE, 8)}


def test_a_comparison_lends_the_structures_of_its_figures(tmp_path: Path) -> None:
    pair = "kind: compare\nbefore: joint\nafter: cover\n"
    slide = f'# Before and after\n\n{IMAGE.replace("joint/", "pair/")}{{ labels="needle" }}\n\nLook.\n'
    deck = load_deck(
        small_deck(tmp_path, {"assets/figures/pair/figure.yaml": pair, "en/20-choices/20-steps.md": slide})
    )
    assert deck.findings == ()
    assert [structure.id for structure in deck.figures["pair"].structures] == ["socket", "ball", "needle"]
    assert deck.figures["pair"].view_box == (0, 0, 160, 100)


def test_everything_wrong_is_told_at_once_in_order(tmp_path: Path) -> None:
    changes: dict[str, str | bytes | None] = {
        "assets/figures/joint/figure.yaml": JOINT_YAML.replace("term: needle", "term: gone"),
        "assets/figures/cover/figure.yaml": COVER_YAML.replace("[80, 50]", "[800, 50]"),
        "en/glossary.md": GLOSSARY.replace("A thin tube.", "A [tube](glossary:gone)."),
        "en/10-parts/20-joint.md": JOINT.replace("[@smith2020]", "[@gone]"),
        "en/20-choices/20-steps.md": b"\xff",
    }
    deck = load_deck(small_deck(tmp_path, changes))
    assert [(f.rule, f.position.file) for f in deck.findings] == [
        ("figure", "assets/figures/cover/figure.yaml"),
        ("unknown-term", "assets/figures/joint/figure.yaml"),
        ("unknown-source", JOINT_FILE),
        ("encoding", STEPS_FILE),
        ("unknown-term", "content/en/glossary.md"),
    ]
