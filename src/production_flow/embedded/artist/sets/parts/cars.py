"""Cars that stand: seen from behind, in rows, with or without heads in the rear window."""

from __future__ import annotations

from production_flow.embedded.artist.colour import adjust, lch
from production_flow.embedded.artist.props.kit import path_of
from production_flow.embedded.artist.sets.brush import Brush
from production_flow.embedded.artist.sets.stage import Stage

_PAINTS = ((0.56, 0.13, 28), (0.70, 0.09, 200), (0.84, 0.05, 90), (0.46, 0.10, 255), (0.62, 0.10, 150))


def parked(stage: Stage, x: float, z: float, number: int, *, heads: float = 0.7) -> None:
    """A car from behind, round or with fins as its day had them; `heads` is the share of seats taken."""
    dice = stage.dice(f"car {number}")
    paint = stage.tone(*dice.choice(_PAINTS), "accent")
    old = stage.place.era in {"past", ""}

    def draw_it(pen: Brush) -> None:
        own = pen.lit(paint, (-0.2, 0.5, -0.8), (x, 1, z))
        chrome, glass = pen.lit(lch(0.82, 0.01, 240), at=(x, 1, z)), pen.lit(lch(0.36, 0.03, 240), at=(x, 1, z))
        red = lch(0.60, 0.20, 27)
        pen.contact((x, 0, z), 1.3, 0.6, 0.5)
        with pen.standing(x, 0, z):
            for side in (-0.82, 0.54):
                pen.rect(side, 0, 0.28, 0.4, lch(0.2, 0.01, 260))
            pen.fill(path_of((-0.62, 0.9), (-0.5, 1.46, -0.34, 1.5), (0.34, 1.5), (0.5, 1.46, 0.62, 0.9)), own)
            pen.fill([(-0.5, 0.96), (-0.4, 1.4), (0.4, 1.4), (0.5, 0.96)], glass)
            for head in (-0.22, 0.2):
                if dice.random() < heads:
                    pen.oval(head, 1.12, 0.1, 0.13, adjust(glass, -0.14))
            fin = 1.14 if old else 0.98
            body = path_of((-0.98, 0.3), (-1.0, 0.8), (-0.97, fin), (-0.84, 0.94), (0.84, 0.94), (0.97, fin),
                           (1.0, 0.8), (0.98, 0.3))  # fmt: skip
            pen.gradient(body, (0, 1.0), (0, 0.3), [adjust(own, 0.05), own, adjust(own, -0.1)])
            pen.rect(-0.94, 0.62, 1.88, 0.03, adjust(own, -0.12))
            pen.rect(-1.0, 0.3, 2.0, 0.13, chrome)
            pen.rect(-0.2, 0.46, 0.4, 0.13, pen.lit(lch(0.9, 0.04, 90), at=(x, 1, z)))
            for side in (-0.84, 0.84):
                pen.oval(side, 0.78, 0.09, 0.13 if old else 0.07, red)
                pen.oval(side, 0.78, 0.04, 0.06, adjust(red, 0.16))

    stage.put(x, z, draw_it, radius=1.0, tall=1.45)
