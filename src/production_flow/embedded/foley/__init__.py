"""Foley: effects and room tone, synthesised from a note such as "distant dripping, artifact hum"."""

from __future__ import annotations

from production_flow.embedded.foley.provider import Foley

__all__ = ["Foley", "provider"]


def provider() -> Foley:
    """The embedded foley artist."""
    return Foley()
