"""fal: any model of its queue by its slug, clips and stills; how a model takes its input is data (`shapes.toml`)."""

from __future__ import annotations

from production_flow.providers.vendors.fal.provider import FalImages, FalVideo

__all__ = ["FalImages", "FalVideo", "images", "video"]


def video() -> FalVideo:
    """Clips."""
    return FalVideo()


def images() -> FalImages:
    """Stills."""
    return FalImages()
