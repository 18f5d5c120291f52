"""Steps as a face sends them: a list that is one step to undo, tried or taken, with what it would cost.

{"do": "edit", "node", "path", "value"}      {"do": "move", "place", "to"} of a beat, a shot or an episode
{"do": "add", "after", "description", "seconds"}      {"do": "remove" | "duplicate" | "merge", "place"}
{"do": "split", "place", "at"}      {"do": "pick", "node", "take"}
{"do": "lock" | "unlock" | "drop" | "recut", "node"}
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

from production_flow.errors import BadInput, Conflict
from production_flow.production import looking, seasons
from production_flow.production.boards import Place
from production_flow.production.directing import Director, Effect
from production_flow.production.view import ShowView
from production_flow.types import Json, NodeId


class Changed(Conflict):
    """Somebody changed the document meanwhile.

    Args:
        theirs: The document as it is now.
        version: The id of its pick.
    """

    def __init__(self, node: NodeId, theirs: Json, version: int) -> None:
        super().__init__(
            "It was changed meanwhile.", where=node, todo="Look at what it is now, then keep yours or take theirs."
        )
        self.theirs = theirs
        self.version = version


def check_versions(view: ShowView, versions: Mapping[str, int]) -> None:
    """Makes sure that documents are those a person saw.

    Raises:
        Changed: One is not.
    """
    for name, version in versions.items():
        node = looking.full_name(view, name)
        pick = view.picks.get(node)
        if pick is None or pick.take != version:
            theirs = looking.document(view, node).write()  # says Missing or BadInput where it is none
            raise Changed(node, theirs, pick.take if pick else 0)


def taken(view: ShowView, steps: Sequence[Mapping[str, Json]]) -> Callable[[Director], Effect]:
    """What a desk directs to take these steps as one."""

    def step(director: Director) -> Effect:
        if len(steps) == 1:
            return _take(director, view, steps[0])
        label = _label(steps)
        with director.together(label):
            for one in steps:
                _take(director, view, one)
        return director.effect(label)

    return step


def _take(director: Director, view: ShowView, step: Mapping[str, Json]) -> Effect:
    do = step.get("do")
    match do:
        case "edit":
            return _edit(director, view, step)
        case "move":
            return _move(director, str(step["place"]), int(step["to"]))
        case "add":
            return director.add(Place.read(step["after"]), step["description"], float(step.get("seconds", 6.0)))
        case "split":
            return director.split(Place.read(step["place"]), step["at"])
        case "pick":
            return director.pick(looking.full_name(view, step["node"]), int(step["take"]))
        case "recut":
            return director.recut(looking.full_name(view, step["node"]))
        case "lock" | "unlock":
            return director.lock(looking.full_name(view, step["node"]), locked=do == "lock")
        case "drop":
            return director.drop(looking.full_name(view, step["node"]))
    simple = {"remove": director.remove, "duplicate": director.duplicate, "merge": director.merge}
    if do not in simple:
        raise BadInput(
            f"{do!r} is no step.", todo="Steps: edit, move, add, remove, duplicate, split, merge, pick, lock, drop."
        )
    return simple[do](Place.read(step["place"]))


def _move(director: Director, place: str, to: int) -> Effect:
    return director.move_episode(place, to) if seasons.named(place) else director.move(Place.read(place), to)


def _edit(director: Director, view: ShowView, step: Mapping[str, Json]) -> Effect:
    """A beat's or shot's own name stands for the place in its storyboard."""
    name, path = step["node"], step["path"]
    if Place.named(name):
        place = Place.read(name)
        return director.edit(NodeId(f"storyboard:{place.episode}"), f"{place.path}.{path}", step["value"])
    return director.edit(looking.full_name(view, name), path, step["value"])


def _label(steps: Sequence[Mapping[str, Json]]) -> str:
    kinds = {str(step.get("do")) for step in steps}
    return f"{kinds.pop()} {len(steps)} things" if len(kinds) == 1 else f"{len(steps)} changes"


def touched(steps: Sequence[Mapping[str, Json]]) -> list[str]:
    """Names of the nodes that steps change.

    Raises:
        BadInput: A step names a place that is none.
    """
    found: dict[str, None] = {}
    for step in steps:
        place, name = step.get("place") or step.get("after"), str(step.get("node", ""))
        if place is not None and seasons.named(str(place)):
            found[f"season:{place[:3]}"] = None
        elif place is not None or Place.named(name):
            found[f"storyboard:{Place.read(place or name).episode}"] = None
        else:
            found[name] = None
    return list(found)
