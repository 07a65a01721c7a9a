"""Marks translations as made from their originals as they are now, after somebody has brought them up to date.

`python -m tools.mark_translations LANG [FILES…] [--content DIR]`: without files, all of the language.
"""

from __future__ import annotations

import argparse
import re
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path

from kiosk.check.translation import Marked, marked_files
from kiosk.deck.loader import load_deck
from kiosk.deck.model import Deck
from kiosk.paths import CONTENT

FENCE = "---"
KEY = re.compile(r"translates\s*:")


def main(argv: Sequence[str] | None = None) -> int:
    """Write the marks; gives 0, or 1 when a file or a language is not there."""
    parser = argparse.ArgumentParser(prog="mark_translations", description=__doc__)
    parser.add_argument("language", metavar="LANG")
    parser.add_argument("files", nargs="*", type=Path, metavar="FILE")
    parser.add_argument("--content", type=Path, default=CONTENT, metavar="DIR")
    wanted = parser.parse_args(argv)
    deck = load_deck(wanted.content)
    if wanted.language not in deck.languages or wanted.language == deck.fallback:
        there = ", ".join(tag for tag in deck.languages if tag != deck.fallback) or "none"
        print(f"{wanted.language} is no translation here; there are: {there}", file=sys.stderr)
        return 1
    known = {(deck.folder / marked.file).resolve(): marked for marked in _marked(deck, wanted.language)}
    unknown = [path for path in wanted.files if path.resolve() not in known]
    for path in unknown:
        print(f"{path}: no file of {wanted.language} that has an original", file=sys.stderr)
    for path in [path.resolve() for path in wanted.files] or list(known):
        if path in known and known[path].translates != known[path].digest:
            _write(path, known[path].digest)
            print(f"{known[path].file}: {known[path].digest}")
    return 1 if unknown else 0


def _marked(deck: Deck, tag: str) -> Iterator[Marked]:
    return marked_files(deck.by_language[tag], deck.by_language[deck.fallback])


def _write(path: Path, digest: str) -> None:
    text = path.read_bytes().decode("utf-8")
    path.write_bytes(marked_text(text, digest).encode())


def marked_text(text: str, digest: str) -> str:
    """The text of a file with this mark in its front matter, which is added if need be; all else as it was."""
    mark, rest = ("\ufeff", text[1:]) if text.startswith("\ufeff") else ("", text)
    end = "\r\n" if "\r\n" in rest else "\n"
    line = f"translates: '{digest}'{end}" if digest.isdecimal() else f"translates: {digest}{end}"
    lines = rest.splitlines(keepends=True)
    if not lines or lines[0].rstrip() != FENCE:
        return f"{mark}{FENCE}{end}{line}{FENCE}{end}{end}{rest}"
    last = next((at for at, each in enumerate(lines) if at and each.rstrip() in {FENCE, "..."}), len(lines))
    at = next((at for at in range(1, last) if KEY.match(lines[at])), last)
    lines[at : at + (at < last)] = [line]
    return mark + "".join(lines)


if __name__ == "__main__":
    sys.exit(main())
