"""The composer: cues of exactly the length that was asked for, in the show's genre and with its own motif."""

from __future__ import annotations

from production_flow.embedded.composer.provider import Composer

__all__ = ["Composer", "provider"]


def provider() -> Composer:
    """The embedded composer."""
    return Composer()
