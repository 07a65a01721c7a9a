"""The sources that no slide cites stand apart, ready to be moved back."""

from __future__ import annotations

from pathlib import Path

from kiosk.deck.references import read_references

ROOT = Path(__file__).parents[2]
CITED, NOT_CITED = "content/references.yaml", "docs/sources-not-cited.yaml"


def test_a_source_stands_in_one_of_the_two_lists_and_says_how_it_was_read() -> None:
    cited, not_cited = (
        read_references((ROOT / name).read_text("utf-8"), name) for name in (CITED, NOT_CITED)
    )
    assert cited[1] == not_cited[1] == []
    assert not cited[0].keys() & not_cited[0].keys()
    assert all(one.accessed and one.read for one in (*cited[0].values(), *not_cited[0].values()))
