"""The artist: a 2.5D picture maker that turns scenes into stills and clips, behind the image and video ports."""

from __future__ import annotations

import production_flow.embedded.artist.camera  # noqa: F401 - before the door of the same name, which then keeps it
from production_flow.embedded.artist.provider import EmbeddedArtist, EmbeddedCamera

__all__ = ["EmbeddedArtist", "EmbeddedCamera", "camera", "provider"]


def provider() -> EmbeddedArtist:
    """Whoever draws stills."""
    return EmbeddedArtist()


def camera() -> EmbeddedCamera:
    """Whoever draws clips."""
    return EmbeddedCamera()
