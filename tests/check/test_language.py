"""How hard a text is to read, how long its sentences are, and how much there is of it."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from pathlib import Path
from tempfile import mkdtemp

import pytest

from kiosk.check.language import check_language
from kiosk.check.subject import Subject
from kiosk.deck.findings import Finding
from kiosk.deck.loader import load_deck
from tests.deck.decks import GLOSSARY, small_deck

Check = Callable[..., list[Finding]]
SLIDE = "en/10-parts/20-joint.md"
PLACE = f"content/{SLIDE}"
EASY = (
    "The ball turns in the cup. You can walk and sit and bend. When it hurts, tell us. We look at it with you. "
    "Then you choose what to do next. You can ask us at any time."
)
HARD = (
    "Degenerative alterations necessitate individualized rehabilitation. Physiotherapeutic modalities facilitate "
    "considerable improvement. Surgical intervention occasionally becomes inevitable. Postoperative immobilization "
    "complicates convalescence. Multidisciplinary collaboration optimizes satisfactory outcomes. Personalized "
    "recommendations accompany hospitalization, evaluation and medication administration."
)
SPANISH_EASY = (
    "La bola gira en el hueco. Usted puede andar y doblar la pierna. Si le duele, nos lo dice. Lo vemos con usted. "
    "Luego elige lo que quiere hacer. Puede pedir ayuda en todo momento. Aquí nadie tiene prisa."
)
SPANISH_HARD = (
    "Las alteraciones degenerativas necesitan rehabilitación individualizada. Las modalidades fisioterapéuticas "
    "facilitan considerablemente la recuperación funcional. Ocasionalmente la intervención quirúrgica resulta "
    "inevitable. La inmovilización postoperatoria complica extraordinariamente la convalecencia. La colaboración "
    "multidisciplinaria optimiza resultados satisfactorios."
)


@pytest.fixture
def check(tmp_path: Path) -> Check:
    """What the language family finds in the small deck with one slide exchanged."""

    def found(
        text: str, others: Mapping[str, str | None] | None = None, title: str = "The joint moves"
    ) -> list[Finding]:
        changes = {SLIDE: f"# {title}\n\n{text}\n", **(others or {})}
        deck = load_deck(small_deck(Path(mkdtemp(dir=tmp_path)), changes))
        return sorted(check_language(Subject(deck)), key=lambda one: one.position)

    return found


def rules(findings: list[Finding], file: str = PLACE) -> list[str]:
    return sorted(one.rule for one in findings if one.position.file == file)


def spanish(text: str) -> dict[str, str | None]:
    """The small deck with a second language that has one slide."""
    return {
        "en/index.md": "---\nlanguages: [en, es]\n---\n# A deck\n\nTouch.\n\nUs.\n",
        "es/index.md": "# Un mazo\n\nToque.\n\nNosotros.\n",
        "es/glossary.md": "Bola { #ball }\n:   Lo redondo del hueso.\n",
        "es/10-parts/20-joint.md": f"# La articulación se mueve\n\n{text}\n",
    }


SPANISH_PLACE = "content/es/10-parts/20-joint.md"


def test_a_plain_text_is_fine(check: Check) -> None:
    assert check(EASY) == []


def test_a_hard_text_is_a_warning_with_both_numbers_and_its_longest_words(check: Check) -> None:
    [found] = [one for one in check(HARD) if one.rule == "reading-grade"]
    assert (found.severity, found.position.file, found.position.line) == ("warning", PLACE, 1)
    assert "Flesch-Kincaid" in found.message
    assert "SMOG" in found.message
    assert "'multidisciplinary'" in found.help


def test_words_that_the_glossary_explains_are_forgiven_and_still_told(check: Check) -> None:
    text = "The acetabulum holds the ball. " * 6
    glossary = GLOSSARY + '\nAcetabulum { also="acetabula" }\n:   The cup.\n'
    assert rules(check(text)) == ["reading-grade"]
    assert rules(check(text, {"en/glossary.md": glossary})) == []
    hard = HARD + " " + text
    [found] = [one for one in check(hard, {"en/glossary.md": glossary}) if one.rule == "reading-grade"]
    assert "with the words that the glossary explains" in found.message


def test_the_hard_words_of_a_question_are_found_too(check: Check) -> None:
    answers = f"## What now?\n\n- [x] Rest\n\n    {HARD}\n\n- [ ] Run\n\n    No. Rest.\n"
    [found] = [one for one in check(EASY + "\n\n" + answers) if one.rule == "reading-grade"]
    assert found.message.startswith("its questions: ")


def test_a_short_text_is_not_judged_alone_but_with_the_others_of_its_chapter(check: Check) -> None:
    short = "Degenerative alterations necessitate individualized rehabilitation."
    assert check(short) == []
    slides = {
        f"en/10-parts/{number}0-more-{number}.md": f"# More {number}\n\n{short}\n" for number in range(3, 9)
    }
    found = check(short, slides)
    assert [(one.rule, one.position.file) for one in found] == [
        ("reading-grade", "content/en/10-parts/index.md")
    ]
    assert "short slides" in found[0].message


def test_a_short_text_is_judged_alone_if_it_is_far_too_hard(check: Check) -> None:
    far = "Autologous mesenchymal therapy facilitates regenerative capacity in degenerative osteoarthritic joints."
    assert rules(check(far)) == ["reading-grade"]
    assert rules(check("Some doctors like exercise, and others a shot or an operation.")) == []


def test_staff_notes_titles_and_tables_do_not_count(check: Check) -> None:
    table = "| What | How |\n|---|---|\n| Modality | Individualized multidisciplinary rehabilitation |\n"
    notes = "\n".join(f"    {line}" for line in HARD.split(". "))
    text = f"{EASY}\n\n{table}\n!!! staff\n{notes}\n"
    assert check(text, title="Individualized multidisciplinary rehabilitation") == []


def test_spanish_is_judged_by_inflesz(check: Check) -> None:
    assert rules(check(EASY, spanish(SPANISH_EASY)), SPANISH_PLACE) == []
    findings = check(EASY, spanish(SPANISH_HARD))
    assert rules(findings, SPANISH_PLACE) == ["reading-grade"]
    [found] = [one for one in findings if one.position.file == SPANISH_PLACE]
    assert "INFLESZ" in found.message
    assert "muy difícil" in found.message


@pytest.mark.parametrize(("words", "fires"), [(25, False), (26, True)])
def test_a_sentence_has_twenty_five_words_at_most(words: int, fires: bool, check: Check) -> None:
    long = "You can " + " ".join(["go"] * (words - 2))
    text = f"It is so.\n\n- It is fine.\n- It is good.\n- We can help.\n- {long}."
    found = check(text)
    assert ("long-sentences" in rules(found)) is fires
    if fires:
        assert found[0].position.line == 8
        assert "26 words" in found[0].message


def test_the_sentences_of_a_slide_have_fifteen_words_on_average(check: Check) -> None:
    sixteen = "You can " + " ".join(["go"] * 14) + ". "
    assert "16.0 words on average" in check(sixteen * 2)[0].message
    assert check(sixteen + "You can rest.") == []
    assert check("You can " + " ".join(["go"] * 18) + ".") == []  # one sentence has no average


@pytest.mark.parametrize(("words", "fires"), [(60, False), (61, True)])
def test_a_slide_has_sixty_words_of_text_at_most(words: int, fires: bool, check: Check) -> None:
    text = "Go on. " * (words // 2) + ("Go." if words % 2 else "")
    found = check(text)
    assert rules(found) == (["words"] if fires else [])


def test_words_of_figures_tables_questions_and_sources_are_not_counted(check: Check) -> None:
    figure = f"![{'A ball in a cup. ' * 20}](../../../assets/figures/joint/figure.svg)"
    question = (
        "## What is it?\n\n- [x] A ball\n\n    "
        + "Yes. It is. " * 20
        + "\n\n- [ ] A cup\n\n    No. It is not.\n"
    )
    table = "| What | How |\n|---|---|\n" + "| A ball | It turns and turns |\n" * 20
    text = f"{figure}\n\n{'Go on. ' * 30}[@smith2020]\n\n{table}\n{question}"
    assert "words" not in rules(check(text))


@pytest.mark.parametrize(
    "text",
    [
        "We are numbed by the cold. You walk. You rest. You eat. You sleep.",
        "The scan is called an MRI. The ring is torn. The cut is needed. The leg is swollen.",
        "The cup is not covered. The knob is located here.",
    ],
)
def test_one_passive_sentence_and_states_are_fine(text: str, check: Check) -> None:
    assert "passive" not in rules(check(text))


def test_several_passive_sentences_are_a_warning_where_the_first_one_is(check: Check) -> None:
    text = "You lie down.\n\n- The skin is cleaned.\n- The needle is slowly guided to the joint.\n- You rest."
    [found] = check(text)
    assert (found.rule, found.position.line) == ("passive", 5)
    assert "'is cleaned'" in found.message
    assert "'is slowly guided'" in found.message


def test_spanish_passives_with_ser_are_found_and_plain_forms_are_not(check: Check) -> None:
    passive = "La piel es limpiada por la enfermera. La aguja fue guiada con cuidado. Usted descansa."
    plain = "Se limpia la piel. El dolor es parecido. Es un resultado bueno. La aguja entra."
    assert rules(check(EASY, spanish(passive)), SPANISH_PLACE) == ["passive"]
    assert rules(check(EASY, spanish(plain)), SPANISH_PLACE) == []


def other(tag: str, text: str) -> dict[str, str | None]:
    """The small deck with a second language that has one slide."""
    files = spanish(text)
    return {
        name.replace("es/", f"{tag}/"): (words or "").replace("[en, es]", f"[en, {tag}]")
        for name, words in files.items()
    }


def test_long_german_words_count_as_words_and_have_no_grade(check: Check) -> None:
    text = "Die Hüftgelenkspfannenrandverletzung braucht Gelenkspiegelungsnachbehandlung. " * 8
    assert rules(check(EASY, other("de", text)), "content/de/10-parts/20-joint.md") == []
    assert rules(check(EASY, other("de", text * 2)), "content/de/10-parts/20-joint.md") == ["words"]


def test_right_to_left_text_is_counted(check: Check) -> None:
    words = "\u0627\u0644\u0648\u0631\u0643 \u0645\u0641\u0635\u0644 " * 40
    found = rules(check(EASY, other("ar", words)), "content/ar/10-parts/20-joint.md")
    assert found == ["long-sentences", "words"]


@pytest.mark.parametrize("tag", ["ja", "zh-Hant", "th"])
def test_languages_without_spaces_are_left_alone(tag: str, check: Check) -> None:
    text = "\u9ad6\u95a2\u7bc0\u306f\u7403\u3068\u30bd\u30b1\u30c3\u30c8\u3067\u3059\u3002" * 40
    assert rules(check(EASY, other(tag, text)), f"content/{tag}/10-parts/20-joint.md") == []


def test_slides_for_staff_are_left_alone(check: Check) -> None:
    staff = f"---\naudience: staff\n---\n# For you\n\n{HARD * 2}\n"
    assert check(EASY, {"en/10-parts/30-staff.md": staff}) == []
