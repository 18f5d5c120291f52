"""Where each node's pick lies in a package. Names never change with order."""

from __future__ import annotations

from production_flow.types import NodeId

_FIXED = {
    "blueprint": "bible/blueprint.json",
    "cast": "cast/seeds.json",
    "inventory": "bible/inventory.json",
    "grid": "cast/portrait-grid.png",
    "poster": "poster.png",
    "trailer": "trailer.mp4",
    "format": "season/format.json",
    "season": "season/season.json",
}
_OWN = {
    "character": "cast/{0}/character.json",
    "portrait": "cast/{0}/portrait.png",
    "showcase": "cast/{0}/showcase.mp4",
    "location": "locations/{0}/location.json",
    "plate": "locations/{0}/plate.png",
    "prop": "props/{0}/prop.json",
    "prop-picture": "props/{0}/prop.png",
    "storyboard": "episodes/{0}/storyboard.json",
    "script": "episodes/{0}/script.json",
    "mix": "episodes/{0}/mix.m4a",
    "animatic": "episodes/{0}/animatic.mp4",
}
_SHEET = "cast/{0}/{1}.png"
_BEAT = {
    "keyframe": "episodes/{0}/keyframes/{1}_{2}.png",
    "shot": "episodes/{0}/keyframes/{1}_{2}.png",
    "clip": "episodes/{0}/clips/{1}_{2}.mp4",
    "voice": "episodes/{0}/voices/{1}_{2}.wav",
    "cue": "episodes/{0}/music/{1}_{2}.wav",
    "effects": "episodes/{0}/effects/{1}_{2}.wav",
    "card": "episodes/{0}/cards/{1}_{2}.mp4",
}


def place_of(node: NodeId) -> str | None:
    """The path of a node's pick inside the package, None for what stays in the workspace."""
    stage, _, rest = node.partition(":")
    if stage in _FIXED:
        return _FIXED[stage]
    if stage in _OWN:
        return _OWN[stage].format(rest)
    if stage == "sheet":
        return _SHEET.format(*rest.split(".", 1))
    if stage not in _BEAT:
        return None
    group, _, name = rest.partition(".")
    episode = group if group.startswith("s") and group[1:3].isdigit() else "trailer"
    if episode == "trailer":
        kind = _BEAT[stage].split("/")[2]
        ending = _BEAT[stage].rpartition(".")[2]
        return (
            f"trailer/{kind}/{group}_{name}.{ending}".replace("_.", ".") if name else f"trailer/{kind}/{group}.{ending}"
        )
    return _BEAT[stage].format(episode, episode.upper(), name.replace(".", "_"))


def take_place(node: NodeId, number: int) -> str | None:
    """The path of a clip's take number `number` (1 is the oldest) inside the package."""
    stage, _, rest = node.partition(":")
    episode, _, name = rest.partition(".")
    if stage != "clip" or not name:
        return None
    return f"episodes/{episode}/takes/{episode.upper()}_{name}_t{number:02d}.mp4"
