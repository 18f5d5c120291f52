"""An arena: sand or turf within stands that rise all round; of antiquity with arches, a bullring, or a stadium."""

from __future__ import annotations

from production_flow.embedded.artist.colour import Rgb, adjust, lch
from production_flow.embedded.artist.props.kit import path_of
from production_flow.embedded.artist.sets.brush import AWAY, RIGHT, UP, Brush, rectangle
from production_flow.embedded.artist.sets.model import Marks, Seat
from production_flow.embedded.artist.sets.parts import clutter, furniture, ground, pitches, sky, stands
from production_flow.embedded.artist.sets.parts.fixtures import FIRE, flames
from production_flow.embedded.artist.sets.parts.glow import action_light, bulb, floor_pool, reveal
from production_flow.embedded.artist.sets.rigs import OUTDOORS
from production_flow.embedded.artist.sets.spec import SetSpec
from production_flow.embedded.artist.sets.stage import Stage

RING = stands.Ring(z=9.0, radius=14.0, wall=2.3, tiers=9)
_FAR = RING.z + RING.radius


def draw(stage: Stage) -> None:
    """The arena, far to near."""
    dark = OUTDOORS.get(stage.time)
    if dark:
        stage.darken(*dark.gloom, dark.share)
    sky.sky(stage, clouds=7, sun=(9, 15))
    bulls = stage.says("bull", "bullring", "bullfight", "matador", "torero", "corrida", "toros")
    if stage.medieval or stage.antique or stage.says("gladiator", "colosseum", "coliseum", "amphitheatre"):
        _ancient(stage)
    elif bulls or stage.unpowered:
        _bullring(stage)
    elif stage.says("goalposts", "touchline", "railing", "rail", "scoreboard"):
        pitches.home_ground(stage)
    else:
        _stadium(stage)
    action_light(stage, 0.55, 240)


def _sand(stage: Stage) -> None:
    base = stage.tone(0.80, 0.075, 76, "ground")
    pen = ground.plain(stage, base, depth=stage.action_depth + 13)
    colour = stage.lit(base, UP, 4)
    ground.patches(pen, adjust(colour, -0.045), -9, 9, 18, 46, opacity=0.45, part="raked")
    ground.patches(pen, adjust(colour, 0.03), -9, 9, 18, 30, opacity=0.45, part="dry sand")
    dice, near = stage.dice("tracks"), stage.camera.position[2] + 0.6
    with pen.on((0, 0.001, 0), RIGHT, AWAY):
        for _ in range(70):
            x, z = dice.uniform(-7, 7), dice.uniform(-3, 14)
            if z > near:
                pen.oval(x, z, 0.10, 0.17, adjust(colour, -0.08), 0.5)


def _crowd(stage: Stage, pen: Brush, stone: Rgb, hues: tuple[float, ...]) -> None:
    stands.seats(pen, RING, stone)
    cloths = tuple(stage.tone(0.56 + 0.07 * (number % 4), 0.10, hue, "cloth") for number, hue in enumerate(hues))
    stands.people(pen, RING, (*cloths, stage.tone(0.90, 0.02, 85, "trim")), part="crowd")


def _ancient(stage: Stage) -> None:
    """Travertine, arches over the last row, strips of cloth on masts, gates of bars, the box of who gives the games."""
    stone, red = stage.tone(0.86, 0.035, 78, "stone"), stage.tone(0.48, 0.14, 28, "accent")
    pen = stage.layer("rows", stage.action_depth + 12)
    stands.band(pen, RING, (RING.outer, RING.outer), (RING.top, RING.top + 4.2), stone)
    for start, end in RING.pieces():
        foot = RING.at((start + end) / 2, RING.outer - 0.05, RING.top + 0.5)
        if pen.camera.depth(foot) > 2.0:
            hollow = stage.light.sky[2] if not stage.night else adjust(pen.lit(stone, at=foot), -0.3)
            with pen.standing(*foot):
                arch = path_of((-0.75, 0), (-0.75, 1.6), (-0.7, 2.7, 0, 2.75), (0.7, 2.7, 0.75, 1.6), (0.75, 0))
                pen.fill(arch, hollow)
                pen.fill(arch, adjust(pen.lit(stone, at=foot), -0.12), stroke=0.14)
    stands.band(pen, RING, (RING.outer - 0.2, RING.outer - 0.2), (RING.top + 3.8, RING.top + 4.4), adjust(stone, -0.05))
    stands.posts(pen, RING, RING.outer, (RING.top + 4.2, RING.top + 5.6), stage.tone(0.44, 0.06, 55, "wood"), 0.22)
    _awning(stage, pen, red)
    _crowd(stage, pen, stone, (28.0, 250.0, 140.0, 60.0, 320.0, 85.0))
    stands.band(pen, RING, (RING.radius, RING.radius), (0.0, RING.wall), stone)
    stands.band(pen, RING, (RING.radius - 0.02, RING.radius - 0.02), (0.5, RING.wall - 0.5), red)
    stands.band(pen, RING, (RING.radius - 0.1, RING.radius - 0.1), (RING.wall - 0.2, RING.wall + 0.12), stone)
    _box(stage, pen, stone)
    _gate(pen, stone)
    _sand(stage)
    for x, z in ((-6.0, 5.4), (5.6, 5.8)):
        _standard(stage, x, z, red)
    _arms(stage, -3.7, 3.6)
    for x, z in ((-6.4, 7.0), (6.6, 7.6)):
        _fire(stage, x, z)
    clutter.lay_all(stage, 0.0, (("rope", -2.6, 1.8), ("glove", 3.4, 3.0)), size=1.4)


def _awning(stage: Stage, pen: Brush, red: Rgb) -> None:
    """Strips of sailcloth that hang from the masts inwards, two colours by turns."""
    for number, (start, end) in enumerate(sorted(RING.pieces())):
        outer, inner = (RING.outer, RING.top + 5.2), (RING.radius + 2.6, RING.top + 5.9)
        corners = [RING.at(start, *outer), RING.at(end, *outer), RING.at(end, *inner), RING.at(start, *inner)]
        if all(pen.camera.depth(corner) > 3.0 for corner in corners):
            cloth = red if number % 2 else stage.tone(0.92, 0.03, 85, "trim")
            pen.world(corners, adjust(pen.lit(cloth, (0, -0.6, -0.6), corners[0]), -0.05))


def _box(stage: Stage, pen: Brush, stone: Rgb) -> None:
    """A box over the wall opposite: four posts, a purple roof, a chair of state."""
    purple, gold = stage.tone(0.42, 0.13, 320, "cloth"), lch(0.76, 0.12, 85)
    with pen.on((0, 0, _FAR - 0.6), RIGHT, UP):
        own, cloth = pen.lit(stone, at=(0, 3, _FAR)), pen.lit(purple, at=(0, 4, _FAR))
        pen.rect(-3.4, RING.wall, 6.8, 3.2, adjust(own, -0.24))
        pen.rect(-0.7, RING.wall + 0.5, 1.4, 1.9, adjust(cloth, -0.06))
        pen.oval(0, RING.wall + 2.4, 0.7, 0.5, adjust(cloth, -0.06))
        for x in (-3.4, -1.4, 1.2, 3.2):
            pen.rect(x, RING.wall, 0.24, 3.2, own)
        pen.fill(
            [(-3.9, RING.wall + 3.2), (3.9, RING.wall + 3.2), (2.7, RING.wall + 4.4), (-2.7, RING.wall + 4.4)], cloth
        )
        for scallop in range(13):
            pen.oval(-3.6 + scallop * 0.6, RING.wall + 3.2, 0.3, 0.26, adjust(cloth, -0.05 * (scallop % 2)))
        pen.rect(-3.6, RING.wall - 0.1, 7.2, 0.85, own)
        for x in (-2.6, 0.0, 2.6):
            pen.oval(x, RING.wall + 0.32, 0.26, 0.26, pen.lit(gold, at=(0, 3, _FAR)))
        pen.gradient(rectangle(-1.4, RING.wall - 1.7, 2.8, 1.75), (0, RING.wall), (0, RING.wall - 1.7),
                     [cloth, adjust(cloth, -0.07)])  # fmt: skip


def _gate(pen: Brush, stone: Rgb) -> None:
    """Gates of bars in the wall at both sides of the far end, dark behind."""
    for angle in (62.0, 118.0):
        foot = RING.at(angle, RING.radius - 0.15, 0.0)
        with pen.standing(*foot):
            own = pen.lit(stone, at=foot)
            arch = path_of((-1.2, 0), (-1.2, 1.3), (-1.1, 2.2, 0, 2.25), (1.1, 2.2, 1.2, 1.3), (1.2, 0))
            pen.fill(arch, adjust(own, -0.42))
            for bar in range(7):
                pen.rect(-1.05 + bar * 0.34, 0, 0.07, 2.0 - 0.25 * abs(bar - 3) * 0.5, adjust(own, -0.26))
            pen.rect(-1.15, 0.9, 2.3, 0.08, adjust(own, -0.26))
            pen.fill(arch, adjust(own, 0.04), stroke=0.22)


def _standard(stage: Stage, x: float, z: float, red: Rgb) -> None:
    """A pole with a cloth and a gilt wreath."""

    def draw_it(pen: Brush) -> None:
        wood, cloth = pen.lit(stage.tone(0.42, 0.06, 50, "wood"), at=(x, 1, z)), pen.lit(red, at=(x, 2, z))
        gold = pen.lit(lch(0.76, 0.12, 85), at=(x, 3, z))
        pen.contact((x, 0, z), 0.4, 0.22, 0.4)
        with pen.standing(x, 0, z):
            pen.rect(-0.3, 0, 0.6, 0.14, adjust(wood, -0.06))
            pen.rect(-0.04, 0, 0.08, 3.5, wood)
            pen.rect(-0.55, 3.05, 1.1, 0.07, wood)
            pen.gradient([(-0.45, 3.05), (0.45, 3.05), (0.45, 1.9), (0, 1.65), (-0.45, 1.9)], (-0.45, 0), (0.45, 0),
                         [adjust(cloth, 0.03), adjust(cloth, -0.06)])  # fmt: skip
            pen.oval(0, 2.5, 0.24, 0.24, gold)
            pen.oval(0, 2.5, 0.15, 0.15, cloth)
            pen.oval(0, 3.6, 0.16, 0.16, gold)

    stage.put(x, z, draw_it, radius=0.5, tall=3.6)


def _arms(stage: Stage, x: float, z: float) -> None:
    """A rack with spears, a net and two shields."""

    def draw_it(pen: Brush) -> None:
        wood, steel = (
            pen.lit(stage.tone(0.46, 0.07, 52, "wood"), at=(x, 1, z)),
            pen.lit(lch(0.70, 0.02, 240), at=(x, 1, z)),
        )
        red, gold = (
            pen.lit(stage.tone(0.48, 0.15, 28, "accent"), at=(x, 1, z)),
            pen.lit(lch(0.74, 0.11, 85), at=(x, 1, z)),
        )
        pen.contact((x, 0, z), 1.1, 0.35, 0.4)
        with pen.standing(x, 0, z):
            for lean in (-0.7, -0.35, 0.1, 0.5):
                pen.line((lean, 0), (lean * 0.9 + 0.08, 2.1), adjust(wood, 0.08), 0.045)
                pen.fill([(lean * 0.9 + 0.02, 2.08), (lean * 0.9 + 0.14, 2.08), (lean * 0.9 + 0.09, 2.42)], steel)
            for post in (-1.0, 0.92):
                pen.rect(post, 0, 0.1, 1.5, wood)
            for y in (0.6, 1.35):
                pen.rect(-1.05, y, 2.12, 0.1, adjust(wood, 0.03))
            pen.oval(-0.55, 0.62, 0.42, 0.42, gold)
            pen.oval(-0.55, 0.62, 0.34, 0.34, red)
            pen.oval(-0.55, 0.62, 0.1, 0.1, gold)
            shield = path_of(
                (0.15, 0.1), (0.1, 0.7, 0.15, 1.2), (0.5, 1.32, 0.8, 1.2), (0.86, 0.7, 0.8, 0.1), (0.5, 0.0, 0.15, 0.1)
            )
            pen.fill(shield, red)
            pen.fill(shield, gold, stroke=0.06)
            pen.oval(0.48, 0.66, 0.12, 0.14, gold)

    stage.put(x, z, draw_it, radius=1.0, tall=2.2)


def _fire(stage: Stage, x: float, z: float) -> None:
    """A bowl of bronze on a block, that burns after dark."""

    def draw_it(pen: Brush) -> None:
        stone, bronze = (
            pen.lit(stage.tone(0.80, 0.03, 78, "stone"), at=(x, 1, z)),
            pen.lit(lch(0.46, 0.07, 65), at=(x, 1, z)),
        )
        pen.contact((x, 0, z), 0.5, 0.28, 0.4)
        with pen.standing(x, 0, z):
            pen.rect(-0.3, 0, 0.6, 1.1, stone)
            pen.rect(-0.38, 1.02, 0.76, 0.14, adjust(stone, 0.04))
            if stage.night:
                flames(pen, 0, 1.36, 0.55)
            pen.fill([(-0.42, 1.46), (0.42, 1.46), (0.2, 1.16), (-0.2, 1.16)], bronze)

    stage.put(x, z, draw_it, radius=0.4, tall=1.5)
    if stage.night:
        bulb(stage, (x, 1.7, z), FIRE, 0.7, 1.0)
        reveal(stage, (x, 1.7, z), 3.2, FIRE, 0.9)
        floor_pool(stage, x, z, 3.2, FIRE, 0.9)
        stage.lamp((x, 1.8, z), FIRE, 0.8, 3.6, 0.4)


def _bullring(stage: Stage) -> None:
    """A red barrier of planks with a white line, boxes under tiles, yellow sand."""
    white, red = stage.tone(0.93, 0.02, 88, "wall"), stage.tone(0.44, 0.16, 28, "accent")
    tile = stage.tone(0.56, 0.11, 42, "stone")
    pen = stage.layer("rows", stage.action_depth + 12)
    stands.band(pen, RING, (RING.outer + 1.6, RING.outer + 1.6), (RING.top, RING.top + 3.2), adjust(white, -0.12))
    stands.posts(pen, RING, RING.outer, (RING.top, RING.top + 2.6), white, 0.4)
    stands.band(pen, RING, (RING.outer - 0.3, RING.outer + 1.8), (RING.top + 2.5, RING.top + 3.7), tile)
    stands.band(pen, RING, (RING.outer - 0.3, RING.outer - 0.3), (RING.top + 2.2, RING.top + 2.6), white)
    _crowd(stage, pen, stage.tone(0.78, 0.05, 75, "stone"), (28.0, 85.0, 250.0, 350.0, 160.0, 60.0))
    stands.band(pen, RING, (RING.radius, RING.radius), (0.0, RING.wall), white)
    barrier, rim = stage.tone(0.46, 0.17, 28, "accent"), RING.radius - 1.6
    stands.band(pen, RING, (rim, rim), (0.0, 1.5), barrier)
    stands.band(pen, RING, (rim - 0.02, rim - 0.02), (1.0, 1.12), white)
    stands.posts(pen, RING, rim - 0.03, (0.0, 1.5), red, 0.12)
    _sand(stage)
    line = stage.lit(white, UP, 4)
    near = stage.camera.position[2] + 0.6
    pen = stage.layer("ground line", stage.action_depth + 4)
    for start, end in RING.pieces():
        corners = [RING.at(start, 8.6, 0.0), RING.at(end, 8.6, 0.0), RING.at(end, 8.4, 0.0), RING.at(start, 8.4, 0.0)]
        if all(corner[2] > near for corner in corners):
            pen.world(corners, line, 0.8)
    clutter.barrel(stage, -5.2, 6.4, stage.tone(0.46, 0.08, 45, "wood"))
    clutter.lay_all(stage, 0.0, (("hat", 2.4, 2.4), ("rope", -2.9, 2.6)), size=1.4)
    if stage.night:
        pitches.floods(stage)


def _stadium(stage: Stage) -> None:
    """Turf with lines, boards along it, coloured seats under a roof, floodlights."""
    steel, seat = stage.tone(0.66, 0.02, 240, "metal"), stage.tone(0.48, 0.12, 250, "cloth")
    pen = stage.layer("rows", stage.action_depth + 12)
    stands.band(pen, RING, (RING.outer, RING.outer), (RING.top, RING.top + 2.6), adjust(steel, -0.30))
    stands.posts(pen, RING, RING.outer - 0.1, (RING.top, RING.top + 3.2), steel, 0.3)
    stands.band(
        pen, RING, (RING.radius + 4.6, RING.outer + 0.4), (RING.top + 4.4, RING.top + 3.2), adjust(steel, -0.12)
    )
    stands.band(pen, RING, (RING.radius + 4.6, RING.radius + 4.6), (RING.top + 4.1, RING.top + 4.7), steel)
    for x in (-13.0, 13.0):
        pitches.mast(stage, pen, x, pitches.FLOODS_Z)
    _crowd(stage, pen, seat, (28.0, 250.0, 250.0, 85.0, 28.0, 150.0))
    stands.band(pen, RING, (RING.radius, RING.radius), (0.0, RING.wall), adjust(steel, 0.04))
    for number, (start, end) in enumerate(sorted(RING.pieces())):
        foot = RING.at((start + end) / 2, RING.radius - 1.0, 0.0)
        if pen.camera.depth(foot) > 2.0:
            board = stage.tone(0.50 + 0.1 * (number % 2), 0.13, (250, 28, 85, 150)[number % 4], "accent")
            stands.band(pen, stands.Ring(RING.z, RING.radius, turn=(start, end), parts=1),
                        (RING.radius - 1.0, RING.radius - 1.0), (0.0, 0.95), board)  # fmt: skip
    turf = stage.tone(0.56, 0.12, 138, "ground")
    pen = ground.plain(stage, turf, depth=stage.action_depth + 13, green=True)
    pitches.field(stage, pen, stage.lit(turf, UP, 4))
    furniture.bench(stage, -4.6, 4.6, steel, "right", 2.2)
    clutter.lay_all(stage, 0.0, (("bag", -3.7, 3.2), ("bottle", -3.4, 3.6)), size=1.6)
    if stage.night:
        pitches.floods(stage)


SPEC = SetSpec(
    draw=draw,
    marks=Marks(-1.8, 1.8, 0.0, ((-1.6, 5.6), (1.4, 7.0), (0.2, 10.0)), ((-1.5, -2.2), (1.6, -2.2)),
                (Seat(-4.5, 4.6, 0.46, 90),)),
    spare=((-3.0, 4.6), (3.4, 3.8)),
    focus=(0.0, 3.4, _FAR),
    yaw=3.0,
    shift=-0.4,
)  # fmt: skip
