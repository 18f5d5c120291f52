"""Lamps in rooms: pendants, desk lamps, standing lamps, sconces, tubes, candles; each cuts its light from the dark."""

from __future__ import annotations

from production_flow.embedded.artist.colour import Rgb, adjust, lch, mix
from production_flow.embedded.artist.sets.brush import Brush
from production_flow.embedded.artist.sets.parts.glow import WARM, bulb, cone, floor_pool, reveal
from production_flow.embedded.artist.sets.parts.rooms import Room, Side, indoors
from production_flow.embedded.artist.sets.stage import Stage
from production_flow.media.canvas import skia

SHINE: Rgb = lch(0.97, 0.06, 90)


_FLAME: Rgb = lch(0.84, 0.13, 70)
_IRON = (0.32, 0.03, 60)


def lit(stage: Stage) -> float:
    """How strongly lamps burn at this hour."""
    return indoors(stage).lamps


def shade(half: float, tall: float) -> skia.Path:
    """A bell of a lampshade hanging from its top at (0, 0), in metres, y up."""
    path = skia.Path()
    path.moveTo(-half, -tall)
    path.quadTo(-half * 0.9, -tall * 0.12, 0, 0)
    path.quadTo(half * 0.9, -tall * 0.12, half, -tall)
    path.close()
    return path


def pendant(
    stage: Stage,
    x: float,
    z: float,
    ceiling: float,
    colour: Rgb,
    *,
    drop: float = 0.9,
    size: float = 0.34,
    reach: float = 2.6,
) -> None:
    """A lamp that hangs from the ceiling; before electric light a lantern on a chain."""
    foot = ceiling - drop

    def draw(pen: Brush) -> None:
        own = pen.lit(colour, at=(x, foot, z))
        with pen.standing(x, foot, z):
            pen.line((0, 0), (0, drop), (0.10, 0.08, 0.09), 0.015)
            if stage.unpowered:
                _lantern(pen, size * 0.62, pen.lit(lch(*_IRON), at=(x, foot, z)))
                return
            pen.gradient(shade(size, size * 0.62), (-size, 0), (size, 0), [adjust(own, -0.11), own, adjust(own, 0.07)])
            pen.oval(0, -size * 0.62, size, size * 0.11, SHINE if lit(stage) > 0 else adjust(own, -0.12))

    stage.put(x, z, draw, radius=0.1, tall=0.1)
    if lit(stage) > 0.15:
        at, power = (x, foot - size * 0.62, z), lit(stage)
        bulb(stage, at, WARM, 0.75 * power, 0.8)
        cone(stage, at, size * 1.6, reach * 1.1, WARM, 0.20 * power, to=0.7)
        reveal(stage, (x, foot - 0.8, z), reach, WARM, 0.95 * power)
        floor_pool(stage, x, z, reach * 0.9, WARM, 0.85 * power)
        stage.lamp(at, WARM, 1.1 * power, 2.8)


def desk_lamp(
    stage: Stage, x: float, y: float, z: float, glass: Rgb, *, height: float = 0.42, reach: float = 1.9
) -> None:
    """A banker's lamp on a table; before electric light an oil lamp, in the oldest times two candles."""
    if stage.medieval:
        candle(stage, x - 0.07, y, z, tall=0.26, reach=0.8 * reach)
        candle(stage, x + 0.09, y, z + 0.05, tall=0.19, reach=0.6 * reach)
        return

    def draw(pen: Brush) -> None:
        if stage.unpowered:
            with pen.standing(x, y, z):
                _oil_lamp(pen, height, pen.lit(lch(0.72, 0.10, 85), at=(x, y, z)), glow=lit(stage))
            return
        brass, own = pen.lit(lch(0.72, 0.10, 85), at=(x, y, z)), pen.lit(glass, at=(x, y, z))
        with pen.standing(x, y, z):
            pen.oval(0, 0.015, 0.12, 0.03, brass)
            pen.rect(-0.012, 0, 0.024, height, brass)
            path = skia.Path()
            path.moveTo(-0.22, height - 0.13)
            path.quadTo(-0.2, height + 0.05, 0, height + 0.05)
            path.quadTo(0.2, height + 0.05, 0.22, height - 0.13)
            path.close()
            tone = mix(own, lch(0.80, 0.14, 150), 0.25 * lit(stage))
            pen.gradient(path, (-0.2, 0), (0.2, 0), [adjust(tone, -0.1), adjust(tone, 0.08), adjust(tone, -0.12)])
            pen.oval(0, height - 0.13, 0.21, 0.03, SHINE if lit(stage) > 0 else adjust(own, -0.15))

    stage.put(x, z - 0.02, draw, radius=0.2, tall=y + height)
    if lit(stage) > 0.15:
        power, at = lit(stage), (x, y + height - 0.12, z)
        bulb(stage, at, WARM, 0.7 * power, 0.55)
        reveal(stage, (x, y + 0.15, z), reach, WARM, power, 0.8)
        floor_pool(stage, x, z, 1.1, WARM, 0.9 * power, y + 0.01)
        stage.lamp(at, WARM, 0.9 * power, 1.9)


def standing_lamp(stage: Stage, x: float, z: float, cloth: Rgb, *, height: float = 1.62, reach: float = 2.4) -> None:
    """A lamp on a tall foot with a drum of cloth; before electric light three candles on an iron stand."""

    def draw(pen: Brush) -> None:
        pole, power = pen.lit(lch(0.35, 0.03, 70), at=(x, 1, z)), lit(stage)
        if stage.unpowered:
            pen.contact((x, 0, z), 0.28, 0.2, 0.4)
            with pen.standing(x, 0, z):
                _candle_stand(pen, height, pole, pen.lit(lch(0.93, 0.03, 90), at=(x, 1, z)))
            return
        own = mix(pen.lit(cloth, at=(x, 1, z)), lch(0.93, 0.08, 82), 0.7 * power)
        pen.contact((x, 0, z), 0.28, 0.2, 0.4)
        with pen.standing(x, 0, z):
            pen.oval(0, 0.02, 0.15, 0.035, pole)
            pen.rect(-0.016, 0, 0.032, height, pole)
            pen.gradient([(-0.26, height - 0.06), (0.26, height - 0.06), (0.17, height + 0.28), (-0.17, height + 0.28)],
                         (-0.26, 0), (0.26, 0), [adjust(own, -0.06), adjust(own, 0.04), adjust(own,
                         -0.07)])  # fmt: skip

    stage.put(x, z, draw, radius=0.25, tall=height + 0.3)
    if lit(stage) > 0.15:
        power, at = lit(stage), (x, height + 0.1, z)
        bulb(stage, at, WARM, 0.75 * power, 0.85)
        reveal(stage, (x, height * 0.85, z), reach, WARM, 0.95 * power)
        floor_pool(stage, x, z, reach * 0.8, WARM, 0.8 * power)
        stage.lamp(at, WARM, 1.0 * power, 2.4)


def sconce(
    stage: Stage, room: Room, pen: Brush, side: Side, u: float, v: float, *, colour: Rgb = WARM, reach: float = 2.0
) -> None:
    """A small lamp on a wall that washes it with light."""
    with room.on(pen, side):
        pen.rect(u - 0.05, v - 0.16, 0.1, 0.2, room.lit(pen, lch(0.62, 0.09, 80), side))
        if stage.unpowered:
            pen.rect(u - 0.03, v + 0.02, 0.06, 0.16, room.lit(pen, lch(0.93, 0.03, 90), side))
            _flame(pen, u, v + 0.19, 0.1)
        glow = mix(room.lit(pen, lch(0.9, 0.04, 85), side), SHINE, lit(stage))
        if not stage.unpowered:
            pen.fill([(u - 0.1, v + 0.16), (u + 0.1, v + 0.16), (u + 0.06, v), (u - 0.06, v)], glow)
    if lit(stage) > 0.15:
        power, at = lit(stage), room.point(side, u, v + 0.1, 0.1)
        bulb(stage, at, colour, 0.6 * power, 0.6)

        def wash(brush: Brush) -> None:
            with room.on(brush, side, 0.01):
                brush.glow(
                    u, v + 0.1, reach, mix((1, 1, 1), colour, 0.6), 0.95 * power, radius_y=reach * 1.2, power=1.5
                )

        stage.hole(wash, on_wall=True)
        stage.lamp(at, colour, 0.6 * power, 1.8)


def tube(
    stage: Stage,
    x: float,
    z: float,
    ceiling: float,
    *,
    long: float = 1.3,
    always: bool = False,
    colour: Rgb | None = None,
    dimmed: float = 0.0,
) -> None:
    """A fluorescent tube under the ceiling; before electric light it is a lantern.

    Args:
        stage: The stage.
        x: Where it hangs.
        z: Where it hangs.
        ceiling: Height of the ceiling in metres.
        long: Metres.
        always: Whether it burns by day too.
        colour: Of its light, if not a cool white.
        dimmed: Share of its light that is off at night, where people sleep.
    """
    if stage.unpowered:
        pendant(stage, x, z, ceiling, lch(*_IRON), drop=0.5, size=0.3, reach=2.6)
        return
    power = max(lit(stage), 0.75 if always else 0.0) * (1 - dimmed * (stage.time == "night"))
    cool = colour or lch(0.95, 0.03, 190)

    def draw(pen: Brush) -> None:
        steel = pen.lit(lch(0.75, 0.01, 230), (0, -1, 0), (x, ceiling, z))
        pen.box((x - 0.12, ceiling - 0.12, z - long / 2), (x + 0.12, ceiling - 0.04, z + long / 2), steel)
        pen.world([(x - 0.09, ceiling - 0.125, z - long / 2), (x + 0.09, ceiling - 0.125, z - long / 2),
                   (x + 0.09, ceiling - 0.125, z + long / 2), (x - 0.09, ceiling - 0.125, z + long / 2)],
                  cool if power > 0 else adjust(steel, 0.05))  # fmt: skip

    stage.put(x, z, draw, radius=0.1, tall=0.1)
    if power > 0.15:
        bulb(stage, (x, ceiling - 0.15, z), cool, 0.4 * power, 0.7)
        reveal(stage, (x, ceiling - 0.9, z), 3.0, cool, 0.85 * power)
        floor_pool(stage, x, z, 2.6, cool, 0.8 * power)
        stage.lamp((x, ceiling - 0.2, z), cool, 0.8 * power, 3.0)


def _lantern(pen: Brush, half: float, iron: Rgb) -> None:
    """A lantern of iron and horn below (0, 0) on the plane that is being drawn on."""
    low, glass = -2.6 * half, mix(adjust(iron, 0.2), lch(0.90, 0.11, 80), 0.25 + 0.7 * lit(pen.stage))
    pen.fill([(-half, -0.7 * half), (half, -0.7 * half), (0.72 * half, low), (-0.72 * half, low)], glass)
    if lit(pen.stage) > 0.15:
        _flame(pen, 0, low + 0.3 * half, 1.1 * half)
    for edge in (-1.0, 0.0, 1.0):
        pen.line((edge * half, -0.7 * half), (edge * 0.72 * half, low), iron, 0.016)
    pen.fill([(-1.15 * half, -0.7 * half), (1.15 * half, -0.7 * half), (0.25 * half, 0), (-0.25 * half, 0)], iron)
    pen.rect(-0.85 * half, low - 0.22 * half, 1.7 * half, 0.22 * half, iron)


def _oil_lamp(pen: Brush, height: float, brass: Rgb, *, glow: float) -> None:
    """A lamp of brass with a chimney of glass, standing on (0, 0)."""
    pen.fill([(-0.09, 0), (0.09, 0), (0.03, 0.05), (0.03, 0.12), (-0.03, 0.12), (-0.03, 0.05)], adjust(brass, -0.05))
    pen.oval(0, 0.16, 0.1, 0.06, brass)
    path = skia.Path()
    path.moveTo(-0.045, 0.2)
    path.quadTo(-0.11, 0.28, -0.035, 0.34)
    path.lineTo(-0.03, height)
    path.lineTo(0.03, height)
    path.lineTo(0.035, 0.34)
    path.quadTo(0.11, 0.28, 0.045, 0.2)
    path.close()
    pen.fill(path, mix(lch(0.80, 0.02, 220), SHINE, glow), 0.85)
    if glow > 0.15:
        _flame(pen, 0, 0.21, 0.1)


def _candle_stand(pen: Brush, height: float, iron: Rgb, wax: Rgb) -> None:
    """An iron stand with three candles on (0, 0)."""
    pen.fill([(-0.2, 0), (0, 0.22), (0.2, 0), (0.15, 0), (0, 0.14), (-0.15, 0)], iron)
    pen.rect(-0.016, 0.1, 0.032, height - 0.1, iron)
    pen.curve([(-0.22, height), (0.0, height - 0.22), (0.22, height)], iron, 0.025)
    for at, tall in ((-0.22, 0.15), (0.0, 0.2), (0.22, 0.12)):
        pen.rect(at - 0.05, height - 0.01, 0.1, 0.02, iron)
        pen.rect(at - 0.022, height, 0.044, tall, wax)
        if lit(pen.stage) > 0.15:
            _flame(pen, at, height + tall, 0.09)


def _flame(pen: Brush, x: float, y: float, tall: float) -> None:
    pen.fill([(x - 0.2 * tall, y + 0.12 * tall), (x, y + tall), (x + 0.2 * tall, y + 0.12 * tall)], _FLAME)
    pen.oval(x, y + 0.24 * tall, 0.19 * tall, 0.22 * tall, lch(0.97, 0.08, 95))


def candle(stage: Stage, x: float, y: float, z: float, *, tall: float = 0.18, reach: float = 0.9) -> None:
    """A burning candle."""

    def draw(pen: Brush) -> None:
        wax = pen.lit(lch(0.93, 0.03, 90), at=(x, y, z))
        with pen.standing(x, y, z):
            pen.rect(-0.022, 0, 0.044, tall, wax)
            pen.fill([(-0.016, tall + 0.012), (0, tall + 0.085), (0.016, tall + 0.012)], lch(0.93, 0.12, 85))
            pen.oval(0, tall + 0.022, 0.015, 0.018, lch(0.97, 0.08, 95))

    stage.put(x, z, draw, radius=0.05, tall=y + tall)
    at = (x, y + tall + 0.04, z)
    bulb(stage, at, lch(0.84, 0.13, 70), 0.6, 0.35)
    reveal(stage, at, reach, lch(0.84, 0.13, 70), 0.8)
    stage.lamp(at, lch(0.84, 0.13, 70), 0.35, 1.0, 0.5)
