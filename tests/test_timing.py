"""Time in the cut: seconds are moved to the frame that their exact fraction is nearest to."""

import random
from fractions import Fraction

import pytest

from production_flow.timing import RATE, frames


def exactly(seconds):
    """By fractions alone."""
    return round(Fraction(seconds).limit_denominator(100_000) * RATE)


@pytest.mark.parametrize("seconds", [0, 1, 2.5, 0.0208333, 1 / 48, 3 / 48, 4.1041666, 1e12, Fraction(1, 48), -0.6])
def test_a_length_goes_to_the_nearest_frame(seconds):
    assert frames(seconds) == exactly(seconds)


def test_no_length_near_a_half_frame_goes_to_another_frame_than_its_fraction():
    rng = random.Random(1)
    halves = [number / (2 * RATE) for number in range(400)]
    near = [half + rng.choice((0, 1e-7, 1e-6, 1e-5, 4e-5)) * rng.choice((-1, 1)) for half in halves for _ in range(3)]
    assert [length for length in near if frames(length) != exactly(length)] == []
