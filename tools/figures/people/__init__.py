"""People for the figures: bodies in centimetres, y up, drawn from the side (facing right) or from the front.

- `geometry`: directions, frames and tapered limbs. `stage` puts centimetres on the canvas.
- `clothes`: cloth, hair and skin colours, and `Look`: who a person is and what they wear.
- `pose`: `Pose`, `Limb` (two directions) and `Reach` (a place that a hand or foot goes to).
- `profile`: a person from the side; `front`: standing persons from the front.
- `heads`, `hands`, `feet`: their small parts.
- `things`, `furniture`, `devices`: what stands around.
"""
