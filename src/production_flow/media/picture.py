"""Still pictures in and out, with limits: what is opened may come from anywhere."""

from __future__ import annotations

import io
import math
import warnings
from collections.abc import Sequence
from pathlib import Path
from typing import Final

import numpy as np
from numpy.typing import NDArray
from PIL import Image, ImageOps

from production_flow.errors import Unfit

MAX_BYTES: Final = 128 << 20
MAX_PIXELS: Final = 64_000_000
FORMATS: Final = ("PNG", "JPEG", "WEBP")


def open_picture(path: Path) -> Image.Image:
    """Opens a PNG, JPEG or WebP and decodes it; turned as its camera was held.

    Raises:
        Unfit: The file is missing, of another kind, broken, or too large (128 MB, 64 million pixels).
    """
    try:
        if path.stat().st_size > MAX_BYTES:
            raise Unfit("The picture file is larger than 128 MB.", where=path.name)
        with path.open("rb") as file:
            return _upright(_decoded(io.BytesIO(file.read()), path.name))
    except (OSError, ValueError, SyntaxError, Image.DecompressionBombError, Image.DecompressionBombWarning) as error:
        raise Unfit("This file cannot be read as a picture.", where=path.name) from error


def _decoded(data: io.BytesIO, name: str) -> Image.Image:
    with warnings.catch_warnings():
        warnings.simplefilter("error", Image.DecompressionBombWarning)
        picture = Image.open(data, formats=FORMATS)
    if picture.width * picture.height > MAX_PIXELS:
        raise Unfit(f"The picture has {picture.width}x{picture.height} pixels: too many.", where=name)
    picture.load()
    return picture


def _upright(picture: Image.Image) -> Image.Image:
    """Turns a photograph the way its camera was held; the format name is kept."""
    upright = ImageOps.exif_transpose(picture)
    upright.format = picture.format
    return upright


def fit(picture: Image.Image, width: int, height: int, ground: str = "#000000") -> Image.Image:
    """The whole picture inside a frame of `width` x `height`, centred on `ground` (letterboxed)."""
    scale = min(width / picture.width, height / picture.height)
    size = max(1, round(picture.width * scale)), max(1, round(picture.height * scale))
    small = picture.convert("RGB").resize(size, Image.Resampling.LANCZOS)
    if size == (width, height):
        return small
    frame = Image.new("RGB", (width, height), ground)
    frame.paste(small, ((width - size[0]) // 2, (height - size[1]) // 2))
    return frame


def fill(picture: Image.Image, width: int, height: int) -> Image.Image:
    """The picture over the whole of `width` x `height`, its edges cut off evenly where shapes differ."""
    scale = max(width / picture.width, height / picture.height)
    size = max(width, round(picture.width * scale)), max(height, round(picture.height * scale))
    large = picture.convert("RGB").resize(size, Image.Resampling.LANCZOS)
    left, top = (size[0] - width) // 2, (size[1] - height) // 2
    return large.crop((left, top, left + width, top + height))


def reduced(path: Path, longest: int) -> tuple[NDArray[np.uint8], tuple[int, int]]:
    """The picture with its longer side at most `longest` pixels, as RGBA `uint8[height, width, 4]`, and its own size.

    Raises:
        Unfit: As `open_picture` does.
    """
    with open_picture(path) as picture:
        size = picture.width, picture.height
        small = picture.convert("RGBA")
    small.thumbnail((longest, longest), Image.Resampling.BOX)
    return np.asarray(small), size


def png_bytes(pixels: NDArray[np.uint8]) -> bytes:
    """A picture, `uint8[height, width, 3]`, as a PNG, lightly packed."""
    memory = io.BytesIO()
    Image.fromarray(pixels).save(memory, "PNG", compress_level=1)
    return memory.getvalue()


def contact_sheet(
    pictures: Sequence[Image.Image],
    cell: tuple[int, int] = (320, 180),
    columns: int | None = None,
    gap: int = 8,
    ground: str = "#141414",
) -> Image.Image:
    """All pictures on one sheet, row by row, each whole inside its cell of pixels `cell`."""
    across = columns or max(1, math.ceil(math.sqrt(len(pictures))))
    down = max(1, math.ceil(len(pictures) / across))
    width, height = cell
    sheet = Image.new("RGB", (across * (width + gap) + gap, down * (height + gap) + gap), ground)
    for number, picture in enumerate(pictures):
        row, column = divmod(number, across)
        sheet.paste(fit(picture, width, height, ground), (gap + column * (width + gap), gap + row * (height + gap)))
    return sheet
