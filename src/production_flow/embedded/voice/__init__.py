"""Voices: a distinct one per character, spoken on this machine, with the mouth that goes along."""

from __future__ import annotations

from production_flow.embedded.voice.provider import Voices

__all__ = ["Voices", "provider"]


def provider() -> Voices:
    """The embedded voices."""
    return Voices()
