"""Small decks in a folder of a test's own."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from kiosk.deck.model import Deck

JOINT_YAML = """\
kind: drawing
view: a joint, from the front
viewBox: [0, 0, 160, 100]
structures:
  socket: {term: socket, anchor: [40, 30], side: left}
  ball: {term: ball, anchor: [80, 60]}
  needle: {term: needle, anchor: [120, 20], side: right}
states:
  needle-out:
    needle: {translate: [20, -20]}
  needle-in:
    needle: {translate: [0, 0], opacity: 1}
start: needle-out
"""
JOINT_SVG = """\
<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 160 100">
  <g id="socket"><path d="M20 20h60v30h-60z" fill="#f0ddb6"/></g>
  <g id="ball"><circle cx="80" cy="60" r="20" fill="#a9d3ee"/></g>
  <g id="needle"><path d="M100 40l40 -30" stroke="#5e6c77" stroke-width="3"/></g>
</svg>
"""
COVER_YAML = """\
kind: drawing
viewBox: [0, 0, 160, 100]
structures:
  ball: {term: ball, anchor: [80, 50]}
"""
COVER_SVG = """\
<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 160 100">
  <g id="ball"><circle cx="80" cy="50" r="40" fill="#2fa79b"/></g>
</svg>
"""
DECK_PAGE = "---\nversion: '1'\n---\n# A small deck\n\nTouch to begin.\n\nMade by the test team.\n"
GLOSSARY = """\
Socket
:   The cup of the joint.

Ball { also="balls" }
:   The round end of the bone.

Needle
:   A thin tube.
"""
REFERENCES = """\
references:
  - id: smith2020
    type: article-journal
    title: About joints
    author: [{family: Smith, given: Ann B.}, {literal: The Joint Group}]
    issued: {date-parts: [[2020, 5]]}
    container-title: Journal of Joints
    DOI: 10.1000/joints.1
"""
_COVER = "![A ball.](../../../assets/figures/cover/figure.svg)"
_JOINT = "![A joint with a needle.](../../../assets/figures/joint/figure.svg)"


def chapter_page(title: str) -> str:
    """A chapter page with a cover."""
    return f"# {title}\n\n{_COVER}\n\nOne line about it.\n"


SMALL: Mapping[str, str] = {
    "references.yaml": REFERENCES,
    "paths.yaml": "paths:\n  - id: short\n    title: {en: A short path}\n    slides: [parts/joint]\n",
    "en/index.md": DECK_PAGE,
    "en/glossary.md": GLOSSARY,
    "en/10-parts/index.md": chapter_page("The parts"),
    "en/10-parts/10-cover.md": f"# Your joint\n\n{_COVER}\n",
    "en/10-parts/20-joint.md": f"""\
---
sources: [smith2020]
---
# The joint moves

{_JOINT}{{ labels="socket ball" highlight="ball" state="needle-in" }}

The ball turns in the socket.

- It moves. [@smith2020]
  {{ highlight="socket" }}
- It can hurt.
  {{ state="needle-out" }}

## What turns?

- [x] The ball

    Yes. It turns in the socket.

- [ ] The needle

    No. The needle is thin.
""",
    "en/20-choices/index.md": chapter_page("Your choices"),
    "en/20-choices/10-compare.md": """\
# You can choose

Each choice is fine.

| | Rest | Exercise |
|---|---|---|
| Effort | Little | More |
| Time | Weeks | Months |
""",
    "en/20-choices/20-steps.md": """\
# It goes step by step

The visit is short.

1. Lie down.
2. Breathe.
3. Get up.
""",
    "en/20-choices/30-people.md": """\
# Many get better

Most people feel better.

```people
77 of 100: Exercise
58 of 100: Rest
after: 8 weeks
source: smith2020
```
""",
    "assets/figures/joint/figure.yaml": JOINT_YAML,
    "assets/figures/joint/figure.svg": JOINT_SVG,
    "assets/figures/cover/figure.yaml": COVER_YAML,
    "assets/figures/cover/figure.svg": COVER_SVG,
}


def write_deck(root: Path, files: Mapping[str, str | bytes]) -> Path:
    """Write files by path, relative to the content folder (`assets/…` to its parent); return that folder."""
    content = root / "content"
    content.mkdir(parents=True, exist_ok=True)
    for name, text in files.items():
        path = (root if name.startswith("assets/") else content) / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(text if isinstance(text, bytes) else text.encode())
    return content


def small_deck(root: Path, changes: Mapping[str, str | bytes | None] | None = None) -> Path:
    """Write two chapters with five slides in English, with `changes` (None deletes a file); no finding."""
    files = {**SMALL, **(changes or {})}
    return write_deck(root, {name: text for name, text in files.items() if text is not None})


def rows(deck: Deck) -> set[tuple[str, str, str, int]]:
    """The findings of a deck as severity, rule, file and line."""
    return {(f.severity, f.rule, f.position.file, f.position.line) for f in deck.findings}
