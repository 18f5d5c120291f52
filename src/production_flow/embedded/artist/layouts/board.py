"""A board: what posters are put together on: a place, cut-out figures, washes of colour, lettering."""

from __future__ import annotations

from dataclasses import replace
from random import Random
from typing import Any

from production_flow.documents.scene import Card, Expression, Pose, Scene, SceneFigure
from production_flow.embedded.artist.colour import Colour, Rgb
from production_flow.embedded.artist.figures import Anchors, Figure
from production_flow.embedded.artist.figures.acting import Acting, Box, FigureLight, View
from production_flow.embedded.artist.finish import finish
from production_flow.embedded.artist.framing import main_of
from production_flow.embedded.artist.layouts.inks import Inks, inks_of
from production_flow.embedded.artist.layouts.lettering import House, Line, begins, broken, fitted, house_of
from production_flow.embedded.artist.light import Light
from production_flow.embedded.artist.looks import look_of
from production_flow.embedded.artist.pens import color4f, paint, radial, shaded
from production_flow.embedded.artist.renderer import Renderer
from production_flow.hashing import seed_of
from production_flow.media import canvas as canvases
from production_flow.media.canvas import skia
from production_flow.providers.ports import Notice

_MERRY: tuple[Expression, ...] = ("surprise", "sly", "joy", "doubt")
_PAPER = 0.09
"""Share of the width that a margin of bare paper leaves to no letter."""
_AROUND, _CHIN, _ROUGH = 2.2, 0.5, 16.0
"""Heads round a head in which hair and hat are, from its middle to the chin, and pixels of one that is measured."""
_GRAVE: tuple[Expression, ...] = ("think", "sad", "determined", "warm")


class Board:
    """A poster while it is made. Measures are shares: x and widths of its width, y and heights of its height.

    Args:
        scene: Who, where, in what light and style.
        card: The words.
        width: Pixels; height likewise.
    """

    def __init__(self, scene: Scene, card: Card, width: int, height: int) -> None:
        self.scene, self.card, self.width, self.height = scene, card, width, height
        self.pixels = canvases.blank(width, height)
        self.canvas: Any = canvases.surface_over(self.pixels).getCanvas()
        self.inks: Inks = inks_of(scene.style)
        self.house: House = house_of(card.genre)
        self.light = Light.of(scene.time, scene.weather, scene.mood, interior=scene.place.interior)
        main = main_of(scene)
        people = sorted(scene.figures, key=lambda one: one is not main)[:5]
        self.people = [(one, Figure(one.look, scene.style)) for one in people]
        self.notices: list[Notice] = []
        self.turned = False

    def turn(self) -> None:
        """Lays the pictures of every second show out the other way round, so that no two of a genre are alike."""
        self.turned = seed_of("turned", self.hero[0].look.id, self.card.lines[0]) % 2 == 1

    def _across(self, x: float) -> float:
        return 1.0 - x if self.turned else x

    @property
    def hero(self) -> tuple[SceneFigure, Figure]:
        """Whose story it is."""
        return self.people[0]

    @property
    def others(self) -> list[tuple[SceneFigure, Figure]]:
        """The rest, in order of importance."""
        return self.people[1:]

    def face(self, number: int) -> Expression:
        """What the face of the person of that number says, by the tone of the show; no two alike in a row."""
        light = begins(f"{self.card.genre} {self.scene.mood}", ("comed", "sitcom", "funny", "musical"))
        *first, last = _MERRY if light else _GRAVE
        begin = seed_of("faces", self.hero[0].look.id) % 3
        return (*first[begin:], *first[:begin], last)[number % 4]

    def head_box(self, person: tuple[SceneFigure, Figure], view: View = "three-quarter", *, left: bool = False) -> Box:
        """Left, top, right and bottom of a head with hair and hat, in heads from its middle."""
        acting = Acting(view=view, mirrored=left, pose="stand")
        pixels = canvases.blank(round(2 * _AROUND * _ROUGH), round((_AROUND + _CHIN) * _ROUGH))
        canvas = canvases.surface_over(pixels).getCanvas()
        x, y = person[1].anchors(acting, _ROUGH).head
        canvas.translate(_AROUND * _ROUGH - x, _AROUND * _ROUGH - y)
        person[1].draw(canvas, acting, self.lit(), _ROUGH, 0, ground=False)
        found = canvases.extent(pixels) or (0, 0, *pixels.shape[1::-1])
        box = [edge / _ROUGH - _AROUND for edge in found]
        return box[0], box[1], box[2], box[3]

    @property
    def edge(self) -> float:
        """What a painter's margin of bare paper takes of the width, both sides together."""
        return _PAPER if look_of(self.scene.style).margin else 0.0

    def finish(self) -> None:
        """Lays grain and margin of the look over the whole, where it has them."""
        look = look_of(self.scene.style)
        if look.grain or look.margin:
            bare = replace(look, vignette=0.0, lively=False)
            finish(self.canvas, bare, self.width, self.height, dark=self.light.dark)

    # ---- grounds

    def place(self, *, top: float = 0.0, low: float = 1.0, angle: str = "eye", size: str = "wide") -> None:
        """The empty place, filling the board between two heights."""
        tall = max(64, round((low - top) * self.height))
        camera = self.scene.camera.model_copy(update={"size": size, "angle": angle, "movement": "static"})
        empty = self.scene.model_copy(update={"figures": (), "speech": (), "camera": camera})
        renderer = Renderer(empty, self.width, tall)
        self.notices += renderer.notices
        pixels = canvases.blank(self.width, tall)
        renderer.draw(canvases.surface_over(pixels).getCanvas(), 0)
        self.canvas.drawImage(canvases.image(pixels), 0, top * self.height)

    def wash(self, stops: list[tuple[float, Colour, float]], *, top: float = 0.0, low: float = 1.0) -> None:
        """A gradient from top to bottom: (where between the two heights, colour, opacity)."""
        colours = [color4f(colour, opacity).toColor() for _, colour, opacity in stops]
        ends = [skia.Point(0, top * self.height), skia.Point(0, low * self.height)]
        shader = skia.GradientShader.MakeLinear(ends, colours, [where for where, _, _ in stops])
        box = skia.Rect.MakeLTRB(0, top * self.height, self.width, low * self.height)
        self.canvas.drawRect(box, skia.Paint(Shader=shader, Dither=True))

    def glow(self, x: float, y: float, radius: float, colour: Colour, opacity: float) -> None:
        """A soft light; the radius is a share of the width."""
        centre, reach = (self._across(x) * self.width, y * self.height), radius * self.width
        stops = [(colour, opacity * (1 - t * t) ** 2) for t in (0, 0.2, 0.4, 0.6, 0.8, 1.0)]
        self.canvas.drawCircle(*centre, reach, shaded(radial(centre, reach, stops)))

    def disc(self, x: float, y: float, radius: float, colour: Colour, opacity: float = 1.0) -> None:
        """A sun or a moon; the radius is a share of the width."""
        self.canvas.drawCircle(
            self._across(x) * self.width, y * self.height, radius * self.width, paint(colour, opacity)
        )

    def stars(self, top: float, low: float, colour: Colour) -> None:
        """A sky full of small stars between two heights, the same for the same show."""
        dice = Random(seed_of("stars", self.hero[0].look.id))
        for _ in range(70):
            x, y, size = dice.random(), dice.uniform(top, low), dice.uniform(0.0008, 0.0026)
            self.disc(x, y, size, colour, dice.uniform(0.3, 0.9))

    # ---- figures

    def lit(self, *, from_left: bool = False, rim: Colour | None = None, bright: float = 1.0) -> FigureLight:
        """The light of the place, brought to a poster's brightness."""
        light = self.light.for_figure((0.0, 0.0, 0.0))
        x, y = light.direction
        return replace(
            light,
            direction=(-abs(x) if from_left else abs(x), y),
            exposure=max(0.92, light.exposure) * bright,
            ambience=min(0.14, light.ambience),
            rim=self.inks.accent if rim is None else rim,  # type: ignore[arg-type]
            rim_strength=0.9,
        )

    def cutout(
        self,
        person: tuple[SceneFigure, Figure],
        x: float,
        head_y: float,
        head: float,
        *,
        left: bool = False,
        view: View = "three-quarter",
        pose: Pose = "stand",
        expression: Expression | None = None,
        light: FigureLight | None = None,
        tint: tuple[Colour, float] | None = None,
        fade: tuple[float, float] | None = None,
        opacity: float = 1.0,
        foot: float | None = None,
        by_head: bool = False,
    ) -> Anchors:
        """Puts a figure on the board.

        Args:
            person: Who.
            x: Middle of the body.
            head_y: Middle of the head.
            head: Height of the head, as a share of the board's height.
            left: Whether it faces left.
            view: From where it is seen.
            pose: What the body does.
            expression: What the face does; as the scene says where it is not given.
            light: What falls on it.
            tint: A colour laid over it, and how thick.
            fade: Heights between which it dissolves downwards.
            opacity: Of the whole, 0-1.
            foot: Where its feet are; then `head_y` counts for nothing.
            by_head: Whether `x` is the middle of the head instead.
        """
        asked, figure = person
        x, left = self._across(x), left != self.turned
        scale = head * self.height
        acting = Acting(
            view=view,
            mirrored=left,
            pose=pose,
            expression=expression or asked.expression,
            gaze=(0.2, -0.05),
            breath=0.8,
        )
        layer = canvases.surface(self.width, self.height)
        canvas = layer.getCanvas()
        probe = figure.draw(canvases.surface(8, 8).getCanvas(), acting, light or self.lit(), scale, 0)
        foot_x = x * self.width - (probe.head if by_head else probe.hip)[0]
        foot_y = head_y * self.height - probe.head[1]
        if foot is not None:
            foot_y = foot * self.height
        canvas.translate(foot_x, foot_y)
        anchors: Anchors = figure.draw(canvas, acting, light or self.lit(), scale, 2)
        canvas.resetMatrix()
        box = skia.Rect.MakeWH(self.width, self.height)
        if tint:
            over = skia.Paint(Color4f=color4f(*tint), BlendMode=skia.BlendMode.kSrcATop)
            canvas.drawRect(box, over)
        if fade:
            self._dissolve(canvas, *(where * self.height for where in fade))
        self.canvas.drawImage(layer.makeImageSnapshot(), 0, 0, skia.SamplingOptions(), skia.Paint(Alphaf=opacity))
        return anchors

    def standing(
        self,
        person: tuple[SceneFigure, Figure],
        x: float,
        foot: float,
        metre: float,
        *,
        left: bool = False,
        pose: Pose = "stand",
        expression: Expression | None = None,
    ) -> None:
        """A whole figure on the ground, its feet at `foot`, a metre being that share of the board's height."""
        _, figure = person
        centre = (self._across(x) * self.width, (foot + 0.002) * self.height)
        reach = 0.34 * metre * self.height
        stops = [((0.02, 0.02, 0.05), 0.5 * (1 - t * t) ** 1.5) for t in (0, 0.25, 0.5, 0.75, 1.0)]
        self.canvas.save()
        self.canvas.translate(*centre)
        self.canvas.scale(1.0, 0.22)
        self.canvas.drawCircle(0, 0, reach, shaded(radial((0, 0), reach, stops)))
        self.canvas.restore()
        head = metre * figure.height / figure.heads
        self.cutout(person, x, 0.0, head, left=left, pose=pose, expression=expression, foot=foot)

    def heads_up(self, person: tuple[SceneFigure, Figure], metre: float) -> float:
        """How tall somebody stands with hair and hat, a metre being that share of the board's height."""
        figure = person[1]
        head = metre * figure.height / figure.heads
        return head * -figure.bounds(Acting(pose="stand"))[1]

    def _dissolve(self, canvas: Any, top: float, low: float) -> None:
        ends = [skia.Point(0, top), skia.Point(0, low)]
        colours = [color4f((0, 0, 0), 1.0).toColor(), color4f((0, 0, 0), 0.0).toColor()]
        made = skia.Paint(Shader=skia.GradientShader.MakeLinear(ends, colours), BlendMode=skia.BlendMode.kDstIn)
        canvas.drawRect(skia.Rect.MakeLTRB(0, top, self.width, self.height + 1), made)

    # ---- words

    def title(self, top: float, size: float, colour: Rgb, *, measure: float = 0.88, most: int = 3) -> float:
        """The title from `top` downwards; gives the foot of its last line."""
        y = top
        for one in self._title(size, measure, most):
            y += self.house.leading * float(one.runs[0][0].getSize()) / self.height if one.runs else 0.0
            self.put(one, 0.5, y, colour)
        return y

    def title_above(self, foot: float, size: float, colour: Rgb, *, measure: float = 0.90, most: int = 2) -> float:
        """The title standing on `foot`; gives the top of its first line."""
        y = foot
        for one in reversed(self._title(size, measure, most)):
            self.put(one, 0.5, y, colour)
            y -= self.house.leading * float(one.runs[0][0].getSize()) / self.height if one.runs else 0.0
        return y

    def title_top(self, foot: float, size: float, *, measure: float = 0.90, most: int = 2) -> float:
        """Where the capitals of a title begin that stands on `foot`."""
        lines = [one for one in self._title(size, measure, most) if one.runs]
        sizes = [float(one.runs[0][0].getSize()) / self.height for one in lines]
        return foot - self.house.leading * sum(sizes[1:]) - 0.86 * sum(sizes[:1])

    def _title(self, size: float, measure: float, most: int) -> list[Line]:
        text = self.card.lines[0] if self.card.lines else ""
        shown = text.upper() if self.house.capitals else text
        wide = (measure - self.edge) * self.width
        return broken(shown, self.house.display, size * self.height, wide, self.house.tracking, most)

    def tagline(self, y: float, colour: Rgb, size: float = 0.022) -> float:
        """The tagline in a measure of its own; gives the foot of its last line."""
        foot = y
        for n, text in enumerate(text for text in self.card.lines[1:] if text.strip()):
            shown = text.upper() if self.house.capitals else text
            lines = broken(
                shown, self.house.text, size * self.height, 0.8 * self.width, 0.06 if self.house.capitals else 0.0, 2
            )
            for row, one in enumerate(lines):
                foot = y + (n + row) * size * 1.3
                self.put(one, 0.5, foot, colour)
        return foot

    def credits(self, y: float, colour: Rgb) -> None:
        """The credit block: small capitals, centred, at the foot."""
        for n, text in enumerate(text for text in reversed(self.card.small) if text.strip()):
            one = fitted(text.upper(), "BigShoulders-600", 0.0155 * self.height, 0.86 * self.width, 0.12)
            self.put(one, 0.5, y + 0.024 * n, colour, 0.85)

    def put(self, one: Line, x: float, y: float, colour: Rgb, opacity: float = 1.0) -> None:
        """A line of lettering, its middle at x and its foot at y."""
        one.draw(self.canvas, x * self.width, y * self.height, colour, opacity, "middle")
