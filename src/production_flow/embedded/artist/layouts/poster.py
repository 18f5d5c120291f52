"""Posters: ten ways to sell a show, chosen by its genre; a further version is laid out the next best way."""

from __future__ import annotations

from collections.abc import Callable

from production_flow.documents.scene import Card, Scene
from production_flow.embedded.artist.layouts.board import Board
from production_flow.embedded.artist.layouts.bright_posters import homely, panels, quiet
from production_flow.embedded.artist.layouts.dark_posters import epic, haunted, lamplight
from production_flow.embedded.artist.layouts.lettering import begins
from production_flow.embedded.artist.layouts.storied_posters import annals, frontier, storybook
from production_flow.embedded.artist.layouts.tender_posters import tender
from production_flow.errors import BadInput
from production_flow.media import canvas as canvases
from production_flow.providers.ports import Notice
from production_flow.providers.requests import ImageRequest
from production_flow.types import Json


def poster(request: ImageRequest) -> tuple[canvases.Pixels, dict[str, Json], list[Notice]]:
    """Draws the poster of a show.

    Raises:
        BadInput: There is nobody on it, or no title.
    """
    if request.scene is None or not request.scene.figures or request.card is None or not request.card.lines:
        raise BadInput("A poster needs a title and somebody to show.", where="image request")
    name, draw = version_of(layout_of(request.card, request.scene)[0], request.version)
    board = Board(request.scene, request.card, request.width, request.height)
    draw(board)
    board.finish()
    record: dict[str, Json] = {"layout": name, "cast": [one.look.id for one, _ in board.people]}
    return board.pixels, record, board.notices


def layout_of(card: Card, scene: Scene) -> tuple[str, Callable[[Board], None]]:
    """Which poster a genre gets; only where that says nothing, what the mood calls for."""
    for words in (card.genre, scene.mood):
        for name, (hints, draw) in LAYOUTS.items():
            if begins(words, hints):
                return name, draw
    return "panels", panels


def version_of(name: str, version: int) -> tuple[str, Callable[[Board], None]]:
    """The layout of a further version: 1 is the genre's own, then those that come closest to it, over and over."""
    ways = (name, *_CLOSEST[name])
    chosen = ways[(version - 1) % len(ways)]
    return chosen, LAYOUTS[chosen][1]


LAYOUTS: dict[str, tuple[tuple[str, ...], Callable[[Board], None]]] = {
    "tender": (("roman", "love", "courtship"), tender),
    "homely": (("cozy", "cosy", "family", "children", "slice"), homely),
    "lamplight": (("noir", "crime", "thrill", "detective", "heist", "spy", "police"), lamplight),
    "haunted": (("horror", "ghost", "haunt", "gothic", "supernat", "occult"), haunted),
    "frontier": (("western", "frontier", "cowboy"), frontier),
    "storybook": (("fantas", "fairy", "myth", "legend", "magic"), storybook),
    "annals": (("histor", "period", "costume"), annals),
    "epic": (("sci", "action", "adventure", r"wars?\b", "hero", "superhero", "cyber", "space"), epic),
    "panels": (("comed", "sitcom", "musical", "mockument", "workplace"), panels),
    "quiet": (("drama",), quiet),
}
"""Layouts by name: how words begin that call for each, and who draws it; the first that is called for is taken."""

_CLOSEST = {
    "tender": ("homely", "quiet", "panels", "annals", "storybook", "epic", "lamplight", "haunted", "frontier"),
    "homely": ("panels", "quiet", "tender", "storybook", "epic", "annals", "lamplight", "frontier", "haunted"),
    "lamplight": ("quiet", "panels", "haunted", "epic", "annals", "tender", "homely", "frontier", "storybook"),
    "haunted": ("lamplight", "quiet", "panels", "epic", "storybook", "tender", "homely", "annals", "frontier"),
    "frontier": ("epic", "lamplight", "quiet", "panels", "annals", "tender", "haunted", "homely", "storybook"),
    "storybook": ("epic", "homely", "panels", "annals", "haunted", "tender", "quiet", "lamplight", "frontier"),
    "annals": ("quiet", "epic", "panels", "lamplight", "storybook", "tender", "haunted", "homely", "frontier"),
    "epic": ("lamplight", "panels", "quiet", "haunted", "storybook", "tender", "annals", "homely", "frontier"),
    "panels": ("homely", "quiet", "lamplight", "epic", "storybook", "tender", "annals", "haunted", "frontier"),
    "quiet": ("annals", "tender", "panels", "lamplight", "homely", "epic", "haunted", "storybook", "frontier"),
}
"""The other layouts by how well they stand in for each, the best first."""
