"""The storyboard of an episode as a printed book: a title sheet, contact sheets of six, boards of two."""

from __future__ import annotations

from production_flow import timing
from production_flow.documents.storyboard import Beat, Shot, Storyboard
from production_flow.errors import Missing
from production_flow.exports.book import Book
from production_flow.exports.press import Sheet, Tray, sheet
from production_flow.exports.theme import theme
from production_flow.types import Json

ACT_NAMES = {
    "cold_open": "Teaser",
    "act_one": "Act one",
    "act_two": "Act two",
    "act_three": "Act three",
    "act_four": "Act four",
    "tag": "Tag",
}

_SIGNS = (
    ("push-in", ("push", "dolly in", "zoom in")),
    ("pull-out", ("pull", "dolly out", "zoom out")),
    ("pan-left", ("pan left",)),
    ("pan-right", ("pan",)),
    ("tilt-down", ("tilt down",)),
    ("tilt-up", ("tilt",)),
    ("crane-down", ("crane down",)),
    ("crane-up", ("crane", "rise")),
    ("orbit", ("orbit", "arc")),
    ("handheld", ("hand",)),
    ("tracking", ("track", "follow", "dolly")),
)
"""The sign drawn for a movement as a director words it; the first that fits wins, nothing fits a still frame."""


def storyboard_pdf(book: Book, episode: str) -> bytes:
    """The storyboard of an episode (`s01e01`) as a tagged PDF, A4 landscape; 24 beats are 17 pages.

    Raises:
        Missing: The episode has no storyboard.
    """
    return storyboard_sheet(book, episode).pdf(book.proofs)


def storyboard_sheet(book: Book, episode: str) -> Sheet:
    """What the storyboard of an episode is printed from.

    Raises:
        Missing: The episode has no storyboard.
    """
    board = book.storyboards.get(episode)
    if board is None:
        raise Missing("This episode has no storyboard yet.", where=episode)
    return sheet("storyboard", _data(book, board, tray := Tray()), theme(book.blueprint), tray)


def _data(book: Book, board: Storyboard, tray: Tray) -> dict[str, Json]:
    entry = book.logline(board.episode)
    beats = [_beat(book, board.episode, beat, tray) for beat in board.beats]
    first = max(
        range(len(beats)), key=lambda at: (bool(beats[at]["picture"]), len(board.beats[at].characters) == 1, -at)
    )
    width, height = (2.39, 1) if book.blueprint.style.aspect == "2.39:1" else (16, 9)
    return {
        "language": book.blueprint.reading.language,
        "title": book.title,
        "episode": {
            "title": board.title,
            "number": entry.number if entry else 1,
            "logline": entry.logline if entry else "",
        },
        "aspect": width / height,
        "length": timing.clock(sum(beat.frames for beat in board.beats)),
        "shots": sum(max(1, len(beat.shots)) for beat in board.beats),
        "key_art": tray.put(book.keyframe(board.episode, board.beats[first])),
        "key_alt": board.beats[first].title,
        "beats": beats,
    }


def _beat(book: Book, episode: str, beat: Beat, tray: Tray) -> dict[str, Json]:
    camera = beat.camera
    return {
        "id": beat.id,
        "number": beat.beat_number,
        "act": ACT_NAMES[beat.act],
        "title": beat.title,
        "location": beat.location,
        "description": beat.description,
        "picture": tray.put(book.keyframe(episode, beat)),
        "alt": f"{beat.title}. Camera: {camera.shot_type}, {camera.angle}, {camera.movement}",
        "camera": {
            "shot": _sentence(camera.shot_type),
            "angle": _sentence(camera.angle),
            "movement": _sentence(camera.movement),
        },
        "move": sign(camera.movement),
        "seconds": seconds(beat.duration_seconds),
        "dialogue": [{"name": book.name_of(said.character), "line": said.line} for said in beat.dialogue or ()],
        "shots": [{"id": shot.id, "text": _shot(shot)} for shot in beat.shots],
        "lighting": beat.lighting,
        "mood": beat.mood,
        "sound": beat.sfx_notes or "",
        "out": beat.transitions.out,
    }


def _shot(shot: Shot) -> str:
    return f"{shot.size.replace('-', ' ')}, {shot.movement.replace('-', ' ')}, {seconds(shot.seconds)} s"


def sign(movement: str) -> str:
    """The camera sign for a movement in words: `slow push-in` is `push-in`, anything unknown `static`."""
    words = movement.lower().replace("-", " ").replace("_", " ")
    return next((name for name, marks in _SIGNS if any(mark in words for mark in marks)), "static")


def seconds(length: float) -> float | int:
    """Seconds for readers: one decimal, none where it is whole."""
    rounded = round(length, 1)
    return int(rounded) if rounded == int(rounded) else rounded


def _sentence(text: str) -> str:
    words = text.replace("_", " ")
    return words[:1].upper() + words[1:]
