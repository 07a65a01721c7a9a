# ruff: noqa: E501  (tables)
"""Spanish words in which a clinic speaks for itself, and makes its offers. Texts are folded: no accents, ñ is n."""

from __future__ import annotations

from typing import Final

from kiosk.check.claims_words import claims

CLINIC: Final = (
    *claims(
        "claim-promise",
        (
            r"recuper(?:e|a|ar|ara) la (?:movilidad|juventud|funcion)|(?:dolor|dolores) (?:\w+ )?(?:desaparecen?|desapareceran?|se va[n]?) (?:para siempre|por completo|del todo)|rejuvene\w+",
            r"(?:recuper\w+|vuelv\w+ a|volver a) (?:tener )?(?:su|tu|la) vida(?: de antes)?|lo que (?:el tiempo|los anos|la edad|la artrosis) (?:le |se )?(?:ha |han )?(?:quit|gast|llev)\w+",
        ),
    ),
    *claims(
        "claim-safety",
        (
            r"(?:casi|practicamente|virtualmente) (?:sin|ningun|ninguna|indolor\w*)(?: (?:ningun|ninguna))? ?(?:riesgos?|dolor|molestias?|efectos? (?:secundarios?|adversos?)|peligros?)?",
        ),
        near="cells",
    ),
    *claims(
        "claim-safety",
        (
            r"(?:rapid[oa]|facil|sencill[oa]|suave|comod[oa])(?:,| y) (?:facil|sencill[oa]|segur[oa]|suave|rapid[oa]|eficaz|comod[oa])",
            r"(?:no (?:lo |las |los )?(?:puede rechazar|rechaza|rechazara))",
        ),
        near="cells",
    ),
    *claims(
        "claim-sales",
        (
            r"nuestr[oa]s? (?:propi[oa]s? )?(?:celulas|inyeccion(?:es)?|tecnica|metodo|formula|protocolo|laboratorio|exitos?|resultados|tratamientos?|terapias?)",
            r"(?:traiga|invite) a un amigo|mencione (?:este anuncio|esta pantalla)|no se arrepentira",
        ),
        near="cells",
    ),
    *claims(
        "claim-promise",
        (
            r"celulas (?:saben|van|llegan|encuentran|trabajan) (?:a |exactamente )?(?:a?donde|que|como|alli)",
            r"desde (?:a?dentro)(?: hacia a?fuera)?|de adentro hacia a?fuera|(?:fuerte|san[oa]|joven) (?:otra vez|de nuevo)",
        ),
        near="cells",
    ),
    *claims(
        "claim-approval",
        (
            r"(?:aprobad|autorizad|certificad|avalad)[oa]s? por (?:las |la |el |los )?(?:autoridades|ministerio|gobierno|secretaria)(?: \w+)?",
        ),
        near="cells",
    ),
    *claims(
        "claim-sales",
        (
            r"(?:medico|doctor|doctora|clinica|cirujano)s? (?:\w+ )?(?:de renombre|de prestigio|reconocid[oa]s? mundialmente)|(?:su|tu) (?:rodilla|cuerpo|hombro|espalda|articulacion) (?:se )?(?:lo|le|te) (?:va a )?agradecera?",
            r"(?:agende|reserve|pida|solicite|aparte) (?:su|una|tu) (?:\w+ )?(?:cita|plaza|lugar|consulta) (?:al|en el) \d+|la ciencia (?:lo |nos |la )?(?:respalda|avala|apoya)",
        ),
    ),
    *claims(
        "claim-testimonial",
        (
            r"(?:ya no (?:usa|uso|necesita|necesito)|tiro|tire|dejo|deje) (?:el |su |mi |las |sus |mis )?(?:baston|muletas|andador|silla de ruedas|cabestrillo|pastillas)",
            r"(?:ahora |hoy |ya |por fin )(?:bailo|camino|corro|juego|trabajo|duermo|subo|nado|baila|camina|corre|juega)(?: (?:otra vez|de nuevo|sin dolor|como antes))",
        ),
        near="cells",
    ),
    *claims(
        "claim-price",
        (
            r"(?:mitad|fraccion) del? (?:precio|costo)|menos de lo que (?:cree|piensa|imagina)|(?:consulta|visita|cita|valoracion|evaluacion) (?:\w+ )?(?:sin costo|sin cargo)|pag(?:ue|a|ar) a (?:meses|plazos)|pregunte por nuestros precios|(?:acept\w+|con) tarjetas? de credito|segunda (?:inyeccion|visita|sesion) (?:gratis|a mitad)|dos ahorran",
        ),
    ),
)  # fmt: skip
