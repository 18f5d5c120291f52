"""The foreground: now and then something dark and out of focus at an edge of the frame, nearer than anybody.

It gives a wide picture a near plane: one looks from behind a door post or past leaves.
"""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import dataclass
from random import Random
from typing import Any, TypeAlias

import numpy as np

from production_flow.documents.look import Style
from production_flow.documents.scene import Scene
from production_flow.embedded.artist.camera import Camera
from production_flow.embedded.artist.colour import Rgb, adjust, lch, mix
from production_flow.embedded.artist.compose import Staging
from production_flow.embedded.artist.facing import walks_along
from production_flow.embedded.artist.framing import key_of
from production_flow.embedded.artist.light import Light
from production_flow.embedded.artist.pens import paint, polygon
from production_flow.embedded.artist.plates import Plate
from production_flow.embedded.artist.sets.dress import Dress
from production_flow.embedded.artist.soft import softened
from production_flow.media import canvas as canvases

_OFTEN, _POSTS = 0.22, 0.08
"""Share of the wide shots that have something in the foreground, and of those that would have a door post in it."""
_SIZES = {"wide", "medium-wide", "extreme-wide", "medium"}
_FREE = 0.24
"""Share of the frame's width, from the edge, in which no head may be."""

_WAY = 0.18
"""The same of who walks through the picture, to both sides of the middle of the way."""

_LONG = 0.85
"""Metres from the middle of who lies to their head and to their feet."""

_DARK, _LEAF, _WOOD, _CLOTH = (0.19, 0.022, 40), (0.30, 0.07, 148), (0.34, 0.06, 48), (0.36, 0.09, 30)
"""What is near and unlit, and what leaves, door frames and curtains are, as OKLCH."""

_STEEL = (0.33, 0.02, 245)
_HULLS = {"bridge", "cabin", "core", "engine_room", "station", "submarine", "warehouse"}
"""Sets whose doors are of metal."""

Draw: TypeAlias = Callable[[Any, float, Random, "Tones"], None]
"""Draws at the left edge, whose upper corner is the origin; the unit is the frame's height."""


@dataclass(frozen=True)
class Tones:
    """What is near and unlit is painted in, in the show's own way of painting.

    Args:
        board: Of a door's frame: wood, or metal where doors are.
        leaf: Of a plant.
        cloth: Of a curtain.
        rim: Of an edge that catches the light.
        step: How far shades of one thing lie apart; 0 where they are one, as in ink.
    """

    board: Rgb
    leaf: Rgb
    cloth: Rgb
    rim: Rgb
    step: float = 1.0


def tones_of(style: Style, light: Light, set_id: str, *, future: bool = False) -> Tones:
    """The tones of the foreground in a show: never a colour that its pictures do not have; in days to come no wood."""
    dress = Dress(style)
    dark = mix(lch(*_DARK), light.ambient, 0.06 if light.dark else 0.14)
    rim = mix(dark, light.key, 0.30 if light.dark else 0.36)
    if dress.kind == "ink":
        black = dress.ink_line()
        return Tones(black, black, black, mix(black, dress.hatch(2)[0], 0.55), 0.0)
    board = dress.tone(*_STEEL, "metal") if future or set_id in _HULLS else dress.tone(*_WOOD, "wood")
    leaf = dress.tone(*_LEAF, "leaf")
    wood, green, cloth = (dress.final(tone)[0] for tone in (board, leaf, dress.tone(*_CLOTH, "cloth")))
    return Tones(mix(dark, wood, 0.62), mix(dark, green, 0.45), mix(dark, cloth, 0.5), rim)


def piece_of(
    scene: Scene, camera: Camera, light: Light, staging: Staging, set_id: str, *, interior: bool
) -> Plate | None:
    """Something in the foreground at a side where nobody stands, or None; the same for a shot's still and its clip.

    A place without anybody has a plant or leaves there wherever they grow. A room has what is in such rooms: a curtain,
    the end of a shelf of books. A door post is rare; in days to come, when doors slide into the wall, there is none.
    """
    chance, drawings = Random(key_of(scene) + 1), _drawings(set_id, interior)
    if not drawings or scene.camera.size not in _SIZES or scene.camera.angle not in {"eye", "low"}:
        return None
    columns = [0.5 + spot.x * camera.focal / spot.depth / camera.width for spot in staging.spots]
    ways = [at for at, spot in zip(columns, staging.spots, strict=True) if walks_along(spot.figure)]
    columns += [at + way for at in ways for way in (-_WAY, _WAY)]
    lying = [spot for spot in staging.spots if spot.figure.pose == "lie"]
    columns += [
        0.5 + (spot.x + half) * camera.focal / spot.depth / camera.width for spot in lying for half in (-_LONG, _LONG)
    ]
    walks = {side for spot in staging.spots for side in (spot.figure.enters, spot.figure.exits)}
    free = [
        side for side in ("left", "right")
        if side not in walks and all((at if side == "left" else 1 - at) > _FREE for at in columns)
    ]  # fmt: skip
    if not free or (staging.spots and chance.random() > _OFTEN):
        return None
    side, draw = chance.choice(free), chance.choice(drawings)
    if draw is _post and (scene.place.era == "future" or chance.random() > _POSTS / _OFTEN):
        return None
    tones = tones_of(scene.style, light, set_id, future=scene.place.era == "future")
    return _plate(draw, camera, tones, chance, mirrored=side == "right", depth=0.4 * staging.depth)


def _plate(draw: Draw, camera: Camera, tones: Tones, dice: Random, *, mirrored: bool, depth: float) -> Plate:
    tall, wide = camera.canvas_height, round(0.46 * camera.height) + camera.margin_x
    pixels = canvases.blank(wide, tall)
    canvas = canvases.surface_over(pixels).getCanvas()
    canvas.translate(camera.margin_x, camera.margin_y)
    canvas.scale(camera.height, camera.height)
    draw(canvas, camera.margin_y / camera.height + 0.02, dice, tones)
    soft = softened(pixels, 3.0 * camera.unit)
    if mirrored:
        soft = np.ascontiguousarray(soft[:, ::-1])
    x = camera.canvas_width - wide if mirrored else 0
    return Plate(canvases.image(soft), x, 0, 0.45, max(0.9, depth), name="foreground", hazy=True)


def _post(canvas: Any, over: float, dice: Random, tones: Tones) -> None:
    """The frame of a door from inside: a broad board with beads, its edge lit, a hinge."""
    edge, wood, step = dice.uniform(0.10, 0.15), tones.board, tones.step
    lit = mix(wood, tones.rim, 0.55)
    for at, tone in (
        (edge, wood),
        (edge - 0.028, adjust(wood, -0.05 * step)),
        (edge - 0.036, adjust(wood, 0.035 * step)),
    ):
        canvas.drawPath(polygon([(-1, -over), (at, -over), (at - 0.012, 1 + over), (-1, 1 + over)]), paint(tone))
    for at, width, share in ((edge - 0.003, 0.007, 0.85), (edge - 0.032, 0.003, 0.5), (edge - 0.085, 0.004, 0.45)):
        line = polygon([(at, -over), (at - 0.012, 1 + over)], closed=False)
        canvas.drawPath(line, paint(lit, share, stroke=width))
    hinge = dice.uniform(0.22, 0.34)
    for top in (hinge, hinge + 0.42):
        canvas.drawPath(polygon([(edge - 0.075, top), (edge - 0.04, top), (edge - 0.04, top + 0.1),
                                 (edge - 0.075, top + 0.1)]), paint(adjust(wood, -0.10 * step)))  # fmt: skip
        canvas.drawPath(polygon([(edge - 0.04, top), (edge - 0.04, top + 0.1)], closed=False),
                        paint(lit, 0.7, stroke=0.005))  # fmt: skip


def _drape(canvas: Any, over: float, dice: Random, tones: Tones) -> None:
    """A curtain that is held back at the height of a hand, in folds, its edge in the light."""
    tie, edge = dice.uniform(0.60, 0.68), dice.uniform(0.15, 0.19)
    for number in range(4):
        out = edge - 0.042 * number
        path = polygon([(-1, -over), (out, -over)], closed=False)
        path.quadTo(out + 0.01, tie - 0.2, out * 0.45, tie)
        path.quadTo(out * 0.6, tie + 0.12, out * 0.75, 1 + over)
        path.lineTo(-1, 1 + over)
        canvas.drawPath(path, paint(adjust(tones.cloth, (0.03, -0.03, 0.015, -0.04)[number] * tones.step)))
        fold = polygon([(out, -over)], closed=False)
        fold.quadTo(out + 0.01, tie - 0.2, out * 0.45, tie)
        fold.quadTo(out * 0.6, tie + 0.12, out * 0.75, 1 + over)
        canvas.drawPath(fold, paint(tones.rim, 0.7 if number == 0 else 0.3, stroke=0.005))
    band = polygon([(-1, tie - 0.02), (0.50 * edge, tie - 0.012), (0.50 * edge, tie + 0.022), (-1, tie + 0.03)])
    canvas.drawPath(band, paint(mix(tones.cloth, tones.rim, 0.4)))


def _spines(canvas: Any, over: float, dice: Random, tones: Tones) -> None:
    """The end of a shelf: boards, and the backs of books between them, unlit."""
    edge, wood, step = dice.uniform(0.12, 0.15), tones.board, tones.step
    canvas.drawPath(polygon([(-1, -over), (edge, -over), (edge, 1 + over), (-1, 1 + over)]),
                    paint(adjust(wood, -0.05 * step)))  # fmt: skip
    for row in range(-1, 5):
        foot = 0.30 * row + 0.22
        x = -0.30
        while x < edge - 0.045:
            wide, tall = dice.uniform(0.018, 0.036), dice.uniform(0.18, 0.25)
            shade = mix(wood, (tones.cloth, tones.leaf, tones.rim)[dice.randrange(3)], 0.35)
            back = polygon([(x, foot - tall), (x + wide, foot - tall), (x + wide, foot), (x, foot)])
            canvas.drawPath(back, paint(shade))
            canvas.drawPath(polygon([(x + wide, foot - tall), (x + wide, foot)], closed=False),
                            paint(tones.rim, 0.3, stroke=0.002))  # fmt: skip
            x += wide + 0.002
        board = polygon([(-1, foot), (edge, foot), (edge, foot + 0.022), (-1, foot + 0.022)])
        canvas.drawPath(board, paint(adjust(wood, 0.03 * step)))
        canvas.drawPath(polygon([(-1, foot), (edge, foot)], closed=False), paint(tones.rim, 0.5, stroke=0.003))
    side = polygon([(edge - 0.03, -over), (edge, -over), (edge, 1 + over), (edge - 0.03, 1 + over)])
    canvas.drawPath(side, paint(wood))
    canvas.drawPath(polygon([(edge, -over), (edge, 1 + over)], closed=False), paint(tones.rim, 0.8, stroke=0.005))


def _plant(canvas: Any, over: float, dice: Random, tones: Tones) -> None:
    """Long leaves that rise from the lower corner."""
    leaf, rim = tones.leaf, tones.rim
    for number in range(6):
        lean = 0.02 + 0.085 * number + dice.uniform(-0.02, 0.02)
        tip = (lean + dice.uniform(0.0, 0.04), 0.50 + 0.075 * number + dice.uniform(-0.04, 0.04))
        shade = leaf if number % 2 else adjust(leaf, 0.035 * tones.step)
        _blade(canvas, (-0.06 + 0.02 * number, 1 + over), tip, 0.085, shade, rim)


def _leaves(canvas: Any, over: float, dice: Random, tones: Tones) -> None:
    """A branch that hangs into the upper corner."""
    leaf, rim = tones.leaf, tones.rim
    for number in range(26):
        along = number / 25
        x, y = -0.06 + 0.42 * along + dice.gauss(0, 0.02), -over + 0.24 * (1 - along) ** 1.3 + dice.gauss(0, 0.03)
        turn = dice.uniform(0.5, 1.5)
        tip = (x + 0.11 * math.cos(turn), y + 0.11 * math.sin(turn))
        _blade(canvas, (x, y), tip, 0.036, leaf if number % 3 else adjust(leaf, 0.04 * tones.step), rim)


def _blade(canvas: Any, root: tuple[float, float], tip: tuple[float, float], wide: float, dark: Rgb, rim: Rgb) -> None:
    """One leaf from its root to its tip, lit along one side."""
    (x, y), (u, v) = root, tip
    length = math.hypot(u - x, v - y) or 1.0
    across = (-(v - y) / length * wide, (u - x) / length * wide)
    middle = (x + 0.55 * (u - x), y + 0.55 * (v - y))
    path = polygon([root])
    path.quadTo(middle[0] + across[0], middle[1] + across[1], u, v)
    path.quadTo(middle[0] - across[0], middle[1] - across[1], x, y)
    canvas.drawPath(path, paint(dark))
    edge = polygon([root], closed=False)
    edge.quadTo(middle[0] + across[0], middle[1] + across[1], u, v)
    canvas.drawPath(edge, paint(rim, 0.45, stroke=0.004))


_GREEN = {"farm", "forest", "garden", "lighthouse", "mountain", "old_town", "suburb", "village_square"}
"""Sets under trees."""
_TENDED = {"concourse", "greenhouse", "waiting_room"}
"""Halls in which plants stand about in tubs."""
_CURTAINED = {"ballroom", "bedroom", "boardroom", "club", "dressing_room", "hospital", "living_room", "throne_room"}
"""Rooms with curtains at their doors and beds."""
_SHELVED = {"library", "office", "shop"}
"""Rooms with shelves down to the way in."""
_STAGES = {"theatre"}
"""Sets that are seen from the house, before which there is neither a door nor a plant."""


def _drawings(set_id: str, interior: bool) -> tuple[Draw, ...]:
    """What may stand in the foreground of a set."""
    if set_id in _STAGES:
        return ()
    if interior:
        grouped = ((_TENDED, _plant), (_CURTAINED, _drape), (_SHELVED, _spines))
        return (_post, *(draw for sets, draw in grouped if set_id in sets))
    return (_leaves, _plant) if set_id in _GREEN else ()
