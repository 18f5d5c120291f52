"""Other wordings of one field: what the same kit says of the same thing, with other dice.

Who is in the show, what happens and in which order stay; only the words are chosen anew.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from itertools import islice

from production_flow.documents.wording import Wording
from production_flow.embedded.writer.model import Story
from production_flow.embedded.writer.plots import season_plan
from production_flow.embedded.writer.story import stream
from production_flow.errors import BadInput
from production_flow.hashing import seed_of
from production_flow.types import Json

WANTED = 3
_THROWS = 12
"""How often the dice are thrown for three wordings."""


def write_wording(story: Story, material: dict[str, Json]) -> Wording:
    """Up to three other wordings of what `material["of"]` names: `document`, `path`, the `text` that stands there.

    Raises:
        BadInput: The kits have no other words for it.
    """
    asked = material["of"]
    throws = _WRITERS.get(asked["document"], _nothing)(story, asked)
    found: dict[str, None] = {}
    for text in islice(throws, _THROWS):
        if isinstance(text, str) and text.strip() and text != asked["text"]:
            found[text] = None
        if len(found) == WANTED:
            break
    if not found:
        raise BadInput(
            "The built-in writer has no other words for it.", where=asked["path"], todo="Ask a text model: --model."
        )
    return Wording(options=tuple(found))


def _again(story: Story) -> Iterator[Story]:
    """The same story with other dice, again and again."""
    for number in range(1, _THROWS + 1):
        yield replace(story, seed=seed_of(story.prompt, story.seed, "wording", number))


def _bible(story: Story, asked: dict[str, Json]) -> Iterator[Json]:
    from production_flow.embedded.writer.blueprint import write_blueprint  # noqa: PLC0415 - kits load late
    from production_flow.embedded.writer.titles import title_of  # noqa: PLC0415

    for other in _again(story):
        if asked["path"] == "title":
            yield title_of(story.brief, story.people, stream(other.prompt, other.seed, "title"))
        else:
            yield _at(write_blueprint(other).write(), asked["path"])


def _season(story: Story, asked: dict[str, Json]) -> Iterator[Json]:
    from production_flow.embedded.writer.season import write_season  # noqa: PLC0415 - as above

    for number in range(1, _THROWS + 1):
        yield _at(write_season(story, {}, dice=(number,)).write(), asked["path"])


def _board(story: Story, asked: dict[str, Json]) -> Iterator[Json]:
    from production_flow.embedded.writer.limits.choice import limited  # noqa: PLC0415 - as above
    from production_flow.embedded.writer.spectacle.choice import formed  # noqa: PLC0415 - as above
    from production_flow.embedded.writer.spectacle.plotted import plotted_of  # noqa: PLC0415 - as above
    from production_flow.embedded.writer.storyboard.episode import EpisodeWriter  # noqa: PLC0415 - as above
    from production_flow.embedded.writer.undertakings.cases import begun  # noqa: PLC0415
    from production_flow.embedded.writer.undertakings.choice import undertaken  # noqa: PLC0415
    from production_flow.embedded.writer.voice import Memory  # noqa: PLC0415

    _, _, rest = asked["path"].partition(".")
    ident, _, field = rest.partition(".")
    plan = next((one for one in season_plan(story) if f"s01e{one.number:02d}" == asked["episode"]), None)
    if plan is None:
        return
    kit = limited(formed(begun(undertaken(plotted_of(story), story), story), story), story)
    for other in _again(story):
        for beat in EpisodeWriter(other, kit, plan, Memory()).beats():
            if beat.id == ident and beat.scene_id == asked["scene"] and beat.characters == tuple(asked["characters"]):
                yield _at(beat.model_dump(mode="json", by_alias=True), field)


def _nothing(_story: Story, _asked: dict[str, Json]) -> Iterator[Json]:
    return iter(())


_WRITERS: dict[str, Callable[[Story, dict[str, Json]], Iterator[Json]]] = {
    "blueprint": _bible,
    "season": _season,
    "storyboard": _board,
}


def _at(place: Json, path: str) -> Json:
    """The value at a path, whose steps into lists are ids or numbers from 0; None where it leads nowhere."""
    for step in path.split("."):
        if isinstance(place, list):
            named = [one for one in place if isinstance(one, dict) and one.get("id") == step]
            place = named[0] if named else place[int(step)] if step.isdigit() and int(step) < len(place) else None
        else:
            place = place.get(step) if isinstance(place, dict) else None
    return place
