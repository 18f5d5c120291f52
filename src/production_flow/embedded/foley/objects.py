"""Things on tables and in hands. Single events unless said otherwise."""

# ruff: noqa: ARG001 - every effect takes a length, also one that has its own

from __future__ import annotations

import numpy as np

from production_flow.embedded.foley.tools import (
    Rng,
    at_times,
    band,
    click,
    clock,
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
    white,
)
from production_flow.media.sound import Samples


def typewriter(rng: Rng, seconds: float) -> Samples:
    """Two fingers at a typewriter, with a bell at the end of the line."""
    pieces, moment, typed = [], 0.15, 0
    while moment < seconds - 0.15:
        hit = click(rng, 700, 5200, 0.005, 0.09) + 0.7 * struck(0.09, 410, (1.0, 2.3, 3.9), (0.01, 0.007, 0.004))
        pieces.append((moment, peaked(hit) * float(rng.uniform(0.6, 1.0))))
        typed += 1
        moment += float(rng.uniform(0.1, 0.19)) + (0.3 if rng.uniform() < 0.12 else 0.0)
        if typed % 22 == 0:
            pieces.append((moment, 0.6 * struck(0.8, 2350, (1.0, 2.7), (0.14, 0.05))))
            moment += 0.9
    return at_times(seconds, pieces)


def keyboard(rng: Rng, seconds: float) -> Samples:
    """Fingers on a computer keyboard."""
    pieces, moment = [], 0.1
    while moment < seconds - 0.1:
        pieces.append((moment, click(rng, 900, 4200, 0.004, 0.04) * float(rng.uniform(0.4, 1.0))))
        moment += float(rng.uniform(0.07, 0.16)) + (0.4 if rng.uniform() < 0.08 else 0.0)
    return at_times(seconds, pieces)


def paper(rng: Rng, seconds: float) -> Samples:
    """A page is turned, a letter unfolded."""
    long = 0.9
    folds = scattered(rng, long, 160, click(rng, 2200, 9500, 0.0015, 0.012), 0.9)
    return peaked(0.4 * high(white(rng, long), 2500) * drift(rng, long, 10.0) ** 2 + folds) * swell(long, 0.4, 0.9)


def tear(rng: Rng, seconds: float) -> Samples:
    """Paper or cloth is torn."""
    long = 0.8
    fibres = scattered(rng, long, 900, click(rng, 1500, 8000, 0.001, 0.006), 0.6)
    return peaked(fibres) * swell(long, 0.7, 0.7)


def pen(rng: Rng, seconds: float) -> Samples:
    """A pen over paper."""
    strokes = drift(rng, seconds, 6.0) ** 2 * (drift(rng, seconds, 1.0) > 0.25)
    return band(white(rng, seconds), 2200, 7000, 1) * low(strokes, 40)


def book(rng: Rng, seconds: float) -> Samples:
    """A heavy book is shut."""
    return peaked(low(white(rng, 0.4), 380) * decay(0.4, 0.022, 0.002) + 0.3 * click(rng, 800, 4000, 0.01, 0.4))


def stamp(rng: Rng, seconds: float) -> Samples:
    """A stamp comes down."""
    return at_times(
        0.5, [(0.0, peaked(low(white(rng, 0.2), 500) * decay(0.2, 0.014, 0.001))), (0.16, 0.3 * click(rng, 500, 3000))]
    )


def glass(rng: Rng, seconds: float) -> Samples:
    """Two glasses meet."""
    first = struck(1.4, float(rng.uniform(2050, 2350)), (1.0, 2.32, 4.1), (0.16, 0.08, 0.04))
    second = struck(1.4, float(rng.uniform(2500, 2800)), (1.0, 2.28, 4.0), (0.14, 0.07, 0.03))
    return peaked(first + at_times(1.4, [(0.012, 0.8 * second)]) + 0.3 * click(rng, 3000, 9000, 0.002, 1.4))


def glass_break(rng: Rng, seconds: float) -> Samples:
    """A pane or a bottle breaks, and the pieces fall."""
    shards = []
    for _ in range(42):
        ring = struck(0.4, float(rng.uniform(2200, 7500)), (1.0, 1.7, 2.6), (0.03, 0.02, 0.012))
        shards.append((float(rng.exponential(0.22)), ring * float(rng.uniform(0.1, 0.7))))
    burst = high(white(rng, 1.8), 1800) * decay(1.8, 0.03, 0.0008) * 1.6
    return room(rng, peaked(burst + at_times(1.8, shards)), 0.08, 0.2)


def cup(rng: Rng, seconds: float) -> Samples:
    """A cup is set down on its saucer."""
    body = struck(0.5, 1180, (1.0, 1.52, 2.6, 3.7), (0.05, 0.035, 0.02, 0.012))
    return peaked(at_times(0.6, [(0.0, body), (0.045, 0.5 * body), (0.0, 0.5 * low(click(rng, 200, 900, 0.012), 700))]))


def cutlery(rng: Rng, seconds: float) -> Samples:
    """Forks and plates: a meal going on."""
    pieces = []
    for _ in range(int(seconds * 1.7) + 1):
        ring = struck(0.5, float(rng.uniform(1500, 3600)), (1.0, 2.4, 3.9, 5.2), (0.05, 0.03, 0.02, 0.012))
        pieces.append((float(rng.uniform(0, max(seconds - 0.4, 0.1))), ring * float(rng.uniform(0.25, 1.0))))
    return room(rng, at_times(seconds, pieces), 0.07, 0.2)[: len(clock(seconds))]


def chopping(rng: Rng, seconds: float) -> Samples:
    """A knife on a board, quick and even."""
    pieces, moment = [], 0.2
    while moment < seconds - 0.2:
        board = struck(0.15, 265, (1.0, 1.8, 3.0), (0.014, 0.01, 0.006)) + 0.7 * click(rng, 900, 4800, 0.004, 0.15)
        pieces.append((moment, peaked(board) * float(rng.uniform(0.65, 1.0))))
        moment += float(rng.uniform(0.16, 0.22)) + (0.5 if rng.uniform() < 0.1 else 0.0)
    return at_times(seconds, pieces)


def stirring(rng: Rng, seconds: float) -> Samples:
    """A spoon goes round in a pot or a cup."""
    pieces = []
    for at in np.arange(0.1, seconds - 0.2, 0.34):
        ring = struck(0.2, float(rng.uniform(1500, 1700)), (1.0, 2.2, 3.6), (0.02, 0.014, 0.01))
        pieces.append((float(at), ring * float(rng.uniform(0.4, 0.9))))
    return at_times(seconds, pieces) + 0.02 * band(white(rng, seconds), 600, 3000, 1)


def cork(rng: Rng, seconds: float) -> Samples:
    """A bottle is opened."""
    return peaked(tone(420 + 900 * clock(0.2), 0.2) * decay(0.2, 0.012, 0.001) + 0.5 * click(rng, 500, 4000, 0.01, 0.2))


def match(rng: Rng, seconds: float) -> Samples:
    """A match is struck and flares."""
    scratch = high(white(rng, 0.3), 2500) * swell(0.3, 0.7, 1.0)
    flare = band(white(rng, 1.0), 400, 6000, 1) * decay(1.0, 0.16, 0.02)
    return at_times(1.3, [(0.0, 0.6 * peaked(scratch)), (0.26, peaked(flare))])


def lighter(rng: Rng, seconds: float) -> Samples:
    """A lighter: lid, wheel, flame."""
    lid = struck(0.3, 2700, (1.0, 1.6, 2.3), (0.05, 0.03, 0.02))
    return at_times(
        1.0, [(0.0, 0.8 * peaked(lid)), (0.3, click(rng, 3000, 9000, 0.012)), (0.36, 0.2 * low(white(rng, 0.5), 900))]
    )


def thud(rng: Rng, seconds: float) -> Samples:
    """Something heavy meets the floor."""
    body = tone(58 * (1 + 0.9 * decay(0.6, 0.02)), 0.6) * decay(0.6, 0.07, 0.003)
    return room(rng, peaked(body + 0.5 * low(white(rng, 0.6), 420) * decay(0.6, 0.025, 0.002)), 0.08, 0.2)


def clang(rng: Rng, seconds: float) -> Samples:
    """Metal on metal."""
    pitch = float(rng.uniform(380, 520))
    ring = struck(2.0, pitch, (1.0, 1.48, 2.13, 3.02, 4.6, 6.1), (0.3, 0.26, 0.2, 0.14, 0.08, 0.05))
    return room(rng, peaked(ring + 0.6 * click(rng, 1000, 7000, 0.004, 2.0)), 0.16, 0.3)


def chain(rng: Rng, seconds: float) -> Samples:
    """A chain is moved."""
    long = 1.4
    links = []
    for _ in range(34):
        ring = struck(0.15, float(rng.uniform(1700, 4200)), (1.0, 1.7, 2.8), (0.018, 0.012, 0.008))
        links.append((float(rng.uniform(0, long - 0.2)), ring * float(rng.uniform(0.2, 1.0))))
    return at_times(long, links) * swell(long, 0.45, 0.5)


def coin(rng: Rng, seconds: float) -> Samples:
    """A coin falls, spins and lies."""
    ring = struck(0.5, 4300, (1.0, 1.48, 2.05), (0.07, 0.05, 0.03))
    moments, moment, wait = [], 0.0, 0.34
    while wait > 0.025:
        moments.append(moment)
        moment, wait = moment + wait, wait * 0.74
    return at_times(2.0, [(at, ring * 0.86**number) for number, at in enumerate(moments)]) + 0.001 * white(rng, 2.0)


def tap(rng: Rng, seconds: float) -> Samples:
    """A knuckle or a cane on wood, twice."""
    one = peaked(struck(0.2, 390, (1.0, 1.9, 3.2), (0.02, 0.013, 0.008)) + 0.5 * click(rng, 900, 4000, 0.004, 0.2))
    return joined(one, 0.85 * one, gap=0.1)


def switch(rng: Rng, seconds: float) -> Samples:
    """A switch goes over."""
    return joined(0.5 * click(rng, 1500, 6500, 0.003, 0.03), peaked(click(rng, 900, 5200, 0.005, 0.08)), gap=0.01)


def clock_tick(rng: Rng, seconds: float) -> Samples:
    """A clock on the wall: tick, tock."""
    pieces = []
    for number, at in enumerate(np.arange(0.25, seconds - 0.05, 0.5)):
        pitch = 1850 if number % 2 else 1480
        body = struck(0.08, pitch, (1.0, 1.9, 3.1), (0.006, 0.004, 0.003))
        pieces.append((float(at), peaked(body + 0.5 * click(rng, 2500, 8000, 0.002, 0.08))))
    return at_times(seconds, pieces)


def bell(rng: Rng, seconds: float) -> Samples:
    """A shop bell over a door."""
    one = struck(1.2, 2080, (1.0, 2.4, 3.8), (0.14, 0.07, 0.03))
    hits = [(0.0, one), (0.17, 0.7 * one), (0.4, 0.45 * one)]
    return at_times(1.6, hits) + 0.001 * white(rng, 1.6)


def church_bell(rng: Rng, seconds: float) -> Samples:
    """A bell in a tower: strike, hum, and the minor third that makes it a bell."""
    ratios, halves = (0.5, 1.0, 1.2, 1.5, 2.0, 2.67, 3.01, 4.1), (2.2, 1.3, 1.1, 0.8, 0.6, 0.35, 0.25, 0.15)
    gains = (0.7, 0.8, 0.55, 0.35, 0.6, 0.25, 0.2, 0.1)
    one = struck(5.0, 392.0, ratios, halves, gains) + 0.2 * click(rng, 800, 5000, 0.01, 5.0)
    return room(rng, at_times(6.4, [(0.0, one), (2.1, 0.9 * one)]), 0.5, 0.25)


def gong(rng: Rng, seconds: float) -> Samples:
    """A gong."""
    ring = struck(5.0, 98.0, (1.0, 1.33, 1.72, 2.41, 3.13, 4.7, 6.2), (1.8, 1.5, 1.3, 1.0, 0.8, 0.5, 0.3))
    return ring * np.minimum(1, clock(5.0) / 0.05) + 0.02 * band(white(rng, 5.0), 1500, 6000) * swell(5.0, 0.1)


def gunshot(rng: Rng, seconds: float) -> Samples:
    """One shot, and the street answering."""
    crack = white(rng, 0.6) * decay(0.6, 0.012, 0.0003) + 1.6 * low(white(rng, 0.6), 250) * decay(0.6, 0.05, 0.001)
    return room(rng, np.tanh(2.5 * peaked(crack)), 0.28, 0.5, 3500)


def explosion(rng: Rng, seconds: float) -> Samples:
    """A blast with a long tail."""
    blast = low(white(rng, 4.0), 900) * decay(4.0, 0.12, 0.003) + 2.5 * low(white(rng, 4.0), 110) * decay(
        4.0, 0.5, 0.01
    )
    debris = scattered(rng, 4.0, 40, click(rng, 400, 4000, 0.006, 0.04), 1.0) * swell(4.0, 0.3, 1.0)
    return room(rng, np.tanh(1.8 * peaked(blast)) + 0.15 * peaked(debris), 0.4, 0.4, 2500)


def sword(rng: Rng, seconds: float) -> Samples:
    """A blade leaves its sheath, and sings."""
    scrape = band(white(rng, 0.45), 2200, 9000) * swell(0.45, 0.7, 1.0)
    ring = struck(1.6, 2450, (1.0, 1.41, 2.2, 3.1), (0.3, 0.24, 0.15, 0.1))
    return at_times(2.0, [(0.0, 0.6 * peaked(scrape)), (0.36, 0.7 * peaked(ring))])


def arrow(rng: Rng, seconds: float) -> Samples:
    """A string, the air, the wood."""
    string = tone(190 * (1 + 0.2 * decay(0.3, 0.03)), 0.3) * decay(0.3, 0.04, 0.001)
    air = band(white(rng, 0.35), 1500, 6000) * swell(0.35, 0.6, 1.5)
    hit = peaked(struck(0.2, 240, (1.0, 1.9, 3.0), (0.02, 0.014, 0.008)) + click(rng, 600, 3500, 0.006, 0.2))
    return at_times(0.9, [(0.0, 0.6 * peaked(string)), (0.05, 0.4 * peaked(air)), (0.38, hit)])


def broom(rng: Rng, seconds: float) -> Samples:
    """Somebody sweeps."""
    stroke = swell(0.55, 0.5, 1.2)
    pieces = [
        (float(at), band(white(rng, 0.55), 1300, 6500, 1) * stroke * float(rng.uniform(0.7, 1)))
        for at in np.arange(0.15, seconds - 0.5, 0.95)
    ]
    return at_times(seconds, pieces)


def hammer(rng: Rng, seconds: float) -> Samples:
    """Blows on an anvil or a nail."""
    pieces = []
    for at in np.arange(0.2, seconds - 0.2, 0.62):
        ring = struck(0.6, 1320, (1.0, 1.6, 2.7, 4.1), (0.07, 0.05, 0.03, 0.02)) + click(rng, 800, 5000, 0.005, 0.6)
        pieces.append((float(at), peaked(ring) * float(rng.uniform(0.7, 1.0))))
    return at_times(seconds, pieces)


def saw(rng: Rng, seconds: float) -> Samples:
    """A saw in wood, back and forth."""
    stroke = 0.5 + 0.5 * np.sin(2 * np.pi * 1.5 * clock(seconds))
    return band(white(rng, seconds), 500, 3800, 1) * stroke**1.5


def scrape(rng: Rng, seconds: float) -> Samples:
    """A chair is pushed back over the floor: it sticks and slips."""
    long = 0.8
    slips = np.maximum(np.sin(2 * np.pi * np.cumsum(46 + 30 * drift(rng, long, 5.0)) / 48000), 0.0) ** 3
    wood = band(slips + 0.2 * white(rng, long), 180, 1500, 1)
    return peaked(np.asarray(wood)) * swell(long, 0.4, 0.7)


def tin(rng: Rng, seconds: float) -> Samples:
    """A lid, a tin, a tray: thin metal set down."""
    ring = struck(0.7, float(rng.uniform(900, 1250)), (1.0, 1.41, 2.17, 3.3), (0.07, 0.06, 0.04, 0.02))
    return at_times(0.9, [(0.0, peaked(ring + 0.5 * click(rng, 900, 5000, 0.004, 0.7))), (0.11, 0.35 * ring)])


def roll(rng: Rng, seconds: float) -> Samples:
    """Something small and round rolls and comes to rest."""
    long = 1.8
    slowing = 26 * (1 - clock(long) / long) + 3
    turns = np.maximum(np.sin(2 * np.pi * np.cumsum(slowing) / 48000), 0.0) ** 2
    return peaked(band(white(rng, long), 250, 2200, 1) * (0.25 + turns)) * swell(long, 0.15, 0.6)


def halyard(rng: Rng, seconds: float) -> Samples:
    """A rope slaps a mast."""
    return peaked(struck(0.6, float(rng.uniform(820, 980)), (1.0, 1.9, 2.8), (0.08, 0.05, 0.03)))


def pipes(rng: Rng, seconds: float) -> Samples:
    """Water pipes or a radiator: knocks that come in threes."""
    one = peaked(struck(0.4, 214, (1.0, 2.3, 3.6, 5.1), (0.06, 0.04, 0.03, 0.02)))
    hits = [(0.0, one), (float(rng.uniform(0.2, 0.3)), 0.7 * one), (float(rng.uniform(0.45, 0.6)), 0.5 * one)]
    return room(rng, low(at_times(1.1, hits), 2200), 0.12, 0.3)


def wheels(rng: Rng, seconds: float) -> Samples:
    """A cart over cobbles."""
    rumble = low(white(rng, seconds), 260) * drift(rng, seconds, 9.0, 0.3)
    stones = scattered(rng, seconds, 11, click(rng, 300, 2200, 0.01, 0.08), 0.6)
    return peaked(rumble) + 0.8 * peaked(stones)


def crash(rng: Rng, seconds: float) -> Samples:
    """Everything falls at once: wood, glass, metal."""
    pieces = [(0.0, thud(rng, seconds)), (0.05, 0.6 * glass_break(rng, seconds)), (0.12, 0.5 * clang(rng, seconds))]
    return at_times(2.4, pieces)


def zipper(rng: Rng, seconds: float) -> Samples:
    """A bag is opened."""
    long = 0.5
    teeth = np.clip(np.sin(2 * np.pi * np.cumsum(70 + 160 * clock(long) / long) / 48000), 0, None) ** 6
    return peaked(band(white(rng, long) * teeth, 1500, 8000)) * swell(long, 0.7, 0.5)


def piano_note(rng: Rng, seconds: float) -> Samples:
    """One key of a piano, by accident or not."""
    ratios = tuple(n * (1 + 0.0004 * n**2) for n in range(1, 10))
    body = struck(3.0, 220.0, ratios, tuple(0.6 / n**0.6 for n in range(1, 10)))
    return room(rng, body, 0.15, 0.25)
