"""Names for the plain values that travel through every floor."""

from __future__ import annotations

from typing import Any, NewType, TypeAlias

NodeId = NewType("NodeId", str)
"""What a thing is, forever: `keyframe:s01e01.b07`."""

InputKey = NewType("InputKey", str)
"""Tagged hash of exactly what a node is made from."""

TakeKey = NewType("TakeKey", str)
"""Input key with provider, model, adapter version, seed and take number: the id of a piece of work."""

Digest = NewType("Digest", str)
"""sha256 of bytes, in hex; the name under which they are stored."""

Json: TypeAlias = Any
"""A value that `json` can write: None, bool, int, float, str, list, dict with string keys."""
