"""Every place that the embedded artist draws: `choose` a set for a place, stand a camera in it, `build` it.

A set is drawn far to near into layers, in metres, for any camera. Same location, same place: chance is
named after the location and the part, so a window that was lit stays lit from every side.
"""

from __future__ import annotations

from dataclasses import replace
from importlib import import_module
from typing import cast

from production_flow.documents.look import Style
from production_flow.documents.scene import Angle, SetPlace, ShotSize, TimeOfDay, Weather
from production_flow.embedded.artist.camera import Camera
from production_flow.embedded.artist.colour import lightness
from production_flow.embedded.artist.light import Light, Practical
from production_flow.embedded.artist.sets.cameras import composed
from production_flow.embedded.artist.sets.dress import Dress
from production_flow.embedded.artist.sets.model import Backdrop, Layer, Marks, Seat, Surface
from production_flow.embedded.artist.sets.parts import other_wall, rooms
from production_flow.embedded.artist.sets.parts import weather as skies
from production_flow.embedded.artist.sets.spec import SetSpec
from production_flow.embedded.artist.sets.stage import WORK_LIGHT, Stage
from production_flow.embedded.artist.sets.words import SETS, choose

__all__ = [
    "SETS", "Backdrop", "Layer", "Marks", "Practical", "Seat", "Surface", "build", "choose", "default_camera",
    "spec_of",
]  # fmt: skip


def spec_of(set_id: str) -> SetSpec:
    """The kind of set of that id; marks and focus can be read without drawing it."""
    module = import_module(f"production_flow.embedded.artist.sets.kinds.{set_id}")
    return cast("SetSpec", module.SPEC)


def default_camera(
    set_id: str,
    size: ShotSize = "medium",
    angle: Angle = "eye",
    *,
    head: float = 1.75,
    width: int = 1280,
    height: int = 720,
) -> Camera:
    """A camera for people who stand on the action line of a set.

    Args:
        set_id: Which set, as `choose` gives it.
        size: Shot size.
        angle: Camera angle.
        head: Height of the head of the main figure in metres.
        width: Of the frame in pixels.
        height: Of the frame in pixels.
    """
    spec = spec_of(set_id)
    return composed(
        size, angle, yaw=spec.yaw, shift=spec.shift, back=spec.back, ceiling=spec.ceiling, head=head, width=width,
        height=height,
    )  # fmt: skip


def build(
    place: SetPlace,
    camera: Camera,
    light: Light,
    style: Style,
    weather: Weather,
    time: TimeOfDay,
    seed: int = 0,
    *,
    turned: bool = False,
) -> Backdrop:
    """Draws a place for a camera.

    Args:
        place: The place; its location id decides everything that is left to chance.
        camera: Where the eye is.
        light: The light of the scene.
        style: The show's look and palette.
        weather: Falls outdoors, and is seen through windows indoors.
        time: Decides which lamps burn.
        seed: Only moves what moves by itself (rain, snow); the place stays the same.
        turned: Whether the eye looks the other way; only rooms of `other_wall.TURNING` have another wall.
    """
    set_id, notice = choose(place)
    spec = spec_of(set_id)
    if set_id == "polar" and weather in {"rain", "storm"}:
        weather = "snow"  # it falls there as nothing else
    gloomy = spec.interior or time in {"dusk", "night"}
    dress = _dress(style, light, gloomy=gloomy)
    stage, asked = (
        Stage(camera, light, dress, place, weather, time, gloomy=gloomy, indoors=spec.interior) for _ in range(2)
    )
    shell = rooms.shell_of(spec.draw, asked) if turned else None
    if shell:
        other_wall.draw(stage, shell, set_id)
    else:
        stage.seats = tuple((seat.x, seat.z) for seat in spec.marks.seats)
        spec.draw(stage)
        details = import_module("production_flow.embedded.artist.sets.parts.details")
        details.show(stage, spec)
    if not spec.interior:
        skies.veil(stage)
    layers = stage.finish()
    if not spec.interior:
        layers += skies.falling(stage, seed)
    return Backdrop(
        layers=layers,
        marks=replace(spec.marks, seats=(), surfaces=()) if shell else spec.marks,
        practicals=stage.practicals,
        focus=camera.project(spec.focus),
        set_id=set_id,
        notices=[notice] if notice else [],
    )


def _dress(style: Style, light: Light, *, gloomy: bool) -> Dress:
    painter = WORK_LIGHT if gloomy else light
    low, middle, high = (
        sum(lightness(painter.paint((v, v, v), way)) for way in _WAYS) / len(_WAYS) for v in (0.22, 0.40, 0.62)
    )
    return Dress(style, (low, middle, high))


_WAYS = ((0.0, 1.0, 0.0), (0.0, 1.0, -0.4), (-1.0, 0.2, 0.0), (1.0, 0.2, 0.0), (0.0, 0.0, -1.0))
