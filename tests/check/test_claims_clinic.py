"""Clinics that speak for themselves, and fair sentences that look like it."""

from __future__ import annotations

from pathlib import Path

import pytest

from kiosk.check.claims import check_claims
from tests.check.claim_decks import claims_of, on_slide, rules_of

EN = """\
Get back to the life you had.
Our own cells, your own strength.
Our cells go to work where you hurt.
They rebuild what time has taken.
It is the shot you have been waiting for.
The shot is quick, easy and virtually pain free.
There is almost no chance of a bad reaction.
The cells are yours, so your body cannot reject them.
Bob threw away his sling after one visit.
She could lift her grandson again.
You will be glad you came.
Ask about our fall special.
Get a second shot at half off.
Only 3999 this month!
Bring a friend and both of you save.
We accept all major credit cards.
The cost is less than you think.
The shot runs five thousand dollars.
Studies confirm that stem cells work.
Ninety percent of people feel better.
Put off surgery for good.
Surgery is no longer the only way.
Your cuff can be strong and whole again.
The cells know where to go.
A gentle way to help your knee mend.
The lab is FDA-registered.
It is F.D.A. approved.
Our lab follows FDA rules.
It meets all FDA requirements.
PRP is modern, quick and FDA approved.
Exosomes tell your cells to heal.
It ends pain naturally.
It is your blood, so there is nothing to fear.
"Best thing I ever did," Tom says.
The treatment is legal and FDA-exempt.
It is not a drug, so no FDA approval is needed.
The FDA does not have to approve your own cells.
It complies with 21 CFR 1271.
We work under FDA oversight.
Our clinic is listed on ClinicalTrials.gov.
The shot triggers your body's healing response.
Stem cells can help heal almost any joint.
The cells will form new cells where they are needed.
Relief can last for years.
It works even when all else has failed.
Recovery is faster than after surgery.
We have never had a bad outcome.
Complications are unheard of.
It has been used safely for decades.
Take the first step to a life without pain.
Don't let pain hold you back.
Insurance does not pay, but you are worth it.
We are the only clinic in the state to offer it.
Patients report up to 80% less pain.
Clinically shown to reduce pain.
Mrs. Lee plays golf again.
"I can't believe how good I feel."
Since my shot I sleep through the night.
"""
ES = """\
Nuestras células reparan su rodilla desde adentro.
Nuestro laboratorio está registrado ante la FDA.
Cumple con todas las normas de la FDA.
Cuenta con el aval de COFEPRIS.
Casi sin riesgos.
Está aprobado por las autoridades sanitarias.
El dolor desaparece para siempre.
Recupere la movilidad que había perdido.
Su rodilla se lo agradecerá.
Agende su cita al 555-0199.
La ciencia lo respalda.
Primera consulta sin costo.
Pague a meses.
Es rápido y sencillo.
Rosa ya no usa bastón.
Antes no dormía y ahora bailo otra vez.
Cuesta menos de lo que cree.
La inyección cuesta cinco mil dólares.
Las células saben adónde ir y trabajan donde duele.
"""
FAIR = """\
Do not lift more than 5 pounds.
Clinics must follow FDA rules.
You may delay surgery if you wish.
Surgery is not the only choice.
Our team will call you.
Ask about our results.
You can walk again the same day.
Ice is a good choice at first.
It costs about $5,000, and insurance rarely pays.
Most people pay $5,000 out of pocket.
It may cost $3,000 to $8,000, and you pay it yourself.
You pay $500 to $2,000 yourself.
Clinics charge from $3,000 to $8,000.
The pain comes and goes. That is natural.
Exercise can help you avoid surgery.
I want to avoid surgery if I can.
There is no risk-free choice.
The only products approved by the FDA come from cord blood.
Check whether the study is registered with the FDA.
A study that is listed on ClinicalTrials.gov is not approved by that.
Clinics show videos of happy patients.
A free seminar is often a sales pitch.
Your own cells are put back the same day.
Some people feel no better.
PRP is not FDA approved for joints.
The FDA has not approved PRP.
"""
FAIR_ES = """\
No levante más de 10 libras.
Las clínicas deben cumplir las normas de la FDA.
Cuesta unos 5,000 dólares y el seguro casi nunca paga.
Puede esperar si lo prefiere.
Usted paga de $500 a $2,000.
El ejercicio puede ayudarle a evitar la cirugía.
Quiero evitar la cirugía si puedo.
Vuelva a caminar poco a poco.
El dolor va y viene. Eso es natural.
"""


@pytest.mark.parametrize("sentence", EN.splitlines())
def test_a_clinic_that_praises_itself_is_refused(sentence: str) -> None:
    assert claims_of("en", sentence, about_cells=True)


@pytest.mark.parametrize("sentence", ES.splitlines())
def test_so_it_is_in_spanish(sentence: str) -> None:
    assert claims_of("es", sentence, about_cells=True)


@pytest.mark.parametrize("about_cells", [False, True])
@pytest.mark.parametrize("sentence", FAIR.splitlines())
def test_plain_advice_is_not(sentence: str, about_cells: bool) -> None:
    assert claims_of("en", sentence, about_cells=about_cells) == []


@pytest.mark.parametrize("sentence", FAIR_ES.splitlines())
def test_nor_is_it_in_spanish(sentence: str) -> None:
    assert claims_of("es", sentence, about_cells=True) == []


def test_rules_of_an_agency_that_are_kept_sell_on_any_page() -> None:
    assert claims_of("en", "Our lab is FDA-registered.", about_cells=False) == ["claim-approval"]
    assert claims_of("es", "Cumple con las normas de la FDA.", about_cells=False) == ["claim-approval"]


@pytest.mark.parametrize("said", ["None reported.", "No risks.", "Almost none.", "Minimal."])
def test_harms_of_cells_are_never_none(said: str, tmp_path: Path) -> None:
    found = on_slide(tmp_path, check_claims, f"# Stem cells\n\nSee.\n\nSide effects\n:   {said}\n")
    assert "claim-safety" in rules_of(found)


@pytest.mark.parametrize("said", ["No one knows yet.", "Pain. No large study looked.", "Soreness."])
def test_harms_that_nobody_knows_are(said: str, tmp_path: Path) -> None:
    assert on_slide(tmp_path, check_claims, f"# Stem cells\n\nSee.\n\nSide effects\n:   {said}\n") == []


def test_waiting_may_have_no_risk_beside_cells(tmp_path: Path) -> None:
    table = "| | Wait | Cell shot |\n|---|---|---|\n| Risks | None | {} |\n"
    text = "# Stem cells\n\nSee.\n\n"
    assert on_slide(tmp_path / "a", check_claims, text + table.format("Infection")) == []
    assert rules_of(on_slide(tmp_path / "b", check_claims, text + table.format("None"))) == ["claim-safety"]


def test_a_chapter_about_cells_has_pages_about_cells(tmp_path: Path) -> None:
    text = "# Why us\n\nWe are FDA approved.\n"
    page = "# Stem cells\n\n![Two bones](../../../assets/figures/joint/figure.svg)\n\nWhat it is.\n"
    assert on_slide(tmp_path / "a", check_claims, text) == []
    changes = {"en/20-choices/index.md": page}
    assert rules_of(on_slide(tmp_path / "b", check_claims, text, changes)) == ["claim-approval"]


def test_letters_that_look_alike_hide_nothing() -> None:
    assert claims_of("en", "It is p\u03b1inless.", about_cells=False) == ["claim-safety"]
