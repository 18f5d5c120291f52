"""What the built-in artist draws, counted: time and memory, and whether frames differ, can be read and are right.

    python benchmarks/art.py [--shows N] [--out DIR] [--quick]

Ten sentences of `data/prompts.toml`, one per kit, every keyframe of their pilots at 480 x 270; time at 1080 lines.
With `--out` the sheets are left behind that a person should look at: every show, and the worst cases of each figure.
With `--quick` the rows of time and memory are left out. Takes some three minutes on one core.
"""

from __future__ import annotations

import argparse
import math
import resource
import statistics
import sys
import time
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import combinations, pairwise
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from PIL import Image, ImageDraw
from shows import Keyframe, Show, shows
from sight import Grid, Patch, Record, alike, auc, composition, luma, mismatches, overlap, patch, unreadable, upright

from production_flow.documents.cast import Character
from production_flow.embedded.artist.blits import Blit
from production_flow.embedded.artist.figures import Figure
from production_flow.embedded.artist.figures.acting import Acting, FigureLight
from production_flow.embedded.artist.layouts.portrait import sitting
from production_flow.embedded.artist.players import Player
from production_flow.embedded.artist.renderer import Renderer
from production_flow.media import canvas as canvases
from production_flow.production.worker import give_back

WIDTH, HEIGHT = 480, 270
SAME_OUTLINE = 0.85
"""Share of two outlines from which they are one: an edge that is off by a hundredth of the height all round."""
SMALLEST = 0.055
"""Height of a head, as a share of the frame, from which a person is told by looks: 15 pixels of these frames."""
LYING = 45
"""Degrees from which on somebody lies: their head is turned upright before it is compared."""
OPAQUE = 160
"""Alpha of 255 from which something hides what is behind it."""
HEAD = 40
"""Pixels of a head at which members of a cast are told apart."""

Shade = NDArray[np.uint8]


@dataclass
class Frame:
    """A keyframe as it was drawn."""

    show: Show
    keyframe: Keyframe
    picture: Shade
    luma: Grid
    record: Record
    wrong: list[str]
    faces: list[tuple[str, Patch]]

    @property
    def name(self) -> str:
        """Which it is."""
        camera = self.keyframe.scene.camera
        return f"{self.show.kit} {self.keyframe.beat.id} {self.record['set']} {camera.size} {camera.angle}"


def drawn(show: Show, keyframe: Keyframe) -> Frame:
    """A keyframe, small, with everything that is counted."""
    renderer = Renderer(keyframe.scene, WIDTH, HEIGHT, still=True)
    picture, record = renderer.frame(0).copy(), renderer.record()
    names = {person.id: person.name for person in show.cast}
    wrong = mismatches(keyframe.beat, keyframe.beat.shots[0], record, names)
    return Frame(show, keyframe, picture, luma(picture), record, wrong, faces(renderer, picture, record))


def faces(renderer: Renderer, picture: Shade, record: Record) -> list[tuple[str, Patch]]:
    """Everybody whose head is large enough and clear, as they look on the picture, upright."""
    found = []
    told = {entry["id"]: entry for entry in record["figures"]}
    for player in renderer.players:
        entry = told.get(player.spot.figure.look.id)
        if entry is None or entry["clear"] < 0.9 or entry["head"] < SMALLEST or entry["view"] == "back":
            continue
        head = entry["head"] * HEIGHT
        x, y, shape, seen = entry["x"] * WIDTH, entry["top"] * HEIGHT + head / 2, seen_of(renderer, player), picture
        anchors = player.anchors(0, renderer.path)[0]
        turned = math.degrees(math.atan2(*(anchors.hip[axis] - anchors.head[axis] for axis in (0, 1))))
        if abs(turned) > LYING:
            shape, seen = upright(shape, x, y, turned), upright(picture, x, y, turned)
        found.append((entry["id"], patch(seen, shape / 255.0, x, y, head)))
    return found


def seen_of(renderer: Renderer, player: Player) -> Shade:
    """How far each pixel shows somebody on the first frame, 0-255: what stands before them is taken away."""
    alone, before = canvases.blank(WIDTH, HEIGHT), canvases.blank(WIDTH, HEIGHT)
    own, others = (canvases.surface_over(pixels).getCanvas() for pixels in (alone, before))
    blits = [(owner, item) for owner, item in renderer.owned(0) if isinstance(item, Blit)]
    last = max((at for at, (owner, _) in enumerate(blits) if owner is player), default=0)
    for at, (owner, item) in enumerate(blits):
        if owner is player or (at > last and not item.weather and item.opacity >= 1):
            canvas = own if owner is player else others
            canvas.save()
            item.draw(canvas)
            canvas.restore()
    return np.where(before[..., 3] < OPAQUE, alone[..., 3], 0).astype(np.uint8)


# ---- the cast on their own


def alone(person: Character, show: Show, acting: Acting, head: float, light: FigureLight | None = None) -> Shade:
    """Somebody on nothing, feet on the lower edge in the middle: 3 heads wide to a side and 8 high."""
    figure = Figure(person.look, show.keyframes[0].scene.style)
    pixels = canvases.blank(int(6 * head), int(8.5 * head))
    canvas = canvases.surface_over(pixels).getCanvas()
    canvas.translate(3 * head, 8.2 * head)
    figure.draw(canvas, acting, light or FigureLight(), head, 1, ground=False)
    return pixels


def outline(person: Character, show: Show, acting: Acting) -> NDArray[np.bool_]:
    """The filled outline of somebody, everybody at the same height."""
    pixels = alone(person, show, acting, 24)
    left, top, right, low = canvases.extent(pixels) or (0, 0, 1, 1)
    tall = 96
    wide = max(1, round((right - left) * tall / (low - top)))
    small = Image.fromarray(pixels[top:low, left:right, 3]).resize((wide, tall), Image.Resampling.BOX)
    mask, whole = np.asarray(small) > 100, np.zeros((tall, 240), bool)
    start = 120 - wide // 2
    whole[:, start : start + wide] = mask[:, : 240 - start]
    return whole


def likeness(person: Character, show: Show, acting: Acting, light: FigureLight | None = None) -> Patch:
    """Somebody's head and shoulders at 40 pixels of head."""
    pixels = alone(person, show, acting, HEAD, light)
    anchors = Figure(person.look, show.keyframes[0].scene.style).anchors(acting, HEAD)
    x, y = 3 * HEAD + anchors.head[0], 8.2 * HEAD + anchors.head[1]
    return patch(pixels, pixels[..., 3] / 255.0, x, y, HEAD)


VARIED = (
    (Acting(view="three-quarter", expression="anger", mouth="O"), None),
    (Acting(view="three-quarter", mirrored=True, expression="joy", head_turn=0.4), None),
    (Acting(view="three-quarter"), FigureLight(ambience=0.2, exposure=0.85, direction=(-0.6, -0.5))),
)
"""What one person looks like besides: other faces, the other side, by night."""


# ---- the table


def tell(what: str, measured: str, reach: str = "") -> None:
    """One row."""
    print(f"| {what} | {measured} | {reach} |", flush=True)


def share(part: int, whole: int) -> str:
    """A share in words."""
    return f"{100 * part / max(1, whole):.1f}% ({part} of {whole})"


def spread(rows: Sequence[float]) -> str:
    """Median and worst of some seconds."""
    return f"median {statistics.median(rows):.2f} s, worst {max(rows):.2f} s"


def speed(made: Sequence[Show]) -> None:
    """How long a keyframe and a portrait take at 1080 lines, and the memory of one process that draws them.

    As a worker does, it hands memory back after every piece of work.
    """
    rows = []
    for show in made:
        for keyframe in show.keyframes[::5]:
            began = time.process_time()
            canvases.png(Renderer(keyframe.scene, 1920, 1080, still=True).frame(0))
            rows.append(time.process_time() - began)
            give_back()
    tell("keyframe at 1920 x 1080, one core", spread(rows), "0.4 s")
    rows = []
    for show in made:
        for person in show.cast[:2]:
            scene, turn = sitting(show.sitting(person))
            began = time.process_time()
            canvases.png(Renderer(scene, 1536, 1920, turn=turn, portrait=True).frame(0))
            rows.append(time.process_time() - began)
            give_back()
    tell("portrait at 1536 x 1920, one core", spread(rows), "0.5 s")
    tell(
        "memory of one renderer, peak", f"{resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024:.0f} MB", "500 MB"
    )


def frames_of(made: Sequence[Show], out: Path | None) -> list[list[Frame]]:
    """Every keyframe, show by show."""
    every = []
    for show in made:
        every.append([drawn(show, keyframe) for keyframe in show.keyframes])
        if out:
            rows = [(frame.picture, f"{frame.name} {'; '.join(frame.wrong)}") for frame in every[-1]]
            sheet(rows, out / f"{len(every):02d}-{show.kit}.png")
    return every


def looks(every: Sequence[Sequence[Frame]], out: Path | None) -> None:
    """Whether frames differ, can be read, and are what their beats say."""
    pairs = [(value, one[a], one[b]) for one in every for value, a, b in alike([frame.luma for frame in one])]
    tell(
        "keyframes of an episode that look alike",
        share(len(pairs), sum(len(f) * (len(f) - 1) // 2 for f in every)),
        "2%",
    )
    near = [two for one in every for two in pairwise(one)]
    same = sum(composition(a.record) == composition(b.record) for a, b in near)
    tell("neighbours of one composition: set, size, angle, side", share(same, len(near)), "0%")
    flat = [(frame, bad) for one in every for frame in one if (bad := unreadable(frame.luma))]
    tell("murky, burnt or flat frames", str(len(flat)), "0")
    whole = [frame for one in every for frame in one]
    wrong = [frame for frame in whole if frame.wrong]
    tell("frames as their beats say: size, angle, people", share(len(whole) - len(wrong), len(whole)), "98%")
    if out:
        worst = sorted(pairs, key=lambda pair: pair[0])[:24]
        rows = [row for value, a, b in worst for row in ((a.picture, f"{value:.1f} {a.name}"), (b.picture, b.name))]
        sheet(rows, out / "alike.png")
        sheet([(frame.picture, f"{bad} {frame.name}") for frame, bad in flat], out / "unreadable.png")
        sheet([(frame.picture, f"{frame.name}: {'; '.join(frame.wrong)}") for frame in wrong], out / "wrong.png")


def people(made: Sequence[Show], every: Sequence[Sequence[Frame]], out: Path | None) -> None:
    """Whether a cast is told apart, and each of them is always themselves."""
    pairs, same_outline, alike_heads, rows = 0, 0, 0, []
    selves = sorted(
        likeness(person, show, Acting()).apart(likeness(person, show, acting, light))
        for show in made for person in show.cast for acting, light in VARIED
    )  # fmt: skip
    least = selves[int(0.95 * (len(selves) - 1))]
    for show in made:
        outlines = [outline(person, show, Acting(view="front")) for person in show.cast]
        heads = [likeness(person, show, Acting()) for person in show.cast]
        for a, b in combinations(range(len(show.cast)), 2):
            pairs += 1
            both, off = overlap(outlines[a], outlines[b]), heads[a].apart(heads[b])
            same_outline, alike_heads = same_outline + (both >= SAME_OUTLINE), alike_heads + (off <= least)
            if both >= SAME_OUTLINE or off <= least:
                picture = np.hstack([alone(show.cast[n], show, Acting(), HEAD) for n in (a, b)])
                rows.append(
                    (picture, f"{show.kit} {show.cast[a].id} {show.cast[b].id} outline {both:.2f} head {off:.2f}")
                )
    tell(f"cast pairs told apart in silhouette (under {SAME_OUTLINE})", share(pairs - same_outline, pairs), "95%")
    tell(f"cast pairs told apart at {HEAD} px of head (over {least:.2f})", share(pairs - alike_heads, pairs), "95%")
    same, other = [], []
    for frames in every:
        seen = [face for frame in frames for face in frame.faces]
        for (one, a), (two, b) in combinations(seen, 2):
            (same if one == two else other).append(a.apart(b))
    tell(f"likeness over keyframes, AUC of {len(same)} and {len(other)} pairs", f"{auc(same, other):.3f}", "0.95")
    if out:
        sheet(rows, out / "cast.png")


def sheet(rows: Sequence[tuple[Shade, str]], path: Path, across: int = 4) -> None:
    """Pictures with what is said of them, in rows."""
    if not rows:
        return
    height, width = rows[0][0].shape[:2]
    whole = Image.new("RGB", (across * width, -(-len(rows) // across) * (height + 14)), "white")
    pen = ImageDraw.Draw(whole)
    for number, (picture, words) in enumerate(rows):
        x, y = number % across * width, number // across * (height + 14)
        whole.paste(Image.fromarray(np.ascontiguousarray(picture[..., 2::-1])), (x, y))
        pen.text((x + 2, y + height + 1), words[: width // 6], fill="black")
    whole.save(path)


def main() -> None:
    """Reads the command line."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--shows", type=int, default=10)
    parser.add_argument("--out", type=Path)
    parser.add_argument("--quick", action="store_true")
    asked = parser.parse_args()
    if asked.out:
        asked.out.mkdir(parents=True, exist_ok=True)
    made = shows(asked.shows)
    count = sum(len(show.keyframes) for show in made)
    print(f"Python {sys.version.split()[0]}, {len(made)} shows, {count} keyframes")
    print("\n| figure | measured | reach |\n|---|---|---|")
    if not asked.quick:
        speed(made)
    every = frames_of(made, asked.out)
    looks(every, asked.out)
    people(made, every, asked.out)


if __name__ == "__main__":
    main()
