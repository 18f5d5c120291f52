"""Engines, signals, screens and wires."""

# ruff: noqa: ARG001 - every effect takes a length, also one that has its own

from __future__ import annotations

import numpy as np

from production_flow.embedded.foley.tools import (
    Rng,
    at_times,
    band,
    buzz,
    click,
    clock,
    coloured,
    decay,
    drift,
    high,
    joined,
    low,
    peaked,
    room,
    scattered,
    struck,
    swell,
    tone,
    unit,
    white,
)
from production_flow.media.sound import Samples


def hum(rng: Rng, seconds: float) -> Samples:
    """Mains hum: a transformer, an old fridge, a sign."""
    strength = drift(rng, seconds, 0.6, 0.8)
    tones = [tone(60.0 * n, seconds) * size for n, size in ((1, 0.5), (2, 1.0), (3, 0.25), (4, 0.5), (6, 0.2))]
    return unit(np.sum(tones, axis=0)) * strength + 0.05 * high(white(rng, seconds), 3000)


def neon(rng: Rng, seconds: float) -> Samples:
    """A neon tube that stutters."""
    buzzing = band(buzz(120.0, seconds, 40, 0.4), 700, 5200, 1)
    stutter = np.where(drift(rng, seconds, 7.0) > 0.3, 1.0, 0.1)
    return unit(buzzing) * low(stutter, 120) + 0.4 * unit(hum(rng, seconds))


def engine(rng: Rng, seconds: float) -> Samples:
    """A car engine that idles."""
    firing = 29 + 2.5 * drift(rng, seconds, 1.5)
    pulses = buzz(firing, seconds, 36, 0.7) * (0.75 + 0.25 * tone(firing / 2, seconds))
    return low(pulses + 0.3 * white(rng, seconds), 420) + 0.2 * band(pulses, 420, 1500, 1)


def car_passing(rng: Rng, seconds: float) -> Samples:
    """A car comes, passes, and goes, its pitch falling."""
    long = 4.2
    place = np.linspace(-1, 1, len(clock(long)))
    near = 1 / (0.06 + place**2)
    near = np.asarray(near / near.max())
    motor = low(buzz((74 - 9 * np.tanh(place * 6)), long, 24, 0.7), 600)
    tyres = band(white(rng, long), 350, 2600, 1)
    return (0.5 * unit(motor) + unit(tyres)) * np.power(near, 0.8) * swell(long, 0.5, 0.6)


def car_start(rng: Rng, seconds: float) -> Samples:
    """The starter turns, the engine catches."""
    crank = band(buzz(9.5, 0.9, 60, 0.2), 150, 1800, 1) + 0.15 * band(white(rng, 0.9), 400, 3000)
    motor = low(buzz(22 + 30 * swell(1.8, 0.25, 1.0), 1.8, 36, 0.7), 700)
    return joined(unit(crank) * 0.5, unit(motor) * swell(1.8, 0.15, 0.6))


def scooter(rng: Rng, seconds: float) -> Samples:
    """A scooter goes by in a lane."""
    long = 3.4
    place = np.linspace(-1, 1, len(clock(long)))
    motor = band(buzz(118 - 14 * np.tanh(place * 5), long, 30, 0.5), 200, 3200, 1)
    return unit(motor + 0.1 * white(rng, long)) / (1 + 14 * place**2) * swell(long, 0.5, 0.7)


def train(rng: Rng, seconds: float) -> Samples:
    """Wheels over rail joints, two and two."""
    rumble = low(coloured(rng, seconds, 5.0), 240) * drift(rng, seconds, 2.0, 0.7)
    pieces = []
    for moment in np.arange(0.2, seconds, 1.15):
        for offset in (0.0, 0.14, 0.5, 0.64):
            clack = struck(0.2, 210, (1.0, 2.4, 4.1), (0.03, 0.02, 0.01)) + click(rng, 500, 2600, 0.01, 0.2)
            pieces.append((float(moment) + offset, clack * (1.0 if offset in {0.0, 0.5} else 0.7)))
    return unit(rumble) + 0.7 * unit(at_times(seconds, pieces))


def brakes(rng: Rng, seconds: float) -> Samples:
    """Brakes squeal, and let go of their air."""
    long = 1.7
    squeal = tone(2750 + 60 * drift(rng, long, 9.0), long) + 0.5 * tone(4130 + 90 * drift(rng, long, 9.0), long)
    air = high(white(rng, 0.6), 1500) * decay(0.6, 0.12, 0.01)
    return at_times(2.3, [(0.0, squeal * swell(long, 0.6, 1.0)), (1.65, air)])


def tram_bell(rng: Rng, seconds: float) -> Samples:
    """Ding, ding."""
    one = struck(1.2, 1180, (1.0, 2.71, 4.2), (0.16, 0.07, 0.03))
    return at_times(1.9, [(0.0, one), (0.36, one * 0.9)])


def train_horn(rng: Rng, seconds: float) -> Samples:
    """A chord over the plain."""
    long = 2.6
    chord = sum(buzz(pitch, long, 14, 0.9) for pitch in (311.0, 370.0, 466.0))
    return room(rng, low(np.asarray(chord), 2400) * swell(long, 0.3, 0.4), 0.5, 0.4)


def foghorn(rng: Rng, seconds: float) -> Samples:
    """A ship in the fog."""
    long = 3.4
    pitch = 87 - 6 * np.clip((clock(long) - 2.6) / 0.8, 0, 1)
    return room(
        rng,
        low(buzz(pitch, long, 20, 0.8) + buzz(pitch * 1.498, long, 8, 1.2) * 0.3, 700) * swell(long, 0.3, 0.4),
        0.6,
        0.4,
    )


def car_horn(rng: Rng, seconds: float) -> Samples:
    """Two short ones."""
    one = low(buzz(392.0, 0.28, 20, 0.5) + buzz(494.0, 0.28, 20, 0.5), 3500) * swell(0.28, 0.3, 0.3)
    return room(rng, joined(one, one, gap=0.14), 0.12, 0.25)


def siren(rng: Rng, seconds: float) -> Samples:
    """A police car some streets away."""
    time = clock(seconds)
    pitch = 720 + 330 * np.sin(2 * np.pi * time / 3.6 - 1.2)
    voice = band(buzz(pitch, seconds, 8, 1.0), 500, 2600, 1) * drift(rng, seconds, 0.3, 0.5)
    return room(rng, voice, 0.3, 0.4)[: len(time)]


def alarm(rng: Rng, seconds: float) -> Samples:
    """A two-tone alarm."""
    time = clock(seconds)
    pitch = np.where((time % 0.7) < 0.35, 880.0, 660.0)
    return room(rng, band(buzz(pitch, seconds, 7, 1.0), 400, 4000, 1), 0.1, 0.2)[: len(time)]


def phone(rng: Rng, seconds: float) -> Samples:
    """A telephone with a bell in it rings once, as long as telephones do."""
    ringing = np.zeros(len(clock(2.0)))
    gongs = [struck(0.25, pitch, (1.0, 2.6, 3.9), (0.07, 0.03, 0.02)) for pitch in (1310.0, 1580.0)]
    hits = [(0.045 * number, gongs[number % 2]) for number in range(36)]
    ringing += at_times(2.0, hits)
    return room(rng, ringing, 0.06, 0.15)


def mobile(rng: Rng, seconds: float) -> Samples:
    """A phone that shivers on a table."""
    one = band(buzz(158.0, 0.4, 24, 0.5), 120, 1800, 1) * swell(0.4, 0.5, 0.3) * (0.8 + 0.2 * tone(31, 0.4))
    return joined(one, one, gap=0.3) + 0.002 * white(rng, 1.1)


def dial(rng: Rng, seconds: float) -> Samples:
    """The tone before one dials."""
    return tone(350.0, seconds) + tone(440.0, seconds) + 0.02 * white(rng, seconds)


def static(rng: Rng, seconds: float) -> Samples:
    """A radio between stations: hiss, crackle, a ghost of a tone."""
    hiss = band(white(rng, seconds), 500, 5200, 1) * drift(rng, seconds, 6.0, 0.45)
    crackle = scattered(rng, seconds, 24, click(rng, 1000, 7000, 0.001, 0.01), 1.0)
    ghost = tone(900 + 700 * drift(rng, seconds, 0.5), seconds) * drift(rng, seconds, 1.0) ** 3
    return unit(hiss) + 0.35 * unit(crackle) + 0.25 * ghost


def radio(rng: Rng, seconds: float) -> Samples:
    """A small radio plays in another room: a tune of no consequence through a small loudspeaker."""
    notes = (0, 4, 7, 9, 7, 4, 2, 5, 9, 12, 9, 5)
    pieces = []
    for number, moment in enumerate(np.arange(0.0, seconds, 0.27)):
        pitch = 294 * 2 ** (notes[(number + int(rng.integers(0, 3))) % len(notes)] / 12)
        pieces.append((float(moment), buzz(pitch, 0.34, 6, 1.3) * decay(0.34, 0.12, 0.01)))
        if number % 3 == 0:
            pieces.append((float(moment), buzz(pitch / 4, 0.5, 6, 1.0) * decay(0.5, 0.15, 0.01)))
    return band(at_times(seconds, pieces), 350, 2600) + 0.012 * band(white(rng, seconds), 500, 4000)


def beep(rng: Rng, seconds: float) -> Samples:
    """A machine acknowledges: two short tones."""
    first = tone(1320.0, 0.09) * swell(0.09, 0.3, 0.4)
    return joined(first, tone(1760.0, 0.12) * swell(0.12, 0.3, 0.4), gap=0.03)


def monitor(rng: Rng, seconds: float) -> Samples:
    """A heart monitor, or a console that is alive."""
    pieces = [(float(at), tone(987.8, 0.1) * swell(0.1, 0.3, 0.4)) for at in np.arange(0.3, seconds - 0.1, 1.05)]
    return at_times(seconds, pieces) + 0.003 * white(rng, seconds)


def console(rng: Rng, seconds: float) -> Samples:
    """Computers as films have them: blips and a breath of fans."""
    notes = (880.0, 1046.5, 1174.7, 1396.9, 1568.0, 1760.0)
    pieces = []
    for _ in range(int(seconds * 2.4) + 1):
        blip = tone(float(rng.choice(notes)), 0.06) * swell(0.06, 0.3, 0.5) * float(rng.uniform(0.3, 1.0))
        pieces.append((float(rng.uniform(0, seconds)), blip))
    return at_times(seconds, pieces) + 0.03 * low(white(rng, seconds), 900)


def servo(rng: Rng, seconds: float) -> Samples:
    """A joint moves: a whine that starts, holds and stops."""
    long = float(rng.uniform(0.5, 0.8))
    speed = swell(long, 0.4, 0.7)
    whine = buzz(210 + 420 * speed, long, 12, 1.1) + 0.4 * tone(1800 + 1500 * speed, long)
    stop = 0.8 * click(rng, 500, 3200, 0.008)
    return at_times(long + 0.1, [(0.0, 0.6 * peaked(whine) * speed), (long - 0.03, peaked(stop))])


def gears(rng: Rng, seconds: float) -> Samples:
    """Clockwork: teeth, and a heavier wheel behind them."""
    small = [
        (float(at), click(rng, 1800, 6500, 0.003) * float(rng.uniform(0.6, 1))) for at in np.arange(0, seconds, 0.11)
    ]
    large = [
        (float(at), 0.9 * struck(0.2, 330, (1.0, 1.6, 2.9), (0.03, 0.02, 0.01)))
        for at in np.arange(0.05, seconds, 0.55)
    ]
    return at_times(seconds, small) + at_times(seconds, large)


def machine(rng: Rng, seconds: float) -> Samples:
    """A factory floor: a press on the beat, belts, steam."""
    press = peaked(
        low(white(rng, 0.4), 300) * decay(0.4, 0.04, 0.003) + struck(0.4, 150, (1.0, 1.7, 2.6), (0.05, 0.04, 0.02))
    )
    beats = at_times(seconds, [(float(at), press) for at in np.arange(0.2, seconds, 1.0)])
    belts = low(buzz(48 + 2 * drift(rng, seconds, 3), seconds, 20, 0.8), 500)
    return (
        beats + 0.3 * unit(belts) + 0.08 * high(white(rng, seconds), 2500) * (np.sin(2 * np.pi * clock(seconds)) > 0.8)
    )


def spark(rng: Rng, seconds: float) -> Samples:
    """Electricity jumps a gap."""
    long = float(rng.uniform(0.35, 0.7))
    arcs = np.clip(buzz(100.0, long, 50, 0.1), 0, None) * (drift(rng, long, 28.0) > 0.42)
    return peaked(high(white(rng, long), 1500) * low(arcs, 4000)) * decay(long, long * 0.5, 0.001)


def laser(rng: Rng, seconds: float) -> Samples:
    """A ray gun."""
    long = 0.35
    pitch = 300 + 2600 * 0.5 ** (clock(long) / 0.05)
    return (tone(pitch, long) + 0.3 * tone(pitch * 1.5, long)) * decay(long, 0.09, 0.002) + 0.02 * white(rng, long)


def power_up(rng: Rng, seconds: float) -> Samples:
    """A machine comes to life."""
    long = 2.2
    place = clock(long) / long
    return (
        (buzz(40 + 320 * place**2, long, 14, 1.1) + 0.2 * high(white(rng, long), 3000) * place)
        * np.minimum(1, 5 * (1 - place))
        * place**0.6
    )


def power_down(rng: Rng, seconds: float) -> Samples:
    """A machine gives up."""
    return power_up(rng, seconds)[::-1].copy()


def fan(rng: Rng, seconds: float) -> Samples:
    """A ceiling fan or an air vent."""
    blades = 0.75 + 0.25 * np.sin(2 * np.pi * 6.3 * clock(seconds))
    return low(coloured(rng, seconds, 3.5), 1300) * blades + 0.25 * unit(tone(96.0, seconds))


def helicopter(rng: Rng, seconds: float) -> Samples:
    """Rotor blades overhead."""
    chop: Samples = np.maximum(np.sin(2 * np.pi * 11.5 * clock(seconds)), 0.0) ** 3
    wash = band(white(rng, seconds), 800, 4000, 1) * chop
    return low(coloured(rng, seconds, 4.0), 500) * (0.15 + chop) + 0.1 * wash


def aircraft(rng: Rng, seconds: float) -> Samples:
    """A propeller or a jet far above."""
    return unit(low(coloured(rng, seconds, 4.0), 700)) * drift(rng, seconds, 0.4, 0.6) + 0.4 * unit(
        low(buzz(82 + 2 * drift(rng, seconds, 0.8), seconds, 12, 0.8), 600)
    )


def spaceship(rng: Rng, seconds: float) -> Samples:
    """An engine room: a chord too low to be music."""
    beat = 0.8 + 0.2 * np.sin(2 * np.pi * 0.4 * clock(seconds))
    drone = sum(buzz(pitch, seconds, 8, 1.3) for pitch in (41.2, 61.9, 82.7))
    return unit(low(np.asarray(drone), 420)) * beat + 0.35 * unit(low(coloured(rng, seconds, 5.0), 800))


def camera(rng: Rng, seconds: float) -> Samples:
    """A shutter, and the film wound on."""
    first, second = click(rng, 1500, 8000, 0.004, 0.05), 0.7 * click(rng, 1000, 5000, 0.006, 0.05)
    wind = [(0.16 + 0.022 * number, 0.25 * click(rng, 2500, 8000, 0.002, 0.02)) for number in range(9)]
    return at_times(0.5, [(0.0, first), (0.06, second), *wind])


def flash(rng: Rng, seconds: float) -> Samples:
    """A bulb goes, and the flash charges again."""
    long = 1.3
    whine = tone(2600 + 3800 * clock(long) / long, long) * swell(long, 0.6, 1.0) * 0.2
    return at_times(long, [(0.0, peaked(click(rng, 400, 6000, 0.015, 0.2))), (0.1, whine[: len(whine) - 4800])])


def elevator(rng: Rng, seconds: float) -> Samples:
    """The lift arrives."""
    return room(rng, struck(1.6, 1046.5, (1.0, 2.0, 3.01), (0.22, 0.1, 0.05), (1.0, 0.3, 0.12)), 0.1, 0.25)


def projector(rng: Rng, seconds: float) -> Samples:
    """Film through a gate, twenty-four times a second."""
    teeth = np.clip(buzz(24.0, seconds, 60, 0.1), 0, None) ** 2
    return band(teeth * (0.5 + 0.5 * np.abs(white(rng, seconds))), 700, 5200, 1) + 0.15 * unit(tone(97.0, seconds))


def printer(rng: Rng, seconds: float) -> Samples:
    """A printer, or a teletype: rows of pins."""
    rows = (clock(seconds) % 0.62) < 0.5
    pins = band(buzz(96.0, seconds, 40, 0.2), 900, 5200, 1) * (0.6 + 0.4 * drift(rng, seconds, 20.0))
    return pins * low(rows.astype(float), 60)
