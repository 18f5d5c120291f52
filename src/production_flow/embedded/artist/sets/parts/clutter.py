"""Small things that tell who lives here: props on tables, papers, crates, barrels, boxes, racks, people's traces."""

from __future__ import annotations

from collections.abc import Sequence

from production_flow.embedded.artist import props
from production_flow.embedded.artist.colour import Rgb, adjust, lch
from production_flow.embedded.artist.sets.brush import AWAY, RIGHT, UP, Brush, rectangle
from production_flow.embedded.artist.sets.stage import Stage

_BEFORE_POWER = {
    "telephone": "bell", "phone": "letter", "radio": "box", "camera": "box", "torch": "candle", "lamp": "candle",
    "bulb": "candle", "drive": "key", "chip": "coin", "suitcase": "trunk", "tin": "jar", "toolbox": "trunk",
}  # fmt: skip
_BEFORE_PRINT = {"newspaper": "letter", "photograph": "book", "ticket": "coin", "watch": "candle", "gun": "sword"}
"""What stands about in rooms now -> what stood there before."""
_TO_COME = {
    "telephone": "phone",
    "suitcase": "toolbox",
    "trunk": "toolbox",
    "bag": "toolbox",
    "candle": "lamp",
    "newspaper": "phone",
    "skull": "box",
}
"""What stands about in rooms now -> what stands there in days to come."""


def lay(stage: Stage, kind: str, x: float, y: float, z: float, *, size: float = 1.0, colour: str = "") -> None:
    """Puts a prop on a surface, sorted with what stands about; what its era does not know is another thing."""
    kind = "trunk" if kind == "chest" else kind  # what only stands about is shut
    kind = _BEFORE_PRINT.get(kind, kind) if stage.medieval else kind
    kind = _BEFORE_POWER.get(kind, kind) if stage.unpowered else kind
    kind = _TO_COME.get(kind, kind) if stage.future else kind
    stage.put(
        x, z, lambda pen: props.place(pen, kind, x, y, z, size=size, colour=colour), radius=0.15, tall=min(0.8, y)
    )


def lay_all(stage: Stage, y: float, things: Sequence[tuple[str, float, float]], *, size: float = 1.0) -> None:
    """Several props on one surface: (kind, x, z)."""
    for kind, x, z in things:
        lay(stage, kind, x, y, z, size=size)


def papers(stage: Stage, x: float, y: float, z: float, part: str, count: int = 4) -> None:
    """Loose sheets on a table."""

    def draw(pen: Brush) -> None:
        dice = stage.dice(part)
        paper = pen.lit(stage.tone(0.93, 0.03, 88, "trim"), UP, (x, y, z))
        with pen.on((x, y + 0.004, z), RIGHT, AWAY):
            for _ in range(count):
                left, low, turn = dice.uniform(-0.25, 0.1), dice.uniform(-0.14, 0.06), dice.uniform(-0.06, 0.06)
                sheet = [
                    (left, low),
                    (left + 0.21, low + turn),
                    (left + 0.21 - turn, low + 0.28),
                    (left - turn, low + 0.28),
                ]
                pen.fill(sheet, adjust(paper, dice.choice((-0.05, -0.02, 0.0))))
                for line in range(4):
                    pen.rect(left + 0.03, low + 0.06 + line * 0.05, 0.14, 0.012, adjust(paper, -0.4), 0.6)

    stage.put(x, z + 0.01, draw, radius=0.2, tall=y)


def stack(stage: Stage, x: float, y: float, z: float, part: str, count: int = 5) -> None:
    """A pile of books or files that lie."""

    def draw(pen: Brush) -> None:
        dice, top = stage.dice(part), y
        for _ in range(count):
            tall, half = dice.uniform(0.025, 0.055), dice.uniform(0.09, 0.13)
            base = stage.tone(dice.choice((0.42, 0.52, 0.72)), 0.08, dice.choice((28, 85, 160, 240)), "cloth")
            shift = dice.uniform(-0.02, 0.02)
            pen.box((x - half + shift, top, z - 0.09), (x + half + shift, top + tall, z + 0.09), base, fade=0.03)
            top += tall

    stage.put(x, z, draw, radius=0.15, tall=min(y + 0.2, 0.9))


def crate(stage: Stage, x: float, z: float, size: float, *, y: float = 0.0, mark: str = "", part: str = "") -> None:
    """A wooden crate with slats, maybe with a stencilled word."""
    dice = stage.dice(part or f"crate {x} {z} {y}")
    wood = stage.tone(0.62 + dice.uniform(-0.05, 0.05), 0.085, 66 + dice.uniform(-8, 8), "wood")

    def draw(pen: Brush) -> None:
        if y == 0:
            pen.contact((x, 0, z), size * 0.85, size * 0.7, 0.5)
        low, high = (x - size / 2, y, z - size / 2), (x + size / 2, y + size * 0.86, z + size / 2)
        pen.box(low, high, wood, texture="brush")
        if pen.camera.position[2] < low[2]:
            colour = pen.lit(wood, at=low)
            with pen.on(low, RIGHT, UP):
                _slats(pen, size, size * 0.86, colour)
                if mark:
                    pen.centred(
                        mark,
                        size / 2,
                        size * 0.36,
                        size * 0.17,
                        adjust(pen.lit(stage.tone(0.42, 0.16, 28, "accent"), at=low), -0.05),
                    )

    stage.put(x, z + y * 0.01, draw, radius=size / 2, tall=y + size)


def _slats(pen: Brush, width: float, height: float, colour: Rgb) -> None:
    for number in range(1, 5):
        pen.rect(0, height * number / 5, width, 0.012, adjust(colour, -0.14))
    for x in (0.0, width - 0.1 * width):
        pen.rect(x, 0, 0.1 * width, height, adjust(colour, 0.04))
        pen.rect(x + (0.1 * width if x == 0 else -0.012), 0, 0.012, height, adjust(colour, -0.16))
        for y in (0.08, 0.5, 0.92):
            pen.oval(x + 0.05 * width, height * y, 0.012, 0.012, adjust(colour, -0.3))


def barrel(stage: Stage, x: float, z: float, base: Rgb, *, tall: float = 0.9, label: str = "") -> None:
    """A steel drum, or before there were any a cask."""
    if stage.unpowered:
        base = stage.tone(0.46, 0.08, 55, "wood")

    def draw(pen: Brush) -> None:
        pen.contact((x, 0, z), 0.5, 0.35, 0.5)
        for low, high in ((0.0, 0.33), (0.33, 0.66), (0.66, 1.0)):
            pen.drum((x, low * tall, z), 0.3, (high - low) * tall, base)
            pen.drum((x, high * tall - 0.03, z), 0.315, 0.03, adjust(base, 0.05))
        if label:
            with pen.standing(x, 0, z - 0.3):
                pen.fill(
                    [(0.0, tall * 0.66), (0.13, tall * 0.5), (0.0, tall * 0.34), (-0.13, tall * 0.5)],
                    pen.lit(lch(0.86, 0.16, 95), at=(x, 0, z)),
                )
                pen.centred(label, 0, tall * 0.45, 0.12, (0.1, 0.1, 0.1))

    stage.put(x, z, draw, radius=0.32, tall=tall)


def box_pile(stage: Stage, x: float, z: float, part: str, count: int = 4) -> None:
    """Cardboard boxes, one on another; boxes of boards before there was cardboard."""
    dice, y, left = stage.dice(part), 0.0, 0.0
    boxes = []
    for number in range(count):
        wide, tall = dice.uniform(0.34, 0.6), dice.uniform(0.24, 0.4)
        if number and dice.random() < 0.4:
            left, y = left + 0.55, 0.0
        boxes.append((left, y, wide, tall))
        y += tall

    def draw(pen: Brush) -> None:
        card = stage.tone(0.68, 0.075, 70, "wood")
        for number, (across, low, wide, tall) in enumerate(boxes):
            base = adjust(card, (-0.04, 0.02, 0.0)[number % 3])
            at = (x + across - wide / 2, low, z - 0.2)
            pen.box(at, (x + across + wide / 2, low + tall, z + 0.2), base)
            if pen.camera.position[2] < at[2]:
                colour = pen.lit(base, at=at)
                with pen.on(at, RIGHT, UP):
                    if stage.unpowered:
                        for joint in (0.33, 0.66):
                            pen.rect(0, tall * joint, wide, 0.014, adjust(colour, -0.16))
                        for end in (0.0, wide - 0.05):
                            pen.rect(end, 0, 0.05, tall, adjust(colour, -0.09))
                        continue
                    pen.rect(wide * 0.44, 0, wide * 0.12, tall, adjust(colour, 0.06))
                    pen.rect(wide * 0.08, tall * 0.15, wide * 0.26, tall * 0.22, adjust(colour, 0.14, 0.4))

    stage.put(x, z, draw, radius=0.5, tall=1.0)


def rack(
    stage: Stage,
    x: float,
    z: float,
    length: float,
    part: str,
    *,
    levels: int = 3,
    height: float = 1.7,
    deep: float = 1.1,
) -> None:
    """A high rack of steel, before electric light of timber, along z, full of crates; `x` is its middle."""
    steel, beam = stage.tone(0.46, 0.09, 245, "metal"), stage.tone(0.60, 0.15, 45, "accent")
    if stage.unpowered:
        steel, beam = stage.tone(0.40, 0.08, 50, "wood"), stage.tone(0.46, 0.085, 54, "wood")

    def draw(pen: Brush) -> None:
        dice = stage.dice(part)
        for level in range(levels):
            y = level * height
            pen.box((x - deep / 2, y + 0.02, z), (x + deep / 2, y + 0.12, z + length), beam, hold=False)
            at = z + length - 0.1
            while at > z + 0.5:
                wide = dice.uniform(0.7, 1.1)
                tall, tone = dice.uniform(0.6, height - 0.35), dice.uniform(-0.07, 0.06)
                base = stage.tone(0.64 + tone, 0.075, dice.choice((66, 72, 58, 235)), "wood")
                pen.box(
                    (x - deep * 0.42, y + 0.12, max(z, at - wide)),
                    (x + deep * 0.42, y + 0.12 + tall, at),
                    base,
                    texture="stain",
                )
                at -= wide + 0.1
        for edge in (z + length - 0.1, z):
            for side in (x - deep / 2, x + deep / 2 - 0.09):
                pen.box((side, 0, edge), (side + 0.09, levels * height, edge + 0.1), steel)

    stage.put(x, z + length / 2, draw, radius=deep, tall=levels * height)


def bottles(
    pen: Brush, low: tuple[float, float, float], width: float, part: str, *, tall: float = 0.3, gap: float = 0.02
) -> None:
    """A row of bottles of many kinds on a shelf whose front edge starts at `low`."""
    dice, stage, at = pen.stage.dice(part), pen.stage, 0.03
    with pen.on(low, RIGHT, UP):
        while at < width - 0.08:
            wide, high = dice.uniform(0.055, 0.085), tall * dice.uniform(0.72, 1.0)
            hue, light = dice.choice(((150, 0.42), (70, 0.58), (40, 0.46), (95, 0.74), (240, 0.5), (25, 0.44)))
            colour = pen.lit(stage.tone(light, 0.10, hue), at=low)
            pen.rect(at, 0, wide, high * 0.62, colour)
            pen.fill(
                [
                    (at, high * 0.62),
                    (at + wide, high * 0.62),
                    (at + wide * 0.66, high * 0.76),
                    (at + wide * 0.34, high * 0.76),
                ],
                colour,
            )
            pen.rect(at + wide * 0.34, high * 0.74, wide * 0.32, high * 0.26, adjust(colour, -0.04))
            pen.rect(
                at + 0.004,
                high * 0.16,
                wide - 0.008,
                high * 0.26,
                pen.lit(lch(0.90, 0.04, dice.choice((85, 60, 30))), at=low),
            )
            pen.rect(at + wide * 0.12, high * 0.06, wide * 0.13, high * 0.52, adjust(colour, 0.2), 0.75)
            at += wide + gap * dice.uniform(0.5, 2)


def name_of(stage: Stage, most: int, without: frozenset[str], otherwise: str) -> str:
    """The place's name as it goes on a sign: whole words of at most `most` letters, none of them small at the end.

    Args:
        stage: The stage.
        most: How many letters there is room for.
        without: Words in lower case that a sign leaves out.
        otherwise: What stands there when nothing is left.
    """
    kept: list[str] = []
    for word in (word.strip(",.'") for word in stage.place.name.split()):
        if (word.lower() in without or word.lower() in _SMALL) and not kept:
            continue
        if word.lower() in without - _SMALL:
            continue
        if len(" ".join((*kept, word))) > most:
            break
        kept.append(word)
    while kept and kept[-1].lower() in _SMALL:
        kept.pop()
    return " ".join(kept) or otherwise


_SMALL = frozenset({
    "the", "a", "an", "of", "in", "at", "on", "by", "for", "and", "or", "under", "over", "de", "la", "le", "du", "des",
    "der", "die", "das", "von", "zum", "zur",
})  # fmt: skip
"""Words that end no sign."""


def sign(pen: Brush, words: str, x: float, y: float, size: float, colour: Rgb, *, glow: bool) -> None:
    """Lettering of neon on the plane that is being drawn on."""
    tone = colour if not glow else adjust(colour, 0.12, 0.8)
    pen.centred(words, x + 0.012, y - 0.02, size, (0.05, 0.02, 0.05))
    pen.centred(words, x, y, size, tone)


def blackboard(pen: Brush, x: float, y: float, width: float, height: float, lines: Sequence[str]) -> None:
    """A board with chalk lettering on the plane that is being drawn on; in days to come a screen."""
    stage = pen.stage
    pen.rect(x - 0.05, y - 0.05, width + 0.1, height + 0.1, pen.lit(stage.tone(0.42, 0.07, 58, "wood")))
    ground = lch(0.24, 0.05, 245) if stage.future else pen.lit(lch(0.36, 0.04, 165))
    pen.gradient(rectangle(x, y, width, height), (x, 0), (x + width, 0), [ground, adjust(ground, 0.03)])
    chalk = lch(0.84, 0.11, 205) if stage.future else pen.lit(lch(0.92, 0.02, 95))
    step = height / (len(lines) + 0.6)
    for number, line in enumerate(lines):
        size = step * (0.72 if number == 0 else 0.55)
        pen.centred(line, x + width / 2, y + height - step * (number + 0.95), size, chalk, "CourierPrime-700")
