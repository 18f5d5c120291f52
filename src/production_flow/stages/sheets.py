"""Sheets of every character: the turnaround and the expressions, drawn as the draft draws them."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import get_args

from production_flow.documents.bible import Blueprint
from production_flow.documents.cast import Character
from production_flow.documents.look import FigureLook, Style
from production_flow.documents.scene import Card, Expression, Scene, SceneFigure, SetPlace
from production_flow.providers.requests import ImageRequest, Reference
from production_flow.stages.base import Stage, View, Waiting, extract, need, part
from production_flow.stages.shared import show
from production_flow.stages.shared.meant import meant, meant_inputs
from production_flow.types import Json, NodeId

_DRAFT = "Sheet of the draft figure; the portrait is by another hand"
"""What stands on a sheet whose person has a portrait that was bought, or brought by somebody."""


class SheetStage(Stage):
    """One node per character and sheet: `sheet:rosa.turnaround`."""

    name, port, rank, expect = "sheet", "image", 68, 0.5
    house = True

    def nodes(self, view: View) -> Iterable[NodeId]:
        """The sheets that the documents of the cast name."""
        people = [view.document(node, Character) for node in show.cast_nodes(view, "character")]
        named = (f"sheet:{person.id}.{sheet}" for person in people if person for sheet in person.sheets)
        return [NodeId(node) for node in dict.fromkeys(named)]

    def inputs(self, node: NodeId, view: View) -> Mapping[str, Json]:
        """The body and dress, the name and the part, the style, the kind of show, whose the portrait is.

        What a person brought to show them is among it: the figure is drawn as it is read there.
        """
        ident = part(node).partition(".")[0]
        person = need(view, f"character:{ident}", Character)
        portrait = NodeId(f"portrait:{ident}")
        take = view.take(portrait)
        if take is None and not view.failed(portrait):
            raise Waiting(portrait)
        width = view.settings.still[0]
        inputs: dict[str, Json] = {
            "look": extract(person.look, *FigureLook.model_fields),
            "words": extract(person, "name", "role"),
            "genre": need(view, show.BLUEPRINT, Blueprint).genre,
            "style": show.world(view)["style"],
            "shape": [width, width * 9 // 16],
        }
        if part(node).endswith(".expressions"):
            inputs["expressions"] = list(get_args(Expression))
        main = take.output() if take is not None else None
        if take is not None and main is not None and take.source == "person":
            inputs["portrait"] = {"digest": main.digest, "mime": main.mime}
        elif take is not None and take.tier != "draft":
            inputs["portrait"] = "bought"
        return inputs | meant_inputs(view, (ident,))

    def request(self, node: NodeId, inputs: Mapping[str, Json], seed: int) -> ImageRequest:
        """The figure on a page of its own."""
        look, words = FigureLook.model_validate(inputs["look"]), inputs["words"]
        notes = (_DRAFT,) if "portrait" in inputs else ()
        width, height = inputs["shape"]
        return ImageRequest(
            purpose=part(node).partition(".")[2],
            scene=Scene(
                place=SetPlace(set="none", location="sheet"), figures=(SceneFigure(look=look, main=True),),
                style=Style.model_validate(inputs["style"]), seed=seed,
            ),
            card=Card(kind="grid", lines=(words["name"],), small=(words["role"], *notes), genre=inputs["genre"]),
            references=(*_brought(inputs, look.id), *meant(inputs, {look.id: words["name"]})),
            labels=tuple(inputs.get("expressions", ())),
            width=width, height=height, seed=seed,
        )  # fmt: skip


def _brought(inputs: Mapping[str, Json], ident: str) -> tuple[Reference, ...]:
    """The portrait as a reference, where a person brought it."""
    own = inputs.get("portrait")
    if not isinstance(own, dict):
        return ()
    return (Reference(role="character", name=ident, own=True, shows=inputs["words"]["name"], **own),)
