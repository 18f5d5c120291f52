"""The bench of the foley artist: what is read from tables and made at lower rates is what it stands for."""

from __future__ import annotations

import numpy as np
import pytest

from production_flow.embedded.foley import tools
from production_flow.media.sound import RATE


def level(samples, below, above=0.0):
    power = np.abs(np.fft.rfft(samples)) ** 2
    pitch = np.fft.rfftfreq(len(samples), 1 / RATE)
    return float(power[(pitch >= above) & (pitch < below)].sum() / power.sum())


def test_a_buzz_is_the_sum_of_its_partials():
    pitch = 110 + 20 * np.sin(np.linspace(0, 9, RATE // 2))
    phase = 2 * np.pi * np.cumsum(pitch) / RATE
    wanted = sum(np.sin(number * phase) / number**0.5 for number in range(1, 19))
    found = tools.buzz(pitch, 0.5, 18, 0.5)
    assert np.abs(found - wanted).max() < 1e-4 * np.abs(wanted).max()


def test_partials_that_would_fold_back_are_left_out():
    assert level(tools.buzz(9000.0, 1.0, 8), 17_000, 1_000) == pytest.approx(0.8, abs=0.01)
    assert level(tools.buzz(9000.0, 1.0, 8), 8_000) < 1e-6


def test_a_movement_stays_in_its_bounds_and_moves_slowly():
    moves = tools.drift(np.random.default_rng(3), 6.0, 2.0, 0.25)
    assert moves.shape == (6 * RATE,)
    assert 0.25 <= moves.min() < moves.max() <= 1.0
    assert np.ptp(moves) > 0.2
    assert level(moves - moves.mean(), 6.0) > 0.95


def test_coloured_noise_falls_as_steeply_as_asked():
    noise = tools.coloured(np.random.default_rng(5), 4.0, 6.0)
    assert np.sqrt(np.mean(noise**2)) == pytest.approx(1.0)
    octaves = [level(noise, 2 * corner, corner) for corner in (100, 200, 400, 800)]
    steps = 10 * np.log10(np.array(octaves[1:]) / octaves[:-1])
    assert steps == pytest.approx([-3, -3, -3], abs=1.2)  # an octave is twice as wide as the one below
