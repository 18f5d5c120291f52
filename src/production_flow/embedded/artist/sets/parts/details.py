"""What a location's own words add to its set: a piano, a bicycle, market stalls, bunting, or any prop by its noun."""

from __future__ import annotations

from production_flow.embedded.artist import props
from production_flow.embedded.artist.colour import adjust, lch
from production_flow.embedded.artist.props.kit import path_of
from production_flow.embedded.artist.sets.brush import RIGHT, UP, Brush
from production_flow.embedded.artist.sets.parts import clutter, furniture, nature
from production_flow.embedded.artist.sets.parts.pieces import BYGONE, HAVE, Piece
from production_flow.embedded.artist.sets.parts.pieces import PIECES as MORE
from production_flow.embedded.artist.sets.spec import SetSpec
from production_flow.embedded.artist.sets.stage import Stage
from production_flow.embedded.artist.sets.words import tokens
from production_flow.media.canvas import skia

MOST = 3
"""Props that are added at most."""

_AROUND = (" about", " overhead", " outside")
"""How details end that say what is round a place and not what stands in it: canvas overhead is no painter's."""

_SHOWN = frozenset({"lamp", "flower", "glass", "rope", "bell", "candle", "knob", "stairs"})
"""Kinds of props that sets have anyway."""


def show(stage: Stage, spec: SetSpec) -> None:
    """Adds to a set what its details name and it can be given, each in a free spot of its own."""
    said = [detail for detail in stage.place.details if not detail.endswith(_AROUND)]
    spots, words = list(spec.spare), [word for detail in said for word in tokens(detail)]
    kind = spec.draw.__module__.rpartition(".")[2]
    found = (piece for word in words if (piece := PIECES.get(word)))
    pieces = dict.fromkeys(piece for piece in found if kind not in HAVE.get(piece, frozenset()))
    if stage.future:
        pieces = {piece: None for piece in pieces if piece not in BYGONE}
    for piece in pieces:
        if piece in HANGING:
            piece(stage, 0.0, 3.0)
        elif spots:
            piece(stage, *spots.pop(0))
    kinds = (props.kind_of(detail) for detail in said if not PIECES.keys() & set(tokens(detail)))
    named = dict.fromkeys(kind for kind in kinds if kind and kind not in _SHOWN)
    _props(stage, spec, list(named)[:MOST])


def _props(stage: Stage, spec: SetSpec, kinds: list[str]) -> None:
    for number, kind in enumerate(kinds):
        if spec.marks.surfaces and props.metres(kind) < 0.45:
            top = spec.marks.surfaces[0]
            clutter.lay(
                stage, kind, top.x + (number - 1) * min(0.3, top.width / 4), top.y, top.z - top.depth * 0.2, size=1.15
            )
        elif number < len(spec.spare):
            x, z = spec.spare[-1 - number]
            clutter.lay(stage, kind, x, 0.0, z, size=1.2)


def piano(stage: Stage, x: float, z: float) -> None:
    """An upright piano with an open lid, a stool before it."""
    wood = stage.tone(0.34, 0.07, 38, "wood")

    def draw(pen: Brush) -> None:
        pen.contact((x, 0, z), 1.0, 0.5, 0.45)
        pen.box((x - 0.72, 0, z), (x + 0.72, 1.2, z + 0.4), wood, texture="brush")
        pen.box((x - 0.74, 0.62, z - 0.26), (x + 0.74, 0.68, z), adjust(wood, 0.04))
        ivory, black = pen.lit(lch(0.95, 0.02, 90), UP, (x, 1, z)), pen.lit(lch(0.2, 0.01, 270), UP, (x, 1, z))
        with pen.on((x - 0.68, 0.685, z - 0.22), RIGHT, (0, 0, 1)):
            pen.rect(0, 0, 1.36, 0.2, ivory)
            for number in range(34):
                pen.rect(number * 0.04, 0, 0.004, 0.2, black, 0.7)
                if number % 7 not in {2, 6}:
                    pen.rect(number * 0.04 + 0.028, 0.08, 0.02, 0.12, black)
        colour = pen.lit(wood, at=(x, 1, z))
        with pen.on((x - 0.72, 0, z), RIGHT, UP):
            pen.rect(0.1, 0.78, 1.24, 0.34, adjust(colour, 0.05))
            pen.rect(0.45, 0.74, 0.54, 0.34, pen.lit(lch(0.94, 0.03, 88), at=(x, 1, z)))
            for line in range(5):
                pen.rect(0.5, 0.8 + line * 0.05, 0.44, 0.008, (0.2, 0.18, 0.2))
        for side in (-0.7, 0.62):
            pen.box((x + side, 0, z - 0.24), (x + side + 0.08, 0.62, z - 0.16), wood)

    stage.put(x, z, draw, radius=0.7, tall=1.2)
    furniture.stool(stage, x, z - 0.6, stage.tone(0.44, 0.14, 24, "accent"), height=0.5)
    clutter.lay(stage, "candle", x - 0.5, 1.2, z + 0.2)


def bicycle(stage: Stage, x: float, z: float) -> None:
    """A bicycle that leans, with a basket."""
    paint = stage.tone(0.54, 0.13, 165, "accent")

    def draw(pen: Brush) -> None:
        colour, dark = pen.lit(paint, at=(x, 0, z)), pen.lit(lch(0.26, 0.01, 260), at=(x, 0, z))
        pen.contact((x, 0, z), 0.9, 0.2, 0.4)
        with pen.standing(x, 0, z):
            for wheel in (-0.52, 0.52):
                pen.fill(skia.Path().addCircle(wheel, 0.34, 0.33), dark, stroke=0.035)
                for spoke in ((0.31, 0.0), (0.22, 0.22), (0.0, 0.31), (-0.22, 0.22)):
                    pen.line((wheel - spoke[0], 0.34 - spoke[1]), (wheel + spoke[0], 0.34 + spoke[1]), dark, 0.006, 0.8)
            for a, b in (((-0.52, 0.34), (-0.18, 0.78)), ((-0.18, 0.78), (0.38, 0.8)), ((0.38, 0.8), (-0.02, 0.34)),
                ((-0.02, 0.34), (-0.18, 0.78)),
                         ((-0.02, 0.34), (-0.52, 0.34)), ((0.36, 0.94), (0.52, 0.34))):  # fmt: skip
                pen.line(a, b, colour, 0.04)
            pen.line((0.36, 0.94), (0.26, 1.02), dark, 0.03)
            pen.line((-0.2, 0.78), (-0.22, 0.88), dark, 0.03)
            pen.oval(-0.22, 0.9, 0.12, 0.035, dark)
            pen.fill(
                [(0.44, 0.96), (0.78, 0.96), (0.72, 0.74), (0.5, 0.74)],
                pen.lit(stage.tone(0.66, 0.08, 75, "wood"), at=(x, 0, z)),
            )

    stage.put(x, z, draw, radius=0.8, tall=0.8)


def stall(stage: Stage, x: float, z: float) -> None:
    """A market stall: crates of fruit, and outdoors a striped roof over them."""
    cloth, pale = stage.tone(0.60, 0.15, 30, "accent"), stage.tone(0.94, 0.02, 88, "trim")

    def draw(pen: Brush) -> None:
        wood, dice = stage.tone(0.58, 0.08, 62, "wood"), stage.dice(f"stall {x}")
        pen.contact((x, 0, z), 1.4, 0.7, 0.45)
        pen.box((x - 1.0, 0, z - 0.35), (x + 1.0, 0.8, z + 0.35), wood, texture="brush")
        with pen.standing(x, 0.8, z - 0.3):
            for heap, (hue, light) in enumerate(((27, 0.56), (60, 0.72), (128, 0.6), (95, 0.82), (320, 0.42))):
                for _ in range(11):
                    colour = pen.lit(lch(light + dice.choice((-0.04, 0.0, 0.05)), 0.15, hue), at=(x, 1, z))
                    pen.oval(-0.8 + heap * 0.4 + dice.uniform(-0.15, 0.15), dice.uniform(0.0, 0.16), 0.06, 0.06, colour)
        if stage.indoors:
            return
        post = pen.lit(adjust(wood, -0.05), at=(x, 1, z))
        with pen.standing(x, 0, z - 0.35):
            for side in (-1.0, 0.94):
                pen.rect(side, 0.8, 0.06, 1.35, post)
            for number in range(8):
                left = -1.15 + number * 0.2875
                colour = pen.lit(cloth if number % 2 else pale, (0, 0.7, -0.7), (x, 2, z))
                pen.fill([(left, 2.05), (left + 0.2875, 2.05), (left * 0.92 + 0.2645, 2.5), (left * 0.92, 2.5)], colour)
                pen.oval(left + 0.144, 2.05, 0.144, 0.09, adjust(colour, -0.04))

    stage.put(x, z, draw, radius=1.1, tall=2.4)


def bunting(stage: Stage, x: float, z: float) -> None:
    """Strings of small flags overhead."""
    colours = [
        stage.tone(0.60, 0.16, 28, "accent"),
        stage.tone(0.92, 0.03, 88, "trim"),
        stage.tone(0.56, 0.1, 225, "cloth"),
        lch(0.82, 0.14, 90),
    ]

    def draw(pen: Brush) -> None:
        for row, (depth, high) in enumerate(((z, 4.1), (z + 4.0, 4.9))):
            for number in range(25):
                t = number / 24
                at = (x - 6.4 + 12.8 * t, high - 2.2 * t * (1 - t), depth + row * 1.5 * t)
                colour = pen.lit(colours[number % 4], (0, 0.3, -1), at)
                with pen.standing(*at):
                    pen.fill([(-0.2, 0), (0.2, 0), (0.0, -0.36)], colour)
                    pen.rect(-0.27, -0.012, 0.54, 0.024, adjust(colour, -0.25))

    stage.put(x, z, draw, radius=0.1, tall=0.1)


def bed(stage: Stage, x: float, z: float) -> None:
    """A bed with a patched quilt."""
    wood, quilt = stage.tone(0.46, 0.08, 52, "wood"), stage.tone(0.58, 0.11, 28, "accent")

    def draw(pen: Brush) -> None:
        pen.contact((x, 0, z), 1.3, 0.8, 0.4)
        pen.box((x - 1.0, 0.12, z - 0.45), (x + 1.0, 0.34, z + 0.45), wood)
        pen.box((x - 0.96, 0.34, z - 0.43), (x + 0.96, 0.52, z + 0.43), stage.tone(0.95, 0.01, 90, "trim"))
        pen.box((x - 0.45, 0.36, z - 0.46), (x + 0.97, 0.56, z + 0.46), quilt)
        colour = pen.lit(quilt, UP, (x, 0.5, z))
        with pen.on((x - 0.45, 0.562, z - 0.46), RIGHT, (0, 0, 1)):
            for column in range(7):
                for line in range(4):
                    if (column + line) % 2:
                        pen.rect(column * 0.2, line * 0.23, 0.2, 0.23, adjust(colour, 0.12, 0.7, 40))
        pen.box((x - 0.92, 0.52, z - 0.32), (x - 0.52, 0.66, z + 0.32), stage.tone(0.96, 0.01, 90, "trim"))
        pen.box((x - 1.06, 0, z - 0.47), (x - 0.98, 1.0, z + 0.47), wood)

    stage.put(x, z, draw, radius=1.0, tall=0.9)


def easel(stage: Stage, x: float, z: float) -> None:
    """An easel with a picture half done."""

    def draw(pen: Brush) -> None:
        wood, paper = (
            pen.lit(stage.tone(0.62, 0.08, 65, "wood"), at=(x, 1, z)),
            pen.lit(lch(0.95, 0.02, 90), at=(x, 1, z)),
        )
        with pen.standing(x, 0, z):
            pen.line((0, 0.1), (0, 1.75), adjust(wood, -0.1), 0.05)
            for side in (-1, 1):
                pen.line((side * 0.42, 0), (side * 0.06, 1.75), wood, 0.05)
            pen.rect(-0.42, 0.72, 0.84, 0.05, wood)
            pen.rect(-0.38, 0.77, 0.76, 0.62, paper)
            pen.fill(
                path_of((-0.38, 0.9), (-0.1, 1.16, 0.1, 1.0), (0.25, 0.92, 0.38, 1.04), (0.38, 0.77), (-0.38, 0.77)),
                pen.lit(lch(0.6, 0.11, 150), at=(x, 1, z)),
            )
            pen.oval(0.18, 1.22, 0.08, 0.08, pen.lit(stage.tone(0.66, 0.17, 40, "accent"), at=(x, 1, z)))

    stage.put(x, z, draw, radius=0.4, tall=0.85)
    clutter.lay(stage, "paint-tube", x + 0.5, 0.0, z, size=1.4)


def barrels(stage: Stage, x: float, z: float) -> None:
    """Two casks."""
    for offset in (-0.35, 0.35):
        clutter.barrel(stage, x + offset, z + offset * 0.4, stage.tone(0.50, 0.08, 58, "wood"))


def crates(stage: Stage, x: float, z: float) -> None:
    """A stack of crates."""
    clutter.crate(stage, x, z, 0.8)
    clutter.crate(stage, x + 0.05, z, 0.6, y=0.69)


def green(stage: Stage, x: float, z: float) -> None:
    """A tree outdoors; indoors a tall plant."""
    if stage.indoors:
        nature.pot(stage, x, z, 1.0, plant="tree", part="detail tree")
    else:
        nature.tree(stage, x * 1.4, z + 2.0, 4.6, part="detail tree")


PIECES: dict[str, Piece] = {
    **MORE,
    **{word: piece
    for piece, words in (
        (piano, "piano organ harpsichord pianola"), (bicycle, "bicycle bike bicycles cycle"),
        (stall, "stall stalls market vendor cart"), (bunting, "bunting flags pennants garland streamers lanterns"),
        (bed, "bed cot mattress bunk"), (easel, "easel canvas painter"), (barrels, "barrel barrels cask casks keg"),
        (crates, "crate crates"), (green, "tree trees olive pine oak lemon cypress"),
    )
    for word in words.split()},
}  # fmt: skip
"""Larger things by word."""

HANGING: frozenset[Piece] = frozenset({bunting})
"""Pieces that need no spot on the ground."""
