"""Glass on benches: flasks, beakers, racks of tubes, and the copper stills of older days."""

from __future__ import annotations

from production_flow.embedded.artist.camera import Point3
from production_flow.embedded.artist.colour import Rgb, adjust, lch
from production_flow.embedded.artist.props.kit import path_of
from production_flow.embedded.artist.sets.brush import Brush
from production_flow.embedded.artist.sets.stage import Stage

LIQUIDS = (lch(0.80, 0.15, 150), lch(0.78, 0.13, 205), lch(0.74, 0.17, 345), lch(0.84, 0.14, 85))


def glass(stage: Stage, at: Point3, kind: int, size: float = 1.0) -> None:
    """A flask, a beaker or a rack of tubes."""
    x, y, z = at
    liquid = LIQUIDS[kind % 4]

    def draw_it(pen: Brush) -> None:
        rim = pen.lit(lch(0.90, 0.02, 210), at=at)
        fluid = adjust(pen.lit(liquid, at=at), 0.05)
        with pen.standing(x, y, z):
            pen.canvas.scale(size, size)
            if kind % 3 == 0:
                pen.fill(
                    [(-0.09, 0), (0.09, 0), (0.025, 0.15), (0.025, 0.24), (-0.025, 0.24), (-0.025, 0.15)], rim, 0.7
                )
                pen.fill([(-0.085, 0.005), (0.085, 0.005), (0.05, 0.09), (-0.05, 0.09)], fluid)
            elif kind % 3 == 1:
                pen.rect(-0.06, 0, 0.12, 0.17, rim, 0.65)
                pen.rect(-0.055, 0.005, 0.11, 0.1, fluid)
            else:
                pen.rect(-0.12, 0.05, 0.24, 0.03, pen.lit(lch(0.62, 0.07, 65), at=at))
                for tube in range(4):
                    pen.rect(-0.1 + tube * 0.06, 0.01, 0.028, 0.18, rim, 0.7)
                    pen.rect(-0.098 + tube * 0.06, 0.012, 0.024, 0.05 + 0.03 * (tube % 3),
                             pen.lit(LIQUIDS[(kind + tube) % 4], at=at))  # fmt: skip

    stage.put(x, z, draw_it, radius=0.12, tall=0.5)


def still(stage: Stage, at: Point3, copper: Rgb, size: float = 1.0) -> None:
    """A copper still: a belly, a head with a long beak, and the flask into which it drips."""
    x, y, z = at

    def draw_it(pen: Brush) -> None:
        own = pen.lit(copper, at=at)
        with pen.standing(x, y, z):
            pen.canvas.scale(size, size)
            belly = path_of((-0.13, 0), (-0.27, 0.12, -0.2, 0.3), (-0.08, 0.38), (-0.08, 0.46), (0.08, 0.46),
                            (0.08, 0.38), (0.2, 0.3), (0.27, 0.12, 0.13, 0))  # fmt: skip
            pen.gradient(belly, (-0.24, 0), (0.24, 0), [adjust(own, 0.1), own, adjust(own, -0.14)])
            pen.fill(path_of((-0.12, 0.44), (-0.15, 0.62, 0.0, 0.64), (0.15, 0.62, 0.12, 0.44)), adjust(own, 0.04))
            pen.curve([(0.06, 0.56), (0.36, 0.6), (0.5, 0.2)], adjust(own, -0.04), 0.045)
            pen.rect(-0.13, 0.42, 0.26, 0.035, adjust(own, -0.12))
            pen.oval(-0.1, 0.2, 0.03, 0.06, adjust(own, 0.26), 0.7)

    stage.put(x, z, draw_it, radius=0.3 * size, tall=0.6)
    glass(stage, (x + 0.52 * size, y, z), 0, size)
