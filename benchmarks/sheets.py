"""Contact sheets to go through by eye: of every sentence the cast, the poster and all keyframes of the pilot.

    python benchmarks/sheets.py OUT [NUMBER ...] [--prompt "SENTENCE"]

Numbers are those of `data/prompts.toml`, from 1; without any it draws all sixty, ten seconds each on one core.
Each sheet is one PNG: the sentence and its logline, portraits and poster, then the keyframes with what their beats say.
"""

from __future__ import annotations

import argparse
import textwrap
import tomllib
from pathlib import Path
from typing import cast

import numpy as np
from PIL import Image, ImageDraw, ImageFont
from shows import DATA, Show

from production_flow.documents.bible import Blueprint
from production_flow.embedded.artist.layouts.portrait import portrait
from production_flow.embedded.artist.layouts.poster import poster
from production_flow.embedded.artist.renderer import Renderer
from production_flow.embedded.writer.story import story
from production_flow.graph.take import Made, Take
from production_flow.media.canvas import FONTS, Pixels
from production_flow.providers.requests import ImageRequest
from production_flow.stages.base import View
from production_flow.stages.portraits import PortraitStage
from production_flow.stages.poster import PosterStage
from production_flow.types import Digest, InputKey, NodeId, TakeKey

WIDE, TALL, TEXT, ACROSS = 480, 270, 44, 6
HEAD = 2 * TALL + TEXT
GROUND, INK = (20, 20, 22), (225, 225, 220)
FONT = ImageFont.truetype(str(FONTS / "NotoSans-400.ttf"), 13)


class Posed(Show):
    """A show whose portraits are there, so that its poster may be asked for."""

    def take(self, node: NodeId) -> Take | None:
        """A portrait as if it had been made."""
        if not node.startswith("portrait:"):
            return None
        made = Made(role="main", digest=Digest("0" * 64), size=0, mime="image/png")
        return Take(
            node=node, key=TakeKey("0" * 64), input_key=InputKey("0" * 64), number=1, source="made",
            provider="studio", model="", version="", seed=1, outputs=(made,),
        )  # fmt: skip


def picture(pixels: Pixels, size: tuple[int, int]) -> Image.Image:
    """BGRA of the renderer as a picture of a size, kept in shape."""
    whole = Image.fromarray(np.ascontiguousarray(pixels[..., 2::-1]))
    whole.thumbnail(size, Image.Resampling.LANCZOS)
    return whole


def package(show: Posed) -> list[tuple[Image.Image, str]]:
    """Poster and portraits, as the package has them."""
    view = cast("View", show)
    node, stage = NodeId("poster:show"), PosterStage()
    request = cast("ImageRequest", stage.request(node, stage.inputs(node, view), show.seed))
    request = request.model_copy(update={"width": 720, "height": 1080})
    found = [(picture(poster(request)[0], (2 * TALL, 2 * TALL)), "poster")]
    for person in show.cast:
        node, sitter = NodeId(f"portrait:{person.id}"), PortraitStage()
        asked = cast("ImageRequest", sitter.request(node, sitter.inputs(node, view), show.seed))
        asked = asked.model_copy(update={"width": 432, "height": 540})
        found.append((picture(portrait(asked)[0], (2 * TALL, 2 * TALL)), f"{person.name}, {person.role}"))
    return found


def sheet(show: Posed) -> Image.Image:
    """All of a show on one picture."""
    blueprint = cast("Blueprint", show.document(NodeId("blueprint:show"), Blueprint))
    people = package(show)
    rows = -(-len(show.keyframes) // ACROSS)
    wide = max(ACROSS * WIDE, sum(one.width + 6 for one, _ in people))
    whole = Image.new("RGB", (wide, TEXT + HEAD + rows * (TALL + TEXT)), GROUND)
    pen = ImageDraw.Draw(whole)
    pen.text((4, 4), f"{show.prompt[:200]}\n{blueprint.title}: {blueprint.logline[:230]}", INK, font=FONT)
    x = 0
    for one, words in people:
        whole.paste(one, (x, TEXT))
        pen.text((x + 3, TEXT + 2 * TALL + 3), textwrap.fill(words, one.width // 7), INK, font=FONT)
        x += one.width + 6
    for number, keyframe in enumerate(show.keyframes):
        at = number % ACROSS * WIDE, TEXT + HEAD + number // ACROSS * (TALL + TEXT)
        renderer = Renderer(keyframe.scene, WIDE, TALL, still=True)
        whole.paste(picture(renderer.frame(0), (WIDE, TALL)), at)
        camera, beat = keyframe.scene.camera, keyframe.beat
        said = f"{beat.id[-3:]} {renderer.set_id} {camera.size} {camera.angle}: {beat.shots[0].action}"
        pen.text((at[0] + 3, at[1] + TALL + 3), textwrap.fill(said, WIDE // 7)[:200], INK, font=FONT)
    return whole


def main() -> None:
    """Reads the command line."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("out", type=Path)
    parser.add_argument("number", type=int, nargs="*")
    parser.add_argument("--prompt", action="append", default=[])
    asked = parser.parse_args()
    asked.out.mkdir(parents=True, exist_ok=True)
    known = [row["text"] for row in tomllib.loads((DATA / "prompts.toml").read_text(encoding="utf-8"))["prompt"]]
    numbers = asked.number or ([] if asked.prompt else range(1, len(known) + 1))
    wanted = [(f"{number:02d}", known[number - 1]) for number in numbers]
    wanted += [(f"own{number}", text) for number, text in enumerate(asked.prompt, 1)]
    for name, text in wanted:
        kit = story(text, 1).kit.id
        sheet(Posed(text, kit)).save(asked.out / f"{name}-{kit}.png")
        print(name, kit, text, flush=True)


if __name__ == "__main__":
    main()
