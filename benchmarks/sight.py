"""What the figures of the built-in artist are computed with: pictures in, numbers out."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from itertools import combinations
from typing import TypeAlias

import numpy as np
from numpy.typing import NDArray
from PIL import Image

from production_flow.documents.scene import Angle, ShotSize
from production_flow.documents.storyboard import Beat, Shot
from production_flow.types import Json

Grid: TypeAlias = NDArray[np.float64]
Record: TypeAlias = Mapping[str, Json]

ALIKE = 6.0
"""Mean difference of two frames' luma at 48 x 27, of 255, under which they look like one frame."""
DARKEST, BRIGHTEST, FLATTEST = 18.0, 235.0, 14.0
"""Mean luma below and above which a frame is murky or burnt, and the deviation under which it is flat."""

HEADS: dict[ShotSize, tuple[float, float]] = {
    "extreme-wide": (0.0, 0.12), "wide": (0.05, 0.16), "medium-wide": (0.10, 0.25), "medium": (0.16, 0.36),
    "medium-close": (0.24, 0.50), "close": (0.36, 0.80), "extreme-close": (0.60, 1.6), "insert": (0.0, 9.9),
}  # fmt: skip
"""Height of a grown-up's head as a share of the frame's, from and to, by what a shot is called. Neighbours overlap,
because a hat, a child or a broad head moves a frame by a fifth. Of somebody whose head is larger for their body it is
the middle between what the head says and what the body says."""
_TALL = 5.2  # heads of a grown-up

ABOVE: dict[Angle, tuple[float, float]] = {
    "eye": (-14, 14), "over-shoulder": (-14, 16), "dutch": (-16, 16), "low": (-90, -3), "high": (5, 90), "top": (5, 90),
}  # fmt: skip
"""Degrees by which the eye is over the main figure's eyes, from and to, by what an angle is called."""
PRONE, FLOOR = ("lie", "fall"), 0.6
"""Poses with the head on the ground, under which no camera goes: a low one is then this near to the ground, metres."""


def luma(picture: NDArray[np.uint8], wide: int = 48, tall: int = 27) -> Grid:
    """Lightness of a BGRA picture in cells, 0-255."""
    grey = picture[..., 2] * 0.2126 + picture[..., 1] * 0.7152 + picture[..., 0] * 0.0722
    return cells(grey, wide, tall)


def cells(grey: Grid, wide: int, tall: int) -> Grid:
    """The means of a picture's cells."""
    height, width = grey.shape
    rows, columns = np.arange(tall) * height // tall, np.arange(wide) * width // wide
    sums = np.add.reduceat(np.add.reduceat(grey, rows, 0), columns, 1)
    return np.asarray(sums / (np.diff([*rows, height])[:, None] * np.diff([*columns, width])[None]))


def alike(frames: Sequence[Grid]) -> list[tuple[float, int, int]]:
    """Pairs of frames that look alike, by their luma, the most alike first: (difference, one, other)."""
    pairs = ((float(np.abs(frames[a] - frames[b]).mean()), a, b) for a, b in combinations(range(len(frames)), 2))
    return sorted(pair for pair in pairs if pair[0] < ALIKE)


def composition(record: Record) -> tuple[Json, ...]:
    """What a frame is built from: the place, size and angle, from which side, and how many people in what poses."""
    poses = tuple(sorted(figure["pose"] for figure in record["figures"]))
    return record["location"], record["size"], record["angle"], round(record["turn"] / 8), poses


def unreadable(frame: Grid) -> str:
    """What is wrong with the light of a frame; empty when nothing is."""
    mean, deviation = frame.mean(), frame.std()
    if mean < DARKEST:
        return f"murky ({mean:.0f})"
    if mean > BRIGHTEST:
        return f"burnt ({mean:.0f})"
    return f"flat ({deviation:.0f})" if deviation < FLATTEST else ""


def mismatches(beat: Beat, shot: Shot, record: Record, names: Mapping[str, str]) -> list[str]:
    """Where a frame is not what its beat says: size, angle, who is seen.

    Args:
        beat: The beat.
        shot: Of it, the one that was drawn.
        record: What the renderer says that it drew.
        names: How people are called, by id.
    """
    drawn = {figure["id"]: figure for figure in record["figures"]}
    main = drawn.get(record["main"] or "")
    return [
        *(_size(shot, main) + _angle(shot, record, main) if main else []),
        *_people(beat, shot, drawn, names),
    ]


def _size(shot: Shot, main: Record) -> list[str]:
    least, most = HEADS[shot.size]
    head = (main["head"] * main["tall"] / _TALL) ** 0.5
    return [] if least <= head <= most else [f"{shot.size}, but a head is {head:.2f} of the frame"]


def _angle(shot: Shot, record: Record, main: Record) -> list[str]:
    if shot.angle == "over-shoulder" and not any(figure["over_shoulder"] for figure in record["figures"]):
        return ["over nobody's shoulder"]
    if shot.angle == "dutch" and abs(record["tilt"]) < 2:
        return ["dutch, but upright"]
    if shot.angle == "low" and main.get("pose") in PRONE:
        return [] if record["eye"] <= FLOOR else [f"low, but from {record['eye']:.1f} m over somebody who lies"]
    least, most = ABOVE[shot.angle]
    above = main["above"]
    return [] if least <= above <= most else [f"{shot.angle}, but seen from {above:.0f} degrees above"]


def _people(beat: Beat, shot: Shot, drawn: Mapping[str, Record], names: Mapping[str, str]) -> list[str]:
    """Who should be seen and is not, and who is seen without being in the shot."""
    asked = {figure.character for figure in shot.figures}
    told = {ident for ident in beat.characters if ident in names and _named(names[ident], shot.action)}
    found = []
    for ident in sorted(asked | told if shot.size != "insert" else ()):
        clear = drawn[ident]["clear"] if ident in drawn else 0.0
        if clear < (0.25 if ident in drawn and drawn[ident]["over_shoulder"] else 0.6):
            found.append(f"{ident} is not seen ({clear:.1f} of the head)")
    return found + [f"{ident} is not in the shot" for ident in sorted(set(drawn) - asked)]


def _named(name: str, action: str) -> bool:
    """Whether a sentence is about somebody; what belongs to them does not count, nor what they have done before."""
    given = re.escape(name.split(maxsplit=1)[0])
    done = re.search(r"\b(has|had|have)\b", action) is not None
    owns = rf"{given}(?: [A-Z]\w+)*['\u2019]"
    return not done and re.match(owns, action) is None and re.match(rf"{given}\b", action) is not None


# ---- telling people apart


def overlap(one: NDArray[np.bool_], other: NDArray[np.bool_]) -> float:
    """What two filled outlines share of all that they cover, 0-1; both stand on the lower edge, in the middle."""
    return float((one & other).sum() / max(1, (one | other).sum()))


@dataclass(frozen=True)
class Patch:
    """A head and shoulders in cells of a quarter of a head: what is covered, 0-1, and its colour (L, a, b)."""

    covered: Grid
    colour: Grid

    def apart(self, other: Patch) -> float:
        """How unlike two are, 0 and up.

        A third is cell by cell, mirrored where that is nearer; the rest is the colour of each row from the hat to the
        chest, which stays where somebody turns. Outlines count little, because arms and turns change them. The shares
        were set on ten sentences other than those that are counted.
        """
        turned = Patch(other.covered[:, ::-1], other.colour[:, ::-1])
        return 0.3 * min(self._cells(other), self._cells(turned)) + 0.7 * self._rows(other)

    def _cells(self, other: Patch) -> float:
        outline = np.abs(self.covered - other.covered).sum() / max(1e-6, (self.covered + other.covered).sum() / 2)
        return float(0.25 * outline) + _off(self.colour, other.colour, self.covered * other.covered)

    def _rows(self, other: Patch) -> float:
        (one, much), (two, more) = self._bands, other._bands
        return _off(one, two, np.minimum(much, more))

    @property
    def _bands(self) -> tuple[Grid, Grid]:
        """The mean colour of each row, and how much of it is covered."""
        much = self.covered.sum(1)
        return (self.colour * self.covered[..., None]).sum(1) / np.maximum(1e-6, much)[:, None], much


def _off(one: Grid, other: Grid, weight: Grid) -> float:
    """The weighted mean distance of colours; 1 is twenty steps of lightness or ten of hue, which light changes less."""
    apart = np.sqrt((((one - other) * (1.0, 2.0, 2.0)) ** 2).sum(-1))
    return float(0.05 * (apart * weight).sum() / max(1e-6, weight.sum()))


def upright(picture: NDArray[np.uint8], x: float, y: float, turned: float) -> NDArray[np.uint8]:
    """A picture turned about a point until somebody who lies there is upright, as who looks would tilt their head.

    Args:
        picture: One channel, or BGRA, whose colours count and whose alpha does not.
        x: Middle of the head in pixels from the left.
        y: The same from the top.
        turned: Degrees from straight down to the way from head to hip, to the right of the picture.
    """
    flat = picture[..., :3] if picture.ndim > 2 else picture
    return np.asarray(
        Image.fromarray(np.ascontiguousarray(flat)).rotate(-turned, Image.Resampling.BILINEAR, center=(x, y))
    )


def patch(picture: NDArray[np.uint8], mask: Grid, x: float, y: float, head: float) -> Patch:
    """The head and shoulders at a place of a picture.

    Args:
        picture: BGRA.
        mask: How far each pixel belongs to the figure, 0-1, of the picture's size.
        x: Middle of the head in pixels from the left.
        y: The same from the top.
        head: Height of a head in pixels.
    """
    across, down = np.arange(-1.25, 1.25, 0.25), np.arange(-1.25, 1.5, 0.25)
    colours = lab(picture[..., 2::-1].astype(np.float64) / 255)
    covered, colour = np.zeros((len(down), len(across))), np.zeros((len(down), len(across), 3))
    for row, top in enumerate(down):
        for column, left in enumerate(across):
            box = (_span(y + head * top, head / 4, mask.shape[0]), _span(x + head * left, head / 4, mask.shape[1]))
            part = mask[box]
            if part.size and part.sum() > 0:
                covered[row, column] = part.mean()
                colour[row, column] = (colours[box] * part[..., None]).sum((0, 1)) / part.sum()
    light = (colour[..., 0] * covered).sum() / max(1e-6, covered.sum())
    colour[..., 0] -= light
    return Patch(covered, colour)


def _span(start: float, length: float, most: int) -> slice:
    first = min(most, max(0, round(start)))
    return slice(first, min(most, max(first, round(start + length))))


def lab(rgb: Grid) -> Grid:
    """OKLab of sRGB 0-1, times 100."""
    linear = np.where(rgb <= 0.04045, rgb / 12.92, ((rgb + 0.055) / 1.055) ** 2.4)
    cone = np.cbrt(linear @ np.array([[0.4122, 0.2119, 0.0883], [0.5363, 0.6807, 0.2817], [0.0514, 0.1074, 0.6300]]))
    to_lab = [[0.2105, 1.9780, 0.0259], [0.7936, -2.4286, 0.7828], [-0.0041, 0.4506, -0.8087]]
    return np.asarray(100 * cone @ np.array(to_lab))


def auc(same: Sequence[float], other: Sequence[float]) -> float:
    """How often two of one kind are nearer to each other than two of different kinds, 0-1."""
    ranks = np.argsort(np.argsort(np.array([*same, *other]), kind="stable"), kind="stable") + 1
    below = ranks[: len(same)].sum() - len(same) * (len(same) + 1) / 2
    return 1.0 - float(below) / max(1, len(same) * len(other))
