"""Figures: every character that the artist draws, from a look to a picture of it in any pose, mood, view and light."""

from production_flow.embedded.artist.figures.acting import Acting, Anchors, FigureLight, View
from production_flow.embedded.artist.figures.figure import Figure, bounds

__all__ = ["Acting", "Anchors", "Figure", "FigureLight", "View", "bounds"]
