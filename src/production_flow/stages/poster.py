"""The poster: the show in one picture, with title, tagline and credits."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from production_flow.documents.bible import Blueprint
from production_flow.documents.look import FigureLook, Style
from production_flow.documents.scene import Camera, Card, Scene, SceneFigure, SetPlace
from production_flow.providers.requests import ImageRequest, Reference
from production_flow.stages.base import Stage, View, extract, need, need_take
from production_flow.stages.shared import prompts, show
from production_flow.stages.shared.references import OWN
from production_flow.types import Json, NodeId

_PEOPLE = 4
"""How many of the cast stand on the poster at most."""


class PosterStage(Stage):
    """One node."""

    name, port, rank, expect = "poster", "image", 12, 2.0

    def nodes(self, view: View) -> Iterable[NodeId]:
        """The show's poster."""
        return (NodeId("poster:show"),)

    def inputs(self, node: NodeId, view: View) -> Mapping[str, Json]:
        """Title and lines, the main people with their portraits, the first place, the style."""
        people = show.people(view)[:_PEOPLE]
        portraits = {person.id: need_take(view, f"portrait:{person.id}") for person in people}
        own = [ident for ident, take in portraits.items() if take.source == "person"]
        words = ("title", "tagline", "logline", "genre", "mood")
        return {
            "words": extract(need(view, show.BLUEPRINT, Blueprint), *words),
            "place": extract(show.location(view, "").place, *SetPlace.model_fields),
            "style": show.world(view)["style"],
            "portraits": [[ident, take.digest] for ident, take in portraits.items()],
            **({OWN: own} if own else {}),
            "names": [person.name for person in people],
            **{f"look of {person.id}": extract(person.look, *FigureLook.model_fields) for person in people},
        }

    def request(self, node: NodeId, inputs: Mapping[str, Json], seed: int) -> ImageRequest:
        """A two-by-three poster, 1280 x 1920."""
        words, style = inputs["words"], Style.model_validate(inputs["style"])
        ids = [ident for ident, _ in inputs["portraits"]]
        figures = tuple(
            SceneFigure(
                look=FigureLook.model_validate(inputs[f"look of {ident}"]),
                expression="determined",
                main=ident == ids[0],
            )
            for ident in ids
        )
        scene = Scene(
            place=SetPlace.model_validate(inputs["place"]),
            time="night" if style.look == "ink" else "golden",
            mood=words.get("mood", ""),
            camera=Camera(size="wide", angle="low"),
            figures=figures,
            style=style,
            seed=seed,
        )
        credit = ("Made with Production Flow", "Starring " + ", ".join(inputs["names"]))
        return ImageRequest(
            purpose="poster",
            prompt=f"Poster of {words['title']}: {words['logline']}\n{prompts.style_block(style)}",
            references=tuple(
                Reference(role="character", name=ident, digest=digest, own=ident in inputs.get(OWN, ()))
                for ident, digest in inputs["portraits"]
            ),
            scene=scene,
            card=Card(
                kind="poster", lines=(words["title"], words.get("tagline", "")), small=credit, genre=words["genre"]
            ),
            width=1280,
            height=1920,
            seed=seed,
        )
