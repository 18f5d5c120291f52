"""How a show's look and palette reach the materials of a set: soft, ink, flat.

A look acts on the colour of every material before it is painted, never on finished pixels. The palette of
the show pulls each material towards the colour that has its role.
"""

from __future__ import annotations

from functools import cache
from typing import Any

import numpy as np

from production_flow.documents.look import Style
from production_flow.embedded.artist.colour import Rgb, from_lab, lch, lightness, mix, rgb, to_lab, to_lch, towards
from production_flow.embedded.artist.looks import Kind, look_of
from production_flow.media import canvas as canvases
from production_flow.media.canvas import skia

PULL = {
    "wall": 0.42, "ground": 0.38, "trim": 0.30, "accent": 0.85, "cloth": 0.55, "wood": 0.22, "metal": 0.30,
    "leaf": 0.16, "stone": 0.34, "sky": 0.22, "glass": 0.20, "plain": 0.0,
}  # fmt: skip
"""How far a material of each role is pulled towards its colour of the palette, 0-1."""

_WANTED = {
    "wall": ("wall", "base", "background", "ground", "primary"),
    "ground": ("ground", "shadow", "base"),
    "trim": ("light", "highlight", "paper", "trim"),
    "accent": ("accent", "pop", "highlight"),
    "cloth": ("cloth", "secondary", "accent"),
    "sky": ("sky", "air", "light"),
    "stone": ("ground", "light", "base"),
    "metal": ("shadow", "metal", "ground"),
}

_LARGE = frozenset({"wall", "ground", "stone"})
"""Roles of what fills a picture: there a mixture of opposite colours would leave it all grey."""
_LIVELY, _TURN = 0.62, 25.0
"""Share of the colour of two materials that their mixture keeps at least; degrees that a hue then gives way."""


class Dress:
    """The look and palette of one show, ready to colour materials.

    Args:
        style: The show's style.
        levels: Lightness below which ink is black, dark, middle; above the last it is paper.
    """

    def __init__(self, style: Style, levels: tuple[float, float, float] = (0.32, 0.5, 0.68)) -> None:
        self.look = look_of(style)
        self.kind: Kind = self.look.kind
        self.levels = levels
        self._palette = [(colour.role.lower(), rgb(colour.hex)) for colour in style.palette]
        self.accent = self._find("accent") or lch(0.60, 0.19, 28)
        self._dark = mix(
            lch(0.13, 0.02, 270), min((c for _, c in self._palette), key=lightness, default=(0, 0, 0)), 0.3
        )
        self._paper = mix(
            lch(0.94, 0.025, 88), max((c for _, c in self._palette), key=lightness, default=(1, 1, 1)), 0.25
        )
        self._cache: dict[Rgb, tuple[Rgb, int]] = {}

    def _find(self, role: str) -> Rgb | None:
        for wanted in _WANTED.get(role, (role,)):
            for name, colour in self._palette:
                if wanted in name:
                    return colour
        if not self._palette:
            return None
        colours = [colour for _, colour in self._palette]
        if role in {"accent", "cloth"}:
            return max(colours, key=lambda colour: to_lch(colour)[1])
        return colours[0] if role in {"wall", "ground", "stone"} else min(colours, key=lambda c: to_lch(c)[1])

    def tone(self, light: float, chroma: float, hue: float, role: str = "plain") -> Rgb:
        """The colour of a material in this show: its own, pulled towards the palette's colour of that role."""
        own = lch(light, chroma, hue)
        target, pull = self._find(role), PULL.get(role, 0.0)
        if target is None or not pull:
            return own
        goal = to_lch(target)
        kept = light + (goal[0] - light) * pull * 0.35
        mixed = mix(own, lch(kept, goal[1], goal[2]), pull)
        lively = self.kind == "soft" and role in _LARGE  # a few inks or papers are few colours anyway
        return _kept(mixed, (chroma, hue), goal, pull) if lively else mixed

    def final(self, colour: Rgb) -> tuple[Rgb, int]:
        """What a lit colour becomes on the picture, and which hatch goes over it (0 none, 1 dense, 2 open)."""
        if self.kind == "soft":
            return colour, 0
        if colour not in self._cache:
            self._cache[colour] = self._ink(colour) if self.kind == "ink" else (self._flat(colour), 0)
        return self._cache[colour]

    def _ink(self, colour: Rgb) -> tuple[Rgb, int]:
        light, chroma, hue = to_lch(colour)
        goal = to_lch(self.accent)
        if chroma > 0.125 and abs((hue - goal[2] + 180) % 360 - 180) < 32:
            return lch(min(0.72, max(0.42, light)), goal[1], goal[2]), 0
        step = sum(light >= level for level in self.levels)
        return (self._dark, self._dark, self._paper, self._paper)[step], (0, 1, 2, 0)[step]

    def _flat(self, colour: Rgb) -> Rgb:
        light, chroma, hue = to_lch(colour)
        step = min(0.96, max(0.12, round(light / 0.075) * 0.075))
        if self._palette:
            nearest = min((to_lch(c) for _, c in self._palette), key=lambda c: abs((c[2] - hue + 180) % 360 - 180))
            hue, chroma = towards(hue, nearest[2], 0.65), chroma * 0.55 + nearest[1] * 0.45 * min(1.0, chroma * 12)
        return lch(step, min(0.2, chroma * 1.15), hue)

    def ink_line(self) -> Rgb:
        """The colour of lines that hold shapes together."""
        return self._dark

    def ink_grey(self, share: float) -> Rgb:
        """A flat grey between ink and paper, a little warm as paper is: 0 is as dark as ink, 1 as light as paper."""
        paper = to_lch(self._paper)
        return lch(to_lch(mix(self._dark, self._paper, share))[0], 0.3 * paper[1], paper[2])

    def hatch(self, number: int) -> tuple[Rgb, Rgb]:
        """Ground and line of a hatch."""
        return (self._dark, self._paper) if number == 1 else (self._paper, self._dark)


def _kept(mixed: Rgb, own: tuple[float, float], goal: tuple[float, float, float], pull: float) -> Rgb:
    """A mixture that has not lost its colour: where it would be grey, the material's own hue leans to the goal's."""
    light, chroma, _ = to_lch(mixed)
    least = _LIVELY * ((1 - pull) * own[0] + pull * goal[1])
    if chroma >= least:
        return mixed
    turn = ((goal[2] - own[1] + 180) % 360 - 180) * pull
    return lch(light, least, own[1] + max(-_TURN, min(_TURN, turn)))


@cache
def hatch_tile(ground: Rgb, line: Rgb, share: float, size: int) -> Any:
    """A square tile of one diagonal line that meets itself at the edges; `share` of it is line."""
    steps = np.arange(size * 4) / 4
    wave = ((steps[:, None] + steps[None]) % size) / size
    cover = ((np.abs(wave - 0.5) * 2) < share).astype(float)
    cover = cover.reshape(size, 4, size, 4).mean((1, 3))[..., None]
    mixed = np.array(ground)[None, None] * (1 - cover) + np.array(line)[None, None] * cover
    pixels = np.dstack([mixed[..., ::-1], np.ones((size, size))])
    return canvases.image((pixels * 255).round().astype(np.uint8))


def hatch_shader(dress: Dress, number: int, unit: float, matrix: Any) -> Any:
    """A hatch that lies in the picture, whatever plane is being drawn on; None where that plane is edge-on."""
    inverse = skia.Matrix()
    if not matrix.invert(inverse):
        return None
    ground, line = dress.hatch(number)
    size = max(4, round((6 if number == 1 else 7) * unit))
    tile = hatch_tile(ground, line, 0.24 if number == 1 else 0.26, size)
    repeat = skia.TileMode.kRepeat
    return tile.makeShader(repeat, repeat, skia.SamplingOptions(skia.FilterMode.kNearest), inverse)


def average(stops: list[Rgb]) -> Rgb:
    """The middle of several colours, through OKLab."""
    labs = [to_lab(stop) for stop in stops]
    red, green, blue = (sum(part) / len(labs) for part in zip(*labs, strict=True))
    return from_lab((red, green, blue))
