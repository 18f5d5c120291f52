"""A studio for dancers: a wall of mirrors behind a barre, tall windows, a bare floor, an upright piano, bags, shoes."""

from __future__ import annotations

from production_flow.embedded.artist.camera import Point3
from production_flow.embedded.artist.colour import Rgb, adjust, lch, mix
from production_flow.embedded.artist.sets.brush import RIGHT, UP, Brush, rectangle
from production_flow.embedded.artist.sets.model import Marks, Seat
from production_flow.embedded.artist.sets.parts import clutter, furniture, lamps, openings, rooms, wallart
from production_flow.embedded.artist.sets.parts.details import piano
from production_flow.embedded.artist.sets.parts.glow import action_light
from production_flow.embedded.artist.sets.spec import SetSpec
from production_flow.embedded.artist.sets.stage import Stage

HEIGHT, FAR, HALF, RAIL = 3.8, 5.4, 4.6, 1.02


def draw(stage: Stage) -> None:
    """The studio, far to near."""
    room = rooms.Room(
        -HALF, HALF, HEIGHT, -7.5, FAR,
        wall=stage.tone(0.86, 0.035, 70, "wall"),
        floor=stage.tone(0.66, 0.085, 66, "wood"),
        ceiling=stage.tone(0.94, 0.012, 88, "trim"),
    )  # fmt: skip
    pen = rooms.build_room(stage, room)
    white, wood = stage.tone(0.93, 0.02, 88, "trim"), stage.tone(0.58, 0.09, 58, "wood")
    for u in (5.2, 7.7, 10.2):
        openings.window(
            stage, room, pen, openings.Window("left", u, 0.75, 1.7, 2.5, white, "city", "bare", panes=3, beam=0.85)
        )
    _mirrors(pen, room)
    openings.door(room, pen, "right", 3.2, wood, width=1.1)
    for number, u in enumerate((5.2, 6.4)):
        wallart.picture(room, pen, "right", u, 1.5, 0.7, 0.9, f"a dancer {number}")
    wallart.clock(room, pen, "right", 7.8, 2.5, 0.2)
    for start, end in (((-4.0, FAR - 0.3), (3.0, FAR - 0.3)), ((-HALF + 0.3, FAR - 0.9), (-HALF + 0.3, 0.4))):
        _barre(stage, start, end, wood)
    if not stage.says("piano"):
        piano(stage, 3.5, 4.3)
    furniture.bench(stage, 4.1, 1.6, wood, "left", 1.8)
    furniture.stool(stage, -3.4, 4.3, wood, height=0.6)
    clutter.lay_all(stage, 0.0, (("bag", 3.6, 0.8), ("bottle", 3.75, 2.7), ("cloth", -2.9, 3.2)), size=1.2)
    for x in (-1.9, 1.9):
        for z in (3.4, 0.8, -1.8):
            lamps.pendant(stage, x, z, HEIGHT, white, drop=0.7, size=0.34, reach=2.8)
    action_light(stage, 0.4, 85)


def _mirrors(pen: Brush, room: rooms.Room) -> None:
    """Four tall mirrors side by side: the room again, paler and without detail."""
    stage = pen.stage
    frame = room.lit(pen, stage.tone(0.58, 0.09, 58, "wood"), "back")
    wall, floor = room.lit(pen, adjust(room.wall, 0.02), "back"), room.lit(pen, adjust(room.floor, 0.05), "back")
    glass = lch(0.84, 0.025, 215)
    with room.on(pen, "back", 0.02):
        pen.rect(0.45, 0.16, 7.3, 2.75, frame)
        for number in range(4):
            u = 0.53 + number * 1.8
            pen.gradient(rectangle(u, 0.24, 1.74, 2.59), (0, 2.83), (0, 0.9), [mix(wall, glass, 0.5), mix(wall, glass,
                0.3)])  # fmt: skip
            pen.rect(u, 0.24, 1.74, 0.72, mix(floor, glass, 0.35))
            pen.rect(u, 0.94, 1.74, 0.03, mix(floor, glass, 0.1))
            for lean, opacity in ((0.2, 0.16), (0.75, 0.09)):
                pen.fill([(u + lean, 0.24), (u + lean + 0.3, 0.24), (u + lean + 0.95, 2.83), (u + lean + 0.6, 2.83)],
                         (1, 1, 1), opacity)  # fmt: skip


def _barre(stage: Stage, start: tuple[float, float], end: tuple[float, float], wood: Rgb) -> None:
    """A rail of wood on iron feet between two points of the floor."""
    (x0, z0), (x1, z1) = start, end
    middle = (x0 + x1) / 2, (z0 + z1) / 2

    def on(share: float, height: float) -> Point3:
        return x0 + share * (x1 - x0), height, z0 + share * (z1 - z0)

    def draw_it(pen: Brush) -> None:
        iron = pen.lit(stage.tone(0.42, 0.012, 250, "metal"), at=(middle[0], 0.5, middle[1]))
        rail = pen.lit(adjust(wood, 0.08), at=(middle[0], RAIL, middle[1]))
        for step in range(6):
            x, _, z = on(step / 5, 0.0)
            if pen.camera.depth((x, 0.5, z)) > 0.6:
                with pen.standing(x, 0, z):
                    pen.rect(-0.02, 0, 0.04, RAIL, iron)
                    pen.rect(-0.1, 0, 0.2, 0.03, adjust(iron, -0.06))
        for low, colour, thick in ((RAIL, rail, 0.05), (RAIL - 0.26, adjust(rail, -0.05), 0.04)):
            if z0 == z1:
                with pen.on((x0, 0, z0), RIGHT, UP):
                    pen.rect(0, low, x1 - x0, thick, colour)
                    pen.rect(0, low, x1 - x0, 0.012, adjust(colour, -0.14))
            else:
                pen.box((x0 - 0.02, low, z1), (x0 + 0.03, low + thick, z0), adjust(wood, 0.08), hold=False)

    stage.put(*middle, draw_it, radius=0.2, tall=RAIL)


SPEC = SetSpec(
    draw=draw,
    marks=Marks(-1.9, 1.9, 0.0, ((-0.8, 2.6), (1.6, 3.0)), ((-1.7, -2.1), (1.8, -2.1)),
                (Seat(3.8, 1.6, 0.45, 90), Seat(-3.4, 4.2, 0.6, 0))),
    focus=(0.4, 1.6, FAR - 0.4),
    interior=True,
    yaw=4.0,
    shift=-0.3,
    back=7.0,
    ceiling=HEIGHT,
    spare=((-2.6, 3.6), (2.3, 3.6)),
)  # fmt: skip
