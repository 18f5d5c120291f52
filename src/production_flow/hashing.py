"""Keys and digests: canonical JSON under a tag, and sha256 over bytes."""

from __future__ import annotations

import hashlib
import json
import math
from pathlib import Path

from production_flow.types import Digest, Json

_BLOCK = 1 << 20


def canonical(value: Json) -> bytes:
    """The one spelling of a JSON value: sorted keys, no spaces, UTF-8.

    Floats that are whole numbers are written as integers, so that 8 and 8.0 are the same input.

    Raises:
        ValueError: The value holds a NaN or an infinity.
        TypeError: The value is not JSON.
    """
    return json.dumps(
        _plain(value), sort_keys=True, separators=(",", ":"), ensure_ascii=False, allow_nan=False
    ).encode()


def _plain(value: Json) -> Json:
    if isinstance(value, float) and math.isfinite(value) and value.is_integer():
        return int(value)
    if isinstance(value, dict):
        return {key: _plain(item) for key, item in value.items()}
    if isinstance(value, list | tuple):
        return [_plain(item) for item in value]
    return value


def tagged(tag: str, value: Json) -> str:
    """sha256 of a value under a tag, in hex; the tag keeps keys of different kinds apart."""
    return hashlib.sha256(tag.encode() + b"\x00" + canonical(value)).hexdigest()


def digest(data: bytes) -> Digest:
    """sha256 of bytes, in hex."""
    return Digest(hashlib.sha256(data).hexdigest())


def digest_file(path: Path) -> Digest:
    """sha256 of a file, read in blocks, in hex."""
    state = hashlib.sha256()
    with path.open("rb") as file:
        while block := file.read(_BLOCK):
            state.update(block)
    return Digest(state.hexdigest())


def seed_of(*parts: Json) -> int:
    """A 48-bit seed that depends on every part and on nothing else."""
    return int(tagged("seed", list(parts))[:12], 16)
