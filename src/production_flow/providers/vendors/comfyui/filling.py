"""A workflow with a request in its slots: words, seed, size, length, and the pictures that go along."""

from __future__ import annotations

import copy
import math
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Final

from production_flow.errors import BadInput
from production_flow.providers import shaping
from production_flow.providers.clips import Frames, frames
from production_flow.providers.ports import Notice
from production_flow.providers.requests import ImageRequest, Reference, VideoRequest
from production_flow.providers.vendors.comfyui.workflow import Graph, Slot, Workflow
from production_flow.timing import RATE
from production_flow.types import Json

SEEDS: Final = 2**32
"""Seeds stay below this: some nodes take no larger ones."""

BLANK: Final = "flow-nothing.png"
"""The name of a grey picture for slots that nothing is asked for."""

Asked = ImageRequest | VideoRequest


@dataclass
class Filled:
    """A graph that can be sent once its pictures are there.

    Args:
        uploads: Pictures by the name under which they are uploaded; None is a grey one.
        places: Node and input of each of those names.
    """

    graph: Graph
    uploads: dict[str, Reference | None] = field(default_factory=dict)
    places: list[tuple[str, str, str]] = field(default_factory=list)
    notices: list[Notice] = field(default_factory=list)

    def renamed(self, names: dict[str, str]) -> Graph:
        """The graph with the names under which the server keeps the pictures."""
        graph = copy.deepcopy(self.graph)
        for node, slot, name in self.places:
            graph[node]["inputs"][slot] = names.get(name, name)
        return graph


def fill(workflow: Workflow, asked: Asked) -> Filled:
    """Puts a request into a workflow.

    Raises:
        BadInput: The workflow has no slot for the words, or needs a first or last frame that is not asked for.
    """
    if not workflow.of("prompt"):
        todo = "Give the node that takes the words the title flow:prompt."
        raise BadInput("No node of the workflow takes the prompt.", where=workflow.name, todo=todo)
    made = Filled(copy.deepcopy(workflow.graph))
    _words(made, workflow, asked)
    _size(made, workflow, asked)
    if isinstance(asked, VideoRequest):
        _length(made, workflow, asked)
    _pictures(made, workflow, asked)
    return made


def upload_name(reference: Reference) -> str:
    """The name of a picture on the server: by its content, so that it is kept once."""
    suffix = {"image/png": "png", "image/jpeg": "jpg", "image/webp": "webp"}.get(reference.mime, "png")
    return f"flow-{reference.digest[:24]}.{suffix}"


def _put(made: Filled, slots: Sequence[Slot], value: Json) -> None:
    for slot in slots:
        made.graph[slot.node]["inputs"][slot.input] = value


def _words(made: Filled, workflow: Workflow, asked: Asked) -> None:
    _put(made, workflow.of("prompt"), asked.prompt)
    _put(made, workflow.of("negative"), asked.negative)
    _put(made, workflow.of("seed"), asked.seed % SEEDS)
    named = asked.model_copy(update={"model": workflow.name})
    made.notices += shaping.deaf(named, seed=bool(workflow.of("seed")), negative=bool(workflow.of("negative")))


def _size(made: Filled, workflow: Workflow, asked: Asked) -> None:
    sides = {"width": asked.width, "height": asked.height}
    slots = [slot for name in sides for slot in workflow.of(name)]
    if not slots:
        made.notices.append(shaping.dropped(f"{workflow.name} takes no size: it makes its own."))
    fits = dict(sides)
    for slot in slots:
        if slot.step:
            fits[slot.name] = max(slot.step, round(sides[slot.name] / slot.step) * slot.step)
        _put(made, [slot], fits[slot.name])
    if fits != sides:
        made.notices.append(shaping.snapped(workflow.name, "size", _pixels(fits), _pixels(sides)))


def _pixels(sides: dict[str, int]) -> str:
    return f"{sides['width']}x{sides['height']}"


def _length(made: Filled, workflow: Workflow, asked: VideoRequest) -> None:
    seconds = asked.length / RATE
    lengths, whole = workflow.of("length"), workflow.of("seconds")
    if not lengths and not whole:
        made.notices.append(shaping.dropped(f"{workflow.name} takes no length: it makes its own."))
    for slot in lengths:
        rate = slot.rate or RATE
        count = math.ceil(seconds * rate - 1e-6)
        if slot.step:  # never shorter than asked
            count = math.ceil((count - 1) / slot.step) * slot.step + 1
        _put(made, [slot], count)
        if abs(count / rate - seconds) > 0.5 / RATE:
            told = shaping.snapped(workflow.name, "length", f"{count / rate:.2f} s", f"{seconds:.2f} s")
            made.notices.append(told)
    for slot in whole:
        _put(made, [slot], round(seconds, 3))
    for slot in workflow.of("fps"):
        rate = slot.rate or RATE
        _put(made, [slot], int(rate) if rate == int(rate) else rate)


def _pictures(made: Filled, workflow: Workflow, asked: Asked) -> None:
    found = frames(asked) if isinstance(asked, VideoRequest) else Frames(None, None, asked.references)
    for name, picture in (("first-frame", found.first), ("last-frame", found.last)):
        slots = workflow.of(name)
        if slots and picture is None:
            words = f"The workflow needs a {name.replace('-', ' ')}, and none is asked for."
            raise BadInput(words, where=workflow.name, todo="Choose another workflow for this.")
        if picture is not None:
            _picture(made, slots, picture, workflow.name)
    slots = workflow.of("reference")
    numbers = sorted({slot.number for slot in slots})
    kept, dropped = shaping.within(found.others, len(numbers), workflow.name)
    made.notices += dropped
    for slot in slots:
        # A slot that is left over shows the last picture once more: the one in the file is nobody's wish.
        chosen = kept[min(numbers.index(slot.number), len(kept) - 1)] if kept else None
        name = upload_name(chosen) if chosen else BLANK
        made.uploads[name] = chosen
        made.places.append((slot.node, slot.input, name))
    if slots and not kept:
        words = f"{workflow.name} takes reference pictures, and none is asked for: it gets a grey one."
        made.notices.append(Notice(code="guessed", message=words))


def _picture(made: Filled, slots: Sequence[Slot], picture: Reference, name: str) -> None:
    kept, dropped = shaping.within([picture], min(1, len(slots)), name)
    made.notices += dropped
    for one in kept:
        made.uploads[upload_name(one)] = one
        made.places += [(slot.node, slot.input, upload_name(one)) for slot in slots]
