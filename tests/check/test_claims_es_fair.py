"""Spanish sentences that only look like promises or praise."""

from __future__ import annotations

import pytest

from tests.check.claim_decks import claims_of

FAIR = """\
No es una cura.
Ningún estudio muestra que regenere el cartílago.
No hay pruebas de que cure la artritis.
No está aprobado por la FDA.
La FDA no ha aprobado las células madre.
Las inyecciones de células no están aprobadas por la FDA para la cadera.
¿Cura la artritis?
¿Está aprobada por la FDA la terapia con células?
Nadie puede garantizar el resultado.
No se sabe si regenera el cartílago.
Los anuncios pueden decir "natural".
Cuidado con palabras como "milagro" o "garantizado".
La historia natural no se conoce.
No cura ni regenera.
Ningún tratamiento funciona para todos.
Ningún tratamiento está libre de riesgos.
La herida se cura en dos semanas.
No tenemos pruebas de que estas inyecciones curen.
Ningún estudio, grande o pequeño, muestra que vuelva a crecer.
Si cura un desgarro y cuánto dura.
Fue a la manicura con una curita.
Esta pastilla está aprobada por la FDA.
El beneficio no está demostrado.
No hay cura para la artritis.
Todavía no hay una cura probada.
Llame al 911 ahora.
Estar registrado en la FDA no es estar aprobado.
Una garantía es una señal de alerta.
No es mejor que la cirugía.
El cirujano repara el labrum con puntos.
Pregunte cuánto cuesta y si el seguro paga.
¿Qué prueba muestra que funciona para este problema?
¿Está aprobado por la FDA para mi cadera?
La FDA, junio de 2021: no aprobado para el dolor de cadera.
No hay prueba de que repare un desgarro.
No encontramos ningún estudio que lo muestre.
Los anuncios pueden callar las reglas.
Estar en una lista no significa aprobación.
No estamos seguros de si ayuda.
Su seguro médico puede no pagar.
Algunas personas se sienten mejor.
El dolor puede volver.
El corte se cura en dos semanas.
Puede estar dolorido 2 o 3 días.
Usted puede decir que no.
77 de 100 personas se sintieron mucho mejor a las 8 semanas.
No se sabe si cura el desgarro, ni cuánto dura.
Lleve estas preguntas a su cita.
Llame el mismo día si tiene fiebre.
Estas señales no pueden esperar. Llame al 911.
La médula tiene muy pocas células parecidas a las células madre.
Todos los tratamientos tienen riesgos.
El ejercicio es un buen comienzo.
No deje de tomar una medicina por su cuenta.
Esperar por ahora es una opción.
La evolución natural no se conoce bien.
Ninguna opción es mejor para todos.
Vale la pena esperar.
La inyección es experimental.
Nadie sabe si funciona.
""".splitlines()


@pytest.mark.parametrize("about_cells", [False, True])
@pytest.mark.parametrize("sentence", FAIR)
def test_a_fair_sentence_is_left_alone(sentence: str, about_cells: bool) -> None:
    assert claims_of("es", sentence, about_cells=about_cells) == []
