"""People for the figures: bodies in centimetres, y up, drawn from the side (facing right) or from the front.

- `geometry`: directions, frames and tapered limbs. `stage` puts centimetres on the canvas.
- `clothes`: cloth, hair and skin colours, and `Look`: who a person is and what they wear.
- `pose`: `Pose`, `Limb` (two directions) and `Reach` (a place that a hand or foot goes to).
- `profile`: a person from the side; `front`: standing persons from the front.
- `heads`, `heads_front`, `hands`, `trunk`: their parts; `side_lying`: a person on the side.
- `painting`: `Piece` (a shape of one material), `Stage` and `paint`; `placing`: pieces on floors and cards.
- `things`, `devices`, `bones`, `materials`: what stands around; `cards`: the panels that scenes lie on.
- `pictures`, `signs`: whole small scenes that fill a card.
"""
