from __future__ import annotations

from datetime import date

import pytest

from kiosk.deck.references import read_references


def one(fields: str) -> tuple[str, int | None, str, str]:
    """Authors, year, DOI and URL of a reference with these lines."""
    text = "references:\n  - id: a\n    title: T\n" + "".join(f"    {line}\n" for line in fields.splitlines())
    references, findings = read_references(text, "r.yaml")
    assert findings == []
    found = references["a"]
    return found.authors, found.year, found.doi, found.url


@pytest.mark.parametrize(
    ("fields", "expected"),
    [
        ("", ("", None, "", "")),
        ("author: [{family: Griffin, given: Damian R.}]", ("Griffin DR", None, "", "")),
        (
            "author: [{family: Bergh, given: J.-P., non-dropping-particle: van den}]",
            ("van den Bergh JP", None, "", ""),
        ),
        ("author: [{literal: NICE}]", ("NICE", None, "", "")),
        ("author: [{family: A}, {family: B}, {family: C}]", ("A, B, C", None, "", "")),
        ("author: [{family: A}, {family: B}, {family: C}, {family: D}]", ("A, B, C, et al.", None, "", "")),
        ("issued: {date-parts: [[2018, 6, 2]]}", ("", 2018, "", "")),
        ("issued: {year: 2018}", ("", 2018, "", "")),
        ("issued: [{year: 2018, month: 6}]", ("", 2018, "", "")),
        ("issued: 2018", ("", 2018, "", "")),
        ("issued: 2018-06", ("", 2018, "", "")),
        ("issued: 2018-06-02", ("", 2018, "", "")),
        (
            "DOI: https://doi.org/10.1016/S0140-6736(18)30202-9",
            ("", None, "10.1016/S0140-6736(18)30202-9", ""),
        ),
        ("URL: https://example.org/a?b=c", ("", None, "", "https://example.org/a?b=c")),
        ("volume: 3\npublisher-place: Oxford", ("", None, "", "")),
    ],
)
def test_as_much_of_csl_as_is_shown_is_read(fields: str, expected: tuple[str, int | None, str, str]) -> None:
    assert one(fields) == expected


@pytest.mark.parametrize(
    ("text", "line"),
    [
        ("references: 3\n", 1),
        ("sources: []\n", 1),
        ("- id: a\n", 1),
        ("references:\n  - id: a\n", 2),
        ("references:\n  - title: T\n", 2),
        ("references:\n  - word\n", 2),
        ("references:\n  - {id: a, title: T}\n  - {id: a, title: U}\n", 3),
        ("references:\n  - id: a\n    title: T\n    issued: someday\n", 4),
        ("references:\n  - id: a\n    title: T\n    issued: {date-parts: []}\n", 4),
        ("references:\n  - id: a\n    title: T\n    author: Smith\n", 4),
        ("references:\n  - id: a\n    title: T\n    author: [Smith]\n", 4),
        ("references:\n  - id: a\n    title: T\n    author: [{given: Ann}]\n", 4),
        ("references:\n  - id: a\n    title: T\n    DOI: https://example.org\n", 4),
        ("references:\n  - id: a\n    title: T\n    URL: 'javascript:alert(1)'\n", 4),
    ],
)
def test_a_fault_is_found_on_its_line(text: str, line: int) -> None:
    _, findings = read_references(text, "r.yaml")
    assert [(f.severity, f.rule, f.position.line) for f in findings] == [("error", "reference", line)]


@pytest.mark.parametrize(
    ("fields", "expected"),
    [
        ("", (None, "")),
        ("accessed: {date-parts: [[2026, 1, 22]]}\nread: whole", (date(2026, 1, 22), "whole")),
        ("accessed: [{year: 2026, month: 1, day: 22}]\nread: abstract", (date(2026, 1, 22), "abstract")),
        ("accessed: 2026-01-22\nread: excerpt", (date(2026, 1, 22), "excerpt")),
        ("accessed: '2026-01-22'\nread: second-hand", (date(2026, 1, 22), "second-hand")),
        ("read: not-read", (None, "not-read")),
    ],
)
def test_when_and_how_much_was_read_is_known(fields: str, expected: tuple[date | None, str]) -> None:
    text = "references:\n  - id: a\n    title: T\n" + "".join(f"    {line}\n" for line in fields.splitlines())
    references, findings = read_references(text, "r.yaml")
    assert findings == []
    assert (references["a"].accessed, references["a"].read) == expected


@pytest.mark.parametrize(
    "field",
    [
        "read: hardly",
        "read: [whole]",
        "accessed: last week",
        "accessed: {date-parts: [[2026]]}",
        "accessed: {date-parts: [[2026, 13, 1]]}",
        "accessed: {date-parts: []}",
        "accessed: 2999-01-01",
    ],
)
def test_a_wrong_day_or_word_is_an_error_on_its_line(field: str) -> None:
    text = f"references:\n  - id: a\n    title: T\n    {field}\n"
    references, findings = read_references(text, "r.yaml")
    assert [(one.severity, one.position.line) for one in findings] == [("error", 4)]
    assert references["a"].read == ""
