"""Which Spanish words that follow a number are feminine, and which are not what it counts."""

from __future__ import annotations

from typing import Final

from kiosk.spoken.tongue import listed

FEMININE: Final = frozenset(
    listed(
        "vez veces mujer mujeres mano manos imagen imágenes parte partes noche noches tarde tardes fase fases "
        "clase clases base bases señal señales piel pieles red redes pared paredes cruz llave llaves sangre leche "
        "libras libra arteria raíz raíces nariz voz voces luz luces ley leyes fiebre fiebres muerte "
        "muertes suerte gente serie series tos sed miel sal sien sienes cicatriz cicatrices nuez crisis "
        "dosis hipótesis prótesis artritis artrosis bursitis tendinitis diálisis frase frases "
        "nube nubes calle calles torre torres carne carnes"
    )
)
"""Nouns that do not show by their ending that they are feminine."""
MASCULINE: Final = frozenset(
    listed(
        "día días problema problemas síntoma síntomas sistema sistemas programa programas tema temas mapa mapas "
        "esquema esquemas idioma idiomas planeta planetas clima climas hematoma hematomas trauma traumas edema "
        "edemas dilema dilemas coma diagrama diagramas gramo fantasma enigma lema lemas carisma estigma estigmas "
        "plasma coágulo cardiograma electrocardiograma avión camión aviones camiones guardia policía futbolista "
        "especialista especialistas dentista dentistas deportista deportistas atleta atletas terapeuta terapeutas "
        "fisioterapeuta fisioterapeutas artista artistas colega colegas"
    )
)
"""Nouns that seem feminine and are not, or are as often not."""
NO_NOUN: Final = frozenset(
    listed(
        "a al ante bajo con contra cada cuando de del desde donde e el ella en entre era eran es esa ese eso está "
        "están fue fueron ha han hacia hasta hay la las le les lo los más me menos ni no nos o para pero por "
        "porque que se según ser si sin sobre son su sus tras u un una y ya sola otra fuera ahora nunca siempre "
        "cerca lejos antes después luego menudo aunque mientras como durante tiene tienen tuvo tuvieron sería "
        "había mejora ayuda cuesta dura ayudan sintió sintieron"
    )
)
"""Words after a number that are not what it counts."""
