from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.deck.findings import Position
from kiosk.deck.yaml_source import Node, read_yaml


def plain(node: Node | None) -> object:
    """The values without their places."""
    value = node.value if node else None
    if isinstance(value, dict):
        return {key: plain(item) for key, item in value.items()}
    if isinstance(value, tuple):
        return [plain(item) for item in value]
    return value


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("", None),
        ("# only a comment\n", None),
        ("---\n", None),
        ("a: 1\nb: [x, 2.5]\n", {"a": 1, "b": ["x", 2.5]}),
        ("a: true\nb: no\nc: 'true'\n", {"a": True, "b": "no", "c": "true"}),
        ("a: 2026-11-22\n", {"a": date(2026, 11, 22)}),
        ("a: 2026-13-45\n", {"a": "2026-13-45"}),
        ("a: 2026-11-22 10:00:00\n", {"a": "2026-11-22 10:00:00"}),
        ("a: 1:30\nb: 010\n", {"a": "1:30", "b": 10}),
        ("a: .inf\nb: 1e999\n", {"a": ".inf", "b": "1e999"}),
        ("a: " + "9" * 5000, {"a": "9" * 5000}),
        ("2026: x\n~: y\n", {"2026": "x", "~": "y"}),
        ("\ufeffa: b\r\nc: d\r\n", {"a": "b", "c": "d"}),
        ("a:\nb: ''\n", {"a": None, "b": ""}),
        ("a: |\n  two\n  lines\n", {"a": "two\nlines\n"}),
    ],
)
def test_a_document_becomes_values(text: str, value: object) -> None:
    node, findings = read_yaml(text, "x.yaml")
    assert findings == []
    assert plain(node) == value


@pytest.mark.parametrize(
    ("text", "rule", "line", "column"),
    [
        ("a: 1\nb: 2\na: 3\n", "yaml-duplicate-key", 3, 1),
        ("x: {a: 1, a: 2}\n", "yaml-duplicate-key", 1, 11),
        ("a: &big [1]\n", "yaml-alias", 1, 4),
        ("a: 1\nb: *big\n", "yaml-alias", 2, 4),
        ("a: 1\n<<: {b: 1}\n", "yaml-alias", 2, 1),
        ("a: !!python/object:os.system x\n", "yaml-tag", 1, 4),
        ("a: !mine 1\n", "yaml-tag", 1, 4),
        ("a: 1\n  b: 2\n", "yaml-syntax", 2, 4),
        ("a: 'open\n", "yaml-syntax", 2, 1),
        ("a: 1\n\tb: 2\n", "yaml-syntax", 2, 1),
        ("a: 1\n---\nb: 2\n", "yaml-documents", 2, 1),
        ("a: 1\nb: \x07\n", "yaml-control", 2, 4),
        ("a: \ud800\n", "yaml-control", 1, 4),
        ("? [a, b]\n: 1\n", "yaml-key", 1, 3),
        ("[" * 21 + "]" * 21, "yaml-depth", 1, 21),
        ("[" * 9000, "yaml-depth", 1, 21),
        ("a" * (256 * 1024 + 1), "yaml-size", 1, 1),
        ("é" * (200 * 1024), "yaml-size", 1, 1),
    ],
)
def test_a_fault_is_found_where_it_stands(text: str, rule: str, line: int, column: int) -> None:
    _, findings = read_yaml(text, "x.yaml")
    assert [(f.rule, f.position, f.severity) for f in findings][:1] == [
        (rule, Position("x.yaml", line, column), "error")
    ]
    assert findings[0].help


def test_lines_count_from_where_the_text_begins_in_its_file() -> None:
    node, findings = read_yaml("a: 1\nb: [x]\nb: 2\n", "slide.md", first_line=2)
    assert node is not None
    assert isinstance(node.value, dict)
    assert node.value["b"].position == Position("slide.md", 3, 4)
    assert findings[0].position == Position("slide.md", 4, 1)


def test_the_rest_is_read_when_a_key_is_given_twice() -> None:
    node, findings = read_yaml("a: 1\na: 2\nb: 3\n", "x.yaml")
    assert plain(node) == {"a": 1, "b": 3}
    assert len(findings) == 1


def test_an_exploding_document_is_never_expanded() -> None:
    levels = "".join(f"l{n}: &l{n} [{', '.join([f'*l{n - 1}'] * 9)}]\n" for n in range(1, 30))
    _, findings = read_yaml("l0: &l0 [lol]\n" + levels, "x.yaml")
    assert {f.rule for f in findings} == {"yaml-alias"}


@given(st.text(alphabet=st.sampled_from("ab:-{}[]&*!|>'\"%@`#,? \n\t\r<~0.é\ufeff\x00\ud800\u2028")))
def test_no_text_makes_the_reader_raise(text: str) -> None:
    node, findings = read_yaml(text, "x.yaml")
    lines = text.count("\n") + text.count("\r") + 2
    assert all(1 <= f.position.line <= lines and f.position.column >= 1 for f in findings)
    assert node is None or isinstance(node, Node)
