"""Pictures reduced for print and kept: a book that is printed again decodes only what is new in it."""

from __future__ import annotations

import os
from io import BytesIO
from pathlib import Path
from typing import Final

import PIL
from PIL import Image

from production_flow.errors import Unfit
from production_flow.hashing import digest_file, tagged
from production_flow.media.picture import open_picture

QUALITY: Final = 84


def proof(path: Path, width: int, folder: Path | None = None) -> bytes:
    """A picture as a JPEG at most `width` pixels wide.

    Args:
        path: The picture.
        width: Pixels.
        folder: Where proofs are kept between prints; None keeps none. It may be deleted at any time.

    Raises:
        Unfit: The picture cannot be read.
    """
    if folder is None:
        return _reduced(path, width)
    try:
        kept = folder / f"{tagged('proof', [digest_file(path), width, QUALITY, PIL.__version__])}.jpg"
    except OSError as error:
        raise Unfit("This file cannot be read as a picture.", where=path.name) from error
    if kept.is_file():
        return kept.read_bytes()
    made = _reduced(path, width)
    folder.mkdir(parents=True, exist_ok=True)
    draft = kept.with_suffix(f".{os.getpid()}.part")
    draft.write_bytes(made)
    draft.replace(kept)
    return made


def _reduced(path: Path, width: int) -> bytes:
    picture = open_picture(path).convert("RGB")
    if picture.width > width:
        height = max(1, round(picture.height * width / picture.width))
        picture = picture.resize((width, height), Image.Resampling.LANCZOS)
    memory = BytesIO()
    picture.save(memory, "JPEG", quality=QUALITY)
    return memory.getvalue()
