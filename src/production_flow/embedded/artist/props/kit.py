"""What props are drawn with: a pencil in the object's own space, about one unit large, its foot at (0, 0), y up."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

from production_flow.documents.scene import SetPlace
from production_flow.embedded.artist.camera import Camera, Point2, Point3
from production_flow.embedded.artist.colour import Colour, Rgb, adjust, lch, lightness, mix, to_lch
from production_flow.embedded.artist.figures.acting import FigureLight
from production_flow.embedded.artist.light import Light
from production_flow.embedded.artist.pens import Stop, outline, paint
from production_flow.embedded.artist.sets.brush import Brush, rectangle
from production_flow.embedded.artist.sets.dress import Dress
from production_flow.embedded.artist.sets.stage import Stage
from production_flow.media.canvas import skia

MATERIALS: dict[str, tuple[float, float, float]] = {
    "gold": (0.78, 0.125, 85), "brass": (0.74, 0.105, 88), "silver": (0.80, 0.012, 250), "steel": (0.68, 0.014, 245),
    "iron": (0.40, 0.012, 260), "copper": (0.62, 0.115, 48), "bronze": (0.55, 0.08, 65), "rust": (0.50, 0.11, 45),
    "wood": (0.50, 0.075, 58), "leather": (0.40, 0.07, 45), "paper": (0.91, 0.035, 88), "glass": (0.80, 0.04, 200),
    "plastic": (0.60, 0.10, 250), "stone": (0.60, 0.012, 250), "marble": (0.88, 0.012, 85), "jade": (0.62, 0.10, 160),
    "bone": (0.88, 0.03, 85), "crystal": (0.82, 0.09, 210), "clay": (0.58, 0.11, 42), "cloth": (0.55, 0.11, 25),
    "porcelain": (0.94, 0.012, 220), "chrome": (0.82, 0.012, 240), "tin": (0.72, 0.012, 230), "obsidian": (0.24,
    0.03, 290),
}  # fmt: skip
"""Materials that a prop may be made of, as OKLCH."""

NAMES: dict[str, tuple[float, float, float]] = {
    "red": (0.56, 0.20, 27), "crimson": (0.48, 0.19, 22), "orange": (0.70, 0.17, 55), "yellow": (0.86, 0.16, 95),
    "green": (0.55, 0.14, 145), "teal": (0.58, 0.10, 195), "blue": (0.52, 0.15, 255), "navy": (0.34, 0.10, 262),
    "purple": (0.48, 0.17, 305), "violet": (0.52, 0.18, 295), "pink": (0.76, 0.13, 355), "brown": (0.42, 0.08, 55),
    "black": (0.22, 0.01, 270), "white": (0.95, 0.008, 90), "grey": (0.60, 0.008, 260), "gray": (0.60, 0.008, 260),
    "cream": (0.92, 0.05, 90), "beige": (0.82, 0.05, 80), "amber": (0.74, 0.15, 70), "turquoise": (0.75, 0.11, 195),
    "golden": (0.78, 0.125, 85), "silvery": (0.80, 0.012, 250), "cyan": (0.80, 0.13, 205), "magenta": (0.62, 0.24, 340),
    "emerald": (0.55, 0.13, 160), "scarlet": (0.58, 0.22, 28), "ivory": (0.93, 0.035, 92), "rose": (0.70, 0.13, 10),
}  # fmt: skip
"""Names of colours, as OKLCH."""


class _HandLight:
    """Paints materials as they look in the hand of a lit figure."""

    def __init__(self, light: FigureLight) -> None:
        self.given = light

    def paint(
        self, base: Colour, normal: Point3 = (0, 0, -1), depth: float = 0.0, *, key: float = 1.0, ambient: float = 1.0
    ) -> Rgb:
        """The colour of a material; how it faces hardly matters on something so small."""
        del depth, key, ambient
        lightness, chroma, hue = to_lch(base)
        lift = 0.04 if normal[1] > 0.5 else 0.0
        lit = lch(lightness * (0.35 + 0.65 * self.given.exposure) + lift, chroma, hue)
        return mix(lit, self.given.ambient, self.given.ambience * 0.6)


def table_stage(light: Light | FigureLight | None, style: Any, unit_pixels: float) -> Stage:
    """A stage for one object: its light, its look, nothing else."""
    rig = light if isinstance(light, Light) else Light.of("day")
    place = SetPlace(set="prop", location="prop")
    camera = Camera(height=max(90, round(unit_pixels * 2.2)))
    hand = _HandLight(light) if isinstance(light, FigureLight) else None
    stage = Stage(camera, rig, Dress(style, _levels(hand or rig)), place, "clear", "day", gloomy=False)
    if hand is not None:
        stage.painter = hand  # type: ignore[assignment]
    return stage


def _levels(painter: Light | _HandLight) -> tuple[float, float, float]:
    """What ink makes black, dark and middle in a light: at night a thing is drawn as by day, and no black shape."""
    low, middle, high = (lightness(painter.paint(lch(v, 0.0, 0.0), _FACING, 0.0)) for v in (0.30, 0.48, 0.68))
    return low, middle, high


_FACING = (-0.2, 0.4, -1.0)
"""How a thing is turned to its light."""


class Pencil:
    """Draws one object.

    Args:
        pen: A brush whose space is the object's own.
        colour: What the person asked the object's colour to be, if anything.
        material: What it is made of, if anything was said.
    """

    def __init__(self, pen: Brush, colour: str = "", material: str = "") -> None:
        self.pen = pen
        self.asked = named(colour) or named(material)
        self.dice = pen.stage.dice("prop")

    def tone(self, light: float, chroma: float, hue: float, role: str = "plain") -> Rgb:
        """A material in the light and look of the scene."""
        return self.pen.stage.lit(self.pen.stage.tone(light, chroma, hue, role), _FACING, 0.0)

    def made_of(self, name: str, role: str = "plain") -> Rgb:
        """The object's main material: as asked, else this one."""
        light, chroma, hue = self.asked or MATERIALS[name]
        return self.tone(light, chroma, hue, "plain" if self.asked else role)

    def main(self, light: float, chroma: float, hue: float, role: str = "accent") -> Rgb:
        """The object's main colour: as asked, else this one."""
        if self.asked:
            return self.tone(*self.asked)
        return self.tone(light, chroma, hue, role)

    def body(self, shape: Any, colour: Rgb, *, upright: bool = False, depth: float = 0.09) -> None:
        """A shape with volume: light from the left (or from above), an outline in the ink look."""
        path = outline(shape)
        box = path.getBounds()
        stops: list[Stop] = [adjust(colour, depth * 0.6), colour, adjust(colour, -depth)]
        if upright:
            self.pen.gradient(path, (0, box.bottom()), (0, box.top()), stops, [0, 0.45, 1])
        else:
            self.pen.gradient(path, (box.left(), 0), (box.right(), 0), stops, [0, 0.4, 1])
        self._hold(path)

    def _hold(self, path: Any, width: float = 0.012) -> None:
        """The line that holds a shape together in the ink look."""
        if self.pen.stage.dress.kind == "ink":
            self.pen.canvas.drawPath(path, paint(self.pen.stage.dress.ink_line(), 1.0, stroke=width))

    def rect(self, x: float, y: float, width: float, height: float, colour: Rgb, opacity: float = 1.0) -> None:
        """A flat rectangle."""
        self.pen.rect(x, y, width, height, colour, opacity)

    def block(self, x: float, y: float, width: float, height: float, colour: Rgb, *, upright: bool = False) -> None:
        """A rectangle with volume."""
        self.body(rectangle(x, y, width, height), colour, upright=upright)

    def pill(
        self, x: float, y: float, width: float, height: float, radius: float, colour: Rgb, *, flat: bool = False
    ) -> None:
        """A rectangle with round corners."""
        path = skia.Path().addRoundRect(skia.Rect.MakeXYWH(x, y, width, height), radius, radius)
        if flat:
            self.pen.fill(path, colour)
        else:
            self.body(path, colour)

    def ball(self, x: float, y: float, radius_x: float, radius_y: float, colour: Rgb) -> None:
        """An oval with volume."""
        self.body(_oval(x, y, radius_x, radius_y), colour)

    def oval(self, x: float, y: float, radius_x: float, radius_y: float, colour: Rgb, opacity: float = 1.0) -> None:
        """A flat oval."""
        self.pen.oval(x, y, radius_x, radius_y, colour, opacity)
        if radius_x > 0.05:
            self._hold(_oval(x, y, radius_x, radius_y))

    def ring(self, x: float, y: float, radius_x: float, radius_y: float, colour: Rgb, width: float) -> None:
        """An oval line."""
        path = _oval(x, y, radius_x, radius_y)
        self._hold(path, width + 0.024)
        self.pen.fill(path, colour, stroke=width)

    def fill(self, shape: Sequence[Point2] | Any, colour: Rgb, opacity: float = 1.0) -> None:
        """A flat shape."""
        path = outline(shape)
        self.pen.fill(path, colour, opacity)
        box = path.getBounds()
        if max(box.width(), box.height()) > 0.15:
            self._hold(path, 0.01)

    def line(self, start: Point2, end: Point2, colour: Rgb, width: float, opacity: float = 1.0) -> None:
        """A straight line."""
        self.pen.line(start, end, colour, width, opacity)

    def curve(self, points: Sequence[Point2], colour: Rgb, width: float) -> None:
        """A curved line."""
        if width > 0.03 and self.pen.stage.dress.kind == "ink":
            self.pen.curve(points, (0.0, 0.0, 0.0), width + 0.024)
        self.pen.curve(points, colour, width)

    def words(self, text: str, x: float, y: float, size: float, colour: Rgb, face: str = "BigShoulders-800") -> None:
        """Lettering centred on x."""
        self.pen.centred(text, x, y, size, colour, face)

    def label(
        self, box: tuple[float, float, float, float], paper: Rgb, text: str, low: float, size: float, ink: Rgb,
        face: str = "BigShoulders-800",
    ) -> None:  # fmt: skip
        """A label of paper with a word on it, `low` from the ground; before print nothing has one."""
        if not self.pen.stage.medieval:
            self.block(*box, paper)
            self.words(text, box[0] + box[2] / 2, low, size, ink, face)

    def glint(self, x: float, y: float, width: float, height: float) -> None:
        """A soft highlight."""
        self.pen.oval(x, y, width, height, (1.0, 1.0, 0.97), 0.5)

    def halo(self, x: float, y: float, radius: float, colour: Rgb, opacity: float = 0.6) -> None:
        """Light that the object gives."""
        self.pen.glow(x, y, radius, colour, opacity)


def _oval(x: float, y: float, radius_x: float, radius_y: float) -> Any:
    return skia.Path().addOval(skia.Rect.MakeLTRB(x - radius_x, y - radius_y, x + radius_x, y + radius_y))


Drawing = Callable[[Pencil], None]


@dataclass(frozen=True)
class PropSpec:
    """One kind of object.

    Args:
        draw: Draws it, its foot at (0, 0), about one unit large.
        metres: Its longest side in the world.
        grip: Where a hand holds it, in its own space.
        tall: Its height in its own space.
        wide: Its width in its own space.
    """

    draw: Drawing
    metres: float
    grip: Point2 = (0.0, 0.4)
    tall: float = 1.0
    wide: float = 1.0


def named(text: str) -> tuple[float, float, float] | None:
    """The colour that a text names: `#rrggbb`, a colour word or a material; the last word wins."""
    text = text.strip().lower()
    if len(text) == 7 and text.startswith("#") and all(letter in "0123456789abcdef" for letter in text[1:]):
        return to_lch(text)
    for word in reversed(text.replace("-", " ").split()):
        found = NAMES.get(word) or MATERIALS.get(word)
        if found:
            return found
    return None


def path_of(*steps: tuple[float, ...]) -> Any:
    """A closed path: two numbers are a line to, four a curve, six a cubic; the first is where it starts."""
    path = skia.Path()
    path.moveTo(*steps[0])
    for step in steps[1:]:
        {2: path.lineTo, 4: path.quadTo, 6: path.cubicTo}[len(step)](*step)
    path.close()
    return path
