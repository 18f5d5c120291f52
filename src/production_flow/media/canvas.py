"""The one door to Skia: surfaces that are numpy arrays, pictures, fonts.

Everything that draws imports `skia` from here, so that the stand-ins for missing system libraries are in
place before it loads, and no system font is ever looked for.
"""

from __future__ import annotations

import os
import struct
import zlib
from functools import cache
from pathlib import Path
from typing import Any, TypeAlias

import numpy as np
from numpy.typing import NDArray

from production_flow.errors import Missing
from production_flow.media import headless_gl

headless_gl.ensure()
os.environ.setdefault("FONTCONFIG_FILE", os.devnull)

import skia  # noqa: E402 - after the stand-ins

__all__ = [
    "FONTS",
    "Box",
    "Pixels",
    "blank",
    "extent",
    "font",
    "font_files",
    "image",
    "info",
    "jpeg",
    "open_picture",
    "pixels_of",
    "png",
    "skia",
    "surface",
    "surface_over",
    "typeface",
]

Pixels: TypeAlias = NDArray[np.uint8]
"""Height x width x 4 bytes: blue, green, red, alpha, premultiplied."""

Box: TypeAlias = tuple[int, int, int, int]
"""Left, top, right, bottom in pixels."""

FONTS = Path(__file__).resolve().parent.parent / "data" / "fonts"
_UP = 2  # the filter of PNG that takes the difference to the row above
_FALLBACK_FONTS = ("InstrumentSans", "Fraunces", "BigShoulders", "CourierPrime")


def info(width: int, height: int) -> Any:
    """The one kind of picture we draw on: BGRA, premultiplied."""
    return skia.ImageInfo.Make(width, height, skia.kBGRA_8888_ColorType, skia.kPremul_AlphaType)


def blank(width: int, height: int) -> Pixels:
    """A transparent picture."""
    return np.zeros((height, width, 4), np.uint8)


def surface_over(pixels: Pixels) -> Any:
    """A Skia surface that draws straight into an array; the array must outlive it."""
    height, width = pixels.shape[:2]
    return skia.Surface.MakeRasterDirect(info(width, height), pixels)


def surface(width: int, height: int) -> Any:
    """A Skia surface with memory of its own, transparent."""
    return skia.Surface.MakeRaster(info(width, height))


def extent(pixels: Pixels) -> Box | None:
    """Left, top, right, bottom of what is on a picture; None when nothing is."""
    seen = pixels.view(np.uint32)[..., 0]
    rows = np.flatnonzero(np.bitwise_or.reduce(seen, axis=1))
    if not rows.size:
        return None
    top, bottom = int(rows[0]), int(rows[-1]) + 1
    columns = np.flatnonzero(np.bitwise_or.reduce(seen[top:bottom], axis=0))
    return int(columns[0]), top, int(columns[-1]) + 1, bottom


def image(pixels: Pixels, *, opaque: bool = False) -> Any:
    """A Skia image holding a copy of an array; `opaque` where alpha is full everywhere, which draws faster."""
    alpha = skia.kOpaque_AlphaType if opaque else skia.kPremul_AlphaType
    return skia.Image.fromarray(
        np.ascontiguousarray(pixels), colorType=skia.kBGRA_8888_ColorType, alphaType=alpha, copy=True
    )


def pixels_of(picture: Any) -> Pixels:
    """The bytes of a Skia image as an array, BGRA premultiplied."""
    pixels = blank(picture.width(), picture.height())
    picture.readPixels(info(picture.width(), picture.height()), pixels, pixels.strides[0], 0, 0)
    return pixels


def png(pixels: Pixels) -> bytes:
    """An opaque picture as PNG, 8 bits of red, green and blue.

    Every row is written as its difference to the row above, and runs are all that is looked for: a third of the time
    that the usual search takes, and for drawn pictures no larger.
    """
    height, width = pixels.shape[:2]
    rows = np.ascontiguousarray(pixels[..., 2::-1]).reshape(height, 3 * width)
    lines = np.empty((height, 3 * width + 1), np.uint8)
    lines[:, 0] = _UP
    lines[0, 1:] = rows[0]
    np.subtract(rows[1:], rows[:-1], out=lines[1:, 1:])
    packer = zlib.compressobj(1, zlib.DEFLATED, zlib.MAX_WBITS, 9, zlib.Z_RLE)
    packed = packer.compress(lines.data) + packer.flush()
    header = struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    return b"\x89PNG\r\n\x1a\n" + _chunk(b"IHDR", header) + _chunk(b"IDAT", packed) + _chunk(b"IEND", b"")


def _chunk(kind: bytes, data: bytes) -> bytes:
    return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))


def jpeg(pixels: Pixels, quality: int = 90) -> bytes:
    """An opaque picture as JPEG."""
    encoded = image(pixels).encodeToData(skia.kJPEG, quality)
    return bytes(encoded)


def open_picture(path: Path) -> Any:
    """A picture file as a Skia image.

    Raises:
        Missing: The file is not there or not a picture.
    """
    data = skia.Data.MakeFromFileName(str(path)) if path.is_file() else None
    picture = skia.Image.MakeFromEncoded(data) if data else None
    if picture is None:
        raise Missing("This is not a picture that can be opened.", where=path.name)
    return picture


@cache
def _manager() -> Any:
    return skia.FontMgr.New_Custom_Empty()


@cache
def font_files() -> tuple[Path, ...]:
    """The fonts we carry, in order of name."""
    return tuple(sorted(FONTS.glob("*.ttf"))) if FONTS.is_dir() else ()


@cache
def typeface(name: str) -> Any:
    """A typeface we carry by the beginning of its file name, spelling of spaces and hyphens aside.

    Raises:
        Missing: No font at all is at hand.
    """
    wanted = _plain(name)
    files = {_plain(file.stem): file for file in font_files()}
    for start in (wanted, *(_plain(other) for other in _FALLBACK_FONTS), ""):
        for stem, file in files.items():
            if stem.startswith(start):
                return _manager().makeFromFile(str(file))
    raise Missing("No font is at hand.", where="data/fonts", todo="Install the package again.")


def _plain(name: str) -> str:
    return "".join(letter for letter in name.lower() if letter.isalnum())


def font(name: str, size: float) -> Any:
    """A font for drawing text; `size` in pixels."""
    made = skia.Font(typeface(name), size)
    made.setSubpixel(True)
    made.setEdging(skia.Font.Edging.kAntiAlias)
    return made
