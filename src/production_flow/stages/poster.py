"""The poster: the show in one picture, with title, tagline and credits."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from production_flow.documents.bible import Blueprint
from production_flow.documents.look import FigureLook, Style
from production_flow.documents.scene import Camera, Card, Scene, SceneFigure, SetPlace
from production_flow.providers.requests import ImageRequest, Passage, Reference
from production_flow.stages.base import Stage, View, extract, need, need_take
from production_flow.stages.shared import prompts, show
from production_flow.stages.shared.meant import meant, meant_inputs
from production_flow.stages.shared.references import brought, reference
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
        words = ("title", "tagline", "logline", "genre", "mood")
        return {
            "words": extract(need(view, show.BLUEPRINT, Blueprint), *words),
            "place": extract(show.location(view, "").place, *SetPlace.model_fields),
            "style": show.world(view)["style"],
            "portraits": [[ident, take.digest] for ident, take in portraits.items()],
            **brought({f"portrait of {ident}": take for ident, take in portraits.items()}),
            **meant_inputs(view, portraits),
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
        title, tagline = words["title"], words.get("tagline", "")
        credit = ("Made with Production Flow", "Starring " + ", ".join(inputs["names"]))
        request = ImageRequest(
            purpose="poster",
            references=_references(inputs),
            scene=scene,
            card=Card(kind="poster", lines=(title, tagline), small=credit, genre=words["genre"]),
            width=1280,
            height=1920,
            seed=seed,
        )
        said = [
            Passage(kind="action", text=f"Poster of the series {title}: {prompts.sentence(words['logline'])}"),
            Passage(kind="staging", text=_together(inputs["names"])),
            Passage(kind="place", text=f"Behind them: {scene.place.name or scene.place.set}."),
            Passage(kind="light", text=prompts.hour(scene.time)),
            Passage(kind="mood", text=prompts.sentence(words.get("mood", ""))),
            prompts.style(inputs["style"]),
            Passage(kind="lettering", text=_lettering(title, tagline, credit)),
        ]
        return prompts.worded(request, said, ["any other lettering, a border or a watermark"])


def _references(inputs: Mapping[str, Json]) -> tuple[Reference, ...]:
    """The portraits, the protagonist first, then what a person brought of them."""
    rows = zip(inputs["portraits"], inputs["names"], strict=True)
    known = {**inputs, **{f"portrait of {ident}": digest for ident, digest in inputs["portraits"]}}
    portraits = [reference(known, f"portrait of {ident}", "character", ident, name) for (ident, _), name in rows]
    names = {one.name: one.shows for one in portraits}
    return (*portraits, *meant(inputs, names))


def _together(names: Sequence[str]) -> str:
    """Who stands there, the first in front."""
    others = f", behind: {', '.join(names[1:])}" if names[1:] else ""
    return f"In front: {names[0]}{others}. They face the viewer, heads apart, nobody cut by the edge."


def _lettering(title: str, tagline: str, credit: Sequence[str]) -> str:
    """What is written on it, spelled, and the room that is left for it."""
    line = f' Below it, small: "{tagline}".' if tagline else ""
    small = "; ".join(f'"{words}"' for words in credit)
    return (
        f'Spelled exactly as here. The title, large and well legible: "{title}".{line} '
        f"The credits, in one small block along the bottom: {small}. "
        "The upper fifth and the lowest sixth of the picture are calm and plain, with room for the lettering; "
        "no face and no hand reaches into them."
    )
