from __future__ import annotations

from datetime import date, timedelta

import pytest

from tests.deck.markdown_samples import IMAGE, places, read

TARGET = "(../../../assets/figures/hip-joint/figure.svg)"
ANSWERS = "- [ ] A\n\n    No.\n\n- [x] B\n\n    Yes.\n"
TOMORROW = (date.today() + timedelta(days=1)).isoformat()

BELOW_A_TITLE = [
    ("## Why?\n\nBecause.", "heading-without-question", 3, 1),
    ("Why?\n---\n\nBecause.", "heading-without-question", 3, 1),
    ("### Deep", "heading-level", 3, 1),
    ("# Again", "title-twice", 3, 1),
    ("Again\n=====", "title-twice", 3, 1),
    ("#  ", "title-blank", 3, 1),
    ("> Said", "block-quote", 3, 1),
    ("Words\n> Said", "block-quote", 4, 1),
    ("***", "rule", 3, 1),
    ("    x = 1", "code", 3, 5),
    ("```python\nx = 1\n```", "code", 3, 1),
    ("~~~\nx = 1\n~~~", "code", 3, 1),
    ("Press `Enter` now", "code", 3, 7),
    ("```people\n1 of 2: a", "fence", 3, 1),
    ("It is <b>here</b>", "html", 3, 7),
    ("It\nis <br/> here", "html", 4, 4),
    ("One <!-- secret --> two", "html", 3, 5),
    ("<!-- one\n\ntwo -->", "html", 3, 1),
    ("See <https://example.org>", "autolink", 3, 5),
    ("See <me@example.org>", "autolink", 3, 5),
    ("See [it](https://example.org)", "link-target", 3, 10),
    ("See [it](glossary:)", "link-target", 3, 10),
    ("See [it](slide:labrum)", "link-target", 3, 10),
    ('See [it](glossary:labrum "title")', "link-target", 3, 10),
    ("See [](glossary:labrum)", "link-text", 3, 5),
    ("See [a [b](glossary:b)](glossary:a)", "link-nested", 3, 8),
    ("See [it][ref]", "reference-link", 3, 5),
    ("See [it][]", "reference-link", 3, 5),
    ("See ![it][ref]", "reference-link", 3, 5),
    ("[ref]: https://example.org", "reference-link", 3, 1),
    ("Found [@key, p. 3].", "citation", 3, 7),
    ("Found [-@key].", "citation", 3, 7),
    ("Found [@].", "citation", 3, 7),
    (f"Look: {IMAGE}", "image-in-text", 3, 7),
    (f"- Look: {IMAGE}", "image-in-text", 3, 9),
    (f"- Look\n\n    {IMAGE}", "image-in-text", 5, 5),
    (f"{IMAGE}\n\n{IMAGE}", "two-figures", 5, 1),
    (f"![]{TARGET}", "figure-alt", 3, 1),
    (f"![ &nbsp; ]{TARGET}", "figure-alt", 3, 1),
    ("![A ring](figure.svg)", "figure-target", 3, 11),
    ("![A ring](https://example.org/assets/figures/a/b.svg)", "figure-target", 3, 11),
    ("![A ring](../../../../assets/figures/a/b.svg)", "figure-target", 3, 11),
    ("![A ring](/assets/figures/a/b.svg)", "figure-target", 3, 11),
    ('![A ring](../../../assets/figures/a/b.svg "title")', "figure-target", 3, 11),
    (IMAGE + '{ width="3" }', "attribute-unknown", 3, 59),
    (IMAGE + '{ labels="a" labels="b" }', "attribute-twice", 3, 70),
    (IMAGE + '{ labels="" }', "attribute-value", 3, 59),
    (IMAGE + "{ at=x }", "attribute-value", 3, 59),
    (IMAGE + '{ zoom="a b" }', "attribute-value", 3, 59),
    (IMAGE + ' { labels="a" }', "attribute-place", 3, 58),
    (IMAGE + '\n{ labels="a" }', "attribute-place", 4, 1),
    ('- It holds. { highlight="labrum" }', "attribute-place", 3, 13),
    ('- It holds.\n\n    { highlight="labrum" }', "attribute-place", 5, 5),
    ('- It holds.\n  { zoom="labrum" }', "attribute-unknown", 4, 5),
    ("- It holds.\n  { .big }", "attribute-unknown", 4, 5),
    ("- It holds.\n  { at=one }", "attribute-value", 4, 5),
    ("Words\n{ .big }", "attribute-unknown", 4, 1),
    ("Words { .big }", "attribute-unknown", 3, 7),
    ("**Words**{ .big } more", "attribute-unknown", 3, 10),
    ("- a\n    - b\n        - c", "list-depth", 5, 9),
    ("- a\n  - b", "indent", 4, 3),
    ("- a\n        - b", "indent", 4, 9),
    ("- a\n\n  more", "indent", 5, 3),
    ("- a\n\n    more", "item-content", 5, 5),
    ("- a\n1. b", "list-mixed", 4, 1),
    ("Words\n- a", "list-place", 4, 1),
    ("- a\n-\n- b", "item-empty", 4, 1),
    ("- [ ] a", "task-item", 3, 3),
    ("!!! hint\n    Words", "callout-kind", 3, 5),
    ("!!! note inline\n    Words", "callout", 3, 1),
    ("!!! note", "callout-empty", 3, 1),
    ("!!! note\n    1. a", "callout-content", 4, 5),
    ("!!! note\n    !!! tip\n        a", "callout-content", 4, 5),
    ("!!! note\n    > a", "block-quote", 4, 5),
    ("| a | b |\n| --- | --- |\n| 1 | 2 | 3 |", "table-cells", 5, 1),
    ("| a | b |\n| --- | --- |\n| 1 |", "table-cells", 5, 1),
    ("| a | b |\n| --- |\n| 1 | 2 |", "table-cells", 4, 1),
    ("| a | b |\n| 1 | 2 |", "table-header", 3, 1),
    ("| a | b |\n| --- | --- |\n| 1 | <i>2</i> |", "html", 5, 7),
    ("| a | b |\n| --- | --- |\n| 1 | 2 { .x } |", "attribute-unknown", 5, 9),
    (":   Words", "definition-term", 3, 1),
    ("One\nTwo\n:   Words", "fact-content", 3, 1),
    ("One\n:   Words\n:   More", "fact-content", 5, 5),
    ("One\n:   Words\n\n    More", "fact-content", 6, 5),
    ("One\n:   Words\nTwo\n:   More", "definition-place", 5, 1),
    ('One\n:   Words { icon="hand" }', "attribute-place", 4, 11),
    ('One\n:   Words\n    { colour="red" }', "attribute-unknown", 5, 7),
    (f"## Why? {{ #why }}\n\n{ANSWERS}", "attribute-unknown", 3, 9),
    ("## Why?\n\n- [x] A\n\n    Yes.", "question-answers", 3, 1),
    (f"## Why?\n\n{ANSWERS}\n{ANSWERS}- [ ] C\n\n    No.", "question-answers", 3, 1),
    (f"## Why?\n\n{ANSWERS.replace('x', ' ')}", "question-right", 3, 1),
    (f"## Why?\n\n{ANSWERS.replace('[ ]', '[x]')}", "question-right", 3, 1),
    ("## Why?\n\n- [ ] A\n- [x] B\n\n    Yes.", "answer-reply", 5, 1),
    (f"## Why?\n\n{ANSWERS}\n    Really.", "answer-reply", 13, 5),
    (f"## Why?\n\n{ANSWERS}\n- C\n\n    No.", "question-task", 13, 1),
    (f"## Why?\n\n{ANSWERS}\nWords", "question-content", 13, 1),
    (f"##\n\n{ANSWERS}", "question-prompt", 3, 1),
    ("```people\nmany: a\n1 of 2: a\nafter: b\nsource: c\n```", "people-row", 4, 1),
    ("```people\n1 of 2:\nafter: b\nsource: c\n```", "people-row", 4, 1),
    ("```people\nafter: b\nsource: c\n```", "people-row", 3, 1),
    ("```people\n3 of 2: a\nafter: b\nsource: c\n```", "people-count", 4, 1),
    ("```people\n1 of 2: a\n1 of 3: a\nafter: b\nsource: c\n```", "people-total", 5, 1),
    ("```people\n1 of 2: a\nsource: c\n```", "people-after", 3, 1),
    ("```people\n1 of 2: a\nafter: b\n```", "people-source", 3, 1),
    ("```people\n1 of 2: a\nafter: b\nsource: two words\n```", "people-source", 6, 1),
]


@pytest.mark.parametrize(("body", "rule", "line", "column"), BELOW_A_TITLE)
def test_an_error_names_its_rule_and_its_place(body: str, rule: str, line: int, column: int) -> None:
    slide, findings = read(f"# Title\n\n{body}\n")
    assert slide is not None
    assert places(findings)[0] == (rule, line, column)
    assert {found.severity for found in findings} == {"error"}
    assert all(found.message and found.help for found in findings)


ONE_MISTAKE = [body for body, rule, _, _ in BELOW_A_TITLE if rule not in {"html"}]


@pytest.mark.parametrize("body", ONE_MISTAKE)
def test_one_mistake_is_one_finding(body: str) -> None:
    assert len(read(f"# Title\n\n{body}\n")[1]) == 1


FRONT_MATTER = [
    ("colour: red", "front-matter", 2, 1),
    ("step: a\nstep: b", "yaml-duplicate-key", 3, 1),
    ("certainty: good", "front-matter", 2, 12),
    ("certainty:", "front-matter", 2, 1),
    ("sources: griffin2018", "front-matter", 2, 10),
    ("sources: [a, 7]", "front-matter", 2, 14),
    ("sources: [a, a]", "front-matter", 2, 14),
    ("sources: [two words]", "front-matter", 2, 11),
    ("reviewed: yesterday", "front-matter", 2, 11),
    ("reviewed: 2026-02-30", "front-matter", 2, 11),
    (f"reviewed: {TOMORROW}", "front-matter", 2, 11),
    ("review_by: soon", "front-matter", 2, 12),
    ("experimental: maybe", "front-matter", 2, 15),
    ("audience: nurses", "front-matter", 2, 11),
    ("layout: wide", "front-matter", 2, 9),
    ("title_short: [a]", "front-matter", 2, 14),
    ("waive: all", "front-matter", 2, 8),
    ("waive:\n  cure:", "front-matter", 3, 3),
    ("- a", "front-matter", 2, 1),
    ("step: [", "yaml-syntax", 3, 1),
]


@pytest.mark.parametrize(("yaml", "rule", "line", "column"), FRONT_MATTER)
def test_an_error_in_the_front_matter_names_its_place(yaml: str, rule: str, line: int, column: int) -> None:
    slide, findings = read(f"---\n{yaml}\n---\n# Title\n")
    assert slide is not None
    assert places(findings) == [(rule, line, column)]


def test_front_matter_that_never_ends_is_an_error_and_the_title_is_still_found() -> None:
    slide, findings = read("---\nstep: a\n# Title\n\nWords")
    assert places(findings) == [("front-matter", 1, 1)]
    assert slide is not None
    assert len(slide.blocks) == 1


@pytest.mark.parametrize("text", ["", "Words", "\n\n- a", "## Why?\n\n" + ANSWERS])
def test_without_a_title_there_is_no_slide(text: str) -> None:
    slide, findings = read(text)
    assert slide is None
    assert ("title-missing", 1, 1) in places(findings)


@pytest.mark.parametrize("text", ["#", "# &nbsp;", "# [@key]", "#   #"])
def test_a_blank_title_is_an_error_and_no_slide(text: str) -> None:
    slide, findings = read(text)
    assert slide is None
    assert places(findings) == [("title-blank", 1, 1)]


def test_all_problems_are_reported_at_once_in_the_order_of_the_file() -> None:
    text = "---\nstep: []\ncolour: red\n---\n# Title\n\nA <b> c\n\n- `x`\n\n> no\n"
    found = places(read(text)[1])
    assert [rule for rule, _, _ in found] == ["front-matter", "front-matter", "html", "code", "block-quote"]
    assert found == sorted(found, key=lambda place: place[1:])


def test_a_file_over_the_limit_is_an_error_that_names_it() -> None:
    slide, findings = read("# Title\n\n" + "é" * 128 * 1024)
    assert slide is None
    assert places(findings) == [("limit-size", 1, 1)]
    assert "256 kB" in findings[0].message


@pytest.mark.parametrize(
    ("body", "line", "column"),
    [
        ("Words " + "[" * 21, 3, 27),
        ("[" * 20 + "\n\n" + "[" * 21, 5, 21),
        ("> " * 21 + "a", 3, 1),
        ("\n".join(" " * 4 * level + "- a" for level in range(22)), 24, 85),
    ],
)
def test_nesting_over_the_limit_is_an_error_that_names_it(body: str, line: int, column: int) -> None:
    findings = [found for found in read(f"# Title\n\n{body}")[1] if found.rule == "limit-nesting"]
    assert places(findings) == [("limit-nesting", line, column)]
    assert "20 levels" in findings[0].message


def test_what_is_good_beside_an_error_is_kept() -> None:
    table = "| a | b |\n|---|---|\n| 1 | 2 |\n| 3 |\n"
    people = "```people\n1 of 2: a\n9 of 2: b\nafter: c\nsource: d\n```\n"
    slide, findings = read(f"# Title\n\nA <b>bold</b> word\n\n- a\n- \n\n{table}\n{people}")
    assert slide is not None
    assert len(findings) == 5
    assert [type(block).__name__ for block in slide.blocks] == ["KeyMessage", "BulletList", "Table", "People"]


def test_what_stands_below_a_heading_that_asks_nothing_is_kept_and_checked() -> None:
    slide, findings = read("# Title\n\n## Why?\n\nWords\n\n- a `b`\n")
    assert slide is not None
    assert [type(block).__name__ for block in slide.blocks] == ["KeyMessage", "BulletList"]
    assert places(findings) == [("heading-without-question", 3, 1), ("code", 7, 5)]


@pytest.mark.parametrize("mistake", ["- [ ] A\n\n    No.\n", f"{ANSWERS}\n- [x] C\n\n    No.\n"])
def test_a_question_that_cannot_be_asked_is_left_out(mistake: str) -> None:
    slide, findings = read(f"# Title\n\nWords\n\n## Why?\n\n{mistake}")
    assert slide is not None
    assert slide.questions == ()
    assert len(slide.blocks) == 1
    assert findings
