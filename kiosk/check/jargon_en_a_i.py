"""Words of the clinic in English, A to I, each with plain words for it."""

from __future__ import annotations

from typing import Final

A_TO_I: Final = """\
abduction: moving the leg out to the side
ablation: removal
acetabulum, acetabular: joint socket, cup
acute: sudden, new
adduction: moving the leg in
adhesion: scar that sticks
adipose, adipose tissue: fat
adjunct, adjunctive: added, extra
administer, administered, administration: give
adverse event, adverse effect, adverse reaction: harm, side effect
aetiology, etiology: cause
afebrile: without fever
allogeneic, allograft: from another person
alleviate, ameliorate: ease
ambulate, ambulation, ambulatory: walk
analgesic, analgesia: pain medicine
anaesthetise, anesthetize: numb, put to sleep
anatomical, anatomic: of the body
anterior: front
anticoagulant, anticoagulation, antiplatelet: blood thinner
antipyretic: medicine that lowers fever
approximately: about
arthralgia: joint pain
arthrogram, arthrography: scan with dye in the joint
arthroplasty: joint replacement
arthroscopy, arthroscopic: keyhole surgery
articular: of the joint
aspirate, aspiration: draw out with a needle
asymptomatic: without symptoms
atraumatic: without an injury
atrophy: wasting, getting smaller
autograft, autologous: your own, from your own body
avascular, avascular necrosis: without blood supply
benign: not cancer
bilateral, bilaterally: on both sides
bioactive: active in the body
biologic, biologics, orthobiologic: treatment made from living things
biomarker: sign in a test
biomechanical, biomechanics: how the body moves
biopsy: taking a bit of tissue to test
bolus: one dose at once
bursitis: a sore, swollen cushion
cannula: thin tube
cartilaginous: of cartilage
catheter: thin, soft tube
cellular therapy: treatment with cells
chondral, osteochondral: of the cartilage
chondrocyte: cartilage cell
chondrolysis: loss of cartilage
chronic: long-lasting
coagulation: clotting
cohort: group of people
comorbidity, comorbidities: other illnesses
conservative treatment, conservative management, conservative care, conservative therapy: care without surgery
contraindicated, contraindication: not safe for you, a reason not to
contralateral: on the other side
contusion: bruise
corticosteroid: steroid
cryotherapy: treatment with cold
cytokine: a protein that carries messages between cells
debride, debridement: clean out, trim
deep vein thrombosis: blood clot in the leg
degenerative, degeneration: wearing, worn with age
delamination: peeling
dermatitis: sore skin
differential diagnosis: other possible causes
distal, distally: farther away, lower
dorsal: at the back
dysfunction, dysfunctional: not working well
dysplasia, dysplastic: shaped in an unusual way
dyspnea, dyspnoea: trouble breathing
ecchymosis: bruise
edema, oedema: swelling
efficacy, efficacious: how well it works
effusion: fluid in the joint
elective: planned, not urgent
embolism, thromboembolism: blood clot that moves
endoprosthesis: artificial joint
enthesopathy: pain where a tendon meets bone
erythema: redness
exacerbate, exacerbation: make worse, flare-up
excise, excision: cut out
exosome, exosomes: tiny packets that cells give off
extracorporeal: outside the body
febrile: with fever
femoroacetabular, femoroacetabular impingement: of ball and socket
fibrosis: scarring
flexion: bending
fluoroscopy, fluoroscopic, fluoroscopically: live X-ray
gait: way of walking
gluteal: of the buttock
haematoma, hematoma: a large bruise, a pool of blood
haemorrhage, hemorrhage: heavy bleeding
haemostasis, hemostasis: stopping a bleed
hematopoietic: blood-forming
heterotopic ossification: bone growing in the wrong place
histology, histological: how tissue looks up close
homologous use: doing the same job in the body
hyaluronic acid, hyaluronate: gel like joint fluid
hypertension: high blood pressure
hypertrophy: growing larger
hypotension: low blood pressure
iatrogenic: caused by treatment
idiopathic: of unknown cause
iliac crest: rim of the pelvis
iliopsoas: the muscle that lifts the thigh
immunosuppressed, immunocompromised: with weak defenses
impingement: pinching, bumping
incidence: how many get it
incision: cut
inferior: lower
infiltrate, infiltration: fill by needle
inflammatory: with swelling and heat
infusion: slow drip into a vein
inguinal: of the groin
innervation: nerve supply
instability: giving way
intervention: treatment
interventional: that treats by a needle
intra-articular, intraarticular, periarticular: in or near the joint
intramuscular: into a muscle
intraoperative, intraoperatively: during surgery
intravenous, intravenously: into a vein
invasive: with cuts
ipsilateral: on the same side
ischaemia, ischemia, ischemic: too little blood
"""
