# ruff: noqa: E501  (tables)
"""How Spanish denies, asks, quotes and doubts. Texts are folded: lower case, no accents (ñ is n), plain quotes."""

from __future__ import annotations

from typing import Final

from kiosk.check.claims_words import Negator, Scope, anywhere, words

SCOPE: Final = Scope(
    negators=(
        Negator(words(r"no|nunca|jamas|ningun|ninguno|ninguna|nadie|tampoco|nada")),
        Negator(words(r"ni")),
        Negator(words(r"(?:advierte\w*|recomienda\w*|aconseja\w*|desaconseja\w*)(?: \w+)? (?:contra|en contra de)|desaconseja\w*|advierte\w* (?:de|sobre)|(?:la gente|muchos) (?:cree|creen|piensa|piensan) que")),
        Negator(words(r"(?:sin|falt\w+|carece\w* de|hay poc[oa]s?|escas\w+)(?= (?:\w+ ){0,3}?(?:pruebas?|evidencias?|estudios?|ensayos?|datos|garantias?|promesas?|demostr\w+))")),
        Negator(words(r"supuest[oa]s?|llamad[oa]s?|fals[oa]s?|presunt[oa]s?|mal llamad[oa]s?"), reach=2),
        Negator(words(r"lejos de|en vez de|en lugar de|se desconoce|se ignora|dudos[oa]|(?:es un )?mito|demasiado pronto|es falso|no se sabe|imposible|desmiente\w*|niega\w*|dudan que|falso que|poco probable")),
    ),
    faux=words(
        r"no (?:solo|solamente|simplemente|unicamente|es solo|son solo|es un simple|hay duda|cabe duda|hay (?:ninguna )?duda|se puede negar|hay nada (?:mejor|igual|como)|espere|dude|lo dude|se lo pierda|pierda|necesita|hace falta|tiene que|tendra que|hay que|mas|importa|sufra|creera|va a creer|lo va a creer|podra creer|se arrepentira|falla|deje|duele|le dolera|se resigne|se conforme|es necesari[oa]|requiere|es casualidad)",
        r"(?:sin|no cabe|no hay) (?:lugar a |ninguna )?dudas?|nada (?:mejor|igual|mas|menos|supera|se compara|como|es mejor)|nadie (?:mas|duda|lo duda|niega|puede negar|lo hace mejor)|ni mas ni menos|nunca (?:antes|falla|fue (?:tan|mas)|habia sido|ha sido (?:tan|mas))|por que no|ningun otr[oa]|ninguna otra",
        r"sin (?:cirugia|operacion|dolor|medicamentos|pastillas|agujas|cortes|falta|excepcion)|si no|no sin|no dude|no solo",
    ),
    border=anywhere(
        r"[;\u2014()]|(?<!no)(?<!nunca):| - |, (?:que|asi que|entonces|solo|simplemente|sino|porque|ya que|por eso|por fin|ahora)(?!\w)",
        r"(?<!\w)(?:pero|sino|aunque|porque|mientras que|sin embargo|ya que|gracias a|por lo tanto|pues)(?!\w)",
        r"(?<!\w)y (?:ademas|esta|es|son|le|se|su|nuestr[oa]s?|usted|ahora|por eso|asi|tiene|va|puede|hace)(?!\w)",
        r", (?:esta?|estas|estos|es|nuestr[oa]s?|usted|le|su|y (?:el|la|un|una))(?!\w)",
    ),
    list_words=words("o", "u", "ni"),
    carries=anywhere(r"^\W*(?:o|u|ni|que|de|para|muestra|mostro|ha|han|demuestra|demostro|prueba|puede|podra|por|dice|sabe|como)(?!\w)"),
    fresh=anywhere(r"^\W*(?:un|una|el|la|solo|simplemente|ahora|por fin|todo|100)(?!\w)"),
    joins=words("y", "e", "o", "u", "ni", "pero"),
    finite=words(r"(?:y|e) (?:(?:tambien|ademas|ahora|hasta) )*(?:cura|curan|regenera|regeneran|sana|sanan|repara|reparan|elimina|eliminan|garantiza|garantizan|rejuvenece|rejuvenecen|revierte|revierten|reconstruye|reconstruyen|vuelve|crea|forma)(?: \w+)*"),
    exceptive=anywhere(
        r"(?<!\w)(?:excepto|salvo (?:est|nuestr)|aparte de|como (?:est[aeo]s?|nuestr[oa]s?|nosotros|el nuestro|la nuestra)|tan (?:bien|rapido|facil|facilmente|seguro) como|mejor que (?:est|nuestr)|mas que (?:est|nuestr)|sino|hasta (?:ahora|hoy)[.!]*$)"
    ),
    after=anywhere(
        r"^[\"']?\W*(?:\w+ ){0,4}?(?:no (?:es|esta|estan|son|ha sido|han sido|existe|existen|se ha|se han|significa|quiere|equivale|hay|quieren|significan|lo dice|se conoce|se sabe|prueba)|nunca (?:se ha|ha sido)|(?:es|son) (?:un mito|falso|falsa|mentira|dudos[oa]|imposible|una senal de alerta|una mala senal))(?!\w)",
        r"^[\"']?\W*(?:[:?]|\u2014|-) ?(?:no|ninguno|ninguna|nunca)(?!\w)",
    ),
    aside=anywhere(
        r", (?:hasta ahora|hasta hoy|hasta la fecha|por ahora|todavia|aun|de hecho|sin embargo|hoy|en \d{4}|como (?:dicen|prometen|afirman) [^,]*|que sepamos|segun [^,]*),",
        r"\((?:[^()]{0,40})\)",
    ),
    neutral_question=anywhere(
        r"(?:^|[:.\"'\u00bf] ?)\u00bf? ?(?:y |pero |o |si [^,?]+, )?(?:es|son|esta|estan|fue|ha|han|puede|pueden|podria|podrian|hay|se|tiene|tienen|sirve|funciona|existe|debo|debe|hace|le|me|va|van|existen)(?!\w)",
        r"\u00bf ?(?=(?:cura|curan|regenera|regeneran|evita|elimina|repara|garantiza|vuelve|crece|sana)(?!\w))",
        r"\u00bf ?(?:el|la|los|las|un|una|unos|unas) [^?]*$",
        r"(?:que|cual|quien|cuanto|como) (?:\w+ ){0,5}(?:prueba|pruebas|estudios?|ensayos?|evidencia|demuestra|muestra|dice|sabe|sabemos|significa|yo|mi|me)(?!\w)",
    ),
    open_question=anywhere(r"(?:^|[:.\"'\u00bf] ?)\u00bf? ?(?:que|cual|cuales|quien|quienes|donde|cuando|como|en que|de que|por que|a quien)(?!\w)"),
    selling_question=anywhere(
        r"\u00bf ?(?:quiere|desea|busca|cansad[oa]|list[oa]|sabia|por que no|que tal si|se imagina|le gustaria|necesita|quien no|esta (?:cansad[oa]|list[oa]|hart[oa])|hart[oa]|suena|y si|a que espera|que espera|por que (?:esperar|sufrir|arriesgarse|operarse|elegir|conformarse)|no es|no cree|no quiere|no le gustaria)(?!\w)",
        r"(?<!\w)nuestr[oa]s?(?!\w)|(?<!\w)este (?:milagr|revolucion|increible)\w*",
    ),
    affirms=anywhere(r"^\W*(?:si(?=[,.!:;]|$| se| lo| es| esta| cura| puede)|claro|por supuesto|desde luego|sin duda|absolutamente|asi es|en efecto|exacto|correcto|cierto|definitivamente|lo (?:es|hace|esta)|totalmente)(?!\w)"),
    denies=anywhere(r"^\W*(?:no(?! (?:hay duda|cabe duda|solo|dude|tiene riesgo|hay riesgo))|ninguno|ninguna|ningun|nunca|nadie|jamas|falso|casi|todavia no|aun no|tampoco|incorrecto|se desconoce|no se sabe|nada de)(?!\w)"),
    ads=words(
        r"anuncios?|publicidad|propaganda|folletos?|carteles?|paginas? web|sitios? web|vendedor(?:es)?|comerciales|publicitari[oa]s?",
        r"(?:las? |esas |estas )?(?:palabras?|terminos?|frases?|etiquetas?|nombres?|lemas?)(?: como)?",
        r"(?:algunas|muchas|ciertas|otras) (?:clinicas|empresas|personas) (?:pueden |suelen |tambien |le )*(?:dic\w+|decir\w*|promet\w+|afirm\w+|usa\w*|llam\w+|hablan?)|(?:puede|podria) (?:oir|leer|ver|escuchar)|afirmacion(?:es)?|llamad[oa]s?",
    ),
    says=words(r"dice|dicen|decir|digan|diga|promete|prometen|prometer|afirma|afirman|afirmar|usa|usan|usar|llama|llaman|habla|hablan|muestra|muestran|ofrece|ofrecen|como|llamad[oa]s?|callan|oir|leer|ver|escuchar|hablar"),
    wary=words(r"senal(?:es)? de (?:alerta|alarma|advertencia|peligro)|mala senal|desconfie|desconfiar|cuidado con|tenga cuidado|no (?:se )?(?:fie|crea|confie)|mitos?|promesas? falsas?|falsas? promesas?|enganos?|enganos[oa]s?|demasiado bueno|bandera roja|prohibid[oa]s?|falsa esperanza"),
    own_voice=words(r"nuestr[oa]s?|mi|mio|mia|tienen razon|es verdad|y es cierto|est[ea] si|nosotros|otros|imitaciones|ofrecemos"),
    whether=anywhere(
        r"(?<!\w)(?:(?:sabe|saber|sabemos|sepa|pregunte|preguntar|preguntele|conoce|desconoce|claro|seguro|estudia|estudian|prueba|ver|comprobar|averiguar|dice|muestra|decir|investiga|investigan|incierto) (?:a su \w+ |todavia |aun |bien )?si)(?!\w)",
        r"^\W*si (?:(?:el|la|las|los|un|una|se|lo|de verdad|realmente) )?\w+[^,!]*$",
    ),
    turned=anywhere(r"^\W*(?:se equivocaban|estaban equivocados|ya no|hasta ahora|eso (?:cambio|ha cambiado|era antes)|pues ya|ahora si|pero ahora|piense otra vez|falso)(?!\w)"),
    label_denies=anywhere(r"(?<!\w)(?:lo que|que|cosas que) (?:\w+ ){0,3}?no(?!\w)(?! solo)|(?<!\w)(?:no se sabe|desconocido|se desconoce|sin probar|mitos?|fals[oa]|no es cierto)(?!\w)"),
)  # fmt: skip
