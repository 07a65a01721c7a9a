"""What a listener hears of Spanish texts: numbers agree with what they count."""

from __future__ import annotations

import pytest

from kiosk.spoken.form import spoken_form


@pytest.mark.parametrize(
    ("written", "said"),
    [
        ("1 paciente, 1 persona", "Un paciente, una persona"),
        ("21 de cada 100 personas", "Veintiuna de cada cien personas"),
        ("31 de 100 desgarros", "Treinta y uno de cien desgarros"),
        ("1 de cada 3 no mejora", "Uno de cada tres no mejora"),
        ("Unas 31 de 100", "Unas treinta y una de cien"),
        ("21 meses, 31 días, 21 sesiones", "Veintiún meses, treinta y un días, veintiuna sesiones"),
        ("de 1 a 2 semanas, de 1 a 2 días", "de una a dos semanas, de uno a dos días"),
        ("200 mujeres, 500 hombres", "Doscientas mujeres, quinientos hombres"),
        ("1 de 10,000 células", "Una de diez mil células"),
        ("21.000 personas", "Veintiuna mil personas"),
        ("1.000.000 de personas", "Un millón de personas"),
        ("Página 1 de 21", "Página uno de veintiuno"),
        ("a 1 año", "a un año"),
        ("en 1 de ellas, 21 de las personas", "en una de ellas, veintiuna de las personas"),
        ("1/2 taza, 1/2 kilo, 2½ tazas", "Media taza, medio kilo, dos y media tazas"),
        ("1 mano, 1 problema, 1 imagen", "Una mano, un problema, una imagen"),
    ],
)
def test_numbers_agree_with_what_they_count(written: str, said: str) -> None:
    assert spoken_form(written, "es") == said


@pytest.mark.parametrize(
    ("written", "said"),
    [
        ("3,5 y 1.4 de 10", "Tres coma cinco y uno punto cuatro de diez"),
        ("0,05", "Cero coma cero cinco"),
        ("1,300 y 1.300", "Mil trescientos y mil trescientos"),
        ("el 21 %", "el veintiuno por ciento"),
        ("$5,100, $1 y $2.50", "Cinco mil cien dólares, un dólar y dos dólares con cincuenta centavos"),
        ("5 mm, 1 cm, 21 mg, 1 libra", "Cinco milímetros, un centímetro, veintiún miligramos, una libra"),
        ("6-8 semanas", "Seis a ocho semanas"),
        ("2.ª vez, 1er paso, 3º", "Segunda vez, primer paso, tercero"),
        ("en 2024", "en dos mil veinticuatro"),
        ("el 1 de mayo de 2026", "el primero de mayo de dos mil veintiséis"),
        ("23/11/2026", "Veintitrés de noviembre de dos mil veintiséis"),
        ("a la 1:15, a las 8 p. m. ", "a la una y quince, a las ocho pe eme."),
        ("2 x 2 cm, \u22653", "Dos por dos centímetros, al menos tres"),
    ],
)  # fmt: skip
def test_numbers_and_units_are_words(written: str, said: str) -> None:
    assert spoken_form(written, "es") == said


@pytest.mark.parametrize(
    ("written", "said"),
    [
        ("la FDA y el PRP", "la efe de a y el pe erre pe"),
        ("un AINE, la UCI", "un aine, la uci"),
        ("rayos X, grado II", "rayos equis, grado dos"),
        ("L5-S1", "Ele cinco, ese uno"),
        ("Llame al 911.", "Llame al nueve uno uno."),
        ("p. ej., la Dra. Gil y el Dr. Paz", "por ejemplo, la Doctora Gil y el Doctor Paz"),
        ("EE. UU.", "Estados Unidos."),
        ("gel y/o cortisona vs. nada", "gel y o cortisona contra nada"),
        ("Puede decir «pare».", "Puede decir pare."),
        ("¿Está (bien) así?", "¿Está, bien, así?"),
        ("físico-químico", "físico químico"),
        ("www.example.org", "triple doble u punto example punto org"),
    ],
)
def test_short_forms_and_signs_are_words(written: str, said: str) -> None:
    assert spoken_form(written, "es") == said
