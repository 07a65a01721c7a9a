"""The numbers of the hip that every figure is built from, and where each comes from.

Lengths are millimetres of life, angles are degrees. A key in lower case names a source in
`content/references.yaml`; "textbook" is common anatomy that a clinician still has to confirm.

Space, for the solid model: x to the patient's right (outward for the right hip), y forward, z up, the
centre of the right ball at the origin. Seen from the front, x therefore runs to the left of the picture.
"""

from __future__ import annotations

from typing import Final

Point3 = tuple[float, float, float]

# The ball and the neck.
HEAD_DIAMETER: Final = 48.0  # kour2023: 45 to 49
HEAD_RADIUS: Final = HEAD_DIAMETER / 2  # to the surface of the cartilage
NECK_SHAFT_ANGLE: Final = 128.0  # toogood2009: 129 on average
NECK_FORWARD: Final = 10.0  # toogood2009: the neck turned forward of the knee's axis
NECK_WIDTH: Final = 31.0  # saeng2012: ball to neck 1.5 to 1.8
ALPHA_ANGLE: Final = 45.0  # toogood2009: 45.6; where the outline leaves the circle
CAM_ALPHA_ANGLE: Final = 65.0  # textbook: a cam is above 55 to 60

# The thigh bone below the neck.
TROCHANTER_TIP_OUT: Final = 53.0  # textbook: 50 to 55 outward of the centre
TROCHANTER_TIP_UP: Final = 1.0  # textbook: level with the centre, 0 to 3
LESSER_TROCHANTER_DOWN: Final = 1.2 * HEAD_DIAMETER  # textbook
LESSER_TROCHANTER_SHOWN: Final = 6.0  # textbook: proud of the shaft seen from the front, 5 to 7

# The socket.
CENTRE_EDGE_ANGLE: Final = 30.0  # frank2015: 31
PINCER_CENTRE_EDGE_ANGLE: Final = 44.0  # textbook: above 40
SOCKET_FORWARD: Final = 19.0  # jiang2015: 18 to 19, in a level slice through the centres
SOCKET_DOWN: Final = 42.0  # textbook: the opening's plane against the level, 40 to 45
BONE_GAP: Final = 4.5  # saikia2008: bone to bone on the X-ray
CARTILAGE: Final = 2.05  # each side of the gap; saikia2008 less the fluid
FLUID_FILM: Final = 0.4  # drawn; in life thinner
AIIS_UP: Final = 30.0  # textbook: lower edge above the centre
ASIS_ABOVE_AIIS: Final = 33.0  # textbook: 30 to 35

# The labrum, drawn at most half as large again as in life.
LABRUM_LENGTH: Final = 5.3  # tan2001
LABRUM_THICKNESS: Final = 2.7  # guws: 2 to 3
LABRUM_DRAWN_LARGER: Final = 1.5
PERILABRAL_RECESS: Final = 2.5  # textbook: 2 to 3
CAPSULE_OUTSIDE_LABRUM: Final = 4.5  # textbook: starts 3 to 6 outside the labrum's base
CAPSULE_THICKNESS: Final = 3.0  # textbook
RECESS_FLUID: Final = 2.0  # textbook: a film of 1 to 3

# The pelvis.
HIP_CENTRES_APART: Final = 176.0  # textbook: 170 to 180
MIDLINE_X: Final = -HIP_CENTRES_APART / 2
CREST_WIDTH: Final = 280.0  # textbook
ASIS_APART: Final = 240.0  # textbook
CENTRE_ABOVE_SYMPHYSIS: Final = 15.0  # textbook: 12 to 20
OUTLET_ANGLE: Final = 90.0  # textbook: between the lower branches of the pubis
ISCHIAL_SPINE_PROUD: Final = 11.0  # textbook: a flat triangle, 10 to 12
GREATER_NOTCH_DEPTH: Final = 40.0  # textbook: 35 to 45
PSIS_FROM_MIDLINE: Final = 45.0  # textbook: 40 to 50

# The injections.
NEEDLE_TARGET_DEPTH: Final = 45.0  # textbook: 30 to 50 in average build
NEEDLE_ENTRY_ALONG_SKIN: Final = 45.0  # from above the target, for 45 degrees
PROBE_WIDTH: Final = 60.0  # a curved probe
SYRINGE_WIDTH: Final = 16.0  # a syringe of 10 ml
MARROW_NEEDLE_OUTWARD: Final = 24.0  # hirahara2018
MARROW_PATH: Final = 71.0  # hirahara2018: safe path from the PSIS

# Where soft parts begin and end on the right bone (x, y, z as above). The bone model has its bumps
# here; the soft model hangs its tendons on them.
ASIS: Final[Point3] = (32.0, 50.0, 80.0)
AIIS: Final[Point3] = (15.0, 34.0, 42.0)
ILIAC_TUBERCLE: Final[Point3] = (52.0, 14.0, 118.0)
CREST_TOP: Final[Point3] = (44.0, -18.0, 130.0)
PSIS: Final[Point3] = (MIDLINE_X + PSIS_FROM_MIDLINE, -92.0, 74.0)
PIIS: Final[Point3] = (-42.0, -80.0, 46.0)
ISCHIAL_SPINE: Final[Point3] = (-36.0, -50.0, -10.0)
ISCHIAL_TUBEROSITY: Final[Point3] = (-25.0, -50.0, -62.0)
PUBIC_TUBERCLE: Final[Point3] = (-66.0, 50.0, -10.0)
SYMPHYSIS_TOP: Final[Point3] = (MIDLINE_X, 44.0, -CENTRE_ABOVE_SYMPHYSIS)
SYMPHYSIS_BOTTOM: Final[Point3] = (MIDLINE_X, 34.0, -54.0)
ILIOPUBIC_EMINENCE: Final[Point3] = (-24.0, 32.0, 10.0)
TROCHANTER_TIP: Final[Point3] = (TROCHANTER_TIP_OUT, -14.0, TROCHANTER_TIP_UP)
ANTERIOR_FACET: Final[Point3] = (56.0, 4.0, -18.0)
LATERAL_FACET_CENTRE: Final[Point3] = (64.0, -8.0, -20.0)
UPPER_BACK_FACET_CENTRE: Final[Point3] = (54.0, -20.0, -3.0)
LESSER_TROCHANTER: Final[Point3] = (18.0, -24.0, -LESSER_TROCHANTER_DOWN)
INTERTROCHANTERIC_TOP: Final[Point3] = (50.0, 6.0, -16.0)
INTERTROCHANTERIC_BOTTOM: Final[Point3] = (26.0, 4.0, -58.0)
GLUTEAL_TUBEROSITY: Final[Point3] = (44.0, -20.0, -80.0)
SHAFT_AXIS_TOP: Final[Point3] = (42.0, -8.0, -40.0)
SHAFT_AXIS_BOTTOM: Final[Point3] = (30.0, -2.0, -190.0)
