"""The drawing kit of the flat figures: shapely geometry in, SVG that Qt draws right out.

- `shapes`: smooth outlines, bands of changing width, rounding, and `View` (millimetres to canvas units).
- `canvas`: `Canvas` collects groups, gradients and paths, and writes the text of the SVG; `Pen` is a line.
  Within `Canvas.window` everything is cut to a shape: for panels, since Qt ignores clips.
- `paint`: light and shadow without blur or clips: `shade`, `inner_shade`, `glow`, and `solid`, which
  paints a whole body of one tissue. Start there.
- `textures`: what is inside of bodies: `fibres`, `lobules`, `trabeculae`.
- `marks`: `problem` (orange, hatched, cased in white), the only way a finding is shown, and `arrow`.

Shapes are shapely geometry in canvas units, y down, 1600 by 1000. Every random texture is seeded by a name
and lies on a lattice that is fixed to the canvas, so that it stays where it is between variants of a figure.
"""
