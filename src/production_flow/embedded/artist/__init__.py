"""The artist: a 2.5D picture maker that turns scenes into stills and clips, behind the image and video ports."""

from __future__ import annotations

from production_flow.embedded.artist.provider import EmbeddedArtist, EmbeddedCamera

__all__ = ["EmbeddedArtist", "EmbeddedCamera", "camera", "provider"]


def provider() -> EmbeddedArtist:
    """Whoever draws stills."""
    return EmbeddedArtist()


def camera() -> EmbeddedCamera:
    """Whoever draws clips."""
    return EmbeddedCamera()
