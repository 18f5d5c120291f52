"""Replicate: any model for stills by `owner/name`, asked in the shape that its own description gives."""

from __future__ import annotations

from production_flow.providers.vendors.replicate.provider import ReplicateImages

__all__ = ["images"]


def images() -> ReplicateImages:
    """Stills at Replicate."""
    return ReplicateImages()
