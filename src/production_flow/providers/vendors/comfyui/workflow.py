"""A person's workflow: a file in ComfyUI's API form, whose nodes say in their titles what goes into them.

A title may hold several slots: `flow:width flow:height`. The whole form of one is `flow:NAME[.INPUT][@RATE][/STEP]`:
`flow:prompt.text_l` names the input where a node has several, `flow:length@16/4` counts at 16 frames a second and
asks for one more than a multiple of four.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from production_flow.errors import BadInput, Missing
from production_flow.providers import keys
from production_flow.types import Json

Graph = dict[str, dict[str, Json]]
"""Nodes by id, each with `class_type`, `inputs` and perhaps `_meta`."""

MOST_BYTES: Final = 8_000_000

INPUTS: Final[Mapping[str, tuple[str, ...]]] = {
    "prompt": ("text", "prompt", "positive_prompt", "positive", "string", "value"),
    "negative": ("text", "negative_prompt", "negative", "prompt", "string", "value"),
    "seed": ("seed", "noise_seed", "value"),
    "width": ("width", "value"),
    "height": ("height", "value"),
    "length": ("length", "num_frames", "frames", "frame_count", "video_frames", "value"),
    "seconds": ("seconds", "duration", "value"),
    "fps": ("fps", "frame_rate", "value"),
    "first-frame": ("image", "value"),
    "last-frame": ("image", "value"),
    "reference": ("image", "value"),
    "output": (),
}
"""The slots there are, and which input of a node each fills: the first of these that the node has and no link feeds."""

_SLOT: Final = re.compile(r"\bflow:([a-z]+(?:-[a-z]+)*)(?:-(\d+))?(?:\.(\w+))?(?:@(\d+(?:\.\d+)?))?(?:/(\d+))?")


@dataclass(frozen=True)
class Slot:
    """A place in a workflow that a request fills.

    Args:
        name: One of `INPUTS`.
        number: Which one, of `reference`; 0 for the others.
        node: Id of the node.
        input: Which of its inputs; empty for `output`.
        rate: Frames a second that `length` and `fps` count in; 0 for those of the cut.
        step: What sizes are a multiple of, and lengths one more than a multiple of; 0 for any.
    """

    name: str
    number: int
    node: str
    input: str
    rate: float = 0.0
    step: int = 0


@dataclass(frozen=True)
class Workflow:
    """A workflow as it lies in its file."""

    name: str
    graph: Graph
    slots: tuple[Slot, ...]

    def of(self, name: str) -> tuple[Slot, ...]:
        """Its slots of a name, the first first."""
        return tuple(sorted((slot for slot in self.slots if slot.name == name), key=lambda slot: slot.number))

    @property
    def titles(self) -> dict[str, str]:
        """How a person knows each node: `Load Checkpoint (CheckpointLoaderSimple)`."""
        return {node: called(fields) for node, fields in self.graph.items()}


def folder() -> Path:
    """Where workflows lie by name: beside the keys."""
    return keys.keys_file().with_name("workflows")


def load(model: str, port: str) -> Workflow:
    """The workflow of a model: a name in the folder (with or without `.json`), a path, or by itself the port's name.

    Raises:
        Missing: There is no such file.
        BadInput: It is no workflow, or one of its titles is wrong; names the node.
    """
    path = _path(model.strip() or port)
    try:
        if path.stat().st_size > MOST_BYTES:
            raise BadInput("The workflow is larger than 8 MB.", where=str(path))
        data = json.loads(path.read_text("utf-8"))
    except (FileNotFoundError, NotADirectoryError, IsADirectoryError):
        todo = "Export it from ComfyUI in API form to there, and name its nodes: docs/comfyui.md."
        raise Missing("There is no such workflow.", where=str(path), todo=todo) from None
    except (OSError, ValueError) as error:
        raise BadInput(f"The workflow cannot be read: {error}", where=str(path), todo="Export it again.") from error
    graph = _graph(data, str(path))
    return Workflow(path.stem, graph, tuple(_slots(graph, str(path))))


def _path(name: str) -> Path:
    given = Path(name if name.endswith(".json") else f"{name}.json")
    given = Path.home() / given.relative_to("~") if name.startswith("~/") else given
    return given if given.is_absolute() else folder() / given


def _graph(data: Json, where: str) -> Graph:
    if isinstance(data, dict) and isinstance(data.get("nodes"), list):
        words = "This workflow is in the form that the editor saves."
        raise BadInput(words, where=where, todo="Export it again with `Export (API)` in ComfyUI's Workflow menu.")
    if not isinstance(data, dict) or not data:
        raise BadInput("This is no workflow: it holds no nodes.", where=where)
    for node, fields in data.items():
        if not isinstance(fields, dict) or not isinstance(fields.get("class_type"), str):
            raise BadInput(f"This is no workflow: node {node} has no class_type.", where=where)
        if not isinstance(fields.get("inputs", {}), dict):
            raise BadInput(f"The inputs of node {node} are no table.", where=where)
    return {node: {"inputs": {}, **fields} for node, fields in data.items()}


def called(fields: Mapping[str, Json]) -> str:
    """A node as a person knows it: its title without slots, and its class."""
    meta = fields.get("_meta")
    title = " ".join(_SLOT.sub("", str(meta.get("title", "")) if isinstance(meta, dict) else "").split())
    kind = str(fields["class_type"])
    return f"{title} ({kind})" if title and title != kind else kind


def _slots(graph: Graph, where: str) -> Iterator[Slot]:
    for node, fields in graph.items():
        meta = fields.get("_meta")
        title = str(meta.get("title", "")) if isinstance(meta, dict) else ""
        for found in _SLOT.finditer(title):
            name, number, named, rate, step = found.groups()
            place = f"{where}, node {node}"
            if name not in INPUTS or (number is not None and name != "reference"):
                known = ", ".join(f"flow:{one}" for one in INPUTS)
                raise BadInput(f"{found[0]!r} is no slot.", where=place, todo=f"Slots: {known}-1.")
            yield Slot(
                name=name,
                number=int(number or 1) if name == "reference" else 0,
                node=node,
                input=_input(name, named, fields["inputs"], place),
                rate=float(rate or 0),
                step=int(step or 0),
            )


def _input(name: str, named: str | None, inputs: Mapping[str, Json], where: str) -> str:
    """Which input of its node a slot fills."""
    if name == "output":
        return ""
    if named is not None:
        if named not in inputs:
            raise BadInput(f"The node has no input {named!r}; it has {', '.join(inputs) or 'none'}.", where=where)
        return named
    free = [one for one in INPUTS[name] if one in inputs and not isinstance(inputs[one], list)]
    if not free:
        words = f"No input of this node is known to take flow:{name}; it has {', '.join(inputs) or 'none'}."
        raise BadInput(words, where=where, todo=f"Name it in the title: flow:{name}.INPUT")
    return free[0]
