# ruff: noqa: E501, ISC004  (tables)
"""Spanish words that promise, praise or sell. Texts are folded: lower case, no accents (ñ is n), plain quotes."""

from __future__ import annotations

from typing import Final

from kiosk.check.claims_es_clinic import CLINIC
from kiosk.check.claims_es_scope import SCOPE
from kiosk.check.claims_words import Claim, ClaimWords, anywhere, claims, words

_BODY: Final = (
    r"(?:(?:su|sus|el|la|los|las|un|una|tu|tus|propio|propia) )*(?:cartilagos?|labrum|tendon(?:es)?|ligamentos?"
    r"|articulacion(?:es)?|tejidos?|meniscos?|desgarros?|rodillas?|hombros?|cuerpo|espalda|artritis|artrosis|dolor(?:es)?)"
)
_SURGERY: Final = (
    r"(?:(?:la|una|el|cualquier|su|tu) )?(?:cirugias?|operacion(?:es)?|quirofano|bisturi|protesis)"
)
_AGENCY: Final = r"(?:fda|ema|mhra|cofepris|aemps|invima|anmat|digemid|administracion de alimentos y medicamentos|gobierno|sanidad)"
_SANCTION: Final = (
    r"(?:aprob\w+|autoriz\w+|registr\w+|licenci\w+|certific\w+|aval(?:ad|a|o)\w*|acept\w+|reconoc\w+|respald\w+|cumpl\w+"
    r"|conforme|normas?|normativas?|reglas|regulad\w+|aprueba\w*|permite\w*)"
)

_PROMISES: Final = claims(
    "claim-promise",
    (
        (
            r"curese|curate|cura(?:n|r|ra|ran|do|da|dos|das|cion|tiva|tivo|mos|ria|rlo|rla|rse|rte)?|cure|curen|curo|curaron|remedio definitivo",
            r"(?:se cur[ae]n?|cura(?:cion)? de|curar|cierra y cura) (?:bien |pronto |despacio )?(?:(?:la|su|una|las|el) )?(?:heridas?|cortes?|incision(?:es)?|piel|puntos?)"
            r"|(?:la |las |su |una )?(?:heridas?|cortes?|incision(?:es)?|piel) (?:ya )?(?:se )?cura\w*|jamon curado|carne curada|queso curado|el (?:senor )?cura (?:de|parroco)",
        ),
        r"re-?gener(?:a|an|ar|ara|aran|ado|ada|ando|acion|e|en|o|aron|arse|aria)|regenerativ[oa]s?",
        r"(?:vuelv|volver|volvi|vuelt)\w* a (?:crecer|formarse|nacer|brotar|ser joven|sentirse joven|vivir sin dolor)|crec\w+ (?:de nuevo|otra vez)|reconstru(?:ye|yen|ir|ira|ya|yan|yo)",
        r"(?:crea|crean|forma|forman|produce|producen|genera|generan) (?:\w+ )?(?:cartilago|tejido|tendon|hueso) (?:nuevo|joven|sano)|(?:nuevo|nueva) (?:cartilago|tejido)",
        r"(?:funciona|ayuda|sirve) (?:donde|cuando) (?:la cirugia|todo|lo demas) (?:falla|fallo|ha fallado)|nunca (?:mas )?(?:necesitara|va a necesitar)|el ultimo tratamiento|nada que perder|que puede perder|en tan solo (?:\d|un|una|dos|unos)|en solo (?:\d|un|una|dos|unos)|sana\w* (?:desde dentro|por dentro)|desde adentro|de raiz|la raiz del (?:problema|dolor)",
        r"(?:lo cambia|cambia(?:ra)?) todo|volver a (?:hacer )?lo que (?:mas )?(?:le gusta|ama)|nada de que preocuparse|previene (?:la |el )?(?:artrosis|artritis|desgaste)|evita el desgaste",
        r"(?:resultados?|alivio) que duran?|dura(?:n|ra)? (?:toda la vida|para siempre)|una (?:sola )?(?:inyeccion|visita) (?:basta|es todo)|(?:ataca|trata|corrige|elimina) la causa|la causa (?:real|de raiz)|solo (?:tapan?|enmascaran?|ocultan?)",
        r"(?:todos|casi todos|cada uno de)(?: los| nuestros)? (?:los )?pacientes (?:mejoran|salen|estan|se sienten)|nadie sale con dolor|la mayoria de(?: los| nuestros) pacientes (?:nota|siente|mejora|ve)n?",
        r"rejuvenec\w+|garanti\w+|devolucion (?:de su|del) dinero|le devolvemos el dinero",
        rf"(?:revierte\w*|revertir|elimina\w*|erradica\w*|acaba\w* con|termina\w* con|pon(?:ga|er|e)? fin a|derrota\w*|vence\w*) (?:todo )?{_BODY}",
        r"(?:sirve|funciona|ayuda|util|ideal|eficaz|perfecto|perfecta|segur[oa]) (?:para|a|en) (?:todos?|todas?|todo el mundo|cualquier (?:persona|paciente|edad)|todas las personas)|siempre funciona|nunca falla|infalible",
        (
            rf"(?:evit\w+|olvid\w+(?: del?)?|escap\w+ de|librese de|adios a|diga no a|sin necesidad de|ahorr\w+) {_SURGERY}|alternativas? a {_SURGERY}",
            rf"(?:ejercicios?|fisioterapia|terapia fisica|caminar|bajar de peso)(?: \w+){{0,6}} evit\w+ {_SURGERY}|(?:quiero|quisiera|me gustaria|deseo|prefiero|espero)(?: \w+){{0,3}} evitar {_SURGERY}",
        ),
        r"(?:vida|vivir|viva|vive|vivira|este|estar|estara|quede|quedar|camine|caminar|baile|bailar|totalmente|completamente|para siempre|por fin) (?:\w+ )?(?:sin|libres? de) (?:ningun )?dolor|sin dolor (?:para siempre|otra vez|de nuevo|en (?:un|una|dos|\d))|adios al dolor|diga(?:le)? adios|despidase|dile adios",
        r"(?:alivio|resultados?|recuperacion|solucion|cura) (?:permanente|inmediat[oa]s?|instantane[oa]s?|duradero|total|definitiv[oa]s?|rapid[oa]s?|asombros\w+|para siempre)",
        r"(?:sentir|sienta|siente|sentira|sentirse|sentirte)(?:se|te)? (?:\w+ )?(?:joven|como nuev[oa]|renovad[oa]|anos mas joven)|como nuev[oa]|recuper\w+ (?:su|tu) vida|anos mas joven|fuente de la juventud",
        r"(?:san|cur|repar|alivi|recuper|regener|mejor)\w+ (?:\w+ ){0,3}(?:naturalmente|de (?:forma|manera|modo) natural|por si sol[oa])",
        r"(?:cuerpo|organismo) (?:se )?(?:sana|cura|repara|regenera)|autocuraci?on|poder (?:de las celulas|curativo|sanador)",
    ),
) + claims(
    "claim-promise",
    (
        (
            r"(?:es|son|esta|muy|y|totalmente) segur[oa]s?(?! (?:de|que|para usted))",
            r"no estamos segur\w+|seguro medico|su seguro|el seguro|un seguro|estar segur\w+|esta segur\w+",
        ),
        rf"(?:mejor|mas eficaz|mas segur[oa]|menos riesgos[oa]) que {_SURGERY}",
        r"se siente(?:n)? mejor en (?:solo |apenas )?(?:dias|horas|unos dias|pocos dias)",
        (
            rf"(?:repara|reparan|reparar|reparara|repare|reparen|restaura|restauran|restaurar|renueva|renuevan|sana|sanan|sanar|sane|arregla|arreglan) {_BODY}",
            r"cirugias?|cirujan[oa]s?|operacion(?:es)?|puntos?|suturas?|cose|coser|anclas?|herida",
        ),
        r"(?:estimul|activ|despiert|aceler|impuls|potenci)\w+ (?:\w+ ){0,3}(?:curacion|sanacion|reparacion|crecimiento)",
        r"se convierten? en (?:cartilago|tejido|tendon|celulas nuevas)",
    ),
    near="cells",
)
_SAFETY: Final = claims(
    "claim-safety",
    (
        (
            r"(?:sin|cero|ningun|no tiene|no tienen|no hay|no existen?|libres? de)(?: (?:ningun|ninguno|ninguna|algun|los|ningun tipo de))* (?:riesgos?|peligros?|efectos? (?:secundarios?|adversos?)|contraindicaciones)",
            r"sin factores de riesgo|(?:efectos (?:secundarios|adversos)) (?:se (?:vieron|notaron|informaron)|fueron)",
        ),
        r"elimina\w* (?:todo |el |los |cualquier )*riesgos?",
        r"segur[oa]s?(?:,| y| e) (?:muy |altamente )?(?:eficaz|eficaces|efectiv[oa]s?|natural(?:es)?|probad[oa]s?|indolor[oa]s?|sencill[oa]s?|comprobad[oa]s?)|(?:eficaz|efectiv[oa]) y segur[oa]",
        r"(?:100 ?%|totalmente|completamente|absolutamente|perfectamente|muy|siempre|tan) (?:segur[oa]s?|inofensiv[oa]s?|efectiv[oa]s?|eficaz)|cien por ciento (?:segur[oa]|natural|eficaz|efectiv[oa])",
        (
            r"indolor[oa]?s?|no duele nada|sin (?:sentir )?(?:ningun |nada de )dolor",
            r"(?:bulto|hinchazon|chasquido)s? indolor\w*",
        ),
        (
            r"natural(?:es)?",
            r"(?:historia|evolucion|curso|desgaste|forma|curva|posicion|dientes?|articulacion|hueso|luz|liquido|envejecimiento|movimiento|gas|parte|proceso) natural(?:es)?|es natural (?:que|sentir|tener|preguntar)|eso es (?:muy )?natural(?=[.!]?$)|natural (?:que|sentir)|ciencias naturales|altibajos naturales|cambios naturales",
        ),
        r"(?:sin|cero|minim[oa]) (?:tiempo de (?:recuperacion|inactividad|baja)|incapacidad|reposo|convalecencia)|el mismo dia (?:vuelve|regresa) a (?:trabajar|su vida)|sin quimicos|libre de quimicos|no toxic[oa]|holistic[oa]",
    ),
)
_PROOF: Final = claims(
    "claim-proof",
    (
        r"(?:clinicamente|cientificamente|medicamente) \w+|(?:com)?probad[oa]s?(?: (?:clinica|cientifica)mente)?|demostrad[oa]s?|(?:avalad|respaldad)[oa]s? por (?:\w+ )?(?:medicos|ciencia|estudios|expertos|cientificos)",
        r"(?:mas de |ya )?\d[\d.,]* pacientes (?:tratados|atendidos|felices|satisfechos)|\d+ anos de (?:experiencia e )?investigacion lo|la evidencia lo|los resultados hablan|los estudios lo (?:demuestran|confirman|prueban)",
        r"(?:nueve|9|ocho|8|10|diez) de cada (?:diez|10) (?:pacientes|medicos|personas) (?:estan|recomiendan|dicen|mejoran|se)|\d+ ?(?:%|por ciento) de (?:nuestros|los) pacientes|expertos lideres|la ciencia por fin|respaldad[oa]s? por",
        r"(?:los |muchos |todos los )?(?:medicos|cirujanos|cientificos|doctores|especialistas) (?:(?:lo|la|nos) recomiendan|coinciden|estan de acuerdo|recomiendan|confian|lo confirman|de todo el mundo)|la ciencia lo (?:demuestra|confirma|dice)|recomendad[oa] por (?:los )?(?:medicos|doctores|expertos)",
        (
            r"tasas? de exito|indices? de exito|(?:100|9\d|8\d|7\d) ?(?:%|por ciento) (?:de )?(?:exito|eficacia|efectiv\w+|satisf\w+|mejor\w+|eficaz)|exito (?:del?|en el) \d+ ?(?:%|por ciento)|gran exito",
            r"\d+ (?:de|de cada) \d+",
        ),
    ),
)
_SALES: Final = claims(
    "claim-sales",
    (
        r"milagros?|milagros[oa]s?|magic[oa]s?|maravillos[oa]s?|increibles?|asombros[oa]s?|extraordinari[oa]s?|espectacular(?:es)?|unic[oa] en su (?:clase|tipo)",
        r"revolucion(?:a|an|o|ario|aria|arios|arias)?|avance (?:medico|cientifico|historico|revolucionario)|gran avance|de vanguardia|de punta|por que operarse|(?:la|el) (?:\w+ )?mas avanzad[oa]|ultima (?:tecnologia|generacion)|de (?:clase|talla) mundial|pioner[oa]s?|innovador(?:a|es|as)?|innovacion|el futuro de la medicina|cambia(?:n|ra)? las reglas|sin igual|inigualable",
        r"(?:el|la|los|las|nuestr[oa]s?|su) (?:mejor(?:es)?|lider(?:es)?) (?:clinicas?|medicos|doctores|cirujanos|especialistas|tratamientos?|centros?|expertos)|(?:numero uno|numero 1|#\s?1|n\.?o\.? ?1|lider) (?:en|de|clinica)|premiad[oa]s?|galardonad[oa]s?|cinco estrellas|\d ?estrellas|tratamientos? (?:avanzad[oa]s?|exclusiv[oa]s?|innovador(?:es)?)|terapia (?:avanzada|exclusiva)",
        r"(?:como (?:se ve|lo vio)|visto) en (?:la )?(?:tele|tv|television)|famos[oa]s|deportistas de elite (?:lo|la) usan|celebridades",
        r"(?:cambi[aoe]|cambiara|transform[ao]|transformara|cambiado|salvo) (?:su|mi|la|tu|vidas)(?: vida)?|le cambiara la vida|un antes y un despues|antes y despues|nueva vida",
        r"(?:nuestros|felices|miles de|cientos de) (?:\w+ )?pacientes (?:felices |satisfechos )?(?:dicen|aman|adoran|estan|cuentan|recomiendan|confian|caminan|bailan|vuelven)|pacientes (?:felices|satisfechos|encantados)|historias de exito|casos de exito|testimonios?|opiniones de pacientes|unase a (?:los )?miles|\d[.,]?\d? ?(?:/|de) ?5 estrellas|resenas",
        r"(?:llam[ae]|llamenos|llame ya|reserve|reserva|actue|actua|agende|agenda|inscribase|compre|solicite|pida|contactenos|visitenos)(?: (?:su|tu|una) (?:\w+ )?(?:cita|plaza|lugar|consulta))?,? (?:ya|ahora|hoy|ahora mismo|hoy mismo|gratis)|(?:reserve|agende|pida) su (?:cita|plaza|lugar|consulta) (?:hoy|ya|ahora|gratis|gratuita)|plazas limitadas|cupos? (?:limitados?|limitado)|por tiempo limitado|oferta limitada|ultim[oa]s? (?:plazas|lugares|oportunidad|dias)|solo (?:hoy|este mes|esta semana)|aproveche|no se lo pierda|no lo dude",
        r"sienta la diferencia|descubra el poder|el futuro (?:ya )?(?:es hoy|esta aqui|llego)|una nueva era|la mejor decision|videos de pacientes|lea lo que dicen|(?:da|ofrece|trae|brinda) (?:una )?(?:nueva )?esperanza|no tiene (?:por que|que) (?:vivir|sufrir|aguantar)|dos por el precio de uno",
        r"(?:sin|nada de) (?:bisturi|cicatrices|agujas|pastillas|cortes|hospital|cirugia|dolor)(?:,| y| ni) (?:sin|ni|nada de) \w+|imagin[ae] (?:caminar|vivir|bailar|volver|una vida)|encantad[oa]s|(?:deportistas|atletas|famosos) (?:confian|usan|eligen|prefieren)",
        r"no (?:espere|espera|esperes|sufra|sufras|se resigne|viva con dolor|se conforme|pierda)(?: mas| tiempo)?|deje de sufrir|basta de (?:dolor|sufrir)|cansad[oa] (?:de|del) (?:el |vivir |sufrir )*dolor|se merece|usted merece|imagine (?:su|una) vida",
    ),
)
_OFFERS: Final = claims(
    "claim-price",
    (
        r"(?:consultas?|seminarios?|evaluacion(?:es)?|valoracion(?:es)?|charlas?|cenas?|talleres?|diagnostico|primera visita|cita) (?:\w+ )?(?:gratis|gratuit[oa]s?)|gratis hoy",
        r"ofertas?|descuentos?|rebajas?|promocion(?:es)?|cupon(?:es)?|(?:precio|tarifa)s? (?:especial|unic[oa]|increible|reducid[oa])|a mitad de precio|2 ?x ?1|dos por uno|\d+ ?% de descuento|financiacion|financiamiento|planes? de pago|facilidades de pago|pagos? (?:comodos|mensuales)|comodos pagos|meses sin intereses|a plazos|economic[oa]s?|al alcance de (?:todos|su bolsillo)",
    ),
)
_CELL_NAMES: Final = claims(
    "claim-cells",
    (
        (
            r"(?:terapias?|tratamientos?|inyeccion(?:es)?|clinicas?|cura) (?:\w+ )?(?:con|de) celulas madre|celulas madre (?:curan|sanan|funcionan)",
            r"experimental(?:es)?|no probad[oa]s?|llamad[oa]s?|estudi\w+|ensayos?|investig\w+|la palabra|las palabras|sin aprobar",
        ),
    ),
)
_APPROVAL: Final = (
    Claim(
        "claim-approval",
        words(
            rf"{_AGENCY}(?:[^\w.!?;]+\w+){{0,4}}?[^\w.!?;]+{_SANCTION}",
            rf"{_SANCTION}(?:[^\w.!?;]+\w+){{0,4}}?[^\w.!?;]+{_AGENCY}",
        ),
        words(
            r"enfermedades de la sangre|trasplantes?|leucemia|cancer de la sangre"
            r"|(?:debe[n]?|deberian?|tienen? que|hay que) (?:cumplir|seguir|tener|pedir|estar|respetar)"
        ),
        near="cells",
        inside=True,
    ),
    Claim(
        "claim-approval",
        words(
            r"(?:aprobad|autorizad|registrad|permitid)[oa]s? en (?:europa|japon|alemania|mexico|panama|colombia|espana|canada|la ue|muchos paises|otros paises|\d+ paises)"
        ),
        near="cells",
    ),
    Claim(
        "claim-approval",
        words(
            rf"cumpl\w+ (?:\w+ ){{0,5}}{_AGENCY}|(?:registrad|certificad|acreditad|avalad)[oa]s? (?:ante|en|por|con) (?:la |el )?{_AGENCY}",
            rf"(?:aval|certificado|certificacion|respaldo) (?:de|del) (?:la |el )?{_AGENCY}",
        ),
        words(r"debe\w*|tiene\w* que|hay que|obligad\w+|exig\w+"),
    ),
)

ES: Final = ClaimWords(
    claims=(*_APPROVAL, *_PROMISES, *_SAFETY, *_PROOF, *_SALES, *_OFFERS, *CLINIC, *_CELL_NAMES),
    scope=SCOPE,
    cells=words(
        r"celulas madre|nuestras (?:propias )?celulas|(?:sus|tus|mis) propias celulas|celulas (?:de (?:la |su |tu )?(?:medula|grasa|cordon)|donadas|propias|vivas|jovenes|troncales|mesenquimales)|(?:inyeccion(?:es)?|terapias?|tratamientos?) (?:de|con) (?:sus )?celulas|terapias? celular(?:es)?|inyeccion(?:es)? celular(?:es)?|exosomas?|bmac?|svf|cordon umbilical|amniotic[oa]s?|placenta|medicina regenerativa|concentrado de medula|medula osea",
    ),
    other_medicine=words(r"pastillas?|tabletas?|ibuprofeno|naproxeno|aine|aines|paracetamol|esteroides?|cortisona|corticoides?|vacunas?|antibioticos?|analgesicos?"),
    urgent=words(r"911|112|061|urgencias?|emergencias?|fiebre|sangrado|sangra|infeccion|respirar|dolor en el pecho|si (?:tiene|siente|nota|no puede|se cae|se cayo|el dolor|la pierna)|pida ayuda"),
    testimonial=anywhere(
        r"(?<!\w)(?:ahora|hoy|por fin) (?:bailo|camino|corro|juego|trabajo|duermo|subo|nado|vivo)(?: (?:otra vez|de nuevo|sin dolor|como antes))(?!\w)",
        r"(?<!\w)(?:(?:ya |por fin |ahora |hoy |yo )*(?:puedo (?:bailar|caminar|correr|trabajar|dormir|jugar|vivir|subir)|volvi a|estoy (?:curad[oa]|como nuev[oa]|sin dolor|feliz|encantad[oa])|me (?:siento (?:como nuev[oa]|joven|mejor que|de maravilla|genial)|cure|curaron|curo|salvo|salvaron|cambio la vida|devolvieron|devolvio|quite el dolor|olvide del dolor)|recupere mi vida|no (?:siento|tengo) (?:ningun |nada de |mas )?dolor|lo recomiendo|la recomiendo|se lo recomiendo))(?!\w)",
        r"(?<!\w)(?:mi (?:dolor|rodilla|artritis|artrosis|cojera|vida) (?:\w+ )?(?:desaparecio|se fue|cambio|mejoro|esta (?:curad[oa]|como nuev[oa]))|gracias a (?:esta|la|las|este|el|los|sus) (?:\w+ ){1,3}(?:puedo|volvi|camino|bailo|vivo|estoy)|mi medico es el mejor)(?!\w)",
        r"(?:^|[.!?\"] )[-\u2014 ]*[a-z]+(?: [a-z]\.?)?, (?:de )?\d{2}(?: anos)?(?: ?[:,\u2014-]| dice| cuenta|\.?$)",
        r"\"[^\"]{12,}\" ?(?:[-\u2014]|\u2014) ?[a-z]+",
        r"[\u2605\u2606\u2b50\u272e]{2,}",
    ),
    not_testimonial=words(r"(?:yo )?(?:quiero|quisiera|deseo|espero|necesito|no se|pregunto|prefiero|me gustaria|tengo miedo|si yo|cuando)|(?:puedo|podre) .*\?"),
    offer_price=anywhere(r"(?<!\w)(?:solo|solamente|desde|por solo|tan solo|a partir de|ahora|ahorre|antes|por apenas)[: ]+(?:us)?[$\u20ac\u00a3]\s?\d[\d.,]*(?![\d.,])(?! ?(?:a|-|hasta) ?[$\u20ac\u00a3\d])", r"(?<!\w)(?:solo|solamente|por solo|tan solo|a partir de|ahorre) \d[\d.,]* ?(?:dolares|euros|pesos|\u20ac|\$)", r"[$\u20ac\u00a3]\s?[\d.,]+ (?:al mes|mensuales|de descuento|menos)(?!\w)"),
    plain_price=words(r"multa\w*|tribunal|juez|millon(?:es)?|orden judicial|acuerdo judicial"),
    plain_cost=words(r"seguros? (?:medicos? )?(?:casi nunca|rara vez|no|pocas veces|muchas veces no|suelen? no|puede no|puede que no)(?: \w+)? ?(?:pagan?|pague|cubren?|cubra|lo)?|no (?:lo |la |las )?(?:suele )?(?:cubren?|pagan?|cubrir|pagar) (?:el |los |su )?segur\w+|de su (?:propio )?bolsillo|usted (?:mism[oa] )?(?:lo |la )?paga [^.!?]{0,40}(?:usted|mism[oa]|su cuenta)"),
    pays=words(r"cuestan?|costar|paga[nr]?|cobran?|cobrar"),
    harms=words(r"riesgos?|danos?|efectos? (?:secundarios?|adversos?)|peligros?|complicaciones|problemas|que puede salir mal"),
    nothing=anywhere(r"^\W*(?:ningun[oa]?|nada|cero|no hay|no tiene|no existen|nadie)(?!\w)(?! (?:sabe|estudio|ensayo))", r"^\W*(?:casi|practicamente) (?:ningun[oa]?|nada)(?!\w)", r"^\W*(?:minim[oa]s?|insignificantes?)\W*$"),
)  # fmt: skip
