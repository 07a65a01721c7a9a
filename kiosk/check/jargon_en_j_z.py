"""Words of the clinic in English, J to Z, each with plain words for it."""

from __future__ import annotations

from typing import Final

J_TO_Z: Final = """\
labral repair: sewing the labrum
laceration: cut
lateral, laterally: outer, on the side
lesion: sore, tear, or spot
ligamentous: of a ligament
lumbar: of the lower back
malignant, malignancy: cancer
medial, medially: inner
mesenchymal, mesenchymal stem cell, stromal: cells that may form other tissue
meta-analysis: many studies put together
minimally invasive: with small cuts
modality, modalities: kind of treatment
morbidity: illness, harm
mortality: deaths
multifactorial: with many causes
musculoskeletal: of muscles and bones
myalgia: muscle pain
myopathy: muscle illness
necrosis, necrotic: dead tissue
nerve block: numbing a nerve
neuropathy: nerve damage
neurovascular: of nerves and blood vessels
nociceptive: felt as pain
non-operative, nonoperative, nonsurgical: without surgery
noninvasive, non-invasive: without cuts
observational study: a study that only watches
occlusion: block
orthosis: brace
osteoarthritis, osteoarthritic: worn joint, arthritis
osteonecrosis: dying bone
osteophyte: bone spur
osteoporosis: thin bones
osteotomy: cutting and turning the bone
palliative: for comfort
palpate, palpation, palpable: feel with the hand
paraesthesia, paresthesia: tingling
parenteral: by needle
pathogenesis, pathophysiology, pathology, pathological, pathologic: illness, how it starts
percutaneous, percutaneously: through the skin
perioperative: around surgery
pharmacological, pharmacologic, pharmacotherapy: with medicines
placebo: a treatment with nothing in it
platelet-rich plasma: part of your own blood
pluripotent: able to become any cell
posterior: back
postoperative, postoperatively, post-operative: after surgery
preoperative, preoperatively, pre-operative: before surgery
prevalence: how many have it
prognosis, prognostic: outlook, what to expect
prophylaxis, prophylactic: prevention
prosthesis, prosthetic: artificial joint
proximal, proximally: nearer, upper
pruritus: itching
pulmonary embolism: blood clot in the lung
purulent: with pus
pyrexia: fever
quadriceps: front thigh muscle
radiating, radiates, radiculopathy: spreading, nerve pain from the back
radiograph, radiographic, radiography: X-ray
randomized controlled trial, randomised controlled trial, randomized: study with groups picked by chance
range of motion: how far it moves
recurrence, recurrent: coming back
refractory: that other treatment did not help
regenerative, regeneration: meant to heal tissue
regimen: plan
resection, resect: cutting out
sedation, sedate, sedative: medicine that makes you sleepy
sepsis, septic: a serious infection
septic arthritis: infected joint
sequela, sequelae: lasting effect
spinal anesthesia, epidural: numbing through the back
statistically significant: not likely by chance
stenosis: narrowing
subchondral: below the cartilage
subcutaneous, subcutaneously: under the skin
subluxation: slipping partly out
subsequent, subsequently: later, then
superior: upper
supine: lying on your back
suture, sutures: stitch
symptomatic: with symptoms
synovial, synovitis, synovium: of the joint lining
systemic: in the whole body
systematic review: all good studies put together
tachycardia: fast heartbeat
tendinopathy, tendinosis, tendinitis, tendonitis: sore, overworked tendon
therapeutic: that treats
thrombosis, thrombus: blood clot
topical: on the skin
traumatic: from an injury
trochanter, trochanteric: knob of the thigh bone
tumorigenicity: chance of a tumor
unilateral: on one side
utilize, utilise, utilization: use
vascular, vascularity: of blood vessels
vasovagal: fainting
viscosupplementation: gel shots
"""
