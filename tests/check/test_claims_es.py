"""Spanish sentences that promise, praise or sell, and such as only look like it."""

from __future__ import annotations

import pytest

from kiosk.check.claims import claims_in

SELLING = [
    "La inyección cura la artritis.",
    "Regenera el cartílago.",
    "Es un milagro.",
    "Resultados garantizados.",
    "Sin riesgo.",
    "Es 100 % natural.",
    "Está comprobado.",
    "Es indoloro.",
    "Células madre aprobadas por la FDA.",
    "Un tratamiento revolucionario.",
    "Seguro y eficaz.",
    "El cartílago vuelve a crecer.",
    "No solo es seguro, sino que cura.",
    "No es un milagro, sino una cura probada.",
    "No duele y cura la artritis.",
    "Sin duda cura.",
    "¿Quiere evitar la cirugía?",
    "¿Cura la artritis? Sí.",
    "Llame ya.",
    "Nuestros pacientes están felices.",
    "90 % de éxito.",
    "Nada mejor que esta cura.",
    "No creerá cómo cura.",
    "Diga adiós al dolor.",
    "Evite la cirugía.",
    "Consulta gratis.",
    "Terapia con células madre.",
    "Siéntase joven otra vez.",
    "No tiene efectos secundarios.",
    "¿Sabía que cura la artritis?",
    "Nadie duda que cura.",
    "Clínicamente probado.",
    "El tratamiento que regenera, sin cirugía.",
    "No espere más.",
]
FAIR = [
    "No es una cura.",
    "Ningún estudio muestra que regenere el cartílago.",
    "No hay pruebas de que cure la artritis.",
    "No está aprobado por la FDA.",
    "La FDA no ha aprobado las células madre.",
    "Las inyecciones de células no están aprobadas por la FDA para la cadera.",
    "¿Cura la artritis?",
    "¿Está aprobada por la FDA la terapia con células?",
    "Nadie puede garantizar el resultado.",
    "No se sabe si regenera el cartílago.",
    'Los anuncios pueden decir "natural".',
    'Cuidado con palabras como "milagro" o "garantizado".',
    "La historia natural no se conoce.",
    "No cura ni regenera.",
    "Ningún tratamiento funciona para todos.",
    "Ningún tratamiento está libre de riesgos.",
    "La herida se cura en dos semanas.",
    "No tenemos pruebas de que estas inyecciones curen.",
    "Ningún estudio, grande o pequeño, muestra que vuelva a crecer.",
    "Si cura un desgarro y cuánto dura.",
    "Fue a la manicura con una curita.",
    "Esta pastilla está aprobada por la FDA.",
    "El beneficio no está demostrado.",
    "No hay cura para la artritis.",
    "Todavía no hay una cura probada.",
    "Llame al 911 ahora.",
    "Estar registrado en la FDA no es estar aprobado.",
    "Una garantía es una señal de alerta.",
]


@pytest.mark.parametrize("sentence", SELLING)
def test_a_sentence_that_sells_is_found(sentence: str) -> None:
    assert claims_in("es", sentence)


@pytest.mark.parametrize("sentence", FAIR)
def test_a_fair_sentence_is_left_alone(sentence: str) -> None:
    assert claims_in("es", sentence) == []
