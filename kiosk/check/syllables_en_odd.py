"""English words whose spelling does not say how many syllables they have, by that number.

Where two ways to say a word are accepted the shorter one counts, as Flesch asks. Forms with -s and -'s follow.
"""

from __future__ import annotations

from typing import Final

_BY_NUMBER: Final = {
    1: """
        ache aches ain't aisle aren't drawer isle league morgue ninth once ones pier plague priest rogue
        they're tier tongue vague we're were weren't
    """,
    2: """
        acne argue argued aspirin average averaged backache backyard barefoot beverage biceps bizarre blower
        boa boredom bracelet briar business cafe camera canyon carriage cashier catholic cement chaos
        chocolate choir colonel conscience courtyard create creates creature crooked cushion cushions diamond
        diaper drawers driveway dungeon duo earache evening every farewell fashion fashioned fatigue fluid
        forearm forecast forefront forehead foreign foreman foremost forest forewarn foreword frontier genius
        giant glacier guideline hatred haven't headache headaches hereby herpes hundred interest jagged
        kindred leopard liar likewise limestone lion luncheon manuel marriage maybe milestone moustache naive
        naked nineteen nineteenth ninety noel oneself opera people peoples pigeon poem poet premier ragged
        rely reuse rewrite righteous rugged ruin ruined ruins sacred safety scion seismic several soldier
        someday someone something sophomore sovereign spokesman statewide sturgeon surgeon teres thereby
        therefore thereof thereto tiredness toothache trademark triceps tyrant vacuum vineyard wednesday
        whereas whereby wholesale wicked worthwhile wouldn't zoe
    """,
    3: """
        acronym alien alliance amelia ammonia apnea area arguing atheist averages averaging axial beautifully
        behavior behaviour boolean businesses businessman calcium caregiver caretaker cavalier cereal
        chandelier chaotic cochlea coincide collegiate complement concierge convenience convenient cornea
        corneal created creating creation creator decorative deity dyspnea dyspnoea element elements embryo
        everyday everyone everything everywhere fashionable fiesta finale forecasting foreclosure foregoing
        forever fovea genuine gluteal hercules hernia heroic heroin homecoming homelessness homeowner
        horsepower householder housekeeping however idea imagery implement increment interested interesting
        issuer karate lifesaver likelihood lineage linear makeover millionaire minuet moreover mosaic museum
        naively nausea nuclear nuclei nucleic oasis papaya pneumonia poetic poetry polio politically posterior
        preexist proactive ratio reabsorb realtime reapply recipe recruiting reenter reinforce reinforced
        reliance reunion righteousness rosemary safekeeping sesame settlement shareholder simile sovereignty
        spokesperson stakeholder stomachache suicide supplement takeover tapestry theater theatre timetable
        trachea tuition urea uvea vegetable vertebrae visually wastewater watershed whenever wherever whoever
        wholesaler
    """,
    4: """
        aforementioned aluminium ambiguous ameliorate apostrophe arguably behavioral california catastrophe
        coagulant coagulate coalition coefficient coincidence contiguous conveniently coordinate dementia
        diabetes diarrhea emotionally entitlement epiphysis everybody facsimile genuinely gonorrhea hyperbole
        inconvenience initiative intuition karaoke laboratory magnesium marijuana negotiable nevertheless
        nonlinear oceanic potassium pyorrhea reactivate reevaluate reimbursement reinforcement reusable
        symposium theatrical uninteresting unreasonable whatsoever zoology
    """,
    5: """
        coagulation contraindicate cooperation cooperative coordinated coordinating coordination coordinator
        genealogy heterogeneous preoperative radioactive speciality
    """,
    6: """
        allogeneic contraindicated contraindication gastrointestinal intraarticular intraoperative
        osteoarthritic osteoarthritis postoperatively preoperatively thromboembolism
    """,
    7: """
        intraoperatively
    """,
}
ODD: Final = {word: number for number, words in _BY_NUMBER.items() for word in words.split()}
