"""Crowds: people of the place who belong to no cast; see `gathered` for who they are and `Crowd` for their pictures."""

from __future__ import annotations

from production_flow.embedded.artist.crowds.drawing import Crowd, Passer
from production_flow.embedded.artist.crowds.gathering import Extra, gathered, passing
from production_flow.embedded.artist.crowds.traffic import Ride, passing_by

__all__ = ["Crowd", "Extra", "Passer", "Ride", "gathered", "passing", "passing_by"]
