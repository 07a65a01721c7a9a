"""Words of the clinic that patients may not know, in Spanish, each with plain words for it."""

from __future__ import annotations

from typing import Final

from kiosk.check.telling import words_of

PLAIN: Final = """\
abducción, aducción: separar o juntar la pierna
ablación: quitar
acetábulo, acetabular: hueco de la articulación
adiposo, tejido adiposo: grasa
administrar, administración: dar
afebril: sin fiebre
agudo: repentino, nuevo
aleatorizado, ensayo clínico aleatorizado: estudio con grupos al azar
alogénico, aloinjerto: de otra persona
ambulatorio: sin quedarse en el hospital
analgésico, analgesia: medicina para el dolor
anamnesis: lo que usted nos cuenta
anestésico local: medicina que duerme la zona
anticoagulante, antiagregante: medicina que hace la sangre menos espesa
antiinflamatorio no esteroideo: medicina para el dolor y la hinchazón
antipirético: medicina para la fiebre
aproximadamente: cerca de, unos
artralgia: dolor de la articulación
artrografía: imagen con contraste en la articulación
artroplastia: prótesis, articulación nueva
artroscopia, artroscópico: cirugía por agujeros pequeños
artrosis, osteoartritis, coxartrosis: desgaste de la articulación
asintomático: sin molestias
aspirado, aspiración: sacar con una aguja
atrofia: se hace más pequeño
autoinjerto, autólogo: de su propio cuerpo
avascular: sin sangre
benigno: que no es cáncer
bilateral: en los dos lados
biológico, ortobiológico: hecho de algo vivo
biopsia: sacar un poco de tejido para verlo
bursitis: bolsa inflamada
cánula: tubo fino
catéter: tubo fino y blando
cefalea: dolor de cabeza
citoquina, citocina: sustancia que llevan mensajes entre células
coagulación: formar coágulos
cohorte: grupo de personas
comorbilidad, comorbilidades: otras enfermedades
condral, osteocondral: del cartílago
condrocito: célula del cartílago
contraindicado, contraindicación: no es bueno para usted
contralateral: del otro lado
contusión: golpe
corticosteroide, corticoide, glucocorticoide: medicina contra la hinchazón
crónico: que dura mucho
cuadríceps: músculo de delante del muslo
debridamiento, desbridamiento: limpieza
decúbito supino, decúbito: acostado boca arriba
degenerativo, degeneración: desgaste
diagnóstico diferencial: otras causas posibles
discontinuar: dejar
disfunción: no funciona bien
displasia: forma poco usual
disnea: falta de aire
distal: más lejos
dorsal: de la espalda
ecoguiado: guiado con ultrasonido
edema: hinchazón
eficacia: si funciona
efecto adverso, evento adverso, reacción adversa: daño
embolia, embolismo, tromboembolia: coágulo que se mueve
entesopatía: dolor donde el tendón se une al hueso
epidural: anestesia por la espalda
equimosis: moretón
eritema: piel roja
estadísticamente significativo: poco probable por azar
estenosis: paso estrecho
estroma, estromal: tejido de sostén
etiología: causa
exacerbar, exacerbación: empeorar
exosoma: bolsita que sueltan las células
extirpar, extirpación, exéresis: quitar
facultativo: médico
farmacológico, fármaco: con medicinas, medicina
febril: con fiebre
femoroacetabular: de la bola y el hueco
fibrosis: cicatriz
flebitis: vena inflamada
fluoroscopia, fluoroscópico: rayos X en vivo
hematoma: moretón grande
hematopoyético: que forma sangre
hemostasia: parar el sangrado
hialurónico, ácido hialurónico: gel como el líquido de la articulación
hipertensión, hipertensión arterial: presión alta
hipertrofia: crecimiento
hipotensión: presión baja
histología: cómo se ve el tejido
iatrogénico: causado por el tratamiento
idiopático: de causa que no se sabe
iliopsoas: músculo que levanta el muslo
incidencia: cuántos lo tienen
incisión: corte
infiltración, infiltrar: inyección
inguinal: de la ingle
inmunodeprimido: con pocas defensas
insuficiencia: no trabaja bien
intervención quirúrgica: operación
intraarticular: dentro de la articulación
intramuscular: en el músculo
intraoperatorio: durante la operación
intravenoso, endovenoso: en la vena
invasivo, mínimamente invasivo: con cortes
isquemia, isquémico: falta de sangre
laceración: corte
luxación, subluxación: el hueso se sale de su lugar
maligno, malignidad: cáncer
medial: de adentro
medicina regenerativa, regenerativo, regeneración: que busca sanar el tejido
mesenquimal, célula mesenquimal: que puede formar otros tejidos
metaanálisis: muchos estudios juntos
mialgia: dolor de músculos
modalidad terapéutica: tratamiento
morbilidad: enfermedad
mortalidad: muertes
multifactorial: con muchas causas
musculoesquelético: de músculos y huesos
necrosis: tejido muerto
neoplasia: tumor
neuropatía: daño de los nervios
neurovascular: de nervios y sangre
óseo: del hueso
osteofito: pico de hueso
osteonecrosis: hueso que muere
osteoporosis: huesos débiles
osteotomía: cortar el hueso
paliativo: para estar mejor
palpar, palpación: tocar
parestesia: hormigueo
patología, patológico, fisiopatología, patogénesis: enfermedad
percutáneo: por la piel
perioperatorio: antes y después de la operación
pinzamiento, choque femoroacetabular: huesos que se chocan
placebo: tratamiento sin nada dentro
plasma rico en plaquetas: parte de su propia sangre
pluripotente: que puede ser cualquier célula
posoperatorio, postoperatorio, postquirúrgico: después de la operación
preoperatorio: antes de la operación
prevalencia: cuántos lo tienen
profilaxis, profiláctico: para prevenir
pronóstico: lo que se espera
proximal: más cerca
prurito: picor
purulento: con pus
quirúrgico: de operación
radiográfico: imagen de rayos X
rango de movimiento: hasta dónde se mueve
recidiva, recurrencia, recurrente: que vuelve
refractario: que no mejora con otro tratamiento
resección: quitar
sedación, sedar, sedante: medicina que da sueño
sepsis, séptico: infección grave
secuela: daño que queda
sinovial, sinovitis: del forro de la articulación
sintomatología, sintomático: molestias
sistémico: de todo el cuerpo
subcondral: debajo del cartílago
subcutáneo: debajo de la piel
sutura, suturar: puntos
taquicardia: corazón rápido
tendinopatía, tendinitis, tendinosis: tendón dolorido
terapéutico, terapia celular: que trata, tratamiento
tópico: sobre la piel
traumatismo, traumático: golpe, lesión
trocánter, trocantérico: bulto del hueso del muslo
trombosis, trombo, trombosis venosa profunda: coágulo
unilateral: de un lado
vascular: de la sangre
viscosuplementación: inyecciones de gel
"""
"""A line for each: the words, a colon, what to say instead."""
EVERYDAY: Final = frozenset(words_of("AM PM TV OK EE UU EEUU ID PIN QR CD DVD GPS PDF SIDA"))
"""Letters that everybody knows."""
LOUD: Final = frozenset(words_of("NO SI SÍ YA TODO SOLO DEBE PARE ALTO UN DOS NADA DE EL LA LOS EN"))
"""Words that are sometimes written in capitals to be heard."""
