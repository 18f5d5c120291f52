"""Crowds: people of the place who belong to no cast; see `gathered` for who they are and `Crowd` for their pictures."""

from __future__ import annotations

from production_flow.embedded.artist.crowds.drawing import Crowd, Passer
from production_flow.embedded.artist.crowds.gathering import Extra, gathered, passing

__all__ = ["Crowd", "Extra", "Passer", "gathered", "passing"]
