"""The other wall of a room: what one sees in it who looks the other way, as a film does when it turns to who listens.

Every room is drawn towards one wall. Its other wall has the room's own colours, floor and ceiling, and what such rooms
have: a door, a window, shelves or a sideboard, pictures, coats on hooks.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace

from production_flow.embedded.artist.colour import Rgb, adjust, lch
from production_flow.embedded.artist.sets.brush import RIGHT, UP, Brush
from production_flow.embedded.artist.sets.parts import (
    clutter,
    furniture,
    lamps,
    nature,
    olden,
    openings,
    rooms,
    shelving,
    wallart,
)
from production_flow.embedded.artist.sets.stage import Stage

FAR = 3.1
"""Metres behind the action."""

HOMES = frozenset({"living_room", "bedroom"})
KITCHENS = frozenset({"kitchen", "bakery"})
WORKS = frozenset({
    "office", "newsroom", "boardroom", "waiting_room", "radio_studio", "library", "laboratory",
})  # fmt: skip
SCHOOLS = frozenset({"classroom"})
WARDS = frozenset({"hospital"})
CRAFTS = frozenset({"workshop", "shop", "print_room", "warehouse", "engine_room", "cellar"})
INNS = frozenset({"tavern", "bar", "diner"})
TURNING = HOMES | KITCHENS | WORKS | SCHOOLS | WARDS | CRAFTS | INNS
"""Sets that have another wall."""


@dataclass(frozen=True)
class Wall:
    """Where a piece is put.

    Args:
        u: Left edge of its place on the wall in metres; `width` of it.
        x: Middle of its place in the world.
        kind: `home`, `kitchen`, `work`, `school`, `ward`, `craft` or `inn`.
    """

    stage: Stage
    pen: Brush
    room: rooms.Room
    u: float
    width: float
    x: float
    kind: str

    @property
    def wood(self) -> Rgb:
        """What its furniture is made of."""
        return self.stage.tone(0.46, 0.085, 52, "wood")


def kind_of(set_id: str) -> str:
    """The kind of room that a set is."""
    kinds = (
        ("home", HOMES), ("kitchen", KITCHENS), ("work", WORKS),
        ("school", SCHOOLS), ("ward", WARDS), ("craft", CRAFTS),
    )  # fmt: skip
    return next((name for name, sets in kinds if set_id in sets), "inn")


def draw(stage: Stage, shell: rooms.Room, set_id: str) -> None:
    """The other wall of a room with this shell, its pieces in an order of the place's own."""
    room = replace(shell, far=FAR, accent_wall=None, left=max(-4.2, shell.left), right=min(4.2, shell.right))
    room = replace(room, height=min(room.height, 3.4))
    pen, kind = rooms.build_room(stage, room), kind_of(set_id)
    if stage.antique or set_id == "tavern" or (stage.medieval and kind == "home"):
        olden.walls(pen, room, stage.tone(0.38, 0.075, 48, "wood"))
    pieces = list(_PIECES[kind])
    stage.dice("other wall").shuffle(pieces)
    share = (room.right - room.left) / len(pieces)
    for number, piece in enumerate(pieces):
        u = number * share
        piece(Wall(stage, pen, room, u, share, room.left + u + share / 2, kind))
    if kind == "home":
        cloth, edge = stage.tone(0.52, 0.10, 25, "accent"), stage.tone(0.80, 0.05, 80, "trim")
        rooms.rug(pen, 0.0, 1.2, 3.2, 1.6, cloth, edge)
    if not stage.unpowered or (kind == "home" and not stage.medieval):
        nature.pot(stage, room.right - 0.6, FAR - 0.7, 0.95, plant="tree", part="other plant")
    lamps.pendant(stage, -1.1, 2.3, room.height, stage.tone(0.74, 0.08, 70, "trim"), drop=0.6, size=0.28, reach=3.0)


def _door(at: Wall) -> None:
    sign = "" if at.stage.unpowered else {"work": "PRIVATE", "craft": "STORES"}.get(at.kind, "")
    openings.door(at.room, at.pen, "back", at.u + at.width / 2 - 0.47, adjust(at.wood, 0.04), sign=sign)


def _window(at: Wall) -> None:
    frame, wide = at.stage.tone(0.92, 0.02, 88, "trim"), min(1.5, at.width - 0.5)
    if at.stage.medieval:
        frame = adjust(at.wood, -0.06)
    dressing: openings.Dressing = {"home": "curtain", "kitchen": "curtain", "work": "blind", "ward": "curtain"}.get(
        at.kind, "factory"
    )  # type: ignore[assignment]
    if at.stage.unpowered and dressing == "blind":
        dressing = "bare"
    if at.stage.medieval and dressing == "curtain":
        dressing = "factory"
    cloth = at.stage.tone(0.62, 0.12, 35, "accent")
    left = at.u + (at.width - wide) / 2
    openings.window(
        at.stage, at.room, at.pen, openings.Window("back", left, 1.0, wide, 1.35, frame, "city", dressing, cloth)
    )


def _shelves(at: Wall) -> None:
    goods: dict[str, shelving.Goods] = {"home": "books", "work": "files", "school": "books", "craft": "boxes"}
    if at.stage.unpowered:
        goods |= {"work": "scrolls" if at.stage.medieval else "books", "craft": "jars"}
    if at.stage.medieval:
        goods["home"] = "jars"
    wide, part = min(1.9, at.width - 0.2), f"other shelves {at.kind}"
    left, own = at.u + (at.width - wide) / 2, goods.get(at.kind, "jars")
    shelving.wall(at.room, at.pen, "back", left, wide, 2.15, at.wood, part, goods=own)


def _sideboard(at: Wall) -> None:
    """A low cupboard with a lamp and a few things on it, a picture over it."""
    stage, wood, x, z, half = at.stage, at.wood, at.x, FAR - 0.3, min(0.85, at.width / 2 - 0.15)

    def draw_it(pen: Brush) -> None:
        pen.contact((x, 0, z), half * 1.3, 0.4, 0.4)
        pen.box((x - half, 0.1, z - 0.2), (x + half, 0.86, z + 0.28), wood, texture="brush")
        own = pen.lit(wood, at=(x, 0.5, z))
        with pen.on((x - half, 0, z - 0.2), RIGHT, UP):
            for number in range(2):
                pen.rect(0.06 + number * half, 0.18, half - 0.1, 0.44, adjust(own, 0.05))
                pen.rect(0.06 + number * half, 0.66, half - 0.1, 0.14, adjust(own, 0.03))
                pen.oval(half - 0.12 + number * 0.24, 0.42, 0.025, 0.03, pen.lit(lch(0.78, 0.1, 85), at=(x, 0.5, z)))
            for leg in (0.04, 2 * half - 0.1):
                pen.rect(leg, 0, 0.06, 0.1, adjust(own, -0.1))

    stage.put(x, z, draw_it, radius=half, tall=0.9)
    lamps.desk_lamp(stage, x - half * 0.6, 0.86, z, stage.tone(0.50, 0.1, 150, "accent"))
    for number, kind in enumerate(("photograph", "bowl") if at.kind == "home" else ("bowl", "jar")):
        clutter.lay(stage, kind, x + half * (0.15 + 0.45 * number), 0.86, z)
    left, gilt = at.u + at.width / 2 - 0.45, at.kind == "home"
    if not stage.medieval:
        wallart.picture(at.room, at.pen, "back", left, 1.4, 0.9, 0.65, "other picture", gilt=gilt)


def _hooks(at: Wall) -> None:
    """A row of hooks with coats and a hat, a bench under it."""
    room, pen, stage = at.room, at.pen, at.stage
    wide = min(1.5, at.width - 0.2)
    left = at.u + (at.width - wide) / 2
    tones = (
        stage.tone(0.46, 0.09, 250, "cloth"),
        stage.tone(0.54, 0.12, 30, "accent"),
        stage.tone(0.60, 0.05, 85, "cloth"),
    )
    with room.on(pen, "back", 0.04):
        pen.rect(left, 1.78, wide, 0.1, room.lit(pen, at.wood, "back"))
        for number, tone in enumerate(tones):
            own, x = room.lit(pen, tone, "back"), left + (number + 0.5) * wide / 3
            pen.rect(x - 0.02, 1.74, 0.04, 0.08, room.lit(pen, lch(0.72, 0.08, 85), "back"))
            if number < 2:
                pen.fill([(x - 0.08, 1.74), (x + 0.08, 1.74), (x + 0.25, 1.46), (x + 0.22, 0.78), (x - 0.22, 0.78),
                          (x - 0.25, 1.46)], own)  # fmt: skip
                pen.line((x, 1.72), (x, 0.8), adjust(own, -0.1), 0.02)
                pen.line((x - 0.18, 1.4), (x - 0.15, 0.82), adjust(own, -0.06), 0.03)
            else:
                pen.oval(x, 1.66, 0.22, 0.04, own)
                pen.fill([(x - 0.13, 1.66), (x - 0.1, 1.84), (x + 0.1, 1.84), (x + 0.13, 1.66)], own)
    furniture.bench(stage, at.x, FAR - 0.35, at.wood, "camera", min(1.4, wide))


def _table(at: Wall) -> None:
    """A table for two under a picture."""
    furniture.table(at.stage, at.x, FAR - 0.75, 0.95, 0.7, at.wood)
    clutter.lay_all(at.stage, 0.75, (("candle", at.x, FAR - 0.8), ("cup", at.x + 0.25, FAR - 0.9)))
    furniture.chair(at.stage, at.x - 0.72, FAR - 0.75, at.wood, "right")
    if not at.stage.medieval:
        wallart.picture(at.room, at.pen, "back", at.u + at.width / 2 - 0.4, 1.5, 0.8, 0.6, "other picture")
    lamps.sconce(at.stage, at.room, at.pen, "back", at.u + 0.2, 1.85)


def _stock(at: Wall) -> None:
    """Barrels and crates along the wall, a shelf over them."""
    clutter.barrel(at.stage, at.x - 0.4, FAR - 0.5, at.wood)
    clutter.crate(at.stage, at.x + 0.4, FAR - 0.5, 0.7)
    kind = "bottles" if at.kind == "inn" else "boxes"
    wallart.shelf(at.room, at.pen, "back", at.u + 0.3, 1.6, at.width - 0.6, at.wood, "other shelf", kind=kind)


_PIECES: dict[str, tuple[Callable[[Wall], None], ...]] = {
    "home": (_door, _sideboard, _window, _shelves),
    "kitchen": (_door, _sideboard, _window, _shelves),
    "work": (_door, _shelves, _window, _hooks),
    "school": (_door, _shelves, _window, _hooks),
    "ward": (_door, _shelves, _window, _sideboard),
    "craft": (_door, _stock, _window, _shelves),
    "inn": (_door, _table, _window, _stock),
}
