"""The contact sheet: poster, grid and every keyframe at one glance."""

from __future__ import annotations

from pathlib import Path

from PIL import Image

from production_flow.errors import Missing
from production_flow.media.picture import contact_sheet as laid_out
from production_flow.media.picture import fit, open_picture
from production_flow.production.view import ShowView
from production_flow.production.workspace import Workspace
from production_flow.stages.pipeline import BY_NAME
from production_flow.types import NodeId

_CELL = (384, 216)
_COLUMNS = 5
_GROUND = "#141414"


def contact_sheet(workspace: Workspace, view: ShowView, target: Path) -> None:
    """Writes the sheet: a strip of poster and cast above the keyframes in the order of the episodes.

    Raises:
        Missing: Nothing is drawn yet.
    """
    heads = _pictures(workspace, view, ("poster", "portrait"))
    frames = _pictures(workspace, view, ("keyframe",))
    if not heads and not frames:
        raise Missing("There is no picture to lay out yet.", todo="Run make first.")
    width = _COLUMNS * (_CELL[0] + 8) + 8
    parts = [_strip(heads, width)] if heads else []
    if frames:
        parts.append(laid_out(frames, _CELL, _COLUMNS, ground=_GROUND))
    sheet = Image.new("RGB", (width, sum(part.height for part in parts)), _GROUND)
    top = 0
    for part in parts:
        sheet.paste(part, (0, top))
        top += part.height
    target.parent.mkdir(parents=True, exist_ok=True)
    sheet.save(target, format="PNG")


def _pictures(workspace: Workspace, view: ShowView, stages: tuple[str, ...]) -> list[Image.Image]:
    nodes: list[NodeId] = [node for stage in stages for node in BY_NAME[stage].nodes(view)]
    takes = [take for node in nodes if (take := view.take(node)) is not None]
    return [open_picture(workspace.media.fetch(take.digest)) for take in takes]


def _strip(pictures: list[Image.Image], width: int) -> Image.Image:
    """All pictures in one row of equal height, as wide as the sheet at most."""
    shapes = [picture.width / picture.height for picture in pictures]
    height = min(480, int((width - 8 * (len(pictures) + 1)) / sum(shapes)))
    strip = Image.new("RGB", (width, height + 16), _GROUND)
    left = 8
    for picture, shape in zip(pictures, shapes, strict=True):
        strip.paste(fit(picture, int(height * shape), height, _GROUND), (left, 8))
        left += int(height * shape) + 8
    return strip
