"""Layouts: posters, grids, title cards: pictures with lettering."""
