"""Rooms of antiquity: walls painted in red and cream with frames and garlands, instead of timber, stone and banners."""

from __future__ import annotations

from production_flow.embedded.artist.colour import adjust
from production_flow.embedded.artist.sets.brush import Brush, rectangle
from production_flow.embedded.artist.sets.parts import rooms


def painted(pen: Brush, room: rooms.Room, dado: float = 1.25) -> None:
    """A red dado, cream panels in thin frames over it, a garland along the top."""
    stage = pen.stage
    sides: tuple[rooms.Side, ...] = ("back", "left", "right")
    for side in sides:
        length = room.plane(side)[3]
        red, cream, green = (
            room.lit(pen, stage.tone(*tone), side)
            for tone in ((0.48, 0.13, 30, "accent"), (0.86, 0.06, 82, "wall"), (0.50, 0.08, 140, "leaf"))
        )
        top = room.height - 0.5
        with room.on(pen, side):
            pen.rect(0, 0, length, room.height, cream)
            pen.rect(0, 0, length, dado, red)
            pen.rect(0, 0, length, 0.18, adjust(red, -0.20))
            pen.rect(0, dado, length, 0.07, adjust(cream, 0.05))
            pen.rect(0, dado + 0.11, length, 0.03, adjust(red, -0.06))
            for number in range(max(1, int(length / 1.9))):
                x = 0.25 + number * 1.9
                pen.fill(rectangle(x, dado + 0.3, 1.4, top - dado - 0.5), adjust(red, 0.03), stroke=0.035)
                pen.fill(rectangle(x + 0.1, 0.3, 1.2, dado - 0.45), adjust(red, 0.08), stroke=0.025)
                pen.curve([(x - 0.25, top + 0.2), (x + 0.7, top - 0.12), (x + 1.65, top + 0.2)], green, 0.06)
                for leaf in range(9):
                    share = leaf / 8
                    drop = 0.64 * share * (1 - share)
                    pen.oval(x - 0.25 + 1.9 * share, top + 0.18 - drop, 0.06, 0.04, adjust(green, 0.05 * (leaf % 2)))
            rooms.corners(pen, length, room.height)
