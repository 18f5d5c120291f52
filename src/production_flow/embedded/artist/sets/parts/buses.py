"""Buses at rest, seen from the front and one side: what a depot is full of."""

from __future__ import annotations

from production_flow.embedded.artist.colour import adjust, lch
from production_flow.embedded.artist.sets.brush import AWAY, RIGHT, UP, Brush, rectangle
from production_flow.embedded.artist.sets.stage import Stage

WIDE, TALL, LONG = 2.4, 2.95, 9.0
_NAMES = ("DEPOT", "HARBOUR", "CENTRAL", "NIGHT 9")


def bus(stage: Stage, x: float, z: float, number: int) -> None:
    """A bus with its nose at (x, z), as long as it goes away from the eye."""
    paint = stage.tone(0.54, 0.15, (28, 150, 245, 60)[number % 4], "accent")
    left, right = x - WIDE / 2, x + WIDE / 2

    def draw_it(pen: Brush) -> None:
        pen.contact((x, 0, z + 1.0), 1.7, 1.6, 0.5)
        pen.box((left, 0.35, z), (right, TALL, z + LONG), paint)
        seen = right if pen.camera.position[0] > right else left if pen.camera.position[0] < left else None
        if seen is not None:
            _side(pen, seen, z, number)
        _front(pen, left, z, number)

    stage.put(x, z + 0.2, draw_it, radius=1.3, tall=2.6)


def _side(pen: Brush, x: float, z: float, number: int) -> None:
    """The flank that is seen: a row of windows, a stripe, two wheels."""
    stage = pen.stage
    glass = lch(0.30, 0.04, 240) if stage.night else lch(0.56, 0.05, 230)
    pale = pen.lit(lch(0.93, 0.02, 90), at=(x, 1, z))
    with pen.on((x, 0, z), AWAY, UP):
        pen.rect(0.1, 1.5, LONG - 0.3, 1.0, pen.lit(lch(0.26, 0.02, 250)))
        for pane in range(7):
            pen.rect(0.2 + pane * 1.24, 1.56, 1.1, 0.88, glass)
            pen.fill([(0.3 + pane * 1.24, 1.6), (0.6 + pane * 1.24, 1.6), (0.9 + pane * 1.24, 2.4),
                      (0.6 + pane * 1.24, 2.4)], (1, 1, 1), 0.12)  # fmt: skip
        pen.rect(0, 1.2, LONG, 0.16, pale)
        for wheel in (1.9, 6.9):
            pen.oval(wheel, 0.42, 0.5, 0.5, (0.06, 0.06, 0.07))
            pen.oval(wheel, 0.42, 0.24, 0.24, pen.lit(lch(0.6, 0.01, 240)))
        pen.centred(f"{40 + number}", 4.5, 0.75, 0.34, pale)


def _front(pen: Brush, left: float, z: float, number: int) -> None:
    """Windscreen, where it goes, lamps, bumper, doors folded to."""
    stage = pen.stage
    glass = lch(0.28, 0.04, 240) if stage.night else lch(0.58, 0.05, 225)
    dark, pale = pen.lit(lch(0.24, 0.02, 250), at=(left, 1, z)), pen.lit(lch(0.90, 0.02, 90), at=(left, 1, z))
    with pen.on((left, 0, z - 0.01), RIGHT, UP):
        pen.rect(0.12, 1.2, WIDE - 0.24, 1.2, dark)
        pen.gradient(rectangle(0.18, 1.26, WIDE - 0.36, 1.08), (0, 2.3), (0, 1.26), [adjust(glass, 0.08), glass])
        pen.rect(WIDE / 2 - 0.03, 1.26, 0.06, 1.08, dark)
        for lean in (0.3, 1.5):
            pen.fill([(lean, 1.28), (lean + 0.2, 1.28), (lean + 0.6, 2.32), (lean + 0.4, 2.32)], (1, 1, 1), 0.16)
        pen.rect(0.3, 2.48, WIDE - 0.6, 0.34, dark)
        pen.centred(_NAMES[number % 4], WIDE / 2, 2.55, 0.22, lch(0.84, 0.14, 80))
        pen.rect(0.0, 0.3, WIDE, 0.22, dark)
        for lamp in (0.34, WIDE - 0.34):
            pen.oval(lamp, 0.78, 0.18, 0.18, adjust(dark, 0.1))
            pen.oval(lamp, 0.78, 0.14, 0.14, pale)
        pen.rect(WIDE / 2 - 0.3, 0.66, 0.6, 0.18, pale)
        pen.rect(0.08, 1.04, WIDE - 0.16, 0.08, pale)
        for wheel in (0.06, WIDE - 0.36):
            pen.rect(wheel, 0.0, 0.3, 0.34, (0.06, 0.06, 0.07))
