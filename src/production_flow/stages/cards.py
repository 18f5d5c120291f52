"""Lettering: title card, act breaks, end credits, and the trailer's cards."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from production_flow import timing
from production_flow.documents.bible import Blueprint
from production_flow.documents.look import Style
from production_flow.documents.scene import Camera, Card, Scene, SetPlace
from production_flow.documents.season import Season
from production_flow.providers.requests import VideoRequest
from production_flow.stages.base import Stage, View, extract, need, part
from production_flow.stages.shared import show
from production_flow.types import Json, NodeId

_SECONDS = {"title": 4.0, "credits": 8.0, "act": 2.0, "trailer-title": 5.0, "trailer-line": 2.5}
_ACTS = {"act_two": "Act Two", "act_three": "Act Three", "act_four": "Act Four"}
_MADE = ("Written, drawn, voiced and scored", "with Production Flow")


class CardStage(Stage):
    """Nodes: `card:EPISODE.title`, `.act_two` .. `.act_four`, `.credits`, and `card:trailer.title`, `.line`."""

    name, port, rank, expect = "card", "video", 46, 3.0
    house = True

    def nodes(self, view: View) -> Iterable[NodeId]:
        """The cards of every episode that is made now, and of the trailer."""
        kinds = ("title", *_ACTS, "credits")
        cards = [NodeId(f"card:{ident}.{kind}") for ident, _ in show.boards(view) for kind in kinds]
        return [*cards, NodeId("card:trailer.line"), NodeId("card:trailer.title")]

    def inputs(self, node: NodeId, view: View) -> Mapping[str, Json]:
        """The words, the style, the place behind them, the size."""
        group, _, kind = part(node).partition(".")
        blueprint = need(view, show.BLUEPRINT, Blueprint)
        seconds = _SECONDS.get(f"{group}-{kind}") or _SECONDS.get(kind, _SECONDS["act"])
        return {
            "card": _words(view, blueprint, group, kind).model_dump(mode="json"),
            "style": show.world(view)["style"],
            "place": extract(show.location(view, "").place, *SetPlace.model_fields),
            "frames": timing.frames(seconds),
            "size": list(view.settings.frame),
        }

    def request(self, node: NodeId, inputs: Mapping[str, Json], seed: int) -> VideoRequest:
        """Animated lettering over the place."""
        card, style = Card.model_validate(inputs["card"]), Style.model_validate(inputs["style"])
        backdrop = Scene(
            place=SetPlace.model_validate(inputs["place"]),
            time="night" if style.look == "ink" else "golden",
            camera=Camera(size="wide", movement="push-in"),
            style=style,
            length=inputs["frames"],
            seed=seed,
        )
        width, height = inputs["size"]
        return VideoRequest(
            purpose="card",
            prompt=" / ".join(card.lines),
            card=card,
            backdrop=backdrop,
            length=inputs["frames"],
            width=width,
            height=height,
            seed=seed,
        )


def _words(view: View, blueprint: Blueprint, group: str, kind: str) -> Card:
    if group == "trailer":
        lines = (blueprint.title, blueprint.tagline) if kind == "title" else (blueprint.tagline,)
        return Card(kind="trailer", lines=lines, genre=blueprint.genre)
    title = next(entry.title for entry in need(view, show.SEASON, Season).episodes if entry.id == group)
    if kind == "title":
        return Card(kind="title", lines=(blueprint.title,), small=(title,), genre=blueprint.genre)
    if kind == "credits":
        people = [f"{person.name}: {person.role}" for person in show.people(view)]
        return Card(kind="credits", lines=(blueprint.title, title), small=(*people, *_MADE), genre=blueprint.genre)
    return Card(kind="act", lines=(_ACTS[kind],), small=(title,), genre=blueprint.genre)
