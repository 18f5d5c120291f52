"""What a hand holds: the artist's props, in their own size, as the hand carries them."""

from __future__ import annotations

import math

from production_flow.documents.look import Style
from production_flow.embedded.artist.figures.curves import Point
from production_flow.embedded.artist.figures.painter import Painter

_UPRIGHT = frozenset({
    "cup", "glass", "bottle", "plate", "pot", "pan", "cake", "bread", "jar", "tin", "candle", "lamp", "flower", "bowl",
    "vase", "bag", "suitcase", "box", "chest", "bell", "doll", "radio", "telephone", "lantern", "cloth", "ribbon",
    "shell", "wood", "metal", "gauge", "egg", "house", "tiara", "cello", "sponge", "cabbage", "marrow", "meal",
    "helmet", "helm", "stone", "kettle", "vial", "clock", "trophy", "wallet", "rope", "hat", "garment",
    "umbrella", "necklace", "strap", "chain",
})  # fmt: skip
"""Kinds that stay upright in a hand."""
_LENGTHWISE = frozenset({"torch", "gun"})
"""Kinds that point where the fingers point."""
_READ = frozenset({
    "letter", "envelope", "photograph", "book", "notebook", "newspaper", "map", "ticket", "card", "folder", "slate",
    "record", "number", "playing-card", "luggage-tag", "slide", "plaque",
})  # fmt: skip
"""Kinds that are held so that they can be read, unless the hand hangs."""
_TILT, _HANGING, _RAISED = 0.3, 0.92, -0.5
"""Radians by which what somebody holds up to read or show leans, and the sines of a hand from which it hangs, and of
one that is raised."""
_BESIDE = 0.36
"""Of its width: how far beside the hand the middle is of what is held to be read, so that the face is left free."""
_SMALLEST, _LARGEST = 0.16, 3.0
"""Sizes in heads between which a held thing is drawn: a coin must still be seen, a chest still be held."""


def held_size(kind: str, head_metres: float) -> float:
    """How large a thing is in a hand, in heads of somebody whose head is so high in metres."""
    from production_flow.embedded.artist import props  # noqa: PLC0415 - props light their things as figures are lit

    return float(min(_LARGEST, max(_SMALLEST, props.metres(kind) / head_metres)))


def draw_held(
    painter: Painter, kind: str, place: Point, angle: float, flip: int, head_metres: float, style: Style,
    made: tuple[str | None, str | None] = (None, None),
) -> None:  # fmt: skip
    """Draws a prop in a hand.

    Args:
        painter: Draws in figure space.
        kind: What it is, as a plain noun.
        place: The middle of the grip.
        angle: Where the fingers point, radians.
        flip: -1 if the thumb is below.
        head_metres: Height of the figure's head in metres.
        style: The show's style.
        made: Colour and material of the thing, where the show has them.
    """
    from production_flow.embedded.artist import props  # noqa: PLC0415 - props light their things as figures are lit

    name = props.kind_of(kind) or kind
    size = held_size(kind, head_metres)
    read = name in _READ and math.sin(angle) < _HANGING
    turn = angle if flip > 0 else angle + math.pi
    if name in _UPRIGHT:
        turn = 0.0
    elif name in _LENGTHWISE:
        turn = angle
    elif name == "key":
        turn = math.pi + _TILT if math.sin(angle) < _HANGING else 0.0  # by its bow, so that the bit is seen
    elif name in props.LONG and math.sin(angle) < _RAISED:
        turn = _TILT
    elif read:
        turn = max(-_TILT, min(_TILT, math.sin(angle))) * abs(math.cos(angle))
    elif flip > 0:
        turn = angle * 0.8
    canvas = painter.canvas
    canvas.save()
    canvas.translate(*place)
    canvas.rotate(math.degrees(turn))
    if read:
        spec = props.spec_of(name)
        whole = size / max(spec.wide, spec.tall)
        canvas.translate(math.copysign(_BESIDE * whole * spec.wide, math.cos(angle)), 0.5 * whole * spec.tall)
    if name in _LENGTHWISE and math.cos(angle) < 0:
        canvas.scale(1, -1)
    props.draw(canvas, kind, size, painter.tones.light, style, *made, anchor="foot" if read else "grip")
    canvas.restore()
