"""What experimental slides have to say of themselves."""

from __future__ import annotations

from pathlib import Path

import pytest

from kiosk.check.standing import check_standing
from kiosk.check.subject import Subject
from kiosk.deck.loader import load_deck
from tests.check.claim_decks import FILE, OPTIONS, findings, on_slide, plain_option, rules_of
from tests.deck.decks import small_deck
from tests.deck.option_decks import asking

SHOT = "en/options/30-new-shot.md"
FACTS = {
    "approval": "Approval\n:   The agency, June 2021: not approved.\n\n",
    "unknown": "Unknown\n:   If it works.\n\n",
    "harms": "Harms\n:   Pain, bleeding.\n\n",
    "cost": "Cost\n:   About $5,000.\n\n",
    "ask": "Ask\n:   What if it fails?\n\n",
}
HEAD = "---\nexperimental: true\n---\n# A new shot\n\nLook at each line.\n\n"
BARE = "---\nexperimental: true\n---\n# How the shot is given\n\nIt goes in the joint.\n"


def test_a_slide_with_all_five_facts_is_complete(tmp_path: Path) -> None:
    assert on_slide(tmp_path, check_standing, HEAD + "".join(FACTS.values())) == []


@pytest.mark.parametrize("part", FACTS)
def test_each_part_is_missed_by_itself(part: str, tmp_path: Path) -> None:
    text = HEAD + "".join(fact for name, fact in FACTS.items() if name != part)
    (found,) = on_slide(tmp_path, check_standing, text)
    assert (found.rule, found.severity) == (f"standing-{part}", "error")


def test_a_page_of_the_chapter_speaks_for_the_others(tmp_path: Path) -> None:
    changes = {FILE: BARE, "en/20-choices/50-standing.md": HEAD + "".join(FACTS.values())}
    assert findings(tmp_path / "a", check_standing, changes) == []
    elsewhere = {FILE: BARE, "en/10-parts/50-standing.md": HEAD + "".join(FACTS.values())}
    assert len(findings(tmp_path / "b", check_standing, elsewhere)) == len(FACTS)


def test_approval_needs_a_date(tmp_path: Path) -> None:
    text = (HEAD + "".join(FACTS.values())).replace("June 2021", "long ago")
    (found,) = on_slide(tmp_path, check_standing, text)
    assert found.rule == "standing-approval"
    assert "as of when" in found.message


def test_words_of_that_meaning_do_without_facts(tmp_path: Path) -> None:
    text = (
        HEAD + "It was not approved in 2021.\n\n- It is not known if it works.\n- Infection can happen.\n"
        "- Insurance may not pay.\n- Ask who made it.\n"
    )
    assert on_slide(tmp_path, check_standing, text) == []


def test_no_risk_is_not_said_of_harms(tmp_path: Path) -> None:
    text = (HEAD + "".join(FACTS.values())).replace(FACTS["harms"], "It has no risk and no side effects.\n\n")
    assert rules_of(on_slide(tmp_path, check_standing, text)) == ["standing-harms"]


def test_what_a_question_says_does_not_count(tmp_path: Path) -> None:
    task = (
        "## What is known?\n\n- [ ] It has no proof\n\n    Not quite.\n\n- [x] It is unknown\n\n    It is.\n"
    )
    text = HEAD + "".join(fact for name, fact in FACTS.items() if name != "unknown") + task
    assert rules_of(on_slide(tmp_path, check_standing, text)) == ["standing-unknown"]


def test_facts_have_their_ids_in_every_language(tmp_path: Path) -> None:
    text = (HEAD + "".join(FACTS.values())).replace("Approval\n", "Genehmigung { #approval }\n")
    changes = {"en/20-choices/40-shot.md": text}
    assert findings(tmp_path, check_standing, changes) == []


def test_facts_made_from_an_option_count(tmp_path: Path) -> None:
    said = {"approval": "Agency, 2021: not approved."}
    changes = {
        **OPTIONS,
        SHOT: plain_option("New shot", "experimental: true", said),
        FILE: "---\nexperimental: true\n---\n" + asking("show: facts\noptions: new-shot"),
    }
    assert findings(tmp_path, check_standing, changes) == []


def test_an_experimental_option_says_as_of_when(tmp_path: Path) -> None:
    late = plain_option("New shot", "experimental: true", {"approval": "Not approved."})
    (found,) = findings(tmp_path, check_standing, {**OPTIONS, SHOT: late})
    assert (found.rule, found.position.file) == ("standing-approval", f"content/{SHOT}")


UNMARKED = (
    "# Stem cell shots\n\nThey go in the joint.\n",
    "# A shot\n\nBMAC is made of bone marrow.\n",
    "# A shot\n\nSee.\n\n- Exosomes go in.\n- Stem cells too.\n",
)
MENTIONED = (
    "# A choice\n\nSee all.\n\n- A cell injection is one more.\n",
    "# A choice\n\nSee [stem cell shots](slide:parts/joint).\n",
    "# Blood\n\nMarrow makes blood.\n",
    "---\naudience: staff\n---\n# Stem cells\n\nFor staff.\n",
)


@pytest.mark.parametrize("text", UNMARKED)
def test_a_cell_treatment_that_is_not_marked_is_found(text: str, tmp_path: Path) -> None:
    (found,) = on_slide(tmp_path, check_standing, text)
    assert (found.rule, found.severity) == ("experimental-unmarked", "warning")


@pytest.mark.parametrize("text", MENTIONED)
def test_cells_in_passing_are_left_alone(text: str, tmp_path: Path) -> None:
    assert on_slide(tmp_path, check_standing, text) == []


GERMAN = """\
# Zellspritzen

Niemand weiß, ob sie wirken.

Zulassung
:   Nicht zugelassen, Juni 2021.

Nebenwirkungen
:   Schmerzen, Infektionen.

Kosten
:   Etwa 4000 Euro, die Kasse zahlt nicht.

Fragen
:   Ist das eine Studie?
"""
ARABIC = """\
# حقن الخلايا تجربة

غير معتمدة حتى يونيو ٢٠٢١. لا نعرف إن كانت تفيد. الأضرار: عدوى. التأمين نادرا ما يدفع. اسألنا إن كانت دراسة.
"""
POLISH = """\
# Zastrzyki

Nikt nie wie.

Zgoda { #approval }
:   Brak, 2021.

Koszt { #cost }
:   Wysoki.
"""


def _translated(root: Path, tag: str, text: str) -> list[tuple[str, str]]:
    """Severities and rules of an experimental slide in another language, beside a complete original."""
    index = "---\nlanguages: [en, es, TAG]\n---\n# A deck\n\nTouch.\n\nWe wrote it.\n".replace("TAG", tag)
    changes = {
        FILE: HEAD + "".join(FACTS.values()),
        "en/index.md": index,
        FILE.replace("en/", f"{tag}/"): f"---\nexperimental: true\n---\n{text}",
    }
    deck = load_deck(small_deck(root, changes))
    found = check_standing(Subject(deck))
    return [(one.severity, one.rule) for one in found if one.position.file.startswith(f"content/{tag}/")]


def test_it_is_known_in_words_of_other_languages_too(tmp_path: Path) -> None:
    assert _translated(tmp_path / "de", "de", GERMAN) == []
    assert _translated(tmp_path / "ar", "ar", ARABIC) == []
    (found,) = _translated(
        tmp_path / "less",
        "de",
        GERMAN.replace("Etwa 4000 Euro, die Kasse zahlt nicht", "Unklar").replace("Kosten", "Geld"),
    )
    assert found == ("error", "standing-cost")


def test_a_language_without_known_words_is_warned_and_asked_for_names_of_facts(tmp_path: Path) -> None:
    found = _translated(tmp_path, "pl", POLISH)
    assert found == [
        ("warning", "standing-unknown"),
        ("warning", "standing-harms"),
        ("warning", "standing-ask"),
    ]


def test_a_callout_tells_the_date_and_plain_words_tell_harms(tmp_path: Path) -> None:
    callout = (
        '!!! note "As of March 2024"\n    The agency has not approved it. It can hurt. You pay it. Ask us.\n'
    )
    text = f"---\nexperimental: true\n---\n# A new shot\n\nWe do not know if it works.\n\n{callout}"
    assert on_slide(tmp_path / "a", check_standing, text) == []
    assert rules_of(on_slide(tmp_path / "b", check_standing, text.replace(' "As of March 2024"', ""))) == [
        "standing-approval"
    ]
