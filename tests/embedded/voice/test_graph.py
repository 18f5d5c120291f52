"""The voice model's convolutions as products of matrices: the same numbers, to the last bit."""

from __future__ import annotations

import numpy as np
import onnxruntime
import pytest

from production_flow.embedded.voice.graph import flattened, quick
from production_flow.embedded.voice.wire import entry, fields, named, part

UINT8, INT32 = 2, 6


def value(name, kind, *shape):
    sizes = b"".join(entry(1, entry(1, size)) for size in shape)
    return entry(1, name) + entry(2, entry(1, entry(1, kind) + entry(2, sizes)))


def constant(name, array):
    shape = b"".join(entry(1, size) for size in array.shape)
    return shape + entry(2, UINT8) + entry(8, name) + entry(9, array.tobytes())


def numbers(name, *values):
    if name == "group":
        return entry(5, entry(1, name) + entry(3, values[0]) + entry(20, 2))
    return entry(5, entry(1, name) + b"".join(entry(8, one) for one in values) + entry(20, 7))


def model(weights, **attributes):
    """A model of one convolution of whole numbers."""
    inputs = b"".join(entry(1, name) for name in ("sound", "weights", "zero", "middle"))
    told = b"".join(numbers(name, *values) for name, values in attributes.items())
    node = inputs + entry(2, "heard") + entry(4, "ConvInteger") + told
    parts = [
        entry(1, node),
        entry(2, "one"),
        entry(5, constant("weights", weights)),
        entry(5, constant("zero", np.array(117, np.uint8))),
        entry(5, constant("middle", np.array(130, np.uint8))),
        entry(11, value("sound", UINT8, 1, weights.shape[1], 40)),
        entry(12, value("heard", INT32, 1, weights.shape[0], 40)),
    ]
    return entry(1, 8) + entry(8, entry(1, "") + entry(2, 17)) + entry(7, b"".join(parts))


def run(data, sound):
    session = onnxruntime.InferenceSession(data, providers=["CPUExecutionProvider"])
    return session.run(None, {"sound": sound})[0]


def kinds(data):
    graph = next(found for number, found in fields(data) if number == 7)
    return [named(node, 4) for number, node in fields(part(graph)) if number == 1]


@pytest.mark.parametrize(("taps", "apart"), [(1, 1), (3, 1), (11, 3)])
def test_a_convolution_as_a_product_gives_the_same_numbers(taps, apart):
    rng = np.random.default_rng(taps)
    span = (0, 256) if quick() else (66, 193)  # a product without the instructions is exact for small weights alone
    weights = rng.integers(*span, (6, 8, taps), np.uint8)
    sound = rng.integers(0, 256, (1, 8, 40), np.uint8)
    reach = (taps - 1) * apart // 2
    plain = model(weights, kernel_shape=[taps], pads=[reach, reach], dilations=[apart], strides=[1], group=[1])
    flat = flattened(plain)
    assert "ConvInteger" not in kinds(flat)
    assert "MatMulInteger" in kinds(flat)
    assert np.array_equal(run(flat, sound), run(plain, sound))


def test_what_is_not_such_a_convolution_stays_as_it_is():
    weights = np.full((8, 4, 3), 90, np.uint8)
    plain = model(weights, kernel_shape=[3], pads=[1, 1], group=[2], strides=[1])
    assert kinds(flattened(plain)) == ["ConvInteger"]


def test_a_model_that_is_taken_apart_and_put_together_is_the_same_model():
    weights = np.full((4, 4, 3), 200, np.uint8)
    plain = model(weights, kernel_shape=[3], pads=[1, 1])
    assert b"".join(entry(number, found) for number, found in fields(plain)) == plain
