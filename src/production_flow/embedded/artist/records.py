"""Records: what a picture shows, measured on what was drawn, so that words and picture can be compared."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from production_flow.embedded.artist.blits import Blit, Item
from production_flow.embedded.artist.players import Player
from production_flow.media import canvas as canvases
from production_flow.media.canvas import skia
from production_flow.types import Json

if TYPE_CHECKING:
    from production_flow.embedded.artist.renderer import Renderer

_GRID = 9
"""Points a side at which a head is looked at."""
_OPAQUE = 160
"""Alpha of 255 from which something hides what is behind it; air, light and glass have less."""


def record_of(renderer: Renderer) -> dict[str, Json]:
    """What the first frame of a shot shows.

    Lengths are shares of the frame (`at`, `head`, `top`, `tall`: the whole body standing), metres (`depth`, `eye`) or
    degrees (`turn`, `tilt`, `above`: by how much the eye is over somebody's eyes). `clear` is the share of a head that
    is in the frame and that nothing stands before. People of the place are not told of.
    """
    scene, staging = renderer.scene, renderer.staging
    cast = [player for player in renderer.players if player.spot.figure.look.id not in renderer.strangers]
    figures = [{**_entry(renderer, player), **_head(renderer, player)} for player in cast]
    return {
        "set": renderer.set_id,
        "look": renderer.look.name,
        "location": scene.place.location,
        "time": scene.time,
        "weather": scene.weather,
        "size": scene.camera.size,
        "angle": scene.camera.angle,
        "movement": scene.camera.movement,
        "eye": round(renderer.camera.position[1], 2),
        "turn": round(renderer.turn, 1),
        "tilt": round(renderer.tilt, 1),
        "main": staging.spots[staging.main].figure.look.id if staging.main >= 0 and cast else None,
        "figures": figures,
        "unseen": list(staging.unseen),
        "props": renderer.shown_props(),
        "length": renderer.length,
    }


def _entry(renderer: Renderer, player: Player) -> dict[str, Json]:
    spot, figure, camera = player.spot, player.figure, renderer.camera
    return {
        "id": spot.figure.look.id,
        "at": round(0.5 + spot.x / (camera.width / camera.focal * spot.depth), 3),
        "depth": round(spot.depth, 2),
        "view": spot.view,
        "facing": "left" if spot.mirrored else "right",
        "pose": spot.figure.pose,
        "expression": spot.figure.expression,
        "over_shoulder": spot.shoulder,
        "head": round(camera.focal / spot.depth * figure.height / figure.heads / renderer.height, 3),
        "tall": round(camera.focal / spot.depth * figure.height / renderer.height, 3),
    }


def _head(renderer: Renderer, player: Player) -> dict[str, Json]:
    """Where the head of a figure is on the first frame, how much of it is seen, and how far the eye is over it."""
    anchors, place, foot = player.anchors(0, renderer.path)
    x, y = (foot[n] + place.scale * anchors.head[n] for n in (0, 1))
    radius = place.scale * anchors.head_radius
    steps = (np.arange(_GRID) + 0.5) / _GRID * 2 - 1
    u, v = (part.ravel() for part in np.meshgrid(steps, steps))
    disc = u * u + v * v <= 1
    points = np.stack([x + radius * u[disc], y + radius * v[disc]])
    seen = (points[0] >= 0) & (points[0] < renderer.width) & (points[1] >= 0) & (points[1] < renderer.height)
    for item in _before(renderer, player):
        seen &= ~_covered(item, points)
    camera = renderer.camera
    rise = (y - camera.horizon_y + camera.margin_y) / camera.focal
    return {
        "x": round(x / renderer.width, 3),
        "top": round((y - radius) / renderer.height, 3),
        "clear": round(float(seen.mean()), 2),
        "above": round(float(np.degrees(np.arctan(rise))), 1),
    }


def _before(renderer: Renderer, player: Player) -> list[Item]:
    """Everything that is drawn over a figure on the first frame."""
    owned = list(renderer.owned(0))
    last = max(n for n, (owner, _) in enumerate(owned) if owner is player)
    return [item for _, item in owned[last + 1 :]]


def _covered(item: Item, points: NDArray[np.float64]) -> NDArray[np.bool_]:
    """At which points of the frame, `float[2, n]`, a picture hides what is behind it: `bool[n]`."""
    nothing = np.zeros(points.shape[1], bool)
    if not isinstance(item, Blit) or item.weather or item.opacity < 1:
        return nothing
    columns, rows = ((points[n] - (item.x, item.y)[n]) / item.scale for n in (0, 1))
    width, height = int(item.image.width()), int(item.image.height())
    inside = (columns >= 0) & (columns < width) & (rows >= 0) & (rows < height)
    if not inside.any():
        return nothing
    left, top = int(columns[inside].min()), int(rows[inside].min())
    right, low = int(columns[inside].max()) + 1, int(rows[inside].max()) + 1
    pixels = canvases.pixels_of(item.image.makeSubset(skia.IRect.MakeLTRB(left, top, right, low)))
    nothing[inside] = pixels[rows[inside].astype(int) - top, columns[inside].astype(int) - left, 3] >= _OPAQUE
    return nothing
