from __future__ import annotations

import pytest

from kiosk.deck.findings import Finding
from kiosk.deck.glossary import read_glossary
from kiosk.deck.model import Term
from kiosk.deck.slug import slugify
from tests.deck.markdown_samples import marked, places

FILE = "content/en/glossary.md"


def read(text: str, *, is_fallback: bool = True) -> tuple[tuple[Term, ...], list[Finding]]:
    glossary, findings = read_glossary(text, FILE, is_fallback=is_fallback)
    return glossary.terms, findings


def test_a_term_has_a_plain_meaning_and_more() -> None:
    terms, findings = read(
        "# Words\n\nHip joint\n:   A *ball*\n    in a socket.\n\n    It turns.\n:   Also this.\n"
    )
    assert findings == []
    (term,) = terms
    assert (term.id, term.name, marked(term.meaning)) == ("hip-joint", "Hip joint", "A *ball* in a socket.")
    assert [marked(text) for text in term.more] == ["It turns.", "Also this."]
    assert (term.position.line, term.position.column) == (3, 1)


def test_a_term_names_its_id_and_its_other_forms() -> None:
    terms, findings = read(
        'Menisco { #meniscus also="meniscos,  del menisco" }\n:   Una.\n', is_fallback=False
    )
    assert findings == []
    assert [(term.id, term.name, term.also) for term in terms] == [
        ("meniscus", "Menisco", ("meniscos", "del menisco"))
    ]


def test_a_term_may_keep_out_of_the_texts() -> None:
    terms, findings = read('Rest { link="no" }\n:   You sit.\n\nScan { link="yes" }\n:   A picture.\n')
    assert findings == []
    assert [term.linked for term in terms] == [False, True]


def test_terms_stand_below_each_other_with_an_empty_line_between() -> None:
    terms, findings = read("A\n:   1\n\nB\n\n:   2\n\n\nC\n:   3")
    assert findings == []
    assert [(term.id, term.position.line) for term in terms] == [("a", 1), ("b", 4), ("c", 9)]


ERRORS = [
    ("A\n:   1\n\nA\n:   2", True, "term-twice", 4, 1),
    ("A\n:   1\n\nB { #a }\n:   2", True, "term-twice", 4, 1),
    ("Menisco\n:   1", False, "term-id", 1, 1),
    ("\u0645\u0641\u0635\u0644\n:   1", True, "term-id", 1, 1),
    ("A { #Two_Words }\n:   1", True, "term-id", 1, 3),
    ('A { link="never" }\n:   1', True, "attribute-value", 1, 1),
    ("A { .big }\n:   1", True, "attribute-unknown", 1, 5),
    ("A { #a #b }\n:   1", True, "attribute-twice", 1, 8),
    ("A\nB\n:   1", True, "term-name", 1, 1),
    ("A\n:   1\nB\n:   2", True, "definition-place", 3, 1),
    ("A\n:", True, "term-meaning", 1, 1),
    (":   1", True, "definition-term", 1, 1),
    ("Words", True, "glossary-content", 1, 1),
    ("- a", True, "glossary-content", 1, 1),
    ("A\n:   1\n\n    - a", True, "glossary-content", 4, 5),
    ("A\n:   1 <b>", True, "html", 2, 7),
    ("---\nsources: [a]\n---\nA\n:   1", True, "front-matter", 2, 1),
    ("x" * (256 * 1024 + 1), True, "limit-size", 1, 1),
]


@pytest.mark.parametrize(("text", "is_fallback", "rule", "line", "column"), ERRORS)
def test_an_error_names_its_place(text: str, is_fallback: bool, rule: str, line: int, column: int) -> None:
    assert places(read(text, is_fallback=is_fallback)[1]) == [(rule, line, column)]


def test_the_first_of_two_equal_ids_is_kept() -> None:
    terms, _ = read("A\n:   first\n\nA\n:   second")
    assert [marked(term.meaning) for term in terms] == ["first"]


@pytest.mark.parametrize(
    ("name", "slug"),
    [
        ("Hip joint", "hip-joint"),
        ("Artrosis de cadera", "artrosis-de-cadera"),
        ("Inyecci\u00f3n (guiada)", "inyeccion-guiada"),
        ("H\u00fcftpfanne, gro\u00dfe", "huftpfanne-grosse"),
        ("X-ray 3D", "x-ray-3d"),
        ("\u0645\u0641\u0635\u0644", ""),
        ("", ""),
    ],
)
def test_a_slug_is_lower_case_with_hyphens_and_without_accents(name: str, slug: str) -> None:
    assert slugify(name) == slug
