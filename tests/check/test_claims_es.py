"""Spanish sentences that promise, praise or sell."""

from __future__ import annotations

import pytest

from tests.check.claim_decks import claims_of

SELLING = """\
La inyección cura la artritis.
Regenera el cartílago.
Es un milagro.
Resultados garantizados.
Sin riesgo.
Es 100 % natural.
Está comprobado.
Es indoloro.
Células madre aprobadas por la FDA.
Un tratamiento revolucionario.
Seguro y eficaz.
El cartílago vuelve a crecer.
No solo es seguro, sino que cura.
No es un milagro, sino una cura probada.
No duele y cura la artritis.
Sin duda cura.
¿Quiere evitar la cirugía?
¿Cura la artritis? Sí.
Llame ya.
Nuestros pacientes están felices.
90 % de éxito.
Nada mejor que esta cura.
No creerá cómo cura.
Diga adiós al dolor.
Evite la cirugía.
Consulta gratis.
Terapia con células madre.
Siéntase joven otra vez.
No tiene efectos secundarios.
¿Sabía que cura la artritis?
Nadie duda que cura.
Clínicamente probado.
El tratamiento que regenera, sin cirugía.
No espere más.
""".splitlines()
ADS = """\
Descubra el poder de sus células.
Más de 10.000 pacientes tratados.
Los resultados hablan por sí solos.
Todos los pacientes mejoran.
Aprobado en Europa y Japón.
Alivio que dura.
No tiene que vivir con dolor.
Una sola inyección basta.
Las pastillas solo tapan el dolor.
Nuestras células madre regeneran su cadera.
Recupere su vida.
Siéntase como nuevo.
Sin bisturí, sin cicatrices.
El tratamiento que los deportistas eligen.
Funciona donde la cirugía falla.
Nunca necesitará cirugía.
Es más seguro que la cirugía.
Resultados en solo dos semanas.
Nueve de cada diez pacientes están encantados.
95 % de éxito.
Tasa de éxito del 95 %.
Los médicos lo recomiendan.
Avalado por la ciencia.
Aprobado por la FDA.
Registrado ante la FDA.
Cumple con las normas de la FDA.
¡Llame hoy mismo!
Plazas limitadas.
Desde $2,900.
Solo 999 dólares.
Cuesta $5,000.
Consulta gratuita.
Planes de pago.
María, 54: ¡Puedo bailar otra vez!
"Volví a caminar sin dolor después de una inyección", dice Rosa.
Me cambió la vida.
¿Cansado del dolor?
¿Listo para vivir sin dolor?
¿Por qué operarse?
¿Funciona? ¡Sí!, cura.
¿Cura la artrosis? Por supuesto.
No hay nada mejor que esta cura.
No solo alivia: cura.
No es cirugía, es una cura.
Nadie puede negar que cura.
No hay paciente que no cure.
Antes y después.
Regenérese de forma natural.
100 % natural y seguro.
Sin efectos secundarios.
Casi sin riesgo.
No tiene ningún riesgo.
Clínicamente comprobado.
Alivio inmediato.
Alivio permanente.
Un avance revolucionario.
La terapia más avanzada.
Cinco estrellas.
Diga no a la cirugía.
La alternativa a la cirugía.
El cartílago crece de nuevo.
Sus células reparan el cartílago.
Ya no hay duda: cura.
Decían que no tenía cura. Se equivocaban.
La inyección elimina el dolor para siempre.
Garantizamos resultados.
Olvídese del quirófano.
Cúrese ya.
El gobierno lo aprueba.
""".splitlines()


@pytest.mark.parametrize("sentence", SELLING)
def test_a_sentence_that_sells_is_found(sentence: str) -> None:
    assert claims_of("es", sentence, about_cells=False)


@pytest.mark.parametrize("sentence", ADS)
def test_a_sentence_of_an_ad_for_cells_is_found(sentence: str) -> None:
    assert claims_of("es", sentence, about_cells=True)
