"""Apertures: what somebody sees through binoculars, a keyhole, a window or a gap has its edge round the picture.

Only where whoever looks is not in the picture: then the picture is what they see.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Any, TypeAlias

from production_flow.documents.scene import Scene
from production_flow.embedded.artist.camera import Camera
from production_flow.embedded.artist.colour import lch, mix
from production_flow.embedded.artist.light import Light
from production_flow.embedded.artist.naming import named
from production_flow.embedded.artist.pens import paint, polygon
from production_flow.embedded.artist.plates import Plate
from production_flow.embedded.artist.soft import softened
from production_flow.media import canvas as canvases
from production_flow.media.canvas import skia

Hole: TypeAlias = Callable[[float], Any]
"""What is cut out of the dark, in heights of the frame from its middle; the argument is the frame's aspect."""


def _two_rounds(aspect: float) -> Any:
    path = skia.Path()
    for side in (-1, 1):
        path.addCircle(side * 0.17 * aspect, 0.0, 0.25 * aspect)
    return skia.Op(path, skia.Path(), skia.PathOp.kUnion_PathOp)


def _round(aspect: float) -> Any:
    return skia.Path().addCircle(0.0, 0.0, 0.26 * aspect)


def _keyhole(aspect: float) -> Any:
    del aspect
    foot = polygon([(-0.10, -0.05), (0.10, -0.05), (0.24, 0.47), (-0.24, 0.47)])
    return skia.Op(skia.Path().addCircle(0.0, -0.16, 0.27), foot, skia.PathOp.kUnion_PathOp)


def _panes(aspect: float) -> Any:
    path, bar, edge = skia.Path(), 0.016, 0.075
    half = aspect / 2
    for left, right in ((-half + edge, 0.21 * aspect - bar), (0.21 * aspect + bar, half - edge)):
        for top, low in ((-0.5 + edge, -0.20 - bar), (-0.20 + bar, 0.5 - edge)):
            path.addRect(skia.Rect.MakeLTRB(left, top, right, low))
    return path


def _gap(aspect: float) -> Any:
    return polygon([(-0.20 * aspect, -0.7), (0.15 * aspect, -0.7), (0.18 * aspect, 0.7), (-0.17 * aspect, 0.7)])


_HOLES: tuple[tuple[str, Hole, float, float], ...] = (
    (r"binoculars|field glasses|opera glasses", _two_rounds, 5.0, 0.6),
    (r"keyhole", _keyhole, 4.0, 0.2),
    (r"spyglass|telescope|peephole|porthole|magnifying glass|gunsight|scope", _round, 5.0, 0.4),
    (r"window|panes?|windscreen|windshield|glass", _panes, 1.6, 0.85),
    (r"gap|crack|slit|curtains?|hedge|(?:half-open )?door|shutters?", _gap, 7.0, 0.25),
)
"""What one looks through: its words, its hole, how soft its edge is in pixels of a 720-line frame, and what share of
the frame's width it leaves."""
_THROUGH = r"\bthrough (?:the|a|an|his|her|their|one|\w+['\u2019]s)(?: \w+)? (?:{words})\b"
_FOUND = tuple((re.compile(_THROUGH.format(words=row[0]), re.IGNORECASE), row[1:]) for row in _HOLES)
_LOOKS = re.compile(r"\b(?:looks?|watch(?:es)?|sees?|peers?|spies|follows?|finds?|seen)\b")


def edge_of(scene: Scene, camera: Camera, light: Light) -> Plate | None:
    """What is round the picture where it is what somebody sees through something; None where it is not.

    Args:
        scene: The shot; its words say what is looked through.
        camera: Of the shot.
        light: Of the scene.
    """
    said = _said(scene)
    if said is None:
        return None
    hole, soft, _ = said
    wide, tall = camera.canvas_width, camera.canvas_height
    pixels = canvases.blank(wide, tall)
    canvas = canvases.surface_over(pixels).getCanvas()
    canvas.drawColor(paint(mix(lch(0.10, 0.02, 290), light.ambient, 0.06)).getColor())
    canvas.translate(wide / 2, tall / 2)
    canvas.scale(camera.height, camera.height)
    canvas.drawPath(hole(camera.width / camera.height), skia.Paint(AntiAlias=True, BlendMode=skia.BlendMode.kClear))
    image = canvases.image(softened(pixels, soft * camera.unit))
    return Plate(image, 0, 0, 0.4, 1e6, name="aperture", hazy=True)


def room_in(scene: Scene) -> float:
    """What share of the frame's width is seen: 1 where nothing is round the picture."""
    said = _said(scene)
    return said[2] if said else 1.0


def _said(scene: Scene) -> tuple[Hole, float, float] | None:
    """What the words say is looked through by somebody who is not in the picture."""
    found = next((hole for words, hole in _FOUND if words.search(scene.action)), None)
    return found if found and _LOOKS.search(scene.action) and not _onlooker(scene) else None


def _onlooker(scene: Scene) -> bool:
    """Whether the one who looks is in the picture."""
    before = scene.action[: match.start()] if (match := _LOOKS.search(scene.action)) else ""
    return bool(named(before, scene))
