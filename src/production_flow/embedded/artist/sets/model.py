"""What a set hands to the compositor: layers, places to stand, lamps, and where the eye should land."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any, Literal

from production_flow.embedded.artist.light import Practical

LayerKind = Literal["paint", "add"]


@dataclass(frozen=True)
class Layer:
    """One baked picture at one depth, cropped to what is on it.

    Args:
        name: What it shows (`sky`, `rows`, `props`).
        depth_m: Distance from the camera in metres; decides parallax and what stands before whom.
        image: Skia image, BGRA, premultiplied. `add` layers are stored with alpha 0 and drawn source-over.
        x: Left edge in pixels of the overscanned frame.
        y: Top edge in pixels of the overscanned frame.
        kind: `paint` covers, `add` gives light.
        scroll: Pixels per second to the right and down; the image then tiles with its own size.
    """

    name: str
    depth_m: float
    image: Any
    x: int
    y: int
    kind: LayerKind = "paint"
    scroll: tuple[float, float] = (0.0, 0.0)


@dataclass(frozen=True)
class Seat:
    """A place to sit: `height` of the seat in metres, `facing` in degrees (0 to the camera, 90 to the right)."""

    x: float
    z: float
    height: float = 0.46
    facing: float = 0.0


@dataclass(frozen=True)
class Surface:
    """A level top on which objects lie: centre, size and height in metres."""

    name: str
    x: float
    y: float
    z: float
    width: float
    depth: float


@dataclass(frozen=True)
class Marks:
    """Where figures may be, in world metres.

    Args:
        left: Left end of the action line (x).
        right: Right end of the action line (x).
        z: Depth of the action line.
        background: Spots (x, z) where people may stand behind the action.
        foreground: Spots (x, z) nearer to the camera than the action.
        seats: Where one may sit.
        surfaces: Where objects may lie.
    """

    left: float = -1.6
    right: float = 1.6
    z: float = 0.0
    background: tuple[tuple[float, float], ...] = ()
    foreground: tuple[tuple[float, float], ...] = ()
    seats: tuple[Seat, ...] = ()
    surfaces: tuple[Surface, ...] = ()


@dataclass(frozen=True)
class Backdrop:
    """A set, drawn for one camera, far to near."""

    layers: list[Layer]
    marks: Marks
    practicals: list[Practical]
    focus: tuple[float, float]
    set_id: str = ""
    notices: list[str] = field(default_factory=list)
