"""How the motif is sung, turned, answered, and left out."""

# ruff: noqa: ARG001 - every way to play takes the same things

from __future__ import annotations

from itertools import accumulate

from production_flow.embedded.composer.bass import Line
from production_flow.embedded.composer.form import Bar
from production_flow.embedded.composer.motif import Cell
from production_flow.embedded.composer.note import Desk, Note, force
from production_flow.embedded.composer.theory import bent, degree, near, step_near


def sing(desk: Desk, number: int, bar: Bar) -> list[Note]:
    """The melody of a bar, by what its phrase is for."""
    meter = desk.form.meter
    if bar.task == "last":
        pitch = near((desk.tonic % 12, bar.chord.classes(desk.tonic)[2]), _centre(desk), desk.part.low, desk.part.high)
        return [Note(0, meter, pitch, force(bar, 0.5))]
    if bar.task == "rest" or (bar.task == "hint" and bar.place != 0) or (bar.task == "answer" and bar.place == 3):
        return []
    opening, reply = desk.motif.bars(meter)
    if bar.task == "slow":
        return _placed(desk, bar, _slowed(opening, bar.place, meter), 0)
    if bar.task in {"rise", "hint"}:
        return _placed(desk, bar, opening, 2 * bar.place if bar.task == "rise" else 0)
    if bar.task == "turned":
        opening, reply = (tuple((beats, -step) for beats, step in cell) for cell in (opening, reply))
    if bar.place == 3 and bar.task in {"theme", "climax"}:
        return _placed(desk, bar, ((float(meter) - 0.5, reply[-1][1]),), 0)
    lift = {"answer": -2, "climax": 3}.get(bar.task, 0) + (1 if bar.place == 2 else 0)
    return _placed(desk, bar, reply if bar.place % 2 else opening, lift)


def _slowed(cell: Cell, place: int, meter: int) -> Cell:
    """Half of the motif's bar at half its speed."""
    half = cell[: max(1, len(cell) // 2)] if place % 2 == 0 else cell[len(cell) // 2 :]
    total = sum(beats for beats, _ in half)
    return tuple((beats * meter / total, step) for beats, step in half)


def _placed(desk: Desk, bar: Bar, cell: Cell, lift: int) -> list[Note]:
    """A cell as pitches. It keeps its shape: all of it moves until it begins, or rests, on a tone of the chord."""
    classes = bar.chord.classes(desk.tonic)
    scale = bent(desk.form.scale, desk.tonic, classes)
    tonic = near((desk.tonic % 12,), _centre(desk) - 4, desk.part.low - 12, desk.part.high)
    anchor = max(range(len(cell)), key=lambda at: (cell[at][0], -at))
    moved = step_near(scale, tonic, classes, cell[anchor][1] + lift) - cell[anchor][1]
    pitches = _within(desk, [degree(scale, tonic, step + moved) for _, step in cell])
    starts = (0.0, *accumulate(beats for beats, _ in cell))
    notes = [
        Note(at, min(beats, desk.form.meter - at) * 0.94, pitch, force(bar, 0.56 if at == 0 else 0.5))
        for at, (beats, _), pitch in zip(starts, cell, pitches, strict=False)
        if at < desk.form.meter
    ]
    desk.before = (notes[-1].pitch,)
    return notes


def _within(desk: Desk, pitches: list[int]) -> list[int]:
    """The whole cell in the octave that lies best in the range, and near where the line was."""
    last = desk.before[0] if desk.before else _centre(desk)
    middle = sum(pitches) / len(pitches)

    def cost(octave: int) -> float:
        out = sum(max(0, desk.part.low - pitch - octave, pitch + octave - desk.part.high) for pitch in pitches)
        return 4 * out + abs(middle + octave - (last + _centre(desk)) / 2)

    octave = min((-24, -12, 0, 12, 24), key=cost)
    return [min(max(pitch + octave, desk.part.low - 2), desk.part.high + 2) for pitch in pitches]


def _centre(desk: Desk) -> float:
    return (desk.part.low + desk.part.high) / 2


def answer(desk: Desk, number: int, bar: Bar) -> list[Note]:
    """A second voice: it replies where the melody is silent, once to a phrase, and stays out of its way otherwise."""
    meter = desk.form.meter
    if bar.last:
        pitch = near(bar.chord.classes(desk.tonic)[1:2], _centre(desk), desk.part.low, desk.part.high)
        return [Note(meter / 2, meter / 2, pitch, force(bar, 0.42))]
    free = {"rest": {1, 2}, "hint": {1, 3}, "slow": {3}, "answer": {3}}.get(bar.task, {3} if bar.tension > 3 else set())
    if bar.place not in free or (bar.tension < 1.5 and bar.place != 1):
        return []
    opening, reply = desk.motif.bars(meter)
    cell = reply if bar.place in {2, 3} else opening
    if bar.phrase % 2:
        cell = tuple((beats, -step) for beats, step in cell)
    return [Note(note.beat, note.beats, note.pitch, note.force - 0.1) for note in _placed(desk, bar, cell, 0)]


def long(desk: Desk, number: int, bar: Bar) -> list[Note]:
    """A slow line through the chords' thirds and sevenths, moving by step."""
    classes = bar.chord.classes(desk.tonic)
    guide = (*classes[1:2], *classes[3:4]) or classes
    last = desk.before[0] if desk.before else round(_centre(desk))
    pitch = near(guide, last, desk.part.low, desk.part.high)
    again = desk.before == (pitch,) and not bar.last
    desk.before = (pitch,)
    return [] if again and bar.place % 2 else [Note(0, desk.form.meter - 0.05, pitch, force(bar, 0.42))]


def ostinato(desk: Desk, number: int, bar: Bar) -> list[Note]:
    """The head of the motif in small, over and over, bent to each chord."""
    classes = bar.chord.classes(desk.tonic)
    if bar.last:
        return [Note(0, 1, near(classes[:1], _centre(desk), desk.part.low, desk.part.high), force(bar, 0.42))]
    steps = [step for _, step in desk.motif.bars(desk.form.meter)[0]][:3]
    figure = (*steps, steps[1])
    count = desk.form.meter * 2
    cell = tuple((0.5, figure[at % 4]) for at in range(count))
    loud = [force(bar, 0.42 if at % 4 == 0 else 0.32) for at in range(count)]
    return [Note(note.beat, 0.4, note.pitch, loud[at]) for at, note in enumerate(_placed(desk, bar, cell, 0))]


def trill(desk: Desk, number: int, bar: Bar) -> list[Note]:
    """A mandolin: long notes kept alive by picking them again and again."""
    classes = bar.chord.classes(desk.tonic)
    last = desk.before[0] if desk.before else round(_centre(desk))
    pitch = near(classes, last + desk.rng.choice((-2, 0, 2)), desk.part.low, desk.part.high)
    desk.before = (pitch,)
    count = desk.form.meter * 4 if not bar.last else desk.form.meter * 2
    shape = [force(bar, 0.3) + 0.1 * (at / count) for at in range(count)]
    return (
        [Note(at * 0.25, 0.22, pitch, loud) for at, loud in enumerate(shape)]
        if bar.place in {1, 3} or bar.tension > 6
        else []
    )


def heart(desk: Desk, number: int, bar: Bar) -> list[Note]:
    """Two low beats, like a heart."""
    pitch = near(((desk.tonic + bar.chord.root) % 12,), desk.part.low + 4, desk.part.low, desk.part.high)
    spots = (0.0, 0.5, 2.0, 2.5) if bar.tension > 6 else (0.0, 0.5)
    return [] if bar.last else [Note(at, 0.4, pitch, force(bar, 0.5 if at in {0.0, 2.0} else 0.36)) for at in spots]


LINES: dict[str, Line] = {
    "sing": sing, "answer": answer, "long": long, "ostinato": ostinato, "trill": trill, "heart": heart,
}  # fmt: skip
"""Every way to play a line."""
