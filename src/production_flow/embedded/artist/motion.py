"""How the camera moves: eased paths in metres, and what they do to a layer at a depth."""

from __future__ import annotations

import math
from dataclasses import dataclass
from functools import cached_property
from random import Random

from production_flow.documents.scene import Movement
from production_flow.embedded.artist.camera import Camera, Point2
from production_flow.hashing import seed_of
from production_flow.timing import RATE

TWOS = 2
"""Frames that each drawing of a figure holds."""

_DRIFT = 0.0045  # share by which somebody grows in a second before a camera that stands still
_UNSEEN = 0.36  # pixels of a 720-line frame that a corner may move from frame to frame unnoticed
_NEAREST = 0.35  # metres that always stay between the eye and a layer
_STRAYS: dict[Movement, float] = {"tracking": 0.11, "pan-left": 0.08, "pan-right": 0.08}


@dataclass(frozen=True)
class Step:
    """Where the camera is at a moment, against where the layers were drawn from.

    Args:
        forward: Metres towards the action.
        right: Metres to the right.
        up: Metres up.
        pan: Shares of the frame by which everything is shifted, right and down.
    """

    forward: float = 0.0
    right: float = 0.0
    up: float = 0.0
    pan: Point2 = (0.0, 0.0)


@dataclass(frozen=True)
class Placing:
    """Where a layer goes: a point of the canvas at p comes to scale * p + (x, y) on the frame, in pixels."""

    scale: float
    x: float
    y: float

    def of(self, point: Point2) -> Point2:
        """Where a point of the canvas comes to lie on the frame."""
        return self.scale * point[0] + self.x, self.scale * point[1] + self.y


def ease(t: float) -> float:
    """0 to 1: slow at both ends but never at rest, so that no shot begins or ends on a still."""
    return 0.42 * t + 0.58 * t * t * (3 - 2 * t)


def strays(movement: Movement) -> float:
    """How far the action comes to lie beside its own place while the camera moves, as a share of the frame's width."""
    return _STRAYS.get(movement, 0.0)


class Path:
    """The way of the camera through one shot.

    Args:
        movement: What the storyboard asks for.
        length: Frames of the shot, at least 1.
        camera: Where the layers are drawn from.
        depth: Metres from the eye to the action.
        anchor: The point of the canvas that a push or a pull holds in its place.
        tension: 0-10; a tense camera goes further and shakes more.
        seed: What is left to chance follows from this.
        walks: Which way the main figure walks, 1 right, -1 left: a tracking camera goes along.
        empty: Nobody is in the shot, so a camera that stands still drifts further.
        twos: Whether every camera is drawn on twos, as one that is moved by hand between two pictures.
    """

    def __init__(
        self,
        movement: Movement,
        length: int,
        camera: Camera,
        depth: float,
        anchor: Point2,
        tension: float,
        seed: int,
        walks: int = 0,
        *,
        empty: bool = False,
        twos: bool = False,
    ) -> None:
        self.twos = twos
        self.movement, self.length, self.camera, self.depth, self.anchor = (
            movement,
            max(1, length),
            camera,
            depth,
            anchor,
        )
        seconds = self.length / RATE
        self.reach = min(1.0, 0.45 + 0.11 * seconds) * (0.85 + 0.03 * tension)
        self.drift = 0.055 * self.reach if empty else min(0.022 * self.reach, _DRIFT * seconds)
        self.shake = 0.7 + 0.06 * tension
        dice = Random(seed_of("camera", seed))
        self.phases = tuple(dice.uniform(0, math.tau) for _ in range(6))
        chance = dice.choice((-1, 1))
        self.side = walks or chance

    def at(self, frame: float) -> Step:
        """Where the camera is at a frame of the shot."""
        t = ease(min(1.0, max(0.0, frame / self.length)))
        step = self._move(t)
        sway_x, sway_y = self._sway(frame / RATE)
        return Step(step.forward, step.right, step.up, (step.pan[0] + sway_x, step.pan[1] + sway_y))

    def drawn(self, frame: float) -> float:
        """The frame whose drawing is seen at a frame: a camera that hardly moves is drawn on twos, as figures are."""
        return frame // TWOS * TWOS if self.twos or self.rests else frame

    @cached_property
    def rests(self) -> bool:
        """Whether the camera moves so little that the eye cannot tell twos from ones."""
        camera = self.camera
        corners = [(x, y) for x in (camera.margin_x, camera.margin_x + camera.width)
                   for y in (camera.margin_y, camera.margin_y + camera.height)]  # fmt: skip
        for frame in range(0, self.length, 6):
            one, other = (placing(self.at(at), self.depth, camera) for at in (frame, frame + 1))
            if max(math.dist(one.of(corner), other.of(corner)) for corner in corners) > _UNSEEN * camera.unit:
                return False
        return True

    def _move(self, t: float) -> Step:
        reach, metre = self.reach, self.depth * self.camera.width / self.camera.focal
        match self.movement:
            case "push-in":
                return self._dolly(0.965 + 0.155 * reach * t)
            case "pull-out":
                return self._dolly(0.965 + 0.155 * reach * (1 - t))
            case "pan-left" | "pan-right":
                side = 1 if self.movement == "pan-left" else -1
                return Step(pan=(side * 0.125 * reach * (t - 0.62), 0.0))
            case "tilt-up" | "tilt-down":
                side = 1 if self.movement == "tilt-up" else -1
                return Step(pan=(0.0, side * 0.13 * reach * (t - 0.62)))
            case "tracking":
                return Step(right=self.side * 0.20 * reach * metre * (t - 0.5))
            case "crane-up" | "crane-down":
                side = 1 if self.movement == "crane-up" else -1
                rise = side * 0.07 * reach * metre * (t - 0.55)
                return Step(up=rise, pan=(0.0, -0.55 * rise * self.camera.focal / self.depth / self.camera.height))
            case "handheld":
                return self._dolly(0.985 + 0.035 * reach * t)
            case _:
                return self._dolly(1.003 + self.drift * (t - 0.5))

    def _dolly(self, scale: float) -> Step:
        """Forward until the action is `scale` times as large, the anchor held where it is."""
        x, y = self.anchor
        return Step(
            forward=self.depth * (1 - 1 / scale),
            pan=(
                (1 - scale) * (x - self.camera.centre_x) * 0.9 / self.camera.width,
                (1 - scale) * (y - self.camera.horizon_y) * 0.9 / self.camera.height,
            ),
        )

    def _sway(self, seconds: float) -> Point2:
        """Unrest of the hand, or for a camera on legs the ghost of a breath, as shares of the frame."""
        a, b, c, d, e, f = self.phases
        if self.movement != "handheld":
            return 0.0011 * math.sin(1.1 * seconds + a), 0.0012 * math.sin(1.7 * seconds + b)
        x = 4.2 * math.sin(1.9 * seconds + a) + 2.2 * math.sin(4.3 * seconds + b) + 0.8 * math.sin(9.1 * seconds + c)
        y = 3.0 * math.sin(2.3 * seconds + d) + 1.7 * math.sin(5.1 * seconds + e) + 0.7 * math.sin(10.3 * seconds + f)
        return x * self.shake / 1280, y * self.shake / 720


def placing(step: Step, depth: float, camera: Camera) -> Placing:
    """Where a layer at a depth goes on the frame when the camera has made a step."""
    scale = depth / max(_NEAREST, depth - step.forward)
    shift_x, shift_y = camera.focal * step.right / depth, camera.focal * step.up / depth
    x = camera.centre_x * (1 - scale) - scale * shift_x + step.pan[0] * camera.width - camera.margin_x
    y = camera.horizon_y * (1 - scale) + scale * shift_y + step.pan[1] * camera.height - camera.margin_y
    return Placing(scale, x, y)


def covering(place: Placing, camera: Camera, box: tuple[int, int, int, int]) -> Placing:
    """The same, moved as little as needed so that a layer still reaches the edges of the frame that it reached.

    One that filled the canvas fills the frame; one that came in from a side, as a door post near the eye, does not
    drift off it into the picture.

    Args:
        place: Where it would go.
        camera: Of the shot.
        box: Left, top, right, bottom of the layer on the canvas.
    """
    left, top, right, bottom = box
    x, y, scale = place.x, place.y, place.scale
    if left <= 0 and right >= camera.canvas_width:
        scale = max(scale, (camera.width + 1) / camera.canvas_width)
    if top <= 0 and bottom >= camera.canvas_height:
        scale = max(scale, (camera.height + 1) / camera.canvas_height)
    if right >= camera.canvas_width:
        x = max(camera.width - right * scale, x)
    if left <= 0:
        x = min(-left * scale, x)
    if top <= 0:
        y = min(-top * scale, y)
    if bottom >= camera.canvas_height:
        y = max(camera.height - bottom * scale, y)
    return Placing(scale, x, y)
