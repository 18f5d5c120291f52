"""ComfyUI: stills and clips by a person's own workflow on their own server."""

from __future__ import annotations

from production_flow.providers.vendors.comfyui.provider import ComfyImages, ComfyVideo

__all__ = ["image", "video"]


def image() -> ComfyImages:
    """Stills."""
    return ComfyImages()


def video() -> ComfyVideo:
    """Clips."""
    return ComfyVideo()
