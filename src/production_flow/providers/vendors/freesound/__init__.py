"""Freesound: real recordings, found by words, with the licence of each kept for the credits."""

from __future__ import annotations

from production_flow.providers.vendors.freesound.provider import Freesound

__all__ = ["sound"]


def sound() -> Freesound:
    """Recordings under CC0 and Attribution."""
    return Freesound()
