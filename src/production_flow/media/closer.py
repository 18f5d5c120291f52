"""A closer look at a part of a portrait: the face, or the dress, cut out by how portraits are framed."""

from __future__ import annotations

import io
from pathlib import Path
from typing import Final, Literal

from PIL import Image

from production_flow.media.picture import open_picture

Part = Literal["face", "dress"]

_WIDE, _HIGH, _TOP = 0.86, 0.72, 0.12
"""The square of the face: at most so much of the width and the height, so far from the top."""

_WAIST = 0.55
"""The dress begins here, counted from the top."""

LARGEST: Final = 1024
"""Pixels of the longer side at most."""


def closer(path: Path, part: Part) -> bytes:
    """The face or the dress of a portrait (head and shoulders, the head in the upper part) as a PNG.

    The same picture gives the same bytes. The face is a square of at most 1024 pixels; the dress is what is below it.

    Raises:
        Unfit: The file is no picture.
    """
    with open_picture(path) as picture:
        cut = picture.convert("RGB").crop(_face(picture) if part == "face" else _dress(picture))
    cut.thumbnail((LARGEST, LARGEST), Image.Resampling.LANCZOS)
    memory = io.BytesIO()
    cut.save(memory, "PNG")
    return memory.getvalue()


def _face(picture: Image.Image) -> tuple[int, int, int, int]:
    side = max(1, round(min(picture.width * _WIDE, picture.height * _HIGH)))
    left, top = (picture.width - side) // 2, round(picture.height * _TOP)
    return left, top, left + side, top + side


def _dress(picture: Image.Image) -> tuple[int, int, int, int]:
    return 0, int(picture.height * _WAIST), picture.width, picture.height
