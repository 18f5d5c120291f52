"""Runway: its own models and those it routes (Kling, Seedance, Wan, Veo, Omni): clips and stills, as typed tasks."""

from __future__ import annotations

from production_flow.providers.vendors.runway.provider import RunwayImages, RunwayVideo

__all__ = ["RunwayImages", "RunwayVideo", "images", "video"]


def video() -> RunwayVideo:
    """Clips."""
    return RunwayVideo()


def images() -> RunwayImages:
    """Stills."""
    return RunwayImages()
