"""Words whose syllables are certain, by how many there are."""

from __future__ import annotations

from typing import Final

ENGLISH: Final = {
    1: """
        hip joint stem cell cells bruise numb cane brace weight weeks nurse risk risks harm healed nerve
        nerves vein veins blood scar scars tear tears torn frayed groin thigh knee spine gel clot clots
        breathe breath ache aches dose tired used quit real league tongue guess guest guide quick walked
        helped moved lived called stopped changed caused passed washed reached makes times games homes hopes
        can't won't don't you're it's they've I'll we'd home
    """,
    2: """
        labrum tendon capsule femur pelvis pelvic socket surgeon inflamed steroid platelet plasma marrow
        needle needles bruises swelling swollen bleeding numbness tingling fever muscle muscles bursa
        fracture fractured crutches walker doctor nurses patient patients clinic symptoms chronic acute
        approved studies improve improved treatment treatments healing tissue tissues vessel vessels
        thinners aspirin syringe sterile stitches bandage keyhole camera detached buttock ankle spinal
        sacrum spinner flexion flexor hamstring hamstrings fluid stromal x-ray breathing aching vaccine
        vaccines virus dosage doses tiredness useful lying being seeing doing going something sometimes
        someone someday people women woman children water little middle able really safely slowly gently
        business every several interest diet quiet science create creates react poem fuel cruel rescue value
        issue issues argue fatigue guided language penguin question questions equal require required million
        region union onion senior junior brilliant anxious conscious special social ancient client table
        tables handle handled handling struggled puzzle bottle needed wanted started ended added rested
        noticed watches washes boxes uses causes changes places faces rhythm prism spasm isn't doesn't
        couldn't doctor's nurse's clinic's boss's homework homeless lifetime baseball fireplace careless
        statement movement basement cement
    """,
    3: """
        cartilage ligament femoral arthritis surgery surgical injection infection medicine cortisone
        ultrasound nausea dizziness gluteal gluteus trochanter bursitis impingement dysplasia necrosis
        physical therapy therapist therapists exercise clinician hospital appointment insurance diagnose
        benefit benefits approval evidence researchers randomized placebo improvement recover artery allergy
        allergic allergies reaction catheter syringes incision iliac aspirate concentrate centrifuge
        rotation abductor quadriceps prognosis sequelae adipose vertebrae pneumonia thrombosis edema biopsy
        biopsies viruses surgeries physician physicians pharmacist pharmacy everyone anyone everything
        anything together another unable possible possibly probably finally carefully vegetable different
        difference interesting natural general family families company area areas idea ideas scientist radio
        ratio video created creating creation museum usual annual manual gradual graduate continue continued
        opinion religion behavior familiar medium calcium radius serious previous various obvious curious
        delicious official efficient sufficient audience science's firefighter element settlement supplement
        implement
    """,
    4: """
        arthroscopy arthroscopic anesthesia anesthetic inflammation medication ibuprofen fluoroscopy
        dislocation exercises diagnosis recovery diabetes diabetic aspirated synovial synovium analgesic
        efficacy bilateral autologous mesenchymal embolism hematoma usually actually especially comfortable
        naturally society anxiety variety biology reality evaluate situation experience reliable variable
        organism
    """,
    5: """
        acetabulum corticosteroid radiologist tendinopathy experimental antibiotic antibiotics hyaluronic
        etiology uncomfortable
    """,
    6: """
        osteoarthritis acetaminophen rehabilitation contraindicated allogeneic
    """,
    7: """
        viscosupplementation
    """,
}
"""Common words and words of the clinic, as dictionaries divide them."""
SPANISH: Final = {
    1: """
        buey miau huir fluir guion truhan rio rey hoy muy yo quien seis
    """,
    2: """
        casa aire puente ruido ciudad viuda diario diurno leer caos día país baúl reír situó veintiún río
        prohibir ahí búho rehén queso quórum guerra agua jersey whisky mayo kayak ayer leyes pyme labrum
        tendón fémur pelvis hueso huesos muslo ingle nalga sangre grasa dolor fiebre nervio nervios meses
        año años riesgo riesgos prueba costo cuerpo plasma siempre también después quizá aunque usted quiere
        puede siente tiene hacer baile maíz raíz oír creer cuota causa deuda reuma vía guía guías construí
        huida aquí quienes jueves viernes ciento veinte treinta
    """,
    3: """
        dieciocho diarrea cuidado jesuita poeta oía actúe estudiéis Uruguay chiita ahumado prohíbo desahucio
        ahora bahía chihuahua ahuecar alcohol deshacer exhausto guitarra antiguo pingüino vergüenza cadera
        cápsula rodilla músculo médula célula células inyección aguja hinchazón infección médico médica
        paciente muletas semana semanas seguro estudio estudios pregunta preguntas artritis desgaste rotura
        desgarro plaquetas caminar aceite oído caída leído teatro línea héroe sitúa cuídate cuídese agüita
        bilingüe guisante higuera doscientos
    """,
    4: """
        anestesia aéreo creíamos continúo averiguáis duunviro vehículo cacahuete lingüística ambigüedad
        cartílago ligamento cirugía cirujano operación resonancia coágulo medicina enfermera tratamiento
        ejercicio ejercicios terapeuta beneficio aprobado esteroide todavía aérea neumonía diagnóstico
        jesuítico cuatrocientos
    """,
    5: """
        fisioterapia radiografía ecografía experimental articulación
    """,
    6: """
        cartilaginoso
    """,
}
"""Among them the words of the tests of esTS (SergeyShk/esTS), checked there against the rules of the RAE."""
