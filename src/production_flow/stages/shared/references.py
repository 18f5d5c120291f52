"""References of a picture: the portraits of who is in it, the place's plate, the props' pictures."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from production_flow.graph.take import Take
from production_flow.providers.requests import Reference
from production_flow.stages.base import View, need_take
from production_flow.stages.shared import staging
from production_flow.stages.shared.meant import meant, meant_inputs
from production_flow.types import Json

OWN = "own pictures"
"""The input that names references which a person brought."""

FORMATS = "formats"
"""The input that says the mime types of references that are no PNG."""

PNG = "image/png"

_KINDS = (("look of ", "portrait", "character"), ("place ", "plate", "location"), ("prop ", "prop-picture", "prop"))


def reference_inputs(view: View, picture: Mapping[str, Json]) -> dict[str, Json]:
    """Digests of the picked pictures that a shot must agree with, and of those that a person brought of its people."""
    takes = {
        f"{stage} of {ident}": need_take(view, f"{stage}:{ident}")
        for prefix, stage, _ in _KINDS
        for key in picture
        if key.startswith(prefix) and (ident := key.removeprefix(prefix))
    }
    people = [key.removeprefix("look of ") for key in picture if key.startswith("look of ")]
    return {**{name: take.digest for name, take in takes.items()}, **brought(takes), **meant_inputs(view, people)}


def brought(takes: Mapping[str, Take]) -> dict[str, Json]:
    """What a person brought among pictures, by name, and which of them are no PNG; nothing where all is as usual."""
    own = [name for name, take in takes.items() if take.source == "person"]
    formats = {name: mime for name, take in takes.items() if (mime := mime_of(take)) != PNG}
    return {**({OWN: own} if own else {}), **({FORMATS: formats} if formats else {})}


def mime_of(take: Take) -> str:
    """The mime type of a picture."""
    main = take.output()
    return main.mime if main is not None and main.mime.startswith("image/") else PNG


def references(inputs: Mapping[str, Json]) -> tuple[Reference, ...]:
    """The references from the inputs of a beat: who matters most first, then the place, then the objects.

    What a person brought of the people comes behind the place: their portraits were made from it.
    """
    called, place = staging.names(inputs), next(key for key in inputs if key.startswith("place "))
    first = [
        *(("portrait", ident, "character", called[ident]) for ident in staging.people(inputs)),
        ("plate", place.removeprefix("place "), "location", f"{inputs[place]['name']}, empty"),
    ]
    things = [("prop-picture", ident, "prop", called[ident]) for ident in _things(inputs)]
    return (*_picked(inputs, first), *meant(inputs, called), *_picked(inputs, things))


def _picked(inputs: Mapping[str, Json], rows: Iterable[tuple[str, str, str, str]]) -> tuple[Reference, ...]:
    """The picked pictures of these, as far as there are any."""
    return tuple(
        reference(inputs, f"{stage} of {ident}", role, ident, shows)
        for stage, ident, role, shows in rows
        if f"{stage} of {ident}" in inputs
    )


def reference(inputs: Mapping[str, Json], key: str, role: str, name: str, shows: str) -> Reference:
    """The picture whose digest stands under `key` among the inputs."""
    mime = inputs.get(FORMATS, {}).get(key, PNG)
    return Reference(role=role, name=name, digest=inputs[key], mime=mime, own=key in inputs.get(OWN, ()), shows=shows)


def _things(inputs: Mapping[str, Json]) -> Iterable[str]:
    """The objects: those that somebody holds first, then as the shots name them."""
    shots = inputs["shots"]
    held = [figure["holds"] for shot in shots for figure in shot.get("figures", ()) if figure.get("holds")]
    named = [ident for shot in shots for ident in shot.get("props", ())]
    return (ident for ident in dict.fromkeys([*held, *named]) if f"prop {ident}" in inputs)
