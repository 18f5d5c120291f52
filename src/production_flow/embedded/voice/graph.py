"""The graph of the voice model, before it is loaded: its convolutions become products of matrices.

A convolution of whole numbers has no fast kernel on a CPU and takes two thirds of the time of a line; a product of
matrices of whole numbers has one wherever there are instructions for it. Both give the same numbers to the last bit.
"""

from __future__ import annotations

import sys
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, TypeAlias

import numpy as np
import numpy.typing as npt

from production_flow.embedded.voice.wire import Field, entry, fields, named, part, text

Values: TypeAlias = npt.NDArray[Any]

_GRAPH = 7
"""The field of a model that holds its graph."""

_NODE, _TENSOR, _OUTPUT = 1, 5, 12
"""The fields of a graph that hold its steps, its constants, and what it returns."""

_TYPES = {"uint8": 2, "int8": 3, "int64": 7}
"""The numbers of types."""

_END = 1 << 40
"""What stands for the end of an axis."""


def quick() -> bool:
    """Whether this processor has the instructions; without them, products can lose bits and are no faster."""
    try:
        flags = Path("/proc/cpuinfo").read_text() if sys.platform == "linux" else ""
    except OSError:
        return False
    return "avx512_vnni" in flags or "avx_vnni" in flags


def flattened(model: bytes) -> bytes:
    """The same model with products of matrices for convolutions."""
    return b"".join(
        entry(number, Graph(part(value)).flat() if number == _GRAPH else value) for number, value in fields(model)
    )


@dataclass
class Step:
    """One step of a graph: `data` is its message."""

    data: bytes | memoryview
    kind: str = ""
    inputs: list[str] = field(default_factory=list)
    outputs: list[str] = field(default_factory=list)
    attributes: dict[str, list[int]] = field(default_factory=dict)


class Graph:
    """A graph that is changed and written again.

    Args:
        data: Its message.
    """

    def __init__(self, data: memoryview) -> None:
        self._rest: list[tuple[int, Field]] = []
        self._steps: list[Step] = []
        self._tensors: dict[str, bytes | memoryview] = {}
        for number, value in fields(data):
            if number == _NODE:
                self._steps.append(_step(part(value)))
            elif number == _TENSOR:
                self._tensors[named(value, 8)] = part(value)
            else:
                self._rest.append((number, value))

    def flat(self) -> bytes:
        """Its message, with products for convolutions."""
        steps = [made for step in self._steps for made in (self._flat(step) if _is_plain(step) else [step])]
        used = {name for step in steps for name in step.inputs}
        tensors = [entry(_TENSOR, value) for name, value in self._tensors.items() if name in used]
        rest = [entry(number, value) for number, value in self._rest]
        return b"".join([*(entry(_NODE, step.data) for step in steps), *tensors, *rest])

    def _flat(self, step: Step) -> Iterator[Step]:
        """The steps that stand for a convolution: times by channels, moved copies side by side, one product."""
        sound, weights, zero, middle = step.inputs
        mine, apart = step.outputs[0], step.attributes.get("dilations", [1])[0]
        before, after = step.attributes.get("pads", [0, 0])
        table = self._bytes(weights)  # out, in, taps
        taps = table.shape[2]
        matrix = self._keep(f"{mine}/weights", _signed(table.transpose(2, 1, 0).reshape(-1, len(table))))
        centre = self._keep(f"{mine}/middle", _signed(self._bytes(middle)))
        pads = self._keep(f"{mine}/pads", np.array([0, before, 0, 0, after, 0]))
        yield _made("Transpose", [sound], f"{mine}/turned", perm=[0, 2, 1])
        yield _made("Pad", [f"{mine}/turned", pads, zero], f"{mine}/padded")
        for tap in range(taps):
            left = (taps - 1 - tap) * apart
            begin, end = (self._keep(f"/flat/{at}", np.array([at])) for at in (tap * apart, -left or _END))
            axis = self._keep("/flat/axis", np.array([1]))
            yield _made("Slice", [f"{mine}/padded", begin, end, axis], f"{mine}/copy{tap}")
        yield _made("Concat", [f"{mine}/copy{tap}" for tap in range(taps)], f"{mine}/copies", axis=2)
        yield _made("MatMulInteger", [f"{mine}/copies", matrix, zero, centre], f"{mine}/product")
        yield _made("Transpose", [f"{mine}/product"], mine, perm=[0, 2, 1])

    def _keep(self, name: str, values: Values) -> str:
        """Adds a constant; gives its name."""
        shape = b"".join(entry(1, size) for size in values.shape)
        kind = entry(2, _TYPES[values.dtype.name])
        self._tensors[name] = shape + kind + entry(8, name) + entry(9, values.tobytes())
        return name

    def _bytes(self, name: str) -> Values:
        """A constant of bytes."""
        found = list(fields(self._tensors[name]))
        shape = [value for number, value in found if number == 1 and isinstance(value, int)]
        data = next(value for number, value in found if number in {5, 9})
        return np.frombuffer(bytes([data]) if isinstance(data, int) else data, np.uint8).reshape(shape)


def _is_plain(step: Step) -> bool:
    """Whether a step is a convolution of all channels along one axis, sample by sample."""
    one = step.attributes.get
    return (
        step.kind == "ConvInteger"
        and len(one("kernel_shape", [])) == 1
        and one("group", [1]) == [1]
        and one("strides", [1]) == [1]
    )


def _signed(values: Values) -> Values:
    """Bytes around 0 instead of around 128: the fast kernel wants one side signed; differences stay as they were."""
    return (values.astype(np.int16) - 128).astype(np.int8)


def _step(data: memoryview) -> Step:
    step = Step(data)
    for number, value in fields(data):
        if number == 4:
            step.kind = text(value)
        elif number in {1, 2}:
            (step.inputs if number == 1 else step.outputs).append(text(value))
        elif number == 5:
            numbers = [one for which, one in fields(part(value)) if which in {3, 8} and isinstance(one, int)]
            step.attributes[named(value, 1)] = numbers
    return step


def _made(kind: str, inputs: list[str], output: str, **attributes: int | list[int]) -> Step:
    parts = [*(entry(1, name) for name in inputs), entry(2, output), entry(3, output), entry(4, kind)]
    return Step(b"".join([*parts, *(entry(5, _attribute(*pair)) for pair in attributes.items())]), inputs=inputs)


def _attribute(name: str, value: int | list[int]) -> bytes:
    if isinstance(value, int):
        return entry(1, name) + entry(3, value) + entry(20, 2)
    return entry(1, name) + b"".join(entry(8, one) for one in value) + entry(20, 7)
