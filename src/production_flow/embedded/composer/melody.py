"""How the motif is sung, turned, answered, and left out."""

# ruff: noqa: ARG001 - every way to play takes the same things

from __future__ import annotations

from production_flow.embedded.composer.bass import Line
from production_flow.embedded.composer.form import Bar
from production_flow.embedded.composer.note import Desk, Note, force
from production_flow.embedded.composer.theory import degree, near, step_near


def sing(desk: Desk, number: int, bar: Bar) -> list[Note]:
    """The melody of a bar, by what its phrase is for."""
    if bar.task == "last":
        pitch = near((desk.tonic % 12, bar.chord.classes(desk.tonic)[2]), _centre(desk), desk.part.low, desk.part.high)
        return [Note(0, desk.form.meter, pitch, force(bar, 0.5))]
    if bar.task == "rest" or (bar.task == "hint" and bar.place != 0) or (bar.task == "answer" and bar.place == 3):
        return []
    cell = desk.motif.bars(desk.form.meter)[_which(bar)]
    if bar.task == "slow":
        cell = _slowed(cell, bar.place, desk.form.meter)
    if bar.task in {"theme", "climax"} and bar.place == 3:
        cell = ((float(desk.form.meter) - 1, cell[-1][1]),)
    turned = bar.task == "turned"
    lift = {"answer": -2, "rise": 2 * bar.place, "climax": 7 if desk.part.high - desk.part.low > 20 else 0}.get(
        bar.task, 0
    )
    return _notes(desk, bar, [(beats, -step if turned else step) for beats, step in cell], lift)


def _which(bar: Bar) -> int:
    """Which bar of the motif: it asks in even places, rests in odd ones; a climb repeats its head."""
    return 0 if bar.task in {"rise", "hint"} else bar.place % 2


def _slowed(cell: tuple[tuple[float, int], ...], place: int, meter: int) -> tuple[tuple[float, int], ...]:
    """Half of the motif's bar at half its speed."""
    half = cell[: max(1, len(cell) // 2)] if place % 2 == 0 else cell[len(cell) // 2 :]
    total = sum(beats for beats, _ in half)
    return tuple((beats * meter / total, step) for beats, step in half)


def _notes(desk: Desk, bar: Bar, cell: list[tuple[float, int]], lift: int) -> list[Note]:
    """A cell of the motif as pitches: on strong beats it agrees with the chord."""
    tonic = near((desk.tonic % 12,), _centre(desk) - 4, desk.part.low, desk.part.high)
    classes = bar.chord.classes(desk.tonic)
    notes: list[Note] = []
    at = 0.0
    for beats, step in cell:
        place = step + lift + _drift(bar)
        if at in {0.0, 2.0} or beats >= 1.5:
            place = step_near(desk.form.scale, tonic, classes, place)
        pitch = _inside(desk, degree(desk.form.scale, tonic, place))
        if at < desk.form.meter:
            long = min(beats, desk.form.meter - at)
            notes.append(Note(at, long * 0.94, pitch, force(bar, 0.56 if at == 0 else 0.5)))
        at += beats
    desk.before = (notes[-1].pitch,) if notes else desk.before
    return notes


def _drift(bar: Bar) -> int:
    """Later halves of a theme begin a little higher or lower, so that it does not only repeat."""
    return (0, 0, 1, 0)[bar.place] if bar.phrase % 2 == 0 else (0, 0, -1, 0)[bar.place]


def _centre(desk: Desk) -> float:
    return (desk.part.low + desk.part.high) / 2


def _inside(desk: Desk, pitch: int) -> int:
    while pitch > desk.part.high:
        pitch -= 12
    while pitch < desk.part.low:
        pitch += 12
    return pitch


def answer(desk: Desk, number: int, bar: Bar) -> list[Note]:
    """A second voice that speaks where the melody is silent, and stays out of its way otherwise."""
    busy = bar.task in {"theme", "climax", "turned", "rise"} and bar.place in {0, 1, 2}
    if bar.last:
        pitch = near(bar.chord.classes(desk.tonic)[1:2], _centre(desk), desk.part.low, desk.part.high)
        return [Note(desk.form.meter / 2, desk.form.meter / 2, pitch, force(bar, 0.42))]
    if busy or (bar.tension < 2.5 and bar.place != 2):
        return []
    head = desk.motif.bars(desk.form.meter)[0][-3:]
    total = sum(beats for beats, _ in head)
    late = max(0.0, desk.form.meter - total)
    notes = _notes(desk, bar, [(beats, step) for beats, step in head], -1)
    return [
        Note(note.beat + late, note.beats, note.pitch, note.force - 0.08)
        for note in notes
        if note.beat + late < desk.form.meter
    ]


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
    if bar.last:
        return [
            Note(
                0,
                1,
                near(bar.chord.classes(desk.tonic)[:1], _centre(desk), desk.part.low, desk.part.high),
                force(bar, 0.42),
            )
        ]
    tonic = near((desk.tonic % 12,), _centre(desk) - 3, desk.part.low, desk.part.high)
    classes = bar.chord.classes(desk.tonic)
    steps = [step for _, step in desk.motif.bars(desk.form.meter)[0]][:3] or [0]
    figure = (steps + steps[-2:0:-1])[:4]
    unit = 0.5
    notes = []
    for at in range(int(desk.form.meter / unit)):
        step = (
            step_near(desk.form.scale, tonic, classes, figure[at % len(figure)])
            if at % 2 == 0
            else figure[at % len(figure)]
        )
        notes.append(
            Note(
                at * unit,
                0.4,
                _inside(desk, degree(desk.form.scale, tonic, step)),
                force(bar, 0.42 if at % 4 == 0 else 0.32),
            )
        )
    return notes


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
